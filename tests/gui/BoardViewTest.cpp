// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardView.h"
#include "flows/plan/PlanEditor.h"
#include "gui/BoardSamples.h"
#include "gui/common/ScanFilter.h"
#include "gui/common/Theme.h"
#include "gui/plan/BoardLayout.h"
#include "gui/plan/BoardPainter.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class BoardViewTest : public testing::Test {
protected:
    BoardViewTest()
    {
        setContent(boardContent());
        view.resize(1100, 560);
        view.show();
    }
    void setContent(const BoardContent &content)
    {
        PlanBook book;
        book.published = content.plan;
        book.working = content.plan;
        book.classes = content.classes;
        editor.setBook(book);
    }
    /// The board as the view has it: fitted to its width, two lanes as high as they may be.
    BoardLayout layout() const
    {
        const double width = view.viewport()->width() - kRoomsWidth;
        return BoardLayout({editor.plan(), editor.classes(), editor.problems()}, view.day(),
                           {width / spanOf(editor.plan()).length(), kLane});
    }
    /// A minute of the day at a height on the board, in the viewport.
    QPointF at(int hour, int minute, double y) const
    {
        return QPointF(layout().xOf(hour * 60 + minute) + kRoomsWidth, y + kRulerHeight);
    }
    void send(QEvent::Type type, const QPointF &where, Qt::KeyboardModifiers held = {})
    {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, where, view.viewport()->mapToGlobal(where), button, Qt::LeftButton, held);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers held = {})
    {
        send(QEvent::MouseButtonPress, from);
        send(QEvent::MouseMove, (from + to) / 2, held);
        send(QEvent::MouseMove, to, held);
        send(QEvent::MouseButtonRelease, to, held);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(&view, key, held); }
    Batch batchOf(const QString &college) const
    {
        for (const Batch &batch : editor.plan().batches) {
            if (batch.college == college && batch.window.start.date == boardDay())
                return batch;
        }
        return {};
    }
    ClassSlot slotOf(const QString &name) const
    {
        for (const ClassSlot &slot : editor.plan().classSlots) {
            if (slot.className == name)
                return slot;
        }
        return {};
    }
    QImage picture() { return view.viewport()->grab().toImage(); }

    static constexpr double kHead = 14;
    static constexpr double kBody = 120;
    static constexpr double kLane = 208;
    PlanEditor editor;
    BoardView view{editor};
};

TEST_F(BoardViewTest, DraggingABatchMovesItAndUndoBringsItBack)
{
    const Batch before = batchOf(u"文学院"_s);
    drag(at(10, 0, kHead), at(14, 1, kHead));
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(13, 30, 14, 30));
    EXPECT_EQ(view.selectedBatch(), batchOf(u"文学院"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(batchOf(u"文学院"_s), before);
    EXPECT_EQ(view.selectedBatch(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(13, 30, 14, 30));
}

TEST_F(BoardViewTest, DraggingToAnotherRoomTakesTheClassesAlong)
{
    drag(at(8, 30, kHead), at(10, 40, kHead + kLane));
    EXPECT_EQ(batchOf(u"理学院"_s).room, u"九教106"_s);
    EXPECT_EQ(slotOf(u"物理2202班"_s).room, u"九教106"_s);
    EXPECT_TRUE(batchOf(u"理学院"_s).window.start <= slotOf(u"物理2202班"_s).window.start);
}

TEST_F(BoardViewTest, WithAltADragGoesByTheMinute)
{
    drag(at(10, 0, kHead), at(14, 2, kHead), Qt::AltModifier);
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(13, 32, 14, 32));
}

TEST_F(BoardViewTest, DraggingAnEdgeResizes)
{
    drag(at(10, 30, kHead) - QPointF(2, 0), at(11, 0, kHead));
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(9, 30, 11, 0));
    drag(at(9, 30, kHead) + QPointF(1, 0), at(9, 45, kHead));
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(9, 45, 11, 0));
}

TEST_F(BoardViewTest, EscapeLetsGoAndLeavesThePlanAlone)
{
    const Plan before = editor.plan();
    send(QEvent::MouseButtonPress, at(10, 0, kHead));
    send(QEvent::MouseMove, at(14, 0, kHead));
    press(Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, at(14, 0, kHead));
    EXPECT_EQ(editor.plan(), before);
    EXPECT_FALSE(editor.canUndo());
}

