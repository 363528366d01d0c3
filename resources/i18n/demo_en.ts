<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Demo</name>
    <message>
        <source>演示摄像头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示摄像头没有打开。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
