// SPDX-License-Identifier: Apache-2.0
#include "core/admission/Admission.h"

#include <algorithm>

namespace liuying {

namespace {

/// What the timetable says about a student at this door now.
struct WindowAnswer {
    QList<Reason> reasons;
    std::optional<GoTo> goTo;
};

int severity(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refuse:
        return 2;
    case Outcome::Hold:
        return 1;
    case Outcome::Admit:
        break;
    }
    return 0;
}

bool isOpen(const Window &window, const Policy &policy, const LocalDateTime &now)
{
    return window.start.plus(-policy.earlyAllowance) <= now && now < window.end;
}

/// The window to send a student to: one that is open, else the next to come, else the last one gone by.
/// @p windows by start, not empty.
const GoTo &bestWindow(const QList<GoTo> &windows, const Policy &policy, const LocalDateTime &now)
{
    const auto open =
        std::ranges::find_if(windows, [&](const GoTo &w) { return isOpen(w.window, policy, now); });
    if (open != windows.end())
        return *open;
    const auto coming = std::ranges::find_if(windows, [&](const GoTo &w) { return now < w.window.start; });
    return coming != windows.end() ? *coming : windows.back();
}

template <typename Condition>
QList<GoTo> only(const QList<GoTo> &windows, Condition condition)
{
    QList<GoTo> chosen;
    std::ranges::copy_if(windows, std::back_inserter(chosen), condition);
    return chosen;
}

/// A batch of the student's college that is under way, in this room if there is one: where a student whose
/// class's own slot is over may still come.
std::optional<GoTo> batchUnderWay(const Student &student, const Plan &plan, const DoorMoment &moment)
{
    std::optional<GoTo> elsewhere;
    for (const Batch &batch : plan.batches) {
        if (batch.college != student.college || !batch.window.contains(moment.now))
            continue;
        if (batch.room == moment.room)
            return GoTo{batch.room, batch.window};
        if (!elsewhere)
            elsewhere = GoTo{batch.room, batch.window};
    }
    return elsewhere;
}

/// The student's window is over today.
WindowAnswer judgeAfterwards(const QList<GoTo> &all, bool isExpectedHere, const Student &student,
                             const Plan &plan, const DoorMoment &moment)
{
    if (const auto late = batchUnderWay(student, plan, moment)) {
        if (late->room == moment.room)
            return {{Reason::LateForClass}, std::nullopt};
        return {{Reason::WrongRoom}, late};
    }
    WindowAnswer answer{{Reason::WindowClosed}, bestWindow(all, plan.policy, moment.now)};
    if (!isExpectedHere)
        answer.reasons.append(Reason::WrongRoom);
    return answer;
}

WindowAnswer judgeAnotherDay(const QList<GoTo> &all, const Plan &plan, const DoorMoment &moment)
{
    const GoTo &target = bestWindow(all, plan.policy, moment.now);
    WindowAnswer answer{{Reason::WrongDay}, target};
    if (target.room != moment.room)
        answer.reasons.append(Reason::WrongRoom);
    if (moment.now >= target.window.end)
        answer.reasons.append(Reason::WindowClosed);
    return answer;
}

WindowAnswer judgeWindows(const Student &student, const Plan &plan, const DoorMoment &moment)
{
    const QList<GoTo> all = expectedWindows(student, plan);
    if (all.isEmpty()) // The college is not in the timetable: there is no window to come to, a person must
                       // decide.
        return {{Reason::WindowClosed}, std::nullopt};
    const QList<GoTo> today =
        only(all, [&](const GoTo &w) { return w.window.start.date == moment.now.date; });
    if (today.isEmpty())
        return judgeAnotherDay(all, plan, moment);

    const QList<GoTo> here = only(today, [&](const GoTo &w) { return w.room == moment.room; });
    const GoTo &target = bestWindow(here.isEmpty() ? today : here, plan.policy, moment.now);
    if (moment.now >= target.window.end)
        return judgeAfterwards(all, !here.isEmpty(), student, plan, moment);
    WindowAnswer answer;
    if (here.isEmpty())
        answer.reasons.append(Reason::WrongRoom);
    if (!isOpen(target.window, plan.policy, moment.now))
        answer.reasons.append(Reason::TooEarly);
    if (!answer.reasons.isEmpty())
        answer.goTo = target;
    return answer;
}

QList<Reason> judgeCode(const Subject &subject)
{
    if (!subject.code)
        return {};
    if (*subject.code != CodeKind::CaptureCode)
        return {Reason::NotACaptureCode};
    if (subject.codeOwner.isEmpty())
        return {subject.hasOtherCode ? Reason::SecondCode : Reason::UnknownCode};
    if (!subject.claimed.isEmpty() && subject.claimed != subject.codeOwner)
        return {Reason::CodeOfAnother};
    return {};
}

bool isInHereToday(const AdmissionRecord &record, const DoorMoment &moment)
{
    return record.arrival && record.arrival->day == moment.now.date &&
           record.arrival->shot.room == moment.room;
}

bool owes(const AdmissionRecord &record, const Campaign &campaign)
{
    const bool isCharged = campaign.fee ? campaign.fee->fen > 0 : record.hasLedger;
    return isCharged && !record.paid;
}

/// Everything but the code: who the student is, what was paid, what was done before, where and when.
void judgeStudent(Decision &decision, const Student &student, const Plan &plan, const AdmissionRecord &record,
                  const DoorMoment &moment)
{
    if (!student.eligible)
        decision.reasons.append(Reason::NotEligible);
    if (record.acceptedShot)
        decision.reasons.append(Reason::AlreadyPhotographed);
    if (record.arrival) {
        decision.reasons.append(Reason::AlreadyCheckedIn);
        decision.shotNumber = record.arrival->shot;
    }
    // Fee, room and time were judged when the student was let in here; a rescan must not turn an old answer
    // round.
    if (isInHereToday(record, moment))
        return;
    if (owes(record, plan.campaign))
        decision.reasons.append(Reason::Unpaid);
    const WindowAnswer windows = judgeWindows(student, plan, moment);
    decision.reasons.append(windows.reasons);
    decision.goTo = windows.goTo;
}

void settle(Decision &decision, const Policy &policy)
{
    std::ranges::sort(decision.reasons, [&policy](Reason a, Reason b) {
        const int worseA = severity(outcomeOf(a, policy));
        const int worseB = severity(outcomeOf(b, policy));
        return worseA != worseB ? worseA > worseB : a < b;
    });
    decision.outcome =
        decision.reasons.isEmpty() ? Outcome::Admit : outcomeOf(decision.reasons.front(), policy);
}

} // namespace

