// SPDX-License-Identifier: Apache-2.0
// What is wrong between arrivals and pictures. Method, numbers and limits: docs/pairing.md.
#include "core/photo/PairingView.h"

#include <QHash>

#include <algorithm>

namespace liuying {

namespace {

/// A finger that slipped; nobody takes a second picture on purpose so soon.
constexpr qint64 kSlipMs = 1200;
/// Between two different people: this share of what a student usually takes is too short …
constexpr double kTooQuick = 0.45;
/// … but a room that is slow does not make this too short.
constexpr double kQuickestMs = 6000;
/// Of an arrival and a picture: walking from the door takes longer, so this forgives clocks, not orders.
constexpr qint64 kOlderMs = 2000;
/// Clocks further apart than this are told to a person.
constexpr qint64 kClockOffMs = 60'000;
/// The file that seems to be missing may be the next to come in.
constexpr qint64 kPatienceMs = 4000;
/// Files of one camera pass each other by a few places only.
constexpr qsizetype kPassing = 12;
constexpr int kMostReleases = 20;
/// Cameras that write whole seconds round by up to one.
constexpr qint64 kRoundingMs = 1000;

// By how many spreads a turn is overdue, late, and not late at all; see RoomPace.
constexpr double kOverdue = 4.0;
constexpr double kNotLate = 1.0;
constexpr double kLate = 3.0;
constexpr double kLateAlone = 3.5;
constexpr double kFits = 1.5;
constexpr double kFitsAlone = 2.0;

/// Collects the alarms of a room and day.
class Watch {
public:
    Watch(const PairingView &view, const PhotoPolicy &policy, qint64 nowMs)
        : m_view(view), m_policy(policy), m_nowMs(nowMs), m_pace(view.pace())
    {}

    [[nodiscard]] QList<PairingAlarm> alarms()
    {
        lookAtPictures();
        lookAtSpacing();
        lookAtClock();
        lookAtReleases();
        lookAtTurns();
        lookForOverdue();
        return m_alarms;
    }

private:
    void lookAtPictures();
    void lookAtSpacing();
    void lookAtClock();
    void lookAtReleases();
    void lookAtTurns();
    void lookForOverdue();
    void lookAtOrder(qsizetype picture);

    [[nodiscard]] bool isTakenEarlier(const SeenPicture &a, const SeenPicture &b) const;
    [[nodiscard]] bool isSlip(const SeenPicture &first, const SeenPicture &second, qint64 apartMs) const;
    [[nodiscard]] bool isFrameMissingByTime(qsizetype turn, qsizetype next) const;
    [[nodiscard]] bool hasTwoArrivals(const EntryRef &picture) const;

    /// An alarm about a picture.
    PairingAlarm &raise(PairingFault fault, const SeenPicture &about, double seconds = 0)
    {
        m_alarms.append({fault, about.picture->ref, about.picture->student, about.picture->shot});
        m_alarms.last().sinceMs = about.picture->atMs;
        m_alarms.last().seconds = seconds;
        return m_alarms.last();
    }
    void raiseBoth(PairingFault fault, const SeenPicture &about, const SeenPicture &other, double seconds)
    {
        PairingAlarm &alarm = raise(fault, about, seconds);
        alarm.other = other.picture->ref;
        alarm.otherShot = other.picture->shot;
    }
    void raiseTwoArrivals(const SeenPicture &about, qsizetype next, double seconds)
    {
        const StudioArrival &other = m_view.arrivals().at(next);
        PairingAlarm &alarm = raise(PairingFault::TwoArrivalsOneShot, about, seconds);
        alarm.other = other.ref;
        alarm.otherShot = other.shot;
    }

