// SPDX-License-Identifier: Apache-2.0
#include "storage/RosterStore.h"

#include "storage/Database.h"
#include "storage/NameInitials.h"
#include "storage/Query.h"
#include "storage/Rows.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

Result<void> RosterStore::apply(const Place &place, const RosterImported &fact) const
{
    auto done = m_database
                    .query(u"INSERT INTO roster_import"
                           " (station, seq, order_ms, at_ms, source, source_digest, put_count, removed_count)"
                           " VALUES (:station, :seq, :order_ms, :at_ms, :source, :source_digest, :put_count,"
                           " :removed_count)"_s)
                    .bind(u":station"_s, place.ref.station)
                    .bind(u":seq"_s, place.ref.seq)
                    .bind(u":order_ms"_s, place.orderMs)
                    .bind(u":at_ms"_s, place.atMs)
                    .bind(u":source"_s, fact.source)
                    .bind(u":source_digest"_s, fact.sourceDigest)
                    .bind(u":put_count"_s, qint64{fact.put.size()})
                    .bind(u":removed_count"_s, qint64{fact.removed.size()})
                    .run();
    if (done)
        done = put(place, fact.put);
    if (done)
        done = remember(place, fact.put);
    if (done)
        done = remove(place, fact.removed);
    return done;
}

