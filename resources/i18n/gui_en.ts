<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AlarmWays</name>
    <message>
        <source>看这张照片</source>
        <translation>See the photo</translation>
    </message>
    <message>
        <source>漏了一张：往后移一位</source>
        <translation>One missing: move one later</translation>
    </message>
    <message>
        <source>多了一张：往前移一位</source>
        <translation>One too many: move one earlier</translation>
    </message>
    <message>
        <source>两人的照片对调</source>
        <translation>Swap the two photos</translation>
    </message>
    <message>
        <source>这张不用</source>
        <translation>Discard this photo</translation>
    </message>
    <message>
        <source>学生没拍就走了</source>
        <translation>Student left without a photo</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>没有错</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message>
        <source>还在整理，马上拍</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>相机在准备</source>
        <translation>Camera setup</translation>
    </message>
    <message>
        <source>到别的房间拍</source>
        <translation>Another room</translation>
    </message>
    <message>
        <source>已知，相机时间不改</source>
        <translation>Left as it is</translation>
    </message>
    <message>
        <source>相机时间已校准</source>
        <translation>Clock was set</translation>
    </message>
    <message>
        <source>试拍</source>
        <translation>Test shot</translation>
    </message>
    <message>
        <source>老师或工作人员的照片</source>
        <translation>Staff photo</translation>
    </message>
    <message>
        <source>当面核对过，照片是本人</source>
        <translation>Seen in person</translation>
    </message>
    <message>
        <source>同一位学生连拍</source>
        <translation>Same student</translation>
    </message>
    <message>
        <source>相机编号重新开始</source>
        <translation>Numbers restart</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>第%1页，共%2页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>还没有拍摄日程表，没有可以打印的内容。</source>
        <translation>There is no timetable yet; nothing to print.</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>学号到%1为止</source>
        <translation>numbers to %1</translation>
    </message>
    <message>
        <source>学号在%1之后</source>
        <translation>numbers after %1</translation>
    </message>
    <message>
        <source>学号在%1之后，到%2为止</source>
        <translation>numbers after %1, to %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 class, %2 start–end</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day</comment>
        <extracomment>%1 day, %2 day of the week: 4月12日 周六</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 students</translation>
    </message>
    <message>
        <source>%1人/时</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>未分班</source>
        <translation>no class</translation>
    </message>
    <message>
        <source>%1 第%2批次，%3</source>
        <extracomment>%1 room, %2 number of the batch in its room, %3 day and times</extracomment>
        <translation>%1, batch %2, %3</translation>
    </message>
    <message>
        <source>%1人，每小时%2人，是拍摄速度（每小时%3人）的%4</source>
        <translation>%1 students, %2 an hour: %4 of the pace (%3 an hour)</translation>
    </message>
    <message>
        <source>%1个班级时段</source>
        <translation>Class slots: %1</translation>
    </message>
    <message>
        <source>没有分配到班级</source>
        <translation>Not split among classes</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>已固定：自动分配不会移动它</source>
        <translation>Pinned: an automatic split leaves it</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times and room</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>%1与%2对调</source>
        <translation>Swap %1 and %2</translation>
    </message>
    <message>
        <source>只能放在本学院的时段里</source>
        <translation>Only inside its college&apos;s windows</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>%1 项缴费、汇款要由人核定</source>
        <translation>Payments and transfers to settle: %1</translation>
    </message>
    <message>
        <source>%1 个学院的钱没有汇齐</source>
        <translation>Colleges that have not remitted all: %1</translation>
    </message>
    <message>
        <source>应收 %1 元，到账 %2 元</source>
        <translation>Expected %1 yuan, received %2 yuan</translation>
    </message>
    <message>
        <source>%1 名学生还没有缴费</source>
        <translation>Students who have not paid: %1</translation>
    </message>
    <message>
        <source>缴费名单截至 %1</source>
        <translation>Lists of who paid as of %1</translation>
    </message>
    <message>
        <source>今天有 %1 人次没有放行</source>
        <translation>Turned away today: %1</translation>
    </message>
    <message>
        <source>今天特批放行 %1 人</source>
        <translation>Overrides today: %1</translation>
    </message>
    <message>
        <source>%1 人已到、还没有照片</source>
        <translation>Arrived, no photograph yet: %1</translation>
    </message>
    <message>
        <source>%1 人要安排补拍</source>
        <translation>To plan a make-up for: %1</translation>
    </message>
    <message>
        <source>%1 笔退费等待审批</source>
        <translation>Refunds to approve: %1</translation>
    </message>
    <message>
        <source>%1 笔退费已批准，还没有付</source>
        <translation>Refunds approved, not paid out: %1</translation>
    </message>
    <message>
        <source>跟进 %1 人在学信网校对照片</source>
        <translation>Proofreading on CHSI to follow up: %1</translation>
    </message>
    <message>
        <source>还没有日程</source>
        <translation>No timetable yet</translation>
    </message>
    <message>
        <source>还有%1天，%2开拍</source>
        <translation>Begins %2, days to go: %1</translation>
    </message>
    <message>
        <source>今天是第%1天，共%2天</source>
        <translation>Day %1 of %2</translation>
    </message>
    <message>
        <source>拍摄已于%1结束</source>
        <translation>Ended on %1</translation>
    </message>
    <message>
        <source>最后一天是%1</source>
        <translation>Last day: %1</translation>
    </message>
    <message>
        <source>今天不拍，下一天是%1</source>
        <translation>None today; next day: %1</translation>
    </message>
    <message>
        <source>先导入通知和名单</source>
        <translation>Import the notice and the roster first</translation>
    </message>
    <message>
        <source>没有要处理的事</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>新绑定</source>
        <translation>Newly bound</translation>
    </message>
    <message>
        <source>已绑定过</source>
        <translation>Bound before</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>互相矛盾</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>不在名单</source>
        <translation>Not on roster</translation>
    </message>
    <message>
        <source>读不出</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>这个码已绑定给%1（%2）</source>
        <translation>This code is bound to %1 (%2)</translation>
    </message>
    <message>
        <source>已绑定给这位学生</source>
        <translation>Bound to this student</translation>
    </message>
    <message>
        <source>这个码以前已绑定给这位学生</source>
        <translation>Was bound to this student before</translation>
    </message>
    <message>
        <source>和%1是同一个码，不用再交</source>
        <translation>The same code as %1; not needed again</translation>
    </message>
</context>
<context>
    <name>FrameGuides</name>
    <message>
        <source>请坐到画面中间，看镜头</source>
        <translation>Sit in the middle and look at the camera</translation>
    </message>
    <message>
        <source>请靠近一点</source>
        <translation>Come a little closer</translation>
    </message>
    <message>
        <source>请退后一点</source>
        <translation>Move back a little</translation>
    </message>
    <message>
        <source>请坐高一点，或把镜头降低</source>
        <translation>Sit higher, or lower the camera</translation>
    </message>
    <message>
        <source>请再低一点，或把镜头升高</source>
        <translation>Sit lower, or raise the camera</translation>
    </message>
    <message>
        <source>往画面右边挪一点</source>
        <translation>Move a little to the right of the picture</translation>
    </message>
    <message>
        <source>往画面左边挪一点</source>
        <translation>Move a little to the left of the picture</translation>
    </message>
    <message>
        <source>请把头摆正</source>
        <translation>Hold your head upright</translation>
    </message>
    <message>
        <source>很好，别动</source>
        <translation>Good, hold still</translation>
    </message>
</context>
<context>
    <name>HandedInPanel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>采集码未交名单</source>
        <translation>Capture codes not handed in</translation>
    </message>
    <message>
        <source>各班采集码收集情况</source>
        <translation>Capture codes handed in, by class</translation>
    </message>
</context>
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
        <source>第%1行 %2 %3</source>
        <translation>Row %1 %2 %3</translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation>Row %1</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1 第%2行</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1 工作表“%2”第%3行</source>
        <translation>%1, sheet &quot;%2&quot;, row %3</translation>
    </message>
</context>
<context>
    <name>OpenItemsPanel</name>
    <message>
        <source>附言写的就是%1。</source>
        <translation>The remark names %1.</translation>
    </message>
    <message>
        <source>金额正好是%1尚缺的数。</source>
        <translation>Just the amount %1 still owes.</translation>
    </message>
    <message>
        <source>付款账户是%1的。</source>
        <translation>The payer&apos;s account is that of %1.</translation>
    </message>
    <message>
        <source>已核对，是%1的汇款。</source>
        <translation>Checked: a remittance of %1.</translation>
    </message>
    <message>
        <source>%1 · 差额 %2 元</source>
        <translation>%1 · difference %2 yuan</translation>
    </message>
    <message>
        <source>学号、姓名都相符，差额已另行补足。</source>
        <translation>Number and name agree; the rest was paid separately.</translation>
    </message>
    <message>
        <source>学号笔误，已核对是%1。</source>
        <translation>A slip in the number; checked: it is %1.</translation>
    </message>
    <message>
        <source>学号有误，已按姓名和学院核对。</source>
        <translation>The number is wrong; checked by name and college.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>学号相同</source>
        <translation>Same number</translation>
    </message>
    <message>
        <source>已缴</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>未缴</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>两个学院已核对，按学籍所在学院计。</source>
        <translation>Both colleges checked; counted for the college on the roster.</translation>
    </message>
    <message>
        <source>多交的部分由学院退还本人。</source>
        <translation>The college gives the rest back to the student.</translation>
    </message>
    <message>
        <source>名单重复，只缴了一次。</source>
        <translation>Listed twice, paid once.</translation>
    </message>
    <message>
        <source>已对照原件，不影响账目。</source>
        <translation>Compared with the original; the ledger is not affected.</translation>
    </message>
    <message>
        <source>已核对，维持现状。</source>
        <translation>Checked; left as it is.</translation>
    </message>
    <message>
        <source>付给学生的退费，不从学院汇款里扣</source>
        <translation>Refunds to students, not taken off a college</translation>
    </message>
    <message>
        <source>付给学生的退费。</source>
        <translation>Refunds to students.</translation>
    </message>
    <message>
        <source>不归任何学院，等待退回</source>
        <translation>Belongs to no college, to be given back</translation>
    </message>
    <message>
        <source>不接受个人转账，退回。</source>
        <translation>Private transfers are not accepted; to be given back.</translation>
    </message>
    <message>
        <source>不是学院的汇款，退回。</source>
        <translation>Not a college&apos;s remittance; to be given back.</translation>
    </message>
    <message>
        <source>没有人因为这一行算已缴</source>
        <translation>Nobody counts as paid by this row</translation>
    </message>
    <message>
        <source>不是本届毕业生，由学院退还。</source>
        <translation>Not of this cohort; the college gives it back.</translation>
    </message>
    <message>
        <source>这一行不是有效的缴费。</source>
        <translation>The row is not a valid payment.</translation>
    </message>
    <message>
        <source>看过了，已计入的照旧</source>
        <translation>Seen; it goes on counting</translation>
    </message>
    <message>
        <source>看过了，不计入的照旧</source>
        <translation>Seen; it still does not count</translation>
    </message>
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
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>是否缴费</source>
        <translation>Paid or not</translation>
    </message>
    <message>
        <source>写明未缴</source>
        <translation>Not paid</translation>
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
        <source>学号相符，姓名已核对。</source>
        <translation>The number agrees; the name was checked.</translation>
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
    <name>ScannerLoss</name>
    <message>
        <source>两把扫码枪同时扫了码，内容混在一起，没有采用。请一把一把地再扫一次。</source>
        <translation>Two scanners scanned at once and got mixed; nothing was taken. Scan again, one after the other.</translation>
    </message>
    <message>
        <source>两次扫码连在了一起，或者码里有换行，没有采用。请再扫一次。</source>
        <translation>Two scans ran into one, or the code has a line break; nothing was taken. Scan again.</translation>
    </message>
    <message>
        <source>扫码枪在码的中间夹了别的键，没有采用。请再扫一次；老是这样，请到“设备”页测试扫码枪。</source>
        <translation>The scanner pressed other keys inside the code; nothing was taken. Scan again; if it keeps on, test the scanner on the page Devices.</translation>
    </message>
    <message>
        <source>大写锁定开着，码里的大小写可能颠倒，没有采用。请按 Caps Lock 关掉，再扫一次。</source>
        <translation>Caps Lock is on, so the letters may be the wrong case; nothing was taken. Press Caps Lock to turn it off and scan again.</translation>
    </message>
    <message>
        <source>输入法吃掉了这次扫码。请切换到英文输入，再扫一次。</source>
        <translation>The input method swallowed this scan. Switch to English input and scan again.</translation>
    </message>
    <message>
        <source>大写锁定开着，码里的大小写已自动纠正。建议按 Caps Lock 关掉。</source>
        <translation>Caps Lock is on; the code was corrected. Better press Caps Lock to turn it off.</translation>
    </message>
    <message>
        <source>输入法截走了这次扫码，内容已从按键里读回。建议切换到英文输入。</source>
        <translation>The input method caught this scan; the code was read back from the keys. Better switch to English input.</translation>
    </message>
    <message>
        <source>输入法处于全角状态，已自动换成半角。建议切换到英文输入。</source>
        <translation>The input method was in full-width mode; the code was corrected. Better switch to English input.</translation>
    </message>
