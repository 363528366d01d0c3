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

/// Reports as tables, from the stores. Synchronous.
class ReportDesk {
public:
    ReportDesk(storage::Stores &stores, const Clock &clock);

    [[nodiscard]] Result<QList<AttendanceRow>> attendanceByClass() const;
    /// One row a student: college, class, number, name, paid, state, room, time, shot number.
    [[nodiscard]] Result<reports::ReportTable> attendance() const;
    /// Writes @p table as @p format ("xlsx", "csv", "json") and records the export, unless the
    /// stores are read-only. Usage for any other format.
    [[nodiscard]] Result<void> write(const reports::ReportTable &table, const QString &format,
                                     const QString &file);

private:
    storage::Stores &m_stores;
    const Clock &m_clock;
};

} // namespace liuying
