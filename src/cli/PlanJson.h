// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Split.h"
#include "flows/plan/PlanBook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace liuying::cli {

/// Null where the text is empty, the number or date is not known.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const std::optional<int> &number);
[[nodiscard]] QJsonValue orNull(const std::optional<Money> &money); ///< fen
[[nodiscard]] QJsonValue orNull(const std::optional<QDate> &date);

[[nodiscard]] QJsonObject campaignJson(const Campaign &campaign);
[[nodiscard]] QJsonArray roomsJson(const QList<Room> &rooms);
[[nodiscard]] QJsonObject batchJson(const Batch &batch);
[[nodiscard]] QJsonArray daysJson(const QList<QDate> &days);

/// A class slot: college, class, room, start, end, students, part (null, or the student numbers of a divided
/// class), pinned.
[[nodiscard]] QJsonObject slotJson(const ClassSlot &slot);
[[nodiscard]] QJsonArray slotsJson(const QList<ClassSlot> &classSlots);
[[nodiscard]] QJsonArray classesJson(const QList<ClassHeads> &classes);
[[nodiscard]] QJsonValue coordinatorJson(const Coordinator *coordinator);
[[nodiscard]] QJsonArray coordinatorsJson(const QList<Coordinator> &coordinators);
/// A whole plan; @p classes are the classes it is for.
[[nodiscard]] QJsonObject planJson(const Plan &plan, const QList<ClassHeads> &classes);
/// What publishing wrote or would write.
[[nodiscard]] QJsonArray scopeChangesJson(const QList<ScopeChange> &changes);

/// A slot in a line for people.
[[nodiscard]] QString slotLine(const ClassSlot &slot);
/// A plan for people: a line for each batch and slot.
[[nodiscard]] QStringList planLines(const Plan &plan);

} // namespace liuying::cli
