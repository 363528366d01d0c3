// SPDX-License-Identifier: Apache-2.0
#include "flows/door/DoorFlow.h"

#include "flows/WhenDone.h"

#include <chrono>

namespace liuying {

namespace {

constexpr std::chrono::milliseconds kCameraGuard{3000};
constexpr std::chrono::milliseconds kScannerGuard{300};
constexpr int kFound = 20;

} // namespace

/// Shared with the questions under way, so that the flow may go before they are answered.
class DoorFlow::Private {
public:
    Private(storage::StorageThread &thread, const Clock &stationClock) : storage(thread), clock(stationClock)
    {}

    /// The desk of @p askedRoom; storage thread only. Kept from one question to the next, because it
    /// remembers how many are in.
    DoorDesk &deskOf(storage::Stores &stores, const QString &askedRoom)
    {
        if (!desk || deskRoom != askedRoom) {
            desk.emplace(stores, clock, askedRoom);
            deskRoom = askedRoom;
        }
        return *desk;
    }

    /// Whether @p payload is the last one again within @p guard of when it was last seen. Notes that it was
    /// seen now.
    bool isRepeat(const QByteArray &payload, std::chrono::milliseconds guard)
    {
        const qint64 nowMs = clock.nowUtcMs();
        const bool repeats = payload == lastPayload && std::abs(nowMs - lastSeenMs) < guard.count();
        lastPayload = payload;
        lastSeenMs = nowMs;
        return repeats;
    }

    storage::StorageThread &storage;
    const Clock &clock;
    QString room;

private:
    QByteArray lastPayload;
    qint64 lastSeenMs = 0;
    std::optional<DoorDesk> desk; // storage thread only
    QString deskRoom;             // storage thread only
};

DoorFlow::DoorFlow(storage::StorageThread &storage, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(storage, clock))
{}

QString DoorFlow::room() const
{
    return d->room;
}

void DoorFlow::setRoom(const QString &room)
{
    d->room = room;
    refresh();
}

template <typename Question, typename Handler>
void DoorFlow::ask(Question question, Handler handler)
{
    const auto future = d->storage.ask([shared = d, room = d->room, question](storage::Stores &stores) {
        return question(shared->deskOf(stores, room));
    });
    whenDone(future, this, [this, handler](const auto &answer) {
        if (answer)
            handler(answer);
        else
            Q_EMIT failed(answer.error());
    });
}

template <typename Question>
void DoorFlow::askAtDoor(Question question)
{
    ask(question, [this](const Result<DoorAnswer> &answer) { Q_EMIT answered(*answer); });
    refresh();
}

void DoorFlow::codeSeen(const QByteArray &payload)
{
    if (!d->isRepeat(payload, kCameraGuard))
        askAtDoor([payload](DoorDesk &desk) { return desk.scan({payload, {}}); });
}

void DoorFlow::codeScanned(const QByteArray &payload)
{
    if (!d->isRepeat(payload, kScannerGuard))
        askAtDoor([payload](DoorDesk &desk) { return desk.scan({payload, {}}); });
}

void DoorFlow::studentPicked(const QString &number)
{
    askAtDoor([number](DoorDesk &desk) { return desk.scan({{}, number}); });
}

void DoorFlow::bind(const QByteArray &payload, const QString &student, const QString &how)
{
    askAtDoor([=](DoorDesk &desk) { return desk.bindAndScan(payload, student, how); });
}

void DoorFlow::replaceCode(const QByteArray &payload, const QString &student, const QString &why)
{
    askAtDoor([=](DoorDesk &desk) { return desk.replaceCodeAndScan(payload, student, why); });
}

void DoorFlow::overrule(const Presented &presented, const QString &why, const QString &supervisor)
{
    askAtDoor([=](DoorDesk &desk) { return desk.overrule(presented, why, supervisor); });
}

void DoorFlow::undo(const EntryRef &arrival, const QString &why)
{
    ask([=](DoorDesk &desk) { return desk.undo(arrival, why); },
        [this, arrival](const Result<void> &) { Q_EMIT undone(arrival); });
    refresh();
}

void DoorFlow::search(const QString &text)
{
    ask([text](DoorDesk &desk) { return desk.search(text, kFound); },
        [this, text](const Result<QList<Student>> &students) { Q_EMIT found(text, *students); });
}

void DoorFlow::refresh()
{
    ask([](DoorDesk &desk) { return desk.status(); },
        [this](const Result<DoorStatus> &status) { Q_EMIT statusChanged(*status); });
}

} // namespace liuying
