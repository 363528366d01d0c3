// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/people/Columns.h"

#include <memory>
#include <optional>

namespace liuying::exchange::people {

/// What rows a kind of document has.
enum class TableKind {
    People,       ///< one person a row: rosters and lists of who paid
    Transactions, ///< one transaction a row: statements
    Classes       ///< one class a row: lists of classes
};

/// The table in a worksheet: which rows are data, under which heading, and what the rest says. Points into
/// the sheet, which must outlive it, or into a block of it of its own.
struct SheetTable {
    struct DataRow {
        const Row *row = nullptr;
        qsizetype heading =
            0; ///< index in headings: a heading repeated further down may order its columns anew
    };
    /// A subtotal or total.
    struct SumRow {
        const Row *row = nullptr;
        qsizetype heading = 0;
        qsizetype dataBefore = 0; ///< data rows above it in the sheet
    };
    const Sheet *sheet = nullptr;
    std::shared_ptr<const Sheet> block; ///< the columns of one of several tables side by side; else null
    QList<Heading> headings;            ///< empty: no table in this sheet
    QStringList titles;                 ///< for each heading, the lines above it joined by line breaks
    QList<DataRow> data;
    QList<SumRow> sums;

    [[nodiscard]] bool has(const QString &key) const
    {
        return !headings.isEmpty() && headings.first().has(key);
    }
    [[nodiscard]] const Cell &cell(const DataRow &row, const QString &key) const
    {
        return headings.at(row.heading).cell(*row.row, key);
    }
};

[[nodiscard]] SheetTable tableOf(const Sheet &sheet, const Vocabulary &words, TableKind kind);

/// As tableOf(), but two lists side by side are a table each: their heading names the number or the name
/// twice. The second one's sheet is named after its columns: 名单[F:I].
[[nodiscard]] QList<SheetTable> tablesOf(const Sheet &sheet, const Vocabulary &words, TableKind kind);

/// What a sheet without a table shows in place of headers: the first row of several texts.
[[nodiscard]] QStringList firstTexts(const Sheet &sheet, const Vocabulary &words);

} // namespace liuying::exchange::people
