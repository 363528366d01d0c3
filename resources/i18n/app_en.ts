<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>App</name>
    <message>
        <source>没有可用的摄像头。插上摄像头会自动开始；也可以用 USB 扫码枪，或按 F3 按姓名、学号查找。</source>
        <translation>No camera found. Plug one in and it starts by itself; or use a USB scanner, or press F3 to find by name or number.</translation>
    </message>
    <message>
        <source>摄像头已关闭。请用 USB 扫码枪，或按 F3 按姓名、学号查找；要打开摄像头，请点左下角。</source>
        <translation>The camera is off. Use a USB scanner, or press F3 to find by name or number; to turn the camera on, click at the bottom left.</translation>
    </message>
    <message>
        <source>演示画面</source>
        <translation>Demo pictures</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>不用摄像头</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>不是采集码</source>
        <translation>Not a capture code</translation>
    </message>
    <message>
        <source>没见过的码</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>别人的码</source>
        <translation>Another&apos;s code</translation>
    </message>
    <message>
        <source>另有一个码</source>
        <translation>Second code</translation>
    </message>
    <message>
        <source>不在名单</source>
        <translation>Not on roster</translation>
    </message>
    <message>
        <source>学籍状态不参加拍摄</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>未缴费</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>已经拍过</source>
        <translation>Already photographed</translation>
    </message>
    <message>
        <source>已经签到</source>
        <translation>Already checked in</translation>
    </message>
    <message>
        <source>走错教室</source>
        <translation>Wrong room</translation>
    </message>
    <message>
        <source>日子不对</source>
        <translation>Wrong day</translation>
    </message>
    <message>
        <source>来得太早</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>错过班级时段</source>
        <translation>Late for class</translation>
    </message>
    <message>
        <source>时段已过</source>
        <translation>Window over</translation>
    </message>
    <message>
        <source>机器时间可疑</source>
        <translation>Clock in doubt</translation>
    </message>
    <message>
        <source>%1 的上午：扫码 %2 次</source>
        <translation>Morning in %1: %2 scans</translation>
    </message>
    <message>
        <source>  放行 %1 人</source>
        <translation>  Admitted: %1</translation>
    </message>
    <message>
        <source>  未放行 %1 次，按原因：</source>
        <translation>  Not admitted: %1, by reason:</translation>
    </message>
    <message>
        <source>    %1  %2</source>
        <translation>    %1  %2</translation>
    </message>
    <message>
        <source>  当场绑定的新码 %1 个</source>
        <translation>  New codes bound on the spot: %1</translation>
    </message>
    <message>
        <source>  每小时 %1 人（模拟的上午）</source>
        <translation>  Students an hour: %1 (in the simulated morning)</translation>
    </message>
    <message>
        <source>  每秒 %1 次判定并写入磁盘（这台机器）</source>
        <translation>  Decisions written to disk a second: %1 (on this machine)</translation>
    </message>
    <message>
        <source>演示数据放在临时文件夹里，演完即删。正在准备…</source>
        <translation>The demo&apos;s data is in a temporary folder and deleted afterwards. Preparing…</translation>
    </message>
    <message>
        <source>这里没有显示器，打不开窗口。请在有桌面的机器上运行；只想看看它怎么工作，请用 liuying --headless-demo；日常命令请用 liuyingctl。</source>
        <translation>There is no display here to open a window on. Run it on a machine with a desktop; to see how it works, use liuying --headless-demo; for everyday commands use liuyingctl.</translation>
    </message>
    <message>
        <source>这里没有显示器，改为用文字演一个上午。</source>
        <translation>There is no display here; the morning is played in text instead.</translation>
    </message>
    <message>
        <source>留影：毕业生图像采集的签到工作站。</source>
        <translation>Liuying: the door station for graduate photographs.</translation>
    </message>
    <message>
        <source>工作站数据所在的文件夹。</source>
        <translation>Folder of the station&apos;s data.</translation>
    </message>
    <message>
        <source>直接打开演示：虚构的学校，数据单独存放。</source>
        <translation>Open the demo at once: a made-up university, its data kept apart.</translation>
    </message>
    <message>
        <source>界面语言：zh 或 en。</source>
        <translation>Language: zh or en.</translation>
    </message>
    <message>
        <source>这台工作站守的教室，例如 九教103。</source>
        <translation>Room this station stands at, such as 九教103.</translation>
    </message>
    <message>
        <source>摄像头序号、录像文件或图片文件夹，none 表示不用。</source>
        <translation>Number of the camera, a video file or a folder of pictures; none for no camera.</translation>
    </message>
    <message>
        <source>不开窗口，演一个上午并打印结果；没有显示器的机器用它。</source>
        <translation>Play a morning without a window and print the result; for machines without a display.</translation>
    </message>
    <message>
        <source>把每个页面画成图片放进文件夹。</source>
        <translation>Draw every page as a picture into the folder.</translation>
    </message>
    <message>
        <source>显示这些说明。</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>显示版本。</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>不认识“%1”。用 --help 看有哪些选项。</source>
        <translation>&quot;%1&quot; is not known. Use --help to see the options.</translation>
    </message>
    <message>
        <source>--lang 只能是 zh 或 en。</source>
        <translation>--lang must be zh or en.</translation>
    </message>
    <message>
        <source>这个文件夹里是正式数据，不能在里面演示。请换一个空文件夹，或去掉 --demo。</source>
        <translation>This folder holds real data; the demo cannot run in it. Choose an empty folder, or leave out --demo.</translation>
    </message>
    <message>
        <source>没有权限</source>
        <translation>No permission</translation>
    </message>
    <message>
        <source>没有插上</source>
        <translation>Not plugged in</translation>
    </message>
    <message>
        <source>找不到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>演示的学生</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>liuying::app::Program</name>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>正在准备演示：一所虚构的学校，约七千名学生…</source>
        <translation>Preparing the demo: a made-up university, about seven thousand students…</translation>
    </message>
</context>
<context>
    <name>liuying::app::Station</name>
    <message>
        <source>登记与交付</source>
        <translation>Register and hand-over</translation>
    </message>
    <message>
        <source>自查</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>这个码没有绑定学生。影棚里不签到，请学生报拍摄号，或先到门口签到。</source>
        <translation>No student is bound to this code. The studio does not check in: ask for the shot number, or have the student check in at the door first.</translation>
    </message>
</context>
</TS>
