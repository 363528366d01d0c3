// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/DashboardPage.h"
#include "gui/DashboardSamples.h"
#include "gui/common/FigureTile.h"
#include "gui/common/SentenceList.h"
#include "gui/dashboard/RoomCard.h"
#include "gui/report/AttendanceModel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 1'744'420'320'000; }
};

/// The page over a station that holds nothing; what it shows is handed to it.
class DashboardPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        page.resize(1262, 768);
        showPage();
    }
    /// Until what it asked for has come.
    void showPage()
    {
        QSignalSpy answered(&reports, &ReportFlow::dashboardReady);
        page.show();
        ASSERT_TRUE(answered.wait());
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString figure(const QString &name) { return part<FigureTile>(name)->figure(); }
    [[nodiscard]] bool isAsking() { return part<QTimer>(u"againTimer"_s)->isActive(); }
    [[nodiscard]] bool isAboutToAsk() { return part<QTimer>(u"restTimer"_s)->isActive(); }

    QTemporaryDir folder;
    StandingClock clock;
    storage::StorageThread storage;
    ReportFlow reports{storage, storage, clock};
    DashboardPage page{reports};
};

TEST_F(DashboardPageTest, TheFiguresSayHowManyAndHowMuch)
{
    Q_EMIT reports.dashboardReady(samples::onItsFirstDay());
    EXPECT_EQ(figure(u"expectedTile"_s), u"6,840"_s);
    EXPECT_EQ(figure(u"inTile"_s), u"541"_s);
    EXPECT_EQ(figure(u"photographedTile"_s), u"518"_s);
    EXPECT_EQ(figure(u"missingTile"_s), u"6,299"_s);
    EXPECT_EQ(figure(u"moneyExpectedTile"_s), u"102,600"_s);
    EXPECT_EQ(figure(u"moneyReceivedTile"_s), u"102,255"_s);
    EXPECT_EQ(figure(u"moneyDifferenceTile"_s), u"−345"_s);
    EXPECT_EQ(figure(u"openItemsTile"_s), u"4"_s);
    EXPECT_EQ(figure(u"refundsTile"_s), u"0"_s);
    EXPECT_EQ(part<QLabel>(u"phaseLabel"_s)->text(), u"今天是第1天，共2天"_s);
}

TEST_F(DashboardPageTest, RefundsToApproveAndToPayAreOneFigure)
{
    Q_EMIT reports.dashboardReady(samples::aWeekAfter());
    EXPECT_EQ(figure(u"refundsTile"_s), u"310"_s);
}

TEST_F(DashboardPageTest, EveryFigureLeadsToWhatIsBehindIt)
{
    const QList<std::pair<QString, QString>> reportOf{{u"expectedTile"_s, u"attendance"_s},
                                                      {u"inTile"_s, u"attendance"_s},
                                                      {u"photographedTile"_s, u"shot-register"_s},
                                                      {u"missingTile"_s, u"no-shows"_s}};
    for (const auto &[tile, report] : reportOf) {
        QSignalSpy asked(&page, &DashboardPage::reportAsked);
        QTest::keyClick(part<FigureTile>(tile), Qt::Key_Space);
        ASSERT_EQ(asked.count(), 1) << tile.toStdString();
        EXPECT_EQ(asked.front().front().toString(), report);
        QTest::keyClick(part<FigureTile>(tile), Qt::Key_Return);
        EXPECT_EQ(asked.count(), 2) << tile.toStdString();
    }
    for (const QString &tile : {u"moneyExpectedTile"_s, u"moneyReceivedTile"_s, u"moneyDifferenceTile"_s,
                                u"openItemsTile"_s, u"refundsTile"_s}) {
        QSignalSpy asked(&page, &DashboardPage::ledgerAsked);
        QTest::mouseClick(part<FigureTile>(tile), Qt::LeftButton);
        EXPECT_EQ(asked.count(), 1) << tile.toStdString();
    }
}

TEST_F(DashboardPageTest, RoomsAndCollegesLeadToTheirReports)
{
    Q_EMIT reports.dashboardReady(samples::onItsFirstDay());
    QSignalSpy asked(&page, &DashboardPage::reportAsked);
    QTest::keyClick(part<RoomCard>(u"roomCard1"_s), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.takeFirst().front().toString(), u"throughput"_s);
    auto *colleges = part<QTreeView>(u"collegeShares"_s);
    colleges->setCurrentIndex(colleges->model()->index(0, 0));
    QTest::keyClick(colleges, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.takeFirst().front().toString(), u"attendance"_s);
}

