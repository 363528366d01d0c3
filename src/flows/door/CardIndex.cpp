// SPDX-License-Identifier: Apache-2.0
#include "flows/door/CardIndex.h"

namespace liuying {

Result<const CardMatcher *> CardIndex::over(const storage::Stores &stores, const Campaign &campaign)
{
    const auto imports = stores.rosterImports();
    if (!imports)
        return failureOf(imports);
    const EntryRef lastImport = imports->isEmpty() ? EntryRef() : imports->back().ref;
    if (m_matcher && lastImport == m_lastImport && campaign.university == m_university)
        return &*m_matcher;
    const auto roster = stores.roster();
    if (!roster)
        return failureOf(roster);
    m_matcher.emplace(*roster, campaign.university);
    m_lastImport = lastImport;
    m_university = campaign.university;
    ++m_builds;
    return &*m_matcher;
}

} // namespace liuying
