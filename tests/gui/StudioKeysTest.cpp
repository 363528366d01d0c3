// SPDX-License-Identifier: Apache-2.0
// The studio without a mouse: everything is reached, nothing keeps the keys, a pedal works from anywhere.
#include "gui/StudioSamples.h"
#include "gui/door/AskBar.h"
#include "gui/studio/AlarmStrip.h"
#include "gui/studio/ExceptBar.h"
#include "gui/studio/LivePane.h"
#include "gui/studio/PedalButton.h"
#include "gui/studio/ShotPicture.h"
#include "gui/studio/StudioView.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

using samples::entry;

/// The page in a window with a field that is not its own, as the name of whoever is on duty is.
class StudioKeysTest : public testing::Test {
protected:
    StudioKeysTest()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&foreign);
        layout->addWidget(&view);
        window.resize(1262, 768);
        view.setFolder(u"/camera"_s, HotFolderState::Watching);
        view.showStatus(samples::studioStatus());
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        view.setFocus();
    }

    /// A picture of 017 that the record knows, too.
    void comes(CheckResult verdict, const QList<CheckId> &broken = {})
    {
        const ShotView shot = samples::shotView(40, verdict, broken);
        StudioStatus status = samples::studioStatus();
        status.current->shots = {shot.shot};
        view.showStatus(status);
        view.showShot(shot);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr) << "the keys go nowhere";
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <typename Widget>
    Widget *part(const QString &name = {})
    {
        auto *found = view.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] bool isAsking() { return part<AskBar>()->isVisible(); }
    /// With Tab from the page; how many steps it took, -1 where Tab never comes there.
    int goTo(QWidget *widget)
    {
        view.setFocus();
        for (int steps = 0; steps < 60; ++steps) {
            if (QApplication::focusWidget() == widget)
                return steps;
            press(Qt::Key_Tab);
        }
        return -1;
    }

    QWidget window;
    QLineEdit foreign;
    StudioView view;
};

class StudioReachedByTab : public StudioKeysTest, public testing::WithParamInterface<const char *> {};

TEST_P(StudioReachedByTab, AndEscapeLeadsBack)
{
    view.setUnkept(2);
    view.setCameras({{u"none"_s, u"-"_s}, {u"usb"_s, u"usb"_s}}, u"usb"_s);
    auto *button = part<QAbstractButton>(QString::fromLatin1(GetParam()));
    EXPECT_GT(goTo(button), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &view);
}

INSTANTIATE_TEST_SUITE_P(Controls, StudioReachedByTab,
                         testing::Values("studioRoomButton", "folderButton", "retryButton",
                                         "studioCameraButton", "countdownCheck", "autoAcceptCheck",
                                         "pedalButton"),
                         [](const auto &row) { return std::string(row.param); });

TEST_F(StudioKeysTest, TabComesRoundToThePage)
{
    int steps = 0;
    do
        press(Qt::Key_Tab);
    while (QApplication::focusWidget() != &view && ++steps < 60);
    EXPECT_EQ(QApplication::focusWidget(), &view);
}

TEST_F(StudioKeysTest, EnterPressesWhatTabCameTo)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    const QSignalSpy automatic(&view, &StudioView::autoAcceptChosen);
    comes(CheckResult::Pass);
    ASSERT_GT(goTo(part<QAbstractButton>(u"autoAcceptCheck"_s)), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(automatic.count(), 1);
    EXPECT_TRUE(accepted.isEmpty());
}

TEST_F(StudioKeysTest, LettersActFromWhereverTabCameTo)
{
    comes(CheckResult::Pass);
    ASSERT_GT(goTo(part<QAbstractButton>(u"folderButton"_s)), 0);
    press(Qt::Key_O);
    EXPECT_FALSE(part<ShotPicture>()->isOverlayShown());
}

TEST_F(StudioKeysTest, ThePedalAcceptsWhereverTheFocusIs)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(CheckResult::Pass);
    foreign.setFocus();
    press(Qt::Key_F9);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(StudioKeysTest, APedalHeldDownAcceptsOnce)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    const QSignalSpy again(&view, &StudioView::newShotShown);
    comes(CheckResult::Pass);
    press(Qt::Key_F9);
    comes(CheckResult::Pass); // the record answered, the picture stands there undecided still
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier, {}, true);
        QApplication::sendEvent(&view, &held);
    }
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_EQ(again.count(), 1);
}

