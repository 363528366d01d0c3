// SPDX-License-Identifier: Apache-2.0
// Attendance, no-shows and make-up of a hand-made morning.
#include "flows/report/ReportStation.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// A1 is photographed, A2 only in, A5 was turned away, B1 never came; A3 has not paid, A4 is not enrolled.
class DayReports : public ReportStation {
protected:
    DayReports()
    {
        arrive(u"A1"_s, 9, 5, 1);
        arrive(u"A2"_s, 9, 6, 2);
        photograph(u"A1"_s, 9, 8, 1);
        turnAway(u"A5"_s, 9, 35, Reason::UnknownCode);
    }
};

TEST_F(DayReports, AttendanceSaysOfEverybodyHowFarTheyAre)
{
    clock.set(9, 45);
    const reports::ReportTable table = make(u"attendance"_s);
    EXPECT_EQ(column(table, u"number"_s),
              (QStringList{u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"A5"_s, u"B1"_s}));
    EXPECT_EQ(column(table, u"stateCode"_s), (QStringList{u"photographed"_s, u"in"_s, u"unpaid"_s,
                                                          u"not-eligible"_s, u"missing"_s, u"missing"_s}));
    EXPECT_EQ(at(table, 0, u"shot"_s), u"001"_s);
    EXPECT_EQ(at(table, 0, u"time"_s), u"2025-04-12T09:05"_s);
    EXPECT_TRUE(at(table, 4, u"time"_s).isNull());
    EXPECT_EQ(at(table, 4, u"room"_s), u"明德楼101"_s);
    EXPECT_EQ(at(table, 4, u"day"_s), u"2025-04-12"_s);
    EXPECT_EQ(total(table, u"students"_s), 6);
    EXPECT_EQ(total(table, u"photographed"_s), 1);
    EXPECT_EQ(total(table, u"waiting"_s), 1);
    EXPECT_EQ(total(table, u"missing"_s), 2);
    EXPECT_TRUE(table.subtitle.contains(u"试验"_s));
}

TEST_F(DayReports, AttendanceIsCountedByCollegeAndClass)
{
    const auto rows = ReportDesk(*stores, clock).attendanceByClass();
    ASSERT_OK(rows);
    ASSERT_EQ(rows->size(), 5);
    const AttendanceRow &letters = rows->at(0);
    EXPECT_EQ(letters.college, u"文学院"_s);
    EXPECT_EQ(letters.students, 5);
    EXPECT_EQ(letters.eligible, 4);
    EXPECT_EQ(letters.paid, 4);
    EXPECT_EQ(letters.in, 2);
    EXPECT_EQ(letters.photographed, 1);
    EXPECT_EQ(letters.missing, 1);
    EXPECT_EQ(rows->at(1).className, u"中文2201"_s);
    EXPECT_EQ(rows->at(1).missing, 0);
    EXPECT_EQ(rows->at(2).missing, 1);
}

struct MissingAt {
    const char *name;
    int hour, minute;
    QStringList noShows;
    QStringList makeUp;
};

class MissingByTime : public DayReports, public testing::WithParamInterface<MissingAt> {};

TEST_P(MissingByTime, OnlyThoseWhoseWindowIsOver)
{
    clock.set(GetParam().hour, GetParam().minute);
    EXPECT_EQ(column(make(u"no-shows"_s), u"number"_s), GetParam().noShows);
    EXPECT_EQ(column(make(u"make-up"_s), u"number"_s), GetParam().makeUp);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, MissingByTime,
    testing::Values(
        MissingAt{"NobodyBeforeTheFirstWindowIsOver", 9, 29, {}, {}},
        MissingAt{"TheClassWhoseSlotIsOver", 9, 30, {}, {u"A2"_s}},
        MissingAt{"TheNextClassToo", 10, 0, {u"A5"_s}, {u"A2"_s, u"A5"_s}},
        MissingAt{"ACollegeWithoutSlotsByItsBatch", 11, 0, {u"A5"_s, u"B1"_s}, {u"A2"_s, u"A5"_s, u"B1"_s}}),
    [](const auto &row) { return row.param.name; });

TEST_F(DayReports, MakeUpSaysWhy)
{
    clock.set(11, 0);
    const reports::ReportTable table = make(u"make-up"_s);
    EXPECT_EQ(column(table, u"reason"_s), (QStringList{u"no-photo"_s, u"turned-away"_s, u"not-here"_s}));
    EXPECT_TRUE(at(table, 0, u"text"_s).toString().contains(u"002"_s));
    EXPECT_TRUE(at(table, 1, u"text"_s).toString().contains(u"没有绑定"_s));
    EXPECT_FALSE(table.signature.isEmpty());
}

