// SPDX-License-Identifier: Apache-2.0
// The classes of a block.
#include "gui/plan/BoardBlockPainter.h"

#include "gui/common/Theme.h"
#include "gui/plan/BoardGlyphs.h"
#include "gui/plan/BoardTints.h"
#include "gui/plan/BoardWords.h"
#include "gui/prepare/ImportPreview.h"

#include <QPainter>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;

namespace {

constexpr int kSmallPx = 11;
constexpr int kTinyPx = 10; // where two blocks share a lane

constexpr double kLeastUpwardsHeight = 30;
constexpr double kLineHeight = 16;
constexpr double kRoundedFrom = 40; // narrower cells have square corners
constexpr double kCellPadding = 3;  // of a class's words from top and bottom
constexpr double kPin = 10;

/// Where a class's words stand.
QRectF wordsArea(const BoardCell &cell)
{
    return cell.area.adjusted(1.5, 0.5, -0.5, 0.5 - kCellPadding);
}

/// The class without the 班 that every name ends with.
QString shortName(const ClassSlot &slot)
{
    QString name = className(slot);
    if (name.size() > 2 && name.endsWith(u'班') && name[name.size() - 2].isDigit())
        name.chop(1);
    return name;
}

/// @p share of one colour, the rest of the other.
QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()),
                  part(one.blue(), other.blue()));
}

} // namespace

LoadLevel BlockPainter::levelOf(const BoardCell &cell) const
{
    const Policy &policy = m_layout.content().plan.policy;
    BatchLoad load;
    const int minutes = usedMinutes(cell.slot.window, policy);
    load.share = minutes > 0 ? cell.heads * 60.0 / minutes / std::max(1, policy.studentsPerHour) : 0;
    return load.level();
}

void BlockPainter::paintCell(QPainter &painter, const BoardCell &cell)
{
    paintCell(painter, cell, mayLie(cell, kSmallPx) ? kSmallPx : 0);
}

void BlockPainter::paintCell(QPainter &painter, const BoardCell &cell, int namePixels)
{
    const bool isDragged = m_look.proposal && m_look.proposal->kind != BoardProposal::Kind::MoveBatch &&
                           m_look.proposal->kind != BoardProposal::Kind::MoveBorder &&
                           m_look.proposal->slot == cell.slot;
    const bool isHovered = m_look.hoveredCell >= 0 && &cell == &m_layout.cells()[m_look.hoveredCell];
    const double before = painter.opacity();
    painter.setOpacity(isDragged ? kDragged : before);
    paintCellGround(painter, cell, isHovered);
    paintCellWords(painter, cell, wordsArea(cell), namePixels);
    painter.setOpacity(before);
}

void BlockPainter::paintCellGround(QPainter &painter, const BoardCell &cell, bool isHovered)
{
    const BoardTint &tint = tintOf(cell.slot.college);
    QRectF area = cell.area.adjusted(1, 0, 0, -2);
    area.setWidth(std::max(1.0, area.width()));
    // A pin may find no room; the colour of the frame always does.
    QPen pen(cell.slot.isPinned ? colour(Colour::Accent) : mixed(tint.edge, tint.ground, 0.7),
             isHovered ? 2 : 1);
    if (cell.block < 0)
        pen = QPen(colour(Colour::Refuse), 2, Qt::DashLine);
    const QColor ground = cell.block < 0 ? tint.ground : mixed(colour(Colour::Surface), tint.ground, 0.62);
    if (area.width() < kRoundedFrom && cell.block >= 0) {
        // Hundreds of them on a full day: whole pixels in one colour cost a tenth of a smooth corner.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(area, pen.color());
        painter.fillRect(area.adjusted(1, 1, -1, -1), ground);
        painter.setRenderHint(QPainter::Antialiasing);
        paintNow(painter, area);
        return;
    }
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    paintNow(painter, area);
}

