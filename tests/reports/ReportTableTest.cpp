// SPDX-License-Identifier: Apache-2.0
// What is left of a report under a filter, its totals, and the figures of its chart.
#include "reports/ReportTable.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;
using Column = ReportTable::Column;
using testing::ElementsAre;

/// Arrivals of two colleges in two rooms on two days; the totals say 到3 in words and 5, 45.00 in sums.
ReportTable someArrivals()
{
    ReportTable table;
    table.name = u"arrivals"_s;
    table.title = u"签到"_s;
    table.headers = {{u"college"_s, u"学院"_s, Column::Text, 20},
                     {u"class"_s, u"班级"_s, Column::Text, 16},
                     {u"room"_s, u"教室"_s, Column::Text, 12},
                     {u"day"_s, u"日期"_s, Column::DateTime, 16, false, true},
                     {u"time"_s, u"时间"_s, Column::DateTime, 16},
                     {u"people"_s, u"人数"_s, Column::Number, 8, true},
                     {u"amount"_s, u"金额"_s, Column::Money, 10, true}};
    const auto row = [](const QString &college, const QString &name, const QString &room,
                        const QString &moment, qlonglong people, qlonglong fen) {
        return QList<QVariant>{college, name, room, moment, moment, people, fen};
    };
    table.rows = {row(u"文学院"_s, u"中文1班"_s, u"101"_s, u"2025-04-12T08:00"_s, 2, 3000),
                  row(u"文学院"_s, u"中文2班"_s, u"102"_s, u"2025-04-12T08:10"_s, 1, -1500),
                  row(u"理学院"_s, u"物理1班"_s, u"102"_s, u"2025-04-12T08:00"_s, 1, 1500),
                  row(u"理学院"_s, {}, u"101"_s, u"2025-04-13T08:05"_s, 1, 1500)};
    table.totals = {u"合计"_s, u"3个班"_s, {}, {}, {}, 5LL, 4500LL};
    return table;
}

struct Filtering {
    const char *rule;
    ReportFilter filter;
    QList<qsizetype> rows; ///< of someArrivals()
    QList<QVariant> totals;
};

class Filtered : public testing::TestWithParam<Filtering> {};

