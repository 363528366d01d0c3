// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/CodeCamera.h"

#include <QFrame>

#include <optional>

class QFormLayout;
class QLabel;

namespace liuying {

/// How bright a picture is on the whole, 0 black to 255 white; looks at some hundred pixels only.
[[nodiscard]] int brightnessOf(const QImage &picture);

/// How many times as far as now the phone that shows @p code may be held and is still read without trouble;
/// below 1: it is too far already. Empty when the corners say nothing. The number of modules is that of a
/// code with medium error correction that holds such a payload: cards are made so.
[[nodiscard]] std::optional<double> farthestHold(const vision::SeenCode &code);

/// How well the camera in use does, in words: frames, time, light, and how far the phone may be held.
class CameraFigures : public QFrame {
    Q_OBJECT
public:
    explicit CameraFigures(QWidget *parent = nullptr);

    void showPace(const vision::CameraPace &pace);
    void showReading(const vision::CodeReading &reading);
    void showLight(const QImage &frame);
    /// Another source, or none: what was said of the last one is no longer true.
    void clear();

private:
    QLabel *addLine(QFormLayout &lines, const QString &word, const QString &name);

    QLabel *m_frames;
    QLabel *m_examined;
    QLabel *m_lastRead;
    QLabel *m_missed;
    QLabel *m_light;
    QLabel *m_distance;
};

} // namespace liuying
