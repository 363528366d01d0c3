// SPDX-License-Identifier: Apache-2.0
// Who counts as paid, and the accounts of the colleges.
#include "core/ledger/Ledger.h"
#include "core/ledger/LedgerInput.h"

#include <gtest/gtest.h>

#include <ostream>
#include <random>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr Money kFee{1500};

Student student(const QString &number, const QString &name, const QString &college)
{
    Student one;
    one.number = number;
    one.name = name;
    one.college = college;
    return one;
}

const QList<Student> kRoster{student(u"1001"_s, u"柳汐"_s, u"商学院"_s),
                             student(u"1002"_s, u"岑珂"_s, u"商学院"_s),
                             student(u"2001"_s, u"阿依澜·木霁提"_s, u"化学与材料学院"_s),
                             student(u"2002"_s, u"Jona Smith-Leeland"_s, u"化学与材料学院"_s)};

PaymentRow paid(const QString &number, const QString &name, const QString &college = {},
                std::optional<Money> amount = kFee)
{
    PaymentRow row;
    row.number = number;
    row.name = name;
    row.college = college;
    row.amount = amount;
    return row;
}

const QDate kDue(2025, 3, 28);

LedgerInput inputOf(const QList<PaymentList> &lists, const QList<Statement> &statements = {})
{
    LedgerInput input;
    input.roster = kRoster;
    input.lists = lists;
    input.statements = statements;
    input.fee = kFee;
    input.feeDue = kDue;
    return input;
}

PaymentRow notPaid(PaymentRow row)
{
    row.saysPaid = false;
    return row;
}

struct PaidCase {
    const char *name = "";
    QList<PaymentRow> rows;
    QStringList counted;
    QStringList open;
    int notPaid = 0;
};

void PrintTo(const PaidCase &row, std::ostream *out)
{
    *out << row.name;
}

template <typename AnyRow>
std::string rowName(const testing::TestParamInfo<AnyRow> &info)
{
    return info.param.name;
}

class Payments : public testing::TestWithParam<PaidCase> {};

TEST_P(Payments, Count)
{
    const PaidStanding standing = judgePayments(inputOf({{u"list"_s, GetParam().rows}}));
    QStringList counted = standing.paid.keys();
    counted.sort();
    QStringList open;
    for (const OpenItem &item : standing.open)
        open.append(item.kind);
    EXPECT_EQ(counted.join(u' ').toStdString(), GetParam().counted.join(u' ').toStdString());
    EXPECT_EQ(open.join(u' ').toStdString(), GetParam().open.join(u' ').toStdString());
    EXPECT_EQ(standing.notPaid, GetParam().notPaid);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Payments,
    testing::Values(
        PaidCase{"NumberAndNameOfTheRosterCount", {paid(u"1001"_s, u"柳汐"_s)}, {u"1001"_s}, {}},
        PaidCase{
            "WithoutAnAmountTheyCountToo", {paid(u"1001"_s, u"柳汐"_s, {}, std::nullopt)}, {u"1001"_s}, {}},
        PaidCase{"AnotherMiddleDotIsTheSameName", {paid(u"2001"_s, u"阿依澜•木霁提"_s)}, {u"2001"_s}, {}},
        PaidCase{
            "LatinCaseAndBlanksAreTheSameName", {paid(u"2002"_s, u"JONA SMITH-LEELAND"_s)}, {u"2002"_s}, {}},
        PaidCase{"ARowThatSaysNotPaidIsNoFault", {notPaid(paid(u"1001"_s, u"柳汐"_s))}, {}, {}, 1},
        PaidCase{"NorIsOneOfAStranger", {notPaid(paid(u"9999"_s, u"柳外人"_s))}, {}, {}, 1},
        PaidCase{"AStrangerNeedsAPerson", {paid(u"9999"_s, u"柳外人"_s)}, {}, {u"not-on-roster"_s}},
        PaidCase{"AnotherNameNeedsAPerson", {paid(u"1001"_s, u"陆无名"_s)}, {}, {u"name-mismatch"_s}},
        PaidCase{"NoNameIsAnotherName", {paid(u"1001"_s, {})}, {}, {u"name-mismatch"_s}},
        PaidCase{"NoNumberNeedsAPerson", {paid({}, u"柳汐"_s)}, {}, {u"number-missing"_s}},
        PaidCase{
            "TooLittleDoesNotCount", {paid(u"1001"_s, u"柳汐"_s, {}, Money{1499})}, {}, {u"amount-low"_s}},
        PaidCase{
            "TooMuchCounts", {paid(u"1001"_s, u"柳汐"_s, {}, Money{1501})}, {u"1001"_s}, {u"amount-high"_s}},
        PaidCase{"AnotherCollegesListCounts",
                 {paid(u"1001"_s, u"柳汐"_s, u"化学与材料学院"_s)},
                 {u"1001"_s},
                 {u"other-college"_s}},
        PaidCase{"AnUnknownCollegesListCounts",
                 {paid(u"1001"_s, u"柳汐"_s, u"建筑学院"_s)},
                 {u"1001"_s},
                 {u"other-college"_s}},
        PaidCase{"AnAbbreviatedCollegeIsTheCollege",
                 {paid(u"2001"_s, u"阿依澜·木霁提"_s, u"化材学院"_s)},
                 {u"2001"_s},
                 {}},
        PaidCase{"ListedTwiceCountsOnce",
                 {paid(u"1001"_s, u"柳汐"_s), paid(u"1001"_s, u"柳汐"_s)},
                 {u"1001"_s},
                 {u"listed-twice"_s}},
        PaidCase{"AFullRowAfterALowOneCounts",
                 {paid(u"1001"_s, u"柳汐"_s, {}, Money{1000}), paid(u"1001"_s, u"柳汐"_s)},
                 {u"1001"_s},
                 {u"amount-low"_s}},
        PaidCase{"ARowAfterOneThatSaysNotPaidCounts",
                 {notPaid(paid(u"1001"_s, u"柳汐"_s)), paid(u"1001"_s, u"柳汐"_s)},
                 {u"1001"_s},
                 {},
                 1}),
    rowName<PaidCase>);

