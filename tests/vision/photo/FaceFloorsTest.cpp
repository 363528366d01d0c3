// SPDX-License-Identifier: Apache-2.0
// Floors of the checks of eyes, mouth, glasses, brows and ears over a fixed sample of the labelled set: every
// n-th picture, by name, of the changes that break one of their rules and of the good pictures. How they do
// on people they were not trained on stands beside the weights, in resources/photo.
#include "vision/Photos.h"
#include "vision/photo/PhotoView.h"
#include "vision/photo/SharedPhotos.h"

#include <opencv2/imgproc.hpp>

#include <gtest/gtest.h>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

struct Floor {
    CheckId check;
    int missed = 0; ///< at most so many of the faulty
    int alarms = 0; ///< and of the good
};

/// One sample, measured once for all checks.
struct Sample {
    QList<LabelledPhoto> photos;
    QList<PhotoJudgement> judgements;
};

/// By the measurers of the face alone, and the face is sought in half the size: detecting it is most of the
/// time in code that is not optimised.
PhotoJudgement judgedFace(const QString &file)
{
    const Result<LoadedPhoto> photo = loadPhoto(file);
    const Result<const FaceFinder *> finder = FaceFinder::get();
    PhotoMeasures measures;
    if (!photo || !finder)
        return judgePhoto(measures, {}, {});
    const cv::Mat bgra(photo->picture.height(), photo->picture.width(), CV_8UC4,
                       const_cast<uchar *>(photo->picture.constBits()),
                       size_t(photo->picture.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(bgra, bgr, cv::COLOR_BGRA2BGR);
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    const std::vector<FoundFace> faces = (*finder)->find(grey, 320);
    measures.faces = int(faces.size());
    if (faces.empty())
        return judgePhoto(measures, {}, {});
    measures.face = FacePlace{};
    const PhotoView view = viewOf(bgr, faces.front());
    for (const auto measure : {measureEyes, measureMouth, measureGlasses, measureHair})
        measure(view, measures);
    return judgePhoto(measures, {}, {});
}

Sample measuredSample()
{
    Sample sample;
    const std::pair<QStringList, int> kinds[] = {
        {{u"eyes-"_s, u"red-eye"_s, u"fringe"_s, u"hair-over-ears"_s, u"smile-parted"_s}, 8},
        {{u"glasses-wire"_s, u"glasses-thick"_s, u"sunglasses"_s}, 6},
        {{u"base"_s}, 12}};
    for (const auto &[names, step] : kinds)
        sample.photos.append(sharedPhotos(names, step));
    for (const LabelledPhoto &photo : sample.photos)
        sample.judgements.append(judgedFace(photo.file));
    return sample;
}

} // namespace

TEST(FaceFloors, HoldOnTheLabelledSet)
{
    const Sample sample = measuredSample();
    if (sample.photos.isEmpty())
        GTEST_SKIP() << "the labelled photos are not installed";
    for (const Floor &floor : {Floor{CheckId::EyesOpen, 0, 1}, Floor{CheckId::EyesRed, 0, 0},
                               Floor{CheckId::MouthClosed, 0, 1}, Floor{CheckId::GlassesAbsent, 0, 1},
                               Floor{CheckId::BrowsVisible, 0, 1}, Floor{CheckId::EarsVisible, 0, 3}}) {
        const CheckScore score = scoreOf(floor.check, sample.photos, sample.judgements);
        EXPECT_GE(score.faulty, 1) << checkKey(floor.check).data();
        EXPECT_GE(score.good, 5) << checkKey(floor.check).data();
        EXPECT_LE(score.faulty - score.caught, floor.missed) << checkKey(floor.check).data();
        EXPECT_LE(score.alarms, floor.alarms) << checkKey(floor.check).data();
    }
}

} // namespace liuying::vision
