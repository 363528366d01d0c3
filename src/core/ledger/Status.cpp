// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/JudgedLedger.h"
#include "core/ledger/TransferJudge.h"

#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

OpenItem openItem(const LedgerTransfer &transfer)
{
    OpenItem item;
    item.kind = transfer.standing.needsPerson;
    item.file = transfer.file;
    item.row = transfer.row.row;
    item.amount = transfer.row.amount;
    item.payer = transfer.row.payer;
    item.remark = transfer.row.remark;
    item.ref = transfer.ref;
    return item;
}

/// Nothing is known of such a row but that it is there, so there is nothing to decide but that it was looked
/// at.
QList<OpenItem> unreadableRows(const Statement &statement, const Decisions &decisions)
{
    QList<OpenItem> open;
    for (const int row : statement.unreadableRows) {
        OpenItem item;
        item.kind = u"unreadable"_s;
        item.file = statement.file;
        item.row = row;
        item.ref = {statement.source, {}, row};
        const SettledItem *settled = decisions.of(item.ref);
        if (!settled || settled->decision.kind != ItemDecision::Kind::AsItIs)
            open.append(item);
    }
    return open;
}

/// The accounts of the colleges in the order the roster first names them.
class Accounts {
public:
    Accounts(const LedgerInput &input, const QHash<QString, int> &paid) : m_isFeeKnown(input.isFeeKnown)
    {
        for (const Student &student : input.roster) {
            CollegeAccount &account = of(student.college);
            ++account.students;
            if (paid.contains(student.number))
                ++account.paid;
        }
        for (CollegeAccount &account : m_accounts)
            account.expected = input.fee * account.paid;
    }

    void book(const LedgerTransfer &transfer)
    {
        of(transfer.college).remitted += transfer.row.amount;
        if (transfer.standing.late && transfer.row.amount > Money{})
            m_late.insert(transfer.college);
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
        if (!m_isFeeKnown)
            return u"fee-unknown"_s;
        if (account.remitted != account.expected)
            return account.remitted < account.expected ? u"short"_s : u"over"_s;
        return m_late.contains(account.college) ? u"late"_s : u"settled"_s;
    }

    bool m_isFeeKnown;
    QList<CollegeAccount> m_accounts;
    QHash<QString, qsizetype> m_index;
    QSet<QString> m_late;
};

QList<LedgerTransfer> transfersOf(const Statement &statement, const QList<TransferStanding> &standings,
                                  const Decisions &decisions, const CollegeNames &colleges)
{
    QList<LedgerTransfer> transfers;
    for (qsizetype i = 0; i < statement.rows.size(); ++i)
        transfers.append(
            placedTransfer(statement, statement.rows.at(i), standings.at(i), decisions, colleges));
    return transfers;
}

QList<OpenItem> openItems(const Statement &statement, const QList<LedgerTransfer> &transfers,
                          const Decisions &decisions)
{
    QList<OpenItem> open;
    for (const LedgerTransfer &transfer : transfers) {
        if (placeOf(transfer) == TransferPlace::Unassigned && !transfer.settled)
            open.append(openItem(transfer));
    }
    open += unreadableRows(statement, decisions);
    std::ranges::stable_sort(open, {}, &OpenItem::row);
    return open;
}

} // namespace

QStringList collegesInOrder(const QList<Student> &roster)
{
    QStringList colleges;
    QSet<QString> seen;
    for (const Student &student : roster) {
        if (!seen.contains(student.college)) {
            seen.insert(student.college);
            colleges.append(student.college);
        }
    }
    return colleges;
}

JudgedLedger judgeLedger(const LedgerInput &input)
{
    JudgedLedger judged;
    judged.paid = judgePayments(input);
    judged.status.needsPerson = judged.paid.open;

    const Decisions decisions(input.settled);
    const CollegeNames colleges(collegesInOrder(input.roster), input.aliases);
    const QList<QList<TransferStanding>> standings =
        TransferJudge(colleges).judge(input.statements, input.feeDue);
    for (qsizetype i = 0; i < standings.size(); ++i) {
        const Statement &statement = input.statements.at(i);
        const auto transfers = transfersOf(statement, standings.at(i), decisions, colleges);
        judged.status.needsPerson += openItems(statement, transfers, decisions);
        judged.transfers += transfers;
    }

    Accounts accounts(input, judged.paid.paid);
    for (const LedgerTransfer &transfer : std::as_const(judged.transfers)) {
        if (transfer.isCounted)
            accounts.book(transfer);
    }
    judged.status.colleges = accounts.settled();
    return judged;
}

LedgerStatus ledgerStatus(const LedgerInput &input)
{
    return judgeLedger(input).status;
}

} // namespace liuying
