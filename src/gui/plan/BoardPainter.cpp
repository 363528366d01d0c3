// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardPainter.h"

#include "gui/common/Theme.h"
#include "gui/plan/BoardBlockPainter.h"
#include "gui/plan/BoardTints.h"
#include "gui/plan/BoardWords.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::colour;

namespace {

constexpr int kLabelPx = 13;
constexpr double kLabelHeight = 26;
constexpr double kLabelGap = 4;
constexpr double kQuarterFrom = 9; // pixels: quarters nearer than this would be a smear
constexpr double kLabelEvery = 52; // pixels an hour's label needs

QColor faint(Colour role, float alpha)
{
    QColor one = colour(role);
    one.setAlphaF(alpha);
    return one;
}

QString minuteWords(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(std::min(minute, 24 * 60 - 1) * 60'000).toString(u"HH:mm"_s);
}

/// The grid lines that meet @p exposed, each @p every minutes.
template <typename Draw>
void eachMinute(const BoardLayout &layout, const QRectF &exposed, int every, Draw draw)
{
    const int from = std::max(layout.span().from, static_cast<int>(layout.minuteAt(exposed.left() - 60)));
    const int to = std::min(layout.span().to, static_cast<int>(layout.minuteAt(exposed.right() + 60)) + 1);
    for (int minute = (from + every - 1) / every * every; minute <= to; minute += every)
        draw(minute);
}

QRectF breakOf(const BoardLayout &layout, double height)
{
    const Policy &policy = layout.content().plan.policy;
    const double left = layout.xOf(minuteOf({layout.day(), policy.breakStart}));
    const double right = layout.xOf(minuteOf({layout.day(), policy.breakEnd}));
    return QRectF(left, 0, std::max(0.0, right - left), height);
}

} // namespace

BoardPainter::BoardPainter(const BoardLayout &layout, const BoardLook &look, BoardText &text)
    : m_layout(layout), m_look(look), m_text(text)
{}

void BoardPainter::paintBoard(QPainter &painter, const QRectF &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintLanes(painter, exposed);
    paintGrid(painter, exposed);
    paintNow(painter, exposed);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const BoardMark &mark : m_layout.marks())
        paintHatches(painter, mark, exposed);
    BlockPainter blocks(m_layout, m_look, m_text);
    for (const BoardBlock &block : m_layout.blocks()) {
        if (block.area.intersects(exposed))
            blocks.paintBlock(painter, block, exposed);
    }
    for (qsizetype i = m_layout.cells().size() - 1; i >= 0 && m_layout.cells()[i].block < 0; --i) {
        if (m_layout.cells()[i].area.intersects(exposed))
            blocks.paintCell(painter, m_layout.cells()[i]);
    }
    paintFrames(painter, exposed);
}

void BoardPainter::paintLanes(QPainter &painter, const QRectF &exposed)
{
    painter.fillRect(exposed, colour(Colour::Surface));
    painter.fillRect(breakOf(m_layout, m_layout.size().height()).intersected(exposed),
                     colour(Colour::Canvas));
    painter.setPen(colour(Colour::Line));
    for (const BoardLane &lane : m_layout.lanes()) {
        const double y = lane.area.bottom() - 1;
        if (y >= exposed.top() && y <= exposed.bottom())
            painter.drawLine(QPointF(exposed.left(), y),
                             QPointF(std::min(exposed.right(), lane.area.right()), y));
    }
}

void BoardPainter::paintGrid(QPainter &painter, const QRectF &exposed)
{
    const double bottom = std::min(exposed.bottom(), m_layout.size().height() - 1);
    const auto line = [&](int minute) {
        const double x = m_layout.xOf(minute);
        painter.drawLine(QPointF(x, exposed.top()), QPointF(x, bottom));
    };
    if (15 * m_layout.pixelsPerMinute() >= kQuarterFrom) {
        painter.setPen(faint(Colour::Line, 0.45F));
        eachMinute(m_layout, exposed, 15, line);
    }
    painter.setPen(colour(Colour::Line));
    eachMinute(m_layout, exposed, 60, line);
}

void BoardPainter::paintHatches(QPainter &painter, const BoardMark &mark, const QRectF &exposed)
{
    if (!mark.area.intersects(exposed))
        return;
    painter.fillRect(mark.area.intersected(exposed), colour(Colour::RefuseSoft));
    painter.fillRect(mark.area.intersected(exposed), QBrush(faint(Colour::Refuse, 0.6F), Qt::BDiagPattern));
}

