// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

#include "storage/Database.h"
#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/Record.h"

#include <random>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

class JournalTest : public StationTest {
protected:
    [[nodiscard]] QList<Entry> entries(const Stores &of) const
    {
        QList<Entry> all;
        EXPECT_TRUE(of.readJournal([&](const Entry &entry) {
                          all.append(entry);
                          return true;
                      }).has_value());
        return all;
    }
    [[nodiscard]] bool isRefused(const QString &sql) const
    {
        auto database = Database::open(stores->fileName());
        EXPECT_TRUE(database.has_value());
        return !(*database)->execute(sql).has_value();
    }
};

/// A journal and its tables in memory, fed by hand.
struct Replica {
    Replica() : database(std::move(*Database::open(u":memory:"_s))), record(*database)
    {
        EXPECT_TRUE(migrate(*database, *knownMigrations()).has_value());
    }
    void receive(const QList<Entry> &entries)
    {
        ASSERT_OK(database->transact([&]() -> Result<void> {
            for (const Entry &entry : entries) {
                if (auto received = record.receive(entry); !received)
                    return received;
            }
            return record.settle();
        }));
    }
    [[nodiscard]] QList<QByteArray> rows() const
    {
        QList<QByteArray> all;
        for (const QString &sql :
             {u"SELECT * FROM student ORDER BY number"_s, u"SELECT * FROM plan_revision"_s,
              u"SELECT * FROM roster_import"_s, u"SELECT * FROM standing_binding ORDER BY seq"_s,
              u"SELECT * FROM standing_arrival ORDER BY station, seq"_s, u"SELECT * FROM turned_away"_s,
              u"SELECT * FROM payment_list"_s, u"SELECT * FROM paid_student"_s}) {
            EXPECT_TRUE(database->query(sql)
                            .forEach([&](const Query &row) {
                                QByteArray line;
                                for (int column = 0; column < row.columnCount(); ++column)
                                    line += row.value(column).toByteArray().toHex() + '|';
                                all.append(line);
                                return true;
                            })
                            .has_value());
        }
        return all;
    }

    std::unique_ptr<Database> database;
    Record record;
};

/// What one of two stations of a campus wrote during a morning.
void writeMorning(Stores &stores, int which)
{
    const QList<Student> students = manyStudents(40);
    const qint64 start = kMorningMs + which * 30'000;
    Student corrected = students[which];
    corrected.name = u"改名"_s + QString::number(which);
    (void)append(stores, PlanPublished{u"campaign"_s, 1 + which, aPlan(), u"通知.txt"_s}, start);
    (void)append(stores, RosterImported{u"名单.xlsx"_s, students.mid(which * 10, 30), {}, {}}, start + 1);
    (void)append(stores, RosterImported{u"更正.xlsx"_s, {corrected}, {students[20].number}, {}},
                 start + 60'000);
    (void)append(stores, RosterImported{u"再更正.xlsx"_s, {students[20]}, {students[25].number}, {}},
                 start - 3'600'000); // the clock had been set back
    (void)append(
        stores,
        PaymentsImported{everybodyPaid(students.mid(which * 5, 20)), QByteArray(1, char('a' + which))},
        start + 2);
    (void)append(stores, CodeBound{aCode(students[3].number), students[3 + which].number, u"queue"_s, {}},
                 start + 3);
    (void)append(stores, CodeReleased{aCode(students[3].number), students[3].number, u"误扫"_s},
                 start + 40'000);
    const EntryRef arrival = append(stores, anArrival(students[5 + which].number, 1), start + 4);
    (void)append(stores, ArrivalUndone{arrival, u"误扫"_s}, start + 5);
    (void)append(stores, anArrival(students[5 + which].number, 2), start + 6);
}

} // namespace

TEST_F(JournalTest, EntriesAreNumberedAndChained)
{
    (void)append(*stores, SignedIn{u"九教103"_s});
    (void)append(*stores, SignedIn{u"九教106"_s});
    const QList<Entry> all = entries(*stores);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].ref, (EntryRef{stores->stationId(), 1}));
    EXPECT_EQ(all[0].previousDigest, QByteArray());
    EXPECT_EQ(all[1].ref.seq, 2);
    EXPECT_EQ(all[1].previousDigest, all[0].digest);
    EXPECT_EQ(all[1].digest, entryDigest(all[1]));
    EXPECT_EQ(all[1].body, R"({"room":"九教106"})"_ba);
}

TEST_F(JournalTest, EntriesAreNeverChangedOrDeleted)
{
    (void)append(*stores, SignedIn{u"九教103"_s});
    EXPECT_TRUE(isRefused(u"UPDATE journal_entry SET actor = 'somebody'"_s));
    EXPECT_TRUE(isRefused(u"DELETE FROM journal_entry"_s));
    EXPECT_TRUE(isRefused(u"INSERT OR REPLACE INTO journal_entry SELECT * FROM journal_entry"_s));
    EXPECT_TRUE(isRefused(u"UPDATE station SET id = 'other'"_s));
    EXPECT_EQ(stores->entryCount().value_or(0), 1);
}

