// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportView.h"
#include "gui/ReportSamples.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class ReportViewTest : public testing::Test {
protected:
    void show(int width)
    {
        view.showTable(samples::reportTable());
        view.resize(width, 400);
        view.show();
    }
    QTableView *totals() { return view.findChild<QTableView *>(u"reportTotals"_s); }
    QLabel *totalsLabel() { return view.findChild<QLabel *>(u"reportTotalsLabel"_s); }

    ReportView view;
};

TEST_F(ReportViewTest, TotalsStandUnderTheirColumnsWhereAllAreInSight)
{
    view.showTable(samples::reportTable());
    show(view.wholeWidth());
    EXPECT_TRUE(totals()->isVisible());
    EXPECT_FALSE(totalsLabel()->isVisible());
}

TEST_F(ReportViewTest, TotalsOutOfSightAreSaidAsWords)
{
    show(220);
    EXPECT_FALSE(totals()->isVisible());
    EXPECT_TRUE(totalsLabel()->isVisible());
    EXPECT_EQ(totalsLabel()->text(), u"合计    照片 21,000  ·  缴费 90.00"_s);
}

TEST_F(ReportViewTest, ItsWholeWidthNeedsNoScrollingSideways)
{
    view.showTable(samples::reportTable());
    show(view.wholeWidth());
    auto *bar = view.findChild<QTableView *>(u"reportTable"_s)->horizontalScrollBar();
    EXPECT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() == 0; }));
}

} // namespace
} // namespace liuying
