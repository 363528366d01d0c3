// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"
#include "gui/ledger/LedgerTable.h"

namespace liuying {

/// The transfers behind a college's sum.
class TransfersModel : public LedgerTable {
    Q_OBJECT
public:
    enum Column { Day, Amount, Payer, Remark, Flags, Settled, ColumnCount };
    explicit TransfersModel(QObject *parent = nullptr);
    void showCollege(const LedgerView &view, const QString &college);

protected:
    [[nodiscard]] LedgerCell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;

private:
    [[nodiscard]] LedgerCell flagsCell(const LedgerTransfer &transfer) const;
    [[nodiscard]] LedgerCell settledCell(const LedgerTransfer &transfer) const;

    QList<LedgerTransfer> m_transfers;
    Campaign m_campaign;
};

} // namespace liuying
