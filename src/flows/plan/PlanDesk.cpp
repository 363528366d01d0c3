// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PlanDesk.h"

#include "core/plan/PlanParts.h"
#include "flows/CampaignTime.h"
#include "flows/plan/CampaignId.h"
#include "flows/plan/PlanDraft.h"
#include "flows/plan/PlanScopes.h"
#include "flows/plan/PlanWords.h"
#include "flows/prepare/PlanChanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const auto kDraft = u"plan.draft"_s;

/// What holds and what is being worked on.
struct Working {
    Plan published;
    Plan plan;
    bool isDraft = false;
    QString lost;        ///< as PlanBook::draftLost
    QStringList dropped; ///< as PlanBook::draftDropped
};

QString droppedWords(const ClassSlot &slot)
{
    const QString text =
        slot.isPinned
            ? QCoreApplication::translate("Flows",
                                          "草稿里%1固定的时间（%2，%3）不在学院现在的时段里，已取消。")
            : QCoreApplication::translate("Flows", "草稿里%1的时间（%2，%3）不在学院现在的时段里，已取消。");
    return text.arg(classOfCollegeWords(slot.college, slot.className), slot.room, windowWords(slot.window));
}

Working workingOf(const Plan &published, const QString &kept)
{
    Working working{published, published, false, {}, {}};
    if (kept.isEmpty())
        return working;
    const Result<PlanDraft> draft = draftFromText(kept);
    if (!draft) {
        working.lost = QCoreApplication::translate(
            "Flows", "本机保存的计划草稿已经损坏，没有使用；正式的计划没有受影响。");
    } else if (draft->base.campaign.id != published.campaign.id) {
        working.lost = QCoreApplication::translate("Flows", "本机保存的计划草稿属于另一次采集，没有使用。");
    } else {
        const LaidDraft laid = laidAnew(*draft, published);
        working.plan = laid.plan;
        std::ranges::transform(laid.dropped, std::back_inserter(working.dropped), droppedWords);
        working.isDraft = differ(published, working.plan);
    }
    return working;
}

Result<Working> readWorking(const storage::Stores &stores)
{
    const auto published = standingPlan(stores);
    if (!published)
        return failureOf(published);
    const auto kept = stores.setting(kDraft);
    if (!kept)
        return failureOf(kept);
    return workingOf(published->value_or(Plan()), *kept);
}

/// One revision that is due: of which scope, and the plan it publishes.
struct Due {
    ScopeChange change;
    Plan plan;
};

Result<int> nextRevision(const storage::Stores &stores, const QString &scope)
{
    const auto latest = stores.latestRevision(scope);
    return latest ? Result<int>(*latest + 1) : latest;
}

Result<Due> campaignDue(const storage::Stores &stores, const Plan &published, const Plan &plan)
{
    const auto revision = nextRevision(stores, campaignScope());
    if (!revision)
        return failureOf(revision);
    Due due{{campaignScope(), *revision, planChanges(published, plan)}, plan};
    if (due.plan.campaign.id.isEmpty())
        due.plan.campaign.id = newCampaignId();
    return due;
}

Result<Due> collegeDue(const storage::Stores &stores, const Plan &published, const Plan &plan,
                       const QString &college)
{
    const auto revision = nextRevision(stores, collegeScope(college));
    if (!revision)
        return failureOf(revision);
    const Plan before = collegePart(published, college);
    const Plan after = collegePart(withSubSchedule(published, college, plan), college);
    return Due{{collegeScope(college), *revision, planChanges(before, after)}, after};
}

Result<QList<Due>> everythingDue(const storage::Stores &stores, const Working &working)
{
    QList<Due> all;
    if (differInCampaign(working.published, working.plan)) {
        auto due = campaignDue(stores, working.published, working.plan);
        if (!due)
            return failureOf(due);
        return QList<Due>{std::move(*due)};
    }
    for (const QString &college : collegesThatDiffer(working.published, working.plan)) {
        auto due = collegeDue(stores, working.published, working.plan, college);
        if (!due)
            return failureOf(due);
        all.append(std::move(*due));
    }
    return all;
}

