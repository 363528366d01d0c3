// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/LocalDateTime.h"

#include <QList>
#include <QString>

#include <optional>

namespace liuying {

/// How people behave on such a day. Defaults: ten seconds a student and fifteen minutes early are the
/// notice's (domain §3); the rest is experience and may be changed.
struct ForecastHabits {
    double secondsPerStudent = 10.3; ///< 350 an hour
    double secondsSpread = 3;        ///< standard deviation, never below 3 s for one
    double earlyMinutes = 15;        ///< a class gathers this long before its slot, and none is let in before
    double earlySpread = 4;          ///< standard deviation of one student's coming
    double noShowShare = 0.03;       ///< of those expected
    double lateShare = 0.05;         ///< of those who come; they come after the slot began …
    double lateMinutes = 12;         ///< … by this much on average
    int runs = 1000;
    quint32 seed = 1; ///< the same seed gives the same forecast
};

/// A class, or a college that comes as one, in a room's day.
struct ForecastGroup {
    QString college;
    QString className;
    Window window;
    int expected = 0; ///< heads that may come
    int in = 0;       ///< already admitted, when the day is under way
    /// When the last of those was admitted. Tells a class that is coming in from one whose rest stays away.
    std::optional<LocalDateTime> lastIn{};

    friend bool operator==(const ForecastGroup &, const ForecastGroup &) = default;
};

/// What is forecast: one room, one day, from its opening or from now on.
struct ForecastRequest {
    QString room;
    QList<ForecastGroup> groups;      ///< of one day, by start
    std::optional<LocalDateTime> now; ///< empty: the whole day, as planned
    int waiting = 0;                  ///< admitted and not photographed yet, now
    ForecastHabits habits{};
};

/// What nine runs of ten stay between.
struct Band {
    double low = 0; ///< 5 %
    double mean = 0;
    double high = 0; ///< 95 %

    friend bool operator==(const Band &, const Band &) = default;
};

struct GroupForecast {
    ForecastGroup group;
    /// When its last student is photographed, minutes after the start of the slot. Late-comers who come too
    /// late to be done in the slot do not count: the room is not late for them.
    Band finishMinutes;
    /// A student's mean wait, from the start of the slot or later coming to the camera; of those who are not
    /// photographed yet.
    Band waitMinutes;
    Band longestWait;       ///< the unluckiest student's, minutes
    double lateMinutes = 0; ///< how far the mean finish lies behind the end of the slot; 0: in time
    double latePerCent = 0; ///< runs in which the class finishes after the end of its slot
};

struct RoomForecast {
    QString room;
    QList<GroupForecast> groups;
    Band finishMinutes;     ///< of the room's last student, minutes after midnight
    Band longestQueue;      ///< people
    double idleMinutes = 0; ///< the camera stands idle between first and last student, mean; breaks apart
};

/// Plays the day habits.runs times: arrivals in class order with spread, one photographer, first come first
/// served within the day's order. Pure and repeatable. Groups that are over and complete are left as they
/// are.
[[nodiscard]] RoomForecast forecastRoom(const ForecastRequest &request);

/// A class that would be in time elsewhere.
struct MoveSuggestion {
    ForecastGroup group;
    QString toRoom;
    Window window; ///< where it would fit
    /// How much earlier the last of the late classes behind it would end; how late the class itself would be
    /// where none is behind it.
    double savesMinutes = 0;
    QString fromRoom{};
};

/// Looks among the rooms of one day for time that a late class could use: free stretches of at least the
/// class's length at the pace of habits, the same half-day, soonest first. At most one suggestion a class,
/// most saving first. Each counts on those of the same room before it; no two use the same time. A suggestion
/// is only that: the windows of a college are the office's to change.
[[nodiscard]] QList<MoveSuggestion> suggestMoves(const QList<ForecastRequest> &rooms,
                                                 const QList<RoomForecast> &forecasts);

} // namespace liuying
