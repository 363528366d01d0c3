// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: what their tables have in common.
#pragma once

#include "core/Money.h"
#include "flows/report/ReportFacts.h"
#include "reports/ReportTable.h"

namespace liuying {

using TableHeader = reports::ReportTable::Header;
using TableRow = QList<QVariant>;

[[nodiscard]] TableHeader textColumn(const QString &key, const QString &title, int widthChars);
[[nodiscard]] TableHeader momentColumn(const QString &key, const QString &title);
/// Summed in the total row.
[[nodiscard]] TableHeader countColumn(const QString &key, const QString &title);
[[nodiscard]] TableHeader moneyColumn(const QString &key, const QString &title);
[[nodiscard]] TableHeader notSummed(TableHeader header);
[[nodiscard]] TableHeader hidden(TableHeader header);

/// "college", "class", "number", "name".
[[nodiscard]] QList<TableHeader> studentColumns();
[[nodiscard]] TableRow studentCells(const Student &student);
/// Of a student who need not be on the roster any more.
[[nodiscard]] TableRow studentCells(const QHash<QString, Student> &roster, const QString &number);
[[nodiscard]] QHash<QString, Student> byNumber(const QList<Student> &roster);
/// "students": one a row, so that the total row counts heads.
[[nodiscard]] TableHeader headsColumn();
/// "coordinator", "phone": whom to call about a college.
[[nodiscard]] QList<TableHeader> coordinatorColumns();
[[nodiscard]] TableRow coordinatorCells(const Plan &plan, const QString &college);
/// "room", "day", hidden: what a filter asks for where the page shows it otherwise.
[[nodiscard]] QList<TableHeader> hiddenPlaceColumns();
/// Of the last of @p windows; empty cells for none.
[[nodiscard]] TableRow placeCells(const QList<GoTo> &windows);
[[nodiscard]] QString dayKey(QDate day); ///< 2025-04-12

[[nodiscard]] QVariant cell(Money amount);
[[nodiscard]] QVariant cell(int count);
[[nodiscard]] QVariant cell(const LocalDateTime &moment); ///< empty where it is not valid
/// 1, or nothing where @p isSo is false: counts in a total, and does not clutter.
[[nodiscard]] QVariant mark(bool isSo);

/// "合计" and the sums.
void addTotals(reports::ReportTable &table);
/// The line a person signs on.
[[nodiscard]] QString signatureLine();
/// As of when the lists of who paid are.
[[nodiscard]] QString ledgerNote(const ReportFacts &facts);

} // namespace liuying
