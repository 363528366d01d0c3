// SPDX-License-Identifier: Apache-2.0
#include "gui/door/QueueDelegate.h"

#include "gui/common/Glyphs.h"
#include "gui/common/Theme.h"
#include "gui/door/QueueModel.h"

#include <QPainter>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;
using theme::Type;

namespace {

constexpr int kPersonHeight = 7 * kGrid;
constexpr int kHeadingHeight = 4 * kGrid + kGrid / 2;
constexpr int kMark = 22;

struct BadgeLook {
    QColor ground;
    QColor ink;
};

BadgeLook badgeLook(Presence presence)
{
    switch (presence) {
    case Presence::Next:
        return {colour(Colour::Accent), colour(Colour::OnAccent)};
    case Presence::In:
    case Presence::Photographed:
        return {colour(Colour::AdmitSoft), colour(Colour::Admit)};
    case Presence::Unpaid:
    case Presence::NotEligible:
        return {colour(Colour::RefuseSoft), colour(Colour::Refuse)};
    case Presence::TurnedAway:
        return {colour(Colour::HoldSoft), colour(Colour::HoldInk)};
    case Presence::Missing:
        break;
    }
    return {colour(Colour::SurfaceLow), colour(Colour::InkSoft)};
}

void paintMark(QPainter &painter, Presence presence, const QRectF &area)
{
    switch (presence) {
    case Presence::In:
    case Presence::Photographed:
        paintBadge(painter, Glyph::Tick, area, colour(Colour::Admit), colour(Colour::Surface));
        return;
    case Presence::NotEligible:
    case Presence::Unpaid:
        paintBadge(painter, Glyph::Cross, area, colour(Colour::Refuse), colour(Colour::Surface));
        return;
    case Presence::TurnedAway:
        paintBadge(painter, Glyph::Hand, area, colour(Colour::Hold), colour(Colour::OnHold));
        return;
    case Presence::Next:
        painter.setPen(QPen(colour(Colour::Accent), 5));
        break;
    case Presence::Missing:
        painter.setPen(QPen(QColor(0x8a, 0x96, 0xa6), 2));
        break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(area.adjusted(3, 3, -3, -3));
}

/// Paints the badge at the right of @p area and takes its width away.
void paintBadgeText(QPainter &painter, QRect &area, const QString &text, const BadgeLook &look)
{
    if (text.isEmpty())
        return;
    painter.setFont(theme::font(Type::Caption, QFont::DemiBold));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * kGrid;
    const QRect badge(area.right() - width, area.center().y() - 11, width, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(badge, 12, 12);
    painter.setPen(look.ink);
    painter.drawText(badge, Qt::AlignCenter, text);
    area.setRight(badge.left() - kGrid);
}

void drawElided(QPainter &painter, const QRect &area, const QString &text)
{
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(QueueModel::IsHeadingRole).toBool())
        paintHeading(*painter, option.rect, index);
    else
        paintPerson(*painter, option, index);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(QueueModel::IsHeadingRole).toBool();
    return {200, isHeading ? kHeadingHeight : kPersonHeight};
}

void QueueDelegate::paintHeading(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    painter.fillRect(area, colour(Colour::SurfaceLow));
    QRect inside = area.adjusted(2 * kGrid, 0, -kGrid, 0);
    paintBadgeText(painter, inside, index.data(QueueModel::BadgeRole).toString(),
                   {colour(Colour::Surface), colour(Colour::InkSoft)});
    painter.setFont(theme::font(Type::Caption));
    painter.setPen(colour(Colour::InkSoft));
    const QString detail = index.data(QueueModel::DetailRole).toString();
    const int width = painter.fontMetrics().horizontalAdvance(detail);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, detail);
    inside.setRight(inside.right() - width - kGrid);
    painter.setFont(theme::font(Type::Body, QFont::Bold));
    painter.setPen(colour(Colour::Ink));
    drawElided(painter, inside, index.data().toString());
}

void QueueDelegate::paintPerson(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto presence = static_cast<Presence>(index.data(QueueModel::PresenceRole).toInt());
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, colour(Colour::AccentSoft));
        painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                         colour(Colour::Accent));
    } else if (presence == Presence::Next) {
        painter.fillRect(option.rect, QColor(0xf1, 0xf6, 0xfd));
    }
    QRect inside = option.rect.adjusted(2 * kGrid, 0, -kGrid, 0);
    const QRectF mark(inside.left(), inside.center().y() - kMark / 2.0 + 1, kMark, kMark);
    paintMark(painter, presence, mark);
    inside.setLeft(inside.left() + kMark + kGrid + kGrid / 2);
    paintBadgeText(painter, inside, index.data(QueueModel::BadgeRole).toString(), badgeLook(presence));

    QRect line = inside;
    line.setTop(inside.top() + kGrid / 2);
    line.setHeight(kPersonHeight / 2 - kGrid / 4);
    painter.setFont(theme::font(Type::Strong, isStillMissing(presence) ? QFont::Bold : QFont::Normal));
    painter.setPen(colour(Colour::Ink));
    drawElided(painter, line, index.data().toString());
    line.translate(0, line.height() - kGrid / 4);
    painter.setFont(theme::font(Type::Caption));
    painter.setPen(colour(Colour::InkSoft));
    drawElided(painter, line, index.data(QueueModel::DetailRole).toString());
}

} // namespace liuying
