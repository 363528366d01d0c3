// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/JudgedLedger.h"
#include "core/ledger/RefundSteps.h"
#include "core/ledger/TransferJudge.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

bool isPaymentIn(const LedgerTransfer &transfer)
{
    return transfer.isCounted && transfer.row.amount > Money{};
}

QHash<QString, int> paymentsIn(const QList<LedgerTransfer> &transfers)
{
    QHash<QString, int> counts;
    for (const LedgerTransfer &transfer : transfers) {
        if (isPaymentIn(transfer))
            ++counts[transfer.college];
    }
    return counts;
}

QStringList flagsOf(const LedgerTransfer &transfer, const QHash<QString, int> &paymentsIn)
{
    const bool isCharge =
        transfer.standing.needsPerson == "ignored"_L1 && placeOf(transfer) == TransferPlace::Nowhere;
    QStringList flags;
    if (transfer.standing.needsPerson == "private-person"_L1)
        flags.append(u"private"_s);
    if (transfer.standing.late && transfer.row.amount > Money{} && !isCharge)
        flags.append(u"late"_s);
    if (transfer.row.amount < Money{} && !isCharge)
        flags.append(u"return"_s);
    if (isPaymentIn(transfer) && paymentsIn.value(transfer.college) > 1)
        flags.append(u"split"_s);
    if (transfer.standing.alreadySeen)
        flags.append(u"seen-before"_s);
    if (isCharge)
        flags.append(u"charge"_s);
    return flags;
}

QList<LedgerTransfer> flagged(QList<LedgerTransfer> transfers)
{
    const QHash<QString, int> counts = paymentsIn(transfers);
    for (LedgerTransfer &transfer : transfers)
        transfer.flags = flagsOf(transfer, counts);
    return transfers;
}

/// Everybody on the roster, and who was photographed without being on it.
QHash<QString, StudentStanding> studentsOf(const LedgerInput &input, const PaidStanding &paid)
{
    QHash<QString, StudentStanding> students;
    students.reserve(input.roster.size());
    for (const Student &student : input.roster)
        students[student.number].number = student.number;
    for (const QString &number : input.photographed) {
        StudentStanding &standing = students[number];
        standing.number = number;
        standing.isPhotographed = true;
    }
    for (auto it = paid.paid.cbegin(); it != paid.paid.cend(); ++it) {
        const PaymentList &list = input.lists.at(it.value());
        const PaymentRow &row = list.rows.at(paid.rows.value(it.key()));
        StudentStanding &standing = students[it.key()];
        standing.isPaid = true;
        standing.file = list.file;
        standing.ref = {list.source, row.sheet, row.row};
        standing.amount = row.amount;
    }
    return students;
}

/// Counts the settlement's parts, each from its own facts and none from another part.
class Settler {
public:
    Settler(const LedgerInput &input, const Ledger &ledger, const QSet<QString> &paid)
        : m_input(input), m_ledger(ledger), m_paid(paid)
    {}

    [[nodiscard]] Settlement settle(bool isOver)
    {
        m_settlement.isOver = isOver;
        m_settlement.fee = m_input.fee;
        m_settlement.isFeeKnown = m_input.isFeeKnown;
        m_settlement.photographed = int(m_input.photographed.size());
        m_settlement.earned = m_input.fee * m_settlement.photographed;
        addRefunds();
        addColleges();
        addTransfers();
        addStudents();
        return m_settlement;
    }

private:
    void addRefunds()
    {
        const RefundStanding &refunds = m_ledger.refunds;
        m_settlement.refundsDue = refunds.count(RefundState::Due);
        m_settlement.due = refunds.sum(RefundState::Due);
        m_settlement.refundsApproved = refunds.count(RefundState::Approved);
        m_settlement.approved = refunds.sum(RefundState::Approved);
        // What is to be claimed back went out all the same.
        m_settlement.refundsPaid = refunds.count(RefundState::PaidOut) + refunds.count(RefundState::Recover);
        m_settlement.paidOut = refunds.sum(RefundState::PaidOut) + refunds.sum(RefundState::Recover);
    }