TEST_F(DashboardPageTest, WhatIsLeftToDoLeadsToWhereItIsDone)
{
    Q_EMIT reports.dashboardReady(samples::aWeekAfter());
    QSignalSpy report(&page, &DashboardPage::reportAsked);
    QSignalSpy ledger(&page, &DashboardPage::ledgerAsked);
    auto *duties = part<SentenceList>(u"dutyList"_s);
    duties->setFocus();
    duties->setCurrentIndex(duties->model()->index(0, 0)); // make-up
    QTest::keyClick(duties, Qt::Key_Return);
    QTest::keyClick(duties, Qt::Key_Down); // refunds
    QTest::keyClick(duties, Qt::Key_Return);
    ASSERT_EQ(report.count(), 1);
    EXPECT_EQ(report.front().front().toString(), u"make-up"_s);
    EXPECT_EQ(ledger.count(), 1);
}

TEST_F(DashboardPageTest, ARoomThatIsTodaysHasACard)
{
    Q_EMIT reports.dashboardReady(samples::onItsFirstDay());
    for (int room = 1; room <= 5; ++room)
        EXPECT_TRUE(part<RoomCard>(u"roomCard%1"_s.arg(room))->isVisible());
    EXPECT_TRUE(part<RoomCard>(u"roomCard4"_s)->accessibleName().contains(u"已 11 分钟没有人到"_s));
    Q_EMIT reports.dashboardReady(samples::fiveDaysBefore());
    EXPECT_FALSE(part<RoomCard>(u"roomCard1"_s)->isVisible());
}

TEST_F(DashboardPageTest, AheadOfItTheCollegesShowWhoHasPaidAndThereIsNoPace)
{
    auto *colleges = part<QTreeView>(u"collegeShares"_s);
    auto *pace = part<QWidget>(u"paceChart"_s);
    Q_EMIT reports.dashboardReady(samples::fiveDaysBefore());
    EXPECT_FALSE(colleges->isColumnHidden(AttendanceModel::PaidColumn));
    EXPECT_TRUE(colleges->isColumnHidden(AttendanceModel::InColumn));
    const QModelIndex first = colleges->model()->index(0, AttendanceModel::ShareColumn);
    EXPECT_DOUBLE_EQ(first.data(AttendanceModel::ShareRole).toDouble(), 336.0 / 349);
    EXPECT_FALSE(pace->isVisible());
    Q_EMIT reports.dashboardReady(samples::onItsFirstDay());
    EXPECT_TRUE(colleges->isColumnHidden(AttendanceModel::PaidColumn));
    EXPECT_DOUBLE_EQ(first.data(AttendanceModel::ShareRole).toDouble(), 118.0 / 336);
    EXPECT_TRUE(pace->isVisible());
    EXPECT_EQ(pace->accessibleDescription(), u"最多的是 07:55，五分钟 47 人"_s);
}

TEST_F(DashboardPageTest, TheChosenDutyStaysChosenWhenItsFigureChanges)
{
    Dashboard dashboard = samples::aWeekAfter();
    Q_EMIT reports.dashboardReady(dashboard);
    auto *duties = part<SentenceList>(u"dutyList"_s);
    duties->setCurrentIndex(duties->model()->index(3, 0)); // proofreading
    ++dashboard.proofreadingMissing;
    Q_EMIT reports.dashboardReady(dashboard);
    EXPECT_EQ(duties->chosen(), 3);
    EXPECT_EQ(duties->sentences().at(3).text, u"跟进 4,121 人在学信网校对照片"_s);
}

TEST_F(DashboardPageTest, AsksAgainOnlyWhileItIsSeen)
{
    EXPECT_TRUE(isAsking());
    page.noteChange();
    EXPECT_TRUE(isAboutToAsk());
    page.hide();
    EXPECT_FALSE(isAsking());
    EXPECT_FALSE(isAboutToAsk());
    page.noteChange();
    EXPECT_FALSE(isAboutToAsk());
    showPage();
    EXPECT_TRUE(isAsking());
}

TEST_F(DashboardPageTest, SaysWhenItIsShown)
{
    QSignalSpy shown(&page, &DashboardPage::shown);
    Q_EMIT reports.dashboardReady(samples::onItsFirstDay());
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(DashboardPageTest, AFailureIsSaidOnceUntilItWorksAgain)
{
    QSignalSpy failed(&page, &DashboardPage::failed);
    const Error error{ErrorCode::Storage, u"磁盘出错"_s, u"disk I/O error"_s};
    Q_EMIT reports.failed(error);
    Q_EMIT reports.failed(error);
    EXPECT_EQ(failed.count(), 1);
    Q_EMIT reports.dashboardReady(samples::onItsFirstDay());
    Q_EMIT reports.failed(error);
    EXPECT_EQ(failed.count(), 2);
    page.hide();
    Q_EMIT reports.dashboardReady(samples::onItsFirstDay());
    Q_EMIT reports.failed(error);
    EXPECT_EQ(failed.count(), 2);
}

} // namespace
} // namespace liuying
