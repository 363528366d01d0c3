// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/SeatChips.h"

#include "flows/photo/PhotoWords.h"
#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"
#include "gui/studio/StudioLook.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr QSizeF kChip(84, 60);   // number above name
constexpr qreal kRow = kGrid * 5; // number beside name
constexpr qreal kGap = kGrid / 2.0;
constexpr qreal kTitle = kGrid * 3;

/// What the last picture of a seat came to; skipped where there is none.
CheckResult resultOf(const StudioSeat &seat)
{
    return seat.shots.isEmpty() ? CheckResult::Skipped : seat.shots.back().verdict;
}

} // namespace

SeatChips::SeatChips(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_orientation(orientation)
{
    const bool isRow = orientation == Qt::Horizontal;
    setSizePolicy(isRow ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                  isRow ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void SeatChips::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void SeatChips::setSeats(const QList<StudioSeat> &seats, int most, bool isNameMasked, const QString &empty)
{
    m_seats = seats.mid(0, most);
    m_isNameMasked = isNameMasked;
    m_empty = empty;
    QStringList spoken;
    for (const StudioSeat &seat : std::as_const(m_seats))
        spoken.append(seat.shot.text());
    setAccessibleDescription(m_seats.isEmpty() ? empty : spoken.join(u' '));
    update();
}

QSize SeatChips::sizeHint() const
{
    if (m_orientation == Qt::Horizontal)
        return {static_cast<int>(5 * (kChip.width() + kGap)), static_cast<int>(kChip.height())};
    return {200, static_cast<int>(4 * (kRow + kGap))};
}

QSize SeatChips::minimumSizeHint() const
{
    return m_orientation == Qt::Horizontal ? sizeHint() : QSize(0, 0);
}

QRectF SeatChips::place(qsizetype index) const
{
    const auto before = static_cast<qreal>(index);
    if (m_orientation == Qt::Horizontal)
        return {QPointF(before * (kChip.width() + kGap), (height() - kChip.height()) / 2), kChip};
    return {0, kTitle + before * (kRow + kGap), static_cast<qreal>(width()), kRow};
}

/// Only whole chips: half a name is nobody.
qsizetype SeatChips::shown() const
{
    qsizetype count = 0;
    while (count < m_seats.size() && QRectF(rect()).adjusted(0, 0, 1, 1).contains(place(count)))
        ++count;
    return count;
}

void SeatChips::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < shown(); ++i) {
        if (place(i).contains(event->position()))
            return void(Q_EMIT seatChosen(m_seats.at(i)));
    }
}

void SeatChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Colour::InkSoft));
    const bool isColumn = m_orientation == Qt::Vertical;
    if (isColumn && height() < kTitle + kRow)
        return; // no room for anybody
    if (isColumn)
        drawFitted(painter, QRectF(0, 0, width(), kTitle), m_title, {.largestPx = 13});
    if (m_seats.isEmpty()) {
        const QRectF place(0, isColumn ? kTitle : 0, width(), isColumn ? kRow : height());
        drawFitted(painter, place, m_empty,
                   {.largestPx = 15, .flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap});
        return;
    }
    for (qsizetype i = 0; i < shown(); ++i)
        paintSeat(painter, m_seats.at(i), place(i));
}

void SeatChips::paintSeat(QPainter &painter, const StudioSeat &seat, const QRectF &area) const
{
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(colour(Colour::SurfaceLow));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
    const QString name = shownName(seat.student.name, m_isNameMasked);
    const QRectF inside = area.adjusted(kGrid, 4, -kGrid, -4);
    const FitText number{.largestPx = 22, .weight = QFont::Bold};
    if (m_orientation == Qt::Horizontal) {
        painter.setPen(colour(Colour::Ink));
        drawFitted(painter, QRectF(inside.topLeft(), QSizeF(inside.width(), 28)), seat.shot.text(), number);
        painter.setPen(colour(Colour::InkSoft));
        drawFitted(painter, inside.adjusted(0, 28, 0, 0), name, {.largestPx = 15, .smallestPx = 11});
        return;
    }
    const qreal badge = inside.height() - kGrid;
    painter.setPen(colour(Colour::Ink));
    drawFitted(painter, QRectF(inside.topLeft(), QSizeF(70, inside.height())), seat.shot.text(), number);
    painter.setPen(colour(Colour::InkSoft));
    drawFitted(painter, inside.adjusted(78, 0, -badge - kGrid, 0),
               seat.hasLeft ? tr("%1，没拍").arg(name) : name, {.largestPx = 15, .smallestPx = 11});
    paintResultBadge(painter, seat.hasLeft ? CheckResult::Skipped : resultOf(seat),
                     {inside.right() - badge, inside.center().y() - badge / 2, badge, badge});
}

} // namespace liuying
