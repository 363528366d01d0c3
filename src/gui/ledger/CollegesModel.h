// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"
#include "gui/ledger/LedgerTable.h"

namespace liuying {

/// The accounts of the colleges, one a row.
class CollegesModel : public LedgerTable {
    Q_OBJECT
public:
    enum Column { College, Students, Paid, Expected, Remitted, Difference, State, Open, ColumnCount };
    explicit CollegesModel(QObject *parent = nullptr);
    void showView(const LedgerView &view);

protected:
    [[nodiscard]] LedgerCell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] bool isWanted(int row) const override;

private:
    QList<CollegeAccount> m_accounts;
    QHash<QString, int> m_open; // open items by college
};

/// How many open items each college has: of its students' rows and of its transfers.
[[nodiscard]] QHash<QString, int> openItemsByCollege(const LedgerView &view);

} // namespace liuying
