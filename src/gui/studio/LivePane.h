// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/studio/FrameGuides.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace liuying {

/// The camera as a viewfinder: the part of its picture that would be the photograph, the standard's guides
/// over it, and what to say to the student. Only the preview is ever mirrored.
class LivePane : public QWidget {
    Q_OBJECT
public:
    explicit LivePane(QWidget *parent = nullptr);

    /// Another camera: waits for its first picture.
    void reset();
    void setPolicy(const PhotoPolicy &policy);
    void setMirrored(bool isMirrored);
    /// Three seconds, told in large figures, before captureDue(); otherwise it is due at once.
    void setCountdown(bool isOn);
    [[nodiscard]] bool hasCountdown() const { return m_hasCountdown; }
    [[nodiscard]] const FrameFit &fit() const { return m_fit; }
    /// Begins the countdown; once more while it runs: stops it. Nothing without a picture.
    void capture();
    [[nodiscard]] bool isCountingDown() const { return m_second.isActive(); }
    [[nodiscard]] bool hasPicture() const { return !m_frame.isNull(); }
    /// The camera was lost, and no picture came since.
    [[nodiscard]] bool isLost() const { return !m_lost.isEmpty(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 4 / 3; }
    [[nodiscard]] QSize sizeHint() const override { return {300, 400}; }

public Q_SLOTS:
    void showFrame(const QImage &frame);
    void showFace(const std::optional<liuying::FacePlace> &face, const QSize &frameSize);
    /// Until the next frame; a countdown ends without a picture.
    void showLost(const QString &message);

Q_SIGNALS:
    void captureDue();
    void lossChanged(bool isLost);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pictureArea() const;
    void tick();
    void stopCountdown();
    void stopLoss();
    void paintGuides(QPainter &painter, const QRectF &area) const;
    void paintHint(QPainter &painter, const QRectF &area) const;
    void paintCountdown(QPainter &painter, const QRectF &area) const;

    PhotoPolicy m_policy;
    QImage m_frame;
    QString m_lost;
    FrameFit m_fit;
    QTimer m_second;
    int m_secondsLeft = 0; // 0: no countdown runs
    bool m_isMirrored = false;
    bool m_hasCountdown = false;
};

} // namespace liuying
