// SPDX-License-Identifier: Apache-2.0
// What came in against what it was for, the drill-down to transfers and students.
#include "LedgerCases.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using enum RefundStep::Kind;

PaymentList everybodyPaid(const LedgerInput &input)
{
    QList<PaymentRow> rows;
    for (const Student &student : input.roster)
        rows.append(aPayment(2 + int(rows.size()), student.number, student.name));
    return aList(rows);
}

/// All four have paid, both colleges have sent what they owe.
LedgerInput evenUniversity()
{
    LedgerInput input = aUniversity();
    input.lists = {everybodyPaid(input)};
    input.statements = {
        aStatement({aTransfer(2, kFee * 2, u"商学院"_s), aTransfer(3, kFee * 2, u"化学与材料学院"_s)})};
    return input;
}

std::string openOf(const Settlement &settlement)
{
    QStringList items;
    for (const SettlementItem &item : settlement.open)
        items.append(u"%1%2:%3×%4"_s.arg(item.kind, item.college).arg(item.amount.fen).arg(item.count));
    return joined(items);
}

struct SettlementCase {
    const char *name = "";
    void (*change)(LedgerInput &input);
    bool isOver = true;
    qint64 received = 0;
    qint64 earned = 0;
    qint64 refunds = 0;
    const char *open = "";
};

void PrintTo(const SettlementCase &row, std::ostream *out)
{
    *out << row.name;
}

class SettlementOf : public testing::TestWithParam<SettlementCase> {};

TEST_P(SettlementOf, AddsUp)
{
    const SettlementCase &row = GetParam();
    LedgerInput input = evenUniversity();
    row.change(input);
    const Settlement settlement = keepLedger(input, row.isOver).settlement;
    EXPECT_EQ(settlement.received.fen, row.received);
    EXPECT_EQ(settlement.earned.fen, row.earned);
    EXPECT_EQ(settlement.refunds().fen, row.refunds);
    EXPECT_EQ(openOf(settlement), row.open);
    EXPECT_EQ(settlement.gap(), Money{});
}

