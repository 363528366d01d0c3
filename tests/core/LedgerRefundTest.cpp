// SPDX-License-Identifier: Apache-2.0
// How far a student's refund is, and which step it may take next.
#include "LedgerCases.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using Step = RefundStep::Kind;
using enum RefundStep::Kind;

const QString kStudent = u"1001"_s;

struct RefundCase {
    const char *name = "";
    bool isPaid = true;
    bool isPhotographed = false;
    bool isOver = true;
    QList<Step> steps;
    const char *state = ""; ///< empty: no refund
    int ignored = 0;
    const char *approve = ""; ///< why it may not be approved now
    const char *payOut = "";
    const char *takeBack = "";
    Money fee = kFee;
};

void PrintTo(const RefundCase &row, std::ostream *out)
{
    *out << row.name;
}

class RefundOf : public testing::TestWithParam<RefundCase> {
protected:
    static RefundStanding standing()
    {
        const RefundCase &row = GetParam();
        QList<RefundStep> steps;
        for (const Step kind : row.steps)
            steps.append(aStep(kind, kStudent));
        const QSet<QString> student{kStudent};
        return judgeRefunds(row.isPaid ? student : QSet<QString>(),
                            row.isPhotographed ? student : QSet<QString>(), steps, row.fee, row.isOver);
    }
};

TEST_P(RefundOf, Stands)
{
    const RefundStanding refunds = standing();
    const Refund *refund = refunds.of(kStudent);
    EXPECT_EQ(refund ? refundStateCode(refund->state).toStdString() : "", GetParam().state);
    EXPECT_EQ(refunds.ignored.size(), GetParam().ignored);
}

TEST_P(RefundOf, MayTakeTheNextStepOrSaysWhyNot)
{
    const RefundCase &row = GetParam();
    const RefundStanding refunds = standing();
    EXPECT_EQ(whyNot(Approved, kStudent, refunds, row.isOver).toStdString(), row.approve);
    EXPECT_EQ(whyNot(PaidOut, kStudent, refunds, row.isOver).toStdString(), row.payOut);
    EXPECT_EQ(whyNot(TakenBack, kStudent, refunds, row.isOver).toStdString(), row.takeBack);
}

constexpr const char *kNothingBack = "nothing-to-take-back";

