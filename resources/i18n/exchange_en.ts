<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Exchange</name>
    <message>
        <source>%1像是日程中的一行，但分不清各列，没有列入。</source>
        <translation>%1 looks like part of the timetable, but its columns cannot be told apart. It was left out.</translation>
    </message>
    <message>
        <source>文件里没有找到拍摄日程表。请检查是否选对了文件，附件是否齐全。</source>
        <translation>No timetable was found in the file. Check that it is the right file and that its annexes are there.</translation>
    </message>
    <message>
        <source>第%1行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>工作表“%1”第%2行</source>
        <translation>Sheet &quot;%1&quot;, row %2</translation>
    </message>
    <message>
        <source>%1（%2）：时间待定，没有列入。</source>
        <translation>%1 (%2): the time is still open. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：没有写明学院，没有列入。</source>
        <translation>%1 (%2): no college is given. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：学院空白，按上一行的学院读取，请核对。</source>
        <translation>%1 (%2): the college is blank; the one in the row above was taken. Please check.</translation>
    </message>
    <message>
        <source>%1（%2）：看不出是哪一天，没有列入。</source>
        <translation>%1 (%2): the day cannot be told. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：时段跨越两天，没有列入。</source>
        <translation>%1 (%2): the window runs over two days. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：没有写明年份，无法确定日期，没有列入。</source>
        <translation>%1 (%2): no year is given, so the date is not certain. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：时段跨过午夜，没有列入。</source>
        <translation>%1 (%2): the window runs past midnight. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：时间无法读懂，没有列入。</source>
        <translation>%1 (%2): the time cannot be understood. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：结束时间不晚于开始时间，没有列入。</source>
        <translation>%1 (%2): the end is not after the start. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）与第%3行重复，只算一个批次。</source>
        <translation>%1 (%2) repeats row %3. Counted as one batch.</translation>
    </message>
    <message>
        <source>学号</source>
        <translation>student number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>name</translation>
    </message>
    <message>
        <source>是否缴费</source>
        <translation>payment mark</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>工作表“%1”里没有要找的表头，这一张没有读取。</source>
        <translation>Sheet &quot;%1&quot; has no header row of the kind needed. It was not read.</translation>
    </message>
    <message>
        <source>（没有文字）</source>
        <translation>(no text)</translation>
    </message>
    <message>
        <source>%1：不知道%3，没有“%2”一列，工作表名和标题里也没有。</source>
        <translation>%1: the %3 is not known. There is no column &quot;%2&quot;, and neither the sheet&apos;s name nor the title says it.</translation>
    </message>
    <message>
        <source>%1：“%2”一列是空的，缺少%3。</source>
        <translation>%1: &quot;%2&quot; is empty. Fill in the %3.</translation>
    </message>
    <message>
        <source>%1：“%2”一列是公式错误，读不出%3，请在原表里改正。</source>
        <translation>%1: &quot;%2&quot; holds a formula error, not the %3. Correct it in the spreadsheet.</translation>
    </message>
    <message>
        <source>%1：“%2”一列的%3被表格软件当作数值截断了，后面的数字已经丢失，请把这一列设为文本后重新填写。</source>
        <translation>%1: the %3 in &quot;%2&quot; has lost its last digits: the spreadsheet took it for a figure. Set the column to text and fill it in again.</translation>
    </message>
    <message>
        <source>%1：“%2”一列的内容不是%3，请改正。</source>
        <translation>%1: &quot;%2&quot; does not hold a valid %3. Correct it.</translation>
    </message>
    <message>
        <source>%1：已停止读取，什么都没有改变。</source>
        <translation>%1: reading was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>交易金额</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>交易日期</source>
        <translation>date</translation>
    </message>
    <message>
        <source>对方户名</source>
        <translation>payer</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>date</translation>
    </message>
    <message>
        <source>学院</source>
        <translation>college</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>找不到文件“%1”。请检查文件名和所在文件夹。</source>
        <translation>Cannot find the file &quot;%1&quot;. Check its name and folder.</translation>
    </message>
    <message>
        <source>没有权限读取“%1”。请换一个能读取的位置，或请管理员开放权限。</source>
        <translation>No permission to read &quot;%1&quot;. Move it where you can read it, or ask the administrator for access.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是文件。请选择其中的一个文件。</source>
        <translation>&quot;%1&quot; is a folder, not a file. Choose a file inside it.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，无法读取。请选择一个文档。</source>
        <translation>&quot;%1&quot; is not an ordinary file and cannot be read. Choose a document.</translation>
    </message>
    <message>
        <source>“%1”是空文件，里面没有内容。请重新导出后再试。</source>
        <translation>&quot;%1&quot; is an empty file. Export it again and try once more.</translation>
    </message>
    <message>
        <source>“%1”其实是网页，不是表格或文档。请用 Excel 打开后另存为 .xlsx 再试。</source>
        <translation>&quot;%1&quot; is really a web page, not a spreadsheet or a document. Open it in Excel, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>“%1”其实是 PDF，无法读取其中的表格。请索取 Excel 或 Word 原件。</source>
        <translation>&quot;%1&quot; is really a PDF; its tables cannot be read. Ask for the Excel or Word original.</translation>
    </message>
    <message>
        <source>“%1”是旧版 Word 文档（.doc）。请用 Word 打开后另存为 .docx 再试。</source>
        <translation>&quot;%1&quot; is an old Word document (.doc). Open it in Word, save it as .docx and try again.</translation>
    </message>
    <message>
        <source>“%1”设有密码保护，无法读取。请去掉密码后另存，再试一次。</source>
        <translation>&quot;%1&quot; is protected by a password and cannot be read. Save it without the password and try again.</translation>
    </message>
    <message>
        <source>“%1”已损坏或不完整，可能没有下载完。请重新取得这个文件。</source>
        <translation>&quot;%1&quot; is damaged or incomplete; the download may have stopped early. Get the file again.</translation>
    </message>
    <message>
        <source>“%1”展开后过大，超出名单或日程表应有的规模，没有读取。请只保留需要的工作表后另存。</source>
        <translation>&quot;%1&quot; unpacks to far more than a roster or a timetable would and was not read. Keep only the sheets you need and save it again.</translation>
    </message>
    <message>
        <source>“%1”里有一行过长，不像表格，没有读取。请从原系统重新导出。</source>
        <translation>&quot;%1&quot; has a line too long for a table and was not read. Export it again from the system it came from.</translation>
    </message>
    <message>
        <source>“%1”里有一个引号没有配对，无法分清各列。请用 Excel 打开后另存为 .xlsx 再试。</source>
        <translation>&quot;%1&quot; has a quotation mark without its partner, so its columns cannot be told apart. Open it in Excel, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>“%1”的文字编码无法识别，或文件不完整。请另存为 UTF-8 编码再试。</source>
        <translation>The text encoding of &quot;%1&quot; is unknown, or the file is incomplete. Save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>“%1”是很旧的 Excel 格式，无法读取。请用 Excel 打开后另存为 .xlsx 再试。</source>
        <translation>&quot;%1&quot; is in a very old Excel format and cannot be read. Open it in Excel, save it as .xlsx and try again.</translation>
    </message>
    <message>
        <source>“%1”是文字文档，不是表格。请选择 .xlsx、.xls 或 .csv 文件。</source>
        <translation>&quot;%1&quot; is a text document, not a spreadsheet. Choose an .xlsx, .xls or .csv file.</translation>
    </message>
    <message>
        <source>“%1”不是文字文档。请选择 .docx 或 .txt 文件。</source>
        <translation>&quot;%1&quot; is not a text document. Choose a .docx or .txt file.</translation>
    </message>
    <message>
        <source>“%1”的格式无法识别。请另存为 .xlsx、.csv 或 .docx 再试。</source>
        <translation>The format of &quot;%1&quot; is unknown. Save it as .xlsx, .csv or .docx and try again.</translation>
    </message>
    <message>
        <source>已停止读取“%1”，没有导入任何内容。</source>
        <translation>Reading &quot;%1&quot; was stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>%1（%2）：没有写明教室，没有列入。</source>
        <translation>%1 (%2): no room is given. Left out.</translation>
    </message>
    <message>
        <source>%1：第%2行的表头里没有“%3”一列，无法读取。找到的列有：%4。请补上“%3”一列再导入。</source>
        <translation>%1 cannot be read: the header in row %2 has no column &quot;%3&quot;. Columns found: %4. Add the column &quot;%3&quot; and import again.</translation>
    </message>
    <message>
        <source>%1：没有找到表头，缺少“%2”一列。表头是写着%3等列名的一行；文件里找到的是：%4。请检查是否选错了文件。</source>
        <translation>%1 has no header row: the column &quot;%2&quot; is missing. A header row holds column names such as %3; the file has: %4. Check that it is the right file.</translation>
    </message>
    <message>
        <source>%1：“%2”一列的%3与%4重复，一个学号只能出现一次。</source>
        <translation>%1: &quot;%2&quot; %3 repeats %4. A student number may appear only once.</translation>
    </message>
    <message>
        <source>%1的合计是%2人，上面读到%3行，请核对。</source>
        <translation>%1: the total says %2 students, but %3 rows were read above it. Please check.</translation>
    </message>
    <message>
        <source>%1的合计是%2元，上面各行相加是%3元，请核对。</source>
        <translation>%1: the total says %2 yuan, but the rows above add up to %3 yuan. Please check.</translation>
    </message>
    <message>
        <source>、</source>
        <extracomment>Between the words of a list: 九教103、九教106</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”里混有不是文字的内容，文件可能已损坏，没有读取。请从原系统重新导出。</source>
        <translation>&quot;%1&quot; holds something that is not text. It may be damaged and was not read. Export it again from the system it came from.</translation>
    </message>
    <message>
        <source>%1说到收费，但看不出每人收多少，没有采用。请看原文，填写每人应缴的金额。</source>
        <translation>%1 speaks of a fee, but not clearly of what each student pays. Left open: look at the text and enter the amount.</translation>
    </message>
    <message>
        <source>%1说到提前到场，但看不出提前多少分钟，没有采用。请看原文后填写。</source>
        <translation>%1 speaks of coming early, but not clearly of how many minutes. Left open: look at the text and enter them.</translation>
    </message>
    <message>
        <source>%1说到把时段分到班级，但看不出超过多少分钟才分，没有采用。请看原文后填写。</source>
        <translation>%1 speaks of dividing windows among classes, but not clearly of the minutes from which on. Left open: look at the text and enter them.</translation>
    </message>
    <message>
        <source>%1说到服装颜色，但看不出禁穿哪些颜色，没有采用。请看原文后填写。</source>
        <translation>%1 speaks of the colours of clothes, but not clearly of which are forbidden. Left open: look at the text and enter them.</translation>
    </message>
    <message>
        <source>%1说到缴费时间，但看不出截止到哪一天，没有采用。请看原文，填写缴费截止日。</source>
        <translation>%1 speaks of when to pay, but not clearly of the last day. Left open: look at the text and enter the day.</translation>
    </message>
    <message>
        <source>%1（%2）：日期有歧义，分不清哪个是月、哪个是日，没有列入。请写成2025-04-12的样子。</source>
        <translation>%1 (%2): the date may be read two ways; month and day cannot be told apart. Left out. Write it like 2025-04-12.</translation>
    </message>
    <message>
        <source>%1：表头下面没有一笔交易，什么都没有读取。请检查导出的日期范围，再导出一次。</source>
        <translation>%1: no transaction below the header. Nothing was read. Check the range of dates and export it again.</translation>
    </message>
    <message>
        <source>%1：表头下面没有一行学生，什么都没有读取。请检查是否选错了文件。</source>
        <translation>%1: no student below the header. Nothing was read. Check that it is the right file.</translation>
    </message>
    <message>
        <source>%1：%2（%3，%4）和%5（%6，%7）安排在同一时段，两个批次都列入了，请核对。</source>
        <translation>%1: %2 (%3, %4) and %5 (%6, %7) have the same window. Both batches are included. Please check.</translation>
    </message>
    <message>
        <source>%1：%2（%3，%4）和%5（%6，%7）的时段重叠，两个批次都列入了，请核对。</source>
        <translation>%1: the windows of %2 (%3, %4) and %5 (%6, %7) overlap. Both batches are included. Please check.</translation>
    </message>
    <message>
        <source>%1：同一时间安排在两处：%2（%3，%4）和%5（%6，%7）。当作两处同时拍摄，两个批次都列入了，请核对。</source>
        <translation>%1 is in two places at one time: %2 (%3, %4) and %5 (%6, %7). Taken as both at once, and both batches are included. Please check.</translation>
    </message>
    <message>
        <source>%1（%2）：时段%3太早或太晚，不像拍摄时间，照原文列入，请核对。</source>
        <translation>%1 (%2): the window %3 is too early or too late for photographs. Included as written. Please check.</translation>
    </message>
    <message>
        <source>%1（%2）：时段%3不在文中写明的%4之内，照原文列入，请核对。</source>
        <translation>%1 (%2): the window %3 is outside the hours the text gives, %4. Included as written. Please check.</translation>
    </message>
    <message>
        <source>%1：%2在%3是%4 %5，在%6是%7 %8。两处都列入了，班级的时段取前一处，请核对。</source>
        <translation>%1: %2 is in %4, %5 at %3, but in %7, %8 at %6. Both are included; the class slot follows the first. Please check.</translation>
    </message>
    <message>
        <source>%1：%2第%3批在%4是%5，在%6是%7。两个时段都列入了，请核对。</source>
        <translation>%1: %2, batch %3, is %5 at %4, but %7 at %6. Both windows are included. Please check.</translation>
    </message>
    <message>
        <source>%1：第%2批出现了两次，%3（%4）和%5（%6）。批次号照原文列入，请核对。</source>
        <translation>%1: batch %2 appears twice, as %3 (%4) and %5 (%6). The numbers are kept as written. Please check.</translation>
    </message>
    <message>
        <source>%1（%2）：批次号从%3跳到%4，中间可能缺行。批次号照原文列入，请核对。</source>
        <translation>%1 (%2): the batch numbers jump from %3 to %4; rows may be missing. The numbers are kept as written. Please check.</translation>
    </message>
    <message>
        <source>全部教室</source>
        <translation>All rooms</translation>
    </message>
    <message>
        <source>工作表“%1”是隐藏的，其中的%2个批次也列入了，请核对。</source>
        <translation>The sheet &quot;%1&quot; is hidden. Its batches are included as well: %2. Please check.</translation>
    </message>
    <message>
        <source>还有%1处同类问题（如：%2），没有逐条列出。</source>
        <translation>More of the same kind, not listed one by one: %1 (such as: %2).</translation>
    </message>
    <message>
        <source>%1（%2）：开始和结束是同一时刻，没有列入。</source>
        <translation>%1 (%2): start and end are the same. Left out.</translation>
    </message>
    <message>
        <source>%1（%2）：第%3行写的是%4人，这里是%5人，按%4人列入，请核对。</source>
        <translation>%1 (%2): row %3 says %4 students, this one %5. Included with %4. Please check.</translation>
    </message>
    <message>
        <source>%1（%2）：没有写明班级人数，照样列入，人数以名单为准。</source>
        <translation>%1 (%2): the size of the class is not given. Included all the same; the roster decides.</translation>
    </message>
    <message>
        <source>%1（%2）：%3是%4，文中写的是%5；按日期列入，请核对。</source>
        <translation>%1 (%2): %3 is a %4, but the text says %5. Included by its date. Please check.</translation>
    </message>
    <message>
        <source>%1（%2）：合计与上面各行不符，各行共%3个批次、%4人；按各行列入，请核对。</source>
        <translation>%1 (%2): the total differs from the rows above, which hold %3 batches and %4 students. The rows are included. Please check.</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>class</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>number of students</translation>
    </message>
    <message>
        <source>0到%1之间的整数</source>
        <translation>whole number from 0 to %1</translation>
    </message>
    <message>
        <source>%1：“%2”一列的%3与%4重复，一个班级只能出现一次。</source>
        <translation>%1: &quot;%2&quot; %3 repeats %4. A class may appear only once.</translation>
    </message>
    <message>
        <source>%1：“%2”没有写明年份或日期，没有采用，这个班的时间由自动分配决定。</source>
        <translation>%1: &quot;%2&quot; gives no year or date and was not used. The automatic split decides the time of this class.</translation>
    </message>
    <message>
        <source>%1：“%2”跨过午夜，没有采用，这个班的时间由自动分配决定。</source>
        <translation>%1: &quot;%2&quot; runs past midnight and was not used. The automatic split decides the time of this class.</translation>
    </message>
    <message>
        <source>%1：“%2”的结束时间不晚于开始时间，没有采用，这个班的时间由自动分配决定。</source>
        <translation>%1: the end of &quot;%2&quot; is not after its start; it was not used. The automatic split decides the time of this class.</translation>
    </message>
    <message>
        <source>%1：时间“%2”无法读懂，没有采用，这个班的时间由自动分配决定。</source>
        <translation>%1: the time &quot;%2&quot; cannot be understood and was not used. The automatic split decides the time of this class.</translation>
    </message>
    <message>
        <source>%1：%2已有负责人%3，一个学院只能有一位，%4没有采用。</source>
        <translation>%1: %2 already has the coordinator %3. A college has only one; %4 was left out.</translation>
    </message>
    <message>
        <source>%1：表头下面没有一个班级，什么都没有读取。请检查是否选错了文件。</source>
        <translation>%1: no class below the header. Nothing was read. Check that it is the right file.</translation>
    </message>
    <message>
        <source>%1的合计是%2人，上面各班相加是%3人，请核对。</source>
        <translation>%1: the total says %2 students, but the classes above add up to %3. Please check.</translation>
    </message>
    <message>
        <source>%1：“%2”一列是负数，缴费名单里不能有负数；已退费的请另用“是否退费”一列写明。</source>
        <translation>%1: &quot;%2&quot; is negative, which a list of who paid cannot have. Mark refunds in a column of their own, 是否退费.</translation>
    </message>
    <message>
        <source>%1：“%2”一列的金额超过%3元，不会是一名学生的缴费，请改正。</source>
        <translation>%1: the amount in &quot;%2&quot; is above %3 yuan, more than one student pays. Correct it.</translation>
    </message>
    <message>
        <source>校对状态</source>
        <translation>proofreading state</translation>
    </message>
    <message>
        <source>%1：“%2”一列的金额不足一分的部分无法入账，请改正。</source>
        <translation>%1: the amount in &quot;%2&quot; has a part of less than a fen. Correct it.</translation>
    </message>
    <message>
        <source>%1：“%2”一列的金额大得离谱，请改正。</source>
        <translation>%1: the amount in &quot;%2&quot; is far too large. Correct it.</translation>
    </message>
    <message>
        <source>它看起来是银行流水，请用导入银行流水的功能。</source>
        <translation>It looks like a bank statement. Import it as a bank statement.</translation>
    </message>
    <message>
        <source>它看起来是缴费名单，请用导入缴费名单的功能。</source>
        <translation>It looks like a list of who paid. Import it as a list of who paid.</translation>
    </message>
    <message>
        <source>它看起来是学生名单，请用导入名单的功能。</source>
        <translation>It looks like a roster. Import it as the roster.</translation>
    </message>
    <message>
        <source>%1：“%2”一列是0元，没有钱进出，请核对这一行。</source>
        <translation>%1: &quot;%2&quot; is 0 yuan, so no money moved. Check this row.</translation>
    </message>
</context>
</TS>
