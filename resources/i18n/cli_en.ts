<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Cli</name>
    <message>
        <source>请用 --from 写明放采集码图片的文件夹。</source>
        <translation>Name the folder of code pictures with --from.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：没有读到二维码</source>
        <translation>%1: no QR code found</translation>
    </message>
    <message>
        <source>更换采集码请用 --why 写明原因。</source>
        <translation>To change a capture code, give the reason with --why.</translation>
    </message>
    <message>
        <source>请用 --student 写明学号。</source>
        <translation>Give the student number with --student.</translation>
    </message>
    <message>
        <source>学号%1没有可以撤销的签到。</source>
        <translation>Student number %1 has no arrival to undo.</translation>
    </message>
    <message>
        <source>已撤销%1的签到，拍摄号%2不再使用。</source>
        <translation>Undid the arrival of %1. Shot number %2 is not used again.</translation>
    </message>
    <message>
        <source>%1以前导入过，没有改动。</source>
        <translation>%1 was imported before. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1：新增%2人已缴费，%3行写明未缴，%4处需要核对。</source>
        <translation>%1: newly paid %2, not paid %3, to check %4.</translation>
    </message>
    <message>
        <source>%1：%2笔，%3处需要核对。</source>
        <translation>%1: transfers %2, to check %3.</translation>
    </message>
    <message>
        <source>%1届</source>
        <translation>Cohort of %1</translation>
    </message>
    <message>
        <source>每人%1元</source>
        <translation>%1 yuan each</translation>
    </message>
    <message>
        <source>缴费截止%1</source>
        <translation>Fee due %1</translation>
    </message>
    <message>
        <source>禁穿：%1</source>
        <translation>Not to be worn: %1</translation>
    </message>
    <message>
        <source>还没有拍摄计划。请先运行 liuyingctl plan import-timetable。</source>
        <translation>There is no plan yet. Run liuyingctl plan import-timetable first.</translation>
    </message>
    <message>
        <source>计划没有发现问题。</source>
        <translation>No problem found in the plan.</translation>
    </message>
    <message>
        <source>%1（%2）不在这份名单里，但已有记录或所在行无法识别，予以保留。</source>
        <translation>%1 (%2) is not on this roster but stays: there are records of the student, or the row cannot be read.</translation>
    </message>
    <message>
        <source>请核对这些学院是不是同一个：%1。</source>
        <translation>Check whether these are one and the same college: %1.</translation>
    </message>
    <message>
        <source>%1：新增%2人，更新%3人，不变%4人，移出%5人。</source>
        <translation>%1: %2 added, %3 updated, %4 unchanged, %5 removed.</translation>
    </message>
    <message>
        <source>%1里有%2处错误，什么都没有改动。请改正后再导入，或者加 --skip-bad-rows 跳过。</source>
        <translation>Errors in %1: %2. Nothing was changed. Correct them and import again, or add --skip-bad-rows to skip them.</translation>
    </message>
    <message>
        <source>日程表与现有的计划相同，没有改动。</source>
        <translation>The timetable is the same as the plan. Nothing was changed.</translation>
    </message>
    <message>
        <source>名单上有%1名学生。</source>
        <translation>Students on the roster: %1.</translation>
    </message>
    <message>
        <source>将有%1行，没有写出。</source>
        <translation>Rows it would have: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>已写出%1，共%2行。</source>
        <translation>Wrote %1. Rows: %2.</translation>
    </message>
    <message>
        <source>%1条记录完好，与各表一致。</source>
        <translation>All %1 entries are intact and agree with the tables.</translation>
    </message>
    <message>
        <source>用法：liuyingctl [--data 文件夹] 命令 … [--json] [--lang zh|en]</source>
        <translation>Usage: liuyingctl [--data DIR] COMMAND … [--json] [--lang zh|en]</translation>
    </message>
    <message>
        <source>会改动数据的命令都可以加 --dry-run（只看结果，不改动）；导入命令可以加 --skip-bad-rows（跳过不能导入的行）。</source>
        <translation>Commands that change data take --dry-run (shows the result, changes nothing); imports take --skip-bad-rows (skips rows that cannot be imported).</translation>
    </message>
    <message>
        <source>--image 和 --payload 只能选一个。</source>
        <translation>Choose either --image or --payload, not both.</translation>
    </message>
    <message>
        <source>--payload 里 base64: 后面不是 base64。</source>
        <translation>What follows base64: in --payload is not base64.</translation>
    </message>
    <message>
        <source>请写明 --image、--payload 或 --student。</source>
        <translation>Give --image, --payload or --student.</translation>
    </message>
    <message>
        <source>没有 --%1 这个选项。</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少内容。</source>
        <translation>The option --%1 needs a value after it.</translation>
    </message>
    <message>
        <source>用法：liuyingctl %1 %2</source>
        <translation>Usage: liuyingctl %1 %2</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。运行 liuyingctl --help 看全部命令。</source>
        <translation>There is no command &quot;%1&quot;. Run liuyingctl --help to see them all.</translation>
    </message>
    <message>
        <source>没有“%1”这种语言，请用 zh 或 en。</source>
        <translation>There is no language &quot;%1&quot;. Use zh or en.</translation>
    </message>
    <message>
        <source>%1里还没有工作站的数据。请先运行 liuyingctl init。</source>
        <translation>%1 holds no station data yet. Run liuyingctl init first.</translation>
    </message>
    <message>
        <source>%1：可能是%2，请核对。</source>
        <translation>%1: may be %2. Please check.</translation>
    </message>
    <message>
        <source>特批请用 --why 写明原因。</source>
        <translation>To override, give the reason with --why.</translation>
    </message>
    <message>
        <source>可以在%1建立工作站，没有改动。</source>
        <translation>A station can be set up in %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>已在%1建立工作站%2。</source>
        <translation>Set up in %1: station %2.</translation>
    </message>
    <message>
        <source>%1：%2间教室，%3批。</source>
        <translation>%1: rooms %2, batches %3.</translation>
    </message>
    <message>
        <source>%1里有错误，没有建立工作站。请改正后再试，或者加 --skip-bad-rows 跳过出错的行。</source>
        <translation>%1 has errors; no station was set up. Correct them and try again, or add --skip-bad-rows to skip those rows.</translation>
    </message>
    <message>
        <source>%1里已经有工作站的数据。请用 --data 换一个文件夹。</source>
        <translation>%1 holds a station&apos;s data already. Choose another folder with --data.</translation>
    </message>
    <message>
        <source>%1：%2人，已缴%3人，应缴%4元，到账%5元，%6</source>
        <translation>%1: students %2, paid %3, expected %4 yuan, received %5 yuan, %6</translation>
    </message>
    <message>
        <source>%1第%2行：%3</source>
        <translation>%1, row %2: %3</translation>
    </message>
    <message>
        <source>报表“%1”在这个版本里还不能用。</source>
        <translation>The report &quot;%1&quot; is not ready in this version.</translation>
    </message>
    <message>
        <source>请用 --room 写明教室。</source>
        <translation>Name the room with --room.</translation>
    </message>
    <message>
        <source>命令里有不是 UTF-8 的字节。请把码的内容写成 base64:… 再试。</source>
        <translation>The command holds bytes that are not UTF-8. Write the content of the code as base64:… and try again.</translation>
    </message>
    <message>
        <source>命令“%1”没有 --%2 这个选项。</source>
        <translation>The command &quot;%1&quot; has no option --%2.</translation>
    </message>
    <message>
        <source>命令“%1”在这个版本里还不能用。</source>
        <translation>The command &quot;%1&quot; is not ready in this version.</translation>
    </message>
    <message>
        <source>%1里没有读到日程表，没有建立工作站。日程表在另一个文件里时，请加 --skip-bad-rows 建立工作站，再用 plan import-timetable 导入日程表。</source>
        <translation>No timetable was found in %1, so no station was made. If the timetable is in another file, add --skip-bad-rows to make the station, then import it with plan import-timetable.</translation>
    </message>
    <message>
        <source>--%1 要写成 2025-04-12T08:00 这样，不能是“%2”。</source>
        <translation>Write --%1 like 2025-04-12T08:00, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>学号%1在%2才签到，不能在这以前撤销。</source>
        <translation>Student number %1 only checked in on %2; it cannot be undone before that.</translation>
    </message>
    <message>
        <source>--notice、--part 和 --demo 只能选一个。</source>
        <translation>Choose one of --notice, --part and --demo.</translation>
    </message>
    <message>
        <source>请用 --class 写明班级。</source>
        <translation>Give the class with --class.</translation>
    </message>
    <message>
        <source>%1没有班级“%2”的时段。</source>
        <translation>%1 has no slot for the class &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>这个班分成了%1段，请用 --part 写明第几段。</source>
        <translation>This class is divided into %1 parts. Say which one with --part.</translation>
    </message>
    <message>
        <source>请用 --start 写明开始时间，如 2025-04-12T08:00。</source>
        <translation>Give the start with --start, such as 2025-04-12T08:00.</translation>
    </message>
    <message>
        <source>请用 --name 写明负责人；--name= 后面空着就是取消负责人。</source>
        <translation>Give the coordinator with --name; an empty --name= removes the coordinator.</translation>
    </message>
    <message>
        <source>请用 --out 写明文件名。</source>
        <translation>Give the file name with --out.</translation>
    </message>
    <message>
        <source>没有写出。</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>已写出%1。</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>--%1 要写版本号，不能是“%2”。</source>
        <translation>Give --%1 the number of a revision, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>没有差别。</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>%1：新增%2个班，更新%3个，不变%4个，移出%5个。</source>
        <translation>%1: classes: %2 added, %3 updated, %4 unchanged, %5 removed.</translation>
    </message>
    <message>
        <source>%1与现在的计划相同，没有改动。</source>
        <translation>%1 is the same as the plan. Nothing was changed.</translation>
    </message>
    <message>
        <source>已把%1的分表写到%2。</source>
        <translation>Wrote the part of %1 to %2.</translation>
    </message>
    <message>
        <source>没有“%1”这个发布范围。</source>
        <translation>There is no scope &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 第%2版：</source>
        <translation>%1, revision %2:</translation>
    </message>
    <message>
        <source>没有要发布的改动。</source>
        <translation>Nothing to publish.</translation>
    </message>
    <message>
        <source>“%1”不是版本号。</source>
        <translation>&quot;%1&quot; is not the number of a revision.</translation>
    </message>
    <message>
        <source>这一版与现在的计划相同，没有改动。</source>
        <translation>This revision is the same as the plan. Nothing was changed.</translation>
    </message>
    <message>
        <source>已丢弃草稿。</source>
        <translation>The draft was discarded.</translation>
    </message>
    <message>
        <source>没有草稿。</source>
        <translation>There is no draft.</translation>
    </message>
    <message>
        <source>这是草稿，发布以后才生效。</source>
        <translation>This is the draft. It holds once published.</translation>
    </message>
    <message>
        <source>报表“%1”没有 --%2 这个选项。</source>
        <translation>The report &quot;%1&quot; has no option --%2.</translation>
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
        <source>分组</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>集合</source>
        <translation>Gather</translation>
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
        <source>地点</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>班级通知</source>
        <translation>Class notices</translation>
    </message>
    <message>
        <source>将有%1份通知，没有写出。</source>
        <translation>Notices it would be: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>已写出%1份通知。</source>
        <translation>Notices written: %1.</translation>
    </message>
    <message>
        <source>请写明 --format pdf、xlsx 或 json，以及 --out 文件名；pdf 和 xlsx 加 --each 时每班一个文件，--out 写文件夹。</source>
        <translation>Give --format pdf, xlsx or json, and --out with a file name; with --each, pdf and xlsx make a file for each class and --out names a folder.</translation>
    </message>
    <message>
        <source>计划和名单里都没有“%1”这个学院。</source>
        <translation>Neither the plan nor the roster has the college &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>请用 --college 写明学院。</source>
        <translation>Give the college with --college.</translation>
    </message>
    <message>
        <source>已改动草稿，发布以后才生效。</source>
        <translation>The draft was changed. It holds once published.</translation>
    </message>
    <message>
        <source>没有改动。</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 students</translation>
    </message>
    <message>
        <source>学号 %1 之后至 %2</source>
        <translation>numbers after %1, to %2</translation>
    </message>
    <message>
        <source>固定</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>结果没有写完，请检查磁盘空间。</source>
        <translation>The result was not written in full. Check the disk space.</translation>
    </message>
    <message>
        <source>%1  %2  %3整个学院一起来，不分班。</source>
        <translation>%1  %2  %3: the whole college at once, not split.</translation>
    </message>
    <message>
        <source>%1没有班级时间：学院作为一个整体拍摄，或者还没有分配。</source>
        <translation>%1 has no class slots: it comes as a whole college, or is not yet split.</translation>
    </message>
    <message>
        <source>--%1 要写到整分钟，不能是“%2”。</source>
        <translation>Give --%1 in whole minutes, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 第%2版</source>
        <translation>%1, revision %2</translation>
    </message>
    <message>
        <source>%1在草稿里的改动还没有发布，不在这份分表里。请先运行 liuyingctl plan publish，再导出。</source>
        <translation>The draft changes %1 but is not published, so this part lacks that. Run liuyingctl plan publish first, then export.</translation>
    </message>
    <message>
        <source>%1导出以后这里改动过：</source>
        <translation>Changed here since %1 was exported:</translation>
    </message>
    <message>
        <source>--%1 要写成 2025-04-12 这样，不能是“%2”。</source>
        <translation>Write --%1 like 2025-04-12, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>“%1”不再是别名。</source>
        <translation>&quot;%1&quot; is no longer an alias.</translation>
    </message>
    <message>
        <source>“%1”就是%2。</source>
        <translation>&quot;%1&quot; is %2.</translation>
    </message>
    <message>
        <source>请用 --college 写明是哪个学院，或者用 --remove 去掉别名。</source>
        <translation>Name the college with --college, or remove the alias with --remove.</translation>
    </message>
    <message>
        <source>%1：%2元</source>
        <translation>%1: %2 yuan</translation>
    </message>
    <message>
        <source>共%1笔，各账户合计%2元。</source>
        <translation>Entries: %1. All accounts together: %2 yuan.</translation>
    </message>
    <message>
        <source>还没有导入过缴费名单和银行流水。</source>
        <translation>No list of who paid and no bank statement is imported yet.</translation>
    </message>
    <message>
        <source>%1  %2  %3：%4元，%5</source>
        <translation>%1  %2  %3: %4 yuan, %5</translation>
    </message>
    <message>
        <source>学号%1的“%2”（%3）没有生效，请核对。</source>
        <translation>Student number %1: &quot;%2&quot; by %3 had no effect. Please check.</translation>
    </message>
    <message>
        <source>采集到%1结束，结束以后才退费。</source>
        <translation>The campaign ends on %1; fees are refunded after that.</translation>
    </message>
    <message>
        <source>还没有拍摄日程，不知道采集何时结束。</source>
        <translation>There is no timetable yet, so the end of the campaign is not known.</translation>
    </message>
    <message>
        <source>没有要退的费用。</source>
        <translation>There is nothing to refund.</translation>
    </message>
    <message>
        <source>请写明是谁，只写一种：--college、--student 或 --all。</source>
        <translation>Say for whom, with one of --college, --student and --all.</translation>
    </message>
    <message>
        <source>采集还没有结束，结束以后才退费。</source>
        <translation>The campaign is not over. Fees are refunded after its end.</translation>
    </message>
    <message>
        <source>没有“%1”的退费。</source>
        <translation>No refund is &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>可以：%1人，共%2元。没有改动。</source>
        <translation>This would do. Students: %1, together %2 yuan. Nothing was changed.</translation>
    </message>
    <message>
        <source>已批准%1人退费，共%2元。</source>
        <translation>Refunds approved: %1, together %2 yuan.</translation>
    </message>
    <message>
        <source>已记下%1人的退费付款，共%2元。</source>
        <translation>Refunds recorded as paid out: %1, together %2 yuan.</translation>
    </message>
    <message>
        <source>学号%1的退费付款已撤回，等待重新付款。</source>
        <translation>The pay-out to student number %1 was taken back; the refund is to be paid out again.</translation>
    </message>
    <message>
        <source>学号%1的退费批准已撤回。</source>
        <translation>The approval of the refund to student number %1 was taken back.</translation>
    </message>
    <message>
        <source>%1的%2行不再计入。</source>
        <translation>Rows of %1 that no longer count: %2.</translation>
    </message>
    <message>
        <source>请写明怎样处理，只写一种：--college、--student、--not-ours、--does-not-count、--as-it-is 或 --refund-payout。</source>
        <translation>Say how to settle it, with one of --college, --student, --not-ours, --does-not-count, --as-it-is and --refund-payout.</translation>
    </message>
    <message>
        <source>核定已撤回，重新按规则处理。</source>
        <translation>The decision was taken back; the rules hold for the row again.</translation>
    </message>
    <message>
        <source>到账%1元。</source>
        <translation>Received: %1 yuan.</translation>
    </message>
    <message>
        <source>拍摄%1人，每人%2元，应付摄影费%3元。</source>
        <translation>Photographed: %1 at %2 yuan each, %3 yuan due to the photographer.</translation>
    </message>
    <message>
        <source>退费：待审批%1元，待付款%2元，已付款%3元。</source>
        <translation>Refunds: %1 yuan due, %2 yuan approved, %3 yuan paid out.</translation>
    </message>
    <message>
        <source>账目平衡，一分不差。</source>
        <translation>The accounts balance to the fen.</translation>
    </message>
    <message>
        <source>账目不平，差%1元。</source>
        <translation>The accounts do not balance: %1 yuan too much or too little.</translation>
    </message>
    <message>
        <source>采集还没有结束，数字还会变。</source>
        <translation>The campaign is not over; the figures will change.</translation>
    </message>
    <message>
        <source>缴费名单截至%1。</source>
        <translation>Lists of who paid as of %1.</translation>
    </message>
    <message>
        <source>没有“%1”这张报表，可用的有：
