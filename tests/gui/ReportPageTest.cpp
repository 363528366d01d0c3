// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ReportPage.h"
#include "gui/ReportSamples.h"
#include "gui/ShellTyping.h"
#include "gui/report/ChartPane.h"
#include "gui/shell/Office.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 1'745'100'000'000; }
};

class SilentOffice : public Office {
public:
    void askOverview() override {}
    void askAttendance() override {}
    void exportTable(const reports::ReportTable &, const QString &) override {}
    void exportTimetable(const Plan &, const QString &) override {}
};

/// The page over a station that holds nothing; what it shows is handed to it.
class ReportPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        page.resize(1262, 768);
        page.showReport(u"no-shows"_s);
        QSignalSpy answered(&flow, &ReportFlow::reportReady);
        page.show();
        ASSERT_TRUE(answered.wait());
        Q_EMIT flow.reportReady(samples::reportTable());
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    int rows() { return part<QTableView>(u"reportTable"_s)->model()->rowCount(); }
    QString total(int column)
    {
        return part<QTableView>(u"reportTotals"_s)->model()->index(0, column).data().toString();
    }
    void pick(const QString &comboName, const QString &value)
    {
        auto *combo = part<QComboBox>(comboName);
        const int index = combo->findData(value);
        ASSERT_GE(index, 0) << value.toStdString();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    QStringList offered(const QString &comboName)
    {
        QStringList values;
        for (int i = 1; i < part<QComboBox>(comboName)->count(); ++i)
            values.append(part<QComboBox>(comboName)->itemData(i).toString());
        return values;
    }

    QTemporaryDir folder;
    StandingClock clock;
    SilentOffice office;
    storage::StorageThread storage;
    ReportFlow flow{storage, storage, clock};
    ReportPage page{flow, office};
};

TEST_F(ReportPageTest, SaysWhatItShowsAndWhatItIsFor)
{
    EXPECT_EQ(part<QLabel>(u"reportTitle"_s)->text(), u"未到名单"_s);
    EXPECT_FALSE(part<QLabel>(u"reportAbout"_s)->text().isEmpty());
    EXPECT_EQ(part<QLabel>(u"reportSubtitle"_s)->text(), u"截至4月12日 09:30"_s);
    EXPECT_EQ(part<QLabel>(u"reportNotes"_s)->text(), u"共6行。 第一句。 第二句。"_s);
    EXPECT_EQ(rows(), 6);
}

TEST_F(ReportPageTest, OffersOnlyFiltersThatTheTableHas)
{
    EXPECT_EQ(offered(u"collegeCombo"_s), QStringList({u"理学院"_s, u"文学院"_s, u"法学院"_s}));
    EXPECT_TRUE(part<QComboBox>(u"dayCombo"_s)->isVisible());
    EXPECT_FALSE(part<QComboBox>(u"roomCombo"_s)->isVisible());
}

TEST_F(ReportPageTest, ACollegeNarrowsRowsTotalsClassesAndChart)
{
    pick(u"collegeCombo"_s, u"理学院"_s);
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(total(3), u"5,000"_s);
    EXPECT_EQ(offered(u"classCombo"_s), QStringList({u"理1班"_s, u"理2班"_s}));
    EXPECT_EQ(part<ChartPane>(u"reportChart"_s)->figures().categories, QStringList(u"理学院"_s));
}

