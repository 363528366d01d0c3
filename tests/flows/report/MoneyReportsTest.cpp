// SPDX-License-Identifier: Apache-2.0
// Refunds, settlement, colleges, transfers, open items and the book of a hand-made campaign.
#include "flows/report/ReportStation.h"

#include <QTimeZone>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// Everybody but A3 has paid 15.00 (A4 too, who may not be photographed); A1 is photographed. 文学院
/// sent 60.00, the sum of its four; 理学院 owes.
class MoneyReports : public ReportStation {
protected:
    MoneyReports()
    {
        remit(u"流水.csv"_s, 6000);
        arrive(u"A1"_s, 9, 5, 1);
        photograph(u"A1"_s, 9, 8, 1);
    }
    void closeCampaign() { clock.set(12, 0); }
};

TEST_F(MoneyReports, NothingIsDueBeforeTheEndAndTheListSaysSo)
{
    clock.set(10, 0);
    const reports::ReportTable table = make(u"refunds"_s);
    EXPECT_TRUE(table.rows.isEmpty());
    EXPECT_TRUE(table.notes.join(u'\n').contains(u"名单是暂时的：还有4人"_s))
        << qPrintable(table.notes.join(u'\n'));
}

TEST_F(MoneyReports, RefundsAreDueApprovedPaidAndBlocked)
{
    closeCampaign();
    EXPECT_EQ(column(make(u"refunds"_s), u"state"_s), (QStringList{u"due"_s, u"due"_s, u"due"_s, u"due"_s}));
    appendAs(u"陈会计"_s, RefundsApproved{{u"A2"_s, u"A4"_s, u"A5"_s}, Money{1500}, u"没有拍摄"_s});
    appendAs(u"周出纳"_s, RefundsPaidOut{{u"A4"_s}, QDate(2025, 4, 20), u"FK-7"_s});
    photograph(u"A5"_s, 12, 5, 9);

    const reports::ReportTable table = make(u"refunds"_s);
    EXPECT_EQ(column(table, u"number"_s), (QStringList{u"A2"_s, u"A4"_s, u"A5"_s, u"B1"_s}));
    EXPECT_EQ(column(table, u"state"_s), (QStringList{u"approved"_s, u"paid"_s, u"blocked"_s, u"due"_s}));
    EXPECT_EQ(at(table, 0, u"approvedBy"_s), u"陈会计"_s);
    EXPECT_EQ(at(table, 0, u"approvedAt"_s), u"2025-04-12T12:00"_s);
    EXPECT_EQ(at(table, 1, u"paidBy"_s), u"周出纳"_s);
    EXPECT_EQ(at(table, 1, u"paidOn"_s), u"2025-04-20"_s);
    EXPECT_EQ(at(table, 1, u"reference"_s), u"FK-7"_s);
    EXPECT_TRUE(at(table, 3, u"approvedBy"_s).isNull());
    EXPECT_EQ(total(table, u"amountFen"_s), 6000);
    EXPECT_EQ(total(reports::filtered(table, {u"理学院"_s, {}, {}, {}}), u"amountFen"_s), 1500);
    EXPECT_FALSE(table.signature.isEmpty());
}

TEST_F(MoneyReports, TheSettlementAddsUpToTheFen)
{
    closeCampaign();
    appendAs(u"陈会计"_s, RefundsApproved{{u"A2"_s}, Money{1500}, u"没有拍摄"_s});
    const reports::ReportTable table = make(u"settlement"_s);
    const auto fenOf = [&table](const QString &key) {
        const qsizetype row = rowOf(table, u"key"_s, key);
        EXPECT_GE(row, 0) << qPrintable(key);
        return at(table, row, u"amountFen"_s).toLongLong();
    };
    EXPECT_EQ(fenOf(u"received"_s), 6000);
    EXPECT_EQ(fenOf(u"earned"_s), 1500);
    EXPECT_EQ(fenOf(u"refunds-due"_s), 4500);
    EXPECT_EQ(fenOf(u"refunds-approved"_s), 1500);
    EXPECT_EQ(fenOf(u"college-short"_s), -1500);
    EXPECT_EQ(fenOf(u"sum"_s), 6000);
    EXPECT_EQ(fenOf(u"gap"_s), 0);
    EXPECT_TRUE(table.notes.first().contains(u"一分不差"_s));
    remit(u"捐赠.csv"_s, 1'234'500);
    EXPECT_TRUE(make(u"settlement"_s).notes.first().contains(u"到账12,405.00元"_s));
    EXPECT_TRUE(table.totals.isEmpty()); // its sum is a line of its own
}

TEST_F(MoneyReports, AfterACutOfTheFeeTheRefundsToClaimBackAreTheSettlements)
{
    closeCampaign();
    appendAs(u"陈会计"_s, RefundsApproved{{u"A2"_s, u"A4"_s}, Money{1500}, u"没有拍摄"_s});
    appendAs(u"周出纳"_s, RefundsPaidOut{{u"A4"_s}, QDate(2025, 4, 20), u"FK-7"_s});
    Plan plan = aPlan();
    plan.campaign.fee = Money{1000};
    append(PlanPublished{u"campaign"_s, 2, plan, u"cut"_s});

    const reports::ReportTable refunds = make(u"refunds"_s);
    EXPECT_EQ(at(refunds, rowOf(refunds, u"number"_s, u"A4"_s), u"recoverFen"_s).toLongLong(), 500);
    EXPECT_EQ(total(refunds, u"recoverFen"_s).toLongLong(), 500); // of what is only approved nothing
    EXPECT_TRUE(refunds.notes.first().contains(u"应追回1人"_s)) << qPrintable(refunds.notes.first());
    const reports::ReportTable settlement = make(u"settlement"_s);
    const qsizetype recover = rowOf(settlement, u"key"_s, u"recover"_s);
    EXPECT_EQ(at(settlement, recover, u"amountFen"_s).toLongLong(), -500);
    EXPECT_EQ(at(settlement, recover, u"count"_s).toLongLong(), 1);
    const qsizetype gap = rowOf(settlement, u"key"_s, u"gap"_s);
    EXPECT_EQ(at(settlement, gap, u"amountFen"_s).toLongLong(), 0);
}