</context>
<context>
    <name>ScannerWords</name>
    <message>
        <source>美式</source>
        <translation>US</translation>
    </message>
    <message>
        <source>英式</source>
        <translation>UK</translation>
    </message>
    <message>
        <source>德语</source>
        <translation>German</translation>
    </message>
    <message>
        <source>法语</source>
        <translation>French</translation>
    </message>
    <message>
        <source>西班牙语</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>意大利语</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>日语</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>字母的大小写全都颠倒了。</source>
        <translation>Every letter has the wrong case.</translation>
    </message>
    <message>
        <source>请关掉键盘的 Caps Lock；仍然颠倒的，在扫码枪说明书里扫“大小写不转换”的设置码。</source>
        <translation>Turn off Caps Lock. If that does not help, scan the setting &quot;no case conversion&quot; in the scanner&apos;s manual.</translation>
    </message>
    <message>
        <source>所有字母都变成了大写。</source>
        <translation>All letters became capitals.</translation>
    </message>
    <message>
        <source>扫码枪开了“全部大写”，请扫说明书里“大小写不转换”的设置码。</source>
        <translation>The scanner is set to all upper case. Scan the setting &quot;no case conversion&quot; in its manual.</translation>
    </message>
    <message>
        <source>所有字母都变成了小写。</source>
        <translation>All letters became small.</translation>
    </message>
    <message>
        <source>扫码枪开了“全部小写”，请扫说明书里“大小写不转换”的设置码。</source>
        <translation>The scanner is set to all lower case. Scan the setting &quot;no case conversion&quot; in its manual.</translation>
    </message>
    <message>
        <source>扫码枪按美式键盘输出，这台电脑的键盘布局却是%1。</source>
        <translation>The scanner types as a US keyboard, but the layout of this computer is %1.</translation>
    </message>
    <message>
        <source>请把电脑的键盘布局改成美式，或者勾选下面的“按美式键盘读取”。</source>
        <translation>Set the computer&apos;s keyboard layout to US, or tick &quot;Read as US keyboard&quot; below.</translation>
    </message>
    <message>
        <source>扫码枪按%1键盘输出，应当按美式键盘输出。</source>
        <translation>The scanner types as a keyboard of another layout (%1); it should type as a US one.</translation>
    </message>
    <message>
        <source>请扫说明书里“键盘国家／语言：美国”的设置码。</source>
        <translation>Scan the setting &quot;keyboard country / language: USA&quot; in its manual.</translation>
    </message>
    <message>
        <source>扫码枪会自己纠正大写锁定，留影又纠正了一次。</source>
        <translation>The scanner allows for Caps Lock itself, and Liuying corrected it once more.</translation>
    </message>
    <message>
        <source>请按 Caps Lock 关掉大写锁定，或者改一下下面的“扫码枪自己处理大写锁定”。</source>
        <translation>Press Caps Lock to turn it off, or change &quot;Scanner allows for Caps Lock&quot; below.</translation>
    </message>
    <message>
        <source>电脑的大写锁定开着，码里的大小写已经纠正。</source>
        <translation>Caps Lock is on; the case of the letters was corrected.</translation>
    </message>
    <message>
        <source>不影响签到；按一下 Caps Lock 关掉更稳妥。</source>
        <translation>The door is not affected; turning Caps Lock off is safer.</translation>
    </message>
    <message>
        <source>输入法处于全角状态，字符已经换回半角。</source>
        <translation>The input method is in full-width mode; the characters were corrected.</translation>
    </message>
    <message>
        <source>不影响签到；建议切换到英文输入。</source>
        <translation>The door is not affected; better switch to English input.</translation>
    </message>
    <message>
        <source>中文输入法截走了这次扫码，内容已从按键里读回。</source>
        <translation>The Chinese input method caught this scan; the code was read back from the keys.</translation>
    </message>
    <message>
        <source>输入法吃掉了这次扫码，什么也没有读到。</source>
        <translation>The input method swallowed this scan; nothing was read.</translation>
    </message>
    <message>
        <source>请切换到英文输入，再扫一次。</source>
        <translation>Switch to English input and scan again.</translation>
    </message>
    <message>
        <source>扫码枪在码的前面加了识别符 %1。</source>
        <translation>The scanner put the identifier %1 before the code.</translation>
    </message>
    <message>
        <source>请扫说明书里“不发送 AIM ID（码制识别符）”的设置码。</source>
        <translation>Scan the setting &quot;do not send AIM ID (symbology identifier)&quot; in its manual.</translation>
    </message>
    <message>
        <source>扫码枪在码的前面加了“%1”。</source>
        <translation>The scanner put &quot;%1&quot; before the code.</translation>
    </message>
    <message>
        <source>请扫说明书里“清除前缀”的设置码。</source>
        <translation>Scan the setting &quot;clear prefix&quot; in its manual.</translation>
    </message>
    <message>
        <source>扫码枪在码的后面加了“%1”。</source>
        <translation>The scanner put &quot;%1&quot; after the code.</translation>
    </message>
    <message>
        <source>请扫说明书里“清除后缀”的设置码，再设成“后缀：回车”。</source>
        <translation>Scan the setting &quot;clear suffix&quot; in its manual, then &quot;suffix: Enter&quot;.</translation>
    </message>
    <message>
        <source>只收到前 %1 个字符，后面的被截断了。</source>
        <translation>Only the first characters arrived (%1); the rest was cut off.</translation>
    </message>
    <message>
        <source>请在扫码枪里取消长度限制；蓝牙的请靠近接收器再试。</source>
        <translation>Remove the limit of length in the scanner; with Bluetooth, go closer to the receiver and try again.</translation>
    </message>
    <message>
        <source>开头的 %1 个字符没有收到。</source>
        <translation>Characters missing at the beginning: %1.</translation>
    </message>
    <message>
        <source>扫码枪刚醒来时会丢字：请关掉它的省电模式，或先扫一次别的码唤醒它。</source>
        <translation>A scanner that wakes up loses characters: turn its power saving off, or wake it by scanning another code first.</translation>
    </message>
    <message>
        <source>中间丢了 %1 个字符：扫码枪发得太快。</source>
        <translation>Characters lost in between: %1. The scanner types too fast.</translation>
    </message>
    <message>
        <source>请扫说明书里“字符间延时”的设置码，从 5 毫秒试起；最好不接 USB 集线器。</source>
        <translation>Scan a setting &quot;inter-character delay&quot; in its manual, beginning with 5 ms; better use no USB hub.</translation>
    </message>
    <message>
        <source>有 %1 个字符收到了两遍。</source>
        <translation>Characters received twice: %1.</translation>
    </message>
    <message>
        <source>请加大扫码枪的“字符间延时”，并关掉“按键重复”。</source>
        <translation>Set a longer &quot;inter-character delay&quot; in the scanner, and turn &quot;key repeat&quot; off.</translation>
    </message>
    <message>
        <source>换行被改动了：码里多了、少了或换掉了换行。</source>
        <translation>Line breaks changed: some were added, lost or replaced.</translation>
    </message>
    <message>
        <source>请关掉扫码枪里对换行符的转换，也不要让它自动分行。</source>
        <translation>Turn off conversion of line breaks in the scanner, and do not let it break lines by itself.</translation>
    </message>
    <message>
        <source>有 %1 个字符不对，看不出规律。</source>
        <translation>Characters that are wrong, without a pattern: %1.</translation>
    </message>
    <message>
        <source>请加大“字符间延时”，换一个 USB 口或一根线，再扫一次。</source>
        <translation>Set a longer &quot;inter-character delay&quot;, use another USB port or cable, and scan again.</translation>
    </message>
    <message>
        <source>只收到了数字，字母和符号都没有。</source>
        <translation>Only figures arrived, no letters and no signs.</translation>
    </message>
    <message>
        <source>扫码枪处于“仅数字”或小键盘模式，请扫说明书里“标准键盘输出”的设置码。</source>
        <translation>The scanner is set to figures only or to the keypad. Scan the setting &quot;standard keyboard output&quot; in its manual.</translation>
    </message>
    <message>
        <source>两把扫码枪同时扫了码，内容混在一起，没有采用。</source>
        <translation>Two scanners scanned at once and got mixed; nothing was taken.</translation>
    </message>
    <message>
        <source>请一把一把地扫。</source>
        <translation>Scan one after the other.</translation>
    </message>
    <message>
        <source>扫到的是另一个条形码：%1。</source>
        <translation>Another bar code was scanned: %1.</translation>
    </message>
    <message>
        <source>请对准测试二维码再扫。如果扫码枪只认条形码，它读不了采集码，请换一把能读二维码的。</source>
        <translation>Aim at the test QR code and scan again. A scanner for bar codes only cannot read capture codes; use one that reads QR codes.</translation>
    </message>
    <message>
        <source>扫到的不是测试码：%1</source>
        <translation>This is not the test code: %1</translation>
    </message>
    <message>
        <source>请对准测试二维码再扫一次；确实对准了的，请把扫码枪恢复出厂设置。</source>
        <translation>Aim at the test QR code and scan again; if you did, reset the scanner to its factory settings.</translation>
    </message>
    <message>
        <source>扫码枪太慢：两个字符之间最长 %1 毫秒，会被当成手工输入。</source>
        <translation>The scanner is too slow: up to %1 ms between two characters, which looks like typing.</translation>
    </message>
    <message>
        <source>请减小“字符间延时”；蓝牙扫码枪请勾选下面的“慢速扫码枪”。</source>
        <translation>Set a shorter &quot;inter-character delay&quot;; for a Bluetooth scanner tick &quot;Slow scanner&quot; below.</translation>
    </message>
    <message>
        <source>码的末尾没有回车。</source>
        <translation>The code ends without Enter.</translation>
    </message>
    <message>
        <source>不影响签到，只是每次要多等 0.1 秒；可以扫说明书里“后缀：回车”的设置码。</source>
        <translation>The door is not affected, but each scan waits 0.1 s longer; you may scan the setting &quot;suffix: Enter&quot; in its manual.</translation>
    </message>
    <message>
        <source>码的末尾不止一个回车，或者是别的键。</source>
        <translation>The code ends with several Enters or another key.</translation>
    </message>
    <message>
        <source>不影响签到，多余的键已经拦下；可以扫说明书里“后缀：回车”的设置码。</source>
        <translation>The door is not affected: the other keys are held back; you may scan the setting &quot;suffix: Enter&quot; in its manual.</translation>
    </message>
</context>
<context>
    <name>StudioLook</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>第 %1 张</source>
        <translation>Photo %1</translation>
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
    <message>
        <source>卡片上的学校</source>
        <translation>School on the card</translation>
    </message>
    <message>
        <source>卡片上的层次</source>
        <translation>Level on the card</translation>
    </message>
    <message>
        <source>从下面的学生里选，Enter 绑定</source>
        <translation>Choose one below, Enter binds</translation>
    </message>
    <message>
        <source>最像的是%1 · %2</source>
        <translation>Most likely %1 · %2</translation>
    </message>
    <message>
        <source>查找别的学生</source>
        <translation>Find another student</translation>
    </message>
    <message>
        <source>不是本人？撤销签到，同时解除码的绑定</source>
        <translation>Someone else? Undo the arrival and release the code</translation>
    </message>
    <message>
        <source>不是本人？解除码的绑定</source>
        <translation>Someone else? Release the code</translation>
    </message>
    <message>
        <source>这一批的学生都到齐了</source>
        <translation>Everyone in this batch has arrived</translation>
    </message>
