// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/LivePane.h"

#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kCountdownSeconds = 3;
constexpr double kPhotoWidth = 480; // guides are written in its pixels
constexpr double kPhotoHeight = 640;
// Bright: they lie on a camera's picture, not on paper.
const QColor kFits(0x3d, 0xdc, 0x84);
const QColor kWaits(0xff, 0xff, 0xff);

/// Lays spans of the finished photograph over the place it is shown at.
class GuideScale {
public:
    explicit GuideScale(const QRectF &area) : m_area(area), m_scale(area.height() / kPhotoHeight) {}
    [[nodiscard]] double x(double pixel) const { return m_area.left() + pixel * m_scale; }
    [[nodiscard]] double y(double pixel) const { return m_area.top() + pixel * m_scale; }
    [[nodiscard]] QRectF band(const Span &span) const
    {
        return {QPointF(m_area.left(), y(span.from)), QPointF(m_area.right(), y(span.to))};
    }

private:
    QRectF m_area;
    double m_scale;
};

QPen guidePen(bool fits, Qt::PenStyle style = Qt::SolidLine)
{
    QColor ink = fits ? kFits : kWaits;
    ink.setAlphaF(fits ? 1.0F : 0.75F);
    return {ink, fits ? 2.0 : 1.5, style};
}

void paintBand(QPainter &painter, const QRectF &band, bool fits)
{
    QColor tint = fits ? kFits : kWaits;
    tint.setAlphaF(fits ? 0.22F : 0.14F);
    painter.fillRect(band, tint);
    painter.setPen(guidePen(fits));
    painter.drawLine(band.topLeft(), band.topRight());
    painter.drawLine(band.bottomLeft(), band.bottomRight());
}

/// Brackets for the narrowest and the widest face.
void paintWidths(QPainter &painter, const GuideScale &scale, const Span &width, const Span &eyes, bool fits)
{
    const double above = scale.y(eyes.from - 40);
    const double below = scale.y(eyes.to + 90);
    for (const double span : {width.from, width.to}) {
        painter.setPen(guidePen(fits, span == width.from ? Qt::DashLine : Qt::SolidLine));
        for (const double side : {-1.0, 1.0}) {
            const double x = scale.x(kPhotoWidth / 2 + side * span / 2);
            painter.drawLine(QPointF(x, above), QPointF(x, below));
        }
    }
}

} // namespace

LivePane::LivePane(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("livePane"));
    setAccessibleName(tr("取景画面"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LivePane::tick);
}

void LivePane::reset()
{
    m_frame = {};
    m_fit = {};
    stopCountdown();
    stopLoss();
}

void LivePane::setPolicy(const PhotoPolicy &policy)
{
    m_policy = policy;
    update();
}

void LivePane::setMirrored(bool isMirrored)
{
    m_isMirrored = isMirrored;
    update();
}

void LivePane::setCountdown(bool isOn)
{
    m_hasCountdown = isOn;
}

void LivePane::capture()
{
    if (m_frame.isNull())
        return;
    if (m_second.isActive())
        return stopCountdown();
    if (!m_hasCountdown)
        return void(Q_EMIT captureDue());
    m_secondsLeft = kCountdownSeconds;
    m_second.start();
    update();
}

void LivePane::tick()
{
    update();
    if (--m_secondsLeft > 0)
        return;
    m_second.stop();
    Q_EMIT captureDue();
}

void LivePane::stopCountdown()
{
    m_second.stop();
    m_secondsLeft = 0;
    update();
}

void LivePane::showFrame(const QImage &frame)
{
    m_frame = frame;
    update();
    stopLoss();
}

void LivePane::stopLoss()
{
    if (!isLost())
        return;
    m_lost.clear();
    setAccessibleDescription({});
    Q_EMIT lossChanged(false);
}

void LivePane::showFace(const std::optional<FacePlace> &face, const QSize &frameSize)
{
    m_fit = fitOf(face, frameSize, m_policy);
    update();
}

void LivePane::showLost(const QString &message)
{
    const bool wasLost = isLost();
    m_frame = {};
    m_fit = {};
    m_lost = message;
    setAccessibleDescription(message);
    stopCountdown();
    if (!wasLost)
        Q_EMIT lossChanged(true);
}

QRectF LivePane::pictureArea() const
{
    QRectF area({}, QSizeF(kPhotoWidth, kPhotoHeight).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    area.moveCenter(QRectF(rect()).center());
    return area;
}

void LivePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area = pictureArea();
    QPainterPath card; // the whole place, so that it stands on the edges of what is above and below
    card.addRoundedRect(rect(), theme::kRadius, theme::kRadius);
    painter.fillPath(card, colour(Colour::CameraBack));
    if (m_frame.isNull()) {
        painter.setPen(Qt::white);
        const QRectF inside = area.adjusted(2 * kGrid, kGrid, -2 * kGrid, -kGrid);
        drawFitted(painter, inside, m_lost.isEmpty() ? tr("正在打开摄像头…") : m_lost,
                   {.largestPx = 17, .smallestPx = 12, .flags = Qt::AlignCenter | Qt::TextWordWrap});
        return;
    }
    painter.setClipPath(card);
    painter.save();
    if (m_isMirrored) {
        painter.translate(area.center().x() * 2, 0);
        painter.scale(-1, 1);
    }
    painter.drawImage(area, m_frame, guideFrame(m_frame.size()));
    painter.restore();
    paintGuides(painter, area);
    if (m_secondsLeft > 0)
        paintCountdown(painter, area);
    else
        paintHint(painter, area);
}

void LivePane::paintGuides(QPainter &painter, const QRectF &area) const
{
    const GuideScale scale(area);
    paintBand(painter, scale.band(m_policy.crown), m_fit.hasFace && m_fit.crownFits);
    paintBand(painter, scale.band(m_policy.eyeLine), m_fit.eyesFit);
    paintWidths(painter, scale, m_policy.faceWidth, m_policy.eyeLine, m_fit.widthFits);
    painter.setPen(guidePen(m_fit.isCentred && m_fit.isUpright, Qt::DotLine));
    painter.drawLine(QPointF(area.center().x(), area.top()), QPointF(area.center().x(), area.bottom()));
    if (!m_fit.isGood())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kFits, 6));
    painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), theme::kRadius, theme::kRadius);
}

void LivePane::paintHint(QPainter &painter, const QRectF &area) const
{
    const qreal height = kGrid * 5;
    const QRectF pill = QRectF(area.left(), area.bottom() - height - kGrid, area.width(), height)
                            .adjusted(kGrid, 0, -kGrid, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_fit.isGood() ? colour(Colour::Admit) : QColor(0, 0, 0, 170));
    painter.drawRoundedRect(pill, theme::kRadius, theme::kRadius);
    painter.setPen(Qt::white);
    drawFitted(painter, pill.adjusted(kGrid, 0, -kGrid, 0), hintWords(m_fit.hint, m_isMirrored),
               {.largestPx = 18, .smallestPx = 12, .weight = QFont::Bold, .flags = Qt::AlignCenter});
}

void LivePane::paintCountdown(QPainter &painter, const QRectF &area) const
{
    QRectF disc(0, 0, area.width() / 2, area.width() / 2);
    disc.moveCenter(area.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawEllipse(disc);
    painter.setPen(Qt::white);
    drawFitted(
        painter, disc.adjusted(disc.width() / 5, disc.height() / 6, -disc.width() / 5, -disc.height() / 6),
        QString::number(m_secondsLeft),
        {.largestPx = disc.height(), .weight = QFont::Bold, .flags = Qt::AlignCenter, .isTight = true});
}

} // namespace liuying
