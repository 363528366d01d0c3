// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardBlockPainter.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/plan/BoardTints.h"
#include "gui/plan/BoardWords.h"

#include <QPainter>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;

namespace {

constexpr int kFigurePx = 12;

constexpr double kRadius = 5;
constexpr double kInset = 8; // of a block's words from its left edge
constexpr double kBadge = 15;
constexpr double kNarrow = 48;        // a block without classes turns its name up below this
constexpr double kTwoLinesBelow = 72; // a tall head narrower than this is the name alone

QColor levelBar(LoadLevel level)
{
    switch (level) {
    case LoadLevel::Over:
        return colour(Colour::Refuse);
    case LoadLevel::Full:
        return colour(Colour::Hold);
    case LoadLevel::Calm:
        break;
    }
    return colour(Colour::Admit);
}

} // namespace

QColor BlockPainter::inkOf(LoadLevel level)
{
    switch (level) {
    case LoadLevel::Over:
        return colour(Colour::Refuse);
    case LoadLevel::Full:
        return colour(Colour::HoldInk);
    case LoadLevel::Calm:
        break;
    }
    return colour(Colour::InkSoft);
}

BlockPainter::BlockPainter(const BoardLayout &layout, const BoardLook &look, BoardText &text)
    : m_layout(layout), m_look(look), m_text(text)
{}

void BlockPainter::paintBlock(QPainter &painter, const BoardBlock &block, const QRectF &exposed)
{
    const bool isDragged = m_look.proposal && m_look.proposal->kind == BoardProposal::Kind::MoveBatch &&
                           m_look.proposal->batch == block.batch;
    painter.setOpacity(isDragged ? kDragged : 1);
    paintGround(painter, block);
    if (block.cellCount == 0 && block.area.width() < kNarrow) {
        paintNarrow(painter, block);
    } else {
        paintHead(painter, block);
        paintBar(painter, block);
    }
    const int pixels = block.body.isEmpty() ? 0 : namePixels(block);
    for (qsizetype i = block.firstCell; i < block.endCell() && !block.body.isEmpty(); ++i) {
        if (m_layout.cells()[i].area.intersects(exposed))
            paintCell(painter, m_layout.cells()[i], pixels);
    }
    painter.setOpacity(1);
}

void BlockPainter::paintGround(QPainter &painter, const BoardBlock &block)
{
    const BoardTint &tint = tintOf(block.batch.college);
    const bool isHovered = m_look.hoveredBlock >= 0 && &block == &m_layout.blocks()[m_look.hoveredBlock];
    painter.setPen(QPen(tint.edge, isHovered ? 2 : 1));
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(block.area.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    paintNow(painter, block.area);
}

/// Over the ground and under the words: the class whose turn it is must not be the one that is struck out.
void BlockPainter::paintNow(QPainter &painter, const QRectF &area)
{
    if (!m_look.now)
        return;
    const QRectF line(m_layout.xOf(*m_look.now) - 1, area.top(), 2, area.height());
    if (line.intersects(area))
        painter.fillRect(line.intersected(area), colour(Colour::Refuse));
}

void BlockPainter::paintNarrow(QPainter &painter, const BoardBlock &block)
{
    const QRectF inside = block.area.adjusted(1, 5, -1, -5);
    if (inside.width() >= kLeastUpwards - 2)
        m_text.drawUpwards(
            painter, inside, block.batch.college,
            {std::min(kNamePx, static_cast<int>(inside.width())), QFont::DemiBold, colour(Colour::Ink)});
}

void BlockPainter::paintHead(QPainter &painter, const BoardBlock &block)
{
    QRectF area = block.head.adjusted(kInset, 1, -6, 0);
    if (!block.problems.isEmpty() && area.width() >= kBadge) {
        const bool isError = std::ranges::any_of(block.problems, [this](qsizetype problem) {
            return m_layout.content().problems[problem].severity == exchange::Problem::Severity::Error;
        });
        const QRectF badge(area.right() - kBadge, area.top() + 3, kBadge, kBadge);
        paintWarning(painter, badge, colour(isError ? Colour::Refuse : Colour::Hold),
                     colour(isError ? Colour::Surface : Colour::OnHold));
        area.setRight(badge.left() - 4);
    }
    const TextStyle name{kNamePx, QFont::DemiBold, colour(Colour::Ink)};
    const double nameWidth = m_text.width(block.batch.college, kNamePx, QFont::DemiBold);
    if (block.isTall && nameWidth > area.width() && area.width() < kTwoLinesBelow)
        return paintHeadInTwo(painter, area.adjusted(4 - kInset, 0, 3, 0), block.batch.college);
    if (block.isTall) {
        const double middle = block.head.top() + block.head.height() / 2;
        m_text.draw(painter, QRectF(area.topLeft(), QPointF(area.right(), middle + 1)), block.batch.college,
                    name);
        paintFigures(
            painter,
            QRectF(area.left(), middle, block.head.right() - 6 - area.left(), block.head.bottom() - middle),
            block, Qt::AlignLeft);
        return;
    }
    m_text.draw(painter, area, block.batch.college, name);
    area.setLeft(area.left() + nameWidth + 10);
    paintFigures(painter, area, block, Qt::AlignRight);
}

void BlockPainter::paintHeadInTwo(QPainter &painter, const QRectF &area, const QString &name)
{
    const TextStyle style{kCellPx, QFont::DemiBold, colour(Colour::Ink)};
    qsizetype fitting = name.size();
    while (fitting > 1 && m_text.width(name.left(fitting), kCellPx, QFont::DemiBold) > area.width())
        --fitting;
    QRectF line(area.topLeft(), QSizeF(area.width(), area.height() / 2));
    m_text.draw(painter, line, name.left(fitting), style);
    m_text.draw(painter, line.translated(0, line.height() - 2), name.sliced(fitting), style);
}

void BlockPainter::paintFigures(QPainter &painter, const QRectF &area, const BoardBlock &block,
                                Qt::Alignment side)
{
    const BatchLoad &load = block.load;
    if (load.heads == 0)
        return;
    const QString heads = headsWords(load.heads);
    const QString pace = paceWords(load);
    const QString share = shareWords(load);
    const double headsWidth = m_text.width(heads, kFigurePx);
    constexpr double kGap = 8;
    const auto weight = load.level() == LoadLevel::Calm ? QFont::Normal : QFont::DemiBold;
    // The first that has room; heads alone when nothing else has.
    for (const QString &rest : {u"%1 · %2"_s.arg(pace, share), share, QString()}) {
        const double width = headsWidth + (rest.isEmpty() ? 0 : kGap + m_text.width(rest, kFigurePx, weight));
        if (width > area.width())
            continue;
        const double left = side & Qt::AlignRight ? area.right() - width : area.left();
        m_text.draw(painter, QRectF(left, area.top(), headsWidth, area.height()), heads,
                    {kFigurePx, QFont::Normal, colour(Colour::InkSoft)});
        m_text.draw(painter,
                    QRectF(left + headsWidth + kGap, area.top(), width - headsWidth - kGap, area.height()),
                    rest, {kFigurePx, weight, inkOf(load.level())});
        return;
    }
}

void BlockPainter::paintBar(QPainter &painter, const BoardBlock &block)
{
    if (block.load.heads == 0 || block.bar.width() < 2 * kInset)
        return;
    const QRectF track = block.bar.adjusted(kInset - 2, 0, 2 - kInset, 0);
    QRectF filled = track;
    filled.setWidth(track.width() * std::min(1.0, block.load.share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Surface));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(levelBar(block.load.level()));
    painter.drawRoundedRect(filled, 2, 2);
}

} // namespace liuying
