<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>ImportPreview</name>
    <message>
        <source>学号</source>
        <translation>Student number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>专业</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>证件号码（只留末四位）</source>
        <translation>ID number (last four kept)</translation>
    </message>
    <message>
        <source>层次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>学籍状态</source>
        <translation>Enrolment status</translation>
    </message>
    <message>
        <source>学籍异动</source>
        <translation>Status change</translation>
    </message>
    <message>
        <source>性别（不保留）</source>
        <translation>Sex (not kept)</translation>
    </message>
    <message>
        <source>毕业年份（不保留）</source>
        <translation>Year of graduation (not kept)</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>是否缴费</source>
        <translation>Paid or not</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>证件末四位</source>
        <translation>ID tail</translation>
    </message>
    <message>
        <source>可以拍摄</source>
        <translation>may be photographed</translation>
    </message>
    <message>
        <source>不再拍摄</source>
        <translation>no longer photographed</translation>
    </message>
    <message>
        <source>学籍异动：排在班级最前</source>
        <translation>status change: goes first within the class</translation>
    </message>
    <message>
        <source>不再是学籍异动</source>
        <translation>no longer a status change</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>名单里没有这个学号，不计入缴费</source>
        <translation>number not on the roster: not counted as paid</translation>
    </message>
    <message>
        <source>姓名与名单不符，不计入缴费</source>
        <translation>name differs from the roster: not counted as paid</translation>
    </message>
    <message>
        <source>没有学号，不计入缴费</source>
        <translation>no student number: not counted as paid</translation>
    </message>
    <message>
        <source>金额不足，不计入缴费</source>
        <translation>too little paid: not counted as paid</translation>
    </message>
    <message>
        <source>金额超过应缴，已计入，多出的请核对</source>
        <translation>more than the fee: counted as paid, check the rest</translation>
    </message>
    <message>
        <source>由别的学院上报，已计入，请核对</source>
        <translation>listed by another college: counted as paid, please check</translation>
    </message>
    <message>
        <source>重复上报，只计一次</source>
        <translation>listed twice: counted once</translation>
    </message>
    <message>
        <source>读到 %1 天、%2 间教室、%3 个学院、%4 个批次。</source>
        <translation>Found: days %1, rooms %2, colleges %3, batches %4.</translation>
    </message>
    <message>
        <source>天</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>教室</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>通知里有错误，请先看“问题”一栏：有错的行照原样导入会排错时间。</source>
        <translation>The notice has errors. See &quot;Problems&quot; first: importing those rows as they are would give wrong times.</translation>
    </message>
    <message>
        <source>读到 %1 行：%2 行可用，%3 行被拒；其中 %4 人学籍状态不参加拍摄。</source>
        <translation>Rows read: %1. Usable: %2, rejected: %3; not eligible by enrolment status: %4.</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>被拒</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>这份名单比现有的旧：%1。导入会改回旧的内容。</source>
        <translation>This roster is older than the present one: %1</translation>
    </message>
    <message>
        <source>%1 名学生不在这份名单里，但已缴费、已到场或已绑定采集码，会保留，请核对。</source>
        <translation>Students not on this roster: %1. They stay, as they have paid, arrived or have a capture code. Please check.</translation>
    </message>
    <message>
        <source>这些可能是同一个学院：%1。程序不会自行合并。</source>
        <translation>These may be one and the same college: %1. They are not merged by themselves.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>读到 %1 行：%2 行可用，%3 行被拒。</source>
        <translation>Rows read: %1. Usable: %2, rejected: %3.</translation>
    </message>
    <message>
        <source>新计为已缴</source>
        <translation>Newly paid</translation>
    </message>
    <message>
        <source>写明未缴</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>这份文件已经导入过，再导入不会有任何变化。</source>
        <translation>This file was imported before. Importing it again changes nothing.</translation>
    </message>
    <message>
        <source>第 %1 行 %2 %3</source>
        <translation>Row %1 %2 %3</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>University</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>收入金额</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>支出金额</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>收支方向</source>
        <translation>In or out</translation>
    </message>
    <message>
        <source>付款方</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>附言</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>流水号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>读到 %1 行：%2 笔可用，%3 行被拒。</source>
        <translation>Rows read: %1. Usable: %2, rejected: %3.</translation>
    </message>
    <message>
        <source>计入学院</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>以前见过</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>手续费、利息</source>
        <translation>Charges, interest</translation>
    </message>
    <message>
        <source>逾期到账</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
