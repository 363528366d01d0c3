// SPDX-License-Identifier: Apache-2.0
#include "gui/DoorSamples.h"
#include "gui/door/QueueModel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class QueueModelTest : public testing::Test {
protected:
    QueueModelTest() { filter.setSourceModel(&model); }

    static QStringList titles(const QAbstractItemModel &shown)
    {
        QStringList all;
        for (int row = 0; row < shown.rowCount(); ++row)
            all.append(shown.index(row, 0).data().toString());
        return all;
    }

    QueueModel model;
    QueueFilter filter;
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(QueueModelTest, ShowsClassesInOrderEachUnderItsHeading)
{
    filter.setMissingOnly(false);
    model.setStatus(samples::doorStatus());
    EXPECT_EQ(titles(filter),
              (QStringList{u"会计2101"_s, u"甲1"_s, u"甲2"_s, u"甲3"_s, u"甲4"_s, u"甲5"_s, u"甲6"_s,
                           u"会计2102"_s, u"乙1"_s, u"乙2"_s, u"乙3"_s, u"外国语学院"_s}));
}

TEST_F(QueueModelTest, HidesWhoIsInUnlessAskedForEverybody)
{
    model.setStatus(samples::doorStatus());
    EXPECT_FALSE(titles(filter).contains(u"甲1"_s));
    EXPECT_TRUE(titles(filter).contains(u"甲3"_s)) << "unpaid is still missing";
    filter.setMissingOnly(false);
    EXPECT_TRUE(titles(filter).contains(u"甲1"_s));
}

TEST_F(QueueModelTest, AnArrivalChangesOnlyItsRowTheNextAndTheHeading)
{
    DoorStatus status = samples::doorStatus();
    model.setStatus(status);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    status.current[0].students[1].arrival =
        StandingArrival{{2, status.room, {}}, status.now.date, status.now};
    status.nextInQueue = status.current[0].students[3].student.number;
    model.setStatus(status);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(reset.count() + removed.count(), 0);
    EXPECT_FALSE(titles(filter).contains(u"甲2"_s));
}

TEST_F(QueueModelTest, AnotherBatchReplacesOnlyTheRowsThatDiffer)
{
    DoorStatus status = samples::doorStatus();
    model.setStatus(status);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    status.current.removeFirst();
    model.setStatus(status);
    filter.setMissingOnly(false);
    EXPECT_EQ(titles(filter), (QStringList{u"会计2102"_s, u"乙1"_s, u"乙2"_s, u"乙3"_s, u"外国语学院"_s}));
    EXPECT_EQ(reset.count(), 0);
    model.setStatus({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(QueueModelTest, HeadingsCannotBePicked)
{
    model.setStatus(samples::doorStatus());
    EXPECT_FALSE(model.index(0).flags() & Qt::ItemIsSelectable);
    EXPECT_EQ(model.studentAt(0), nullptr);
    ASSERT_NE(model.studentAt(1), nullptr);
    EXPECT_EQ(model.studentAt(1)->name, u"甲1"_s);
}

TEST(FoundModel, KeepsTheContractOfModels)
{
    FoundModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStudents({samples::student(u"2101001"_s, u"甲1"_s), samples::student(u"2101002"_s, u"甲2"_s)});
    EXPECT_EQ(model.rowCount(), 2);
    model.setStudents({});
    EXPECT_EQ(model.studentAt(0), nullptr);
}

struct PresenceRow {
    const char *rule;
    bool paid;
    bool eligible;
    bool isIn;
    bool turnedAway;
    bool photographed;
    Presence expected;
};

void PrintTo(const PresenceRow &row, std::ostream *out)
{
    *out << row.rule;
}

std::string presenceRuleName(const testing::TestParamInfo<PresenceRow> &info)
{
    return info.param.rule;
}

class PresenceRule : public testing::TestWithParam<PresenceRow> {};

TEST_P(PresenceRule, Holds)
{
    const PresenceRow &rule = GetParam();
    storage::QueueRow row;
    row.student = samples::student(u"1"_s, u"甲"_s);
    row.student.eligible = rule.eligible;
    row.paid = rule.paid;
    row.turnedAway = rule.turnedAway;
    row.photographed = rule.photographed;
    if (rule.isIn)
        row.arrival = StandingArrival{};
    EXPECT_EQ(presenceOf(row, u"2"_s), rule.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Presence, PresenceRule,
    testing::Values(
        PresenceRow{"PaidAndNotSeenIsMissing", true, true, false, false, false, Presence::Missing},
        PresenceRow{"TurnedAwayIsShownUntilIn", true, true, false, true, false, Presence::TurnedAway},
        PresenceRow{"InCountsMoreThanTurnedAway", true, true, true, true, false, Presence::In},
        PresenceRow{"UnpaidCountsMoreThanTurnedAway", false, true, false, true, false, Presence::Unpaid},
        PresenceRow{"NotEligibleCountsMoreThanUnpaid", false, false, false, false, false,
                    Presence::NotEligible},
        PresenceRow{"LetInByASupervisorIsInThoughUnpaid", false, true, true, false, false, Presence::In},
        PresenceRow{"PhotographedIsTheEnd", true, true, true, false, true, Presence::Photographed}),
    presenceRuleName);

} // namespace
} // namespace liuying
