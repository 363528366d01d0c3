// SPDX-License-Identifier: Apache-2.0
// What the studios' tables answer.
#include "storage/StudioStore.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

ShotRow readShotRow(const Query &row)
{
    ShotRow shot;
    shot.ref = readRef(row);
    shot.student = readStudent(row, 2);
    int column = 2 + kStudentColumns;
    shot.room = row.text(column++);
    shot.at = readMoment(row, column++);
    shot.shot = readShot(row, column);
    column += 3;
    shot.file = row.text(column++);
    shot.fileDigest = row.blob(column);
    return shot;
}

void readWhatBecameOfIt(TakenShot &shot, const Query &row, int column)
{
    shot.isRejected = !row.isNull(column);
    shot.rejectedWhy = row.text(column++);
    if (!row.isNull(column)) {
        shot.acceptance = {row.text(column), row.integer(column + 1)};
        shot.acceptedMs = row.integer(column + 2);
        shot.overrideWhy = row.text(column + 3);
    }
    column += 4;
    const bool isUndone = row.flag(column);
    if (isUndone && !shot.acceptance.isValid()) {
        shot.student.clear();
        shot.shot = {};
    }
}

TakenShot readTakenShot(const Query &row)
{
    TakenShot shot;
    shot.ref = readRef(row);
    int column = 2;
    shot.student = row.text(column++);
    shot.shot = readShot(row, column);
    column += 3;
    shot.room = row.text(column++);
    shot.day = readDay(row, column++);
    shot.frame = row.smallInteger(column++);
    shot.at = readMoment(row, column++);
    shot.atMs = row.integer(column++);
    shot.file = row.text(column++);
    shot.fileDigest = row.blob(column++);
    shot.rawFile = row.text(column++);
    shot.cameraFile = row.text(column++);
    if (!row.isNull(column))
        shot.cameraMs = row.integer(column);
    ++column;
    shot.verdict = resultFromKey(row.text(column++)).value_or(CheckResult::Skipped);
    shot.failed = readChecks(row, column++);
    shot.doubtful = readChecks(row, column++);
    readWhatBecameOfIt(shot, row, column);
    return shot;
}

} // namespace

Result<QList<TakenShot>> StudioStore::shots(const QString &room, QDate day) const
{
    if (room.isEmpty() || !day.isValid())
        return m_database
            .query(u"SELECT station, seq, student, shot_number, shot_room, shot_letter, room, day, frame, at,"
                   " at_ms, file, file_digest, raw_file, camera_file, camera_ms, verdict, failed, doubtful,"
                   " rejected_why, acceptance_station, acceptance_seq, accepted_ms, override_why, is_undone"
                   " FROM standing_shot"
                   " WHERE (:room = '' OR room = :room) AND (:day = '' OR day = :day)"
                   " ORDER BY order_ms, station, seq"_s)
            .bind(u":room"_s, room)
            .bind(u":day"_s, dayText(day))
            .all(readTakenShot);
    return m_database
        .query(u"SELECT station, seq, student, shot_number, shot_room, shot_letter, room, day, frame, at,"
               " at_ms, file, file_digest, raw_file, camera_file, camera_ms, verdict, failed, doubtful,"
               " rejected_why, acceptance_station, acceptance_seq, accepted_ms, override_why, is_undone"
               " FROM standing_shot WHERE room = :room AND day = :day"
               " ORDER BY order_ms, station, seq"_s)
        .bind(u":room"_s, room)
        .bind(u":day"_s, dayText(day))
        .all(readTakenShot);
}

Result<QList<TakenShot>> StudioStore::shots(const QByteArray &fileDigest) const
{
    return m_database
        .query(u"SELECT station, seq, student, shot_number, shot_room, shot_letter, room, day, frame, at,"
               " at_ms, file, file_digest, raw_file, camera_file, camera_ms, verdict, failed, doubtful,"
               " rejected_why, acceptance_station, acceptance_seq, accepted_ms, override_why, is_undone"
               " FROM standing_shot WHERE file_digest = :file_digest"
               " ORDER BY order_ms, station, seq"_s)
        .bind(u":file_digest"_s, fileDigest)
        .all(readTakenShot);
}

