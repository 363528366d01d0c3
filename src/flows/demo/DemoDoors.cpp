// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoDoors.h"

#include "demo/CodeCard.h"
#include "demo/Demo.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QTime kNoon(12, 0);

QString classKey(const QString &college, const QString &className)
{
    return u"%1/%2"_s.arg(college, className);
}

LocalDateTime later(const LocalDateTime &moment, int seconds)
{
    return {moment.date, moment.time.addSecs(seconds)};
}

const QByteArray &paymentPayload()
{
    static const QByteArray payload = "wxp://f2f0demo2c4a1b7e9d3f5a6c8b0d2e4f6a8c0b1d3e5";
    return payload;
}

/// What a camera reads of the card; of every tenth phone nothing: cracked glass, a finger on it.
std::optional<vision::CardText> cardText(const Student &student, const QString &school, const QString &level)
{
    if (student.number.endsWith(u'7'))
        return std::nullopt;
    vision::CardText card;
    card.name = demo::maskedName(student.name);
    card.idTail = student.idTail;
    card.school = school;
    card.level = level;
    card.first = {card.name.first(1), true};
    if (!card.name.endsWith(u'*'))
        card.last = {card.name.last(1), true};
    return card;
}

} // namespace

void sortVisits(QList<Visit> &visits)
{
    std::ranges::stable_sort(visits, {}, &Visit::at);
}

QByteArray earlierPayload(const QString &number)
{
    return demo::demoPayload(u"earlier enrolment of %1"_s.arg(number));
}

DemoDoors::DemoDoors(const Plan &plan, const QList<Student> &roster, quint32 seed)
    : m_plan(plan), m_random(seed)
{
    for (const Student &student : roster) {
        m_classes[classKey(student.college, student.className)].append(student);
        m_classes[classKey(student.college, {})].append(student);
    }
    for (QList<Student> &students : m_classes)
        std::ranges::sort(students, queuesBefore);
}

QList<DemoGroup> DemoDoors::groups(const QString &room, QDate day, DemoHours hours) const
{
    const auto isWanted = [&](const QString &itsRoom, const Window &window) {
        return itsRoom == room && window.start.date == day &&
               (hours == DemoHours::WholeDay || window.start.time < kNoon);
    };
    QList<DemoGroup> groups;
    for (const ClassSlot &slot : m_plan.classSlots) {
        if (!isWanted(slot.room, slot.window))
            continue;
        QList<Student> students = m_classes.value(classKey(slot.college, slot.className));
        students.removeIf([&slot](const Student &student) { return !slot.range.contains(student.number); });
        groups.append({slot.className, slot.window, students});
    }
    for (const Batch &batch : m_plan.batches) {
        if (isWanted(batch.room, batch.window) && batch.window.length() <= m_plan.policy.splitOver)
            groups.append({batch.college, batch.window, m_classes.value(classKey(batch.college, {}))});
    }
    std::ranges::stable_sort(groups, {}, [](const DemoGroup &group) { return group.window.start; });
    return groups;
}

QList<Visit> DemoDoors::visits(const QString &room, QDate day, DemoHours hours)
{
    QList<Visit> visits;
    for (const DemoGroup &group : groups(room, day, hours)) {
        addVisitsOf(group, room, visits);
        addStranger(group, room, visits);
    }
    sortVisits(visits);
    return visits;
}

void DemoDoors::addVisitsOf(const DemoGroup &group, const QString &room, QList<Visit> &visits)
{
    const int seconds = int(group.window.length().count()) * 60;
    for (qsizetype place = 0; place < group.students.size(); ++place) {
        const Student &student = group.students[place];
        const int turn = int(seconds * place / group.students.size()) + m_random.between(-25, 25);
        if (!student.eligible || m_random.perMille(30))
            continue; // stays at home
        const auto come = [&](int second, const QByteArray &payload, const auto &card) {
            visits.append({room, later(group.window.start, second), student.number, payload, card});
        };
        const QByteArray own = demo::demoPayload(student.number);
        const auto card = cardText(student, m_plan.campaign.university, student.level);
        if (m_random.perMille(30))
            come(-m_random.between(18 * 60, 28 * 60), own, card);
        if (m_random.perMille(20))
            come(turn - 12, paymentPayload(), std::optional<vision::CardText>());
        if (m_random.perMille(10))
            come(turn - 15, earlierPayload(student.number),
                 cardText(student, m_plan.campaign.university, kEarlierLevel));
        come(turn, own, card);
        if (m_random.perMille(30))
            come(turn + m_random.between(15, 90), own, card);
    }
}

void DemoDoors::addStranger(const DemoGroup &group, const QString &room, QList<Visit> &visits)
{
    QList<Batch> elsewhere;
    std::ranges::copy_if(m_plan.batches, std::back_inserter(elsewhere), [&](const Batch &batch) {
        return batch.room != room && batch.window.start.date == group.window.start.date;
    });
    if (elsewhere.isEmpty())
        return;
    const QString college = elsewhere[m_random.below(elsewhere.size())].college;
    const QList<Student> students = m_classes.value(classKey(college, {}));
    if (students.isEmpty())
        return;
    const Student &lost = students[m_random.below(students.size())];
    const int second = m_random.below(group.window.length().count() * 60);
    visits.append({room, later(group.window.start, second), lost.number, demo::demoPayload(lost.number),
                   cardText(lost, m_plan.campaign.university, lost.level)});
}

} // namespace liuying
