// SPDX-License-Identifier: Apache-2.0
// The book: double entry, only ever added to.
#include "LedgerCases.h"

#include "core/ledger/BookKeeper.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const Account kBankAccount{AccountKind::Bank, {}};
const Account kHeld{AccountKind::Held, {}};
const Account kUnassigned{AccountKind::Unassigned, {}};

QList<Posting> moved(const Account &to, const Account &from, qint64 fen)
{
    return {{to, Money{fen}}, {from, Money{-fen}}};
}

EntryRef entry(qint64 seq)
{
    return {u"station"_s, seq};
}

TEST(Book, PostsWhatIsSoAndItsReversalWhenItIsNoLonger)
{
    Book book;
    book.restate(entry(1), 100, u"甲"_s, u"transfer:a"_s, moved(kBankAccount, kUnassigned, 1500));
    book.restate(entry(2), 200, u"乙"_s, u"transfer:a"_s, moved(kBankAccount, kHeld, 1500));
    ASSERT_EQ(book.entries().size(), 3);
    EXPECT_FALSE(book.entries().at(0).isReversal);
    const BookEntry &reversal = book.entries().at(1);
    EXPECT_TRUE(reversal.isReversal);
    EXPECT_EQ(reversal.cause, entry(2));
    EXPECT_EQ(reversal.atMs, 200);
    EXPECT_EQ(reversal.actor, u"乙"_s);
    EXPECT_EQ(reversal.postings.first().amount, -book.entries().at(0).postings.first().amount);
    EXPECT_EQ(book.balance(AccountKind::Unassigned), Money{});
    EXPECT_EQ(book.balance(AccountKind::Bank), Money{1500});
    EXPECT_EQ(book.trial(), Money{});
}

TEST(Book, PostsNothingWhenNothingChanged)
{
    Book book;
    book.restate(entry(1), 0, {}, u"a"_s, moved(kBankAccount, kHeld, 1500));
    const QList<Posting> otherwiseWritten{
        {kHeld, Money{-500}}, {kBankAccount, Money{1500}}, {kHeld, Money{-1000}}, {kUnassigned, Money{}}};
    book.restate(entry(2), 0, {}, u"a"_s, otherwiseWritten);
    EXPECT_EQ(book.entries().size(), 1);
}

TEST(Book, PostsOnlyTheReversalOfWhatIsGone)
{
    Book book;
    book.restate(entry(1), 0, {}, u"a"_s, moved(kBankAccount, kHeld, 1500));
    book.restate(entry(2), 0, {}, u"a"_s, {});
    ASSERT_EQ(book.entries().size(), 2);
    EXPECT_TRUE(book.entries().last().isReversal);
    EXPECT_EQ(book.balance(kBankAccount), Money{});
    book.restate(entry(3), 0, {}, u"a"_s, {});
    EXPECT_EQ(book.entries().size(), 2);
}

TEST(Book, KeepsSubjectsAndPartiesApart)
{
    Book book;
    const Account one{AccountKind::College, u"商学院"_s};
    const Account other{AccountKind::College, u"理学院"_s};
    book.restate(entry(1), 0, {}, u"a"_s, moved(one, kHeld, 1500));
    book.restate(entry(2), 0, {}, u"b"_s, moved(other, kHeld, 500));
    EXPECT_EQ(book.balance(one), Money{1500});
    EXPECT_EQ(book.balance(other), Money{500});
    EXPECT_EQ(book.balance(AccountKind::College), Money{2000});
    EXPECT_EQ(book.balances().size(), 3);
}

/// Takes facts one after another, each in an entry of its own.
class Keeping : public testing::Test {
protected:
    Keeping()
    {
        PlanPublished plan;
        plan.scope = u"campaign"_s;
        plan.plan.campaign.fee = kFee;
        plan.plan.campaign.feeDue = kDue;
        take(plan);
        take(RosterImported{{}, aUniversity().roster, {}, {}});
    }
    void take(const Fact &fact)
    {
        ++m_seq;
        m_keeper.take(entry(m_seq), m_seq * 1000, u"财务"_s, fact);
    }
    void takePayments(const QList<PaymentRow> &rows)
    {
        take(PaymentsImported{{u"名单.xlsx"_s, rows}, kList});
    }
    void takeStatement(const QList<TransferRow> &rows, const QByteArray &source = kBank)
    {
        take(RemittancesImported{{u"流水.csv"_s, rows, {}, {}}, source});
    }
    void photograph(const QString &student)
    {
        ShotAccepted shot;
        shot.student = student;
        take(shot);
    }
    [[nodiscard]] const Book &book() { return m_keeper.book(); }
    [[nodiscard]] qint64 balance(AccountKind kind) { return book().balance(kind).fen; }
    /// What was posted since @p before entries, as "subject±kind".
    [[nodiscard]] std::string postedSince(qsizetype before)
    {
        QStringList posted;
        for (const BookEntry &one : book().entries().mid(before)) {
            EXPECT_EQ(one.cause, entry(m_seq));
            EXPECT_EQ(one.atMs, m_seq * 1000);
            posted.append((one.isReversal ? u'-' : u'+') + one.subject);
        }
        return joined(posted);
    }

