// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"
#include "gui/ledger/LedgerTable.h"

namespace liuying {

/// The students of a college and how each stands: paid, by which list of when, photographed, refund. Wanted
/// are those who have not paid.
class StudentsModel : public LedgerTable {
    Q_OBJECT
public:
    enum Column { Number, Name, Class, Paid, List, Photographed, Refunded, ColumnCount };
    explicit StudentsModel(QObject *parent = nullptr);
    void showCollege(const LedgerView &view, const QString &college);
    [[nodiscard]] int unpaid() const;

protected:
    [[nodiscard]] LedgerCell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool isWanted(int row) const override;

private:
    [[nodiscard]] LedgerCell paidCell(const Student &student) const;
    [[nodiscard]] LedgerCell listCell(const Student &student) const;

    QList<Student> m_students;
    LedgerView m_view;
};

} // namespace liuying
