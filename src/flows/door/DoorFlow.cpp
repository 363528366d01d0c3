// SPDX-License-Identifier: Apache-2.0
#include "flows/door/DoorFlow.h"

#include "flows/WhenDone.h"
#include "flows/door/SeenCodes.h"

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

    storage::StorageThread &storage;
    const Clock &clock;
    QString room;
    SeenCodes seen;

private:
    std::optional<DoorDesk> desk; // storage thread only
    QString deskRoom;             // storage thread only
};

DoorFlow::DoorFlow(storage::StorageThread &storage, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(storage, clock)), m_quest(new CardQuest(this))
{
    connect(m_quest, &CardQuest::textRead, this, &DoorFlow::askAboutCard);
}

QString DoorFlow::room() const
{
    return d->room;
}

void DoorFlow::setRoom(const QString &room)
{
    d->room = room;
    ++m_turn;
    m_quest->end();
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

void DoorFlow::codeSeen(const QByteArray &payload, const QImage &frame, const QPolygonF &corners)
{
    const qint64 nowMs = d->clock.nowUtcMs();
    if (d->seen.isHeldBack(payload, nowMs))
        return;
    if (d->seen.isRepeat(payload, nowMs, kCameraGuard))
        return m_quest->offer(payload, frame, corners);
    beginTurn(payload);
    if (frame.isNull())
        return askAtDoor([payload](DoorDesk &desk) { return desk.scan({payload, {}}); });
    m_quest->prepare(payload, frame, corners);
    askBeforeCard(payload);
    refresh();
}

void DoorFlow::severalSeen(const QList<QByteArray> &payloads)
{
    d->seen.holdBack(payloads, d->clock.nowUtcMs());
}

void DoorFlow::codeScanned(const QByteArray &payload)
{
    if (d->seen.isRepeat(payload, d->clock.nowUtcMs(), kScannerGuard))
        return;
    beginTurn(payload);
    askAtDoor([payload](DoorDesk &desk) { return desk.scan({payload, {}}); });
}

void DoorFlow::studentPicked(const QString &number)
{
    beginTurn({});
    askAtDoor([number](DoorDesk &desk) { return desk.scan({{}, number}); });
}

void DoorFlow::bind(const QByteArray &payload, const QString &student, const QString &how)
{
    beginTurn(payload);
    askAtDoor([=](DoorDesk &desk) { return desk.bindAndScan(payload, student, how); });
}

void DoorFlow::replaceCode(const QByteArray &payload, const QString &student, const QString &why)
{
    beginTurn(payload);
    askAtDoor([=](DoorDesk &desk) { return desk.replaceCodeAndScan(payload, student, why); });
}

void DoorFlow::overrule(const Presented &presented, const QString &why, const QString &supervisor)
{
    beginTurn(presented.payload);
    askAtDoor([=](DoorDesk &desk) { return desk.overrule(presented, why, supervisor); });
}

/// The door turns to somebody, who may show @p payload. A card that is still being read belongs to whoever
/// stood there before: what it says comes too late to be acted on.
void DoorFlow::beginTurn(const QByteArray &payload)
{
    ++m_turn;
    if (m_quest->isUnderWay() && m_quest->payload() != payload)
        settleLate(m_quest->payload());
    m_quest->end();
}

void DoorFlow::askBeforeCard(const QByteArray &payload)
{
    ask([payload](DoorDesk &desk) { return desk.scanBeforeCard(payload); },
        [this, payload, turn = m_turn](const Result<DoorAnswer> &answer) {
            const bool isReading = answer->card.state == CardState::Reading;
            if (isReading && turn != m_turn)
                return settleLate(payload);
            Q_EMIT answered(*answer);
            if (turn != m_turn) // a receiver turned to somebody else
                return;
            if (!isReading)
                return m_quest->end();
            m_quest->begin(*answer);
            // Meanwhile, in the storage thread: the first card of a day finds the roster ready.
            ask([](DoorDesk &desk) { return desk.prepareCards(); }, [](const Result<void> &) {});
        });
}

void DoorFlow::askAboutCard(const QByteArray &payload, const std::optional<vision::CardText> &card,
                            MoreFrames more)
{
    const auto future =
        d->storage.ask([shared = d, room = d->room, payload, card, more](storage::Stores &stores) {
            return shared->deskOf(stores, room).scanCard(payload, card, {}, DryRun::No, more);
        });
    whenDone(future, this,
             [this, turn = m_turn](const Result<DoorAnswer> &answer) { takeCardAnswer(answer, turn); });
}

void DoorFlow::takeCardAnswer(const Result<DoorAnswer> &answer, quint64 turn)
{
    const bool isMine = turn == m_turn;
    if (!answer) {
        DoorAnswer held = m_quest->interim();
        held.card.state = CardState::Unreadable;
        Q_EMIT failed(answer.error());
        if (isMine) {
            m_quest->end();
            Q_EMIT answered(held); // nothing is recorded, but nobody waits for a card any more
        }
        return;
    }
    if (answer->card.state == CardState::Reading)
        return isMine ? m_quest->goOn(answer->card.soFar) : settleLate(answer->payload);
    if (isMine)
        m_quest->end();
    Q_EMIT answered(*answer); // what was decided before the door turned to another stands in the record
    refresh();
}

/// Records that the code was held: the door turned to somebody else before its card was read.
void DoorFlow::settleLate(const QByteArray &payload)
{
    ask([payload](DoorDesk &desk) { return desk.scanCard(payload, {}); },
        [this](const Result<DoorAnswer> &answer) {
            DoorAnswer late = *answer;
            late.isLate = true;
            Q_EMIT answered(late);
        });
}

void DoorFlow::undo(const EntryRef &arrival, const QString &why, CodeToo code)
{
    ask([=](DoorDesk &desk) { return desk.undo(arrival, why, {}, DryRun::No, code); },
        [this, arrival](const Result<void> &) { Q_EMIT undone(arrival); });
    refresh();
}

void DoorFlow::releaseCode(const QString &student, const QString &why)
{
    ask([=](DoorDesk &desk) { return desk.releaseCode(student, why); },
        [this, student](const Result<void> &) { Q_EMIT codeReleased(student); });
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
