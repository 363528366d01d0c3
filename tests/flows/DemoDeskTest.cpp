// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoDesk.h"
#include "flows/CampaignTime.h"
#include "flows/demo/DemoDoors.h"
#include "flows/door/DoorDesk.h"
#include "vision/Codes.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr qint64 kMachineNowMs = 1'790'000'000'000;

class DemoStation : public testing::Test {
protected:
    void fill(DemoBegin begin)
    {
        auto opened = storage::Stores::open(m_folder.path(), storage::OpenMode::CreateNew);
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_stores = std::move(*opened);
        const auto filled = fillWithDemo(*m_stores, kMachineNowMs, begin);
        ASSERT_TRUE(filled) << qPrintable(filled.error().detail);
        m_clock.setOffsetMs(offsetMs() + kMachineNowMs - StationClock().nowUtcMs());
    }
    [[nodiscard]] qint64 offsetMs() const { return m_stores->setting(u"clock_offset_ms"_s)->toLongLong(); }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Stores> m_stores;
    StationClock m_clock;
};

TEST_F(DemoStation, HoldsTheWholeCampaignAndVerifies)
{
    fill(DemoBegin::MidMorning);
    const demo::DemoCampaign campaign = demo::demoCampaign();
    EXPECT_EQ(**m_stores->plan(), campaign.plan);
    EXPECT_EQ(*m_stores->studentCount(), campaign.roster.size());
    EXPECT_EQ(m_stores->paymentLists()->size(), campaign.payments.size());
    EXPECT_EQ(m_stores->statements()->size(), campaign.statements.size());
    const auto report = m_stores->verify();
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_TRUE(report->ok) << qPrintable(report->problems.join(u'\n'));
}

TEST_F(DemoStation, StandsInTheMorningOfTheCampaign)
{
    fill(DemoBegin::MidMorning);
    const demo::DemoCampaign campaign = demo::demoCampaign();
    const QTimeZone zone = zoneOf(campaign.plan.campaign);
    EXPECT_EQ(*m_stores->setting(u"demo"_s), u"1"_s);
    EXPECT_EQ(LocalDateTime::fromUtcMs(kMachineNowMs + offsetMs(), zone), campaign.start);
}

TEST_F(DemoStation, HasMostCodesBoundButNotAll)
{
    fill(DemoBegin::MidMorning);
    const double share = double(m_stores->bindings()->size()) / double(*m_stores->studentCount());
    EXPECT_GT(share, 0.90);
    EXPECT_LT(share, 0.96);
}

TEST_F(DemoStation, ShowsARoomHalfIn)
{
    fill(DemoBegin::MidMorning);
    const demo::DemoCampaign campaign = demo::demoCampaign();
    const auto status = DoorDesk(*m_stores, m_clock, campaign.room).status(campaign.start);
    ASSERT_TRUE(status) << qPrintable(status.error().detail);
    EXPECT_TRUE(status->isDemo);
    EXPECT_FALSE(status->clockSuspect);
    EXPECT_GT(status->roomTodayIn, 50);
    EXPECT_GT(status->in, status->expected / 6);
    EXPECT_LT(status->in, status->expected * 5 / 6);
    EXPECT_FALSE(status->nextInQueue.isEmpty());
    EXPECT_TRUE(status->next);
}

TEST_F(DemoStation, GivesEachRoomConsecutiveShotNumbersInOrderOfTime)
{
    fill(DemoBegin::MidMorning);
    QMap<QString, int> last;
    const auto arrivals = m_stores->arrivals();
    ASSERT_TRUE(arrivals);
    for (const storage::ArrivalRow &row : *arrivals)
        EXPECT_EQ(row.shot.number, ++last[row.room]) << qPrintable(row.room);
    EXPECT_EQ(last.size(), 5);
}

TEST_F(DemoStation, HasPhotographedWhoWasInEarlyEnough)
{
    fill(DemoBegin::MidMorning);
    const LocalDateTime start = demo::demoCampaign().start;
    const auto arrivals = m_stores->arrivals();
    ASSERT_TRUE(arrivals);
    for (const storage::ArrivalRow &row : *arrivals) {
        const auto ago = row.at.minutesTo(start).count();
        if (ago < 2 || ago > 10) {
            EXPECT_EQ(row.photographed, ago > 10) << qPrintable(row.student.number);
        }
    }
    EXPECT_GT(m_stores->photographedStudents()->size(), 200);
}

TEST_F(DemoStation, IsNeverMixedWithAnotherCampaign)
{
    fill(DemoBegin::Daybreak);
    const auto again = fillWithDemo(*m_stores, kMachineNowMs);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Usage);
    EXPECT_FALSE(again.error().message.isEmpty());
}

