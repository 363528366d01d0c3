// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardBlockPainter.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/plan/BoardGlyphs.h"
#include "gui/plan/BoardTints.h"
#include "gui/plan/BoardWords.h"

#include <QPainter>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;

namespace {

constexpr int kNamePx = 13;
constexpr int kFigurePx = 12;
constexpr int kCellPx = 12;
constexpr int kSmallPx = 11;
constexpr int kTinyPx = 10; // where two blocks share a lane

constexpr double kRadius = 5;
constexpr double kInset = 8; // of a block's words from its left edge
constexpr double kBadge = 15;
constexpr double kNarrow = 48;       // a block without classes turns its name up below this
constexpr double kLeastUpwards = 13; // width a line of small type needs
constexpr double kLeastUpwardsHeight = 30;
constexpr double kLineHeight = 16;
constexpr double kTwoLinesBelow = 72; // a tall head narrower than this is the name alone
constexpr double kWrapHeight = 14;    // lines of a name that was broken stand closer
constexpr double kRoundedFrom = 40;   // narrower cells have square corners
constexpr double kPin = 10;
constexpr double kDragged = 0.35; // opacity of what has been picked up

QColor levelInk(LoadLevel level)
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

/// Where a class's words stand.
QRectF wordsArea(const BoardCell &cell)
{
    return cell.area.adjusted(1.5, 0.5, -0.5, -2.5);
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
    const bool areUpright = isUpright(block);
    for (qsizetype i = block.firstCell; i < block.endCell() && !block.body.isEmpty(); ++i) {
        if (m_layout.cells()[i].area.intersects(exposed))
            paintCell(painter, m_layout.cells()[i], areUpright);
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
                    rest, {kFigurePx, weight, levelInk(load.level())});
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

LoadLevel BlockPainter::levelOf(const BoardCell &cell) const
{
    const Policy &policy = m_layout.content().plan.policy;
    BatchLoad load;
    const int minutes = usedMinutes(cell.slot.window, policy);
    load.share = minutes > 0 ? cell.heads * 60.0 / minutes / std::max(1, policy.studentsPerHour) : 0;
    return load.level();
}

void BlockPainter::paintCell(QPainter &painter, const BoardCell &cell, bool isUpright)
{
    const bool isDragged = m_look.proposal && m_look.proposal->kind != BoardProposal::Kind::MoveBatch &&
                           m_look.proposal->kind != BoardProposal::Kind::MoveBorder &&
                           m_look.proposal->slot == cell.slot;
    const bool isHovered = m_look.hoveredCell >= 0 && &cell == &m_layout.cells()[m_look.hoveredCell];
    const double before = painter.opacity();
    painter.setOpacity(isDragged ? kDragged : before);
    paintCellGround(painter, cell, isHovered);
    paintCellWords(painter, cell, wordsArea(cell), isUpright);
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
        return;
    }
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

bool BlockPainter::hasRoomInALine(const BoardCell &cell, const QRectF &area)
{
    const double pin = cell.slot.isPinned ? kPin : 0;
    return area.width() >= m_text.width(className(cell.slot), kCellPx, QFont::Medium) + pin + 7;
}

/// The classes of a block are read in a row: when one name has to stand, all that do not fit a line do.
bool BlockPainter::isUpright(const BoardBlock &block)
{
    if (block.body.height() < kLeastUpwardsHeight)
        return false;
    const auto cells = m_layout.cells().sliced(block.firstCell, block.cellCount);
    return std::ranges::any_of(cells, [this](const BoardCell &cell) {
        const QRectF area = wordsArea(cell);
        return area.width() >= kLeastUpwards && !hasRoomInALine(cell, area) &&
               across(cell, area).lines.isEmpty();
    });
}

void BlockPainter::paintCellWords(QPainter &painter, const BoardCell &cell, const QRectF &area,
                                  bool isUpright)
{
    const bool isLow = area.height() < kLeastUpwardsHeight;
    const bool isInALine = hasRoomInALine(cell, area);
    const NameLines name = isInALine || (isUpright && !isLow) ? NameLines() : across(cell, area);
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
    const QString heads = cell.heads > 0 ? headsWords(cell.heads) : QString();
    for (const auto &[text, ink] : {std::pair(hasRoom ? times : times.left(5), colour(Colour::InkSoft)),
                                    std::pair(heads, levelInk(levelOf(cell)))}) {
        line.translate(0, kLineHeight);
        if (line.bottom() <= area.bottom() + 1)
            m_text.draw(painter, line, text, {kSmallPx, QFont::Normal, ink});
    }
}

BlockPainter::NameLines BlockPainter::across(const BoardCell &cell, const QRectF &area)
{
    const bool isLow = area.height() < kLeastUpwardsHeight;
    for (const int pixels : {kSmallPx, kTinyPx}) {
        if (pixels == kTinyPx && !isLow)
            break; // standing it is larger
        const double height = isLow ? pixels + 2 : kWrapHeight;
        const QStringList lines = wrapped(shortName(cell.slot), area.width() + 1, pixels);
        if (!lines.isEmpty() && static_cast<double>(lines.size()) * height <= area.height() + 1)
            return {lines, pixels, height};
    }
    return {};
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
    const QString start = cell.slot.window.start.time.toString(u"HH:mm"_s);
    if (line.bottom() + height <= bottom && m_text.width(start, kSmallPx) <= area.width()) {
        style.colour = colour(Colour::InkSoft);
        m_text.draw(painter, line, start, style);
        line.translate(0, height);
    }
    style.colour = levelInk(levelOf(cell));
    if (cell.heads > 0 && line.bottom() <= bottom)
        m_text.draw(painter, line, headsWords(cell.heads), style);
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
