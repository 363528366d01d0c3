// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

#include "storage/Replica.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

class JournalTest : public StationTest {
protected:
    [[nodiscard]] bool isRefused(const QString &sql) const
    {
        auto database = Database::open(stores->fileName());
        EXPECT_TRUE(database.has_value());
        return !(*database)->execute(sql).has_value();
    }
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
    const QList<Entry> all = entriesOf(*stores);
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
    const QList<Entry> own = entriesOf(*stores);
    const QList<Entry> foreign = entriesOf(*other);
    Replica straight;
    straight.receive(own + foreign);
    const QList<QByteArray> expected = straight.rows();
    ASSERT_GT(expected.size(), 40);

    std::mt19937 random(20250412);
    for (int round = 0; round < 12; ++round) {
        Replica replica;
        replica.receive(shuffled(own, foreign, random));
        ASSERT_EQ(replica.rows(), expected) << "round " << round;
    }
}

TEST_F(JournalTest, EntriesOfAKindAreReadInOrderOfTheRecordOverAllStations)
{
    QTemporaryDir otherFolder;
    const auto other = openStation(otherFolder.path());
    (void)append(*stores, SignedIn{u"九教103"_s}, kMorningMs + 1);
    (void)append(*stores, anArrival(u"01"_s, 1), kMorningMs + 50);
    (void)append(*stores, SignedIn{u"九教103"_s}, kMorningMs - 5); // the clock had been set back
    (void)append(*other, SignedIn{u"九教106"_s}, kMorningMs + 20);
    (void)append(*other, Exported{u"refunds"_s, u"a.xlsx"_s}, kMorningMs + 60);
    Replica replica;
    replica.receive(entriesOf(*other) + entriesOf(*stores));
    QList<qint64> times;
    const auto read =
        replica.record.journal.forEach({u"signed-in"_s, u"exported"_s}, [&times](const Entry &entry) {
            times.append(entry.atMs - kMorningMs);
            return true;
        });
    ASSERT_OK(read);
    EXPECT_EQ(times, (QList<qint64>{1, 20, -5, 60}));
}

TEST_F(JournalTest, ReadingEntriesOfAKindStopsWhenAskedTo)
{
    for (int i = 0; i < 3; ++i)
        (void)append(*stores, SignedIn{u"九教103"_s});
    int seen = 0;
    ASSERT_OK(stores->readJournal({u"signed-in"_s}, [&seen](const Entry &) { return ++seen < 2; }));
    EXPECT_EQ(seen, 2);
    ASSERT_OK(stores->readJournal(QStringList{}, [](const Entry &) {
        ADD_FAILURE() << "no kind was asked for";
        return true;
    }));
}

TEST_F(JournalTest, AnEntryThatDoesNotFollowItsStationIsRefused)
{
    (void)append(*stores, SignedIn{u"九教103"_s});
    (void)append(*stores, SignedIn{u"九教106"_s});
    const QList<Entry> all = entriesOf(*stores);
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
