<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Vision</name>
    <message>
        <source>摄像头 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不开%1。请检查 USB 线是否插好、是否正被别的程序占用;插好后会自动继续。也可以先用扫码枪或学号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1没有画面了。请把 USB 线重新插好,插好后会自动继续。也可以先用扫码枪或学号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 里没有可以放映的画面。请换一个视频文件,或有 JPEG、PNG 图片的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已放完。请换一个视频或文件夹,或改用摄像头。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到图片 %1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有权限读取图片 %1。请检查文件的权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片 %1 是空文件。请重新保存或发送一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片 %1 太大(超过 6000 万像素或 100 MB)。请裁剪后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 不是可以读取的图片,或文件已损坏。支持 JPEG、PNG、WebP 和 BMP。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 是 HEIC 图片,这里打不开。请在手机上截屏,或另存为 JPEG 后再试。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
