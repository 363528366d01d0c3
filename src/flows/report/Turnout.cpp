// SPDX-License-Identifier: Apache-2.0
#include "flows/report/Turnout.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using ClassKey = std::pair<QString, QString>; // college, class

QList<Student> inReportOrder(const QList<Student> &roster)
{
    struct Place {
        qsizetype college;
        const Student *student;
    };
    QHash<QString, qsizetype> order;
    QList<Place> places; // to be sorted in place of the students themselves, which are large
    places.reserve(roster.size());
    for (const Student &student : roster) {
        const auto college = order.constFind(student.college);
        const qsizetype place = college == order.constEnd() ? order.size() : *college;
        if (college == order.constEnd())
            order.insert(student.college, place);
        places.append({place, &student});
    }
    std::ranges::stable_sort(places, [](const Place &a, const Place &b) {
        if (a.college != b.college)
            return a.college < b.college;
        return a.student->className != b.student->className ? a.student->className < b.student->className
                                                            : queuesBefore(*a.student, *b.student);
    });
    QList<Student> sorted;
    sorted.reserve(places.size());
    for (const Place &place : std::as_const(places))
        sorted.append(*place.student);
    return sorted;
}

/// expectedWindows() goes through a whole plan for each student; one of twenty thousand needs little of it.
QHash<ClassKey, Plan> planOfEachClass(const Plan &plan, const QList<Student> &students)
{
    QHash<QString, QList<Batch>> batches;
    for (const Batch &batch : plan.batches)
        batches[batch.college].append(batch);
    QHash<ClassKey, Plan> plans;
    for (const ClassSlot &slot : plan.classSlots)
        plans[{slot.college, slot.className}].classSlots.append(slot);
    for (const Student &student : students) {
        Plan &part = plans[{student.college, student.className}];
        if (part.batches.isEmpty())
            part.batches = batches.value(student.college);
    }
    return plans;
}

AttendanceRow emptyRow(const QString &college, const QString &className)
{
    AttendanceRow row;
    row.college = college;
    row.className = className;
    return row;
}

} // namespace

QString standingCode(Standing standing)
{
    switch (standing) {
    case Standing::Photographed:
        return u"photographed"_s;
    case Standing::In:
        return u"in"_s;
    case Standing::NotEligible:
        return u"not-eligible"_s;
    case Standing::Unpaid:
        return u"unpaid"_s;
    case Standing::Missing:
        break;
    }
    return u"missing"_s;
}

QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Photographed:
        return QCoreApplication::translate("Flows", "已拍摄");
    case Standing::In:
        return QCoreApplication::translate("Flows", "已签到");
    case Standing::NotEligible:
        return QCoreApplication::translate("Flows", "不能采集");
    case Standing::Unpaid:
        return QCoreApplication::translate("Flows", "未缴费");
    case Standing::Missing:
        break;
    }
    return QCoreApplication::translate("Flows", "未到");
}

Turnout::Turnout(const ReportFacts &facts)
    : m_students(inReportOrder(facts.roster)), m_paid(facts.paid), m_photographed(facts.photographed),
      m_planOfClass(planOfEachClass(facts.plan, m_students)), m_now(facts.now), m_isOver(facts.isOver())
{
    for (const storage::ArrivalRow &row : facts.arrivals) {
        if (!row.undone)
            m_arrivals.insert(row.student.number, row);
    }
    const std::optional<Money> &fee = facts.plan.campaign.fee;
    m_mustPay = fee ? fee->fen > 0 : facts.ledgerAsOf.has_value();
}

bool Turnout::isExpected(const Student &student) const
{
    return student.eligible && (!m_mustPay || isPaid(student));
}

bool Turnout::isPhotographed(const Student &student) const
{
    return m_photographed.contains(student.number);
}

Standing Turnout::standing(const Student &student) const
{
    if (isPhotographed(student))
        return Standing::Photographed;
    if (arrival(student.number) != nullptr)
        return Standing::In;
    if (!student.eligible)
        return Standing::NotEligible;
    return isExpected(student) ? Standing::Missing : Standing::Unpaid;
}

const storage::ArrivalRow *Turnout::arrival(const QString &number) const
{
    const auto found = m_arrivals.constFind(number);
    return found == m_arrivals.constEnd() ? nullptr : &*found;
}

QList<GoTo> Turnout::windows(const Student &student) const
{
    const auto plan = m_planOfClass.constFind({student.college, student.className});
    return plan == m_planOfClass.constEnd() ? QList<GoTo>() : expectedWindows(student, *plan);
}

bool Turnout::isPast(const QList<GoTo> &windows) const
{
    return windows.isEmpty() ? m_isOver : m_now >= windows.constLast().window.end;
}

void Turnout::count(AttendanceRow &row, const Student &student) const
{
    ++row.students;
    row.eligible += student.eligible ? 1 : 0;
    row.paid += isPaid(student) ? 1 : 0;
    row.in += arrival(student.number) != nullptr ? 1 : 0;
    row.photographed += isPhotographed(student) ? 1 : 0;
    row.missing += standing(student) == Standing::Missing ? 1 : 0;
}

QList<AttendanceRow> countByClass(const Turnout &turnout)
{
    QList<AttendanceRow> rows;
    qsizetype collegeRow = -1;
    for (const Student &student : turnout.students()) {
        if (collegeRow < 0 || rows[collegeRow].college != student.college) {
            collegeRow = rows.size();
            rows.append(emptyRow(student.college, {}));
        }
        turnout.count(rows[collegeRow], student);
        if (student.className.isEmpty())
            continue;
        const bool isNewClass =
            rows.size() - 1 == collegeRow || rows.constLast().className != student.className;
        if (isNewClass)
            rows.append(emptyRow(student.college, student.className));
        turnout.count(rows.last(), student);
    }
    return rows;
}

} // namespace liuying