    void addColleges()
    {
        QHash<QString, int> transfers;
        for (const LedgerTransfer &transfer : m_ledger.transfers) {
            if (transfer.isCounted)
                ++transfers[transfer.college];
        }
        for (const CollegeAccount &account : m_ledger.status.colleges) {
            const Money difference = account.difference();
            if (difference != Money{})
                m_settlement.open.append(
                    {kindOf(difference), account.college, transfers.value(account.college), difference});
        }
    }

    [[nodiscard]] QString kindOf(Money difference) const
    {
        if (!m_input.isFeeKnown)
            return u"fee-unknown"_s;
        return difference > Money{} ? u"college-over"_s : u"college-short"_s;
    }

    void addTransfers()
    {
        SettlementItem unassigned{u"unassigned"_s, {}, 0, {}};
        SettlementItem notOurs{u"not-ours"_s, {}, 0, {}};
        for (const LedgerTransfer &transfer : m_ledger.transfers) {
            const TransferPlace place = placeOf(transfer);
            if (place == TransferPlace::Nowhere || place == TransferPlace::RefundPayouts)
                continue;
            m_settlement.received += transfer.row.amount;
            if (place == TransferPlace::Unassigned)
                add(unassigned, transfer.row.amount);
            else if (place == TransferPlace::NotOurs)
                add(notOurs, transfer.row.amount);
        }
        append(unassigned);
        append(notOurs);
    }

    void addStudents()
    {
        SettlementItem held{u"held"_s, {}, 0, {}};
        SettlementItem unpaid{u"unpaid"_s, {}, 0, {}};
        SettlementItem overApproved{u"over-approved"_s, {}, 0, {}};
        for (const QString &student : m_paid) {
            if (m_input.photographed.contains(student))
                continue;
            // The fee may have been changed since a refund was approved.
            const Refund *refund = m_ledger.refunds.of(student);
            const bool isRefunded = refund && isUnderWay(refund->state);
            const Money rest = m_input.fee - (isRefunded ? refund->amount - refund->toRecover : Money{});
            if (rest != Money{})
                add(rest > Money{} ? held : overApproved, rest);
        }
        for (const QString &student : m_input.photographed) {
            if (!m_paid.contains(student) && m_input.fee != Money{})
                add(unpaid, -m_input.fee);
        }
        append(held);
        append(overApproved);
        append(unpaid);
        append({u"recover"_s, {}, m_ledger.refunds.countToRecover(), -m_ledger.refunds.sumToRecover()});
    }

    static void add(SettlementItem &item, Money amount)
    {
        ++item.count;
        item.amount += amount;
    }

    void append(const SettlementItem &item)
    {
        if (item.count > 0)
            m_settlement.open.append(item);
    }

    const LedgerInput &m_input;
    const Ledger &m_ledger;
    const QSet<QString> &m_paid;
    Settlement m_settlement;
};

} // namespace

Money Settlement::openSum() const
{
    Money sum;
    for (const SettlementItem &item : open)
        sum += item.amount;
    return sum;
}

Ledger keepLedger(const LedgerInput &input, bool isOver)
{
    const JudgedLedger judged = judgeLedger(input);
    const QSet<QString> paid(judged.paid.paid.keyBegin(), judged.paid.paid.keyEnd());
    Ledger ledger;
    ledger.status = judged.status;
    ledger.transfers = flagged(judged.transfers);
    ledger.students = studentsOf(input, judged.paid);
    ledger.refunds = judgeRefunds(paid, input.photographed, input.refundSteps, input.fee, isOver);
    ledger.settlement = Settler(input, ledger, paid).settle(isOver);
    return ledger;
}

} // namespace liuying
