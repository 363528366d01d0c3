// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Verifier.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

struct Tampering {
    const char *name;
    const char *sql;
    QString said; ///< words that must be among the problems
};

class TamperedStation : public StationTest, public testing::WithParamInterface<Tampering> {};
class TamperedOffice : public StationTest, public testing::WithParamInterface<Tampering> {};

std::string rowName(const testing::TestParamInfo<Tampering> &info)
{
    return info.param.name;
}

void writeMorning(Stores &stores)
{
    const QList<Student> students = manyStudents(20);
    putPlanAndRoster(stores, students);
    (void)append(stores, PaymentsImported{everybodyPaid(students), "file"_ba});
    (void)append(stores, CodeBound{aCode(students[0].number), students[0].number, u"queue"_s, {}});
    (void)append(stores, anArrival(students[0].number, 1));
    (void)append(stores, SignedIn{u"九教103"_s});
}

/// What the office decided in the days after.
void writeSettling(Stores &stores)
{
    const EntryRef decision = append(
        stores, ItemSettled{{{"file"_ba, {}, 2}, ItemDecision::Kind::DoesNotCount, {}, {}, u"退款"_s}});
    (void)append(stores, ItemReopened{decision, u"看错了"_s});
    (void)append(stores, CollegeAliasSet{u"零院"_s, u"学院0"_s});
    const EntryRef twice = append(stores, RemittancesImported{{u"对账单.csv"_s, {}, {}}, "bank"_ba});
    (void)append(stores, ImportReversed{twice, u"别的账户"_s});
    (void)append(stores, RefundsApproved{{u"2105010003"_s}, Money{1500}, u"未拍摄"_s});
    (void)append(stores,
                 ProofreadingImported{u"校对.csv"_s, {{u"2105010003"_s, u"王伟"_s, true, {}}}, "proof"_ba});
}

} // namespace

TEST_F(StationTest, AnUntouchedStationIsInOrder)
{
    writeMorning(*stores);
    const auto report = stores->verify();
    ASSERT_OK(report);
    EXPECT_TRUE(report->ok) << report->problems.join(u'\n').toStdString();
    EXPECT_EQ(report->entries, 6);
    EXPECT_TRUE(report->problems.isEmpty());
}

TEST_F(StationTest, AnUntouchedOfficeIsInOrder)
{
    writeMorning(*stores);
    writeSettling(*stores);
    const auto report = stores->verify();
    ASSERT_OK(report);
    EXPECT_TRUE(report->ok) << report->problems.join(u'\n').toStdString();
    EXPECT_EQ(report->entries, 13);
}

TEST_F(StationTest, AnEmptyStationIsInOrder)
{
    EXPECT_TRUE(stores->verify()->ok);
}

TEST_F(StationTest, EveryTableButTheJournalAndTheMachinesOwnIsRebuilt)
{
    auto database = Database::open(stores->fileName());
    ASSERT_OK(database);
    const auto tables =
        (*database)
            ->query(
                u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name"
                " NOT IN ('journal_entry', 'journal_head', 'migration', 'station', 'setting')"_s)
            .all([](const Query &row) { return row.text(0); });
    ASSERT_OK(tables);
    const QStringList rebuilt = rebuiltTables();
    EXPECT_EQ(QSet<QString>(tables->cbegin(), tables->cend()),
              QSet<QString>(rebuilt.cbegin(), rebuilt.cend()));
}

TEST_P(TamperedStation, IsFoundOut)
{
    writeMorning(*stores);
    tamper(stores->fileName(), GetParam().sql);
    const auto report = stores->verify();
    ASSERT_OK(report);
    EXPECT_FALSE(report->ok);
    const QString problems = report->problems.join(u'\n');
    EXPECT_TRUE(problems.contains(GetParam().said)) << problems.toStdString();
}

TEST_P(TamperedOffice, IsFoundOut)
{
    writeMorning(*stores);
    writeSettling(*stores);
    tamper(stores->fileName(), GetParam().sql);
    const auto report = stores->verify();
    ASSERT_OK(report);
    EXPECT_FALSE(report->ok);
    const QString problems = report->problems.join(u'\n');
    EXPECT_TRUE(problems.contains(GetParam().said)) << problems.toStdString();
}

