// SPDX-License-Identifier: Apache-2.0
#include "cli/PlanCall.h"

#include "cli/PlanJson.h"
#include "core/plan/PlanParts.h"
#include "flows/plan/PlanWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

bool isRuledOut(EditRefusal refusal)
{
    return refusal == EditRefusal::OutsideBatch || refusal == EditRefusal::NotSplit;
}

} // namespace

void complainAboutDraft(Call &call, const PlanBook &book)
{
    if (!book.draftLost.isEmpty())
        call.complain(book.draftLost);
    for (const QString &line : book.draftDropped)
        call.complain(line);
}

Result<OpenPlan> openPlan(Call &call, storage::OpenMode mode)
{
    Result<OpenStation> station = openStation(call, mode);
    if (!station)
        return failureOf(station);
    OpenPlan plan{std::move(*station), {}};
    Result<PlanBook> book = plan.desk().book();
    if (!book)
        return failureOf(book);
    plan.book = std::move(*book);
    complainAboutDraft(call, plan.book);
    return plan;
}

Result<OpenPlan> openStandingPlan(Call &call, storage::OpenMode mode)
{
    Result<OpenPlan> plan = openPlan(call, mode);
    if (plan && !plan->isThere())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate(
                           "Cli", "还没有拍摄计划。请先运行 liuyingctl plan import-timetable。"));
    return plan;
}

Result<QString> collegeOf(const Call &call, const PlanBook &book)
{
    const QString college = call.value(u"college"_s).trimmed();
    const bool isKnown = book.working.hasCollege(college) || book.published.hasCollege(college) ||
                         !headsOf(book, college).isEmpty();
    if (!college.isEmpty() && !isKnown)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "计划和名单里都没有“%1”这个学院。").arg(college));
    return college;
}

Result<QString> neededCollege(const Call &call, const PlanBook &book)
{
    if (call.value(u"college"_s).trimmed().isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Cli", "请用 --college 写明学院。"));
    return collegeOf(call, book);
}

QString actorOf(const Call &call)
{
    const QString by = call.value(u"by"_s).trimmed();
    return by.isEmpty() ? u"plan"_s : by;
}

Result<QString> scopeOf(const Call &call, const PlanBook &book)
{
    const QString scope = call.value(u"scope"_s).trimmed();
    const QString college = collegeOfScope(scope);
    const bool isKnown =
        scope.isEmpty() || scope == campaignScope() || book.working.hasCollege(college) ||
        book.published.hasCollege(college) ||
        std::ranges::find(book.history, scope, &storage::PlanRevision::scope) != book.history.end();
    if (!isKnown)
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Cli", "没有“%1”这个发布范围。").arg(scope));
    return scope;
}

QString scopeOf(const Call &call)
{
    const QString scope = call.value(u"scope"_s).trimmed();
    return scope.isEmpty() ? campaignScope() : scope;
}

QList<ClassHeads> headsOf(const PlanBook &book, const QString &college)
{
    QList<ClassHeads> heads;
    std::ranges::copy_if(book.classes, std::back_inserter(heads),
                         [&college](const ClassHeads &one) { return one.college == college; });
    return heads;
}

QList<ClassSlot> slotsOf(const Plan &plan, const QString &college)
{
    QList<ClassSlot> found;
    std::ranges::copy_if(plan.classSlots, std::back_inserter(found),
                         [&college](const ClassSlot &slot) { return slot.college == college; });
    return found;
}

QList<ClassSlot> slotsOf(const Plan &plan, const QString &college, const QString &className)
{
    QList<ClassSlot> found = slotsOf(plan, college);
    found.removeIf([&className](const ClassSlot &slot) { return slot.className != className; });
    return found;
}

int answerEdit(Call &call, OpenPlan &plan, const QString &college, const EditedPlan &edited)
{
    if (!edited.plan) {
        const Error refused{ErrorCode::Usage, refusalWords(edited.refusal), {}};
        return isRuledOut(edited.refusal) ? call.failAsNo(refused) : call.fail(refused);
    }
    const bool isChanged = !(*edited.plan == plan.book.working);
    if (isChanged && !call.isDryRun()) {
        const Result<void> saved = plan.desk().saveDraft(*edited.plan, plan.book.published);
        if (!saved)
            return call.fail(saved.error());
    }
    const QList<ClassSlot> classSlots = slotsOf(*edited.plan, college);
    call.answer(QJsonObject{{u"college"_s, college},
                            {u"changed"_s, isChanged},
                            {u"slots"_s, slotsJson(classSlots)},
                            {u"coordinator"_s, coordinatorJson(edited.plan->coordinator(college))},
                            {u"dryRun"_s, call.isDryRun()}});
    for (const ClassSlot &slot : classSlots)
        call.say(slotLine(slot));
    call.say(isChanged ? QCoreApplication::translate("Cli", "已改动草稿，发布以后才生效。")
                       : QCoreApplication::translate("Cli", "没有改动。"));
    return Done;
}

} // namespace liuying::cli
