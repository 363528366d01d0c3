// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace liuying {

/// What the camera sees, with a frame to hold the phone into. The frame turns green for a moment when a code
/// was read; under it stands what to do when none can be.
class CameraPane : public QWidget {
    Q_OBJECT
public:
    explicit CameraPane(QWidget *parent = nullptr);

    void showFrame(const QImage &frame);
    void showReading(const vision::CodeReading &reading, const QSize &frameSize);
    void showSource(const QString &name);
    /// No frames; @p message says what to do.
    void showLost(const QString &message);

    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] bool isGreen() const { return m_green.isActive(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 3 / 4; }
    [[nodiscard]] QSize sizeHint() const override { return {320, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setHint(const QString &hint);
    void suggest(const QString &hint);
    void paintGuide(QPainter &painter) const;
    void paintHint(QPainter &painter) const;
    void paintOutline(QPainter &painter) const;
    [[nodiscard]] QRectF shownPart(const QSizeF &frame) const; // of the frame, in its pixels
    [[nodiscard]] QRectF guide() const;

    QImage m_frame;
    QString m_lost; // not empty: why there are no frames
    QString m_hint;
    QString m_suggested; // becomes the hint once it has stood a moment, so that hints do not flicker
    QElapsedTimer m_suggestedSince;
    QPolygonF m_outline; // of the code just read, in pixels of a frame of m_outlineSize
    QSize m_outlineSize;
    QTimer m_green;
};

} // namespace liuying
