// SPDX-License-Identifier: Apache-2.0
#include "gui/DashboardSamples.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace liuying::samples {

namespace {

const QDate kFirstDay(2025, 4, 12);
constexpr auto kFee = Money{1500};

LocalDateTime at(int hour, int minute)
{
    return {kFirstDay, QTime(hour, minute)};
}

struct College {
    const char16_t *name;
    int students;
    int unpaid;
    int in;
};

constexpr College kColleges[]{
    {u"人文学院", 349, 13, 118},
    {u"化学化工学院", 363, 8, 96},
    {u"物理与电子科学学院", 367, 11, 131},
    {u"数学与统计学院", 257, 4, 74},
    {u"研究生院", 1208, 20, 122},
    {u"计算机科学与工程学院", 403, 4, 0},
    {u"土木工程学院", 411, 13, 0},
    {u"地球科学与空间信息工程学院", 251, 6, 0},
    {u"材料科学与工程学院", 245, 6, 0},
    {u"生命科学与健康学院", 168, 4, 0},
    {u"齐白石艺术学院", 74, 1, 0},
    {u"教育学院", 246, 5, 0},
    {u"资源环境与安全工程学院", 250, 11, 0},
    {u"外国语学院", 218, 2, 0},
    {u"建筑与设计学院", 207, 6, 0},
    {u"马克思主义学院", 131, 1, 0},
    {u"商学院", 440, 9, 0},
    {u"体育学院", 218, 5, 0},
    {u"信息与电气工程学院", 427, 12, 0},
    {u"黎锦晖音乐学院", 105, 2, 0},
    {u"机电工程学院", 440, 8, 0},
    {u"国际教育学院", 16, 0, 0},
    {u"法学与公共管理学院", 199, 2, 0},
};

void addCollege(Dashboard &dashboard, const College &college, int in)
{
    AttendanceRow row;
    row.college = QStringView(college.name).toString();
    row.students = row.eligible = college.students;
    row.paid = college.students - college.unpaid;
    row.in = in;
    row.photographed = in * 24 / 25;
    row.missing = row.paid - in;
    dashboard.colleges.append(row);
    AttendanceRow &total = dashboard.total;
    total.students += row.students;
    total.eligible += row.eligible;
    total.paid += row.paid;
    total.in += row.in;
    total.photographed += row.photographed;
    total.missing += row.missing;
    dashboard.expected += kFee * row.paid;
}

Dashboard campaign(const LocalDateTime &now)
{
    Dashboard dashboard;
    dashboard.campaign.title = u"关于做好2025届毕业生图像采集工作的通知"_s;
    dashboard.campaign.cohort = 2025;
    dashboard.campaign.fee = kFee;
    dashboard.now = now;
    dashboard.days = {kFirstDay, kFirstDay.addDays(1)};
    dashboard.ledgerAsOf = LocalDateTime{now.date.addDays(-1), QTime(17, 20)};
    return dashboard;
}

void addMoney(Dashboard &dashboard, int owing, Money lacking, int openItems)
{
    dashboard.remitted = dashboard.received = dashboard.expected - lacking;
    dashboard.collegesOwing = owing;
    dashboard.collegesSettled = static_cast<int>(dashboard.colleges.size()) - owing;
    dashboard.openItems = openItems;
}

Batch batch(const QString &room, const QString &college, const QTime &start, const QTime &end)
{
    return {room, 2, college, {{kFirstDay, start}, {kFirstDay, end}}};
}

void addRooms(Dashboard &dashboard)
{
    const auto add = [&](const QString &code, const QString &college, const QStringList &classes,
                         int expected, int in, int perHour, const LocalDateTime &last, int behind) {
        RoomNow room = roomOf(code, in, last);
        room.college = college;
        room.classes = classes;
        room.expected = expected;
        room.photographed = in * 24 / 25;
        room.perHour = perHour;
        room.behind = std::chrono::minutes(behind);
        dashboard.rooms.append(room);
    };
    add(u"九教103"_s, u"人文学院"_s, {u"历史2201班"_s}, 749, 118, 104, at(9, 12), 1);
    add(u"九教106"_s, u"化学化工学院"_s, {u"化工2201班"_s, u"化工2202班"_s}, 768, 96, 64, at(9, 10), 18);
    add(u"九教109"_s, u"物理与电子科学学院"_s, {u"电科2201班"_s}, 690, 131, 128, at(9, 11), -8);
    add(u"九教110"_s, u"数学与统计学院"_s, {u"信计2201班"_s, u"信计2202班"_s, u"统计2201班"_s}, 668, 74, 20,
        at(9, 1), 14);
    add(u"九教203"_s, {}, {}, 827, 122, 0, at(8, 58), 0);
    dashboard.rooms.last().window.reset();
    dashboard.rooms[0].next = batch(u"九教103"_s, u"计算机科学与工程学院"_s, {13, 30}, {17, 30});
    dashboard.rooms[1].next = batch(u"九教106"_s, u"土木工程学院"_s, {13, 30}, {17, 30});
    dashboard.rooms[2].next = batch(u"九教109"_s, u"地球科学与空间信息工程学院"_s, {13, 30}, {15, 55});
    dashboard.rooms[3].next = batch(u"九教110"_s, u"材料科学与工程学院"_s, {13, 30}, {15, 50});
    dashboard.rooms[4].next = batch(u"九教203"_s, u"研究生院"_s, {13, 30}, {17, 30});
}

/// A wave of arrivals of @p bars times five minutes from @p start on.
void addPace(Dashboard &dashboard, const QTime &start, int bars)
{
    dashboard.paceDay = kFirstDay;
    for (int bar = 0; bar < bars; ++bar)
        dashboard.pace.append({{kFirstDay, start.addSecs(bar * 300)},
                               36 + static_cast<int>(std::lround(9 * std::sin(bar * 0.9))) + bar % 3});
}

} // namespace

