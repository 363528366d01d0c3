// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/StudioView.h"

#include "gui/StudioSamples.h"
#include "gui/door/AskBar.h"
#include "gui/studio/AlarmStrip.h"
#include "gui/studio/ExceptBar.h"
#include "gui/studio/ResultPane.h"
#include "gui/studio/ShiftTable.h"
#include "gui/studio/ShotPicture.h"
#include "gui/studio/VerdictBand.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

using samples::entry;

/// The page in front, 017 sits before the camera.
class StudioViewTest : public testing::Test {
protected:
    StudioViewTest()
    {
        view.resize(1262, 768);
        view.setFolder(u"/camera"_s, HotFolderState::Watching);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.showStatus(samples::studioStatus());
    }

    /// A picture of 017 that the record knows, too.
    void comes(const ShotView &shot)
    {
        StudioStatus status = samples::studioStatus();
        status.current->shots = {shot.shot};
        view.showComing(shot.shot.cameraFile);
        view.showStatus(status);
        view.showShot(shot);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] CheckResult verdict() const { return view.findChild<ResultPane *>()->verdict(); }
    [[nodiscard]] QString number() const { return view.findChild<QLabel *>(u"nextNumberLabel"_s)->text(); }
    [[nodiscard]] bool isAsking() const { return view.findChild<AskBar *>()->isVisible(); }

    StudioView view;
};

TEST_F(StudioViewTest, WhoeverSitsThereStandsInTheHead)
{
    EXPECT_EQ(number(), u"017"_s);
    EXPECT_EQ(view.findChild<QLabel *>(u"studentNameLabel"_s)->text(), u"张*三"_s);
    EXPECT_EQ(view.findChild<QLabel *>(u"countsLabel"_s)->text(), u"16 / 24"_s);
}

TEST_F(StudioViewTest, EnterAcceptsAPictureThatPasses)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(samples::shotView(40, CheckResult::Pass));
    press(Qt::Key_Return);
    ASSERT_EQ(accepted.count(), 1);
    EXPECT_EQ(accepted[0][0].value<EntryRef>(), entry(40));
    EXPECT_TRUE(accepted[0][1].toString().isEmpty());
}

TEST_F(StudioViewTest, AcceptingTwiceInAHurryAcceptsOnce)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(samples::shotView(40, CheckResult::Pass));
    press(Qt::Key_Return);
    press(Qt::Key_F9);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(StudioViewTest, ThePedalDoesAsEnter)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    view.setPedalKey(Qt::Key_PageDown);
    comes(samples::shotView(40, CheckResult::Pass));
    press(Qt::Key_F9);
    EXPECT_TRUE(accepted.isEmpty()) << "the key before";
    press(Qt::Key_PageDown);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(StudioViewTest, ADoubtfulPictureIsAcceptedAsLookedAt)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(samples::shotView(40, CheckResult::Review, {CheckId::EarsVisible}));
    press(Qt::Key_Return);
    ASSERT_EQ(accepted.count(), 1);
    EXPECT_FALSE(accepted[0][1].toString().isEmpty());
}

TEST_F(StudioViewTest, AFailedPictureIsAcceptedOnlyWithAReason)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen}));
    EXPECT_EQ(verdict(), CheckResult::Fail);
    press(Qt::Key_Return);
    EXPECT_TRUE(accepted.isEmpty());
    ASSERT_TRUE(isAsking());
    press(Qt::Key_Return);
    EXPECT_TRUE(accepted.isEmpty()) << "no reason yet";
    type(u"1"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(accepted.count(), 1);
    EXPECT_FALSE(accepted[0][1].toString().isEmpty());
    EXPECT_FALSE(isAsking());
}

TEST_F(StudioViewTest, ThePedalIsNoAnswerToAQuestion)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen}));
    press(Qt::Key_F9);
    ASSERT_TRUE(isAsking());
    type(u"1"_s);
    press(Qt::Key_F9);
    EXPECT_TRUE(accepted.isEmpty());
    EXPECT_TRUE(isAsking());
}

TEST_F(StudioViewTest, ARetakeTakesALetterAFigureAndEnter)
{
    const QSignalSpy rejected(&view, &StudioView::rejectWanted);
    comes(samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen}));
    press(Qt::Key_R);
    type(u"1"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(rejected.count(), 1);
    EXPECT_EQ(rejected[0][0].value<EntryRef>(), entry(40));
    EXPECT_EQ(rejected[0][1].toString(), u"闭眼"_s);
}

TEST_F(StudioViewTest, TheNextPictureClosesAQuestionAboutTheOneBefore)
{
    comes(samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen}));
    press(Qt::Key_R);
    ASSERT_TRUE(isAsking());
    comes(samples::shotView(41, CheckResult::Pass));
    EXPECT_FALSE(isAsking());
    EXPECT_EQ(verdict(), CheckResult::Pass);
}

