// SPDX-License-Identifier: Apache-2.0
#include "gui/door/VerdictLook.h"

#include "gui/common/Theme.h"

namespace liuying {

using theme::Colour;
using theme::colour;

VerdictLook lookOf(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Admit:
        return {colour(Colour::Admit), colour(Colour::OnAccent), colour(Colour::AdmitSoft),
                colour(Colour::Admit), Glyph::Tick};
    case Outcome::Hold:
        return {colour(Colour::Hold), colour(Colour::OnHold), colour(Colour::HoldSoft),
                colour(Colour::HoldInk),
                decision.has(Reason::AlreadyCheckedIn) ? Glyph::DoubleTick : Glyph::Hand};
    case Outcome::Refuse:
        break;
    }
    return {colour(Colour::Refuse), colour(Colour::OnAccent), colour(Colour::RefuseSoft),
            colour(Colour::Refuse), Glyph::Cross};
}

VerdictLook lookOf(const DoorAnswer &answer)
{
    if (!isStillRead(answer))
        return lookOf(answer.decision);
    return {colour(Colour::Accent), colour(Colour::OnAccent), colour(Colour::AccentSoft),
            colour(Colour::Accent), Glyph::Phone};
}

std::chrono::milliseconds showingTime(const Decision &decision)
{
    using namespace std::chrono_literals;
    switch (decision.outcome) {
    case Outcome::Admit:
        return 8s;
    case Outcome::Refuse:
        return 15s;
    case Outcome::Hold:
        break;
    }
    return decision.has(Reason::AlreadyCheckedIn) ? 8s : 45s;
}

bool waitsForBinding(const DoorAnswer &answer)
{
    return answer.decision.has(Reason::UnknownCode) && !answer.payload.isEmpty();
}

bool mayBeNextInQueue(const DoorAnswer &answer)
{
    return waitsForBinding(answer) && answer.card.state != CardState::OtherEnrolment;
}

bool isStillRead(const DoorAnswer &answer)
{
    return answer.card.state == CardState::Reading;
}

bool isStandingBinding(const Verdict &verdict)
{
    return !verdict.answer.boundBy.isEmpty() && !verdict.answer.entry.isValid() && verdict.answer.student &&
           !verdict.isUndone;
}

bool isStandingAdmission(const Verdict &verdict)
{
    return verdict.answer.decision.outcome == Outcome::Admit && verdict.answer.entry.isValid() &&
           !verdict.isUndone;
}

} // namespace liuying