</context>
<context>
    <name>liuying::AlarmStrip</name>
    <message>
        <source>处理</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>另有 %1 条（Tab）</source>
        <translation>%1 more (Tab)</translation>
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
    <message>
        <source>F7  %1</source>
        <translation>F7  %1</translation>
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
</context>
<context>
    <name>liuying::Banner</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>liuying::BoardHeader</name>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>缩小（Ctrl+−）</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>放大（Ctrl++）</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>整天都在视野内（Ctrl+0）</source>
        <translation>Show the whole day (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>liuying::BoardView</name>
    <message>
        <source>日程板</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>还没有拍摄日程表，请先导入通知。</source>
        <translation>There is no timetable yet. Import the notice first.</translation>
    </message>
    <message>
        <source>班级时段不能单独删除。可以移动它，或重新分配本学院。</source>
        <translation>A class slot cannot be removed alone. Move it, or split the college anew.</translation>
    </message>
    <message>
        <source>本学院没有固定的班级。要固定一个班级，请先选中它。</source>
        <translation>No class of this college is pinned. To pin one, choose it first.</translation>
    </message>
</context>
<context>
    <name>liuying::CameraFigures</name>
    <message>
        <source>太暗：请开灯，或不要让摄像头对着窗</source>
        <translation>Too dark: turn on a light, or turn the camera away from the window</translation>
    </message>
    <message>
        <source>太亮：请避开直射的灯光或阳光</source>
        <translation>Too bright: keep lamps and sunlight off the phone</translation>
    </message>
    <message>
        <source>合适</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>现在的距离很好。手机最远可以拿到现在距离的约 %1 倍。</source>
        <translation>The distance is good. A phone may be held about %1 times as far away.</translation>
    </message>
    <message>
        <source>现在的距离差不多就是最远处，请不要再远。</source>
        <translation>This is about as far as a phone may be held. No farther, please.</translation>
    </message>
    <message>
        <source>手机离得太远。请靠近到现在距离的约 %1%。</source>
        <translation>The phone is too far. Bring it to about %1% of this distance.</translation>
    </message>
    <message>
        <source>画面</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>读码</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>最近读到</source>
        <translation>Last read</translation>
    </message>
    <message>
        <source>最近没读到</source>
        <translation>Last missed</translation>
    </message>
    <message>
        <source>光线</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>把一个采集码放进框内，这里会说手机最远能拿多远。</source>
        <translation>Hold a capture code inside the frame: here you will see how far away a phone may be.</translation>
    </message>
    <message>
        <source>每秒 %1 幅</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>每秒 %1 幅，最慢的一幅用了 %2 毫秒</source>
        <translation>%1 a second, slowest %2 ms</translation>
    </message>
    <message>
        <source>用了 %1 毫秒</source>
        <translation>in %1 ms</translation>
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
    <message>
        <source>屏幕是黑的：请点亮手机屏幕</source>
        <translation>Screen off: wake the phone</translation>
    </message>
    <message>
        <source>码没有拍全：请把手机移到框中间</source>
        <translation>Code cut off: move the phone to the middle of the frame</translation>
    </message>
    <message>
        <source>已读到（合用了 %1 幅画面）</source>
        <translation>Code read (from %1 pictures together)</translation>
    </message>
</context>
<context>
    <name>liuying::CameraPanel</name>
    <message>
        <source>%1×%2，%3</source>
        <translation>%1×%2, %3</translation>
    </message>
    <message>
        <source>%1×%2，每秒 %3 幅，%4</source>
        <translation>%1×%2, %3 a second, %4</translation>
    </message>
    <message>
        <source>镜像预览</source>
        <translation>Mirror the preview</translation>
    </message>
    <message>
        <source>摄像头</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>文件当作摄像头…</source>
        <translation>File as camera…</translation>
    </message>
    <message>
        <source>用录像或图片练习和测试，不需要摄像头</source>
        <translation>To train and test with a video or pictures, without a camera</translation>
    </message>
    <message>
        <source>视频或一张图片…</source>
        <translation>Video or picture…</translation>
    </message>
    <message>
        <source>图片文件夹…</source>
        <translation>Folder of pictures…</translation>
    </message>
    <message>
        <source>画面格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>只影响看到的画面；读码用的总是原来的画面</source>
        <translation>Only what you see is mirrored; codes are read from the picture as it is</translation>
    </message>
    <message>
        <source>正在使用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>没有画面</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>接上摄像头以后才能选</source>
        <translation>Once a camera is plugged in</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>把视频或图片当作摄像头</source>
        <translation>Use a video or picture as camera</translation>
    </message>
    <message>
        <source>视频和图片 (%1)</source>
        <translation>Videos and pictures (%1)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>把文件夹里的图片当作摄像头</source>
        <translation>Use a folder of pictures as camera</translation>
    </message>
</context>
<context>
    <name>liuying::CandidateBar</name>
    <message>
        <source>绑定 Enter</source>
        <translation>Bind Enter</translation>
    </message>
    <message>
        <source>卡片可能是下面某位学生的：核对本人，按数字键选定</source>
        <translation>The card may be one of these: check the student, press a number</translation>
    </message>
    <message>
        <source>按 Enter：把这个码绑定给%1（%2）</source>
        <translation>Enter: bind this code to %1 (%2)</translation>
    </message>
</context>
<context>
    <name>liuying::CandidateList</name>
    <message>
        <source>可能的学生</source>
        <translation>Possible students</translation>
    </message>
</context>
<context>
    <name>liuying::ChartPane</name>
    <message>
        <source>还没有可画的数字</source>
        <translation>Nothing to draw yet</translation>
    </message>
    <message>
        <source>%1（最大的%2个）</source>
        <translation>%1 (largest: %2)</translation>
    </message>
</context>
<context>
    <name>liuying::CodesPage</name>
    <message>
        <source>绑定要写明是谁核对的。请写上您的姓名：</source>
        <translation>A binding says who checked it. Your name:</translation>
    </message>
    <message>
        <source>采集码</source>
        <translation>Capture codes</translation>
    </message>
    <message>
        <source>收采集码</source>
        <translation>Take in codes</translation>
    </message>
    <message>
        <source>谁还没交</source>
        <translation>Who is missing</translation>
    </message>
</context>
<context>
    <name>liuying::CollegeDetail</name>
    <message>
        <source>‹ 全部学院</source>
        <translation>‹ All colleges</translation>
    </message>
    <message>
        <source>只看未缴</source>
        <translation>Not paid only</translation>
    </message>
    <message>
        <source>筛选学号、姓名、班级</source>
        <translation>Filter: number, name, class</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>汇款</source>
        <translation>Remittances</translation>
    </message>
    <message>
        <source>还没有这个学院的汇款。</source>
        <translation>No remittance of this college yet.</translation>
    </message>
    <message>
        <source>学生 %1</source>
        <translation>Students %1</translation>
    </message>
    <message>
        <source>汇款 %1</source>
        <translation>Remittances %1</translation>
    </message>
    <message>
        <source>只看未缴（%1）</source>
        <translation>Not paid only (%1)</translation>
    </message>
    <message>
        <source>待处理 %1</source>
        <translation>Open items %1</translation>
    </message>
    <message>
        <source>已缴 %1 / %2 人</source>
        <translation>Paid %1 / %2</translation>
    </message>
    <message>
        <source>应收 %1 元</source>
        <translation>Expected %1 yuan</translation>
    </message>
    <message>
        <source>到账 %1 元</source>
        <translation>Received %1 yuan</translation>
    </message>
    <message>
        <source>差额 %1 元</source>
        <translation>Difference %1 yuan</translation>
    </message>
    <message>
        <source>负责人 %1 %2</source>
        <translation>Coordinator %1 %2</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>Students: %1</translation>
    </message>
</context>
<context>
    <name>liuying::CollegeList</name>
    <message>
        <source>已分到班</source>
        <translation>split</translation>
    </message>
    <message>
        <source>时段短，全院一起拍</source>
        <translation>short: whole college</translation>
    </message>
    <message>
        <source>还没有分到班</source>
        <translation>not split yet</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message numerus="yes">
        <source>%1人 · %2 · %n 处冲突</source>
        <extracomment>Below a college&apos;s name: %1 heads, %2 state of its sub-schedule</extracomment>
        <translation>
            <numerusform>%1 students · %2 · %n clash</numerusform>
            <numerusform>%1 students · %2 · %n clashes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1人 · %2</source>
        <translation>%1 students · %2</translation>
    </message>
</context>
<context>
    <name>liuying::CollegePanel</name>
    <message>
        <source>全部松开</source>
        <translation>Release all</translation>
    </message>
    <message>
        <source>班级通知</source>
        <translation>Class notices</translation>
    </message>
    <message>
        <source>‹ 全部学院</source>
        <translation>‹ All colleges</translation>
    </message>
    <message>
        <source>自动分配</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>把时段按人数分给各班；固定的班不动</source>
        <translation>Divide the windows among the classes by their size; pinned classes stay</translation>
    </message>
    <message>
        <source>松开所有固定的班，下次自动分配时一起重排</source>
        <translation>Release every pinned class; the next split moves it too</translation>
    </message>
    <message>
        <source>每班一页：集合时间、地点、排队名单、采集码和着装要求</source>
        <translation>A page a class: when and where to gather, the queue, capture code and dress</translation>
    </message>
    <message>
        <source>全院各班…</source>
        <translation>All classes…</translation>
    </message>
    <message>
        <source>只要选中的班…</source>
        <translation>Chosen class…</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>负责人姓名</source>
        <translation>Coordinator&apos;s name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>负责人电话</source>
        <translation>Coordinator&apos;s phone</translation>
    </message>
    <message>
        <source>导出给负责人…</source>
        <translation>Export part…</translation>
    </message>
    <message>
        <source>只含本学院的时段和班级，在另一台电脑上的留影里分配</source>
        <translation>This college&apos;s windows and classes, to be split in Liuying on another computer</translation>
    </message>
    <message>
        <source>收回学院分表…</source>
        <translation>Take in part…</translation>
    </message>
    <message>
        <source>先看改了什么，再决定收不收</source>
        <translation>See what it changes, then accept it or not</translation>
    </message>
    <message>
        <source>%1人 · %2个班 · %3个时段共%4分钟</source>
        <translation>Students %1 · classes %2 · windows %3, %4 min</translation>
    </message>
    <message>
        <source>时段超过%1分钟，还没有分给各班。</source>
        <translation>Longer than %1 min and not yet split among the classes.</translation>
    </message>
    <message>
        <source>松开</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>固定</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>与上一班对调</source>
        <translation>Swap with the one before</translation>
    </message>
    <message>
        <source>与下一班对调</source>
        <translation>Swap with the next</translation>
    </message>
    <message>
        <source>移到 %1 %2</source>
        <translation>Move to %1 %2</translation>
    </message>
    <message>
        <source>本班通知…</source>
        <translation>Class notice…</translation>
    </message>
</context>
<context>
    <name>liuying::CollegeShares</name>
    <message>
        <source>各学院</source>
        <translation>Colleges</translation>
    </message>
</context>
<context>
    <name>liuying::CollegesModel</name>
    <message>
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>已缴</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>应收</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>到账</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>liuying::CollegesPanel</name>
    <message>
        <source>只看未结清</source>
        <translation>Unsettled only</translation>
    </message>
    <message>
        <source>筛选学院或状态</source>
        <translation>Filter: college or state</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>Colleges</translation>
    </message>
</context>
<context>
    <name>liuying::DashboardFigures</name>
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
        <source>应收（元）</source>
        <translation>Expected (yuan)</translation>
    </message>
    <message>
        <source>到账（元）</source>
        <translation>Received (yuan)</translation>
    </message>
    <message>
        <source>差额（元）</source>
        <translation>Difference (yuan)</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>待退费</source>
        <translation>Refunds due</translation>
    </message>
</context>
<context>
    <name>liuying::DashboardPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
</context>
<context>
    <name>liuying::DocumentModel</name>
    <message>
        <source>原来是：%1</source>
        <translation>Was: %1</translation>
    </message>
</context>
<context>
    <name>liuying::DocumentPane</name>
    <message>
        <source>撤销修改</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>文件原文，双击或按 F2 改正一格</source>
        <translation>The file as it is; double-click or F2 corrects a cell</translation>
    </message>
    <message>
        <source>读出的批次，选中一行看它出自哪里</source>
        <translation>Batches found; choose a row to see where it comes from</translation>
    </message>
    <message>
        <source>文件原文</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>读出的批次</source>
        <translation>Batches found</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
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
        <source>班级数</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>已改%1格</source>
        <translation>Corrected: %1</translation>
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
        <source>画面里有几个采集码，谁也没有签到。请一次只出示一部手机。</source>
        <translation>Several capture codes in the picture; nobody was checked in. Show one phone at a time.</translation>
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
    <message>
        <source>负责人核对：这个码是 %1 的，出示的人是 %2。不能放行，请当面核实。</source>
        <translation>For the supervisor: this code is that of %1, shown by %2. Do not admit; check in person.</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>解除 %1 与这个码的绑定？</source>
        <translation>Release this code from %1?</translation>
    </message>
    <message>
        <source>解除</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>同时解除码的绑定</source>
        <translation>Release the code, too</translation>
    </message>
    <message>
        <source>解除绑定</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>已解除绑定。这个码下次出示时要重新绑定。</source>
        <translation>Released. The code must be bound anew when it is shown again.</translation>
    </message>
    <message>
        <source>%1也可以先用扫码枪或学号。</source>
        <extracomment>%1 what is wrong with the camera and what to do</extracomment>
        <translation>%1 Until then use the scanner or the student number.</translation>
    </message>
</context>
<context>
    <name>liuying::DoubtsBox</name>
    <message>
        <source>我核对过，就是这份文件，仍要导入</source>
        <translation>I checked: this is the right file, import it</translation>
    </message>
</context>
<context>
    <name>liuying::DropOverlay</name>
    <message>
        <source>缴费名单</source>
        <translation>List of who paid</translation>
    </message>
    <message>
        <source>学院报来的已缴费学生</source>
        <translation>Who paid, as a college gives it</translation>
    </message>
    <message>
        <source>银行流水</source>
        <translation>Bank statement</translation>
    </message>
    <message>
        <source>学校账户收到的汇款</source>
        <translation>What the university&apos;s account received</translation>
    </message>
</context>
<context>
    <name>liuying::DutyBar</name>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>账目上要写明是谁处理的。请写上您的姓名：</source>
        <translation>The ledger says who settles. Your name:</translation>
    </message>
    <message>
        <source>值班人姓名</source>
        <translation>Name of who is on duty</translation>
    </message>
</context>
<context>
    <name>liuying::DutyCard</name>
    <message>
        <source>要处理的</source>
        <translation>To do</translation>
    </message>
</context>
<context>
    <name>liuying::ExceptBar</name>
    <message>
        <source>宗教</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>医疗</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>文化</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>说明（Tab 过来写，可以不写）</source>
        <translation>Note (Tab; may stay empty)</translation>
    </message>
    <message>
        <source>0  取消已有的例外</source>
        <translation>0  End the exception</translation>
    </message>
    <message>
        <source>记为例外 Enter</source>
        <translation>Except Enter</translation>
    </message>
    <message>
        <source>不做了 Esc</source>
        <translation>Cancel Esc</translation>
    </message>
    <message>
        <source>例外：%1 可以不遵守哪些要求？</source>
        <translation>Exception: which rules need %1 not keep?</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>请选一项要求（4–9）</source>
        <translation>Choose a rule (4–9)</translation>
    </message>
    <message>
        <source>请选原因（1–3），或写下原因</source>
        <translation>Choose a reason (1–3) or write one</translation>
    </message>
    <message>
        <source>不再需要例外</source>
        <translation>Exception no longer needed</translation>
    </message>
</context>
<context>
    <name>liuying::FindingPane</name>
    <message>
        <source>绑定，看下一张 ↵</source>
        <translation>Bind, next ↵</translation>
    </message>
    <message>
        <source>S 先跳过</source>
        <translation>S Skip</translation>
    </message>
    <message>
        <source>U 撤销上一张</source>
        <translation>U Undo last</translation>
    </message>
    <message>
        <source>解除绑定</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>/ 按姓名、拼音首字母或学号查找别的学生</source>
        <translation>/ Find another student: name, pinyin initials or number</translation>
    </message>
    <message>
        <source>查找学生</source>
        <translation>Find a student</translation>
    </message>
    <message>
        <source>为什么解除绑定</source>
        <translation>Why the binding is released</translation>
    </message>
    <message>
        <source>这个文件不能显示</source>
        <translation>This file cannot be shown</translation>
    </message>
    <message>
        <source>先解除原来的绑定，再绑定给卡片上的学生：</source>
        <translation>Release the old binding first, then bind to the student on the card:</translation>
    </message>
    <message>
        <source>绑错了？</source>
        <translation>Bound wrongly?</translation>
    </message>
    <message>
        <source>另见：%1</source>
        <translation>See also: %1</translation>
    </message>
    <message>
        <source>正在打开图片…</source>
        <translation>Opening the picture…</translation>
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
        <translation>Rows: %1</translation>
    </message>
    <message>
        <source>%1 行，共 %2 行</source>
        <translation>Rows: %1 of %2</translation>
    </message>
</context>
<context>
    <name>liuying::ForecastModel</name>
    <message>
        <source>晚%1分</source>
        <translation>%1 min late</translation>
    </message>
    <message>
        <source>%1%会晚</source>
        <extracomment>How likely a class finishes after the end of its slot</extracomment>
        <translation>late: %1%</translation>
    </message>
    <message>
        <source>早%1分</source>
        <translation>%1 min early</translation>
    </message>
    <message>
        <source>准时</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>%1 · %2 · %3
拍完 %4（%5–%6）
平均等 %7 分钟（%8–%9）</source>
        <translation>%1 · %2 · %3
Done %4 (%5–%6)
Average wait %7 min (%8–%9)</translation>
    </message>
    <message>
        <source>最久的一位等 %1 分钟</source>
        <translation>Longest wait %1 min</translation>
    </message>
    <message>
        <source>教室</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>最长排队</source>
        <translation>Longest queue</translation>
    </message>
    <message>
        <source>%1 拍完（%2–%3）</source>
        <translation>done %1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 students</translation>
    </message>
    <message>
        <source>十次里九次：最长排队 %1–%2 人</source>
        <translation>Nine times of ten: longest queue %1–%2</translation>
    </message>
    <message>
        <source>班级，晚的在前</source>
        <translation>Classes, latest first</translation>
    </message>
    <message>
        <source>拍完，比时段末</source>
        <translation>Done, from slot end</translation>
    </message>
    <message>
        <source>%1 %2–%3 · 等%4分</source>
        <translation>%1 %2–%3 · wait %4 min</translation>
    </message>
</context>
<context>
    <name>liuying::ForecastPanel</name>
    <message>
        <source>重算</source>
        <translation>Run again</translation>
    </message>
    <message>
        <source>要留意的</source>
        <translation>To watch</translation>
    </message>
    <message>
        <source>预测</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>还没有日程，无从推算。</source>
        <translation>There is no plan yet to forecast.</translation>
    </message>
    <message>
        <source>正在推算%1…</source>
        <translation>Working out %1…</translation>
    </message>
    <message>
        <source>从%1教室里的实际情况推算。</source>
        <translation>From the rooms as of %1.</translation>
    </message>
    <message>
        <source>%1全天，模拟上千次；横条是十次里九次的范围。</source>
        <translation>All of %1, played a thousand times. Bars: nine plays of ten.</translation>
    </message>
    <message>
        <source>按已发布的日程，不含草稿。</source>
        <translation>By the published plan, without the draft.</translation>
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
    <name>liuying::HandOverCard</name>
    <message>
        <source>只交付%1的照片。</source>
        <translation>Hands over only the photos of %1.</translation>
    </message>
    <message>
        <source>文件夹…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>交付照片</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>再核对</source>
        <translation>Verify again</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>交付时要留意的</source>
        <translation>What to note about the hand-over</translation>
    </message>
    <message>
        <source>可以用 %1。其中学号、姓名、班级要计划准许。</source>
        <translation>There are %1. Number, name and class need the plan&apos;s permission.</translation>
    </message>
    <message>
        <source>文件名(&amp;N)</source>
        <translation>File &amp;names</translation>
    </message>
    <message>
        <source>把交付过的文件夹读一遍，和清单、记录对照。</source>
        <translation>Reads a folder handed over earlier and compares it with its manifest and the record.</translation>
    </message>
    <message>
        <source>还没有选文件夹</source>
        <translation>No folder chosen yet</translation>
    </message>
    <message>
        <source>照片交付到哪个文件夹</source>
        <translation>Folder to hand the photos over to</translation>
    </message>
    <message>
        <source>正在交付…</source>
        <translation>Handing over…</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Verifying…</translation>
    </message>
    <message>
        <source>共 %1 张照片：要写出 %2 张，要更新 %3 张，已有 %4 张。</source>
        <translation>Photos: %1; to write: %2, to renew: %3, already there: %4.</translation>
    </message>
    <message>
        <source>已交付：写出 %1 张，更新 %2 张，已有 %3 张；读回核对无误 %4 张，清单 %5。</source>
        <translation>Handed over. Written: %1, renewed: %2, already there: %3; read back and right: %4. Manifest: %5.</translation>
    </message>
    <message>
        <source>清单上有 %1 张照片，核对无误 %2 张。</source>
        <translation>Photos on the manifest: %1; verified: %2.</translation>
    </message>
    <message>
        <source>文件夹里另有 %1 个文件不在这次交付里，请看是否删去。</source>
        <translation>Other files in the folder, not of this hand-over: %1. See whether to delete them.</translation>
    </message>
    <message>
        <source>交付全部已采用的照片；用上面的筛选可以只交付一部分。</source>
        <translation>Hands over every accepted photo; filter above to hand over some of them.</translation>
    </message>
    <message>
        <source>有 %1 张采用的照片还没有交付。</source>
        <translation>Accepted photos not handed over yet: %1.</translation>
    </message>
</context>
<context>
    <name>liuying::HandedInPanel</name>
    <message>
        <source>正在读名单…</source>
        <translation>Reading the roster…</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>按班级</source>
        <translation>By class</translation>
    </message>
    <message>
        <source>未交名单</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>全部名单</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Excel 表格…</source>
        <translation>Excel spreadsheet…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel 表格，每班一张表…</source>
        <translation>Excel spreadsheet, a sheet a class…</translation>
    </message>
    <message>
        <source>未交名单发给学院负责人：每个学院一个文件…</source>
        <translation>Missing, for the coordinators: a file a college…</translation>
    </message>
    <message>
        <source>还没有学生名单，请先在“准备”里导入。</source>
        <translation>There is no roster yet. Import it first under Prepare.</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>放各学院名单的文件夹</source>
        <translation>Folder for the colleges&apos; lists</translation>
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
    <name>liuying::ImportsModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>导入人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>银行流水</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>缴费名单</source>
        <translation>Who paid</translation>
    </message>
    <message>
        <source>%1，账号 %2</source>
        <translation>%1, account %2</translation>
    </message>
    <message>
        <source>已撤回：%1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counts</translation>
    </message>
</context>
<context>
    <name>liuying::ImportsPanel</name>
    <message>
        <source>缴费名单</source>
        <translation>List of who paid</translation>
    </message>
    <message>
        <source>学院报来的已缴费学生，可逐份导入</source>
        <translation>From each college; import one by one</translation>
    </message>
    <message>
        <source>银行流水</source>
        <translation>Bank statement</translation>
    </message>
    <message>
        <source>学校账户收到的各学院汇款</source>
        <translation>What the colleges remitted</translation>
    </message>
    <message>
        <source>撤回这次导入</source>
        <translation>Take back this import</translation>
    </message>
    <message>
        <source>可以是 xlsx、xls、csv；也可以把文件直接拖到本页任何地方。先看清楚，再导入。</source>
        <translation>As xlsx, xls or csv; or drop a file anywhere on this page. You see what is in it before it is imported.</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Imports so far</translation>
    </message>
    <message>
        <source>还没有导入。把缴费名单或银行流水拖进来，或者点左边的“选择…”。</source>
        <translation>Nothing imported yet. Drop a list of who paid or a bank statement here, or press &quot;Choose…&quot; on the left.</translation>
    </message>
    <message>
        <source>撤回的原因</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv);;所有文件 (*)</source>
        <translation>Spreadsheet (*.xlsx *.xls *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>%1 份，已缴 %2 人</source>
        <translation>Lists: %1, paid: %2</translation>
    </message>
    <message>
        <source>还没有导入</source>
        <translation>Not imported yet</translation>
    </message>
    <message>
        <source>%1 份，%2 笔</source>
        <translation>Statements: %1, lines: %2</translation>
    </message>
    <message>
        <source>为什么撤回 %1</source>
        <translation>Why %1 is taken back</translation>
    </message>
    <message>
        <source>要撤回一次导入，先在上面选中它</source>
        <translation>To take back an import, choose it above</translation>
    </message>
</context>
<context>
    <name>liuying::IntakePanel</name>
    <message>
        <source>这一次还没有绑定新的码。</source>
        <translation>No code newly bound this time.</translation>
    </message>
    <message>
        <source>没有已绑定过的码。</source>
        <translation>No code that was bound before.</translation>
    </message>
    <message>
        <source>没有要核对的图片。</source>
        <translation>No picture to check.</translation>
    </message>
    <message>
        <source>没有互相矛盾的图片。</source>
        <translation>No pictures that contradict each other.</translation>
    </message>
    <message>
        <source>没有不在名单的卡片。</source>
        <translation>No card of somebody not on the roster.</translation>
    </message>
    <message>
        <source>每张图片都读出来了。</source>
        <translation>Every picture was read.</translation>
    </message>
    <message>
        <source>把学生交来的采集码图片拖到这里</source>
        <translation>Drop the students&apos; code pictures here</translation>
    </message>
    <message>
        <source>整个文件夹或几张图片都可以。每张图读出二维码，再按卡片上的姓名、证件号后四位、学校和层次找到学生；确定无疑的自动绑定，其余的由您核对。</source>
        <translation>A whole folder or some pictures. The code is read, and the student found by name, ID tail, school and level on the card. What is beyond doubt is bound at once; you check the rest.</translation>
    </message>
    <message>
        <source>读过的图片</source>
        <translation>Pictures read</translation>
    </message>
    <message>
        <source>放采集码图片的文件夹</source>
        <translation>Folder of code pictures</translation>
    </message>
    <message>
        <source>采集码图片</source>
        <translation>Code pictures</translation>
    </message>
    <message>
        <source>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif);;所有文件 (*)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif);;All files (*)</translation>
    </message>
    <message>
        <source>撤销刚才的绑定。</source>
        <translation>Undo of the last binding.</translation>
    </message>
