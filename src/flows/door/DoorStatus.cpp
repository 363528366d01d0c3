// SPDX-License-Identifier: Apache-2.0
// What the door page shows around the verdict: who is expected in this room now and next, and how far they
// are. Asked for after every scan, so it reads the colleges at this door now and nobody else.
#include "flows/door/DoorDesk.h"

#include "flows/CampaignTime.h"
#include "flows/door/DoorLook.h"

#include <QHash>
#include <QSet>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// The rows of this room's timetable, nobody in them yet: class slots, and batches for whoever has no slot.
QList<QueueGroup> groupsOfRoom(const Plan &plan, const QString &room)
{
    QList<QueueGroup> groups;
    for (const ClassSlot &slot : plan.classSlots) {
        if (slot.room == room)
            groups.append({slot.college, slot.className, slot.window, {}, false, slot.range});
    }
    for (const Batch &batch : plan.batches) {
        if (batch.room == room)
            groups.append({batch.college, QString(), batch.window, {}, true});
    }
    std::ranges::stable_sort(groups, {}, [](const QueueGroup &group) { return group.window.start; });
    return groups;
}

QSet<QString> slottedClasses(const Plan &plan, const QString &college)
{
    QSet<QString> names;
    for (const ClassSlot &slot : plan.classSlots) {
        if (slot.college == college)
            names.insert(slot.className);
    }
    return names;
}

/// Groups of a room by where they stand in time.
struct GroupsInTime {
    QList<QueueGroup> current; ///< their window, with the early allowance, holds now
    QList<QueueGroup> coming;
};

GroupsInTime groupsAt(const Plan &plan, const QString &room, const LocalDateTime &now)
{
    GroupsInTime groups;
    for (const QueueGroup &group : groupsOfRoom(plan, room)) {
        if (now < group.window.start.plus(-plan.policy.earlyAllowance))
            groups.coming.append(group);
        else if (now < group.window.end)
            groups.current.append(group);
    }
    return groups;
}

bool isExpected(const storage::QueueRow &row, bool mustPay)
{
    return row.arrival || (row.student.eligible && (row.paid || !mustPay));
}

void count(DoorStatus &status, bool mustPay)
{
    for (const QueueGroup &group : std::as_const(status.current)) {
        for (const storage::QueueRow &row : group.students) {
            if (!isExpected(row, mustPay))
                continue;
            ++status.expected;
            if (row.arrival)
                ++status.in;
            else if (!row.photographed && status.nextInQueue.isEmpty())
                status.nextInQueue = row.student.number;
        }
    }
}

} // namespace

Result<QList<QueueGroup>> DoorDesk::fillGroups(const Plan &plan, QList<QueueGroup> groups) const
{
    QHash<QString, QList<storage::QueueRow>> ofCollege; // several classes of one college: one question
    QList<QueueGroup> filled;
    for (QueueGroup &group : groups) {
        if (!ofCollege.contains(group.college)) {
            auto rows = m_stores.queue(group.college, {});
            if (!rows)
                return failureOf(rows);
            ofCollege.insert(group.college, std::move(*rows));
        }
        const QSet<QString> slotted = slottedClasses(plan, group.college);
        std::ranges::copy_if(ofCollege[group.college], std::back_inserter(group.students),
                             [&](const storage::QueueRow &row) {
                                 return group.isBatch ? !slotted.contains(row.student.className)
                                                      : row.student.className == group.className &&
                                                            group.range.contains(row.student.number);
                             });
        if (slotted.isEmpty() || !group.isBatch || !group.students.isEmpty())
            filled.append(std::move(group));
    }
    return filled;
}

Result<QSet<QString>> DoorDesk::expectedNow(const Plan &plan, const LocalDateTime &now) const
{
    const auto groups = fillGroups(plan, groupsAt(plan, m_room, now).current);
    if (!groups)
        return failureOf(groups);
    QSet<QString> numbers;
    for (const QueueGroup &group : *groups) {
        for (const storage::QueueRow &row : group.students)
            numbers.insert(row.student.number);
    }
    return numbers;
}

Result<int> DoorDesk::countRoomToday(QDate day) const
{
    const Result<qint64> entries = m_stores.entryCount();
    if (!entries)
        return failureOf(entries);
    if (m_roomCount.entries == *entries && m_roomCount.day == day)
        return m_roomCount.in;
    const auto arrivals = m_stores.arrivals();
    if (!arrivals)
        return failureOf(arrivals);
    const auto in = std::ranges::count_if(*arrivals, [&](const storage::ArrivalRow &row) {
        return !row.undone && row.room == m_room && row.day == day;
    });
    m_roomCount = {day, *entries, static_cast<int>(in)};
    return m_roomCount.in;
}

Result<DoorStatus> DoorDesk::status(std::optional<LocalDateTime> at) const
{
    const Result<Look> look = open(at);
    if (!look)
        return failureOf(look);
    const Plan &plan = look->plan;
    const LocalDateTime now = look->moment.now;
    DoorStatus status;
    status.room = m_room;
    status.roomName = plan.room(m_room)->name;
    status.now = now;
    status.clockSuspect = look->moment.clockSuspect;

    const auto demo = m_stores.setting(u"demo"_s);
    const auto ledgerAsOfMs = m_stores.ledgerAsOfMs();
    const auto facts = m_stores.doorFacts({}, {}, m_room, now.date);
    const auto roomTodayIn = countRoomToday(now.date);
    if (!demo)
        return failureOf(demo);
    if (!ledgerAsOfMs)
        return failureOf(ledgerAsOfMs);
    if (!facts)
        return failureOf(facts);
    if (!roomTodayIn)
        return failureOf(roomTodayIn);
    status.isDemo = *demo == u"1";
    if (*ledgerAsOfMs)
        status.ledgerAsOf = LocalDateTime::fromUtcMs(**ledgerAsOfMs, zoneOf(plan.campaign));
    status.nextShotNumber = facts->record.nextShotNumber;
    status.roomTodayIn = *roomTodayIn;

    const auto [current, coming] = groupsAt(plan, m_room, now);
    auto filled = fillGroups(plan, current);
    if (!filled)
        return failureOf(filled);
    status.current = std::move(*filled);
    // A batch whose classes all have slots stands for nobody: go on to the first group that has students.
    for (qsizetype i = 0; i < coming.size() && !status.next; ++i) {
        auto next = fillGroups(plan, {coming[i]});
        if (!next)
            return failureOf(next);
        if (!next->isEmpty())
            status.next = std::move(next->front());
    }
    count(status, plan.campaign.fee ? plan.campaign.fee->fen > 0 : status.ledgerAsOf.has_value());
    return status;
}

} // namespace liuying
