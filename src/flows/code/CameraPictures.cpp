// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CameraPictures.h"

#include "vision/CodeTracker.h"

#include <QFileInfo>

#include <map>

namespace liuying {

namespace {

ReadPicture readFrame(vision::CodeTracker &camera, const QString &file)
{
    ReadPicture frame;
    frame.file = file;
    const Result<QImage> picture = vision::loadPicture(file);
    if (picture)
        frame.reading = camera.read(*picture);
    else
        frame.trouble = picture.error();
    return frame;
}

} // namespace

QList<ReadPicture> readAsCamera(const QStringList &files)
{
    std::map<QString, vision::CodeTracker> cameras;
    QList<ReadPicture> frames;
    for (const QString &file : files)
        frames.append(readFrame(cameras[QFileInfo(file).absolutePath()], file));
    return frames;
}

} // namespace liuying