</context>
<context>
    <name>liuying::ItemPane</name>
    <message>
        <source>U 撤销上一条</source>
        <translation>U Undo last</translation>
    </message>
    <message>
        <source>确认，看下一条 ↵</source>
        <translation>Confirm, next ↵</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>怎么处理</source>
        <translation>How to settle it</translation>
    </message>
    <message>
        <source>以后都认作这个学院：</source>
        <translation>From now on this college&apos;s name:</translation>
    </message>
    <message>
        <source>要记住的名称</source>
        <translation>Name to remember</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>先选一项，原因会自动填好，可以修改</source>
        <translation>Choose first: the reason fills itself in and may be changed</translation>
    </message>
    <message>
        <source>为什么重新打开</source>
        <translation>Why it is reopened</translation>
    </message>
    <message>
        <source>这笔钱归谁？</source>
        <translation>Whose money is this?</translation>
    </message>
    <message>
        <source>这一行怎么算？</source>
        <translation>How does this row count?</translation>
    </message>
    <message>
        <source>/ 查找别的学院</source>
        <translation>/ Find another college</translation>
    </message>
    <message>
        <source>/ 查找别的学生</source>
        <translation>/ Find another student</translation>
    </message>
</context>
<context>
    <name>liuying::LedgerHeader</name>
    <message>
        <source>到账（元）</source>
        <translation>Received (yuan)</translation>
    </message>
    <message>
        <source>应收（元）</source>
        <translation>Expected (yuan)</translation>
    </message>
    <message>
        <source>差额（元）</source>
        <translation>Difference (yuan)</translation>
    </message>
    <message>
        <source>已结清的学院</source>
        <translation>Colleges settled</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>退费</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>Colleges</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>看哪个学院</source>
        <translation>Which college</translation>
    </message>
    <message>
        <source>名单截至 %1</source>
        <translation>Lists as of %1</translation>
    </message>
    <message>
        <source>还没有缴费名单</source>
        <translation>No list of who paid yet</translation>
    </message>
    <message>
        <source>全校</source>
        <translation>All colleges</translation>
    </message>
    <message>
        <source>%1 未归学院</source>
        <translation>%1 unassigned</translation>
    </message>
    <message>
        <source>%1 笔要先处理</source>
        <translation>see to first: %1</translation>
    </message>
    <message>
        <source>拍摄结束后计算</source>
        <translation>after the campaign</translation>
    </message>
