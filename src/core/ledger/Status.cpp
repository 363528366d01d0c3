// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/Ledger.h"

#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

OpenItem openTransfer(const QString &kind, const QString &file, const TransferRow &row)
{
    OpenItem item;
    item.kind = kind;
    item.file = file;
    item.row = row.row;
    item.amount = row.amount;
    item.payer = row.payer;
    item.remark = row.remark;
    return item;
}

OpenItem openUnreadable(const QString &file, int row)
{
    OpenItem item;
    item.kind = u"unreadable"_s;
    item.file = file;
    item.row = row;
    return item;
}

/// The accounts of the colleges in the order the roster first names them.
class Accounts {
public:
    Accounts(const QList<Student> &roster, const QHash<QString, int> &paid, Money fee)
    {
        for (const Student &student : roster) {
            CollegeAccount &account = of(student.college);
            ++account.students;
            if (paid.contains(student.number))
                ++account.paid;
        }
        for (CollegeAccount &account : m_accounts)
            account.expected = fee * account.paid;
    }

    [[nodiscard]] QStringList colleges() const
    {
        QStringList names;
        for (const CollegeAccount &account : m_accounts)
            names.append(account.college);
        return names;
    }

    void book(const TransferRow &row, const TransferStanding &standing)
    {
        of(standing.college).remitted += row.amount;
        if (standing.late && row.amount > Money{})
            m_late.insert(standing.college);
    }

    [[nodiscard]] QList<CollegeAccount> settled()
    {
        for (CollegeAccount &account : m_accounts)
            account.state = stateOf(account);
        return m_accounts;
    }

private:
    CollegeAccount &of(const QString &college)
    {
        const auto found = m_index.constFind(college);
        if (found != m_index.constEnd())
            return m_accounts[*found];
        m_index.insert(college, m_accounts.size());
        CollegeAccount account;
        account.college = college;
        m_accounts.append(account);
        return m_accounts.last();
    }

    [[nodiscard]] QString stateOf(const CollegeAccount &account) const
    {
        if (account.remitted == Money{})
            return u"none"_s;
        if (account.remitted != account.expected)
            return account.remitted < account.expected ? u"short"_s : u"over"_s;
        return m_late.contains(account.college) ? u"late"_s : u"settled"_s;
    }

    QList<CollegeAccount> m_accounts;
    QHash<QString, qsizetype> m_index;
    QSet<QString> m_late;
};

QList<OpenItem> bookStatement(const Statement &statement, const QList<TransferStanding> &standings,
                              Accounts &accounts)
{
    QList<OpenItem> open;
    for (qsizetype i = 0; i < statement.rows.size(); ++i) {
        const TransferRow &row = statement.rows.at(i);
        const TransferStanding &standing = standings.at(i);
        if (standing.alreadySeen || standing.needsPerson == "ignored"_L1)
            continue;
        if (standing.needsPerson.isEmpty())
            accounts.book(row, standing);
        else
            open.append(openTransfer(standing.needsPerson, statement.file, row));
    }
    for (const int row : statement.unreadableRows)
        open.append(openUnreadable(statement.file, row));
    std::ranges::stable_sort(open, {}, &OpenItem::row);
    return open;
}

} // namespace

LedgerStatus ledgerStatus(const QList<Student> &roster, const QList<PaymentList> &lists,
                          const QList<Statement> &statements, Money fee, const std::optional<QDate> &feeDue)
{
    QHash<QString, Student> byNumber;
    for (const Student &student : roster)
        byNumber.insert(student.number, student);
    const PaidStanding paid = judgePayments(lists, byNumber, fee);

    Accounts accounts(roster, paid.paid, fee);
    LedgerStatus status;
    status.needsPerson = paid.open;
    const QList<QList<TransferStanding>> standings = judgeStatements(statements, accounts.colleges(), feeDue);
    for (qsizetype i = 0; i < statements.size(); ++i)
        status.needsPerson += bookStatement(statements.at(i), standings.at(i), accounts);
    status.colleges = accounts.settled();
    return status;
}

} // namespace liuying
