// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PlanCall.h"
#include "flows/CampaignTime.h"
#include "flows/plan/PlanWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// A revision's number as an option gives it; @p otherwise without the option.
Result<int> revisionOf(const Call &call, const QString &option, int otherwise)
{
    if (!call.has(option))
        return otherwise;
    bool isNumber = false;
    const int revision = call.value(option).toInt(&isNumber);
    if (!isNumber || revision < 0)
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "--%1 要写版本号，不能是“%2”。")
                                             .arg(option, call.value(option)));
    return revision;
}

/// What differs between the draft and what is published, of one scope or of all.
Result<QStringList> changesOfDraft(OpenPlan &open, const QString &scope)
{
    const Result<QList<ScopeChange>> due = open.desk().publishable();
    if (!due)
        return failureOf(due);
    QStringList changes;
    for (const ScopeChange &change : *due) {
        if (scope.isEmpty() || change.scope == scope)
            changes += change.changes;
    }
    return changes;
}

Result<QStringList> changesBetweenRevisions(const Call &call, OpenPlan &open)
{
    const Result<int> latest = open.station.stores->latestRevision(scopeOf(call));
    if (!latest)
        return failureOf(latest);
    const Result<int> later = revisionOf(call, u"to"_s, *latest);
    if (!later)
        return failureOf(later);
    const Result<int> earlier = revisionOf(call, u"from"_s, std::max(0, *later - 1));
    if (!earlier)
        return failureOf(earlier);
    return open.desk().changesBetween(scopeOf(call), *earlier, *later);
}

QJsonObject revisionJson(const storage::PlanRevision &revision)
{
    return {{u"scope"_s, revision.scope},
            {u"revision"_s, revision.revision},
            {u"at"_s, QDateTime::fromMSecsSinceEpoch(revision.atMs, Qt::UTC).toString(Qt::ISODate)},
            {u"actor"_s, revision.actor},
            {u"source"_s, revision.source}};
}

/// Scope and number, when in campaign time, who, from what.
QString revisionLine(const storage::PlanRevision &revision, const QTimeZone &zone)
{
    return QStringList{QCoreApplication::translate("Cli", "%1 第%2版")
                           .arg(scopeWords(revision.scope), QString::number(revision.revision)),
                       momentWords(LocalDateTime::fromUtcMs(revision.atMs, zone)), revision.actor,
                       sourceWords(revision.source)}
        .join(u"  "_s);
}

} // namespace

int showPlanHistory(Call &call)
{
    const Result<OpenPlan> open = openPlan(call, storage::OpenMode::ReadOnly);
    if (!open)
        return call.fail(open.error());
    const Result<QString> scope = scopeOf(call, open->book);
    if (!scope)
        return call.fail(scope.error());
    const QTimeZone zone = zoneOf(open->book.published.campaign);
    QJsonArray revisions;
    for (const storage::PlanRevision &revision : open->book.history) {
        if (!scope->isEmpty() && revision.scope != *scope)
            continue;
        revisions.append(revisionJson(revision));
        call.say(revisionLine(revision, zone));
    }
    call.answer(QJsonObject{{u"revisions"_s, revisions}});
    return Done;
}

int comparePlans(Call &call)
{
    Result<OpenPlan> open = openStandingPlan(call, storage::OpenMode::ReadOnly);
    if (!open)
        return call.fail(open.error());
    const bool isOfRevisions = call.has(u"from"_s) || call.has(u"to"_s);
    const Result<QString> scope = scopeOf(call, open->book);
    if (!scope)
        return call.fail(scope.error());
    const Result<QStringList> changes =
        isOfRevisions ? changesBetweenRevisions(call, *open) : changesOfDraft(*open, *scope);
    if (!changes)
        return call.failAsMisuse(changes.error());
    call.answer(QJsonObject{{u"changes"_s, QJsonArray::fromStringList(*changes)}});
    for (const QString &line : *changes)
        call.say(line);
    if (changes->isEmpty())
        call.say(QCoreApplication::translate("Cli", "没有差别。"));
    return changes->isEmpty() ? Done : No;
}

} // namespace liuying::cli
