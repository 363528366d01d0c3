// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/BoardPainter.h"

namespace liuying {

/// Draws a batch with its class slots: as much as its width has room for, never one text over another.
class BlockPainter {
public:
    BlockPainter(const BoardLayout &layout, const BoardLook &look, BoardText &text);

    void paintBlock(QPainter &painter, const BoardBlock &block, const QRectF &exposed);
    /// @p isUpright: the name stands, because one of its neighbours' has no room to lie.
    void paintCell(QPainter &painter, const BoardCell &cell, bool isUpright = false);

private:
    /// A class's name broken into lines; none where it does not fit.
    struct NameLines {
        QStringList lines;
        int pixels = 0;
        double lineHeight = 0;
    };

    void paintGround(QPainter &painter, const BoardBlock &block);
    void paintHead(QPainter &painter, const BoardBlock &block);
    void paintHeadInTwo(QPainter &painter, const QRectF &area, const QString &name);
    void paintNarrow(QPainter &painter, const BoardBlock &block);
    void paintFigures(QPainter &painter, const QRectF &area, const BoardBlock &block, Qt::Alignment side);
    void paintBar(QPainter &painter, const BoardBlock &block);
    void paintCellGround(QPainter &painter, const BoardCell &cell, bool isHovered);
    void paintCellWords(QPainter &painter, const BoardCell &cell, const QRectF &area, bool isUpright);
    void paintCellLines(QPainter &painter, const BoardCell &cell, const QRectF &area);
    void paintCellWrapped(QPainter &painter, const BoardCell &cell, const QRectF &area,
                          const NameLines &name);
    void paintCellUpwards(QPainter &painter, const BoardCell &cell, const QRectF &area);
    [[nodiscard]] bool isUpright(const BoardBlock &block);
    [[nodiscard]] bool hasRoomInALine(const BoardCell &cell, const QRectF &area);
    [[nodiscard]] NameLines across(const BoardCell &cell, const QRectF &area);
    [[nodiscard]] QStringList wrapped(const QString &name, double width, int pixels);
    [[nodiscard]] LoadLevel levelOf(const BoardCell &cell) const;

    const BoardLayout &m_layout;
    const BoardLook &m_look;
    BoardText &m_text;
};

} // namespace liuying
