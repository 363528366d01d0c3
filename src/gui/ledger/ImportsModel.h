// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"
#include "gui/ledger/LedgerTable.h"

namespace liuying {

/// What was imported about money, the latest first, also what was taken back.
class ImportsModel : public LedgerTable {
    Q_OBJECT
public:
    enum Column { When, Kind, File, Rows, Who, State, ColumnCount };
    explicit ImportsModel(QObject *parent = nullptr);
    void showView(const LedgerView &view);
    /// Null when there is no such row.
    [[nodiscard]] const storage::MoneyImport *at(int row) const;

protected:
    [[nodiscard]] LedgerCell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;

private:
    QList<storage::MoneyImport> m_imports;
    Campaign m_campaign;
};

} // namespace liuying
