// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/StudioFlow.h"

#include "flows/WhenDone.h"
#include "flows/studio/ArrivalNumber.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Pictures to look at that are kept in memory; each holds some seven megabytes.
constexpr qsizetype kMostRecent = 6;

/// Kept pictures whose RAW may still come.
constexpr qsizetype kMostKept = 16;

/// Arrivals come from doors, and alarms with time alone.
constexpr std::chrono::milliseconds kStatusEvery{2000};

/// Of a picture from the live view: beyond this the file only grows.
constexpr int kLiveQuality = 95;

QByteArray asJpeg(const QImage &picture)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    picture.save(&file, "JPG", kLiveQuality);
    return file.data();
}

/// Whether the next picture would fare no better: then it must not overtake this one, whose student would
/// get it.
bool concernsAll(const Error &error, const NewPicture &picture)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::Storage:
    case ErrorCode::Locked:
    case ErrorCode::Corrupt:
        return true;
    case ErrorCode::NoPermission:
        return picture.file.isEmpty() || QFileInfo(picture.file).isReadable();
    default:
        return false;
    }
}

bool isInside(const QString &folder, const QString &outer)
{
    const QString inner = QDir(QFileInfo(folder).absoluteFilePath()).canonicalPath() + u'/';
    const QString whole = QDir(QFileInfo(outer).absoluteFilePath()).canonicalPath();
    return !whole.isEmpty() && inner.startsWith(whole + u'/');
}

Error noRoom()
{
    return {
        ErrorCode::Usage,
        QCoreApplication::translate("Studio", "还没有选教室。请先选好本机在哪个教室，照片会留在原处等着。"),
        u"no room is set"_s};
}

} // namespace

class StudioFlow::Private {
public:
    Private(StudioFlow &owner, storage::StorageThread &thread, const Clock &stationClock, QString data)
        : flow(owner), storage(thread), clock(stationClock), dataFolder(std::move(data))
    {
        worker.setMaxThreadCount(1);
        connect(&hot, &HotFolder::fileReady, &flow,
                [this](const HotFile &file) { come({.file = file.file, .rawFile = file.rawFile}); });
        connect(&hot, &HotFolder::rawCameLate, &flow, [this](const HotFile &file) { keepRaw(file); });
        connect(&hot, &HotFolder::stateChanged, &flow, &StudioFlow::hotFolderChanged);
        connect(&hot, &HotFolder::troubled, &flow, &StudioFlow::failed);
        connect(&timer, &QTimer::timeout, &flow, [this] { readStatus(); });
    }

    [[nodiscard]] Darkroom darkroom();
    void come(const NewPicture &picture);
    void workOff();
    void took(const NewPicture &picture, const Darkroom::Taken &taken);
    void missed(const NewPicture &picture, const Error &error);
    void acceptIfGood(const Darkroom::Taken &taken);
    void keepRaw(const HotFile &file);
    void remember(const ShotView &view);
    void forgetViews();
    void show(const EntryRef &shot);
    void readStatus();
    void endPick(const QString &student);

    template <typename T, typename Handler>
    void hand(const QFuture<Result<T>> &future, Handler handler);
    template <typename Question, typename Handler>
    void ask(Question question, Handler handler);
    template <typename Question>
    void change(Question question);

    StudioFlow &flow;
    storage::StorageThread &storage;
    const Clock &clock;
    QString dataFolder;
    QString room;
    QString duty;
    QString picked;
    bool isAutoAccept = false;
    HotFolder hot;
    QThreadPool worker;
    PhotoBench bench = photoBench(Views::Drawn);
    QList<NewPicture> coming; ///< the first one may be with the worker
    bool isWorking = false;
    bool isHeld = false; ///< the first one could not be kept, and no other could
    QList<ShotView> recent;
    QList<std::pair<QString, QString>> kept; ///< camera's file → as the record names it, newest first
    QTimer timer;
    bool isReading = false;
    bool isWantedNew = false;
    bool isTroubleTold = false;
};

