// SPDX-License-Identifier: Apache-2.0
// What people's decisions make of lists and statements.
#include "LedgerCases.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using Kind = ItemDecision::Kind;

struct PaymentCase {
    const char *name = "";
    QList<PaymentRow> rows;
    QList<ItemDecision> decisions;
    const char *paid = "";
    const char *open = "";
};

void PrintTo(const PaymentCase &row, std::ostream *out)
{
    *out << row.name;
}

class DecisionAboutAPayment : public testing::TestWithParam<PaymentCase> {};

TEST_P(DecisionAboutAPayment, Holds)
{
    LedgerInput input = aUniversity();
    input.lists = {aList(GetParam().rows)};
    for (const ItemDecision &decision : GetParam().decisions)
        input.settled.append(settledBy(decision));
    const PaidStanding standing = judgePayments(input);
    QStringList paid = standing.paid.keys();
    paid.sort();
    EXPECT_EQ(joined(paid), GetParam().paid);
    EXPECT_EQ(kindsOf(standing.open), GetParam().open);
    EXPECT_EQ(kindsOf(ledgerStatus(input).needsPerson), GetParam().open);
}

const PaymentRow kStranger = aPayment(2, u"9999"_s, u"柳汐"_s);

INSTANTIATE_TEST_SUITE_P(
    Rows, DecisionAboutAPayment,
    testing::Values(PaymentCase{"WithoutOneAStrangerIsOpen", {kStranger}, {}, "", "not-on-roster"},
                    PaymentCase{"TheRowCountsForTheStudentAPersonNamed",
                                {kStranger},
                                {aDecision(kList, 2, Kind::CountsFor, u"1001"_s)},
                                "1001",
                                ""},
                    PaymentCase{"AlsoARowThatSaysNotPaid",
                                {[] {
                                    PaymentRow row = aPayment(2, u"1001"_s, u"柳汐"_s);
                                    row.saysPaid = false;
                                    return row;
                                }()},
                                {aDecision(kList, 2, Kind::CountsFor, u"1001"_s)},
                                "1001",
                                ""},
                    PaymentCase{"ALowAmountIsPaidIfAPersonSaysSo",
                                {aPayment(2, u"1001"_s, u"柳汐"_s, Money{1000})},
                                {aDecision(kList, 2, Kind::CountsFor, u"1001"_s)},
                                "1001",
                                ""},
                    PaymentCase{"ARowGivenToAnotherNoLongerCountsForItsOwn",
                                {aPayment(2, u"1001"_s, u"柳汐"_s)},
                                {aDecision(kList, 2, Kind::CountsFor, u"1002"_s)},
                                "1002",
                                ""},
                    PaymentCase{"AStudentWhoIsNotOnTheRosterGetsNothing",
                                {kStranger},
                                {aDecision(kList, 2, Kind::CountsFor, u"7777"_s)},
                                "",
                                "not-on-roster"},
                    PaymentCase{"ADecidedStudentIsCountedOnce",
                                {kStranger, aPayment(3, u"1001"_s, u"柳汐"_s)},
                                {aDecision(kList, 2, Kind::CountsFor, u"1001"_s)},
                                "1001",
                                "listed-twice"},
                    PaymentCase{"TwoRowsDecidedForOneStudentAreOnePayment",
                                {kStranger, aPayment(3, u"8888"_s, u"柳汐"_s)},
                                {aDecision(kList, 2, Kind::CountsFor, u"1001"_s),
                                 aDecision(kList, 3, Kind::CountsFor, u"1001"_s)},
                                "1001",
                                ""},
                    PaymentCase{"NobodyHasPaidByARowThatDoesNotCount",
                                {aPayment(2, u"1001"_s, u"柳汐"_s)},
                                {aDecision(kList, 2, Kind::DoesNotCount)},
                                "",
                                ""},
                    PaymentCase{"BehindARowThatDoesNotCountTheNextOneDoes",
                                {aPayment(2, u"1001"_s, u"柳汐"_s), aPayment(3, u"1001"_s, u"柳汐"_s)},
                                {aDecision(kList, 2, Kind::DoesNotCount)},
                                "1001",
                                ""},
                    PaymentCase{"LookedAtClosesAnItemAndChangesNothing",
                                {kStranger},
                                {aDecision(kList, 2, Kind::AsItIs)},
                                "",
                                ""},
                    PaymentCase{"LookedAtLeavesACountedRowCounted",
                                {aPayment(2, u"1001"_s, u"柳汐"_s, Money{3000})},
                                {aDecision(kList, 2, Kind::AsItIs)},
                                "1001",
                                ""},
                    PaymentCase{"ADecisionForTransfersSaysNothingOfAPayment",
                                {kStranger},
                                {aDecision(kList, 2, Kind::BelongsTo, u"商学院"_s)},
                                "",
                                "not-on-roster"},
                    PaymentCase{"ADecisionAboutARowThatIsGoneDoesNothing",
                                {kStranger},
                                {aDecision(kList, 44, Kind::CountsFor, u"1001"_s)},
                                "",
                                "not-on-roster"},
                    PaymentCase{"ADecisionAboutAnotherFilesRowDoesNothing",
                                {kStranger},
                                {aDecision("other", 2, Kind::CountsFor, u"1001"_s)},
                                "",
                                "not-on-roster"},
                    PaymentCase{"TheSameDecisionTwiceIsOne",
                                {kStranger},
                                {aDecision(kList, 2, Kind::CountsFor, u"1001"_s),
                                 aDecision(kList, 2, Kind::CountsFor, u"1001"_s)},
                                "1001",
                                ""}),
    sentence<PaymentCase>);

