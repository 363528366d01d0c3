// SPDX-License-Identifier: Apache-2.0
#include "demo/Demo.h"

#include "demo/PhoneScene.h"

#include "vision/Pace.h"

#include <QCoreApplication>

namespace liuying::demo {

namespace {

constexpr int kFramesPerSecond = 25;

class PhoneCamera : public vision::FrameSource {
public:
    PhoneCamera(std::function<QImage()> nextPicture, FramePace pace)
        : m_nextPicture(std::move(nextPicture)), m_pace(pace == FramePace::RealTime ? kFramesPerSecond : 0)
    {}

    [[nodiscard]] QString name() const override { return QCoreApplication::translate("Demo", "演示摄像头"); }

    [[nodiscard]] Result<void> open() override
    {
        if (!m_scene)
            m_scene = std::make_unique<PhoneScene>();
        m_frameOfPhone = kFramesPerPhone;
        m_pace.restart();
        return {};
    }

    [[nodiscard]] Result<std::optional<QImage>> next() override
    {
        if (!m_scene)
            return failure(ErrorCode::Camera, QCoreApplication::translate("Demo", "演示摄像头没有打开。"),
                           QStringLiteral("next() before open()"));
        if (!m_pace.waitForTurn())
            return std::optional<QImage>();
        if (m_frameOfPhone >= kFramesPerPhone) {
            m_scene->show(m_nextPicture(), m_phones++);
            m_frameOfPhone = 0;
        }
        return std::optional(m_scene->frame(double(m_frameOfPhone++) / kFramesPerSecond));
    }

    void close() override { m_scene.reset(); }

private:
    static constexpr int kFramesPerPhone = int(PhoneScene::kCycleSeconds * kFramesPerSecond);

    std::function<QImage()> m_nextPicture;
    vision::Pace m_pace;
    std::unique_ptr<PhoneScene> m_scene;
    int m_frameOfPhone = kFramesPerPhone;
    quint32 m_phones = 1;
};

} // namespace

std::unique_ptr<vision::FrameSource> phoneCamera(std::function<QImage()> nextPicture, FramePace pace)
{
    return std::make_unique<PhoneCamera>(std::move(nextPicture), pace);
}

} // namespace liuying::demo
