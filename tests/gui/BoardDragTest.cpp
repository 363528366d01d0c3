// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardDrag.h"
#include "gui/BoardSamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

using Kind = BoardProposal::Kind;

class BoardDragTest : public testing::Test {
protected:
    /// The proposal after dragging from one minute and height of the first block to another.
    BoardProposal drag(QPointF from, QPointF to, int step = 5)
    {
        const auto gesture = BoardDrag::begin(layout, from);
        return gesture ? gesture->to(to, step) : BoardProposal{};
    }
    QPointF at(int hour, int minute, double y) const { return {layout.xOf(hour * 60 + minute), y}; }

    static constexpr double kHead = 12;
    static constexpr double kBody = 70;
    static constexpr double kNextRoom = 100;
    BoardLayout layout{boardContent(), boardDay(), {2, 100}};
};

TEST_F(BoardDragTest, ABatchMovesByFiveMinutesWithItsLengthKept)
{
    const BoardProposal moved = drag(at(8, 30, kHead), at(12, 52, kHead));
    EXPECT_EQ(moved.kind, Kind::MoveBatch);
    EXPECT_EQ(moved.window, boardWindow(12, 20, 13, 20));
    EXPECT_EQ(moved.room, u"九教103"_s);
}

TEST_F(BoardDragTest, WithAltItMovesByTheMinute)
{
    EXPECT_EQ(drag(at(8, 30, kHead), at(12, 52, kHead), 1).window, boardWindow(12, 22, 13, 22));
}

TEST_F(BoardDragTest, ItCatchesAtTheNeighboursEdgeOnEitherSide)
{
    BoardContent content = boardContent();
    content.plan.batches[2].window = boardWindow(9, 32, 10, 32);
    layout = BoardLayout(content, boardDay(), {2, 100});
    EXPECT_EQ(drag(at(8, 30, kHead), at(9, 4, kHead)).window, boardWindow(8, 32, 9, 32));
    EXPECT_EQ(drag(at(8, 30, kHead), at(11, 4, kHead)).window, boardWindow(10, 32, 11, 32));
}

TEST_F(BoardDragTest, ItCatchesAtTheBreak)
{
    BoardContent content = boardContent();
    content.plan.policy.breakStart = QTime(11, 47);
    layout = BoardLayout(content, boardDay(), {2, 100});
    EXPECT_EQ(drag(at(8, 30, kHead), at(11, 16, kHead)).window, boardWindow(10, 47, 11, 47));
}

TEST_F(BoardDragTest, ItGoesToAnotherRoomAndNoFurtherThanTheDay)
{
    const BoardProposal moved = drag(at(8, 30, kHead), at(8, 30, kHead + kNextRoom));
    EXPECT_EQ(moved.room, u"九教106"_s);
    EXPECT_EQ(drag(at(8, 30, kHead), QPointF(-900, kHead)).window, boardWindow(7, 30, 8, 30));
    EXPECT_EQ(drag(at(8, 30, kHead), QPointF(9000, kHead)).window, boardWindow(17, 0, 18, 0));
}

TEST_F(BoardDragTest, EdgesResizeAndStopBeforeEachOther)
{
    EXPECT_EQ(drag(at(9, 0, kHead) - QPointF(2, 0), at(9, 13, kHead)).window, boardWindow(8, 0, 9, 15));
    EXPECT_EQ(drag(at(8, 0, kHead) + QPointF(2, 0), at(7, 41, kHead)).window, boardWindow(7, 40, 9, 0));
    EXPECT_EQ(drag(at(8, 0, kHead) + QPointF(2, 0), at(11, 0, kHead)).window, boardWindow(8, 55, 9, 0));
}

TEST_F(BoardDragTest, ABorderMovesBetweenItsTwoClassesAndEachKeepsAMinute)
{
    const BoardProposal moved = drag(at(8, 20, kBody), at(8, 26, kBody));
    EXPECT_EQ(moved.kind, Kind::MoveBorder);
    EXPECT_EQ(moved.window.end, boardTime(8, 25));
    EXPECT_EQ(moved.other.className, u"物理2202班"_s);
    EXPECT_EQ(drag(at(8, 20, kBody), at(10, 0, kBody)).window.end, boardTime(8, 39));
    EXPECT_EQ(drag(at(8, 20, kBody), at(7, 40, kBody)).window.end, boardTime(8, 1));
}

TEST_F(BoardDragTest, AClassOnAnotherOfItsCollegeChangesPlacesWithIt)
{
    const BoardProposal moved = drag(at(8, 10, kBody), at(8, 50, kBody));
    EXPECT_EQ(moved.kind, Kind::SwapSlots);
    EXPECT_EQ(moved.other.className, u"物理2203班"_s);
}

TEST_F(BoardDragTest, AClassMovesInsideItsOwnBatchOnly)
{
    const BoardProposal inside = drag(at(8, 10, kBody), at(8, 15, kBody));
    EXPECT_EQ(inside.kind, Kind::MoveSlot);
    EXPECT_EQ(inside.window, boardWindow(8, 5, 8, 25));
    EXPECT_EQ(drag(at(8, 10, kBody), at(9, 40, kBody)).kind, Kind::NotHere);
    EXPECT_EQ(drag(at(8, 10, kBody), at(8, 10, kBody + kNextRoom)).kind, Kind::NotHere);
}

TEST_F(BoardDragTest, NothingIsHeldOnAnEmptyLane)
{
    EXPECT_FALSE(BoardDrag::begin(layout, at(15, 0, kHead)));
}

TEST_F(BoardDragTest, WhatComesBackToItsPlaceChangesNothing)
{
    EXPECT_TRUE(drag(at(8, 30, kHead), at(8, 31, kHead)).changesNothing());
    EXPECT_FALSE(drag(at(8, 30, kHead), at(8, 40, kHead)).changesNothing());
    EXPECT_TRUE(drag(at(8, 10, kBody), at(9, 40, kBody)).changesNothing());
}

} // namespace
} // namespace liuying