void photographAll(LedgerInput &input)
{
    for (const Student &student : std::as_const(input.roster))
        input.photographed.insert(student.number);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, SettlementOf,
    testing::Values(
        SettlementCase{"WhenAllWerePhotographedItIsAllEarned", photographAll, true, 6000, 6000, 0, ""},
        SettlementCase{"BeforeThatItIsHeld", [](LedgerInput &) {}, false, 6000, 0, 0, "held:6000×4"},
        SettlementCase{"WhenTheCampaignIsOverWhatIsHeldIsDue",
                       [](LedgerInput &input) {
                           input.photographed = {u"1001"_s, u"1002"_s, u"2001"_s};
                       },
                       true, 6000, 4500, 1500, ""},
        SettlementCase{"ApprovedAndPaidOutRefundsAreRefunds",
                       [](LedgerInput &input) {
                           input.photographed = {u"1001"_s};
                           input.refundSteps = {aStep(Approved, u"1002"_s), aStep(Approved, u"2001"_s),
                                                aStep(PaidOut, u"2001"_s)};
                       },
                       true, 6000, 1500, 4500, ""},
        SettlementCase{"ABlockedRefundIsNone",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.refundSteps = {aStep(Approved, u"1001"_s)};
                       },
                       true, 6000, 6000, 0, ""},
        SettlementCase{"RefundedAndPhotographedIsToBeClaimedBack",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.refundSteps = {aStep(Approved, u"1001"_s), aStep(PaidOut, u"1001"_s)};
                       },
                       true, 6000, 6000, 1500, "recover:-1500×1"},
        SettlementCase{"RefundedAndNotPaidAfterAllToo",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.photographed.remove(u"1001"_s);
                           input.refundSteps = {aStep(Approved, u"1001"_s), aStep(PaidOut, u"1001"_s)};
                           input.lists[0].rows.removeFirst();
                       },
                       true, 6000, 4500, 1500, "college-over商学院:1500×1 recover:-1500×1"},
        SettlementCase{"PhotographedWithoutHavingPaidOwesTheFee",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.lists[0].rows.removeFirst();
                       },
                       true, 6000, 6000, 0, "college-over商学院:1500×1 unpaid:-1500×1"},
        SettlementCase{"AStudentTakenOffTheRosterLeavesHisCollegeOver",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.photographed.remove(u"1001"_s);
                           input.roster.removeFirst();
                       },
                       true, 6000, 4500, 0, "college-over商学院:1500×1"},
        SettlementCase{"IfPhotographedHeIsStillEarned",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.roster.removeFirst();
                       },
                       true, 6000, 6000, 0, "college-over商学院:1500×1 unpaid:-1500×1"},
        SettlementCase{"ACollegesDebtIsTakenOff",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.statements[0].rows[0].amount = Money{2000};
                       },
                       true, 5000, 6000, 0, "college-short商学院:-1000×1"},
        SettlementCase{"NobodysMoneyIsReceivedAndOpen",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.statements[0].rows += {aTransfer(4, Money{700}, u"毕业照"_s),
                                                        aTransfer(5, Money{300}, u"商学院"_s, u"柳汐澜"_s)};
                       },
                       true, 7000, 6000, 0, "unassigned:1000×2"},
        SettlementCase{"SoIsWhatIsNotOurs",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.statements[0].rows.append(aTransfer(4, Money{700}, u"毕业照"_s));
                           input.settled = {settledBy(aDecision(kBank, 4, ItemDecision::Kind::NotOurs))};
                       },
                       true, 6700, 6000, 0, "not-ours:700×1"},
        SettlementCase{"RefundsInTheBankChangeNothing",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.statements[0].rows.append(aTransfer(4, Money{-1500}, u"商学院退费"_s));
                           input.settled = {settledBy(aDecision(kBank, 4, ItemDecision::Kind::RefundPayout))};
                       },
                       true, 6000, 6000, 0, ""},
        SettlementCase{"ChargesAndLinesSeenBeforeAreNotReceived",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.statements[0].rows.append(aTransfer(4, Money{-50}, u"手续费"_s));
                           input.statements.append(input.statements.first());
                       },
                       true, 6000, 6000, 0, ""},
        SettlementCase{
            "AHigherFeeLeavesTheRestOfARefundHeld",
            [](LedgerInput &input) {
                photographAll(input);
                input.photographed.remove(u"1001"_s);
                input.refundSteps = {aStep(Approved, u"1001"_s, Money{1000}), aStep(PaidOut, u"1001"_s)};
            },
            true, 6000, 4500, 1000, "held:500×1"},
        SettlementCase{
            "ALowerFeeMakesTheRestToBeClaimedBack",
            [](LedgerInput &input) {
                photographAll(input);
                input.photographed.remove(u"1001"_s);
                input.refundSteps = {aStep(Approved, u"1001"_s, Money{2000}), aStep(PaidOut, u"1001"_s)};
            },
            true, 6000, 4500, 2000, "recover:-500×1"},
        SettlementCase{"NothingIsToBeClaimedBackOfWhatIsOnlyApproved",
                       [](LedgerInput &input) {
                           photographAll(input);
                           input.photographed.remove(u"1001"_s);
                           input.refundSteps = {aStep(Approved, u"1001"_s, Money{2000})};
                       },
                       true, 6000, 4500, 2000, "over-approved:-500×1"},
        SettlementCase{"WhereNothingIsChargedNothingIsEarnedOwedOrUnpaid",
                       [](LedgerInput &input) {
                           input.fee = Money{};
                           input.lists.clear();
                           input.statements.clear();
                           photographAll(input);
                       },
                       true, 0, 0, 0, ""},
        SettlementCase{"WhatCameThereIsTheCollegesAgain",
                       [](LedgerInput &input) {
                           input.fee = Money{};
                           photographAll(input);
                       },
                       true, 6000, 0, 0, "college-over商学院:3000×1 college-over化学与材料学院:3000×1"}),
    sentence<SettlementCase>);

TEST(Settlement, WithoutAFeeInThePlanNothingIsHighOverOrBalanced)
{
    LedgerInput input = evenUniversity();
    input.fee = Money{};
    input.isFeeKnown = false;
    const Ledger ledger = keepLedger(input, true);
    EXPECT_TRUE(ledger.status.needsPerson.isEmpty());
    for (const CollegeAccount &account : ledger.status.colleges)
        EXPECT_EQ(account.state, u"fee-unknown"_s);
    EXPECT_FALSE(ledger.settlement.isBalanced());
    EXPECT_EQ(ledger.settlement.gap(), Money{});
    ASSERT_EQ(ledger.settlement.open.size(), 2);
    EXPECT_EQ(ledger.settlement.open.first().kind, u"fee-unknown"_s);
    EXPECT_TRUE(keepLedger(evenUniversity(), true).settlement.isBalanced());
}

