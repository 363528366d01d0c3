// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/ForecastGroups.h"

#include "flows/plan/ForecastDesk.h"

#include <algorithm>
#include <cmath>

namespace liuying {

namespace {

/// The part of @p total that falls to @p windows[@p index], by their minutes; the parts add up to the total.
int shareOf(int total, const QList<Window> &windows, qsizetype index)
{
    double all = 0;
    double before = 0;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const auto minutes = static_cast<double>(windows[i].length().count());
        all += minutes;
        before += i < index ? minutes : 0;
    }
    if (all <= 0)
        return 0;
    const auto upTo = [&](double minutes) { return std::lround(total * minutes / all); };
    return static_cast<int>(upTo(before + static_cast<double>(windows[index].length().count())) -
                            upTo(before));
}

/// A window that spans the whole break is used on both sides of it.
QList<Window> aroundTheBreak(const Window &window, const Policy &policy)
{
    const QDate &day = window.start.date;
    const Window rest{{day, policy.breakStart}, {day, policy.breakEnd}};
    if (!rest.isValid() || rest.start <= window.start || window.end <= rest.end)
        return {window};
    return {{window.start, rest.start}, {rest.end, window.end}};
}

/// A stretch in which a college comes whose classes have no slots.
struct RestWindow {
    Batch batch;
    Window window;
};

QList<RestWindow> restWindows(const Plan &plan, const QString &college)
{
    QList<RestWindow> found;
    for (const Batch &batch : plan.batches) {
        if (batch.college != college)
            continue;
        for (const Window &window : aroundTheBreak(batch.window, plan.policy))
            found.append({batch, window});
    }
    return found;
}

bool isSplit(const Batch &batch, const QList<ClassSlot> &classSlots)
{
    return std::ranges::any_of(classSlots, [&batch](const ClassSlot &slot) {
        return slot.college == batch.college && slot.room == batch.room && slot.window.overlaps(batch.window);
    });
}

} // namespace

PlannedDay::PlannedDay(const Plan &plan, const QList<ClassHeads> &classes, const QDate &day)
    : m_plan(plan), m_classes(classes)
{
    addSlots(day);
    addRests(day);
    for (QList<PlannedGroup> &groups : m_rooms)
        std::ranges::stable_sort(groups, {}, [](const PlannedGroup &one) { return one.group.window.start; });
}

void PlannedDay::addSlots(const QDate &day)
{
    for (const ClassSlot &slot : m_plan.classSlots) {
        if (slot.window.start.date == day)
            m_rooms[slot.room].append(
                {{slot.college, slot.className, slot.window, headsOf(slot), 0}, slot.range, false});
    }
}

void PlannedDay::addRests(const QDate &day)
{
    QStringList colleges;
    for (const Batch &batch : m_plan.batches) {
        if (!colleges.contains(batch.college))
            colleges.append(batch.college);
    }
    for (const QString &college : std::as_const(colleges)) {
        int heads = 0;
        for (const ClassHeads &one : m_classes)
            heads += one.college == college && !hasSlot(college, one.name) ? one.students : 0;
        const QList<RestWindow> rests = restWindows(m_plan, college);
        QList<Window> windows;
        for (const RestWindow &rest : rests)
            windows.append(rest.window);
        for (qsizetype i = 0; i < rests.size(); ++i) {
            const int expected = shareOf(heads, windows, i);
            if (windows[i].start.date != day || (expected == 0 && isSplit(rests[i].batch, m_plan.classSlots)))
                continue;
            m_rooms[rests[i].batch.room].append({{college, {}, windows[i], expected, 0}, {}, true});
        }
    }
}

bool PlannedDay::hasSlot(const QString &college, const QString &className) const
{
    return std::ranges::any_of(m_plan.classSlots, [&](const ClassSlot &slot) {
        return slot.college == college && slot.className == className;
    });
}

/// The roster's count of the slot's part of the class, or what was planned where only a list or nobody knows
/// it.
int PlannedDay::headsOf(const ClassSlot &slot) const
{
    const auto heads = std::ranges::find_if(m_classes, [&slot](const ClassHeads &one) {
        return one.college == slot.college && one.name == slot.className;
    });
    if (heads == m_classes.end() || (heads->numbers.isEmpty() && !slot.range.isWhole()))
        return slot.students;
    const auto inRange = std::ranges::count_if(
        heads->numbers, [&slot](const QString &number) { return slot.range.contains(number); });
    const int total = heads->numbers.isEmpty() ? heads->students : static_cast<int>(inRange);
    QList<Window> windows;
    qsizetype own = 0;
    for (const ClassSlot &other : m_plan.classSlots) {
        if (other.college != slot.college || other.className != slot.className || other.range != slot.range)
            continue;
        if (other == slot)
            own = windows.size();
        windows.append(other.window);
    }
    return shareOf(total, windows, own);
}

bool PlannedDay::isFor(const PlannedGroup &group, const Student &student) const
{
    if (group.group.college != student.college)
        return false;
    if (group.isRest)
        return !hasSlot(student.college, student.className);
    return group.group.className == student.className && group.range.contains(student.number);
}

PlannedDay::Place PlannedDay::placeOf(const Student &student, const QString &room,
                                      const LocalDateTime &at) const
{
    Place found;
    for (auto groups = m_rooms.begin(); groups != m_rooms.end(); ++groups) {
        if (found.room == room && groups.key() != room)
            continue;
        for (qsizetype i = 0; i < groups->size(); ++i) {
            const PlannedGroup &one = (*groups)[i];
            if (!isFor(one, student))
                continue;
            const bool wasOpen = one.group.window.start.plus(-m_plan.policy.earlyAllowance) <= at;
            if (found.room != groups.key() ? (!found.isValid() || groups.key() == room) : wasOpen)
                found = {groups.key(), i};
        }
    }
    return found;
}

QList<ForecastGroup> forecastGroups(const Plan &plan, const QList<ClassHeads> &classes, const QString &room,
                                    QDate day)
{
    QList<ForecastGroup> groups;
    const PlannedDay planned(plan, classes, day);
    for (const PlannedGroup &one : planned.rooms().value(room))
        groups.append(one.group);
    return groups;
}

} // namespace liuying
