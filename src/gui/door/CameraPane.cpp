// SPDX-License-Identifier: Apache-2.0
#include "gui/door/CameraPane.h"

#include "gui/common/FittedText.h"
#include "gui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace liuying {

using theme::Colour;
using theme::colour;
using theme::kGrid;

namespace {

constexpr int kGreenMs = 900;
constexpr int kHintStandsMs = 400;
// Bright: they lie on a camera picture, not on paper.
const QColor kReadGreen(0x3d, 0xdc, 0x84);
const QColor kSeveralAmber(0xff, 0xb0, 0x20);

} // namespace

QString CameraPane::hintFor(vision::NothingRead nothing)
{
    switch (nothing) {
    case vision::NothingRead::TooDark:
        return tr("画面太暗：请调亮手机屏幕");
    case vision::NothingRead::Glare:
        return tr("有反光：请把手机稍微倾斜");
    case vision::NothingRead::TooFar:
        return tr("太远了：请把手机靠近一些");
    case vision::NothingRead::Blurred:
        return tr("看不清：请拿稳手机");
    case vision::NothingRead::ScreenOff:
        return tr("屏幕是黑的：请点亮手机屏幕");
    case vision::NothingRead::CutOff:
        return tr("码没有拍全：请把手机移到框中间");
    case vision::NothingRead::NoCodeInView:
        break;
    }
    return tr("把采集码放进框内");
}

CameraPane::CameraPane(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("cameraPane"));
    setAccessibleName(tr("摄像头画面"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_hint = hintFor(vision::NothingRead::NoCodeInView);
    m_green.setSingleShot(true);
    m_green.setInterval(kGreenMs);
    m_several.setSingleShot(true);
    m_several.setInterval(kGreenMs);
    connect(&m_green, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_several, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void CameraPane::showFrame(const QImage &frame)
{
    m_frame = frame;
    m_lost.clear();
    update();
}

void CameraPane::showReading(const vision::CodeReading &reading, const QSize &frameSize)
{
    if (reading.codes.isEmpty()) {
        if (!m_green.isActive())
            suggest(hintFor(reading.nothing.value_or(vision::NothingRead::NoCodeInView)));
        return;
    }
    outline(reading, frameSize);
    const bool isOne = reading.codes.size() == 1;
    if (isOne) {
        setHint(reading.frames > 1 ? tr("已读到（合用了 %1 幅画面）").arg(reading.frames) : tr("已读到"));
        m_green.start();
        m_several.stop();
    } else {
        setHint(tr("画面里有几个码：请一次只出示一个"));
        m_several.start();
        m_green.stop();
    }
    update();
}

void CameraPane::outline(const vision::CodeReading &reading, const QSize &frameSize)
{
    m_outlines.clear();
    for (const vision::SeenCode &code : reading.codes)
        m_outlines.append(code.corners);
    m_outlineSize = frameSize;
}

void CameraPane::showSource(const QString &name)
{
    setToolTip(name);
    m_lost.clear();
    update();
}

void CameraPane::showLost(const QString &message)
{
    m_lost = message;
    m_frame = {};
    m_green.stop();
    m_several.stop();
    update();
}

void CameraPane::setMirrored(bool isMirrored)
{
    m_isMirrored = isMirrored;
    update();
}

void CameraPane::suggest(const QString &hint)
{
    if (hint != m_suggested) {
        m_suggested = hint;
        m_suggestedSince.start();
    } else if (m_suggestedSince.hasExpired(kHintStandsMs)) {
        setHint(hint);
    }
}

void CameraPane::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    update();
}

void CameraPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 2 * kGrid, 2 * kGrid);
    painter.fillPath(outline, colour(Colour::CameraBack));
    if (!m_lost.isEmpty()) {
        painter.setPen(colour(Colour::Surface));
        drawFitted(painter, QRectF(rect()).adjusted(3 * kGrid, 3 * kGrid, -3 * kGrid, -3 * kGrid), m_lost,
                   {.largestPx = 20, .smallestPx = 13, .flags = Qt::AlignCenter | Qt::TextWordWrap});
        return;
    }
    painter.setClipPath(outline);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_frame.isNull()) {
        painter.setTransform(toPane(m_frame.size()));
        painter.drawImage(0, 0, m_frame);
        painter.resetTransform();
    }
    if (m_green.isActive() || m_several.isActive())
        paintOutlines(painter);
    paintGuide(painter);
    paintHint(painter);
}

/// The middle of the frame in the pane's proportions: the guide stays in the middle of what is examined.
QRectF CameraPane::shownPart(const QSizeF &frame) const
{
    const QSizeF part = QSizeF(size()).scaled(frame, Qt::KeepAspectRatio);
    return {QPointF((frame.width() - part.width()) / 2, (frame.height() - part.height()) / 2), part};
}

/// From pixels of the frame to the pane's, through the mirror.
QTransform CameraPane::toPane(const QSizeF &frame) const
{
    const QRectF part = shownPart(frame);
    QTransform transform;
    if (m_isMirrored) {
        transform.translate(width(), 0);
        transform.scale(-1, 1);
    }
    transform.scale(width() / part.width(), height() / part.height());
    transform.translate(-part.left(), -part.top());
    return transform;
}

QRectF CameraPane::guide() const
{
    const qreal side = std::min(width(), height()) * 0.66;
    return {(width() - side) / 2, (height() - side) / 2 - 2 * kGrid, side, side};
}

void CameraPane::paintGuide(QPainter &painter) const
{
    const bool green = m_green.isActive();
    const QRectF frame = guide();
    const qreal arm = frame.width() * 0.2;
    QPainterPath corners;
    for (const auto &[corner, right, down] :
         {std::tuple{frame.topLeft(), 1, 1}, std::tuple{frame.topRight(), -1, 1},
          std::tuple{frame.bottomRight(), -1, -1}, std::tuple{frame.bottomLeft(), 1, -1}}) {
        corners.moveTo(corner + QPointF(0, down * arm));
        corners.lineTo(corner);
        corners.lineTo(corner + QPointF(right * arm, 0));
    }
    const QColor line = green ? kReadGreen : QColor(Qt::white);
    painter.strokePath(corners,
                       QPen(QColor(0, 0, 0, 110), green ? 9 : 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(corners, QPen(line, green ? 6 : 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void CameraPane::paintOutlines(QPainter &painter) const
{
    if (m_outlineSize.isEmpty())
        return;
    const QColor line = m_green.isActive() ? kReadGreen : kSeveralAmber;
    QColor fill = line;
    fill.setAlphaF(0.25F);
    painter.setBrush(fill);
    painter.setPen(QPen(line, 3));
    for (const QPolygonF &corners : m_outlines)
        painter.drawPolygon(toPane(m_outlineSize).map(corners));
}

void CameraPane::paintHint(QPainter &painter) const
{
    const bool green = m_green.isActive();
    const QRectF strip(0, height() - 5 * kGrid, width(), 5 * kGrid);
    painter.fillRect(strip, green ? colour(Colour::Admit) : QColor(0x10, 0x16, 0x1f, 205));
    painter.setPen(Qt::white);
    drawFitted(painter, strip.adjusted(2 * kGrid, 0, -2 * kGrid, 0), m_hint,
               {.largestPx = 16, .smallestPx = 12, .weight = QFont::DemiBold, .flags = Qt::AlignCenter});
}

} // namespace liuying