// The guards are dropped and put back, as somebody who knows SQLite would do.
#define UNGUARDED(sql)                                                                                       \
    "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_entry_is_final; DROP TRIGGER "                          \
    "journal_entry_is_kept;" sql ";CREATE TRIGGER journal_entry_is_final BEFORE UPDATE ON journal_entry\n"   \
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;"                                          \
    "CREATE TRIGGER journal_entry_is_kept BEFORE DELETE ON journal_entry\n"                                  \
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;"

INSTANTIATE_TEST_SUITE_P(
    Tampering, TamperedStation,
    testing::Values(
        Tampering{
            "AChangedByteOfAnEntry",
            UNGUARDED(
                "UPDATE journal_entry SET body = CAST(replace(CAST(body AS TEXT), '103', '106') AS BLOB)"
                " WHERE seq = 6"),
            u"第6条日志被改动过"_s},
        Tampering{"AChangedTimeOfAnEntry",
                  UNGUARDED("UPDATE journal_entry SET at_ms = at_ms + 1 WHERE seq = 2"),
                  u"第2条日志被改动过"_s},
        Tampering{"AnEntryThatIsNoLongerJson",
                  UNGUARDED("UPDATE journal_entry SET body = x'00' WHERE seq = 6"), u"第6条日志无法读懂"_s},
        Tampering{"AMissingEntryInTheMiddle", UNGUARDED("DELETE FROM journal_entry WHERE seq = 4"),
                  u"缺少第4条至第4条"_s},
        Tampering{"AMissingLastEntry", UNGUARDED("DELETE FROM journal_entry WHERE seq = 6"),
                  u"应到第6条，实到第5条"_s},
        Tampering{"AnExchangedLastEntry",
                  UNGUARDED("UPDATE journal_entry SET digest = zeroblob(32) WHERE seq = 6"), u"第6条"_s},
        Tampering{"AnotherHead", "UPDATE journal_head SET order_ms = order_ms + 1", u"最后一条日志"_s},
        Tampering{"AMissingGuard", "DROP TRIGGER journal_entry_is_final", u"数据文件的保护被改动过"_s},
        Tampering{"AnotherName", "UPDATE student SET name = '改名' WHERE number = '2105010003'",
                  u"student"_s},
        Tampering{"AnotherShotNumber", "UPDATE arrival SET shot_number = 9", u"arrival"_s},
        Tampering{"AnArrivalTakenAway", "DELETE FROM arrival", u"arrival"_s},
        Tampering{"ACodeGivenToAnother", "UPDATE code_bound SET student = '2105010003'", u"code_bound"_s},
        Tampering{"SomebodyMadePaid", "INSERT INTO paid_student VALUES ('2199')", u"paid_student"_s},
        Tampering{"SomebodyMadeUnpaid", "DELETE FROM paid_student WHERE student = '2105010003'",
                  u"paid_student"_s}),
    rowName);

INSTANTIATE_TEST_SUITE_P(
    Tampering, TamperedOffice,
    testing::Values(
        Tampering{"ADecisionMadeByAnother", "UPDATE item_settled SET actor = 'somebody'", u"item_settled"_s},
        Tampering{"AReopeningTakenAway", "DELETE FROM item_reopened", u"item_reopened"_s},
        Tampering{"AnAliasOfAnotherCollege", "UPDATE college_alias SET college = '学院1'",
                  u"college_alias"_s},
        Tampering{"AnImportThatCountsAgain", "DELETE FROM import_reversed", u"import_reversed"_s},
        Tampering{"AStatementOfAnotherAccount", "UPDATE statement SET account = '1'", u"statement"_s},
        Tampering{"ALargerRefund", "UPDATE refund_step SET amount_minor = 150000", u"refund_step"_s},
        Tampering{"AMarkTakenBack", "UPDATE proofreading_mark SET is_done = 0", u"proofreading_mark"_s},
        Tampering{"AnEntryHiddenFromItsKind", "DELETE FROM journal_order WHERE kind = 'college.alias'",
                  u"journal_order"_s}),
    rowName);

} // namespace liuying::storage
