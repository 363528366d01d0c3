// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PairingView.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace liuying {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();
/// More turns back the room may have been another.
constexpr qsizetype kTurnsOfPace = 80;
/// Files of one camera pass each other in the cable by a few places, not by more.
constexpr qsizetype kPassing = 12;
/// A greater step is another card or another counter, not that many missing frames.
constexpr int kMostReleases = 20;

} // namespace

PairingView::PairingView(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures)
    : m_arrivals(arrivals), m_stretches(clockStretches(pictures)), m_firstShotMs(arrivals.size(), kNever)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < arrivals.size(); ++i)
        places.insert(arrivals.at(i).student, i);
    const QList<qint64> times = takenTimes(pictures, m_stretches);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const StudioPicture &picture = pictures.at(i);
        const qsizetype arrival = picture.student.isEmpty() ? -1 : places.value(picture.student, -1);
        m_pictures.append({&picture, arrival, times.at(i), cameraNumber(picture.cameraFile)});
        if (arrival >= 0)
            m_firstShotMs[arrival] = std::min(m_firstShotMs.at(arrival), times.at(i));
    }
    m_byTime.resize(m_pictures.size());
    std::iota(m_byTime.begin(), m_byTime.end(), 0);
    std::ranges::stable_sort(m_byTime, {}, [this](qsizetype i) { return m_pictures.at(i).takenMs; });
    readNumbers();
    readTurns();
}

void PairingView::readNumbers()
{
    // Names of a scheme nobody knows count as a counter only where they are seen to count.
    int steps = 0;
    int single = 0;
    for (qsizetype i = 1; i < m_pictures.size(); ++i) {
        const auto between = releasesBetween(m_pictures.at(i - 1).number, m_pictures.at(i).number);
        steps += between ? 1 : 0;
        single += between == 1 ? 1 : 0;
    }
    const bool isCounting = single >= 3 && single * 10 >= steps * 8;
    for (SeenPicture &seen : m_pictures) {
        if (seen.number && !seen.number->isDcf && !isCounting)
            seen.number.reset();
    }
    for (qsizetype i = 0; i < m_pictures.size(); ++i)
        m_releases.append(findRelease(i));
}

void PairingView::readTurns()
{
    QList<bool> isSeen(m_arrivals.size(), false);
    qsizetype previous = -1;
    for (const qsizetype i : std::as_const(m_byTime)) {
        const SeenPicture &seen = m_pictures.at(i);
        if (seen.arrival < 0)
            continue;
        if (!isSeen.at(seen.arrival)) {
            isSeen[seen.arrival] = true;
            const qint64 previousMs = previous < 0 ? 0 : m_pictures.at(previous).takenMs;
            m_turns.append(
                {{m_arrivals.at(seen.arrival).atMs, seen.takenMs, previousMs}, seen.arrival, i, previous});
        }
        previous = i;
    }
}

RoomPace PairingView::paceBefore(qsizetype turn) const
{
    QList<Turn> turns;
    for (qsizetype i = std::max<qsizetype>(0, turn - kTurnsOfPace); i < turn; ++i)
        turns.append(m_turns.at(i).turn);
    return roomPace(turns);
}

bool PairingView::isShotBefore(qsizetype arrival, qint64 ms) const
{
    return m_firstShotMs.at(arrival) < ms;
}

qsizetype PairingView::nextWaiting(qsizetype arrival, qint64 ms) const
{
    for (qsizetype i = arrival + 1; i < m_arrivals.size() && m_arrivals.at(i).atMs < ms; ++i) {
        if (!m_arrivals.at(i).hasLeft && !isShotBefore(i, ms))
            return i;
    }
    return -1;
}

int PairingView::unshotBetween(qsizetype arrival, qsizetype later, qint64 ms) const
{
    int count = 0;
    for (qsizetype i = arrival + 1; i < later; ++i)
        count += isShotBefore(i, ms) ? 0 : 1;
    return count;
}

PairingView::Release PairingView::findRelease(qsizetype picture) const
{
    Release found;
    if (!m_pictures.at(picture).number)
        return found;
    const qsizetype end = std::min(m_pictures.size(), picture + kPassing + 1);
    for (qsizetype i = std::max<qsizetype>(0, picture - kPassing); i < end; ++i) {
        const int releases =
            releasesBetween(m_pictures.at(i).number, m_pictures.at(picture).number).value_or(0);
        if (releases > 0 && releases <= kMostReleases && (found.picture < 0 || releases < found.releases))
            found = {i, releases};
    }
    return found;
}

} // namespace liuying
