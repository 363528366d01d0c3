// SPDX-License-Identifier: Apache-2.0
// Floors of finding, placing and posing faces over a fixed sample of the labelled set: every n-th picture, by
// name, of the changes that break one of these rules and of the good pictures.
#include "vision/Photos.h"
#include "vision/photo/PhotoFiles.h"
#include "vision/photo/SharedPhotos.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

struct Floor {
    CheckId check;
    int missed = 0; ///< at most so many of the faulty
    int alarms = 0; ///< and of the good
};

QList<LabelledPhoto> sample()
{
    QList<LabelledPhoto> photos =
        sharedPhotos({u"roll"_s, u"yaw"_s, u"pitch"_s, u"off-centre"_s, u"too-"_s, u"wrong-"_s,
                      u"low-quality"_s, u"not-jpeg"_s, u"greyscale"_s, u"two-faces"_s},
                     4);
    photos.append(sharedPhotos({u"no-face"_s}, 1));
    photos.append(sharedPhotos({u"base"_s}, 12));
    return photos;
}

/// The portrait, @p times as large, in the middle of a scene as a camera sees it.
QByteArray asOriginal(const QImage &portrait, double times, const QSize &size)
{
    QImage scene(size, QImage::Format_RGB32);
    scene.fill(portrait.pixel(5, 5));
    const QSize large = portrait.size() * times;
    QPainter painter(&scene);
    painter.drawImage((size.width() - large.width()) / 2, size.height() - large.height(),
                      portrait.scaled(large, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    return jpegOf(scene, {.quality = 92});
}

LoadedPhoto loadedFrom(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"original.jpg"_s);
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return loadPhoto(name).value_or(LoadedPhoto());
}

bool isModelThere()
{
    return loadFaceModel().has_value();
}

} // namespace

TEST(PhotoSet, KeepsTheFloorsOfFileFaceAndPose)
{
    const QList<LabelledPhoto> photos = sample();
    if (photos.isEmpty() || !isModelThere())
        GTEST_SKIP() << "the labelled photos or the face model are not installed";
    QList<PhotoJudgement> judgements;
    for (const LabelledPhoto &photo : photos)
        judgements.append(judgedFile(photo.file));
    for (const Floor &floor :
         {Floor{CheckId::FileFormat}, Floor{CheckId::FileDimensions}, Floor{CheckId::FileResolution},
          Floor{CheckId::FileSize}, Floor{CheckId::FileQuality}, Floor{CheckId::FileColour},
          Floor{CheckId::FaceSingle}, Floor{CheckId::FaceWidth}, Floor{CheckId::FaceCentred},
          Floor{CheckId::FaceEyeLine}, Floor{CheckId::FaceCrown, 0, 1}, Floor{CheckId::PoseRoll},
          Floor{CheckId::PoseYaw}, Floor{CheckId::PosePitch, 0, 1}}) {
        const CheckScore score = scoreOf(floor.check, photos, judgements);
        EXPECT_GE(score.faulty, 1) << checkKey(floor.check).data();
        EXPECT_GE(score.good, 5) << checkKey(floor.check).data();
        EXPECT_LE(score.faulty - score.caught, floor.missed) << checkKey(floor.check).data();
        EXPECT_LE(score.alarms, floor.alarms) << checkKey(floor.check).data();
    }
}

TEST(PhotoSet, OriginalsAreCroppedToTheStandard)
{
    const QList<LabelledPhoto> photos = sharedPhotos({u"collar-b"_s}, 12);
    if (photos.isEmpty() || !isModelThere())
        GTEST_SKIP() << "the labelled photos or the face model are not installed";
    int kept = 0;
    for (const LabelledPhoto &shared : photos) {
        const QImage portrait(shared.file);
        const LoadedPhoto original = loadedFrom(asOriginal(portrait, 2.5, {2600, 2200}));
        const PhotoMeasures measures = measurePhoto(original, {});
        ASSERT_EQ(measures.faces, 1) << qPrintable(shared.file);
        EXPECT_EQ(measures.judgedSize, QSize(480, 640));
        EXPECT_TRUE(QRectF(original.picture.rect()).contains(measures.judged));
        const PhotoJudgement judgement = judgePhoto(measures, {}, {});
        bool isKept = true;
        for (const CheckId id : {CheckId::FileDimensions, CheckId::FileSize, CheckId::FaceWidth,
                                 CheckId::FaceCentred, CheckId::FaceEyeLine, CheckId::FaceCrown})
            isKept = isKept && judgement.check(id).result == CheckResult::Pass;
        kept += isKept ? 1 : 0;
        const Result<PreparedPhoto> prepared = preparePhoto(original, measures);
        ASSERT_TRUE(prepared);
        EXPECT_LE(prepared->jpeg.size(), 40'000);
        EXPECT_EQ(prepared->picture.size(), QSize(480, 640));
    }
    EXPECT_EQ(kept, photos.size());
}

TEST(PhotoSet, AFaceInALiveViewIsFound)
{
    const QList<LabelledPhoto> photos = sharedPhotos({u"base"_s}, 24);
    if (photos.isEmpty() || !isModelThere())
        GTEST_SKIP() << "the labelled photos or the face model are not installed";
    for (const LabelledPhoto &shared : photos) {
        const QImage portrait(shared.file);
        QImage frame(1280, 720, QImage::Format_RGB32);
        frame.fill(portrait.pixel(5, 5));
        QPainter(&frame).drawImage(400, 80, portrait);
        const std::optional<FacePlace> alone = findFace(portrait);
        const std::optional<FacePlace> place = findFace(frame);
        ASSERT_TRUE(place && alone) << qPrintable(shared.file);
        EXPECT_NEAR(place->leftEye.x(), alone->leftEye.x() + 400, 8);
        EXPECT_NEAR(place->leftEye.y(), alone->leftEye.y() + 80, 8);
        EXPECT_FALSE(findFace(frame.mirrored(false, true)).has_value()) << "upside down";
    }
}

TEST(MeasurePhoto, OfNobodyCountsNobody)
{
    if (!isModelThere())
        GTEST_SKIP() << "the face model is not installed";
    LoadedPhoto photo;
    for (const QSize &size : {QSize(480, 640), QSize(1, 1), QSize(3, 900), QSize(1600, 1200)}) {
        photo.picture = noise(size, 40);
        photo.file.pixels = size;
        const PhotoMeasures measures = measurePhoto(photo, {});
        EXPECT_EQ(measures.faces, 0);
        EXPECT_EQ(measures.face.has_value(), false);
        EXPECT_EQ(judgePhoto(measures, {}, {}).check(CheckId::FaceSingle).result, CheckResult::Fail);
        EXPECT_EQ(judgePhoto(measures, {}, {}).check(CheckId::EyesOpen).result, CheckResult::Skipped);
    }
    EXPECT_EQ(measurePhoto({}, {}).faces, 0);
    EXPECT_EQ(findFace(noise({640, 480}, 40)).has_value(), false);
    EXPECT_EQ(findFace({}).has_value(), false);
}

} // namespace liuying::vision