TEST_F(StudioKeysTest, ThePedalIsNoAnswerFromAReasonField)
{
    const QSignalSpy accepted(&view, &StudioView::acceptWanted);
    comes(CheckResult::Fail, {CheckId::EyesOpen});
    press(Qt::Key_F9);
    ASSERT_TRUE(isAsking());
    type(u"looked at"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_F9);
    EXPECT_TRUE(isAsking());
    EXPECT_TRUE(accepted.isEmpty());
}

TEST_F(StudioKeysTest, EscapeInAReasonFieldDropsTheQuestionAndNothingElse)
{
    const QSignalSpy rejected(&view, &StudioView::rejectWanted);
    comes(CheckResult::Fail, {CheckId::EyesOpen});
    press(Qt::Key_R);
    type(u"hair"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isAsking());
    EXPECT_TRUE(rejected.isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), &view);
    EXPECT_TRUE(part<ShotPicture>()->hasPicture()) << "the picture was not left with it";
}

TEST_F(StudioKeysTest, AnOwnReasonIsTypedAndSentWithEnter)
{
    const QSignalSpy rejected(&view, &StudioView::rejectWanted);
    comes(CheckResult::Fail, {CheckId::EyesOpen});
    press(Qt::Key_R);
    type(u"second 2 look"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(rejected.count(), 1);
    EXPECT_EQ(rejected[0][1].toString(), u"second 2 look"_s);
}

TEST_F(StudioKeysTest, AQuestionHasTheKeysAgainWhenThePageComesBack)
{
    const QSignalSpy rejected(&view, &StudioView::rejectWanted);
    comes(CheckResult::Fail, {CheckId::EyesOpen});
    press(Qt::Key_R);
    view.hide();
    view.show();
    view.setFocus();
    type(u"1"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(rejected.count(), 1);
}

TEST_F(StudioKeysTest, AnExceptionHasTheKeysAgainWhenThePageComesBack)
{
    comes(CheckResult::Fail, {CheckId::GlassesAbsent});
    press(Qt::Key_X);
    view.hide();
    view.show();
    view.setFocus();
    EXPECT_EQ(QApplication::focusWidget(), part<ExceptBar>());
}

TEST_F(StudioKeysTest, ThePedalButtonGivesTheKeysBack)
{
    auto *pedal = part<PedalButton>(u"pedalButton"_s);
    for (const int key : {int(Qt::Key_Escape), int(Qt::Key_F5)}) {
        pedal->click();
        press(key);
        EXPECT_EQ(QApplication::focusWidget(), &view) << key;
    }
    EXPECT_EQ(pedal->key(), Qt::Key_F5);
}

TEST_F(StudioKeysTest, TabLeavesAnAlarmThatStandsAlone)
{
    StudioStatus status = samples::studioStatus();
    status.alarms = {samples::alarm(PairingFault::TwoArrivalsOneShot, 16)};
    view.showStatus(status);
    press(Qt::Key_A);
    ASSERT_TRUE(part<AlarmStrip>()->hasFocus());
    press(Qt::Key_Tab);
    EXPECT_FALSE(part<AlarmStrip>()->hasFocus());
}

/// The picture of 016 was given to 017, who had none.
class StudioMissedTest : public StudioKeysTest {
protected:
    StudioMissedTest()
    {
        StudioStatus status = samples::studioStatus();
        status.alarms = {samples::alarm(PairingFault::TwoArrivalsOneShot, 16)};
        view.showStatus(status);
        press(Qt::Key_A);
        type(u"1"_s);
        ShiftPlan plan;
        plan.rows = {{{16, u"九教106"_s, {}}, u"2021010116"_s, {entry(16)}, {}},
                     {{17, u"九教106"_s, {}}, u"2021010117"_s, {}, {entry(16)}}};
        plan.moves = {{entry(16), u"2021010116"_s, u"2021010117"_s, {17, u"九教106"_s, {}}, 1}};
        view.showShift(plan);
    }
    void answer()
    {
        type(u"1"_s);
        press(Qt::Key_Return);
    }
    /// 016 sits before the camera again.
    [[nodiscard]] static StudioStatus after()
    {
        StudioStatus status = samples::studioStatus();
        status.waiting.prepend(*status.current);
        status.current = status.done.takeFirst();
        status.current->isAccepted = false;
        status.current->shots.clear();
        return status;
    }
    [[nodiscard]] QString toast() { return part<QLabel>(u"toast"_s)->text(); }
};

TEST_F(StudioMissedTest, TheRowsSayWhoWillHaveNoPicture)
{
    EXPECT_TRUE(part<QLabel>(u"shiftNote"_s)->isVisible());
    EXPECT_TRUE(part<QLabel>(u"shiftNote"_s)->text().contains(u"016"_s));
}

TEST_F(StudioMissedTest, WhoeverWasMissedIsCalledBackOnceTheRecordHasIt)
{
    answer();
    EXPECT_FALSE(toast().contains(u"016"_s)) << "nothing is recorded yet";
    view.showStatus(after());
    EXPECT_TRUE(toast().contains(u"016"_s));
    press(Qt::Key_N);
    EXPECT_TRUE(part<ShotPicture>()->headline().contains(u"016"_s));
    const QString advice = part<ShotPicture>()->accessibleDescription();
    view.showStatus(samples::studioStatus());
    EXPECT_NE(part<ShotPicture>()->accessibleDescription(), advice) << "017 was not missed";
}

TEST_F(StudioMissedTest, NobodyIsCalledBackWhereTheMoveFailed)
{
    answer();
    view.warn(u"the disk is full"_s);
    view.showStatus(after());
    EXPECT_FALSE(toast().contains(u"016"_s));
}

/// Pictures come from the live view's camera alone.
class StudioCameraLostTest : public StudioKeysTest {
protected:
    StudioCameraLostTest()
    {
        view.setFolder({}, HotFolderState::Off);
        view.setCameras({{u"usb"_s, u"usb"_s}, {u"other"_s, u"other"_s}}, u"usb"_s);
        view.live().showFrame(QImage(480, 640, QImage::Format_RGB32));
    }
    [[nodiscard]] QString headline() { return part<ShotPicture>()->headline(); }
    [[nodiscard]] QAbstractButton *captureKey() { return part<QAbstractButton>(u"captureKey"_s); }
};

TEST_F(StudioCameraLostTest, ThePageSaysSoAndComesBackByItself)
{
    const QString before = headline();
    EXPECT_TRUE(captureKey()->isEnabled());
    view.live().showLost(u"plug it in"_s);
    EXPECT_NE(headline(), before);
    EXPECT_FALSE(captureKey()->isEnabled());
    view.live().showFrame(QImage(480, 640, QImage::Format_RGB32));
    EXPECT_EQ(headline(), before);
    EXPECT_TRUE(captureKey()->isEnabled());
}

TEST_F(StudioCameraLostTest, SpaceTakesNothingAndSaysWhy)
{
    const QSignalSpy captured(&view, &StudioView::captureWanted);
    view.live().showLost(u"plug it in"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(captured.isEmpty());
    EXPECT_TRUE(part<QLabel>(u"toast"_s)->isVisible());
}

TEST_F(StudioCameraLostTest, ACountdownThatItInterruptsTakesNothingLater)
{
    const QSignalSpy captured(&view, &StudioView::captureWanted);
    view.setCountdown(true);
    press(Qt::Key_Space);
    ASSERT_TRUE(view.live().isCountingDown());
    view.live().showLost(u"plug it in"_s);
    EXPECT_FALSE(view.live().isCountingDown());
    view.live().showFrame(QImage(480, 640, QImage::Format_RGB32));
    EXPECT_FALSE(view.live().isCountingDown());
    EXPECT_TRUE(captured.isEmpty());
}

TEST_F(StudioCameraLostTest, AnotherCameraIsNotLost)
{
    view.live().showLost(u"plug it in"_s);
    view.setCameras({{u"usb"_s, u"usb"_s}, {u"other"_s, u"other"_s}}, u"other"_s);
    EXPECT_FALSE(view.live().isLost());
}

TEST_F(StudioCameraLostTest, WithACameraFolderPicturesGoOnComing)
{
    view.setFolder(u"/camera"_s, HotFolderState::Watching);
    view.live().showLost(u"plug it in"_s);
    EXPECT_TRUE(headline().contains(u"017"_s));
}

} // namespace
} // namespace liuying
