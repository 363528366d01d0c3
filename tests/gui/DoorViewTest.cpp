// SPDX-License-Identifier: Apache-2.0
#include "gui/door/DoorView.h"
#include "gui/DoorSamples.h"
#include "gui/door/AskBar.h"
#include "gui/door/CameraPane.h"
#include "gui/door/HistoryModel.h"
#include "gui/door/VerdictCard.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

/// The page's view alone: no flow, no camera; answers are shown as values, wishes are caught as signals.
class DoorViewTest : public testing::Test {
protected:
    DoorViewTest()
    {
        view.resize(1366, 704);
        view.setRooms({{u"九教103"_s, u"第九教学楼103室"_s}, {u"九教106"_s, {}}});
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.showStatus(samples::doorStatus());
    }

    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = view.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void show(const DoorAnswer &answer) { view.showVerdict(answer, samples::words(u"结果"_s)); }
    void search(const QString &text, const QList<Student> &found)
    {
        press(Qt::Key_F3);
        QTest::keyClicks(QApplication::focusWidget(), text);
        view.showFound(text, found);
    }

    DoorView view;
    const Student first = samples::student(u"2101002"_s, u"甲2"_s);
    const Student other = samples::student(u"2199001"_s, u"丙1"_s);
};

TEST_F(DoorViewTest, AVerdictReplacesTheOneBeforeAtOnce)
{
    show(samples::admitted(first, 2, 1));
    show(samples::wrongRoom(other));
    ASSERT_NE(part<VerdictCard>(u"verdictCard"_s)->verdict(), nullptr);
    EXPECT_EQ(part<VerdictCard>(u"verdictCard"_s)->verdict()->answer.student, other);
}

TEST_F(DoorViewTest, AnOverwrittenVerdictIsSeenAgainWithF4)
{
    show(samples::admitted(first, 2, 1));
    show(samples::wrongRoom(other));
    press(Qt::Key_F4);
    const auto *card = part<VerdictCard>(u"verdictCard"_s);
    EXPECT_EQ(card->verdict()->answer.student, first);
    EXPECT_TRUE(card->isLookedBackAt());
}

TEST_F(DoorViewTest, AnUnknownCodeIsBoundToTheNextInTwoKeys)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::unknownCode("opaque"));
    press(Qt::Key_F2);
    EXPECT_TRUE(part<QLabel>(u"askTitle"_s)->text().contains(u"甲2"_s))
        << "the name is shown before it is bound";
    EXPECT_EQ(bound.count(), 0);
    press(Qt::Key_Return);
    ASSERT_EQ(bound.count(), 1);
    EXPECT_EQ(bound[0][0].toByteArray(), "opaque");
    EXPECT_EQ(bound[0][1].toString(), u"2101002"_s);
    EXPECT_EQ(bound[0][2].toString(), u"queue"_s);
}

TEST_F(DoorViewTest, ANewScanClosesTheQuestionAboutTheOneBefore)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::unknownCode("opaque"));
    press(Qt::Key_F2);
    show(samples::unknownCode("another"));
    press(Qt::Key_Return);
    EXPECT_EQ(bound.count(), 0);
    EXPECT_FALSE(part<AskBar>(u"askBar"_s)->isVisible());
}

TEST_F(DoorViewTest, EnterNeverTakesTheFirstNameFoundInSilence)
{
    const QSignalSpy picked(&view, &DoorView::studentPicked);
    search(u"bing"_s, {other, first});
    press(Qt::Key_Return);
    EXPECT_EQ(picked.count(), 0);
    EXPECT_TRUE(part<QLabel>(u"pickHint"_s)->text().contains(u"丙1"_s)) << "says what the next Enter does";
    press(Qt::Key_Return);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].toString(), u"2199001"_s);
}

TEST_F(DoorViewTest, ASearchedStudentGetsTheUnknownCode)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::unknownCode("opaque"));
    search(u"bing"_s, {first, other});
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(bound.count(), 1);
    EXPECT_EQ(bound[0][1].toString(), u"2199001"_s);
    EXPECT_EQ(bound[0][2].toString(), u"search"_s);
}

TEST_F(DoorViewTest, AHighlightIsDroppedWhenAnotherCodeComes)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::unknownCode("opaque"));
    search(u"bing"_s, {first, other});
    press(Qt::Key_Down);
    show(samples::unknownCode("another"));
    press(Qt::Key_Return); // highlights again, binds nothing
    EXPECT_EQ(bound.count(), 0);
}

