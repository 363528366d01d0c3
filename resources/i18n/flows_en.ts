<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Flows</name>
    <message>
        <source>%1没有可以演示的上午。请用新的数据文件夹装入演示数据，再试一次。</source>
        <translation>%1 has no morning left to show. Load the demo into a new data folder and try again.</translation>
    </message>
    <message>
        <source>%1  %2（%3人）开始；到此放行%4人，扫码%5次</source>
        <translation>%1  %2 (%3 students) begins; so far %4 admitted, %5 scans</translation>
    </message>
    <message>
        <source>请出示采集码，或者按学号、姓名查找学生。</source>
        <translation>Show a capture code, or find the student by number or name.</translation>
    </message>
    <message>
        <source>请先出示采集码，再选定这位学生。</source>
        <translation>Show the capture code first, then choose the student.</translation>
    </message>
    <message>
        <source>更换采集码必须写明原因。</source>
        <translation>Changing the capture code needs a reason. Write one.</translation>
    </message>
    <message>
        <source>没有这条签到记录，无法撤销。</source>
        <translation>There is no such arrival to undo.</translation>
    </message>
    <message>
        <source>这次签到已经撤销过了。</source>
        <translation>This arrival was undone already.</translation>
    </message>
    <message>
        <source>签到已超过%1分钟，不能再撤销。请告知摄影师，并在记录上注明。</source>
        <translation>More than %1 minutes have passed; the arrival can no longer be undone. Tell the photographer and note it in the record.</translation>
    </message>
    <message>
        <source>“%1”可以是%2，请写全。</source>
        <translation>&quot;%1&quot; could be any of %2. Write the room in full.</translation>
    </message>
    <message>
        <source>%1没有写学号，没有计入。请补上学号。</source>
        <translation>%1 has no student number and was not counted. Add the number.</translation>
    </message>
    <message>
        <source>%1（%2）只交了%3元，没有计入。请补足差额。</source>
        <translation>%1 (%2) paid only %3 yuan and was not counted. Collect the rest.</translation>
    </message>
    <message>
        <source>%1（%2）由别的学院代缴，已计入%3。请两个学院核对。</source>
        <translation>%1 (%2) was paid for by another college and is counted for %3. Ask both colleges to check.</translation>
    </message>
    <message>
        <source>%1（%2）在名单里不止一次，只计一次。请核对是否重复缴费。</source>
        <translation>%1 (%2) is listed more than once and was counted once. Check whether the fee was paid twice.</translation>
    </message>
    <message>
        <source>未到账</source>
        <translation>none received</translation>
    </message>
    <message>
        <source>不足</source>
        <translation>too little</translation>
    </message>
    <message>
        <source>多出</source>
        <translation>too much</translation>
    </message>
    <message>
        <source>逾期到账</source>
        <translation>received late</translation>
    </message>
    <message>
        <source>已结清</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>读不到文件%1，请检查它还在不在。</source>
        <translation>Cannot read the file %1. Check that it is still there.</translation>
    </message>
    <message>
        <source>已取消读取，什么都没有改动。</source>
        <translation>Reading was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>名单已导入：新增%1人，更新%2人，移出%3人，不变%4人。</source>
        <translation>Roster imported: %1 added, %2 updated, %3 removed, %4 unchanged.</translation>
    </message>
    <message>
        <source>日程表已导入：%1个地点，%2批，%3处改动。</source>
        <translation>Timetable imported. Rooms: %1, batches: %2, changes: %3.</translation>
    </message>
    <message>
        <source>缴费名单已导入：新增%1人已缴费，%2处需要核对。</source>
        <translation>List of who paid imported: %1 newly paid, %2 to check.</translation>
    </message>
    <message>
        <source>银行流水已导入：%1笔，%2处需要核对。</source>
        <translation>Bank statement imported. Transfers: %1, to check: %2.</translation>
    </message>
    <message>
        <source>%1以前导入过，之后在%2又导入了%3；再导入它会把新名单改回旧的。</source>
        <translation>%1 was imported before; since then, on %2, %3 was imported. Importing it again would bring the old roster back.</translation>
    </message>
    <message>
        <source>%1里没有一行可以导入的学生，什么都没有改动。</source>
        <translation>%1 has no student that can be imported. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1里没有读到任何一批拍摄时间，什么都没有改动。请检查日程表。</source>
        <translation>No batch was found in %1. Nothing was changed. Check the timetable.</translation>
    </message>
    <message>
        <source>（未写）</source>
        <translation>(not stated)</translation>
    </message>
    <message>
        <source>%1：%2 → %3。</source>
        <extracomment>%1 college or class, %2 where and when before, %3 now</extracomment>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>University</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>届别</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>缴费截止</source>
        <translation>Fee due</translation>
    </message>
    <message>
        <source>须二次分配的时长（分钟）</source>
        <translation>Windows to split are longer than (minutes)</translation>
    </message>
    <message>
        <source>禁穿颜色</source>
        <translation>Colours not to wear</translation>
    </message>
    <message>
        <source>取消：%1。</source>
        <translation>Removed: %1.</translation>
    </message>
    <message>
        <source>新增：%1。</source>
        <translation>Added: %1.</translation>
    </message>
    <message>
        <source>%1第%2批，%3，%4</source>
        <translation>%1, batch %2, %3, %4</translation>
    </message>
    <message>
        <source>%1在%2同时安排了%3和%4。</source>
        <translation>%1 has both %3 and %4 on %2.</translation>
    </message>
    <message>
        <source>%1的时间（%2，%3）不在%4的时段里。</source>
        <translation>%1&apos;s time (%2, %3) is outside %4&apos;s window.</translation>
    </message>
    <message>
        <source>%1（%2，%3）还没有分配到班级。</source>
        <translation>%1 (%2, %3) is not yet split among its classes.</translation>
    </message>
    <message>
        <source>%1有%2名学生，但日程表里没有它的时间。</source>
        <translation>%1 has students (%2) but no time in the timetable.</translation>
    </message>
    <message>
        <source>%1有%2名学生，安排的时间大约只够拍%3名。</source>
        <translation>%1 has %2 students, but its time is only enough for about %3.</translation>
    </message>
    <message>
        <source>日程表里有%1，但名单里没有这个学院的学生。</source>
        <translation>%1 is in the timetable, but the roster has none of its students.</translation>
    </message>
    <message>
        <source>已拍摄</source>
        <translation>Photographed</translation>
    </message>
    <message>
        <source>已签到</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>不能采集</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>未缴费</source>
        <translation>Not paid</translation>
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
        <source>学院</source>
        <translation>College</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
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
        <source>缴费</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>签到时间</source>
        <translation>Checked in at</translation>
    </message>
    <message>
        <source>拍摄号</source>
        <translation>Shot number</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>签到情况表</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>%1，截至%2</source>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>这是付款码或网页链接，不是图像采集码。请在学信网打开图像采集码再扫。</source>
        <translation>This is a payment code or a web link, not a capture code. Open the capture code on CHSI and scan again.</translation>
    </message>
    <message>
        <source>这是一串数字，不是图像采集码。请在学信网打开图像采集码再扫。</source>
        <translation>This is a number, not a capture code. Open the capture code on CHSI and scan again.</translation>
    </message>
    <message>
        <source>这不是图像采集码。请在学信网打开图像采集码再扫。</source>
        <translation>This is not a capture code. Open the capture code on CHSI and scan again.</translation>
    </message>
    <message>
        <source>缴费名单里没有这位学生，但学院的款已经到账。请学院负责人核对名单。</source>
        <translation>This student is not on the list of who paid, but the college&apos;s money has come. Ask the coordinator to check the list.</translation>
    </message>
    <message>
        <source>还没有导入缴费名单。请导入名单，或者请学院负责人出示缴费凭据。</source>
        <translation>No list of who paid is imported yet. Import it, or ask the coordinator for proof of payment.</translation>
    </message>
    <message>
        <source>没有缴费记录（名单截至%1）。请先找学院负责人缴费。</source>
        <translation>No payment on record (list as of %1). The student pays the coordinator first.</translation>
    </message>
    <message>
        <source>已经签到，请按原来的拍摄号等候拍摄。</source>
        <translation>Checked in already. Wait with the same shot number.</translation>
    </message>
    <message>
        <source>已于%1在%2签到，拍摄号仍是%3，请按这个号等候拍摄。</source>
        <translation>Checked in on %1 in %2. The shot number is still %3: wait with it.</translation>
    </message>
    <message>
        <source>拍摄日程表里没有这个学院的时间，请学院负责人联系教务部门安排。</source>
        <translation>The timetable has no time for this college. Ask the coordinator to arrange one with the registry office.</translation>
    </message>
    <message>
        <source>请到%1，%2。</source>
        <translation>Go to %1, %2.</translation>
    </message>
    <message>
        <source>还没到时间，请在门外等候。</source>
        <translation>It is too early. Wait outside.</translation>
    </message>
    <message>
        <source>拍摄时间是%1，请在%2以后再来扫码。</source>
        <translation>The time is %1. Come back to scan after %2.</translation>
    </message>
    <message>
        <source>毕业生名单里没有这位学生。请核对学号，或者请学院负责人核实学籍。</source>
        <translation>This student is not on the roster. Check the student number, or ask the coordinator to check the enrolment.</translation>
    </message>
    <message>
        <source>学籍状态是“%1”，不能参加采集。请学院负责人核实学籍。</source>
        <translation>Enrolment status is &quot;%1&quot;: not eligible. Ask the coordinator to check the enrolment.</translation>
    </message>
    <message>
        <source>本班的时间已过，但学院的时段还没有结束，可以入场。</source>
        <translation>The class&apos;s time is over but the college&apos;s window is still open: the student may come in.</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>No time set</translation>
    </message>
    <message>
        <source>不是采集码</source>
        <translation>Not a capture code</translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>换了新码</source>
        <translation>Different code</translation>
    </message>
    <message>
        <source>不在名单</source>
        <translation>Not on roster</translation>
    </message>
    <message>
        <source>还没到时间</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>时间已过</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>时钟不准</source>
        <translation>Clock is wrong</translation>
    </message>
    <message>
        <source>请进</source>
        <translation>Come in</translation>
    </message>
    <message>
        <source>本班的时间已过，仍可入场，拍摄号%1，请按号排队拍摄。</source>
        <translation>The class&apos;s time is over, but come in. Shot number %1: queue by number.</translation>
    </message>
    <message>
        <source>拍摄号%1，请按号排队拍摄。</source>
        <translation>Shot number %1: queue by number.</translation>
    </message>
    <message>
        <source>文件的内容无法识别，请检查后再试。</source>
        <translation>The file cannot be understood. Check it and try again.</translation>
    </message>
    <message>
        <source>这个操作现在不能进行。</source>
        <translation>This cannot be done now.</translation>
    </message>
    <message>
        <source>找不到需要的文件或数据。</source>
        <translation>A file or data that is needed cannot be found.</translation>
    </message>
    <message>
        <source>没有读写权限，请换一个文件夹或检查权限。</source>
        <translation>No permission to read or write. Choose another folder or check the permissions.</translation>
    </message>
    <message>
        <source>文件正被其他程序占用，请先关闭那个程序。</source>
        <translation>Another program is using the file. Close that program first.</translation>
    </message>
    <message>
        <source>磁盘已满，请清理出空间后再试。</source>
        <translation>The disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>数据由更新版本的程序写成，请先升级本程序。</source>
        <translation>The data was written by a newer version. Update this program first.</translation>
    </message>
    <message>
        <source>摄像头没有画面，请检查连接。</source>
        <translation>The camera sends no picture. Check its cable.</translation>
    </message>
    <message>
        <source>操作已取消，什么都没有改动。</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>程序内部出错，请再试一次。</source>
        <translation>The program made a mistake. Try again.</translation>
    </message>
    <message>
        <source>M月d日</source>
        <extracomment>How a day is written, as QDate::toString() takes it; the names of months are English: d MMM</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>%1 day, %2 start, %3 end of a window: 4月12日 13:30–13:50</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 day, %2 time of day: 4月12日 13:30</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>这台工作站里已经有拍摄计划，演示数据只能装进新的数据文件夹。</source>
        <translation>This station already has a plan. The demo only goes into a new data folder.</translation>
    </message>
    <message>
        <source>这台工作站还没有拍摄计划，请先导入拍摄日程表。</source>
        <translation>This station has no plan yet. Import the timetable first.</translation>
    </message>
    <message>
        <source>拍摄计划里没有“%1”这间教室，请核对教室名称。</source>
        <translation>The plan has no room &quot;%1&quot;. Check the room&apos;s name.</translation>
    </message>
    <message>
        <source>特批必须写明原因。</source>
        <translation>An override needs a reason. Write one.</translation>
    </message>
    <message>
        <source>这一次不能特批。请按屏幕上的提示处理。</source>
        <translation>No override is possible here. Do what the screen says.</translation>
    </message>
    <message>
        <source>这位学生已拍摄，不能再撤销签到。</source>
        <translation>This student has been photographed; the arrival can no longer be undone.</translation>
    </message>
    <message>
        <source>拍摄计划里没有“%1”这间教室。可用的教室：%2。</source>
        <translation>The plan has no room &quot;%1&quot;. Choose one of these: %2.</translation>
    </message>
    <message>
        <source>%1（%2）交了费，但不在毕业生名单里，没有计入。请核对学号。</source>
        <translation>%1 (%2) paid but is not on the roster, and was not counted. Check the student number.</translation>
    </message>
    <message>
        <source>学号%2在缴费名单里写的是%1，与毕业生名单不符，没有计入。请核对姓名。</source>
        <translation>The list of who paid has %1 for student number %2; the roster has another name. It was not counted. Check the name.</translation>
    </message>
    <message>
        <source>%1（%2）交了%3元，多于标准，已计入。请退还多交的部分。</source>
        <translation>%1 (%2) paid %3 yuan, more than the fee. It was counted. Return what is too much.</translation>
    </message>
    <message>
        <source>这一行无法识别，没有计入。请对照原件处理。</source>
        <translation>This row cannot be read and was not counted. Settle it from the original.</translation>
    </message>
    <message>
        <source>这一行需要核对。</source>
        <translation>This row needs to be checked.</translation>
    </message>
    <message>
        <source>%1里有%2行不能导入，什么都没有改动。请改正后再导入，或者跳过这些行。</source>
        <translation>%1 has rows that cannot be imported: %2. Nothing was changed. Correct them and import again, or skip these rows.</translation>
    </message>
    <message>
        <source>提前量（分钟）</source>
        <translation>Early allowance (minutes)</translation>
    </message>
    <message>
        <source>教室%1（%2）</source>
        <translation>room %1 (%2)</translation>
    </message>
    <message>
        <source>教室</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>已拍摄，不用再拍。</source>
        <translation>Photographed already. No need to come again.</translation>
    </message>
    <message>
        <source>已于%1在%2拍摄，拍摄号%3，不用再拍。</source>
        <translation>Photographed on %1 in %2, shot number %3. No need to come again.</translation>
    </message>
    <message>
        <source>这个时段已经结束。请到%1，%2。</source>
        <translation>This window is over. Go to %1, %2.</translation>
    </message>
    <message>
        <source>拍摄时间（%1）已经结束。请负责人决定是否特批，或者安排补拍。</source>
        <translation>The time (%1) is over. Ask the supervisor to decide on an override, or arrange a make-up.</translation>
    </message>
    <message>
        <source>这个采集码还没有绑定。请核对学生本人，绑定给队列里的下一位，或者查找学生。</source>
        <translation>This capture code is not bound yet. Check who the student is; bind it to the next in the queue, or find the student.</translation>
    </message>
    <message>
        <source>这位学生已经绑定另一个采集码。请打开当前学籍的采集码再扫，或者请负责人核对后更换。</source>
        <translation>This student is bound to another capture code. Scan the code of the current enrolment, or have the supervisor check and change it.</translation>
    </message>
    <message>
        <source>别人的码</source>
        <translation>Another&apos;s code</translation>
    </message>
    <message>
        <source>负责人已特批，拍摄号%1，请按号排队拍摄。</source>
        <translation>Admitted by an override. Shot number %1: queue by number.</translation>
    </message>
    <message>
        <source>数据已损坏或被改动过。请停止签到，联系管理员用备份恢复。</source>
        <translation>The data is damaged or was altered. Stop checking in and have the administrator restore a backup.</translation>
    </message>
    <message>
        <source>数据没有存好，刚才的操作没有生效。请再试一次，仍不行请联系管理员。</source>
        <translation>The data could not be saved; what you just did had no effect. Try again; if it fails again, ask the administrator.</translation>
    </message>
    <message>
        <source>、</source>
        <extracomment>Between the words of a list: 九教103、九教106</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>原定在%1，%2。</source>
        <translation>It was to be in %1, %2.</translation>
    </message>
    <message>
        <source>电脑时钟比最近的签到记录慢。请校准日期和时间再扫一次；如果时钟是对的，请负责人特批一次，之后就恢复正常。</source>
        <translation>This computer&apos;s clock is behind the last arrival. Set date and time and scan again; if the clock is right, have the supervisor override once, and all is well from then on.</translation>
    </message>
    <message>
        <source>“%1”是工作站的数据文件，没有改动。请换一个文件名。</source>
        <translation>&quot;%1&quot; belongs to a station&apos;s data and was left alone. Please choose another file name.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>%1 name of an account, %2 the college it is of
