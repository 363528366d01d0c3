// SPDX-License-Identifier: Apache-2.0
// One play of a room's day: what forecastRoom() repeats. Times are minutes after midnight.
#pragma once

#include "core/plan/ForecastChance.h"
#include "core/plan/ForecastStart.h"

namespace liuying {

/// What one play brought a group.
struct GroupRun {
    int served = 0;               ///< photographed in this play, from now on
    int noShows = 0;              ///< of those who were to come
    std::optional<double> finish; ///< GroupForecast::finishMinutes, after midnight; empty: nobody came
    double waited = 0;            ///< minutes of all who were served
    double longestWait = 0;
};

struct RoomRun {
    std::vector<GroupRun> groups; ///< beside the request's
    std::optional<double> finish; ///< of the last student; empty: nobody came
    int longestQueue = 0;
    double idleMinutes = 0;
};

/// Plays a room's day, again and again. Method: docs/decisions/009-forecast.md.
class ForecastRun {
public:
    explicit ForecastRun(const ForecastRequest &request);

    /// The answer is good until the next play.
    const RoomRun &play(ForecastChance &chance);

private:
    /// A student who comes.
    struct Comer {
        double coming = 0;  ///< seen at the door from here on
        double from = 0;    ///< the wait counts from here
        double minutes = 0; ///< before the camera
        int group = 0;
        int place = 0;            ///< among those of one line who come at the same moment
        bool isStraggler = false; ///< comes too late to be done in the slot
    };
    struct Line {
        double opens = 0;
        size_t next = 0; ///< into m_comers, in the order of coming
        size_t end = 0;
    };

    void gather(ForecastChance &chance);
    void gatherGroup(int index, ForecastChance &chance);
    void add(int index, double coming, double minutes, bool isStraggler);
    [[nodiscard]] double minutesBeforeCamera(double normal) const;
    void endLine(double opens, size_t begin);
    [[nodiscard]] Line *nextLine(double &time);
    void serve();
    void photograph(const Comer &comer, double begin);
    [[nodiscard]] int longestQueue();
    [[nodiscard]] double withoutBreaks(double from, double to) const;

    ForecastHabits m_habits;
    RoomStart m_room;
    std::vector<Comer> m_comers;
    std::vector<Line> m_lines;
    size_t m_firstLine = 0;
    std::vector<double> m_comings; ///< kept only for their room in memory, as are the begins
    std::vector<double> m_begins;
    RoomRun m_run;
};

} // namespace liuying