    BookKeeper m_keeper;
    qint64 m_seq = 0;
};

/// What another station, whose clock is behind, took back of this one stands before it.
TEST_F(Keeping, LeavesOutAListThatWasTakenBackBeforeItStandsInTheRecord)
{
    take(ImportReversed{entry(m_seq + 2), u"错"_s});
    takePayments({aPayment(2, u"1001"_s, u"柳汐"_s)});
    EXPECT_TRUE(m_keeper.input().lists.isEmpty());
    EXPECT_TRUE(book().entries().isEmpty());
}

TEST_F(Keeping, LeavesOutAStatementThatWasTakenBackBeforeItStandsInTheRecord)
{
    take(ImportReversed{entry(m_seq + 2), u"错"_s});
    takeStatement({aTransfer(2, kFee, u"商学院"_s)});
    EXPECT_TRUE(m_keeper.input().statements.isEmpty());
    EXPECT_TRUE(book().entries().isEmpty());
}

TEST_F(Keeping, ADecisionReopenedBeforeItStandsInTheRecordOnlyReplacesTheEarlierOne)
{
    takePayments({aPayment(2, {}, u"柳汐"_s)});
    take(ItemSettled{aDecision(kList, 2, ItemDecision::Kind::CountsFor, u"1001"_s)});
    EXPECT_EQ(balance(AccountKind::Held), -1500);
    take(ItemReopened{entry(m_seq + 2), u"错"_s});
    EXPECT_EQ(balance(AccountKind::Held), -1500);
    take(ItemSettled{aDecision(kList, 2, ItemDecision::Kind::CountsFor, u"1002"_s)});
    EXPECT_TRUE(m_keeper.input().settled.isEmpty());
    EXPECT_EQ(balance(AccountKind::Held), 0);
}

TEST_F(Keeping, FollowsOneFeeFromTheCollegeToThePhotographer)
{
    takePayments({aPayment(2, u"1001"_s, u"柳汐"_s)});
    EXPECT_EQ(balance(AccountKind::College), 1500);
    EXPECT_EQ(balance(AccountKind::Held), -1500);
    takeStatement({aTransfer(2, kFee, u"商学院"_s)});
    EXPECT_EQ(balance(AccountKind::Bank), 1500);
    EXPECT_EQ(balance(AccountKind::College), 0);
    photograph(u"1001"_s);
    EXPECT_EQ(balance(AccountKind::Held), 0);
    EXPECT_EQ(balance(AccountKind::Photographer), -1500);
}

TEST_F(Keeping, FollowsARefund)
{
    takePayments({aPayment(2, u"1001"_s, u"柳汐"_s)});
    take(RefundsApproved{{u"1001"_s}, kFee, u"结束"_s});
    EXPECT_EQ(balance(AccountKind::Held), 0);
    EXPECT_EQ(balance(AccountKind::RefundsPayable), -1500);
    take(RefundsPaidOut{{u"1001"_s}, QDate(2025, 5, 1), u"17"_s});
    EXPECT_EQ(balance(AccountKind::RefundsPayable), 0);
    EXPECT_EQ(balance(AccountKind::RefundsPaid), -1500);
    photograph(u"1001"_s);
    EXPECT_EQ(balance(AccountKind::RefundsPaid), -1500);
    EXPECT_EQ(balance(AccountKind::Recover), 1500);
    EXPECT_EQ(balance(AccountKind::Photographer), -1500);
    take(RefundTakenBack{u"1001"_s, u"已追回"_s});
    EXPECT_EQ(balance(AccountKind::RefundsPaid), 0);
    EXPECT_EQ(balance(AccountKind::Recover), 0);
}

TEST_F(Keeping, PostsOnlyWhatAFactChanged)
{
    takePayments({aPayment(2, u"1001"_s, u"柳汐"_s), aPayment(3, u"9999"_s, u"岑珂"_s)});
    takeStatement({aTransfer(2, kFee, u"商学院"_s), aTransfer(3, kFee, u"毕业照"_s)});
    qsizetype before = book().entries().size();
    photograph(u"1001"_s);
    EXPECT_EQ(postedSince(before), "-student:1001 +student:1001");
    before = book().entries().size();
    photograph(u"1001"_s);
    EXPECT_EQ(postedSince(before), "");
    take(ItemSettled{aDecision(kList, 3, ItemDecision::Kind::CountsFor, u"1002"_s)});
    EXPECT_EQ(postedSince(before), "+student:1002");
    before = book().entries().size();
    take(ItemSettled{aDecision(kBank, 3, ItemDecision::Kind::BelongsTo, u"商学院"_s)});
    EXPECT_EQ(postedSince(before), "-transfer:流水.csv::3 +transfer:流水.csv::3");
    before = book().entries().size();
    take(ItemReopened{entry(m_seq), u"认错"_s});
    EXPECT_EQ(postedSince(before), "-transfer:流水.csv::3 +transfer:流水.csv::3");
    EXPECT_EQ(balance(AccountKind::Unassigned), -1500);
}

