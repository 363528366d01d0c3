// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanFlow.h"

#include "flows/WhenDone.h"
#include "flows/plan/NoticeDesk.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const auto kActor = u"plan"_s;

/// Numbers saves that wait in a row with nothing else between them: only the newest is carried out.
using SavesInARow = std::atomic<int>;

/// Notices as files, written and recorded over a connection of this thread's own: pages take seconds, and a
/// door must not wait for them.
Result<QStringList> writeNoticeFiles(const QString &folder, const QList<reports::ClassNotice> &notices,
                                     const QString &file)
{
    auto stores = storage::Stores::open(folder, storage::OpenMode::ReadOnly);
    if (!stores)
        return failureOf(stores);
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool isOneFile = suffix == u"pdf" || suffix == u"xlsx";
    return NoticeDesk(**stores).write(
        notices, isOneFile ? suffix : u"pdf"_s,
        isOneFile ? reports::NoticeFiles::OneFile : reports::NoticeFiles::OnePerClass, file);
}

} // namespace

class PlanFlow::Private {
public:
    Private(storage::StorageThread &thread, const Clock &stationClock) : storage(thread), clock(stationClock)
    {
        pool.setMaxThreadCount(1);
    }

    storage::StorageThread &storage;
    const Clock &clock;
    QThreadPool pool; // forecasts and files
    std::shared_ptr<SavesInARow> saves = std::make_shared<SavesInARow>(0);
    int forecast = 0; // counts what was asked for: an earlier day's answer is of no use
};

PlanFlow::PlanFlow(storage::StorageThread &storage, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(storage, clock))
{}

PlanFlow::~PlanFlow()
{
    d->pool.waitForDone();
}

/// Hands an answer to @p handler once it is there, or says that it failed.
template <typename T, typename Handler>
void PlanFlow::hand(const QFuture<Result<T>> &future, Handler handler)
{
    whenDone(future, this, [this, handler](const Result<T> &answer) {
        if (answer)
            handler(answer);
        else
            Q_EMIT failed(answer.error());
    });
}

/// Something slow that needs no stores, on a thread of its own.
template <typename Work, typename Handler>
void PlanFlow::work(Work work, Handler handler)
{
    hand(QtConcurrent::run(&d->pool, work), handler);
}

template <typename Question, typename Handler>
void PlanFlow::ask(Question question, Handler handler)
{
    d->saves = std::make_shared<SavesInARow>(0); // what is asked now sees every save before it
    hand(d->storage.ask([question, &clock = d->clock](storage::Stores &stores) {
        PlanDesk desk(stores, clock);
        return question(desk);
    }),
         handler);
}

void PlanFlow::askBook()
{
    ask([](PlanDesk &desk) { return desk.book(); },
        [this](const Result<PlanBook> &book) { Q_EMIT bookReady(*book); });
}

void PlanFlow::saveDraft(const Plan &plan, const Plan &madeFrom)
{
    const int number = ++*d->saves;
    const auto future = d->storage.ask([=, saves = d->saves, &clock = d->clock](storage::Stores &stores) {
        const bool isNewest = number == *saves;
        return std::pair(isNewest,
                         isNewest ? PlanDesk(stores, clock).saveDraft(plan, madeFrom) : Result<void>());
    });
    whenDone(future, this, [this](const std::pair<bool, Result<void>> &answer) {
        if (!answer.second)
            Q_EMIT failed(answer.second.error());
        else if (answer.first)
            Q_EMIT draftSaved();
    });
}

void PlanFlow::dropDraft()
{
    ask([](PlanDesk &desk) { return desk.dropDraft(); }, [this](const Result<void> &) { askBook(); });
}

void PlanFlow::askPublishable()
{
    ask([](PlanDesk &desk) { return desk.publishable(); },
        [this](const Result<QList<ScopeChange>> &changes) { Q_EMIT publishableReady(*changes); });
}

void PlanFlow::publish(const QString &scope)
{
    ask([scope](PlanDesk &desk) { return desk.publish(scope, kActor); },
        [this](const Result<QList<ScopeChange>> &changes) {
            Q_EMIT published(*changes);
            askBook();
        });
}

void PlanFlow::restore(const QString &scope, int revision)
{
    ask([=](PlanDesk &desk) { return desk.restore(scope, revision, kActor, false); },
        [this](const Result<ScopeChange> &change) {
            Q_EMIT published({*change});
            askBook();
        });
}

void PlanFlow::askRestore(const QString &scope, int revision)
{
    ask([=](PlanDesk &desk) { return desk.restore(scope, revision, kActor, true); },
        [=, this](const Result<ScopeChange> &change) {
            Q_EMIT restoreLooked(scope, revision, change->changes);
        });
}

void PlanFlow::askChanges(const QString &scope, int earlier, int later)
{
    ask([=](PlanDesk &desk) { return desk.changesBetween(scope, earlier, later); },
        [=, this](const Result<QStringList> &changes) {
            Q_EMIT changesReady(scope, earlier, later, *changes);
        });
}

void PlanFlow::exportPart(const QString &college, const QString &file)
{
    ask([college](PlanDesk &desk) { return desk.partToExport(college); },
        [this, file](const Result<PlanPartFile> &part) {
            work([part = *part, file] { return PlanDesk::writePart(part, file); },
                 [this, file](const Result<void> &) { Q_EMIT written(file); });
        });
}

void PlanFlow::readPart(const QString &file)
{
    work([file] { return PlanDesk::readPart(file); },
         [this, file](const Result<PlanPartFile> &read) {
             ask([file, part = *read](PlanDesk &desk) { return desk.comparePart(file, part); },
                 [this](const Result<PartPreview> &preview) { Q_EMIT partRead(*preview); });
         });
}

void PlanFlow::acceptPart(const PartPreview &preview, OlderPart older)
{
    ask([=](PlanDesk &desk) { return desk.acceptPart(preview, older, kActor); },
        [this](const Result<int> &revision) {
            Q_EMIT partAccepted(*revision);
            askBook();
        });
}

void PlanFlow::askForecast(QDate day)
{
    const int number = ++d->forecast;
    const auto requests = d->storage.ask([day, &clock = d->clock](storage::Stores &stores) {
        return ForecastDesk(stores, clock).requests(day);
    });
    hand(requests, [=, this](const Result<QList<ForecastRequest>> &asked) {
        work([day, asked = *asked] { return Result<DayForecast>(forecastDay(day, asked)); },
             [this, number](const Result<DayForecast> &forecast) {
                 if (number == d->forecast)
                     Q_EMIT forecastReady(*forecast);
             });
    });
}

void PlanFlow::writeNotices(const QString &college, const QString &className, const QString &file)
{
    struct Asked {
        QString folder;
        QList<reports::ClassNotice> notices;
    };
    const auto future = d->storage.ask([=](storage::Stores &stores) -> Result<Asked> {
        auto notices = NoticeDesk(stores).notices(college, className);
        if (!notices)
            return failureOf(notices);
        return Asked{QFileInfo(stores.fileName()).absolutePath(), std::move(*notices)};
    });
    hand(future, [this, file](const Result<Asked> &asked) {
        work([asked = *asked, file] { return writeNoticeFiles(asked.folder, asked.notices, file); },
             [this, file](const Result<QStringList> &) { Q_EMIT written(file); });
    });
}

} // namespace liuying