bool BlockPainter::hasRoomInALine(const BoardCell &cell, const QRectF &area)
{
    const double pin = cell.slot.isPinned ? kPin : 0;
    return area.width() >= m_text.width(className(cell.slot), kCellPx, QFont::Medium) + pin + 7;
}

/// Whether the class is written without standing, as large as @p pixels and in no more lines for it.
bool BlockPainter::mayLie(const BoardCell &cell, int pixels)
{
    const QRectF area = wordsArea(cell);
    if (area.width() < kLeastUpwards || hasRoomInALine(cell, area))
        return true;
    const qsizetype lines = across(cell, area, pixels).lines.size();
    return lines > 0 && (pixels == kSmallPx || lines == across(cell, area, kSmallPx).lines.size());
}

/// The classes of a block are read in a row: all lie in one size, or all stand.
int BlockPainter::namePixels(const BoardBlock &block)
{
    const auto cells = m_layout.cells().sliced(block.firstCell, block.cellCount);
    for (const int pixels : {kNamePx, kCellPx, kSmallPx}) {
        if (std::ranges::all_of(cells, [&](const BoardCell &cell) { return mayLie(cell, pixels); }))
            return pixels;
    }
    // Where two blocks share a lane nothing can stand.
    return block.body.height() < kLeastUpwardsHeight + kCellPadding ? kTinyPx : 0;
}

void BlockPainter::paintCellWords(QPainter &painter, const BoardCell &cell, const QRectF &area,
                                  int namePixels)
{
    const bool isLow = area.height() < kLeastUpwardsHeight;
    const bool isInALine = hasRoomInALine(cell, area);
    const NameLines name = isInALine || namePixels == 0 ? NameLines() : across(cell, area, namePixels);
    if (!name.lines.isEmpty())
        paintCellWrapped(painter, cell, area, name);
    else if (isInALine || isLow)
        paintCellLines(painter, cell, area.adjusted(4, 1, -3, -1));
    else if (area.width() >= kLeastUpwards)
        paintCellUpwards(painter, cell, area.adjusted(0, 3, 0, -3));
}

void BlockPainter::paintCellLines(QPainter &painter, const BoardCell &cell, const QRectF &area)
{
    QRectF line(area.topLeft(), QSizeF(area.width(), std::min(kLineHeight, area.height())));
    if (cell.slot.isPinned) {
        paintPin(painter, QRectF(area.right() - kPin, line.center().y() - kPin / 2, kPin, kPin),
                 colour(Colour::Accent));
        line.setRight(area.right() - kPin - 2);
    }
    m_text.draw(painter, line, className(cell.slot),
                {kCellPx, QFont::Medium, colour(Colour::Ink), Qt::ElideMiddle});
    line.setRight(area.right());
    const QString times = timesWords(cell.slot.window);
    const bool hasRoom = m_text.width(times, kSmallPx) <= area.width();
    const QString heads = headsWithin(cell, area.width(), kSmallPx);
    for (const auto &[text, ink] : {std::pair(hasRoom ? times : times.left(5), colour(Colour::InkSoft)),
                                    std::pair(heads, inkOf(levelOf(cell)))}) {
        line.translate(0, kLineHeight);
        if (line.bottom() <= area.bottom() + 1)
            m_text.draw(painter, line, text, {kSmallPx, QFont::Normal, ink});
    }
}

BlockPainter::NameLines BlockPainter::across(const BoardCell &cell, const QRectF &area, int pixels)
{
    const bool isLow = area.height() < kLeastUpwardsHeight;
    const double height = pixels + (isLow ? 2 : 3);
    // The figures have air of their own on both sides.
    const QStringList lines = wrapped(shortName(cell.slot), area.width() + (isLow ? 2 : 1), pixels);
    if (static_cast<double>(lines.size()) * height > area.height() + 1)
        return {};
    return {lines, pixels, height};
}