</context>
<context>
    <name>PreviewTables</name>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>程度</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>程序理解为</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>文件里的列名</source>
        <translation>Column in the file</translation>
    </message>
</context>
<context>
    <name>VerdictFace</name>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>回看</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>拍摄号</source>
        <translation>Shot number</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>绑定给下一位：%1</source>
        <translation>Bind to the next: %1</translation>
    </message>
    <message>
        <source>查找别的同学</source>
        <translation>Find another student</translation>
    </message>
    <message>
        <source>学号、姓名或拼音首字母</source>
        <translation>Number, name or pinyin initials</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一个拍摄号</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>摄像头或扫码枪读到即可，也可按 F3 查找</source>
        <translation>Show the code to the camera or scanner, or press F3 to find</translation>
    </message>
    <message>
        <source>这一批的同学都到齐了</source>
        <translation>Everyone in this batch has arrived</translation>
    </message>
    <message>
        <source>现在没有安排。下一批：%1，%2</source>
        <translation>Nothing now. Next batch: %1, %2</translation>
    </message>
    <message>
        <source>本室已没有后面的安排</source>
        <translation>Nothing more in this room</translation>
    </message>
    <message>
        <source>请出示采集码</source>
        <translation>Show the capture code</translation>
    </message>
</context>
<context>
    <name>liuying::AskBar</name>
    <message>
        <source>不做了 Esc</source>
        <translation>Cancel Esc</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>按数字键选择，或输入原因</source>
        <translation>Press a number, or type a reason</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>负责人姓名</source>
        <translation>Supervisor&apos;s name</translation>
    </message>
    <message>
        <source>%1 Enter</source>
        <translation>%1 Enter</translation>
    </message>
    <message>
        <source>请先选一个原因，或写下原因</source>
        <translation>Choose a reason or write one first</translation>
    </message>
    <message>
        <source>请写下同意放行的负责人姓名</source>
        <translation>Write the name of the supervisor who agrees</translation>
    </message>
</context>
<context>
    <name>liuying::AttendanceModel</name>
    <message>
        <source>%1：应到 %2，已到 %3，未到 %4</source>
        <translation>%1: expected %2, arrived %3, missing %4</translation>
    </message>
    <message>
        <source>学院 / 班级</source>
        <translation>College / class</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>已缴费</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>已拍</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>到场进度</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>liuying::AttendancePage</name>
    <message>
        <source>只看还有人没到的</source>
        <translation>Only with students missing</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>导出 Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>导出 CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>已拍</source>
        <translation>Photographed</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>筛选学院或班级</source>
        <translation>Filter by college or class</translation>
    </message>
    <message>
        <source>到场统计</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>导出到场统计</source>
        <translation>Export attendance</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>到场统计.%1</source>
        <translation>Attendance.%1</translation>
    </message>
    <message>
        <source>按学院，今天拍摄的在前；展开看班级</source>
        <translation>By college, today&apos;s first; unfold to see classes</translation>
    </message>
</context>
<context>
    <name>liuying::Banner</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>liuying::CameraPane</name>
    <message>
        <source>画面太暗：请调亮手机屏幕</source>
        <translation>Too dark: turn up the phone&apos;s brightness</translation>
    </message>
    <message>
        <source>有反光：请把手机稍微倾斜</source>
        <translation>Glare: tilt the phone a little</translation>
    </message>
    <message>
        <source>太远了：请把手机靠近一些</source>
        <translation>Too far: bring the phone closer</translation>
    </message>
    <message>
        <source>看不清：请拿稳手机</source>
        <translation>Blurred: hold the phone still</translation>
    </message>
    <message>
        <source>把采集码放进框内</source>
        <translation>Hold the code inside the frame</translation>
    </message>
    <message>
        <source>摄像头画面</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>画面里有几个码：请一次只出示一个</source>
        <translation>Several codes: show one at a time</translation>
    </message>
    <message>
        <source>已读到</source>
        <translation>Code read</translation>
    </message>
