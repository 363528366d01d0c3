<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Flows</name>
    <message>
        <source>%1月%2日 %3–%4</source>
        <extracomment>%1 month, %2 day, %3 start, %4 end of a window: 4月12日 13:30–13:50</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1月%2日 %3</source>
        <extracomment>%1 month, %2 day, %3 time of day: 4月12日 13:30</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台签到机里已经有拍摄计划，演示数据只能装进新的数据文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1没有可以演示的上午。请用新的数据文件夹装入演示数据，再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2（%3人）开始；到此放行%4人，扫码%5次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台签到机还没有拍摄计划，请先导入拍摄日程表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄计划里没有“%1”这个拍摄地点，请核对地点名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请出示采集码，或者按学号、姓名查找学生。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先出示采集码，再选定这位学生。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更换采集码必须写明原因。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>破例放行必须写明原因。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一次不能破例放行。请按屏幕上的提示处理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这条签到记录，无法撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次签到已经撤销过了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这位学生已经拍完照，不能再撤销签到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签到已超过%1分钟，不能再撤销。请告知摄影师，并在记录上注明。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄计划里没有“%1”这个地点。可用的地点：%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”可以是%2，请写全。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）交了费，但不在毕业生名单里。请核对学号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学号%2在缴费名单里写的是%1，与毕业生名单不符。请核对姓名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1没有写学号，没有计入。请补上学号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）只交了%3元，没有计入。请补足差额。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）交了%3元，多于标准。请退还多交的部分。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）由别的学院代缴，已计入%3。请两个学院核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）在名单里不止一次，只计一次。请核对是否重复缴费。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1转来%2元，备注“%3”没有写明学院。请查明是哪个学院的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1转来%2元，备注“%3”里的学院不在名单上。请查明是哪个学院的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人账户%1转来%2元（备注“%3”），不接受个人转账。请退回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1转来%2元，备注“%3”写了不止一个学院。请查明如何分配。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1转来%2元，备注“%3”是另一个学院。请查明是哪个学院的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第%1行无法识别，没有计入。请对照原件处理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未到账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不足</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>多出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期到账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已结清</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不到文件%1，请检查它还在不在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1里有%2行不能导入，什么都没有改动。%3请改正后再导入，或者跳过这些行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取消读取，什么都没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单已导入：新增%1人，更新%2人，移出%3人，不变%4人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日程表已导入：%1个地点，%2批，%3处改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费名单已导入：新增%1人已缴费，%2处需要核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>银行流水已导入：%1笔，%2处需要核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1以前导入过，之后在%2又导入了%3；再导入它会把新名单改回旧的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1里没有一行可以导入的学生，什么都没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1里没有读到任何一批拍摄时间，什么都没有改动。请检查日程表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未写）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2 → %3。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>届别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费截止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提前到场（分钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须二次分配的时长（分钟）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>禁穿颜色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄地点%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1第%2批，%3，%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2，%3，%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1在%2同时安排了%3和%4。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的时间（%2，%3）不在%4的时段里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2，%3）还没有分配到班级。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1有%2名学生，但日程表里没有它的时间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1有%2名学生，安排的时间大约只够拍%3名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日程表里有%1，但名单里没有这个学院的学生。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已拍摄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已签到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能采集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已缴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未缴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>班级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签到时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已缴%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未到%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签到%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签到情况表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，截至%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能写成“%1”格式，请用 xlsx、csv 或 json。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是付款码或网页链接，不是图像采集码。请在学信网打开图像采集码再扫。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是一串数字，不是图像采集码。请在学信网打开图像采集码再扫。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是图像采集码。请在学信网打开图像采集码再扫。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费名单里没有这位学生，但学院的款已经到账。请学院负责人核对名单。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有导入缴费名单。请导入名单，或者请学院负责人出示缴费凭据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有缴费记录（名单截至%1）。请先找学院负责人缴费。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照片已经拍好，不用再拍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已于%1在%2拍好，拍摄号%3，不用再拍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经签到，请按原来的拍摄号等候拍摄。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已于%1在%2签到，拍摄号仍是%3，请按这个号等候拍摄。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄日程表里没有这个学院的时间，请学院负责人联系教务部门安排。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请到%1，%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没到时间，请在门外等候。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄时间是%1，请在%2以后再来扫码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一场已经结束。请到%1，%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄时间（%1）已经结束。请学院负责人决定是否放行，或者登记补拍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个采集码还没有登记。请核对学生本人，登记给队列里的下一位，或者查找学生。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个采集码是另一位同学的。请出示自己的采集码，并请负责人到场核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这位学生登记过另一个采集码。请打开当前学籍的采集码再扫，或者请负责人核对后更换。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>毕业生名单里没有这位学生。请核对学号，或者请学院负责人核实学籍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学籍状态是“%1”，不能参加采集。请学院负责人核实学籍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本班的时间已过，但学院的时段还没有结束，可以入场。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑时钟比最近的签到记录慢。请先校准电脑的日期和时间，再扫一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <extracomment>Headline of the door: the day to come back, %1 month, %2 day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是采集码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请稍候</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>他人的码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换了新码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不在名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已拍过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没到时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间已过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时钟不准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请进</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>负责人已放行，拍摄号%1，请按号排队拍摄。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本班的时间已过，仍可入场，拍摄号%1，请按号排队拍摄。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拍摄号%1，请按号排队拍摄。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件的内容无法识别，请检查后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个操作现在不能进行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到需要的文件或数据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读写权限，请换一个文件夹或检查权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件正被其他程序占用，请先关闭那个程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满，请清理出空间后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据由更新版本的程序写成，请先升级本程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据前后矛盾，请不要继续签到，先用备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库读写失败，请检查磁盘后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>摄像头没有画面，请检查连接。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作已取消，什么都没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序内部出错，请再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
