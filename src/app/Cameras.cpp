// SPDX-License-Identifier: Apache-2.0
#include "app/Cameras.h"

#include "flows/demo/DemoDesk.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(App)
};

/// Whatever camera can be opened at the moment it is asked; asked again until one can.
class AnyCamera : public vision::FrameSource {
public:
    explicit AnyCamera(CameraMemory memory) : m_memory(std::move(memory)) {}

    [[nodiscard]] QString name() const override { return m_camera ? m_camera->name() : QString(); }

    [[nodiscard]] Result<void> open() override
    {
        Result<void> opened = failure(
            ErrorCode::Camera,
            Words::tr(
                "没有可用的摄像头。插上摄像头会自动开始；也可以用 USB 扫码枪，或按 F3 按姓名、学号查找。"),
            u"no camera is plugged in"_s);
        const QList<vision::CameraDevice> devices = vision::cameras();
        for (const vision::CameraDevice &device : devices) {
            m_camera = vision::cameraSource(device.key, m_memory.formatOf(device.key));
            const Result<void> attempt = m_camera->open();
            if (attempt)
                return {};
            if (&device == &devices.front())
                opened = attempt; // the only one, mostly: its trouble is worth telling
        }
        m_camera.reset();
        return opened;
    }

    [[nodiscard]] Result<std::optional<QImage>> next() override { return m_camera->next(); }

    void close() override
    {
        if (m_camera)
            m_camera->close();
        m_camera.reset();
    }

    [[nodiscard]] std::optional<vision::OpenCamera> camera() const override
    {
        return m_camera ? m_camera->camera() : std::nullopt;
    }

private:
    CameraMemory m_memory;
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

bool isFile(const QString &key)
{
    bool isIndex = false;
    key.toInt(&isIndex);
    const QStringList words{u"auto"_s, u"demo"_s, u"none"_s};
    return !isIndex && !key.isEmpty() && !words.contains(key) && !vision::isCameraKey(key);
}

} // namespace

std::unique_ptr<vision::FrameSource> sourceFor(const QString &key, const CameraPlace &place,
                                               const Clock &clock)
{
    if (key == u"none"_s)
        return std::make_unique<NoCamera>();
    if (key == u"demo"_s || (key == u"auto"_s && place.isDemo))
        return demoCamera(place.dataFolder, place.room, clock);
    if (key == u"auto"_s)
        return std::make_unique<AnyCamera>(place.memory);
    if (vision::isCameraKey(key))
        return vision::cameraSource(key, place.memory.formatOf(key));
    bool isIndex = false;
    const int index = key.toInt(&isIndex);
    return isIndex ? vision::cameraSource(index) : vision::fileSource(key, vision::kOwnPace, true);
}

QString lastingKey(const QString &key, const QList<vision::CameraDevice> &devices)
{
    bool isIndex = false;
    const auto found = std::ranges::find(devices, key.toInt(&isIndex), &vision::CameraDevice::index);
    return isIndex && found != devices.end() ? found->key : key;
}

QList<CameraChoice> choicesAmong(const QList<vision::CameraDevice> &devices, const QString &current,
                                 bool isDemo)
{
    QList<CameraChoice> choices{{u"auto"_s, isDemo ? Words::tr("演示画面") : Words::tr("自动")}};
    QStringList keys;
    for (const vision::CameraDevice &device : devices)
        keys.append(device.key);
    const qsizetype inUse = vision::isCameraKey(current) ? vision::findCamera(current, keys) : -1;
    for (qsizetype i = 0; i < devices.size(); ++i)
        choices.append({i == inUse ? current : keys[i], devices[i].name,
                        devices[i].isAllowed ? QString() : Words::tr("没有权限")});
    if (vision::isCameraKey(current) && inUse < 0)
        choices.append({current, vision::cameraName(current), Words::tr("没有插上")});
    else if (isFile(current))
        choices.append({current, QFileInfo(current).fileName(),
                        QFileInfo::exists(current) ? QString() : Words::tr("找不到")});
    choices.append({u"none"_s, Words::tr("不用摄像头")});
    return choices;
}

QList<CameraChoice> cameraChoices(const QString &current, bool isDemo)
{
    return choicesAmong(vision::cameras(), current, isDemo);
}

} // namespace liuying::app
