// SPDX-License-Identifier: Apache-2.0
#include "flows/door/DoorDesk.h"

#include "flows/CampaignTime.h"
#include "flows/door/DoorLook.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QString kDoor = QStringLiteral("door");

Arrived arrivalOf(const DoorAnswer &answer, const DoorMoment &moment, const QByteArray &digest,
                  const QString &overrideWhy)
{
    return {answer.student->number,      moment.room, moment.now.date,
            *answer.decision.shotNumber, moment.now,  digest,
            answer.decision.reasons,     overrideWhy};
}

TurnedAway turnedAwayOf(const DoorAnswer &answer, const DoorMoment &moment, const QByteArray &digest)
{
    return {answer.student ? answer.student->number : QString(),
            moment.room,
            moment.now,
            digest,
            answer.decision.outcome,
            answer.decision.reasons};
}

/// Whether more money came than went for this college: tells the door whether the list or the money is at
/// fault.
Result<bool> hasMoneyCome(const storage::Stores &stores, const QString &college)
{
    const Result<LedgerStatus> ledger = stores.ledgerStatus();
    if (!ledger)
        return failureOf(ledger);
    return std::ranges::any_of(ledger->colleges, [&college](const CollegeAccount &account) {
        return account.college == college && account.remitted > Money{};
    });
}

} // namespace

DoorDesk::DoorDesk(storage::Stores &stores, const Clock &clock, QString room)
    : m_stores(stores), m_clock(clock), m_room(std::move(room))
{}

Result<DoorDesk::Look> DoorDesk::open(std::optional<LocalDateTime> at) const
{
    const auto plan = m_stores.plan();
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Flows", "这台工作站还没有拍摄计划，请先导入拍摄日程表。"),
                       u"no plan"_s);
    Look look;
    look.plan = **plan;
    if (look.plan.room(m_room) == nullptr)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Flows", "拍摄计划里没有“%1”这间教室，请核对教室名称。").arg(m_room),
            u"room not in plan"_s);
    const auto newestMs = m_stores.lastEntryAtMs();
    if (!newestMs)
        return failureOf(newestMs);
    look.clockMs = m_clock.nowUtcMs();
    // A hold must not move the journal's newest time back, or a clock that was set back would be believed at
    // the second scan.
    look.journalMs = std::max(look.clockMs, newestMs->value_or(look.clockMs));
    const qint64 behindMs = look.journalMs - look.clockMs;
    look.moment.room = m_room;
    look.moment.now = at ? *at : LocalDateTime::fromUtcMs(look.clockMs, zoneOf(look.plan.campaign));
    look.moment.clockSuspect = !at && std::chrono::milliseconds(behindMs) > look.plan.policy.clockTolerance;
    look.answer.at = look.moment.now;
    return look;
}

Result<void> DoorDesk::decide(Look &look, const Presented &presented) const
{
    std::optional<CodeKind> kind;
    if (!presented.payload.isEmpty())
        kind = codeKind(presented.payload, look.plan.policy);
    // The digest of something short, a phone number say, could be guessed back: only capture codes have one.
    look.digest = kind == CodeKind::CaptureCode ? codeDigest(presented.payload) : QByteArray();
    auto facts = m_stores.doorFacts(look.digest, presented.student, m_room, look.moment.now.date);
    if (!facts)
        return failureOf(facts);
    facts->subject.code = kind;

    DoorAnswer &answer = look.answer;
    answer.decision = decideAdmission(facts->subject, look.plan, facts->record, look.moment);
    answer.subject = facts->subject;
    answer.payload = presented.payload;
    answer.student = facts->subject.student;
    answer.otherName = facts->claimedCodeOwnerName;
    answer.acceptedShot = facts->record.acceptedShot;
    answer.arrival = facts->record.arrival;
    answer.entry = facts->arrivalRef;
    answer.mayOverride = mayOverride(answer.decision, answer.subject, facts->record, look.moment);
    look.record = facts->record;

    const auto ledgerAsOfMs = m_stores.ledgerAsOfMs();
    if (!ledgerAsOfMs)
        return failureOf(ledgerAsOfMs);
    if (*ledgerAsOfMs)
        answer.ledgerAsOf = LocalDateTime::fromUtcMs(**ledgerAsOfMs, zoneOf(look.plan.campaign));
    if (answer.decision.has(Reason::Unpaid)) {
        const Result<bool> came = hasMoneyCome(m_stores, answer.student->college);
        if (!came)
            return failureOf(came);
        answer.collegeMoneyCame = *came;
    }
    return {};
}