/// Calls @p handler with what was answered; a failure becomes failed().
template <typename T, typename Handler>
void StudioFlow::Private::hand(const QFuture<Result<T>> &future, Handler handler)
{
    whenDone(future, &flow, [this, handler](const Result<T> &answer) {
        if (answer)
            handler(answer);
        else
            Q_EMIT flow.failed(answer.error());
    });
}

/// Asks the desk of this room in the storage thread.
template <typename Question, typename Handler>
void StudioFlow::Private::ask(Question question, Handler handler)
{
    if (room.isEmpty()) {
        Q_EMIT flow.failed(noRoom());
        return;
    }
    hand(storage.ask([&stationClock = clock, askedRoom = room, question](storage::Stores &stores) {
        StudioDesk desk(stores, stationClock, askedRoom);
        return question(desk);
    }),
         handler);
}

/// As ask(), of something that changes the record and has no other answer than the new status.
template <typename Question>
void StudioFlow::Private::change(Question question)
{
    ask(question, [this](const Result<void> &) { flow.refresh(); });
}

/// For the worker: its desk works in the storage thread, for which it waits.
Darkroom StudioFlow::Private::darkroom()
{
    const auto withDesk = [&thread = storage, &stationClock = clock, askedRoom = room](const auto &work) {
        auto done = thread.ask([&](storage::Stores &stores) {
            StudioDesk desk(stores, stationClock, askedRoom);
            work(desk, stores);
            return true;
        });
        done.waitForFinished();
    };
    return {withDesk, clock, room, dataFolder, bench};
}

void StudioFlow::Private::come(const NewPicture &picture)
{
    coming.append(picture);
    isHeld = false;
    Q_EMIT flow.shotComing(picture.cameraFile());
    workOff();
}

void StudioFlow::Private::workOff()
{
    if (isWorking || isHeld || coming.isEmpty())
        return;
    const NewPicture picture = coming.first();
    if (room.isEmpty()) {
        isHeld = true;
        Q_EMIT flow.failed(noRoom());
        return;
    }
    isWorking = true;
    const auto taken = QtConcurrent::run(
        &worker, [room = darkroom(), picture, pick = picked] { return room.take(picture, pick); });
    whenDone(taken, &flow, [this, picture](const Result<Darkroom::Taken> &answer) {
        isWorking = false;
        if (answer)
            took(picture, *answer);
        else
            missed(picture, answer.error());
        workOff();
    });
}

void StudioFlow::Private::took(const NewPicture &picture, const Darkroom::Taken &taken)
{
    coming.removeFirst();
    kept.prepend({picture.file, taken.view.shot.file});
    kept.resize(std::min(kept.size(), kMostKept));
    remember(taken.view);
    acceptIfGood(taken); // before the next picture is asked about, which is then the next student's
    Q_EMIT flow.shotReady(taken.view);
    flow.refresh();
}

void StudioFlow::Private::missed(const NewPicture &picture, const Error &error)
{
    isHeld = concernsAll(error, picture);
    if (!isHeld)
        coming.removeFirst();
    if (error.code == ErrorCode::NotFound) // the card was pulled; nothing is lost that comes back with it
        hot.forget(picture.file);
    Q_EMIT flow.failed(error);
    flow.refresh();
}

void StudioFlow::Private::acceptIfGood(const Darkroom::Taken &taken)
{
    const bool isGood = taken.view.checked.judgement.verdict == CheckResult::Pass;
    // A second release of the shutter brings a second picture of somebody who has one.
    if (isAutoAccept && isGood && !taken.view.student.isEmpty() && taken.seat && !taken.seat->isAccepted)
        flow.accept(taken.view.ref);
}