</context>
<context>
    <name>liuying::LivePane</name>
    <message>
        <source>取景画面</source>
        <translation>Live view</translation>
    </message>
    <message>
        <source>正在打开摄像头…</source>
        <translation>Opening the camera…</translation>
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
    <message>
        <source>日程</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>采集码</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>影棚</source>
        <translation>Studio</translation>
    </message>
</context>
<context>
    <name>liuying::OpenItemsPanel</name>
    <message>
        <source>筛选：姓名、付款方、文件、学院</source>
        <translation>Filter: name, payer, file, college</translation>
    </message>
    <message>
        <source>待处理事项</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>待处理 %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>已处理 %1</source>
        <translation>Settled %1</translation>
    </message>
    <message>
        <source>没有符合筛选的事项。</source>
        <translation>No item fits the filter.</translation>
    </message>
    <message>
        <source>还没有处理过的事项。</source>
        <translation>Nothing settled yet.</translation>
    </message>
    <message>
        <source>没有待处理的事项，账目清楚。</source>
        <translation>No open items; the ledger is clear.</translation>
    </message>
    <message>
        <source>撤销刚才的处理。</source>
        <translation>Undo of the last decision.</translation>
    </message>
</context>
<context>
    <name>liuying::PaceChart</name>
    <message>
        <source>最多的是 %1，五分钟 %2 人</source>
        <translation>Most at %1: %2 in five minutes</translation>
    </message>
    <message>
        <source>%1每五分钟签到人数</source>
        <translation>Arrivals every five minutes, %1</translation>
    </message>
    <message>
        <source>每五分钟签到人数</source>
        <translation>Arrivals every five minutes</translation>
    </message>
    <message>
        <source>%1–%2 签到 %3 人</source>
        <translation>%1–%2, arrivals: %3</translation>
    </message>
    <message>
        <source>还没有人签到</source>
        <translation>Nobody checked in yet</translation>
    </message>
</context>
<context>
    <name>liuying::PartPane</name>
    <message>
        <source>与现在的分班时间相同，没有要收的改动。</source>
        <translation>The same class slots as here. Nothing to accept.</translation>
    </message>
    <message>
        <source>收下会改这些</source>
        <translation>Accepting changes this</translation>
    </message>
    <message>
        <source>导出之后这里改过的，会被改回去</source>
        <translation>Changed here since the export, would be undone</translation>
    </message>
    <message>
        <source>这份文件是较早导出的，收下会改回这里后来的改动。</source>
        <translation>This file was exported earlier. Accepting it undoes later changes here.</translation>
    </message>
    <message>
        <source>我知道，仍要收下</source>
        <translation>I know; accept it</translation>
    </message>
    <message>
        <source>收下并发布</source>
        <translation>Accept and publish</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>不收</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>%1的学院分表</source>
        <translation>Part of %1</translation>
    </message>
</context>
<context>
    <name>liuying::PedalButton</name>
    <message>
        <source>踏板打的是哪个键：点一下，再踩一下踏板</source>
        <translation>Which key the pedal types: click here, then press the pedal</translation>
    </message>
    <message>
        <source>请踩一下踏板…</source>
        <translation>Press the pedal…</translation>
    </message>
    <message>
        <source>这个键另有用处，请让踏板打功能键（Esc 不改）</source>
        <translation>This key has another use; set the pedal to a function key (Esc: no change)</translation>
    </message>
    <message>
        <source>踏板：%1</source>
        <translation>Pedal: %1</translation>
    </message>
</context>
<context>
    <name>liuying::PhotoRulesPanel</name>
    <message>
        <source>按通知（默认）</source>
        <translation>Notice (default)</translation>
    </message>
    <message>
        <source>按国家标准</source>
        <translation>National standard</translation>
    </message>
    <message>
        <source>允许透明眼镜；衣服的颜色、图案、衣领和袖子只提醒，不判不合格</source>
        <translation>Clear glasses allowed; colour, pattern, collar and sleeves of clothes only warn and never fail</translation>
    </message>
    <message>
        <source>照片规则</source>
        <translation>Photo rules</translation>
    </message>
    <message>
        <source>“执行”的不合格就不收；“只提醒”的由人决定；“不查”的不看。发布以后，拍摄页才照新规则判断。</source>
        <translation>&quot;Enforce&quot; fails a photo, &quot;Warn only&quot; leaves it to a person, &quot;Off&quot; is not looked at. The studio goes by new rules once they are published.</translation>
    </message>
    <message>
        <source>背景颜色</source>
        <translation>Backdrop</translation>
    </message>
    <message>
        <source>平时戴眼镜的可以戴透明眼镜</source>
        <translation>Usual wearers may wear clear glasses</translation>
    </message>
    <message>
        <source>检查项目</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source> 秒</source>
        <translation> s</translation>
    </message>
    <message>
        <source>进门后多久没有照片就提醒</source>
        <translation>Alarm without a photo after</translation>
    </message>
    <message>
        <source>拍摄页隐去姓名（张*三）</source>
        <translation>Mask names in the studio (张*三)</translation>
    </message>
    <message>
        <source>拍摄和交付</source>
        <translation>Studio and hand-over</translation>
    </message>
    <message>
        <source>交付清单写明学号、姓名、学院和班级</source>
        <translation>Manifest: number, name, college, class</translation>
    </message>
</context>
<context>
    <name>liuying::PhotoSpanRow</name>
    <message>
        <source>%1，从</source>
        <translation>%1, from</translation>
    </message>
    <message>
        <source>%1，到</source>
        <translation>%1, to</translation>
    </message>
    <message>
        <source>国家标准 %1–%2 像素</source>
        <translation>National standard: %1–%2 pixels</translation>
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
    <name>liuying::PlanPage</name>
    <message>
        <source>还没有日程。
先在“准备”里导入通知，这里就会出现每间教室的日程板。</source>
        <translation>There is no plan yet.
Import the notice under &quot;Prepare&quot;; the board of every room then appears here.</translation>
    </message>
    <message>
        <source>去准备</source>
        <translation>To Prepare</translation>
    </message>
    <message>
        <source>%1第%2版</source>
        <translation>%1 revision %2</translation>
    </message>
    <message>
        <source>与现在的日程相同，没有发布新的一版。</source>
        <translation>The same as the present plan. No revision was published.</translation>
    </message>
    <message>
        <source>已发布：%1。门口已按它放人。</source>
        <translation>Published: %1. The doors go by it now.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已收下%1的分班时间，发布为第%2版。</source>
        <translation>Class slots of %1 accepted, published as revision %2.</translation>
    </message>
    <message>
        <source>已写好：%1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>各学院的时段已按人数分到班，固定的班没有动。</source>
        <translation>Every college is split among its classes; pinned classes stayed.</translation>
    </message>
    <message>
        <source>班级通知</source>
        <translation>Class notices</translation>
    </message>
    <message>
        <source>%1班级通知</source>
        <translation>%1 class notices</translation>
    </message>
    <message>
        <source>PDF，每班一页 (*.pdf)</source>
        <translation>PDF, a page a class (*.pdf)</translation>
    </message>
    <message>
        <source>Excel，每班一张表 (*.xlsx)</source>
        <translation>Excel, a sheet a class (*.xlsx)</translation>
    </message>
    <message>
        <source>导出日程表</source>
        <translation>Export timetable</translation>
    </message>
    <message>
        <source>拍摄日程表</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>打印日程板（A3）</source>
        <translation>Print board (A3)</translation>
    </message>
    <message>
        <source>日程板</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>PDF，A3 横向，每天一页 (*.pdf)</source>
        <translation>PDF, A3 landscape, a page a day (*.pdf)</translation>
    </message>
    <message>
        <source>收回学院分表</source>
        <translation>Take in part</translation>
    </message>
    <message>
        <source>学院分表 (*.liuying-part);;所有文件 (*)</source>
        <translation>Part (*.liuying-part);;All files (*)</translation>
    </message>
    <message>
        <source>导出给%1负责人</source>
        <translation>Part of %1</translation>
    </message>
    <message>
        <source>学院分表 (*.liuying-part)</source>
        <translation>Part (*.liuying-part)</translation>
    </message>
    <message>
        <source>%1的改动还是草稿，不会写进学院分表。请先发布，再导出。</source>
        <translation>The changes to %1 are still a draft and would not be in the part. Publish first, then export.</translation>
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
    <message>
        <source>第%1版，来自 %2</source>
        <translation>revision %1, from %2</translation>
    </message>
