// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportDesk.h"

#include "flows/report/RecordExport.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/Turnout.h"
#include "flows/report/WriteTable.h"

namespace liuying {

using namespace Qt::StringLiterals;

ReportDesk::ReportDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

Result<QList<AttendanceRow>> ReportDesk::attendanceByClass() const
{
    const Result<ReportFacts> facts = readFacts(m_stores, m_clock, FactPart::Arrivals);
    if (!facts)
        return failureOf(facts);
    return countByClass(Turnout(*facts));
}

Result<reports::ReportTable> ReportDesk::make(const QString &name) const
{
    const Result<AskedReport> asked = readReport(m_stores, m_clock, name);
    if (!asked)
        return failureOf(asked);
    return makeTable(*asked);
}

Result<reports::ReportTable> ReportDesk::attendance() const
{
    return make(u"attendance"_s);
}

Result<void> ReportDesk::write(const reports::ReportTable &table, const QString &format, const QString &file,
                               const reports::PrintOptions &options)
{
    const Result<void> written = writeTable(table, format, file, options);
    return written ? recordExport(m_stores, m_clock, table.name, file) : written;
}

} // namespace liuying