tl::unexpected<Error> unknownScope(const QString &scope)
{
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("Flows", "没有“%1”这个发布范围。").arg(scope),
                   u"unknown scope"_s);
}

/// What of the draft belongs to one scope; without one, all of it.
Result<QList<Due>> dueOf(const storage::Stores &stores, const Working &working, const QString &scope)
{
    if (scope.isEmpty())
        return everythingDue(stores, working);
    if (scope == campaignScope()) {
        return differInCampaign(working.published, working.plan) ? everythingDue(stores, working)
                                                                 : Result<QList<Due>>(QList<Due>{});
    }
    const QString college = collegeOfScope(scope);
    const bool isKnown = working.published.hasCollege(college) || working.plan.hasCollege(college);
    if (college.isEmpty() || !isKnown)
        return unknownScope(scope);
    if (!haveSameWindows(collegePart(working.published, college).batches,
                         collegePart(working.plan, college).batches))
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate(
                           "Flows", "%1的时段在草稿里也改动了，班级时间不能单独发布。请发布整个计划。")
                           .arg(college),
                       u"the draft changes the college's windows"_s);
    if (!collegesThatDiffer(working.published, working.plan).contains(college))
        return QList<Due>{};
    auto due = collegeDue(stores, working.published, working.plan, college);
    if (!due)
        return failureOf(due);
    return QList<Due>{std::move(*due)};
}

Result<void> appendAll(storage::Stores &stores, const QList<Due> &all, const QString &source,
                       const Clock &clock, const QString &actor)
{
    for (const Due &due : all) {
        const auto entry = stores.append(
            PlanPublished{due.change.scope, due.change.revision, due.plan, source}, clock.nowUtcMs(), actor);
        if (!entry)
            return failureOf(entry);
    }
    return {};
}

QList<ScopeChange> changesOf(const QList<Due> &all)
{
    QList<ScopeChange> changes;
    std::ranges::transform(all, std::back_inserter(changes), &Due::change);
    return changes;
}

tl::unexpected<Error> neverPublished(const QString &scope, int revision)
{
    const QString college = collegeOfScope(scope);
    return failure(ErrorCode::NotFound,
                   college.isEmpty() ? QCoreApplication::translate("Flows", "计划没有第%1版。").arg(revision)
                                     : QCoreApplication::translate("Flows", "%1的班级时间没有第%2版。")
                                           .arg(college, QString::number(revision)),
                   u"no revision %1 of %2"_s.arg(QString::number(revision), scope));
}

Result<Plan> revisionOf(const storage::Stores &stores, const QString &scope, int revision)
{
    const auto plan = stores.planRevision(scope, revision);
    if (!plan)
        return failureOf(plan);
    return plan->has_value() ? Result<Plan>(**plan) : neverPublished(scope, revision);
}

} // namespace

bool PlanBook::isDrafted(const QString &college) const
{
    return isDraft && differ(collegePart(published, college), collegePart(working, college));
}

PlanDesk::PlanDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

Result<PlanBook> PlanDesk::book() const
{
    const auto working = readWorking(m_stores);
    if (!working)
        return failureOf(working);
    const auto roster = m_stores.roster();
    if (!roster)
        return failureOf(roster);
    const auto history = m_stores.planHistory();
    if (!history)
        return failureOf(history);
    return PlanBook{
        working->published, working->plan, working->isDraft, classesOf(working->plan, *roster), *roster,
        *history,           working->lost, working->dropped};
}

Result<void> PlanDesk::saveDraft(const Plan &plan)
{
    const auto published = standingPlan(m_stores);
    if (!published)
        return failureOf(published);
    return saveDraft(plan, published->value_or(Plan()));
}

Result<void> PlanDesk::saveDraft(const Plan &plan, const Plan &madeFrom)
{
    return m_stores.setSetting(kDraft, differ(madeFrom, plan) ? draftToText({madeFrom, plan}) : QString());
}

Result<void> PlanDesk::dropDraft()
{
    return m_stores.setSetting(kDraft, {});
}

