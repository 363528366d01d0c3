// SPDX-License-Identifier: Apache-2.0
#include "flows/report/DashboardRooms.h"

#include "flows/report/PlannedPace.h"

#include <algorithm>
#include <cmath>

namespace liuying {

using namespace std::chrono_literals;

namespace {

constexpr auto kPaceOver = 15min; ///< arrivals of this long are scaled to an hour

class RoomReader {
public:
    RoomReader(const ReportFacts &facts, const Turnout &turnout)
        : m_facts(facts), m_planned(turnout), m_now(facts.now)
    {}

    [[nodiscard]] RoomNow read(const Room &room) const
    {
        RoomNow now;
        now.room = room.code;
        now.name = room.name.isEmpty() ? room.code : room.name;
        now.expected = qRound(m_planned.expectedOn(room.code, m_now.date));
        now.plannedPerHour = qRound(m_planned.perHour(room.code, m_now));
        addTimetable(now);
        addArrivals(now);
        addPhotographs(now);
        addTurnedAway(now);
        now.behind = behind(now);
        return now;
    }

private:
    /// Whose window it is, and what comes after.
    void addTimetable(RoomNow &now) const
    {
        for (const Batch &batch : m_facts.plan.batches) { // by start
            if (batch.room != now.room || batch.window.start.date != m_now.date)
                continue;
            now.isToday = true;
            if (batch.window.contains(m_now)) {
                now.college = batch.college;
                now.window = batch.window;
            } else if (m_now < batch.window.start && !now.next) {
                now.next = batch;
            }
        }
        for (const ClassSlot &slot : m_facts.plan.classSlots) {
            const bool isNow = slot.room == now.room && slot.window.contains(m_now);
            if (isNow && !slot.className.isEmpty() && !now.classes.contains(slot.className))
                now.classes.append(slot.className);
        }
    }

    void addArrivals(RoomNow &now) const
    {
        int lately = 0;
        for (const storage::ArrivalRow &row : m_facts.arrivals) { // by time
            if (row.undone || row.room != now.room || row.day != m_now.date)
                continue;
            ++now.in;
            lately += m_now < row.at.plus(kPaceOver) && row.at <= m_now ? 1 : 0;
            now.lastArrival = row.at;
            now.lastShot = row.shot.text();
        }
        now.perHour = lately * static_cast<int>(1h / kPaceOver);
    }

    void addPhotographs(RoomNow &now) const
    {
        QSet<QString> students;
        for (const storage::ShotRow &row : m_facts.shots) {
            if (row.room == now.room && row.at.date == m_now.date)
                students.insert(row.student.number);
        }
        now.photographed = static_cast<int>(students.size());
    }

    void addTurnedAway(RoomNow &now) const
    {
        now.turnedAway = static_cast<int>(
            std::ranges::count_if(m_facts.turnedAway, [&](const storage::TurnedAwayRow &row) {
                return row.room == now.room && row.at.date == m_now.date;
            }));
    }

    /// How long the room would need, at the plan's pace of the day, for those who should be in by now and are
    /// not. Nothing once its day is over: who is missing then is missing.
    [[nodiscard]] std::chrono::minutes behind(const RoomNow &now) const
    {
        double minutes = 0;
        bool isUnderWay = false;
        for (const PlannedWindow &planned : m_planned.windows()) {
            if (planned.room != now.room || planned.window.start.date != m_now.date)
                continue;
            minutes += static_cast<double>(planned.window.length().count());
            isUnderWay = isUnderWay || m_now < planned.window.end;
        }
        const double heads = m_planned.expectedOn(now.room, m_now.date);
        if (!isUnderWay || heads <= 0)
            return 0min;
        const double missing = m_planned.expectedBy(now.room, m_now) - now.in;
        return std::chrono::minutes(std::lround(missing * minutes / heads));
    }

    const ReportFacts &m_facts;
    PlannedPace m_planned;
    LocalDateTime m_now;
};

} // namespace

QList<RoomNow> roomsNow(const ReportFacts &facts, const Turnout &turnout)
{
    const RoomReader reader(facts, turnout);
    QList<RoomNow> rooms;
    for (const Room &room : facts.plan.rooms)
        rooms.append(reader.read(room));
    std::ranges::stable_sort(rooms, [](const RoomNow &a, const RoomNow &b) {
        return a.isToday != b.isToday ? a.isToday : a.room < b.room;
    });
    return rooms;
}

} // namespace liuying
