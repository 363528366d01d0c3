// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoPhotos.h"

#include "vision/Photos.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentMap>

#include <array>
#include <filesystem>
#include <system_error>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// Of those who pass every check, as a photographer's accepted pictures mostly do.
constexpr std::array<quint32, 10> kSeeds = {20'250'412, 20'250'414, 20'250'417, 20'250'418, 20'250'419,
                                            20'250'423, 20'250'424, 20'250'429, 20'250'431, 20'250'433};
constexpr int kFaces = kSeeds.size();
constexpr QSize kFrame(720, 960); // the head fills it so that the crop is hardly scaled
constexpr QSize kStandard(480, 640);

demo::PortraitLook lookOf(int face)
{
    return {.seed = kSeeds.at(static_cast<size_t>(face))};
}

/// Where the standard's picture lies in the camera's: both show the same head, differently large.
QRectF cropOf(const demo::PortraitLook &look)
{
    const demo::PortraitPlaces inFrame = demo::cameraFramePlaces(look, kFrame);
    const demo::PortraitPlaces inPortrait = demo::portraitPlaces(look, kStandard);
    const double scale = inFrame.faceWidth / inPortrait.faceWidth;
    const QPointF eyes = (inFrame.leftEye + inFrame.rightEye) / 2;
    const QPointF eyesInPortrait = (inPortrait.leftEye + inPortrait.rightEye) / 2;
    return {eyes - eyesInPortrait * scale, QSizeF(kStandard) * scale};
}

/// All of them, drawn by as many threads as there are at the first question.
const QList<Result<DemoPicture>> &everybody()
{
    static const QList<Result<DemoPicture>> drawn = [] {
        QList<demo::PortraitLook> looks;
        for (int face = 0; face < kFaces; ++face)
            looks.append(lookOf(face));
        return QtConcurrent::blockingMapped<QList<Result<DemoPicture>>>(looks, drawDemoPicture);
    }();
    return drawn;
}

/// A second name for a file that is there; false where the file system knows no such thing.
bool link(const QString &there, const QString &name)
{
    std::error_code problem;
    QDir().mkpath(QFileInfo(name).path());
    std::filesystem::create_hard_link(QFile::encodeName(there).toStdString(),
                                      QFile::encodeName(name).toStdString(), problem);
    return !problem;
}

} // namespace

Result<DemoPicture> drawDemoPicture(const demo::PortraitLook &look)
{
    DemoPicture drawn{demo::drawCameraFrame(look, kFrame), {}};
    if (!look.faults.isEmpty())
        return drawn;
    PhotoMeasures measures;
    measures.faces = 1;
    measures.judged = cropOf(look);
    measures.judgedSize = kStandard;
    const auto prepared = vision::preparePhoto({.file = {}, .picture = drawn.frame}, measures);
    if (!prepared)
        return failureOf(prepared);
    drawn.prepared = prepared->jpeg;
    return drawn;
}

DemoPhotos::DemoPhotos(const QString &dataFolder) : m_folder(dataFolder) {}

Result<PhotoFolder::Kept> DemoPhotos::keepPrepared(int face, QDate day, const QString &room,
                                                   const ShotNumber &shot)
{
    const int drawn = face % kFaces;
    const QString name = PhotoFolder::preparedName(day, room, shot);
    const auto first = m_written.constFind(drawn);
    if (first != m_written.constEnd() && link(m_folder.path(first->file), m_folder.path(name)))
        return PhotoFolder::Kept{name, first->digest, {}};
    const Result<DemoPicture> &picture = everybody().at(drawn);
    if (!picture)
        return failureOf(picture);
    const auto kept = m_folder.keepPrepared(picture->prepared, day, room, shot);
    if (kept)
        m_written.insert(drawn, *kept);
    return kept;
}

Result<PhotoFolder::Kept> DemoPhotos::keepOriginal(int face, const LocalDateTime &takenAt,
                                                   const QString &room, const ShotNumber &shot,
                                                   int frame) const
{
    const Result<DemoPicture> &picture = everybody().at(face % kFaces);
    if (!picture)
        return failureOf(picture);
    return m_folder.keepBytes(demo::cameraJpeg(picture->frame, takenAt), takenAt.date, room, shot, frame);
}

Result<PhotoFolder::Kept> DemoPhotos::keepSpoilt(int face, const LocalDateTime &takenAt, const QString &room,
                                                 const ShotNumber &shot, int frame) const
{
    demo::PortraitLook look = lookOf(face % kFaces);
    look.faults = {demo::PortraitFault::EyesClosed};
    const auto picture = drawDemoPicture(look);
    if (!picture)
        return failureOf(picture);
    return m_folder.keepBytes(demo::cameraJpeg(picture->frame, takenAt), takenAt.date, room, shot, frame);
}

} // namespace liuying
