// SPDX-License-Identifier: Apache-2.0
// What people decided about money, refunds, and who has proofread.
#include "storage/Replica.h"
#include "storage/Station.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

const ItemRef kRow{"bank"_ba, u"流水"_s, 7};

ItemSettled aDecision(const ItemRef &item, ItemDecision::Kind kind, const QString &why)
{
    return {{item, kind, {}, {}, why}};
}

class SettlingTest : public StationTest {
protected:
    [[nodiscard]] QStringList standingReasons() const
    {
        const auto items = stores->settledItems();
        EXPECT_TRUE(items.has_value()) << items.error().detail.toStdString();
        QStringList reasons;
        for (const SettledItem &item : items.value_or(QList<SettledItem>()))
            reasons.append(item.decision.why);
        return reasons;
    }
    [[nodiscard]] QList<RefundStep> steps() const
    {
        const auto read = stores->refundSteps();
        EXPECT_TRUE(read.has_value()) << read.error().detail.toStdString();
        return read.value_or(QList<RefundStep>());
    }
    void expectInOrder() const
    {
        const auto report = stores->verify();
        ASSERT_OK(report);
        EXPECT_TRUE(report->ok) << report->problems.join(u'\n').toStdString();
    }
};

} // namespace

TEST_F(SettlingTest, ADecisionComesBackWithWhoMadeItAndWhen)
{
    const ItemSettled fact{{kRow, ItemDecision::Kind::BelongsTo, u"01"_s, u"学院0"_s, u"电话核实"_s}};
    const auto entry = stores->append(fact, kMorningMs, u"王会计"_s);
    ASSERT_OK(entry);
    const auto items = stores->settledItems();
    ASSERT_OK(items);
    ASSERT_EQ(items->size(), 1);
    const SettledItem &item = items->first();
    EXPECT_EQ(item.ref, entry->ref);
    EXPECT_EQ(item.atMs, kMorningMs);
    EXPECT_EQ(item.actor, u"王会计"_s);
    EXPECT_EQ(item.decision.item, kRow);
    EXPECT_EQ(item.decision.kind, ItemDecision::Kind::BelongsTo);
    EXPECT_EQ(item.decision.student, u"01"_s);
    EXPECT_EQ(item.decision.college, u"学院0"_s);
    EXPECT_EQ(item.decision.why, u"电话核实"_s);
    expectInOrder();
}

TEST_F(SettlingTest, ALaterDecisionAboutTheRowReplacesTheEarlier)
{
    (void)append(*stores, aDecision(kRow, ItemDecision::Kind::NotOurs, u"先"_s));
    (void)append(*stores, aDecision({kRow.source, kRow.sheet, 8}, ItemDecision::Kind::AsItIs, u"别的行"_s));
    (void)append(*stores, aDecision(kRow, ItemDecision::Kind::AsItIs, u"后"_s));
    EXPECT_EQ(standingReasons(), (QStringList{u"别的行"_s, u"后"_s}));
}

TEST_F(SettlingTest, RowsOfTwoSheetsAreTwoRows)
{
    (void)append(*stores, aDecision(kRow, ItemDecision::Kind::AsItIs, u"一"_s));
    (void)append(*stores, aDecision({kRow.source, u"另一张"_s, 7}, ItemDecision::Kind::AsItIs, u"二"_s));
    EXPECT_EQ(standingReasons(), (QStringList{u"一"_s, u"二"_s}));
}

TEST_F(SettlingTest, AReopenedDecisionBringsNoEarlierOneBack)
{
    (void)append(*stores, aDecision(kRow, ItemDecision::Kind::NotOurs, u"先"_s));
    const EntryRef later = append(*stores, aDecision(kRow, ItemDecision::Kind::AsItIs, u"后"_s));
    (void)append(*stores, ItemReopened{later, u"看错了"_s});
    EXPECT_EQ(standingReasons(), QStringList());
    (void)append(*stores, aDecision(kRow, ItemDecision::Kind::AsItIs, u"再定"_s));
    EXPECT_EQ(standingReasons(), QStringList{u"再定"_s});
    expectInOrder();
}

TEST_F(SettlingTest, ReopeningAReplacedDecisionLeavesTheLaterOne)
{
    const EntryRef first = append(*stores, aDecision(kRow, ItemDecision::Kind::NotOurs, u"先"_s));
    (void)append(*stores, aDecision(kRow, ItemDecision::Kind::AsItIs, u"后"_s));
    (void)append(*stores, ItemReopened{first, u"看错了"_s});
    EXPECT_EQ(standingReasons(), QStringList{u"后"_s});
}

