// SPDX-License-Identifier: Apache-2.0
#include "gui/dashboard/DashboardWords.h"
#include "gui/DashboardSamples.h"
#include "gui/dashboard/RoomCard.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

const QDate kDay(2025, 4, 12);

struct PhaseCase {
    std::string rule;
    QList<QDate> days;
    QDate today;
    bool isOver;
    Phase phase;
    QString words;
};

class PhaseTest : public testing::TestWithParam<PhaseCase> {};

TEST_P(PhaseTest, IsSaidBesideTheTitle)
{
    Dashboard dashboard;
    dashboard.days = GetParam().days;
    dashboard.now = {GetParam().today, QTime(9, 0)};
    dashboard.isOver = GetParam().isOver;
    EXPECT_EQ(phaseOf(dashboard), GetParam().phase);
    EXPECT_EQ(phaseWords(dashboard), GetParam().words);
}

const QList<QDate> kDays{kDay, kDay.addDays(1), kDay.addDays(7)};

INSTANTIATE_TEST_SUITE_P(
    Dashboard, PhaseTest,
    testing::Values(PhaseCase{"WithoutAPlanThereIsNoDay", {}, kDay, false, Phase::Unplanned, u"还没有日程"_s},
                    PhaseCase{"BeforeItTheDaysToGoAreCounted", kDays, kDay.addDays(-5), false, Phase::Before,
                              u"还有5天，4月12日开拍"_s},
                    PhaseCase{"OnItsDaysTheDayIsNumbered", kDays, kDay.addDays(1), false, Phase::Today,
                              u"今天是第2天，共3天"_s},
                    PhaseCase{"BetweenItsDaysTheNextOneIsNamed", kDays, kDay.addDays(3), false,
                              Phase::Between, u"今天不拍，下一天是4月19日"_s},
                    PhaseCase{"OnItsLastEveningItIsOver", kDays, kDay.addDays(7), true, Phase::Over,
                              u"拍摄已于4月19日结束"_s}),
    [](const auto &one) { return one.param.rule; });

QStringList pagesOf(const QList<Duty> &duties)
{
    QStringList pages;
    for (const Duty &duty : duties)
        pages.append(duty.page);
    return pages;
}

QString textOf(const QList<Duty> &duties, const QString &page)
{
    for (const Duty &duty : duties) {
        if (duty.page == page)
            return duty.sentence.text;
    }
    return {};
}

TEST(DashboardDuties, BeforeTheCampaignTheMoneyMatters)
{
    const QList<Duty> duties = dutiesOf(samples::fiveDaysBefore());
    EXPECT_EQ(pagesOf(duties), QStringList({u"ledger"_s, u"ledger"_s, u"ledger"_s}));
    EXPECT_EQ(duties[0].sentence.text, u"11 项缴费、汇款要由人核定"_s);
    EXPECT_EQ(duties[1].sentence.text, u"4 个学院的钱没有汇齐"_s);
    EXPECT_EQ(duties[2].sentence.text, u"153 名学生还没有缴费"_s);
}

TEST(DashboardDuties, OnItsDaysWhoWasStoppedAndWhoWasLetInByWord)
{
    const QList<Duty> duties = dutiesOf(samples::onItsFirstDay());
    EXPECT_EQ(textOf(duties, u"make-up"_s), u"今天有 17 人次没有放行"_s);
    EXPECT_EQ(textOf(duties, u"corrections"_s), u"今天特批放行 2 人"_s);
}

TEST(DashboardDuties, ARoomThatIsSilentOrFarBehindComesFirst)
{
    const QList<Duty> duties = dutiesOf(samples::onItsFirstDay());
    EXPECT_EQ(pagesOf(duties).first(2), QStringList({u"throughput"_s, u"throughput"_s}));
    EXPECT_EQ(duties[0].sentence.text, u"九教106：落后 18 分钟"_s);
    EXPECT_EQ(duties[1].sentence.text, u"九教110：已 11 分钟没有人到"_s);
}

TEST(DashboardDuties, AfterwardsRefundsMakeUpAndProofreadingAreLeft)
{
    const Dashboard dashboard = samples::aWeekAfter();
    const QList<Duty> duties = dutiesOf(dashboard);
    // Who came and has no photograph is made up for as well as who did not come.
    const int without = dashboard.total.paid - dashboard.total.photographed;
    EXPECT_EQ(textOf(duties, u"make-up"_s), u"%1 人要安排补拍"_s.arg(without));
    EXPECT_EQ(textOf(duties, u"ledger"_s), u"214 笔退费等待审批"_s);
    EXPECT_TRUE(textOf(duties, u"proofreading"_s).contains(u"4,120"_s));
}

TEST(DashboardDuties, WhereNothingIsLeftThatIsSaid)
{
    Dashboard dashboard;
    dashboard.days = {kDay};
    dashboard.now = {kDay, QTime(9, 0)};
    const QList<Duty> duties = dutiesOf(dashboard);
    ASSERT_EQ(duties.size(), 1);
    EXPECT_EQ(duties[0].sentence.tone, Tone::Good);
    EXPECT_TRUE(duties[0].page.isEmpty());
}

