// SPDX-License-Identifier: Apache-2.0
#include "gui/LedgerSamples.h"
#include "gui/ledger/RefundsPanel.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

RefundStep step(qint64 seq, RefundStep::Kind kind, const QString &student)
{
    return {.ref = {u"office"_s, seq},
            .atMs = 1'744'700'000'000,
            .actor = u"周敏"_s,
            .kind = kind,
            .student = student,
            .amount = Money{1500},
            .note = u"付字7号"_s,
            .day = QDate(2025, 4, 16)};
}

class RefundsPanelTest : public testing::Test {
protected:
    RefundsPanelTest()
    {
        panel.resize(1200, 600);
        panel.show();
        panel.showView(samples::ledgerView());
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = panel.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QPushButton *button(const QString &name) { return part<QPushButton>(name); }
    [[nodiscard]] int rows() { return part<QTableView>(u"refundsTable"_s)->model()->rowCount(); }
    void showSteps(const QList<RefundStep> &steps, const QSet<QString> &photographed = {u"2101"_s})
    {
        LedgerInput input = samples::ledgerInput();
        input.refundSteps = steps;
        input.photographed = photographed;
        panel.showView(samples::viewOf(input));
    }

    RefundsPanel panel;
    QSignalSpy approvals{&panel, &RefundsPanel::approveAsked};
    QSignalSpy payments{&panel, &RefundsPanel::payOutAsked};
    QSignalSpy takenBack{&panel, &RefundsPanel::takeBackAsked};
};

TEST_F(RefundsPanelTest, ApprovesWhoIsTickedWithAReason)
{
    ASSERT_EQ(rows(), 2);
    EXPECT_FALSE(button(u"approveButton"_s)->isEnabled());
    part<QCheckBox>(u"tickAllCheck"_s)->click();
    button(u"approveButton"_s)->click();
    ASSERT_EQ(approvals.count(), 1);
    EXPECT_EQ(approvals.front().at(0).toStringList(), QStringList({u"2201"_s, u"2102"_s}));
    EXPECT_FALSE(approvals.front().at(1).toString().isEmpty());
}

TEST_F(RefundsPanelTest, AllDueOfOneCollegeAreTickedTogether)
{
    auto *colleges = part<QComboBox>(u"refundCollege"_s);
    colleges->setCurrentIndex(colleges->findData(u"机械学院"_s));
    part<QCheckBox>(u"tickAllCheck"_s)->click();
    button(u"approveButton"_s)->click();
    ASSERT_EQ(approvals.count(), 1);
    EXPECT_EQ(approvals.front().at(0).toStringList(), QStringList({u"2102"_s}));
}

TEST_F(RefundsPanelTest, TheFilterBoundsWhatAllMeans)
{
    part<QLineEdit>(u"refundFilter"_s)->setText(u"2201"_s);
    part<QCheckBox>(u"tickAllCheck"_s)->click();
    button(u"approveButton"_s)->click();
    ASSERT_EQ(approvals.count(), 1);
    EXPECT_EQ(approvals.front().at(0).toStringList(), QStringList({u"2201"_s}));
}

TEST_F(RefundsPanelTest, SpaceTicksTheRow)
{
    auto *table = part<QTableView>(u"refundsTable"_s);
    table->setCurrentIndex(table->model()->index(1, RefundsModel::Name));
    QTest::keyClick(table, Qt::Key_Space);
    button(u"approveButton"_s)->click();
    ASSERT_EQ(approvals.count(), 1);
    EXPECT_EQ(approvals.front().at(0).toStringList(), QStringList({u"2102"_s}));
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_FALSE(button(u"approveButton"_s)->isEnabled());
}

TEST_F(RefundsPanelTest, WithoutAReasonNothingIsApproved)
{
    part<QCheckBox>(u"tickAllCheck"_s)->click();
    part<QLineEdit>(u"refundReason"_s)->clear();
    EXPECT_FALSE(button(u"approveButton"_s)->isEnabled());
}

TEST_F(RefundsPanelTest, BeforeTheEndItIsProvisionalAndNothingCanBeApproved)
{
    panel.showView(samples::viewOf(samples::ledgerInput(), false));
    EXPECT_TRUE(part<QLabel>(u"refundBanner"_s)->isVisible());
    EXPECT_TRUE(part<QLabel>(u"refundBanner"_s)->text().contains(u"4月13日 17:30"_s));
    EXPECT_EQ(rows(), 2); // as things stand
    part<QCheckBox>(u"tickAllCheck"_s)->click();
    EXPECT_FALSE(button(u"approveButton"_s)->isEnabled());
}

TEST_F(RefundsPanelTest, AfterTheEndThereIsNoBannerWhileNothingIsWrong)
{
    EXPECT_FALSE(part<QLabel>(u"refundBanner"_s)->isVisible());
}

TEST_F(RefundsPanelTest, ApprovedOnesAreMarkedAsPaidOutWithDayAndReference)
{
    showSteps({step(20, RefundStep::Kind::Approved, u"2102"_s)});
    button(u"refundGroup2"_s)->click();
    ASSERT_EQ(rows(), 1);
    part<QCheckBox>(u"tickAllCheck"_s)->click();
    part<QDateEdit>(u"payDay"_s)->setDate(QDate(2025, 4, 18));
    part<QLineEdit>(u"payReference"_s)->setText(u"付字8号"_s);
    button(u"payOutButton"_s)->click();
    ASSERT_EQ(payments.count(), 1);
    EXPECT_EQ(payments.front().at(0).toStringList(), QStringList({u"2102"_s}));
    EXPECT_EQ(payments.front().at(1).toDate(), QDate(2025, 4, 18));
    EXPECT_EQ(payments.front().at(2).toString(), u"付字8号"_s);
}

TEST_F(RefundsPanelTest, AnApprovalIsTakenBackWithAReasonOnly)
{
    showSteps({step(20, RefundStep::Kind::Approved, u"2102"_s)});
    button(u"refundGroup2"_s)->click();
    part<QCheckBox>(u"tickAllCheck"_s)->click();
    EXPECT_FALSE(button(u"takeBackButton"_s)->isEnabled());
    part<QLineEdit>(u"refundReason"_s)->setText(u"补拍了"_s);
    button(u"takeBackButton"_s)->click();
    ASSERT_EQ(takenBack.count(), 1);
    EXPECT_EQ(takenBack.front().at(0).toStringList(), QStringList({u"2102"_s}));
}

TEST(RefundsPanel, WhatMustNotBePaidOrIsToBeClaimedBackStandsFirst)
{
    LedgerInput input = samples::ledgerInput();
    input.refundSteps = {step(20, RefundStep::Kind::Approved, u"2102"_s),
                         step(21, RefundStep::Kind::Approved, u"2201"_s),
                         step(22, RefundStep::Kind::PaidOut, u"2201"_s)};
    input.photographed = {u"2101"_s, u"2102"_s, u"2201"_s};
    RefundsPanel panel;
    panel.resize(1200, 600);
    panel.show();
    panel.showView(samples::viewOf(input));
    EXPECT_TRUE(panel.findChild<QPushButton *>(u"refundGroup0"_s)->isChecked());
    EXPECT_TRUE(panel.findChild<QLabel *>(u"refundBanner"_s)->isVisible());
    EXPECT_EQ(panel.findChild<QTableView *>(u"refundsTable"_s)->model()->rowCount(), 2);
}

} // namespace
} // namespace liuying
