// SPDX-License-Identifier: Apache-2.0
#include "flows/DoorStation.h"

#include <QTimeZone>

namespace liuying {

using namespace Qt::StringLiterals;

void FakeClock::set(int hour, int minute)
{
    ms = atTime(hour, minute).toUtcMs(QTimeZone("Asia/Shanghai"));
}

LocalDateTime atTime(int hour, int minute)
{
    return {QDate(2025, 4, 12), QTime(hour, minute)};
}

Window windowOf(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return {atTime(fromHour, fromMinute), atTime(toHour, toMinute)};
}

Plan aPlan()
{
    Plan plan;
    plan.campaign.title = u"试验"_s;
    plan.campaign.fee = Money{1500};
    plan.rooms = {{u"明德楼101"_s, u"明德教学楼101室"_s}, {u"明德楼102"_s, u"明德教学楼102室"_s}};
    plan.batches = {{u"明德楼101"_s, 1, u"文学院"_s, windowOf(9, 0, 10, 0)},
                    {u"明德楼101"_s, 2, u"理学院"_s, windowOf(10, 0, 11, 0)}};
    plan.classSlots = {{u"文学院"_s, u"中文2201"_s, u"明德楼101"_s, windowOf(9, 0, 9, 30)},
                       {u"文学院"_s, u"新闻2201"_s, u"明德楼101"_s, windowOf(9, 30, 10, 0)}};
    return plan;
}

QList<Student> aRoster()
{
    const auto student = [](const QString &number, const QString &college, const QString &className) {
        Student made;
        made.number = number;
        made.name = u"学生"_s + number;
        made.college = college;
        made.className = className;
        return made;
    };
    QList<Student> roster{
        student(u"A1"_s, u"文学院"_s, u"中文2201"_s), student(u"A2"_s, u"文学院"_s, u"中文2201"_s),
        student(u"A3"_s, u"文学院"_s, u"中文2201"_s), student(u"A4"_s, u"文学院"_s, u"中文2201"_s),
        student(u"A5"_s, u"文学院"_s, u"新闻2201"_s), student(u"B1"_s, u"理学院"_s, u"数学2201"_s)};
    roster[3].eligible = false;
    roster[3].status = u"休学"_s;
    return roster;
}

QByteArray codeOf(const QString &student)
{
    return "an opaque capture code of student " + student.toUtf8();
}

DoorStation::DoorStation()
{
    clock.set(8, 0);
    auto opened = storage::Stores::open(m_folder.path(), storage::OpenMode::OpenOrCreate);
    EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail.toStdString());
    stores = std::move(*opened);
    append(PlanPublished{u"campaign"_s, 1, aPlan(), u"test"_s});
    append(RosterImported{u"test"_s, aRoster(), {}, {}});
    PaymentList list;
    list.file = u"paid.csv"_s;
    for (const Student &student : aRoster()) {
        PaymentRow row;
        row.number = student.number;
        row.name = student.name;
        row.college = student.college;
        row.saysPaid = student.number != u"A3";
        list.rows.append(row);
    }
    append(PaymentsImported{list, "digest"});
}

DoorDesk DoorStation::desk(const QString &room)
{
    return {*stores, clock, room};
}

qint64 DoorStation::entries() const
{
    return stores->entryCount().value_or(-1);
}

void DoorStation::append(const Fact &fact)
{
    const auto entry = stores->append(fact, clock.ms, u"test"_s);
    EXPECT_TRUE(entry) << (entry ? "" : entry.error().detail.toStdString());
}

} // namespace liuying
