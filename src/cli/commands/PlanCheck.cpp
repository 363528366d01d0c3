// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/PlanCheck.h"
#include "cli/Commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int checkPlan(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const auto plan = station->stores->plan();
    const auto roster = station->stores->roster();
    if (!plan)
        return call.fail(plan.error());
    if (!roster)
        return call.fail(roster.error());
    if (!*plan)
        return call.misuse(QCoreApplication::translate(
            "Cli", "还没有拍摄计划。请先运行 liuyingctl plan import-timetable。"));
    bool hasErrors = false;
    QJsonArray problems;
    for (const PlanProblem &problem : liuying::checkPlan(**plan, *roster)) {
        const bool isError = problem.severity == exchange::Problem::Severity::Error;
        hasErrors = hasErrors || isError;
        problems.append(QJsonObject{{u"severity"_s, isError ? u"error"_s : u"warning"_s},
                                    {u"code"_s, problem.code},
                                    {u"subject"_s, problem.subject},
                                    {u"text"_s, problem.text}});
        call.say(problem.text);
    }
    if (problems.isEmpty())
        call.say(QCoreApplication::translate("Cli", "计划没有发现问题。"));
    call.answer(QJsonObject{{u"problems"_s, problems}});
    return hasErrors ? No : Done;
}

} // namespace liuying::cli
