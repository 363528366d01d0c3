// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/prepare/ImportPreview.h"

#include <QAbstractTableModel>

namespace liuying {

/// One row of words; the tone colours its first cell.
struct TextRow {
    QStringList cells;
    Tone tone = Tone::Plain;
};

/// A table of words under headers: everything an import preview lists. Read-only; replaced whole.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const QStringList &headers, const QList<TextRow> &rows);
    [[nodiscard]] const QStringList &headers() const { return m_headers; }
    [[nodiscard]] bool isColumnEmpty(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<TextRow> m_rows;
};

// The tables of a preview, with their headers, in the user's language.
struct TextTable {
    QStringList headers;
    QList<TextRow> rows;
};
[[nodiscard]] TextTable changesTable(const QList<PreviewChange> &changes);
[[nodiscard]] TextTable rejectedTable(const QList<exchange::RejectedRow> &rejected);
[[nodiscard]] TextTable problemsTable(const QList<exchange::Problem> &problems);
[[nodiscard]] TextTable columnsTable(const QList<ColumnGuess> &columns);

} // namespace liuying
