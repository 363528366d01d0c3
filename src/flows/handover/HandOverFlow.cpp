// SPDX-License-Identifier: Apache-2.0
#include "flows/handover/HandOverFlow.h"

#include "flows/WhenDone.h"
#include "flows/handover/HandOverDesk.h"
#include "flows/report/ReportDesk.h"
#include "flows/studio/PhotoFolder.h"
#include "vision/Photos.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownHeight = 960; // of a picture: twice a large pane's

QImage pictureFor(const QString &file)
{
    const auto photo = vision::loadPhoto(file);
    if (!photo)
        return {};
    const QImage &picture = photo->picture;
    return picture.height() > kShownHeight ? picture.scaledToHeight(kShownHeight, Qt::SmoothTransformation)
                                           : picture;
}

} // namespace

class HandOverFlow::Private {
public:
    Private(HandOverFlow &owner, storage::StorageThread &writing, storage::StorageThread &reading,
            const Clock &stationClock, const QString &dataFolder)
        : flow(owner), storage(writing), reader(reading), clock(stationClock), photos(dataFolder)
    {
        workers.setMaxThreadCount(1);
        viewers.setMaxThreadCount(1);
    }

    /// Hands an answer on once it is there; a failure ends what was under way.
    template <typename T, typename Handler>
    void hand(const QFuture<Result<T>> &future, Handler handler)
    {
        whenDone(future, &flow, [this, handler](const Result<T> &answer) {
            if (answer)
                return handler(answer);
            isWorking = false;
            Q_EMIT flow.failed(answer.error());
        });
    }
    /// The same of a survey, unless something newer is wanted by then.
    template <typename T, typename Handler>
    void handNewest(const QFuture<Result<T>> &future, int number, Handler handler)
    {
        whenDone(future, &flow, [this, number, handler](const Result<T> &answer) {
            if (number != newestSurvey)
                return;
            if (answer)
                handler(*answer);
            else
                Q_EMIT flow.failed(answer.error());
        });
    }
    [[nodiscard]] bool begin()
    {
        if (isWorking)
            return false;
        ++newestSurvey; // a survey under way is of no use any more
        isWorking = true;
        isStopped = false;
        return true;
    }
    /// Called in a worker. One figure in forty is enough for a screen.
    [[nodiscard]] HandOverWatch watch()
    {
        return [this](int done, int total) {
            constexpr int kSteps = 40;
            if (done == total || done % std::max(1, total / kSteps) == 0)
                QMetaObject::invokeMethod(
                    &flow, [this, done, total] { Q_EMIT flow.progressed(done, total); },
                    Qt::QueuedConnection);
            return !isStopped;
        };
    }
    /// Plans in the storage thread, then hands the plan to @p work in a worker.
    template <typename Work, typename Handler>
    void plan(const HandOverWish &wish, Work work, Handler handler)
    {
        const auto planned = reader.ask([wish, &stationClock = clock](storage::Stores &stores) {
            return HandOverDesk(stores, stationClock).plan(wish);
        });
        hand(planned, [this, work, handler](const Result<HandOverPlan> &made) {
            hand(QtConcurrent::run(&workers, work, *made, watch()), handler);
        });
    }
    void record(const HandOverReport &report)
    {
        const auto noted = storage.ask([report, &stationClock = clock](storage::Stores &stores) {
            return HandOverDesk(stores, stationClock).record(report);
        });
        hand(noted, [this, report](const Result<void> &) {
            isWorking = false;
            Q_EMIT flow.handedOver(report);
        });
    }

    HandOverFlow &flow;
    storage::StorageThread &storage;
    storage::StorageThread &reader;
    const Clock &clock;
    PhotoFolder photos;
    QThreadPool workers; // the hand-over
    QThreadPool viewers; // pictures to look at
    std::atomic<bool> isStopped = false;
    std::atomic<int> newestSurvey = 0;
    bool isWorking = false;
    std::atomic<int> newestPicture = 0; // an earlier one is of no use to anybody
};

HandOverFlow::HandOverFlow(storage::StorageThread &storage, storage::StorageThread &reader,
                           const Clock &clock, QString dataFolder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, storage, reader, clock, dataFolder))
{}

HandOverFlow::~HandOverFlow()
{
    d->isStopped = true;
    ++d->newestSurvey;
    d->workers.waitForDone();
    d->viewers.waitForDone();
}

void HandOverFlow::askRegister()
{
    const auto made = d->reader.ask(
        [&clock = d->clock](storage::Stores &stores) { return ReportDesk(stores, clock).make(u"shots"_s); });
    whenDone(made, this, [this](const Result<reports::ReportTable> &table) {
        if (table)
            Q_EMIT registerReady(*table);
        else
            Q_EMIT failed(table.error());
    });
}

void HandOverFlow::askPicture(const QString &file)
{
    const int number = ++d->newestPicture;
    const auto shown = QtConcurrent::run(&d->viewers, [this, number, path = d->photos.path(file)] {
        return number == d->newestPicture ? pictureFor(path) : QImage();
    });
    whenDone(shown, this, [this, number, file](const QImage &picture) {
        if (number == d->newestPicture)
            Q_EMIT pictureReady(file, picture);
    });
}

void HandOverFlow::survey(const HandOverWish &wish)
{
    const int number = ++d->newestSurvey;
    if (d->isWorking)
        return;
    const auto planned = d->reader.ask([wish, &clock = d->clock](storage::Stores &stores) {
        return HandOverDesk(stores, clock).plan(wish);
    });
    d->handNewest(planned, number, [this, number](const HandOverPlan &plan) {
        const auto surveying = QtConcurrent::run(&d->workers, [this, number, plan] {
            return surveyHandOver(plan, [this, number](int, int) { return number == d->newestSurvey; });
        });
        d->handNewest(surveying, number, [this](const HandOverReport &report) { Q_EMIT surveyed(report); });
    });
}

void HandOverFlow::handOver(const HandOverWish &wish)
{
    if (d->begin())
        d->plan(wish, carryOut, [this](const Result<HandOverReport> &report) { d->record(*report); });
}

void HandOverFlow::verify(const QString &folder, const HandOverFilter &filter)
{
    if (!d->begin())
        return;
    const auto accepted = d->reader.ask([filter, &clock = d->clock](storage::Stores &stores) {
        return HandOverDesk(stores, clock).accepted(filter);
    });
    d->hand(accepted, [this, folder](const Result<QList<storage::ShotRow>> &photos) {
        d->hand(QtConcurrent::run(&d->workers, readBack, folder, *photos, d->watch()),
                [this](const Result<HandOverReport> &report) {
                    d->isWorking = false;
                    Q_EMIT verified(*report);
                });
    });
}

void HandOverFlow::cancel()
{
    d->isStopped = true;
}

bool HandOverFlow::isWorking() const
{
    return d->isWorking;
}

} // namespace liuying