TEST_F(StudioViewTest, WhileAPictureIsCheckedNothingOlderCanBeAccepted)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(samples::shotView(40, CheckResult::Pass));
    view.showComing(u"DSC_0041.JPG"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(accepted.isEmpty());
}

TEST_F(StudioViewTest, APictureOfNobodyIsNotAccepted)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    ShotView stray = samples::shotView(40, CheckResult::Pass);
    stray.student.clear();
    view.showShot(stray);
    press(Qt::Key_Return);
    EXPECT_TRUE(accepted.isEmpty());
}

TEST_F(StudioViewTest, ExceptionsAreToldByFigures)
{
    const QSignalSpy excepted(&view, &StudioView::exceptWanted);
    comes(samples::shotView(40, CheckResult::Fail, {CheckId::GlassesAbsent}));
    press(Qt::Key_X);
    type(u"24"_s); // medicine; the rule that was broken is offered first
    press(Qt::Key_Return);
    ASSERT_EQ(excepted.count(), 1);
    EXPECT_EQ(excepted[0][0].toString(), u"2021010117"_s);
    EXPECT_EQ(excepted[0][1].value<QList<CheckId>>(), QList{CheckId::GlassesAbsent});
    EXPECT_EQ(excepted[0][2].toString(), u"医疗"_s);
}

TEST_F(StudioViewTest, AnExceptionWantsARuleAndAGround)
{
    const QSignalSpy excepted(&view, &StudioView::exceptWanted);
    press(Qt::Key_X);
    press(Qt::Key_Return);
    type(u"4"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(excepted.isEmpty());
    EXPECT_TRUE(view.findChild<ExceptBar *>()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(view.findChild<ExceptBar *>()->isVisible());
}

TEST_F(StudioViewTest, ExceptionsThatStandAreEndedWithZero)
{
    const QSignalSpy ended(&view, &StudioView::endExceptionWanted);
    StudioStatus status = samples::studioStatus();
    status.current->excepted = {CheckId::HeadUncovered};
    view.showStatus(status);
    EXPECT_TRUE(view.findChild<QLabel *>(u"exceptedLabel"_s)->isVisible());
    press(Qt::Key_X);
    type(u"0"_s);
    EXPECT_EQ(ended.count(), 1);
}

TEST_F(StudioViewTest, LeavingWithoutAPictureIsAboutWhoSitsThere)
{
    const QSignalSpy left(&view, &StudioView::leaveWanted);
    press(Qt::Key_L);
    type(u"1"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(left.count(), 1);
    EXPECT_EQ(left[0][0].toString(), u"2021010117"_s);
}

TEST_F(StudioViewTest, TheLastAcceptanceIsTakenBackWithAReason)
{
    const QSignalSpy taken(&view, &StudioView::takeBackWanted);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(isAsking());
    type(u"2"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(taken.count(), 1);
    EXPECT_EQ(taken[0][0].toString(), u"2021010116"_s);
}

TEST_F(StudioViewTest, FiguresPickTheNumberTheStudentSays)
{
    const QSignalSpy picked(&view, &StudioView::pickNumberWanted);
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(samples::shotView(40, CheckResult::Pass));
    type(u"0221"_s);
    press(Qt::Key_Backspace);
    EXPECT_EQ(number(), u"022"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].toInt(), 22);
    EXPECT_TRUE(accepted.isEmpty()) << "Enter meant the number";
}

TEST_F(StudioViewTest, EscapeForgetsTheFiguresAndThenWhoWasPicked)
{
    const QSignalSpy picked(&view, &StudioView::pickWanted);
    StudioStatus status = samples::studioStatus();
    status.isPicked = true;
    view.showStatus(status);
    type(u"22"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(number(), u"017"_s);
    EXPECT_TRUE(picked.isEmpty());
    press(Qt::Key_Escape);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_TRUE(picked[0][0].toString().isEmpty());
}

TEST_F(StudioViewTest, LettersOfAReasonActOnNothing)
{
    const QSignalSpy left(&view, &StudioView::leaveWanted);
    const QSignalSpy shifted(&view, &StudioView::shiftAsked);
    comes(samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen}));
    press(Qt::Key_R);
    type(u"slxn"_s);
    EXPECT_TRUE(shifted.isEmpty());
    EXPECT_EQ(view.findChild<QLineEdit *>(u"whyEdit"_s)->text(), u"slxn"_s);
    EXPECT_TRUE(left.isEmpty());
}

ShiftPlan planOfTwo()
{
    ShiftPlan plan;
    plan.rows = {{{17, u"九教106"_s, {}}, u"2021010117"_s, {entry(40)}, {}},
                 {{18, u"九教106"_s, {}}, u"2021010118"_s, {}, {entry(40)}}};
    plan.moves = {{entry(40), u"2021010117"_s, u"2021010118"_s, {18, u"九教106"_s, {}}, 1}};
    return plan;
}

TEST_F(StudioViewTest, AShiftShowsItsRowsBeforeItIsDone)
{
    const QSignalSpy asked(&view, &StudioView::shiftAsked);
    const QSignalSpy moved(&view, &StudioView::moveWanted);
    comes(samples::shotView(40, CheckResult::Pass));
    press(Qt::Key_S);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][1].value<ShiftBy>(), ShiftBy::Later);
    view.showShift(planOfTwo());
    EXPECT_TRUE(view.findChild<ShiftTable *>()->isVisible());
    EXPECT_EQ(view.findChild<ShiftModel *>()->rowCount(), 2);
    press(Qt::Key_Up);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[1][1].value<ShiftBy>(), ShiftBy::Earlier);
    EXPECT_TRUE(moved.isEmpty());
    type(u"1"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].value<ShiftPlan>().moves, planOfTwo().moves);
    EXPECT_FALSE(view.findChild<ShiftTable *>()->isVisible());
}

