// SPDX-License-Identifier: Apache-2.0
#include "gui/ShellTyping.h"
#include "gui/report/AttendanceFilter.h"
#include "gui/report/AttendanceModel.h"
#include "gui/report/AttendanceOrder.h"
#include "gui/report/AttendancePage.h"
#include "gui/shell/Office.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

AttendanceRow row(const QString &college, const QString &className, int in, int missing)
{
    AttendanceRow one;
    one.college = college;
    one.className = className;
    one.in = in;
    one.missing = missing;
    one.students = one.eligible = one.paid = in + missing;
    return one;
}

QList<AttendanceRow> rows()
{
    return {row(u"理学院"_s, {}, 3, 1), row(u"理学院"_s, u"数学2201班"_s, 2, 0),
            row(u"理学院"_s, u"物理2201班"_s, 1, 1), row(u"文学院"_s, {}, 5, 0),
            row(u"文学院"_s, u"汉语2201班"_s, 5, 0)};
}

/// Remembers what was asked and answers nothing by itself.
class SilentOffice : public Office {
public:
    void askOverview() override {}
    void askAttendance() override { ++attendanceAsked; }
    void exportTable(const reports::ReportTable &, const QString &) override {}
    void exportTimetable(const Plan &, const QString &) override {}

    int attendanceAsked = 0;
};

TEST(AttendanceModel, IsATreeOfCollegesAndClasses)
{
    AttendanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setColleges(byCollege(rows()));
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex science = model.index(0, 0);
    ASSERT_EQ(model.rowCount(science), 2);
    const QModelIndex physics = model.index(1, AttendanceModel::NameColumn, science);
    EXPECT_EQ(physics.data().toString(), u"物理2201班"_s);
    EXPECT_EQ(model.parent(physics), science);
    EXPECT_DOUBLE_EQ(physics.data(AttendanceModel::ShareRole).toDouble(), 0.5);
}

TEST(AttendanceModel, NewFiguresKeepWhatIsUnfolded)
{
    AttendanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setColleges(byCollege(rows()));
    const QPersistentModelIndex science = model.index(0, 0);
    QList<AttendanceRow> later = rows();
    later[2].in = 2;
    later[2].missing = 0;
    model.setColleges(byCollege(later));
    EXPECT_TRUE(science.isValid());
    EXPECT_EQ(model.index(1, AttendanceModel::InColumn, science).data(AttendanceModel::SortRole).toInt(), 2);
}

TEST(AttendanceModel, TheTotalIsThatOfTheColleges)
{
    const AttendanceRow total = totalOf(byCollege(rows()));
    EXPECT_EQ(total.in, 8);
    EXPECT_EQ(total.missing, 1);
    EXPECT_EQ(total.students, 9);
}

Plan planOf(const QList<std::pair<QString, QDate>> &days)
{
    Plan plan;
    for (const auto &[college, day] : days) {
        Batch batch;
        batch.college = college;
        batch.window = {{day, QTime(8, 0)}, {day, QTime(9, 0)}};
        plan.batches.append(batch);
    }
    return plan;
}

TEST(AttendanceOrder, TodaysCollegesComeFirstThenThoseToComeThenThoseThatHaveBeen)
{
    const QDate today(2025, 4, 12);
    const Plan plan = planOf({{u"文学院"_s, today.addDays(-1)},
                              {u"理学院"_s, today.addDays(1)},
                              {u"商学院"_s, today.addDays(-1)},
                              {u"商学院"_s, today}});
    const QList<AttendanceRow> ordered =
        inTimetableOrder({row(u"工学院"_s, {}, 0, 1), row(u"文学院"_s, {}, 0, 1), row(u"理学院"_s, {}, 0, 1),
                          row(u"理学院"_s, u"数学2201班"_s, 0, 1), row(u"商学院"_s, {}, 0, 1)},
                         plan, today);
    QStringList names;
    for (const AttendanceRow &one : ordered)
        names.append(one.college + one.className);
    EXPECT_EQ(names,
              QStringList({u"商学院"_s, u"理学院"_s, u"理学院数学2201班"_s, u"文学院"_s, u"工学院"_s}));
}

class AttendancePageTest : public testing::Test {
protected:
    AttendancePageTest()
    {
        page.resize(1200, 700);
        page.show();
        page.showRows(rows());
        tree = page.findChild<QTreeView *>(u"attendanceTree"_s);
    }

    SilentOffice office;
    AttendancePage page{office};
    QTreeView *tree;
};

TEST_F(AttendancePageTest, AsksWhenItIsShown)
{
    EXPECT_EQ(office.attendanceAsked, 1);
}

TEST_F(AttendancePageTest, ShowsTheTotals)
{
    EXPECT_EQ(page.findChild<QLabel *>(u"expectedFigure"_s)->text(), u"9"_s);
    EXPECT_EQ(page.findChild<QLabel *>(u"missingFigure"_s)->text(), u"1"_s);
}

TEST_F(AttendancePageTest, CanLeaveOutWhoIsComplete)
{
    page.findChild<QCheckBox *>(u"missingOnlyCheck"_s)->click();
    ASSERT_EQ(tree->model()->rowCount(), 1);
    const QModelIndex science = tree->model()->index(0, 0);
    EXPECT_EQ(science.data().toString(), u"理学院"_s);
    ASSERT_EQ(tree->model()->rowCount(science), 1);
    EXPECT_EQ(tree->model()->index(0, 0, science).data().toString(), u"物理2201班"_s);
}

TEST_F(AttendancePageTest, AClassIsFoundWithItsCollegeAndACollegeWithItsClasses)
{
    auto *filter = page.findChild<QLineEdit *>(u"filterEdit"_s);
    samples::commitText(filter, u"物理"_s);
    ASSERT_EQ(tree->model()->rowCount(), 1);
    EXPECT_EQ(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    filter->clear();
    samples::commitText(filter, u"理学院"_s);
    ASSERT_EQ(tree->model()->rowCount(), 1);
    EXPECT_EQ(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
}

} // namespace
} // namespace liuying
