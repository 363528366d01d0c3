// SPDX-License-Identifier: Apache-2.0
#include "app/Program.h"
#include "app/Scenes.h"
#include "flows/demo/DemoDesk.h"
#include "flows/plan/PlanDesk.h"
#include "gui/shell/Banner.h"
#include "gui/shell/StartPage.h"
#include "gui/shell/TroublePage.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liuying::app {
namespace {

constexpr int kPatienceMs = 30000;

Options optionsFor(const QTemporaryDir &folder)
{
    Options options;
    options.folder = folder.path();
    options.camera = u"none"_s;
    return options;
}

/// The one test that opens everything: window, storage thread, flows and the demo behind them.
TEST(Station, OpensTheDemoAnswersAtTheDoorAndOpensAgain)
{
    const QTemporaryDir folder;
    Options options = optionsFor(folder);
    options.isDemo = true;
    QString stationId;
    {
        Program program(options);
        QSignalSpy shown(&program, &Program::stationShown);
        program.start();
        EXPECT_TRUE(program.window().isVisible()); // before anything is opened
        ASSERT_TRUE(shown.wait(kPatienceMs));
        Station &station = *program.station();
        station.sounds().setMuted(true);
        EXPECT_TRUE(station.state().isDemo);
        EXPECT_EQ(program.window().page(), Page::Door);
        stationId = station.state().stationId;

        QSignalSpy answered(&station.door(), &DoorFlow::answered);
        station.door().codeScanned("https://pay.example/abc");
        ASSERT_TRUE(answered.wait(kPatienceMs));
        EXPECT_EQ(answered.front().front().value<DoorAnswer>().decision.outcome, Outcome::Refuse);

        QSignalSpy overview(&station.office(), &Office::overviewReady);
        QTest::mouseClick(program.window().findChild<QToolButton *>(u"railPrepare"_s), Qt::LeftButton);
        ASSERT_TRUE(overview.wait(kPatienceMs));
        EXPECT_EQ(program.window().findChild<QTableView *>(u"planView"_s)->model()->rowCount(), 25);

        QTest::mouseClick(program.window().findChild<QToolButton *>(u"language_en"_s), Qt::LeftButton);
        EXPECT_EQ(program.window().page(), Page::Prepare);
    }
    Program again(options);
    QSignalSpy shown(&again, &Program::stationShown);
    again.start();
    ASSERT_TRUE(shown.wait(kPatienceMs));
    EXPECT_EQ(again.station()->state().stationId, stationId);
    EXPECT_EQ(again.station()->state().language, u"en"_s);
}

/// A drawn phone of somebody in the queue whose code nobody knows is held before the camera, and that is all.
TEST(Station, AnUnknownCodeIsAdmittedByItsCardWithoutAKeystroke)
{
    const QTemporaryDir folder;
    Options options = optionsFor(folder);
    options.isDemo = true;
    Program program(options);
    QSignalSpy opened(&program, &Program::stationShown);
    program.start();
    ASSERT_TRUE(opened.wait(kPatienceMs));
    Station &station = *program.station();
    station.sounds().setMuted(true);
    StationClock clock;
    clock.setOffsetMs(station.state().clockOffsetMs);
    const auto scenes = drawDoorScenes(folder.path(), station.state(), clock);
    ASSERT_TRUE(scenes) << qPrintable(scenes.error().detail);

    QList<DoorAnswer> answers;
    QObject::connect(&station.door(), &DoorFlow::answered, &program,
                     [&answers](const DoorAnswer &answer) { answers.append(answer); });
    station.camera().start(stillCamera(scenes->unknown));
    const auto isSettled = [&answers] {
        return !answers.isEmpty() && answers.back().card.state != CardState::Reading;
    };
    ASSERT_TRUE(QTest::qWaitFor(isSettled, kPatienceMs));
    EXPECT_EQ(answers.front().card.state, CardState::Reading);
    EXPECT_EQ(answers.back().boundBy, u"card"_s) << qPrintable(cardStateCode(answers.back().card.state));
    EXPECT_EQ(answers.back().decision.outcome, Outcome::Admit);
    EXPECT_EQ(answers.size(), 2);
}

TEST(Station, AnEditOfThePlanKeepsItselfAndReachesTheDoorWhenPublished)
{
    const QTemporaryDir folder;
    Options options = optionsFor(folder);
    options.isDemo = true;
    Program program(options);
    QSignalSpy shown(&program, &Program::stationShown);
    program.start();
    ASSERT_TRUE(shown.wait(kPatienceMs));
    Station &station = *program.station();
    QSignalSpy asked(&station.plans(), &PlanFlow::publishableReady);
    QTest::mouseClick(program.window().findChild<QToolButton *>(u"railPlan"_s), Qt::LeftButton);
    ASSERT_TRUE(asked.wait(kPatienceMs));
    auto *badge = program.window().findChild<QLabel *>(u"draftBadge"_s);
    EXPECT_FALSE(badge->isVisible());

    PlanEditor &editor = station.planEditor();
    ASSERT_FALSE(editor.plan().batches.isEmpty());
    const Coordinator who{editor.plan().batches.front().college, u"李老师"_s, u"13800000000"_s};
    EXPECT_EQ(editor.setCoordinator(who), QString());
    EXPECT_TRUE(badge->isVisible());
    ASSERT_TRUE(asked.wait(kPatienceMs)); // once the draft was kept
    QTest::mouseClick(program.window().findChild<QPushButton *>(u"planPublishButton"_s), Qt::LeftButton);
    QTest::mouseClick(program.window().findChild<QPushButton *>(u"publishButton"_s), Qt::LeftButton);
    const auto isAtTheDoor = [&station, &who] {
        const Coordinator *held = station.state().plan->coordinator(who.college);
        return held && *held == who;
    };
    EXPECT_TRUE(QTest::qWaitFor(isAtTheDoor, kPatienceMs));
    EXPECT_TRUE(QTest::qWaitFor([badge] { return !badge->isVisible(); }, kPatienceMs));
}

TEST(Station, AFolderWithoutAStationIsAskedAbout)
{
    const QTemporaryDir folder;
    Program program(optionsFor(folder));
    program.start();
    EXPECT_TRUE(QTest::qWaitFor(
        [&program] { return program.window().findChild<StartPage *>(u"startPage"_s) != nullptr; },
        kPatienceMs));
}

StartPage *startPageOf(Program &program)
{
    StartPage *page = nullptr;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return (page = program.window().findChild<StartPage *>(u"startPage"_s)) != nullptr; },
        kPatienceMs));
    return page;
}

