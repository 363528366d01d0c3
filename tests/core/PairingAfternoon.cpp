// SPDX-License-Identifier: Apache-2.0
#include "core/PairingAfternoon.h"

#include <algorithm>
#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStudents = 300;
constexpr int kLunchAfter = 150;
constexpr qint64 kLunchMs = 2 * 3600 * 1000;
constexpr qint64 kBeginMs = 1'744'416'000'000; // 2025-04-12 08:00 in Shanghai

/// A release of the shutter: what really happened.
struct Release {
    int student = -1; ///< who sat there; -1: nobody
    qint64 shotMs = 0;
    qint64 cameInMs = 0;
    int number = 0;
    bool isLast = true; ///< the frame that is good; those before it are retaken
    bool isDropped = false;
};

class Afternoon {
public:
    Afternoon(const AfternoonPlan &plan, unsigned seed) : m_plan(plan), m_random(seed) {}

    AfternoonResult play()
    {
        throwStudents();
        throwReleases();
        replay();
        return m_result;
    }

private:
    // -- what really happens
    [[nodiscard]] double between(double from, double to)
    {
        return std::uniform_real_distribution<double>(from, to)(m_random);
    }
    [[nodiscard]] int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    [[nodiscard]] qint64 serviceMs()
    {
        std::lognormal_distribution<double> service(std::log(9.5), 0.25);
        return qint64(std::clamp(service(m_random), 6.0, 16.0) * 1000);
    }
    void throwStudents();
    void throwReleases();
    void release(int student, qint64 shotMs, bool isLast = true);
    void throwMishap();

    // -- what the station sees of it
    void replay();
    void arriveUntil(qint64 ms);
    void takeIn(const Release &release);
    void watch(qint64 ms);
    void putRight(const PairingAlarm &alarm, qint64 ms);
    [[nodiscard]] bool isOfTheMishap(const PairingAlarm &alarm) const;
    [[nodiscard]] EntryRef nextRef() { return {u"s"_s, ++m_seq}; }
    [[nodiscard]] static QString nameOf(int student) { return QString::number(1000 + student); }

    const AfternoonPlan m_plan;
    std::mt19937 m_random;
    QList<qint64> m_arriveMs;
    QList<qint64> m_doneMs; ///< of each student: the last frame
    QList<Release> m_releases;
    int m_number = 1;
    int m_victim = -1; ///< the student of the mishap
    qint64 m_mishapMs = 0;

    QList<StudioArrival> m_arrivals;
    QList<StudioPicture> m_pictures;
    QList<int> m_sitters; ///< of each picture
    QList<bool> m_isGood; ///< of each picture: it passes
    QList<PairingSettled> m_settled;
    qint64 m_seq = 0;
    AfternoonResult m_result;
};

