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

    /// What a person can do about it.
    [[nodiscard]] static QString hintFor(vision::NothingRead nothing);

    void showFrame(const QImage &frame);
    void showReading(const vision::CodeReading &reading, const QSize &frameSize);
    void showSource(const QString &name);
    /// No frames; @p message says what to do.
    void showLost(const QString &message);
    /// Left and right as whoever stands before the camera expects them: the picture only, never what is read.
    void setMirrored(bool isMirrored);

    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] bool isGreen() const { return m_green.isActive(); }
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }

    /// Where the size policy says so: it does unless whoever lays it out knows better.
    [[nodiscard]] int heightForWidth(int width) const override { return width * 3 / 4; }
    [[nodiscard]] QSize sizeHint() const override { return {320, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setHint(const QString &hint);
    void suggest(const QString &hint);
    void outline(const vision::CodeReading &reading, const QSize &frameSize);
    void paintGuide(QPainter &painter) const;
    void paintHint(QPainter &painter) const;
    void paintOutlines(QPainter &painter) const;
    [[nodiscard]] QTransform toPane(const QSizeF &frame) const;
    [[nodiscard]] QRectF shownPart(const QSizeF &frame) const; // of the frame, in its pixels
    [[nodiscard]] QRectF guide() const;

    QImage m_frame;
    QString m_lost; // not empty: why there are no frames
    QString m_hint;
    QString m_suggested; // becomes the hint once it has stood a moment, so that hints do not flicker
    QElapsedTimer m_suggestedSince;
    QList<QPolygonF> m_outlines; // of the codes just seen, in pixels of a frame of m_outlineSize
    QSize m_outlineSize;
    QTimer m_green;   // while it runs, the one code was read
    QTimer m_several; // while it runs, there were too many
    bool m_isMirrored = false;
};

} // namespace liuying
