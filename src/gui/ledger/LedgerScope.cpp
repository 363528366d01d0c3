// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerScope.h"

namespace liuying {

namespace {

template <typename List, typename Wanted>
List only(const List &list, Wanted wanted)
{
    List kept;
    std::ranges::copy_if(list, std::back_inserter(kept), wanted);
    return kept;
}

/// Keeps of a ledger what is one college's.
class Scope {
public:
    Scope(const LedgerView &view, const QString &college) : m_view(view), m_college(college)
    {
        for (const Student &student : view.input.roster) {
            if (student.college == college)
                m_students.insert(student.number);
        }
        for (const LedgerTransfer &transfer : view.ledger.transfers) {
            if (transfer.college == college)
                m_items.insert(transfer.ref);
        }
    }

    LedgerView view()
    {
        LedgerView scoped = m_view;
        scoped.ledger = ledger();
        scoped.input = input();
        scoped.imports = imports(scoped.input);
        scoped.coordinators = only(m_view.coordinators, ofCollege());
        return scoped;
    }

private:
    [[nodiscard]] auto ofCollege() const
    {
        return [this](const auto &one) { return one.college == m_college; };
    }
    [[nodiscard]] bool has(const QString &student) const { return m_students.contains(student); }

    Ledger ledger()
    {
        const Ledger &whole = m_view.ledger;
        Ledger own;
        own.status.colleges = only(whole.status.colleges, ofCollege());
        own.status.needsPerson = only(whole.status.needsPerson, [this](const OpenItem &item) {
            return item.college == m_college || has(item.number);
        });
        for (const OpenItem &item : std::as_const(own.status.needsPerson))
            m_items.insert(item.ref);
        own.transfers = only(whole.transfers, ofCollege());
        for (const QString &number : std::as_const(m_students)) {
            if (const auto found = whole.students.constFind(number); found != whole.students.cend())
                own.students.insert(number, *found);
        }
        own.refunds.refunds =
            only(whole.refunds.refunds, [this](const Refund &refund) { return has(refund.student); });
        own.refunds.ignored =
            only(whole.refunds.ignored, [this](const RefundStep &step) { return has(step.student); });
        for (const CollegeAccount &account : std::as_const(own.status.colleges))
            own.settlement.received += account.remitted;
        own.settlement.fee = whole.settlement.fee;
        own.settlement.isOver = whole.settlement.isOver;
        return own;
    }

    LedgerInput input()
    {
        const LedgerInput &whole = m_view.input;
        LedgerInput own = whole;
        own.roster = only(whole.roster, ofCollege());
        own.lists.clear();
        for (const PaymentList &list : whole.lists) {
            PaymentList kept = list;
            kept.rows = only(list.rows, [this, &list](const PaymentRow &row) {
                return has(row.number) || row.college == m_college ||
                       m_items.contains({list.source, row.sheet, row.row});
            });
            if (!kept.rows.isEmpty())
                own.lists.append(kept);
        }
        own.statements.clear();
        for (const Statement &statement : whole.statements) {
            Statement kept = statement;
            kept.unreadableRows.clear();
            kept.rows = only(statement.rows, [this, &statement](const TransferRow &row) {
                return m_items.contains({statement.source, row.sheet, row.row});
            });
            if (!kept.rows.isEmpty())
                own.statements.append(kept);
        }
        own.settled = only(whole.settled, [this, &own](const SettledItem &settled) {
            const ItemDecision &decision = settled.decision;
            return decision.college == m_college || has(decision.student) ||
                   m_items.contains(decision.item) || findPaymentRow(own, decision.item);
        });
        own.aliases = only(whole.aliases, ofCollege());
        own.photographed = m_students & whole.photographed;
        own.refundSteps =
            only(whole.refundSteps, [this](const RefundStep &step) { return has(step.student); });
        return own;
    }

    [[nodiscard]] QList<storage::MoneyImport> imports(const LedgerInput &own) const
    {
        QList<storage::MoneyImport> kept;
        for (storage::MoneyImport import : m_view.imports) {
            import.rows = 0;
            for (const PaymentList &list : own.lists)
                import.rows += list.source == import.source ? static_cast<int>(list.rows.size()) : 0;
            for (const Statement &statement : own.statements)
                import.rows +=
                    statement.source == import.source ? static_cast<int>(statement.rows.size()) : 0;
            if (import.rows > 0 && !import.reversed)
                kept.append(import);
        }
        return kept;
    }

    const LedgerView &m_view;
    const QString &m_college;
    QSet<QString> m_students;
    QSet<ItemRef> m_items; // rows that are the college's
};

} // namespace

LedgerView onlyCollege(const LedgerView &view, const QString &college)
{
    return Scope(view, college).view();
}

std::optional<PaymentRow> findPaymentRow(const LedgerInput &input, const ItemRef &item)
{
    for (const PaymentList &list : input.lists) {
        if (list.source != item.source)
            continue;
        for (const PaymentRow &row : list.rows) {
            if (row.row == item.row && row.sheet == item.sheet)
                return row;
        }
    }
    return std::nullopt;
}

const LedgerTransfer *findTransfer(const Ledger &ledger, const ItemRef &item)
{
    const auto found = std::ranges::find(ledger.transfers, item, &LedgerTransfer::ref);
    return found == ledger.transfers.end() ? nullptr : &*found;
}

QString fileOf(const LedgerInput &input, const ItemRef &item)
{
    for (const PaymentList &list : input.lists) {
        if (list.source == item.source)
            return list.file;
    }
    for (const Statement &statement : input.statements) {
        if (statement.source == item.source)
            return statement.file;
    }
    return {};
}

bool isOfStatement(const LedgerInput &input, const ItemRef &item)
{
    return std::ranges::any_of(
        input.statements, [&item](const Statement &statement) { return statement.source == item.source; });
}

} // namespace liuying
