// SPDX-License-Identifier: Apache-2.0
// Where a backup may be written, and what it never writes over.
#include "storage/Station.h"

#include <QDir>
#include <QFile>

#include <functional>

#include <unistd.h>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

void link(const QString &from, const QString &to, int (*make)(const char *, const char *))
{
    ASSERT_EQ(make(from.toUtf8().constData(), to.toUtf8().constData()), 0);
}

/// Puts something at a name and gives the name. @p station is the station's file, @p safe another folder.
using Prepare = std::function<QString(const QString &station, const QString &safe)>;

struct Target {
    const char *rule;
    Prepare prepare;
    ErrorCode code;
};

class BackupTargets : public StationTest, public testing::WithParamInterface<Target> {
protected:
    QTemporaryDir m_safe;
};

} // namespace

TEST_P(BackupTargets, AreRefusedAndLeftAsTheyAre)
{
    putPlanAndRoster(*stores, manyStudents(20));
    const QString target = GetParam().prepare(stores->fileName(), m_safe.path());
    const QByteArray before = bytesOf(target);
    const QStringList files = QDir(m_safe.path()).entryList(QDir::Files | QDir::Hidden);
    const auto done = stores->backup(target);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, GetParam().code) << done.error().detail.toStdString();
    EXPECT_TRUE(done.error().message.contains(target) && !done.error().message.contains(u"“”"_s))
        << done.error().message.toStdString();
    EXPECT_EQ(bytesOf(target), before);
    EXPECT_EQ(QDir(m_safe.path()).entryList(QDir::Files | QDir::Hidden), files);
    EXPECT_TRUE(stores->verify()->ok);
}

INSTANTIATE_TEST_SUITE_P(
    Backups, BackupTargets,
    testing::Values(
        Target{"TheStationsOwnFile", [](auto station, auto) { return station; }, ErrorCode::BadInput},
        Target{"ItsLog", [](auto station, auto) { return station + u"-wal"_s; }, ErrorCode::BadInput},
        Target{"ItsIndex", [](auto station, auto) { return station + u"-shm"_s; }, ErrorCode::BadInput},
        Target{"ALogThatIsNotThereNow", [](auto station, auto) { return station + u"-journal"_s; },
               ErrorCode::BadInput},
        Target{"ALinkToTheStation",
               [](auto station, auto safe) {
                   link(station, safe + u"/link"_s, ::symlink);
                   return safe + u"/link"_s;
               },
               ErrorCode::BadInput},
        Target{"ALinkToItsLog",
               [](auto station, auto safe) {
                   link(station + u"-wal"_s, safe + u"/link"_s, ::symlink);
                   return safe + u"/link"_s;
               },
               ErrorCode::BadInput},
        Target{"ASecondNameOfTheStation",
               [](auto station, auto safe) {
                   link(station, safe + u"/name"_s, ::link);
                   return safe + u"/name"_s;
               },
               ErrorCode::BadInput},
        Target{"AWayRoundToTheStation",
               [](auto station, auto) {
                   const QFileInfo file(station);
                   return file.path() + u"/../"_s + file.dir().dirName() + u"/station.sqlite"_s;
               },
               ErrorCode::BadInput},
        Target{"AnotherStation",
               [](auto, auto safe) {
                   (void)openStation(safe);
                   return safe + u"/station.sqlite"_s;
               },
               ErrorCode::BadInput},
        Target{"ABackupThatKnowsMore",
               [](auto station, auto safe) {
                   const QString copy = safe + u"/station.sqlite"_s;
                   EXPECT_TRUE(
                       Stores::open(QFileInfo(station).path(), OpenMode::ReadOnly).value()->backup(copy));
                   (void)append(*openStation(safe), SignedIn{u"九教103"_s});
                   return copy;
               },
               ErrorCode::BadInput},
        Target{"SomebodysDocument",
               [](auto, auto safe) {
                   write(safe + u"/名单.csv"_s, "学号,姓名\n");
                   return safe + u"/名单.csv"_s;
               },
               ErrorCode::BadInput},
        Target{"NoName", [](auto, auto) { return QString(); }, ErrorCode::Usage},
        Target{"AFolder", [](auto, auto safe) { return safe; }, ErrorCode::Usage},
        Target{"AFolderThatIsNotThere", [](auto, auto safe) { return safe + u"/nowhere/copy"_s; },
               ErrorCode::NotFound}),
    [](const auto &row) { return std::string(row.param.rule); });

} // namespace liuying::storage
