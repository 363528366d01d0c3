// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "flows/code/CardMatcher.h"
#include "storage/Stores.h"

#include <optional>

namespace liuying {

/// The roster made ready to be looked up by cards: built at the first question, and again only when a roster
/// was imported or the campaign's school is another.
class CardIndex {
public:
    /// The index over the roster as it is now; stays valid until the next call.
    [[nodiscard]] Result<const CardMatcher *> over(const storage::Stores &stores, const Campaign &campaign);
    /// How often it was built.
    [[nodiscard]] int builds() const { return m_builds; }

private:
    std::optional<CardMatcher> m_matcher;
    EntryRef m_lastImport;
    QString m_university;
    int m_builds = 0;
};

} // namespace liuying
