// SPDX-License-Identifier: Apache-2.0
// A door station with a day on its record, and reports read cell by cell.
#pragma once

#include "flows/DoorStation.h"
#include "flows/report/ReportDesk.h"

namespace liuying {

class ReportStation : public DoorStation {
protected:
    /// An arrival in 明德楼101 under that shot number.
    EntryRef arrive(const QString &student, int hour, int minute, int shot, const QString &overrideWhy = {},
                    const QList<Reason> &reasons = {});
    void turnAway(const QString &student, int hour, int minute, Reason reason);
    void photograph(const QString &student, int hour, int minute, int shot);
    /// Appends @p fact as @p by.
    EntryRef appendAs(const QString &by, const Fact &fact);
    /// 文学院 sends @p fen as a row of @p file.
    void remit(const QString &file, qint64 fen, const QString &remark = QStringLiteral("文学院拍摄费"));

    [[nodiscard]] reports::ReportTable make(const QString &name);
};

/// The cell of row @p row under @p key; fails the test where there is no such column.
[[nodiscard]] QVariant at(const reports::ReportTable &table, qsizetype row, const QString &key);
[[nodiscard]] QVariant total(const reports::ReportTable &table, const QString &key);
/// All cells under @p key, as text.
[[nodiscard]] QStringList column(const reports::ReportTable &table, const QString &key);
/// The row whose cell under @p key says @p text; -1 where there is none.
[[nodiscard]] qsizetype rowOf(const reports::ReportTable &table, const QString &key, const QString &text);
[[nodiscard]] qint64 sum(const reports::ReportTable &table, const QString &key);

} // namespace liuying
