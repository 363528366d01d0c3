// SPDX-License-Identifier: Apache-2.0
// By which rules photographs are judged: shown, and changed in the draft.
#include "cli/Commands.h"
#include "cli/PlanCall.h"
#include "cli/PlanJson.h"
#include "flows/photo/PhotoWords.h"
#include "flows/plan/PhotoRuleEdit.h"
#include "flows/prepare/PlanChanges.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject spanJson(const Span &span)
{
    return {{u"from"_s, span.from}, {u"to"_s, span.to}};
}

QJsonObject rulesJson(const PhotoPolicy &policy)
{
    QJsonArray checks;
    for (const CheckId check : allChecks())
        checks.append(QJsonObject{{u"check"_s, checkKey(check)},
                                  {u"rule"_s, ruleKey(policy.rule(check))},
                                  {u"name"_s, checkName(check)},
                                  {u"text"_s, checkRuleSentence(check, policy)}});
    return {{u"checks"_s, checks},
            {u"clearGlassesAllowed"_s, policy.clearGlassesAllowed},
            {u"backdrop"_s, backdropKey(policy.backdrop)},
            {u"faceWidth"_s, spanJson(policy.faceWidth)},
            {u"eyeLine"_s, spanJson(policy.eyeLine)},
            {u"crown"_s, spanJson(policy.crown)},
            {u"nameIsMasked"_s, policy.nameIsMasked},
            {u"manifestNamesPeople"_s, policy.manifestNamesPeople},
            {u"shotExpectedWithinSeconds"_s, policy.shotExpectedWithinSeconds}};
}

/// What --set was given, whether as --set=KEY=VALUE or as words behind it.
QStringList settingsOf(const Call &call)
{
    const QString first = call.value(u"set"_s);
    return first.isEmpty() ? call.operands : QStringList{first} + call.operands;
}

/// The preset and settings of the call over @p rules; Usage for what is none.
Result<PhotoPolicy> rulesMeant(const Call &call, PhotoPolicy rules)
{
    if (call.has(u"preset"_s)) {
        const auto preset = presetFromKey(call.value(u"preset"_s));
        if (!preset)
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Cli", "--preset 后面写 notice 或 standard。"));
        rules = photoPreset(*preset, rules);
    }
    const QStringList settings = settingsOf(call);
    if (call.has(u"set"_s) == settings.isEmpty()) // one without the other
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Cli", "请写成 --set 规则=值，如 --set glasses.absent=warned。"));
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        auto next =
            withPhotoRule(rules, setting.first(std::max<qsizetype>(equals, 0)), setting.sliced(equals + 1));
        if (!next)
            return next;
        rules = *next;
    }
    return rules;
}

void sayRules(Call &call, const PhotoPolicy &policy)
{
    for (const CheckId check : allChecks())
        call.say(u"%1  %2  %3"_s.arg(QString(checkKey(check)).leftJustified(18), ruleWord(policy.rule(check)),
                                     checkRuleSentence(check, policy)));
    const auto yesNo = [](bool isOn) { return isOn ? u"yes"_s : u"no"_s; };
    const auto span = [](const Span &one) { return u"%1-%2"_s.arg(one.from).arg(one.to); };
    const std::pair<QString, QString> rest[]{
        {u"clearGlassesAllowed"_s, yesNo(policy.clearGlassesAllowed)},
        {u"backdrop"_s, backdropKey(policy.backdrop)},
        {u"faceWidth"_s, span(policy.faceWidth)},
        {u"eyeLine"_s, span(policy.eyeLine)},
        {u"crown"_s, span(policy.crown)},
        {u"nameIsMasked"_s, yesNo(policy.nameIsMasked)},
        {u"manifestNamesPeople"_s, yesNo(policy.manifestNamesPeople)},
        {u"shotExpectedWithinSeconds"_s, QString::number(policy.shotExpectedWithinSeconds)}};
    for (const auto &[key, value] : rest)
        call.say(u"%1=%2"_s.arg(key, value));
}

} // namespace

int photoRules(Call &call)
{
    const bool isEdit = call.has(u"set"_s) || call.has(u"preset"_s) || !call.operands.isEmpty();
    const bool isWriting = isEdit && !call.isDryRun();
    Result<OpenPlan> open =
        openStandingPlan(call, isWriting ? storage::OpenMode::OpenExisting : storage::OpenMode::ReadOnly);
    if (!open)
        return call.fail(open.error());
    Plan plan = open->book.working;
    if (isEdit) {
        const Result<PhotoPolicy> rules = rulesMeant(call, plan.policy.photo);
        if (!rules)
            return call.fail(rules.error());
        plan.policy.photo = *rules;
    }
    const QStringList changes = planChanges(open->book.working, plan);
    if (!changes.isEmpty() && isWriting) {
        const Result<void> saved = open->desk().saveDraft(plan, open->book.published);
        if (!saved)
            return call.fail(saved.error());
    }
    QJsonObject answer = rulesJson(plan.policy.photo);
    answer.insert(u"changes"_s, QJsonArray::fromStringList(changes));
    answer.insert(u"draft"_s, plan.policy.photo != open->book.published.policy.photo);
    answer.insert(u"dryRun"_s, call.isDryRun());
    call.answer(answer);
    if (!isEdit)
        sayRules(call, plan.policy.photo);
    for (const QString &change : changes)
        call.say(change);
    if (isEdit)
        call.say(changes.isEmpty() ? QCoreApplication::translate("Cli", "没有改动。")
                                   : QCoreApplication::translate("Cli", "已改动草稿，发布以后才生效。"));
    return Done;
}

} // namespace liuying::cli