Result<void> DoorDesk::append(Look &look, const Fact &fact, qint64 atMs, const QString &actor)
{
    const Result<Entry> entry = m_stores.append(fact, atMs, actor);
    if (!entry)
        return failureOf(entry);
    ++look.appended;
    if (std::holds_alternative<Arrived>(fact)) {
        ++look.arrivalsHere;
        look.answer.entry = entry->ref;
    }
    return {};
}

Result<void> DoorDesk::record(Look &look)
{
    if (look.answer.decision.outcome == Outcome::Admit)
        return append(look, arrivalOf(look.answer, look.moment, look.digest, {}), look.journalMs, kDoor);
    return append(look, turnedAwayOf(look.answer, look.moment, look.digest), look.journalMs, kDoor);
}

/// Writes that the code is the student's, then decides again.
Result<void> DoorDesk::bind(Look &look, const QByteArray &payload, const QString &student, const QString &how)
{
    const QByteArray kept = look.plan.policy.keepPayload ? payload : QByteArray();
    const Result<void> bound =
        append(look, CodeBound{look.digest, student, how, kept}, look.journalMs, kDoor);
    if (!bound)
        return bound;
    look.answer.boundBy = how;
    return decide(look, {payload, student});
}

Result<DoorAnswer> DoorDesk::inTransaction(DryRun dryRun, std::optional<LocalDateTime> at,
                                           const std::function<Result<void>(Look &)> &work)
{
    Look look;
    bool isRehearsed = false;
    const Result<void> done = m_stores.transact([&]() -> Result<void> {
        Result<Look> opened = open(at);
        if (!opened)
            return failureOf(opened);
        look = std::move(*opened);
        const Result<void> worked = work(look);
        if (!worked || dryRun == DryRun::No)
            return worked;
        // A dry run does everything and is then taken back, so that it cannot differ from the real thing.
        isRehearsed = true;
        return failure(ErrorCode::Cancelled, {}, u"dry run"_s);
    });
    if (isRehearsed) {
        if (look.arrivalsHere > 0)
            look.answer.entry = {};
        return look.answer;
    }
    if (!done)
        return failureOf(done);
    if (m_roomCount.entries >= 0) {
        m_roomCount.entries += look.appended;
        m_roomCount.in += look.moment.now.date == m_roomCount.day ? look.arrivalsHere : 0;
    }
    return look.answer;
}

Result<DoorAnswer> DoorDesk::scan(const Presented &presented, std::optional<LocalDateTime> at, DryRun dryRun)
{
    if (presented.payload.isEmpty() && presented.student.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Flows", "请出示采集码，或者按学号、姓名查找学生。"),
                       u"nothing presented"_s);
    return inTransaction(dryRun, at, [&](Look &look) -> Result<void> {
        const Result<void> decided = decide(look, presented);
        return decided ? record(look) : decided;
    });
}

Result<DoorAnswer> DoorDesk::bindAndScan(const QByteArray &payload, const QString &student,
                                         const QString &how, std::optional<LocalDateTime> at, DryRun dryRun)
{
    if (payload.isEmpty() || student.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Flows", "请先出示采集码，再选定这位学生。"),
                       u"nothing to bind"_s);
    return inTransaction(dryRun, at, [&](Look &look) -> Result<void> {
        Result<void> done = decide(look, {payload, student});
        if (done && look.answer.decision.has(Reason::UnknownCode) && look.answer.student)
            done = bind(look, payload, student, how);
        return done ? record(look) : done;
    });
}