    const PairingView &m_view;
    const PhotoPolicy &m_policy;
    const qint64 m_nowMs;
    const RoomPace m_pace;
    QList<PairingAlarm> m_alarms;
};

double inSeconds(double ms)
{
    return ms / 1000.0;
}

bool isKept(const SeenPicture &seen)
{
    return !seen.picture->isRejected;
}

void Watch::lookAtPictures()
{
    QHash<QByteArray, qsizetype> firsts;
    const QList<SeenPicture> &pictures = m_view.pictures();
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const SeenPicture &seen = pictures.at(i);
        if (!isKept(seen))
            continue;
        const QByteArray &digest = seen.picture->digest;
        if (const auto first = firsts.constFind(digest); !digest.isEmpty() && first != firsts.cend())
            raiseBoth(PairingFault::SamePictureTwice, seen, pictures.at(*first), 0);
        else
            firsts.insert(digest, i);
        if (seen.arrival < 0) {
            raise(PairingFault::ShotWithoutArrival, seen);
            continue;
        }
        const StudioArrival &arrival = m_view.arrivals().at(seen.arrival);
        const qint64 olderMs = arrival.atMs - seen.takenMs;
        // The number that follows says it was just taken, whatever a clock says that was just set.
        const auto release = m_view.releaseBefore(i);
        const bool isNewRelease = release.releases == 1 && release.picture == i - 1 &&
                                  pictures.at(i - 1).takenMs - seen.takenMs > kClockOffMs;
        if (olderMs > kOlderMs && !isNewRelease) {
            PairingAlarm &alarm = raise(PairingFault::OlderThanArrival, seen, inSeconds(double(olderMs)));
            alarm.other = arrival.ref;
            alarm.otherShot = arrival.shot;
        }
        lookAtOrder(i);
    }
}

bool Watch::isTakenEarlier(const SeenPicture &a, const SeenPicture &b) const
{
    if (const auto releases = releasesBetween(a.number, b.number);
        releases && std::abs(*releases) <= kMostReleases)
        return *releases > 0;
    return a.picture->cameraMs && b.picture->cameraMs && a.takenMs < b.takenMs - kRoundingMs;
}

/// A picture that came in behind one that was taken after it, and so went to a student further behind.
void Watch::lookAtOrder(qsizetype picture)
{
    const QList<SeenPicture> &pictures = m_view.pictures();
    const SeenPicture &seen = pictures.at(picture);
    const SeenPicture *overtaker = nullptr;
    for (qsizetype i = std::max<qsizetype>(0, picture - kPassing); i < picture; ++i) {
        const SeenPicture &other = pictures.at(i);
        // Of one student it matters where it may have been two who sat there.
        const bool isOfOneSeat =
            other.arrival == seen.arrival && std::abs(other.takenMs - seen.takenMs) < kSameSeatMs;
        const bool isSwapped = isKept(other) && other.arrival >= 0 && other.arrival <= seen.arrival &&
                               !isOfOneSeat && isTakenEarlier(seen, other);
        if (isSwapped && (overtaker == nullptr || other.takenMs < overtaker->takenMs))
            overtaker = &other;
    }
    if (overtaker != nullptr)
        raiseBoth(PairingFault::OutOfOrder, seen, *overtaker,
                  inSeconds(double(overtaker->takenMs - seen.takenMs)));
}

bool Watch::isSlip(const SeenPicture &first, const SeenPicture &second, qint64 apartMs) const
{
    // When a file came in says less than a second or two about when it was taken.
    const bool isExact = first.picture->cameraMs && second.picture->cameraMs;
    if (first.arrival != second.arrival)
        return isExact && double(apartMs) < std::clamp(kTooQuick * m_pace.service.medianMs,
                                                       double(kSameSeatMs), kQuickestMs);
    const auto isAcceptedBefore = [&](const SeenPicture &seen) {
        return seen.picture->isAccepted &&
               seen.picture->acceptedMs.value_or(seen.picture->atMs) <= second.picture->atMs;
    };
    if (isAcceptedBefore(first))
        return apartMs < kSameSeatMs;
    // Once both were there and a person took one of them, all is said.
    const bool isChosen = first.picture->isAccepted || second.picture->isAccepted;
    return isExact && apartMs < kSlipMs && !isChosen;
}

void Watch::lookAtSpacing()
{
    const SeenPicture *before = nullptr;
    for (const qsizetype i : m_view.byTime()) {
        const SeenPicture &seen = m_view.pictures().at(i);
        if (seen.arrival < 0 || !isKept(seen))
            continue;
        if (before != nullptr &&
            before->picture->cameraMs.has_value() == seen.picture->cameraMs.has_value()) {
            // By the camera's own clock: setting it right may move one of the two.
            const bool isExact = seen.picture->cameraMs && before->picture->cameraMs;
            const qint64 correctedMs = seen.takenMs - before->takenMs;
            const qint64 byCameraMs =
                isExact ? std::abs(*seen.picture->cameraMs - *before->picture->cameraMs) : correctedMs;
            const qint64 apartMs =
                std::abs(byCameraMs - correctedMs) < kClockOffMs ? byCameraMs : correctedMs;
            if (isSlip(*before, seen, apartMs))
                raiseBoth(PairingFault::DoubleTrigger, seen, *before, inSeconds(double(apartMs)));
        }
        before = &seen;
    }
}

void Watch::lookAtClock()
{
    if (m_view.stretches().isEmpty())
        return;
    const ClockStretch &now = m_view.stretches().last();
    // One picture alone may be an old file.
    if (now.pictures.size() >= 2 && std::abs(now.offsetMs) > kClockOffMs)
        raise(PairingFault::CameraClockOff, m_view.pictures().at(now.pictures.first()),
              inSeconds(double(now.offsetMs)));
}

/// The camera counted a release whose file never came, in a time in which it can have been another student's.
void Watch::lookAtReleases()
{
    const QList<SeenPicture> &pictures = m_view.pictures();
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const SeenPicture &seen = pictures.at(i);
        const auto release = m_view.releaseBefore(i);
        const bool mayStillCome = i + 1 == pictures.size() && m_nowMs < seen.picture->atMs + kPatienceMs;
        if (seen.arrival < 0 || !isKept(seen) || release.releases <= 1 || mayStillCome)
            continue;
        const SeenPicture &before = pictures.at(release.picture);
        const qsizetype next = m_view.nextWaiting(seen.arrival, seen.takenMs);
        const qint64 fromMs = std::max(before.takenMs, m_view.arrivals().at(seen.arrival).atMs);
        if (next < 0 || seen.takenMs - fromMs < kSameSeatMs)
            continue;
        const int known =
            before.arrival < 0 ? 0 : m_view.unshotBetween(before.arrival, seen.arrival, seen.takenMs);
        if (known < release.releases - 1)
            raiseTwoArrivals(seen, next, inSeconds(double(seen.takenMs - fromMs)));
    }
}

