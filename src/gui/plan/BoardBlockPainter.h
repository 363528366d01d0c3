// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardPainter.h"

namespace liuying {

/// Draws a batch with its class slots: as much as its width has room for, never one text over another.
class BlockPainter {
public:
    BlockPainter(const BoardLayout &layout, const BoardLook &look, BoardText &text);

    void paintBlock(QPainter &painter, const BoardBlock &block, const QRectF &exposed);
    /// @p namePixels: size of a name that lies in several lines, 0 where names stand; as its neighbours'.
    void paintCell(QPainter &painter, const BoardCell &cell, int namePixels);
    /// For a cell that lies in no block.
    void paintCell(QPainter &painter, const BoardCell &cell);

private:
    static constexpr int kNamePx = 13;
    static constexpr int kCellPx = 12;
    static constexpr double kLeastUpwards = 13; ///< width a line of small type needs
    static constexpr double kDragged = 0.35;    ///< opacity of what has been picked up

    /// A class's name broken into lines; none where it does not fit.
    struct NameLines {
        QStringList lines;
        int pixels = 0;
        double lineHeight = 0;
    };

    void paintGround(QPainter &painter, const BoardBlock &block);
    void paintNow(QPainter &painter, const QRectF &area);
    void paintHead(QPainter &painter, const BoardBlock &block);
    void paintHeadInTwo(QPainter &painter, const QRectF &area, const QString &name);
    void paintNarrow(QPainter &painter, const BoardBlock &block);
    void paintFigures(QPainter &painter, const QRectF &area, const BoardBlock &block, Qt::Alignment side);
    void paintBar(QPainter &painter, const BoardBlock &block);
    void paintCellGround(QPainter &painter, const BoardCell &cell, bool isHovered);
    void paintCellWords(QPainter &painter, const BoardCell &cell, const QRectF &area, int namePixels);
    void paintCellLines(QPainter &painter, const BoardCell &cell, const QRectF &area);
    void paintCellWrapped(QPainter &painter, const BoardCell &cell, const QRectF &area,
                          const NameLines &name);
    void paintCellUpwards(QPainter &painter, const BoardCell &cell, const QRectF &area);
    [[nodiscard]] int namePixels(const BoardBlock &block);
    [[nodiscard]] bool mayLie(const BoardCell &cell, int pixels);
    [[nodiscard]] bool hasRoomInALine(const BoardCell &cell, const QRectF &area);
    [[nodiscard]] NameLines across(const BoardCell &cell, const QRectF &area, int pixels);
    [[nodiscard]] QString headsWithin(const BoardCell &cell, double width, int pixels);
    [[nodiscard]] QStringList wrapped(const QString &name, double width, int pixels);
    [[nodiscard]] static QColor inkOf(LoadLevel level);
    [[nodiscard]] LoadLevel levelOf(const BoardCell &cell) const;

    const BoardLayout &m_layout;
    const BoardLook &m_look;
    BoardText &m_text;
};

} // namespace liuying
