// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"

#include <gtest/gtest.h>

#include <functional>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QStringList kForbidden = {u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s};

/// A finished photograph that keeps every rule.
PhotoMeasures goodPhoto()
{
    PhotoMeasures measures;
    measures.file = {.format = u"JPEG"_s,
                     .pixels = {480, 640},
                     .exifTurn = 1,
                     .dotsPerInch = 300,
                     .bytes = 30'000,
                     .quality = 80,
                     .bitsPerPixel = 24,
                     .colour = u"RGB"_s};
    measures.isPrepared = true;
    measures.faces = 1;
    measures.readings = {
        {CheckId::FaceWidth, {212}},   {CheckId::FaceCentred, {0}},   {CheckId::FaceEyeLine, {268}},
        {CheckId::FaceCrown, {80}},    {CheckId::PoseRoll, {1}},      {CheckId::GlassesAbsent, {0}},
        {CheckId::HeadUncovered, {0}}, {CheckId::ClothesColour, {0}}, {CheckId::BackdropColour, {0}}};
    measures.clothes = {{ColourName::White, 1, {250, 250, 250}}};
    measures.backdrop = Rgb{100, 197, 255};
    return measures;
}

/// As a camera saves it: large, no density, heavy.
PhotoMeasures original()
{
    PhotoMeasures measures = goodPhoto();
    measures.file.pixels = {4000, 6000};
    measures.file.dotsPerInch = 72;
    measures.file.bytes = 9'000'000;
    measures.isPrepared = false;
    return measures;
}

void nothing(PhotoMeasures &) {}
void asByDefault(PhotoPolicy &) {}

struct Case {
    const char *rule;
    CheckId check;
    CheckResult expected;
    std::function<void(PhotoMeasures &)> breach = nothing;
    std::function<void(PhotoPolicy &)> policy = asByDefault;
    QSet<CheckId> excepted{};
    std::function<PhotoMeasures()> photo = goodPhoto;
};

void PrintTo(const Case &row, std::ostream *out)
{
    *out << row.rule;
}

} // namespace

class PhotoJudge : public testing::TestWithParam<Case> {};

TEST_P(PhotoJudge, Judges)
{
    const Case &row = GetParam();
    PhotoMeasures measures = row.photo();
    row.breach(measures);
    PhotoPolicy policy;
    row.policy(policy);
    const PhotoJudgement judgement = judgePhoto(measures, policy, kForbidden, row.excepted);
    EXPECT_EQ(resultKey(judgement.check(row.check).result), resultKey(row.expected)) << row.rule;
}

using enum CheckResult;

