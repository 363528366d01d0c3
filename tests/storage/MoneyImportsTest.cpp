// SPDX-License-Identifier: Apache-2.0
// Lists and statements that are imported and taken back, and what the door and the ledger make of it.
#include "storage/Station.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

const auto kRoom = u"九教103"_s;
const QDate kDay(2025, 4, 12);

Statement aStatement(const QString &file)
{
    Statement statement{file, {{2, QDate(2025, 3, 28), Money{1500}, u"学院0"_s, u"学院0"_s, u"1"_s}}, {}};
    statement.account = u"4301*7788"_s;
    return statement;
}

class MoneyImportsTest : public StationTest {
protected:
    MoneyImportsTest() { putPlanAndRoster(*stores, {m_first, m_second}); }

    [[nodiscard]] bool isPaidAtTheDoor(const QString &number) const
    {
        const auto facts = stores->doorFacts({}, number, kRoom, kDay);
        EXPECT_TRUE(facts.has_value()) << facts.error().detail.toStdString();
        return facts && facts->record.paid;
    }
    [[nodiscard]] LedgerInput input() const
    {
        const auto read = stores->ledgerInput();
        EXPECT_TRUE(read.has_value()) << read.error().detail.toStdString();
        return read.value_or(LedgerInput());
    }
    void expectInOrder() const
    {
        const auto report = stores->verify();
        ASSERT_OK(report);
        EXPECT_TRUE(report->ok) << report->problems.join(u'\n').toStdString();
    }

    const Student m_first = aStudent(u"01"_s, u"甲"_s);
    const Student m_second = aStudent(u"02"_s, u"乙"_s);
};

} // namespace

TEST_F(MoneyImportsTest, ListsAndStatementsNameWhatTheyWereReadFrom)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({m_first}), "list"_ba});
    (void)append(*stores, RemittancesImported{aStatement(u"对账单.csv"_s), "bank"_ba});
    EXPECT_EQ(stores->paymentLists()->first().source, "list"_ba);
    EXPECT_EQ(stores->statements()->first().source, "bank"_ba);
    EXPECT_EQ(stores->statements()->first().account, u"4301*7788"_s);
    EXPECT_EQ(input().lists.first().source, "list"_ba);
    EXPECT_EQ(input().statements.first().source, "bank"_ba);
}

TEST_F(MoneyImportsTest, AnImportTakenBackCountsAsIfItHadNeverBeen)
{
    const EntryRef list = append(*stores, PaymentsImported{everybodyPaid({m_first}), "list"_ba});
    const EntryRef bank = append(*stores, RemittancesImported{aStatement(u"对账单.csv"_s), "bank"_ba});
    ASSERT_TRUE(isPaidAtTheDoor(u"01"_s));
    (void)append(*stores, ImportReversed{list, u"别届的名单"_s});
    EXPECT_FALSE(isPaidAtTheDoor(u"01"_s));
    EXPECT_FALSE(stores->doorFacts({}, u"01"_s, kRoom, kDay)->record.hasLedger);
    EXPECT_TRUE(stores->paymentLists()->isEmpty());
    EXPECT_EQ(stores->statements()->size(), 1);
    EXPECT_FALSE(stores->wasImported("list"_ba).value_or(true));
    EXPECT_TRUE(stores->wasImported("bank"_ba).value_or(false));
    EXPECT_FALSE(stores->ledgerAsOfMs()->has_value());
    (void)append(*stores, ImportReversed{bank, u"别的账户"_s});
    EXPECT_TRUE(stores->statements()->isEmpty());
    EXPECT_TRUE(input().statements.isEmpty());
    EXPECT_FALSE(stores->wasImported("bank"_ba).value_or(true));
    expectInOrder();
}

TEST_F(MoneyImportsTest, WhatWasTakenBackMayBeImportedAgain)
{
    const PaymentsImported fact{everybodyPaid({m_first}), "list"_ba};
    (void)append(*stores, ImportReversed{append(*stores, fact), u"误导入"_s});
    (void)append(*stores, fact);
    EXPECT_TRUE(isPaidAtTheDoor(u"01"_s));
    EXPECT_TRUE(stores->wasImported("list"_ba).value_or(false));
    EXPECT_EQ(stores->paymentLists()->size(), 1);
    expectInOrder();
}

