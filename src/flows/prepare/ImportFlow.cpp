// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportFlow.h"

#include "flows/WhenDone.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace liuying {

class ImportFlow::Private {
public:
    Private(storage::StorageThread &thread, const Clock &stationClock) : storage(thread), clock(stationClock)
    {
        pool.setMaxThreadCount(1);
    }

    storage::StorageThread &storage;
    const Clock &clock;
    QThreadPool pool; // reads; one document at a time
    QPointer<QFutureWatcherBase> reading;
    int document = 0; // counts documents, so that the answer about an earlier one is known for what it is
};

namespace {

template <typename Read, typename Reader>
void readInPool(QPromise<Result<Read>> &promise, const QString &file, Reader reader)
{
    promise.setProgressRange(0, 100);
    promise.addResult(reader(file, [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    }));
}

/// A notice as it was read and as it was understood.
struct ReadNotice {
    exchange::NoticeDocument document;
    exchange::Notice notice;
};

/// A notice is a page or two: no progress worth showing.
Result<ReadNotice> readNoticeFile(const QString &file, const exchange::Progress &)
{
    const auto document = exchange::readNoticeDocument(file);
    if (!document)
        return failureOf(document);
    return ReadNotice{*document, exchange::understandNotice(*document)};
}

/// What was read beside what the station holds.
struct ComparedNotice {
    exchange::NoticeDocument document;
    TimetablePreview preview;
};

Result<ComparedNotice> compareNotice(const ImportDesk &desk, const QString &file, const ReadNotice &read)
{
    const auto preview = desk.compareTimetable(file, read.notice);
    if (!preview)
        return failureOf(preview);
    return ComparedNotice{read.document, *preview};
}

} // namespace

ImportFlow::ImportFlow(storage::StorageThread &storage, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(storage, clock))
{}

ImportFlow::~ImportFlow()
{
    stopReading();
    d->pool.waitForDone();
}

bool ImportFlow::stopReading()
{
    ++d->document;
    if (!d->reading)
        return false;
    d->reading->disconnect(this);
    d->reading->cancel();
    delete d->reading;
    return true;
}

void ImportFlow::cancel()
{
    if (stopReading())
        Q_EMIT failed(Error{
            ErrorCode::Cancelled, QCoreApplication::translate("Flows", "已取消读取，什么都没有改动。"), {}});
}

template <typename Read, typename Reader, typename Compare, typename Done>
void ImportFlow::read(const QString &file, Reader reader, Compare compare, Done done)
{
    stopReading();
    auto *watcher = new QFutureWatcher<Result<Read>>(this);
    d->reading = watcher;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportFlow::progressed);
    connect(watcher, &QFutureWatcherBase::finished, this, [=, this] {
        const Result<Read> read = watcher->result();
        d->reading = nullptr;
        watcher->deleteLater();
        if (read)
            askPreview(file, *read, compare, done);
        else
            Q_EMIT failed(read.error());
    });
    watcher->setFuture(QtConcurrent::run(&d->pool, readInPool<Read, Reader>, file, reader));
}

template <typename Read, typename Compare, typename Done>
void ImportFlow::askPreview(const QString &file, const Read &read, Compare compare, Done done)
{
    const auto preview = d->storage.ask([=, &clock = d->clock](storage::Stores &stores) {
        return std::invoke(compare, ImportDesk(stores, clock), file, read);
    });
    whenDone(preview, this, [this, done, document = d->document](const auto &compared) {
        if (document != d->document)
            return;
        if (compared)
            std::invoke(done, this, *compared);
        else
            Q_EMIT failed(compared.error());
    });
}

void ImportFlow::readRoster(const QString &file)
{
    read<exchange::RosterFile>(file, &exchange::readRoster, &ImportDesk::compareRoster,
                               &ImportFlow::rosterRead);
}

void ImportFlow::readTimetable(const QString &file)
{
    read<ReadNotice>(file, &readNoticeFile, &compareNotice,
                     [](ImportFlow *flow, const ComparedNotice &compared) {
                         Q_EMIT flow->documentRead(compared.document);
                         Q_EMIT flow->timetableRead(compared.preview);
                     });
}

void ImportFlow::correctTimetable(const exchange::NoticeDocument &document,
                                  const QList<exchange::CellCorrection> &corrections)
{
    const auto understand = [=](const QString &, const exchange::Progress &) {
        return Result<exchange::Notice>(exchange::understandNotice(corrected(document, corrections)));
    };
    read<exchange::Notice>(document.file, understand, &ImportDesk::compareTimetable,
                           &ImportFlow::timetableRead);
}

void ImportFlow::readPayments(const QString &file)
{
    read<exchange::PaymentsFile>(file, &exchange::readPayments, &ImportDesk::comparePayments,
                                 &ImportFlow::paymentsRead);
}

void ImportFlow::readRemittances(const QString &file)
{
    read<exchange::RemittancesFile>(file, &exchange::readRemittances, &ImportDesk::compareRemittances,
                                    &ImportFlow::remittancesRead);
}

template <typename Work>
void ImportFlow::apply(Work work, const QString &text)
{
    const auto future = d->storage.ask([work, &clock = d->clock](storage::Stores &stores) -> Result<void> {
        ImportDesk desk(stores, clock);
        const auto done = work(desk);
        return done ? Result<void>() : failureOf(done);
    });
    whenDone(future, this, [this, text](const Result<void> &done) {
        if (done)
            Q_EMIT imported(text);
        else
            Q_EMIT failed(done.error());
    });
}

void ImportFlow::importRoster(const RosterPreview &preview, BadRows badRows, OlderRoster older)
{
    apply([=](ImportDesk &desk) { return desk.importRoster(preview, badRows, older); },
          QCoreApplication::translate("Flows", "名单已导入：新增%1人，更新%2人，移出%3人，不变%4人。")
              .arg(preview.added.size())
              .arg(preview.updated.size())
              .arg(preview.removed.size())
              .arg(preview.unchanged));
}

void ImportFlow::importTimetable(const TimetablePreview &preview)
{
    apply([=](ImportDesk &desk) { return desk.importTimetable(preview); },
          QCoreApplication::translate("Flows", "日程表已导入：%1个地点，%2批，%3处改动。")
              .arg(preview.after.rooms.size())
              .arg(preview.after.batches.size())
              .arg(preview.changes.size()));
}

void ImportFlow::importPayments(const PaymentsPreview &preview, BadRows badRows, Doubts doubts)
{
    apply([=](ImportDesk &desk) { return desk.importPayments(preview, badRows, doubts); },
          QCoreApplication::translate("Flows", "缴费名单已导入：新增%1人已缴费，%2处需要核对。")
              .arg(preview.nowPaid)
              .arg(preview.open.size()));
}

void ImportFlow::importRemittances(const RemittancesPreview &preview, BadRows badRows, Doubts doubts)
{
    apply([=](ImportDesk &desk) { return desk.importRemittances(preview, badRows, doubts); },
          QCoreApplication::translate("Flows", "银行流水已导入：%1笔，%2处需要核对。")
              .arg(preview.read.statement.rows.size())
              .arg(preview.open.size()));
}

} // namespace liuying