/// The RAW of a picture that was kept before it came. The record does not name it; it lies beside its
/// picture under the same name.
void StudioFlow::Private::keepRaw(const HotFile &file)
{
    const auto known = std::ranges::find(kept, file.file, &std::pair<QString, QString>::first);
    if (known == kept.cend())
        return;
    const auto done =
        QtConcurrent::run(&worker, [folder = PhotoFolder(dataFolder), raw = file.rawFile,
                                    picture = known->second] { return folder.keepRaw(raw, picture); });
    hand(done, [](const Result<QString> &) {});
}

void StudioFlow::Private::remember(const ShotView &view)
{
    recent.removeIf([&view](const ShotView &other) { return other.ref == view.ref; });
    recent.prepend(view);
    if (recent.size() > kMostRecent)
        recent.removeLast();
}

/// By other rules, or of another student, the same pictures are judged differently.
void StudioFlow::Private::forgetViews()
{
    const EntryRef shown = recent.isEmpty() ? EntryRef() : recent.first().ref;
    recent.clear();
    if (shown.isValid())
        show(shown);
    flow.refresh();
}

void StudioFlow::Private::show(const EntryRef &shot)
{
    const auto known = std::ranges::find(recent, shot, &ShotView::ref);
    const std::optional<ShotView> developed = known != recent.cend() ? std::optional(*known) : std::nullopt;
    const auto seen = QtConcurrent::run(
        &worker, [room = darkroom(), shot, developed] { return room.look(shot, developed); });
    hand(seen, [this](const Result<ShotView> &view) {
        remember(*view);
        Q_EMIT flow.shotReady(*view);
    });
}

/// One reading at a time; those asked for meanwhile become one more.
void StudioFlow::Private::readStatus()
{
    if (room.isEmpty())
        return;
    isWantedNew = isReading;
    if (std::exchange(isReading, true))
        return;
    const auto read =
        storage.ask([&stationClock = clock, askedRoom = room, pick = picked](storage::Stores &stores) {
            return StudioDesk(stores, stationClock, askedRoom).status(pick);
        });
    whenDone(read, &flow, [this, askedRoom = room](const Result<StudioStatus> &status) {
        isReading = false;
        const bool isNews = askedRoom == room;
        if (status && isNews)
            Q_EMIT flow.statusChanged(*status);
        // Asked every other second; told once.
        if (!status && !std::exchange(isTroubleTold, true))
            Q_EMIT flow.failed(status.error());
        if (status)
            isTroubleTold = false;
        if (std::exchange(isWantedNew, false) || !isNews)
            readStatus();
    });
}

void StudioFlow::Private::endPick(const QString &student)
{
    if (picked == student)
        picked.clear();
}

StudioFlow::StudioFlow(storage::StorageThread &storage, const Clock &clock, QString dataFolder,
                       QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, storage, clock, std::move(dataFolder)))
{}

StudioFlow::~StudioFlow()
{
    d->worker.clear();
    d->worker.waitForDone();
}

void StudioFlow::setRoom(const QString &room)
{
    d->room = room;
    d->picked.clear();
    d->recent.clear();
    if (room.isEmpty())
        d->timer.stop();
    else
        d->timer.start(kStatusEvery);
    refresh();
    retry();
}

QString StudioFlow::room() const
{
    return d->room;
}

void StudioFlow::setDutyName(const QString &name)
{
    d->duty = name;
}

void StudioFlow::watch(const QString &folder)
{
    if (folder.isEmpty())
        return d->hot.stop();
    if (isInside(folder, d->dataFolder)) {
        Q_EMIT failed(
            {ErrorCode::Usage,
             QCoreApplication::translate("Studio", "“%1”在留影自己的数据里，不能当相机的文件夹。请另选一个。")
                 .arg(folder),
             u"hot folder inside the data folder"_s});
        return;
    }
    d->hot.watch(folder);
}

QString StudioFlow::hotFolder() const
{
    return d->hot.folder();
}

