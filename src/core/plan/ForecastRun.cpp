// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ForecastRun.h"

#include <algorithm>
#include <limits>

namespace liuying {

namespace {

constexpr double kLeastSeconds = 3;

} // namespace

ForecastRun::ForecastRun(const ForecastRequest &request)
    : m_habits(request.habits), m_room(roomStart(request))
{
    m_habits.secondsPerStudent = std::max(0.0, m_habits.secondsPerStudent);
    m_habits.lateMinutes = std::max(0.0, m_habits.lateMinutes);
}

const RoomRun &ForecastRun::play(ForecastChance &chance)
{
    m_run.groups.assign(m_room.groups.size(), {});
    m_run.finish.reset();
    m_run.idleMinutes = 0;
    for (size_t i = 0; i < m_room.groups.size(); ++i) {
        m_run.groups[i].finish = m_room.groups[i].done;
        m_run.finish = std::max(m_run.finish, m_room.groups[i].done); // an empty one is the least
    }
    gather(chance);
    serve();
    m_run.longestQueue = longestQueue();
    return m_run;
}

void ForecastRun::gather(ForecastChance &chance)
{
    m_comers.clear();
    m_lines.assign(static_cast<size_t>(m_room.lines), {});
    for (const int index : m_room.order) {
        const StartingGroup &group = m_room.groups[static_cast<size_t>(index)];
        Line &line = m_lines[static_cast<size_t>(group.line)];
        if (line.end == 0)
            line.next = m_comers.size();
        gatherGroup(index, chance);
        line.opens = group.opens;
        line.end = m_comers.size();
    }
    for (const Line &line : m_lines) {
        const auto begin = m_comers.begin();
        std::sort(begin + static_cast<std::ptrdiff_t>(line.next),
                  begin + static_cast<std::ptrdiff_t>(line.end), [](const Comer &a, const Comer &b) {
                      return a.coming != b.coming ? a.coming < b.coming : a.place < b.place;
                  });
    }
    m_firstLine = 0;
}

void ForecastRun::gatherGroup(int index, ForecastChance &chance)
{
    const StartingGroup &group = m_room.groups[static_cast<size_t>(index)];
    for (int i = 0; i < group.waiting; ++i)
        add(index, group.start - m_habits.earlyMinutes, minutesBeforeCamera(chance.normals().first), false);
    const double together =
        group.rest == Rest::WholeIsMissing ? *m_room.now + chance.exponential(m_habits.lateMinutes) : 0;
    for (int i = 0; i < group.toCome; ++i) {
        const ForecastChance::Normals normals = chance.normals();
        if (chance.happens(group.neverShare)) {
            ++m_run.groups[static_cast<size_t>(index)].noShows;
            continue;
        }
        const double minutes = minutesBeforeCamera(normals.first);
        const double jitter = m_habits.earlySpread * normals.second;
        double coming = group.start - m_habits.earlyMinutes + jitter;
        if (group.rest == Rest::WholeIsMissing)
            coming = together + std::abs(jitter);
        else if (group.rest == Rest::Missing)
            coming = *m_room.now + chance.exponential(m_habits.lateMinutes);
        else if (chance.happens(m_habits.lateShare))
            coming = group.start + chance.exponential(m_habits.lateMinutes);
        add(index, coming, minutes, group.rest != Rest::WholeIsMissing && coming + minutes > group.end);
    }
}

void ForecastRun::add(int index, double coming, double minutes, bool isStraggler)
{
    const StartingGroup &group = m_room.groups[static_cast<size_t>(index)];
    m_comers.push_back({m_room.now ? std::max(coming, *m_room.now) : coming, std::max(coming, group.start),
                        minutes, index, static_cast<int>(m_comers.size()), isStraggler});
}

double ForecastRun::minutesBeforeCamera(double normal) const
{
    const double least = std::min(kLeastSeconds, m_habits.secondsPerStudent);
    return std::max(least, m_habits.secondsPerStudent + m_habits.secondsSpread * normal) / 60;
}

/// The first line that somebody stands in at @p time; where there is none, @p time moves on to when somebody
/// does. Null when everybody was served.
ForecastRun::Line *ForecastRun::nextLine(double &time)
{
    while (m_firstLine < m_lines.size() && m_lines[m_firstLine].next == m_lines[m_firstLine].end)
        ++m_firstLine;
    Line *soonest = nullptr;
    double soonestReady = std::numeric_limits<double>::infinity();
    for (size_t i = m_firstLine; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        if (line.opens > time && line.opens >= soonestReady)
            break; // lines open one after the other
        if (line.next == line.end)
            continue;
        const double ready = std::max(line.opens, m_comers[line.next].coming);
        if (ready <= time)
            return &line;
        if (ready < soonestReady) {
            soonest = &line;
            soonestReady = ready;
        }
    }
    if (soonest != nullptr)
        time = soonestReady;
    return soonest;
}

void ForecastRun::serve()
{
    m_begins.clear();
    double time = -std::numeric_limits<double>::infinity();
    double begin = time;
    while (Line *line = nextLine(begin)) {
        const Comer &comer = m_comers[line->next++];
        if (!m_begins.empty() && begin > time)
            m_run.idleMinutes += withoutBreaks(time, begin);
        photograph(comer, begin);
        time = begin + comer.minutes;
        begin = time;
    }
    if (!m_begins.empty())
        m_run.finish = time;
}

void ForecastRun::photograph(const Comer &comer, double begin)
{
    m_begins.push_back(begin);
    GroupRun &group = m_run.groups[static_cast<size_t>(comer.group)];
    const double wait = std::max(0.0, begin - comer.from);
    ++group.served;
    group.waited += wait;
    group.longestWait = std::max(group.longestWait, wait);
    if (!comer.isStraggler)
        group.finish = begin + comer.minutes;
}

/// A queue grows until the next one goes to the camera, so it is enough to look then.
int ForecastRun::longestQueue()
{
    m_comings.clear();
    for (const Comer &comer : m_comers)
        m_comings.push_back(comer.coming);
    std::ranges::sort(m_comings);
    size_t longest = 0;
    size_t here = 0;
    for (size_t gone = 0; gone < m_begins.size(); ++gone) {
        while (here < m_comings.size() && m_comings[here] < m_begins[gone])
            ++here;
        longest = std::max(longest, std::max(here, gone) - gone);
    }
    return static_cast<int>(longest);
}

double ForecastRun::withoutBreaks(double from, double to) const
{
    double minutes = to - from;
    for (const RoomStart::Break &one : m_room.breaks)
        minutes -= std::max(0.0, std::min(to, one.to) - std::max(from, one.from));
    return minutes;
}

} // namespace liuying