</context>
<context>
    <name>liuying::DoorHeader</name>
    <message>
        <source>刚刚</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 分钟前</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 小时前</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1 天前</source>
        <translation>%1 d ago</translation>
    </message>
    <message>
        <source>现在这一批</source>
        <translation>Batch now</translation>
    </message>
    <message>
        <source>本室今天</source>
        <translation>Room today</translation>
    </message>
    <message>
        <source>缴费名单</source>
        <translation>List of who paid</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>换房间</source>
        <translation>Change room</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 students</translation>
    </message>
    <message>
        <source>下一批</source>
        <translation>Next batch</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>Nothing set</translation>
    </message>
    <message>
        <source>全院</source>
        <translation>whole college</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>还没有导入</source>
        <translation>Not imported yet</translation>
    </message>
    <message>
        <source>M月d日</source>
        <extracomment>%1 time of the newest paid list, %2 how long ago</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>时钟可疑，请核对</source>
        <translation>Clock in doubt: check</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>liuying::DoorPage</name>
    <message>
        <source>输入法吃掉了这次扫码。请切换到英文输入，再扫一次。</source>
        <translation>The input method swallowed this scan. Switch to English input and scan again.</translation>
    </message>
    <message>
        <source>大写锁定开着，扫到的码可能不对。请按 Caps Lock 关掉，再扫一次。</source>
        <translation>Caps Lock is on, so the code may be wrong. Press Caps Lock to turn it off and scan again.</translation>
    </message>
    <message>
        <source>输入法处于全角状态，已自动换成半角。建议切换到英文输入。</source>
        <translation>The input method was in full-width mode; the code was corrected. Better switch to English input.</translation>
    </message>
</context>
<context>
    <name>liuying::DoorView</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>已核实身份</source>
        <translation>Identity checked</translation>
    </message>
    <message>
        <source>已出示缴费凭证</source>
        <translation>Proof of payment shown</translation>
    </message>
    <message>
        <source>时间冲突，经同意</source>
        <translation>Clash of times, agreed</translation>
    </message>
    <message>
        <source>身体原因</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>补拍</source>
        <translation>Make-up</translation>
    </message>
    <message>
        <source>先前出示的是另一学籍的码</source>
        <translation>Code was of another enrolment</translation>
    </message>
    <message>
        <source>先前绑错了人</source>
        <translation>Was bound to the wrong person</translation>
    </message>
    <message>
        <source>学生重新获取了码</source>
        <translation>Student has a new code</translation>
    </message>
    <message>
        <source>扫错了人</source>
        <translation>Wrong student scanned</translation>
    </message>
    <message>
        <source>学生离开了队伍</source>
        <translation>Student left the queue</translation>
    </message>
    <message>
        <source>码绑错了</source>
        <translation>Code bound wrongly</translation>
    </message>
    <message>
        <source>重复签到</source>
        <translation>Checked in twice</translation>
    </message>
    <message>
        <source>把这个码绑定给 %1，%2？</source>
        <translation>Bind this code to %1, %2?</translation>
    </message>
    <message>
        <source>绑定</source>
        <translation>Bind</translation>
    </message>
    <message>
        <source>改用这个码：%1 先前绑定的码作废</source>
        <translation>Use this code for %1; the one bound before is void</translation>
    </message>
    <message>
        <source>改用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>负责人特批：%1</source>
        <translation>Override by the supervisor: %1</translation>
    </message>
    <message>
        <source>放行</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>撤销 %1 号 %2 的签到？这个号不再发给别人。</source>
        <translation>Undo %1, the arrival of %2? The number is not used again.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1（负责人：%2）</source>
        <translation>%1 (supervisor: %2)</translation>
    </message>
    <message>
        <source>绑定给 %1</source>
        <translation>Bind to %1</translation>
    </message>
    <message>
        <source>绑定给下一位</source>
        <translation>Bind to next</translation>
    </message>
    <message>
        <source>刚才的结果</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>回看上一个</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>负责人特批</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>撤销签到</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>只看未到 / 全部</source>
        <translation>Missing / all</translation>
    </message>
    <message>
        <source>已撤销。这个拍摄号不再发给别人。</source>
        <translation>Undone. The shot number is not used again.</translation>
    </message>
    <message>
        <source>扫过的人会列在这里，点一行可以再看。</source>
        <translation>Scans are listed here; click one to see it again.</translation>
    </message>
    <message>
        <source>键盘和扫码枪现在输入到别的程序里。点一下这里，回到签到。</source>
        <translation>Keyboard and scanner are typing into another program. Click here to come back.</translation>
    </message>
</context>
<context>
    <name>liuying::FindingsTable</name>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>筛选：行号、姓名、原因…</source>
        <translation>Filter: row, name, reason…</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 行</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 行，共 %2 行</source>
        <translation>%1 of %2 rows</translation>
    </message>
