// SPDX-License-Identifier: Apache-2.0
// A frame source that does what a test says.
#pragma once

#include "vision/FrameSource.h"

#include <QSemaphore>

#include <atomic>

namespace liuying::vision {

/// What a test decides about a scripted source, and what it learns from it.
struct Script {
    QImage frame;
    QSemaphore frames;                  ///< one permit a frame
    QSemaphore delivered;               ///< one for each frame handed over
    std::atomic<bool> isBroken = false; ///< neither opens nor delivers
    std::atomic<int> opened = 0;
    std::atomic<int> closed = 0;
    std::atomic<int> attempts = 0;
    std::optional<OpenCamera> camera; ///< set before it is started
};

class ScriptedSource final : public FrameSource {
public:
    explicit ScriptedSource(std::shared_ptr<Script> script) : m_script(std::move(script)) {}

    QString name() const override { return QStringLiteral("scripted"); }

    Result<void> open() override
    {
        ++m_script->attempts;
        if (m_script->isBroken)
            return failure(ErrorCode::Camera, QStringLiteral("plug it in"), QStringLiteral("no device"));
        ++m_script->opened;
        return {};
    }

    Result<std::optional<QImage>> next() override
    {
        if (m_script->isBroken)
            return failure(ErrorCode::Camera, QStringLiteral("plug it in again"), QStringLiteral("pulled"));
        if (!m_script->frames.tryAcquire(1, 5))
            return std::optional<QImage>();
        m_script->delivered.release();
        return std::optional(m_script->frame);
    }

    void close() override { ++m_script->closed; }

    std::optional<OpenCamera> camera() const override { return m_script->camera; }

private:
    std::shared_ptr<Script> m_script;
};

} // namespace liuying::vision
