// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardLayout.h"
#include "gui/BoardSamples.h"
#include "gui/common/Theme.h"
#include "gui/plan/BoardRows.h"
#include "gui/plan/BoardSnap.h"
#include "gui/plan/BoardTints.h"
#include "gui/plan/BoardWalk.h"

#include <gtest/gtest.h>

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr BoardScale kScale{2, 100};

BoardLayout layoutOf(const BoardContent &content)
{
    return BoardLayout(content, boardDay(), kScale);
}

qsizetype blockOf(const BoardLayout &layout, const QString &college)
{
    for (qsizetype i = 0; i < layout.blocks().size(); ++i) {
        if (layout.blocks()[i].batch.college == college)
            return i;
    }
    return -1;
}

TEST(BoardLayout, ShowsTheBatchesOfOneDayByTimeThenRoom)
{
    const BoardLayout layout = layoutOf(boardContent());
    QStringList colleges;
    for (const BoardBlock &block : layout.blocks())
        colleges.append(block.batch.college);
    EXPECT_EQ(colleges, (QStringList{u"理学院"_s, u"商学院"_s, u"文学院"_s}));
    EXPECT_EQ(layout.cells().size(), 3);
}

TEST(BoardLayout, TimeBecomesWidthAndRoomsBecomeLanes)
{
    const BoardLayout layout = layoutOf(boardContent());
    EXPECT_EQ(layout.span().from, 7 * 60 + 30);
    const QRectF area = layout.blocks()[0].area;
    EXPECT_EQ(area.left(), 60);
    EXPECT_EQ(area.width(), 120);
    EXPECT_EQ(layout.lanes()[1].area.top(), 100);
    EXPECT_TRUE(layout.lanes()[1].area.contains(layout.blocks()[1].area));
    EXPECT_EQ(layout.minuteAt(area.left()), 8 * 60);
}

TEST(BoardLayout, ClassesFillTheirBatchAndTouchEachOther)
{
    const BoardLayout layout = layoutOf(boardContent());
    const BoardBlock &block = layout.blocks()[0];
    ASSERT_EQ(block.cellCount, 3);
    EXPECT_EQ(layout.cells()[0].area.left(), block.area.left());
    EXPECT_EQ(layout.cells()[0].area.right(), layout.cells()[1].area.left());
    EXPECT_EQ(layout.cells()[2].area.right(), block.area.right());
    EXPECT_TRUE(block.body.contains(layout.cells()[1].area));
}

TEST(BoardLayout, EarlyAndLateBatchesWidenTheDay)
{
    BoardContent content = boardContent();
    content.plan.batches[0].window = boardWindow(6, 0, 7, 0);
    content.plan.batches[1].window = boardWindow(22, 0, 23, 59);
    const BoardSpan span = spanOf(content.plan);
    EXPECT_EQ(span.from, 5 * 60 + 30);
    EXPECT_EQ(span.to, 24 * 60);
}

TEST(BoardLayout, BatchesAtOnceInARoomStandInRowsOfTheirOwn)
{
    BoardContent content = boardContent();
    content.plan.batches[2].window = boardWindow(8, 30, 9, 30);
    content.problems = {{exchange::Problem::Severity::Error,
                         u"overlap"_s,
                         u"九教103"_s,
                         u"同时安排了两个学院。"_s,
                         u"九教103"_s,
                         boardWindow(8, 30, 9, 0),
                         {}}};
    const BoardLayout layout = layoutOf(content);
    const BoardBlock &first = layout.blocks()[blockOf(layout, u"理学院"_s)];
    const BoardBlock &second = layout.blocks()[blockOf(layout, u"文学院"_s)];
    EXPECT_FALSE(first.area.intersects(second.area));
    EXPECT_EQ(first.problems, QList<qsizetype>{0});
    EXPECT_EQ(second.problems, QList<qsizetype>{0});
    ASSERT_EQ(layout.marks().size(), 1);
    EXPECT_EQ(layout.marks()[0].area.left(), second.area.left());
    EXPECT_EQ(layout.marks()[0].area.right(), first.area.right());
    EXPECT_TRUE(layout.blocks()[blockOf(layout, u"商学院"_s)].problems.isEmpty());
}