</context>
<context>
    <name>liuying::PlanSide</name>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>Colleges</translation>
    </message>
    <message>
        <source>预测</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>自动分配的说明</source>
        <translation>About this split</translation>
    </message>
    <message>
        <source>问题 %1</source>
        <translation>Problems %1</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>liuying::PlanToolbar</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>发布…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>侧栏</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>自动分配</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>全部学院</source>
        <translation>All colleges</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>打印日程板（A3）…</source>
        <translation>Print board (A3)…</translation>
    </message>
    <message>
        <source>导出日程表…</source>
        <translation>Export timetable…</translation>
    </message>
    <message>
        <source>全部班级通知…</source>
        <translation>All class notices…</translation>
    </message>
    <message>
        <source>收回学院分表…</source>
        <translation>Take in part…</translation>
    </message>
    <message>
        <source>放弃草稿，回到已发布的日程</source>
        <translation>Discard draft, back to the published plan</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>草稿，未发布</source>
        <translation>Draft, not published</translation>
    </message>
    <message>
        <source>草稿，未发布 · %1处改动</source>
        <translation>Draft, not published · changes: %1</translation>
    </message>
    <message>
        <source>选中的学院</source>
        <translation>Chosen college</translation>
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
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>%1 个批次，%2 间教室</source>
        <translation>Batches: %1, rooms: %2</translation>
    </message>
    <message>
        <source>还没有导入</source>
        <translation>Not imported yet</translation>
    </message>
    <message>
        <source>%1 名学生，%2 个学院</source>
        <translation>Students: %1, colleges: %2</translation>
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
    <message>
        <source>原文对照</source>
        <translation>Document</translation>
    </message>
    <message numerus="yes">
        <source>要么整份导入，要么一行也不导入。可以把文件改好再读一次；也可以跳过这 %n 行，其余照导，被跳过的行列在上面，可以先复制下来，之后逐条补。</source>
        <translation>
            <numerusform>Either the whole file is imported or nothing. Correct the file and read it again, or skip this %n row and import the rest; it is listed above, to be copied and added later.</numerusform>
            <numerusform>Either the whole file is imported or nothing. Correct the file and read it again, or skip these %n rows and import the rest; they are listed above, to be copied and added later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liuying::ProblemsPanel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>没有问题。</source>
        <translation>No problems.</translation>
    </message>
</context>
<context>
    <name>liuying::PublishPanel</name>
    <message>
        <source>%1 · 将是第%2版</source>
        <translation>%1 · to be revision %2</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>待发布的改动</source>
        <translation>Changes to publish</translation>
    </message>
    <message>
        <source>这一版的改动</source>
        <translation>Changes in this revision</translation>
    </message>
    <message>
        <source>%1 · 第%2版</source>
        <translation>%1 · revision %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>没有待发布的改动：门口用的就是这份日程。</source>
        <translation>Nothing to publish: the doors go by this plan.</translation>
    </message>
    <message>
        <source>待发布</source>
        <translation>To publish</translation>
    </message>
    <message>
        <source>待发布 %1</source>
        <translation>To publish %1</translation>
    </message>
    <message>
        <source>只发布%1的第%2版</source>
        <translation>Publish only %1, revision %2</translation>
    </message>
    <message>
        <source>发布第%1版</source>
        <translation>Publish revision %1</translation>
    </message>
    <message>
        <source>全部发布（%1份）</source>
        <translation>Publish all (%1)</translation>
    </message>
    <message>
        <source>发布后，门口马上按新的日程放人；每一版都留着，可以恢复。</source>
        <translation>Once published, the doors go by it at once. Every revision is kept and can be restored.</translation>
    </message>
    <message>
        <source>放弃这些改动，回到已发布的日程</source>
        <translation>Discard these changes, back to the published plan</translation>
    </message>
    <message>
        <source>恢复第%1版会改这些</source>
        <translation>Restoring revision %1 changes this</translation>
    </message>
    <message>
        <source>第1版的内容</source>
        <translation>What revision 1 holds</translation>
    </message>
    <message>
        <source>第%1版比前一版改了</source>
        <translation>What revision %1 changed</translation>
    </message>
    <message>
        <source>没有不同。</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>恢复这一版…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>恢复第%1版，发布为第%2版</source>
        <extracomment>%1 the revision to go back to, %2 the number it is published under</extracomment>
        <translation>Restore revision %1 as revision %2</translation>
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
    <message>
        <source>查找学生</source>
        <translation>Find a student</translation>
    </message>
</context>
<context>
    <name>liuying::ReadingPane</name>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在读取 %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
</context>
<context>
    <name>liuying::RefundActions</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>付款单号，可不填</source>
        <translation>Reference, if any</translation>
    </message>
    <message>
        <source>批准退费</source>
        <translation>Approve refunds</translation>
    </message>
    <message>
        <source>记为已付款</source>
        <translation>Record payment</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>付款日期</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>批准的原因</source>
        <translation>Why it is approved</translation>
    </message>
    <message>
        <source>撤回的原因</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>已缴费，拍摄结束仍未拍摄。</source>
        <translation>Paid, and not photographed by the end.</translation>
    </message>
    <message>
        <source>选中 %1 人，共 %2 元</source>
        <translation>Chosen: %1, together %2 yuan</translation>
    </message>
    <message>
        <source>还没有选人</source>
        <translation>Nobody chosen</translation>
    </message>
</context>
<context>
    <name>liuying::RefundsModel</name>
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
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>批准与付款</source>
        <translation>Approval and payment</translation>
    </message>
    <message>
        <source>%1 %2 批准：%3</source>
        <extracomment>%1 who approved a refund, %2 when, %3 the reason</extracomment>
        <translation>%1 approved on %2: %3</translation>
    </message>
    <message>
        <source>%1 付款 %2</source>
        <extracomment>%1 the day of a payment, %2 its reference</extracomment>
        <translation>Paid out %1 %2</translation>
    </message>
</context>
<context>
    <name>liuying::RefundsPanel</name>
    <message>
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message>
        <source>筛选学号、姓名</source>
        <translation>Filter: number, name</translation>
    </message>
    <message>
        <source>退费</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>拍摄（含补拍）要到%1才结束，下面只是照现在的情况预计，还不能批准退费。</source>
        <translation>The campaign with its make-up days ends on %1. Below is what to expect as things stand; nothing can be approved yet.</translation>
    </message>
    <message>
        <source>还没有拍摄日程，下面只是照现在的情况预计，还不能批准退费。</source>
        <translation>There is no timetable yet. Below is what to expect as things stand; nothing can be approved yet.</translation>
    </message>
    <message>
        <source>%1 笔退费要先处理：学生后来拍了照，没付的不要付，付了的要追回。</source>
        <translation>Refunds to see to first: %1. The students were photographed since: do not pay, and claim back what was paid.</translation>
    </message>
    <message>
        <source>要先处理 %1</source>
        <translation>See to first %1</translation>
    </message>
    <message>
        <source>待审批 %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>预计应退 %1</source>
        <translation>To expect %1</translation>
    </message>
    <message>
        <source>待付款 %1</source>
        <translation>Approved %1</translation>
    </message>
    <message>
        <source>已付款 %1</source>
        <translation>Paid out %1</translation>
    </message>
    <message>
        <source>全部学院</source>
        <translation>All colleges</translation>
    </message>
    <message>
        <source>这里没有退费。</source>
        <translation>No refunds here.</translation>
    </message>
    <message>
        <source>全选本学院 %1 人</source>
        <translation>All of this college (%1)</translation>
    </message>
    <message>
        <source>全选 %1 人</source>
        <translation>All (%1)</translation>
    </message>
</context>
<context>
    <name>liuying::RegisterPanel</name>
    <message>
        <source>正在读照片登记…</source>
        <translation>Reading the register…</translation>
    </message>
    <message>
        <source>选一行，看这张照片</source>
        <translation>Choose a row to see its photo</translation>
    </message>
    <message>
        <source>照片打不开</source>
        <translation>The photo cannot be opened</translation>
    </message>
    <message>
        <source>文件可能移走或损坏了，请从备份找回。</source>
        <translation>The file may be moved or damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>liuying::ReportContent</name>
    <message>
        <source>汇总</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>表格和图表</source>
        <translation>Table and chart</translation>
    </message>
    <message>
        <source>共%1行。</source>
        <translation>Rows: %1.</translation>
    </message>
    <message>
        <source>%1行，全部%2行。</source>
        <translation>Rows: %1 of %2.</translation>
    </message>
</context>
<context>
    <name>liuying::ReportFilterBar</name>
    <message>
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message>
        <source>全部学院</source>
        <translation>All colleges</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>全部班级</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>教室</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>全部教室</source>
        <translation>All rooms</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>全部日期</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>在报表里查找</source>
        <translation>Find in the report</translation>
    </message>
</context>
<context>
    <name>liuying::ReportHeader</name>
    <message>
        <source>导入学信网校对名单…</source>
        <translation>Import proofreading list…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Excel 表格…</source>
        <translation>Excel spreadsheet…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>每个学院一张表（Excel、PDF）</source>
        <translation>A sheet per college (Excel, PDF)</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
</context>
<context>
    <name>liuying::ReportList</name>
    <message>
        <source>到场</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>经费</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>liuying::ReportPage</name>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>学信网校对名单</source>
        <translation>CHSI&apos;s proofreading list</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Spreadsheet (*.xlsx *.xls *.csv)</translation>
    </message>
</context>
<context>
    <name>liuying::ReportView</name>
    <message>
        <source>没有一行</source>
        <translation>No rows</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>liuying::ResultPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2，应为 %3</source>
        <translation>%1 · %2, should be %3</translation>
    </message>
    <message>
        <source>Enter 或 %1 采用</source>
        <translation>Enter or %1 accepts</translation>
    </message>
    <message>
        <source>看过没有问题：Enter 或 %1 采用；否则 R 重拍</source>
        <translation>Looked at and fine: Enter or %1 accepts; otherwise R retakes</translation>
    </message>
    <message>
        <source>R 重拍；一定要用，按 Enter 写明原因</source>
        <translation>R retakes; to use it all the same, press Enter and give a reason</translation>
    </message>
    <message>
        <source>R 重拍</source>
        <translation>R retakes</translation>
    </message>
    <message>
        <source>开拍前看一眼</source>
        <translation>Before the shot</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Results of the checks</translation>
    </message>
    <message>
        <source>%1 号已采用</source>
        <translation>No. %1 accepted</translation>
    </message>
    <message>
        <source>这张不用</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>打不开这张照片</source>
        <translation>This photo cannot be opened</translation>
    </message>
    <message>
        <source>按例外不查：%1</source>
        <translation>Not checked, by exception: %1</translation>
    </message>
    <message>
        <source>%1 项合格</source>
        <translation>Checks passed: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z 撤回</source>
        <translation>Ctrl+Z takes it back</translation>
    </message>
    <message>
        <source>%1（Ctrl+Z 撤回）</source>
        <translation>%1 (Ctrl+Z takes it back)</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>头的位置</source>
        <translation>Head in the frame</translation>
    </message>
    <message>
        <source>姿势和表情</source>
        <translation>Posture and face</translation>
    </message>
    <message>
        <source>头发和饰物</source>
        <translation>Hair and accessories</translation>
    </message>
    <message>
        <source>衣服</source>
        <translation>Clothes</translation>
    </message>
    <message>
        <source>背景和光线</source>
        <translation>Backdrop and light</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · 不合要求的可能 %2，应为 %3</source>
        <translation>%1 · likelihood of a breach %2, should be %3</translation>
    </message>
</context>
<context>
    <name>liuying::RoomCard</name>
    <message>
        <source>现在没有学院</source>
        <translation>No college now</translation>
    </message>
    <message>
        <source>今天没有安排</source>
        <translation>Nothing planned today</translation>
    </message>
    <message>
        <source>%1 · %2等%3个班</source>
        <translation>%1 · %2 … (%3 classes)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
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
        <source>%1 分钟</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 小时 %2 分</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>今天结束</source>
        <translation>Done for today</translation>
    </message>
    <message>
        <source>落后 %1</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>提前 %1</source>
        <translation>%1 ahead</translation>
    </message>
    <message>
        <source>准时</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>还没有人到</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>最近 %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>最近 %1 · %2</source>
        <translation>Last %1 · %2</translation>
    </message>
    <message>
        <source>%1 / %2 人</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 人/时</source>
        <translation>%1 an hour</translation>
    </message>
    <message>
        <source>接着 %1 %2</source>
        <translation>Next %1 %2</translation>
    </message>
    <message>
        <source>到 %1 为止</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>已 %1没有人到</source>
        <translation>Nobody for %1</translation>
    </message>
    <message>
        <source>计划 %1</source>
        <translation>planned %1</translation>
    </message>
