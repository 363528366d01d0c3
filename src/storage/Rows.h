// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/Facts.h"
#include "core/roster/Student.h"
#include "storage/Journal.h"

namespace liuying::storage {

class Query;

// One reader for each thing that several questions give back; @p first is the column it starts at.

/// station, seq
[[nodiscard]] EntryRef readRef(const Query &row);
/// number, name, college, class_name, major, id_tail, level, status, is_eligible, is_status_changed, school
[[nodiscard]] Student readStudent(const Query &row, int first = 0);
inline constexpr int kStudentColumns = 11;
/// shot_number, shot_room, shot_letter
[[nodiscard]] ShotNumber readShot(const Query &row, int first);
/// "2025-04-12T08:00"
[[nodiscard]] LocalDateTime readMoment(const Query &row, int column);
[[nodiscard]] QDate readDay(const Query &row, int column);
/// Reason codes as reasonsText() joined them.
[[nodiscard]] QList<Reason> readReasons(const Query &row, int column);

/// Keys of checks as checksText() joined them.
[[nodiscard]] QList<CheckId> readChecks(const Query &row, int column);

/// Binds :station, :seq and :order_ms.
Query &bindPlace(Query &query, const Place &place);

[[nodiscard]] QString reasonsText(const QList<Reason> &reasons);
[[nodiscard]] QString checksText(const QList<CheckId> &checks);
[[nodiscard]] QString dayText(QDate day);

} // namespace liuying::storage
