// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/PaidIndex.h"

#include <algorithm>

namespace liuying {

void PaidIndex::add(const PaymentList &list, int index)
{
    for (int row = 0; row < int(list.rows.size()); ++row) {
        const PaymentRow &read = list.rows.at(row);
        m_byItem.insert(itemRef(list, read), {index, row});
        if (!read.number.isEmpty())
            m_byNumber.insert(read.number, {index, row});
    }
}

void PaidIndex::rebuild(const QList<PaymentList> &lists)
{
    m_byItem.clear();
    m_byNumber.clear();
    for (int index = 0; index < int(lists.size()); ++index)
        add(lists.at(index), index);
}

void PaidIndex::put(const SettledItem &settled)
{
    m_decisions.put(settled);
    if (settled.decision.kind == ItemDecision::Kind::CountsFor)
        m_decidedFor.insert(settled.decision.student, settled.decision.item);
}

void PaidIndex::remove(const SettledItem &settled)
{
    m_decisions.remove(settled.decision.item);
    m_decidedFor.remove(settled.decision.student, settled.decision.item);
}

QSet<QString> PaidIndex::studentsOf(const ItemRef &item, const QList<PaymentList> &lists) const
{
    QSet<QString> students;
    const auto [first, last] = m_byItem.equal_range(item);
    for (auto place = first; place != last; ++place)
        students.insert(lists.at(place->list).rows.at(place->row).number);
    if (const SettledItem *settled = m_decisions.of(item))
        students.insert(settled->decision.student);
    students.remove({});
    return students;
}

bool PaidIndex::isPaid(const QString &student, const QList<PaymentList> &lists,
                       const StudentsByNumber &roster, Money fee) const
{
    const auto countsHere = [&](const Place &place) { return counts(place, student, lists, roster, fee); };
    const auto [firstRow, lastRow] = m_byNumber.equal_range(student);
    if (std::any_of(firstRow, lastRow, countsHere))
        return true;
    const auto [firstItem, lastItem] = m_decidedFor.equal_range(student);
    return std::any_of(firstItem, lastItem, [&](const ItemRef &item) {
        const auto [first, last] = m_byItem.equal_range(item);
        return std::any_of(first, last, countsHere);
    });
}

bool PaidIndex::counts(const Place &place, const QString &student, const QList<PaymentList> &lists,
                       const StudentsByNumber &roster, Money fee) const
{
    const PaymentList &list = lists.at(place.list);
    const PaymentRow &row = list.rows.at(place.row);
    return countsFor(row, m_decisions.of(itemRef(list, row)), roster, fee) == student;
}

} // namespace liuying