TEST(PaidStanding, NamesTheListThatFirstCounted)
{
    const PaidStanding standing = judgePayments(
        inputOf({{u"a"_s, {paid(u"1001"_s, u"陆无名"_s)}}, {u"b"_s, {paid(u"1001"_s, u"柳汐"_s)}}}));
    EXPECT_EQ(standing.paid.value(u"1001"_s), 1);
    EXPECT_EQ(standing.open.value(0).file, u"a"_s);
}

TEST(PaidStanding, NeverCountsAStudentTwiceAndExplainsEveryRow)
{
    // A property: whatever rows come in whatever order, each is counted, not paid or an item; other-college
    // and amount-high stand beside a counted row.
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QList<PaymentRow> rows;
        for (int i = 0; i < 12; ++i) {
            const Student &one = kRoster.at(static_cast<qsizetype>(random() % 4));
            PaymentRow row =
                paid(random() % 5 ? one.number : QString(), random() % 5 ? one.name : u"陆无名"_s,
                     random() % 3 ? one.college : u"外国语学院"_s, Money{qint64(random() % 3) * 1500});
            row.saysPaid = random() % 4 != 0;
            rows.append(row);
        }
        const PaidStanding standing = judgePayments(inputOf({{u"list"_s, rows}}));
        const auto besides = std::ranges::count_if(standing.open, [](const OpenItem &item) {
            return item.kind == "other-college"_L1 || item.kind == "amount-high"_L1;
        });
        EXPECT_EQ(standing.paid.size() + standing.open.size() - besides + standing.notPaid, rows.size());
    }
}

TransferRow transfer(qint64 fen, const QDate &date, const QString &remark = u"商学院"_s)
{
    TransferRow row;
    row.amount = Money{fen};
    row.date = date;
    row.payer = u"澜江理工大学"_s;
    row.remark = remark;
    return row;
}

struct StateCase {
    const char *name = "";
    QList<TransferRow> transfers;
    const char *state = "";
};

void PrintTo(const StateCase &row, std::ostream *out)
{
    *out << row.name;
}

class AccountState : public testing::TestWithParam<StateCase> {};

TEST_P(AccountState, Is)
{
    const LedgerStatus status =
        ledgerStatus(inputOf({{u"list"_s, {paid(u"1001"_s, u"柳汐"_s), paid(u"1002"_s, u"岑珂"_s)}}},
                             {{u"statement"_s, GetParam().transfers, {}}}));
    ASSERT_EQ(status.colleges.size(), 2);
    EXPECT_EQ(status.colleges.first().college, u"商学院"_s);
    EXPECT_EQ(status.colleges.first().expected, Money{3000});
    EXPECT_EQ(status.colleges.first().state.toStdString(), GetParam().state);
    EXPECT_EQ(status.colleges.last().state, u"none"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, AccountState,
    testing::Values(StateCase{"NothingCame", {}, "none"},
                    StateCase{"EverythingWentBack", {transfer(3000, kDue), transfer(-3000, kDue)}, "none"},
                    StateCase{"LessCame", {transfer(2999, kDue)}, "short"},
                    StateCase{"MoreCame", {transfer(3001, kDue)}, "over"},
                    StateCase{"ItCameOnTheDueDay", {transfer(3000, kDue)}, "settled"},
                    StateCase{"ItCameInTwoParts", {transfer(1500, kDue), transfer(1500, kDue)}, "settled"},
                    StateCase{
                        "APartCameLate", {transfer(1500, kDue), transfer(1500, kDue.addDays(1))}, "late"},
                    StateCase{"OnlyAReturnCameLate",
                              {transfer(3000, kDue), transfer(1500, kDue), transfer(-1500, kDue.addDays(1))},
                              "settled"},
                    StateCase{"TooLittleAndLate", {transfer(1500, kDue.addDays(1))}, "short"}),
    rowName<StateCase>);

TEST(LedgerStatus, ListsWhatNeedsAPersonInOrderOfImportAndRow)
{
    TransferRow unknown = transfer(100, kDue, u"建筑学院"_s);
    unknown.row = 9;
    const LedgerStatus status =
        ledgerStatus(inputOf({{u"list"_s, {paid(u"9999"_s, u"柳外人"_s)}}},
                             {{u"first"_s, {unknown}, {12, 4}}, {u"second"_s, {}, {2}}}));
    QStringList items;
    for (const OpenItem &item : status.needsPerson)
        items.append(u"%1 %2 %3"_s.arg(item.file, item.kind).arg(item.row));
    EXPECT_EQ(items,
              (QStringList{u"list not-on-roster 0"_s, u"first unreadable 4"_s, u"first unknown-college 9"_s,
                           u"first unreadable 12"_s, u"second unreadable 2"_s}));
}

TEST(Queue, PutsStatusChangesFirstThenShorterThenSmallerNumbers)
{
    Student changed = student(u"300"_s, {}, {});
    changed.statusChanged = true;
    const QList<Student> inOrder{changed, student(u"99"_s, {}, {}), student(u"100"_s, {}, {}),
                                 student(u"101"_s, {}, {})};
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j)
            EXPECT_EQ(queuesBefore(inOrder.at(i), inOrder.at(j)), i < j);
    }
}

} // namespace
} // namespace liuying
