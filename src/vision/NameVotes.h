// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"
#include "vision/TextRecogniser.h"

#include <QHash>

namespace liuying::vision {

/// What several readings of a masked name agree on, and what else its characters may be.
class NameVotes {
public:
    explicit NameVotes(bool hasLast) : m_hasLast(hasLast) {}

    /// Whether this reading settles it: it says with confidence what an earlier one said.
    bool add(const TextRecogniser::Line &line);

    /// 张*三, 张*; empty when no reading had the right number of characters.
    [[nodiscard]] QString name() const;
    [[nodiscard]] NameCharacter first() const { return m_first.character(); }
    [[nodiscard]] NameCharacter last() const { return m_last.character(); }

private:
    class Place {
    public:
        void add(const QString &mayBe, int weight, int certainty);
        [[nodiscard]] NameCharacter character() const;

    private:
        QHash<QChar, int> m_weights;
        QChar m_read;
        bool m_isSure = true;
    };

    bool m_hasLast;
    QHash<QString, int> m_names;
    Place m_first;
    Place m_last;
};

} // namespace liuying::vision
