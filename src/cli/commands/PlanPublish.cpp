// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PlanCall.h"
#include "cli/PlanJson.h"
#include "flows/plan/PlanWords.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int publishPlan(Call &call)
{
    const bool isDry = call.isDryRun();
    Result<OpenPlan> open =
        openStandingPlan(call, isDry ? storage::OpenMode::ReadOnly : storage::OpenMode::OpenExisting);
    if (!open)
        return call.fail(open.error());
    const QString scope = call.value(u"scope"_s).trimmed();
    const Result<QList<ScopeChange>> changes =
        isDry ? open->desk().publishable(scope) : open->desk().publish(scope, actorOf(call));
    if (!changes)
        return call.fail(changes.error());
    call.answer(QJsonObject{{u"published"_s, scopeChangesJson(*changes)}, {u"dryRun"_s, isDry}});
    for (const ScopeChange &change : *changes) {
        call.say(QCoreApplication::translate("Cli", "%1 第%2版：")
                     .arg(scopeWords(change.scope))
                     .arg(change.revision));
        for (const QString &line : change.changes)
            call.say(u"  "_s + line);
    }
    if (changes->isEmpty())
        call.say(QCoreApplication::translate("Cli", "没有要发布的改动。"));
    return Done;
}

int restorePlan(Call &call)
{
    const bool isDry = call.isDryRun();
    bool isNumber = false;
    const int revision = call.operands.front().toInt(&isNumber);
    if (!isNumber || revision < 1)
        return call.misuse(QCoreApplication::translate("Cli", "“%1”不是版本号。").arg(call.operands.front()));
    Result<OpenPlan> open =
        openStandingPlan(call, isDry ? storage::OpenMode::ReadOnly : storage::OpenMode::OpenExisting);
    if (!open)
        return call.fail(open.error());
    const Result<ScopeChange> change = open->desk().restore(scopeOf(call), revision, actorOf(call), isDry);
    if (!change)
        return call.failAsMisuse(change.error());
    call.answer(QJsonObject{{u"scope"_s, change->scope},
                            {u"restored"_s, revision},
                            {u"revision"_s, change->revision},
                            {u"changes"_s, QJsonArray::fromStringList(change->changes)},
                            {u"dryRun"_s, isDry}});
    for (const QString &line : change->changes)
        call.say(line);
    if (change->changes.isEmpty())
        call.say(QCoreApplication::translate("Cli", "这一版与现在的计划相同，没有改动。"));
    return Done;
}

int discardPlan(Call &call)
{
    Result<OpenPlan> open = openPlan(call, storage::OpenMode::OpenExisting);
    if (!open)
        return call.fail(open.error());
    if (!call.isDryRun()) {
        const Result<void> dropped = open->desk().dropDraft();
        if (!dropped)
            return call.fail(dropped.error());
    }
    call.answer(QJsonObject{{u"discarded"_s, open->book.isDraft}, {u"dryRun"_s, call.isDryRun()}});
    call.say(open->book.isDraft ? QCoreApplication::translate("Cli", "已丢弃草稿。")
                                : QCoreApplication::translate("Cli", "没有草稿。"));
    return Done;
}

} // namespace liuying::cli
