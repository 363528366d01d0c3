// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Stores.h"

#include <QTimeZone>

namespace liuying {

/// Writes the demo's past into a station: facts at moments of the campaign.
class DemoPen {
public:
    DemoPen(storage::Stores &stores, const QTimeZone &zone) : m_stores(stores), m_zone(zone) {}

    [[nodiscard]] storage::Stores &stores() const { return m_stores; }
    [[nodiscard]] Result<void> write(const Fact &fact, const LocalDateTime &at, const QString &actor) const
    {
        const Result<EntryRef> entry = append(fact, at, actor);
        return entry ? Result<void>() : failureOf(entry);
    }
    /// The same, for a fact that a later one speaks of.
    [[nodiscard]] Result<EntryRef> append(const Fact &fact, const LocalDateTime &at,
                                          const QString &actor) const
    {
        const Result<Entry> entry = m_stores.append(fact, at.toUtcMs(m_zone), actor);
        return entry ? Result<EntryRef>(entry->ref) : failureOf(entry);
    }

private:
    storage::Stores &m_stores;
    QTimeZone m_zone;
};

} // namespace liuying
