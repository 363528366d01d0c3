// SPDX-License-Identifier: Apache-2.0
#include "gui/report/ShareBarDelegate.h"

#include "gui/common/Theme.h"
#include "gui/report/AttendanceModel.h"

#include <QPainter>

#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFigureWidth = theme::kGrid * 6;
constexpr qreal kBarHeight = theme::kGrid;

void drawBar(QPainter &painter, const QRectF &track, double share, const QColor &colour)
{
    if (share <= 0)
        return;
    // Never narrower than its own rounding, or one student out of a thousand would vanish.
    const qreal width = std::max(track.height(), track.width() * share);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(width, track.height())), track.height() / 2,
                            track.height() / 2);
}

} // namespace

void ShareBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const double in = index.data(AttendanceModel::ShareRole).toDouble();
    const double photographed = index.data(AttendanceModel::PhotographedShareRole).toDouble();
    const QRectF area = QRectF(option.rect).adjusted(theme::kGrid, 0, -theme::kGrid, 0);
    const QRectF track(area.left(), area.center().y() - kBarHeight / 2, area.width() - kFigureWidth,
                       kBarHeight);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    drawBar(*painter, track, 1.0, theme::colour(theme::Colour::Line));
    drawBar(*painter, track, in, theme::colour(theme::Colour::Accent));
    drawBar(*painter, track, photographed, theme::colour(theme::Colour::Admit));
    painter->setPen(theme::colour(theme::Colour::InkSoft));
    painter->setFont(theme::font(theme::Type::Caption));
    // Floored: 100 % is only shown when nobody is missing.
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                      u"%1%"_s.arg(static_cast<int>(std::floor(in * 100))));
    painter->restore();
}

} // namespace liuying
