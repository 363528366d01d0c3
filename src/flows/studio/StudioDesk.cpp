// SPDX-License-Identifier: Apache-2.0
// What a studio asks; what it does is in StudioSteps.cpp.
#include "flows/studio/StudioDesk.h"

#include "flows/studio/StudioDay.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDone = 30;

/// When somebody was done with: accepted, or before that let in.
qint64 doneMs(const StudioDay &day, qsizetype place)
{
    qint64 ms = day.arrivals.at(place).atMs;
    for (const storage::TakenShot &shot : day.shots) {
        if (shot.student == day.arrivals.at(place).student)
            ms = std::max(ms, shot.acceptedMs);
    }
    return ms;
}

QList<StudioSeat> doneSeats(const StudioDay &day)
{
    QList<std::pair<qint64, qsizetype>> places;
    for (qsizetype place = 0; place < day.arrivals.size(); ++place) {
        const StudioArrival &arrival = day.arrivals.at(place);
        if (arrival.isAccepted || arrival.hasLeft)
            places.append({doneMs(day, place), place});
    }
    std::ranges::sort(places, std::greater());
    QList<StudioSeat> seats;
    for (const auto &[ms, place] : std::as_const(places).first(std::min(places.size(), kMostDone)))
        seats.append(day.seat(place));
    return seats;
}

void putSeats(StudioStatus &status, const StudioDay &day, qsizetype current)
{
    if (current >= 0)
        status.current = day.seat(current);
    for (qsizetype place = 0; place < day.arrivals.size(); ++place) {
        const StudioArrival &arrival = day.arrivals.at(place);
        if (place != current && !arrival.isAccepted && !arrival.hasLeft)
            status.waiting.append(day.seat(place));
        status.acceptedToday += arrival.isAccepted ? 1 : 0;
    }
    status.done = doneSeats(day);
    status.arrivedToday = int(day.arrivals.size());
    for (const storage::TakenShot &shot : day.shots) {
        if (shot.student.isEmpty() && !shot.isRejected)
            status.nobodys.prepend(studioShot(shot));
    }
}

} // namespace

StudioDesk::StudioDesk(storage::Stores &stores, const Clock &clock, QString room)
    : m_stores(stores), m_clock(clock), m_room(std::move(room))
{}

Result<StudioStatus> StudioDesk::status(const QString &picked, std::optional<LocalDateTime> at) const
{
    const auto day = readStudioDay(m_stores, m_clock, m_room, at);
    if (!day)
        return failureOf(day);
    const auto demo = m_stores.setting(u"demo"_s);
    if (!demo)
        return failureOf(demo);
    StudioStatus status;
    status.room = m_room;
    status.roomName = day->plan.room(m_room)->name;
    status.now = day->now;
    status.isDemo = *demo == u"1";
    status.policy = day->plan.policy;
    const qsizetype chosen = picked.isEmpty() ? -1 : day->placeOf(picked);
    status.isPicked = chosen >= 0;
    putSeats(status, *day, chosen >= 0 ? chosen : nextToShoot(day->arrivals));
    status.alarms = day->alarms();
    status.clock = cameraClock(day->pictures);
    return status;
}

Result<StudioDesk::Expected> StudioDesk::expected(const std::optional<qint64> &cameraMs,
                                                  const QString &picked) const
{
    const auto day = readStudioDay(m_stores, m_clock, m_room);
    if (!day)
        return failureOf(day);
    if (!picked.isEmpty() && day->placeOf(picked) < 0)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Studio", "学号%1今天还没有在这间教室签到，请先到门口签到。")
                .arg(picked),
            u"picked student is not in"_s);
    StudioPicture coming;
    coming.atMs = day->nowMs;
    coming.cameraMs = cameraMs;
    const qsizetype place = arrivalFor(coming, day->arrivals, day->pictures, picked);
    Expected expected;
    expected.policy = day->plan.policy;
    if (place >= 0) {
        expected.seat = day->seat(place);
        expected.frame = int(expected.seat->shots.size()) + 1;
    }
    return expected;
}

Result<ShiftPlan> StudioDesk::planShift(const EntryRef &from, ShiftBy by) const
{
    const auto day = readStudioDay(m_stores, m_clock, m_room);
    if (!day)
        return failureOf(day);
    return liuying::planShift(day->arrivals, day->pictures, from, by);
}

Result<ShiftPlan> StudioDesk::planSwap(const QString &student, const QString &other) const
{
    const auto day = readStudioDay(m_stores, m_clock, m_room);
    if (!day)
        return failureOf(day);
    return liuying::planSwap(day->arrivals, day->pictures, student, other);
}

} // namespace liuying