INSTANTIATE_TEST_SUITE_P(
    Rows, RefundOf,
    testing::Values(RefundCase{"WhoPaidAndWasNotPhotographedIsOwedTheFeeWhenTheCampaignIsOver",
                               true,
                               false,
                               true,
                               {},
                               "due",
                               0,
                               "",
                               "not-approved",
                               kNothingBack},
                    RefundCase{
                        "NotBefore", true, false, false, {}, "", 0, "not-over", "not-approved", kNothingBack},
                    RefundCase{"WhoWasPhotographedIsOwedNothing",
                               true,
                               true,
                               true,
                               {},
                               "",
                               0,
                               "not-due",
                               "not-approved",
                               kNothingBack},
                    RefundCase{"WhoDidNotPayIsOwedNothing",
                               false,
                               false,
                               true,
                               {},
                               "",
                               0,
                               "not-due",
                               "not-approved",
                               kNothingBack},
                    RefundCase{"WhereNothingIsChargedNobodyIsOwedAnything",
                               true,
                               false,
                               true,
                               {},
                               "",
                               0,
                               "not-due",
                               "not-approved",
                               kNothingBack,
                               Money{}},
                    RefundCase{"AnApprovedOneMayBePaidOut",
                               true,
                               false,
                               true,
                               {Approved},
                               "approved",
                               0,
                               "already-approved",
                               "",
                               ""},
                    RefundCase{"NotWhileMakeUpDaysWereAdded",
                               true,
                               false,
                               false,
                               {Approved},
                               "approved",
                               0,
                               "already-approved",
                               "not-over",
                               ""},
                    RefundCase{"APhotographBlocksAnApprovedOne",
                               true,
                               true,
                               true,
                               {Approved},
                               "blocked",
                               0,
                               "already-approved",
                               "blocked",
                               ""},
                    RefundCase{"SoDoesAPaymentThatNoLongerCounts",
                               false,
                               false,
                               true,
                               {Approved},
                               "blocked",
                               0,
                               "already-approved",
                               "blocked",
                               ""},
                    RefundCase{"ApprovedTwiceIsApprovedOnce",
                               true,
                               false,
                               true,
                               {Approved, Approved},
                               "approved",
                               1,
                               "already-approved",
                               "",
                               ""},
                    RefundCase{"APaidOneIsNeverPaidAgain",
                               true,
                               false,
                               true,
                               {Approved, PaidOut},
                               "paid",
                               0,
                               "already-paid",
                               "already-paid",
                               ""},
                    RefundCase{"ASecondPayOutChangesNothing",
                               true,
                               false,
                               true,
                               {Approved, PaidOut, PaidOut},
                               "paid",
                               1,
                               "already-paid",
                               "already-paid",
                               ""},
                    RefundCase{"AnApprovalBehindAPayOutChangesNothing",
                               true,
                               false,
                               true,
                               {Approved, PaidOut, Approved},
                               "paid",
                               1,
                               "already-paid",
                               "already-paid",
                               ""},
                    RefundCase{"APayOutWithoutAnApprovalChangesNothing",
                               true,
                               false,
                               true,
                               {PaidOut},
                               "due",
                               1,
                               "",
                               "not-approved",
                               kNothingBack},
                    RefundCase{"APhotographFlagsAPaidOne",
                               true,
                               true,
                               true,
                               {Approved, PaidOut},
                               "recover",
                               0,
                               "already-paid",
                               "already-paid",
                               ""},
                    RefundCase{"SoDoesAPaymentThatNoLongerCountsAPaidOne",
                               false,
                               false,
                               true,
                               {Approved, PaidOut},
                               "recover",
                               0,
                               "already-paid",
                               "already-paid",
                               ""},
                    RefundCase{"AFeeThatIsNoLongerChargedFlagsIt",
                               true,
                               false,
                               true,
                               {Approved, PaidOut},
                               "recover",
                               0,
                               "already-paid",
                               "already-paid",
                               "",
                               Money{}},
                    RefundCase{"AnApprovalTakenBackLeavesItDue",
                               true,
                               false,
                               true,
                               {Approved, TakenBack},
                               "due",
                               0,
                               "",
                               "not-approved",
                               kNothingBack},
                    RefundCase{"APayOutThatCameBackLeavesItApproved",
                               true,
                               false,
                               true,
                               {Approved, PaidOut, TakenBack},
                               "approved",
                               0,
                               "already-approved",
                               "",
                               ""},
                    RefundCase{"ThenItMayBePaidOutAgain",
                               true,
                               false,
                               true,
                               {Approved, PaidOut, TakenBack, PaidOut},
                               "paid",
                               0,
                               "already-paid",
                               "already-paid",
                               ""},
                    RefundCase{"BothStepsTakenBackLeaveItDue",
                               true,
                               false,
                               true,
                               {Approved, PaidOut, TakenBack, TakenBack},
                               "due",
                               0,
                               "",
                               "not-approved",
                               kNothingBack},
                    RefundCase{"TakingBackNothingChangesNothing",
                               true,
                               false,
                               true,
                               {TakenBack},
                               "due",
                               1,
                               "",
                               "not-approved",
                               kNothingBack}),
    sentence<RefundCase>);

TEST(RefundStanding, IsInTheOrderOfNumbersAndAddsUpByState)
{
    const QSet<QString> paid{u"9"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s};
    const RefundStanding standing = judgeRefunds(
        paid, {u"13"_s}, {aStep(Approved, u"10"_s), aStep(Approved, u"11"_s), aStep(PaidOut, u"11"_s)}, kFee,
        true);
    QStringList students;
    for (const Refund &refund : standing.refunds)
        students.append(refund.student);
    EXPECT_EQ(joined(students), "9 10 11 12");
    EXPECT_EQ(standing.count(RefundState::Due), 2);
    EXPECT_EQ(standing.sum(RefundState::Due), kFee * 2);
    EXPECT_EQ(standing.sum(RefundState::Approved), kFee);
    EXPECT_EQ(standing.sum(RefundState::PaidOut), kFee);
    EXPECT_EQ(standing.of(u"13"_s), nullptr);
}

TEST(RefundStanding, HoldsTheAmountThatWasApproved)
{
    const RefundStanding standing =
        judgeRefunds({kStudent}, {}, {aStep(Approved, kStudent, Money{1000})}, kFee, true);
    EXPECT_EQ(standing.of(kStudent)->amount, Money{1000});
}

TEST(RefundStanding, AnApprovalOfNothingIsNone)
{
    const RefundStanding standing = judgeRefunds(
        {kStudent}, {}, {aStep(Approved, kStudent, Money{}), aStep(Approved, kStudent, Money{-1500})}, kFee,
        true);
    EXPECT_EQ(standing.ignored.size(), 2);
    EXPECT_EQ(standing.of(kStudent)->state, RefundState::Due);
}

} // namespace
} // namespace liuying