Result<DoorAnswer> DoorDesk::replaceCodeAndScan(const QByteArray &payload, const QString &student,
                                                const QString &why, std::optional<LocalDateTime> at,
                                                DryRun dryRun)
{
    if (why.trimmed().isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Flows", "更换采集码必须写明原因。"),
                       u"no reason given"_s);
    return inTransaction(dryRun, at, [&](Look &look) -> Result<void> {
        Result<void> done = decide(look, {payload, student});
        if (!done || !look.answer.decision.has(Reason::SecondCode))
            return done ? record(look) : done;
        const Result<CodeReleased> released = bindingOf(student, why);
        if (!released)
            return failureOf(released);
        done = append(look, *released, look.journalMs, kDoor);
        if (done)
            done = bind(look, payload, student, u"search"_s);
        return done ? record(look) : done;
    });
}

Result<DoorAnswer> DoorDesk::overrule(const Presented &presented, const QString &why,
                                      const QString &supervisor, std::optional<LocalDateTime> at,
                                      DryRun dryRun)
{
    if (why.trimmed().isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Flows", "特批必须写明原因。"),
                       u"no reason given"_s);
    return inTransaction(dryRun, at, [&](Look &look) -> Result<void> {
        const Result<void> decided = decide(look, presented);
        if (!decided)
            return decided;
        DoorAnswer &answer = look.answer;
        if (!answer.mayOverride)
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Flows", "这一次不能特批。请按屏幕上的提示处理。"),
                           u"override not allowed"_s);
        answer.decision.outcome = Outcome::Admit;
        answer.decision.goTo.reset();
        answer.decision.shotNumber =
            ShotNumber{look.record.nextShotNumber, look.moment.room, look.record.stationLetter};
        answer.overridden = true;
        answer.mayOverride = false;
        // The clock as it is: a supervisor who lets somebody in vouches for it, which ends a ClockSuspect.
        return append(look, arrivalOf(answer, look.moment, look.digest, why.trimmed()), look.clockMs,
                      supervisor.isEmpty() ? kDoor : supervisor);
    });
}

Result<void> DoorDesk::undo(const EntryRef &arrival, const QString &why, std::optional<LocalDateTime> at,
                            DryRun dryRun, CodeToo code)
{
    const auto undone = inTransaction(dryRun, at, [&](Look &look) -> Result<void> {
        const auto row = m_stores.arrival(arrival);
        if (!row)
            return failureOf(row);
        if (!*row)
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Flows", "没有这条签到记录，无法撤销。"),
                           u"no such arrival"_s);
        if ((*row)->undone)
            return failure(ErrorCode::Usage, QCoreApplication::translate("Flows", "这次签到已经撤销过了。"),
                           u"undone before"_s);
        if ((*row)->photographed)
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Flows", "这位学生已拍摄，不能再撤销签到。"),
                           u"photographed"_s);
        const auto minutes = look.plan.policy.undoWithin;
        if (look.moment.now > (*row)->at.plus(minutes))
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate(
                               "Flows", "签到已超过%1分钟，不能再撤销。请告知摄影师，并在记录上注明。")
                               .arg(minutes.count()),
                           u"too late to undo"_s);
        if ((*row)->room == m_room && (*row)->day == look.moment.now.date)
            look.arrivalsHere = -1;
        const Result<void> done = append(look, ArrivalUndone{arrival, why.trimmed()}, look.journalMs, kDoor);
        if (!done || code == CodeToo::Keep)
            return done;
        const Result<CodeReleased> released = bindingOf((*row)->student.number, why.trimmed());
        return released ? append(look, *released, look.journalMs, kDoor) : failureOf(released);
    });
    return undone ? Result<void>() : failureOf(undone);
}

Result<QList<Student>> DoorDesk::search(const QString &text, int limit) const
{
    return m_stores.search(text, limit);
}

} // namespace liuying
