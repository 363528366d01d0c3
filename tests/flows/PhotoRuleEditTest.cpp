// SPDX-License-Identifier: Apache-2.0
#include "flows/PlanStation.h"

#include "core/plan/PlanParts.h"
#include "flows/plan/PhotoRuleEdit.h"
#include "flows/plan/PlanEditor.h"
#include "flows/prepare/PlanChanges.h"
#include "flows/prepare/PlanCheck.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

PhotoPolicy withGlassesOff()
{
    PhotoPolicy policy;
    policy.rules.insert(CheckId::GlassesAbsent, CheckRule::Off);
    return policy;
}

Plan withPhotoRules(Plan plan, const PhotoPolicy &rules)
{
    plan.policy.photo = rules;
    return plan;
}

/// One setting from text; the policy it makes of the default one.
struct SettingRow {
    const char *name;
    QString key;
    QString value;
    std::function<void(PhotoPolicy &)> edit;
};

class PhotoSettings : public testing::TestWithParam<SettingRow> {};

TEST_P(PhotoSettings, AreTakenFromText)
{
    PhotoPolicy expected;
    GetParam().edit(expected);
    ASSERT_NE(expected, PhotoPolicy());
    const auto set = withPhotoRule({}, GetParam().key, GetParam().value);
    ASSERT_OK(set);
    EXPECT_EQ(*set, expected);
    EXPECT_EQ(photoRuleChanges({}, *set).size(), 1); // and it can be told
}

const std::vector<SettingRow> kSettings{
    {"ACheckMayOnlyWarn", u"glasses.absent"_s, u"warned"_s,
     [](PhotoPolicy &policy) { policy.rules.insert(CheckId::GlassesAbsent, CheckRule::Warned); }},
    {"ACheckMayBeOff", u"clothes.collar"_s, u"off"_s,
     [](PhotoPolicy &policy) { policy.rules.insert(CheckId::ClothesCollar, CheckRule::Off); }},
    {"ClearGlassesMayStayOn", u"clearGlassesAllowed"_s, u"yes"_s,
     [](PhotoPolicy &policy) { policy.clearGlassesAllowed = true; }},
    {"NamesMayBeShown", u"nameIsMasked"_s, u"no"_s, [](PhotoPolicy &policy) { policy.nameIsMasked = false; }},
    {"TheManifestMayNamePeople", u"manifestNamesPeople"_s, u"true"_s,
     [](PhotoPolicy &policy) { policy.manifestNamesPeople = true; }},
    {"TheWallMayBeWhite", u"backdrop"_s, u"white"_s,
     [](PhotoPolicy &policy) { policy.backdrop = BackdropKind::White; }},
    {"FacesMayBeWider", u"faceWidth"_s, u"170-310"_s,
     [](PhotoPolicy &policy) {
         policy.faceWidth = {170, 310};
     }},
    {"EyesMayBeLower", u"eyeLine"_s, u"200-320"_s,
     [](PhotoPolicy &policy) {
         policy.eyeLine = {200, 320};
     }},
    {"HairMayBeNearerToTheEdge", u"crown"_s, u"30-110"_s,
     [](PhotoPolicy &policy) {
         policy.crown = {30, 110};
     }},
    {"AShotMayTakeLonger", u"shotExpectedWithinSeconds"_s, u"120"_s,
     [](PhotoPolicy &policy) { policy.shotExpectedWithinSeconds = 120; }},
};
INSTANTIATE_TEST_SUITE_P(Photo, PhotoSettings, testing::ValuesIn(kSettings),
                         [](const auto &row) { return row.param.name; });

/// A setting that makes no sense.
struct NonsenseRow {
    const char *name;
    QString key;
    QString value;
};

class PhotoNonsense : public testing::TestWithParam<NonsenseRow> {};

TEST_P(PhotoNonsense, IsRefusedInWords)
{
    const auto set = withPhotoRule({}, GetParam().key, GetParam().value);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().code, ErrorCode::Usage);
    EXPECT_TRUE(set.error().message.contains(GetParam().key)) << set.error().message.toStdString();
}

const std::vector<NonsenseRow> kNonsense{
    {"ARuleNobodyKnows", u"hat.red"_s, u"off"_s},
    {"AWordThatIsNoRule", u"eyes.open"_s, u"maybe"_s},
    {"AWallNoStandardKnows", u"backdrop"_s, u"red"_s},
    {"ASpanThatIsBackwards", u"faceWidth"_s, u"300-180"_s},
    {"ASpanBeyondThePicture", u"eyeLine"_s, u"200-700"_s},
    {"ASpanOfOneEnd", u"crown"_s, u"50"_s},
    {"AFlagThatIsNeither", u"nameIsMasked"_s, u"perhaps"_s},
    {"NoTimeToSitDown", u"shotExpectedWithinSeconds"_s, u"0"_s},
};
INSTANTIATE_TEST_SUITE_P(Photo, PhotoNonsense, testing::ValuesIn(kNonsense),
                         [](const auto &row) { return row.param.name; });