LocalDateTime at(int hour, int minute)
{
    return {kDay, QTime(hour, minute)};
}

struct SilenceCase {
    std::string rule;
    LocalDateTime last;
    LocalDateTime now;
    int in;
    bool isSilent;
};

class SilenceTest : public testing::TestWithParam<SilenceCase> {};

TEST_P(SilenceTest, IsWarnedOf)
{
    const SilenceCase &row = GetParam();
    RoomNow room = samples::roomOf(u"九教103"_s, row.in, row.last);
    if (!room.window->contains(row.now))
        room.window.reset();
    const RoomWords words = roomWords(room, row.now);
    EXPECT_EQ(words.isSilent, row.isSilent);
    EXPECT_EQ(words.last.contains(u"没有人"_s), row.isSilent) << words.last.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Room, SilenceTest,
    testing::Values(SilenceCase{"SomebodyJustNowIsWell", at(9, 1), at(9, 2), 40, false},
                    SilenceCase{"AMinuteShortOfTheLimitIsWell", at(9, 0), at(9, 4), 40, false},
                    SilenceCase{"FiveMinutesWithoutAnybodyAreTooLong", at(9, 0), at(9, 5), 40, true},
                    SilenceCase{"WhoCameEarlyDoesNotCountAgainstTheStart", at(7, 50), at(8, 4), 3, false},
                    SilenceCase{"SilenceCountsFromTheStartOfTheWindow", at(7, 50), at(8, 5), 3, true},
                    SilenceCase{"WhereAllHaveComeNobodyIsWaitedFor", at(9, 0), at(9, 30), 100, false},
                    SilenceCase{"BetweenWindowsNobodyIsWaitedFor", at(11, 20), at(11, 40), 40, false}),
    [](const auto &one) { return one.param.rule; });

struct PaceCase {
    std::string rule;
    int behind;
    QString words;
    Tone tone;
};

class RoomPaceTest : public testing::TestWithParam<PaceCase> {};

TEST_P(RoomPaceTest, IsSaidInMinutes)
{
    RoomNow room = samples::roomOf(u"九教103"_s, 40, at(9, 0));
    room.behind = std::chrono::minutes(GetParam().behind);
    const RoomWords words = roomWords(room, at(9, 1));
    EXPECT_EQ(words.state, GetParam().words);
    EXPECT_EQ(words.tone, GetParam().tone);
}

INSTANTIATE_TEST_SUITE_P(Room, RoomPaceTest,
                         testing::Values(PaceCase{"CloseToThePlanIsOnTime", 3, u"准时"_s, Tone::Good},
                                         PaceCase{"MoreThanThatIsBehind", 4, u"落后 4 分钟"_s, Tone::Caution},
                                         PaceCase{"AQuarterOfAnHourIsBad", 15, u"落后 15 分钟"_s, Tone::Bad},
                                         PaceCase{"HoursAreNamed", 75, u"落后 1 小时 15 分"_s, Tone::Bad},
                                         PaceCase{"LessThanThePlanAsksIsAhead", -8, u"提前 8 分钟"_s,
                                                  Tone::Good}),
                         [](const auto &one) { return one.param.rule; });

TEST(RoomWords, ARoomThatIsSilentStillSaysHowFarBehindItIs)
{
    RoomNow room = samples::roomOf(u"九教103"_s, 40, at(9, 0));
    room.behind = std::chrono::minutes(12);
    const RoomWords words = roomWords(room, at(9, 11));
    EXPECT_TRUE(words.isSilent);
    EXPECT_EQ(words.last, u"已 11 分钟没有人到"_s);
    EXPECT_EQ(words.state, u"落后 12 分钟"_s);
}

TEST(RoomWords, ThePaceOfThePlanIsSaidWhileThereIsOne)
{
    RoomNow room = samples::roomOf(u"九教103"_s, 40, at(9, 0));
    EXPECT_TRUE(roomWords(room, at(9, 1)).planned.isEmpty());
    room.plannedPerHour = 93;
    EXPECT_EQ(roomWords(room, at(9, 1)).planned, u"计划 93"_s);
}

TEST(RoomWords, BetweenWindowsWhatComesNextIsSaid)
{
    RoomNow room = samples::roomOf(u"九教103"_s, 40, at(11, 20));
    room.college.clear();
    room.window.reset();
    room.next = Batch{u"九教103"_s, 2, u"商学院"_s, {at(13, 30), at(17, 30)}};
    const RoomWords words = roomWords(room, at(12, 0));
    EXPECT_EQ(words.next, u"接着 13:30 商学院"_s);
    EXPECT_EQ(words.last, u"最近 40 分钟前 · 040"_s);
    room.next.reset();
    EXPECT_EQ(roomWords(room, at(12, 0)).state, u"今天结束"_s);
}

} // namespace
} // namespace liuying