bool Watch::isFrameMissingByTime(qsizetype turn, qsizetype next) const
{
    const SeenTurn &seen = m_view.turns().at(turn);
    const auto shotMs = double(seen.turn.shotMs);
    if (shotMs < m_pace.expectedMs(seen.turn.arrivedMs, double(seen.turn.previousMs), kNotLate))
        return false;
    // By what the room had shown till then: an alarm must not come and go with what happens later.
    const RoomPace pace = m_view.paceBefore(turn);
    const qint64 nextMs = m_view.arrivals().at(next).atMs;
    const auto previousMs = double(seen.turn.previousMs);
    const double dueMs = pace.expectedMs(seen.turn.arrivedMs, previousMs, 0);
    const auto expectedMs = [&](double z) { return pace.expectedMs(seen.turn.arrivedMs, previousMs, z); };
    const double walkedMs = shotMs - double(nextMs);
    if (double(nextMs) > dueMs && shotMs > expectedMs(kLateAlone) &&
        std::abs(pace.walk.zOf(walkedMs)) < kFitsAlone)
        return true;
    // In a queue time alone says little; numbers that follow each other say that no frame is missing.
    if (m_view.releaseBefore(seen.picture).releases > 0)
        return false;
    return shotMs > expectedMs(kLate) && shotMs > pace.expectedMs(nextMs, dueMs, -kFits) &&
           shotMs < pace.expectedMs(nextMs, dueMs, kFits);
}

