// SPDX-License-Identifier: Apache-2.0
#include "flows/MoneyWords.h"
#include "gui/LedgerSamples.h"
#include "gui/ledger/CollegesModel.h"
#include "gui/ledger/ImportsModel.h"
#include "gui/ledger/LedgerScope.h"
#include "gui/ledger/OpenItemsModel.h"
#include "gui/ledger/RefundsModel.h"
#include "gui/ledger/StudentsModel.h"
#include "gui/ledger/TransfersModel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

Mark markOf(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(LedgerTable::LookRole).value<MarkLook>().mark;
}

struct YuanCase {
    const char *name;
    qint64 fen;
    QString amount;
    QString difference;
};

class YuanWords : public testing::TestWithParam<YuanCase> {};

TEST_P(YuanWords, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(yuanWords(Money{GetParam().fen}), GetParam().amount);
    EXPECT_EQ(differenceWords(Money{GetParam().fen}), GetParam().difference);
}

INSTANTIATE_TEST_SUITE_P(
    Amounts, YuanWords,
    testing::Values(YuanCase{"nothing_has_no_sign", 0, u"0.00"_s, u"0.00"_s},
                    YuanCase{"thousands_are_parted", 10'260'000, u"102,600.00"_s, u"+102,600.00"_s},
                    YuanCase{"fen_keep_two_places", 5, u"0.05"_s, u"+0.05"_s},
                    YuanCase{"below_a_yuan_the_minus_stays", -5, u"−0.05"_s, u"−0.05"_s}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(CollegesModel, SaysEachCollegesStateInAWordAndAShape)
{
    CollegesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showView(samples::ledgerView());
    ASSERT_EQ(model.keys(), QStringList({u"机械学院"_s, u"文学院"_s, u"商学院"_s}));
    EXPECT_EQ(markOf(model, 0, CollegesModel::State), Mark::Done);
    EXPECT_EQ(markOf(model, 1, CollegesModel::State), Mark::Under);
    EXPECT_EQ(markOf(model, 2, CollegesModel::State), Mark::Waiting);
    EXPECT_EQ(text(model, 0, CollegesModel::Difference), u"0.00"_s);
    EXPECT_EQ(text(model, 1, CollegesModel::Difference), u"−5.00"_s);
}

TEST(CollegesModel, CountsTheOpenItemsOfACollegesStudentsAndRows)
{
    EXPECT_EQ(openItemsByCollege(samples::ledgerView()).value(u"文学院"_s), 2);
    EXPECT_EQ(openItemsByCollege(samples::ledgerView()).value(u"机械学院"_s), 0);
}

TEST(CollegesModel, SortsMoneyByItsAmount)
{
    CollegesModel model;
    LedgerFilter filter(model);
    model.showView(samples::ledgerView());
    filter.sort(CollegesModel::Remitted, Qt::DescendingOrder);
    EXPECT_EQ(text(filter, 0, CollegesModel::College), u"机械学院"_s);
    EXPECT_EQ(text(filter, 2, CollegesModel::College), u"商学院"_s);
}

TEST(CollegesModel, IsFoundByStateAndLeavesOutWhatIsSettled)
{
    CollegesModel model;
    LedgerFilter filter(model);
    const QAbstractItemModelTester tester(&filter, kFatal);
    model.showView(samples::ledgerView());
    filter.setWantedOnly(true);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setText(u"商 未到账"_s);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(text(filter, 0, CollegesModel::College), u"商学院"_s);
}

TEST(CollegesModel, NewFiguresForTheSameCollegesKeepTheSelection)
{
    CollegesModel model;
    model.showView(samples::ledgerView());
    const QPersistentModelIndex letters = model.index(1, CollegesModel::State);
    LedgerInput later = samples::ledgerInput();
    later.statements[0].rows[1].amount = Money{1500};
    model.showView(samples::viewOf(later));
    ASSERT_TRUE(letters.isValid());
    EXPECT_EQ(markOf(model, 1, CollegesModel::State), Mark::Done);
}

TEST(StudentsModel, SaysWhoPaidByWhichListOfWhen)
{
    StudentsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showCollege(samples::ledgerView(), u"机械学院"_s);
    ASSERT_EQ(model.rowCount(), 3);
    const int first = static_cast<int>(model.keys().indexOf(u"2101"_s));
    EXPECT_EQ(markOf(model, first, StudentsModel::Paid), Mark::Done);
    EXPECT_EQ(text(model, first, StudentsModel::List), u"3月30日 机械学院缴费.xlsx"_s);
    EXPECT_EQ(markOf(model, first, StudentsModel::Photographed), Mark::Done);
    const int last = static_cast<int>(model.keys().indexOf(u"2103"_s));
    EXPECT_EQ(markOf(model, last, StudentsModel::Paid), Mark::Waiting);
    EXPECT_EQ(text(model, last, StudentsModel::Class), u"未分班"_s);
}

TEST(StudentsModel, OnlyTheUnpaidCanBeLeft)
{
    StudentsModel model;
    LedgerFilter filter(model);
    model.showCollege(samples::ledgerView(), u"机械学院"_s);
    filter.setWantedOnly(true);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(text(filter, 0, StudentsModel::Number), u"2103"_s);
    EXPECT_EQ(model.unpaid(), 1);
}

TEST(TransfersModel, ShowsACollegesTransfersAndWhoSettledThem)
{
    LedgerInput input = samples::ledgerInput();
    ItemDecision decision{.item = samples::itemAt(u"三月流水.csv"_s, 4),
                          .kind = ItemDecision::Kind::BelongsTo,
                          .student = {},
                          .college = u"商学院"_s,
                          .why = u"已电话核对。"_s};
    input.settled = {{{u"office"_s, 9}, 1'743'300'000'000, u"周敏"_s, decision}};
    TransfersModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showCollege(samples::viewOf(input), u"商学院"_s);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(model, 0, TransfersModel::Amount), u"15.00"_s);
    EXPECT_TRUE(text(model, 0, TransfersModel::Settled).contains(u"周敏"_s));
}

TEST(OpenItemsModel, ListsWhatWaitsAndWhatWasSettledApart)
{
    LedgerInput input = samples::ledgerInput();
    ItemDecision decision{.item = samples::itemAt(u"三月流水.csv"_s, 5),
                          .kind = ItemDecision::Kind::NotOurs,
                          .student = {},
                          .college = {},
                          .why = u"退回。"_s};
    input.settled = {{{u"office"_s, 9}, 1'743'300'000'000, u"周敏"_s, decision}};
    const LedgerView view = samples::viewOf(input);
    OpenItemsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showItems(waitingItems(view));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_LT(model.rowOf(decision.item), 0);
    model.showItems(settledItems(view));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0).data(OpenItemsModel::SubjectRole).toString().contains(u"王小明"_s));
}

