// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportDesk.h"

namespace liuying {

using namespace Qt::StringLiterals;

ImportDesk::ImportDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

Result<QHash<QString, Student>> ImportDesk::rosterByNumber() const
{
    const auto roster = m_stores.roster();
    if (!roster)
        return failureOf(roster);
    QHash<QString, Student> byNumber;
    byNumber.reserve(roster->size());
    for (const Student &student : *roster)
        byNumber.insert(student.number, student);
    return byNumber;
}

Result<Plan> ImportDesk::planOrEmpty() const
{
    const auto plan = m_stores.plan();
    if (!plan)
        return failureOf(plan);
    return plan->value_or(Plan{});
}

Result<void> ImportDesk::append(const Fact &fact)
{
    const Result<Entry> entry = m_stores.append(fact, m_clock.nowUtcMs(), u"import"_s);
    return entry ? Result<void>() : failureOf(entry);
}

} // namespace liuying
