// SPDX-License-Identifier: Apache-2.0
#include "storage/StudioStore.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

Query &bindShot(Query &query, const ShotNumber &shot)
{
    return query.bind(u":shot_number"_s, shot.number)
        .bind(u":shot_room"_s, shot.room)
        .bind(u":shot_letter"_s, shot.letter);
}

} // namespace

Result<void> StudioStore::apply(const Place &place, const ShotTaken &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO shot_taken (station, seq, order_ms, at_ms, student, room, day, at, shot_number,"
        " shot_room, shot_letter, frame, file, file_digest, raw_file, camera_file, camera_ms, verdict,"
        " failed, doubtful)"
        " VALUES (:station, :seq, :order_ms, :at_ms, :student, :room, :day, :at, :shot_number,"
        " :shot_room, :shot_letter, :frame, :file, :file_digest, :raw_file, :camera_file,"
        " iif(:has_camera_ms, :camera_ms, NULL), :verdict, :failed, :doubtful)"_s);
    bindPlace(query, place);
    bindShot(query, fact.shot);
    return query.bind(u":at_ms"_s, place.atMs)
        .bind(u":student"_s, fact.student)
        .bind(u":room"_s, fact.room)
        .bind(u":day"_s, dayText(fact.day))
        .bind(u":at"_s, fact.at.toString())
        .bind(u":frame"_s, fact.frame)
        .bind(u":file"_s, fact.file)
        .bind(u":file_digest"_s, fact.fileDigest)
        .bind(u":raw_file"_s, fact.rawFile)
        .bind(u":camera_file"_s, fact.cameraFile)
        .bind(u":has_camera_ms"_s, fact.cameraMs.has_value())
        .bind(u":camera_ms"_s, fact.cameraMs.value_or(0))
        .bind(u":verdict"_s, QString(resultKey(fact.verdict)))
        .bind(u":failed"_s, checksText(fact.failed))
        .bind(u":doubtful"_s, checksText(fact.doubtful))
        .run();
}

Result<void> StudioStore::apply(const Place &place, const ShotRejected &fact) const
{
    Query query =
        m_database.query(u"INSERT INTO shot_rejected (station, seq, order_ms, shot_station, shot_seq, why)"
                         " VALUES (:station, :seq, :order_ms, :shot_station, :shot_seq, :why)"_s);
    return bindPlace(query, place)
        .bind(u":shot_station"_s, fact.shot.station)
        .bind(u":shot_seq"_s, fact.shot.seq)
        .bind(u":why"_s, fact.why)
        .run();
}

Result<void> StudioStore::apply(const Place &place, const ShotAccepted &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO shot_accepted (station, seq, order_ms, at_ms, student, room, at, shot_number,"
        " shot_room, shot_letter, file, file_digest, taken_station, taken_seq, override_why)"
        " VALUES (:station, :seq, :order_ms, :at_ms, :student, :room, :at, :shot_number, :shot_room,"
        " :shot_letter, :file, :file_digest, :taken_station, :taken_seq, :override_why)"_s);
    bindPlace(query, place);
    bindShot(query, fact.shot);
    return query.bind(u":at_ms"_s, place.atMs)
        .bind(u":student"_s, fact.student)
        .bind(u":room"_s, fact.room)
        .bind(u":at"_s, fact.at.toString())
        .bind(u":file"_s, fact.file)
        .bind(u":file_digest"_s, fact.fileDigest)
        .bind(u":taken_station"_s, fact.taken.station)
        .bind(u":taken_seq"_s, fact.taken.seq)
        .bind(u":override_why"_s, fact.overrideWhy)
        .run();
}

Result<void> StudioStore::apply(const Place &place, const AcceptanceTakenBack &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO acceptance_taken_back (station, seq, order_ms, acceptance_station, acceptance_seq,"
        " student, why)"
        " VALUES (:station, :seq, :order_ms, :acceptance_station, :acceptance_seq, :student, :why)"_s);
    return bindPlace(query, place)
        .bind(u":acceptance_station"_s, fact.acceptance.station)
        .bind(u":acceptance_seq"_s, fact.acceptance.seq)
        .bind(u":student"_s, fact.student)
        .bind(u":why"_s, fact.why)
        .run();
}

Result<void> StudioStore::apply(const Place &place, const ShotsMoved &fact) const
{
    int position = 0;
    for (const ShotMove &move : fact.moves) {
        Query query = m_database.query(
            u"INSERT INTO shot_move (station, seq, position, order_ms, shot_station, shot_seq,"
            " from_student, student, shot_number, shot_room, shot_letter, frame)"
            " VALUES (:station, :seq, :position, :order_ms, :shot_station, :shot_seq,"
            " :from_student, :student, :shot_number, :shot_room, :shot_letter, :frame)"_s);
        bindPlace(query, place);
        bindShot(query, move.shotNumber);
        const Result<void> put = query.bind(u":position"_s, position++)
                                     .bind(u":shot_station"_s, move.shot.station)
                                     .bind(u":shot_seq"_s, move.shot.seq)
                                     .bind(u":from_student"_s, move.from)
                                     .bind(u":student"_s, move.to)
                                     .bind(u":frame"_s, move.frame)
                                     .run();
        if (!put)
            return put;
    }
    return {};
}

Result<void> StudioStore::putException(const Place &place, const ExceptionStep &step) const
{
    int position = 0;
    for (const CheckId check : step.checks) {
        Query query =
            m_database.query(u"INSERT INTO rule_exception (station, seq, position, order_ms, student,"
                             " check_key, why, is_ended)"
                             " VALUES (:station, :seq, :position, :order_ms, :student, :check_key, :why,"
                             " :is_ended)"_s);
        const Result<void> put = bindPlace(query, place)
                                     .bind(u":position"_s, position++)
                                     .bind(u":student"_s, step.student)
                                     .bind(u":check_key"_s, QString(checkKey(check)))
                                     .bind(u":why"_s, step.why)
                                     .bind(u":is_ended"_s, step.isEnded)
                                     .run();
        if (!put)
            return put;
    }
    return {};
}

Result<void> StudioStore::apply(const Place &place, const RuleExcepted &fact) const
{
    return putException(place, {fact.student, fact.checks, fact.why, false});
}

Result<void> StudioStore::apply(const Place &place, const RuleExceptionEnded &fact) const
{
    return putException(place, {fact.student, fact.checks, fact.why, true});
}

Result<void> StudioStore::apply(const Place &place, const PairingSettled &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO pairing_settled (station, seq, order_ms, fault, about_station, about_seq, why)"
        " VALUES (:station, :seq, :order_ms, :fault, :about_station, :about_seq, :why)"_s);
    return bindPlace(query, place)
        .bind(u":fault"_s, QString(faultKey(fact.fault)))
        .bind(u":about_station"_s, fact.about.station)
        .bind(u":about_seq"_s, fact.about.seq)
        .bind(u":why"_s, fact.why)
        .run();
}

} // namespace liuying::storage
