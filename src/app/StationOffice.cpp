// SPDX-License-Identifier: Apache-2.0
#include "app/StationOffice.h"

#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "flows/WhenDone.h"
#include "flows/plan/WriteTimetable.h"
#include "flows/report/RecordExport.h"
#include "flows/report/WriteTable.h"
#include "gui/report/AttendanceOrder.h"

#include <QSet>
#include <QtConcurrentRun>

namespace liuying::app {

using namespace Qt::StringLiterals;

namespace {

/// The newest revision of the whole plan; those of colleges are counted by themselves.
void noteRevision(PrepareOverview &overview, const QList<storage::PlanRevision> &history)
{
    for (const storage::PlanRevision &revision : history) {
        if (revision.scope == campaignScope() && revision.revision >= overview.revision) {
            overview.revision = revision.revision;
            overview.planSource = revision.source;
        }
    }
}

Result<PrepareOverview> readOverview(storage::Stores &stores)
{
    const auto plan = stores.plan();
    const auto history = stores.planHistory();
    const auto roster = stores.roster();
    const auto paid = stores.paidStudents();
    const auto ledgerAsOf = stores.ledgerAsOfMs();
    const auto statements = stores.statements();
    if (!plan)
        return failureOf(plan);
    if (!history)
        return failureOf(history);
    if (!roster)
        return failureOf(roster);
    if (!paid)
        return failureOf(paid);
    if (!ledgerAsOf)
        return failureOf(ledgerAsOf);
    if (!statements)
        return failureOf(statements);

    PrepareOverview overview;
    overview.plan = *plan;
    noteRevision(overview, *history);
    if (overview.plan)
        overview.lines = planLines(*overview.plan, *roster);
    QSet<QString> colleges;
    for (const Student &student : *roster)
        colleges.insert(student.college);
    overview.students = static_cast<int>(roster->size());
    overview.colleges = static_cast<int>(colleges.size());
    overview.paid = static_cast<int>(paid->size());
    overview.statements = static_cast<int>(statements->size());
    for (const Statement &statement : *statements)
        overview.transfers += static_cast<int>(statement.rows.size());
    if (*ledgerAsOf)
        overview.ledgerAsOf = LocalDateTime::fromUtcMs(
            **ledgerAsOf, zoneOf(overview.plan ? overview.plan->campaign : Campaign()));
    return overview;
}

Result<QList<AttendanceRow>> readAttendance(storage::Stores &stores, const Clock &clock)
{
    const auto rows = ReportDesk(stores, clock).attendanceByClass();
    if (!rows)
        return failureOf(rows);
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    const Plan held = plan->value_or(Plan());
    return inTimetableOrder(*rows, held, campaignTime(clock, held.campaign).date);
}

/// The format that the file's name asks for; xlsx where it asks for none.
QString formatOf(const QString &file)
{
    return file.endsWith(u".csv"_s, Qt::CaseInsensitive) ? u"csv"_s : u"xlsx"_s;
}

} // namespace

StationOffice::StationOffice(storage::StorageThread &storage, storage::StorageThread &reader,
                             const Clock &clock, QObject *parent)
    : Office(parent), m_storage(storage), m_reader(reader), m_clock(clock)
{
    m_writers.setMaxThreadCount(1);
}

StationOffice::~StationOffice()
{
    m_writers.waitForDone();
}

void StationOffice::askOverview()
{
    whenDone(m_reader.ask(readOverview), this, [this](const Result<PrepareOverview> &overview) {
        if (overview)
            Q_EMIT overviewReady(*overview);
        else
            Q_EMIT failed(overview.error());
    });
}

void StationOffice::askAttendance()
{
    const auto rows =
        m_reader.ask([&clock = m_clock](storage::Stores &stores) { return readAttendance(stores, clock); });
    whenDone(rows, this, [this](const Result<QList<AttendanceRow>> &read) {
        if (read)
            Q_EMIT attendanceReady(*read);
        else
            Q_EMIT failed(read.error());
    });
}

void StationOffice::exportTable(const reports::ReportTable &table, const QString &file)
{
    writeFile(table, file, Record::No);
}

void StationOffice::writeFile(const reports::ReportTable &table, const QString &file, Record recording)
{
    tellWritten(
        QtConcurrent::run(&m_writers, writeTable, table, formatOf(file), file, reports::PrintOptions()),
        table.name, file, recording);
}

void StationOffice::exportTimetable(const Plan &plan, const QString &file)
{
    tellWritten(QtConcurrent::run(&m_writers, writeTimetable, plan, file), u"timetable"_s, file, Record::Yes);
}

void StationOffice::tellWritten(const QFuture<Result<void>> &writing, const QString &what,
                                const QString &file, Record recording)
{
    whenDone(writing, this, [this, what, file, recording](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
        else if (recording == Record::Yes)
            record(what, file);
        else
            Q_EMIT exported(file);
    });
}

void StationOffice::record(const QString &what, const QString &file)
{
    const auto noted = m_storage.ask([what, file, &clock = m_clock](storage::Stores &stores) {
        return recordExport(stores, clock, what, file);
    });
    whenDone(noted, this, [this, file](const Result<void> &done) {
        if (done)
            Q_EMIT exported(file);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace liuying::app
