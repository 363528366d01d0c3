// SPDX-License-Identifier: Apache-2.0
#include "flows/PlanStation.h"

#include "flows/plan/PlanEditor.h"

#include <random>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class PlanEditorTest : public testing::Test {
protected:
    PlanEditorTest()
    {
        book.published = aPlan();
        book.working = aPlan();
        book.roster = aRoster();
        book.classes = classesOf(book.working, book.roster);
        editor.setBook(book);
        QObject::connect(&editor, &PlanEditor::changed, &editor, [this] { ++changes; });
        QObject::connect(&editor, &PlanEditor::splitMade, &editor,
                         [this](const QString &college, const QStringList &told) {
                             split = college;
                             notes = told;
                         });
    }
    [[nodiscard]] ClassSlot slot(int i) const { return editor.plan().classSlots[i]; }
    [[nodiscard]] Batch batch(int i) const { return editor.plan().batches[i]; }

    PlanBook book;
    PlanEditor editor;
    int changes = 0;
    QString split;
    QStringList notes;
};

TEST_F(PlanEditorTest, AnEditIsAStepThatCanBeTakenBackAndMadeAgain)
{
    EXPECT_FALSE(editor.canUndo());
    EXPECT_TRUE(editor.undoText().isEmpty());
    EXPECT_EQ(editor.moveBorder(slot(0), slot(1), atTime(9, 20)), QString());
    EXPECT_EQ(changes, 1);
    EXPECT_TRUE(editor.isChanged());
    EXPECT_TRUE(editor.undoText().contains(u"中文2201"_s));
    editor.undo();
    EXPECT_EQ(editor.plan(), aPlan());
    EXPECT_FALSE(editor.isChanged());
    EXPECT_FALSE(editor.redoText().isEmpty());
    editor.redo();
    EXPECT_EQ(slot(0).window, windowOf(9, 0, 9, 20));
    EXPECT_FALSE(editor.canRedo());
    editor.redo();
    EXPECT_EQ(changes, 3);
}

TEST_F(PlanEditorTest, AnEditAfterAnUndoEndsWhatWasUndone)
{
    EXPECT_EQ(editor.pinSlot(slot(0), true), QString());
    editor.undo();
    EXPECT_EQ(editor.pinSlot(slot(1), true), QString());
    EXPECT_FALSE(editor.canRedo());
    EXPECT_FALSE(slot(0).isPinned);
}

TEST_F(PlanEditorTest, WhatChangesNothingIsNoStep)
{
    EXPECT_EQ(editor.moveBatch(batch(0), batch(0).room, batch(0).window), QString());
    EXPECT_EQ(editor.pinSlot(slot(0), false), QString());
    EXPECT_EQ(editor.setCoordinator({kLetters, {}, {}}), QString());
    EXPECT_EQ(editor.releaseCollege(kScience), QString());
    EXPECT_FALSE(editor.canUndo());
    EXPECT_EQ(changes, 0);
}

TEST_F(PlanEditorTest, EveryRefusalIsASentence)
{
    const Batch strange{kRoom, 9, u"神学院"_s, windowOf(8, 0, 9, 0)};
    const Window backwards = windowOf(10, 0, 9, 0);
    const Window overMidnight{atTime(9, 0), {QDate(2025, 4, 13), QTime(9, 0)}};
    for (const QString &refusal :
         {editor.moveBatch(strange, kRoom, windowOf(8, 0, 8, 30)), editor.removeBatch(strange),
          editor.moveBatch(batch(0), u"食堂"_s, batch(0).window),
          editor.moveBatch(batch(0), kRoom, backwards), editor.moveBatch(batch(0), kRoom, overMidnight),
          editor.addBatch({u"食堂"_s, 1, kLetters, backwards}),
          editor.moveSlot(slot(0), kRoom, windowOf(9, 50, 10, 10)),
          editor.pinSlot({kLetters, u"没有"_s, kRoom, windowOf(9, 0, 9, 5)}, true),
          editor.split(u"神学院"_s)}) {
        EXPECT_TRUE(refusal.endsWith(u'。')) << refusal.toStdString();
        EXPECT_FALSE(refusal.contains(u'%')) << refusal.toStdString();
    }
    EXPECT_FALSE(editor.canUndo());
    EXPECT_EQ(changes, 0);
}

