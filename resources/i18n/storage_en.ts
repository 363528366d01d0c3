<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Storage</name>
    <message>
        <source>数据文件 %1 是用更新版本的留影建立的，请先升级本程序再打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有权限读写数据文件 %1，请检查该文件及其所在文件夹的权限，或换一个文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满，数据文件 %1 无法写入；刚才的操作没有保存，请腾出空间后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件 %1 正被另一个程序占用；刚才的操作没有保存，请稍后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件 %1 已损坏，或者不是留影的数据文件；文件保持原样，请从备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到数据文件 %1，请先初始化本站，或检查文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件 %1 已经存在，不能重新初始化。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件 %1 读写失败；刚才的操作没有保存，请重试或联系管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件的存储页有损坏：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站 %1 的日志缺少第 %2 条至第 %3 条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站 %1 的第 %2 条日志与前一条不衔接。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站 %1 的第 %2 条日志被改动过，内容与摘要不符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站 %1 的第 %2 条日志无法读懂（%3）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站 %1 的日志应到第 %2 条，实到第 %3 条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作站 %1 的最后一条日志不是当时写下的那一条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件的结构或防改动的触发器被动过，有 %1 处与程序的不同。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据表 %1 与日志不一致，有 %2 行不同。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