----------
%1 class, %2 its college</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1安排在%2，%3，预计晚%4分钟，大约%5拍完。</source>
        <extracomment>%1 class, %2 room, %3 day and window, %4 minutes, %5 time of day</extracomment>
        <translation>%1, in %2 on %3, is likely to finish %4 min late, at about %5.</translation>
    </message>
    <message>
        <source>%1的队伍最长，大约%2人，多时可到%3人。</source>
        <translation>%1 has the longest queue: about %2 students, up to %3.</translation>
    </message>
    <message>
        <source>%1最后拍完，大约在%2，最晚%3。</source>
        <translation>%1 finishes last, at about %2, at the latest %3.</translation>
    </message>
    <message>
        <source>可以把%1从%2改到%3，%4：晚的班级能少晚%5分钟。</source>
        <extracomment>%1 class, %2 room now, %3 other room, %4 day and window there, %5 minutes</extracomment>
        <translation>%1 could move from %2 to %3, %4: late classes would then be %5 min less late.</translation>
    </message>
    <message>
        <source>%1没有安排拍摄。</source>
        <translation>Nothing is planned on %1.</translation>
    </message>
    <message>
        <source>%1各个时段预计都能按时拍完。</source>
        <translation>%1: every slot is likely to finish on time.</translation>
    </message>
    <message>
        <source>异动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>学籍有异动的在前，其余按学号。未缴费的不能拍摄，请联系学院。</source>
        <extracomment>Short, both of these: they stand in one line beside the heading of the queue</extracomment>
        <translation>Status changes first, then by number. Not paid: no photo; see the college.</translation>
    </message>
    <message>
        <source>学籍有异动的在前，其余按学号。</source>
        <translation>Status changes first, then by number.</translation>
    </message>
    <message>
        <source>第%1组，共%2组</source>
        <translation>Part %1 of %2</translation>
    </message>
    <message>
        <source>第%1组，共%2组：学号%3至%4</source>
        <translation>Part %1 of %2: numbers %3 to %4</translation>
    </message>
    <message>
        <source>未分班</source>
        <extracomment>the students of a college who have no class on the roster</extracomment>
        <translation>no class</translation>
    </message>
    <message>
        <source>还没有发布的拍摄计划，没有班级通知可写。</source>
        <translation>No plan is published yet, so there are no class notices to write.</translation>
    </message>
    <message>
        <source>发布的计划里没有班级“%1”，请核对名称。</source>
        <translation>The published plan has no class &quot;%1&quot;. Check its name.</translation>
    </message>
    <message>
        <source>发布的计划里没有学院“%1”，请核对名称。</source>
        <translation>The published plan has no college &quot;%1&quot;. Check its name.</translation>
    </message>
    <message>
        <source>不能写成“%1”格式，请用 pdf 或 xlsx。</source>
        <translation>Class notices cannot be written as &quot;%1&quot;. Use pdf or xlsx.</translation>
    </message>
    <message>
        <source>蓝色</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>浅蓝色</source>
        <translation>light blue</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>绿色</source>
        <translation>green</translation>
    </message>
    <message>
        <source>紫色</source>
        <translation>purple</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>red</translation>
    </message>
    <message>
        <source>白色</source>
        <translation>white</translation>
    </message>
    <message>
        <source>黑色</source>
        <translation>black</translation>
    </message>
    <message>
        <source>灰色</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>粉色</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>青色</source>
        <translation>cyan</translation>
    </message>
    <message>
        <source>打开学信网App，或微信公众号“学信网”，或在电脑上登录学信档案。</source>
        <translation>Open the CHSI app (学信网) or its WeChat account, or log in to your CHSI archive on a computer.</translation>
    </message>
    <message>
        <source>查看学籍信息，选择这次毕业的学籍：以前的学籍另有一个码，不能用。</source>
        <translation>Choose the enrolment you graduate from now: an earlier one has another code, which is not valid.</translation>
    </message>
    <message>
        <source>打开“图像采集码”，长按图片存到手机。不要截屏，截屏可能扫不出来。</source>
        <translation>Open 图像采集码 and press long on the picture to save it. No screenshot: it may not scan.</translation>
    </message>
    <message>
        <source>采集码不会过期，请提前几天存好，不要等到门口再找。</source>
        <translation>The capture code does not expire. Save it some days before, not at the door.</translation>
    </message>
    <message>
        <source>到门口调亮屏幕，出示存好的图片；记住报给你的拍摄号，告诉摄影师。</source>
        <translation>At the door, brighten the screen and show the picture. Tell the photographer the shot number you are given.</translation>
    </message>
    <message>
        <source>穿单色、有领、有袖、不带帽子的衣服；不穿无袖、吊带、低胸的衣服。</source>
        <translation>Plain clothes with collar and sleeves, no hood; nothing sleeveless, strapped or low-cut.</translation>
    </message>
    <message>
        <source>不穿%1的衣服。</source>
        <translation>No clothes in these colours: %1.</translation>
    </message>
    <message>
        <source>不戴眼镜、耳环、项链。</source>
        <translation>No glasses, earrings or necklaces.</translation>
    </message>
    <message>
        <source>不戴帽子和头巾；因宗教、医疗、文化需要的，不得遮挡脸部或留下阴影。</source>
        <translation>No hats or scarves; where religion, health or culture needs one, it must not hide or shade the face.</translation>
    </message>
    <message>
        <source>头发整齐，露出眉、眼、耳，发色接近自然。</source>
        <translation>Tidy hair of a natural colour; brows, eyes and ears show.</translation>
    </message>
    <message>
        <source>可以化淡妆，不化浓妆。</source>
        <translation>Light make-up only.</translation>
    </message>
    <message>
        <source>本机保存的计划草稿已经损坏，没有使用；正式的计划没有受影响。</source>
        <translation>The draft on this machine is damaged and was not used. The published plan is not affected.</translation>
    </message>
    <message>
        <source>本机保存的计划草稿属于另一次采集，没有使用。</source>
        <translation>The draft on this machine belongs to another campaign and was not used.</translation>
    </message>
    <message>
        <source>没有“%1”这个发布范围。</source>
        <translation>There is no scope &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1的时段在草稿里也改动了，班级时间不能单独发布。请发布整个计划。</source>
        <translation>The draft also changes the windows of %1, so its class slots cannot be published alone. Publish the whole plan.</translation>
    </message>
    <message>
        <source>计划没有第%1版。</source>
        <translation>The plan has no revision %1.</translation>
    </message>
    <message>
        <source>%1的班级时间没有第%2版。</source>
        <translation>The sub-schedule of %1 has no revision %2.</translation>
    </message>
    <message>
        <source>计划和名单里都没有“%1”。</source>
        <translation>Neither the plan nor the roster has &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>日程表里没有“%1”，请核对学院名称。</source>
        <translation>The timetable has no &quot;%1&quot;. Check the name of the college.</translation>
    </message>
    <message>
        <source>%1的时间（%2，%3）不在%4的时段里，没有采用。</source>
        <translation>%1&apos;s time (%2, %3) is outside %4&apos;s window and was not used.</translation>
    </message>
    <message>
        <source>还没有日程表。请先导入日程表，再导入班级名单。</source>
        <translation>There is no timetable yet. Import it first, then the list of classes.</translation>
    </message>
    <message>
        <source>日程表里没有“%1”的时段，没有可导出的内容。</source>
        <translation>The timetable has no window for &quot;%1&quot;; there is nothing to export.</translation>
    </message>
    <message>
        <source>%1属于另一次采集（%2），没有读入。</source>
        <translation>%1 belongs to another campaign (%2) and was not read.</translation>
    </message>
    <message>
        <source>%1是%2的分表，但日程表里没有这个学院的时段。</source>
        <translation>%1 is the part of %2, but the timetable has no window for that college.</translation>
    </message>
    <message>
        <source>%1改动了%2的时段，没有读入。时段由编排日程表的部门决定。</source>
        <translation>%1 changes the windows of %2 and was not read. Windows are set by the office that makes the timetable.</translation>
    </message>
    <message>
        <source>%1导出以后，%2的时段已经改动，没有读入。请重新导出学院分表，再安排班级。</source>
        <translation>Since %1 was exported, the windows of %2 have changed; it was not read. Export the part again and split anew.</translation>
    </message>
    <message>
        <source>%1里有班级的时间不在%2的时段里，没有读入。</source>
        <translation>%1 has class slots outside the windows of %2 and was not read.</translation>
    </message>
    <message>
        <source>%1太大，不是学院分表文件。</source>
        <translation>%1 is too large to be a college&apos;s part.</translation>
    </message>
    <message>
        <source>这里已经有拍摄计划，不能再从学院分表开始。</source>
        <translation>There is a plan here already; it cannot start from a college&apos;s part.</translation>
    </message>
    <message>
        <source>移动%1的时段</source>
        <translation>Move the window of %1</translation>
    </message>
    <message>
        <source>增加%1的时段</source>
        <translation>Add a window for %1</translation>
    </message>
    <message>
        <source>删除%1的时段</source>
        <translation>Remove the window of %1</translation>
    </message>
    <message>
        <source>移动%1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>移动%1与%2的分界</source>
        <translation>Move the border of %1 and %2</translation>
    </message>
    <message>
        <source>交换%1和%2</source>
        <translation>Swap %1 and %2</translation>
    </message>
    <message>
        <source>固定%1</source>
        <translation>Pin %1</translation>
    </message>
    <message>
        <source>松开%1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>松开%1的全部班级</source>
        <translation>Release all classes of %1</translation>
    </message>
    <message>
        <source>分配%1的班级</source>
        <translation>Split %1</translation>
    </message>
    <message>
        <source>分配全部学院的班级</source>
        <translation>Split all colleges</translation>
    </message>
    <message>
        <source>更改%1的负责人</source>
        <translation>Change the coordinator of %1</translation>
    </message>
    <message>
        <source>%1不是完整的学院分表文件。请重新拷贝，或者请对方重新导出。</source>
        <translation>%1 is not a whole part file. Copy it again, or have it exported again.</translation>
    </message>
    <message>
        <source>%1是更新的程序写的学院分表，这里读不了。请先更新本机的程序。</source>
        <translation>%1 was written by a newer version and cannot be read here. Update this program first.</translation>
    </message>
    <message>
        <source>%1被手工改动过，没有读入。请在软件里修改，然后重新导出。</source>
        <translation>%1 was altered by hand and was not read. Make the changes in Liuying and export it again.</translation>
    </message>
    <message>
        <source>计划里没有这一项了，可能刚被改动。请重新选择。</source>
        <translation>This is no longer in the plan; it may just have been changed. Choose again.</translation>
    </message>
    <message>
        <source>时间不对：结束要晚于开始，也不能跨过午夜。</source>
        <translation>Wrong time: the end must be after the start and before midnight.</translation>
    </message>
    <message>
        <source>日程表里没有这间教室。请选日程表里的教室。</source>
        <translation>The timetable has no such room. Choose one it has.</translation>
    </message>
    <message>
        <source>班级的时间要在学院的时段以内。请先改学院的时段。</source>
        <translation>A class slot must be inside its college&apos;s window. Change the window first.</translation>
    </message>
    <message>
        <source>没有分成：请检查学院的时段和班级人数。</source>
        <translation>Not split. Check the college&apos;s windows and the sizes of its classes.</translation>
    </message>
    <message>
        <source>%1在日程表里没有时段，不能分配班级。</source>
        <translation>%1 has no window in the timetable and cannot be split.</translation>
    </message>
    <message>
        <source>不知道%1有哪些班级。请先导入学生名单或班级名单。</source>
        <translation>The classes of %1 are not known. Import the roster or a list of classes first.</translation>
    </message>
    <message>
        <source>%1的班级比时段的分钟还多，不能分配。请延长时段。</source>
        <translation>%1 has more classes than minutes and cannot be split. Make its windows longer.</translation>
    </message>
    <message>
        <source>%1里固定的%2不在学院的时段里，或者与别的班重叠。请先移动或松开它。</source>
        <translation>%1: the pinned %2 is outside the college&apos;s windows or overlaps another class. Move or release it first.</translation>
    </message>
    <message>
        <source>%1最挤的时候每小时要拍%2人，教室拍不过来。请延长时段。</source>
        <translation>%1 needs up to %2 students an hour, more than the room&apos;s pace. Make its windows longer.</translation>
    </message>
    <message>
        <source>%1的%2人数太多，按学号分成了%3段。</source>
        <translation>%1: %2 is too large and was divided by student number into %3 parts.</translation>
    </message>
    <message>
        <source>%1的班级没有按学号先后排：照顺序排会使有的班挤一成以上。</source>
        <translation>%1: the classes are not in order of student numbers; in that order, some would be over 10% more crowded.</translation>
    </message>
    <message>
        <source>%1在%2的时段没有安排班级。</source>
        <translation>%1 has no class in its window %2.</translation>
    </message>
    <message>
        <source>%1固定了%2的时间，但没有这个班的学生。</source>
        <translation>%1 has a pinned slot for %2, but no students of that class.</translation>
    </message>
    <message>
        <source>%1的分法太多，没有全部比较；可能还有更均匀的分法。</source>
        <translation>%1 has too many possible splits to compare all; a more even one may exist.</translation>
    </message>
    <message>
        <source>%1的%2名学生%3已经在%4签到，但新的日程表里没有这间教室。</source>
        <translation>%1: %2 students checked in on %3 in %4, but the new timetable has no such room.</translation>
    </message>
    <message>
        <source>%1的%2名学生%3已经在%4签到，但新的日程表里取消了这一批。</source>
        <translation>%1: %2 students checked in on %3 in %4, but the new timetable drops that batch.</translation>
    </message>
    <message>
        <source>每小时拍摄人数</source>
        <translation>Pace (students an hour)</translation>
    </message>
    <message>
        <source>午休</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>%1 room, %2 day and hours: 九教103，4月12日 08:00–08:20</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>教室%1的名称：%2 → %3。</source>
        <translation>Name of room %1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1的批次重新编号。</source>
        <translation>Batches in %1 renumbered.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <extracomment>%1 college, %2 class</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1：分段的学号改了。</source>
        <translation>%1: divided at other student numbers.</translation>
    </message>
    <message>
        <source>%1：固定在%2。</source>
        <translation>%1: pinned at %2.</translation>
    </message>
    <message>
        <source>%1：不再固定。</source>
        <translation>%1: no longer pinned.</translation>
    </message>
    <message>
        <source>%1：计划人数%2 → %3。</source>
        <translation>%1: students planned %2 → %3.</translation>
    </message>
    <message>
        <source>%1：%2个班级分配了时间。</source>
        <translation>%1: classes given a slot: %2.</translation>
    </message>
    <message>
        <source>%1：%2个班级的时间取消了。</source>
        <translation>%1: classes without their slots now: %2.</translation>
    </message>
    <message>
        <source>%1：取消%2。</source>
        <translation>%1: removed %2.</translation>
    </message>
    <message>
        <source>%1：新增%2。</source>
        <translation>%1: added %2.</translation>
    </message>
    <message>
        <source>%1：班级名单有%2个班，共%3人。</source>
        <translation>%1: list of classes: %2, students: %3.</translation>
    </message>
    <message>
        <source>%1：班级名单新增，%2人。</source>
        <translation>%1: added to the list of classes, students: %2.</translation>
    </message>
    <message>
        <source>%1：人数%2 → %3。</source>
        <translation>%1: students %2 → %3.</translation>
    </message>
    <message>
        <source>%1：从班级名单里去掉。</source>
        <translation>%1: removed from the list of classes.</translation>
    </message>
    <message>
        <source>%1的负责人：%2 → %3。</source>
        <translation>Coordinator of %1: %2 → %3.</translation>
    </message>
    <message>
        <source>%1固定了%2的时间，但名单里没有这个班要采集的学生。</source>
        <translation>%1 has a pinned slot for %2, but the roster has none of that class to photograph.</translation>
    </message>
    <message>
        <source>%1有%2的时间，但名单里没有这个班要采集的学生。</source>
        <translation>%1 has a slot for %2, but the roster has none of that class to photograph.</translation>
    </message>
    <message>
        <source>%1（%2，%3）有%4人，这段时间大约只够拍%5人。</source>
        <translation>%1 (%2, %3) has %4 students, but its time is only enough for about %5.</translation>
    </message>
    <message>
        <source>%1的%2分成几段，但有学号不在任何一段里。</source>
        <translation>%1: %2 is divided, but some student numbers are in none of its parts.</translation>
    </message>
    <message>
        <source>%1的%2有几个时间，其中有学号重复。</source>
        <translation>%1: %2 has several slots, and some student numbers are in two.</translation>
    </message>
    <message>
        <source>%1已经分配，但%2等%3个班级还没有时间。</source>
        <translation>%1 is split, but %3 classes have no slot yet, such as %2.</translation>
    </message>
    <message>
        <source>%1已经分配，但%2还没有时间。</source>
        <translation>%1 is split, but no slot yet for %2.</translation>
    </message>
    <message>
        <source>%1在%2的时间不对：结束要晚于开始，也不能跨过午夜。</source>
        <translation>%1 has a wrong time in %2: the end must be after the start and before midnight.</translation>
    </message>
    <message>
        <source>%1在%2的时间（%3）占用了%4–%5的午休。</source>
        <translation>%1 in %2 (%3) uses the break of %4–%5.</translation>
    </message>
    <message>
        <source>%1在%2同时安排在%3和%4。</source>
        <translation>%1 is in both %3 and %4 on %2.</translation>
    </message>
    <message>
        <source>%1的%2在%3有两个时间，%4和%5。</source>
        <translation>%1: %2 has two slots on %3, in %4 and %5.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是学院分表文件。</source>
        <translation>&quot;%1&quot; is a folder, not a college&apos;s part.</translation>
    </message>
    <message>
        <source>%1导出以后，%2的安排在这里又改动过；接受它会撤销这些改动。什么都没有改动。</source>
        <translation>The sub-schedule of %2 has changed here since %1 was exported; accepting it would undo that. Nothing was changed.</translation>
    </message>
    <message>
        <source>整体计划</source>
        <extracomment>everything that is published at once, beside a college&apos;s classes alone</extracomment>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>恢复第%1版</source>
        <translation>restored revision %1</translation>
    </message>
    <message>
        <source>%1在%2同时安排在%3间教室：%4。</source>
        <translation>%1 is in %3 rooms at once on %2: %4.</translation>
    </message>
    <message>
        <source>草稿里%1固定的时间（%2，%3）不在学院现在的时段里，已取消。</source>
        <translation>The pinned time of %1 in the draft (%2, %3) is outside the college’s present windows and was dropped. </translation>
    </message>
    <message>
        <source>草稿里%1的时间（%2，%3）不在学院现在的时段里，已取消。</source>
        <translation>The time of %1 in the draft (%2, %3) is outside the college’s present windows and was dropped. </translation>
    </message>
    <message>
        <source>教室%1</source>
        <translation>room %1</translation>
    </message>
    <message>
        <source>%1第%2行</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1工作表“%2”第%3行</source>
        <translation>%1, sheet &quot;%2&quot;, row %3</translation>
    </message>
    <message>
        <source>银行到账</source>
        <translation>Received at the bank</translation>
    </message>
    <message>
        <source>银行退费支出</source>
        <translation>Refund pay-outs by the bank</translation>
    </message>
    <message>
        <source>应收学院款</source>
        <translation>Due from the college</translation>
    </message>
    <message>
        <source>待归属转账</source>
        <translation>Transfers without a college</translation>
    </message>
    <message>
        <source>待退回转账</source>
        <translation>Transfers to give back</translation>
    </message>
    <message>
        <source>代管拍摄费</source>
        <translation>Fees held</translation>
    </message>
    <message>
        <source>应付摄影费</source>
        <translation>Due to the photographer</translation>
    </message>
    <message>
        <source>应付退费</source>
        <translation>Refunds payable</translation>
    </message>
    <message>
        <source>已付退费</source>
        <translation>Refunds paid out</translation>
    </message>
    <message>
        <source>应追回退费</source>
        <translation>Refunds to recover</translation>
    </message>
    <message>
        <source>学生%1</source>
        <translation>Student %1</translation>
    </message>
    <message>
        <source>学院多汇</source>
        <translation>Sent too much by a college</translation>
    </message>
    <message>
        <source>学院少汇</source>
        <translation>Sent too little by a college</translation>
    </message>
    <message>
        <source>%1多汇了%2元。请查明用途，或者退回。</source>
        <translation>%1 sent %2 yuan too much. Find out what it is for, or send it back.</translation>
    </message>
    <message>
        <source>%1少汇了%2元。请学院补足。</source>
        <translation>%1 sent %2 yuan too little. Ask the college for the rest.</translation>
    </message>
    <message>
        <source>%1笔转账共%2元还没有归到学院。请逐笔处理。</source>
        <translation>Transfers that are no college&apos;s yet: %1, together %2 yuan. Settle them one by one.</translation>
    </message>
    <message>
        <source>%1笔转账共%2元不属于任何学院。请退回。</source>
        <translation>Transfers that belong to no college: %1, together %2 yuan. Send them back.</translation>
    </message>
    <message>
        <source>维持原样</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>记为已缴费</source>
        <translation>Count as paid</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Do not count</translation>
    </message>
    <message>
        <source>归学院</source>
        <translation>Belongs to a college</translation>
    </message>
    <message>
        <source>不是学院的款</source>
        <translation>No college&apos;s money</translation>
    </message>
    <message>
        <source>退费支出</source>
        <translation>Refund pay-out</translation>
    </message>
    <message>
        <source>已核对，维持原样。</source>
        <translation>Checked; left as it is.</translation>
    </message>
    <message>
        <source>记为学号%1已缴费。</source>
        <translation>Counts as paid by student number %1.</translation>
    </message>
    <message>
        <source>这一行不计入。</source>
        <translation>The row does not count.</translation>
    </message>
    <message>
        <source>这笔钱归%1。</source>
        <translation>The money belongs to %1.</translation>
    </message>
    <message>
        <source>这笔钱不属于任何学院，待退回。</source>
        <translation>The money belongs to no college and is to be given back.</translation>
    </message>
    <message>
        <source>这笔支出是付给学生的退费。</source>
        <translation>The money went out as refunds to students.</translation>
    </message>
    <message>
        <source>%1于%2核定：%3原因：%4</source>
        <extracomment>%1 who, %2 when, %3 what was decided (a sentence), %4 the reason</extracomment>
        <translation>Settled by %1 on %2: %3 Reason: %4</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>待付款</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>不应付款</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>已付款</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>应追回</source>
        <translation>To recover</translation>
    </message>
    <message>
        <source>批准退费</source>
        <translation>Approve refund</translation>
    </message>
    <message>
        <source>付款</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>%1（%2）的退费已经批准，不能再批准一次。</source>
        <translation>The refund to %1 (%2) is approved already and cannot be approved again.</translation>
    </message>
    <message>
        <source>%1（%2）的退费还没有批准。请先批准，再付款。</source>
        <translation>The refund to %1 (%2) is not approved. Approve it first, then pay it out.</translation>
    </message>
    <message>
        <source>%1（%2）的退费已经付过，不能再付一次。</source>
        <translation>The refund to %1 (%2) is paid out already and cannot be paid again.</translation>
    </message>
    <message>
        <source>%1（%2）没有可以撤回的退费。</source>
        <translation>%1 (%2) has no refund to take back.</translation>
    </message>
    <message>
        <source>没有导入过%1，或者它已经撤回。</source>
        <translation>%1 was not imported, or was taken back.</translation>
    </message>
    <message>
        <source>%1的工作表“%2”没有导入第%3行。</source>
        <translation>Row %3 of %1, sheet &quot;%2&quot;, was not imported.</translation>
    </message>
    <message>
        <source>%1没有导入第%2行。</source>
        <translation>Row %2 of %1 was not imported.</translation>
    </message>
    <message>
        <source>%1有几张工作表都有第%2行，请写明是哪一张。</source>
        <translation>Several sheets of %1 have a row %2. Say which sheet.</translation>
    </message>
    <message>
        <source>请写明经办人。</source>
        <translation>Give the name of the person who does this.</translation>
    </message>
    <message>
        <source>%1第%2行无法识别，只能维持原样。要计入的话，请改正文件以后重新导入。</source>
        <translation>%1, row %2 could not be read and can only be left as it is. To count it, correct the file and import it again.</translation>
    </message>
    <message>
        <source>%1第%2行是缴费名单的一行，只能记为某位学生已缴费、不计入或者维持原样。</source>
        <translation>%1, row %2 is a row of a list of who paid: count it as a student&apos;s, do not count it, or leave it as it is.</translation>
    </message>
    <message>
        <source>%1第%2行是一笔转账，只能归学院、记为不是学院的款或退费支出，或者维持原样。</source>
        <translation>%1, row %2 is a transfer: it is a college&apos;s, no college&apos;s, a refund pay-out, or left as it is.</translation>
    </message>
    <message>
        <source>%1第%2行是一笔收入，不能记为退费支出。</source>
        <translation>%1, row %2 is money in and cannot be a refund pay-out.</translation>
    </message>
    <message>
        <source>毕业生名单里没有“%1”这个学院。</source>
        <translation>The roster has no college &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>毕业生名单里没有学号%1。</source>
        <translation>The roster has no student number %1.</translation>
    </message>
    <message>
        <source>%1第%2行在以前导入的流水里已经有了，没有重复计入。请处理那一行。</source>
        <translation>%1, row %2 stood in an earlier statement and was not counted twice. Settle the row there.</translation>
    </message>
    <message>
        <source>请写明原因。</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>没有这一行：它的文件没有导入，或者已经撤回。</source>
        <translation>There is no such row: its file was not imported, or was taken back.</translation>
    </message>
    <message>
        <source>这一行没有核定过，没有可以撤回的。</source>
        <translation>The row was not settled; there is nothing to take back.</translation>
    </message>
    <message>
        <source>请写明学院的另一个名称。</source>
        <translation>Give the other name of the college.</translation>
    </message>
    <message>
        <source>“%1”本身就是一个学院，不能作别名。</source>
        <translation>&quot;%1&quot; is itself a college and cannot be an alias.</translation>
    </message>
    <message>
        <source>没有“%1”这个别名。</source>
        <translation>There is no alias &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>没有这一次导入，不能撤回。</source>
        <translation>There is no such import to take back.</translation>
    </message>
    <message>
        <source>%1的导入已经撤回过了。</source>
        <translation>The import of %1 was taken back already.</translation>
    </message>
    <message>
        <source>没有要退费的学生。</source>
        <translation>There is no student to refund.</translation>
    </message>
    <message>
        <source>付款的日期要写今天或者以前的一天。</source>
        <translation>Give today or an earlier day as the day of payment.</translation>
    </message>
    <message>
        <source>已撤回核定，这一行重新按规则处理。</source>
        <translation>The decision was taken back; the rules hold for the row again.</translation>
    </message>
    <message>
        <source>“%1”不再是别名。</source>
        <translation>&quot;%1&quot; is no longer an alias.</translation>
    </message>
    <message>
        <source>“%1”从现在起就是%2。</source>
        <translation>From now on &quot;%1&quot; is %2.</translation>
    </message>
    <message>
        <source>这次导入已撤回，不再计入。</source>
        <translation>The import was taken back and no longer counts.</translation>
    </message>
    <message>
        <source>已批准%1人退费。</source>
        <translation>Refunds approved: %1.</translation>
    </message>
    <message>
        <source>已记下%1人的退费付款。</source>
        <translation>Refunds recorded as paid out: %1.</translation>
    </message>
    <message>
        <source>学号%1的退费已撤回一步。</source>
        <translation>The last step of the refund to student number %1 was taken back.</translation>
    </message>
    <message>
        <source>姓名不符</source>
        <translation>Name differs</translation>
    </message>
    <message>
        <source>没有学号</source>
        <translation>No student number</translation>
    </message>
    <message>
        <source>金额不足</source>
        <translation>Too little paid</translation>
    </message>
    <message>
        <source>金额过多</source>
        <translation>Too much paid</translation>
    </message>
    <message>
        <source>别的学院代缴</source>
        <translation>Paid by another college</translation>
    </message>
    <message>
        <source>重复列出</source>
        <translation>Listed twice</translation>
    </message>
    <message>
        <source>无法识别</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>未写学院</source>
        <translation>No college named</translation>
    </message>
    <message>
        <source>学院不明</source>
        <translation>Unknown college</translation>
    </message>
    <message>
        <source>个人转账</source>
        <translation>Private payer</translation>
    </message>
    <message>
        <source>写了两个学院</source>
        <translation>Two colleges named</translation>
    </message>
    <message>
        <source>需要核对</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>分笔</source>
        <translation>In parts</translation>
    </message>
    <message>
        <source>以前导入过</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>银行费用</source>
        <translation>Bank charge</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>写明了学院</source>
        <translation>Names the college</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>名称相近</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>正好是所欠的金额</source>
        <translation>Just the amount owed</translation>
    </message>
    <message>
        <source>付款账户</source>
        <translation>Payer&apos;s account</translation>
    </message>
    <message>
        <source>学号相近</source>
        <translation>Similar number</translation>
    </message>
    <message>
        <source>姓名相同</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>姓名和学院相同</source>
        <translation>Same name and college</translation>
    </message>
    <message>
        <source>姓名相近</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>%1的时段都过了：应到%2人，到了%3人。</source>
        <extracomment>%1 day, %2 and %3 people</extracomment>
        <translation>The windows of %1 are over. Expected: %2, arrived: %3.</translation>
    </message>
    <message>
        <source>%1余下的时段预计都能按时拍完。</source>
        <translation>The windows left on %1 should all finish on time.</translation>
    </message>
    <message>
        <source>日程表只能写成 .xlsx 文件，“%1”不是。请换一个文件名。</source>
        <translation>A timetable is written as an .xlsx file, and &quot;%1&quot; is not one. Use another file name.</translation>
    </message>
    <message>
        <source>%1（%2，%3）的时段比班级的时间长%4分钟，这段时间没有班级来拍。请重新分配。</source>
        <translation>The window of %1 (%2, %3) is longer than its class slots by %4 min, in which no class comes. Split it anew.</translation>
    </message>
    <message>
        <source>有%1个学号不在毕业生名单里（%2），请核对。</source>
        <translation> Student numbers not on the roster: %1 (%2). Please check.</translation>
    </message>
    <message>
        <source>有%1人的姓名和毕业生名单不一致（%2），请核对。</source>
        <translation> Names that differ from the roster: %1 (%2). Please check.</translation>
    </message>
    <message>
        <source>有%1行不能用，没有导入；第一行是%2：%3</source>
        <translation> Rows that cannot be used and were not imported: %1. The first is %2: %3</translation>
    </message>
    <message>
        <source>这份校对名单以前导入过，没有改动。</source>
        <translation>This proofreading list was imported before. Nothing was changed.</translation>
    </message>
    <message>
        <source>已记下%1人校对完成（其中新增%2人），%3人还没有校对。</source>
        <translation>Proofread: %1 (%2 of them new). Not proofread yet: %3.</translation>
    </message>
    <message>
        <source>采集码没有绑定</source>
        <translation>Code not bound</translation>
    </message>
    <message>
        <source>走错教室</source>
        <translation>Wrong room</translation>
    </message>
    <message>
        <source>日期不对</source>
        <translation>Wrong day</translation>
    </message>
    <message>
        <source>本班的时间已过</source>
        <translation>Late for the class</translation>
    </message>
    <message>
        <source>每个学生是否缴费、签到、拍摄。</source>
        <translation>Who paid, who checked in and who was photographed.</translation>
    </message>
    <message>
        <source>未到名单</source>
        <translation>No-show list</translation>
    </message>
    <message>
        <source>已缴费、时段已过、还没有签到的学生，用来催促到场。</source>
        <translation>Paid, window over, not checked in: whom to call.</translation>
    </message>
    <message>
        <source>补拍名单</source>
        <translation>Make-up list</translation>
    </message>
    <message>
        <source>时段已过、还没有照片的学生和原因，用来安排补拍。</source>
        <translation>Window over and no photograph, with the reason: whom to make up for.</translation>
    </message>
    <message>
        <source>退费名单</source>
        <translation>Refund list</translation>
    </message>
    <message>
        <source>已缴费、没有拍摄的学生，退费批到哪一步、付了没有。</source>
        <translation>Paid and not photographed: which refunds are approved and paid out.</translation>
    </message>
    <message>
        <source>结算表</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>到账的钱去了哪里：结算、退费和待处理，一分不差。</source>
        <translation>Where the money received went, to the fen: earned, refunds, open.</translation>
    </message>
    <message>
        <source>学院缴费情况表</source>
        <translation>Payments by college</translation>
    </message>
    <message>
        <source>每个学院应汇多少、汇来多少、差多少。</source>
        <translation>What each college is to remit, what it sent, and the difference.</translation>
    </message>
    <message>
        <source>汇款明细</source>
        <translation>Remittances</translation>
    </message>
    <message>
        <source>银行流水的每一笔，归哪个学院，由谁核定。</source>
        <translation>Every line of the bank statements: whose it is and who settled it.</translation>
    </message>
    <message>
        <source>待处理事项</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>缴费名单和银行流水里要由人核定的每一行。</source>
        <translation>Every row of the lists and statements that a person must settle.</translation>
    </message>
    <message>
        <source>图像校对跟进表</source>
        <translation>Proofreading follow-up</translation>
    </message>
    <message>
        <source>已拍摄的学生是否在学信网校对了照片，没有校对的在前。</source>
        <translation>Who of the photographed has proofread the picture on CHSI; who has not comes first.</translation>
    </message>
    <message>
        <source>拍摄进度表</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>每间教室每五分钟签到、拍摄、等候的人数，与计划相比。</source>
        <translation>Arrived, photographed and waiting in each room, every five minutes, against the plan.</translation>
    </message>
    <message>
        <source>拍摄登记表</source>
        <translation>Shot register</translation>
    </message>
    <message>
        <source>每个拍摄号是哪个学生、哪张照片，用来和摄影师核对。</source>
        <translation>Whose each shot number is and which picture, to check with the photographer.</translation>
    </message>
    <message>
        <source>更正记录</source>
        <translation>Correction log</translation>
    </message>
    <message>
        <source>特批、撤销、核定、恢复：谁在什么时候改了什么，为什么。</source>
        <translation>Overrides, undone arrivals, decisions, restored plans: who changed what, when and why.</translation>
    </message>
    <message>
        <source>账簿</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>复式账的每一笔，只增不改，更正是冲销。</source>
        <translation>Every entry in double entry; only added to, corrected by reversal.</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>没有“%1”这张报表，可用的是%2。</source>
        <translation>There is no report &quot;%1&quot;. The reports are %2.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>已签到未拍摄</source>
        <translation>In, not photographed</translation>
    </message>
    <message>
        <source>全校共%1人，已缴费%2人，已签到%3人，已拍摄%4人，未到%5人。</source>
        <translation>Students: %1, paid: %2, checked in: %3, photographed: %4, missing: %5.</translation>
    </message>
    <message>
        <source>各学院签到和拍摄</source>
        <translation>Checked in and photographed, by college</translation>
    </message>
    <message>
        <source>笔号</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>科目</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>借方（元）</source>
        <translation>Debit (yuan)</translation>
    </message>
    <message>
        <source>贷方（元）</source>
        <translation>Credit (yuan)</translation>
    </message>
    <message>
        <source>冲销</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>借贷相等。</source>
        <translation>Debits equal credits.</translation>
    </message>
    <message>
        <source>借贷不相等，差%1元。请联系管理员核对数据。</source>
        <translation>Debits and credits differ by %1 yuan. Ask the administrator to check the data.</translation>
    </message>
    <message>
        <source>全部共%1笔。</source>
        <translation>Entries: %1.</translation>
    </message>
    <message>
        <source>已缴费</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>应汇（元）</source>
        <translation>Expected (yuan)</translation>
    </message>
    <message>
        <source>已汇（元）</source>
        <translation>Remitted (yuan)</translation>
    </message>
    <message>
        <source>差额（元）</source>
        <translation>Difference (yuan)</translation>
    </message>
    <message>
        <source>还有%1项要由人核定，核定以后数字会变。</source>
        <translation>Open items: %1. The figures will change when they are settled.</translation>
    </message>
    <message>
        <source>各学院应汇和已汇</source>
        <translation>Expected and remitted, by college</translation>
    </message>
    <message>
        <source>特批</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>撤销签到</source>
        <translation>Arrival undone</translation>
    </message>
    <message>
        <source>解除绑定</source>
        <translation>Binding released</translation>
    </message>
    <message>
        <source>核定</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>撤回核定</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>学院别名</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>撤回导入</source>
        <translation>Import taken back</translation>
    </message>
    <message>
        <source>撤回退费</source>
        <translation>Refund taken back</translation>
    </message>
    <message>
        <source>恢复计划</source>
        <translation>Plan restored</translation>
    </message>
    <message>
        <source>发布计划</source>
        <translation>Plan published</translation>
    </message>
    <message>
        <source>%1第%2版，来自%3。</source>
        <translation>%1, revision %2, from %3.</translation>
    </message>
    <message>
        <source>放行，拍摄号%1，尽管%2。</source>
        <translation>Admitted with shot number %1, despite: %2.</translation>
    </message>
    <message>
        <source>签到撤销，拍摄号%1不再用。</source>
        <translation>Arrival undone; shot number %1 is not used again.</translation>
    </message>
    <message>
        <source>签到撤销。</source>
        <translation>Arrival undone.</translation>
    </message>
    <message>
        <source>采集码不再绑定这位学生。</source>
        <translation>The capture code is no longer bound to this student.</translation>
    </message>
    <message>
        <source>不再有效：%1</source>
        <translation>No longer holds: %1</translation>
    </message>
    <message>
        <source>“%1”就是%2。</source>
        <translation>&quot;%1&quot; is %2.</translation>
    </message>
    <message>
        <source>导入的%1不再计入。</source>
        <translation>The import of %1 no longer counts.</translation>
    </message>
    <message>
        <source>退费退回一步。</source>
        <translation>The last step of the refund was taken back.</translation>
    </message>
    <message>
        <source>%1第%2行：%3</source>
        <translation>%1, row %2: %3</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>全部共%1项。</source>
        <translation>Items: %1.</translation>
    </message>
    <message>
        <source>%1来过%2，没有放行</source>
        <translation>Came on %1 to %2, not admitted</translation>
    </message>
    <message>
        <source>%1来过%2，没有放行：%3</source>
        <translation>Came on %1 to %2, not admitted: %3</translation>
    </message>
    <message>
        <source>%1在%2签到，拍摄号%3，没有照片</source>
        <translation>Checked in on %1 in %2, shot number %3, no photograph</translation>
    </message>
    <message>
        <source>%1在%2的签到被撤销：%3</source>
        <translation>Arrival of %1 in %2 undone: %3</translation>
    </message>
    <message>
        <source>没有到场</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>还有%1人没有拍摄，时段没过，不在这张名单里。</source>
        <translation>Not photographed, but the window is not over: %1. They are not on this list.</translation>
    </message>
    <message>
        <source>还有%1个时段没有结束，其中没到的学生不在这张名单里。</source>
        <translation>Windows not over yet: %1. Who is missing there is not on this list.</translation>
    </message>
    <message>
        <source>还没有到、时段没过的有%1人。</source>
        <translation>Not arrived, but the window is not over: %1.</translation>
    </message>
    <message>
        <source>其中%1人的学院不在拍摄日程表里，采集结束后才列入名单。请安排时间。</source>
        <translation>Of these, without their college in the timetable: %1; listed only after the campaign. Give the college a time.</translation>
    </message>
    <message>
        <source>各学院未到人数</source>
        <translation>Missing, by college</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>没有要由人核定的事项。</source>
        <translation>There is nothing for a person to settle.</translation>
    </message>
    <message>
        <source>校对日期</source>
        <translation>Proofread on</translation>
    </message>
    <message>
        <source>已校对</source>
        <translation>Proofread</translation>
    </message>
    <message>
        <source>未校对</source>
        <translation>Not proofread</translation>
    </message>
    <message>
        <source>不在校对名单</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>还没有导入学信网的校对名单，这里是全部已拍摄的学生，共%1人。</source>
        <translation>No proofreading list of CHSI is imported yet. These are all students photographed: %1.</translation>
    </message>
    <message>
        <source>校对名单截至%1。全校已拍摄%2人，其中%3人还没有校对，要提醒。</source>
        <translation>Proofreading list as of %1. Photographed: %2; of these, to be reminded as they have not proofread: %3.</translation>
    </message>
    <message>
        <source>各学院图像校对</source>
        <translation>Proofreading, by college</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>批准时间</source>
        <translation>Approved at</translation>
    </message>
    <message>
        <source>批准原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>付款经办</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>付款日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>付款单号</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>全校：待审批%1人，待付款%2人，已付款%3人，已拍摄不能付款%4人，应追回%5人。</source>
        <translation>All colleges: %1 due, %2 approved, %3 paid out, %4 blocked, %5 to recover.</translation>
    </message>
    <message>
        <source>没有拍摄日程，名单是暂时的：有%1人已缴费、没有拍摄。</source>
        <translation>There is no timetable, so this is provisional. Paid and not photographed: %1.</translation>
    </message>
    <message>
        <source>有%1步退费记录前后不符，没有算进来。请核对更正记录。</source>
        <translation>Refund steps that do not follow and were left out: %1. Check the correction log.</translation>
    </message>
    <message>
        <source>流水号</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>计入学院（元）</source>
        <translation>Counted (yuan)</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>核定人</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>核定时间</source>
        <translation>Settled at</translation>
    </message>
    <message>
        <source>核定原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>重复，不计</source>
        <translation>Repeated, not counted</translation>
    </message>
    <message>
        <source>已计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>手续费、利息，不计</source>
        <translation>Charges, interest</translation>
    </message>
    <message>
        <source>银行到账%1元（不含手续费和利息）。</source>
        <translation>Received at the bank: %1 yuan, without charges and interest.</translation>
    </message>
    <message>
        <source>还有%1笔转账要由人核定，没有计入学院。</source>
        <translation>Transfers still to settle and counted for no college: %1.</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>结算：已拍摄，每人%1元</source>
        <translation>Earned: photographed, %1 yuan each</translation>
    </message>
    <message>
        <source>退费：待审批</source>
        <translation>Refunds: due</translation>
    </message>
    <message>
        <source>退费：待付款</source>
        <translation>Refunds: approved</translation>
    </message>
    <message>
        <source>退费：已付款</source>
        <translation>Refunds: paid out</translation>
    </message>
    <message>
        <source>待处理：%1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>到账</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>结算＋退费＋待处理</source>
        <translation>Earned + refunds + open</translation>
    </message>
    <message>
        <source>到账减去以上</source>
        <translation>Received less the above</translation>
    </message>
    <message>
        <source>学院：已缴费，应汇</source>
        <translation>College: paid, expected</translation>
    </message>
    <message>
        <source>学院：汇款</source>
        <translation>College: remitted</translation>
    </message>
    <message>
        <source>学院：汇款减去应汇</source>
        <translation>College: remitted less expected</translation>
    </message>
    <message>
        <source>学院：已拍摄</source>
        <translation>College: photographed</translation>
    </message>
    <message>
        <source>学院：退费</source>
        <translation>College: refunds</translation>
    </message>
    <message>
        <source>到账%1元＝结算＋退费＋待处理%2元，一分不差。</source>
        <translation>Received %1 yuan = earned + refunds + open %2 yuan, to the fen.</translation>
    </message>
    <message>
        <source>到账%1元，结算＋退费＋待处理%2元，差%3元：账簿和人数不符。请核对账簿。</source>
        <translation>Received %1 yuan, earned + refunds + open %2 yuan, a gap of %3 yuan: the book and the heads do not agree. Check the book.</translation>
    </message>
    <message>
        <source>采集已经结束，没有待处理的款项，数字是最终的。</source>
        <translation>The campaign is over and nothing is open; the figures are final.</translation>
    </message>
    <message>
        <source>采集还没有结束，数字是暂时的。</source>
        <translation>The campaign is not over; the figures are provisional.</translation>
    </message>
    <message>
        <source>采集已经结束，还有待处理的款项，数字会变。</source>
        <translation>The campaign is over, but something is open; the figures will change.</translation>
    </message>
    <message>
        <source>没有照片</source>
        <translation>No photograph</translation>
    </message>
    <message>
        <source>签到已撤销</source>
        <translation>Arrival undone</translation>
    </message>
    <message>
        <source>已重拍</source>
        <translation>Retaken</translation>
    </message>
    <message>
        <source>拍摄号是别人的</source>
        <translation>Another&apos;s shot number</translation>
    </message>
    <message>
        <source>没有签到</source>
        <translation>No arrival</translation>
    </message>
    <message>
        <source>拍摄时间</source>
        <translation>Photographed at</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>照片文件</source>
        <translation>Picture file</translation>
    </message>
    <message>
        <source>文件摘要</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>全部共%1行，其中%2个拍摄号没有照片，%3张照片已重拍。</source>
        <translation>Rows: %1. Shot numbers without a photograph: %2, pictures retaken: %3.</translation>
    </message>
    <message>
        <source>有%1张照片用的是别人的拍摄号。请马上和摄影师核对，号和照片可能错位。</source>
        <translation>Pictures under another student&apos;s shot number: %1. Check with the photographer at once: numbers and pictures may be out of step.</translation>
    </message>
    <message>
        <source>有%1张照片没有签到记录。</source>
        <translation>Pictures without an arrival: %1.</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>学院负责人</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>经办人：________________&#x3000;&#x3000;日期：________________</source>
        <translation>Signed: ________________&#x3000;&#x3000;Date: ________________</translation>
    </message>
    <message>
        <source>还没有导入缴费名单。</source>
        <translation>No list of who paid is imported yet.</translation>
    </message>
    <message>
        <source>缴费名单截至%1。</source>
        <translation>Lists of who paid as of %1.</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>拍摄</source>
        <translation>Photographed</translation>
    </message>
    <message>
        <source>等候</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>每小时拍摄</source>
        <translation>Per hour</translation>
    </message>
    <message>
        <source>计划每小时</source>
        <translation>Planned per hour</translation>
    </message>
    <message>
        <source>时间是每五分钟的开始；等候是已签到、还没有拍摄的人数。</source>
        <translation>The time is the start of each five minutes; waiting are those checked in and not yet photographed.</translation>
    </message>
    <message>
        <source>按计划策略，一间教室一小时能拍%1人。</source>
        <translation>By the plan&apos;s policy a room photographs %1 an hour.</translation>
    </message>
    <message>
        <source>每五分钟签到人数</source>
        <translation>Arrivals every five minutes</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>不能写成“%1”格式，请用 xlsx、csv、pdf 或 json。</source>
        <translation>A report cannot be written as &quot;%1&quot;. Use xlsx, csv, pdf or json.</translation>
    </message>
    <message>
        <source>未缴费已拍摄</source>
        <translation>Photographed, not paid</translation>
    </message>
    <message>
        <source>已缴费未拍摄</source>
        <translation>Paid, not photographed</translation>
    </message>
    <message>
        <source>%1人已缴费、还没有拍摄，共%2元。结束后仍未拍摄的退费。</source>
        <translation>Paid and not photographed yet: %1, together %2 yuan. Who still is not after the campaign gets a refund.</translation>
    </message>
    <message>
        <source>%1人没有缴费却已拍摄，共%2元。请补收。</source>
        <translation>Photographed without having paid: %1, together %2 yuan. Collect the fees.</translation>
    </message>
    <message>
        <source>采集还没有结束，%1（%2）还可能来拍摄。请在结束以后再退费。</source>
        <translation>The campaign is not over; %1 (%2) may still be photographed. Refund the fee after its end.</translation>
    </message>
    <message>
        <source>%1（%2）在批准退费以后已拍摄，或者不再算作已缴费，不能付款。请撤回批准。</source>
        <translation>Since the approval, %1 (%2) was photographed or no longer counts as paid; nothing may be paid out. Take the approval back.</translation>
    </message>
    <message>
        <source>%1（%2）没有缴费或者已经拍摄，没有应退的费用。</source>
        <translation>%1 (%2) has not paid or was photographed; nothing is owed.</translation>
    </message>
    <message>
        <source>%1转来%2元，附言“%3”没有写明学院。请查明是哪个学院的。</source>
        <translation>%1 sent %2 yuan; the remark &quot;%3&quot; names no college. Find out which college it is for.</translation>
    </message>
    <message>
        <source>%1转来%2元，附言“%3”里的学院不在名单上。请查明是哪个学院的。</source>
        <translation>%1 sent %2 yuan; the college in the remark &quot;%3&quot; is not on the roster. Find out which college it is for.</translation>
    </message>
    <message>
        <source>个人账户%1转来%2元（附言“%3”），不接受个人转账。请退回。</source>
        <translation>%1 sent %2 yuan from a private account (remark &quot;%3&quot;). Private transfers are not accepted: send it back.</translation>
    </message>
    <message>
        <source>%1转来%2元，附言“%3”写了不止一个学院。请查明如何分配。</source>
        <translation>%1 sent %2 yuan; the remark &quot;%3&quot; names more than one college. Find out how to share it.</translation>
    </message>
    <message>
        <source>%1转来%2元，附言“%3”是另一个学院。请查明是哪个学院的。</source>
        <translation>%1 sent %2 yuan; the remark &quot;%3&quot; names another college. Find out which college it is for.</translation>
    </message>
    <message>
        <source>账户与附言不一</source>
        <translation>Payer and remark differ</translation>
    </message>
    <message>
        <source>%1写的是%2届，这次采集的是%3届，请核对是否选错了文件。</source>
        <translation>%1 is for the cohort of %2; this campaign photographs %3. Check that it is the right file.</translation>
    </message>
    <message>
        <source>%1里的%2名学生没有一名在毕业生名单上，请核对是否选错了文件。</source>
        <translation>None of the students in %1 (%2) is on the roster. Check that it is the right file.</translation>
    </message>
    <message>
        <source>%1是尾号%2的账户的流水，以前导入的是尾号%3的账户的，请核对是否选错了文件。</source>
        <translation>%1 is the statement of the account ending in %2; earlier ones were of the account ending in %3. Check that it is the right file.</translation>
    </message>
    <message>
        <source>采集到%1才结束，名单是暂时的：还有%2人已缴费、没有拍摄，届时未拍摄的退费。</source>
        <translation>The campaign ends only on %1, so this is provisional. Paid and not photographed so far: %2; who still is not by then gets a refund.</translation>
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
        <source>计划里没有写每人收费多少，多缴少缴、应汇和退费都算不出来。请导入写明收费的通知；不收费的，通知里也要写明。</source>
        <translation>The plan names no fee, so what is too much, too little, expected or to be refunded cannot be told. Import a notice that names the fee; one without a fee must say so too.</translation>
    </message>
    <message>
        <source>学院汇款，收费不明</source>
        <translation>Remitted, fee not known</translation>
    </message>
    <message>
        <source>%1汇来%2元，应汇多少还不知道：计划里没有写收费标准。</source>
        <translation>%1 sent %2 yuan; what it should have sent is not known, as the plan names no fee.</translation>
    </message>
    <message>
        <source>%1笔转账共%2元是转出的，不属于任何学院。请追回。</source>
        <translation>Transfers out that belong to no college: %1, together %2 yuan. Claim them back.</translation>
    </message>
    <message>
        <source>收费不明</source>
        <translation>fee not known</translation>
    </message>
    <message>
        <source>结算：已拍摄，每人收费不明</source>
        <translation>Earned: photographed, fee not known</translation>
    </message>
    <message>
        <source>同一文件夹里的采集码互相矛盾</source>
        <translation>Capture codes of one folder contradict each other</translation>
    </message>
    <message>
        <source>没有权限打开文件夹“%1”，里面的图片没有读。请检查权限。</source>
        <translation>You may not open the folder “%1”, so the pictures in it were not read. Check the permissions.</translation>
    </message>
    <message>
        <source>文件名或文件夹名“%1”的文字编码无法识别，打不开这张图片。请改名后再放进来。</source>
        <translation>The encoding of the file or folder name “%1” cannot be recognised, so this picture cannot be opened. Rename it and hand it in again.</translation>
    </message>
    <message>
        <source>卡片上是%1、%2，不是这次的学籍。请学生换成本校这一层次的采集码。</source>
        <translation>The card says %1, %2: another enrolment. Ask the student for the code of this university and level.</translation>
    </message>
    <message>
        <source>卡片上是%1，不是本校。请学生换成本校学籍的采集码。</source>
        <translation>The card says %1: another university. Ask the student for the code of the enrolment here.</translation>
    </message>
    <message>
        <source>卡片上的层次是%1，与名单不符。请学生换成这一层次的采集码。</source>
        <translation>The card names the level %1, which differs from the roster. Ask the student for the code of the right level.</translation>
    </message>
    <message>
        <source>学校或层次不符，可能是以前学籍的采集码</source>
        <translation>School or level differs; it may be the code of an earlier enrolment</translation>
    </message>
    <message>
        <source>这个文件不是能打开的图片</source>
        <translation>Not a picture that can be opened</translation>
    </message>
    <message>
        <source>这个码已绑定给另一位学生</source>
        <translation>The code is bound to another student</translation>
    </message>
    <message>
        <source>这位学生已绑定另一个码</source>
        <translation>The student is bound to another code</translation>
    </message>
    <message>
        <source>同一个码，几张卡片像是不同的学生</source>
        <translation>One code, but its cards look like different students</translation>
    </message>
    <message>
        <source>同一位学生有两个不同的码</source>
        <translation>Two different codes for one student</translation>
    </message>
    <message>
        <source>卡片上的字分不清是哪一位</source>
        <translation>The card fits more than one student</translation>
    </message>
    <message>
        <source>很可能是这一位，但卡片上的字不够确定</source>
        <translation>Very likely this student, but the card is not certain</translation>
    </message>
    <message>
        <source>没有读到二维码</source>
        <translation>No QR code found</translation>
    </message>
    <message>
        <source>二维码不是图像采集码</source>
        <translation>The QR code is not a capture code</translation>
    </message>
    <message>
        <source>一张图里有几个采集码</source>
        <translation>Several capture codes in one picture</translation>
    </message>
    <message>
        <source>姓名或证件号后四位看不清</source>
        <translation>Name or ID tail cannot be read</translation>
    </message>
    <message>
        <source>名单里没有这个人</source>
        <translation>Not on the roster</translation>
    </message>
    <message>
        <source>这个码以前绑定过这位学生，后来解除了</source>
        <translation>The code was bound to this student before and was released</translation>
    </message>
    <message>
        <source>名单里没有学号%1。</source>
        <translation>The roster has no student number %1.</translation>
    </message>
    <message>
        <source>%1已绑定另一个码。确实要换的话，请先解除原来的绑定。</source>
        <translation>%1 is bound to another code. To change it, release that binding first.</translation>
    </message>
    <message>
        <source>这个码已绑定给%1（%2）。确实绑错了的话，请先解除原来的绑定。</source>
        <translation>This code is bound to %1 (%2). If that is wrong, release that binding first.</translation>
    </message>
    <message>
        <source>请写明为什么解除绑定。</source>
        <translation>Say why the binding is released.</translation>
    </message>
    <message>
        <source>这个码现在没有绑定给学号%1。</source>
        <translation>This code is not bound to student number %1.</translation>
    </message>
    <message>
        <source>写不了%1。请检查磁盘空间和文件夹权限。</source>
        <translation>%1 could not be written. Check the disk space and the permissions of the folder.</translation>
    </message>
    <message>
        <source>这里不是演示数据，不能画演示用的采集码卡片。</source>
        <translation>This is not demo data: no code cards can be drawn for it.</translation>
    </message>
    <message>
        <source>卡片上的学校是“%1”，不是本校的采集码。请在学信网选当前学籍，打开它的采集码再扫。</source>
        <translation>The card names the school &quot;%1&quot;: not a code of this university. Choose the current enrolment on CHSI, open its capture code and scan again.</translation>
    </message>
    <message>
        <source>卡片上的学校是“%1”，不是“%2”。请在学信网选当前学籍，打开它的采集码再扫。</source>
        <translation>The card names the school &quot;%1&quot;, not &quot;%2&quot;. Choose the current enrolment on CHSI, open its capture code and scan again.</translation>
    </message>
    <message>
        <source>卡片上的层次是“%1”，是另一个学籍的采集码。请在学信网选当前学籍，打开它的采集码再扫。</source>
        <translation>The card names the level &quot;%1&quot;: a code of another enrolment. Choose the current enrolment on CHSI, open its capture code and scan again.</translation>
    </message>
    <message>
        <source>卡片上的学校或层次与名单不符，是另一个学籍的采集码。请在学信网选当前学籍，打开它的采集码再扫。</source>
        <translation>School or level on the card differ from the roster: a code of another enrolment. Choose the current enrolment on CHSI, open its capture code and scan again.</translation>
    </message>
    <message>
        <source>毕业生名单里没有卡片上的人。请核对学生本人，按学号或姓名查找，或者请学院负责人核实学籍。</source>
        <translation>Nobody on the roster fits the card. Check who the student is and find them by number or name, or ask the coordinator to check the enrolment.</translation>
    </message>
    <message>
        <source>毕业生名单里没有卡片上的人（%1，证件号后四位%2）。请核对学生本人，按学号或姓名查找，或者请学院负责人核实学籍。</source>
        <translation>Nobody on the roster fits the card (%1, ID tail %2). Check who the student is and find them by number or name, or ask the coordinator to check the enrolment.</translation>
    </message>
    <message>
        <source>卡片可能是%1的，但还不能确定。请核对学生本人，确认后再绑定。</source>
        <translation>The card may be that of %1, but it is not certain. Check who the student is, then bind.</translation>
    </message>
    <message>
        <source>正在读卡片上的字，请把手机拿稳。</source>
        <translation>Reading the words on the card. Hold the phone still.</translation>
    </message>
    <message>
        <source>这个采集码还没有绑定，卡片上的字也看不清。请核对学生本人，绑定给队列里的下一位，或者查找学生。</source>
        <translation>This capture code is not bound yet and the card cannot be read. Check who the student is; bind it to the next in the queue, or find the student.</translation>
    </message>
    <message>
        <source>正在读卡片</source>
        <translation>Reading the card</translation>
    </message>
    <message>
        <source>别的学籍</source>
        <translation>Other enrolment</translation>
    </message>
    <message>
        <source>外校的码</source>
        <translation>Other school</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>凭卡片上的字认出：%1。拍摄号%2，请按号排队拍摄。</source>
        <translation>Known by the card: %1. Shot number %2: queue by number.</translation>
    </message>
    <message>
        <source>凭卡片上的字认出：%1。码已绑定给这位学生。</source>
        <translation>Known by the card: %1. The code is now bound to this student.</translation>
    </message>
    <message>
        <source>学号%1没有绑定采集码，不用解除。</source>
        <translation>Student number %1 has no capture code bound; there is nothing to release.</translation>
    </message>
    <message>
        <source>解除绑定必须写明原因。</source>
        <translation>Releasing a binding needs a reason. Write one.</translation>
    </message>
    <message>
        <source>多批的退费</source>
        <translation>Over-approved</translation>
    </message>
    <message>
        <source>%1人批准的退费多于现在的收费标准，共多%2元。请撤回批准，重新批准。</source>
        <translation>Refunds approved for more than the fee is now: %1, together %2 yuan too much. Take the approvals back and approve anew.</translation>
    </message>
    <message>
        <source>%1人的退费付错了或者多付了，共%2元。请追回。</source>
        <translation>Refunds paid by mistake or too high: %1, together %2 yuan. Claim them back.</translation>
    </message>
    <message>
        <source>“%1”认不出是哪个学院，不能作别名。请写学院自己的叫法，例如计科院。</source>
        <translation>&quot;%1&quot; could be any college and cannot be an alias. Use a name of its own, such as 计科院.</translation>
    </message>
    <message>
        <source>付款的日期早于采集的第一天（%1）。请核对日期。</source>
        <translation>The day of payment is before the first day of the campaign (%1). Check the day.</translation>
    </message>
    <message>
        <source>%1里有今天以后的交易（%2），请核对日期，或者是否选错了文件。</source>
        <translation>%1 has transfers after today (%2). Check the dates, and that it is the right file.</translation>
    </message>
    <message>
        <source>%1里有%2至%3的交易，离缴费截止日%4两年以上，请核对日期，或者是否选错了文件。</source>
        <translation>%1 has transfers of %2 to %3, two years or more from the day the fee is due, %4. Check the dates, and that it is the right file.</translation>
    </message>
    <message>
        <source>采集码收集情况</source>
        <translation>Capture codes handed in</translation>
    </message>
    <message>
        <source>每个学生的采集码收到没有、怎么绑定的，用来催交。</source>
        <translation>Whose capture code is here and how it was bound: whom to remind.</translation>
    </message>
    <message>
        <source>按卡片自动绑定</source>
        <translation>By the card</translation>
    </message>
    <message>
        <source>人工核对</source>
        <translation>Checked by a person</translation>
    </message>
    <message>
        <source>签到时绑定</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>采集码</source>
        <translation>Capture code</translation>
    </message>
    <message>
        <source>绑定时间</source>
        <translation>Bound at</translation>
    </message>
    <message>
        <source>绑定方式</source>
        <translation>Bound how</translation>
    </message>
    <message>
        <source>已交</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>未交</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>全校应交%1人，还有%2人没有交采集码。</source>
        <translation>Students: %1. Capture code not handed in: %2.</translation>
    </message>
    <message>
        <source>各学院采集码</source>
        <translation>Capture codes, by college</translation>
    </message>
    <message>
        <source>应追回（元）</source>
        <translation>To recover (yuan)</translation>
    </message>
    <message>
        <source>这个采集码是另一位学生的。请出示自己的采集码，并请负责人到场核对。</source>
        <translation>This capture code is another student&apos;s. The student must show their own; call the supervisor to check.</translation>
    </message>
    <message>
        <source>闭眼，重拍</source>
        <translation>Eyes closed, retaken</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 分 %2 秒</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>没有人对应的照片</source>
        <translation>A photo of nobody&apos;s</translation>
    </message>
    <message>
        <source>还没有照片</source>
        <translation>No photo yet</translation>
    </message>
    <message>
        <source>可能少了一张</source>
        <translation>One may be missing</translation>
    </message>
    <message>
        <source>连拍了两张</source>
        <translation>Taken twice</translation>
    </message>
    <message>
        <source>照片比人先到</source>
        <translation>Photo before arrival</translation>
    </message>
    <message>
        <source>同一张照片</source>
        <translation>The same photo twice</translation>
    </message>
    <message>
        <source>顺序颠倒</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>相机时钟不准</source>
        <translation>Camera clock is off</translation>
    </message>
    <message>
        <source>%1 号轮到 %2 了还没有照片。请看相机是否存盘；人走了就记为离开。</source>
        <translation>No. %1 has been due for %2 without a photo. See whether the camera saves; if the student is gone, record that.</translation>
    </message>
    <message>
        <source>%1 号的照片晚了 %2，可能是下一位 %3 的。请核对；少了一张就把后面的顺延。</source>
        <translation>The photo of no. %1 came %2 late and may be of the next, no. %3. Please check; if one is missing, move the rest one later.</translation>
    </message>
    <message>
        <source>%1 号的照片比签到早 %2，可能是旧文件或前一位的。请核对。</source>
        <translation>The photo of no. %1 is %2 older than the arrival; it may be an old file or of the student before. Please check.</translation>
    </message>
    <message>
        <source>相机时钟比电脑快 %1。已按此换算，方便时请校准。</source>
        <translation>The camera&apos;s clock is %1 ahead of the computer. This is allowed for; set the clock when you can.</translation>
    </message>
    <message>
        <source>相机时钟比电脑慢 %1。已按此换算，方便时请校准。</source>
        <translation>The camera&apos;s clock is %1 behind the computer. This is allowed for; set the clock when you can.</translation>
    </message>
    <message>
        <source>相机时钟准</source>
        <translation>Camera clock is right</translation>
    </message>
    <message>
        <source>相机比电脑快 %1</source>
        <translation>Camera ahead by %1</translation>
    </message>
    <message>
        <source>相机比电脑慢 %1</source>
        <translation>Camera behind by %1</translation>
    </message>
    <message>
        <source>成品不能写在原片“%1”上。请换一个文件名。</source>
        <translation>The finished photo must not overwrite the original &quot;%1&quot;. Choose another file name.</translation>
    </message>
    <message>
        <source>文件格式</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>照片文件为 JPEG 格式，扩展名 jpg。</source>
        <translation>The photo is a JPEG file named .jpg.</translation>
    </message>
    <message>
        <source>文件是 %1 格式，不是 JPEG。请导出为 JPEG。</source>
        <translation>The file is %1, not JPEG. Export it as JPEG.</translation>
    </message>
    <message>
        <source>像素尺寸</source>
        <translation>Size in pixels</translation>
    </message>
    <message>
        <source>宽 480 像素，高 640 像素。</source>
        <translation>480 pixels wide, 640 high.</translation>
    </message>
    <message>
        <source>分辨率</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>分辨率 300 dpi。</source>
        <translation>The resolution is 300 dpi.</translation>
    </message>
    <message>
        <source>文件大小</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>文件 20–40 KB。</source>
        <translation>The file has 20–40 KB.</translation>
    </message>
    <message>
        <source>压缩质量</source>
        <translation>JPEG quality</translation>
    </message>
    <message>
        <source>JPEG 压缩质量不低于 60。</source>
        <translation>The JPEG quality is 60 or more.</translation>
    </message>
    <message>
        <source>JPEG 压缩质量约 %1，不能低于 60。请从原片重新导出。</source>
        <translation>The JPEG quality is about %1; it must be 60 or more. Export it from the original again.</translation>
    </message>
    <message>
        <source>颜色模式</source>
        <translation>Colour mode</translation>
    </message>
    <message>
        <source>24 位 RGB 彩色。</source>
        <translation>RGB colour, 24 bits.</translation>
    </message>
    <message>
        <source>颜色模式是 %1，应为 RGB 彩色。请从彩色原片重新导出。</source>
        <translation>The colour mode is %1; it should be RGB. Export it from the colour original again.</translation>
    </message>
    <message>
        <source>只有一人</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>画面中有且只有一张正面的脸。</source>
        <translation>There is exactly one face in the photo, seen from the front.</translation>
    </message>
    <message>
        <source>画面里不止一张脸。请其他人离开画面再拍。</source>
        <translation>There is more than one face. Ask the others to step aside and take it again.</translation>
    </message>
    <message>
        <source>没有找到正面的脸。请面对镜头坐正，脸不要被挡住，再拍一张。</source>
        <translation>No face seen from the front was found. Sit straight, face the camera with nothing before the face, and take it again.</translation>
    </message>
    <message>
        <source>脸宽</source>
        <translation>Face width</translation>
    </message>
    <message>
        <source>两脸颊之间的宽度在范围之内。</source>
        <translation>The width from cheek to cheek is within the limits.</translation>
    </message>
    <message>
        <source>脸太大：宽 %1，应为 %2。请离镜头远一点。</source>
        <translation>The face is too large: %1 wide, should be %2. Move back a little.</translation>
    </message>
    <message>
        <source>脸太小：宽 %1，应为 %2。请离镜头近一点。</source>
        <translation>The face is too small: %1 wide, should be %2. Move closer a little.</translation>
    </message>
    <message>
        <source>居中</source>
        <translation>Centred</translation>
    </message>
    <message>
        <source>头部在画面左右居中。</source>
        <translation>The head is in the middle, left to right.</translation>
    </message>
    <message>
        <source>头偏向画面右边 %1。请把镜头对准，让头在正中。</source>
        <translation>The head is %1 too far right in the picture. Aim the camera so that the head is in the middle.</translation>
    </message>
    <message>
        <source>头偏向画面左边 %1。请把镜头对准，让头在正中。</source>
        <translation>The head is %1 too far left in the picture. Aim the camera so that the head is in the middle.</translation>
    </message>
    <message>
        <source>眼睛高度</source>
        <translation>Eye height</translation>
    </message>
    <message>
        <source>眼睛到上边沿的距离在范围之内。</source>
        <translation>The eyes are at the right distance from the top edge.</translation>
    </message>
    <message>
        <source>眼睛太低：距上边 %1，应为 %2。请把镜头放低一点，或坐高一点。</source>
        <translation>The eyes are too low: %1 from the top, should be %2. Lower the camera a little, or sit higher.</translation>
    </message>
    <message>
        <source>眼睛太高：距上边 %1，应为 %2。请把镜头抬高一点，或坐低一点。</source>
        <translation>The eyes are too high: %1 from the top, should be %2. Raise the camera a little, or sit lower.</translation>
    </message>
    <message>
        <source>头顶留边</source>
        <translation>Space above the head</translation>
    </message>
    <message>
        <source>头顶发际到上边沿的距离在范围之内。</source>
        <translation>The top of the hair is at the right distance from the top edge.</translation>
    </message>
    <message>
        <source>头顶上方留得太多：%1，应为 %2。请把镜头放低一点。</source>
        <translation>Too much space above the head: %1, should be %2. Lower the camera a little.</translation>
    </message>
    <message>
        <source>头顶上方留得太少：%1，应为 %2。请把镜头抬高一点。</source>
        <translation>Too little space above the head: %1, should be %2. Raise the camera a little.</translation>
    </message>
    <message>
        <source>头不歪</source>
        <translation>Head upright</translation>
    </message>
    <message>
        <source>头摆正，两眼水平，双耳对称。</source>
        <translation>The head is upright, the eyes level, the ears even.</translation>
    </message>
    <message>
        <source>头歪了 %1。请把头摆正，两眼放平。</source>
        <translation>The head is tilted by %1. Hold it upright, with the eyes level.</translation>
    </message>
    <message>
        <source>正对镜头</source>
        <translation>Facing the camera</translation>
    </message>
    <message>
        <source>脸正对镜头，不向左右转。</source>
        <translation>The face looks straight into the camera, turned neither left nor right.</translation>
    </message>
    <message>
        <source>脸转向一边了（%1）。请正对镜头。</source>
        <translation>The face is turned aside (%1). Face the camera.</translation>
    </message>
    <message>
        <source>不仰不低</source>
        <translation>Chin level</translation>
    </message>
    <message>
        <source>平视镜头，不仰头，不低头。</source>
        <translation>The student looks straight ahead, the head neither raised nor lowered.</translation>
    </message>
    <message>
        <source>头抬高或低下了（%1）。请平视镜头，下巴放平。</source>
        <translation>The head is raised or lowered (%1). Look straight at the camera, chin level.</translation>
    </message>
    <message>
        <source>双肩平</source>
        <translation>Shoulders level</translation>
    </message>
    <message>
        <source>坐正，双肩水平。</source>
        <translation>The student sits straight with level shoulders.</translation>
    </message>
    <message>
        <source>肩膀一高一低（%1）。请坐正，双肩放平。</source>
        <translation>One shoulder is higher (%1). Sit straight, shoulders level.</translation>
    </message>
    <message>
        <source>睁眼</source>
        <translation>Eyes open</translation>
    </message>
    <message>
        <source>两眼自然睁开。</source>
        <translation>Both eyes are open naturally.</translation>
    </message>
    <message>
        <source>眼睛闭上了或没有睁开。请自然睁眼，看镜头，再拍一张。</source>
        <translation>The eyes are closed or half closed. Open them naturally, look at the camera, and take it again.</translation>
    </message>
    <message>
        <source>没有红眼</source>
        <translation>No red eyes</translation>
    </message>
    <message>
        <source>没有红眼。</source>
        <translation>The eyes are not red.</translation>
    </message>
    <message>
        <source>眼睛里有红眼反光。请关掉直射的闪光灯再拍一张。</source>
        <translation>The eyes are red from the flash. Turn the direct flash off and take it again.</translation>
    </message>
    <message>
        <source>闭嘴</source>
        <translation>Lips closed</translation>
    </message>
    <message>
        <source>嘴唇自然闭合。</source>
        <translation>The lips are closed naturally.</translation>
    </message>
    <message>
        <source>嘴张开了或露出了牙齿。请自然闭上嘴唇。</source>
        <translation>The mouth is open or teeth show. Close the lips naturally.</translation>
    </message>
    <message>
        <source>不戴眼镜</source>
        <translation>No glasses</translation>
    </message>
    <message>
        <source>不戴眼镜。</source>
        <translation>No glasses are worn.</translation>
    </message>
    <message>
        <source>戴着眼镜。请摘下眼镜再拍。</source>
        <translation>Glasses are worn. Take them off for the photo.</translation>
    </message>
    <message>
        <source>露出眉毛</source>
        <translation>Brows visible</translation>
    </message>
    <message>
        <source>头发不遮眉毛和眼睛。</source>
        <translation>The hair does not cover the brows or the eyes.</translation>
    </message>
    <message>
        <source>头发遮住了眉毛或眼睛。请把刘海拨到眉毛上面。</source>
        <translation>The hair covers the brows or the eyes. Brush the fringe above the brows.</translation>
    </message>
    <message>
        <source>露出耳朵</source>
        <translation>Ears visible</translation>
    </message>
    <message>
        <source>头发不遮耳朵。</source>
        <translation>The hair does not cover the ears.</translation>
    </message>
    <message>
        <source>头发遮住了耳朵。请把头发别到耳后。</source>
        <translation>The hair covers the ears. Put it behind the ears.</translation>
    </message>
    <message>
        <source>不戴帽子</source>
        <translation>Head uncovered</translation>
    </message>
    <message>
        <source>不戴帽子、头巾和发带（宗教、医疗、文化原因除外）。</source>
        <translation>No hat, scarf or hair band is worn (unless for religion, health or culture).</translation>
    </message>
    <message>
        <source>头上好像戴着东西。请摘下帽子、头巾或发带再拍。</source>
        <translation>Something seems to be worn on the head. Take the hat, scarf or hair band off for the photo.</translation>
    </message>
    <message>
        <source>不戴首饰</source>
        <translation>No jewellery</translation>
    </message>
    <message>
        <source>不戴耳饰和项链。</source>
        <translation>No earrings or necklace are worn.</translation>
    </message>
    <message>
        <source>好像戴着耳饰或项链。请摘下来再拍。</source>
        <translation>Earrings or a necklace seem to be worn. Take them off for the photo.</translation>
    </message>
    <message>
        <source>衣服颜色</source>
        <translation>Clothes: colour</translation>
    </message>
    <message>
        <source>衣服不用通知禁止的颜色。</source>
        <translation>The clothes have none of the colours that the notice forbids.</translation>
    </message>
    <message>
        <source>衣服是%1，通知不允许。请换一件再拍。</source>
        <translation>The clothes are %1, which the notice does not allow. Change them for the photo.</translation>
    </message>
    <message>
        <source>衣服纯色</source>
        <translation>Clothes: plain</translation>
    </message>
    <message>
        <source>衣服为单一颜色，没有图案。</source>
        <translation>The clothes are of one colour, without a pattern.</translation>
    </message>
    <message>
        <source>衣服上有图案或条纹。请换一件纯色的衣服。</source>
        <translation>The clothes have a pattern or stripes. Change into something plain.</translation>
    </message>
    <message>
        <source>有衣领</source>
        <translation>Clothes: collar</translation>
    </message>
    <message>
        <source>衣服有领，不带帽子。</source>
        <translation>The clothes have a collar and no hood.</translation>
    </message>
    <message>
        <source>没有看到衣领。请穿有领的衣服，不要穿圆领衫或连帽衫。</source>
        <translation>No collar was seen. Wear something with a collar, no round neck and no hood.</translation>
    </message>
    <message>
        <source>有袖</source>
        <translation>Clothes: sleeves</translation>
    </message>
    <message>
        <source>不穿无袖、吊带和低领的衣服。</source>
        <translation>Nothing sleeveless, strapped or low-cut is worn.</translation>
    </message>
    <message>
        <source>肩膀或领口露得太多。请穿有袖、有领的衣服。</source>
        <translation>Too much of the shoulders or neck shows. Wear something with sleeves and a collar.</translation>
    </message>
    <message>
        <source>背景颜色</source>
        <translation>Backdrop: colour</translation>
    </message>
    <message>
        <source>背景为规定的颜色。</source>
        <translation>The backdrop has the colour that the rules ask for.</translation>
    </message>
    <message>
        <source>背景颜色不对（相差 %1）。请换规定颜色的背景，检查白平衡。</source>
        <translation>The backdrop has the wrong colour (off by %1). Use the colour the rules ask for, and check the white balance.</translation>
    </message>
    <message>
        <source>背景均匀</source>
        <translation>Backdrop: even</translation>
    </message>
    <message>
        <source>背景均匀，没有渐变和阴影。</source>
        <translation>The backdrop is even, without shading or shadows.</translation>
    </message>
    <message>
        <source>背景有明暗变化或阴影。请离背景远一点，调整灯光。</source>
        <translation>The backdrop is shaded or has a shadow. Sit further from it and adjust the lamps.</translation>
    </message>
    <message>
        <source>背景干净</source>
        <translation>Backdrop: clear</translation>
    </message>
    <message>
        <source>背景里没有别的人、物品、边框和文字。</source>
        <translation>Nobody and nothing else is in the backdrop, no frame and no text.</translation>
    </message>
    <message>
        <source>背景里有别的东西、边框或文字。请移开后再拍。</source>
        <translation>There is something else in the backdrop, or a frame or text. Move it away and take it again.</translation>
    </message>
    <message>
        <source>光线均匀</source>
        <translation>Light even</translation>
    </message>
    <message>
        <source>脸上光线均匀，不过亮，不过暗。</source>
        <translation>The face is lit evenly, neither too bright nor too dark.</translation>
    </message>
    <message>
        <source>脸上光线不匀，或整体过亮、过暗。请调整两侧的灯。</source>
        <translation>The face is lit unevenly, or too bright or too dark. Adjust the lamps at both sides.</translation>
    </message>
    <message>
        <source>没有反光</source>
        <translation>No glare</translation>
    </message>
    <message>
        <source>脸上没有高光斑点。</source>
        <translation>There are no bright spots on the face.</translation>
    </message>
    <message>
        <source>脸上有反光亮斑。请擦一擦额头和鼻子，或调整灯光。</source>
        <translation>There are bright spots on the face. Wipe the forehead and nose, or adjust the lamps.</translation>
    </message>
    <message>
        <source>清晰</source>
        <translation>Sharp</translation>
    </message>
    <message>
        <source>对焦清楚，没有抖动。</source>
        <translation>The photo is in focus and not shaken.</translation>
    </message>
    <message>
        <source>照片不清楚。请坐稳别动，重新对焦再拍一张。</source>
        <translation>The photo is not sharp. Sit still, focus again and take another.</translation>
    </message>
    <message>
        <source>%1 像素</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>未写明</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>“%1”没有把握，请人工看一下：%2</source>
        <translation>&quot;%1&quot; is not certain, please look: %2</translation>
    </message>
    <message>
        <source>平时戴眼镜的可以戴透明眼镜，镜片不反光、不遮眼。</source>
        <translation>Who always wears glasses may wear clear ones, without reflections and not covering the eyes.</translation>
    </message>
    <message>
        <source>两脸颊之间宽 %1。</source>
        <translation>%1 from cheek to cheek.</translation>
    </message>
    <message>
        <source>眼睛距上边沿 %1。</source>
        <translation>The eyes are %1 from the top edge.</translation>
    </message>
    <message>
        <source>头顶发际距上边沿 %1。</source>
        <translation>The top of the hair is %1 from the top edge.</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>请人工看</source>
        <translation>Please look</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>未检查</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>%1–%2 像素</source>
        <translation>%1–%2 pixels</translation>
    </message>
    <message>
        <source>棕色</source>
        <translation>brown</translation>
    </message>
    <message>
        <source>照片规则 %1 不能是“%2”，可以写：%3。</source>
        <translation>The photo rule %1 cannot be &quot;%2&quot;. It may be: %3.</translation>
    </message>
    <message>
        <source>允许透明眼镜</source>
        <translation>Clear glasses allowed</translation>
    </message>
    <message>
        <source>拍摄页隐去姓名</source>
        <translation>Names masked in the studio</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>没有“%1”这条照片规则。</source>
        <translation>There is no photo rule &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>执行</source>
        <translation>Enforce</translation>
    </message>
    <message>
        <source>只提醒</source>
        <translation>Warn only</translation>
    </message>
    <message>
        <source>不查</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>浅蓝</source>
        <translation>light blue</translation>
    </message>
    <message>
        <source>浅灰</source>
        <translation>light grey</translation>
    </message>
    <message>
        <source>照片检查“%1”</source>
        <translation>Photo check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>照片的%1</source>
        <translation>Photo: %1</translation>
    </message>
    <message>
        <source>照片背景</source>
        <translation>Photo backdrop</translation>
    </message>
    <message>
        <source>几秒没有照片就提醒</source>
        <translation>Alarm after so many seconds without a photo</translation>
    </message>
    <message>
        <source>更改%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>更改照片规则</source>
        <translation>Change photo rules</translation>
    </message>
    <message>
        <source>照片规则里没有一项是“执行”：任何照片都不会被判为不合格。请在“照片”里恢复规则。</source>
        <translation>No photo rule is set to &quot;Enforce&quot;, so no photo would ever fail. Restore the rules under &quot;Photo&quot;.</translation>
    </message>
    <message>
        <source>影棚照片登记表</source>
        <translation>Studio photo register</translation>
    </message>
    <message>
        <source>影棚照片统计</source>
        <translation>Studio photo counts</translation>
    </message>
    <message>
        <source>重拍</source>
        <translation>Retaken</translation>
    </message>
    <message>
        <source>没有归属</source>
        <translation>Nobody&apos;s</translation>
    </message>
    <message>
        <source>未处理</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>第几张</source>
        <translation>Photo no.</translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>相机文件</source>
        <translation>Camera file</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>不合格的项目</source>
        <translation>Checks failed</translation>
    </message>
    <message>
        <source>需人工看的项目</source>
        <translation>Checks to look at</translation>
    </message>
    <message>
        <source>不执行的规则</source>
        <translation>Rules not applied</translation>
    </message>
    <message>
        <source>有%1张照片没有归属，请在影棚里核对。</source>
        <translation>Photos of nobody&apos;s: %1. Please check them in the studio.</translation>
    </message>
    <message>
        <source>这里不是演示数据，没有演示相机。</source>
        <translation>This is not demo data, so there is no demo camera.</translation>
    </message>
    <message>
        <source>%1现在没有人在等拍照。</source>
        <translation>Nobody in %1 is waiting for a photo now.</translation>
    </message>
    <message>
        <source>文件夹%1里的演示照片太多，请换一个。</source>
        <translation>The folder %1 has too many demo photos. Choose another.</translation>
    </message>
    <message>
        <source>尺寸是 %1 像素，应为 480×640。请从原片裁剪。</source>
        <translation>The photo is %1 pixels; it should be 480×640. Crop it from the original.</translation>
    </message>
    <message>
        <source>分辨率标为 %1，应为 300 dpi。请从原片重新导出。</source>
        <translation>Resolution: %1; it should be 300 dpi. Export it from the original again.</translation>
    </message>
    <message>
        <source>文件 %1，太大，应为 20–40 KB。请从原片重新导出。</source>
        <translation>The file is too large: %1; it should be 20–40 KB. Export it from the original again.</translation>
    </message>
    <message>
        <source>文件只有 %1，应为 20–40 KB。请从原片重新导出。</source>
        <translation>The file is too small: %1; it should be 20–40 KB. Export it from the original again.</translation>
    </message>
    <message>
        <source>“%1”：这位学生例外，不要求。</source>
        <translation>&quot;%1&quot;: not asked of this student, who is excepted.</translation>
    </message>
    <message>
        <source>交付清单写明个人信息</source>
        <translation>Personal columns in the hand-over manifest</translation>
    </message>
    <message>
        <source>影棚收到的每一张照片：相机文件、检查结果、采用或重拍和原因、不执行的规则。</source>
        <translation>Every photo that came in at the studios: camera file, result, accepted or retaken and why, rules not applied.</translation>
    </message>
    <message>
        <source>每间教室每天收到、采用、重拍和不合格仍采用的照片各有多少张，用来和摄影师结算。</source>
        <translation>How many photos each room received, accepted, retook and accepted in spite of a fail each day, to settle with the photographer.</translation>
    </message>
    <message>
        <source>已采用</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>采用时间</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>重拍或不合格仍采用的原因</source>
        <translation>Reason for retake or override</translation>
    </message>
    <message>
        <source>共收到%1张照片：采用%2张（其中不合格仍采用%3张），重拍%4张。</source>
        <translation>Photos received: %1; accepted: %2 (in spite of a fail: %3), retaken: %4.</translation>
    </message>
    <message>
        <source>有%1张照片还没有采用或重拍。</source>
        <translation>Photos neither accepted nor retaken yet: %1.</translation>
    </message>
    <message>
        <source>不合格仍采用</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>来了一张照片，但没有人在等。试拍就标为不用，否则问号码后归给他。</source>
        <translation>A photo came, but nobody is waiting. Discard it if it was a test; otherwise ask for the number and give it to that student.</translation>
    </message>
    <message>
        <source>%1 号在 %2内拍了两张，第二张仍归 %1 号。多余的标为不用。</source>
        <translation>No. %1 was taken twice within %2; the second still belongs to no. %1. Discard it if it is not needed.</translation>
    </message>
    <message>
        <source>%1 号和 %2 号是同一个照片文件。请核对，把其中一张标为不用。</source>
        <translation>No. %1 and no. %2 have the same photo file. Check, then discard one.</translation>
    </message>
    <message>
        <source>%1 号和 %2 号的照片到得先后颠倒。请核对两人，要换就对调。</source>
        <translation>The photos of no. %1 and no. %2 came in the wrong order. Check both students and swap the photos if need be.</translation>
    </message>
    <message>
        <source>没有写明成品的文件名。请写上，以 .jpg 结尾。</source>
        <translation>No name is given for the prepared photograph. Give one that ends in .jpg.</translation>
    </message>
    <message>
        <source>成品是 JPEG，不能写成“%1”。请换一个以 .jpg 结尾的文件名。</source>
        <translation>The prepared photograph is a JPEG and cannot be written as “%1”. Give a name that ends in .jpg.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>文件名格式“%1”里有不能用的字符。请去掉 / \ : * ? &quot; &lt; &gt; | 和落单的括号。</source>
        <translation>The file name pattern &quot;%1&quot; has characters that cannot be used. Remove / \ : * ? &quot; &lt; &gt; | and single brackets.</translation>
    </message>
    <message>
        <source>文件名格式里不认识“{%1}”，可用的是%2。</source>
        <translation>The file name pattern has an unknown &quot;{%1}&quot;. There are: %2.</translation>
    </message>
    <message>
        <source>文件名格式“%1”分不清每个人的照片。请写上 {shot}、{number} 或 {digest8}。</source>
        <translation>The file name pattern &quot;%1&quot; does not tell the photos apart. Add {shot}, {number} or {digest8}.</translation>
    </message>
    <message>
        <source>交付停下了。已经写出的照片都是完整的，再交付到同一个文件夹就接着做。</source>
        <translation>The hand-over was stopped. What is written is whole; hand over into the same folder again to go on.</translation>
    </message>
    <message>
        <source>“%1”里没有可读的交付清单 manifest.csv。请选交付时的文件夹。</source>
        <translation>&quot;%1&quot; has no manifest.csv that can be read. Choose the folder of the hand-over.</translation>
    </message>
    <message>
        <source>“%1”不是文件夹。请选一个文件夹。</source>
        <translation>&quot;%1&quot; is not a folder. Choose a folder.</translation>
    </message>
    <message>
        <source>“%1”在工作站的数据文件夹里，照片没有交付。请换一个文件夹。</source>
        <translation>&quot;%1&quot; is inside the station&apos;s data folder, so nothing was handed over. Choose another folder.</translation>
    </message>
    <message>
        <source>文件名格式“%1”会写出学生是谁，计划没有准许。请改用 {day}-{room}-{shot}.jpg，或由管理员在计划里准许。</source>
        <translation>The file name pattern &quot;%1&quot; tells who the students are, which the plan does not allow. Use {day}-{room}-{shot}.jpg, or have the registry office allow it in the plan.</translation>
    </message>
    <message>
        <source>未分学院</source>
        <translation>No college</translation>
    </message>
    <message>
        <source>%1和%2的照片会同名“%3”，没有交付。请在文件名格式里加上 {room}、{shot} 或 {digest8}。</source>
        <translation>The photos of %1 and %2 would have the same name &quot;%3&quot;; nothing was handed over. Add {room}, {shot} or {digest8} to the file name pattern.</translation>
    </message>
    <message>
        <source>“%1”不在交付的文件夹里。请再交付一次。</source>
        <translation>&quot;%1&quot; is not in the folder of the hand-over. Hand over again.</translation>
    </message>
    <message>
        <source>“%1”和记录的不一样。请再交付一次。</source>
        <translation>&quot;%1&quot; differs from the record. Hand over again.</translation>
    </message>
    <message>
        <source>清单“%1”和交付的文件对不上。请再交付一次。</source>
        <translation>The manifest &quot;%1&quot; does not agree with the files. Hand over again.</translation>
    </message>
    <message>
        <source>拍摄号</source>
        <translation>Shot number</translation>
    </message>
    <message>
        <source>教室</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>拍摄时间</source>
        <translation>Photographed at</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>字节</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>文件摘要 SHA-256</source>
        <translation>Digest SHA-256</translation>
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
        <source>学号</source>
        <translation>Student number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>照片交付清单</source>
        <translation>Manifest of the photos handed over</translation>
    </message>
    <message>
        <source>共%1张照片，每张按文件摘要核对过。</source>
        <translation>Photos: %1, each checked by its digest.</translation>
    </message>
    <message>
        <source>没有已采用的照片可以交付。</source>
        <translation>There are no accepted photos to hand over.</translation>
    </message>
    <message>
        <source>%1：这个学生有两张采用的照片，交付的是后一张。请到影棚撤回其中一张。</source>
        <translation>%1: this student has two accepted photos; the later one was handed over. Take one of them back in the studio.</translation>
    </message>
    <message>
        <source>%1：成品“%2”不见了，没有交付。请从备份找回，或在影棚里重新采用。</source>
        <translation>%1: the finished photo &quot;%2&quot; is missing and was not handed over. Restore it from a backup, or accept it again in the studio.</translation>
    </message>
    <message>
        <source>%1：成品“%2”被改动过，没有交付。请从备份找回，或在影棚里重新采用。</source>
        <translation>%1: the finished photo &quot;%2&quot; was changed and not handed over. Restore it from a backup, or accept it again in the studio.</translation>
    </message>
    <message>
        <source>“%1”不是现在采用的照片，可能重拍过。请再交付一次，并删去这个文件。</source>
        <translation>&quot;%1&quot; is not the photo accepted now; it may have been retaken. Hand over again, and delete this file.</translation>
    </message>
    <message>
        <source>另有%1张已采用的照片文件缺失或被改动，没有交付。</source>
        <translation>Accepted photos not handed over, as their files are missing or changed: %1.</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>扫码枪测试码</source>
        <translation>Scanner test code</translation>
    </message>
    <message>
        <source>打开留影的“设备”页，用扫码枪扫下面任意一个码。三个码内容相同，只是大小不同；页面会说明扫码枪的设置是否合适、要改哪里。扫码时光标停在哪里都可以。</source>
        <translation>Open the page Devices of Liuying and scan any of the codes below. All three say the same and differ in size only; the page tells whether the scanner is set up well and what to change. The cursor may be anywhere.</translation>
    </message>
    <message>
        <source>边长 %1 毫米</source>
        <translation>%1 mm a side</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>读不了</source>
        <translation>Unreadable</translation>
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
        <source>学号</source>
        <translation>Student number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>要改的</source>
        <translation>To change</translation>
    </message>
    <message>
        <source>请老师看一眼</source>
        <translation>For a teacher to look at</translation>
    </message>
    <message>
        <source>照片文件</source>
        <translation>Photo file</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>要改</source>
        <translation>To change</translation>
    </message>
    <message>
        <source>共%1张照片，%2张有要改的，%3张要请老师看一眼。</source>
        <translation>Photos: %1; with something to change: %2; for a teacher to look at: %3.</translation>
    </message>
    <message>
        <source>只看学生自己能准备的：眼镜、头发、头饰、首饰、衣服。背景、光线和姿势到影棚再管。</source>
        <translation>Looks only at what students prepare themselves: glasses, hair, things on the head, jewellery, clothes. Backdrop, light and pose are seen to in the studio.</translation>
    </message>
    <message>
        <source>有%1张照片的文件名里没有名单上的学号，排在最后。</source>
        <translation>Photos whose file name has no student number of the roster: %1. They come last.</translation>
    </message>
    <message>
        <source>这张照片和学号%1交来的是同一个文件，请交自己的照片。</source>
        <translation>This is the same file that student number %1 handed in. Hand in your own photo.</translation>
    </message>
    <message>
        <source>照片自查结果</source>
        <translation>Self-check of photos</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>今天这里没有人是%1号。请再问一次拍摄号。</source>
        <translation>Nobody here has no. %1 today. Ask for the shot number again.</translation>
    </message>
    <message>
        <source>这里有几个人都是%1号。请按姓名选。</source>
        <translation>Several here have no. %1. Choose by name.</translation>
    </message>
    <message>
        <source>记录里没有这张照片。请刷新后再选一次。</source>
        <translation>The record has no such photo. Refresh and choose again.</translation>
    </message>
    <message>
        <source>相机的文件夹里来了“%1”，它不是 JPEG，没有收。请把相机设成 JPEG 或 RAW+JPEG。</source>
        <translation>&quot;%1&quot; came into the camera&apos;s folder, but it is not a JPEG and was not taken. Set the camera to JPEG or RAW+JPEG.</translation>
    </message>
    <message>
        <source>“%1”太大，不像一张照片，没有收。</source>
        <translation>&quot;%1&quot; is too large for a photo and was not taken.</translation>
    </message>
    <message>
        <source>“%1”是空的。请看相机或联机软件是否还在传，或重拍一张。</source>
        <translation>&quot;%1&quot; is empty. See whether the camera or its software is still sending, or take another.</translation>
    </message>
    <message>
        <source>“%1”没有传完整，还不能用。请看相机或联机软件是否还在传，或重拍一张。</source>
        <translation>&quot;%1&quot; is not complete and cannot be used yet. See whether the camera or its software is still sending, or take another.</translation>
    </message>
    <message>
        <source>“%1”读不了，没有收。请检查文件的权限和存储卡。</source>
        <translation>&quot;%1&quot; cannot be read and was not taken. Check the file&apos;s permissions and the memory card.</translation>
    </message>
    <message>
        <source>“%1”没有同名的 JPEG，没有收。请把相机设成 RAW+JPEG，再重拍一张。</source>
        <translation>&quot;%1&quot; has no JPEG of the same name and was not taken. Set the camera to RAW+JPEG and take another.</translation>
    </message>
    <message>
        <source>没有权限看文件夹“%1”。请换一个文件夹，或改它的权限。</source>
        <translation>You may not look into the folder &quot;%1&quot;. Choose another, or change its permissions.</translation>
    </message>
    <message>
        <source>找不到照片“%1”。它可能被移走了，或存储卡拔掉了。</source>
        <translation>Cannot find the photo &quot;%1&quot;. It may have been moved, or the memory card taken out.</translation>
    </message>
    <message>
        <source>照片“%1”读不了。请检查文件的权限和存储卡。</source>
        <translation>Cannot read the photo &quot;%1&quot;. Check the file&apos;s permissions and the memory card.</translation>
    </message>
    <message>
        <source>这台工作站还没有拍摄计划，请先导入拍摄日程表。</source>
        <translation>This station has no plan yet. Import the timetable first.</translation>
    </message>
    <message>
        <source>拍摄计划里没有“%1”这间教室，请核对教室名称。</source>
        <translation>The plan has no room &quot;%1&quot;. Check the room&apos;s name.</translation>
    </message>
    <message>
        <source>学号%1今天还没有在这间教室签到，请先到门口签到。</source>
        <translation>Student number %1 has not checked in for this room today. Check in at the door first.</translation>
    </message>
    <message>
        <source>还没有选教室。请先选好本机在哪个教室，照片会留在原处等着。</source>
        <translation>No room is chosen yet. Choose which room this machine is in; the photos wait where they are.</translation>
    </message>
    <message>
        <source>“%1”在留影自己的数据里，不能当相机的文件夹。请另选一个。</source>
        <translation>&quot;%1&quot; is inside Liuying&apos;s own data and cannot be the camera&apos;s folder. Choose another.</translation>
    </message>
    <message>
        <source>请写明原因。</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>（无人）</source>
        <translation>(nobody)</translation>
    </message>
    <message>
        <source>今天这间教室没有这张照片。</source>
        <translation>This room has no such photo today.</translation>
    </message>
    <message>
        <source>拍摄号%1的这张照片已经采用了。</source>
        <translation>The photo of shot number %1 was accepted already.</translation>
    </message>
    <message>
        <source>拍摄号%1的学生已有采用的照片。要换成这一张，请先撤回那一张。</source>
        <translation>The student of shot number %1 has an accepted photo. To use this one, take that one back first.</translation>
    </message>
    <message>
        <source>拍摄号%1的这张照片有不合格项，采用它必须写明原因。</source>
        <translation>The photo of shot number %1 fails a check. Give a reason to accept it all the same.</translation>
    </message>
    <message>
        <source>学号%1今天没有在这间教室签到。</source>
        <translation>Student number %1 did not check in for this room today.</translation>
    </message>
    <message>
        <source>拍摄号%1的这条提醒已经处理过了。</source>
        <translation>This alarm about shot number %1 was settled already.</translation>
    </message>
    <message>
        <source>拍摄号%1的学生已有采用的照片，不能记为未拍离开。</source>
        <translation>The student of shot number %1 has an accepted photo and cannot be recorded as having left without one.</translation>
    </message>
    <message>
        <source>学号%1没有采用的照片，无需撤回。</source>
        <translation>Student number %1 has no accepted photo; there is nothing to take back.</translation>
    </message>
    <message>
        <source>名单里没有学号%1。</source>
        <translation>The roster has no student number %1.</translation>
    </message>
    <message>
        <source>请选定这位学生可以不遵守的要求。</source>
        <translation>Choose the rules that this student need not keep.</translation>
    </message>
    <message>
        <source>学号%1没有例外。</source>
        <translation>Student number %1 has no exceptions.</translation>
    </message>
    <message>
        <source>这张照片还不属于任何学生，请先移位到正确的拍摄号。</source>
        <translation>The photo is nobody&apos;s yet. Move it to the right shot number first.</translation>
    </message>
    <message>
        <source>拍摄号%1的这张照片已标为不用，不能采用。</source>
        <translation>The photo of shot number %1 was discarded and cannot be accepted.</translation>
    </message>
    <message>
        <source>没有可以移位的照片：后面没有学生可以对应。</source>
        <translation>There is nothing to move: no student comes after it to move to.</translation>
    </message>
    <message>
        <source>拍摄号%1的情况在这期间变了，什么也没有改。请重新查看后再试。</source>
        <translation>Shot number %1 changed in the meantime. Nothing was moved. Look again, then try again.</translation>
    </message>
    <message>
        <source>拍摄号%1移位以后会有两张采用的照片。请先撤回其中一张，再移位。</source>
        <translation>After the move, shot number %1 would have two accepted photos. Take one of them back first.</translation>
    </message>
    <message>
        <source>拍摄号%1的这张照片已经标为不用了。</source>
        <translation>The photo of shot number %1 was discarded already.</translation>
    </message>
    <message>
        <source>拍摄号%1的这张照片已采用，要标为不用请先撤回采用。</source>
        <translation>The photo of shot number %1 is accepted. Take that back before discarding it.</translation>
    </message>
    <message>
        <source>照片的备份停下了。已经备份的都是完整的，再备份到同一个文件就接着做。</source>
        <translation>The backup of the photographs was stopped. What was copied is whole; back up to the same file to go on.</translation>
    </message>
    <message>
        <source>照片“%1”在记录里，但是文件不见了或读不了，没有备份。请从较早的备份找回。</source>
        <translation>Photograph “%1” is in the record, but its file is gone or cannot be read, and was not backed up. Get it back from an earlier backup.</translation>
    </message>
    <message>
        <source>照片“%1”和记录里的不一样，被改动过。请从较早的备份找回原来的那一张。</source>
        <translation>Photograph “%1” is not the one in the record; it was changed. Get the original back from an earlier backup.</translation>
    </message>
    <message>
        <source>“%1”在工作站自己的照片文件夹里，不能用来存放备份。请换一个文件夹。</source>
        <translation>“%1” is among the station&apos;s own photographs and cannot hold a backup. Choose another folder.</translation>
    </message>
    <message>
        <source>照片“%1”已经收过了，是拍摄号%2的第%3张。</source>
        <translation>Picture “%1” was taken before: it is number %3 of shot %2.</translation>
    </message>
</context>
</TS>
