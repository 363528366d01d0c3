// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"
#include "vision/TextRecogniser.h"

#include <QHash>

namespace liuying::vision {

/// What several readings of one character come to.
class CharacterVotes {
public:
    /// @p mayBe: likeliest first; @p certainty, 0 to 100, is the likeliest's.
    void add(const QString &mayBe, int certainty);
    /// Whether two readings or more said the same and none anything else.
    [[nodiscard]] bool isAgreed() const { return m_readings >= 2 && m_isSame; }
    [[nodiscard]] NameCharacter character() const;

private:
    QHash<QChar, double> m_shares;
    QChar m_read;
    int m_readings = 0;
    int m_least = 100; ///< the least certainty of any reading
    bool m_isSame = true;
};

/// What several readings of a masked name agree on, and what else its characters may be.
class NameVotes {
public:
    explicit NameVotes(bool hasLast) : m_hasLast(hasLast) {}

    /// Whether the readings so far settle it: two say the same with confidence.
    bool add(const TextRecogniser::Line &line);

    /// 张*三, 张*; empty when no reading had the right number of characters.
    [[nodiscard]] QString name() const;
    [[nodiscard]] NameCharacter first() const { return m_first.character(); }
    [[nodiscard]] NameCharacter last() const { return m_last.character(); }

private:
    bool m_hasLast;
    QHash<QString, int> m_names;
    CharacterVotes m_first;
    CharacterVotes m_last;
};

/// What several readings of the last four of an ID number agree on.
class TailVotes {
public:
    static constexpr qsizetype kLength = 4;

    /// Whether the readings so far settle it: every character is certain, or two say the same.
    bool add(const TextRecogniser::Line &line);

    /// Empty when no reading had four characters.
    [[nodiscard]] QString tail() const;
    [[nodiscard]] QList<NameCharacter> places() const;

private:
    int m_readings = 0;
    CharacterVotes m_places[kLength];
};

} // namespace liuying::vision
