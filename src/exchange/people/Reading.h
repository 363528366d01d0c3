// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"
#include "exchange/people/Amounts.h"
#include "exchange/people/SheetTable.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace liuying::exchange::people {

// What the readers of rosters, payments and statements share.

/// Columns that a document must have, and what it is called where one is missing.
struct Demand {
    TableKind kind = TableKind::People;
    QList<QStringList> keys;      ///< of each group at least one; the first names the group in the message
    QMap<QString, QString> names; ///< key → the header to ask for: "number" → 学号
};

/// The tables of a workbook that have the demanded columns. Fails with BadInput, naming the file, the missing
/// header and the headers found, when no sheet has them; sheets left out otherwise become problems.
[[nodiscard]] Result<QList<SheetTable>> tablesIn(const Workbook &book, const QString &file,
                                                 const Vocabulary &words, const Demand &demand,
                                                 QList<Problem> &problems);

/// 第9行, or 工作表“数学”第9行 where there are several sheets.
[[nodiscard]] QString placeOf(const SheetTable &table, int row, bool severalSheets);

/// Rejected rows of one document in whole sentences.
class Rejections {
public:
    explicit Rejections(bool severalSheets) : m_severalSheets(severalSheets) {}
    /// @p what: what the column should hold, in words (学号).
    void add(const SheetTable &table, const SheetTable::DataRow &row, const QString &key, const QString &what,
             const QString &why);
    /// A cell under @p key that holds no amount, or none that can be taken, and why.
    void addAmount(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                   AmountTrouble trouble);
    /// A cell under @p key that is refused for a reason of its own; @p sentence has places for the row (%1)
    /// and the header (%2).
    void addFormat(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                   const QString &sentence);
    /// add() where @p why says that a cell cannot be taken; answers whether it did.
    [[nodiscard]] bool refuses(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                               const QString &what, const QString &why);
    /// Refuses a student number that an earlier row of the document has, whatever became of that row.
    [[nodiscard]] bool refusesRepeated(const SheetTable &table, const SheetTable::DataRow &row,
                                       const QString &number);
    /// A row that says again what row @p firstRow said; @p text is the whole sentence.
    void addRepeated(const SheetTable &table, const SheetTable::DataRow &row, const QString &key,
                     const QString &text, int firstRow);
    [[nodiscard]] const QList<RejectedRow> &rows() const { return m_rows; }

private:
    struct Place {
        const SheetTable *table = nullptr;
        int row = 0;
    };
    bool m_severalSheets = false;
    QHash<QString, Place> m_firstRows; ///< of each student number
    QList<RejectedRow> m_rows;
};

/// A figure of each table's data rows: fen, or heads; 0 where there is none that can be read.
using RowFigures = QList<QList<qint64>>;

/// Compares the head counts (共88人) and the sums of money that the total rows state with what was read; one
/// problem for each that fits neither a part above it, nor the sheet, nor the whole document.
/// @p money: key of a column → its figures, and other ways to count that a total may mean (money in alone).
/// @p people: the rows that a head count may mean beside all (1), as who paid, who did not.
[[nodiscard]] QList<Problem> checkTotals(const QList<SheetTable> &tables,
                                         const QMap<QString, QList<RowFigures>> &money = {},
                                         const QList<RowFigures> &people = {});

/// As checkTotals() for lists of classes: the head counts that total rows state against the sum of the rows'.
/// @p headsOf reads a row's.
[[nodiscard]] QList<Problem>
checkHeadTotals(const QList<SheetTable> &tables, const RowFigures &heads,
                const std::function<std::optional<int>(const Heading &, const Row &)> &headsOf);

/// Scales a progress: the workbook takes the first four fifths, the rows the rest. Answers false to stop.
class RowProgress {
public:
    RowProgress(const Progress &progress, qsizetype rows) : m_progress(progress), m_rows(rows) {}
    [[nodiscard]] bool step();

private:
    const Progress &m_progress;
    qsizetype m_rows = 0;
    qsizetype m_done = 0;
};
[[nodiscard]] Progress readingProgress(const Progress &progress);
[[nodiscard]] qsizetype rowCount(const QList<SheetTable> &tables);
[[nodiscard]] Error cancelled(const QString &file);

/// The college of the rows under a heading when their column does not say: the sheet's, else the title's.
[[nodiscard]] QString collegeAround(const SheetTable &table, qsizetype heading);

} // namespace liuying::exchange::people
