// SPDX-License-Identifier: Apache-2.0
#include "flows/ledger/MoneyStation.h"

#include "flows/ledger/LedgerWords.h"

#include <QTimeZone>

#include <functional>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

using Kind = ItemDecision::Kind;

class LedgerDeskTest : public MoneyStation {};

TEST_F(LedgerDeskTest, AViewSaysWhenTheCampaignEndsAndWhetherItHas)
{
    EXPECT_EQ(view().ends, atTime(11, 0));
    EXPECT_TRUE(view().isOver);
    clock.set(10, 59);
    EXPECT_FALSE(view().isOver);
    EXPECT_FALSE(campaignEnd(Plan()).has_value());
}

TEST_F(LedgerDeskTest, ARowIsFoundByTheFilesWholeNameAndByItsLastPart)
{
    for (const QString &name : {u"folder/流水.csv"_s, u"流水.csv"_s, u"/elsewhere/流水.csv"_s}) {
        const auto item = ledgerDesk().item(name, {}, 3);
        ASSERT_OK(item);
        EXPECT_EQ(*item, transfer(3));
    }
    EXPECT_EQ(ledgerDesk().item(u"流水.csv"_s, {}, 7).value_or(ItemRef()), transfer(7));
    EXPECT_EQ(ledgerDesk().item(u"流水.csv"_s, {}, 9).error().code, ErrorCode::NotFound);
    EXPECT_EQ(ledgerDesk().item(u"流水.csv"_s, u"二"_s, 3).error().code, ErrorCode::NotFound);
    EXPECT_EQ(ledgerDesk().item(u"流水"_s, {}, 3).error().code, ErrorCode::NotFound);
}

TEST_F(LedgerDeskTest, OfTwoSheetsWithTheSameRowOneMustBeNamed)
{
    PaymentList list;
    list.file = u"两张.xlsx"_s;
    list.rows = {{2, u"一"_s, u"A3"_s, u"某"_s, {}, Money{1500}, true, {}},
                 {2, u"二"_s, u"A3"_s, u"某"_s, {}, Money{1500}, true, {}}};
    append(PaymentsImported{list, "of two sheets"});
    EXPECT_FALSE(ledgerDesk().item(u"两张.xlsx"_s, {}, 2).has_value());
    const auto second = ledgerDesk().item(u"两张.xlsx"_s, u"二"_s, 2);
    ASSERT_OK(second);
    EXPECT_EQ(second->sheet, u"二"_s);
}

TEST_F(LedgerDeskTest, OfTwoImportsOfOneNameTheNewestThatStandsIsMeant)
{
    Statement again;
    again.file = u"folder/流水.csv"_s;
    again.rows = {{3, QDate(2025, 3, 2), Money{100}, u"柳汐澜"_s, u"采集费"_s, u"S9"_s}};
    append(RemittancesImported{again, "of a second statement"});
    EXPECT_EQ(ledgerDesk().item(u"流水.csv"_s, {}, 3)->source, "of a second statement");
    ASSERT_OK(ledgerDesk().reverseImport(view().imports.last().ref, kWhy, kHow));
    EXPECT_EQ(*ledgerDesk().item(u"流水.csv"_s, {}, 3), transfer(3));
}

TEST_F(LedgerDeskTest, OfTwoDownloadsOfOneStatementTheRowThatIsOpenIsMeant)
{
    Statement again; // row 3 once more, and a new one
    again.file = u"folder/流水.csv"_s;
    again.rows = {{3, QDate(2025, 3, 1), Money{1500}, u"柳汐澜"_s, u"采集费"_s, u"S2"_s},
                  {5, QDate(2025, 3, 9), Money{1500}, u"方霁雪"_s, u"采集费"_s, u"S5"_s}};
    append(RemittancesImported{again, "of a second download"});
    const auto open = ledgerDesk().item(u"流水.csv"_s, {}, 3);
    ASSERT_OK(open);
    EXPECT_EQ(*open, transfer(3));
    ASSERT_OK(ledgerDesk().settle(belongs(3, u"理学院"_s), kHow));
    EXPECT_EQ(ledgerDesk().item(u"流水.csv"_s, {}, 3, ItemState::Settled).value_or(ItemRef()), transfer(3));
    EXPECT_EQ(ledgerDesk().item(u"流水.csv"_s, {}, 5).value_or(ItemRef()).source, "of a second download");
    EXPECT_EQ(ledgerDesk().item(u"流水.csv"_s, {}, 4).value_or(ItemRef()), transfer(4)); // in the first alone
}