TEST(RefundsModel, TicksStayWithTheirStudents)
{
    const LedgerView view = samples::ledgerView();
    RefundsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showRefunds(view.ledger.refunds, view, RefundGroup::Due, {});
    ASSERT_EQ(model.keys(), QStringList({u"2201"_s, u"2102"_s})); // by college
    ASSERT_TRUE(model.setData(model.index(1, RefundsModel::Tick), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.ticked(), QStringList({u"2102"_s}));
    EXPECT_EQ(model.tickedSum(), Money{1500});
    model.showRefunds(view.ledger.refunds, view, RefundGroup::Due, u"文学院"_s);
    EXPECT_EQ(model.keys(), QStringList({u"2201"_s}));
    EXPECT_TRUE(model.ticked().isEmpty());
}

TEST(ImportsModel, HasTheLatestFirstAndSaysWhatWasTakenBack)
{
    LedgerView view = samples::ledgerView();
    view.imports[1].reversed = EntryRef{u"office"_s, 12};
    view.imports[1].reversedWhy = u"重报了"_s;
    ImportsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.showView(view);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(text(model, 0, ImportsModel::File), u"三月流水.csv"_s);
    EXPECT_TRUE(text(model, 1, ImportsModel::State).contains(u"重报了"_s));
}

TEST(OnlyCollege, LeavesNothingOfTheOthers)
{
    const LedgerView own = onlyCollege(samples::ledgerView(), u"文学院"_s);
    ASSERT_EQ(own.ledger.status.colleges.size(), 1);
    EXPECT_EQ(own.input.roster.size(), 2);
    EXPECT_EQ(own.ledger.students.size(), 2);
    ASSERT_EQ(own.ledger.transfers.size(), 1);
    EXPECT_EQ(own.ledger.transfers.front().college, u"文学院"_s);
    for (const OpenItem &item : own.ledger.status.needsPerson)
        EXPECT_EQ(item.file, u"文学院缴费.xlsx"_s);
    EXPECT_EQ(own.ledger.status.needsPerson.size(), 2);
    for (const storage::MoneyImport &import : own.imports)
        EXPECT_NE(import.file, u"机械学院缴费.xlsx"_s);
    EXPECT_EQ(own.ledger.settlement.received, Money{1000});
    EXPECT_TRUE(own.coordinators.isEmpty());
    ASSERT_EQ(own.ledger.refunds.refunds.size(), 1);
    EXPECT_EQ(own.ledger.refunds.refunds.front().student, u"2201"_s);
}

} // namespace
} // namespace liuying
