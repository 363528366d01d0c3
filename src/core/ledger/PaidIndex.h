// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/PaymentRules.h"

#include <QSet>

namespace liuying {

/// Finds the payment rows that may make one student paid, so that a change about one need not judge
/// everybody's rows again.
class PaidIndex {
public:
    /// Takes in @p list, the one at @p index.
    void add(const PaymentList &list, int index);
    /// After a list was taken away the others have other places.
    void rebuild(const QList<PaymentList> &lists);
    void put(const SettledItem &settled);
    void remove(const SettledItem &settled);

    [[nodiscard]] const Decisions &decisions() const { return m_decisions; }
    /// The students whose standing a decision about @p item may change.
    [[nodiscard]] QSet<QString> studentsOf(const ItemRef &item, const QList<PaymentList> &lists) const;
    /// As judgePayments(): whether a row of @p lists counts for @p student.
    [[nodiscard]] bool isPaid(const QString &student, const QList<PaymentList> &lists,
                              const StudentsByNumber &roster, Money fee) const;

private:
    struct Place {
        int list = 0;
        int row = 0;
    };

    [[nodiscard]] bool counts(const Place &place, const QString &student, const QList<PaymentList> &lists,
                              const StudentsByNumber &roster, Money fee) const;

    Decisions m_decisions;
    QMultiHash<QString, Place> m_byNumber;
    QMultiHash<ItemRef, Place> m_byItem;
    QMultiHash<QString, ItemRef> m_decidedFor; ///< student → the rows that a person said count for him
};

} // namespace liuying
