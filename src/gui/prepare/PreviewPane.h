// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/NoticeDocument.h"
#include "gui/prepare/ImportPreview.h"
#include "reports/ReportTable.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace liuying {

class DocumentPane;
class DoubtsBox;
class FindingsTable;

/// Shows what an import would change and asks for one of three answers: import, import without the rejected
/// rows, or leave it. Decides nothing and changes nothing itself.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    /// Before the preview of a timetable: the document it is read from.
    void showDocument(const exchange::NoticeDocument &document);
    /// What is understood of the document now; the preview follows.
    void showUnderstood(const exchange::Notice &notice);
    /// While the import runs the answers cannot be given twice.
    void setBusy(bool isBusy);

Q_SIGNALS:
    /// @p older: Import when the roster is an older one and a person ticked that it is meant.
    /// @p doubts: Accept when the file looks wrong and a person ticked that it is right.
    void importAsked(liuying::BadRows badRows, liuying::OlderRoster older, liuying::Doubts doubts);
    void cancelAsked();
    void documentCorrected(const liuying::exchange::NoticeDocument &document,
                           const QList<liuying::exchange::CellCorrection> &corrections);
    void exportAsked(const liuying::reports::ReportTable &report);

private:
    QLayout *makeAnswers();
    QWidget *makeFindings();
    FindingsTable *addTab(const QString &name);
    void showCounts();
    void showTabs();
    void showAnswers();
    void allowAnswers();
    void ask(BadRows badRows);

    ImportPreview m_preview;
    QLabel *m_titleLabel;
    QLabel *m_foundLabel;
    QHBoxLayout *m_counts;
    QLabel *m_cautionLabel;
    DoubtsBox *m_doubts;
    QTabWidget *m_tabs;
    DocumentPane *m_document;
    bool m_isCorrecting = false; ///< the same document understood anew: its tab stays
    FindingsTable *m_changes;
    FindingsTable *m_rejected;
    FindingsTable *m_problems;
    FindingsTable *m_columns;
    QLabel *m_noteLabel;
    QCheckBox *m_olderCheck;
    QPushButton *m_importButton;
    QPushButton *m_skipButton;
    QPushButton *m_cancelButton;
    bool m_isBusy = false;
};

} // namespace liuying
