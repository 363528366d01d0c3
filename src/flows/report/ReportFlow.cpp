// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportFlow.h"

#include "flows/WhenDone.h"
#include "flows/report/DashboardFacts.h"
#include "flows/report/ProofreadingDesk.h"
#include "flows/report/RecordExport.h"
#include "flows/report/ReportKinds.h"
#include "flows/report/WriteTable.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// The number of the report asked for last, for the reader too: an earlier one is of no use to anybody.
using Newest = std::shared_ptr<std::atomic<int>>;

/// Every row that can be used is; the text says which could not.
Result<QString> importMarks(storage::Stores &stores, const Clock &clock, const QString &file,
                            const exchange::ProofreadingFile &read)
{
    ProofreadingDesk desk(stores, clock);
    const auto preview = desk.compare(file, read);
    if (!preview)
        return failureOf(preview);
    const auto imported = desk.importMarks(*preview, BadRows::Skip);
    if (!imported)
        return failureOf(imported);
    return proofreadingWords(*preview);
}

} // namespace

class ReportFlow::Private {
public:
    Private(ReportFlow &owner, storage::StorageThread &writing, storage::StorageThread &reading,
            const Clock &stationClock)
        : flow(owner), storage(writing), reader(reading), clock(stationClock)
    {
        makers.setMaxThreadCount(1);
        writers.setMaxThreadCount(1);
    }

    /// Hands an answer to @p handler once it is there, or says that it failed.
    template <typename T, typename Handler>
    void hand(const QFuture<Result<T>> &future, Handler handler)
    {
        whenDone(future, &flow, [this, handler](const Result<T> &answer) {
            if (answer)
                handler(answer);
            else
                Q_EMIT flow.failed(answer.error());
        });
    }
    void makeReport(int number, const AskedReport &asked);
    void readDashboard();
    void endDashboard();
    void record(const QString &what, const QString &file);

    ReportFlow &flow;
    storage::StorageThread &storage;
    storage::StorageThread &reader;
    const Clock &clock;
    QThreadPool makers;  // tables, dashboards and lists to read
    QThreadPool writers; // files: one at a time, a long one holds no table
    Newest newest = std::make_shared<std::atomic<int>>(0);
    KeptFacts dashboardFacts; // of the dashboard made last
    bool isReading = false;   // a dashboard is under way
    bool isWantedNew = false; // asked for since it began
};

void ReportFlow::Private::makeReport(int number, const AskedReport &asked)
{
    const auto made = QtConcurrent::run(&makers, [asked = asked] { return makeTable(asked); });
    hand(made, [this, number](const Result<reports::ReportTable> &table) {
        if (number == *newest)
            Q_EMIT flow.reportReady(*table);
    });
}

void ReportFlow::Private::readDashboard()
{
    isReading = true;
    isWantedNew = false;
    const auto read = reader.ask([&stationClock = clock, kept = dashboardFacts](storage::Stores &stores) {
        return refreshed(stores, stationClock, kept);
    });
    whenDone(read, &flow, [this](const Result<KeptFacts> &facts) {
        if (!facts) {
            endDashboard();
            Q_EMIT flow.failed(facts.error());
            return;
        }
        dashboardFacts = *facts;
        whenDone(QtConcurrent::run(&makers, makeDashboard, facts->facts), &flow,
                 [this](const Dashboard &dashboard) {
                     endDashboard();
                     Q_EMIT flow.dashboardReady(dashboard);
                 });
    });
}

void ReportFlow::Private::endDashboard()
{
    isReading = false;
    if (isWantedNew)
        readDashboard();
}

void ReportFlow::Private::record(const QString &what, const QString &file)
{
    const auto noted = storage.ask([what, file, &stationClock = clock](storage::Stores &stores) {
        return recordExport(stores, stationClock, what, file);
    });
    hand(noted, [this, file](const Result<void> &) { Q_EMIT flow.written(file); });
}

ReportFlow::ReportFlow(storage::StorageThread &storage, storage::StorageThread &reader, const Clock &clock,
                       QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, storage, reader, clock))
{}

ReportFlow::~ReportFlow()
{
    d->makers.waitForDone();
    d->writers.waitForDone();
}

void ReportFlow::askReport(const QString &name)
{
    const int number = ++*d->newest;
    using Read = Result<std::optional<AskedReport>>; // empty: not read, a newer one was asked for
    const auto asked =
        d->reader.ask([=, newest = d->newest, &clock = d->clock](storage::Stores &stores) -> Read {
            if (number != *newest)
                return std::nullopt;
            return readReport(stores, clock, name);
        });
    d->hand(asked, [this, number](const Read &read) {
        if (*read && number == *d->newest)
            d->makeReport(number, **read);
    });
}

void ReportFlow::askDashboard()
{
    if (d->isReading)
        d->isWantedNew = true;
    else
        d->readDashboard();
}

void ReportFlow::write(const reports::ReportTable &table, const QString &file,
                       const reports::PrintOptions &options)
{
    const QString format = QFileInfo(file).suffix().toLower();
    const auto written = QtConcurrent::run(&d->writers, writeTable, table, format, file, options);
    d->hand(written, [this, what = table.name, file](const Result<void> &) { d->record(what, file); });
}

void ReportFlow::importProofreading(const QString &file)
{
    const auto read = QtConcurrent::run(&d->makers, [file] { return exchange::readProofreading(file); });
    d->hand(read, [this, file](const Result<exchange::ProofreadingFile> &marks) {
        const auto imported =
            d->storage.ask([file, marks = *marks, &clock = d->clock](storage::Stores &stores) {
                return importMarks(stores, clock, file, marks);
            });
        d->hand(imported, [this](const Result<QString> &text) { Q_EMIT proofreadingImported(*text); });
    });
}

} // namespace liuying
