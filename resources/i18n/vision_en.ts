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
        <source>%1没有画面了。请把 USB 线重新插好，插好后会自动继续。</source>
        <translation>%1 stopped sending pictures. Plug its USB cable in again; it then goes on by itself.</translation>
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
        <source>“%1”不是可以读取的图片，或者文件已损坏。请换成 JPEG、PNG、WebP 或 BMP 图片。</source>
        <translation>&quot;%1&quot; is not a picture that can be read, or it is damaged. Use a JPEG, PNG, WebP or BMP picture.</translation>
    </message>
    <message>
        <source>%1（接口 %2）</source>
        <translation>%1 (port %2)</translation>
    </message>
    <message>
        <source>%1（第 %2 号）</source>
        <translation>%1 (no. %2)</translation>
    </message>
    <message>
        <source>没有找到%1。请把它的 USB 线插好，插好后会自动继续。</source>
        <translation>%1 was not found. Plug its USB cable in; it then goes on by itself.</translation>
    </message>
    <message>
        <source>%1正被别的程序占用。请关掉会议、相机或浏览器等正在用它的程序，关掉后会自动继续。</source>
        <translation>Another program is using %1. Close the meeting, camera or browser that has it; it then goes on by itself.</translation>
    </message>
    <message>
        <source>当前用户没有权限使用%1。请管理员把这个用户加入 video 组，然后重新登录。</source>
        <translation>You have no permission to use %1. Have the administrator add you to the group video, then log in again.</translation>
    </message>
    <message>
        <source>%1拍不了画面。请在“设备”页换一个摄像头。</source>
        <translation>%1 cannot take pictures. Choose another camera on the page Devices.</translation>
    </message>
    <message>
        <source>%1的画面格式，留影都不支持。请在“设备”页换一个摄像头。</source>
        <translation>Liuying supports none of the formats of %1. Choose another camera on the page Devices.</translation>
    </message>
    <message>
        <source>%1的 USB 通道不够用。请把它换到另一个 USB 口，或在“设备”页选小一些的画面。</source>
        <translation>The USB line of %1 is too busy. Plug it into another USB port, or choose a smaller picture on the page Devices.</translation>
    </message>
    <message>
        <source>%1传来的画面都是坏的。请换一根 USB 线，或在“设备”页换一种画面格式。</source>
        <translation>All pictures from %1 are damaged. Use another USB cable, or choose another format on the page Devices.</translation>
    </message>
    <message>
        <source>图片“%1”太大（超过6000万像素，JPEG 超过1.3亿像素，或超过100 MB）。请裁剪或缩小后再试。</source>
        <translation>The picture &quot;%1&quot; is too large (over 60 megapixels, 130 for a JPEG, or over 100 MB). Crop or shrink it and try again.</translation>
    </message>
    <message>
        <source>“%1”是 HEIC 图片，这里打不开。请在手机上截屏，或在相册中导出为 JPEG 后再试（iPhone：设置 → 相机 → 格式 → 兼容性最佳）。</source>
        <translation>&quot;%1&quot; is a HEIC picture, which cannot be opened here. Take a screenshot on the phone, or export it from the album as JPEG, and try again (iPhone: Settings → Camera → Formats → Most Compatible).</translation>
    </message>
    <message>
        <source>缺少人脸模型“%1”，照片无法检查。请安装软件包 libdlib-data。</source>
        <translation>The face model &quot;%1&quot; is missing, so photos cannot be checked. Install the package libdlib-data.</translation>
    </message>
    <message>
        <source>程序自带的照片检查数据已损坏，请重新安装。</source>
        <translation>The program&apos;s own data for checking photos is damaged. Install it again.</translation>
    </message>
    <message>
        <source>照片里没有找到人脸，无法裁剪。请正对镜头重新拍摄。</source>
        <translation>No face was found in the photo, so it cannot be cropped. Take it again, facing the camera.</translation>
    </message>
    <message>
        <source>人像太小，放大到标准尺寸会模糊。请让相机靠近一些，或使用更高的分辨率重新拍摄。</source>
        <translation>The student is too small: enlarged to the standard size, the photo would be blurred. Move the camera closer or use a higher resolution, and take it again.</translation>
    </message>
    <message>
        <source>图片“%1”不完整，后半部分缺失或已损坏。请重新从相机或手机复制一次。</source>
        <translation>The picture &quot;%1&quot; is incomplete: its second part is missing or damaged. Copy it from the camera or phone again.</translation>
    </message>
    <message>
        <source>照片里不止一个人，无法裁剪。请只让一位学生入镜，重新拍摄。</source>
        <translation>There is more than one person in the photo, so it cannot be cropped. Take it again with one student only.</translation>
    </message>
</context>
</TS>
