// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/ShotStrip.h"

#include "gui/common/Theme.h"
#include "gui/studio/StudioLook.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kHeight = kGrid * 12;
constexpr QSizeF kThumbnail(66, 88);
constexpr qreal kGap = kGrid;

} // namespace

ShotStrip::ShotStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shotStrip"));
    setAccessibleName(tr("这位学生的照片"));
    setFixedHeight(kHeight);
    setCursor(Qt::PointingHandCursor);
}

void ShotStrip::setShots(const QList<StudioShot> &shots)
{
    m_shots = shots;
    m_thumbnails.removeIf([this](const auto &kept) {
        return std::ranges::find(m_shots, kept.key(), &StudioShot::ref) == m_shots.end();
    });
    update();
}

void ShotStrip::setChosen(const EntryRef &shot)
{
    m_chosen = shot;
    update();
}

void ShotStrip::setThumbnail(const EntryRef &shot, const QImage &picture)
{
    if (picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap small = QPixmap::fromImage(
        picture.scaled((kThumbnail * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    small.setDevicePixelRatio(ratio);
    m_thumbnails.insert(shot, small);
    update();
}

QList<EntryRef> ShotStrip::withoutThumbnail() const
{
    QList<EntryRef> missing;
    for (const StudioShot &shot : m_shots) {
        if (!m_thumbnails.contains(shot.ref))
            missing.append(shot.ref);
    }
    return missing;
}

const StudioShot *ShotStrip::beside(int by) const
{
    const auto chosen = std::ranges::find(m_shots, m_chosen, &StudioShot::ref);
    if (chosen == m_shots.end())
        return m_shots.isEmpty() || by > 0 ? nullptr : &m_shots.back();
    const qsizetype index = std::distance(m_shots.begin(), chosen) + by;
    return index < 0 || index >= m_shots.size() ? nullptr : &m_shots.at(index);
}

/// The newest are at the right; of more than fit the oldest are left out. In the middle, as the picture
/// above.
qsizetype ShotStrip::firstShown() const
{
    const auto fit = static_cast<qsizetype>((width() + kGap) / (kThumbnail.width() + kGap));
    return std::max<qsizetype>(0, m_shots.size() - std::max<qsizetype>(1, fit));
}

QRectF ShotStrip::place(qsizetype index) const
{
    const qreal step = kThumbnail.width() + kGap;
    const auto count = static_cast<qreal>(m_shots.size() - firstShown());
    const qreal left = std::max(1.0, (width() - count * step + kGap) / 2);
    return {
        QPointF(left + static_cast<qreal>(index - firstShown()) * step, (kHeight - kThumbnail.height()) / 2),
        kThumbnail};
}

qsizetype ShotStrip::at(const QPointF &point) const
{
    for (qsizetype i = firstShown(); i < m_shots.size(); ++i) {
        if (place(i).contains(point))
            return i;
    }
    return -1;
}

void ShotStrip::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype index = at(event->position()); index >= 0)
        Q_EMIT shotChosen(m_shots.at(index).ref);
}

bool ShotStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype index = at(help->pos());
    const QString why = index < 0 ? QString() : m_shots.at(index).rejectedWhy;
    QToolTip::showText(help->globalPos(),
                       index < 0       ? QString()
                       : why.isEmpty() ? shotWords(m_shots.at(index))
                                       : tr("%1：重拍，%2").arg(shotWords(m_shots.at(index)), why),
                       this);
    return true;
}

void ShotStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shots.isEmpty()) {
        painter.setPen(colour(Colour::InkSoft));
        painter.setFont(theme::font(theme::Type::Caption));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("拍好的照片并排放在这里，← → 选看"));
        return;
    }
    for (qsizetype i = firstShown(); i < m_shots.size(); ++i)
        paintShot(painter, m_shots.at(i), place(i));
}

void ShotStrip::paintShot(QPainter &painter, const StudioShot &shot, const QRectF &area) const
{
    const QPixmap picture = m_thumbnails.value(shot.ref);
    painter.fillRect(area, colour(Colour::SurfaceLow));
    if (!picture.isNull()) {
        QRectF place({}, picture.deviceIndependentSize());
        place.moveCenter(area.center());
        painter.drawPixmap(place, picture, QRectF(picture.rect()));
    }
    if (shot.isRejected) {
        painter.fillRect(area, QColor(255, 255, 255, 150));
        painter.setPen(QPen(colour(Colour::Refuse), 2));
        painter.drawLine(area.topLeft(), area.bottomRight());
    }
    const bool isChosen = shot.ref == m_chosen;
    painter.setPen(QPen(colour(isChosen ? Colour::Accent : Colour::Line), isChosen ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 4, 4);
    const QRectF badge(area.right() - 24, area.bottom() - 24, 21, 21);
    paintResultBadge(painter, shot.verdict, badge);
    if (!shot.isAccepted)
        return;
    const QRectF band(area.left() + 2, area.top() + 2, area.width() - 4, 18);
    painter.fillRect(band, colour(Colour::Admit));
    painter.setPen(colour(Colour::OnAccent));
    painter.setFont(theme::fontOfSize(12, QFont::Bold));
    painter.drawText(band, Qt::AlignCenter, tr("已采用"));
}

} // namespace liuying
