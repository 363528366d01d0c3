// SPDX-License-Identifier: Apache-2.0
// Who comes to a room in one day, group by group, and which group a student belongs to.
#pragma once

#include "core/plan/Forecast.h"
#include "core/plan/Plan.h"
#include "core/plan/Split.h"

#include <QMap>

namespace liuying {

/// A group with what tells its students.
struct PlannedGroup {
    ForecastGroup group;
    NumberRange range{};
    bool isRest = false; ///< those of the college whose classes have no slot
};

/// The groups of every room of a day, each by start; room code → groups.
class PlannedDay {
public:
    PlannedDay(const Plan &plan, const QList<ClassHeads> &classes, const QDate &day);

    [[nodiscard]] const QMap<QString, QList<PlannedGroup>> &rooms() const { return m_rooms; }

    /// One of the day's groups.
    struct Place {
        QString room;
        qsizetype index = -1;

        [[nodiscard]] bool isValid() const { return index >= 0; }
    };
    /// The group of a student who was admitted in @p room at @p at: one of that room where there is one, and
    /// the last that was open by then where there are several.
    [[nodiscard]] Place placeOf(const Student &student, const QString &room, const LocalDateTime &at) const;

private:
    void addSlots(const QDate &day);
    void addRests(const QDate &day);
    [[nodiscard]] bool hasSlot(const QString &college, const QString &className) const;
    [[nodiscard]] int headsOf(const ClassSlot &slot) const;
    [[nodiscard]] bool isFor(const PlannedGroup &group, const Student &student) const;

    const Plan &m_plan;
    const QList<ClassHeads> &m_classes;
    QMap<QString, QList<PlannedGroup>> m_rooms;
};

} // namespace liuying
