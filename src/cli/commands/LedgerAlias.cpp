// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/LedgerCall.h"
#include "cli/PlanJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QString answerWords(const QString &alias, const QString &college, bool isChanged)
{
    if (!isChanged)
        return QCoreApplication::translate("Cli", "没有改动。");
    return college.isEmpty() ? QCoreApplication::translate("Cli", "“%1”不再是别名。").arg(alias)
                             : QCoreApplication::translate("Cli", "“%1”就是%2。").arg(alias, college);
}

} // namespace

int setCollegeAlias(Call &call)
{
    const QString alias = call.operands.front().trimmed();
    if (call.has(u"college"_s) == call.has(u"remove"_s))
        return call.misuse(
            QCoreApplication::translate("Cli", "请用 --college 写明是哪个学院，或者用 --remove 去掉别名。"));
    Result<OpenLedger> ledger = openLedgerToChange(call);
    if (!ledger)
        return call.fail(ledger.error());
    const Result<QString> college = collegeOf(call, *ledger);
    if (!college)
        return call.fail(college.error());
    const QList<CollegeAlias> &before = ledger->view.input.aliases;
    const bool isChanged = std::ranges::find(before, CollegeAlias{alias, *college}) == before.end();
    const Result<void> set = ledger->desk().setAlias(alias, *college, personOf(call));
    if (!set)
        return call.failAsRefused(set.error());
    call.answer(QJsonObject{{u"alias"_s, alias},
                            {u"college"_s, orNull(*college)},
                            {u"changed"_s, isChanged},
                            {u"by"_s, personOf(call)},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(answerWords(alias, *college, isChanged));
    return Done;
}

} // namespace liuying::cli