void BoardPainter::paintFrames(QPainter &painter, const QRectF &exposed)
{
    painter.setBrush(Qt::NoBrush);
    for (const BoardMark &mark : m_layout.marks()) {
        if (!mark.area.intersects(exposed))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(faint(Colour::Refuse, 0.28F), Qt::BDiagPattern));
        painter.drawRect(mark.area);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Colour::Refuse), 2));
        painter.drawRect(mark.area.adjusted(1, 1, -1, -1));
    }
    painter.setPen(QPen(colour(Colour::Accent), m_look.hasFocus ? 3 : 2));
    if (m_look.selectedCell >= 0)
        painter.drawRoundedRect(m_layout.cells()[m_look.selectedCell].area.adjusted(1, 0, 0, -2), 4, 4);
    else if (m_look.selectedBlock >= 0)
        painter.drawRoundedRect(m_layout.blocks()[m_look.selectedBlock].area.adjusted(1, 1, -1, -1), 5, 5);
}

void BoardPainter::paintNow(QPainter &painter, const QRectF &exposed)
{
    if (!m_look.now)
        return;
    const double x = m_layout.xOf(*m_look.now);
    painter.fillRect(
        QRectF(x - 1, exposed.top(), 2, std::min(exposed.bottom(), m_layout.size().height()) - exposed.top()),
        colour(Colour::Refuse));
}

void BoardPainter::paintRuler(QPainter &painter, const QRectF &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(exposed, colour(Colour::SurfaceLow));
    const QRectF lunch = breakOf(m_layout, kRulerHeight - 1);
    painter.fillRect(lunch.intersected(exposed), colour(Colour::Canvas));
    painter.setPen(colour(Colour::Line));
    painter.drawLine(QPointF(exposed.left(), kRulerHeight - 1), QPointF(exposed.right(), kRulerHeight - 1));
    if (15 * m_layout.pixelsPerMinute() >= kQuarterFrom) {
        eachMinute(m_layout, exposed, 15, [&](int minute) {
            const double x = m_layout.xOf(minute);
            painter.drawLine(QPointF(x, kRulerHeight - (minute % 60 == 0 ? 10 : 5)),
                             QPointF(x, kRulerHeight - 2));
        });
    }
    paintHourLabels(painter, exposed);
    if (!m_look.now)
        return;
    const double x = m_layout.xOf(*m_look.now);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Refuse));
    const QRectF chip(x - 22, 5, 44, kRulerHeight - 10);
    painter.drawRoundedRect(chip, 4, 4);
    painter.drawRect(QRectF(x - 1, chip.bottom(), 2, kRulerHeight - chip.bottom()));
    m_text.draw(painter, chip, minuteWords(*m_look.now),
                {12, QFont::DemiBold, colour(Colour::Surface), Qt::ElideNone, Qt::AlignHCenter});
}

void BoardPainter::paintHourLabels(QPainter &painter, const QRectF &exposed)
{
    int every = 240;
    for (const int minutes : {5, 15, 30, 60, 120}) {
        if (minutes * m_layout.pixelsPerMinute() >= kLabelEvery) {
            every = minutes;
            break;
        }
    }
    eachMinute(m_layout, exposed, every, [&](int minute) {
        // Neither under the chip of now nor over the end of the day.
        if ((m_look.now && std::abs(m_layout.xOf(minute) - m_layout.xOf(*m_look.now)) < kLabelEvery - 4) ||
            minute >= m_layout.span().to)
            return;
        const bool isHour = minute % 60 == 0;
        const QRectF area(m_layout.xOf(minute) - 24, 0, 48, kRulerHeight - 8);
        m_text.draw(painter, area, minuteWords(minute),
                    {12, isHour ? QFont::DemiBold : QFont::Normal,
                     colour(isHour ? Colour::Ink : Colour::InkSoft), Qt::ElideNone, Qt::AlignHCenter});
    });
}