TEST_F(DoorViewTest, AHighlightedStudentWhoComesInDoesNotPassItToTheNeighbour)
{
    const QSignalSpy picked(&view, &DoorView::studentPicked);
    press(Qt::Key_Down);
    DoorStatus status = samples::doorStatus();
    status.current[0].students[1].arrival =
        StandingArrival{{2, status.room, {}}, status.now.date, status.now};
    view.showStatus(status);
    press(Qt::Key_Return);
    EXPECT_EQ(picked.count(), 0);
}

TEST_F(DoorViewTest, AStatusWithoutChangeKeepsTheHighlight)
{
    const QSignalSpy picked(&view, &DoorView::studentPicked);
    press(Qt::Key_Down);
    view.showStatus(samples::doorStatus());
    press(Qt::Key_Return);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].toString(), u"2101002"_s);
}

TEST_F(DoorViewTest, TypingAnywhereStartsASearch)
{
    const QSignalSpy searched(&view, &DoorView::searchWanted);
    QTest::keyClicks(&view, u"z"_s);
    EXPECT_EQ(part<QLineEdit>(u"searchEdit"_s)->text(), u"z"_s);
    ASSERT_EQ(searched.count(), 1);
    EXPECT_EQ(searched[0][0].toString(), u"z"_s);
}

