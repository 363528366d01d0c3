// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/ledger/LedgerDesk.h"
#include "gui/ledger/LedgerTable.h"

#include <QSet>

namespace liuying {

/// What the page shows of refunds at a time: those that somebody must look at (blocked, or to be claimed
/// back) come before everything else.
enum class RefundGroup { Attention, Due, Approved, PaidOut };
[[nodiscard]] RefundGroup groupOf(RefundState state);

/// The refunds of one group, by college and number, each with a box to tick.
class RefundsModel : public LedgerTable {
    Q_OBJECT
public:
    enum Column { Tick, Number, Name, College, Class, Amount, State, Step, ColumnCount };
    explicit RefundsModel(QObject *parent = nullptr);

    /// @p college: only its students; empty: all. What was ticked and is still there stays ticked.
    void showRefunds(const RefundStanding &standing, const LedgerView &view, RefundGroup group,
                     const QString &college);
    void tick(const QStringList &students, bool isTicked);
    [[nodiscard]] QStringList ticked() const; ///< student numbers, in order of the rows
    [[nodiscard]] Money tickedSum() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

protected:
    [[nodiscard]] LedgerCell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;

private:
    struct Line {
        Refund refund;
        Student student;
    };
    [[nodiscard]] LedgerCell stepCell(const Refund &refund) const;

    QList<Line> m_lines;
    QSet<QString> m_ticked;
    Campaign m_campaign;
};

} // namespace liuying
