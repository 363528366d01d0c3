// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeFlow.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace liuying {

class ReportFilterBar;
class ReportView;
class Toast;

/// Who has handed in a capture code and who has not: counts by class, the names of those missing, everybody;
/// filtered and exported, also as a file for each college's coordinator.
class HandedInPanel : public QWidget {
    Q_OBJECT
public:
    enum class Look { ByClass, Missing, Everybody };

    explicit HandedInPanel(CodeFlow &flow, QWidget *parent = nullptr);

    void setLook(Look look);
    /// What is looked at now.
    [[nodiscard]] reports::ReportTable shownTable() const;

private:
    QWidget *makeTools();
    QPushButton *makeExportButton();
    void showTable(const reports::ReportTable &table);
    void showRows();
    void askWhereToExport(const QString &suffix, const QString &splitBy);
    void askForFolder();
    [[nodiscard]] reports::ReportTable ofLook() const;

    CodeFlow &m_flow;
    reports::ReportTable m_table;
    Look m_look = Look::ByClass;
    QLabel *m_summaryLabel;
    QButtonGroup *m_looks;
    ReportFilterBar *m_filters;
    QPushButton *m_exportButton;
    ReportView *m_view;
    Toast *m_toast;
};

} // namespace liuying