bool Watch::hasTwoArrivals(const EntryRef &picture) const
{
    return std::ranges::any_of(m_alarms, [&](const PairingAlarm &alarm) {
        return alarm.fault == PairingFault::TwoArrivalsOneShot && alarm.about == picture;
    });
}

void Watch::lookAtTurns()
{
    for (qsizetype i = 0; i < m_view.turns().size(); ++i) {
        const SeenTurn &seen = m_view.turns().at(i);
        const SeenPicture &picture = m_view.pictures().at(seen.picture);
        const qsizetype next = m_view.nextWaiting(seen.arrival, seen.turn.shotMs);
        if (next < 0 || !isKept(picture) || hasTwoArrivals(picture.picture->ref))
            continue;
        const bool isKnown =
            seen.previous >= 0 && m_view.unshotBetween(m_view.pictures().at(seen.previous).arrival,
                                                       seen.arrival, seen.turn.shotMs) > 0;
        if (!isKnown && isFrameMissingByTime(i, next))
            raiseTwoArrivals(
                picture, next,
                inSeconds(double(seen.turn.shotMs - std::max(seen.turn.arrivedMs, seen.turn.previousMs))));
    }
}

void Watch::lookForOverdue()
{
    const qsizetype waiting = nextToShoot(m_view.arrivals());
    if (waiting < 0)
        return;
    qint64 lastMs = 0;
    bool isTried = false;
    bool isPassed = false; // somebody behind was taken first
    for (const SeenPicture &seen : m_view.pictures()) {
        if (seen.arrival < 0)
            continue;
        if (seen.arrival == waiting && isKept(seen))
            return;
        lastMs = std::max(lastMs, seen.takenMs);
        isTried = isTried || seen.arrival == waiting;
        isPassed = isPassed || seen.arrival > waiting;
    }
    const StudioArrival &arrival = m_view.arrivals().at(waiting);
    const qint64 turnMs = isPassed ? arrival.atMs : std::max(arrival.atMs, lastMs);
    const double longestMs = double(turnMs) + m_policy.shotExpectedWithinSeconds * 1000.0;
    const double overdueMs = m_pace.expectedMs(arrival.atMs, double(lastMs), kOverdue);
    // Whose hair is being set right is not forgotten; who was passed over has no turn to be measured by.
    const double limitMs = isTried || isPassed ? longestMs : std::min(longestMs, overdueMs);
    if (double(m_nowMs) <= limitMs)
        return;
    PairingAlarm alarm{PairingFault::ArrivalWithoutShot, arrival.ref, arrival.student, arrival.shot};
    alarm.sinceMs = qint64(limitMs);
    alarm.seconds = inSeconds(double(m_nowMs - turnMs));
    m_alarms.append(alarm);
}

} // namespace

QList<PairingAlarm> pairingAlarms(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures,
                                  const QList<PairingSettled> &settled, const PhotoPolicy &policy,
                                  qint64 nowMs)
{
    const PairingView view(arrivals, pictures);
    QList<PairingAlarm> alarms = Watch(view, policy, nowMs).alarms();
    alarms.removeIf([&](const PairingAlarm &alarm) {
        return std::ranges::any_of(settled, [&](const PairingSettled &known) {
            return known.fault == alarm.fault && known.about == alarm.about;
        });
    });
    std::ranges::stable_sort(alarms, {}, &PairingAlarm::sinceMs);
    return alarms;
}

} // namespace liuying