TEST_F(LedgerDeskTest, ADecisionIsRecordedWithWhoAndWhyAndHoldsUntilItIsTakenBack)
{
    EXPECT_TRUE(isOpen(transfer(3)));
    const auto settled = ledgerDesk().settle(belongs(3, u"理学院"_s), u" 张老师 "_s);
    ASSERT_OK(settled);
    EXPECT_TRUE(settled->isValid());
    EXPECT_FALSE(isOpen(transfer(3)));
    const SettledItem item = view().input.settled.value(0);
    EXPECT_EQ(item.ref, *settled);
    EXPECT_EQ(item.actor, kHow);
    EXPECT_EQ(item.decision.why, kWhy);
    EXPECT_TRUE(settledItemWords(item, QTimeZone("Asia/Shanghai")).contains(u"理学院"_s));
    ASSERT_OK(ledgerDesk().reopen(transfer(3), kWhy, kHow));
    EXPECT_TRUE(isOpen(transfer(3)));
}

TEST_F(LedgerDeskTest, ADecisionKeepsNothingThatItsKindHasNoUseFor)
{
    ItemDecision decision = decide(transfer(3), Kind::NotOurs);
    decision.college = u"理学院"_s;
    decision.student = u"A1"_s;
    ASSERT_OK(ledgerDesk().settle(decision, kHow));
    const ItemDecision kept = view().input.settled.value(0).decision;
    EXPECT_TRUE(kept.college.isEmpty());
    EXPECT_TRUE(kept.student.isEmpty());
}

TEST_F(LedgerDeskTest, TheItemsOfACollegeAreItsOpenAndItsSettledOnes)
{
    const auto refsOf = [this](const QString &college) {
        QList<ItemRef> refs;
        for (const OpenItem &item : view().openItemsOf(college))
            refs.append(item.ref);
        return refs;
    };
    EXPECT_EQ(refsOf(u"文学院"_s), QList<ItemRef>{payment()});
    EXPECT_TRUE(refsOf(u"理学院"_s).isEmpty());
    ASSERT_OK(ledgerDesk().settle(belongs(3, u"理学院"_s), kHow));
    EXPECT_EQ(refsOf(u"理学院"_s), QList<ItemRef>{transfer(3)});
    ItemDecision counts = decide(payment(), Kind::CountsFor);
    counts.student = u"A3"_s;
    ASSERT_OK(ledgerDesk().settle(counts, kHow));
    EXPECT_EQ(refsOf(u"文学院"_s), QList<ItemRef>{payment()});
    EXPECT_EQ(view().openItemsOf(u"文学院"_s)[0].kind, u"name-mismatch"_s);
}

TEST_F(LedgerDeskTest, ALineThatAnEarlierStatementHeldIsSettledThere)
{
    Statement later;
    later.file = u"后来.csv"_s;
    later.rows = {{5, QDate(2025, 3, 1), Money{1500}, u"柳汐澜"_s, u"采集费"_s, u"S2"_s}};
    append(RemittancesImported{later, "of a later statement"});
    const auto settled = ledgerDesk().settle(decide({"of a later statement", {}, 5}, Kind::NotOurs), kHow);
    ASSERT_FALSE(settled.has_value());
    EXPECT_TRUE(settled.error().message.contains(u"后来.csv"_s));
}