Outcome outcomeOf(Reason reason, const Policy &policy)
{
    switch (reason) {
    case Reason::NotACaptureCode:
    case Reason::CodeOfAnother:
    case Reason::NotOnRoster:
    case Reason::NotEligible:
    case Reason::AlreadyPhotographed:
    case Reason::WrongRoom:
    case Reason::WrongDay:
        return Outcome::Refuse;
    case Reason::Unpaid:
        return policy.unpaidIsHold ? Outcome::Hold : Outcome::Refuse;
    case Reason::UnknownCode:
    case Reason::SecondCode:
    case Reason::AlreadyCheckedIn:
    case Reason::TooEarly:
    case Reason::WindowClosed:
    case Reason::ClockSuspect:
        return Outcome::Hold;
    case Reason::LateForClass:
        break;
    }
    return Outcome::Admit;
}

QList<GoTo> expectedWindows(const Student &student, const Plan &plan)
{
    QList<GoTo> windows;
    for (const ClassSlot &slot : plan.classSlots) {
        if (slot.college == student.college && slot.className == student.className &&
            slot.range.contains(student.number))
            windows.append({slot.room, slot.window});
    }
    if (windows.isEmpty()) {
        for (const Batch &batch : plan.batches) {
            if (batch.college == student.college)
                windows.append({batch.room, batch.window});
        }
    }
    std::ranges::stable_sort(windows, {}, [](const GoTo &w) { return w.window.start; });
    return windows;
}

Decision decideAdmission(const Subject &subject, const Plan &plan, const AdmissionRecord &record,
                         const DoorMoment &moment)
{
    Decision decision;
    decision.reasons = judgeCode(subject);
    const bool isKnown = !subject.codeOwner.isEmpty() || !subject.claimed.isEmpty();
    const bool isAboutStudent = isKnown && !decision.has(Reason::NotACaptureCode);
    // Another's code says nothing about the one who shows it; naming more of either would only help a swap.
    if (isAboutStudent && !decision.has(Reason::CodeOfAnother)) {
        if (subject.student)
            judgeStudent(decision, *subject.student, plan, record, moment);
        else
            decision.reasons.append(Reason::NotOnRoster);
    }
    if (moment.clockSuspect)
        decision.reasons.append(Reason::ClockSuspect);
    settle(decision, plan.policy);
    if (decision.outcome == Outcome::Admit)
        decision.shotNumber = ShotNumber{record.nextShotNumber, moment.room, record.stationLetter};
    return decision;
}

bool mayOverride(const Decision &decision, const Subject &subject, const AdmissionRecord &record,
                 const DoorMoment &moment)
{
    const bool isInToday = record.arrival && record.arrival->day == moment.now.date;
    return decision.outcome != Outcome::Admit && subject.student && !decision.has(Reason::CodeOfAnother) &&
           !decision.has(Reason::NotACaptureCode) && !isInToday;
}

} // namespace liuying
