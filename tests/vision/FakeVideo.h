// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/VideoIo.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QMap>
#include <QSize>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace liuying::vision {

/// A camera that exists only in a test, which decides what happens to it.
struct FakeCamera {
    struct Size {
        QSize size;
        QList<int> rates;
    };
    QMap<QString, QList<Size>> formats; ///< by pixel letters
    int openError = 0;                  ///< errno of the call; 0: it succeeds
    int formatError = 0;
    int streamError = 0;
    bool takesPictures = true;
    bool isPulledOut = false;
    std::deque<QByteArray> frames; ///< that wait to be taken
    bool isMarkedDamaged = false;  ///< the driver says so of every frame

    // What the program did to it.
    QString pixelsSet;
    QSize sizeSet;
    int rateSet = 0;
    bool isStreaming = false;
    int timesStarted = 0;
    std::vector<QByteArray> memory;
    std::deque<quint32> queued; ///< buffers the driver may fill
    int mapped = 0;
    bool isHeld = false; ///< opened and not closed
};

/// The kernel behind such cameras: its clock moves only while somebody waits, or when the test says so.
class FakeVideo final : public VideoIo {
public:
    static constexpr int kFirstDevice = 100;

    /// Plugged in as /dev/videoINDEX.
    void plugIn(int index, const std::shared_ptr<FakeCamera> &camera) { m_nodes[index] = camera; }
    /// The node is gone, and whoever holds it hears nothing but errors.
    void pullOut(int index);
    void sleep(std::chrono::milliseconds length) { m_asleep += length; }

    int open(const char *path) override;
    void close(int device) override;
    int control(int device, unsigned long request, void *argument) override;
    int waitForFrame(int device, std::chrono::milliseconds patience) override;
    void *map(int device, std::size_t length, std::size_t offset) override;
    void unmap(void *memory, std::size_t length) override;
    std::chrono::milliseconds awake() const override { return m_awake; }
    std::chrono::milliseconds asleep() const override { return m_asleep; }

private:
    QMap<int, std::shared_ptr<FakeCamera>> m_nodes;
    std::vector<std::shared_ptr<FakeCamera>> m_open;
    FakeCamera *m_lastMapped = nullptr;
    std::chrono::milliseconds m_awake{1000};
    std::chrono::milliseconds m_asleep{0};
};

/// A camera as they are sold: MJPG and YUYV in three sizes.
[[nodiscard]] std::shared_ptr<FakeCamera> usualCamera();
[[nodiscard]] QByteArray asJpeg(const QImage &picture);

} // namespace liuying::vision