TEST_F(MoneyImportsTest, AllImportsAreListedTheOnesTakenBackToo)
{
    const EntryRef list = append(*stores, PaymentsImported{everybodyPaid({m_first, m_second}), "list"_ba});
    const EntryRef bank = append(*stores, RemittancesImported{aStatement(u"对账单.csv"_s), "bank"_ba});
    const EntryRef takenBack = append(*stores, ImportReversed{list, u"别届的名单"_s});
    (void)append(*stores, ImportReversed{list, u"又一次"_s});
    const auto imports = stores->moneyImports();
    ASSERT_OK(imports);
    ASSERT_EQ(imports->size(), 2);
    const MoneyImport &payments = imports->first();
    EXPECT_EQ(payments.ref, list);
    EXPECT_EQ(payments.atMs, kMorningMs);
    EXPECT_EQ(payments.actor, u"door"_s);
    EXPECT_FALSE(payments.isStatement);
    EXPECT_EQ(payments.file, u"缴费名单.xlsx"_s);
    EXPECT_EQ(payments.source, "list"_ba);
    EXPECT_EQ(payments.rows, 2);
    EXPECT_EQ(payments.reversed, takenBack);
    EXPECT_EQ(payments.reversedWhy, u"别届的名单"_s);
    const MoneyImport &statement = imports->last();
    EXPECT_EQ(statement.ref, bank);
    EXPECT_TRUE(statement.isStatement);
    EXPECT_EQ(statement.account, u"4301*7788"_s);
    EXPECT_FALSE(statement.reversed);
}

TEST_F(MoneyImportsTest, ADecisionAboutARowTellsAtTheDoor)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({aStudent(u"02"_s, u"乙乙"_s)}), "list"_ba});
    ASSERT_FALSE(isPaidAtTheDoor(u"02"_s));
    const EntryRef decision =
        append(*stores,
               ItemSettled{{{"list"_ba, {}, 2}, ItemDecision::Kind::CountsFor, u"02"_s, {}, u"名字写错"_s}});
    EXPECT_TRUE(isPaidAtTheDoor(u"02"_s));
    (void)append(*stores, ItemReopened{decision, u"另有其人"_s});
    EXPECT_FALSE(isPaidAtTheDoor(u"02"_s));
    expectInOrder();
}

TEST_F(MoneyImportsTest, ARowThatDoesNotCountTellsAtTheDoor)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({m_first, m_second}), "list"_ba});
    (void)append(*stores,
                 ItemSettled{{{"list"_ba, {}, 3}, ItemDecision::Kind::DoesNotCount, {}, {}, u"已退"_s}});
    EXPECT_TRUE(isPaidAtTheDoor(u"01"_s));
    EXPECT_FALSE(isPaidAtTheDoor(u"02"_s));
    EXPECT_EQ(stores->paidStudents().value_or(QSet<QString>()), QSet<QString>{u"01"_s});
    expectInOrder();
}

TEST_F(MoneyImportsTest, ADearerFeeTellsAtTheDoorASubScheduleDoesNot)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({m_first}), "list"_ba});
    Plan plan = aPlan();
    plan.campaign.fee = Money{2000};
    (void)append(*stores, PlanPublished{u"college:学院0"_s, 1, plan, {}});
    EXPECT_TRUE(isPaidAtTheDoor(u"01"_s));
    (void)append(*stores, PlanPublished{u"campaign"_s, 2, plan, {}});
    EXPECT_FALSE(isPaidAtTheDoor(u"01"_s));
    expectInOrder();
}

TEST_F(MoneyImportsTest, AnotherNameOfACollegeExplainsItsList)
{
    PaymentList list = everybodyPaid({m_first});
    list.rows.first().college = u"摄影系"_s;
    (void)append(*stores, PaymentsImported{list, "list"_ba});
    ASSERT_EQ(stores->ledgerStatus()->needsPerson.size(), 1);
    EXPECT_EQ(stores->ledgerStatus()->needsPerson.first().kind, u"other-college"_s);
    (void)append(*stores, CollegeAliasSet{u"摄影系"_s, u"学院0"_s});
    EXPECT_TRUE(stores->ledgerStatus()->needsPerson.isEmpty());
}

TEST_F(MoneyImportsTest, ARefundedStudentWhoIsPhotographedIsSeenByTheLedger)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({m_first}), "list"_ba});
    (void)append(*stores, RefundsApproved{{u"01"_s}, Money{1500}, u"未拍摄"_s});
    (void)append(*stores, RefundsPaidOut{{u"01"_s}, QDate(2025, 5, 8), u"付1"_s});
    EXPECT_EQ(keepLedger(input(), true).refunds.count(RefundState::PaidOut), 1);
    (void)append(*stores, ShotAccepted{u"01"_s, kRoom, {1, kRoom, {}}, {kDay, QTime(8, 5)}, {}, {}});
    EXPECT_EQ(keepLedger(input(), true).refunds.count(RefundState::Recover), 1);
    EXPECT_EQ(keepLedger(input(), true).settlement.gap(), Money{});
}

