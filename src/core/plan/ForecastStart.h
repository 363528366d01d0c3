// SPDX-License-Identifier: Apache-2.0
// How a room stands when its day, or the rest of it, is played.
#pragma once

#include "core/plan/Forecast.h"

#include <optional>
#include <vector>

namespace liuying {

/// Minutes from midnight of @p day to @p moment.
[[nodiscard]] double minutesOf(const LocalDateTime &moment, const QDate &day);

/// A gap this long in a timetable is a break: the photographer is away until the next slot starts.
constexpr double kBreakMinutes = 60;

/// How those of a group who are not in behave from now on.
enum class Rest {
    Coming,        ///< as any group: it gathers, some come late, some never
    Missing,       ///< the group had its turn without them: some come late, the others never
    WholeIsMissing ///< nobody has come, though it is the group's turn: they come late together
};

/// A group as a play begins. Times are minutes after midnight.
struct StartingGroup {
    double start = 0;
    double end = 0;
    double opens = 0; ///< nobody of it is photographed before
    int line = 0;     ///< groups that start together stand in one line; lines are served in turn
    int waiting = 0;  ///< in, and not photographed yet
    int toCome = 0;   ///< not in yet
    Rest rest = Rest::Coming;
    double neverShare = 0;      ///< of those to come: who never will
    std::optional<double> done; ///< when the last of those was photographed who are done; empty: none is
};

struct RoomStart {
    struct Break {
        double from = 0;
        double to = 0;
    };
    std::vector<StartingGroup> groups; ///< beside the request's
    std::vector<int> order;            ///< their indices by start
    std::vector<Break> breaks;
    int lines = 0;
    std::optional<double> now;
};

/// Reads how the room stands from a request.
[[nodiscard]] RoomStart roomStart(const ForecastRequest &request);

} // namespace liuying