TEST_F(DoorViewTest, AnOverrideNeedsAReasonAndASupervisor)
{
    const QSignalSpy overruled(&view, &DoorView::overruleWanted);
    show(samples::unpaid(first));
    press(Qt::Key_F6);
    press(Qt::Key_Return);
    EXPECT_TRUE(part<QLabel>(u"askComplaint"_s)->isVisible());
    press(Qt::Key_2);
    press(Qt::Key_Return);
    EXPECT_EQ(overruled.count(), 0) << "no supervisor yet";
    QTest::keyClicks(QApplication::focusWidget(), u"Li"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(overruled.count(), 1);
    EXPECT_EQ(overruled[0][0].value<Presented>().student, first.number);
    EXPECT_EQ(overruled[0][1].toString(), part<QPushButton>(u"reason2"_s)->text().mid(3));
    EXPECT_EQ(overruled[0][2].toString(), u"Li"_s);
}

TEST_F(DoorViewTest, WhoIsOnDutyIsTheSupervisorUnlessAnotherIsNamed)
{
    const QSignalSpy overruled(&view, &DoorView::overruleWanted);
    view.setSupervisor(u"Zhou"_s);
    show(samples::unpaid(first));
    press(Qt::Key_F6);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_EQ(overruled.count(), 1);
    EXPECT_EQ(overruled[0][2].toString(), u"Zhou"_s);
}

TEST_F(DoorViewTest, ItIsSaidForAsLongAsTheScannerTypesElsewhere)
{
    view.showInFront(false);
    EXPECT_TRUE(part<QLabel>(u"awayNote"_s)->isVisible());
    view.showInFront(true);
    EXPECT_FALSE(part<QLabel>(u"awayNote"_s)->isVisible());
}

TEST_F(DoorViewTest, AListOfWhoPaidOlderThanADayStandsOut)
{
    DoorStatus status = samples::doorStatus();
    status.ledgerAsOf = status.now;
    status.ledgerAsOf->date = status.now.date.addDays(-2);
    view.showStatus(status);
    EXPECT_EQ(part<QLabel>(u"ledgerLabel"_s)->property("role").toString(), u"warning"_s);
    status.ledgerAsOf = status.now;
    view.showStatus(status);
    EXPECT_EQ(part<QLabel>(u"ledgerLabel"_s)->property("role").toString(), u"strong"_s);
}

TEST_F(DoorViewTest, ADecisionThatCannotBeOverruledOffersNoOverride)
{
    DoorAnswer answer = samples::unpaid(first);
    answer.mayOverride = false;
    show(answer);
    EXPECT_FALSE(part<QWidget>(u"overruleKey"_s)->isEnabled());
    press(Qt::Key_F6);
    EXPECT_FALSE(part<AskBar>(u"askBar"_s)->isVisible());
}

TEST_F(DoorViewTest, ASecondCodeIsReplacedBySupervisor)
{
    const QSignalSpy replaced(&view, &DoorView::replaceCodeWanted);
    DoorAnswer answer = samples::unpaid(first);
    answer.decision = {Outcome::Hold, {Reason::SecondCode}, {}, {}};
    show(answer);
    press(Qt::Key_F6);
    press(Qt::Key_1);
    QTest::keyClicks(QApplication::focusWidget(), u"Li"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(replaced.count(), 1);
    EXPECT_EQ(replaced[0][0].toByteArray(), answer.payload);
    EXPECT_TRUE(replaced[0][2].toString().contains(u"Li"_s)) << "the record names who agreed";
}

TEST_F(DoorViewTest, F8TakesBackTheLastAdmissionEvenUnderALaterRefusal)
{
    const QSignalSpy undone(&view, &DoorView::undoWanted);
    show(samples::admitted(first, 2, 7));
    show(samples::wrongRoom(other));
    press(Qt::Key_F8);
    press(Qt::Key_1);
    EXPECT_EQ(undone.count(), 0);
    press(Qt::Key_Return);
    ASSERT_EQ(undone.count(), 1);
    EXPECT_EQ(undone[0][0].value<EntryRef>().seq, 7);
    view.showUndone({u"station"_s, 7});
    EXPECT_FALSE(part<QWidget>(u"undoKey"_s)->isEnabled()) << "nothing left to take back";
}

TEST_F(DoorViewTest, EscapeLeavesOneStepAtATime)
{
    show(samples::unpaid(first));
    press(Qt::Key_F3);
    QTest::keyClicks(QApplication::focusWidget(), u"z"_s);
    press(Qt::Key_F6);
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<AskBar>(u"askBar"_s)->isVisible());
    EXPECT_EQ(part<QLineEdit>(u"searchEdit"_s)->text(), u"z"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(part<QLineEdit>(u"searchEdit"_s)->text().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), &view);
    EXPECT_NE(part<VerdictCard>(u"verdictCard"_s)->verdict(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(part<VerdictCard>(u"verdictCard"_s)->verdict(), nullptr);
}

TEST_F(DoorViewTest, NoButtonTakesTheFocus)
{
    for (const auto *button : view.findChildren<QAbstractButton *>())
        EXPECT_FALSE(button->focusPolicy() & Qt::TabFocus) << button->objectName().toStdString();
}

TEST_F(DoorViewTest, TheInputMethodIsOffWhereNothingIsTyped)
{
    EXPECT_FALSE(view.testAttribute(Qt::WA_InputMethodEnabled));
    EXPECT_TRUE(part<QLineEdit>(u"searchEdit"_s)->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(DoorViewTest, RoomBatchLedgerAndClockAreInSight)
{
    EXPECT_EQ(part<QPushButton>(u"roomButton"_s)->text(), u"九教106"_s);
    EXPECT_TRUE(part<QLabel>(u"batchLabel"_s)->text().contains(u"08:30–08:50"_s));
    EXPECT_TRUE(part<QLabel>(u"ledgerLabel"_s)->text().startsWith(u"08:40"_s));
    EXPECT_EQ(part<QLabel>(u"clockLabel"_s)->text(), u"08:47:00"_s);
    EXPECT_EQ(part<QLabel>(u"progressLabel"_s)->text(), u"1 / 9"_s);
}

TEST_F(DoorViewTest, TheGuideTurnsGreenOnlyWhenOneCodeWasRead)
{
    auto *camera = part<CameraPane>(u"cameraPane"_s);
    const vision::SeenCode code{"opaque", {}};
    view.showReading({{code, code}, {}, 1}, {1280, 720});
    EXPECT_FALSE(camera->isGreen()) << "two codes: nobody can say whose turn it is";
    view.showReading({{code}, {}, 1}, {1280, 720});
    EXPECT_TRUE(camera->isGreen());
}

TEST(DoorHistory, KeepsTheContractOfModelsAndForgetsTheOldest)
{
    HistoryModel history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 1; i <= 30; ++i)
        history.add({samples::admitted(samples::student(QString::number(i), u"甲"_s), i, i),
                     samples::words(u"请进"_s)});
    EXPECT_EQ(history.rowCount(), 20);
    EXPECT_EQ(history.lastAdmission()->answer.entry.seq, 30);
    history.markUndone({u"station"_s, 30});
    EXPECT_EQ(history.lastAdmission()->answer.entry.seq, 29);
}

} // namespace
} // namespace liuying