struct TransferCase {
    const char *name = "";
    TransferRow row;
    QList<ItemDecision> decisions;
    const char *college = "";
    bool counted = false;
    const char *open = "";
    qint64 receivedFen = 0;
};

void PrintTo(const TransferCase &row, std::ostream *out)
{
    *out << row.name;
}

class DecisionAboutATransfer : public testing::TestWithParam<TransferCase> {};

TEST_P(DecisionAboutATransfer, Holds)
{
    LedgerInput input = aUniversity();
    input.statements = {aStatement({GetParam().row})};
    for (const ItemDecision &decision : GetParam().decisions)
        input.settled.append(settledBy(decision));
    const Ledger ledger = keepLedger(input, false);
    ASSERT_EQ(ledger.transfers.size(), 1);
    EXPECT_EQ(ledger.transfers.first().college.toStdString(), GetParam().college);
    EXPECT_EQ(ledger.transfers.first().isCounted, GetParam().counted);
    EXPECT_EQ(kindsOf(ledger.status.needsPerson), GetParam().open);
    EXPECT_EQ(ledger.settlement.received.fen, GetParam().receivedFen);
    EXPECT_EQ(ledger.settlement.gap(), Money{});
}

INSTANTIATE_TEST_SUITE_P(
    Rows, DecisionAboutATransfer,
    testing::Values(
        TransferCase{"WithoutOneNobodysMoneyWaits",
                     aTransfer(2, Money{3000}, u"毕业照"_s),
                     {},
                     "",
                     false,
                     "no-college",
                     3000},
        TransferCase{"TheMoneyIsTheCollegesThatAPersonNamed",
                     aTransfer(2, Money{3000}, u"毕业照"_s),
                     {aDecision(kBank, 2, Kind::BelongsTo, u"商学院"_s)},
                     "商学院",
                     true,
                     "",
                     3000},
        TransferCase{"AlsoAPersonsTransfer",
                     aTransfer(2, Money{3000}, u"商学院"_s, u"柳汐澜"_s),
                     {aDecision(kBank, 2, Kind::BelongsTo, u"商学院"_s)},
                     "商学院",
                     true,
                     "",
                     3000},
        TransferCase{"AndAgainstWhatTheRemarkSays",
                     aTransfer(2, Money{3000}, u"商学院"_s),
                     {aDecision(kBank, 2, Kind::BelongsTo, u"化学与材料学院"_s)},
                     "化学与材料学院",
                     true,
                     "",
                     3000},
        TransferCase{"ACollegeThatIsNotOnTheRosterGetsNothing",
                     aTransfer(2, Money{3000}, u"毕业照"_s),
                     {aDecision(kBank, 2, Kind::BelongsTo, u"建筑学院"_s)},
                     "",
                     false,
                     "no-college",
                     3000},
        TransferCase{"LookedAtStaysNobodysAndIsNotOpen",
                     aTransfer(2, Money{3000}, u"毕业照"_s),
                     {aDecision(kBank, 2, Kind::AsItIs)},
                     "",
                     false,
                     "",
                     3000},
        TransferCase{"NotOursIsNoCollegesAndReceived",
                     aTransfer(2, Money{3000}, u"商学院"_s),
                     {aDecision(kBank, 2, Kind::NotOurs)},
                     "",
                     false,
                     "",
                     3000},
        TransferCase{"ARefundThatNamesACollegeIsNotTakenOffIt",
                     aTransfer(2, Money{-3000}, u"商学院退费"_s),
                     {aDecision(kBank, 2, Kind::RefundPayout)},
                     "",
                     false,
                     "",
                     0},
        TransferCase{"WithoutADecisionItIs",
                     aTransfer(2, Money{-3000}, u"商学院退费"_s),
                     {},
                     "商学院",
                     true,
                     "",
                     -3000},
        TransferCase{"MoneyInIsNoRefund",
                     aTransfer(2, Money{3000}, u"毕业照"_s),
                     {aDecision(kBank, 2, Kind::RefundPayout)},
                     "",
                     false,
                     "no-college",
                     3000},
        TransferCase{"ADecisionForPaymentsSaysNothingOfATransfer",
                     aTransfer(2, Money{3000}, u"毕业照"_s),
                     {aDecision(kBank, 2, Kind::CountsFor, u"1001"_s)},
                     "",
                     false,
                     "no-college",
                     3000},
        TransferCase{
            "TheBanksChargesAreNotReceived", aTransfer(2, Money{-50}, u"手续费"_s), {}, "", false, "", 0},
        TransferCase{"UnlessAPersonKnowsThemForACollegesMoney",
                     aTransfer(2, Money{-50}, u"手续费"_s),
                     {aDecision(kBank, 2, Kind::BelongsTo, u"商学院"_s)},
                     "商学院",
                     true,
                     "",
                     -50}),
    sentence<TransferCase>);

