// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/people/Reading.h"

#include <QStringList>

#include <utility>

namespace liuying::exchange::people {

/// How a document with one person, class or transaction a row becomes a value. @p Reader is made from the
/// tables, which its prepare() may have made more of, and whether there are several sheets; it has
/// startTable(), called before the rows of each table, readRow(table, row, college around the row), and
/// result(), whose problems follow those about sheets that were left out. Fails as tablesIn() does, and with
/// Cancelled when @p progress stops it.
template <typename Reader>
[[nodiscard]] auto documentIn(const Workbook &book, const QString &file, const Vocabulary &words,
                              const Demand &demand, const Progress &progress)
    -> Result<decltype(std::declval<Reader &>().result())>
{
    QList<Problem> leftOut;
    Result<QList<SheetTable>> tables = tablesIn(book, file, words, demand, leftOut);
    if (!tables)
        return failureOf(tables);
    if constexpr (requires { Reader::prepare(*tables); })
        Reader::prepare(*tables);
    Reader reader(*tables, book.sheets.size() > 1 || tables->size() > 1);
    RowProgress step(progress, rowCount(*tables));
    for (const SheetTable &table : std::as_const(*tables)) {
        QStringList around;
        for (qsizetype i = 0; i < table.headings.size(); ++i)
            around.append(collegeAround(table, i));
        reader.startTable();
        for (const SheetTable::DataRow &row : table.data) {
            reader.readRow(table, row, around.at(row.heading));
            if (!step.step())
                return tl::unexpected(cancelled(file));
        }
    }
    auto read = reader.result();
    read.problems = leftOut + read.problems;
    return read;
}

/// Opens the file and has @p in read the workbook.
template <typename File>
[[nodiscard]] Result<File> readDocument(const QString &file, const Progress &progress,
                                        Result<File> (*in)(const Workbook &, const QString &,
                                                           const Progress &))
{
    const Result<Workbook> book = readWorkbook(file, readingProgress(progress));
    if (!book)
        return failureOf(book);
    return in(*book, file, progress);
}

} // namespace liuying::exchange::people
