// SPDX-License-Identifier: Apache-2.0
#include "app/StudioCameras.h"

#include "demo/Portrait.h"
#include "flows/demo/DemoTether.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QPainter>
#include <QThread>

#include <cmath>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(App)
};

constexpr QSize kFrame(720, 960);
constexpr int kSway = 8;          // pixels to each side: nobody sits like a photograph
constexpr double kSwaySteps = 45; // frames for one to and fro
constexpr int kFrameMs = 50;
const QColor kWall(100, 197, 255); // the standard's

/// Draws the demo's students, each once, and lets them sway a little.
class SitterCamera : public vision::FrameSource {
public:
    explicit SitterCamera(std::shared_ptr<const DemoSitter> sitter) : m_sitter(std::move(sitter)) {}

    [[nodiscard]] QString name() const override { return u"demo"_s; }
    [[nodiscard]] Result<void> open() override { return {}; }
    [[nodiscard]] Result<std::optional<QImage>> next() override
    {
        QThread::msleep(kFrameMs);
        draw(m_sitter->pose());
        const double phase = 2 * 3.14159265 * m_frames++ / kSwaySteps;
        const QPoint at(qRound(kSway * (1 + std::sin(phase))), qRound(kSway * (1 + std::sin(phase / 3))));
        return std::optional(m_picture.copy(QRect(at, kFrame)));
    }
    void close() override {}

private:
    void draw(const DemoSitter::Pose &pose)
    {
        if (!m_picture.isNull() && pose == m_pose)
            return;
        m_pose = pose;
        const QSize wide = kFrame + QSize(2 * kSway, 2 * kSway);
        if (!pose.student.isEmpty()) {
            m_picture = demo::drawPortrait(demoLook(pose.student, pose.take), wide);
            return;
        }
        m_picture = QImage(wide, QImage::Format_RGB32);
        m_picture.fill(kWall);
    }

    std::shared_ptr<const DemoSitter> m_sitter;
    DemoSitter::Pose m_pose;
    QImage m_picture;
    int m_frames = 0;
};

} // namespace

void DemoSitter::sit(const Pose &pose)
{
    const QMutexLocker lock(&m_lock);
    m_pose = pose;
}

DemoSitter::Pose DemoSitter::pose() const
{
    const QMutexLocker lock(&m_lock);
    return m_pose;
}

std::unique_ptr<vision::FrameSource> studioSource(const QString &key, const CameraMemory &memory,
                                                  std::shared_ptr<const DemoSitter> sitter)
{
    if (key == u"demo"_s)
        return std::make_unique<SitterCamera>(std::move(sitter));
    if (vision::isCameraKey(key))
        return vision::cameraSource(key, memory.formatOf(key));
    return vision::fileSource(key, vision::kOwnPace, true);
}

QList<CameraChoice> studioCameraChoices(const QList<vision::CameraDevice> &devices, const QString &current,
                                        bool isDemo)
{
    QList<CameraChoice> choices{{u"none"_s, Words::tr("不用摄像头")}};
    if (isDemo)
        choices.append({u"demo"_s, Words::tr("演示的学生")});
    QStringList keys;
    for (const vision::CameraDevice &device : devices)
        keys.append(device.key);
    const qsizetype inUse = vision::isCameraKey(current) ? vision::findCamera(current, keys) : -1;
    for (qsizetype i = 0; i < devices.size(); ++i)
        choices.append({i == inUse ? current : keys[i], devices[i].name,
                        devices[i].isAllowed ? QString() : Words::tr("没有权限")});
    if (vision::isCameraKey(current) && inUse < 0)
        choices.append({current, vision::cameraName(current), Words::tr("没有插上")});
    return choices;
}

} // namespace liuying::app
