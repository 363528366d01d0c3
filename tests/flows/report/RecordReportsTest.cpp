// SPDX-License-Identifier: Apache-2.0
// Throughput, shot register, corrections and proofreading of a hand-made morning.
#include "flows/report/ReportStation.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class RecordReports : public ReportStation {
protected:
    RecordReports()
    {
        arrive(u"A1"_s, 9, 3, 1);
        arrive(u"A2"_s, 9, 4, 2);
        photograph(u"A1"_s, 9, 6, 1);
        m_undone = arrive(u"A5"_s, 9, 12, 3);
        clock.set(9, 14);
        appendAs(u"王主任"_s, ArrivalUndone{m_undone, u"认错人"_s});
        arrive(u"A3"_s, 9, 17, 4, u"学院担保"_s, {Reason::Unpaid});
        photograph(u"A3"_s, 9, 18, 4);
        clock.set(9, 20);
    }

    EntryRef m_undone;
};

TEST_F(RecordReports, ThroughputHasEveryFiveMinutesFromTheFirstToTheLast)
{
    const reports::ReportTable table = make(u"throughput"_s);
    EXPECT_EQ(column(table, u"time"_s), (QStringList{u"2025-04-12T09:00"_s, u"2025-04-12T09:05"_s,
                                                     u"2025-04-12T09:10"_s, u"2025-04-12T09:15"_s}));
    EXPECT_EQ(column(table, u"arrivals"_s), (QStringList{u"2"_s, u"0"_s, u"0"_s, u"1"_s}));
    EXPECT_EQ(column(table, u"photographed"_s), (QStringList{u"0"_s, u"1"_s, u"0"_s, u"1"_s}));
    EXPECT_EQ(column(table, u"waiting"_s), (QStringList{u"2"_s, u"1"_s, u"1"_s, u"1"_s}));
    EXPECT_EQ(column(table, u"perHour"_s), (QStringList{u"0"_s, u"12"_s, u"0"_s, u"12"_s}));
    // Two of the class are eligible and paid, for half an hour.
    EXPECT_EQ(column(table, u"plannedPerHour"_s), (QStringList{u"4"_s, u"4"_s, u"4"_s, u"4"_s}));
    EXPECT_EQ(total(table, u"arrivals"_s), 3);
    const reports::ChartFigures chart = reports::chartFigures(table);
    EXPECT_EQ(chart.series.size(), 1);
    EXPECT_EQ(chart.categories.size(), 4);
}

TEST_F(RecordReports, TheRegisterHasEveryNumberThatWasGiven)
{
    const reports::ReportTable table = make(u"shot-register"_s);
    EXPECT_EQ(column(table, u"shot"_s), (QStringList{u"001"_s, u"002"_s, u"003"_s, u"004"_s}));
    EXPECT_EQ(column(table, u"number"_s), (QStringList{u"A1"_s, u"A2"_s, u"A5"_s, u"A3"_s}));
    EXPECT_EQ(column(table, u"state"_s),
              (QStringList{u"photographed"_s, u"no-photo"_s, u"undone"_s, u"photographed"_s}));
    EXPECT_EQ(at(table, 0, u"file"_s), u"1-A1.jpg"_s);
    EXPECT_EQ(at(table, 0, u"digest"_s), QString::fromLatin1(codeDigest("1-A1.jpg").toHex().left(12)));
    EXPECT_EQ(total(table, u"photographs"_s), 2);
}

TEST_F(RecordReports, TheRegisterShowsAPictureUnderAnothersNumber)
{
    photograph(u"A5"_s, 9, 19, 2);
    photograph(u"B1"_s, 9, 19, 77);
    const reports::ReportTable table = make(u"shot-register"_s);
    const qsizetype wrong = rowOf(table, u"state"_s, u"mismatch"_s);
    ASSERT_GE(wrong, 0);
    EXPECT_EQ(at(table, wrong, u"number"_s), u"A5"_s);
    EXPECT_EQ(at(table, wrong, u"shot"_s), u"002"_s);
    EXPECT_EQ(at(table, rowOf(table, u"number"_s, u"A2"_s), u"state"_s), u"no-photo"_s);
    EXPECT_EQ(at(table, rowOf(table, u"number"_s, u"B1"_s), u"state"_s), u"no-arrival"_s);
    const QString notes = table.notes.join(u'\n');
    EXPECT_TRUE(notes.contains(u"有1张照片用的是别人的拍摄号"_s)) << qPrintable(notes);
    EXPECT_TRUE(notes.contains(u"有1张照片没有签到记录"_s)) << qPrintable(notes);
}

TEST_F(RecordReports, APictureTakenAgainReplacesTheEarlier)
{
    photograph(u"A1"_s, 9, 30, 1);
    const reports::ReportTable table = make(u"shot-register"_s);
    EXPECT_EQ(column(table, u"state"_s).mid(0, 2), (QStringList{u"retaken"_s, u"photographed"_s}));
    EXPECT_EQ(total(make(u"throughput"_s), u"photographed"_s), 2);
}

