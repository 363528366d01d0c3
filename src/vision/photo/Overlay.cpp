// SPDX-License-Identifier: Apache-2.0
#include "vision/Photos.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace liuying::vision {

namespace {

constexpr double kStandardHeight = 640;
constexpr QColor kGuide(255, 255, 255, 70);
constexpr QColor kGuideEdge(20, 60, 110, 200);
constexpr QColor kFace(20, 60, 110, 220);
constexpr QColor kFail(200, 30, 45);
constexpr QColor kReview(190, 110, 0);
constexpr QColor kPass(20, 120, 70);

QColor colourOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Fail:
        return kFail;
    case CheckResult::Review:
        return kReview;
    default:
        return kPass;
    }
}

/// Told apart without colour as well: a failure's line is whole, a doubt's dashed.
Qt::PenStyle lineOf(CheckResult result)
{
    return result == CheckResult::Review ? Qt::DashLine : Qt::SolidLine;
}

/// Draws in pixels of the judged picture onto one that is `scale` times as large.
class Overlay {
public:
    Overlay(QImage &picture, QSizeF judged, double scale)
        : m_painter(&picture), m_judged(judged), m_scale(scale), m_unit(judged.height() / kStandardHeight)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void drawGuides(const PhotoPolicy &policy)
    {
        drawBand(policy.crown);
        drawBand(policy.eyeLine);
        m_painter.setPen(QPen(kGuideEdge, 1, Qt::DashLine));
        const double middle = m_judged.width() / 2;
        const double chin = (policy.eyeLine.to + policy.faceWidth.from) * m_unit;
        for (const double width : {policy.faceWidth.from, policy.faceWidth.to})
            for (const double side : {-0.5, 0.5}) {
                const double x = middle + side * width * m_unit;
                drawLine({x, policy.crown.to * m_unit}, {x, chin});
            }
        m_painter.setPen(QPen(kGuideEdge, 1, Qt::DashDotLine));
        drawLine({middle, 0}, {middle, m_judged.height()});
    }

    void drawFace(const FacePlace &face)
    {
        m_painter.setPen(QPen(kFace, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        drawLine(face.leftEye, face.rightEye);
        for (const QPointF &eye : {face.leftEye, face.rightEye})
            m_painter.drawEllipse(eye * m_scale, 3 * m_scale * m_unit, 3 * m_scale * m_unit);
        if (face.crownY)
            drawLine({face.box.left(), *face.crownY}, {face.box.right(), *face.crownY});
    }

    void drawMark(const OverlayMark &mark)
    {
        if (mark.where.isNull())
            return;
        const QRectF place(mark.where.topLeft() * m_scale, mark.where.size() * m_scale);
        const QColor colour = colourOf(mark.result);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(Qt::white, 5));
        m_painter.drawRoundedRect(place, 4, 4);
        m_painter.setPen(QPen(colour, 2.5, lineOf(mark.result)));
        m_painter.drawRoundedRect(place, 4, 4);
        if (!mark.text.isEmpty() && qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr)
            drawLabel(mark.text, place, colour);
    }

private:
    void drawLine(QPointF from, QPointF to) { m_painter.drawLine(from * m_scale, to * m_scale); }

    void drawBand(Span span)
    {
        const QRectF band(0, span.from * m_unit * m_scale, m_judged.width() * m_scale,
                          (span.to - span.from) * m_unit * m_scale);
        m_painter.fillRect(band, kGuide);
        m_painter.setPen(QPen(kGuideEdge, 1, Qt::DashLine));
        m_painter.drawLine(band.topLeft(), band.topRight());
        m_painter.drawLine(band.bottomLeft(), band.bottomRight());
    }

    /// Above the place, below it where there is no room, always inside the picture.
    void drawLabel(const QString &text, const QRectF &place, const QColor &colour)
    {
        QFont font = m_painter.font();
        font.setPixelSize(std::max(11, int(18 * m_unit * m_scale)));
        font.setBold(true);
        m_painter.setFont(font);
        const QFontMetricsF metrics(font);
        QRectF label(QPointF(), metrics.size(Qt::TextSingleLine, text) + QSizeF(8, 4));
        const QSizeF all = m_judged * m_scale;
        label.moveBottomLeft(place.topLeft() - QPointF(0, 3));
        if (label.top() < 0)
            label.moveTop(place.bottom() + 3);
        label.moveLeft(std::clamp(label.left(), 0.0, std::max(0.0, all.width() - label.width())));
        label.moveTop(std::clamp(label.top(), 0.0, std::max(0.0, all.height() - label.height())));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(label, 3, 3);
        m_painter.setPen(Qt::white);
        m_painter.drawText(label, Qt::AlignCenter, text);
    }

    QPainter m_painter;
    QSizeF m_judged;
    double m_scale;
    double m_unit; ///< pixels of the judged picture to one of 480 × 640
};

} // namespace

QImage drawOverlay(const LoadedPhoto &photo, const PhotoMeasures &measures, const PhotoPolicy &policy,
                   const QList<OverlayMark> &marks, double scale)
{
    const QImage judged = judgedPicture(photo, measures);
    if (judged.isNull() || scale <= 0)
        return judged;
    const QSize size = (QSizeF(judged.size()) * scale).toSize().expandedTo({1, 1});
    QImage picture = judged.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                         .convertToFormat(QImage::Format_RGB32);
    Overlay overlay(picture, judged.size(), scale);
    overlay.drawGuides(policy);
    if (measures.face)
        overlay.drawFace(*measures.face);
    for (const OverlayMark &mark : marks)
        overlay.drawMark(mark);
    return picture;
}

} // namespace liuying::vision
