// SPDX-License-Identifier: Apache-2.0
#include "flows/photo/PhotoWords.h"

#include <gtest/gtest.h>

#include <limits>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

CheckOutcome broken(CheckId id, std::optional<double> value)
{
    CheckOutcome outcome;
    outcome.id = id;
    outcome.result = CheckResult::Fail;
    outcome.value = value;
    outcome.limits = limitsOf(id, {});
    return outcome;
}

TEST(PhotoWords, EveryCheckHasANameARuleAndSomethingToSay)
{
    QSet<QString> names;
    for (const CheckId id : allChecks()) {
        names.insert(checkName(id));
        EXPECT_FALSE(checkRuleSentence(id, {}).isEmpty()) << checkKey(id).data();
        for (const double value : {-1000.0, 0.0, 1000.0, 1e6}) {
            const QString sentence = outcomeSentence(broken(id, value));
            EXPECT_TRUE(sentence.endsWith(u'。')) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(u'%') && sentence.contains(u"%1"_s)) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(u"%2"_s)) << sentence.toStdString();
        }
    }
    EXPECT_EQ(names.size(), allChecks().size());
}

TEST(PhotoWords, ASentenceSaysTheValueAndWhatItShouldBe)
{
    const QString narrow = outcomeSentence(broken(CheckId::FaceWidth, 151.6));
    EXPECT_TRUE(narrow.contains(u"152 像素"_s)) << narrow.toStdString();
    EXPECT_TRUE(narrow.contains(u"180–300 像素"_s)) << narrow.toStdString();
    EXPECT_TRUE(narrow.contains(u"近一点"_s)) << narrow.toStdString();
    EXPECT_TRUE(outcomeSentence(broken(CheckId::FaceWidth, 340)).contains(u"远一点"_s));
}

TEST(PhotoWords, WhatLiesToTheLeftIsSaidWithoutASign)
{
    const QString left = outcomeSentence(broken(CheckId::FaceCentred, -40));
    EXPECT_TRUE(left.contains(u"左边 40 像素"_s)) << left.toStdString();
    EXPECT_TRUE(outcomeSentence(broken(CheckId::FaceCentred, 40)).contains(u"右边 40 像素"_s));
}

TEST(PhotoWords, AForbiddenColourIsNamed)
{
    CheckOutcome outcome = broken(CheckId::ClothesColour, 0.8);
    outcome.colour = ColourName::Purple;
    EXPECT_TRUE(outcomeSentence(outcome).contains(u"紫色"_s));
}

TEST(PhotoWords, ADoubtAsksAPersonToLook)
{
    CheckOutcome outcome = broken(CheckId::EarsVisible, std::nullopt);
    outcome.result = CheckResult::Review;
    EXPECT_TRUE(outcomeSentence(outcome).contains(u"人工看"_s));
}

TEST(PhotoWords, WhereTheCampaignOnlyWarnsTheFaultIsSaidAllTheSame)
{
    CheckOutcome outcome = broken(CheckId::GlassesAbsent, 0.9);
    outcome.result = CheckResult::Review;
    outcome.isWarnedOnly = true;
    EXPECT_TRUE(outcomeSentence(outcome).contains(u"摘下眼镜"_s));
}

TEST(PhotoWords, AnExceptionIsSaidToBeOne)
{
    CheckOutcome outcome = broken(CheckId::HeadUncovered, 0.9);
    outcome.result = CheckResult::Pass;
    outcome.isExcepted = true;
    EXPECT_TRUE(outcomeSentence(outcome).contains(u"例外"_s));
}

struct Masked {
    QString name;
    QString shown;
};
class MaskedName : public testing::TestWithParam<Masked> {};
TEST_P(MaskedName, ShowsAsTheCardDoes)
{
    EXPECT_EQ(shownName(GetParam().name, true), GetParam().shown);
    EXPECT_EQ(shownName(GetParam().name, false), GetParam().name);
}
INSTANTIATE_TEST_SUITE_P(Names, MaskedName,
                         testing::Values(Masked{u"张三"_s, u"张*"_s}, Masked{u"张小三"_s, u"张*三"_s},
                                         Masked{u"欧阳小三"_s, u"欧**三"_s}, Masked{u"张"_s, u"张"_s},
                                         Masked{QString(), QString()}));

TEST(PairingWords, EveryFaultHasATitleAndASentenceWithoutGaps)
{
    PairingAlarm alarm;
    alarm.shot = {17, u"九教106"_s, {}};
    alarm.otherShot = {18, u"九教106"_s, {}};
    alarm.seconds = -422;
    for (int fault = 0; fault <= int(PairingFault::CameraClockOff); ++fault) {
        alarm.fault = PairingFault(fault);
        EXPECT_FALSE(alarmTitle(alarm.fault).isEmpty());
        EXPECT_FALSE(alarmSentence(alarm).contains(u'%')) << alarmSentence(alarm).toStdString();
    }
}

TEST(PairingWords, TheCamerasClockIsSaidInMinutesAndSeconds)
{
    EXPECT_TRUE(cameraClockText({}).isEmpty());
    EXPECT_TRUE(cameraClockText({30, 422'000}).contains(u"快 7 分 02 秒"_s));
    EXPECT_TRUE(cameraClockText({30, -422'000}).contains(u"慢 7 分 02 秒"_s));
    EXPECT_TRUE(cameraClockText({30, 900}).contains(u"准"_s));
}

} // namespace
} // namespace liuying