TEST(PhotoRuleEdit, EnforcingAgainLeavesNothingBehind)
{
    const auto again = withPhotoRule(withGlassesOff(), u"glasses.absent"_s, u"enforced"_s);
    ASSERT_OK(again);
    EXPECT_EQ(*again, PhotoPolicy());
}

TEST(PhotoRuleEdit, APresetKeepsWhatIsNoRuleForPictures)
{
    PhotoPolicy now = withGlassesOff();
    now.nameIsMasked = false;
    now.shotExpectedWithinSeconds = 45;
    const PhotoPolicy notice = photoPreset(PhotoPreset::Notice, now);
    EXPECT_EQ(notice.rule(CheckId::GlassesAbsent), CheckRule::Enforced);
    EXPECT_FALSE(notice.nameIsMasked);
    EXPECT_EQ(notice.shotExpectedWithinSeconds, 45);
    const PhotoPolicy standard = photoPreset(PhotoPreset::Standard, now);
    EXPECT_TRUE(standard.clearGlassesAllowed);
    EXPECT_EQ(standard.rule(CheckId::ClothesCollar), CheckRule::Warned);
    EXPECT_EQ(standard.rule(CheckId::EyesOpen), CheckRule::Enforced);
}

TEST(PhotoRuleEdit, EveryChangedRuleIsALineOfTheDifference)
{
    PhotoPolicy rules = withGlassesOff();
    rules.backdrop = BackdropKind::White;
    const QStringList changes = planChanges(aPlan(), withPhotoRules(aPlan(), rules));
    ASSERT_EQ(changes.size(), 2) << changes.join(u'\n').toStdString();
    EXPECT_TRUE(changes[0].contains(u"执行 → 不查"_s)) << changes[0].toStdString();
    EXPECT_TRUE(changes[1].contains(u"浅蓝 → 白色"_s)) << changes[1].toStdString();
}

TEST(PhotoRuleEdit, APlanThatEnforcesNothingIsWarnedOf)
{
    PhotoPolicy rules;
    for (const CheckId check : allChecks())
        rules.rules.insert(check, CheckRule::Warned);
    const auto isThere = [](const Plan &plan) {
        return std::ranges::any_of(checkPlan(plan, {}), [](const PlanProblem &problem) {
            return problem.code == u"nothing-enforced" && !problem.text.isEmpty();
        });
    };
    EXPECT_TRUE(isThere(withPhotoRules(aPlan(), rules)));
    rules.rules.remove(CheckId::EyesOpen);
    EXPECT_FALSE(isThere(withPhotoRules(aPlan(), rules)));
}

TEST(PhotoRuleEdit, AreAStepOfTheEditorThatCanBeTakenBack)
{
    PlanBook book;
    book.published = book.working = aPlan();
    PlanEditor editor;
    editor.setBook(book);
    EXPECT_EQ(editor.setPhotoRules(withGlassesOff()), QString());
    EXPECT_EQ(editor.plan().policy.photo, withGlassesOff());
    EXPECT_TRUE(editor.isChanged());
    EXPECT_FALSE(editor.undoText().isEmpty());
    editor.undo();
    EXPECT_EQ(editor.plan(), aPlan());
    EXPECT_EQ(editor.setPhotoRules(PhotoPolicy()), QString()); // changes nothing: no step
    EXPECT_FALSE(editor.canUndo());
}

class PhotoRulesDraft : public PlanStation {};

TEST_F(PhotoRulesDraft, ArePublishedWithTheCampaign)
{
    draft(withPhotoRules(book().published, withGlassesOff()));
    const auto written = planDesk().publish(campaignScope(), u"test"_s);
    ASSERT_OK(written);
    ASSERT_EQ(written->size(), 1);
    EXPECT_EQ(written->front().changes.size(), 1);
    EXPECT_EQ(published().policy.photo, withGlassesOff());
    EXPECT_FALSE(book().isDraft);
}

TEST_F(PhotoRulesDraft, StayInTheDraftWhenACollegeIsPublishedAlone)
{
    draft(withPhotoRules(withBorderMoved(book().published), withGlassesOff()));
    ASSERT_OK(planDesk().publish(collegeScope(kLetters), u"test"_s));
    EXPECT_EQ(published().policy.photo, PhotoPolicy());
    EXPECT_EQ(book().working.policy.photo, withGlassesOff());
}

} // namespace
} // namespace liuying
