// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/Settling.h"

#include <QHash>

namespace liuying {

/// The decisions that stand, found by their row.
class Decisions {
public:
    Decisions() = default;
    explicit Decisions(const QList<SettledItem> &settled)
    {
        for (const SettledItem &item : settled)
            m_byItem.insert(item.decision.item, item);
    }
    void put(const SettledItem &item) { m_byItem.insert(item.decision.item, item); }
    void remove(const ItemRef &item) { m_byItem.remove(item); }
    /// Null where nobody decided. Good until the next change.
    [[nodiscard]] const SettledItem *of(const ItemRef &item) const
    {
        const auto found = m_byItem.constFind(item);
        return found == m_byItem.cend() ? nullptr : &*found;
    }

private:
    QHash<ItemRef, SettledItem> m_byItem;
};

} // namespace liuying