RoomNow roomOf(const QString &code, int in, const LocalDateTime &last)
{
    RoomNow room;
    room.room = code;
    room.name = u"第九教学楼%1室"_s.arg(code.right(3));
    room.isToday = true;
    room.college = u"人文学院"_s;
    room.window = Window{at(8, 0), at(11, 30)};
    room.expected = 100;
    room.in = in;
    room.lastArrival = last;
    room.lastShot = QString::number(in).rightJustified(3, u'0');
    return room;
}

Dashboard onItsFirstDay()
{
    Dashboard dashboard = campaign(at(9, 12));
    for (const College &college : kColleges)
        addCollege(dashboard, college, college.in);
    addMoney(dashboard, 2, Money{34'500}, 4);
    addRooms(dashboard);
    addPace(dashboard, QTime(7, 45), 18);
    dashboard.overridesToday = 2;
    dashboard.turnedAwayToday = 17;
    return dashboard;
}

Dashboard fiveDaysBefore()
{
    Dashboard dashboard = campaign({kFirstDay.addDays(-5), QTime(10, 0)});
    for (const College &college : kColleges)
        addCollege(dashboard, college, 0);
    addMoney(dashboard, 4, Money{1'284'000}, 11);
    for (const char16_t *code : {u"九教103", u"九教106", u"九教109", u"九教110", u"九教203"}) {
        RoomNow room;
        room.room = QStringView(code).toString();
        dashboard.rooms.append(room);
    }
    return dashboard;
}

Dashboard aWeekAfter()
{
    Dashboard dashboard = campaign({kFirstDay.addDays(8), QTime(10, 0)});
    dashboard.isOver = true;
    for (const College &college : kColleges)
        addCollege(dashboard, college, (college.students - college.unpaid) * 19 / 20);
    addMoney(dashboard, 1, Money{1'500}, 3);
    dashboard.rooms = fiveDaysBefore().rooms;
    addPace(dashboard, QTime(8, 0), 42);
    dashboard.paceDay = dashboard.days.back();
    dashboard.refundsDue = 214;
    dashboard.refundsApproved = 96;
    dashboard.refundsPaid = 31;
    dashboard.proofreadingMissing = 4'120;
    return dashboard;
}

} // namespace liuying::samples