TEST_F(Keeping, TakesAnImportBackAndTheSameFileInAgain)
{
    takeStatement({aTransfer(2, kFee, u"商学院"_s)});
    const qint64 import = m_seq;
    qsizetype before = book().entries().size();
    take(ImportReversed{entry(import), u"文件不对"_s});
    EXPECT_EQ(postedSince(before), "-transfer:流水.csv::2");
    EXPECT_EQ(balance(AccountKind::Bank), 0);
    before = book().entries().size();
    takeStatement({aTransfer(2, kFee, u"商学院"_s)});
    EXPECT_EQ(postedSince(before), "+transfer:流水.csv::2");
}

TEST_F(Keeping, TellsTwoStatementsOfOneFileNameApart)
{
    takeStatement({aTransfer(2, kFee, u"商学院"_s)});
    const qsizetype before = book().entries().size();
    takeStatement({aTransfer(2, kFee * 2, u"化学与材料学院"_s)}, "april");
    EXPECT_EQ(postedSince(before), "+transfer:流水.csv~2::2");
    EXPECT_EQ(balance(AccountKind::Bank), 4500);
}

TEST_F(Keeping, ANewFeeIsPostedForWhomItConcerns)
{
    takePayments({aPayment(2, u"1001"_s, u"柳汐"_s, std::nullopt)});
    photograph(u"2001"_s);
    PlanPublished plan;
    plan.scope = u"campaign"_s;
    plan.plan.campaign.fee = Money{2000};
    take(plan);
    EXPECT_EQ(balance(AccountKind::College), 2000);
    EXPECT_EQ(balance(AccountKind::Photographer), -2000);
    EXPECT_EQ(balance(AccountKind::Unpaid), 2000);
    const qsizetype before = book().entries().size();
    take(plan);
    plan.scope = u"college:商学院"_s;
    plan.plan.campaign.fee = Money{7};
    take(plan);
    EXPECT_EQ(postedSince(before), ""); // a sub-schedule says nothing about the fee
}

TEST_F(Keeping, PassesOverWhatIsNotAboutMoney)
{
    const qsizetype before = book().entries().size();
    take(SignedIn{u"九教103"_s});
    take(Exported{u"attendance"_s, u"出勤.xlsx"_s});
    take(Arrived{});
    take(ProofreadingImported{});
    EXPECT_EQ(postedSince(before), "");
    const QStringList kinds = BookKeeper::kinds();
    EXPECT_FALSE(kinds.contains(factKind(Fact(Arrived{}))));
    EXPECT_TRUE(kinds.contains(factKind(Fact(ShotAccepted{}))));
    for (const Fact &fact :
         {Fact(PlanPublished{}), Fact(RosterImported{}), Fact(PaymentsImported{}),
          Fact(RemittancesImported{}), Fact(ItemSettled{}), Fact(ItemReopened{}), Fact(CollegeAliasSet{}),
          Fact(ImportReversed{}), Fact(RefundsApproved{}), Fact(RefundsPaidOut{}), Fact(RefundTakenBack{})})
        EXPECT_TRUE(kinds.contains(factKind(fact))) << factKind(fact).toStdString();
}

TEST_F(Keeping, CarriesTwentyThousandStudentsOneAfterAnother)
{
    // Every photograph must touch its student alone: were everybody judged each time, this would not end.
    QList<Student> roster;
    QList<PaymentRow> rows;
    for (int i = 0; i < 20'000; ++i) {
        const QString number = QString::number(210'000'000 + i);
        roster.append(aStudent(number, u"柳汐"_s, u"学院%1"_s.arg(i % 30)));
        rows.append(aPayment(i + 2, number, u"柳汐"_s));
    }
    take(RosterImported{{}, roster, {}, {}});
    takePayments(rows);
    for (const Student &student : roster)
        photograph(student.number);
    EXPECT_EQ(balance(AccountKind::Photographer), -20'000 * 1500);
    EXPECT_EQ(balance(AccountKind::Held), 0);
    EXPECT_EQ(book().entries().size(), 60'000);
    EXPECT_EQ(book().trial(), Money{});
}

TEST_F(Keeping, PostsOneListInTheOrderOfTheNumbersWhateverTheMachine)
{
    QList<Student> roster;
    QList<PaymentRow> rows;
    QStringList expected;
    for (int i = 0; i < 100; ++i) {
        const QString number = QString::number(5000 + i * 37 % 100); // not in the order of the list
        roster.append(aStudent(number, u"柳汐"_s, u"商学院"_s));
        rows.append(aPayment(i + 2, number, u"柳汐"_s));
        expected.append(u"+student:%1"_s.arg(5000 + i));
    }
    take(RosterImported{{}, roster, {}, {}});
    takePayments(rows);
    EXPECT_EQ(postedSince(0), joined(expected));
}

} // namespace
} // namespace liuying
