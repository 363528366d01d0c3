// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoTether.h"

#include "flows/studio/StudioDesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFrame(1200, 1600);
constexpr quint32 kSpoiltEvery = 4; // of the students
constexpr int kFirstFile = 401;     // of a card that was in use before
constexpr int kFiles = 9999;        // what a camera's counter knows

tl::unexpected<Error> noDemo()
{
    return failure(ErrorCode::Usage, QCoreApplication::translate("Flows", "这里不是演示数据，没有演示相机。"),
                   u"the station holds no demo"_s);
}

tl::unexpected<Error> nobodySits(const QString &room)
{
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("Flows", "%1现在没有人在等拍照。").arg(room),
                   u"nobody before the camera"_s);
}

/// The camera's next name that is not in the folder yet.
Result<QString> nextFile(const QString &folder)
{
    for (int number = kFirstFile; number <= kFiles; ++number) {
        const QString file = QDir(folder).absoluteFilePath(
            u"DSC_%1.JPG"_s.arg(QString::number(number).rightJustified(4, u'0')));
        if (!QFileInfo::exists(file))
            return file;
    }
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("Flows", "文件夹%1里的演示照片太多，请换一个。").arg(folder),
                   u"all names of the camera are taken"_s);
}

} // namespace

demo::PortraitLook demoLook(const QString &student, int take)
{
    using enum demo::PortraitFault;
    static const QList<demo::PortraitFault> kFaults{EyesClosed, Fringe, Glasses, BlueShirt, HeadTilted};
    const auto seed = static_cast<quint32>(qHash(student, size_t{0}));
    demo::PortraitLook look{.seed = seed};
    if (take == 0 && seed % kSpoiltEvery == 1)
        look.faults = {kFaults.at(static_cast<qsizetype>(seed / kSpoiltEvery) % kFaults.size())};
    return look;
}

Result<DemoRelease> releaseDemoCamera(storage::Stores &stores, const Clock &clock, const QString &room,
                                      const QString &folder, bool isDry)
{
    const Result<StudioStatus> status = StudioDesk(stores, clock, room).status();
    if (!status)
        return failureOf(status);
    if (!status->isDemo)
        return noDemo();
    if (!status->current)
        return nobodySits(room);
    const Result<QString> file = nextFile(folder);
    if (!file)
        return failureOf(file);
    const DemoRelease release{status->current->student.number, *file};
    if (isDry)
        return release;
    QDir().mkpath(folder); // where that fails, so does the file, which says why
    const demo::PortraitLook look = demoLook(release.student, int(status->current->shots.size()));
    const Result<void> saved =
        demo::saveAsCamera(release.file, demo::drawCameraFrame(look, kFrame), status->now);
    return saved ? Result<DemoRelease>(release) : failureOf(saved);
}

} // namespace liuying
