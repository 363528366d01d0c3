// SPDX-License-Identifier: Apache-2.0
#include "flows/door/CardAnswer.h"

namespace liuying {

using namespace Qt::StringLiterals;

QString cardStateCode(CardState state)
{
    switch (state) {
    case CardState::NotLookedAt:
        break;
    case CardState::Reading:
        return u"reading"_s;
    case CardState::Unreadable:
        return u"unreadable"_s;
    case CardState::NotOnRoster:
        return u"not-on-roster"_s;
    case CardState::OtherEnrolment:
        return u"other-enrolment"_s;
    case CardState::Doubtful:
        return u"doubtful"_s;
    case CardState::Recognised:
        return u"recognised"_s;
    }
    return {};
}

} // namespace liuying