TEST(BoardLayout, AClassOutsideItsCollegesTimeIsStillShown)
{
    BoardContent content = boardContent();
    content.plan.classSlots[1].window = boardWindow(15, 0, 15, 20);
    const BoardLayout layout = layoutOf(content);
    ASSERT_EQ(layout.cells().size(), 3);
    const BoardCell &stray = layout.cells().back();
    EXPECT_EQ(stray.block, -1);
    EXPECT_GT(stray.area.height(), 0);
    EXPECT_EQ(layout.hit(stray.area.center()).cell, 2);
}

TEST(BoardLayout, ARoomThePlanDoesNotListStillHasALane)
{
    BoardContent content = boardContent();
    content.plan.batches[1].room = u"图书馆"_s;
    EXPECT_EQ(layoutOf(content).laneOf(u"图书馆"), 2);
}

TEST(BoardLayout, AnEmptyPlanIsAnEmptyBoard)
{
    const BoardLayout layout(BoardContent{}, QDate(), kScale);
    EXPECT_EQ(layout.size().height(), 0);
    EXPECT_EQ(layout.hit({10, 10}).part, BoardHit::Part::Nothing);
}

struct HitRow {
    const char *rule;
    double x; ///< within the block of 理学院, 120 wide
    double y; ///< within it, 90 high
    BoardHit::Part part;
    qsizetype cell;
};

class BoardHitTest : public testing::TestWithParam<HitRow> {};

TEST_P(BoardHitTest, TellsWhatIsThere)
{
    const BoardLayout layout = layoutOf(boardContent());
    const BoardHit hit = layout.hit(layout.blocks()[0].area.topLeft() + QPointF(GetParam().x, GetParam().y));
    EXPECT_EQ(hit.part, GetParam().part);
    EXPECT_EQ(hit.cell, GetParam().cell);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BoardHitTest,
    testing::Values(HitRow{"TheHeadIsTheBlock", 60, 8, BoardHit::Part::Block, -1},
                    HitRow{"TheLeftEdgeIsTheStart", 2, 8, BoardHit::Part::Start, -1},
                    HitRow{"TheRightEdgeIsTheEndBesideAClassToo", 118, 60, BoardHit::Part::End, -1},
                    HitRow{"TheMiddleOfAClassIsTheClass", 60, 60, BoardHit::Part::Cell, 1},
                    HitRow{"JustBeforeTheNextClassIsTheirBorder", 38, 60, BoardHit::Part::Border, 0},
                    HitRow{"JustBehindTheClassBeforeIsTheirBorder", 42, 60, BoardHit::Part::Border, 0},
                    HitRow{"BesideTheBlockIsTheLane", 140, 60, BoardHit::Part::Lane, -1},
                    HitRow{"BelowEveryLaneIsNothing", 60, 300, BoardHit::Part::Nothing, -1}),
    [](const auto &row) { return std::string(row.param.rule); });

struct LoadRow {
    const char *rule;
    int students;
    LoadLevel level;
};

class BoardLoadTest : public testing::TestWithParam<LoadRow> {};

TEST_P(BoardLoadTest, StandsAgainstThePace)
{
    // 商学院 has two hours: at 350 an hour 700 students fit exactly.
    BoardContent content = boardContent();
    content.classes.back().students = GetParam().students;
    EXPECT_EQ(BoardFigures(content).load(1).level(), GetParam().level);
}

INSTANTIATE_TEST_SUITE_P(Rows, BoardLoadTest,
                         testing::Values(LoadRow{"NineTenthsAreCalm", 630, LoadLevel::Calm},
                                         LoadRow{"AboveNineTenthsIsFull", 631, LoadLevel::Full},
                                         LoadRow{"ThePaceItselfIsFull", 700, LoadLevel::Full},
                                         LoadRow{"AboveThePaceIsOver", 701, LoadLevel::Over},
                                         LoadRow{"NobodyIsCalm", 0, LoadLevel::Calm}),
                         [](const auto &row) { return std::string(row.param.rule); });

TEST(BoardFigures, AWindowOverTheBreakIsUsedOnBothSidesOfIt)
{
    EXPECT_EQ(usedMinutes(boardWindow(10, 30, 14, 30), Policy{}), 120);
    EXPECT_EQ(usedMinutes(boardWindow(11, 0, 12, 0), Policy{}), 60);
}

TEST(BoardFigures, SlotsCountTheirClassesAndWhatIsLeftFallsToOtherBatches)
{
    BoardContent content = boardContent();
    content.classes.append({u"理学院"_s, u"化学2201班"_s, 25, {}});
    const BoardFigures figures(content);
    EXPECT_EQ(figures.load(0).heads, 30 + 31 + 32);
    EXPECT_EQ(figures.load(3).heads, 25);
}