TEST_F(SettlingTest, TheNewestMeaningOfAnAliasHoldsUntilItIsTakenAway)
{
    (void)append(*stores, CollegeAliasSet{u"计科院"_s, u"学院0"_s});
    (void)append(*stores, CollegeAliasSet{u"土木系"_s, u"学院1"_s});
    (void)append(*stores, CollegeAliasSet{u"计科院"_s, u"学院2"_s});
    EXPECT_EQ(stores->collegeAliases().value_or(QList<CollegeAlias>()),
              (QList<CollegeAlias>{{u"土木系"_s, u"学院1"_s}, {u"计科院"_s, u"学院2"_s}}));
    (void)append(*stores, CollegeAliasSet{u"土木系"_s, {}});
    EXPECT_EQ(stores->collegeAliases().value_or(QList<CollegeAlias>()),
              (QList<CollegeAlias>{{u"计科院"_s, u"学院2"_s}}));
    expectInOrder();
}

TEST_F(SettlingTest, RefundStepsComeBackOneForEachStudentInOrderOfTheRecord)
{
    const auto approved = stores->append(RefundsApproved{{u"03"_s, u"01"_s}, Money{1500}, u"未拍摄"_s},
                                         kMorningMs, u"审批人"_s);
    ASSERT_OK(approved);
    (void)append(*stores, RefundsPaidOut{{u"01"_s}, QDate(2025, 5, 8), u"付2025-17"_s}, kMorningMs + 1);
    (void)append(*stores, RefundTakenBack{u"03"_s, u"已补拍"_s}, kMorningMs + 2);
    const QList<RefundStep> all = steps();
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[0].student, u"03"_s);
    EXPECT_EQ(all[1].student, u"01"_s);
    EXPECT_EQ(all[0].ref, approved->ref);
    EXPECT_EQ(all[0].actor, u"审批人"_s);
    EXPECT_EQ(all[0].atMs, kMorningMs);
    EXPECT_EQ(all[0].kind, RefundStep::Kind::Approved);
    EXPECT_EQ(all[0].amount, Money{1500});
    EXPECT_EQ(all[0].note, u"未拍摄"_s);
    EXPECT_FALSE(all[0].day.isValid());
    EXPECT_EQ(all[2].kind, RefundStep::Kind::PaidOut);
    EXPECT_EQ(all[2].day, QDate(2025, 5, 8));
    EXPECT_EQ(all[2].note, u"付2025-17"_s);
    EXPECT_EQ(all[3].kind, RefundStep::Kind::TakenBack);
    EXPECT_EQ(all[3].student, u"03"_s);
    EXPECT_EQ(all[3].note, u"已补拍"_s);
    expectInOrder();
}

TEST_F(SettlingTest, ASecondPayOutIsKeptForAPersonToSee)
{
    (void)append(*stores, RefundsApproved{{u"01"_s}, Money{1500}, u"未拍摄"_s});
    (void)append(*stores, RefundsPaidOut{{u"01"_s}, QDate(2025, 5, 8), u"付1"_s});
    (void)append(*stores, RefundsPaidOut{{u"01"_s}, QDate(2025, 5, 9), u"付2"_s});
    const QList<RefundStep> all = steps();
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[1].note, u"付1"_s);
    EXPECT_EQ(all[2].note, u"付2"_s);
    expectInOrder();
}

TEST_F(SettlingTest, OfEachStudentTheNewestProofreadingMarkHolds)
{
    (void)append(*stores, ProofreadingImported{
                              u"一.csv"_s,
                              {{u"01"_s, u"甲"_s, false, {}}, {u"02"_s, u"乙"_s, true, QDate(2025, 6, 1)}},
                              "a"_ba});
    (void)append(*stores, ProofreadingImported{
                              u"二.csv"_s,
                              {{u"01"_s, u"甲"_s, false, {}}, {u"01"_s, u"甲"_s, true, QDate(2025, 6, 3)}},
                              "b"_ba});
    const auto marks = stores->proofreading();
    ASSERT_OK(marks);
    ASSERT_EQ(marks->size(), 2);
    EXPECT_TRUE(marks->value(u"01"_s).isDone);
    EXPECT_EQ(marks->value(u"01"_s).day, QDate(2025, 6, 3));
    EXPECT_EQ(marks->value(u"02"_s).name, u"乙"_s);
    EXPECT_EQ(marks->value(u"02"_s).number, u"02"_s);
    (void)append(*stores, ProofreadingImported{u"三.csv"_s, {{u"02"_s, u"乙"_s, false, {}}}, "c"_ba});
    EXPECT_FALSE(stores->proofreading()->value(u"02"_s).isDone);
    EXPECT_FALSE(stores->proofreading()->value(u"02"_s).day.isValid());
    expectInOrder();
}