TEST_F(DayReports, AnArrivalTakenBackIsAReasonOfItsOwn)
{
    const EntryRef arrival = arrive(u"B1"_s, 10, 5, 3);
    clock.set(10, 8);
    append(ArrivalUndone{arrival, u"认错人"_s});
    clock.set(11, 0);
    const reports::ReportTable table = make(u"make-up"_s);
    const qsizetype row = rowOf(table, u"number"_s, u"B1"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(at(table, row, u"reason"_s), u"undone"_s);
    EXPECT_TRUE(at(table, row, u"text"_s).toString().contains(u"认错人"_s));
    EXPECT_GE(rowOf(make(u"no-shows"_s), u"number"_s, u"B1"_s), 0);
}

TEST_F(DayReports, NoShowsNameTheCoordinatorAndTheWindow)
{
    Plan plan = aPlan();
    plan.coordinators = {{u"文学院"_s, u"李老师"_s, u"138-0000-0001"_s}};
    append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    clock.set(10, 30);
    const reports::ReportTable table = make(u"no-shows"_s);
    ASSERT_EQ(table.rows.size(), 1);
    EXPECT_EQ(at(table, 0, u"coordinator"_s), u"李老师"_s);
    EXPECT_EQ(at(table, 0, u"phone"_s), u"138-0000-0001"_s);
    EXPECT_EQ(at(table, 0, u"room"_s), u"明德楼101"_s);
    EXPECT_TRUE(at(table, 0, u"window"_s).toString().contains(u"09:30"_s));
    EXPECT_TRUE(table.notes.first().contains(u"还有1个时段"_s)) << qPrintable(table.notes.first());
}

TEST_F(DayReports, ADividedClassIsPastPartByPart)
{
    Plan plan = aPlan();
    plan.classSlots = {{u"文学院"_s, u"中文2201"_s, u"明德楼101"_s, windowOf(9, 0, 9, 10), {{}, u"A2"_s}},
                       {u"文学院"_s, u"中文2201"_s, u"明德楼101"_s, windowOf(9, 40, 9, 50), {u"A2"_s, {}}}};
    append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    append(RosterImported{u"test"_s,
                          [] {
                              QList<Student> roster = aRoster();
                              roster[3].eligible = true;
                              return roster;
                          }(),
                          {},
                          {}});
    clock.set(9, 20);
    EXPECT_EQ(column(make(u"make-up"_s), u"number"_s), QStringList{u"A2"_s});
    clock.set(9, 50);
    EXPECT_EQ(column(make(u"make-up"_s), u"number"_s), (QStringList{u"A2"_s, u"A4"_s}));
}

TEST_F(DayReports, ACollegeWithoutATimeIsListedWhenTheCampaignIsOver)
{
    Plan plan = aPlan();
    plan.batches.removeLast();
    append(PlanPublished{u"campaign"_s, 2, plan, u"test"_s});
    clock.set(9, 59);
    EXPECT_EQ(column(make(u"no-shows"_s), u"number"_s), QStringList());
    clock.set(10, 0);
    EXPECT_EQ(column(make(u"no-shows"_s), u"number"_s), (QStringList{u"A5"_s, u"B1"_s}));
}

TEST_F(DayReports, AFilterLeavesSumsOfWhatItLetsThrough)
{
    clock.set(11, 0);
    const reports::ReportTable letters = reports::filtered(make(u"attendance"_s), {u"文学院"_s, {}, {}, {}});
    EXPECT_EQ(letters.rows.size(), 5);
    EXPECT_EQ(total(letters, u"students"_s), 5);
    EXPECT_EQ(total(letters, u"missing"_s), 1);
    const reports::ReportTable ofClass =
        reports::filtered(make(u"make-up"_s), {u"文学院"_s, u"中文2201"_s, u"明德楼101"_s, u"2025-04-12"_s});
    EXPECT_EQ(column(ofClass, u"number"_s), QStringList{u"A2"_s});
    EXPECT_EQ(total(ofClass, u"students"_s), 1);
}

TEST_F(DayReports, UnknownNamesAreRefusedWithTheOnesThereAre)
{
    const auto table = ReportDesk(*stores, clock).make(u"nonsense"_s);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::Usage);
    EXPECT_TRUE(table.error().message.contains(u"no-shows"_s));
}

TEST_F(DayReports, EveryReportOfTheCatalogueIsMadeAlsoOfAnEmptyStation)
{
    const QTemporaryDir folder;
    const auto empty = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
    ASSERT_TRUE(empty);
    for (const ReportInfo &info : reportCatalogue()) {
        const auto table = ReportDesk(**empty, clock).make(info.name);
        ASSERT_TRUE(table) << qPrintable(info.name) << qPrintable(table.error().detail);
        EXPECT_EQ(table->name, info.name);
        EXPECT_EQ(table->title, info.title);
        for (const QList<QVariant> &row : table->rows)
            EXPECT_EQ(row.size(), table->headers.size()) << qPrintable(info.name);
    }
}

} // namespace
} // namespace liuying