Result<std::optional<TakenShot>> StudioStore::shot(const EntryRef &ref) const
{
    return m_database
        .query(u"SELECT station, seq, student, shot_number, shot_room, shot_letter, room, day, frame, at,"
               " at_ms, file, file_digest, raw_file, camera_file, camera_ms, verdict, failed, doubtful,"
               " rejected_why, acceptance_station, acceptance_seq, accepted_ms, override_why, is_undone"
               " FROM standing_shot WHERE station = :station AND seq = :seq"_s)
        .bind(u":station"_s, ref.station)
        .bind(u":seq"_s, ref.seq)
        .first(readTakenShot);
}

Result<std::optional<AcceptedShot>> StudioStore::acceptedShot(const QString &student) const
{
    return m_database
        .query(u"SELECT shot_number, shot_room, shot_letter, room, at FROM standing_acceptance"
               " WHERE student = :student ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1"_s)
        .bind(u":student"_s, student)
        .first([](const Query &row) {
            return AcceptedShot{readShot(row, 0), row.text(3), readMoment(row, 4)};
        });
}

Result<QList<EntryRef>> StudioStore::acceptances(const QString &student) const
{
    return m_database
        .query(u"SELECT station, seq FROM standing_acceptance"
               " WHERE student = :student ORDER BY order_ms, station, seq"_s)
        .bind(u":student"_s, student)
        .all(readRef);
}

Result<QSet<QString>> StudioStore::photographedStudents() const
{
    const auto numbers =
        m_database.query(u"SELECT DISTINCT student FROM standing_acceptance"_s).all([](const Query &row) {
            return row.text(0);
        });
    if (!numbers)
        return failureOf(numbers);
    return QSet<QString>(numbers->cbegin(), numbers->cend());
}

Result<QList<ShotRow>> StudioStore::acceptedShots() const
{
    return m_database
        .query(u"SELECT shot.station, shot.seq, shot.student, coalesce(name, ''), coalesce(college, ''),"
               " coalesce(class_name, ''), coalesce(major, ''), coalesce(id_tail, ''), coalesce(level, ''),"
               " coalesce(status, ''), coalesce(is_eligible, 0), coalesce(is_status_changed, 0),"
               " coalesce(school, ''), room, at, shot_number, shot_room, shot_letter, file, file_digest"
               " FROM standing_acceptance AS shot LEFT JOIN roster ON roster.number = shot.student"
               " ORDER BY at, shot.order_ms, shot.station, shot.seq"_s)
        .all(readShotRow);
}

Result<QHash<QString, RuleException>> StudioStore::ruleExceptions() const
{
    QHash<QString, RuleException> exceptions;
    QHash<QString, QStringList> reasons;
    auto read = m_database
                    .query(u"SELECT student, check_key, why FROM standing_rule_exception"
                           " ORDER BY order_ms, station, seq, position"_s)
                    .forEach([&](const Query &row) {
                        const auto check = checkFromKey(row.text(1));
                        QStringList &whys = reasons[row.text(0)];
                        if (check)
                            exceptions[row.text(0)].checks.insert(*check);
                        if (!whys.contains(row.text(2)))
                            whys.append(row.text(2));
                        return true;
                    });
    if (!read)
        return failureOf(read);
    for (auto exception = exceptions.begin(); exception != exceptions.end(); ++exception)
        exception->why = reasons.value(exception.key()).join(u"；"_s);
    return exceptions;
}

Result<QList<PairingSettled>> StudioStore::settledPairings() const
{
    return m_database
        .query(u"SELECT about_station, about_seq, fault, why FROM pairing_settled"
               " ORDER BY order_ms, station, seq"_s)
        .all([](const Query &row) {
            return PairingSettled{faultFromKey(row.text(2)).value_or(PairingFault::ShotWithoutArrival),
                                  readRef(row), row.text(3)};
        });
}

} // namespace liuying::storage
