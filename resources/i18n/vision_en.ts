<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Vision</name>
    <message>
        <source>摄像头%1</source>
        <translation>Camera %1</translation>
    </message>
    <message>
        <source>打不开%1。请检查 USB 线是否插好、是否正被别的程序占用，插好后会自动继续。也可以先用扫码枪或学号。</source>
        <translation>Cannot open %1. Check its USB cable and whether another program is using it; it goes on by itself once plugged in. Until then use the scanner or the student number.</translation>
    </message>
    <message>
        <source>%1没有画面了。请把 USB 线重新插好，插好后会自动继续。也可以先用扫码枪或学号。</source>
        <translation>%1 stopped sending pictures. Plug its USB cable in again; it then goes on by itself. Until then use the scanner or the student number.</translation>
    </message>
    <message>
        <source>“%1”里没有可以放映的画面。请换一个视频文件，或换一个有 JPEG、PNG 图片的文件夹。</source>
        <translation>&quot;%1&quot; has nothing to show. Choose another video file, or a folder with JPEG or PNG pictures.</translation>
    </message>
    <message>
        <source>“%1”已放完。请换一个视频或文件夹，或改用摄像头。</source>
        <translation>&quot;%1&quot; is over. Choose another video or folder, or use a camera.</translation>
    </message>
    <message>
        <source>找不到图片“%1”。请检查文件名和所在文件夹。</source>
        <translation>Cannot find the picture &quot;%1&quot;. Check its name and its folder.</translation>
    </message>
    <message>
        <source>没有权限读取图片“%1”。请检查文件的权限。</source>
        <translation>No permission to read the picture &quot;%1&quot;. Check the file&apos;s permissions.</translation>
    </message>
    <message>
        <source>图片“%1”是空文件。请重新保存或发送一次。</source>
        <translation>The picture &quot;%1&quot; is an empty file. Save it or have it sent again.</translation>
    </message>
    <message>
        <source>图片“%1”太大（超过6000万像素或100 MB）。请裁剪后再试。</source>
        <translation>The picture &quot;%1&quot; is too large (over 60 megapixels or 100 MB). Crop it and try again.</translation>
    </message>
    <message>
        <source>“%1”不是可以读取的图片，或者文件已损坏。请换成 JPEG、PNG、WebP 或 BMP 图片。</source>
        <translation>&quot;%1&quot; is not a picture that can be read, or it is damaged. Use a JPEG, PNG, WebP or BMP picture.</translation>
    </message>
    <message>
        <source>“%1”是 HEIC 图片，这里打不开。请在手机上截屏，或另存为 JPEG 后再试。</source>
        <translation>&quot;%1&quot; is a HEIC picture, which cannot be opened here. Take a screenshot on the phone, or save it as JPEG, and try again.</translation>
    </message>
</context>
</TS>
