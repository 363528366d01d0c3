// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QMutex>
#include <QWaitCondition>

#include <optional>
#include <utility>

namespace liuying::vision {

/// A frame and the start of the camera that it belongs to.
struct Frame {
    QImage picture;
    quint64 run = 0;
};

/// Hands frames from the thread that reads them to the one that examines them. It has one place: a newer
/// frame pushes the older one out, since a code read from a frame two seconds old would let in the wrong
/// person.
class LatestFrame {
public:
    void put(Frame frame)
    {
        const QMutexLocker lock(&m_mutex);
        m_frame = std::move(frame);
        m_changed.wakeOne();
    }

    /// Waits for a frame; empty once the slot is closed.
    [[nodiscard]] std::optional<Frame> take()
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_frame && !m_closed)
            m_changed.wait(&m_mutex);
        return m_closed ? std::nullopt : std::exchange(m_frame, std::nullopt);
    }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_closed = true;
        m_frame.reset();
        m_changed.wakeAll();
    }

private:
    QMutex m_mutex;
    QWaitCondition m_changed;
    std::optional<Frame> m_frame;
    bool m_closed = false;
};

} // namespace liuying::vision