%2</source>
        <translation>There is no report &quot;%1&quot;. The reports are:
%2</translation>
    </message>
    <message>
        <source>请写明 --format xlsx、csv、pdf 或 json，以及 --out 文件名。</source>
        <translation>Give --format xlsx, csv, pdf or json, and --out with a file name.</translation>
    </message>
    <message>
        <source>--sheet-per-college 只用于 --format xlsx 和 pdf。</source>
        <translation>--sheet-per-college is for --format xlsx and pdf only.</translation>
    </message>
    <message>
        <source>确认文件无误、要照样导入的话，请加 --accept-doubts。</source>
        <translation>If the file is right as it is, add --accept-doubts to import it all the same.</translation>
    </message>
    <message>
        <source>请用 --why 写明原因。</source>
        <translation>Give the reason with --why.</translation>
    </message>
    <message>
        <source>毕业生名单里没有“%1”这个学院。</source>
        <translation>The roster has no college &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>毕业生名单里没有学号“%1”。</source>
        <translation>The roster has no student number &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1”不是行号。</source>
        <translation>&quot;%1&quot; is not the number of a row.</translation>
    </message>
    <message>
        <source>%1工作表“%2”第%3行：%4</source>
        <translation>%1, sheet &quot;%2&quot;, row %3: %4</translation>
    </message>
    <message>
        <source>%1：银行流水，%2行，%3导入</source>
        <translation>%1: bank statement, rows: %2, imported %3</translation>
    </message>
    <message>
        <source>%1：缴费名单，%2行，%3导入</source>
        <translation>%1: list of who paid, rows: %2, imported %3</translation>
    </message>
    <message>
        <source>%1；已撤回：%2</source>
        <translation>%1; taken back: %2</translation>
    </message>
    <message>
        <source>名单里没有“%1”这个班级。</source>
        <translation>The roster has no class &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1没有拍摄，报表里也没有这一天。</source>
        <translation>Nobody was photographed on %1; the report does not have that day.</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>拍摄%1人，应付摄影费还算不出来。</source>
        <translation>Photographed: %1. What is due to the photographer cannot be told yet.</translation>
    </message>
    <message>
        <source>已读%1张</source>
        <translation>read: %1</translation>
    </message>
    <message>
        <source>已读%1张，每秒%2张，还要%3秒</source>
        <translation>read: %1, %2 a second, %3 s left</translation>
    </message>
    <message>
        <source>已停止。读到的都已绑定，再运行一次会从没读的图片继续。</source>
        <translation>Stopped. What was read is bound; run it again to go on with the pictures not read.</translation>
    </message>
    <message>
        <source>请用 --student 写明学号，用 --why 写明原因。</source>
        <translation>Give the student number with --student and the reason with --why.</translation>
    </message>
    <message>
        <source>已解除学号%1与采集码的绑定，这个码下次出示时要重新绑定。</source>
        <translation>Released the capture code of student number %1; it must be bound anew when it is shown again.</translation>
    </message>
    <message>
        <source>--count 要写一个大于 0 的数。</source>
        <translation>--count takes a number above 0.</translation>
    </message>
    <message>
        <source>将画%1张采集码卡片，没有写出。</source>
        <translation>Code cards it would draw: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>已画%1张采集码卡片，在%2。</source>
        <translation>Code cards drawn: %1, in %2.</translation>
    </message>
    <message>
        <source>--codes-to-come 只和 --demo 一起用。</source>
        <translation>--codes-to-come goes with --demo only.</translation>
    </message>
    <message>
        <source>清单上有%1张照片，核对无误%2张。</source>
        <translation>Photos on the manifest: %1; verified: %2.</translation>
    </message>
    <message>
        <source>共%1张照片：将写出%2张，更新%3张，已有%4张；没有写出任何文件。</source>
        <translation>Photos: %1; to write: %2, to renew: %3, already there: %4. No file was written.</translation>
    </message>
    <message>
        <source>共%1张照片：写出%2张，更新%3张，已有%4张。</source>
        <translation>Photos: %1; written: %2, renewed: %3, already there: %4.</translation>
    </message>
    <message>
        <source>读回核对无误%1张，清单：%2。</source>
        <translation>Read back and right: %1. Manifests: %2.</translation>
    </message>
    <message>
        <source>文件夹里另有%1个文件不在这次交付里：%2</source>
        <translation>Other files in the folder, not of this hand-over: %1 (%2)</translation>
    </message>
    <message>
        <source>已交付并核对%1/%2</source>
        <translation>Handed over and verified %1 of %2</translation>
    </message>
    <message>
        <source>文件夹“%1”建不了。请检查权限。</source>
        <translation>Cannot make the folder &quot;%1&quot;. Check the permissions.</translation>
    </message>
    <message>
        <source>“%1”已做好：%2 字节，压缩质量 %3。</source>
        <translation>&quot;%1&quot; is ready: %2 bytes, JPEG quality %3.</translation>
    </message>
    <message>
        <source>已检查%1/%2</source>
        <translation>Checked %1 of %2</translation>
    </message>
    <message>
        <source>请一起写明 --format xlsx、csv、pdf 或 json 和 --out 文件名。</source>
        <translation>Give --format xlsx, csv, pdf or json together with --out FILE.</translation>
    </message>
    <message>
        <source>“%1”不是文件夹。请给出存放照片的文件夹。</source>
        <translation>&quot;%1&quot; is not a folder. Name the folder of photos.</translation>
    </message>
    <message>
        <source>--preset 后面写 notice 或 standard。</source>
        <translation>Give --preset notice or standard.</translation>
    </message>
    <message>
        <source>请写成 --set 规则=值，如 --set glasses.absent=warned。</source>
        <translation>Write --set RULE=VALUE, like --set glasses.absent=warned.</translation>
    </message>
    <message>
        <source>没有可以移动的照片。</source>
        <translation>There is no photo to move.</translation>
    </message>
    <message>
        <source>移动了%1张照片。</source>
        <translation>Photos moved: %1.</translation>
    </message>
    <message>
        <source>%1号（学号%2）的照片已采用：%3。</source>
        <translation>Accepted the photo of no. %1 (student number %2): %3.</translation>
    </message>
    <message>
        <source>照片%1不用了，请重拍。</source>
        <translation>The photo %1 is discarded. Take another.</translation>
    </message>
    <message>
        <source>请写明 --later 或 --earlier，只能选一个。</source>
        <translation>Give either --later or --earlier.</translation>
    </message>
    <message>
        <source>%1：已到%2人，已拍好%3人。</source>
        <translation>%1: arrived %2, photographed %3.</translation>
    </message>
    <message>
        <source>下一张是%1号：%2 %3，后面还有%4人。</source>
        <translation>Next is no. %1: %2 %3; waiting behind: %4.</translation>
    </message>
    <message>
        <source>没有人在等。</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>没有“%1”这项检查。比如：glasses.absent。</source>
        <translation>There is no check &quot;%1&quot;. One is, for example, glasses.absent.</translation>
    </message>
    <message>
        <source>请用 --checks 写明哪几项，用逗号隔开。</source>
        <translation>Name the checks with --checks, separated by commas.</translation>
    </message>
    <message>
        <source>学号%1的照片不再采用，请重拍。</source>
        <translation>The photo of student number %1 is no longer accepted. Take another.</translation>
    </message>
    <message>
        <source>学号%1又要遵守全部规则。</source>
        <translation>Student number %1 has to keep all rules again.</translation>
    </message>
    <message>
        <source>学号%1不必遵守：%2。</source>
        <translation>Student number %1 need not keep: %2.</translation>
    </message>
    <message>
        <source>学号%1没有拍照就离开了。</source>
        <translation>Student number %1 left without a photo.</translation>
    </message>
    <message>
        <source>没有“%1”这种提醒。</source>
        <translation>There is no alarm &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>现在没有关于%1的这种提醒。</source>
        <translation>There is no such alarm about %1 now.</translation>
    </message>
    <message>
        <source>提醒已处理：%1</source>
        <translation>Alarm settled: %1</translation>
    </message>
    <message>
        <source>文件夹“%1”不见了，等它回来。请检查数据线、相机和存储卡。</source>
        <translation>The folder &quot;%1&quot; is gone; waiting until it is back. Check the cable, the camera and the memory card.</translation>
    </message>
    <message>
        <source>--until-idle 要写成秒数，比如 30。</source>
        <translation>Give --until-idle in seconds, like 30.</translation>
    </message>
    <message>
        <source>请用 --folder 写明相机的文件夹。</source>
        <translation>Name the camera&apos;s folder with --folder.</translation>
    </message>
    <message>
        <source>%1今天没有叫“%2”的照片。运行 liuyingctl studio status 看有哪些。</source>
        <translation>%1 has no photo named &quot;%2&quot; today. Run liuyingctl studio status to see which there are.</translation>
    </message>
    <message>
        <source>照片“%1”读不出来。请检查数据文件夹。</source>
        <translation>Cannot read the photo &quot;%1&quot;. Check the data folder.</translation>
    </message>
    <message>
        <source>（没有人在等）</source>
        <translation>(nobody waiting)</translation>
    </message>
    <message>
        <source>有%1张采用的照片还没有交付。</source>
        <translation>Accepted photos not handed over yet: %1.</translation>
    </message>
    <message>
        <source>  这是原片：脸的位置和文件按裁剪成 480×640 以后的样子检查。</source>
        <translation>  This is an original: position and file are judged as they will be when cropped to 480×640.</translation>
    </message>
    <message>
        <source>照片共%1个文件，新备份%2个，在“%3”。</source>
        <translation>Photographs: %1 files, %2 newly backed up, in “%3”.</translation>
    </message>
    <message>
        <source>已备份照片%1/%2</source>
        <translation>Photographs backed up: %1/%2</translation>
    </message>
    <message>
        <source>已备份到“%1”。</source>
        <translation>Backed up to “%1”.</translation>
    </message>
    <message>
        <source>记录已经备份，照片没有备份完。</source>
        <translation>The record is backed up; the photographs are not all.</translation>
    </message>
    <message>
        <source>没有“%1”这个文件夹。</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>从照片“%1”起都没有收。问题解决以后，先用 liuyingctl studio take 按次序补收，再重新开始。</source>
        <translation>From picture “%1” on none was taken. Once this is put right, take them in order with liuyingctl studio take, then begin anew.</translation>
    </message>
    <message>
        <source>记录里有%1个照片文件不在照片文件夹里，比如“%2”。请从备份的 photos 文件夹找回。</source>
        <translation>%1 photographs of the record are not in the photo folder, “%2” for one. Get them back from the backup&apos;s photos folder.</translation>
    </message>
    <message>
        <source>照片“%1”没有记录，多半是程序中途被关掉时留下的。请看是谁的；那位学生缺照片时，用 liuyingctl studio take 再收一次。</source>
        <translation>Photograph “%1” has no entry; the program was probably killed half way. See whose it is; if that student lacks a picture, take it again with liuyingctl studio take.</translation>
    </message>
    <message>
        <source>“%1”里有%2个采集码。请只留一个，再扫一次。</source>
        <translation>“%1” shows %2 capture codes. Leave only one and scan again.</translation>
    </message>
    <message>
        <source>“%1”里没有读到采集码。请调亮手机、擦净屏幕，再拍一次。</source>
        <translation>No capture code found in “%1”. Turn up the phone&apos;s brightness, wipe its screen and take the picture again.</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>未分班</source>
        <translation>No class</translation>
    </message>
</context>
</TS>
