// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/ForecastDelegate.h"

#include "gui/common/Theme.h"
#include "gui/plan/ForecastModel.h"

#include <QPainter>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kRow = kGrid * 6;
constexpr int kHeading = kGrid * 4 + kGrid / 2;
constexpr int kMargin = kGrid * 3 / 2;
constexpr qreal kBandHeight = 8;
constexpr qreal kMeanWidth = 3;

/// The column of the bands: what is left of a narrow panel after a class's name.
int bandWidth(int rowWidth)
{
    return std::clamp(rowWidth * 2 / 5, kGrid * 16, kGrid * 30);
}

QColor bandColour(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return colour(Colour::Refuse);
    case Tone::Caution:
        return colour(Colour::Hold);
    case Tone::Good:
        return colour(Colour::Admit);
    case Tone::Plain:
        break;
    }
    return colour(Colour::Accent);
}

void drawElided(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(area, alignment, painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index)
{
    painter.fillRect(row, colour(Colour::SurfaceLow));
    const QRect area = row.adjusted(kMargin, 0, -kMargin, 0);
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(colour(Colour::InkSoft));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     index.data(ForecastModel::FigureRole).toString());
    painter.setFont(theme::font(theme::Type::Body, QFont::Bold));
    painter.setPen(colour(Colour::Ink));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void paintBand(QPainter &painter, const QRectF &track, const QModelIndex &index)
{
    const auto band = index.data(ForecastModel::BandRole).value<QList<double>>();
    const auto axis = index.data(ForecastModel::AxisRole).value<QList<double>>();
    const auto place = [&track, &axis](double value) {
        const double share =
            (std::clamp(value, axis.at(0), axis.at(1)) - axis.at(0)) / (axis.at(1) - axis.at(0));
        return track.left() + track.width() * share;
    };
    const QColor ink = bandColour(static_cast<Tone>(index.data(ForecastModel::ToneRole).toInt()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Line));
    painter.drawRoundedRect(QRectF(track.left(), track.center().y() - 1, track.width(), 2), 1, 1);
    QColor tint = ink;
    tint.setAlpha(90);
    painter.setBrush(tint);
    const qreal left = place(band.at(0));
    const qreal width = std::max(kBandHeight / 2, place(band.at(2)) - left);
    painter.drawRoundedRect(QRectF(left, track.center().y() - kBandHeight / 2, width, kBandHeight),
                            kBandHeight / 2, kBandHeight / 2);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(place(band.at(1)) - kMeanWidth / 2,
                                   track.center().y() - kBandHeight / 2 - 2, kMeanWidth, kBandHeight + 4),
                            1, 1);
    if (axis.size() < 3)
        return;
    painter.setPen(QPen(colour(Colour::InkSoft), 1, Qt::DashLine));
    const qreal line = std::round(place(axis.at(2))) + 0.5;
    painter.drawLine(QPointF(line, track.top()), QPointF(line, track.bottom()));
}

void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index)
{
    const QRect area = row.adjusted(kMargin, kGrid / 2, -kMargin, -kGrid / 2);
    const int right = bandWidth(row.width());
    const QRect words(area.left(), area.top(), area.width() - right - kGrid, area.height());
    const QRect upper(words.topLeft(), QSize(words.width(), words.height() / 2 + 2));
    const QRect lower(words.left(), upper.bottom(), words.width(), words.height() - upper.height());
    painter.setFont(theme::font(theme::Type::Body, QFont::DemiBold));
    painter.setPen(colour(Colour::Ink));
    drawElided(painter, upper, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(colour(Colour::InkSoft));
    drawElided(painter, lower, Qt::AlignLeft | Qt::AlignVCenter,
               index.data(ForecastModel::CaptionRole).toString());

    const QRect figure(area.right() - right + 1, upper.top(), right, upper.height());
    painter.setFont(theme::font(theme::Type::Caption, QFont::DemiBold));
    painter.setPen(toneColour(static_cast<Tone>(index.data(ForecastModel::ToneRole).toInt())));
    drawElided(painter, figure, Qt::AlignRight | Qt::AlignVCenter,
               index.data(ForecastModel::FigureRole).toString());
    paintBand(painter, QRectF(figure.left(), lower.top(), right, lower.height()), index);
}

} // namespace

void ForecastDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto kind = static_cast<ForecastModel::Kind>(index.data(ForecastModel::KindRole).toInt());
    if (kind == ForecastModel::Kind::Heading) {
        paintHeading(*painter, option.rect, index);
    } else {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Colour::AccentSoft));
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(),
                              colour(Colour::Accent));
        paintRow(*painter, option.rect, index);
    }
    painter->restore();
}

QSize ForecastDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = static_cast<ForecastModel::Kind>(index.data(ForecastModel::KindRole).toInt());
    return {option.rect.width(), kind == ForecastModel::Kind::Heading ? kHeading : kRow};
}

} // namespace liuying
