// SPDX-License-Identifier: Apache-2.0
#include "app/Cameras.h"

#include "flows/demo/DemoDesk.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(App)
};

constexpr double kFilesPerSecond = 25;

/// Whatever camera can be opened at the moment it is asked; asked again until one can.
class AnyCamera : public vision::FrameSource {
public:
    [[nodiscard]] QString name() const override { return m_camera ? m_camera->name() : QString(); }

    [[nodiscard]] Result<void> open() override
    {
        for (const vision::CameraDevice &device : vision::cameras()) {
            m_camera = vision::cameraSource(device.index);
            if (m_camera->open())
                return {};
        }
        m_camera.reset();
        return failure(
            ErrorCode::Camera,
            Words::tr(
                "没有可用的摄像头。插上摄像头会自动开始；也可以用 USB 扫码枪，或按 F3 按姓名、学号查找。"),
            u"no camera could be opened"_s);
    }

    [[nodiscard]] Result<std::optional<QImage>> next() override { return m_camera->next(); }

    void close() override
    {
        if (m_camera)
            m_camera->close();
        m_camera.reset();
    }

private:
    std::unique_ptr<vision::FrameSource> m_camera;
};

/// The door without a camera, on purpose.
class NoCamera : public vision::FrameSource {
public:
    [[nodiscard]] QString name() const override { return {}; }
    [[nodiscard]] Result<void> open() override
    {
        return failure(
            ErrorCode::Camera,
            Words::tr("摄像头已关闭。请用 USB 扫码枪，或按 F3 按姓名、学号查找；要打开摄像头，请点左下角。"),
            u"camera switched off"_s);
    }
    [[nodiscard]] Result<std::optional<QImage>> next() override { return std::optional<QImage>(); }
    void close() override {}
};

} // namespace

std::unique_ptr<vision::FrameSource> sourceFor(const QString &key, const CameraPlace &place,
                                               const Clock &clock)
{
    if (key == u"none"_s)
        return std::make_unique<NoCamera>();
    if (key == u"demo"_s || (key == u"auto"_s && place.isDemo))
        return demoCamera(place.dataFolder, place.room, clock);
    if (key == u"auto"_s)
        return std::make_unique<AnyCamera>();
    bool isIndex = false;
    const int index = key.toInt(&isIndex);
    return isIndex ? vision::cameraSource(index) : vision::fileSource(key, kFilesPerSecond, true);
}

QList<CameraChoice> cameraChoices(const QString &current, bool isDemo)
{
    QList<CameraChoice> choices{{u"auto"_s, isDemo ? Words::tr("演示画面") : Words::tr("自动")}};
    for (const vision::CameraDevice &device : vision::cameras())
        choices.append({QString::number(device.index), device.name});
    if (QFileInfo::exists(current))
        choices.append({current, QFileInfo(current).fileName()});
    choices.append({u"none"_s, Words::tr("不用摄像头")});
    return choices;
}

} // namespace liuying::app