TEST_F(SettlingTest, ATransactionThatFailsLeavesNoDecisionBehind)
{
    (void)append(*stores, aDecision(kRow, ItemDecision::Kind::NotOurs, u"先"_s));
    ASSERT_EQ(stores->ledgerInput()->settled.size(), 1);
    const auto done = stores->transact([&]() -> Result<void> {
        (void)append(*stores, aDecision(kRow, ItemDecision::Kind::AsItIs, u"后"_s));
        (void)append(*stores, RefundsApproved{{u"01"_s, u"02"_s}, Money{1500}, u"未拍摄"_s});
        EXPECT_EQ(stores->ledgerInput()->settled.first().decision.why, u"后"_s);
        EXPECT_EQ(stores->ledgerInput()->refundSteps.size(), 2);
        return failure(ErrorCode::Cancelled, {}, u"on purpose"_s);
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(standingReasons(), QStringList{u"先"_s});
    EXPECT_EQ(stores->ledgerInput()->settled.first().decision.why, u"先"_s);
    EXPECT_TRUE(stores->ledgerInput()->refundSteps.isEmpty());
    expectInOrder();
}

namespace {

/// What two offices decided about the same things, each seeing the other's entries. @p seen: of the other
/// office, what it had imported and decided.
struct Seen {
    EntryRef list;
    EntryRef decision;
};

Seen decide(Stores &stores, int which)
{
    const qint64 start = kMorningMs + which * 30'000;
    const QList<Student> students = manyStudents(30);
    (void)append(stores, RosterImported{u"名单.xlsx"_s, students, {}, {}}, start);
    Seen own;
    own.list = append(
        stores,
        PaymentsImported{everybodyPaid(students.mid(which * 10, 20)), QByteArray(1, char('a' + which))},
        start + 1);
    own.decision =
        append(stores, aDecision({"a"_ba, {}, 3}, ItemDecision::Kind::DoesNotCount, QString::number(which)),
               start + 2);
    (void)append(stores, CollegeAliasSet{u"零院"_s, which == 0 ? u"学院0"_s : QString()}, start - 3'600'000);
    (void)append(stores, RefundsApproved{{students[25].number}, Money{1500}, u"未拍摄"_s}, start + 4);
    (void)append(stores, RefundsPaidOut{{students[25].number}, QDate(2025, 5, 8), u"付"_s}, start + 5);
    (void)append(stores,
                 ProofreadingImported{u"校对.csv"_s,
                                      {{students[which].number, u"甲"_s, true, {}},
                                       {students[1].number, u"乙"_s, which == 0, {}}},
                                      {}},
                 start + 6);
    return own;
}

void takeBack(Stores &stores, const Seen &others, qint64 atMs)
{
    (void)append(stores, ImportReversed{others.list, u"重复"_s}, atMs);
    (void)append(stores, ItemReopened{others.decision, u"看错了"_s}, atMs + 1);
}

} // namespace

TEST_F(SettlingTest, EveryOrderOfTwoOfficesEntriesEndsInTheSameTables)
{
    QTemporaryDir otherFolder;
    const auto other = openStation(otherFolder.path());
    const Seen own = decide(*stores, 0);
    const Seen foreign = decide(*other, 1);
    takeBack(*stores, foreign, kMorningMs + 900'000);
    takeBack(*other, own, kMorningMs - 900'000); // its clock is behind
    Replica straight;
    straight.receive(entriesOf(*stores) + entriesOf(*other));
    const QList<QByteArray> expected = straight.rows();
    EXPECT_TRUE(straight.record.ledgerReader.paymentLists()->isEmpty());
    EXPECT_TRUE(straight.record.settling.settledItems()->isEmpty());
    EXPECT_EQ(straight.record.settling.refundSteps()->size(), 4);
    EXPECT_EQ(straight.record.ledger.paidStudents().value_or(QSet<QString>()), QSet<QString>());

    std::mt19937 random(20250508);
    for (int round = 0; round < 12; ++round) {
        Replica replica;
        // The first rounds: what takes back is there before what it takes back.
        replica.receive(round == 0 ? entriesOf(*other) + entriesOf(*stores)
                                   : shuffled(entriesOf(*stores), entriesOf(*other), random));
        ASSERT_EQ(replica.rows(), expected) << "round " << round;
        EXPECT_EQ(replica.record.settling.aliases().value_or(QList<CollegeAlias>()),
                  straight.record.settling.aliases().value_or(QList<CollegeAlias>()));
        EXPECT_TRUE(replica.record.ledgerReader.paymentLists()->isEmpty());
    }
}

} // namespace liuying::storage
