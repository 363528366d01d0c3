// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/prepare/TextTableModel.h"
#include "reports/ReportTable.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace liuying {

/// A table of findings with a filter, copying and exporting: for the person who has to put a document right.
class FindingsTable : public QWidget {
    Q_OBJECT
public:
    explicit FindingsTable(QWidget *parent = nullptr);

    void setTable(const TextTable &table);
    /// The rows that pass the filter, tab-separated with a header: what "copy" puts on the clipboard.
    [[nodiscard]] QString asText() const;
    /// The same rows as a report named @p name.
    [[nodiscard]] reports::ReportTable asReport(const QString &name, const QString &title) const;

Q_SIGNALS:
    void exportAsked();

private:
    void applyFilter();
    void showCount();
    void fitColumns();
    void fitRows();

    TextTableModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filterEdit;
    QLabel *m_countLabel;
    QPushButton *m_copyButton;
    QPushButton *m_exportButton;
    QTableView *m_view;
    QTimer m_filterSoon;
    QTimer m_fitSoon; ///< rows are fitted once the columns have come to rest
};

} // namespace liuying