TEST_F(MoneyReports, TheSettlementOfOneCollegeIsAFilterAway)
{
    closeCampaign();
    const reports::ReportTable science = reports::filtered(make(u"settlement"_s), {u"理学院"_s, {}, {}, {}});
    EXPECT_EQ(column(science, u"key"_s),
              (QStringList{u"college-short"_s, u"college-expected"_s, u"college-remitted"_s,
                           u"college-difference"_s, u"college-photographed"_s, u"college-refunds"_s}));
    EXPECT_EQ(column(science, u"amountFen"_s),
              (QStringList{u"-1500"_s, u"1500"_s, u"0"_s, u"-1500"_s, u"0"_s, u"1500"_s}));
}

TEST_F(MoneyReports, CollegesShowWhatTheyOwe)
{
    const reports::ReportTable table = make(u"colleges"_s);
    EXPECT_EQ(column(table, u"college"_s), (QStringList{u"文学院"_s, u"理学院"_s}));
    EXPECT_EQ(column(table, u"paid"_s), (QStringList{u"4"_s, u"1"_s}));
    EXPECT_EQ(column(table, u"differenceFen"_s), (QStringList{u"0"_s, u"-1500"_s}));
    EXPECT_EQ(column(table, u"state"_s), (QStringList{u"settled"_s, u"none"_s}));
    EXPECT_EQ(total(table, u"students"_s), 6);
    EXPECT_EQ(total(table, u"expectedFen"_s), 7500);
    EXPECT_EQ(total(table, u"remittedFen"_s), 6000);
    const reports::ChartFigures chart = reports::chartFigures(table);
    EXPECT_EQ(chart.categories.size(), 2);
    EXPECT_EQ(chart.values.value(0), (QList<double>{60, 15}));
}

TEST_F(MoneyReports, TransfersSayWhoseTheyAreAndWhoSettledThem)
{
    remit(u"补充.csv"_s, 1500, u"拍摄费"_s);
    reports::ReportTable table = make(u"remittances"_s);
    EXPECT_EQ(column(table, u"state"_s), (QStringList{u"counted"_s, u"no-college"_s}));
    EXPECT_EQ(total(table, u"countedFen"_s), 6000);
    const reports::ReportTable open = make(u"open-items"_s);
    ASSERT_EQ(open.rows.size(), 1);
    EXPECT_EQ(at(open, 0, u"kind"_s), u"no-college"_s);
    EXPECT_FALSE(at(open, 0, u"text"_s).toString().isEmpty());
    EXPECT_EQ(at(open, 0, u"row"_s), 2);

    const QByteArray source = stores->statements()->last().source;
    appendAs(u"陈会计"_s,
             ItemSettled{{{source, {}, 2}, ItemDecision::Kind::BelongsTo, {}, u"理学院"_s, u"电话核实"_s}});
    table = make(u"remittances"_s);
    EXPECT_EQ(at(table, 1, u"state"_s), u"belongs-to"_s);
    EXPECT_EQ(at(table, 1, u"college"_s), u"理学院"_s);
    EXPECT_EQ(at(table, 1, u"settledBy"_s), u"陈会计"_s);
    EXPECT_EQ(at(table, 1, u"why"_s), u"电话核实"_s);
    EXPECT_EQ(total(table, u"countedFen"_s), 7500);
    EXPECT_TRUE(make(u"open-items"_s).rows.isEmpty());
}

TEST_F(MoneyReports, NumbersOfIdentityCardsAreNotRepeatedWhole)
{
    remit(u"个人.csv"_s, 1500, u"430302200301017256拍摄费"_s);
    const reports::ReportTable table = make(u"remittances"_s);
    EXPECT_FALSE(at(table, 1, u"remark"_s).toString().contains(u"200301017256"_s));
    EXPECT_FALSE(at(make(u"open-items"_s), 0, u"text"_s).toString().contains(u"200301017256"_s));
}

TEST_F(MoneyReports, TheBookHasEqualSides)
{
    closeCampaign();
    appendAs(u"陈会计"_s, RefundsApproved{{u"A2"_s}, Money{1500}, u"没有拍摄"_s});
    const reports::ReportTable table = make(u"book"_s);
    EXPECT_GT(table.rows.size(), 12);
    EXPECT_EQ(total(table, u"debitFen"_s), total(table, u"creditFen"_s));
    EXPECT_GT(total(table, u"debitFen"_s).toLongLong(), 0);
    EXPECT_TRUE(column(table, u"account"_s).contains(u"refunds-payable"_s));
    EXPECT_TRUE(column(table, u"reversal"_s).contains(u"冲销"_s));
    const reports::ReportTable letters = reports::filtered(table, {u"文学院"_s, {}, {}, {}});
    EXPECT_EQ(total(letters, u"debitFen"_s), total(letters, u"creditFen"_s));
}

} // namespace
} // namespace liuying
