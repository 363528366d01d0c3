// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/prepare/ImportPreview.h"
#include "reports/ReportTable.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace liuying {

class FindingsTable;

/// Shows what an import would change and asks for one of three answers: import, import without the rejected
/// rows, or leave it. Decides nothing and changes nothing itself.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    /// While the import runs the answers cannot be given twice.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void importAsked(liuying::BadRows badRows);
    void cancelAsked();
    void exportAsked(const liuying::reports::ReportTable &report);

private:
    QLayout *makeButtons();
    FindingsTable *addTab(const QString &name);
    void showCounts();
    void showTabs();
    void showAnswers();

    ImportPreview m_preview;
    QLabel *m_titleLabel;
    QLabel *m_foundLabel;
    QHBoxLayout *m_counts;
    QLabel *m_cautionLabel;
    QTabWidget *m_tabs;
    FindingsTable *m_changes;
    FindingsTable *m_rejected;
    FindingsTable *m_problems;
    FindingsTable *m_columns;
    QLabel *m_noteLabel;
    QPushButton *m_importButton;
    QPushButton *m_skipButton;
    QPushButton *m_cancelButton;
};

} // namespace liuying
