// SPDX-License-Identifier: Apache-2.0
// The lists of the door: arrivals, answers, queues.
#include "storage/DoorStore.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

ArrivalRow readArrivalRow(const Query &row)
{
    ArrivalRow arrival;
    arrival.ref = readRef(row);
    arrival.student = readStudent(row, 2);
    int column = 2 + kStudentColumns;
    arrival.room = row.text(column++);
    arrival.day = readDay(row, column++);
    arrival.at = readMoment(row, column++);
    arrival.shot = readShot(row, column);
    column += 3;
    arrival.overrideWhy = row.text(column++);
    arrival.reasons = readReasons(row, column++);
    arrival.undone = !row.isNull(column);
    arrival.undoneWhy = row.text(column++);
    arrival.photographed = row.flag(column++);
    arrival.atMs = row.integer(column);
    return arrival;
}

QueueRow readQueueRow(const Query &row)
{
    QueueRow queued;
    queued.student = readStudent(row);
    int column = kStudentColumns;
    queued.paid = row.flag(column++);
    queued.hasCode = row.flag(column++);
    queued.photographed = row.flag(column++);
    queued.turnedAway = row.flag(column++);
    if (!row.isNull(column))
        queued.arrival =
            StandingArrival{readShot(row, column), readDay(row, column + 3), readMoment(row, column + 4)};
    return queued;
}

/// What readArrivalRow() reads; the condition and the order are for whoever asks.
const QString kSelectArrivals =
    u"SELECT arrival.station, arrival.seq, arrival.student, coalesce(name, ''), coalesce(college, "
    u"''),"
    " coalesce(class_name, ''), coalesce(major, ''), coalesce(id_tail, ''), coalesce(level, ''),"
    " coalesce(status, ''), coalesce(is_eligible, 0), coalesce(is_status_changed, 0), "
    "coalesce(school, ''),"
    " room, day, at, shot_number, shot_room, shot_letter, override_why, reasons,"
    " (SELECT why FROM arrival_undone"
    "  WHERE arrival_station = arrival.station AND arrival_seq = arrival.seq"
    "  ORDER BY order_ms, station, seq LIMIT 1),"
    " EXISTS (SELECT 1 FROM standing_acceptance AS shot WHERE shot.student = arrival.student),"
    " (SELECT at_ms FROM journal_entry AS entry"
    "  WHERE entry.station = arrival.station AND entry.seq = arrival.seq)"
    " FROM arrival LEFT JOIN roster ON roster.number = arrival.student"_s;

} // namespace

Result<QList<ArrivalRow>> DoorStore::arrivals() const
{
    return m_database
        .query(kSelectArrivals + u" ORDER BY at, arrival.order_ms, arrival.station, arrival.seq"_s)
        .all(readArrivalRow);
}

Result<QList<ArrivalRow>> DoorStore::arrivals(const QString &room, QDate day) const
{
    return m_database
        .query(kSelectArrivals + u" WHERE room = :room AND day = :day"
                                 " ORDER BY arrival.order_ms, arrival.station, arrival.seq"_s)
        .bind(u":room"_s, room)
        .bind(u":day"_s, dayText(day))
        .all(readArrivalRow);
}

Result<std::optional<ArrivalRow>> DoorStore::arrival(const EntryRef &ref) const
{
    return m_database.query(kSelectArrivals + u" WHERE arrival.station = :station AND arrival.seq = :seq"_s)
        .bind(u":station"_s, ref.station)
        .bind(u":seq"_s, ref.seq)
        .first(readArrivalRow);
}

Result<QList<TurnedAwayRow>> DoorStore::turnedAway() const
{
    return m_database
        .query(u"SELECT student, coalesce(name, ''), room, at, outcome, reasons"
               " FROM turned_away LEFT JOIN roster ON roster.number = turned_away.student"
               " ORDER BY at, order_ms, station, seq"_s)
        .all([](const Query &row) {
            return TurnedAwayRow{row.text(0),
                                 row.text(1),
                                 row.text(2),
                                 readMoment(row, 3),
                                 outcomeFromCode(row.text(4)).value_or(Outcome::Refuse),
                                 readReasons(row, 5)};
        });
}

Result<QList<QueueRow>> DoorStore::queue(const QString &college, const QStringList &classNames) const
{
    const auto today = newestDay();
    if (!today)
        return failureOf(today);
    const auto classes = classNames.isEmpty() ? classesOf(college) : Result<QStringList>(classNames);
    if (!classes)
        return failureOf(classes);
    QList<QueueRow> queue;
    for (const QString &className : *classes) {
        if (const auto added = appendClass(queue, college, className, *today); !added)
            return failureOf(added);
    }
    return queue;
}

Result<void> DoorStore::appendClass(QList<QueueRow> &queue, const QString &college, const QString &className,
                                    const QString &today) const
{
    auto rows =
        m_database
            .query(u"SELECT number, name, college, class_name, major, id_tail, level, status, is_eligible,"
                   " is_status_changed, school,"
                   " EXISTS (SELECT 1 FROM paid_student WHERE paid_student.student = number),"
                   " EXISTS (SELECT 1 FROM standing_binding WHERE standing_binding.student = number),"
                   " EXISTS (SELECT 1 FROM standing_acceptance AS shot WHERE shot.student = number),"
                   " EXISTS (SELECT 1 FROM turned_away AS away"
                   "  WHERE away.student = number AND substr(away.at, 1, 10) = :today"
                   "  AND NOT EXISTS (SELECT 1 FROM arrival AS later WHERE later.student = number"
                   "   AND (later.order_ms, later.station, later.seq) > (away.order_ms, away.station, "
                   "away.seq))),"
                   " shot_number, shot_room, shot_letter, day, at"
                   " FROM roster LEFT JOIN arrival ON (arrival.station, arrival.seq) ="
                   " (SELECT station, seq FROM standing_arrival WHERE standing_arrival.student = number"
                   "  ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1)"
                   " WHERE college = :college AND class_name = :class_name"_s)
            .bind(u":today"_s, today)
            .bind(u":college"_s, college)
            .bind(u":class_name"_s, className)
            .all(readQueueRow);
    if (!rows)
        return failureOf(rows);
    std::ranges::sort(
        *rows, [](const QueueRow &a, const QueueRow &b) { return queuesBefore(a.student, b.student); });
    queue.append(std::move(*rows));
    return {};
}

Result<QStringList> DoorStore::classesOf(const QString &college) const
{
    const auto names =
        m_database
            .query(u"SELECT class_name FROM roster WHERE college = :college GROUP BY class_name"
                   " ORDER BY MIN(first_order_ms), MIN(first_position), class_name"_s)
            .bind(u":college"_s, college)
            .all([](const Query &row) { return row.text(0); });
    if (!names)
        return failureOf(names);
    return QStringList(*names);
}

Result<QString> DoorStore::newestDay() const
{
    // Two index look-ups; MAX over both tables at once would read them whole.
    const auto day = m_database
                         .query(u"SELECT substr(max(coalesce((SELECT MAX(at) FROM arrival), ''),"
                                " coalesce((SELECT MAX(at) FROM turned_away), '')), 1, 10)"_s)
                         .first([](const Query &row) { return row.text(0); });
    if (!day)
        return failureOf(day);
    return day->value_or(QString());
}

} // namespace liuying::storage
