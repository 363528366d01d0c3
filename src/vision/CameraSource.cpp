// SPDX-License-Identifier: Apache-2.0
#include "vision/CameraHardware.h"
#include "vision/VideoStream.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the camera @p name and what to do.
QString wordsFor(CameraTrouble trouble, const QString &name)
{
    switch (trouble) {
    case CameraTrouble::NotThere:
        return QCoreApplication::translate("Vision", "没有找到%1。请把它的 USB 线插好，插好后会自动继续。")
            .arg(name);
    case CameraTrouble::Busy:
        return QCoreApplication::translate(
                   "Vision",
                   "%1正被别的程序占用。请关掉会议、相机或浏览器等正在用它的程序，关掉后会自动继续。")
            .arg(name);
    case CameraTrouble::NoPermission:
        return QCoreApplication::translate(
                   "Vision", "当前用户没有权限使用%1。请管理员把这个用户加入 video 组，然后重新登录。")
            .arg(name);
    case CameraTrouble::NotACamera:
        return QCoreApplication::translate("Vision", "%1拍不了画面。请在“设备”页换一个摄像头。").arg(name);
    case CameraTrouble::NoFormat:
        return QCoreApplication::translate("Vision", "%1的画面格式，留影都不支持。请在“设备”页换一个摄像头。")
            .arg(name);
    case CameraTrouble::NoBandwidth:
        return QCoreApplication::translate(
                   "Vision", "%1的 USB 通道不够用。请把它换到另一个 USB 口，或在“设备”页选小一些的画面。")
            .arg(name);
    case CameraTrouble::Garbled:
        return QCoreApplication::translate(
                   "Vision", "%1传来的画面都是坏的。请换一根 USB 线，或在“设备”页换一种画面格式。")
            .arg(name);
    case CameraTrouble::Gone:
        break;
    }
    return QCoreApplication::translate("Vision", "%1没有画面了。请把 USB 线重新插好，插好后会自动继续。")
        .arg(name);
}

/// One camera, by its key or by its index.
class CameraSource final : public FrameSource {
public:
    CameraSource(const CameraHardware &hardware, const QString &key, const std::optional<CameraFormat> &wish)
        : m_hardware(hardware), m_key(key), m_wish(wish), m_stream(*hardware.io)
    {
        m_device.name = cameraName(key);
    }

    CameraSource(const CameraHardware &hardware, int index) : m_hardware(hardware), m_stream(*hardware.io)
    {
        m_device = {index, QCoreApplication::translate("Vision", "摄像头%1").arg(index)};
    }

    QString name() const override { return m_device.name; }

    std::optional<OpenCamera> camera() const override
    {
        return m_isOpen ? std::optional(OpenCamera{m_device, m_stream.format(), m_stream.formats()})
                        : std::nullopt;
    }

    Result<void> open() override
    {
        if (!lookUp())
            return broken({CameraTrouble::NotThere, u"not plugged in: "_s + m_key});
        const FromCamera<void> opened = m_stream.open(u"/dev/video%1"_s.arg(m_device.index), m_wish);
        if (!opened)
            return broken(opened.error());
        m_isOpen = true;
        return {};
    }

    Result<std::optional<QImage>> next() override
    {
        FromCamera<std::optional<QImage>> frame = m_stream.next();
        if (!frame)
            return broken(frame.error());
        return std::move(*frame);
    }

    void close() override
    {
        m_stream.close();
        m_isOpen = false;
    }

private:
    /// Where the camera is now; an index need not be listed.
    bool lookUp()
    {
        const QList<CameraDevice> devices = m_hardware.list();
        if (m_key.isEmpty()) {
            const auto found = std::ranges::find(devices, m_device.index, &CameraDevice::index);
            if (found != devices.end())
                m_device = *found;
            return true;
        }
        QStringList keys;
        for (const CameraDevice &device : devices)
            keys.append(device.key);
        const qsizetype found = findCamera(m_key, keys);
        if (found >= 0)
            m_device = devices[found];
        return found >= 0;
    }

    tl::unexpected<Error> broken(const CameraFault &fault) const
    {
        return failure(ErrorCode::Camera, wordsFor(fault.trouble, name()), fault.detail);
    }

    CameraHardware m_hardware;
    QString m_key; // empty: by index
    std::optional<CameraFormat> m_wish;
    CameraDevice m_device;
    VideoStream m_stream;
    bool m_isOpen = false;
};

CameraHardware thisMachine()
{
    return {&systemVideoIo(), &cameras};
}

} // namespace

std::unique_ptr<FrameSource> cameraOn(const CameraHardware &hardware, const QString &key,
                                      const std::optional<CameraFormat> &wish)
{
    return std::make_unique<CameraSource>(hardware, key, wish);
}

std::unique_ptr<FrameSource> cameraSource(const QString &key, const std::optional<CameraFormat> &wish)
{
    return cameraOn(thisMachine(), key, wish);
}

std::unique_ptr<FrameSource> cameraSource(int index)
{
    return std::make_unique<CameraSource>(thisMachine(), index);
}

} // namespace liuying::vision