class HalfDayFrom : public DemoStation, public testing::WithParamInterface<DemoBegin> {};

TEST_P(HalfDayFrom, AddsUp)
{
    fill(GetParam());
    const qsizetype before = m_stores->arrivals()->size();
    QStringList lines;
    const auto played =
        playHalfDay(*m_stores, u"九教106"_s, [&](const QString &line) { lines.append(line); });
    ASSERT_TRUE(played) << qPrintable(played.error().detail);
    const auto &reasons = played->turnedAwayByReason;
    EXPECT_EQ(played->room, u"九教106"_s);
    EXPECT_EQ(played->scans, played->admitted + std::accumulate(reasons.begin(), reasons.end(), 0));
    EXPECT_EQ(m_stores->arrivals()->size(), before + played->admitted);
    EXPECT_GT(played->admitted, 250);
    EXPECT_GT(played->bound, 5);
    EXPECT_GT(played->decisionsPerSecond, 0);
    EXPECT_NEAR(played->studentsPerHour, 100, 20);
    EXPECT_GE(lines.size(), 8);
    for (const Reason reason : {Reason::Unpaid, Reason::UnknownCode, Reason::WrongRoom, Reason::TooEarly,
                                Reason::AlreadyCheckedIn, Reason::NotACaptureCode})
        EXPECT_GT(reasons.value(reasonCode(reason)), 0) << qPrintable(reasonCode(reason));
    EXPECT_FALSE(reasons.contains(reasonCode(Reason::ClockSuspect)));
    EXPECT_TRUE(m_stores->verify()->ok);
}

INSTANTIATE_TEST_SUITE_P(Begins, HalfDayFrom, testing::Values(DemoBegin::Daybreak, DemoBegin::MidMorning),
                         [](const auto &row) {
                             return row.param == DemoBegin::Daybreak ? "OnTheFirstDay" : "OnTheDayAfter";
                         });

TEST_F(DemoStation, HasNoHalfDayToPlayWhenTheMorningsAreOver)
{
    fill(DemoBegin::MidMorning);
    const auto silent = [](const QString &) {};
    ASSERT_TRUE(playHalfDay(*m_stores, u"九教110"_s, silent));
    const auto again = playHalfDay(*m_stores, u"九教110"_s, silent);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Usage);
}

TEST(HalfDay, IsNotPlayedOnARealStation)
{
    const QTemporaryDir folder;
    const auto stores = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
    ASSERT_TRUE(stores);
    const auto played = playHalfDay(**stores, u"九教106"_s, [](const QString &) {});
    ASSERT_FALSE(played);
    EXPECT_EQ(played.error().code, ErrorCode::Usage);
}

/// The payload of the next phone, seen as the door sees it; empty when none was read in two cycles.
QByteArray nextPayload(vision::FrameSource &camera, const QByteArray &previous)
{
    for (int number = 0; number < 250; ++number) {
        const auto frame = camera.next();
        if (!frame || !*frame)
            return {};
        if (number % 10 != 0)
            continue; // a door examines them all; here every tenth is enough
        const vision::CodeReading reading = vision::readCodes(**frame, vision::Effort::Frame);
        if (!reading.codes.isEmpty() && reading.codes.first().payload != previous)
            return reading.codes.first().payload;
    }
    return {};
}

TEST_F(DemoStation, ShowsTheNextInTheQueueToTheCameraAndNowAndThenAWrongPhone)
{
    fill(DemoBegin::MidMorning);
    const QString room = demo::demoCampaign().room;
    DoorDesk door(*m_stores, m_clock, room);
    const auto camera = demoCamera(m_folder.path(), room, m_clock, demo::FramePace::AsFastAsAsked);
    ASSERT_TRUE(camera->open());

    QList<Decision> decisions;
    QByteArray payload;
    for (int phone = 0; phone < 4; ++phone) {
        payload = nextPayload(*camera, payload);
        ASSERT_FALSE(payload.isEmpty()) << "phone " << phone;
        const auto answer = door.scan({payload, {}});
        ASSERT_TRUE(answer) << qPrintable(answer.error().detail);
        decisions.append(answer->decision);
    }
    EXPECT_EQ(decisions[0].outcome, Outcome::Admit);
    EXPECT_EQ(decisions[1].outcome, Outcome::Admit);
    EXPECT_TRUE(decisions[2].has(Reason::WrongRoom));
    EXPECT_EQ(decisions[3].outcome, Outcome::Admit);
    camera->close();
}

TEST(DemoCamera, CannotBeOpenedWithoutAStation)
{
    const QTemporaryDir folder;
    const StationClock clock;
    EXPECT_FALSE(demoCamera(folder.path(), u"九教103"_s, clock)->open());
}

} // namespace
} // namespace liuying