void BoardPainter::paintRooms(QPainter &painter, const QRectF &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(exposed, colour(Colour::SurfaceLow));
    for (const BoardLane &lane : m_layout.lanes()) {
        if (lane.area.bottom() < exposed.top() || lane.area.top() > exposed.bottom())
            continue;
        painter.setPen(colour(Colour::Line));
        painter.drawLine(QPointF(0, lane.area.bottom() - 1), QPointF(kRoomsWidth, lane.area.bottom() - 1));
        const double middle = lane.area.center().y();
        const QRectF name(12, middle - 24, kRoomsWidth - 18, 26);
        m_text.draw(painter, name, lane.room.code, {15, QFont::Bold, colour(Colour::Ink), Qt::ElideMiddle});
        if (lane.heads > 0)
            m_text.draw(painter, name.translated(0, 23), headsWords(lane.heads),
                        {12, QFont::Normal, colour(Colour::InkSoft)});
    }
    painter.setPen(colour(Colour::Line));
    painter.drawLine(QPointF(kRoomsWidth - 1, exposed.top()), QPointF(kRoomsWidth - 1, exposed.bottom()));
}

QRectF BoardPainter::stretchOf(const BoardProposal &proposal) const
{
    const qsizetype lane = m_layout.laneOf(proposal.room);
    if (lane < 0)
        return {};
    if (proposal.kind == BoardProposal::Kind::MoveBatch)
        return m_layout.stretch(lane, proposal.window);
    const qsizetype cell =
        m_layout.find(proposal.kind == BoardProposal::Kind::SwapSlots ? proposal.other : proposal.slot);
    if (cell < 0)
        return {};
    const QRectF row = m_layout.cells()[cell].area;
    const double left = m_layout.xOf(minuteOf(proposal.window.start));
    const double right = m_layout.xOf(minuteOf(proposal.window.end));
    if (proposal.kind == BoardProposal::Kind::MoveBorder)
        return QRectF(right - 1, row.top(), 2, row.height());
    const QRectF area = m_layout.stretch(lane, proposal.window);
    // A class that would go to another room lies as low there as it did here.
    const double top = proposal.room == proposal.slot.room || proposal.kind == BoardProposal::Kind::SwapSlots
                           ? row.top()
                           : area.bottom() - row.height();
    return QRectF(left, top, right - left, row.height());
}

QRectF BoardPainter::labelOf(const BoardProposal &proposal, const QRectF &visible)
{
    const QRectF stretch = stretchOf(proposal);
    const double width = std::ceil(m_text.width(proposalWords(proposal), kLabelPx, QFont::DemiBold)) + 20;
    QRectF label(stretch.left(), stretch.top() - kLabelHeight - kLabelGap, width, kLabelHeight);
    if (label.top() < visible.top())
        label.moveTop(stretch.bottom() + kLabelGap);
    label.moveLeft(
        std::clamp(label.left(), visible.left(), std::max(visible.left(), visible.right() - width)));
    label.moveTop(
        std::clamp(label.top(), visible.top(), std::max(visible.top(), visible.bottom() - kLabelHeight)));
    return label;
}

QRectF BoardPainter::areaOf(const BoardProposal &proposal, const QRectF &visible)
{
    constexpr double kPen = 3;
    return (stretchOf(proposal) | labelOf(proposal, visible)).adjusted(-kPen, -kPen, kPen, kPen);
}

void BoardPainter::paintProposal(QPainter &painter, const QRectF &visible)
{
    if (!m_look.proposal)
        return;
    const BoardProposal &proposal = *m_look.proposal;
    const bool isRefused = proposal.kind == BoardProposal::Kind::NotHere;
    const Colour role = isRefused ? Colour::Refuse : Colour::Accent;
    const QRectF stretch = stretchOf(proposal);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(role), 2));
    painter.setBrush(faint(proposal.kind == BoardProposal::Kind::MoveBatch ? Colour::AccentSoft : role,
                           proposal.kind == BoardProposal::Kind::MoveBatch ? 0.85F : 0.2F));
    painter.drawRoundedRect(stretch.adjusted(1, 1, -1, -1), 5, 5);
    if (proposal.kind == BoardProposal::Kind::MoveBatch)
        m_text.draw(painter, QRectF(stretch.left() + 8, stretch.top() + 1, stretch.width() - 12, 22),
                    proposal.batch.college, {kLabelPx, QFont::DemiBold, colour(Colour::Ink)});
    const QRectF label = labelOf(proposal, visible);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(isRefused ? Colour::Refuse : Colour::Ink));
    painter.drawRoundedRect(label, 6, 6);
    m_text.draw(painter, label, proposalWords(proposal),
                {kLabelPx, QFont::DemiBold, colour(Colour::Surface), Qt::ElideRight, Qt::AlignHCenter});
}

} // namespace liuying
