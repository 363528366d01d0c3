// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardContent.h"

#include <QRectF>

namespace liuying {

// The geometry of a board, without a window: time becomes x, rooms become y. The origin is the first minute
// of the day shown and the top of the first lane; a unit is a pixel of a 96 dpi screen.

/// Minutes of the day a board shows, the same for every day of a plan: with room at both ends to drag into.
struct BoardSpan {
    int from = 0;
    int to = 24 * 60;

    [[nodiscard]] int length() const { return to - from; }
};
[[nodiscard]] BoardSpan spanOf(const Plan &plan);

[[nodiscard]] int minuteOf(const LocalDateTime &moment);
/// The moment of a minute of the day; 24:00 and later is the day's last minute.
[[nodiscard]] LocalDateTime momentOf(const QDate &day, int minute);

struct BoardScale {
    double pixelsPerMinute = 1.5;
    double laneHeight = 96; ///< at least; a lane with batches side by side grows
};

/// A class slot on the board.
struct BoardCell {
    ClassSlot slot;
    int heads = 0;
    qsizetype block = -1; ///< -1: it lies in no batch of its college
    qsizetype lane = 0;
    QRectF area;
};

/// A batch on the board. Its cells are cells()[firstCell] and those behind it, by start.
struct BoardBlock {
    Batch batch;
    BatchLoad load;
    qsizetype lane = 0;
    qsizetype firstCell = 0;
    qsizetype cellCount = 0;
    QRectF area;
    QRectF head;               ///< college and figures
    QRectF bar;                ///< the load
    QRectF body;               ///< the class slots; empty where there is no room for them
    bool isTall = false;       ///< the head has two lines
    QList<qsizetype> problems; ///< places in BoardContent::problems

    [[nodiscard]] qsizetype endCell() const { return firstCell + cellCount; }
};

struct BoardLane {
    Room room;
    int heads = 0; ///< on the day shown
    QRectF area;
};

/// Where something cannot stay as it is: two batches at once in a room, a class outside its college's time.
struct BoardMark {
    qsizetype problem = 0; ///< place in BoardContent::problems
    QRectF area;
};

/// What lies at a point.
struct BoardHit {
    enum class Part {
        Nothing, ///< outside of every lane
        Lane,
        Block,
        Start, ///< the left edge of a block
        End,
        Cell,
        Border ///< between a cell and the one behind it
    };
    Part part = Part::Nothing;
    qsizetype lane = -1;
    qsizetype block = -1;
    qsizetype cell = -1; ///< for Border the one before it

    friend bool operator==(const BoardHit &, const BoardHit &) = default;
};

/// One day of a plan at one scale.
class BoardLayout {
public:
    BoardLayout() = default;
    BoardLayout(const BoardContent &content, const QDate &day, const BoardScale &scale);

    [[nodiscard]] const BoardContent &content() const { return m_content; }
    [[nodiscard]] const QDate &day() const { return m_day; }
    [[nodiscard]] const BoardSpan &span() const { return m_span; }
    [[nodiscard]] double pixelsPerMinute() const { return m_scale.pixelsPerMinute; }
    [[nodiscard]] QSizeF size() const { return m_size; }

    [[nodiscard]] const QList<BoardLane> &lanes() const { return m_lanes; }
    [[nodiscard]] const QList<BoardBlock> &blocks() const { return m_blocks; } ///< by start, then lane
    [[nodiscard]] const QList<BoardCell> &cells() const { return m_cells; }
    [[nodiscard]] const QList<BoardMark> &marks() const { return m_marks; }

    /// Whole pixels, so that every line is sharp and edges that are one stand as one.
    [[nodiscard]] double xOf(int minute) const;
    [[nodiscard]] double minuteAt(double x) const;
    [[nodiscard]] QRectF stretch(qsizetype lane, const Window &window) const;
    [[nodiscard]] qsizetype laneOf(QStringView room) const; ///< -1: the plan has no such room
    [[nodiscard]] qsizetype laneAt(double y) const;         ///< the nearest; -1 without rooms
    [[nodiscard]] BoardHit hit(const QPointF &point) const;
    [[nodiscard]] qsizetype find(const Batch &batch) const;
    [[nodiscard]] qsizetype find(const ClassSlot &slot) const;

private:
    void makeLanes();
    void makeBlocks();
    void makeCells();
    void placeLanes();
    void placeBlock(BoardBlock &block, double top, double height);
    void placeCells(const BoardBlock &block);
    void makeMarks();
    [[nodiscard]] BoardHit hitBlock(BoardHit hit, const QPointF &point) const;

    BoardContent m_content;
    QDate m_day;
    BoardScale m_scale;
    BoardSpan m_span;
    QSizeF m_size;
    QList<BoardLane> m_lanes;
    QList<BoardBlock> m_blocks;
    QList<BoardCell> m_cells; ///< block by block; those in none at the end
    QList<BoardMark> m_marks;
};

} // namespace liuying