TEST_F(ReportPageTest, ASearchNarrowsTheRows)
{
    samples::commitText(part<QLineEdit>(u"reportSearchEdit"_s), u"213"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(total(3), u"4,000"_s);
}

TEST_F(ReportPageTest, TheFiguresReachTheChart)
{
    const reports::ChartFigures &figures = part<ChartPane>(u"reportChart"_s)->figures();
    EXPECT_EQ(figures.categories, QStringList({u"理学院"_s, u"文学院"_s, u"法学院"_s}));
    EXPECT_EQ(figures.series, QStringList(u"照片"_s));
    EXPECT_EQ(figures.values, QList<QList<double>>({{5000, 7000, 9000}}));
    EXPECT_EQ(part<QLabel>(u"chartTitle"_s)->text(), u"各学院照片"_s);
}

TEST_F(ReportPageTest, TableAndChartCanEachHaveThePlaceAlone)
{
    QTest::mouseClick(part<QPushButton>(u"chartLookButton"_s), Qt::LeftButton);
    EXPECT_TRUE(part<QWidget>(u"chartView"_s)->isVisible());
    EXPECT_FALSE(part<QTableView>(u"reportTable"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(u"tableLookButton"_s), Qt::LeftButton);
    EXPECT_FALSE(part<QWidget>(u"chartView"_s)->isVisible());
    EXPECT_TRUE(part<QTableView>(u"reportTable"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"summaryLookButton"_s)->isVisible());
}

TEST_F(ReportPageTest, AttendanceHasASummaryByCollege)
{
    page.showReport(u"attendance"_s);
    reports::ReportTable attendance = samples::reportTable();
    attendance.name = u"attendance"_s;
    Q_EMIT flow.reportReady(attendance);
    EXPECT_TRUE(part<QWidget>(u"attendanceTree"_s)->isVisible());
    EXPECT_FALSE(part<QComboBox>(u"collegeCombo"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(u"tableLookButton"_s), Qt::LeftButton);
    EXPECT_FALSE(part<QWidget>(u"attendanceTree"_s)->isVisible());
    EXPECT_EQ(rows(), 6);
}

TEST_F(ReportPageTest, AnAnswerToAnOlderQuestionIsNotShown)
{
    page.showReport(u"refunds"_s);
    const QString subtitle = part<QLabel>(u"reportSubtitle"_s)->text();
    Q_EMIT flow.reportReady(samples::reportTable());
    EXPECT_EQ(part<QLabel>(u"reportTitle"_s)->text(), u"退费名单"_s);
    EXPECT_EQ(part<QLabel>(u"reportSubtitle"_s)->text(), subtitle);
}

TEST_F(ReportPageTest, TheSameReportAnewKeepsFiltersAndPlace)
{
    Q_EMIT flow.reportReady(samples::reportTable(300));
    pick(u"collegeCombo"_s, u"文学院"_s);
    ASSERT_EQ(rows(), 100);
    auto *table = part<QTableView>(u"reportTable"_s);
    ASSERT_GT(table->verticalScrollBar()->maximum(), 700);
    table->verticalScrollBar()->setValue(700);
    Q_EMIT flow.reportReady(samples::reportTable(330));
    EXPECT_EQ(rows(), 110);
    EXPECT_EQ(part<QComboBox>(u"collegeCombo"_s)->currentData().toString(), u"文学院"_s);
    EXPECT_EQ(table->verticalScrollBar()->value(), 700);
}

TEST_F(ReportPageTest, WritesWhatIsShownAndSaysWhere)
{
    pick(u"collegeCombo"_s, u"理学院"_s);
    part<QAction>(u"csvExportAction"_s)->trigger();
    auto *dialog = part<QFileDialog>(u"exportDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QTemporaryDir elsewhere;
    QSignalSpy written(&flow, &ReportFlow::written);
    Q_EMIT dialog->fileSelected(elsewhere.filePath(u"未到.csv"_s));
    ASSERT_TRUE(written.wait());
    QFile file(elsewhere.filePath(u"未到.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"理学院"_s));
    EXPECT_FALSE(text.contains(u"文学院"_s));
    EXPECT_TRUE(part<QLabel>(u"toast"_s)->text().contains(u"未到.csv"_s));
    EXPECT_TRUE(part<QPushButton>(u"openFolderButton"_s)->isVisible());
}

TEST_F(ReportPageTest, OnlyProofreadingTakesAListIn)
{
    EXPECT_FALSE(part<QPushButton>(u"importProofreadingButton"_s)->isVisible());
    page.showReport(u"proofreading"_s);
    EXPECT_TRUE(part<QPushButton>(u"importProofreadingButton"_s)->isVisible());
}

TEST_F(ReportPageTest, ArrowKeysWalkTheReports)
{
    auto *list = part<QListView>(u"reportList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(part<QLabel>(u"reportTitle"_s)->text(), u"补拍名单"_s);
}

} // namespace
} // namespace liuying
