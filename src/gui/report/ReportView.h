// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableView;

namespace liuying {

class ElidedLabel;
class ReportModel;
class ReportTotalsModel;

/// The table of a report in a card: sortable rows, the totals pinned below them, a word where there are none.
/// Where not all totals are in sight they are said as words instead.
class ReportView : public QFrame {
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);

    /// The same report anew keeps order, widths, choice and the place scrolled to.
    void showTable(const reports::ReportTable &table);
    /// What the table needs to be seen without scrolling sideways, in pixels.
    [[nodiscard]] int wholeWidth() const;
    void chooseFirst(); ///< where no row is chosen yet

Q_SIGNALS:
    /// By mouse or keyboard; @p row with its hidden cells.
    void rowChosen(const QList<QVariant> &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTotals();
    void replaceTable(const reports::ReportTable &table);
    void layColumns();
    void showTotals();
    [[nodiscard]] bool areTotalsInSight() const;
    [[nodiscard]] QString totalsWords() const;
    [[nodiscard]] int wantedWidth(int column) const;

    ReportModel *m_model;
    ReportTotalsModel *m_totalsModel;
    QTableView *m_body;
    QStackedWidget *m_totalsPlace;
    QTableView *m_totals;
    ElidedLabel *m_totalsLabel;
    QLabel *m_emptyLabel;
    bool m_isLaying = false;
    bool m_isSizedByHand = false;
};

} // namespace liuying
