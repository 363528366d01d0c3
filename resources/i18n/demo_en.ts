<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Demo</name>
    <message>
        <source>演示摄像头</source>
        <translation>Demo camera</translation>
    </message>
    <message>
        <source>演示摄像头没有打开。</source>
        <translation>The demo camera is not open.</translation>
    </message>
</context>
</TS>