TEST_F(BoardViewTest, AClickSelectsAndMovesNothing)
{
    QSignalSpy batches(&view, &BoardView::batchSelected);
    QSignalSpy classSlots(&view, &BoardView::slotSelected);
    QSignalSpy cleared(&view, &BoardView::selectionCleared);
    drag(at(10, 0, kHead), at(10, 0, kHead) + QPointF(2, 0));
    ASSERT_EQ(batches.size(), 1);
    EXPECT_EQ(batches[0][0].value<Batch>().college, u"文学院"_s);
    drag(at(8, 30, kBody), at(8, 30, kBody));
    ASSERT_EQ(classSlots.size(), 1);
    EXPECT_EQ(view.selectedSlot()->className, u"物理2202班"_s);
    EXPECT_FALSE(view.selectedBatch());
    drag(at(16, 0, kBody), at(16, 0, kBody));
    EXPECT_EQ(cleared.size(), 1);
    EXPECT_FALSE(editor.canUndo());
}

TEST_F(BoardViewTest, DraggingABorderGivesOneClassTheOthersMinutes)
{
    drag(at(8, 20, kBody), at(8, 25, kBody));
    EXPECT_EQ(slotOf(u"物理2201班"_s).window, boardWindow(8, 0, 8, 25));
    EXPECT_EQ(slotOf(u"物理2202班"_s).window, boardWindow(8, 25, 8, 40));
    EXPECT_TRUE(slotOf(u"物理2202班"_s).isPinned);
}

TEST_F(BoardViewTest, AClassDroppedOnAnotherChangesPlacesWithIt)
{
    drag(at(8, 10, kBody), at(8, 50, kBody));
    EXPECT_EQ(slotOf(u"物理2201班"_s).window, boardWindow(8, 40, 9, 0));
    EXPECT_EQ(slotOf(u"物理2203班"_s).window, boardWindow(8, 0, 8, 20));
    EXPECT_EQ(view.selectedSlot()->className, u"物理2201班"_s);
}

TEST_F(BoardViewTest, AClassDroppedOutsideItsCollegeStaysWhereItIs)
{
    const Plan before = editor.plan();
    drag(at(8, 10, kBody), at(10, 0, kBody));
    EXPECT_EQ(editor.plan(), before);
}

TEST_F(BoardViewTest, TabWalksTheBlocksInTimeAndThenLeaves)
{
    QStringList walked;
    QObject::connect(&view, &BoardView::batchSelected, &view,
                     [&walked](const Batch &batch) { walked.append(batch.college); });
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    EXPECT_EQ(walked, (QStringList{u"理学院"_s, u"商学院"_s, u"文学院"_s}));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(walked.back(), u"商学院"_s);
}

TEST_F(BoardViewTest, WithNothingSelectedTheKeyboardsArrivalIsSeenAllTheSame)
{
    const QRgb accent = theme::colour(theme::Colour::Accent).rgb();
    const QPoint corner(1, 1);
    QFocusEvent byMouse(QEvent::FocusIn, Qt::MouseFocusReason);
    QApplication::sendEvent(&view, &byMouse);
    EXPECT_NE(picture().pixel(corner), accent);
    QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(&view, &byTab);
    EXPECT_EQ(picture().pixel(corner), accent);
    view.selectBatch(batchOf(u"理学院"_s));
    EXPECT_NE(picture().pixel(corner), accent);
}

TEST_F(BoardViewTest, AScanOverTheBoardPressesNoneOfItsKeys)
{
    qint64 nowMs = 50'000;
    ScanFilter filter(nullptr, [&nowMs] { return nowMs; });
    QSignalSpy scanned(&filter, &ScanFilter::scanned);
    QSignalSpy changed(&editor, &PlanEditor::changed);
    QSignalSpy details(&view, &BoardView::detailsAsked);
    view.selectSlot(slotOf(u"物理2201班"_s));
    for (const QChar c : u"SPSPSPSPSPSPSPSP\r"_s) {
        nowMs += 5;
        const auto key = c == u'\r' ? Qt::Key_Return : static_cast<Qt::Key>(c.unicode());
        const auto shift = c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(QTest::Click, &view, key, QString(c), shift);
    }
    nowMs += 1000; // nothing follows: the scan is complete
    EXPECT_TRUE(scanned.wait());
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(details.isEmpty());
}

