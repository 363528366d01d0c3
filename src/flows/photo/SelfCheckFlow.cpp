// SPDX-License-Identifier: Apache-2.0
#include "flows/photo/SelfCheckFlow.h"

#include "flows/WhenDone.h"
#include "flows/report/RecordExport.h"
#include "flows/report/WriteTable.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>

namespace liuying {

namespace {

constexpr double kShownScale = 1.5; // of 480 × 640

/// By whose rules and whose numbers a folder is checked.
struct Basis {
    Policy policy;
    QList<Student> roster;
};

Result<Basis> readBasis(storage::Stores &stores)
{
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    const auto roster = stores.roster();
    if (!roster)
        return failureOf(roster);
    return Basis{plan->value_or(Plan()).policy, *roster};
}

QImage overlayOf(const QString &file, const Policy &policy)
{
    const auto photo = vision::loadFaceModel().and_then([&] { return vision::loadPhoto(file); });
    if (!photo)
        return {};
    const CheckedPhoto checked = checkLoaded(file, *photo, policy);
    return vision::drawOverlay(*photo, checked.measures, policy.photo, overlayMarks(checked.judgement),
                               kShownScale);
}

} // namespace

class SelfCheckFlow::Private {
public:
    Private(SelfCheckFlow &owner, storage::StorageThread &writing, storage::StorageThread &reading,
            const Clock &stationClock)
        : flow(owner), storage(writing), reader(reading), clock(stationClock)
    {
        workers.setMaxThreadCount(1);
        viewers.setMaxThreadCount(1);
    }

    void begin(const Basis &basis, const QStringList &paths)
    {
        // Another roster or other rules: what was found before does not hold.
        if (!run || basis.policy != policy || basis.roster != roster) {
            policy = basis.policy;
            roster = basis.roster;
            run = std::make_shared<SelfCheckRun>(policy, SelfCheckRoster(roster));
        }
        run->rearm();
        if (isStopped)
            run->cancel();
        const auto checked = QtConcurrent::run(&workers, [this, paths, running = run]() -> Result<void> {
            if (const Result<void> model = vision::loadFaceModel(); !model)
                return model;
            return running->check(
                trialPhotosIn(paths), [this](const SelfCheckFinding &finding) { tell(finding); },
                [this](int done, int total) { tell(done, total); });
        });
        whenDone(checked, &flow, [this](const Result<void> &result) { end(result); });
    }
    void tell(const SelfCheckFinding &finding)
    {
        QMetaObject::invokeMethod(
            &flow, [this, finding] { findings.append(finding); }, Qt::QueuedConnection);
    }
    void tell(int done, int total)
    {
        QMetaObject::invokeMethod(
            &flow, [this, done, total] { Q_EMIT flow.progressed(done, total); }, Qt::QueuedConnection);
    }
    void end(const Result<void> &result)
    {
        isWorking = false;
        const bool isCancelled = !result && result.error().code == ErrorCode::Cancelled;
        if (!result && !isCancelled)
            Q_EMIT flow.failed(result.error());
        Q_EMIT flow.ended(isCancelled);
    }

    SelfCheckFlow &flow;
    storage::StorageThread &storage;
    storage::StorageThread &reader;
    const Clock &clock;
    QThreadPool workers; // the run; it has threads of its own
    QThreadPool viewers; // pictures to look at, files to write
    std::shared_ptr<SelfCheckRun> run;
    Policy policy;
    QList<Student> roster;
    QList<SelfCheckFinding> findings;
    bool isWorking = false;
    bool isStopped = false;
    std::atomic<int> newestPicture = 0; // an earlier one is of no use to anybody
};

SelfCheckFlow::SelfCheckFlow(storage::StorageThread &storage, storage::StorageThread &reader,
                             const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, storage, reader, clock))
{}

SelfCheckFlow::~SelfCheckFlow()
{
    cancel();
    d->workers.waitForDone();
    d->viewers.waitForDone();
}

void SelfCheckFlow::check(const QStringList &filesAndFolders)
{
    if (d->isWorking || filesAndFolders.isEmpty())
        return;
    d->isWorking = true;
    d->isStopped = false;
    d->findings.clear();
    whenDone(d->reader.ask(readBasis), this, [this, filesAndFolders](const Result<Basis> &basis) {
        if (basis)
            d->begin(*basis, filesAndFolders);
        else
            d->end(failureOf(basis));
    });
}

void SelfCheckFlow::cancel()
{
    d->isStopped = true;
    if (d->run)
        d->run->cancel();
}

bool SelfCheckFlow::isWorking() const
{
    return d->isWorking;
}

const QList<SelfCheckFinding> &SelfCheckFlow::findings() const
{
    return d->findings;
}

void SelfCheckFlow::askPicture(const QString &file)
{
    const int number = ++d->newestPicture;
    const auto drawn =
        QtConcurrent::run(&d->viewers, [this, number, file, policy = selfCheckPolicy(d->policy)] {
            return number == d->newestPicture ? overlayOf(file, policy) : QImage();
        });
    whenDone(drawn, this, [this, number, file](const QImage &picture) {
        if (number == d->newestPicture)
            Q_EMIT pictureReady(file, picture);
    });
}

void SelfCheckFlow::write(const reports::ReportTable &table, const QString &file)
{
    const auto writing = QtConcurrent::run(&d->viewers, writeTable, table, QFileInfo(file).suffix().toLower(),
                                           file, reports::PrintOptions());
    whenDone(writing, this, [this, what = table.name, file](const Result<void> &done) {
        if (!done)
            return void(Q_EMIT failed(done.error()));
        const auto noted = d->storage.ask([what, file, &clock = d->clock](storage::Stores &stores) {
            return recordExport(stores, clock, what, file);
        });
        whenDone(noted, this, [this, file](const Result<void> &recorded) {
            if (recorded)
                Q_EMIT written(file);
            else
                Q_EMIT failed(recorded.error());
        });
    });
}

} // namespace liuying
