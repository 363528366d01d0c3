// SPDX-License-Identifier: Apache-2.0
// A folder holds no station or a complete one, whenever the machine stops.
#include "storage/Station.h"
#include "support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <random>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

Result<void> putPlan(Stores &stores)
{
    const auto put =
        stores.append(PlanPublished{u"campaign"_s, 1, aPlan(), u"通知.txt"_s}, kMorningMs, u"import"_s);
    return put ? Result<void>() : failureOf(put);
}

/// Creates a station in a process of its own and kills it after @p microseconds; says whether it was.
bool createAndKill(const QString &folder, useconds_t microseconds)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto made = Stores::create(folder, putPlan);
        _exit(made ? 0 : 1);
    }
    usleep(microseconds);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

mode_t permissionsOf(const QString &path)
{
    struct stat found = {};
    EXPECT_EQ(::stat(path.toUtf8().constData(), &found), 0);
    return found.st_mode & 07777;
}

} // namespace

TEST(NewStationTest, WhenTheMachineStopsThereIsNoStationOrACompleteOne)
{
    std::mt19937 random(20250412);
    std::uniform_int_distribution<useconds_t> moment(0, 40'000);
    int unfinished = 0;
    for (int round = 0; round < 40; ++round) {
        const QTemporaryDir folder;
        (void)createAndKill(folder.path(), moment(random));
        const auto isThere = Stores::isStationThere(folder.path());
        ASSERT_OK(isThere);
        unfinished += *isThere ? 0 : 1;
        if (!*isThere) {
            ASSERT_OK(Stores::create(folder.path(), putPlan));
        }
        const auto stores = openStation(folder.path(), OpenMode::OpenExisting);
        ASSERT_TRUE(stores);
        EXPECT_TRUE(stores->plan().value_or(std::nullopt));
        EXPECT_TRUE(stores->verify()->ok);
        EXPECT_TRUE(filesIn(folder.path()).filter(u".new"_s).isEmpty());
    }
    EXPECT_GT(unfinished, 0);
}

TEST(NewStationTest, WhatFailsWhileItIsFilledLeavesNothing)
{
    const QTemporaryDir folder;
    const auto made = Stores::create(folder.path(), [](Stores &stores) -> Result<void> {
        EXPECT_TRUE(putPlan(stores));
        return failure(ErrorCode::BadInput, u"坏的通知"_s);
    });
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::BadInput);
    EXPECT_EQ(filesIn(folder.path()), QStringList());
}

TEST(NewStationTest, WhatAnOlderProgramLeftHalfMadeIsMadeAnew)
{
    const QTemporaryDir folder;
    const QString file = folder.path() + u"/station.sqlite"_s;
    (void)openStation(folder.path());
    tamper(file, "DROP TABLE station");
    EXPECT_FALSE(Stores::isStationThere(folder.path()).value_or(true));
    EXPECT_TRUE(openStation(folder.path(), OpenMode::CreateNew)->verify()->ok);
}

TEST(NewStationTest, ALogWithoutItsStationIsKept)
{
    const QTemporaryDir folder;
    QFile log(folder.path() + u"/station.sqlite-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("admissions");
    log.close();
    const auto opened = Stores::open(folder.path(), OpenMode::CreateNew);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
    EXPECT_EQ(filesIn(folder.path()), QStringList{u"station.sqlite-wal"_s});
}

TEST(NewStationTest, OfTwoProgramsOnlyOneMakesAStation)
{
    const QTemporaryDir folder;
    const auto made = Stores::create(folder.path(), [&](Stores &) {
        const auto other = Stores::open(folder.path(), OpenMode::OpenOrCreate);
        EXPECT_EQ(other ? ErrorCode::Internal : other.error().code, ErrorCode::Locked);
        return Result<void>();
    });
    EXPECT_TRUE(made.has_value());
}

TEST(NewStationTest, OnlyItsOwnerMaySeeAStation)
{
    const QTemporaryDir outside;
    const QString folder = outside.path() + u"/新/站"_s;
    const auto stores = openStation(folder, OpenMode::CreateNew);
    (void)append(*stores, SignedIn{u"九教103"_s});
    ASSERT_OK(stores->backup(outside.path() + u"/copy.sqlite"_s));
    EXPECT_EQ(permissionsOf(folder), 0700);
    for (const char *name : {"/station.sqlite", "/station.sqlite-wal", "/station.sqlite-shm"})
        EXPECT_EQ(permissionsOf(folder + QString::fromLatin1(name)), 0600) << name;
    EXPECT_EQ(permissionsOf(outside.path() + u"/copy.sqlite"_s), 0600);
}

TEST(FullDiskTest, LeavesNoHalfMadeStation)
{
    int refused = 0;
    for (int sizeKib = 8; sizeKib <= 512; sizeKib += 24) {
        const SmallDisk disk(sizeKib);
        if (!disk.isMounted())
            GTEST_SKIP() << "only root can mount a small disk";
        const auto made = Stores::create(disk.folder(), putPlan);
        if (made)
            continue;
        ++refused;
        EXPECT_EQ(made.error().code, ErrorCode::DiskFull) << sizeKib << made.error().detail.toStdString();
        EXPECT_TRUE(made.error().message.contains(u"station.sqlite”"_s))
            << made.error().message.toStdString();
        EXPECT_EQ(filesIn(disk.folder()), QStringList()) << sizeKib;
    }
    EXPECT_GT(refused, 0);
}

TEST(FullDiskTest, IsSaidToBeOneWhenAStationIsOpened)
{
    const SmallDisk disk(4096);
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount a small disk";
    (void)openStation(disk.folder(), OpenMode::CreateNew);
    disk.fill();
    for (const OpenMode mode : {OpenMode::OpenExisting, OpenMode::OpenOrCreate, OpenMode::ReadOnly}) {
        const auto opened = Stores::open(disk.folder(), mode);
        ASSERT_FALSE(opened.has_value());
        EXPECT_EQ(opened.error().code, ErrorCode::DiskFull) << opened.error().detail.toStdString();
    }
    disk.makeRoom();
    EXPECT_TRUE(openStation(disk.folder(), OpenMode::OpenExisting)->verify()->ok);
}

} // namespace liuying::storage