</context>
<context>
    <name>liuying::RunBar</name>
    <message>
        <source>还要不到 1 分钟</source>
        <translation>less than 1 min left</translation>
    </message>
    <message>
        <source>还要约 %1 分钟</source>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>还要约 %1 小时 %2 分钟</source>
        <translation>about %1 h %2 min left</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>选择图片…</source>
        <translation>Choose pictures…</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>收采集码</source>
        <translation>Take in codes</translation>
    </message>
    <message>
        <source>选择或拖入放采集码图片的文件夹，里面可以有很多层、很多张，别的文件会跳过。</source>
        <translation>Choose or drop a folder of code pictures, with any number of folders in it; other files are skipped.</translation>
    </message>
    <message>
        <source>正在找图片…</source>
        <translation>Looking for pictures…</translation>
    </message>
    <message>
        <source>正在读 %1 张图片</source>
        <translation>Reading pictures: %1</translation>
    </message>
    <message>
        <source>边读边绑定。中途停下或断电，已绑定的都在。</source>
        <translation>Codes are bound as they are read and stay so if you stop or the power fails.</translation>
    </message>
    <message>
        <source>已读 %1 / %2 张</source>
        <translation>Read %1 of %2</translation>
    </message>
    <message>
        <source>每秒 %1 张，%2。中途停下或断电，已绑定的都在。</source>
        <translation>%1 a second, %2. What is bound stays so if you stop or the power fails.</translation>
    </message>
    <message>
        <source>没有读完：数据保存不了</source>
        <translation>Not finished: the data cannot be saved</translation>
    </message>
    <message>
        <source>已停止，读了 %1 张</source>
        <translation>Stopped. Pictures read: %1</translation>
    </message>
    <message>
        <source>%1 张都读完了</source>
        <translation>All %1 pictures read</translation>
    </message>
    <message>
        <source>新绑定 %1 人，%2 张要处理。</source>
        <translation>Newly bound: %1, to see to: %2.</translation>
    </message>
    <message>
        <source>另有 %1 个文件不是图片，没有读。</source>
        <translation> Other files, not pictures: %1.</translation>
    </message>
    <message>
        <source>再选同一个文件夹就接着读，已绑定的很快过去。</source>
        <translation> Choose the same folder again to go on; what is bound passes quickly.</translation>
    </message>
</context>
<context>
    <name>liuying::ScannerPanel</name>
    <message>
        <source>没有结尾键</source>
        <translation>no key at the end</translation>
    </message>
    <message>
        <source>以回车结尾</source>
        <translation>ending with Enter</translation>
    </message>
    <message>
        <source>以 Tab 结尾</source>
        <translation>ending with Tab</translation>
    </message>
    <message>
        <source>以多个回车结尾</source>
        <translation>ending with several Enters</translation>
    </message>
    <message>
        <source>以别的键结尾</source>
        <translation>ending with another key</translation>
    </message>
    <message>
        <source>扫码枪发出的内容没有到达。</source>
        <translation>What the scanner sent did not arrive.</translation>
    </message>
    <message>
        <source>收到 %1 个字符，每个约 %2 毫秒，最慢 %3 毫秒，%4。</source>
        <translation>Characters: %1, about %2 ms each, slowest %3 ms, %4.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>让留影适应这把扫码枪</source>
        <translation>Suit Liuying to this scanner</translation>
    </message>
    <message>
        <source>扫码枪设置的问题</source>
        <translation>Faults of the scanner&apos;s settings</translation>
    </message>
    <message>
        <source>等待扫码</source>
        <translation>Waiting for a scan</translation>
    </message>
    <message>
        <source>对准屏幕上或打印出来的测试码扫一次，这里会说明设置是否合适。</source>
        <translation>Scan the test code on the screen or on paper; here you will see whether the settings are right.</translation>
    </message>
    <message>
        <source>扫码枪</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>打印测试码…</source>
        <translation>Print test code…</translation>
    </message>
    <message>
        <source>存成一页 PDF：有些扫码枪读不了屏幕</source>
        <translation>Saves a page as PDF: some scanners cannot read screens</translation>
    </message>
    <message>
        <source>测试二维码</source>
        <translation>Test QR code</translation>
    </message>
    <message>
        <source>慢速扫码枪</source>
        <translation>Slow scanner</translation>
    </message>
    <message>
        <source>蓝牙扫码枪每个字符要 60 毫秒；手工输入的字会慢 0.1 秒出现</source>
        <translation>Bluetooth scanners take 60 ms a character; typed text then appears 0.1 s later</translation>
    </message>
    <message>
        <source>按美式键盘读取</source>
        <translation>Read as US keyboard</translation>
    </message>
    <message>
        <source>扫码枪按美式键盘输出，而电脑用别的键盘布局时勾选</source>
        <translation>Tick where the scanner types as a US keyboard and the computer has another layout</translation>
    </message>
    <message>
        <source>扫码枪自己处理大写锁定</source>
        <translation>Scanner allows for Caps Lock</translation>
    </message>
    <message>
        <source>大写锁定开着时扫码枪发出的大小写也是对的，留影不再纠正</source>
        <translation>The scanner sends the right case even with Caps Lock on; Liuying does not correct it</translation>
    </message>
    <message>
        <source>测试码一个字符不差地收到了。</source>
        <translation>The test code arrived to the last character.</translation>
    </message>
    <message>
        <source>这把扫码枪可以直接用来签到。</source>
        <translation>This scanner can be used at the door as it is.</translation>
    </message>
    <message>
        <source>有 %1 处要改</source>
        <translation>To change: %1</translation>
    </message>
    <message>
        <source>扫码枪可以用</source>
        <translation>The scanner works</translation>
    </message>
    <message>
        <source>请再扫一次</source>
        <translation>Please scan again</translation>
    </message>
    <message>
        <source>留影的设置已经改好，再扫一次测试码确认。</source>
        <translation>Liuying is set up for it. Scan the test code once more to make sure.</translation>
    </message>
    <message>
        <source>把测试码存成 PDF</source>
        <translation>Save the test code as PDF</translation>
    </message>
    <message>
        <source>扫码枪测试码</source>
        <translation>Scanner test code</translation>
    </message>
    <message>
        <source>测试码已存好，请打开并打印：%1</source>
        <translation>Test code saved; open and print it: %1</translation>
    </message>
</context>
<context>
    <name>liuying::SeatChips</name>
    <message>
        <source>%1，没拍</source>
        <translation>%1, left</translation>
    </message>
</context>
<context>
    <name>liuying::SelfCheckPanel</name>
    <message>
        <source>没有要改的，这样来拍就可以。</source>
        <translation>Nothing to change: come like this.</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>写出名单…</source>
        <translation>Write list…</translation>
    </message>
    <message>
        <source>拍摄前自查</source>
        <translation>Self-check before the day</translation>
    </message>
    <message>
        <source>文件名里写上学号，就能按班级列出谁要改什么。照片不会留存。</source>
        <translation>With student numbers in the file names, it lists by class who has what to change. The photos are not kept.</translation>
    </message>
    <message>
        <source>把学生试拍的照片拖到这里</source>
        <translation>Drop students&apos; trial photos here</translation>
    </message>
    <message>
        <source>整个文件夹或几张照片都可以。只看学生自己能准备的：眼镜、刘海、头饰、首饰、衣服；背景、光线和姿势到影棚再管。</source>
        <translation>A whole folder or some photos. Only what students prepare themselves is looked at: glasses, fringe, things on the head, jewellery, clothes; backdrop, light and pose are seen to in the studio.</translation>
    </message>
    <message>
        <source>这张照片要改的</source>
        <translation>What to change in this photo</translation>
    </message>
    <message>
        <source>选一行，看这张照片</source>
        <translation>Choose a row to see its photo</translation>
    </message>
    <message>
        <source>名单写到了 %1</source>
        <translation>List written: %1</translation>
    </message>
    <message>
        <source>照片打不开</source>
        <translation>The photo cannot be opened</translation>
    </message>
    <message>
        <source>正在找照片…</source>
        <translation>Looking for photos…</translation>
    </message>
    <message>
        <source>放试拍照片的文件夹</source>
        <translation>Folder of trial photos</translation>
    </message>
    <message>
        <source>写出名单</source>
        <translation>Write list</translation>
    </message>
    <message>
        <source>已检查 %1 / %2 张</source>
        <translation>Checked %1 of %2</translation>
    </message>
    <message>
        <source>已停止，检查了 %1 张</source>
        <translation>Stopped; photos checked: %1</translation>
    </message>
    <message>
        <source>检查完了，共 %1 张</source>
        <translation>Done; photos checked: %1</translation>
    </message>
    <message>
        <source>里面没有照片。请选放 JPEG、PNG 等图片的文件夹。</source>
        <translation>There are no photos in it. Choose a folder of JPEG, PNG or other pictures.</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>liuying::ShareModel</name>
    <message>
        <source>%1：名单 %2 人，已缴费 %3 人</source>
        <translation>%1: on the roster %2, paid %3</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message>
        <source>缴费进度</source>
        <translation>Paid so far</translation>
    </message>
</context>
<context>
    <name>liuying::ShiftModel</name>
    <message>
        <source>较早的一张</source>
        <translation>an earlier photo</translation>
    </message>
    <message>
        <source>没有照片</source>
        <translation>no photo</translation>
    </message>
    <message>
        <source>不属于任何人</source>
        <translation>Nobody&apos;s</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>现在的照片</source>
        <translation>Photo now</translation>
    </message>
    <message>
        <source>改后的照片</source>
        <translation>Photo after</translation>
    </message>
</context>
<context>
    <name>liuying::ShiftTable</name>
    <message>
        <source>↑ 往前移一位</source>
        <translation>↑ One earlier</translation>
    </message>
    <message>
        <source>↓ 往后移一位</source>
        <translation>↓ One later</translation>
    </message>
    <message>
        <source>没有可以移的照片</source>
        <translation>There is no photo to move</translation>
    </message>
    <message>
        <source>会改动 %1 位学生</source>
        <translation>Students changed: %1</translation>
    </message>
    <message>
        <source>改正以后 %1 没有照片，下一张又轮到这一位：请叫回来拍。</source>
        <translation>Then %1 has no photo and comes next again: please call them back.</translation>
    </message>
    <message>
        <source>改正以后 %1 没有照片：请留下来再拍。</source>
        <translation>Then %1 has no photo: ask them to stay for another.</translation>
    </message>
</context>
<context>
    <name>liuying::ShotPicture</name>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>liuying::ShotStrip</name>
    <message>
        <source>这位学生的照片</source>
        <translation>Photos of this student</translation>
    </message>
    <message>
        <source>%1：重拍，%2</source>
        <translation>%1: retake, %2</translation>
    </message>
    <message>
        <source>拍好的照片并排放在这里，← → 选看</source>
        <translation>Photos appear here side by side; ← → choose</translation>
    </message>
    <message>
        <source>已采用</source>
        <translation>Accepted</translation>
    </message>
</context>
<context>
    <name>liuying::SlotModel</name>
    <message>
        <source>不在任何时段里</source>
        <translation>Outside every window</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>Above the classes of a window: %1 day and time, %2 room</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 students</translation>
    </message>
    <message>
        <source>未分班</source>
        <translation>no class</translation>
    </message>
    <message>
        <source>%1（%2/%3）</source>
        <extracomment>A part of a divided class: %1 class, %2 which part, %3 of how many</extracomment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>还没有自己的时间</source>
        <translation>No slot yet</translation>
    </message>
    <message>
        <source>双击或按 F2 改时间，相邻的班跟着让</source>
        <translation>Double-click or F2 changes the time; neighbours make way</translation>
    </message>
    <message>
        <source>每分钟%1人；一位摄影师每分钟拍%2人</source>
        <translation>%1 students a minute; one photographer takes %2 a minute</translation>
    </message>
    <message>
        <source>已固定：自动分配不动它（P）</source>
        <translation>Pinned: a split leaves it (P)</translation>
    </message>
    <message>
        <source>固定：自动分配时不动它（P）</source>
        <translation>Pin: a split then leaves it (P)</translation>
    </message>
    <message>
        <source>%1，按学号分开：%2 之后，到 %3</source>
        <translation>%1, divided: numbers after %2, to %3</translation>
    </message>
    <message>
        <source>每分钟拍多少人</source>
        <translation>Students a minute</translation>
    </message>
    <message>
        <source>固定的班，自动分配不动</source>
        <translation>Pinned: a split leaves it</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>人数</source>
        <extracomment>Column of a narrow table: how many students</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>分钟</source>
        <extracomment>Column of a narrow table: length in minutes</extracomment>
        <translation>Min</translation>
    </message>
    <message>
        <source>人/分</source>
        <extracomment>Column of a narrow table: students a minute</extracomment>
        <translation>/min</translation>
    </message>
