// SPDX-License-Identifier: Apache-2.0
// Floors of the checks of clothes, head covering and jewellery over a fixed sample of the labelled set: every
// n-th picture, by name, of the changes that break one of their rules and of the good pictures.
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

} // namespace

TEST(DressFloors, HoldOnTheLabelledSet)
{
    QList<LabelledPhoto> photos;
    const std::pair<QStringList, int> kinds[] = {
        {{u"garment-"_s, u"pattern-"_s, u"bare-shoulders"_s, u"collar-"_s}, 3},
        {{u"cap"_s, u"beanie"_s, u"headband"_s, u"headscarf"_s, u"earrings"_s, u"necklace"_s}, 3},
        {{u"base"_s, u"wall-near"_s}, 8}};
    for (const auto &[names, step] : kinds)
        photos.append(sharedPhotos(names, step));
    if (photos.isEmpty())
        GTEST_SKIP() << "the labelled photos are not installed";
    QList<PhotoJudgement> judgements;
    for (const LabelledPhoto &photo : photos)
        judgements.append(judgedFile(photo.file));
    for (const Floor &floor : {Floor{CheckId::ClothesColour, 0, 1}, Floor{CheckId::ClothesPlain, 0, 1},
                               Floor{CheckId::ClothesSleeves, 0, 4}, Floor{CheckId::ClothesCollar, 0, 1},
                               Floor{CheckId::HeadUncovered, 0, 7}, Floor{CheckId::JewelleryAbsent, 0, 7}}) {
        const CheckScore score = scoreOf(floor.check, photos, judgements);
        EXPECT_GE(score.faulty, 2) << checkKey(floor.check).data();
        EXPECT_GE(score.good, 5) << checkKey(floor.check).data();
        EXPECT_LE(score.faulty - score.caught, floor.missed) << checkKey(floor.check).data();
        EXPECT_LE(score.alarms, floor.alarms) << checkKey(floor.check).data();
    }
}

} // namespace liuying::vision
