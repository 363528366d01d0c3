// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/PlanModel.h"
#include "gui/prepare/PlanOverview.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

LocalDateTime at(int hour, int minute)
{
    return {QDate(2025, 4, 12), QTime(hour, minute)};
}

Student student(int number, const QString &college, const QString &className, bool isEligible = true)
{
    Student one;
    one.number = QString::number(number);
    one.college = college;
    one.className = className;
    one.eligible = isEligible;
    return one;
}

Batch batch(int number, const QString &college, LocalDateTime start, LocalDateTime end)
{
    return {u"九教103"_s, number, college, {start, end}};
}

QList<int> headsOf(const QList<PlanLine> &lines)
{
    QList<int> heads;
    for (const PlanLine &line : lines)
        heads.append(line.students);
    return heads;
}

TEST(PlanLines, ABatchWithoutSlotsExpectsItsWholeCollege)
{
    Plan plan;
    plan.batches = {batch(1, u"理学院"_s, at(8, 0), at(9, 0))};
    const auto lines =
        planLines(plan, {student(1, u"理学院"_s, u"一班"_s), student(2, u"理学院"_s, u"二班"_s),
                         student(3, u"文学院"_s, u"三班"_s)});
    EXPECT_EQ(headsOf(lines), QList<int>{2});
    EXPECT_EQ(lines.front().classes, 0);
}

TEST(PlanLines, WhoIsNotEligibleIsNotExpected)
{
    Plan plan;
    plan.batches = {batch(1, u"理学院"_s, at(8, 0), at(9, 0))};
    const auto lines =
        planLines(plan, {student(1, u"理学院"_s, u"一班"_s), student(2, u"理学院"_s, u"一班"_s, false)});
    EXPECT_EQ(headsOf(lines), QList<int>{1});
}

TEST(PlanLines, ASplitBatchExpectsTheClassesOfItsSlots)
{
    Plan plan;
    plan.batches = {batch(1, u"理学院"_s, at(8, 0), at(9, 0)), batch(2, u"理学院"_s, at(9, 0), at(10, 0))};
    plan.classSlots = {{u"理学院"_s, u"一班"_s, u"九教103"_s, {at(8, 0), at(8, 30)}},
                       {u"理学院"_s, u"二班"_s, u"九教103"_s, {at(9, 0), at(9, 30)}}};
    const auto lines =
        planLines(plan, {student(1, u"理学院"_s, u"一班"_s), student(2, u"理学院"_s, u"二班"_s),
                         student(3, u"理学院"_s, u"二班"_s)});
    EXPECT_EQ(headsOf(lines), (QList<int>{1, 2}));
    EXPECT_EQ(lines.front().classes, 1);
}

TEST(PlanLines, SeveralBatchesWithoutSlotsShareTheCollegeByLengthAndAddUp)
{
    Plan plan;
    plan.batches = {batch(1, u"研究生院"_s, at(8, 0), at(9, 0)),
                    batch(2, u"研究生院"_s, at(9, 0), at(11, 0))};
    QList<Student> roster;
    for (int i = 0; i < 10; ++i)
        roster.append(student(i, u"研究生院"_s, u"一班"_s));
    const auto heads = headsOf(planLines(plan, roster));
    EXPECT_EQ(heads, (QList<int>{3, 7}));
}

TEST(PlanModel, IsAModelAndSortsFiguresByValue)
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PlanLine line;
    line.batch = batch(1, u"理学院"_s, at(8, 0), at(11, 30));
    line.roomName = u"第九教学楼103室"_s;
    line.students = 1234;
    model.setLines({line});
    const QModelIndex heads = model.index(0, PlanModel::StudentsColumn);
    EXPECT_EQ(heads.data().toString(), u"1,234"_s);
    EXPECT_EQ(heads.data(PlanModel::kSortRole).toInt(), 1234);
    EXPECT_EQ(model.index(0, PlanModel::RoomColumn).data(Qt::ToolTipRole).toString(), line.roomName);
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace liuying