</context>
<context>
    <name>liuying::SlotTable</name>
    <message>
        <source>班级时间</source>
        <translation>Class slots</translation>
    </message>
</context>
<context>
    <name>liuying::SourceCard</name>
    <message>
        <source>相机文件夹：正在等照片</source>
        <translation>Folder: waiting</translation>
    </message>
    <message>
        <source>相机文件夹：有一张还没写完</source>
        <translation>Camera folder: writing</translation>
    </message>
    <message>
        <source>相机文件夹不见了：请检查连线或硬盘</source>
        <translation>Camera folder is gone</translation>
    </message>
    <message>
        <source>没有选相机文件夹</source>
        <translation>No camera folder</translation>
    </message>
    <message>
        <source>倒数</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>按空格后先数 3、2、1 再拍</source>
        <translation>Space counts 3, 2, 1 before the shot</translation>
    </message>
    <message>
        <source>合格的自动采用</source>
        <translation>Auto-accept passes</translation>
    </message>
    <message>
        <source>选文件夹…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>更换…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>取景：不用摄像头</source>
        <translation>View: off</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>取景：%1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>%1 张照片还没有存下：再试一次</source>
        <translation>Photos not saved: %1. Try again</translation>
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
    <message>
        <source>打开学院分表…(&amp;P)</source>
        <translation>Open a college&apos;s &amp;part…</translation>
    </message>
    <message>
        <source>教务处导出给学院的文件（.liuying-part）：在这台机器上分配班级时间</source>
        <translation>The registry office&apos;s file for a college (.liuying-part), to be split among its classes on this machine</translation>
    </message>
    <message>
        <source>选择学院分表</source>
        <translation>Choose a college&apos;s part</translation>
    </message>
    <message>
        <source>学院分表 (*.liuying-part);;所有文件 (*)</source>
        <translation>Part (*.liuying-part);;All files (*)</translation>
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
    <name>liuying::StudentsModel</name>
    <message>
        <source>学号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>缴费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>依据的名单</source>
        <translation>By which list</translation>
    </message>
    <message>
        <source>拍摄</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>退费</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>已拍</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>已缴</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>不参加</source>
        <translation>Ineligible</translation>
    </message>
    <message>
        <source>未缴</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 the day a list came, %2 its file</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>liuying::StudioHead</name>
    <message>
        <source>例外：%1</source>
        <translation>Exception: %1</translation>
    </message>
    <message>
        <source>房间</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>选房间</source>
        <translation>Choose room</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>点一位，下一张照片就是他的</source>
        <translation>Click a student: the next photo is theirs</translation>
    </message>
    <message>
        <source>今天已拍 / 已到</source>
        <translation>Done / arrived</translation>
    </message>
    <message>
        <source>接下来（%1 人在等）</source>
        <translation>Next (waiting: %1)</translation>
    </message>
    <message>
        <source>后面没有人在等</source>
        <translation>Nobody else is waiting</translation>
    </message>
    <message>
        <source>选这个号：Enter</source>
        <translation>Choose: Enter</translation>
    </message>
    <message>
        <source>指定的一位（Esc 按顺序）</source>
        <translation>Picked (Esc: by order)</translation>
    </message>
    <message>
        <source>现在拍</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>没有人在等</source>
        <translation>Nobody is waiting</translation>
    </message>
</context>
<context>
    <name>liuying::StudioPage</name>
    <message>
        <source>拍摄</source>
        <translation>Shoot</translation>
    </message>
    <message>
        <source>影棚</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>相机联机程序存照片的文件夹</source>
        <translation>Folder where the camera&apos;s software saves photos</translation>
    </message>
    <message>
        <source>摄像头还没有画面，没有拍。</source>
        <translation>The camera has no picture yet; nothing was taken.</translation>
    </message>
</context>
<context>
    <name>liuying::StudioView</name>
    <message>
        <source>没有选取景摄像头。用相机拍的照片会自动进来。</source>
        <translation>No camera is chosen for the live view. Photos from the tethered camera come in by themselves.</translation>
    </message>
    <message>
        <source>当面看过，照片符合要求</source>
        <translation>Keeps the rules</translation>
    </message>
    <message>
        <source>重拍过，仍是这样</source>
        <translation>Same on retake</translation>
    </message>
    <message>
        <source>学校同意使用</source>
        <translation>School agrees</translation>
    </message>
    <message>
        <source>闭眼</source>
        <translation>Eyes closed</translation>
    </message>
    <message>
        <source>头发</source>
        <translation>Hair</translation>
    </message>
    <message>
        <source>表情</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>眼镜</source>
        <translation>Glasses</translation>
    </message>
    <message>
        <source>衣服</source>
        <translation>Clothes</translation>
    </message>
    <message>
        <source>姿势</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>光线</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>试拍</source>
        <translation>Test shot</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>选错了照片</source>
        <translation>Wrong photo</translation>
    </message>
    <message>
        <source>照片不合格</source>
        <translation>Breaks a rule</translation>
    </message>
    <message>
        <source>是别人的照片</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>学生要求重拍</source>
        <translation>Asked to retake</translation>
    </message>
    <message>
        <source>学生不拍了</source>
        <translation>Wants no photo</translation>
    </message>
    <message>
        <source>改天补拍</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>到别的房间拍</source>
        <translation>Another room</translation>
    </message>
    <message>
        <source>身体原因</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>漏了一张</source>
        <translation>One missed</translation>
    </message>
    <message>
        <source>多拍了一张</source>
        <translation>One too many</translation>
    </message>
    <message>
        <source>学生换了顺序</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>当面核对过</source>
        <translation>Seen in person</translation>
    </message>
    <message>
        <source>还没有照片。</source>
        <translation>There is no photo yet.</translation>
    </message>
    <message>
        <source>这张已经采用了。</source>
        <translation>This photo is accepted already.</translation>
    </message>
    <message>
        <source>这张标过不用，请再拍一张。</source>
        <translation>This photo was discarded. Take another.</translation>
    </message>
    <message>
        <source>这张照片不属于任何人。先按 S 移位，或按 R 不用它。</source>
        <translation>This photo is nobody&apos;s. Press S to shift it first, or R to discard it.</translation>
    </message>
    <message>
        <source>这张照片打不开，不能采用。请按 R 重拍。</source>
        <translation>This photo cannot be opened or accepted. Press R to retake it.</translation>
    </message>
    <message>
        <source>已人工看过</source>
        <translation>Looked at by a person</translation>
    </message>
    <message>
        <source>不合格也采用：%1</source>
        <translation>Accept although it fails: %1</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>这张不用：%1</source>
        <translation>Discard: %1</translation>
    </message>
    <message>
        <source>重拍</source>
        <translation>Retake</translation>
    </message>
    <message>
        <source>没拍就走了：%1</source>
        <translation>Left without a photo: %1</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1：没有错，原因是？</source>
        <translation>&quot;%1&quot; – nothing is wrong. Why?</translation>
    </message>
    <message>
        <source>消除</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>先看着要移的那张照片，再按 S。</source>
        <translation>Go to the photo that is to move, then press S.</translation>
    </message>
    <message>
        <source>照片归属改成这样？</source>
        <translation>Move the photos like this?</translation>
    </message>
    <message>
        <source>照此改正</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>没有可以移的照片，什么也没有改。</source>
        <translation>There is no photo to move; nothing was changed.</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>看不到这张照片</source>
        <translation>This photo cannot be shown</translation>
    </message>
    <message>
        <source>请先选房间</source>
        <translation>Choose the room first</translation>
    </message>
    <message>
        <source>左上角选这台电脑所在的房间。还没有日程时，先到“准备”页导入。</source>
        <translation>Choose the room of this computer at the top left. Without a timetable, import it first under Prepare.</translation>
    </message>
    <message>
        <source>照片来了，正在检查…</source>
        <translation>A photo came; checking it…</translation>
    </message>
    <message>
        <source>相机文件夹不见了</source>
        <translation>The camera&apos;s folder is gone</translation>
    </message>
    <message>
        <source>请检查相机连线、存储卡或硬盘。恢复之后会自动接着收照片。</source>
        <translation>Check the camera&apos;s cable, memory card or disk. Photos come in again by themselves once it is back.</translation>
    </message>
    <message>
        <source>照片从哪里来？</source>
        <translation>Where do photos come from?</translation>
    </message>
    <message>
        <source>左下角选相机联机程序存照片的文件夹，拍一张就会自动出现；或者选一个取景摄像头，按空格拍。</source>
        <translation>At the bottom left, choose the folder where the camera&apos;s software saves photos, and each shot appears by itself; or choose a live view camera and press Space to shoot.</translation>
    </message>
    <message>
        <source>没有人在等</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>学生在门口签到之后会排到这里。人已经坐下了，就输入他报的拍摄号，再按 Enter。</source>
        <translation>Students queue here once they check in at the door. If someone sits here already, type the shot number and press Enter.</translation>
    </message>
    <message>
        <source>等 %1 的照片</source>
        <translation>Waiting for the photo of %1</translation>
    </message>
    <message>
        <source>请学生坐好，按空格拍。</source>
        <translation>When the student sits well, press Space.</translation>
    </message>
    <message>
        <source>请学生坐好，按相机快门，照片会自动出现。</source>
        <translation>When the student sits well, press the camera&apos;s shutter; the photo appears by itself.</translation>
    </message>
    <message>
        <source>刚拍完的</source>
        <translation>Done just now</translation>
    </message>
    <message>
        <source>点一位，看他的照片</source>
        <translation>Click a student to see the photo</translation>
    </message>
    <message>
        <source>刚拍完</source>
        <translation>Just done</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>拍</source>
        <translation>Shoot</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>例外</source>
        <translation>Except</translation>
    </message>
    <message>
        <source>移位</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>没拍就走</source>
        <translation>Left, no photo</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>拍完的学生列在这里，点一位可以再看。</source>
        <translation>Students who are done appear here; click one to see the photo again.</translation>
    </message>
    <message>
        <source>%1 已采用</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>这张已经采用了，要重拍先按 Ctrl+Z 撤回。</source>
        <translation>This photo is accepted. To retake it, take that back with Ctrl+Z first.</translation>
    </message>
    <message>
        <source>没有可以撤回的采用。</source>
        <translation>There is no acceptance to take back.</translation>
    </message>
    <message>
        <source>撤回最后一次采用：%1</source>
        <translation>Take back the last acceptance: %1</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>取景摄像头没有画面，没有拍。</source>
        <translation>The live view has no picture; nothing was taken.</translation>
    </message>
    <message>
        <source>已改正。%1 没有照片，下一张就是这一位的：请叫回来拍。</source>
        <translation>Done. %1 has no photo and comes next: please call them back.</translation>
    </message>
    <message>
        <source>取景摄像头没有画面</source>
        <translation>The live view is gone</translation>
    </message>
    <message>
        <source>请把它的线插好，画面会自己回来，然后接着拍。</source>
        <translation>Plug the camera&apos;s cable in again. The picture comes back by itself; then go on.</translation>
    </message>
    <message>
        <source>请叫 %1 回来拍</source>
        <translation>Call %1 back</translation>
    </message>
    <message>
        <source>刚才漏拍了这一位，下一张照片就归这个号；人已经走了就按 L。</source>
        <translation>This student was missed just now, and the next photo is for this number. If they have gone, press L.</translation>
    </message>
</context>
<context>
    <name>liuying::TransfersModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
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
        <source>注意</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>归属</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>无日期</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>%1 核定</source>
        <extracomment>%1 who settled a transfer</extracomment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>by rule</translation>
    </message>
    <message>
        <source>未计入</source>
        <translation>not counted</translation>
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
