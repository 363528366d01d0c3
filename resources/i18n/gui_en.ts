<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>ImportPreview</name>
    <message>
        <source>学号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>班级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>专业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号码（只留末四位）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>层次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学籍状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学籍异动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>性别（不保留）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>毕业年份（不保留）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件末四位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以拍摄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再拍摄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学籍异动：排在班级最前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再是学籍异动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单里没有这个学号，不计入缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名与名单不符，不计入缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有学号，不计入缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额不足，不计入缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额超过应缴，已计入，多出的请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由别的学院上报，已计入，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重复上报，只计一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读到 %1 天、%2 间教室、%3 个学院、%4 个批次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>教室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存疑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知里有错误，请先看“问题”一栏：有错的行照原样导入会排错时间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读到 %1 行：%2 行可用，%3 行被拒；其中 %4 人学籍状态不参加拍摄。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被拒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份名单比现有的旧：%1。导入会改回旧的内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 名学生不在这份名单里，但已缴费、已到场或已绑定采集码，会保留，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这些可能是同一个学院：%1。程序不会自行合并。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读到 %1 行：%2 行可用，%3 行被拒。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新计为已缴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写明未缴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份文件已经导入过，再导入不会有任何变化。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 行 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTables</name>
    <message>
        <source>变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存疑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序理解为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件里的列名</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::AskBar</name>
    <message>
        <source>不做了 Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按数字键选择，或输入理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>负责人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先选一个理由，或写下理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写下同意放行的负责人姓名</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::AttendanceModel</name>
    <message>
        <source>%1：应到 %2，已到 %3，未到 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学院 / 班级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已拍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到场进度</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::AttendancePage</name>
    <message>
        <source>只看还有人没到的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁到了，谁还没到：按学院，展开看班级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已拍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选学院或班级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到场统计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出到场统计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到场统计.%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::Banner</name>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::CameraPane</name>
    <message>
        <source>画面太暗：请调亮手机屏幕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有反光：请把手机稍微倾斜</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>太远了：请把手机靠近一些</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看不清：请拿稳手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把采集码放进框内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>摄像头画面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>画面里有几个码：请一次只出示一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已读到</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::DoorHeader</name>
    <message>
        <source>刚刚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 分钟前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 小时前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 天前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在这一批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本室今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>房间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换房间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M月d日</source>
        <extracomment>%1 time of the newest paid list, %2 how long ago</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时钟可疑，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::DoorPage</name>
    <message>
        <source>输入法吃掉了这次扫码。请切换到英文输入，再扫一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大写锁定开着，扫到的码可能不对。请按 Caps Lock 关掉，再扫一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入法处于全角状态，已自动换成半角。建议切换到英文输入。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::DoorView</name>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核实身份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已出示缴费凭证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间冲突，经同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身体原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补拍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先前出示的是另一学籍的码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先前绑错了人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学生重新获取了码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫错了人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学生离开了队伍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>码绑错了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重复签到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把这个码绑定给 %1，%2？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>绑定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用这个码：%1 先前绑定的码作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由负责人放行：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销 %1 号 %2 的签到？这个号不再发给别人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（负责人：%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>绑定给 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>绑定给下一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刚才的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回看上一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>负责人放行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销签到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只看未到 / 全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已撤销。这个拍摄号不再发给别人。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::FindingsTable</name>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选：行号、姓名、原因…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 行，共 %2 行</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::FoundModel</name>
    <message>
        <source>不在籍</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::HistoryModel</name>
    <message>
        <source>未知码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::MainWindow</name>
    <message>
        <source>留影 Liuying · 演示</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::NavigationRail</name>
    <message>
        <source>门口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>准备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（Ctrl+%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>虚构的学校和学生，与正式数据分开存放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>值班人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录里的操作人，可以不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::PlanModel</name>
    <message>
        <source>教室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>班级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::PlanPane</name>
    <message>
        <source>演示数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每人 %1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 前缴清</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提前 %1 分钟可进</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 版，来自 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1届 拍摄计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2届 拍摄计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有计划。
请从左边第 1 步开始：选择或拖入通知文件，程序会读出每个批次的时间、教室和学院。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::PreparePage</name>
    <message>
        <source>通知或日程表 (*.txt *.docx *.xlsx *.xls *.csv);;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv);;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>准备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知 / 拍摄日程表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读出每个批次的教室、学院和时段。txt、docx、xlsx、xls、csv。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学生名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学号、姓名、学院、班级。证件号只留末四位。xlsx、xls、csv。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各学院交来的已缴费学生，可逐份导入。xlsx、xls、csv。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件可以直接拖到对应的一步上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在读取 %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 个批次，%2 间教室</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 名学生，%2 个学院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已缴 %1 人，截至 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::PreviewPane</name>
    <message>
        <source>通知 / 拍摄日程表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学生名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>变化 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被拒的行 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>问题 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列的对应 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>跳过有误的 %n 行并导入</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>要么整份导入，要么一行也不导入。可以把文件改好再读一次；也可以跳过这 %n 行，其余照导，被跳过的行仍列在上面，可以导出后逐条补。</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>与现有内容相同，导入不会有变化。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有改动任何内容。导入是一次完成的：中途断电也只会是全部或没有。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::QueueModel</name>
    <message>
        <source>已拍摄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不在籍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随后 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · 学籍异动，优先</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::QueuePanel</name>
    <message>
        <source>排队名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找同学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3 查找：学号、姓名、拼音首字母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 只看未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未到 %1 人 · 已到 %2 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再按 Enter：把这个码绑定给%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再按 Enter：为%1签到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到。可换学号、姓名或拼音首字母再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 ↑ ↓ 选中码的主人，再按 Enter 绑定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没带码的同学：用 ↑ ↓ 选中，再按 Enter 签到</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::StartPage</name>
    <message>
        <source>选择通知文件…(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开演示(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开其他位置的工作站数据…(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留影 · 毕业生图像采集工作站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台机器还没有工作站数据。从哪里开始？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从通知开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择学校的拍摄通知或日程表（txt、docx、xlsx、xls、csv），也可以把文件拖到这里。程序读出时间、教室和学院，您核对后再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先看演示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>虚构的学校、约七千名学生和模拟的手机画面，不需要摄像头。演示数据单独存放，不影响正式数据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择通知或拍摄日程表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知或日程表 (*.txt *.docx *.xlsx *.xls *.csv);;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择工作站数据所在的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::StepCard</name>
    <message>
        <source>选择文件…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::TroublePage</name>
    <message>
        <source>请在这台机器上安装新版本的留影，再打开这些数据。数据没有被改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请让管理员给您这个文件夹的写权限，或者选择一个您能写入的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可能已经开着另一个留影。请关掉它再重试；如果没有，请重启机器。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先腾出磁盘空间，再重试。签到必须写进磁盘才算数，所以现在不能开门。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请不要删除这个文件。先把整个文件夹复制一份，再从备份恢复，或选择另一个文件夹继续工作。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重试；如果还不行，请选择另一个文件夹，并把这句话告诉管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不开工作站的数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重试(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择其他文件夹…(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开演示(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择工作站数据所在的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::VerdictCard</name>
    <message>
        <source>签到结果</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liuying::VerdictToast</name>
    <message>
        <source>到门口（Ctrl+1）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
