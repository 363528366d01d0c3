// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/ReportTable.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QSplitter;

namespace liuying {

class AttendancePage;
class ChartPane;
class Office;
class ReportFilterBar;
class ReportView;

/// One report as it is read: filters, the table, its chart, its notes. Attendance has a summary by college
/// and class besides, with filters of its own.
class ReportContent : public QWidget {
    Q_OBJECT
public:
    enum class Look { Summary, Table, Chart, Both };

    explicit ReportContent(Office &office, QWidget *parent = nullptr);

    /// The same report anew keeps filters, place and look.
    void showTable(const reports::ReportTable &table);
    /// What is looked at: the rows that the filters let through. All of them under the summary.
    [[nodiscard]] reports::ReportTable shownTable() const;
    [[nodiscard]] bool isShowing(const QString &name) const { return m_table.name == name; }
    void setLook(Look look);
    void focusSearch();
    /// Something changed: for the summary, which asks by itself.
    void noteChange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    [[nodiscard]] Look look() const;
    [[nodiscard]] Look usualLook() const;
    [[nodiscard]] bool isAlongTime() const;
    void measure();
    void share();
    [[nodiscard]] bool canShow(Look look) const;
    void showLook();
    void showRows();
    void showNotes(qsizetype shown);

    reports::ReportTable m_table;
    std::optional<Look> m_chosenLook; ///< as asked for; until then what suits the width
    Look m_shownLook = Look::Table;
    int m_tableWidth = 0; ///< that the whole table needs
    bool m_isSharedByHand = false;
    ReportFilterBar *m_filters;
    QButtonGroup *m_looks;
    AttendancePage *m_summary;
    QSplitter *m_splitter;
    ReportView *m_view;
    ChartPane *m_chart;
    QLabel *m_notesLabel;
};

} // namespace liuying