TEST_F(MoneyImportsTest, APhotographThatWasNotKeptIsNotInTheLedger)
{
    ASSERT_TRUE(input().photographed.isEmpty());
    const auto done = stores->transact([&]() -> Result<void> {
        (void)append(*stores, ShotAccepted{u"01"_s, kRoom, {1, kRoom, {}}, {kDay, QTime(8, 5)}, {}, {}});
        EXPECT_EQ(input().photographed.size(), 1);
        return failure(ErrorCode::Cancelled, {}, u"on purpose"_s);
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_TRUE(input().photographed.isEmpty());
}

TEST_F(MoneyImportsTest, TheLedgersInputFollowsEveryFact)
{
    EXPECT_EQ(input().roster, (QList<Student>{m_first, m_second}));
    EXPECT_EQ(input().fee, Money{1500});
    EXPECT_EQ(input().feeDue, QDate(2025, 3, 29));
    (void)append(*stores, PaymentsImported{everybodyPaid({m_first}), "list"_ba});
    EXPECT_EQ(input().lists.size(), 1);
    (void)append(*stores, RemittancesImported{aStatement(u"对账单.csv"_s), "bank"_ba});
    EXPECT_EQ(input().statements.size(), 1);
    (void)append(*stores, ShotAccepted{u"01"_s, kRoom, {1, kRoom, {}}, {kDay, QTime(8, 5)}, {}, {}});
    EXPECT_EQ(input().photographed, QSet<QString>{u"01"_s});
    (void)append(*stores, CollegeAliasSet{u"零院"_s, u"学院0"_s});
    EXPECT_EQ(input().aliases.size(), 1);
    (void)append(*stores, RefundsApproved{{u"02"_s}, Money{1500}, u"未拍摄"_s});
    EXPECT_EQ(input().refundSteps.size(), 1);
    Plan dearer = aPlan();
    dearer.campaign.fee = Money{2000};
    (void)append(*stores, PlanPublished{u"campaign"_s, 2, dearer, {}});
    EXPECT_EQ(input().fee, Money{2000});
    (void)append(*stores, RosterImported{u"更正.xlsx"_s, {}, {u"02"_s}, {}});
    EXPECT_EQ(input().roster, QList<Student>{m_first});
}

TEST_F(MoneyImportsTest, TheLedgersStatusFollowsADecision)
{
    Statement statement = aStatement(u"对账单.csv"_s);
    statement.rows.first().payer = u"某单位"_s;
    statement.rows.first().remark = u"照相费"_s;
    (void)append(*stores, RemittancesImported{statement, "bank"_ba});
    ASSERT_EQ(stores->ledgerStatus()->needsPerson.size(), 1);
    (void)append(
        *stores,
        ItemSettled{{{"bank"_ba, {}, 2}, ItemDecision::Kind::BelongsTo, {}, u"学院0"_s, u"电话核实"_s}});
    EXPECT_TRUE(stores->ledgerStatus()->needsPerson.isEmpty());
    EXPECT_EQ(stores->ledgerStatus()->colleges.first().remitted, Money{1500});
}

TEST_F(MoneyImportsTest, AnotherConnectionsDecisionIsSeenAtOnce)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({m_first}), "list"_ba});
    ASSERT_TRUE(input().settled.isEmpty());
    const auto other = openStation(folder(), OpenMode::OpenExisting);
    const EntryRef second = append(*other, PaymentsImported{everybodyPaid({m_second}), "more"_ba});
    (void)append(*other,
                 ItemSettled{{{"list"_ba, {}, 2}, ItemDecision::Kind::DoesNotCount, {}, {}, u"已退"_s}});
    EXPECT_EQ(input().settled.size(), 1);
    EXPECT_EQ(stores->paidStudents().value_or(QSet<QString>()), QSet<QString>{u"02"_s});
    // What was read before must not decide what is written now.
    (void)append(*other, ImportReversed{second, u"误导入"_s});
    (void)append(*stores, CollegeAliasSet{u"零院"_s, u"学院0"_s});
    const auto paid = stores->paidStudents();
    ASSERT_OK(paid);
    EXPECT_EQ(*paid, QSet<QString>());
    expectInOrder();
}

TEST_F(MoneyImportsTest, AcceptedShotsAreListedByTime)
{
    (void)append(*stores,
                 ShotAccepted{u"02"_s, kRoom, {9, kRoom, {}}, {kDay, QTime(9, 5)}, u"009.jpg"_s, "b"_ba});
    const EntryRef earlier = append(
        *stores, ShotAccepted{u"01"_s, kRoom, {4, kRoom, u"A"_s}, {kDay, QTime(8, 5)}, u"004.jpg"_s, "a"_ba});
    (void)append(*stores, ShotAccepted{u"77"_s, kRoom, {10, kRoom, {}}, {kDay, QTime(9, 6)}, {}, {}});
    const auto shots = stores->acceptedShots();
    ASSERT_OK(shots);
    ASSERT_EQ(shots->size(), 3);
    const ShotRow &first = shots->first();
    EXPECT_EQ(first.ref, earlier);
    EXPECT_EQ(first.student, m_first);
    EXPECT_EQ(first.room, kRoom);
    EXPECT_EQ(first.shot.number, 4);
    EXPECT_EQ(first.shot.letter, u"A"_s);
    EXPECT_EQ(first.at, (LocalDateTime{kDay, QTime(8, 5)}));
    EXPECT_EQ(first.file, u"004.jpg"_s);
    EXPECT_EQ(first.fileDigest, "a"_ba);
    EXPECT_EQ(shots->last().student.number, u"77"_s); // not on the roster
}

} // namespace liuying::storage