</context>
<context>
    <name>liuying::FoundModel</name>
    <message>
        <source>不在籍</source>
        <translation>Not enrolled</translation>
    </message>
</context>
<context>
    <name>liuying::HistoryModel</name>
    <message>
        <source>未知码</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>liuying::MainWindow</name>
    <message>
        <source>留影 Liuying · 演示</source>
        <translation>Liuying – Demo</translation>
    </message>
</context>
<context>
    <name>liuying::NavigationRail</name>
    <message>
        <source>门口</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>准备</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>工作站 %1</source>
        <translation>Station %1</translation>
    </message>
    <message>
        <source>%1（Ctrl+%2）</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>演示</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>虚构的学校和学生，与正式数据分开存放</source>
        <translation>A made-up university and students, kept apart from real data</translation>
    </message>
    <message>
        <source>值班人</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>记录里的操作人，可以不填</source>
        <translation>Who works here, for the record; may stay empty</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation>Camera</translation>
    </message>
</context>
<context>
    <name>liuying::PlanModel</name>
    <message>
        <source>教室</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Students</translation>
    </message>
</context>
<context>
    <name>liuying::PlanPane</name>
    <message>
        <source>演示数据</source>
        <translation>demo data</translation>
    </message>
    <message>
        <source>每人 %1 元</source>
        <translation>%1 yuan each</translation>
    </message>
    <message>
        <source>%1 前缴清</source>
        <translation>pay by %1</translation>
    </message>
    <message>
        <source>提前 %1 分钟可进</source>
        <translation>let in %1 min early</translation>
    </message>
    <message>
        <source>第 %1 版，来自 %2</source>
        <translation>revision %1, from %2</translation>
    </message>
    <message>
        <source>拍摄计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1届 拍摄计划</source>
        <translation>Plan for the cohort of %1</translation>
    </message>
    <message>
        <source>%1 %2届 拍摄计划</source>
        <translation>%1: plan for the cohort of %2</translation>
    </message>
    <message>
        <source>还没有计划。
请从左边第 1 步开始：选择或拖入通知文件，程序会读出每个批次的时间、教室和学院。</source>
        <translation>There is no plan yet.
Begin with step 1 on the left: choose the notice or drop it here; the time, room and college of each batch are read from it.</translation>
    </message>