TEST_F(BoardViewTest, ArrowsGoBesideAndToTheNextRoomAndSpaceGoesIn)
{
    press(Qt::Key_Right);
    EXPECT_EQ(view.selectedBatch()->college, u"理学院"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(view.selectedBatch()->college, u"文学院"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(view.selectedBatch()->college, u"商学院"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    EXPECT_EQ(view.selectedSlot()->className, u"物理2201班"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(view.selectedSlot()->className, u"物理2202班"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(view.selectedBatch()->college, u"理学院"_s);
    EXPECT_TRUE(view.accessibleDescription().contains(u"理学院"_s));
}

TEST_F(BoardViewTest, ControlArrowsMoveABatchAndShiftArrowsResizeIt)
{
    view.selectBatch(batchOf(u"文学院"_s));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(9, 35, 10, 35));
    press(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(9, 34, 10, 34));
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(batchOf(u"文学院"_s).window, boardWindow(9, 34, 10, 35));
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(batchOf(u"文学院"_s).room, u"九教106"_s);
    EXPECT_EQ(view.selectedBatch(), batchOf(u"文学院"_s));
}

TEST_F(BoardViewTest, ControlArrowsSwapClassesAndShiftArrowsMoveTheirBorder)
{
    view.selectSlot(slotOf(u"物理2201班"_s));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(slotOf(u"物理2201班"_s).window.start, boardTime(8, 20));
    EXPECT_EQ(view.selectedSlot()->className, u"物理2201班"_s);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(slotOf(u"物理2201班"_s).window.end, boardTime(8, 45));
    EXPECT_EQ(slotOf(u"物理2203班"_s).window.start, boardTime(8, 45));
}

TEST_F(BoardViewTest, PPinsAndReleases)
{
    view.selectSlot(slotOf(u"物理2201班"_s));
    press(Qt::Key_P);
    EXPECT_TRUE(slotOf(u"物理2201班"_s).isPinned);
    EXPECT_TRUE(view.selectedSlot()->isPinned);
    view.selectBatch(batchOf(u"理学院"_s));
    press(Qt::Key_P);
    EXPECT_FALSE(slotOf(u"物理2201班"_s).isPinned);
}

TEST_F(BoardViewTest, DeleteRemovesABatchAndRefusesAClassWithASentence)
{
    QSignalSpy refused(&view, &BoardView::refused);
    view.selectSlot(slotOf(u"物理2201班"_s));
    press(Qt::Key_Delete);
    EXPECT_EQ(refused.size(), 1);
    view.selectBatch(batchOf(u"文学院"_s));
    press(Qt::Key_Delete);
    EXPECT_FALSE(editor.plan().hasCollege(u"文学院"));
    EXPECT_FALSE(view.selectedBatch());
}

TEST_F(BoardViewTest, SSplitsTheCollege)
{
    QSignalSpy split(&editor, &PlanEditor::splitMade);
    view.selectBatch(batchOf(u"理学院"_s));
    press(Qt::Key_S);
    ASSERT_EQ(split.size(), 1);
    EXPECT_EQ(split[0][0].toString(), u"理学院"_s);
}

TEST_F(BoardViewTest, EnterAndADoubleClickAskForDetails)
{
    QSignalSpy asked(&view, &BoardView::detailsAsked);
    press(Qt::Key_Return);
    EXPECT_EQ(asked.size(), 0);
    view.selectBatch(batchOf(u"文学院"_s));
    press(Qt::Key_Return);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(8, 30, kHead).toPoint());
    EXPECT_EQ(asked.size(), 2);
    EXPECT_EQ(view.selectedBatch()->college, u"理学院"_s);
}

TEST_F(BoardViewTest, DaysAreChosenInItsHeaderAndByKeys)
{
    QSignalSpy changed(&view, &BoardView::dayChanged);
    auto *second = view.findChild<QPushButton *>(u"day2Button"_s);
    ASSERT_NE(second, nullptr);
    QTest::mouseClick(second, Qt::LeftButton);
    EXPECT_EQ(view.day(), boardDay().addDays(1));
    press(Qt::Key_PageUp);
    EXPECT_EQ(view.day(), boardDay());
    view.setDay(boardDay().addDays(7));
    EXPECT_EQ(view.day(), boardDay());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(BoardViewTest, SelectingABatchOfAnotherDayGoesThere)
{
    view.selectBatch(editor.plan().batches.back());
    EXPECT_EQ(view.day(), boardDay().addDays(1));
    EXPECT_EQ(view.selectedBatch(), editor.plan().batches.back());
}

TEST_F(BoardViewTest, ZoomWidensTheDayAndFitBringsItBack)
{
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view.horizontalScrollBar()->maximum(), 0);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
    view.zoomIn();
    view.zoomOut();
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
}

TEST_F(BoardViewTest, BeforeItsFirstSizeItWantsNoScrollBar)
{
    const BoardView fresh(editor);
    EXPECT_EQ(fresh.verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(fresh.horizontalScrollBar()->maximum(), 0);
}

TEST_F(BoardViewTest, TheLastLaneCanBeScrolledToBesideAScrollBarThatHasJustCome)
{
    constexpr int kLeastLanes = 2 * 88;
    view.resize(700, 200);
    for (const bool isZoomed : {false, true}) {
        if (isZoomed)
            view.zoomIn();
        const int shown = view.viewport()->height() - kRulerHeight;
        EXPECT_EQ(view.verticalScrollBar()->maximum(), kLeastLanes - shown) << isZoomed;
        EXPECT_EQ(view.verticalScrollBar()->pageStep(), shown) << isZoomed;
    }
}

TEST_F(BoardViewTest, TheWheelZoomsAroundTheMouse)
{
    const QPointF where = at(9, 30, kHead);
    QWheelEvent event(where, view.viewport()->mapToGlobal(where), {}, {0, 480}, {}, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
    ASSERT_GT(view.horizontalScrollBar()->maximum(), 0);
    // What was under the mouse still is: the left edge of 文学院.
    send(QEvent::MouseButtonPress, where + QPointF(3, 0));
    send(QEvent::MouseButtonRelease, where + QPointF(3, 0));
    ASSERT_TRUE(view.selectedBatch());
    EXPECT_EQ(view.selectedBatch()->college, u"文学院"_s);
}

TEST_F(BoardViewTest, TheLineOfNowStandsAtItsMinuteAndOnItsDayOnly)
{
    const QRgb red = theme::colour(theme::Colour::Refuse).rgb();
    const QPoint line = at(15, 0, kBody).toPoint();
    EXPECT_NE(picture().pixel(line), red);
    view.setNow(boardTime(15, 0));
    EXPECT_EQ(picture().pixel(line), red);
    view.setNow(boardTime(15, 30));
    EXPECT_NE(picture().pixel(line), red);
    EXPECT_EQ(picture().pixel(at(15, 30, kBody).toPoint()), red);
    view.setDay(boardDay().addDays(1));
    EXPECT_NE(picture().pixel(at(15, 30, kBody).toPoint()), red);
}

TEST_F(BoardViewTest, AConflictIsFramedWhereItIsAndSaysItsSentence)
{
    const Batch batch = batchOf(u"文学院"_s);
    ASSERT_TRUE(editor.moveBatch(batch, batch.room, boardWindow(8, 30, 9, 30)).isEmpty());
    const auto overlap = std::ranges::find_if(
        editor.problems(), [](const PlanProblem &problem) { return problem.code == u"overlap"_s; });
    ASSERT_NE(overlap, editor.problems().end());
    const QRgb red = theme::colour(theme::Colour::Refuse).rgb();
    const QPoint frame = (at(8, 30, kBody) + QPointF(1, 0)).toPoint();
    EXPECT_EQ(picture().pixel(frame), red);
    QHelpEvent help(QEvent::ToolTip, (at(8, 45, kHead)).toPoint(), {});
    QApplication::sendEvent(view.viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(overlap->text));
    QToolTip::hideText();
}

TEST_F(BoardViewTest, APlanWithoutDaysIsAnEmptyBoardThatTakesKeys)
{
    setContent({});
    EXPECT_FALSE(view.day().isValid());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Space, Qt::Key_Delete, Qt::Key_PageDown})
        press(key);
    EXPECT_FALSE(picture().isNull());
    EXPECT_FALSE(view.selectedBatch());
}

} // namespace
} // namespace liuying