TEST_P(Filtered, ReportsKeepTheirRowsAndAddUpAnew)
{
    const ReportTable table = someArrivals();
    QList<QList<QVariant>> expected;
    for (const qsizetype i : GetParam().rows)
        expected.append(table.rows[i]);
    const ReportTable some = filtered(table, GetParam().filter);
    EXPECT_TRUE(some.rows == expected);
    EXPECT_TRUE(some.totals == GetParam().totals);
    EXPECT_EQ(some.title, table.title);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, Filtered,
    testing::Values(
        Filtering{"NoFilterLeavesTheTotalsAsTheyWere",
                  {},
                  {0, 1, 2, 3},
                  {u"合计"_s, u"3个班"_s, {}, {}, {}, 5LL, 4500LL}},
        Filtering{"ACollege", {u"文学院"_s, {}, {}, {}}, {0, 1}, {u"合计"_s, {}, {}, {}, {}, 3LL, 1500LL}},
        Filtering{"AClass", {{}, u"中文2班"_s, {}, {}}, {1}, {u"合计"_s, {}, {}, {}, {}, 1LL, -1500LL}},
        Filtering{"ARoomOfACollege",
                  {u"理学院"_s, {}, u"101"_s, {}},
                  {3},
                  {u"合计"_s, {}, {}, {}, {}, 1LL, 1500LL}},
        Filtering{"ADayByTheDateOfAMoment",
                  {{}, {}, {}, u"2025-04-13"_s},
                  {3},
                  {u"合计"_s, {}, {}, {}, {}, 1LL, 1500LL}},
        Filtering{
            "PartOfANameIsNotTheName", {u"文学"_s, {}, {}, {}}, {}, {u"合计"_s, {}, {}, {}, {}, 0LL, 0LL}},
        Filtering{"NobodyIsLeft", {u"医学院"_s, {}, {}, {}}, {}, {u"合计"_s, {}, {}, {}, {}, 0LL, 0LL}}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(ReportTables, AFilterOnAColumnThatIsNotThereLetsEverythingThrough)
{
    ReportTable table = someArrivals();
    table.headers[2].key = u"place"_s;
    EXPECT_EQ(filtered(table, {{}, {}, u"101"_s, {}}).rows.size(), 4);
    EXPECT_TRUE(filtered(table, {{}, {}, u"101"_s, {}}).totals == table.totals);
}

TEST(ReportTables, TotalsThatAreNoSumsAreNotShownUnderAFilter)
{
    ReportTable table = someArrivals();
    for (ReportTable::Header &header : table.headers)
        header.isSummed = false;
    EXPECT_TRUE(filtered(table, {u"文学院"_s, {}, {}, {}}).totals.isEmpty());
    EXPECT_FALSE(filtered(table, {}).totals.isEmpty());
}

TEST(ReportTables, AReportWithoutTotalsHasNoneUnderAFilter)
{
    ReportTable table = someArrivals();
    table.totals.clear();
    EXPECT_TRUE(filtered(table, {u"文学院"_s, {}, {}, {}}).totals.isEmpty());
}

TEST(ReportTables, TheWordForTotalsStandsInTheFirstColumnThatIsSeen)
{
    ReportTable table = someArrivals();
    table.headers[0].isHidden = true;
    EXPECT_TRUE(summedTotals(table, u"总计"_s) == (QList<QVariant>{{}, u"总计"_s, {}, {}, {}, 5LL, 4500LL}));
}

TEST(ReportTables, WordsWhereAFigureWouldStandAreNotAddedUp)
{
    ReportTable table = someArrivals();
    table.rows[0][5] = u"12人"_s;
    table.rows[1][6] = QVariant();
    const QList<QVariant> totals = summedTotals(table, u"合计"_s);
    EXPECT_EQ(totals[5], QVariant(3LL));
    EXPECT_EQ(totals[6], QVariant(6000LL));
}

TEST(ReportTables, AMillionLargeAmountsAddUpToTheFen)
{
    ReportTable table;
    table.headers = {{u"amount"_s, u"金额"_s, Column::Money, 10, true}};
    table.rows.fill({90071992547409931LL}, 100); // beyond what a double holds
    EXPECT_EQ(summedTotals(table, {})[0], QVariant(9007199254740993100LL));
}

struct Values {
    const char *rule;
    QString key;
    QStringList values;
};

class ValuesOfColumns : public testing::TestWithParam<Values> {};

TEST_P(ValuesOfColumns, AreTheDifferentOnesInOrder)
{
    EXPECT_EQ(valuesOf(someArrivals(), GetParam().key), GetParam().values);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, ValuesOfColumns,
    testing::Values(Values{"Colleges", u"college"_s, {u"文学院"_s, u"理学院"_s}},
                    Values{"RoomsAsTheyFirstAppear", u"room"_s, {u"101"_s, u"102"_s}},
                    Values{"EmptyClassesAreLeftOut", u"class"_s, {u"中文1班"_s, u"中文2班"_s, u"物理1班"_s}},
                    Values{"DaysOfMoments", u"day"_s, {u"2025-04-12"_s, u"2025-04-13"_s}},
                    Values{"NothingForAnUnknownColumn", u"shot"_s, {}}),
    [](const auto &row) { return std::string(row.param.rule); });

ReportChart aChart(ReportChart::Kind kind, const QString &category, const QStringList &series,
                   const QString &group = {})
{
    return {kind, u"图"_s, category, series, group};
}

TEST(ReportCharts, ATableWithoutAChartHasNoFigures)
{
    EXPECT_TRUE(chartFigures(someArrivals()).categories.isEmpty());
    ReportTable table = someArrivals();
    table.chart = aChart(ReportChart::Kind::Bars, u"shot"_s, {u"people"_s});
    EXPECT_TRUE(chartFigures(table).series.isEmpty());
}

TEST(ReportCharts, BarsSumTheRowsThatShareAValueAndMoneyIsInYuan)
{
    ReportTable table = someArrivals();
    table.chart = aChart(ReportChart::Kind::StackedBars, u"college"_s, {u"people"_s, u"amount"_s});
    const ChartFigures figures = chartFigures(table);
    EXPECT_EQ(figures.categories, (QStringList{u"文学院"_s, u"理学院"_s}));
    EXPECT_EQ(figures.series, (QStringList{u"人数"_s, u"金额"_s}));
    ASSERT_EQ(figures.values.size(), 2);
    EXPECT_THAT(figures.values[0], ElementsAre(3, 2));
    EXPECT_THAT(figures.values[1], ElementsAre(15, 30));
}

TEST(ReportCharts, LinesOfRoomsShareOneAxisInTheOrderOfTime)
{
    ReportTable table = someArrivals();
    table.chart = aChart(ReportChart::Kind::Lines, u"time"_s, {u"people"_s}, u"room"_s);
    const ChartFigures figures = chartFigures(table);
    EXPECT_EQ(figures.categories,
              (QStringList{u"2025-04-12 08:00"_s, u"2025-04-12 08:10"_s, u"2025-04-13 08:05"_s}));
    EXPECT_EQ(figures.series, (QStringList{u"101"_s, u"102"_s}));
    ASSERT_EQ(figures.values.size(), 2);
    EXPECT_THAT(figures.values[0], ElementsAre(2, 0, 1));
    EXPECT_THAT(figures.values[1], ElementsAre(1, 1, 0));
}

TEST(ReportCharts, RowsWithoutACategoryAreNotDrawn)
{
    ReportTable table = someArrivals();
    table.chart = aChart(ReportChart::Kind::Bars, u"class"_s, {u"people"_s});
    const ChartFigures figures = chartFigures(table);
    EXPECT_EQ(figures.categories.size(), 3);
    EXPECT_THAT(figures.values[0], ElementsAre(2, 1, 1));
}

TEST(ReportCharts, AnEmptyReportStillNamesItsSeries)
{
    ReportTable table = someArrivals();
    table.rows.clear();
    table.chart = aChart(ReportChart::Kind::Bars, u"college"_s, {u"people"_s});
    const ChartFigures figures = chartFigures(table);
    EXPECT_EQ(figures.series, QStringList{u"人数"_s});
    EXPECT_TRUE(figures.categories.isEmpty());
    ASSERT_EQ(figures.values.size(), 1);
    EXPECT_TRUE(figures.values[0].isEmpty());
}

} // namespace
} // namespace liuying::reports