TEST(Station, ACollegesPartOpensOnItsSubSchedule)
{
    const QTemporaryDir office;
    const QString part = office.filePath(u"人文.liuying-part"_s);
    {
        auto stores = storage::Stores::open(office.path(), storage::OpenMode::CreateNew);
        ASSERT_TRUE(stores);
        ASSERT_TRUE(fillWithDemo(**stores, 0));
        const StationClock clock;
        const auto plan = (*stores)->plan();
        ASSERT_TRUE(plan && *plan);
        ASSERT_TRUE(PlanDesk(**stores, clock).exportPart((*plan)->batches.front().college, part));
    }
    const QTemporaryDir laptop;
    Program program(optionsFor(laptop));
    program.start();
    Q_EMIT startPageOf(program)->partChosen(part);
    EXPECT_TRUE(QTest::qWaitFor([&] { return program.station() && program.window().page() == Page::Plan; },
                                kPatienceMs));
}

TEST(Station, AFileThatIsNoPartIsToldAndLeavesNoStation)
{
    const QTemporaryDir folder;
    Program program(optionsFor(folder));
    program.start();
    Q_EMIT startPageOf(program)->partChosen(u"/proc/version"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return program.window().banner().isVisible(); }, kPatienceMs));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"station.sqlite"_s)));
}

TEST(Station, AFileThatIsNoDatabaseIsToldOnAPageAndLeftAlone)
{
    const QTemporaryDir folder;
    const QByteArray content(4096, 'x');
    QFile file(folder.filePath(u"station.sqlite"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
    file.close();
    Program program(optionsFor(folder));
    program.start();
    ASSERT_TRUE(QTest::qWaitFor(
        [&program] { return program.window().findChild<TroublePage *>(u"troublePage"_s) != nullptr; },
        kPatienceMs));
    EXPECT_FALSE(program.window().findChild<QLabel *>(u"troubleSentence"_s)->text().isEmpty());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), content);
}

TEST(Station, ADemoIsRefusedWhereRealDataLie)
{
    const QTemporaryDir folder;
    {
        auto stores = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
        ASSERT_TRUE(stores);
        ASSERT_TRUE(
            (*stores)->append(PlanPublished{u"campaign"_s, 1, Plan(), u"notice.txt"_s}, 1, u"import"_s));
    }
    Options options = optionsFor(folder);
    options.isDemo = true;
    Program program(options);
    program.start();
    EXPECT_TRUE(QTest::qWaitFor(
        [&program] { return program.window().findChild<TroublePage *>(u"troublePage"_s) != nullptr; },
        kPatienceMs));
}

} // namespace
} // namespace liuying::app
