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
</TS>