TEST_F(StudioViewTest, AShiftThatMovesNothingIsNotSent)
{
    const QSignalSpy moved(&view, &StudioView::moveWanted);
    comes(samples::shotView(40, CheckResult::Pass));
    press(Qt::Key_S);
    view.showShift({});
    type(u"1"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(moved.isEmpty());
}

TEST_F(StudioViewTest, SmallPicturesThatWereAskedForDoNotTakeThePlaceOfTheLargeOne)
{
    const QSignalSpy asked(&view, &StudioView::shotAsked);
    const QSignalSpy fresh(&view, &StudioView::newShotShown);
    StudioStatus status = samples::studioStatus();
    const ShotView first = samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen});
    const ShotView second = samples::shotView(41, CheckResult::Pass);
    status.current->shots = {first.shot, second.shot};
    view.showStatus({});
    view.showStatus(status);
    EXPECT_EQ(asked.count(), 2) << "both were there before the page";
    view.showShot(second);
    EXPECT_EQ(fresh.count(), 0);
    comes(samples::shotView(42, CheckResult::Pass));
    EXPECT_EQ(fresh.count(), 1);
    EXPECT_EQ(verdict(), CheckResult::Pass);
    view.showShot(first);
    EXPECT_EQ(verdict(), CheckResult::Pass);
}

TEST_F(StudioViewTest, ArrowsLookAtTheShotsOfAStudent)
{
    const QSignalSpy asked(&view, &StudioView::shotAsked);
    const ShotView first = samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen});
    comes(first);
    StudioStatus status = samples::studioStatus();
    const ShotView second = samples::shotView(41, CheckResult::Pass);
    status.current->shots = {first.shot, second.shot};
    view.showComing({});
    view.showStatus(status);
    view.showShot(second);
    press(Qt::Key_Left);
    EXPECT_EQ(asked.last()[0].value<EntryRef>(), entry(40));
    view.showShot(first);
    EXPECT_EQ(verdict(), CheckResult::Fail);
    press(Qt::Key_Right);
    EXPECT_EQ(asked.last()[0].value<EntryRef>(), entry(41));
}

TEST_F(StudioViewTest, ASentenceShowsItsPlace)
{
    comes(samples::shotView(40, CheckResult::Fail, {CheckId::EyesOpen}));
    EXPECT_TRUE(view.findChild<ShotPicture *>()->pointedAt().isNull());
    press(Qt::Key_Down);
    EXPECT_EQ(view.findChild<ShotPicture *>()->pointedAt(), QRectF(150, 180, 180, 60));
}

TEST_F(StudioViewTest, TheOverlayGoesAndComes)
{
    comes(samples::shotView(40, CheckResult::Pass));
    EXPECT_TRUE(view.findChild<ShotPicture *>()->isOverlayShown());
    press(Qt::Key_O);
    EXPECT_FALSE(view.findChild<ShotPicture *>()->isOverlayShown());
}

TEST_F(StudioViewTest, WhatWasAcceptedIsSaidUntilTheNextPicture)
{
    const ShotView shot = samples::shotView(40, CheckResult::Pass);
    comes(shot);
    StudioStatus status = samples::studioStatus();
    StudioSeat done = *status.current;
    done.shots = {shot.shot};
    done.shots.back().isAccepted = true;
    done.isAccepted = true;
    status.done.prepend(done);
    status.current = status.waiting.takeFirst();
    view.showStatus(status);
    EXPECT_EQ(number(), u"018"_s);
    EXPECT_TRUE(view.findChild<VerdictBand *>()->word().contains(u"017"_s));
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    press(Qt::Key_Return);
    EXPECT_TRUE(accepted.isEmpty());
}

