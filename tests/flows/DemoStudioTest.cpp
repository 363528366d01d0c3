// SPDX-License-Identifier: Apache-2.0
// The demo's photographs: real files, and a studio page with something to look at.
#include "core/admission/Admission.h"
#include "flows/StationClock.h"
#include "flows/demo/DemoDesk.h"
#include "flows/demo/DemoPhotos.h"
#include "flows/demo/DemoTether.h"
#include "flows/studio/StudioDesk.h"
#include "vision/Photos.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr qint64 kMachineNowMs = 1'790'000'000'000;

class DemoStudioStation : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage::Stores::open(m_folder.path(), storage::OpenMode::CreateNew);
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_stores = std::move(*opened);
        const auto filled = fillWithDemo(*m_stores, kMachineNowMs);
        ASSERT_TRUE(filled) << qPrintable(filled.error().detail);
        m_clock.setOffsetMs(m_stores->setting(u"clock_offset_ms"_s)->toLongLong() + kMachineNowMs -
                            StationClock().nowUtcMs());
    }
    [[nodiscard]] StudioStatus studio() const
    {
        const auto status = StudioDesk(*m_stores, m_clock, m_campaign.room).status({}, m_campaign.start);
        EXPECT_TRUE(status);
        return status.value_or(StudioStatus());
    }
    /// SHA-256 of a file the record names; empty where there is none.
    [[nodiscard]] QByteArray digestOf(const QString &below) const
    {
        QFile file(PhotoFolder(m_folder.path()).path(below));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Stores> m_stores;
    StationClock m_clock;
    demo::DemoCampaign m_campaign = demo::demoCampaign();
};

TEST_F(DemoStudioStation, EveryAcceptedPhotographIsAFileWithTheDigestOfTheRecord)
{
    const auto shots = m_stores->acceptedShots();
    ASSERT_TRUE(shots);
    ASSERT_GT(shots->size(), 200);
    for (const storage::ShotRow &shot : *shots)
        EXPECT_EQ(digestOf(shot.file), shot.fileDigest) << qPrintable(shot.file);
}

TEST_F(DemoStudioStation, TheNewestOfItsRoomHaveWhatTheCameraTook)
{
    const auto taken = m_stores->takenShots();
    ASSERT_TRUE(taken);
    EXPECT_GE(taken->size(), 6);
    EXPECT_LE(taken->size(), 12);
    int rejected = 0;
    for (const storage::TakenShot &shot : *taken) {
        EXPECT_EQ(shot.room, m_campaign.room);
        EXPECT_EQ(digestOf(shot.file), shot.fileDigest) << qPrintable(shot.file);
        EXPECT_NE(shot.isRejected, shot.acceptance.isValid()) << qPrintable(shot.file);
        rejected += shot.isRejected;
    }
    EXPECT_EQ(rejected, 1); // somebody had to sit twice
}

TEST_F(DemoStudioStation, TheStudioPageBeginsWithSomebodyInTheChair)
{
    const StudioStatus status = studio();
    ASSERT_TRUE(status.current);
    EXPECT_TRUE(status.current->shots.isEmpty());
    EXPECT_FALSE(status.waiting.isEmpty());
    ASSERT_GE(status.done.size(), 6);
    EXPECT_FALSE(status.done.front().shots.isEmpty());
    EXPECT_TRUE(status.done.front().shots.back().isAccepted);
    EXPECT_TRUE(status.nobodys.isEmpty());
}

TEST_F(DemoStudioStation, NothingIsWrongBetweenItsPicturesAndItsArrivals)
{
    for (const PairingAlarm &alarm : studio().alarms)
        ADD_FAILURE() << "fault " << int(alarm.fault) << " of shot " << qPrintable(alarm.shot.text());
}

/// Stands where the demo begins.
class StandingClock : public Clock {
public:
    explicit StandingClock(qint64 nowMs) : m_nowMs(nowMs) {}
    [[nodiscard]] qint64 nowUtcMs() const override { return m_nowMs; }

private:
    qint64 m_nowMs;
};

TEST_F(DemoStudioStation, ItsCameraSendsWhoeverSitsThereUnderTheNextName)
{
    const StandingClock clock(m_stores->setting(u"clock_offset_ms"_s)->toLongLong() + kMachineNowMs);
    const QString hot = m_folder.filePath(u"hot"_s);
    const auto dry = releaseDemoCamera(*m_stores, clock, m_campaign.room, hot, true);
    ASSERT_TRUE(dry) << qPrintable(dry.error().detail);
    EXPECT_FALSE(QFile::exists(dry->file));
    const auto first = releaseDemoCamera(*m_stores, clock, m_campaign.room, hot, false);
    const auto second = releaseDemoCamera(*m_stores, clock, m_campaign.room, hot, false);
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_EQ(first->student, studio().current->student.number);
    EXPECT_NE(first->file, second->file);
    const auto facts = vision::readFileFacts(first->file);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->isOriginal());
    EXPECT_EQ(facts->takenAt->at, m_campaign.start);
}

TEST(DemoPictures, APreparedOneKeepsTheFileRulesOfTheStandard)
{
    const auto drawn = drawDemoPicture({.seed = 5});
    ASSERT_TRUE(drawn);
    QTemporaryDir folder;
    const QString name = folder.filePath(u"prepared.jpg"_s);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(drawn->prepared), drawn->prepared.size());
    file.close();
    const auto facts = vision::readFileFacts(name);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->pixels, QSize(480, 640));
    EXPECT_NEAR(facts->dotsPerInch, 300, 1);
    EXPECT_LE(facts->bytes, 40 * 1024);
    EXPECT_GE(facts->quality, 60);
}

TEST(DemoPictures, AFaultIsNeverPrepared)
{
    const auto drawn = drawDemoPicture({.seed = 5, .faults = {demo::PortraitFault::EyesClosed}});
    ASSERT_TRUE(drawn);
    EXPECT_FALSE(drawn->frame.isNull());
    EXPECT_TRUE(drawn->prepared.isEmpty());
}

} // namespace
} // namespace liuying