TEST(Settlement, SaysWhetherTheCampaignIsOverAndCounts)
{
    LedgerInput input = evenUniversity();
    input.photographed = {u"1001"_s};
    input.refundSteps = {aStep(Approved, u"1002"_s), aStep(Approved, u"2001"_s), aStep(PaidOut, u"2001"_s)};
    const Settlement settlement = keepLedger(input, true).settlement;
    EXPECT_TRUE(settlement.isOver);
    EXPECT_EQ(settlement.photographed, 1);
    EXPECT_EQ(settlement.refundsDue, 1);
    EXPECT_EQ(settlement.refundsApproved, 1);
    EXPECT_EQ(settlement.refundsPaid, 1);
    EXPECT_FALSE(keepLedger(input, false).settlement.isOver);
}

struct FlagCase {
    const char *name = "";
    TransferRow row;
    const char *flags = "";
};

void PrintTo(const FlagCase &row, std::ostream *out)
{
    *out << row.name;
}

class FlagsOf : public testing::TestWithParam<FlagCase> {};

TEST_P(FlagsOf, ATransfer)
{
    LedgerInput input = aUniversity();
    input.statements = {aStatement({GetParam().row})};
    EXPECT_EQ(joined(keepLedger(input, false).transfers.first().flags), GetParam().flags);
}

const QString kUniversity = u"澜江理工大学"_s;

INSTANTIATE_TEST_SUITE_P(
    Rows, FlagsOf,
    testing::Values(
        FlagCase{"AnOrdinaryOneHasNone", aTransfer(2, kFee, u"商学院"_s), ""},
        FlagCase{"OfAPerson", aTransfer(2, kFee, u"商学院"_s, u"柳汐澜"_s), "private"},
        FlagCase{"AfterTheDueDay", aTransfer(2, kFee, u"商学院"_s, kUniversity, kDue.addDays(1)), "late"},
        FlagCase{"OfAPersonAndLate", aTransfer(2, kFee, u"商学院"_s, u"柳汐澜"_s, kDue.addDays(1)),
                 "private late"},
        FlagCase{"MoneyThatWentBack", aTransfer(2, Money{-1500}, u"退回商学院"_s), "return"},
        FlagCase{"MoneyThatWentBackIsNeverLate",
                 aTransfer(2, Money{-1500}, u"退回商学院"_s, kUniversity, kDue.addDays(1)), "return"},
        FlagCase{"TheBanksOwn", aTransfer(2, Money{-50}, u"手续费"_s), "charge"}),
    sentence<FlagCase>);

TEST(Flags, PaymentsInOfOneCollegeAreASplitAndItsReturnIsNot)
{
    LedgerInput input = aUniversity();
    input.statements = {
        aStatement({aTransfer(2, kFee, u"商学院"_s), aTransfer(3, kFee * 2, u"商学院"_s),
                    aTransfer(4, Money{-1500}, u"退回商学院"_s), aTransfer(5, kFee, u"化学与材料学院"_s),
                    aTransfer(6, kFee, u"商学院"_s, u"柳汐澜"_s)})};
    QStringList flags;
    for (const LedgerTransfer &transfer : keepLedger(input, false).transfers)
        flags.append(transfer.flags.join(u'+'));
    EXPECT_EQ(flags.join(u',').toStdString(), "split,split,return,,private");
}

TEST(Students, StandAsTheListThatFirstCountedSays)
{
    LedgerInput input = aUniversity();
    input.lists = {aList({aPayment(2, u"1001"_s, u"陆无名"_s)}, "first"),
                   aList({aPayment(7, u"1001"_s, u"柳汐"_s, Money{2000})}, "second"),
                   aList({aPayment(9, u"1001"_s, u"柳汐"_s)}, "third")};
    input.photographed = {u"1002"_s, u"7777"_s};
    const QHash<QString, StudentStanding> students = keepLedger(input, false).students;
    EXPECT_EQ(students.size(), 5); // with the one who was photographed and is not on the roster
    const StudentStanding paid = students.value(u"1001"_s);
    EXPECT_TRUE(paid.isPaid);
    EXPECT_FALSE(paid.isPhotographed);
    EXPECT_EQ(paid.file, u"second.xlsx"_s);
    EXPECT_EQ(paid.ref, (ItemRef{"second", {}, 7}));
    EXPECT_EQ(paid.amount, Money{2000});
    EXPECT_FALSE(students.value(u"1002"_s).isPaid);
    EXPECT_TRUE(students.value(u"1002"_s).isPhotographed);
    EXPECT_TRUE(students.value(u"7777"_s).isPhotographed);
}

} // namespace
} // namespace liuying