Result<PlanSplit> PlanDesk::split(const QString &college, bool dryRun)
{
    const auto book = this->book();
    if (!book)
        return failureOf(book);
    PlanSplit answer;
    if (college.isEmpty()) {
        answer = splitPlan(book->working, book->classes);
    } else {
        const bool hasClasses = std::ranges::any_of(
            book->classes, [&college](const ClassHeads &heads) { return heads.college == college; });
        if (!hasClasses && !book->working.hasCollege(college))
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Flows", "计划和名单里都没有“%1”。").arg(college),
                           u"unknown college"_s);
        const Split made = splitCollege(splitRequest(book->working, book->classes, college));
        answer = {withSplit(book->working, college, made), {{college, made}}};
    }
    if (!dryRun) {
        if (const auto saved = saveDraft(answer.plan, book->published); !saved)
            return failureOf(saved);
    }
    return answer;
}

Result<QList<ScopeChange>> PlanDesk::publishable(const QString &scope) const
{
    const auto working = readWorking(m_stores);
    if (!working)
        return failureOf(working);
    const auto due = dueOf(m_stores, *working, scope);
    if (!due)
        return failureOf(due);
    return changesOf(*due);
}

Result<QList<ScopeChange>> PlanDesk::publish(const QString &scope, const QString &actor)
{
    QList<ScopeChange> written;
    const auto done = m_stores.transact([&]() -> Result<void> {
        const auto working = readWorking(m_stores);
        if (!working)
            return failureOf(working);
        const auto due = dueOf(m_stores, *working, scope);
        if (!due)
            return failureOf(due);
        if (due->isEmpty())
            return {};
        written = changesOf(*due);
        const auto appended = appendAll(m_stores, *due, u"draft"_s, m_clock, actor);
        return appended ? keepTheRest({working->published, working->plan}) : appended;
    });
    if (!done)
        return failureOf(done);
    return written;
}

/// What of a draft has not been published is the draft from now on.
Result<void> PlanDesk::keepTheRest(const PlanDraft &draft)
{
    const auto published = standingPlan(m_stores);
    if (!published)
        return failureOf(published);
    // A first publication gave the campaign its id; the draft was made without one.
    PlanDraft own = draft;
    own.base.campaign.id = own.plan.campaign.id = (*published)->campaign.id;
    return saveDraft(laidAnew(own, **published).plan, **published);
}

Result<ScopeChange> PlanDesk::restore(const QString &scope, int revision, const QString &actor, bool dryRun)
{
    const QString college = collegeOfScope(scope);
    if (college.isEmpty() && scope != campaignScope())
        return unknownScope(scope);
    ScopeChange change;
    const auto bringBack = [&]() -> Result<void> {
        const auto wanted = revisionOf(m_stores, scope, revision);
        if (!wanted)
            return failureOf(wanted);
        const auto published = standingPlan(m_stores);
        if (!published)
            return failureOf(published);
        const Plan now = published->value_or(Plan());
        Plan after = college.isEmpty() ? *wanted : withSubSchedule(now, college, *wanted);
        after.campaign.id = now.campaign.id;
        auto due =
            college.isEmpty() ? campaignDue(m_stores, now, after) : collegeDue(m_stores, now, after, college);
        if (!due)
            return failureOf(due);
        change = due->change;
        if (!differ(now, after)) {
            change = {scope, change.revision - 1, {}};
            return {};
        }
        return dryRun ? Result<void>()
                      : appendAll(m_stores, {*due}, u"revision %1"_s.arg(revision), m_clock, actor);
    };
    const auto done = dryRun ? bringBack() : m_stores.transact(bringBack);
    if (!done)
        return failureOf(done);
    return change;
}

Result<QStringList> PlanDesk::changesBetween(const QString &scope, int earlier, int later) const
{
    const auto planOf = [&](int revision) {
        return revision == 0 ? Result<Plan>(Plan()) : revisionOf(m_stores, scope, revision);
    };
    const auto before = planOf(earlier);
    if (!before)
        return failureOf(before);
    const auto after = planOf(later);
    if (!after)
        return failureOf(after);
    // A college's revision speaks for its sub-schedule only; the rest of it says what it was made for.
    return planChanges(*before, scope == campaignScope() ? *after : withSubSchedulesOf(*before, *after));
}

} // namespace liuying