Result<void> RosterStore::put(const Place &place, const QList<Student> &students) const
{
    const NameInitials initials;
    Query query = m_database.query(
        u"INSERT INTO student (number, name, college, class_name, major, id_tail, level, status, is_eligible,"
        " is_status_changed, school, search_name, initials, is_removed, set_order_ms, set_station, set_seq)"
        " VALUES (:number, :name, :college, :class_name, :major, :id_tail, :level, :status, :is_eligible,"
        " :is_status_changed, :school, :search_name, :initials, 0, :order_ms, :station, :seq)"
        " ON CONFLICT (number) DO UPDATE SET name = excluded.name, college = excluded.college,"
        " class_name = excluded.class_name, major = excluded.major, id_tail = excluded.id_tail,"
        " level = excluded.level, status = excluded.status, is_eligible = excluded.is_eligible,"
        " is_status_changed = excluded.is_status_changed, school = excluded.school, search_name = "
        "excluded.search_name,"
        " initials = excluded.initials, is_removed = 0,"
        " set_order_ms = excluded.set_order_ms, set_station = excluded.set_station, set_seq = "
        "excluded.set_seq"
        " WHERE (excluded.set_order_ms, excluded.set_station, excluded.set_seq)"
        " > (student.set_order_ms, student.set_station, student.set_seq)"_s);
    query.bind(u":order_ms"_s, place.orderMs)
        .bind(u":station"_s, place.ref.station)
        .bind(u":seq"_s, place.ref.seq);
    for (const Student &student : students) {
        auto done = query.bind(u":number"_s, student.number)
                        .bind(u":name"_s, student.name)
                        .bind(u":college"_s, student.college)
                        .bind(u":class_name"_s, student.className)
                        .bind(u":major"_s, student.major)
                        .bind(u":id_tail"_s, student.idTail)
                        .bind(u":level"_s, student.level)
                        .bind(u":status"_s, student.status)
                        .bind(u":is_eligible"_s, student.eligible)
                        .bind(u":is_status_changed"_s, student.statusChanged)
                        .bind(u":school"_s, student.school)
                        .bind(u":search_name"_s, student.name.toLower())
                        .bind(u":initials"_s, initials.of(student.name))
                        .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> RosterStore::remember(const Place &place, const QList<Student> &students) const
{
    Query query = m_database.query(
        u"UPDATE student SET first_order_ms = :order_ms, first_station = :station, first_seq = :seq,"
        " first_position = :position"
        " WHERE number = :number AND (first_order_ms IS NULL"
        " OR (first_order_ms, first_station, first_seq) > (:order_ms, :station, :seq))"_s);
    query.bind(u":order_ms"_s, place.orderMs)
        .bind(u":station"_s, place.ref.station)
        .bind(u":seq"_s, place.ref.seq);
    qint64 position = 0;
    for (const Student &student : students) {
        auto done = query.bind(u":number"_s, student.number).bind(u":position"_s, position++).run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> RosterStore::remove(const Place &place, const QStringList &numbers) const
{
    // The row stays, emptied: an older import of another station that arrives later must not bring him back.
    Query query = m_database.query(
        u"INSERT INTO student (number, name, college, class_name, major, id_tail, level, status, is_eligible,"
        " is_status_changed, school, search_name, initials, is_removed, set_order_ms, set_station, set_seq)"
        " VALUES (:number, '', '', '', '', '', '', '', 0, 0, '', '', '', 1, :order_ms, :station, :seq)"
        " ON CONFLICT (number) DO UPDATE SET name = '', college = '', class_name = '', major = '', id_tail = "
        "'',"
        " level = '', status = '', is_eligible = 0, is_status_changed = 0, school = '', search_name = '', "
        "initials = '', "
        "is_removed = 1,"
        " set_order_ms = excluded.set_order_ms, set_station = excluded.set_station, set_seq = "
        "excluded.set_seq"
        " WHERE (excluded.set_order_ms, excluded.set_station, excluded.set_seq)"
        " > (student.set_order_ms, student.set_station, student.set_seq)"_s);
    query.bind(u":order_ms"_s, place.orderMs)
        .bind(u":station"_s, place.ref.station)
        .bind(u":seq"_s, place.ref.seq);
    for (const QString &number : numbers) {
        if (auto done = query.bind(u":number"_s, number).run(); !done)
            return done;
    }
    return {};
}

Result<int> RosterStore::count() const
{
    const auto counted = m_database.query(u"SELECT COUNT(*) FROM roster"_s).first([](const Query &row) {
        return row.smallInteger(0);
    });
    if (!counted)
        return failureOf(counted);
    return counted->value_or(0);
}

Result<std::optional<Student>> RosterStore::student(const QString &number) const
{
    return m_database
        .query(u"SELECT number, name, college, class_name, major, id_tail, level, status, is_eligible,"
               " is_status_changed, school FROM roster WHERE number = :number"_s)
        .bind(u":number"_s, number)
        .first([](const Query &row) { return readStudent(row); });
}

Result<QList<Student>> RosterStore::all() const
{
    return m_database
        .query(u"SELECT number, name, college, class_name, major, id_tail, level, status, is_eligible,"
               " is_status_changed, school FROM roster"
               " ORDER BY first_order_ms, first_station, first_seq, first_position"_s)
        .all([](const Query &row) { return readStudent(row); });
}

Result<QList<Student>> RosterStore::search(const QString &text, int limit) const
{
    const QString wanted = text.simplified().remove(u' ').toLower();
    if (wanted.isEmpty() || limit <= 0)
        return QList<Student>();
    // Every row is looked at, so the WHERE asks by plain comparison what begins with the text; ranking is
    // only for the rows found. U+FFFF comes after every character that is typed.
    const QString capitals = wanted.toUpper();
    const QChar last(0xffff);
    return m_database
        .query(u"SELECT number, name, college, class_name, major, id_tail, level, status, is_eligible,"
               " is_status_changed, school FROM roster"
               " WHERE (number >= :text AND number < :text_end)"
               " OR (number >= :capitals AND number < :capitals_end)"
               " OR (initials >= :text AND initials < :text_end)"
               " OR instr(search_name, :text) > 0"
               " ORDER BY CASE"
               " WHEN lower(number) = :text THEN 0"
               " WHEN instr(lower(number), :text) = 1 THEN 1"
               " WHEN search_name = :text THEN 2"
               " WHEN instr(search_name, :text) = 1 THEN 3"
               " WHEN initials = :text THEN 4"
               " WHEN instr(search_name, :text) > 0 THEN 5"
               " ELSE 6 END, length(number), number LIMIT :limit"_s)
        .bind(u":text"_s, wanted)
        .bind(u":text_end"_s, QString(wanted + last))
        .bind(u":capitals"_s, capitals)
        .bind(u":capitals_end"_s, QString(capitals + last))
        .bind(u":limit"_s, limit)
        .all([](const Query &row) { return readStudent(row); });
}

Result<QList<RosterImport>> RosterStore::imports() const
{
    return m_database
        .query(u"SELECT station, seq, at_ms, source, source_digest FROM roster_import"
               " ORDER BY order_ms, station, seq"_s)
        .all([](const Query &row) {
            return RosterImport{readRef(row), row.integer(2), row.text(3), row.blob(4)};
        });
}

} // namespace liuying::storage