TEST(BoardFigures, APartOfADividedClassCountsItsOwnHeadsOnly)
{
    BoardContent content = boardContent();
    ClassSlot &slot = content.plan.classSlots[0];
    slot.students = 12;
    slot.range.upTo = u"2201"_s;
    EXPECT_EQ(BoardFigures(content).heads(slot), 12);
    slot.students = 0;
    EXPECT_EQ(BoardFigures(content).heads(slot), 0);
}

struct SnapRow {
    const char *rule;
    double start;
    int length;
    SnapRule snap;
    int rests;
};

class BoardSnapTest : public testing::TestWithParam<SnapRow> {};

TEST_P(BoardSnapTest, ComesToRest)
{
    EXPECT_EQ(snapStart(GetParam().start, GetParam().length, GetParam().snap), GetParam().rests);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BoardSnapTest,
    testing::Values(SnapRow{"WithoutNeighboursTheStepCatches", 482.4, 60, {5, {}, 4}, 480},
                    SnapRow{"TheMinuteCatchesWithAStepOfOne", 482.6, 60, {1, {}, 0}, 483},
                    SnapRow{"ANeighboursEndCatchesTheStart", 955.9, 60, {5, {957}, 4}, 957},
                    SnapRow{"ANeighboursStartCatchesTheEnd", 480.0, 62, {5, {543}, 4}, 481},
                    SnapRow{"TheNearerOfTwoEdgesCatches", 481.0, 60, {5, {483, 540}, 4}, 480},
                    SnapRow{"AnEdgeOutOfReachDoesNotCatch", 486.0, 60, {5, {492}, 4}, 485}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(BoardRows, AHeapUsesAsFewRowsAsItCan)
{
    QList<RowPlace> places{{0, 60}, {30, 90}, {60, 120}, {200, 260}};
    assignRows(places);
    EXPECT_EQ(places, (QList<RowPlace>{{0, 60, 0, 2}, {30, 90, 1, 2}, {60, 120, 0, 2}, {200, 260, 0, 1}}));
    EXPECT_EQ(mostRows(places), 2);
}

TEST(BoardRows, WhatTouchesDoesNotOverlap)
{
    QList<RowPlace> places{{0, 60}, {60, 90}};
    assignRows(places);
    EXPECT_EQ(mostRows(places), 1);
}

TEST(BoardWalk, GoesAlongARoomAndToTheNearestOfTheNext)
{
    const BoardLayout layout = layoutOf(boardContent());
    EXPECT_EQ(besideInRoom(layout, 0, Direction::Forward), 2);
    EXPECT_EQ(besideInRoom(layout, 2, Direction::Forward), -1);
    EXPECT_EQ(besideInRoom(layout, 2, Direction::Back), 0);
    EXPECT_EQ(inNextRoom(layout, 1, Direction::Back), 0);
    EXPECT_EQ(inNextRoom(layout, 2, Direction::Forward), 1);
    EXPECT_EQ(inNextRoom(layout, 1, Direction::Forward), -1);
}

TEST(BoardWalk, AStepEndsOnTheClocksOwnSteps)
{
    EXPECT_EQ(nextStep(957, 5, Direction::Forward), 960);
    EXPECT_EQ(nextStep(957, 5, Direction::Back), 955);
    EXPECT_EQ(nextStep(960, 5, Direction::Forward), 965);
    EXPECT_EQ(nextStep(960, 5, Direction::Back), 955);
    EXPECT_EQ(nextStep(960, 1, Direction::Back), 959);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &text, const QColor &ground)
{
    const auto [dark, light] = std::minmax(luminance(text), luminance(ground));
    return (light + 0.05) / (dark + 0.05);
}

TEST(BoardTints, EveryInkStandsOutFromEveryTint)
{
    QSet<QRgb> grounds;
    for (int i = 0; i < 400; ++i) {
        const BoardTint &tint = tintOf(u"学院%1"_s.arg(i));
        grounds.insert(tint.ground.rgb());
        for (const theme::Colour ink :
             {theme::Colour::Ink, theme::Colour::InkSoft, theme::Colour::HoldInk, theme::Colour::Refuse})
            EXPECT_GE(contrast(theme::colour(ink), tint.ground), 4.5)
                << tint.ground.name().toStdString() << " under colour " << static_cast<int>(ink);
    }
    EXPECT_EQ(grounds.size(), 12);
}

} // namespace
} // namespace liuying
