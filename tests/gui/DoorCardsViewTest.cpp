// SPDX-License-Identifier: Apache-2.0
// What the door's view does with codes whose cards were read: candidates and their keys, late answers, undo.
#include "gui/DoorSamples.h"
#include "gui/door/AskBar.h"
#include "gui/door/CandidateBar.h"
#include "gui/door/DoorView.h"
#include "gui/door/HistoryModel.h"
#include "gui/door/VerdictCard.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class DoorCardsView : public testing::Test {
protected:
    DoorCardsView()
    {
        view.resize(1366, 704);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.showStatus(samples::doorStatus());
        for (int i = 1; i <= 9; ++i)
            nine.append(samples::student(u"22100%1"_s.arg(i), u"丁%1"_s.arg(i)));
    }

    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = view.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text)
    {
        for (const QChar character : text) // each where the focus is by then
            QTest::keyClicks(QApplication::focusWidget(), QString(character));
    }
    void show(const DoorAnswer &answer) { view.showVerdict(answer, samples::words(u"结果"_s)); }
    const Verdict *onCard() { return part<VerdictCard>(u"verdictCard"_s)->verdict(); }
    int history() { return part<QListView>(u"historyView"_s)->model()->rowCount(); }

    DoorView view;
    QList<Student> nine;
    const Student first = samples::student(u"2101002"_s, u"甲2"_s);
};

class FigureKeys : public DoorCardsView, public testing::WithParamInterface<int> {};

TEST_P(FigureKeys, ChooseTheCandidateThatEnterThenBinds)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::doubtfulCard("opaque", nine));
    press(static_cast<Qt::Key>(Qt::Key_0 + GetParam()));
    const Student &chosen = nine[GetParam() - 1];
    EXPECT_EQ(bound.count(), 0);
    EXPECT_TRUE(part<QLabel>(u"candidateTitle"_s)->text().contains(chosen.number)) << "says what Enter does";
    press(Qt::Key_Return);
    ASSERT_EQ(bound.count(), 1);
    EXPECT_EQ(bound[0][0].toByteArray(), "opaque");
    EXPECT_EQ(bound[0][1].toString(), chosen.number);
}

INSTANTIATE_TEST_SUITE_P(Figures, FigureKeys, testing::Range(1, 10));

TEST_F(DoorCardsView, EnterTakesTheFirstOnlyOnceItIsHighlighted)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::doubtfulCard("opaque", nine.first(2)));
    press(Qt::Key_Return);
    EXPECT_EQ(bound.count(), 0);
    EXPECT_TRUE(part<QPushButton>(u"candidate1"_s)->isChecked());
    press(Qt::Key_Return);
    ASSERT_EQ(bound.count(), 1);
    EXPECT_EQ(bound[0][1].toString(), nine[0].number);
}

TEST_F(DoorCardsView, AStudentNumberThatIsTypedIsSearchedForAndBindsNobody)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::doubtfulCard("opaque", nine.first(3)));
    type(u"2210"_s);
    EXPECT_EQ(part<QLineEdit>(u"searchEdit"_s)->text(), u"2210"_s);
    EXPECT_FALSE(part<QPushButton>(u"candidate2"_s)->isChecked());
    press(Qt::Key_Return);
    EXPECT_EQ(bound.count(), 0);
}

TEST_F(DoorCardsView, TheCandidatesNeverTakeTheFocus)
{
    press(Qt::Key_F3);
    show(samples::doubtfulCard("opaque", nine));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>(u"searchEdit"_s));
    type(u"1"_s);
    EXPECT_EQ(part<QLineEdit>(u"searchEdit"_s)->text(), u"1"_s);
    for (const auto *button : part<CandidateBar>(u"candidateBar"_s)->findChildren<QAbstractButton *>())
        EXPECT_EQ(button->focusPolicy(), Qt::NoFocus);
}

TEST_F(DoorCardsView, TheCandidatesGoWithTheirVerdict)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::doubtfulCard("opaque", nine));
    press(Qt::Key_1);
    show(samples::admitted(first, 2, 1));
    EXPECT_FALSE(part<CandidateBar>(u"candidateBar"_s)->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(bound.count(), 0);
}

TEST_F(DoorCardsView, OtherCandidatesMustBeChosenAnew)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::doubtfulCard("opaque", nine.first(3)));
    press(Qt::Key_1);
    show(samples::doubtfulCard("another", nine.last(3)));
    press(Qt::Key_Return);
    EXPECT_EQ(bound.count(), 0);
}

TEST_F(DoorCardsView, TheSameCandidatesOfAnotherCodeMustBeChosenAnew)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::doubtfulCard("opaque", nine.first(3)));
    press(Qt::Key_1);
    show(samples::doubtfulCard("another", nine.first(3)));
    press(Qt::Key_Return);
    EXPECT_EQ(bound.count(), 0);
}

TEST_F(DoorCardsView, WhatTheCardSaysTakesThePlaceOfTheWaiting)
{
    show(samples::cardBeingRead("opaque"));
    show(samples::recognised("opaque", first, 2, 1));
    EXPECT_EQ(history(), 1);
    EXPECT_EQ(onCard()->answer.student, first);
}