QStringList BlockPainter::wrapped(const QString &name, double width, int pixels)
{
    // Figures stay together on a line of their own; anything else may part anywhere, as Chinese does.
    QStringList lines;
    QString line;
    for (qsizetype at = 0; at < name.size();) {
        qsizetype next = at + 1;
        while (name[at].unicode() < 0x80 && next < name.size() && name[next].unicode() < 0x80)
            ++next;
        const QString piece = name.sliced(at, next - at);
        if (m_text.width(piece, pixels, QFont::Medium) > width)
            return {};
        if (!line.isEmpty() &&
            (piece.front().isDigit() || m_text.width(line + piece, pixels, QFont::Medium) > width)) {
            lines.append(line);
            line.clear();
        }
        line += piece;
        at = next;
    }
    return lines << line;
}

/// How many the class has: in words, or the figure alone where words have no room.
QString BlockPainter::headsWithin(const BoardCell &cell, double width, int pixels)
{
    if (cell.heads <= 0)
        return {};
    for (const QString &text : {headsWords(cell.heads), countWords(cell.heads)}) {
        if (m_text.width(text, pixels) <= width)
            return text;
    }
    return {};
}

void BlockPainter::paintCellWrapped(QPainter &painter, const BoardCell &cell, const QRectF &area,
                                    const NameLines &name)
{
    const double height = name.lineHeight;
    double bottom = area.bottom() + 1;
    if (cell.slot.isPinned && static_cast<double>(name.lines.size()) * height + kPin <= area.height()) {
        bottom -= kPin + 1;
        paintPin(painter, QRectF(area.center().x() - kPin / 2, bottom - 1, kPin, kPin),
                 colour(Colour::Accent));
    }
    QRectF line(area.left() - 1, area.top() + 1, area.width() + 2, height);
    TextStyle style{name.pixels, QFont::Medium, colour(Colour::Ink), Qt::ElideNone, Qt::AlignHCenter};
    for (const QString &text : name.lines) {
        m_text.draw(painter, line, text, style);
        line.translate(0, height);
    }
    style.weight = QFont::Normal;
    style.pixels = std::min(name.pixels, kCellPx);
    while (style.pixels > kSmallPx && m_text.width(u"00:00"_s, style.pixels) > area.width())
        --style.pixels;
    const QString start = cell.slot.window.start.time.toString(u"HH:mm"_s);
    if (line.bottom() + height <= bottom && m_text.width(start, style.pixels) <= area.width()) {
        style.colour = colour(Colour::InkSoft);
        m_text.draw(painter, line, start, style);
        line.translate(0, height);
    }
    style.colour = inkOf(levelOf(cell));
    if (line.bottom() <= bottom)
        m_text.draw(painter, line, headsWithin(cell, area.width(), style.pixels), style);
}

void BlockPainter::paintCellUpwards(QPainter &painter, const BoardCell &cell, const QRectF &area)
{
    QRectF free = area;
    const double shortWidth = m_text.width(shortName(cell.slot), kSmallPx, QFont::Medium);
    if (cell.slot.isPinned && shortWidth + kPin <= area.height()) {
        paintPin(painter, QRectF(area.center().x() - kPin / 2, area.top() - 1, kPin, kPin),
                 colour(Colour::Accent));
        free.setTop(area.top() + kPin);
    }
    QString name = className(cell.slot);
    const bool isWhole = m_text.width(name, kCellPx, QFont::Medium) <= free.height();
    const QString timed = u"%1  %2"_s.arg(name, cell.slot.window.start.time.toString(u"HH:mm"_s));
    if (m_text.width(timed, kCellPx, QFont::Medium) <= free.height())
        name = timed;
    m_text.drawUpwards(painter, free, isWhole ? name : shortName(cell.slot),
                       {isWhole ? kCellPx : kSmallPx, QFont::Medium, colour(Colour::Ink), Qt::ElideMiddle});
}

} // namespace liuying
