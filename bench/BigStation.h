// SPDX-License-Identifier: Apache-2.0
// What a station of a university with 20,000 graduates holds, for the benchmarks of the store.
#pragma once

#include "core/ledger/Ledger.h"
#include "core/plan/Plan.h"
#include "storage/Stores.h"

namespace liuying::bench {

inline constexpr int kStudents = 20'000;
inline constexpr int kColleges = 22;
inline constexpr qint64 kMorningMs = 1744416000000; // 2025-04-12 08:00 in Shanghai

[[noreturn]] inline void stop(const Error &error)
{
    qFatal("%s", qPrintable(error.detail));
}

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}

inline QString roomName()
{
    return QStringLiteral("九教103");
}

inline QString numberOf(int i)
{
    return QString::number(2105000000 + i);
}

inline QString collegeOf(int i)
{
    return QStringLiteral("学院") + QString::number(i / 30 % kColleges);
}

inline Plan campaignPlan()
{
    const QDate day(2025, 4, 12);
    Plan plan;
    plan.campaign.fee = Money{1500};
    plan.campaign.feeDue = QDate(2025, 3, 29);
    plan.rooms = {{roomName(), {}}};
    for (int college = 0; college < kColleges; ++college)
        plan.batches.append({roomName(),
                             college + 1,
                             QStringLiteral("学院") + QString::number(college),
                             {{day, QTime(8, 0)}, {day, QTime(11, 30)}}});
    return plan;
}

inline QList<Student> everybody()
{
    static const QStringList surnames{QStringLiteral("王"), QStringLiteral("李"), QStringLiteral("张"),
                                      QStringLiteral("曾"), QStringLiteral("单"), QStringLiteral("欧阳"),
                                      QStringLiteral("周")};
    static const QStringList given{QStringLiteral("伟"),   QStringLiteral("芳"),   QStringLiteral("秀英"),
                                   QStringLiteral("思远"), QStringLiteral("子涵"), QStringLiteral("浩然")};
    QList<Student> students;
    students.reserve(kStudents);
    for (int i = 0; i < kStudents; ++i) {
        Student student;
        student.number = numberOf(i);
        student.name = surnames[i % surnames.size()] + given[(i / 7) % given.size()];
        student.college = collegeOf(i);
        student.className = QStringLiteral("班级") + QString::number(i / 30);
        student.major = QStringLiteral("土木工程");
        student.idTail = QStringLiteral("012X");
        student.level = QStringLiteral("本科");
        student.status = QStringLiteral("在籍");
        students.append(student);
    }
    return students;
}

inline PaymentList everybodyPaid(const QList<Student> &students)
{
    PaymentList list{QStringLiteral("缴费名单.xlsx"), {}};
    for (const Student &student : students) {
        PaymentRow row;
        row.row = static_cast<int>(list.rows.size()) + 2;
        row.number = student.number;
        row.name = student.name;
        row.college = student.college;
        row.amount = Money{1500};
        list.rows.append(row);
    }
    return list;
}

} // namespace liuying::bench