/// An alarm about the picture of 016.
class StudioAlarmTest : public StudioViewTest {
protected:
    StudioAlarmTest()
    {
        StudioStatus status = samples::studioStatus();
        status.alarms = {samples::alarm(PairingFault::TwoArrivalsOneShot, 16)};
        view.showStatus(status);
    }
};

TEST_F(StudioAlarmTest, ItStandsAcrossThePageUntilItIsDealtWith)
{
    auto *strip = view.findChild<AlarmStrip *>();
    EXPECT_TRUE(strip->isVisible());
    view.showStatus(samples::studioStatus());
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(StudioAlarmTest, FiguresGoItsWaysOnlyOnceItHasTheKeys)
{
    const QSignalSpy asked(&view, &StudioView::shiftAsked);
    type(u"1"_s);
    EXPECT_TRUE(asked.isEmpty());
    press(Qt::Key_Escape);
    press(Qt::Key_A);
    type(u"1"_s);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<EntryRef>(), entry(16));
    EXPECT_EQ(asked[0][1].value<ShiftBy>(), ShiftBy::Later);
}

TEST_F(StudioAlarmTest, ItIsSettledWithAReason)
{
    const QSignalSpy settled(&view, &StudioView::settleWanted);
    press(Qt::Key_A);
    type(u"2"_s);
    ASSERT_TRUE(isAsking());
    type(u"1"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(settled.count(), 1);
    EXPECT_EQ(settled[0][0].value<PairingAlarm>().fault, PairingFault::TwoArrivalsOneShot);
    EXPECT_FALSE(settled[0][1].toString().isEmpty());
}

TEST_F(StudioAlarmTest, OnlyANewOneIsRaised)
{
    const QSignalSpy raised(&view, &StudioView::alarmRaised);
    StudioStatus status = samples::studioStatus();
    status.alarms = {samples::alarm(PairingFault::TwoArrivalsOneShot, 16)};
    view.showStatus(status);
    EXPECT_EQ(raised.count(), 0);
    status.alarms.append(samples::alarm(PairingFault::DoubleTrigger, 15, 15));
    view.showStatus(status);
    EXPECT_EQ(raised.count(), 1);
}

TEST_F(StudioAlarmTest, TabTurnsToTheNextAndStaysThere)
{
    StudioStatus status = samples::studioStatus();
    status.alarms = {samples::alarm(PairingFault::TwoArrivalsOneShot, 16),
                     samples::alarm(PairingFault::DoubleTrigger, 15, 15)};
    view.showStatus(status);
    press(Qt::Key_A);
    press(Qt::Key_Tab);
    auto *strip = view.findChild<AlarmStrip *>();
    EXPECT_EQ(strip->shown()->fault, PairingFault::DoubleTrigger);
    status.alarms.prepend(samples::alarm(PairingFault::OutOfOrder, 16));
    view.showStatus(status);
    EXPECT_EQ(strip->shown()->fault, PairingFault::DoubleTrigger);
}

struct Empty {
    const char *name;
    void (*arrange)(StudioView &view);
    const char *says;
};

class StudioSaysWhatToDo : public testing::TestWithParam<Empty> {};

TEST_P(StudioSaysWhatToDo, InItsPicturesPlace)
{
    StudioView view;
    GetParam().arrange(view);
    const QString headline = view.findChild<ShotPicture *>()->headline();
    EXPECT_TRUE(headline.contains(QString::fromUtf8(GetParam().says))) << headline.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    States, StudioSaysWhatToDo,
    testing::Values(Empty{"WithoutARoom", [](StudioView &) {}, "选房间"},
                    Empty{"WithoutAnySourceOfPictures",
                          [](StudioView &view) { view.showStatus(samples::studioStatus()); }, "从哪里来"},
                    Empty{"WhenTheFolderIsGone",
                          [](StudioView &view) {
                              view.showStatus(samples::studioStatus());
                              view.setFolder(u"/camera"_s, HotFolderState::Gone);
                          },
                          "不见了"},
                    Empty{"WhenNobodyWaits",
                          [](StudioView &view) {
                              StudioStatus status = samples::studioStatus();
                              status.current.reset();
                              view.showStatus(status);
                              view.setFolder(u"/camera"_s, HotFolderState::Watching);
                          },
                          "没有人在等"},
                    Empty{"WhileAPictureIsAwaited",
                          [](StudioView &view) {
                              view.showStatus(samples::studioStatus());
                              view.setFolder(u"/camera"_s, HotFolderState::Watching);
                          },
                          "017"},
                    Empty{"WhileAPictureIsChecked",
                          [](StudioView &view) {
                              view.showStatus(samples::studioStatus());
                              view.setFolder(u"/camera"_s, HotFolderState::Watching);
                              view.showComing(u"DSC_0040.JPG"_s);
                          },
                          "正在检查"}),
    [](const auto &row) { return row.param.name; });

} // namespace
} // namespace liuying
