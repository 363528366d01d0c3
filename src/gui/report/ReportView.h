// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace liuying {

class ReportModel;
class ReportTotalsModel;

/// The table of a report in a card: sortable rows, the totals pinned below them, a word where there are none.
class ReportView : public QFrame {
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);

    /// The same report anew keeps order, widths, choice and the place scrolled to.
    void showTable(const reports::ReportTable &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTotals();
    void replaceTable(const reports::ReportTable &table);
    void layColumns();
    [[nodiscard]] int wantedWidth(int column) const;

    ReportModel *m_model;
    ReportTotalsModel *m_totalsModel;
    QTableView *m_body;
    QTableView *m_totals;
    QLabel *m_emptyLabel;
    bool m_isLaying = false;
    bool m_isSizedByHand = false;
};

} // namespace liuying
