// SPDX-License-Identifier: Apache-2.0
#include "gui/report/AttendanceOrder.h"

#include <algorithm>

namespace liuying {

namespace {

enum class When { Today, ToCome, Over, Never };

/// When a college has its turn: compared by kind, then by time.
using Turn = std::pair<When, LocalDateTime>;

Turn turnOf(const Window &window, QDate today)
{
    const QDate day = window.start.date;
    return {day == today ? When::Today : (day > today ? When::ToCome : When::Over), window.start};
}

QHash<QString, Turn> turnsOf(const Plan &plan, QDate today)
{
    QHash<QString, Turn> turns;
    for (const Batch &batch : plan.batches) {
        const Turn turn = turnOf(batch.window, today);
        const auto known = turns.constFind(batch.college);
        if (known == turns.constEnd() || turn < *known)
            turns.insert(batch.college, turn);
    }
    return turns;
}

} // namespace

QList<AttendanceRow> inTimetableOrder(const QList<AttendanceRow> &rows, const Plan &plan, QDate today)
{
    const QHash<QString, Turn> turns = turnsOf(plan, today);
    QList<AttendanceRow> ordered = rows;
    std::ranges::stable_sort(ordered, {}, [&turns](const AttendanceRow &row) {
        return turns.value(row.college, Turn(When::Never, {}));
    });
    return ordered;
}

} // namespace liuying
