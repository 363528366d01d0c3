<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Reports</name>
    <message>
        <source>磁盘已满，没有写出%1。请清理出空间后再试。</source>
        <translation>The disk is full and %1 was not written. Free some space and try again.</translation>
    </message>
    <message>
        <source>没有权限写%1。请换一个文件夹。</source>
        <translation>No permission to write %1. Choose another folder.</translation>
    </message>
    <message>
        <source>%1所在的文件夹不存在。请先建好文件夹。</source>
        <translation>The folder of %1 does not exist. Make it first.</translation>
    </message>
    <message>
        <source>%1没有写成。请换一个文件夹再试。</source>
        <translation>%1 could not be written. Try another folder.</translation>
    </message>
    <message>
        <source>“%1”是一个文件夹，请写上文件名。</source>
        <translation>&quot;%1&quot; is a folder. Add a file name.</translation>
    </message>
</context>
</TS>
