// SPDX-License-Identifier: Apache-2.0
#include "app/StationOffice.h"

#include "core/plan/PlanParts.h"

#include <gtest/gtest.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace liuying::app {
namespace {

constexpr int kPatienceMs = 30000;

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 7; }
};

Plan smallPlan()
{
    const QDate day(2025, 4, 12);
    Plan plan;
    plan.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}};
    plan.batches = {{u"九教103"_s, 1, u"文学院"_s, {{day, QTime(8, 0)}, {day, QTime(8, 20)}}}};
    return plan;
}

/// An open station with a plan, and the office on it.
class OfficeOfAStation : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        publish(campaignScope(), 1, u"通知.docx"_s);
    }
    void publish(const QString &scope, int revision, const QString &source)
    {
        auto entry = storage.ask([=](storage::Stores &stores) {
            return stores.append(PlanPublished{scope, revision, smallPlan(), source}, 1, u"test"_s);
        });
        entry.waitForFinished();
        ASSERT_TRUE(entry.result());
    }

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    StandingClock clock;
    storage::StorageThread storage;
    StationOffice office{storage, storage, clock};
    QSignalSpy failures{&office, &Office::failed};
};

TEST_F(OfficeOfAStation, TheRevisionOfThePlanIsNotThatOfACollege)
{
    for (int revision = 1; revision <= 3; ++revision)
        publish(collegeScope(u"文学院"_s), revision, u"draft"_s);
    QSignalSpy answered(&office, &Office::overviewReady);
    office.askOverview();
    ASSERT_TRUE(answered.wait(kPatienceMs));
    const auto overview = answered.front().front().value<PrepareOverview>();
    EXPECT_EQ(overview.revision, 1);
    EXPECT_EQ(overview.planSource, u"通知.docx"_s);
}

TEST_F(OfficeOfAStation, ItsListsComeWhileTheDoorIsWriting)
{
    storage::StorageThread reader;
    auto opened = reader.open(folder.path(), storage::OpenMode::ReadOnly);
    opened.waitForFinished();
    ASSERT_TRUE(opened.result());
    StationOffice beside(storage, reader, clock);
    QSemaphore writing;
    QSemaphore written;
    auto door = storage.ask([&](storage::Stores &) {
        writing.release();
        written.acquire();
        return 0;
    });
    writing.acquire();
    QSignalSpy overview(&beside, &Office::overviewReady);
    QSignalSpy attendance(&beside, &Office::attendanceReady);
    beside.askOverview();
    beside.askAttendance();
    EXPECT_TRUE(attendance.wait(kPatienceMs));
    EXPECT_EQ(overview.size(), 1);
    written.release();
    door.waitForFinished(); // it waits on what stands on this stack
}

TEST_F(OfficeOfAStation, WhatGoesOutIsRecorded)
{
    QSignalSpy exported(&office, &Office::exported);
    office.exportTimetable(smallPlan(), file(u"日程.xlsx"_s));
    ASSERT_TRUE(exported.wait(kPatienceMs));
    auto count = storage.ask([](storage::Stores &stores) { return stores.entryCount(); });
    EXPECT_EQ(count.result().value_or(0), 2); // the plan, and that it went out
}

TEST_F(OfficeOfAStation, ATimetableIsNotWrittenOverAStation)
{
    for (const QString &name : {u"station.sqlite"_s, u"station.sqlite-wal"_s}) {
        office.exportTimetable(smallPlan(), file(name));
        ASSERT_TRUE(failures.wait(kPatienceMs));
        EXPECT_EQ(failures.takeFirst().front().value<Error>().code, ErrorCode::BadInput);
    }
    auto report = storage.ask([](storage::Stores &stores) { return stores.verify(); });
    EXPECT_TRUE(report.result()->ok);
}

} // namespace
} // namespace liuying::app
