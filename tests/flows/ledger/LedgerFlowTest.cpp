// SPDX-License-Identifier: Apache-2.0
#include "flows/FlowStation.h"
#include "flows/ledger/MoneyStation.h"

#include "flows/ledger/LedgerFlow.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class LedgerFlowTest : public FlowStation<MoneyStation, LedgerFlow> {
protected:
    void SetUp() override
    {
        FlowStation::SetUp();
        listen(&LedgerFlow::viewReady, views);
        listen(&LedgerFlow::bookReady, books);
        listen(&LedgerFlow::changed, changes);
    }
    [[nodiscard]] QStringList openKinds() const
    {
        QStringList kinds;
        for (const OpenItem &item : views.last().ledger.status.needsPerson)
            kinds.append(item.kind);
        return kinds;
    }

    QList<LedgerView> views;
    QList<QList<BookEntry>> books;
    QStringList changes;
};

TEST_F(LedgerFlowTest, AViewHoldsTheLedger)
{
    flow->askView();
    ASSERT_TRUE(waitFor(views));
    EXPECT_EQ(views[0].ledger.status.colleges.size(), 2);
    EXPECT_TRUE(openKinds().contains(u"private-person"_s));
}

TEST_F(LedgerFlowTest, ManyCallsWhileOneIsUnderWayCostOneMore)
{
    QSemaphore gate;
    hold(gate);
    for (int i = 0; i < 50; ++i)
        flow->askView();
    gate.release();
    ASSERT_TRUE(waitFor(views, 2));
    flow->askBook(); // answered after whatever view was still to come
    ASSERT_TRUE(waitFor(books));
    EXPECT_EQ(views.size(), 2);
}

TEST_F(LedgerFlowTest, AfterAChangeTheViewComesByItself)
{
    flow->settle(belongs(3, u"理学院"_s), kHow);
    ASSERT_TRUE(waitFor(views));
    EXPECT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes[0].contains(u"理学院"_s));
    EXPECT_FALSE(openKinds().contains(u"private-person"_s));
    flow->reopen(transfer(3), kWhy, kHow);
    ASSERT_TRUE(waitFor(views, 2));
    EXPECT_TRUE(openKinds().contains(u"private-person"_s));
}

TEST_F(LedgerFlowTest, ARefundIsApprovedPaidAndTakenBack)
{
    flow->approveRefunds({u"A1"_s}, kWhy, kHow);
    ASSERT_TRUE(waitFor(views));
    EXPECT_EQ(views.last().ledger.refunds.count(RefundState::Approved), 1);
    flow->payOutRefunds({u"A1"_s}, QDate(2025, 4, 12), u"K7"_s, kHow);
    ASSERT_TRUE(waitFor(views, 2));
    EXPECT_EQ(views.last().ledger.refunds.count(RefundState::PaidOut), 1);
    flow->takeBackRefund(u"A1"_s, kWhy, kHow);
    ASSERT_TRUE(waitFor(views, 3));
    EXPECT_EQ(views.last().ledger.refunds.count(RefundState::Approved), 1);
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(LedgerFlowTest, AnAliasAndAnImportTakenBackAreSeenAtOnce)
{
    flow->setAlias(u"理院"_s, u"理学院"_s, kHow);
    ASSERT_TRUE(waitFor(views));
    EXPECT_EQ(views.last().input.aliases.size(), 1);
    flow->reverseImport(views.last().imports.last().ref, kWhy, kHow);
    ASSERT_TRUE(waitFor(views, 2));
    EXPECT_EQ(views.last().ledger.settlement.received, Money{});
}

TEST_F(LedgerFlowTest, WhatMayNotBeDoneIsSaidAndNothingElse)
{
    flow->settle(belongs(3, u"医学院"_s), kHow);
    ASSERT_TRUE(waitFor(errors));
    EXPECT_EQ(errors[0].code, ErrorCode::BadInput);
    EXPECT_TRUE(errors[0].message.contains(u"医学院"_s));
    EXPECT_TRUE(changes.isEmpty());
}

} // namespace
} // namespace liuying