INSTANTIATE_TEST_SUITE_P(
    OfFiles, PhotoJudge,
    testing::Values(Case{"a file in PNG fails its format", CheckId::FileFormat, Fail,
                         [](PhotoMeasures &m) { m.file.format = u"PNG"_s; }},
                    Case{"a finished file of 295 by 413 fails its size", CheckId::FileDimensions, Fail,
                         [](PhotoMeasures &m) {
                             m.file.pixels = {295, 413};
                             m.isPrepared = false;
                         }},
                    Case{"a finished file of 960 by 1280 fails its size", CheckId::FileDimensions, Fail,
                         [](PhotoMeasures &m) {
                             m.file.pixels = {960, 1280};
                             m.isPrepared = false;
                         }},
                    Case{"a finished file of another size answers for its weight", CheckId::FileSize, Fail,
                         [](PhotoMeasures &m) {
                             m.file.pixels = {960, 1280};
                             m.file.bytes = 70'000;
                             m.isPrepared = false;
                         }},
                    Case{"a camera's original may have any size",
                         CheckId::FileDimensions,
                         Pass,
                         nothing,
                         asByDefault,
                         {},
                         original},
                    Case{"a camera's original may weigh nine megabytes",
                         CheckId::FileSize,
                         Pass,
                         nothing,
                         asByDefault,
                         {},
                         original},
                    Case{"a camera's original may have 72 dots an inch",
                         CheckId::FileResolution,
                         Pass,
                         nothing,
                         asByDefault,
                         {},
                         original},
                    Case{"a camera's original may be a TIFF",
                         CheckId::FileFormat,
                         Pass,
                         [](PhotoMeasures &m) { m.file.format = u"TIFF"_s; },
                         asByDefault,
                         {},
                         original},
                    Case{"a camera's original without colour fails",
                         CheckId::FileColour,
                         Fail,
                         [](PhotoMeasures &m) { m.file.colour = u"grey"_s; },
                         asByDefault,
                         {},
                         original},
                    Case{"a small file with the time of a shot is an original", CheckId::FileDimensions, Pass,
                         [](PhotoMeasures &m) {
                             m.file.pixels = {960, 1280};
                             m.file.takenAt = CameraTime{{QDate(2025, 4, 12), QTime(9, 0)}};
                             m.isPrepared = false;
                         }},
                    Case{"a webcam's frame is an original", CheckId::FileDimensions, Pass,
                         [](PhotoMeasures &m) {
                             m.file.pixels = {1280, 720};
                             m.isPrepared = false;
                         }},
                    Case{"a file that names no density fails", CheckId::FileResolution, Fail,
                         [](PhotoMeasures &m) { m.file.dotsPerInch = 0; }},
                    Case{"19,999 bytes are too few", CheckId::FileSize, Fail,
                         [](PhotoMeasures &m) { m.file.bytes = 19'999; }},
                    Case{"40,960 bytes are not too many", CheckId::FileSize, Pass,
                         [](PhotoMeasures &m) { m.file.bytes = 40'960; }},
                    Case{"40,961 bytes are too many", CheckId::FileSize, Fail,
                         [](PhotoMeasures &m) { m.file.bytes = 40'961; }},
                    Case{"quality 59 is too low", CheckId::FileQuality, Fail,
                         [](PhotoMeasures &m) { m.file.quality = 59; }},
                    Case{"what is no JPEG has no quality to judge", CheckId::FileQuality, Skipped,
                         [](PhotoMeasures &m) { m.file.quality = 0; }}));

INSTANTIATE_TEST_SUITE_P(
    OfReadings, PhotoJudge,
    testing::Values(
        Case{"a good photograph passes", CheckId::FaceCrown, Pass},
        Case{"no face fails the count", CheckId::FaceSingle, Fail, [](PhotoMeasures &m) { m.faces = 0; }},
        Case{"two faces fail the count", CheckId::FaceSingle, Fail, [](PhotoMeasures &m) { m.faces = 2; }},
        Case{"without a reading a check is skipped", CheckId::PoseRoll, Skipped,
             [](PhotoMeasures &m) { m.readings.remove(CheckId::PoseRoll); }},
        Case{"a reading without a value is for a person", CheckId::FaceCrown, Review,
             [](PhotoMeasures &m) { m.readings[CheckId::FaceCrown].value.reset(); }},
        Case{"a crown far too low fails", CheckId::FaceCrown, Fail,
             [](PhotoMeasures &m) { m.readings[CheckId::FaceCrown].value = 150; }},
        Case{"a crown a little too low is for a person", CheckId::FaceCrown, Review,
             [](PhotoMeasures &m) { m.readings[CheckId::FaceCrown].value = 115; }},
        Case{"an ear surely hidden is for a person, never failed", CheckId::EarsVisible, Review,
             [](PhotoMeasures &m) { m.readings[CheckId::EarsVisible].value = 1; }},
        Case{"a head 10° askew fails", CheckId::PoseRoll, Fail,
             [](PhotoMeasures &m) { m.readings[CheckId::PoseRoll].value = -10; }}));

INSTANTIATE_TEST_SUITE_P(
    OfPolicies, PhotoJudge,
    testing::Values(Case{"what is only warned of is for a person", CheckId::PoseRoll, Review,
                         [](PhotoMeasures &m) { m.readings[CheckId::PoseRoll].value = 10; },
                         [](PhotoPolicy &p) { p.rules[CheckId::PoseRoll] = CheckRule::Warned; }},
                    Case{"what is off is skipped", CheckId::PoseRoll, Skipped,
                         [](PhotoMeasures &m) { m.readings[CheckId::PoseRoll].value = 10; },
                         [](PhotoPolicy &p) { p.rules[CheckId::PoseRoll] = CheckRule::Off; }},
                    Case{"an exception lets a breach pass",
                         CheckId::HeadUncovered,
                         Pass,
                         [](PhotoMeasures &m) { m.readings[CheckId::HeadUncovered].value = 1; },
                         asByDefault,
                         {CheckId::HeadUncovered}},
                    Case{"an exception from one rule is none from another",
                         CheckId::PoseRoll,
                         Fail,
                         [](PhotoMeasures &m) { m.readings[CheckId::PoseRoll].value = 10; },
                         asByDefault,
                         {CheckId::HeadUncovered}},
                    Case{"glasses fail by the notice", CheckId::GlassesAbsent, Fail,
                         [](PhotoMeasures &m) {
                             m.readings[CheckId::GlassesAbsent].value = 1;
                             m.lensDarkness = 0.1;
                         }},
                    Case{"clear glasses pass where they are allowed", CheckId::GlassesAbsent, Pass,
                         [](PhotoMeasures &m) {
                             m.readings[CheckId::GlassesAbsent].value = 1;
                             m.lensDarkness = 0.1;
                         },
                         [](PhotoPolicy &p) { p.clearGlassesAllowed = true; }},
                    Case{"dark glasses fail even so", CheckId::GlassesAbsent, Fail,
                         [](PhotoMeasures &m) {
                             m.readings[CheckId::GlassesAbsent].value = 1;
                             m.lensDarkness = 0.8;
                         },
                         [](PhotoPolicy &p) { p.clearGlassesAllowed = true; }},
                    Case{"lenses between clear and dark want a person", CheckId::GlassesAbsent, Review,
                         [](PhotoMeasures &m) {
                             m.readings[CheckId::GlassesAbsent].value = 1;
                             m.lensDarkness = 0.5;
                         },
                         [](PhotoPolicy &p) { p.clearGlassesAllowed = true; }},
                    Case{"glasses of unknown darkness are for a person", CheckId::GlassesAbsent, Review,
                         [](PhotoMeasures &m) { m.readings[CheckId::GlassesAbsent].value = 1; },
                         [](PhotoPolicy &p) { p.clearGlassesAllowed = true; }},
                    Case{"a blue wall passes by default", CheckId::BackdropColour, Pass},
                    Case{"a blue wall fails where white is wanted", CheckId::BackdropColour, Fail, nothing,
                         [](PhotoPolicy &p) { p.backdrop = BackdropKind::White; }},
                    Case{"a white wall passes where white is wanted", CheckId::BackdropColour, Pass,
                         [](PhotoMeasures &m) {
                             m.backdrop = Rgb{255, 255, 255};
                         },
                         [](PhotoPolicy &p) { p.backdrop = BackdropKind::White; }},
                    Case{"a wall that could not be measured is for a person", CheckId::BackdropColour, Review,
                         [](PhotoMeasures &m) { m.backdrop.reset(); }},
                    Case{"a wider face passes where the policy has it", CheckId::FaceWidth, Pass,
                         [](PhotoMeasures &m) { m.readings[CheckId::FaceWidth].value = 320; },
                         [](PhotoPolicy &p) {
                             p.faceWidth = {200, 330};
                         }},
                    Case{"white clothes pass", CheckId::ClothesColour, Pass},
                    Case{"green clothes fail", CheckId::ClothesColour, Fail,
                         [](PhotoMeasures &m) {
                             m.clothes = {{ColourName::Green, 0.9, {0, 160, 0}}};
                         }},
                    Case{"sky blue is blue", CheckId::ClothesColour, Fail,
                         [](PhotoMeasures &m) {
                             m.clothes = {{ColourName::Cyan, 0.9, {0, 200, 220}}};
                         }},
                    Case{"two forbidden colours count together", CheckId::ClothesColour, Fail,
                         [](PhotoMeasures &m) {
                             m.clothes = {{ColourName::White, 0.4, {}},
                                          {ColourName::Green, 0.3, {}},
                                          {ColourName::Yellow, 0.3, {}}};
                         }},
                    Case{"clothes that could not be seen are for a person", CheckId::ClothesColour, Review,
                         [](PhotoMeasures &m) { m.clothes.clear(); }}));

TEST(PhotoJudgement, TakesTheWorstOfItsChecks)
{
    PhotoMeasures measures = goodPhoto();
    EXPECT_EQ(judgePhoto(measures, {}, kForbidden).verdict, Pass);
    measures.readings[CheckId::EarsVisible].value = 1;
    EXPECT_EQ(judgePhoto(measures, {}, kForbidden).verdict, Review);
    measures.file.bytes = 50'000;
    EXPECT_EQ(judgePhoto(measures, {}, kForbidden).verdict, Fail);
}

TEST(PhotoJudgement, ListsEveryCheckOnceInOrder)
{
    const PhotoJudgement judgement = judgePhoto({}, {}, kForbidden);
    QList<CheckId> ids;
    for (const CheckOutcome &check : judgement.checks)
        ids.append(check.id);
    EXPECT_EQ(ids, allChecks());
}

TEST(PhotoJudgement, SaysWhichForbiddenColourThereIsMostOf)
{
    PhotoMeasures measures = goodPhoto();
    measures.clothes = {{ColourName::Green, 0.3, {}}, {ColourName::Purple, 0.5, {}}};
    EXPECT_EQ(judgePhoto(measures, {}, kForbidden).check(CheckId::ClothesColour).colour, ColourName::Purple);
}

TEST(PhotoJudgement, MarksWhatWasExceptedAndWhatIsOnlyWarned)
{
    PhotoMeasures measures = goodPhoto();
    measures.readings[CheckId::PoseRoll].value = 20;
    PhotoPolicy policy;
    policy.rules[CheckId::PoseRoll] = CheckRule::Warned;
    EXPECT_TRUE(judgePhoto(measures, policy, kForbidden).check(CheckId::PoseRoll).isWarnedOnly);
    EXPECT_TRUE(
        judgePhoto(measures, {}, kForbidden, {CheckId::PoseRoll}).check(CheckId::PoseRoll).isExcepted);
    EXPECT_FALSE(
        judgePhoto(goodPhoto(), {}, kForbidden, {CheckId::PoseRoll}).check(CheckId::PoseRoll).isExcepted);
}

TEST(PhotoCheckKeys, LeadBackToTheirChecks)
{
    for (const CheckId id : allChecks())
        EXPECT_EQ(checkFromKey(QString(checkKey(id))), id) << checkKey(id).data();
    EXPECT_EQ(checkFromKey(u"face.wdith"), std::nullopt);
}

} // namespace liuying
