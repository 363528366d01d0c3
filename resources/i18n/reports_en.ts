<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Reports</name>
    <message>
        <source>“%1”是一个文件夹，请写上文件名。</source>
        <translation>&quot;%1&quot; is a folder. Add a file name.</translation>
    </message>
    <message>
        <source>不能建立文件夹“%1”。请换一个文件夹。</source>
        <translation>Cannot make the folder &quot;%1&quot;. Choose another folder.</translation>
    </message>
    <message>
        <source>没有要写的班级通知，请先安排班级时间。</source>
        <translation>There are no class notices to write. Split the colleges first.</translation>
    </message>
    <message>
        <source>班级拍摄通知</source>
        <translation>Class notice</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>集合排队</source>
        <translation>Gather</translation>
    </message>
    <message>
        <source>拍摄时段</source>
        <translation>Slot</translation>
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
        <source>%1 %2&#x3000;%3集合&#x3000;%4拍摄&#x3000;%5</source>
        <extracomment>%1 day, %2 weekday, %3 gathering time, %4 slot, %5 room, in one line at the head of a further page</extracomment>
        <translation>%2 %1 · gather %3 · slot %4 · %5</translation>
    </message>
    <message>
        <source>排队顺序（续）</source>
        <translation>Queue (continued)</translation>
    </message>
    <message>
        <source>排队顺序</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>第%1页，共%2页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>怎样取得采集码</source>
        <translation>Your capture code</translation>
    </message>
    <message>
        <source>着装与仪容</source>
        <translation>Dress and appearance</translation>
    </message>
    <message>
        <source>M月d日</source>
        <extracomment>A day as QDate::toString() takes it, written large; the names of months are English: d MMMM</extracomment>
        <translation>d MMMM</translation>
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
        <source>共%1人</source>
        <translation>Students: %1</translation>
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
        <source>“%1”不是普通文件，没有写出。请换一个文件名。</source>
        <translation>&quot;%1&quot; is not an ordinary file and was not written. Choose another name.</translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>Nothing on record.</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>放临时文件的文件夹%1已满，没有写出。请清理出空间后再试。</source>
        <translation>The folder for temporary files, %1, is full; nothing was written. Make room and try again.</translation>
    </message>
    <message>
        <source>不能在%1里放临时文件，没有写出。请检查这个文件夹的权限。</source>
        <translation>Temporary files cannot be kept in %1; nothing was written. Check who may write to that folder.</translation>
    </message>
    <message>
        <source>没有写明要写到哪个文件。请写上文件名。</source>
        <translation>No file is named to write to. Give a file name.</translation>
    </message>
    <message>
        <source>“%1”正在%2里打开着。请先在那里关闭它，或换一个文件名。如果其实没有打开，请删除旁边的“%3”。</source>
        <extracomment>%1 file, %2 program, %3 name of the lock file</extracomment>
        <translation>“%1” is open in %2. Close it there first, or use another file name. If it is not really open, delete &quot;%3&quot; beside it.</translation>
    </message>
    <message>
        <source>“%1”正由%4在%2里打开着。请先在那里关闭它，或换一个文件名。如果其实没有打开，请删除旁边的“%3”。</source>
        <extracomment>%1 file, %2 program, %3 name of the lock file, %4 person</extracomment>
        <translation>%4 has “%1” open in %2. Close it there first, or use another file name. If it is not really open, delete &quot;%3&quot; beside it.</translation>
    </message>
    <message>
        <source>磁盘已满，没有写出“%1”。请清理出空间后再试。</source>
        <translation>The disk is full and “%1” was not written. Free some space and try again.</translation>
    </message>
    <message>
        <source>没有权限写“%1”。请换一个文件夹。</source>
        <translation>No permission to write “%1”. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1”正被别的程序占用。请先在那里关闭它，或换一个文件名。</source>
        <translation>“%1” is in use by another program. Close it there first, or use another file name.</translation>
    </message>
    <message>
        <source>“%1”所在的文件夹不存在。请先建好文件夹。</source>
        <translation>The folder of “%1” does not exist. Make it first.</translation>
    </message>
    <message>
        <source>“%1”没有写成。请换一个文件夹再试。</source>
        <translation>“%1” could not be written. Try another folder.</translation>
    </message>
</context>
</TS>
