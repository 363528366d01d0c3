<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Storage</name>
    <message>
        <source>数据文件 %1 是用更新版本的留影建立的，请先升级本程序再打开。</source>
        <translation>The data file %1 was made by a newer version of Liuying. Update this program, then open it.</translation>
    </message>
    <message>
        <source>没有权限读写数据文件 %1，请检查该文件及其所在文件夹的权限，或换一个文件夹。</source>
        <translation>No permission to read and write the data file %1. Check the permissions of the file and its folder, or choose another folder.</translation>
    </message>
    <message>
        <source>磁盘已满，数据文件 %1 无法写入；刚才的操作没有保存，请腾出空间后重试。</source>
        <translation>The disk is full and the data file %1 cannot be written. What you just did was not saved: free some space and try again.</translation>
    </message>
    <message>
        <source>数据文件 %1 正被另一个程序占用；刚才的操作没有保存，请稍后重试。</source>
        <translation>Another program is using the data file %1. What you just did was not saved: try again in a moment.</translation>
    </message>
    <message>
        <source>数据文件 %1 已损坏，或者不是留影的数据文件；文件保持原样，请从备份恢复。</source>
        <translation>The data file %1 is damaged or not a Liuying data file. It was left as it is: restore a backup.</translation>
    </message>
    <message>
        <source>找不到数据文件 %1，请先初始化本站，或检查文件夹。</source>
        <translation>Cannot find the data file %1. Set up this station first, or check the folder.</translation>
    </message>
    <message>
        <source>数据文件 %1 已经存在，不能重新初始化。</source>
        <translation>The data file %1 exists already; the station cannot be set up again.</translation>
    </message>
    <message>
        <source>数据文件 %1 读写失败；刚才的操作没有保存，请重试或联系管理员。</source>
        <translation>The data file %1 cannot be read or written. What you just did was not saved: try again or ask the administrator.</translation>
    </message>
    <message>
        <source>数据文件的存储页有损坏：%1</source>
        <translation>Pages of the data file are damaged: %1</translation>
    </message>
    <message>
        <source>工作站 %1 的日志缺少第 %2 条至第 %3 条。</source>
        <translation>The journal of station %1 lacks entries %2 to %3.</translation>
    </message>
    <message>
        <source>工作站 %1 的第 %2 条日志与前一条不衔接。</source>
        <translation>In the journal of station %1, entry %2 does not follow from the one before.</translation>
    </message>
    <message>
        <source>工作站 %1 的第 %2 条日志被改动过，内容与摘要不符。</source>
        <translation>In the journal of station %1, entry %2 was altered: it does not match its digest.</translation>
    </message>
    <message>
        <source>工作站 %1 的第 %2 条日志无法读懂（%3）。</source>
        <translation>In the journal of station %1, entry %2 cannot be understood (%3).</translation>
    </message>
    <message>
        <source>工作站 %1 的日志应到第 %2 条，实到第 %3 条。</source>
        <translation>The journal of station %1 should end at entry %2 but ends at %3.</translation>
    </message>
    <message>
        <source>工作站 %1 的最后一条日志不是当时写下的那一条。</source>
        <translation>The last entry in the journal of station %1 is not the one that was written.</translation>
    </message>
    <message>
        <source>数据文件的结构或防改动的触发器被动过，有 %1 处与程序的不同。</source>
        <translation>The data file&apos;s structure or its guards against changes were altered. Differences from the program&apos;s own: %1.</translation>
    </message>
    <message>
        <source>数据表 %1 与日志不一致，有 %2 行不同。</source>
        <translation>The table %1 does not agree with the journal. Rows that differ: %2.</translation>
    </message>
</context>
</TS>
