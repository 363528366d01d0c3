// SPDX-License-Identifier: Apache-2.0
#include "storage/DoorStore.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

Result<void> DoorStore::apply(const Place &place, const CodeBound &fact) const
{
    Query query =
        m_database.query(u"INSERT INTO code_bound (station, seq, order_ms, code_digest, student, how)"
                         " VALUES (:station, :seq, :order_ms, :code_digest, :student, :how)"_s);
    return bindPlace(query, place)
        .bind(u":code_digest"_s, fact.codeDigest)
        .bind(u":student"_s, fact.student)
        .bind(u":how"_s, fact.how)
        .run();
}

Result<void> DoorStore::apply(const Place &place, const CodeReleased &fact) const
{
    Query query = m_database.query(u"INSERT INTO code_released (station, seq, order_ms, code_digest, student)"
                                   " VALUES (:station, :seq, :order_ms, :code_digest, :student)"_s);
    return bindPlace(query, place)
        .bind(u":code_digest"_s, fact.codeDigest)
        .bind(u":student"_s, fact.student)
        .run();
}

Result<void> DoorStore::apply(const Place &place, const Arrived &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO arrival (station, seq, order_ms, student, room, day, at, shot_number, shot_room,"
        " shot_letter, code_digest, reasons, override_why)"
        " VALUES (:station, :seq, :order_ms, :student, :room, :day, :at, :shot_number, :shot_room,"
        " :shot_letter, :code_digest, :reasons, :override_why)"_s);
    return bindPlace(query, place)
        .bind(u":student"_s, fact.student)
        .bind(u":room"_s, fact.room)
        .bind(u":day"_s, dayText(fact.day))
        .bind(u":at"_s, fact.at.toString())
        .bind(u":shot_number"_s, fact.shot.number)
        .bind(u":shot_room"_s, fact.shot.room)
        .bind(u":shot_letter"_s, fact.shot.letter)
        .bind(u":code_digest"_s, fact.codeDigest)
        .bind(u":reasons"_s, reasonsText(fact.reasons))
        .bind(u":override_why"_s, fact.overrideWhy)
        .run();
}

Result<void> DoorStore::apply(const Place &place, const ArrivalUndone &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO arrival_undone (station, seq, order_ms, arrival_station, arrival_seq, why)"
        " VALUES (:station, :seq, :order_ms, :arrival_station, :arrival_seq, :why)"_s);
    return bindPlace(query, place)
        .bind(u":arrival_station"_s, fact.arrival.station)
        .bind(u":arrival_seq"_s, fact.arrival.seq)
        .bind(u":why"_s, fact.why)
        .run();
}

Result<void> DoorStore::apply(const Place &place, const TurnedAway &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO turned_away (station, seq, order_ms, student, room, at, code_digest, outcome, reasons)"
        " VALUES (:station, :seq, :order_ms, :student, :room, :at, :code_digest, :outcome, :reasons)"_s);
    return bindPlace(query, place)
        .bind(u":student"_s, fact.student)
        .bind(u":room"_s, fact.room)
        .bind(u":at"_s, fact.at.toString())
        .bind(u":code_digest"_s, fact.codeDigest)
        .bind(u":outcome"_s, outcomeCode(fact.outcome))
        .bind(u":reasons"_s, reasonsText(fact.reasons))
        .run();
}

Result<QString> DoorStore::codeOwner(const QByteArray &digest) const
{
    // Two stations may have bound one code to two students; the first one keeps it until a person settles it.
    const auto owner = m_database
                           .query(u"SELECT student FROM standing_binding WHERE code_digest = :code_digest"
                                  " ORDER BY order_ms, station, seq LIMIT 1"_s)
                           .bind(u":code_digest"_s, digest)
                           .first([](const Query &row) { return row.text(0); });
    if (!owner)
        return failureOf(owner);
    return owner->value_or(QString());
}

Result<bool> DoorStore::hasOtherCode(const QString &student, const QByteArray &digest) const
{
    const auto other = m_database
                           .query(u"SELECT 1 FROM standing_binding"
                                  " WHERE student = :student AND code_digest <> :code_digest LIMIT 1"_s)
                           .bind(u":student"_s, student)
                           .bind(u":code_digest"_s, digest)
                           .first([](const Query &row) { return row.flag(0); });
    if (!other)
        return failureOf(other);
    return other->has_value();
}

Result<std::optional<DoorStore::Arrival>> DoorStore::standingArrival(const QString &student) const
{
    return m_database
        .query(u"SELECT station, seq, shot_number, shot_room, shot_letter, day, at FROM standing_arrival"
               " WHERE student = :student ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1"_s)
        .bind(u":student"_s, student)
        .first([](const Query &row) {
            return Arrival{readRef(row), {readShot(row, 2), readDay(row, 5), readMoment(row, 6)}};
        });
}

Result<int> DoorStore::nextShotNumber(const QString &room, QDate day, const QString &letter) const
{
    const auto highest = m_database
                             .query(u"SELECT MAX(shot_number) FROM arrival"
                                    " WHERE room = :room AND day = :day AND shot_letter = :letter"_s)
                             .bind(u":room"_s, room)
                             .bind(u":day"_s, dayText(day))
                             .bind(u":letter"_s, letter)
                             .first([](const Query &row) { return row.smallInteger(0); });
    if (!highest)
        return failureOf(highest);
    return highest->value_or(0) + 1;
}

Result<QHash<QString, QByteArray>> DoorStore::bindings() const
{
    QHash<QString, QByteArray> digests;
    auto read = m_database
                    .query(u"SELECT student, code_digest FROM standing_binding"
                           " ORDER BY order_ms, station, seq"_s)
                    .forEach([&](const Query &row) {
                        digests.insert(row.text(0), row.blob(1));
                        return true;
                    });
    if (!read)
        return failureOf(read);
    return digests;
}

} // namespace liuying::storage
