// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"
#include "exchange/Table.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace liuying::exchange::people {

/// The words by which documents of one kind call their columns. Keys and words: docs/formats/rosters.md.
class Vocabulary {
public:
    struct Column {
        QString key;
        QStringList words; ///< the preferred word first: with 附言 and 摘要 in one sheet, 附言 is the remark
    };
    explicit Vocabulary(const QList<Column> &columns);

    struct Meaning {
        QString key;
        int preference = 0; ///< 0 is the preferred word
    };
    /// What a header means; an empty key when it is none of the known words.
    [[nodiscard]] Meaning meaningOf(const QString &header) const;

private:
    QHash<QString, Meaning> m_words;
};

[[nodiscard]] const Vocabulary &rosterWords();
[[nodiscard]] const Vocabulary &paymentWords();
[[nodiscard]] const Vocabulary &statementWords();
[[nodiscard]] const Vocabulary &classWords();
[[nodiscard]] const Vocabulary &proofreadingWords();

/// A row of headers and which columns it names.
class Heading {
public:
    Heading() = default;
    Heading(const Row &row, const Vocabulary &words);

    [[nodiscard]] int rowNumber() const { return m_rowNumber; }
    [[nodiscard]] int keyCount() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] bool has(const QString &key) const { return m_columns.contains(key); }
    /// The cell of @p row under @p key; where several columns fit, the first in order of preference that is
    /// not empty. An empty cell when there is none.
    [[nodiscard]] const Cell &cell(const Row &row, const QString &key) const;
    /// Every cell of @p row under @p key, in order of preference.
    [[nodiscard]] QList<const Cell *> cells(const Row &row, const QString &key) const;
    /// The preferred header of a key as written; empty when there is none.
    [[nodiscard]] QString title(const QString &key) const { return m_titles.value(key); }
    [[nodiscard]] const ColumnMap &titles() const { return m_titles; }
    [[nodiscard]] QStringList keys() const { return m_columns.keys(); }
    /// Every header of the row as written, without what looks like somebody's number.
    [[nodiscard]] const QStringList &written() const { return m_written; }
    [[nodiscard]] qsizetype cellCount() const { return m_cellCount; }

    /// Has @p column stand for @p key, which the heading does not have.
    void name(const QString &key, qsizetype column, const QString &title);
    /// Columns without a known header, their headers as written; blank headers included.
    [[nodiscard]] QMap<qsizetype, QString> unknown() const { return m_unknown; }

    /// Takes over columns that only @p other, the row below in a heading of two rows, names.
    void adopt(const Heading &other);

private:
    int m_rowNumber = 0;
    qsizetype m_cellCount = 0;
    QMap<QString, QList<qsizetype>> m_columns;
    ColumnMap m_titles;
    QMap<qsizetype, QString> m_unknown;
    QStringList m_written;
};

} // namespace liuying::exchange::people
