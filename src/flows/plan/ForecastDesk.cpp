// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/ForecastDesk.h"

#include "core/plan/ForecastStart.h"
#include "flows/CampaignTime.h"
#include "flows/plan/ForecastGroups.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using storage::ArrivalRow;

/// What the station knows, read once.
struct Station {
    Plan plan;
    QList<Student> roster;
    QSet<QString> paid;
    QSet<QString> photographed;
    QList<ArrivalRow> arrivals; ///< that stand, by time
    bool mustPay = false;
};

Result<Station> readStation(const storage::Stores &stores)
{
    const auto plan = stores.plan();
    const auto roster = stores.roster();
    const auto paid = stores.paidStudents();
    const auto photographed = stores.photographedStudents();
    auto arrivals = stores.arrivals();
    const auto ledgerAsOfMs = stores.ledgerAsOfMs();
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Flows", "这台工作站还没有拍摄计划，请先导入拍摄日程表。"),
                       u"forecast without a plan"_s);
    if (!roster)
        return failureOf(roster);
    if (!paid)
        return failureOf(paid);
    if (!photographed)
        return failureOf(photographed);
    if (!arrivals)
        return failureOf(arrivals);
    if (!ledgerAsOfMs)
        return failureOf(ledgerAsOfMs);

    arrivals->removeIf([](const ArrivalRow &row) { return row.undone; });
    const std::optional<Money> &fee = (**plan).campaign.fee;
    const bool mustPay = ledgerAsOfMs->has_value() && (!fee || fee->fen > 0);
    return Station{**plan, *roster, *paid, *photographed, *arrivals, mustPay};
}

/// The roster with only those eligible who are expected on @p day: who has not paid is not, unless he was let
/// in all the same; nor is who was there on an earlier day.
QList<Student> expectedOn(const QDate &day, const Station &station, const QList<ArrivalRow> &today)
{
    QSet<QString> in;
    for (const ArrivalRow &row : today)
        in.insert(row.student.number);
    QSet<QString> before;
    QSet<QString> ever;
    for (const ArrivalRow &row : station.arrivals) {
        ever.insert(row.student.number);
        if (row.day < day)
            before.insert(row.student.number);
    }
    QList<Student> roster = station.roster;
    for (Student &student : roster) {
        const QString &number = student.number;
        const bool isDone =
            before.contains(number) || (station.photographed.contains(number) && !ever.contains(number));
        const bool isWelcome = student.eligible && (!station.mustPay || station.paid.contains(number));
        student.eligible = in.contains(number) || (isWelcome && !isDone);
    }
    return roster;
}

ForecastHabits habitsOf(const Policy &policy)
{
    ForecastHabits habits;
    habits.secondsPerStudent = 3600.0 / std::max(1, policy.studentsPerHour);
    habits.earlyMinutes = static_cast<double>(policy.earlyAllowance.count());
    return habits;
}

/// An admission of the day, in the room's order.
struct Admission {
    LocalDateTime at;
    bool isPhotographed = false;
    qsizetype group = -1; ///< of the room; -1: somebody else's student
};

/// Who is in the room and not photographed, had the camera worked at its pace.
int waitingAtThePace(const QList<Admission> &admissions, const ForecastRequest &request)
{
    ForecastRequest planned = request;
    planned.now.reset();
    const RoomStart start = roomStart(planned);
    const QDate day = request.now->date;
    const double now = minutesOf(*request.now, day);
    const double minutes = request.habits.secondsPerStudent / 60;
    double free = 0;
    int waiting = 0;
    for (const Admission &one : admissions) {
        const double opens = one.group >= 0 ? start.groups[static_cast<size_t>(one.group)].opens : 0;
        free = std::max({free, minutesOf(one.at, day), opens}) + minutes;
        waiting += free > now ? 1 : 0;
    }
    return waiting;
}

/// Who is in the room and not photographed. The photographer goes by the shot numbers, so it is those behind
/// the last one photographed. Where no photograph of this room is on record the door may be all that is
/// recorded: then the pace tells.
int waitingIn(const QList<Admission> &admissions, const ForecastRequest &request)
{
    const auto last = std::find_if(admissions.rbegin(), admissions.rend(),
                                   [](const Admission &one) { return one.isPhotographed; });
    if (last == admissions.rend())
        return waitingAtThePace(admissions, request);
    return static_cast<int>(last - admissions.rbegin());
}

/// Lays the day so far over its plan.
void addRecord(QList<ForecastRequest> &requests, const PlannedDay &planned, const QList<ArrivalRow> &today)
{
    QHash<QString, ForecastRequest *> byRoom;
    for (ForecastRequest &request : requests)
        byRoom.insert(request.room, &request);
    QHash<QString, QList<Admission>> admissions;
    for (const ArrivalRow &row : today) {
        const PlannedDay::Place place = planned.placeOf(row.student, row.room, row.at);
        const bool isHere = place.isValid() && place.room == row.room;
        admissions[row.room].append({row.at, row.photographed, isHere ? place.index : -1});
        if (!place.isValid())
            continue;
        ForecastGroup &group = byRoom.value(place.room)->groups[place.index];
        ++group.in;
        if (isHere)
            group.lastIn = row.at;
    }
    for (ForecastRequest &request : requests)
        request.waiting = waitingIn(admissions.value(request.room), request);
}

} // namespace

ForecastDesk::ForecastDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

Result<QList<ForecastRequest>> ForecastDesk::requests(QDate day, std::optional<LocalDateTime> at) const
{
    const Result<Station> station = readStation(m_stores);
    if (!station)
        return failureOf(station);
    const LocalDateTime moment = at ? *at : campaignTime(m_clock, station->plan.campaign);
    const auto now = moment.date == day ? std::optional(moment) : std::nullopt;
    QList<ArrivalRow> today;
    for (const ArrivalRow &row : station->arrivals) {
        if (now && row.day == day && row.at <= *now)
            today.append(row);
    }

    const QList<ClassHeads> classes = classesOf(station->plan, expectedOn(day, *station, today));
    const PlannedDay planned(station->plan, classes, day);
    QList<ForecastRequest> requests;
    for (auto room = planned.rooms().begin(); room != planned.rooms().end(); ++room) {
        ForecastRequest request{room.key(), {}, now, 0, habitsOf(station->plan.policy)};
        for (const PlannedGroup &one : *room)
            request.groups.append(one.group);
        requests.append(request);
    }
    if (now)
        addRecord(requests, planned, today);
    return requests;
}

DayForecast forecastDay(QDate day, const QList<ForecastRequest> &requests)
{
    DayForecast forecast{day, std::nullopt, requests, {}, {}};
    for (const ForecastRequest &request : requests) {
        forecast.rooms.append(forecastRoom(request));
        if (request.now)
            forecast.now = request.now;
    }
    forecast.suggestions = suggestMoves(requests, forecast.rooms);
    return forecast;
}

} // namespace liuying