TEST_F(JournalTest, TheLastEntrysTimeIsKnown)
{
    EXPECT_FALSE(stores->lastEntryAtMs()->has_value());
    (void)append(*stores, SignedIn{u"九教103"_s}, kMorningMs);
    (void)append(*stores, SignedIn{u"九教103"_s}, kMorningMs - 5);
    EXPECT_EQ(stores->lastEntryAtMs()->value_or(0), kMorningMs - 5);
}

TEST_F(JournalTest, AFailedTransactionLeavesNothingBehind)
{
    putPlanAndRoster(*stores, manyStudents(3));
    ASSERT_TRUE(stores->plan()->has_value());
    const auto done = stores->transact([&]() -> Result<void> {
        Plan other = aPlan();
        other.campaign.title = u"另一个"_s;
        (void)append(*stores, PlanPublished{u"campaign"_s, 2, other, {}});
        EXPECT_EQ((*stores->plan())->campaign.title, u"另一个"_s);
        return failure(ErrorCode::Cancelled, {}, u"on purpose"_s);
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(stores->entryCount().value_or(0), 2);
    EXPECT_EQ((*stores->plan())->campaign.title, QString());
    EXPECT_EQ(stores->latestRevision(u"campaign"_s).value_or(0), 1);
}

TEST_F(JournalTest, AnotherConnectionsImportIsSeenAtOnce)
{
    putPlanAndRoster(*stores, manyStudents(3));
    ASSERT_TRUE(stores->plan()->has_value());
    ASSERT_EQ(stores->ledgerStatus()->colleges.size(), 1);
    const auto other = openStation(folder(), OpenMode::OpenExisting);
    Plan changed = aPlan();
    changed.campaign.title = u"改期"_s;
    (void)append(*other, PlanPublished{u"campaign"_s, 2, changed, {}}, kMorningMs + 1);
    (void)append(*other, RosterImported{u"名单.xlsx"_s, manyStudents(900), {}, {}}, kMorningMs + 1);
    EXPECT_EQ((*stores->plan())->campaign.title, u"改期"_s);
    EXPECT_EQ(stores->ledgerStatus()->colleges.size(), 3);
    const EntryRef next = append(*stores, SignedIn{u"九教103"_s});
    EXPECT_EQ(next.seq, 5);
    EXPECT_TRUE(stores->verify()->ok);
}

TEST_F(JournalTest, EveryOrderOfTwoStationsEntriesEndsInTheSameTables)
{
    QTemporaryDir otherFolder;
    const auto other = openStation(otherFolder.path());
    writeMorning(*stores, 0);
    writeMorning(*other, 1);
    const QList<Entry> own = entries(*stores);
    const QList<Entry> foreign = entries(*other);
    Replica straight;
    straight.receive(own + foreign);
    const QList<QByteArray> expected = straight.rows();
    ASSERT_GT(expected.size(), 40);

    std::mt19937 random(20250412);
    for (int round = 0; round < 12; ++round) {
        QList<Entry> mixed;
        qsizetype fromOwn = 0;
        qsizetype fromForeign = 0;
        while (mixed.size() < own.size() + foreign.size()) {
            const bool takeOwn = fromForeign == foreign.size() || (fromOwn < own.size() && random() % 2 == 0);
            mixed.append(takeOwn ? own[fromOwn++] : foreign[fromForeign++]);
        }
        Replica replica;
        replica.receive(mixed);
        ASSERT_EQ(replica.rows(), expected) << "round " << round;
    }
}

TEST_F(JournalTest, AnEntryThatDoesNotFollowItsStationIsRefused)
{
    (void)append(*stores, SignedIn{u"九教103"_s});
    (void)append(*stores, SignedIn{u"九教106"_s});
    const QList<Entry> all = entries(*stores);
    Replica replica;
    ASSERT_OK(replica.database->transact([&]() -> Result<void> {
        const auto received = replica.record.receive(all[1]);
        EXPECT_FALSE(received.has_value());
        EXPECT_EQ(received.error().code, ErrorCode::Corrupt);
        return {};
    }));
}

TEST_F(JournalTest, ABackupIsAWholeStation)
{
    putPlanAndRoster(*stores, manyStudents(100));
    QTemporaryDir safe;
    const QString copy = safe.path() + u"/station.sqlite"_s;
    ASSERT_OK(stores->backup(copy));
    (void)append(*stores, SignedIn{u"九教103"_s});
    ASSERT_OK(stores->backup(copy)); // over the older one
    const auto restored = openStation(safe.path(), OpenMode::OpenExisting);
    EXPECT_EQ(restored->stationId(), stores->stationId());
    EXPECT_EQ(restored->entryCount().value_or(0), 3);
    EXPECT_TRUE(restored->verify()->ok);
}

TEST_F(JournalTest, ABackupThatCannotBeWrittenNamesItsFile)
{
    const auto done = stores->backup(folder() + u"/nowhere/copy.sqlite"_s);
    ASSERT_FALSE(done.has_value());
    EXPECT_TRUE(done.error().message.contains(u"copy.sqlite"_s));
}

} // namespace liuying::storage
