// SPDX-License-Identifier: Apache-2.0
#include "storage/PlanStore.h"

#include "core/plan/PlanParts.h"
#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"
#include "storage/StorageErrors.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

Result<void> PlanStore::apply(const Place &place, const PlanPublished &fact) const
{
    return m_database
        .query(u"INSERT INTO plan_revision (station, seq, order_ms, at_ms, scope, revision, actor, source)"
               " VALUES (:station, :seq, :order_ms, :at_ms, :scope, :revision, :actor, :source)"_s)
        .bind(u":station"_s, place.ref.station)
        .bind(u":seq"_s, place.ref.seq)
        .bind(u":order_ms"_s, place.orderMs)
        .bind(u":at_ms"_s, place.atMs)
        .bind(u":scope"_s, fact.scope)
        .bind(u":revision"_s, fact.revision)
        .bind(u":actor"_s, place.actor)
        .bind(u":source"_s, fact.source)
        .run();
}

Result<std::optional<Plan>> PlanStore::newest(const QString &scope) const
{
    return planOf(newestRef(scope));
}

Result<std::optional<EntryRef>> PlanStore::newestRef(const QString &scope) const
{
    return m_database
        .query(u"SELECT station, seq FROM plan_revision WHERE scope = :scope"
               " ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1"_s)
        .bind(u":scope"_s, scope)
        .first(readRef);
}

Result<std::optional<Plan>> PlanStore::standing() const
{
    const auto campaign = newestRef(campaignScope());
    auto plan = planOf(campaign);
    if (!plan || !plan->has_value())
        return plan;
    const auto later = laterSubSchedules(**campaign);
    if (!later)
        return failureOf(later);
    for (const EntryRef &ref : *later) {
        const auto part = published(ref);
        if (!part)
            return failureOf(part);
        *plan = withSubSchedule(std::move(**plan), collegeOfScope(part->scope), part->plan);
    }
    if (!later->isEmpty())
        sortSlots((*plan)->classSlots);
    return plan;
}

Result<QList<EntryRef>> PlanStore::laterSubSchedules(const EntryRef &campaign) const
{
    return m_database
        .query(u"SELECT station, seq FROM plan_revision AS later"
               " WHERE substr(scope, 1, 8) = 'college:' AND (order_ms, station, seq) >"
               " (SELECT order_ms, station, seq FROM plan_revision"
               " WHERE station = :station AND seq = :seq)"
               " AND NOT EXISTS (SELECT 1 FROM plan_revision AS newer WHERE newer.scope = later.scope"
               " AND (newer.order_ms, newer.station, newer.seq) >"
               " (later.order_ms, later.station, later.seq))"
               " ORDER BY order_ms, station, seq"_s)
        .bind(u":station"_s, campaign.station)
        .bind(u":seq"_s, campaign.seq)
        .all(readRef);
}

Result<std::optional<Plan>> PlanStore::revision(const QString &scope, int revision) const
{
    return planOf(m_database
                      .query(u"SELECT station, seq FROM plan_revision"
                             " WHERE scope = :scope AND revision = :revision"
                             " ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1"_s)
                      .bind(u":scope"_s, scope)
                      .bind(u":revision"_s, revision)
                      .first(readRef));
}

Result<int> PlanStore::latestRevision(const QString &scope) const
{
    const auto found = m_database.query(u"SELECT MAX(revision) FROM plan_revision WHERE scope = :scope"_s)
                           .bind(u":scope"_s, scope)
                           .first([](const Query &row) { return row.smallInteger(0); });
    if (!found)
        return failureOf(found);
    return found->value_or(0);
}

Result<QList<PlanRevision>> PlanStore::history() const
{
    return m_database
        .query(u"SELECT station, seq, scope, revision, at_ms, actor, source FROM plan_revision"
               " ORDER BY order_ms, station, seq"_s)
        .all([](const Query &row) {
            return PlanRevision{row.text(2), row.smallInteger(3), row.integer(4),
                                row.text(5), row.text(6),         readRef(row)};
        });
}

Result<PlanPublished> PlanStore::published(const EntryRef &ref) const
{
    auto fact = m_journal.fact(ref);
    if (!fact)
        return failureOf(fact);
    if (auto *published = std::get_if<PlanPublished>(&*fact))
        return std::move(*published);
    return storageFailure(ErrorCode::Corrupt, m_database.fileName(), u"plan_revision names another kind"_s);
}

Result<std::optional<Plan>> PlanStore::planOf(const Result<std::optional<EntryRef>> &ref) const
{
    if (!ref)
        return failureOf(ref);
    if (!ref->has_value())
        return std::optional<Plan>();
    auto found = published(**ref);
    if (!found)
        return failureOf(found);
    return std::optional(std::move(found->plan));
}

} // namespace liuying::storage
