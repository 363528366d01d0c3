// SPDX-License-Identifier: Apache-2.0
#include "flows/report/Entries.h"

#include <QJsonDocument>

namespace liuying {

Result<void> visitFacts(const QList<Entry> &entries,
                        const std::function<void(const Entry &, const Fact &)> &visit)
{
    for (const Entry &entry : entries) {
        const Result<Fact> fact = factFromJson(entry.kind, QJsonDocument::fromJson(entry.body).object());
        if (!fact)
            return failureOf(fact);
        visit(entry, *fact);
    }
    return {};
}

} // namespace liuying