TEST_F(PlanEditorTest, ProblemsAreThoseOfThePlanAsItIs)
{
    const auto has = [this](const QString &code) {
        return std::ranges::any_of(editor.problems(),
                                   [&code](const PlanProblem &problem) { return problem.code == code; });
    };
    EXPECT_FALSE(has(u"overlap"_s));
    EXPECT_EQ(editor.moveBatch(batch(1), kRoom, windowOf(9, 30, 10, 30)), QString());
    EXPECT_TRUE(has(u"overlap"_s));
    editor.undo();
    EXPECT_FALSE(has(u"overlap"_s));
}

TEST_F(PlanEditorTest, HeadsAreThoseOfTheBook)
{
    EXPECT_EQ(editor.headsOf(kLetters), 4);
    EXPECT_EQ(editor.headsOf(kLetters, u"中文2201"_s), 3);
    EXPECT_EQ(editor.headsOf(u"神学院"_s), 0);
}

TEST_F(PlanEditorTest, SplittingTellsWhatToKnow)
{
    EXPECT_EQ(editor.split(kScience), QString());
    EXPECT_EQ(split, kScience);
    EXPECT_EQ(editor.plan().classSlots.size(), 3);
    EXPECT_EQ(editor.split(QString()), QString());
    EXPECT_TRUE(editor.canUndo());
}

TEST_F(PlanEditorTest, ABookOfThePlanHereKeepsTheHistory)
{
    EXPECT_EQ(editor.setCoordinator({kLetters, u"张"_s, u"1"_s}), QString());
    PlanBook next = book;
    next.working = next.published = editor.plan();
    editor.setBook(next);
    EXPECT_TRUE(editor.canUndo());
    EXPECT_FALSE(editor.isChanged());
    editor.setBook(book); // another plan: what was done here is about nothing that is there now
    EXPECT_FALSE(editor.canUndo());
}

TEST_F(PlanEditorTest, WhateverIsDoneUndoingAllOfItIsTheStart)
{
    std::mt19937 random(20250412);
    const auto any = [&random](qsizetype count) {
        return static_cast<int>(std::uniform_int_distribution<qsizetype>(0, count - 1)(random));
    };
    const auto anyWindow = [&any] {
        const LocalDateTime start = atTime(8, 0).plus(std::chrono::minutes(5 * any(36)));
        return Window{start, start.plus(std::chrono::minutes(5 * any(20)))};
    };
    const QStringList rooms{kRoom, u"明德楼102"_s, u"食堂"_s};
    for (int i = 0; i < 400; ++i) {
        const Plan before = editor.plan();
        const bool hasSlots = !before.classSlots.isEmpty();
        const bool hasBatches = !before.batches.isEmpty();
        QString refusal;
        switch (any(8)) {
        case 0:
            if (hasBatches)
                refusal = editor.moveBatch(batch(any(before.batches.size())), rooms[any(3)], anyWindow());
            break;
        case 1:
            refusal = editor.addBatch({rooms[any(3)], 0, any(2) ? kLetters : kScience, anyWindow()});
            break;
        case 2:
            if (before.batches.size() > 2)
                refusal = editor.removeBatch(batch(any(before.batches.size())));
            break;
        case 3:
            if (hasSlots)
                refusal = editor.moveSlot(slot(any(before.classSlots.size())), rooms[any(3)], anyWindow());
            break;
        case 4:
            if (hasSlots)
                refusal = editor.pinSlot(slot(any(before.classSlots.size())), any(2) == 0);
            break;
        case 5:
            if (hasSlots)
                refusal = editor.swapSlots(slot(any(before.classSlots.size())),
                                           slot(any(before.classSlots.size())));
            break;
        case 6:
            refusal = editor.split(any(2) ? kLetters : kScience);
            break;
        default:
            any(2) ? editor.undo() : editor.redo();
            continue;
        }
        if (!refusal.isEmpty()) {
            EXPECT_EQ(editor.plan(), before);
        }
    }
    const Plan last = editor.plan();
    int steps = 0;
    for (; editor.canUndo(); ++steps)
        editor.undo();
    EXPECT_GT(steps, 20);
    EXPECT_EQ(editor.plan(), aPlan());
    for (; steps > 0; --steps)
        editor.redo();
    EXPECT_EQ(editor.plan(), last);
}

} // namespace
} // namespace liuying
