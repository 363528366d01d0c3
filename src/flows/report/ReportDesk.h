// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "reports/ReportTable.h"
#include "storage/Stores.h"

namespace liuying {

/// How a college or class stands: the numbers behind the attendance report and page.
struct AttendanceRow {
    QString college;
    QString className; ///< empty on college rows
    int students = 0;
    int eligible = 0;
    int paid = 0;
    int in = 0; ///< with a standing arrival
    int photographed = 0;
    int missing = 0; ///< paid and eligible, not in
};

/// A report that can be asked for.
struct ReportInfo {
    QString name;  ///< "no-shows", on the command line
    QString title; ///< 未到名单
    QString about; ///< a sentence: what it holds and what it is for
};
/// "codes", "attendance", "no-shows", "make-up", "refunds", "settlement", "colleges" (the ledger by college),
/// "remittances", "open-items", "proofreading", "throughput", "shot-register", "shots", "shot-counts",
/// "corrections", "book", in the order of a screen. Class notices are not a table: NoticeDesk.
[[nodiscard]] QList<ReportInfo> reportCatalogue();

/// Reports as tables, from the stores. Synchronous. Every table has its key columns ("college", "class",
/// "room", "day") where they make sense, hidden if need be, so that filtered() works on it.
class ReportDesk {
public:
    ReportDesk(storage::Stores &stores, const Clock &clock);

    [[nodiscard]] Result<QList<AttendanceRow>> attendanceByClass() const;
    /// The report of that name; Usage for a name that is not in the catalogue.
    [[nodiscard]] Result<reports::ReportTable> make(const QString &name) const;
    /// One row a student: college, class, number, name, paid, state, room, time, shot number.
    [[nodiscard]] Result<reports::ReportTable> attendance() const;
    /// Writes @p table as @p format ("xlsx", "csv", "pdf", "json") and records the export, unless the
    /// stores are read-only. Usage for any other format.
    [[nodiscard]] Result<void> write(const reports::ReportTable &table, const QString &format,
                                     const QString &file, const reports::PrintOptions &options = {});

private:
    storage::Stores &m_stores;
    const Clock &m_clock;
};

} // namespace liuying