TEST_F(LedgerDeskTest, ADecisionAboutAnImportThatWasTakenBackStillNamesItsFile)
{
    ASSERT_OK(ledgerDesk().settle(belongs(3, u"理学院"_s), kHow));
    ASSERT_OK(ledgerDesk().reverseImport(view().imports.last().ref, kWhy, kHow));
    ASSERT_EQ(view().settledItems.size(), 1);
    EXPECT_EQ(view().settledItems.first().file, u"folder/流水.csv"_s);
}

TEST_F(LedgerDeskTest, MoneyOutThatIsNobodysKeepsItsSignInTheSettlementsSentence)
{
    const SettlementItem out{u"unassigned"_s, {}, 2, Money{-1500}};
    EXPECT_TRUE(settlementItemWords(out).contains(u"−15.00"_s));
    const SettlementItem notOurs{u"not-ours"_s, {}, 1, Money{-1500}};
    EXPECT_TRUE(settlementItemWords(notOurs).contains(u"−15.00"_s));
    const SettlementItem in{u"not-ours"_s, {}, 1, Money{1500}};
    EXPECT_TRUE(settlementItemWords(in).contains(u"共15.00"_s));
}

TEST_F(LedgerDeskTest, WhoWasPhotographedIsRefusedForThatBeforeTheEndToo)
{
    append(ShotAccepted{u"A1"_s, u"明德楼101"_s, ShotNumber{1, u"明德楼101"_s, {}}, atTime(8, 0), u"1.jpg"_s,
                        QByteArray("digest")});
    clock.set(8, 0);
    ASSERT_FALSE(view().isOver);
    EXPECT_EQ(ledgerDesk().approveRefunds({u"A1"_s}, kWhy, kHow).error().detail, u"not-due"_s);
    EXPECT_EQ(ledgerDesk().approveRefunds({u"B1"_s}, kWhy, kHow).error().detail, u"not-over"_s);
}

TEST_F(LedgerDeskTest, ARefundGoesToAllWhoAreNamedOrToNobody)
{
    append(ShotAccepted{u"A2"_s, u"明德楼101"_s, ShotNumber{1, u"明德楼101"_s, {}}, atTime(9, 0), u"1.jpg"_s,
                        QByteArray("digest")});
    const auto refused = ledgerDesk().approveRefunds({u"A1"_s, u"A2"_s}, kWhy, kHow);
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().message.contains(u"A2"_s));
    EXPECT_TRUE(view().input.refundSteps.isEmpty());
    ASSERT_OK(ledgerDesk().approveRefunds({u"A1"_s, u"B1"_s, u"A1"_s}, kWhy, kHow));
    EXPECT_EQ(view().ledger.refunds.count(RefundState::Approved), 2);
    EXPECT_FALSE(ledgerDesk().payOutRefunds({u"A1"_s, u"A5"_s}, atTime(12, 0).date, {}, kHow).has_value());
    ASSERT_OK(ledgerDesk().payOutRefunds({u"A1"_s, u"B1"_s}, atTime(12, 0).date, u"K7"_s, kHow));
    EXPECT_EQ(view().ledger.refunds.sum(RefundState::PaidOut), Money{3000});
    EXPECT_EQ(view().ledger.settlement.gap(), Money{});
}

TEST_F(LedgerDeskTest, ADayOfPaymentThatHasNotComeIsRefused)
{
    ASSERT_OK(ledgerDesk().approveRefunds({u"A1"_s}, kWhy, kHow));
    EXPECT_FALSE(ledgerDesk().payOutRefunds({u"A1"_s}, QDate(2025, 4, 13), {}, kHow).has_value());
    EXPECT_FALSE(ledgerDesk().payOutRefunds({u"A1"_s}, QDate(), {}, kHow).has_value());
    EXPECT_TRUE(ledgerDesk().payOutRefunds({u"A1"_s}, QDate(2025, 4, 12), {}, kHow).has_value());
}