TEST_F(DoorCardsView, ALateCardNeverTakesThePlaceOfTheNextPerson)
{
    show(samples::cardBeingRead("opaque"));
    show(samples::admitted(first, 2, 1));
    DoorAnswer late = samples::unknownCode("opaque");
    late.isLate = true;
    show(late);
    EXPECT_EQ(onCard()->answer.student, first);
    EXPECT_EQ(history(), 2);
}

TEST_F(DoorCardsView, AnOpenQuestionAboutTheCodeOutlivesACardThatSaysNothing)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::cardBeingRead("opaque"));
    press(Qt::Key_F2);
    DoorAnswer unreadable = samples::unknownCode("opaque");
    unreadable.card.state = CardState::Unreadable;
    show(unreadable);
    press(Qt::Key_Return);
    ASSERT_EQ(bound.count(), 1);
    EXPECT_EQ(bound[0][1].toString(), u"2101002"_s);
}

TEST_F(DoorCardsView, AnOpenQuestionAboutTheCodeEndsWhenItsCardSaysWhose)
{
    const QSignalSpy bound(&view, &DoorView::bindWanted);
    show(samples::cardBeingRead("opaque"));
    press(Qt::Key_F2);
    show(samples::recognised("opaque", first, 2, 1));
    EXPECT_FALSE(part<AskBar>(u"askBar"_s)->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(bound.count(), 0);
}

TEST_F(DoorCardsView, ACodeOfAnotherEnrolmentIsNotOfferedToTheNext)
{
    DoorAnswer wrong = samples::unknownCode("opaque");
    wrong.card.state = CardState::OtherEnrolment;
    wrong.card.wrongLevel = u"专科"_s;
    show(wrong);
    EXPECT_FALSE(part<QWidget>(u"bindKey"_s)->isEnabled());
    press(Qt::Key_F2);
    EXPECT_FALSE(part<AskBar>(u"askBar"_s)->isVisible());
}

TEST_F(DoorCardsView, UndoingAnAdmissionByCardReleasesTheCodeUnlessF7SaysOtherwise)
{
    const QSignalSpy undone(&view, &DoorView::undoWanted);
    for (const bool keeps : {false, true}) {
        show(samples::recognised("opaque", first, 2, 1));
        press(Qt::Key_F8);
        EXPECT_TRUE(part<QCheckBox>(u"askOption"_s)->isVisible());
        if (keeps)
            press(Qt::Key_F7);
        press(Qt::Key_1);
        press(Qt::Key_Return);
    }
    ASSERT_EQ(undone.count(), 2);
    EXPECT_EQ(undone[0][2].value<CodeToo>(), CodeToo::Release);
    EXPECT_EQ(undone[1][2].value<CodeToo>(), CodeToo::Keep);
}

TEST_F(DoorCardsView, UndoingAnAdmissionByAKnownCodeOffersNoRelease)
{
    const QSignalSpy undone(&view, &DoorView::undoWanted);
    show(samples::admitted(first, 2, 1));
    press(Qt::Key_F8);
    EXPECT_FALSE(part<QCheckBox>(u"askOption"_s)->isVisible());
    press(Qt::Key_F7);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_EQ(undone.count(), 1);
    EXPECT_EQ(undone[0][2].value<CodeToo>(), CodeToo::Keep);
}

TEST_F(DoorCardsView, ABindingByCardWithoutAdmissionCanBeReleased)
{
    const QSignalSpy released(&view, &DoorView::releaseWanted);
    DoorAnswer answer = samples::unpaid(first);
    answer.boundBy = u"card"_s;
    show(answer);
    press(Qt::Key_F8);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_EQ(released.count(), 1);
    EXPECT_EQ(released[0][0].toString(), first.number);
    view.showReleased(first.number);
    EXPECT_FALSE(part<QWidget>(u"undoKey"_s)->isEnabled());
}

TEST_F(DoorCardsView, WhoseCodeAnotherShowsIsSeenByTheSupervisorAlone)
{
    DoorAnswer stolen = samples::unpaid(first);
    stolen.decision = {Outcome::Refuse, {Reason::CodeOfAnother}, {}, {}};
    stolen.mayOverride = false;
    stolen.otherName = u"戊九"_s;
    view.showVerdict(stolen, doorWords(stolen, {}));
    const Verdict *shown = onCard();
    EXPECT_FALSE(shown->words.message.contains(stolen.otherName));
    EXPECT_FALSE(shown->words.headline.contains(stolen.otherName));
    EXPECT_FALSE(shown->words.reasons.join(u' ').contains(stolen.otherName));
    const auto *model = part<QListView>(u"historyView"_s)->model();
    EXPECT_FALSE(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(stolen.otherName));
    const QSignalSpy overruled(&view, &DoorView::overruleWanted);
    press(Qt::Key_F6);
    EXPECT_TRUE(part<QLabel>(u"askTitle"_s)->text().contains(stolen.otherName));
    press(Qt::Key_Return);
    EXPECT_EQ(overruled.count(), 0);
    EXPECT_FALSE(part<AskBar>(u"askBar"_s)->isVisible());
}

} // namespace
} // namespace liuying
