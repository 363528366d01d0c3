// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerScope.h"

#include "flows/ledger/LedgerItems.h"

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
        scoped.settledItems = m_settledItems;
        scoped.imports = imports(scoped.input);
        scoped.coordinators = own(m_view.coordinators);
        return scoped;
    }

private:
    template <typename List>
    [[nodiscard]] List own(const List &list) const
    {
        return only(list, [this](const auto &one) { return one.college == m_college; });
    }
    [[nodiscard]] bool has(const QString &student) const { return m_students.contains(student); }

    Ledger ledger()
    {
        const Ledger &whole = m_view.ledger;
        Ledger kept;
        kept.status.colleges = own(whole.status.colleges);
        kept.status.needsPerson = only(whole.status.needsPerson, [this](const OpenItem &item) {
            return item.college == m_college || has(item.number);
        });
        for (const OpenItem &item : std::as_const(kept.status.needsPerson))
            m_items.insert(item.ref);
        kept.transfers = own(whole.transfers);
        for (const QString &number : std::as_const(m_students)) {
            if (const auto found = whole.students.constFind(number); found != whole.students.cend())
                kept.students.insert(number, *found);
        }
        kept.refunds.refunds =
            only(whole.refunds.refunds, [this](const Refund &refund) { return has(refund.student); });
        kept.refunds.ignored =
            only(whole.refunds.ignored, [this](const RefundStep &step) { return has(step.student); });
        for (const CollegeAccount &account : std::as_const(kept.status.colleges))
            kept.settlement.received += account.remitted;
        kept.settlement.fee = whole.settlement.fee;
        kept.settlement.isOver = whole.settlement.isOver;
        return kept;
    }

    LedgerInput input()
    {
        const LedgerInput &whole = m_view.input;
        LedgerInput kept = whole;
        kept.roster = own(whole.roster);
        kept.lists.clear();
        for (const PaymentList &list : whole.lists) {
            PaymentList part = list;
            part.rows = only(list.rows, [this, &list](const PaymentRow &row) {
                return has(row.number) || row.college == m_college ||
                       m_items.contains({list.source, row.sheet, row.row});
            });
            if (!part.rows.isEmpty())
                kept.lists.append(part);
        }
        kept.statements.clear();
        for (const Statement &statement : whole.statements) {
            Statement part = statement;
            part.unreadableRows.clear();
            part.rows = only(statement.rows, [this, &statement](const TransferRow &row) {
                return m_items.contains({statement.source, row.sheet, row.row});
            });
            if (!part.rows.isEmpty())
                kept.statements.append(part);
        }
        keepSettled(kept);
        kept.aliases = own(whole.aliases);
        kept.photographed = m_students & whole.photographed;
        kept.refundSteps =
            only(whole.refundSteps, [this](const RefundStep &step) { return has(step.student); });
        return kept;
    }

    /// The decisions about what @p kept holds, and beside each the row it is about.
    void keepSettled(LedgerInput &kept)
    {
        kept.settled.clear();
        for (qsizetype i = 0; i < m_view.input.settled.size(); ++i) {
            const SettledItem &settled = m_view.input.settled.at(i);
            const ItemDecision &decision = settled.decision;
            if (decision.college != m_college && !has(decision.student) && !m_items.contains(decision.item) &&
                !itemAt(kept, decision.item))
                continue;
            kept.settled.append(settled);
            m_settledItems.append(m_view.settledItems.value(i));
        }
    }

    [[nodiscard]] QList<storage::MoneyImport> imports(const LedgerInput &kept) const
    {
        QHash<QByteArray, qsizetype> rows;
        for (const PaymentList &list : kept.lists)
            rows[list.source] += list.rows.size();
        for (const Statement &statement : kept.statements)
            rows[statement.source] += statement.rows.size();
        QList<storage::MoneyImport> standing;
        for (storage::MoneyImport import : m_view.imports) {
            import.rows = static_cast<int>(rows.value(import.source));
            if (import.rows > 0 && !import.reversed)
                standing.append(import);
        }
        return standing;
    }

    const LedgerView &m_view;
    const QString &m_college;
    QSet<QString> m_students;
    QSet<ItemRef> m_items; // rows that are the college's
    QList<OpenItem> m_settledItems;
};

} // namespace

LedgerView onlyCollege(const LedgerView &view, const QString &college)
{
    return Scope(view, college).view();
}

const LedgerTransfer *findTransfer(const Ledger &ledger, const ItemRef &item)
{
    const auto found = std::ranges::find(ledger.transfers, item, &LedgerTransfer::ref);
    return found == ledger.transfers.end() ? nullptr : &*found;
}

bool isOfStatement(const LedgerInput &input, const ItemRef &item)
{
    return std::ranges::any_of(
        input.statements, [&item](const Statement &statement) { return statement.source == item.source; });
}

} // namespace liuying
