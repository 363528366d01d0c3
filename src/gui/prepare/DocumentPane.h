// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/NoticeDocument.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace liuying {

class DocumentModel;
class TextTableModel;

/// A timetable's document beside what was understood of it. Choosing a batch leads to its line and the other
/// way round; a cell is corrected in place, and the document understood anew.
class DocumentPane : public QWidget {
    Q_OBJECT
public:
    explicit DocumentPane(QWidget *parent = nullptr);

    void showDocument(const exchange::NoticeDocument &document);
    /// What it says, now that the corrections are made.
    void showUnderstood(const exchange::Notice &notice);
    [[nodiscard]] bool hasDocument() const;
    void chooseLine(const QString &sheet, int line);

Q_SIGNALS:
    void corrected(const liuying::exchange::NoticeDocument &document,
                   const QList<liuying::exchange::CellCorrection> &corrections);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpDocument();
    void setUpBatches();
    QWidget *makeDocumentSide();
    QWidget *makeBatchesSide();
    void fitDocument();
    void leadFromLine(int row);
    void leadFromBatch(int row);
    void showCorrections();
    void showProblems(int row);

    DocumentModel *m_model;
    TextTableModel *m_batchModel;
    QList<exchange::ReadBatch> m_batches; // as m_batchModel has them
    QTableView *m_view;
    QTableView *m_batchView;
    QLabel *m_problemLabel;
    QLabel *m_correctedLabel;
    QPushButton *m_undoButton;
    bool m_isLeading = false;
};

} // namespace liuying
