<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Storage</name>
    <message>
        <source>数据文件“%1”是用更新版本的留影建立的，请先升级本程序再打开。</source>
        <translation>The data file &quot;%1&quot; was made by a newer version of Liuying. Update this program, then open it.</translation>
    </message>
    <message>
        <source>没有权限读写数据文件“%1”。请检查这个文件和所在文件夹的权限，或换一个文件夹。</source>
        <translation>No permission to read and write the data file &quot;%1&quot;. Check the permissions of the file and its folder, or choose another folder.</translation>
    </message>
    <message>
        <source>磁盘已满，数据文件“%1”无法写入，刚才的操作没有保存。请清理出空间后再试。</source>
        <translation>The disk is full and the data file &quot;%1&quot; cannot be written. What you just did was not saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>数据文件“%1”正被另一个程序占用，刚才的操作没有保存。请稍后再试。</source>
        <translation>Another program is using the data file &quot;%1&quot;. What you just did was not saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>数据文件“%1”已损坏，或者不是留影的数据文件。文件保持原样，请用备份恢复。</source>
        <translation>The data file &quot;%1&quot; is damaged or not a Liuying data file. It was left as it is. Restore a backup.</translation>
    </message>
    <message>
        <source>找不到数据文件“%1”。请先建立工作站，或检查文件夹。</source>
        <translation>Cannot find the data file &quot;%1&quot;. Set up a station first, or check the folder.</translation>
    </message>
    <message>
        <source>数据文件“%1”已经存在，不能在这里再建立工作站。请换一个文件夹。</source>
        <translation>The data file &quot;%1&quot; exists already; no other station can be set up here. Choose another folder.</translation>
    </message>
    <message>
        <source>数据文件“%1”读写失败，刚才的操作没有保存。请再试一次，仍不行请联系管理员。</source>
        <translation>The data file &quot;%1&quot; cannot be read or written. What you just did was not saved. Try again; if it fails again, ask the administrator.</translation>
    </message>
    <message>
        <source>数据文件已损坏。请停止使用，联系管理员用备份恢复。</source>
        <translation>The data file is damaged. Stop using it and have the administrator restore a backup.</translation>
    </message>
    <message>
        <source>工作站%1的日志缺少第%2条至第%3条。</source>
        <translation>The journal of station %1 lacks entries %2 to %3.</translation>
    </message>
    <message>
        <source>工作站%1的第%2条日志接不上前一条，中间可能被改动过。</source>
        <translation>In the journal of station %1, entry %2 does not follow from the one before. Something between them may have been altered.</translation>
    </message>
    <message>
        <source>工作站%1的第%2条日志被改动过。</source>
        <translation>In the journal of station %1, entry %2 was altered.</translation>
    </message>
    <message>
        <source>工作站%1的第%2条日志无法读懂。</source>
        <translation>In the journal of station %1, entry %2 cannot be understood.</translation>
    </message>
    <message>
        <source>工作站%1的日志应到第%2条，实到第%3条。</source>
        <translation>The journal of station %1 should end at entry %2 but ends at %3.</translation>
    </message>
    <message>
        <source>工作站%1的最后一条日志不是当时写下的那一条。</source>
        <translation>The last entry in the journal of station %1 is not the one that was written.</translation>
    </message>
    <message>
        <source>数据文件的保护被改动过（%1处），里面的记录可能不可信。请联系管理员用备份恢复。</source>
        <translation>What guards the data file was altered (places: %1). Its record may not be trustworthy. Have the administrator restore a backup.</translation>
    </message>
    <message>
        <source>数据表“%1”里有%2行与日志不符，可能被改动过。</source>
        <translation>The table &quot;%1&quot; does not agree with the journal and may have been altered. Rows that differ: %2.</translation>
    </message>
    <message>
        <source>“%1”是一个文件夹，请写上文件名。</source>
        <translation>&quot;%1&quot; is a folder. Add the name of a file.</translation>
    </message>
    <message>
        <source>“%1”所在的文件夹不存在。请先建好文件夹。</source>
        <translation>The folder of &quot;%1&quot; does not exist. Make it first.</translation>
    </message>
    <message>
        <source>“%1”是工作站的数据文件，不能用来存放备份。请换一个文件名。</source>
        <translation>&quot;%1&quot; is a data file of a station and cannot hold a backup. Choose another name.</translation>
    </message>
    <message>
        <source>“%1”已经存在，又不是这台工作站较早的备份，没有覆盖。请换一个文件名。</source>
        <translation>&quot;%1&quot; exists already and is no earlier backup of this station. It was not written over. Choose another name.</translation>
    </message>
    <message>
        <source>没有写明备份到哪个文件。请写上文件名。</source>
        <translation>No file is named for the backup. Give a file name.</translation>
    </message>
</context>
</TS>
