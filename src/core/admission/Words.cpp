// SPDX-License-Identifier: Apache-2.0
// The words reasons and outcomes have in the command-line contract and in the journal; never shown on screen.
#include "core/admission/Admission.h"

#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct ReasonWord {
    Reason reason;
    QLatin1StringView word;
};

constexpr std::array kReasonWords{
    ReasonWord{Reason::NotACaptureCode, "NotACaptureCode"_L1},
    ReasonWord{Reason::UnknownCode, "UnknownCode"_L1},
    ReasonWord{Reason::CodeOfAnother, "CodeOfAnother"_L1},
    ReasonWord{Reason::SecondCode, "SecondCode"_L1},
    ReasonWord{Reason::NotOnRoster, "NotOnRoster"_L1},
    ReasonWord{Reason::NotEligible, "NotEligible"_L1},
    ReasonWord{Reason::Unpaid, "Unpaid"_L1},
    ReasonWord{Reason::AlreadyPhotographed, "AlreadyPhotographed"_L1},
    ReasonWord{Reason::AlreadyCheckedIn, "AlreadyCheckedIn"_L1},
    ReasonWord{Reason::WrongRoom, "WrongRoom"_L1},
    ReasonWord{Reason::WrongDay, "WrongDay"_L1},
    ReasonWord{Reason::TooEarly, "TooEarly"_L1},
    ReasonWord{Reason::LateForClass, "LateForClass"_L1},
    ReasonWord{Reason::WindowClosed, "WindowClosed"_L1},
    ReasonWord{Reason::ClockSuspect, "ClockSuspect"_L1},
};

struct OutcomeWord {
    Outcome outcome;
    QLatin1StringView word;
};

constexpr std::array kOutcomeWords{
    OutcomeWord{Outcome::Admit, "admit"_L1},
    OutcomeWord{Outcome::Hold, "hold"_L1},
    OutcomeWord{Outcome::Refuse, "refuse"_L1},
};

} // namespace

QString reasonCode(Reason reason)
{
    return std::ranges::find(kReasonWords, reason, &ReasonWord::reason)->word;
}

std::optional<Reason> reasonFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(kReasonWords, [code](const ReasonWord &w) { return w.word == code; });
    return found == kReasonWords.end() ? std::nullopt : std::optional(found->reason);
}

QString outcomeCode(Outcome outcome)
{
    return std::ranges::find(kOutcomeWords, outcome, &OutcomeWord::outcome)->word;
}

std::optional<Outcome> outcomeFromCode(QStringView code)
{
    const auto found =
        std::ranges::find_if(kOutcomeWords, [code](const OutcomeWord &w) { return w.word == code; });
    return found == kOutcomeWords.end() ? std::nullopt : std::optional(found->outcome);
}

QString ShotNumber::text() const
{
    const QString figures = QString::number(number).rightJustified(3, u'0');
    if (letter.isEmpty())
        return figures;
    // 九教106 → 106: what the room is called aloud.
    qsizetype begin = room.size();
    while (begin > 0 && room[begin - 1].isDigit())
        --begin;
    const QString roomFigures = begin == room.size() ? room : room.sliced(begin);
    return u"%1%2-%3"_s.arg(roomFigures, letter, figures);
}

} // namespace liuying