void Afternoon::throwStudents()
{
    // Up to four wait: a student is let in when the queue, as it will be, has room.
    qint64 freeMs = kBeginMs;
    qint64 letInMs = kBeginMs;
    m_victim = 40 + below(100);
    for (int i = 0; i < kStudents; ++i) {
        if (i == kLunchAfter)
            letInMs = freeMs = freeMs + kLunchMs;
        const int depth = below(5);
        const qint64 roomMs = depth > 0 && i >= depth ? m_doneMs.at(i - depth) : freeMs;
        letInMs = std::max(letInMs + 1500, roomMs + qint64(between(0, 6000)));
        const bool leaves =
            (m_plan.mishap == Mishap::LeavesAlone || m_plan.mishap == Mishap::LeavesInQueue) && i == m_victim;
        if (m_plan.mishap == Mishap::LeavesAlone && (i == m_victim || i == m_victim + 1))
            letInMs = std::max(letInMs, freeMs) + 45'000; // nobody before, and nobody soon behind
        m_arriveMs.append(letInMs);
        if (leaves) {
            m_doneMs.append(freeMs);
            m_mishapMs = letInMs;
            continue;
        }
        const qint64 walkMs = qint64(between(5000, 11'000));
        qint64 shotMs = std::max(letInMs + walkMs, freeMs + serviceMs());
        const int frames = below(7) == 0 ? 2 + below(2) : 1;
        for (int frame = 1; frame < frames; ++frame) {
            release(i, shotMs, false);
            shotMs += qint64(between(2000, 6000));
        }
        release(i, shotMs);
        m_doneMs.append(shotMs);
        freeMs = shotMs;
    }
}

void Afternoon::release(int student, qint64 shotMs, bool isLast)
{
    Release release;
    release.student = student;
    release.shotMs = shotMs;
    release.cameInMs = shotMs + qint64(between(800, 2200));
    release.isLast = isLast;
    m_releases.append(release);
}

void Afternoon::throwReleases()
{
    throwMishap();
    std::ranges::stable_sort(m_releases, {}, &Release::shotMs);
    for (Release &release : m_releases)
        release.number = m_number++;
    if (m_plan.mishap == Mishap::SwappedFiles) {
        // The file of the victim's good frame comes in behind that of the student after.
        const auto isGood = [&](int student) {
            return std::ranges::find_if(m_releases, [=](const Release &release) {
                return release.student == student && release.isLast;
            });
        };
        const auto first = isGood(m_victim);
        const auto second = std::ranges::find(m_releases, m_victim + 1, &Release::student);
        first->cameInMs = second->cameInMs + 300;
        m_mishapMs = first->cameInMs;
    }
    std::ranges::stable_sort(m_releases, {}, &Release::cameInMs);
}

void Afternoon::throwMishap()
{
    const auto good = std::ranges::find_if(
        m_releases, [&](const Release &release) { return release.student == m_victim && release.isLast; });
    switch (m_plan.mishap) {
    case Mishap::DroppedFrame:
        good->isDropped = true;
        m_mishapMs = good->shotMs;
        break;
    case Mishap::DoubleTrigger: {
        Release second = *good;
        second.shotMs += 400;
        second.cameInMs += 400;
        m_mishapMs = second.cameInMs;
        m_releases.append(second);
        break;
    }
    case Mishap::StrayShot: {
        // In the lunch break, at an empty chair.
        const qint64 shotMs = m_doneMs.at(kLunchAfter - 1) + 60'000 + qint64(between(0, 3'600'000));
        release(-1, shotMs);
        m_mishapMs = shotMs;
        m_victim = kLunchAfter - 1;
        break;
    }
    case Mishap::None:
    case Mishap::SwappedFiles:
    case Mishap::LeavesAlone:
    case Mishap::LeavesInQueue:
        break;
    }
}

void Afternoon::replay()
{
    for (const Release &release : std::as_const(m_releases)) {
        // The screen looks again while nothing comes in; whatever is to be told then is told soon.
        const qint64 quietMs = m_pictures.isEmpty() ? kBeginMs : m_pictures.last().atMs;
        for (qint64 ms = quietMs + 12'000; ms < std::min(release.cameInMs, quietMs + 120'000); ms += 4000) {
            arriveUntil(ms);
            watch(ms);
        }
        arriveUntil(release.cameInMs);
        if (!release.isDropped)
            takeIn(release);
    }
    const qint64 endMs = m_releases.last().cameInMs;
    for (qint64 ms = endMs; ms < endMs + 120'000; ms += 4000)
        watch(ms);
}

void Afternoon::arriveUntil(qint64 ms)
{
    while (m_arrivals.size() < m_arriveMs.size() && m_arriveMs.at(m_arrivals.size()) <= ms) {
        const int student = int(m_arrivals.size());
        m_arrivals.append(
            {nextRef(), nameOf(student), {student + 1, u"九教106"_s, {}}, m_arriveMs.at(student)});
    }
}

void Afternoon::takeIn(const Release &release)
{
    StudioPicture picture;
    picture.ref = nextRef();
    picture.atMs = release.cameInMs;
    const double hours = double(release.shotMs - kBeginMs) / 3'600'000.0;
    if (m_plan.hasCameraTimes)
        picture.cameraMs =
            release.shotMs + m_plan.clockOffMs + qint64(hours * 1000); // gains a second an hour
    if (m_plan.namesCount)
        picture.cameraFile = u"DSC_"_s + QString::number(release.number).rightJustified(4, u'0') + u".JPG"_s;
    picture.digest = QByteArray::number(release.number);
    const qsizetype place = arrivalFor(picture, m_arrivals, m_pictures, {});
    if (place >= 0) {
        StudioArrival &arrival = m_arrivals[place];
        picture.student = arrival.student;
        picture.shot = arrival.shot;
        // Pictures that pass are accepted by themselves, half a second later.
        picture.isAccepted = release.isLast && release.student >= 0 && !arrival.isAccepted;
        if (picture.isAccepted)
            picture.acceptedMs = picture.atMs + 300;
        arrival.isAccepted = arrival.isAccepted || picture.isAccepted;
    }
    m_pictures.append(picture);
    m_sitters.append(release.student);
    m_isGood.append(release.isLast && release.student >= 0);
    ++m_result.pictures;
    watch(release.cameInMs + 350);
}

bool Afternoon::isOfTheMishap(const PairingAlarm &alarm) const
{
    if (m_plan.mishap == Mishap::None || m_mishapMs == 0)
        return false;
    // About the student it befell or one of the next: the faults of pairing show in the rows behind.
    const int student = alarm.student.isEmpty() ? -1 : alarm.student.toInt() - 1000;
    return alarm.sinceMs >= m_mishapMs - 5000 && (student < 0 || student >= m_victim - 1);
}

void Afternoon::watch(qint64 ms)
{
    const QList<PairingAlarm> alarms = pairingAlarms(m_arrivals, m_pictures, m_settled, {}, ms);
    for (const PairingAlarm &alarm : alarms) {
        m_settled.append({alarm.fault, alarm.about, u"seen"_s});
        if (alarm.fault == PairingFault::CameraClockOff) {
            m_result.isClockRaised = true;
            continue;
        }
        if (!isOfTheMishap(alarm) || (m_result.isRaised && alarm.sinceMs > m_mishapMs + 60'000)) {
            m_result.others.append(alarm);
            continue;
        }
        if (m_result.isRaised)
            continue;
        m_result.isRaised = true;
        // Who is through: everybody who really sat there after the victim and has gone again.
        QSet<int> through;
        for (qsizetype i = 0; i < m_pictures.size(); ++i) {
            if (m_pictures.at(i).atMs > m_mishapMs && m_sitters.at(i) > m_victim)
                through.insert(m_sitters.at(i));
        }
        m_result.studentsLater = int(through.size());
        putRight(alarm, ms);
    }
}

/// As a person does who is told: every picture goes to who sat there, and who has none is marked as gone.
void Afternoon::putRight(const PairingAlarm &, qint64 ms)
{
    for (StudioArrival &arrival : m_arrivals)
        arrival.isAccepted = false;
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        StudioPicture &picture = m_pictures[i];
        const int sitter = m_sitters.at(i);
        picture.student = sitter < 0 ? QString() : nameOf(sitter);
        picture.shot = sitter < 0 ? ShotNumber() : m_arrivals.at(sitter).shot;
        picture.isRejected = sitter < 0;
    }
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        m_pictures[i].isAccepted = m_isGood.at(i) && !m_arrivals.at(m_sitters.at(i)).isAccepted;
        if (m_isGood.at(i))
            m_arrivals[m_sitters.at(i)].isAccepted = true;
    }
    for (qsizetype i = 0; i < m_arrivals.size(); ++i) {
        const bool isPast = i < m_doneMs.size() && m_doneMs.at(i) + 2500 < ms;
        const bool isLate = m_plan.mishap == Mishap::SwappedFiles; // the picture will come
        if (!m_arrivals.at(i).isAccepted && isPast && !isLate && m_arrivals.at(i).student == nameOf(m_victim))
            m_arrivals[i].hasLeft = true;
    }
}

} // namespace

AfternoonResult playAfternoon(const AfternoonPlan &plan, unsigned seed)
{
    return Afternoon(plan, seed).play();
}

} // namespace liuying
