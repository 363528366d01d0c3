// SPDX-License-Identifier: Apache-2.0
#include "gui/ReportSamples.h"
#include "gui/report/ChartDrawing.h"
#include "gui/report/ReportFilterBar.h"
#include "gui/report/ReportModel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

using reports::ReportTable;

QStringList columnOf(const ReportModel &model, int column)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row, column).data().toString());
    return words;
}

class ReportModelTest : public testing::Test {
protected:
    ReportModelTest() { model.setTable(samples::reportTable()); }

    ReportModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ReportModelTest, HiddenColumnsAreNotThere)
{
    EXPECT_EQ(model.columnCount(), 6);
    EXPECT_EQ(model.headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), u"时间"_s);
}

struct CellRow {
    const char *name;
    int column;
    QString words;
    Qt::AlignmentFlag side;
};
void PrintTo(const CellRow &row, std::ostream *out)
{
    *out << row.name;
}

class ReportCell : public testing::TestWithParam<CellRow> {};

TEST_P(ReportCell, IsWrittenAsAPersonReadsIt)
{
    ReportModel model;
    model.setTable(samples::reportTable());
    const QModelIndex cell = model.index(0, GetParam().column);
    EXPECT_EQ(cell.data().toString(), GetParam().words);
    EXPECT_TRUE(cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(GetParam().side));
    EXPECT_EQ(model.headerData(GetParam().column, Qt::Horizontal, Qt::TextAlignmentRole),
              cell.data(Qt::TextAlignmentRole));
}

INSTANTIATE_TEST_SUITE_P(
    OfEveryKind, ReportCell,
    testing::Values(CellRow{"TextStandsLeft", 0, u"理学院"_s, Qt::AlignLeft},
                    CellRow{"AStudentNumberIsText", 2, u"210"_s, Qt::AlignLeft},
                    CellRow{"ACountHasCommasAndStandsRight", 3, u"1,000"_s, Qt::AlignRight},
                    CellRow{"MoneyIsYuanAndStandsRight", 4, u"15.00"_s, Qt::AlignRight},
                    CellRow{"AMomentHasABlankForTheT", 5, u"2025-04-12 08:00"_s, Qt::AlignLeft}),
    [](const auto &param) { return std::string(param.param.name); });

TEST_F(ReportModelTest, TheTotalsStandUnderTheirColumns)
{
    ReportTotalsModel totals(model);
    const QAbstractItemModelTester totalsTester(&totals,
                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(totals.rowCount(), 1);
    EXPECT_EQ(totals.index(0, 0).data().toString(), u"合计"_s);
    EXPECT_EQ(totals.index(0, 3).data().toString(), u"21,000"_s);
    EXPECT_EQ(totals.index(0, 4).data().toString(), u"90.00"_s);
    EXPECT_EQ(totals.index(0, 1).data().toString(), QString());
}

TEST_F(ReportModelTest, FiguresAreSortedByValueAndTheOwnOrderComesBack)
{
    ReportTable table = samples::reportTable();
    table.rows[0][3] = qlonglong(100'000);
    model.setTable(table);
    model.sort(3, Qt::AscendingOrder);
    EXPECT_EQ(columnOf(model, 3).last(), u"100,000"_s);
    model.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(columnOf(model, 3).first(), u"100,000"_s);
}

TEST_F(ReportModelTest, FiguresInsideATextAreSortedByValue)
{
    ReportTable table = samples::reportTable(3);
    table.rows[0][1] = u"数学10班"_s;
    table.rows[1][1] = u"数学9班"_s;
    table.rows[2][1] = u"数学2班"_s;
    model.setTable(table);
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(columnOf(model, 1), QStringList({u"数学2班"_s, u"数学9班"_s, u"数学10班"_s}));
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(columnOf(model, 1).first(), u"数学10班"_s);
}

TEST_F(ReportModelTest, SortingTakesWhatPointsAtARowAlong)
{
    const QPersistentModelIndex first = model.index(0, 2);
    model.sort(3, Qt::DescendingOrder);
    EXPECT_EQ(first.row(), 5);
    EXPECT_EQ(first.data().toString(), u"210"_s);
}

TEST_F(ReportModelTest, NewFiguresKeepTheOrderAskedFor)
{
    model.sort(3, Qt::DescendingOrder);
    ReportTable later = samples::reportTable();
    later.rows[0][3] = qlonglong(999'999);
    model.setTable(later);
    EXPECT_EQ(columnOf(model, 3).first(), u"999,999"_s);
}

TEST(ReportSearch, FindsWhatAVisibleCellSaysAndAddsUpAnew)
{
    const ReportTable table = samples::reportTable();
    const ReportTable found = searched(table, {}, u"4,000"_s);
    ASSERT_EQ(found.rows.size(), 1);
    EXPECT_EQ(found.totals.at(3).toLongLong(), 4000);
    EXPECT_EQ(found.totals.at(0).toString(), u"合计"_s);
}

TEST(ReportSearch, DoesNotLookIntoHiddenCells)
{
    EXPECT_TRUE(searched(samples::reportTable(), {}, u"2025-04-13"_s).rows.isEmpty());
}

TEST(ReportSearch, GoesTogetherWithTheFilter)
{
    const ReportTable found = searched(samples::reportTable(), {u"理学院"_s, {}, {}, {}}, u"213"_s);
    ASSERT_EQ(found.rows.size(), 1);
    EXPECT_EQ(found.totals.at(3).toLongLong(), 4000);
    EXPECT_TRUE(searched(samples::reportTable(), {u"文学院"_s, {}, {}, {}}, u"213"_s).rows.isEmpty());
}

TEST(ChartDrawing, NamesOnAnAxisAreShortAndNeverAlike)
{
    const QStringList names =
        axisNames({u"地球科学与空间信息工程学院"_s, u"地球科学与空间信息工程研究所"_s, u"商学院"_s});
    EXPECT_EQ(names.at(0), u"地球科学与空间信息工…"_s);
    EXPECT_NE(names.at(0), names.at(1));
    EXPECT_EQ(names.at(2), u"商学院"_s);
}

TEST(ChartDrawing, OnlyTheLargestAreKeptInTheirOwnOrder)
{
    const reports::ChartFigures figures{{u"甲"_s, u"乙"_s, u"丙"_s}, {u"人"_s}, {{2, 1, 3}}};
    const reports::ChartFigures largest = largestOf(figures, 2);
    EXPECT_EQ(largest.categories, QStringList({u"甲"_s, u"丙"_s}));
    EXPECT_EQ(largest.values, QList<QList<double>>({{2, 3}}));
}

} // namespace
} // namespace liuying
