// SPDX-License-Identifier: Apache-2.0
#include "flows/demo/DemoDesk.h"

#include "flows/CampaignTime.h"
#include "flows/demo/DemoDoors.h"
#include "flows/door/DoorDesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kHalfDaySeed = 830;
const QTime kDoorsOpen(8, 0);

/// A clock that stands where it is put.
class SimulatedClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return m_nowUtcMs; }
    void set(qint64 utcMs) { m_nowUtcMs = utcMs; }

private:
    qint64 m_nowUtcMs = 0;
};

/// One room's door in one simulated morning.
class HalfDayPlay {
public:
    HalfDayPlay(storage::Stores &stores, const Plan &plan, const QString &room)
        : m_desk(stores, m_clock, room), m_zone(zoneOf(plan.campaign))
    {
        m_counted.room = room;
    }

    [[nodiscard]] Result<void> play(const Visit &visit)
    {
        m_clock.set(visit.at.toUtcMs(m_zone));
        Result<DoorAnswer> answer = timed([&] { return m_desk.scanBeforeCard(visit.payload); });
        if (answer && answer->card.state == CardState::Reading)
            answer = timed([&] { return m_desk.scanCard(visit.payload, visit.card); });
        if (!answer)
            return failureOf(answer);
        count(*answer);
        m_counted.bound += answer->boundBy == u"card";
        const bool isUnknown = answer->decision.has(Reason::UnknownCode);
        const bool isEarlier = answer->card.state == CardState::OtherEnrolment; // sent off to find the other
        return isUnknown && !isEarlier ? bind(visit) : Result<void>();
    }

    [[nodiscard]] HalfDay counted(std::chrono::minutes doorsOpenFor) const
    {
        HalfDay result = m_counted;
        result.decisionsPerSecond = m_busyNs > 0 ? result.scans * 1e9 / double(m_busyNs) : 0;
        result.studentsPerHour = result.admitted * 60.0 / double(doorsOpenFor.count());
        return result;
    }

private:
    /// The card did not tell: the staff ask the student's name and bind the code to it.
    [[nodiscard]] Result<void> bind(const Visit &visit)
    {
        const Result<DoorAnswer> answer =
            timed([&] { return m_desk.bindAndScan(visit.payload, visit.student, u"queue"_s); });
        if (!answer)
            return failureOf(answer);
        count(*answer);
        m_counted.bound += answer->subject.codeOwner == visit.student;
        return {};
    }

    template <typename Question>
    Result<DoorAnswer> timed(Question question)
    {
        QElapsedTimer timer;
        timer.start();
        Result<DoorAnswer> answer = question();
        m_busyNs += timer.nsecsElapsed();
        return answer;
    }

    void count(const DoorAnswer &answer)
    {
        ++m_counted.scans;
        if (answer.decision.outcome == Outcome::Admit)
            ++m_counted.admitted;
        else
            ++m_counted.turnedAwayByReason[reasonCode(answer.decision.reasons.value(0))];
    }

    SimulatedClock m_clock;
    DoorDesk m_desk;
    QTimeZone m_zone;
    HalfDay m_counted;
    qint64 m_busyNs = 0;
};

/// The first day with something to do at the room in the morning that the journal has not reached yet.
std::optional<QDate> nextMorning(const Plan &plan, const DemoDoors &doors, const QString &room,
                                 std::optional<qint64> journalAtMs)
{
    const QTimeZone zone = zoneOf(plan.campaign);
    for (const QDate &day : plan.days()) {
        const qint64 opensMs = LocalDateTime{day, kDoorsOpen}.toUtcMs(zone);
        if (opensMs >= journalAtMs.value_or(opensMs) && !doors.groups(room, day).isEmpty())
            return day;
    }
    return std::nullopt;
}

tl::unexpected<Error> nothingToPlay(const QString &room)
{
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate(
                       "Flows", "%1没有可以演示的上午。请用新的数据文件夹装入演示数据，再试一次。")
                       .arg(room),
                   u"no morning left in the demo"_s);
}

QString progressLine(const DemoGroup &group, const HalfDay &soFar)
{
    return QCoreApplication::translate("Flows", "%1  %2（%3人）开始；到此放行%4人，扫码%5次")
        .arg(group.window.start.time.toString(u"HH:mm"), group.name)
        .arg(group.students.size())
        .arg(soFar.admitted)
        .arg(soFar.scans);
}

struct Mornings {
    Plan plan;
    DemoDoors doors;
    QDate day;
};

Result<Mornings> prepare(const storage::Stores &stores, const QString &room)
{
    const auto isDemo = stores.setting(u"demo"_s);
    if (!isDemo)
        return failureOf(isDemo);
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    if (*isDemo != u"1" || !*plan)
        return nothingToPlay(room);
    const auto roster = stores.roster();
    if (!roster)
        return failureOf(roster);
    const auto journalAtMs = stores.lastEntryAtMs();
    if (!journalAtMs)
        return failureOf(journalAtMs);
    DemoDoors doors(**plan, *roster, kHalfDaySeed);
    const auto day = nextMorning(**plan, doors, room, *journalAtMs);
    if (!day)
        return nothingToPlay(room);
    return Mornings{**plan, std::move(doors), *day};
}

} // namespace

Result<HalfDay> playHalfDay(storage::Stores &stores, const QString &room,
                            const std::function<void(const QString &)> &say)
{
    Result<Mornings> prepared = prepare(stores, room);
    if (!prepared)
        return failureOf(prepared);
    const QList<DemoGroup> groups = prepared->doors.groups(room, prepared->day);
    const LocalDateTime opened = groups.first().window.start;
    const std::chrono::minutes openFor = opened.minutesTo(groups.last().window.end);

    HalfDayPlay door(stores, prepared->plan, room);
    qsizetype announced = 0;
    for (const Visit &visit : prepared->doors.visits(room, prepared->day)) {
        for (; announced < groups.size() && groups[announced].window.start <= visit.at; ++announced)
            say(progressLine(groups[announced], door.counted(openFor)));
        const Result<void> played = door.play(visit);
        if (!played)
            return failureOf(played);
    }
    return door.counted(openFor);
}

} // namespace liuying
