// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roster/Student.h"

#include <QList>
#include <QString>

namespace liuying {

/// How far a code's owner was told by the text printed around it, from nothing to certainty.
enum class CardState {
    NotLookedAt,    ///< the code was known, or there was no picture of the card
    Reading,        ///< its text is being read; another answer about the same code follows
    Unreadable,     ///< nothing that tells people apart could be read
    NotOnRoster,    ///< read, and nobody of the roster has such a card
    OtherEnrolment, ///< the school or the level printed is another one: an earlier enrolment's code
    Doubtful,       ///< a few students it may be of, or one who is likely but not proven
    Recognised      ///< one student beyond doubt
};

/// What the text printed around a code says about its owner.
struct CardAnswer {
    CardState state = CardState::NotLookedAt;
    CardState soFar = CardState::Unreadable; ///< Reading: what the frames until now were good for
    QString name;                            ///< as read, masked: 张*三; empty where it could not be
    QString idTail;                          ///< last four characters as read
    QList<Student> candidates;               ///< Doubtful: whom to ask about, likeliest first, at most nine
    QString wrongSchool; ///< OtherEnrolment: the school the card names, when that is what differs
    QString wrongLevel;  ///< … and the level
};

/// "unreadable", "not-on-roster", "other-enrolment", "doubtful", "recognised", "reading"; empty for
/// NotLookedAt. Words of the command line.
[[nodiscard]] QString cardStateCode(CardState state);

} // namespace liuying