TEST_F(RecordReports, CorrectionsTellWhoDidWhatAndWhy)
{
    const QByteArray source = stores->paymentLists()->first().source;
    clock.set(9, 30);
    const EntryRef settled = appendAs(
        u"陈会计"_s, ItemSettled{{{source, {}, 3}, ItemDecision::Kind::DoesNotCount, {}, {}, u"重复"_s}});
    clock.set(9, 31);
    appendAs(u"陈会计"_s, ItemReopened{settled, u"看错了"_s});
    clock.set(9, 32);
    appendAs(u"陈会计"_s, CollegeAliasSet{u"中文系"_s, u"文学院"_s});
    clock.set(9, 33);
    appendAs(u"周主任"_s, PlanPublished{u"campaign"_s, 2, aPlan(), u"revision 1"_s});
    clock.set(9, 40);

    const reports::ReportTable table = make(u"corrections"_s);
    EXPECT_EQ(column(table, u"kind"_s),
              (QStringList{u"plan-published"_s, u"undone"_s, u"override"_s, u"settled"_s, u"reopened"_s,
                           u"alias"_s, u"plan-restored"_s}));
    EXPECT_EQ(column(table, u"by"_s), (QStringList{u"test"_s, u"王主任"_s, u"王主任"_s, u"陈会计"_s,
                                                   u"陈会计"_s, u"陈会计"_s, u"周主任"_s}));
    EXPECT_EQ(at(table, 1, u"why"_s), u"认错人"_s);
    EXPECT_EQ(at(table, 1, u"number"_s), u"A5"_s);
    EXPECT_EQ(at(table, 2, u"why"_s), u"学院担保"_s);
    EXPECT_EQ(at(table, 2, u"number"_s), u"A3"_s);
    EXPECT_EQ(at(table, 2, u"time"_s), u"2025-04-12T09:17"_s);
    EXPECT_TRUE(at(table, 2, u"text"_s).toString().contains(u"未缴费"_s));
    EXPECT_TRUE(at(table, 3, u"text"_s).toString().contains(u"paid.csv第3行"_s))
        << qPrintable(at(table, 3, u"text"_s).toString());
    EXPECT_EQ(at(table, 4, u"why"_s), u"看错了"_s);
    EXPECT_EQ(at(table, 5, u"college"_s), u"文学院"_s);
    EXPECT_EQ(reports::filtered(table, {{}, {}, u"明德楼101"_s, {}}).rows.size(), 2);
}

TEST_F(RecordReports, ImportsAndRefundsTakenBackAreCorrectionsToo)
{
    remit(u"流水.csv"_s, 1500);
    clock.set(12, 0);
    append(RefundsApproved{{u"A2"_s}, Money{1500}, u"没有拍摄"_s});
    appendAs(u"陈会计"_s, RefundTakenBack{u"A2"_s, u"批错了"_s});
    const EntryRef import = stores->moneyImports()->last().ref;
    clock.set(12, 1);
    appendAs(u"陈会计"_s, ImportReversed{import, u"别的账户"_s});
    const reports::ReportTable table = make(u"corrections"_s);
    const qsizetype refund = rowOf(table, u"kind"_s, u"refund-taken-back"_s);
    ASSERT_GE(refund, 0);
    EXPECT_EQ(at(table, refund, u"number"_s), u"A2"_s);
    const qsizetype reversed = rowOf(table, u"kind"_s, u"import-reversed"_s);
    ASSERT_GE(reversed, 0);
    EXPECT_TRUE(at(table, reversed, u"text"_s).toString().contains(u"流水.csv"_s));
    EXPECT_EQ(at(table, reversed, u"why"_s), u"别的账户"_s);
}

TEST_F(RecordReports, ProofreadingListsWhomToRemindFirst)
{
    photograph(u"B1"_s, 10, 5, 9);
    append(ProofreadingImported{u"学信网.xlsx"_s,
                                {{u"A1"_s, u"学生A1"_s, true, QDate(2025, 9, 10)},
                                 {u"A3"_s, u"学生A3"_s, false, {}},
                                 {u"A2"_s, u"学生A2"_s, true, {}}},
                                "digest"});
    const reports::ReportTable table = make(u"proofreading"_s);
    EXPECT_EQ(column(table, u"number"_s), (QStringList{u"A3"_s, u"B1"_s, u"A1"_s}));
    EXPECT_EQ(column(table, u"state"_s), (QStringList{u"not-done"_s, u"unknown"_s, u"done"_s}));
    EXPECT_EQ(at(table, 2, u"doneOn"_s), u"2025-09-10"_s);
    EXPECT_EQ(total(table, u"done"_s), 1);
    EXPECT_EQ(total(table, u"notDone"_s), 2);
    EXPECT_TRUE(table.notes.first().contains(u"其中2人"_s)) << qPrintable(table.notes.first());
}

} // namespace
} // namespace liuying
