// SPDX-License-Identifier: Apache-2.0
#include "demo/Dues.h"

#include "core/ledger/LedgerInput.h"
#include "demo/Figures.h"
#include "demo/Names.h"

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr Money kFee{1500};
constexpr int kFirstRow = 2; // below the header

QStringList collegesOf(const QList<Student> &roster)
{
    QStringList colleges;
    for (const Student &student : roster) {
        if (!colleges.contains(student.college))
            colleges.append(student.college);
    }
    return colleges;
}

/// The lists under way, one a college.
class Lists {
public:
    explicit Lists(const QStringList &colleges) : m_colleges(colleges)
    {
        for (const QString &college : colleges)
            m_lists.append({u"缴费名单-%1.xlsx"_s.arg(college), {}});
    }

    PaymentRow &put(const QString &college, const Student &student)
    {
        PaymentList &list = m_lists[m_colleges.indexOf(college)];
        PaymentRow row;
        row.row = kFirstRow + int(list.rows.size());
        row.number = student.number;
        row.name = student.name;
        row.college = college;
        row.amount = kFee;
        row.date = u"2025-03-%1"_s.arg(18 + list.rows.size() % 9);
        list.rows.append(row);
        return list.rows.last();
    }
    [[nodiscard]] QString neighbour(const QString &college) const
    {
        return m_colleges[(m_colleges.indexOf(college) + 1) % m_colleges.size()];
    }
    [[nodiscard]] QList<PaymentList> lists() const { return m_lists; }

private:
    QStringList m_colleges;
    QList<PaymentList> m_lists;
};

/// One student in a thousand-sided throw: what goes wrong with the payment, if anything.
void listStudent(Lists &lists, const Student &student, Random &random)
{
    const int throwOf1000 = random.below(1000);
    if (throwOf1000 < 10)
        return; // never paid
    if (throwOf1000 < 12) {
        lists.put(lists.neighbour(student.college), student); // moved, still on another college's list
        return;
    }
    PaymentRow &row = lists.put(student.college, student);
    if (throwOf1000 < 18) {
        row.saysPaid = false;
        row.amount.reset();
    } else if (throwOf1000 < 20) {
        row.name = misspelt(student.name);
    } else if (throwOf1000 == 20) {
        row.amount = Money{1000};
    } else if (throwOf1000 < 23) {
        lists.put(lists.neighbour(student.college), student); // on two lists
    }
}

Student stranger(int index, Random &random)
{
    Student student;
    student.number = u"2021%1"_s.arg(9900000 + index);
    student.name = inventedName(random);
    return student;
}

/// Heads that count for each college, as the ledger judges them.
QMap<QString, int> paidHeads(const QList<Student> &roster, const QList<PaymentList> &payments, Money fee)
{
    LedgerInput input;
    input.roster = roster;
    input.lists = payments;
    input.fee = fee;
    const PaidStanding standing = judgePayments(input);
    QMap<QString, int> heads;
    for (const Student &student : roster) {
        if (standing.paid.contains(student.number))
            ++heads[student.college];
    }
    return heads;
}

/// How a college's money comes; the colleges take turns by their place in the roster.
enum class Habit { AsAsked, TwoParts, Late, Short, NoRemark, OtherCollegeInRemark, PrivatePerson };

Habit habitOf(qsizetype collegeIndex)
{
    switch (collegeIndex) {
    case 2:
        return Habit::TwoParts;
    case 5:
        return Habit::Late;
    case 8:
        return Habit::Short;
    case 11:
        return Habit::NoRemark;
    case 14:
        return Habit::OtherCollegeInRemark;
    case 17:
        return Habit::PrivatePerson;
    default:
        return Habit::AsAsked;
    }
}

/// Two statements, March in time and April late, with running serial numbers.
class Bank {
public:
    Bank() : m_march{u"银行流水-2025年3月.xlsx"_s, {}, {}}, m_april{u"银行流水-2025年4月.xlsx"_s, {}, {}} {}

    void transfer(QDate date, Money amount, const QString &payer, const QString &remark)
    {
        Statement &statement = date.month() == 3 ? m_march : m_april;
        TransferRow row;
        row.row = kFirstRow + int(statement.rows.size());
        row.date = date;
        row.amount = amount;
        row.payer = payer;
        row.remark = remark;
        row.serial = u"%1%2"_s.arg(date.toString(u"yyyyMMdd")).arg(figures(++m_serial, 6));
        statement.rows.append(row);
    }
    [[nodiscard]] QList<Statement> statements() const { return {m_march, m_april}; }

private:
    Statement m_march;
    Statement m_april;
    int m_serial = 7000;
};

void remit(Bank &bank, const QStringList &colleges, qsizetype index, Money sum)
{
    const QString college = colleges[index];
    const QString payer = u"湖南科技大学%1"_s.arg(college);
    const QString remark = u"%1图像采集费"_s.arg(college);
    const QDate day(2025, 3, 20 + int(index) % 9);
    switch (habitOf(index)) {
    case Habit::AsAsked:
        return bank.transfer(day, sum, payer, remark);
    case Habit::TwoParts:
        bank.transfer(day, Money{kFee.fen * 200}, payer, remark);
        return bank.transfer(day.addDays(2), sum - Money{kFee.fen * 200}, payer, remark);
    case Habit::Late:
        return bank.transfer(QDate(2025, 4, 2), sum, payer, remark);
    case Habit::Short:
        return bank.transfer(day, sum - Money{kFee.fen * 2}, payer, remark);
    case Habit::NoRemark:
        return bank.transfer(day, sum, u"湖南科技大学"_s, u"图像采集费"_s);
    case Habit::OtherCollegeInRemark:
        return bank.transfer(day, sum, payer, u"%1图像采集费"_s.arg(colleges[index - 1]));
    case Habit::PrivatePerson:
        return bank.transfer(day, sum, u"刘建国"_s, remark);
    }
}

} // namespace

QList<PaymentList> inventPayments(const QList<Student> &roster, Random &random)
{
    const QStringList colleges = collegesOf(roster);
    Lists lists(colleges);
    for (const Student &student : roster) {
        if (student.eligible)
            listStudent(lists, student, random);
    }
    for (int index = 0; index < colleges.size(); index += 3)
        lists.put(colleges[index], stranger(index, random));
    return lists.lists();
}

QList<Statement> inventStatements(const QList<Student> &roster, const QList<PaymentList> &payments, Money fee)
{
    const QStringList colleges = collegesOf(roster);
    const QMap<QString, int> heads = paidHeads(roster, payments, fee);
    Bank bank;
    for (qsizetype index = 0; index < colleges.size(); ++index)
        remit(bank, colleges, index, fee * heads.value(colleges[index]));
    bank.transfer(QDate(2025, 3, 31), Money{-500}, {}, u"手续费"_s);
    return bank.statements();
}

} // namespace liuying::demo
