// SPDX-License-Identifier: Apache-2.0
// Money that comes in at an open station: who hears of it, and that the station closes cleanly afterwards.
#include "app/Station.h"
#include "gui/ledger/LedgerPage.h"
#include "gui/prepare/PreparePage.h"
#include "gui/prepare/StepCard.h"

#include "core/plan/PlanParts.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace liuying::app {
namespace {

constexpr int kPatienceMs = 30000;
const auto kStudent = u"2022010001"_s;

LocalDateTime onTheDay(int hour)
{
    return {QDate(2025, 4, 12), QTime(hour, 0)};
}

class NineOnTheDay : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return onTheDay(9).toUtcMs(QTimeZone("Asia/Shanghai")); }
};

Plan smallPlan()
{
    Plan plan;
    plan.campaign.fee = Money{1500};
    plan.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}};
    plan.batches = {{u"九教103"_s, 1, u"文学院"_s, {onTheDay(8), onTheDay(10)}}};
    return plan;
}

Student oneStudent()
{
    Student student;
    student.number = kStudent;
    student.name = u"柳汐"_s;
    student.college = u"文学院"_s;
    student.className = u"中文2201"_s;
    return student;
}

/// A room in its hours, with one student expected in it who has not paid.
class StationWithMoney : public testing::Test {
protected:
    void SetUp() override
    {
        auto stores = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
        ASSERT_TRUE(stores);
        const PlanPublished plan{campaignScope(), 1, smallPlan(), u"notice.txt"_s};
        const RosterImported roster{u"roster.xlsx"_s, {oneStudent()}, {}, {}};
        ASSERT_TRUE((*stores)->append(plan, 1, u"test"_s));
        ASSERT_TRUE((*stores)->append(roster, 2, u"test"_s));
    }
    void TearDown() override { close(); }

    void open()
    {
        const StationWish wish{.folder = folder.path(), .room = {}, .camera = u"none"_s};
        station = std::make_unique<Station>(wish, std::make_unique<NineOnTheDay>());
        QSignalSpy opened(station.get(), &Station::opened);
        station->open();
        ASSERT_TRUE(opened.wait(kPatienceMs));
        station->sounds().setMuted(true);
        pages = station->makePages();
    }
    void close()
    {
        qDeleteAll(pages);
        pages.clear();
        station.reset();
    }
    [[nodiscard]] QString paymentsFile() const
    {
        QFile file(folder.filePath(u"缴费.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"学号,姓名,金额\n%1,柳汐,15\n"_s.arg(kStudent).toUtf8());
        return file.fileName();
    }
    /// As a person does it on the ledger's page.
    void importOnTheLedgerPage()
    {
        QSignalSpy read(&station->moneyImports(), &ImportFlow::paymentsRead);
        station->moneyImports().readPayments(paymentsFile());
        ASSERT_TRUE(read.wait(kPatienceMs));
        QSignalSpy imported(&station->moneyImports(), &ImportFlow::imported);
        station->ledgerPage()->findChild<QPushButton *>(u"importButton"_s)->click();
        ASSERT_TRUE(imported.wait(kPatienceMs));
    }

    QTemporaryDir folder;
    std::unique_ptr<Station> station;
    QList<QWidget *> pages;
};

TEST_F(StationWithMoney, WhoPaidOnTheLedgerPageComesInAtOnce)
{
    open();
    QString next;
    QObject::connect(&station->door(), &DoorFlow::statusChanged, station.get(),
                     [&next](const DoorStatus &status) { next = status.nextInQueue; });
    QSignalSpy answered(&station->door(), &DoorFlow::answered);
    station->door().studentPicked(kStudent);
    ASSERT_TRUE(answered.wait(kPatienceMs));
    EXPECT_NE(answered.takeFirst().front().value<DoorAnswer>().decision.outcome, Outcome::Admit);
    EXPECT_EQ(next, QString());

    importOnTheLedgerPage();
    EXPECT_TRUE(QTest::qWaitFor([&next] { return next == kStudent; }, kPatienceMs));
    station->door().studentPicked(kStudent);
    ASSERT_TRUE(answered.wait(kPatienceMs));
    EXPECT_EQ(answered.takeFirst().front().value<DoorAnswer>().decision.outcome, Outcome::Admit);
}

TEST_F(StationWithMoney, AnImportOfThePreparePageAsksForTheDoorsQueueOnce)
{
    open();
    QSignalSpy found(&station->door(), &DoorFlow::found);
    const auto answerWhatWasAsked = [&] {
        station->door().search(kStudent);
        return found.wait(kPatienceMs);
    };
    ASSERT_TRUE(answerWhatWasAsked()); // of the opening
    QSignalSpy read(&station->imports(), &ImportFlow::paymentsRead);
    station->imports().readPayments(paymentsFile());
    ASSERT_TRUE(read.wait(kPatienceMs));
    QSignalSpy status(&station->door(), &DoorFlow::statusChanged);
    station->preparePage()->findChild<QPushButton *>(u"importButton"_s)->click();
    ASSERT_TRUE(status.wait(kPatienceMs));
    EXPECT_EQ(status.front().front().value<DoorStatus>().nextInQueue, kStudent);
    ASSERT_TRUE(answerWhatWasAsked());
    EXPECT_EQ(status.size(), 1);
}

TEST_F(StationWithMoney, ThePreparePageTellsWhatTheLedgerPageImportedWhenItIsShownNext)
{
    open();
    const auto *card = station->preparePage()->findChild<StepCard *>(u"paymentsCard"_s);
    QSignalSpy overview(&station->office(), &Office::overviewReady);
    station->preparePage()->show();
    ASSERT_TRUE(overview.wait(kPatienceMs));
    EXPECT_FALSE(card->isDone());
    station->preparePage()->hide();

    importOnTheLedgerPage();
    station->preparePage()->show();
    ASSERT_TRUE(overview.wait(kPatienceMs));
    EXPECT_EQ(overview.back().front().value<PrepareOverview>().paid, 1);
    EXPECT_TRUE(card->isDone());
}

/// Whoever closes the file last writes its log into it and takes the log away: the writer, not the reader.
TEST_F(StationWithMoney, ClosesCleanlyWithQuestionsUnderWayAndOpensAgainAtOnce)
{
    for (int time = 0; time < 3; ++time) {
        open();
        station->setDutyName(u"周敏"_s);
        station->ledger().askView();
        station->office().askOverview();
        close();
        EXPECT_FALSE(QFile::exists(folder.filePath(u"station.sqlite-wal"_s)));
    }
    auto stores = storage::Stores::open(folder.path(), storage::OpenMode::OpenExisting);
    ASSERT_TRUE(stores);
    EXPECT_EQ((*stores)->entryCount().value_or(0), 5); // the plan, the roster, three who signed in
    const auto report = (*stores)->verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok);
}

} // namespace
} // namespace liuying::app