void StudioFlow::setAutoAccept(bool isOn)
{
    d->isAutoAccept = isOn;
}

void StudioFlow::pick(const QString &student)
{
    d->picked = student;
    refresh();
}

void StudioFlow::pickNumber(int number)
{
    const auto asked = d->storage.ask([&clock = d->clock, room = d->room, number](storage::Stores &stores) {
        return arrivalWithNumber(stores, clock, room, number);
    });
    d->hand(asked, [this](const Result<QString> &student) { pick(*student); });
}

void StudioFlow::takeFile(const QString &file)
{
    d->come({.file = file});
}

void StudioFlow::takeFrame(const QImage &picture)
{
    whenDone(QtConcurrent::run(&d->worker, asJpeg, picture), this,
             [this](const QByteArray &jpeg) { d->come({.file = {}, .jpeg = jpeg}); });
}

void StudioFlow::retry()
{
    d->isHeld = false;
    d->workOff();
}

int StudioFlow::unkept() const
{
    return static_cast<int>(d->coming.size());
}

void StudioFlow::accept(const EntryRef &shot, const QString &why)
{
    const auto done = QtConcurrent::run(
        &d->worker, [room = d->darkroom(), shot, why, by = d->duty] { return room.accept(shot, why, by); });
    d->hand(done, [this](const Result<Darkroom::Accepted> &answer) {
        d->endPick(answer->student);
        Q_EMIT accepted(answer->student, answer->shot);
        refresh();
    });
}

void StudioFlow::reject(const EntryRef &shot, const QString &why)
{
    d->ask([=, by = d->duty](StudioDesk &desk) { return desk.reject(shot, why, by); },
           [this, shot](const Result<void> &) {
               Q_EMIT rejected(shot);
               refresh();
           });
}

void StudioFlow::takeBack(const QString &student, const QString &why)
{
    d->change([=, by = d->duty](StudioDesk &desk) { return desk.takeBack(student, why, by); });
}

void StudioFlow::except(const QString &student, const QList<CheckId> &checks, const QString &why)
{
    d->ask([=, by = d->duty](StudioDesk &desk) { return desk.except(student, checks, why, by); },
           [this](const Result<void> &) { d->forgetViews(); });
}

void StudioFlow::endException(const QString &student, const QString &why)
{
    d->ask([=, by = d->duty](StudioDesk &desk) { return desk.endException(student, why, by); },
           [this](const Result<void> &) { d->forgetViews(); });
}

void StudioFlow::settle(const PairingAlarm &alarm, const QString &why)
{
    d->change([=, by = d->duty](StudioDesk &desk) { return desk.settle(alarm, why, by); });
}

void StudioFlow::leave(const QString &student, const QString &why)
{
    d->endPick(student);
    d->change([=, by = d->duty](StudioDesk &desk) { return desk.leave(student, why, by); });
}

void StudioFlow::askShift(const EntryRef &from, ShiftBy by)
{
    d->ask([=](StudioDesk &desk) { return desk.planShift(from, by); },
           [this](const Result<ShiftPlan> &plan) { Q_EMIT shiftPlanned(*plan); });
}

void StudioFlow::askSwap(const QString &student, const QString &other)
{
    d->ask([=](StudioDesk &desk) { return desk.planSwap(student, other); },
           [this](const Result<ShiftPlan> &plan) { Q_EMIT shiftPlanned(*plan); });
}

void StudioFlow::move(const ShiftPlan &plan, const QString &why)
{
    d->ask([=, by = d->duty](StudioDesk &desk) { return desk.move(plan, why, by); },
           [this](const Result<void> &) { d->forgetViews(); });
}

void StudioFlow::askShot(const EntryRef &shot)
{
    d->show(shot);
}

void StudioFlow::setBench(const PhotoBench &bench)
{
    d->bench = bench;
}

void StudioFlow::refresh()
{
    d->readStatus();
}

} // namespace liuying
