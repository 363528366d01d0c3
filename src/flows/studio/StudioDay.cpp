// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/StudioDay.h"

#include "flows/CampaignTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

Result<Plan> planWithRoom(const storage::Stores &stores, const QString &room)
{
    auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Studio", "这台工作站还没有拍摄计划，请先导入拍摄日程表。"),
            u"no plan"_s);
    if ((*plan)->room(room) == nullptr)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Studio", "拍摄计划里没有“%1”这间教室，请核对教室名称。").arg(room),
            u"room not in plan"_s);
    return std::move(**plan);
}

bool hasLeft(const QList<PairingSettled> &settled, const EntryRef &arrival)
{
    return std::ranges::any_of(settled, [&](const PairingSettled &one) {
        return one.fault == PairingFault::ArrivalWithoutShot && one.about == arrival;
    });
}

void takeArrivals(StudioDay &day, const QList<storage::ArrivalRow> &rows)
{
    for (const storage::ArrivalRow &row : rows) {
        if (row.undone)
            continue;
        day.rows.append(row);
        day.arrivals.append({row.ref, row.student.number, row.shot, row.atMs, row.photographed,
                             hasLeft(day.settled, row.ref)});
    }
}

StudioPicture pictureOf(const storage::TakenShot &shot)
{
    StudioPicture picture;
    picture.ref = shot.ref;
    picture.student = shot.student;
    picture.shot = shot.shot;
    picture.atMs = shot.atMs;
    picture.cameraMs = shot.cameraMs;
    picture.cameraFile = shot.cameraFile;
    picture.digest = shot.fileDigest;
    picture.isRejected = shot.isRejected;
    picture.isAccepted = shot.acceptance.isValid();
    if (picture.isAccepted)
        picture.acceptedMs = shot.acceptedMs;
    return picture;
}

} // namespace

QList<PairingAlarm> StudioDay::alarms() const
{
    return pairingAlarms(arrivals, pictures, settled, plan.policy.photo, nowMs);
}

qsizetype StudioDay::placeOf(const QString &student) const
{
    for (qsizetype place = arrivals.size() - 1; place >= 0; --place) {
        if (arrivals.at(place).student == student)
            return place;
    }
    return -1;
}

const storage::TakenShot *StudioDay::shot(const EntryRef &ref) const
{
    const auto found = std::ranges::find(shots, ref, &storage::TakenShot::ref);
    return found == shots.end() ? nullptr : &*found;
}

StudioSeat StudioDay::seat(qsizetype place) const
{
    const storage::ArrivalRow &row = rows.at(place);
    StudioSeat seat;
    seat.arrival = row.ref;
    seat.student = row.student;
    seat.shot = row.shot;
    seat.arrivedAt = row.at;
    for (const storage::TakenShot &shot : shots) {
        if (shot.student == row.student.number)
            seat.shots.append(studioShot(shot));
    }
    const storage::RuleException exception = exceptions.value(row.student.number);
    seat.excepted = exception.checks;
    seat.exceptedWhy = exception.why;
    seat.isAccepted = arrivals.at(place).isAccepted;
    seat.hasLeft = arrivals.at(place).hasLeft;
    return seat;
}

Result<StudioDay> readStudioDay(const storage::Stores &stores, const Clock &clock, const QString &room,
                                std::optional<LocalDateTime> at)
{
    auto plan = planWithRoom(stores, room);
    if (!plan)
        return failureOf(plan);
    const auto newestMs = stores.lastEntryAtMs();
    if (!newestMs)
        return failureOf(newestMs);
    StudioDay day;
    day.plan = std::move(*plan);
    day.room = room;
    const QTimeZone zone = zoneOf(day.plan.campaign);
    day.nowMs = at ? at->toUtcMs(zone) : std::max(clock.nowUtcMs(), newestMs->value_or(0));
    day.now = at ? *at : LocalDateTime::fromUtcMs(clock.nowUtcMs(), zone);

    auto settled = stores.settledPairings();
    if (!settled)
        return failureOf(settled);
    day.settled = std::move(*settled);
    const auto rows = stores.arrivals(room, day.now.date);
    if (!rows)
        return failureOf(rows);
    takeArrivals(day, *rows);
    auto shots = stores.takenShots(room, day.now.date);
    if (!shots)
        return failureOf(shots);
    day.shots = std::move(*shots);
    for (const storage::TakenShot &shot : std::as_const(day.shots))
        day.pictures.append(pictureOf(shot));
    auto exceptions = stores.ruleExceptions();
    if (!exceptions)
        return failureOf(exceptions);
    day.exceptions = std::move(*exceptions);
    return day;
}

StudioShot studioShot(const storage::TakenShot &shot)
{
    StudioShot shown;
    shown.ref = shot.ref;
    shown.frame = shot.frame;
    shown.at = shot.at;
    shown.file = shot.file;
    shown.cameraFile = shot.cameraFile;
    shown.verdict = shot.verdict;
    shown.failed = shot.failed;
    shown.doubtful = shot.doubtful;
    shown.isRejected = shot.isRejected;
    shown.rejectedWhy = shot.rejectedWhy;
    shown.isAccepted = shot.acceptance.isValid();
    shown.overrideWhy = shot.overrideWhy;
    return shown;
}

} // namespace liuying