</context>
<context>
    <name>liuying::PreparePage</name>
    <message>
        <source>通知或日程表 (*.txt *.docx *.xlsx *.xls *.csv);;所有文件 (*)</source>
        <translation>Notice or timetable (*.txt *.docx *.xlsx *.xls *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv);;所有文件 (*)</source>
        <translation>Spreadsheet (*.xlsx *.xls *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>准备</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>学生名单</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>缴费名单</source>
        <translation>List of who paid</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>正在读取 %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>%1 个批次，%2 间教室</source>
        <translation>%1 batches, %2 rooms</translation>
    </message>
    <message>
        <source>还没有导入</source>
        <translation>Not imported yet</translation>
    </message>
    <message>
        <source>%1 名学生，%2 个学院</source>
        <translation>%1 students, %2 colleges</translation>
    </message>
    <message>
        <source>已缴 %1 人，截至 %2</source>
        <translation>%1 paid, as of %2</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>通知 / 日程表</source>
        <translation>Notice / timetable</translation>
    </message>
    <message>
        <source>每个批次的教室、学院和时段</source>
        <translation>Room, college and window of each batch</translation>
    </message>
    <message>
        <source>学号、姓名、学院、班级；证件号只留末四位</source>
        <translation>Only the last four of an ID are kept</translation>
    </message>
    <message>
        <source>各学院报来的已缴费学生，可逐份导入</source>
        <translation>From each college; import one by one</translation>
    </message>
    <message>
        <source>汇款流水</source>
        <translation>Bank statements</translation>
    </message>
    <message>
        <source>银行流水，核对各学院汇来的钱；不影响签到</source>
        <translation>To check each college&apos;s sum; not the door</translation>
    </message>
    <message>
        <source>可以是 xlsx、xls、csv，通知还可以是 docx、txt；也可以直接拖到对应的一步上。</source>
        <translation>xlsx, xls or csv; a notice may also be docx or txt. Files can be dropped on their step.</translation>
    </message>
    <message>
        <source>%1 份流水，%2 笔</source>
        <translation>Statements: %1, transfers: %2</translation>
    </message>
</context>
<context>
    <name>liuying::PreviewPane</name>
    <message>
        <source>通知 / 拍摄日程表</source>
        <translation>Notice / timetable</translation>
    </message>
    <message>
        <source>学生名单</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>缴费名单</source>
        <translation>List of who paid</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>变化 %1</source>
        <translation>Changes %1</translation>
    </message>
    <message>
        <source>被拒的行 %1</source>
        <translation>Rejected rows %1</translation>
    </message>
    <message>
        <source>问题 %1</source>
        <translation>Problems %1</translation>
    </message>
    <message>
        <source>列的对应 %1</source>
        <translation>Columns %1</translation>
    </message>
    <message numerus="yes">
        <source>跳过有误的 %n 行并导入</source>
        <translation>
            <numerusform>Skip %n faulty row and import</numerusform>
            <numerusform>Skip %n faulty rows and import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>要么整份导入，要么一行也不导入。可以把文件改好再读一次；也可以跳过这 %n 行，其余照导，被跳过的行仍列在上面，可以导出后逐条补。</source>
        <translation>
            <numerusform>Either the whole file is imported or nothing. Correct the file and read it again, or skip this %n row and import the rest; it stays listed above, to be exported and added later.</numerusform>
            <numerusform>Either the whole file is imported or nothing. Correct the file and read it again, or skip these %n rows and import the rest; they stay listed above, to be exported and added later.</numerusform>
        </translation>
    </message>
    <message>
        <source>与现有内容相同，导入不会有变化。</source>
        <translation>The same as what is there. Importing it changes nothing.</translation>
    </message>
    <message>
        <source>还没有改动任何内容。导入是一次完成的：中途断电也只会是全部或没有。</source>
        <translation>Nothing is changed yet. An import is all or nothing, even if the power fails half-way.</translation>
    </message>
    <message>
        <source>汇款流水</source>
        <translation>Bank statements</translation>
    </message>
    <message>
        <source>我知道这份名单较旧，仍要导入</source>
        <translation>I know this roster is older; import it</translation>
    </message>
</context>
<context>
    <name>liuying::QueueModel</name>
    <message>
        <source>已拍摄</source>
        <translation>Photographed</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>未缴费</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>不在籍</source>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>来过</source>
        <translation>Turned away</translation>
    </message>
    <message>
        <source>随后 %1</source>
        <translation>then %1</translation>
    </message>
    <message>
        <source>%1 · 学籍异动，优先</source>
        <translation>%1 · status change, goes first</translation>
    </message>
</context>
<context>
    <name>liuying::QueuePanel</name>
    <message>
        <source>排队名单</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>查找同学</source>
        <translation>Find a student</translation>
    </message>
    <message>
        <source>F3 查找：学号、姓名、拼音首字母</source>
        <translation>F3 Find: number, name, pinyin</translation>
    </message>
    <message>
        <source>F9 只看未到</source>
        <translation>F9 Missing</translation>
    </message>
    <message>
        <source>F9 全部</source>
        <translation>F9 All</translation>
    </message>
    <message>
        <source>未到 %1 人 · 已到 %2 人</source>
        <translation>Missing %1 · Arrived %2</translation>
    </message>
    <message>
        <source>再按 Enter：把这个码绑定给%1</source>
        <translation>Enter again: bind this code to %1</translation>
    </message>
    <message>
        <source>再按 Enter：为%1签到</source>
        <translation>Enter again: check in %1</translation>
    </message>
    <message>
        <source>没有找到。可换学号、姓名或拼音首字母再试。</source>
        <translation>Nobody found. Try the number, name or pinyin initials.</translation>
    </message>
    <message>
        <source>按 ↑ ↓ 选码的主人，Enter 绑定</source>
        <translation>↑ ↓ choose the code&apos;s owner, Enter binds</translation>
    </message>
    <message>
        <source>没带码：按 ↑ ↓ 选人，Enter 签到</source>
        <translation>No code: ↑ ↓ choose, Enter checks in</translation>
    </message>
</context>
<context>
    <name>liuying::StartPage</name>
    <message>
        <source>选择通知文件…(&amp;N)</source>
        <translation>Choose &amp;notice…</translation>
    </message>
    <message>
        <source>打开演示(&amp;D)</source>
        <translation>Open &amp;demo</translation>
    </message>
    <message>
        <source>打开其他位置的工作站数据…(&amp;O)</source>
        <translation>&amp;Open station data elsewhere…</translation>
    </message>
    <message>
        <source>留影 · 毕业生图像采集工作站</source>
        <translation>Liuying: station for graduate photographs</translation>
    </message>
    <message>
        <source>这台机器还没有工作站数据。从哪里开始？</source>
        <translation>This machine has no station data yet. Where to begin?</translation>
    </message>
    <message>
        <source>从通知开始</source>
        <translation>Begin with the notice</translation>
    </message>
    <message>
        <source>选择学校的拍摄通知或日程表（txt、docx、xlsx、xls、csv），也可以把文件拖到这里。程序读出时间、教室和学院，您核对后再导入。</source>
        <translation>Choose the university&apos;s notice or timetable (txt, docx, xlsx, xls, csv), or drop it here. Times, rooms and colleges are read from it; you check them before they are imported.</translation>
    </message>
    <message>
        <source>先看演示</source>
        <translation>See the demo first</translation>
    </message>
    <message>
        <source>虚构的学校、约七千名学生和模拟的手机画面，不需要摄像头。演示数据单独存放，不影响正式数据。</source>
        <translation>A made-up university, about seven thousand students and simulated phones; no camera needed. Demo data is kept apart and never touches real data.</translation>
    </message>
    <message>
        <source>选择通知或拍摄日程表</source>
        <translation>Choose a notice or timetable</translation>
    </message>
    <message>
        <source>通知或日程表 (*.txt *.docx *.xlsx *.xls *.csv);;所有文件 (*)</source>
        <translation>Notice or timetable (*.txt *.docx *.xlsx *.xls *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>选择工作站数据所在的文件夹</source>
        <translation>Choose the folder of the station&apos;s data</translation>
    </message>
</context>
<context>
    <name>liuying::StepCard</name>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择文件，或把文件拖到这里</source>
        <translation>Choose a file, or drop it here</translation>
    </message>
</context>
<context>
    <name>liuying::TroublePage</name>
    <message>
        <source>请在这台机器上安装新版本的留影，再打开这些数据。数据没有被改动。</source>
        <translation>Install the new version of Liuying on this machine, then open the data. Nothing was changed.</translation>
    </message>
    <message>
        <source>请让管理员给您这个文件夹的写权限，或者选择一个您能写入的文件夹。</source>
        <translation>Ask the administrator for write permission on this folder, or choose a folder you can write to.</translation>
    </message>
    <message>
        <source>可能已经开着另一个留影。请关掉它再重试；如果没有，请重启机器。</source>
        <translation>Another Liuying may be open. Close it and try again; if there is none, restart the machine.</translation>
    </message>
    <message>
        <source>请先腾出磁盘空间，再重试。签到必须写进磁盘才算数，所以现在不能开门。</source>
        <translation>Free some disk space and try again. Arrivals only count once on disk, so the door cannot open now.</translation>
    </message>
    <message>
        <source>请不要删除这个文件。先把整个文件夹复制一份，再从备份恢复，或选择另一个文件夹继续工作。</source>
        <translation>Do not delete this file. Copy the whole folder first, then restore a backup, or choose another folder to go on working.</translation>
    </message>
    <message>
        <source>请重试；如果还不行，请选择另一个文件夹，并把这句话告诉管理员。</source>
        <translation>Try again. If it still fails, choose another folder and tell the administrator this sentence.</translation>
    </message>
    <message>
        <source>打不开工作站的数据</source>
        <translation>Cannot open the station&apos;s data</translation>
    </message>
    <message>
        <source>文件夹：%1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>重试(&amp;R)</source>
        <translation>&amp;Retry</translation>
    </message>
    <message>
        <source>选择其他文件夹…(&amp;O)</source>
        <translation>Choose an&amp;other folder…</translation>
    </message>
    <message>
        <source>打开演示(&amp;D)</source>
        <translation>Open &amp;demo</translation>
    </message>
    <message>
        <source>选择工作站数据所在的文件夹</source>
        <translation>Choose the folder of the station&apos;s data</translation>
    </message>
</context>
<context>
    <name>liuying::VerdictCard</name>
    <message>
        <source>签到结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>liuying::VerdictToast</name>
    <message>
        <source>到门口（Ctrl+1）</source>
        <translation>To the door (Ctrl+1)</translation>
    </message>
</context>
</TS>
