// SPDX-License-Identifier: Apache-2.0
#include "storage/Rows.h"

#include "storage/Query.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

EntryRef readRef(const Query &row)
{
    return {row.text(0), row.integer(1)};
}

Student readStudent(const Query &row, int first)
{
    Student student;
    student.number = row.text(first);
    student.name = row.text(first + 1);
    student.college = row.text(first + 2);
    student.className = row.text(first + 3);
    student.major = row.text(first + 4);
    student.idTail = row.text(first + 5);
    student.level = row.text(first + 6);
    student.status = row.text(first + 7);
    student.eligible = row.flag(first + 8);
    student.statusChanged = row.flag(first + 9);
    student.school = row.text(first + 10);
    return student;
}

ShotNumber readShot(const Query &row, int first)
{
    return {row.smallInteger(first), row.text(first + 1), row.text(first + 2)};
}

LocalDateTime readMoment(const Query &row, int column)
{
    return LocalDateTime::fromString(row.text(column)).value_or(LocalDateTime());
}

QDate readDay(const Query &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

QList<Reason> readReasons(const Query &row, int column)
{
    QList<Reason> reasons;
    const QStringList codes = row.text(column).split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        if (const auto reason = reasonFromCode(code))
            reasons.append(*reason);
    }
    return reasons;
}

QList<CheckId> readChecks(const Query &row, int column)
{
    QList<CheckId> checks;
    const QStringList keys = row.text(column).split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (const auto check = checkFromKey(key))
            checks.append(*check);
    }
    return checks;
}

Query &bindPlace(Query &query, const Place &place)
{
    return query.bind(u":station"_s, place.ref.station)
        .bind(u":seq"_s, place.ref.seq)
        .bind(u":order_ms"_s, place.orderMs);
}

QString reasonsText(const QList<Reason> &reasons)
{
    QStringList codes;
    for (const Reason reason : reasons)
        codes.append(reasonCode(reason));
    return codes.join(u' ');
}

QString checksText(const QList<CheckId> &checks)
{
    QStringList keys;
    for (const CheckId check : checks)
        keys.append(checkKey(check));
    return keys.join(u' ');
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace liuying::storage
