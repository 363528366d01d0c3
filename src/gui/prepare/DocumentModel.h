// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/NoticeDocument.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace liuying {

/// A notice as it was written: a row a line, a column a cell. Lines with problems are marked; a cell may be
/// corrected, is marked then, and every correction can be taken back.
class DocumentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(const exchange::NoticeDocument &document);
    [[nodiscard]] const exchange::NoticeDocument &document() const { return m_document; }
    /// What was made of it: the lines that gave batches, and those with problems.
    void setUnderstood(const exchange::Notice &notice);

    [[nodiscard]] const QList<exchange::CellCorrection> &corrections() const { return m_corrections; }
    void undoCorrection(); ///< the last one
    /// The cell as it was written.
    void takeBack(const QModelIndex &index);

    [[nodiscard]] int rowOf(const QString &sheet, int line) const; ///< -1 where there is none
    /// One cell and nothing beside it: it may run over all columns.
    [[nodiscard]] bool isParagraph(int row) const;
    /// What is wrong in the line, one sentence each.
    [[nodiscard]] QStringList problemsAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void correctionsChanged();

private:
    using Place = std::pair<QString, int>; // sheet and line

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] const exchange::CellCorrection *correctionAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QVariant background(const QModelIndex &index) const;
    [[nodiscard]] QVariant tip(const QModelIndex &index) const;
    void noteCorrections();

    exchange::NoticeDocument m_document;
    QList<exchange::CellCorrection> m_corrections; ///< a cell at most once, in the order they were made
    QHash<Place, int> m_rows;
    QMultiHash<Place, exchange::Problem> m_problems;
    QSet<Place> m_batchLines;
    int m_columns = 0;
    bool m_hasSheets = false;
};

} // namespace liuying