TEST_F(LedgerDeskTest, NothingIsPaidOutBeforeTheFirstDay)
{
    ASSERT_OK(ledgerDesk().approveRefunds({u"A1"_s}, kWhy, kHow));
    const auto tooEarly = ledgerDesk().payOutRefunds({u"A1"_s}, QDate(2025, 4, 11), {}, kHow);
    ASSERT_FALSE(tooEarly.has_value());
    EXPECT_EQ(tooEarly.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(tooEarly.error().message.contains(u"2025-04-12"_s));
}

TEST_F(LedgerDeskTest, ADryRunChecksEverythingAndChangesNothing)
{
    const qint64 before = entries();
    LedgerDesk dry(*stores, clock, DryRun::Yes);
    const auto settled = dry.settle(belongs(3, u"理学院"_s), kHow);
    ASSERT_OK(settled);
    EXPECT_FALSE(settled->isValid());
    EXPECT_TRUE(dry.approveRefunds({u"A1"_s}, kWhy, kHow).has_value());
    EXPECT_FALSE(dry.payOutRefunds({u"A1"_s}, QDate(2025, 4, 12), {}, kHow).has_value());
    EXPECT_EQ(entries(), before);
}

TEST_F(LedgerDeskTest, TheBookKeepsToWhatTheViewCounts)
{
    ASSERT_OK(ledgerDesk().settle(belongs(3, u"理学院"_s), kHow));
    const auto book = ledgerDesk().book();
    ASSERT_OK(book);
    Money bank;
    for (const BookEntry &entry : *book) {
        for (const Posting &posting : entry.postings) {
            if (posting.account.kind == AccountKind::Bank)
                bank += posting.amount;
        }
    }
    EXPECT_EQ(bank, view().ledger.settlement.received);
}

/// Something that makes no sense to do.
struct Nonsense {
    const char *rule;
    std::function<bool(LedgerDesk &, const LedgerView &)> isDone;
};

class NonsenseTest : public MoneyStation, public testing::WithParamInterface<Nonsense> {
public:
    using MoneyStation::belongs;
    using MoneyStation::decide;
    using MoneyStation::payment;
    using MoneyStation::transfer;
};

TEST_P(NonsenseTest, IsRefusedAndNothingRecorded)
{
    const qint64 before = entries();
    LedgerDesk desk = ledgerDesk();
    EXPECT_FALSE(GetParam().isDone(desk, view()));
    EXPECT_EQ(entries(), before);
}

ItemDecision without(ItemDecision decision, QString ItemDecision::*member)
{
    (decision.*member).clear();
    return decision;
}

INSTANTIATE_TEST_SUITE_P(
    Rules, NonsenseTest,
    testing::Values(
        Nonsense{"ADecisionWithoutAReason",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk
                         .settle(without(NonsenseTest::belongs(3, u"理学院"_s), &ItemDecision::why), kHow)
                         .has_value();
                 }},
        Nonsense{"ADecisionOfNobody",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.settle(NonsenseTest::belongs(3, u"理学院"_s), u"  "_s).has_value();
                 }},
        Nonsense{"ADecisionAboutARowThatIsNotThere",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.settle(NonsenseTest::belongs(5, u"理学院"_s), kHow).has_value();
                 }},
        Nonsense{"ACollegeThatIsNotOnTheRoster",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.settle(NonsenseTest::belongs(3, u"医学院"_s), kHow).has_value();
                 }},
        Nonsense{"NoCollege",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.settle(NonsenseTest::belongs(3, {}), kHow).has_value();
                 }},
        Nonsense{"AStudentWhoIsNotOnTheRoster",
                 [](LedgerDesk &desk, const LedgerView &) {
                     ItemDecision decision = NonsenseTest::decide(NonsenseTest::payment(), Kind::CountsFor);
                     decision.student = u"Z9"_s;
                     return desk.settle(decision, kHow).has_value();
                 }},
        Nonsense{"ATransferThatCountsForNobody",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk
                         .settle(NonsenseTest::decide(NonsenseTest::transfer(3), Kind::DoesNotCount), kHow)
                         .has_value();
                 }},
        Nonsense{"APaymentThatIsNotOurs",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.settle(NonsenseTest::decide(NonsenseTest::payment(), Kind::NotOurs), kHow)
                         .has_value();
                 }},
        Nonsense{"MoneyInAsARefund",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk
                         .settle(NonsenseTest::decide(NonsenseTest::transfer(3), Kind::RefundPayout), kHow)
                         .has_value();
                 }},
        Nonsense{"ALineThatCouldNotBeReadAsACollegesMoney",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.settle(NonsenseTest::belongs(7, u"理学院"_s), kHow).has_value();
                 }},
        Nonsense{"ReopeningWhatWasNotSettled",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.reopen(NonsenseTest::transfer(3), kWhy, kHow).has_value();
                 }},
        Nonsense{"AnAliasWithoutAName",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.setAlias(u" "_s, u"理学院"_s, kHow).has_value();
                 }},
        Nonsense{"AnAliasThatIsItselfACollege",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.setAlias(u"文学院"_s, u"理学院"_s, kHow).has_value();
                 }},
        Nonsense{"AnAliasOfEveryCollege",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.setAlias(u"学院"_s, u"理学院"_s, kHow).has_value();
                 }},
        Nonsense{"AnAliasOfOneCharacter",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.setAlias(u"理"_s, u"理学院"_s, kHow).has_value();
                 }},
        Nonsense{"TakingAwayAnAliasThatIsNone",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.setAlias(u"理院"_s, {}, kHow).has_value();
                 }},
        Nonsense{"ReversingWhatIsNoImport",
                 [](LedgerDesk &desk, const LedgerView &view) {
                     return desk.reverseImport({view.imports[0].ref.station, 1}, kWhy, kHow).has_value();
                 }},
        Nonsense{"ReversingWithoutAReason",
                 [](LedgerDesk &desk, const LedgerView &view) {
                     return desk.reverseImport(view.imports[0].ref, {}, kHow).has_value();
                 }},
        Nonsense{"RefundsOfNobody",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.approveRefunds({}, kWhy, kHow).has_value();
                 }},
        Nonsense{"RefundsWithoutAReason",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.approveRefunds({u"A1"_s}, {}, kHow).has_value();
                 }},
        Nonsense{"ARefundOfWhoHasNotPaid",
                 [](LedgerDesk &desk, const LedgerView &) {
                     return desk.approveRefunds({u"A3"_s}, kWhy, kHow).has_value();
                 }},
        Nonsense{"TakingBackWhatWasNotApproved",
                 [](LedgerDesk &desk,
                    const LedgerView &) { return desk.takeBackRefund(u"A1"_s, kWhy, kHow).has_value(); }}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(LedgerDeskTest, NothingIsReversedTwice)
{
    const EntryRef import = view().imports.last().ref;
    ASSERT_OK(ledgerDesk().reverseImport(import, kWhy, kHow));
    EXPECT_FALSE(ledgerDesk().reverseImport(import, kWhy, kHow).has_value());
    EXPECT_EQ(view().ledger.settlement.received, Money{});
}

TEST(LedgerWords, ASubjectIsNamedAlsoWhereTheFilesNameHasColons)
{
    EXPECT_EQ(bookSubjectWords(u"student:2101"_s), u"学生2101"_s);
    EXPECT_EQ(bookSubjectWords(u"transfer:D:流水.csv::12"_s), u"D:流水.csv第12行"_s);
    EXPECT_TRUE(bookSubjectWords(u"transfer:流水.xls:三月:12"_s).contains(u"三月"_s));
}

} // namespace
} // namespace liuying
