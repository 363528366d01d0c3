// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"
#include "vision/FrameSource.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>

namespace liuying::vision {

/// A frame source read in one thread and examined in another; the newest frame wins, older ones are dropped.
/// Lives in the GUI thread; its signals arrive there. Nothing of a frame is ever stored.
class CodeCamera : public QObject {
    Q_OBJECT
public:
    explicit CodeCamera(QObject *parent = nullptr);
    ~CodeCamera() override;

    /// Starts with another source; the old one is closed. A source that fails is opened again every two
    /// seconds until stop(): a pulled cable needs no restart.
    void start(std::unique_ptr<FrameSource> source);
    void stop();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// The newest frame, at most @c previewPerSecond a second; shared, not copied.
    void frameShown(const QImage &frame);
    /// Every frame examined, also those without a code. @p frame is the one that was read.
    void frameRead(const liuying::vision::CodeReading &reading, const QImage &frame);
    void sourceOpened(const QString &name);
    /// @p message in the user's language: what is wrong and what to do.
    void sourceLost(const QString &message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying::vision

Q_DECLARE_METATYPE(liuying::vision::CodeReading)