TEST(DecisionAboutATransfer, ThatWasSeenBeforeDoesNothing)
{
    LedgerInput input = aUniversity();
    const TransferRow row = aTransfer(2, Money{3000}, u"毕业照"_s);
    input.statements = {aStatement({row}), aStatement({row}, "again")};
    input.settled = {settledBy(aDecision("again", 2, Kind::BelongsTo, u"商学院"_s))};
    const Ledger ledger = keepLedger(input, false);
    EXPECT_EQ(ledger.settlement.received, Money{3000});
    EXPECT_EQ(kindsOf(ledger.status.needsPerson), "no-college");
    EXPECT_FALSE(ledger.transfers.last().settled);
    EXPECT_EQ(joined(ledger.transfers.last().flags), "seen-before");
}

TEST(UnreadableRow, IsClosedByHavingBeenLookedAtAndByNothingElse)
{
    LedgerInput input = aUniversity();
    Statement statement = aStatement({});
    statement.unreadableRows = {4, 7};
    input.statements = {statement};
    input.settled = {settledBy(aDecision(kBank, 4, Kind::AsItIs)),
                     settledBy(aDecision(kBank, 7, Kind::BelongsTo, u"商学院"_s))};
    const QList<OpenItem> open = ledgerStatus(input).needsPerson;
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open.first().row, 7);
}

TEST(OpenItem, NamesItsRow)
{
    LedgerInput input = aUniversity();
    PaymentRow stranger = kStranger;
    stranger.sheet = u"名单"_s;
    TransferRow unknown = aTransfer(5, Money{3000}, u"毕业照"_s);
    unknown.sheet = u"三月"_s;
    Statement statement = aStatement({unknown});
    statement.unreadableRows = {9};
    input.lists = {aList({stranger})};
    input.statements = {statement};
    const QList<OpenItem> open = ledgerStatus(input).needsPerson;
    ASSERT_EQ(open.size(), 3);
    EXPECT_EQ(open.at(0).ref, (ItemRef{kList, u"名单"_s, 2}));
    EXPECT_EQ(open.at(1).ref, (ItemRef{kBank, u"三月"_s, 5}));
    EXPECT_EQ(open.at(2).ref, (ItemRef{kBank, {}, 9}));
}

} // namespace
} // namespace liuying
