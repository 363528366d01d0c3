// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/roster/Student.h"
#include "vision/Codes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace liuying {

/// Somebody a card may be of.
struct CardCandidate {
    QString student;
    double share = 0; ///< how likely, 0 to 1, strangers to the roster counted in
};

/// Whom a card's printed text means: exactly one of the first three is set.
struct CardVerdict {
    QString student;
    QStringList students;          ///< cannot be told apart, or one who is likely but not proven
    QString reason;                ///< "no-card", "not-on-roster", "other-enrolment"
    QList<CardCandidate> ranked{}; ///< everybody worth asking about, likeliest first; at most nine
    QString wrongSchool{};         ///< other-enrolment: the school the card names, when that is what differs
    QString wrongLevel{};          ///< … and the level
};

/// Looks cards up in a roster by how likely the text read is for each student; docs/code-reading.md has the
/// model. Weights are natural logarithms of how much likelier a reading is for that student than for anybody.
class CardMatcher {
public:
    /// @p university: the school of students for whom the roster names none; may be empty.
    CardMatcher(const QList<Student> &roster, const QString &university);

    /// @p expected: numbers of those who belong to this door now. One of them is likelier to hold the phone
    /// than anybody else, but is never proven by that alone.
    [[nodiscard]] CardVerdict match(const vision::CardText &card, const QSet<QString> &expected = {}) const;

private:
    struct Evidence {
        const Student *student = nullptr;
        double tail = 0;
        double name = 0;
        bool isNameSeen = false;       ///< a character of the name was read, or may be what was read
        bool isOtherPerson = false;    ///< the name contradicts
        bool isOtherEnrolment = false; ///< school or level contradict
        double enrolment = 0;

        [[nodiscard]] double total() const { return tail + name + enrolment; }
    };

    [[nodiscard]] QList<const Student *> withTailLike(const QString &tail) const;
    [[nodiscard]] Evidence evidenceFor(const Student &student, const vision::CardText &card) const;
    void weighName(Evidence &evidence, const vision::CardText &card) const;
    void weighSchool(Evidence &evidence, const QString &read) const;
    void weighLevel(Evidence &evidence, const QString &read) const;
    [[nodiscard]] double rarityOf(const QHash<QString, int> &counts, const QString &word) const;
    [[nodiscard]] const QString &schoolOf(const Student &student) const;

    QList<Student> m_roster;
    QString m_university;
    QHash<QString, QList<qsizetype>> m_byTail;
    QHash<QString, int> m_firsts;
    QHash<QString, int> m_lasts;
    QHash<QString, int> m_levels;
    QHash<QString, int> m_schools;
};

} // namespace liuying
