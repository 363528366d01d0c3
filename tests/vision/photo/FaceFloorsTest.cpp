// SPDX-License-Identifier: Apache-2.0
// Floors of the checks of eyes, mouth, glasses, brows and ears over a fixed sample of the labelled set: every
// n-th picture, by name, of the changes that break one of their rules and of the good pictures. How they do
// on people they were not trained on stands beside the weights, in resources/photo.
#include "vision/photo/SharedPhotos.h"

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

Sample measuredSample()
{
    Sample sample;
    const std::pair<QStringList, int> kinds[] = {
        {{u"eyes-"_s, u"red-eye"_s, u"fringe"_s, u"hair-over-ears"_s}, 4},
        {{u"glasses-"_s, u"sunglasses"_s, u"smile-parted"_s}, 4},
        {{u"real-glasses"_s, u"base"_s, u"roll"_s}, 8}};
    for (const auto &[names, step] : kinds)
        sample.photos.append(sharedPhotos(names, step));
    for (const LabelledPhoto &photo : sample.photos)
        sample.judgements.append(judgedFile(photo.file));
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
                               Floor{CheckId::BrowsVisible, 0, 1}, Floor{CheckId::EarsVisible, 0, 4}}) {
        const CheckScore score = scoreOf(floor.check, sample.photos, sample.judgements);
        EXPECT_GE(score.faulty, 3) << checkKey(floor.check).data();
        EXPECT_GE(score.good, 20) << checkKey(floor.check).data();
        EXPECT_LE(score.faulty - score.caught, floor.missed) << checkKey(floor.check).data();
        EXPECT_LE(score.alarms, floor.alarms) << checkKey(floor.check).data();
    }
}

} // namespace liuying::vision
