// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/PlanCheck.h"
#include "cli/Commands.h"
#include "cli/PlanCall.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int checkPlan(Call &call)
{
    const Result<OpenPlan> open = openStandingPlan(call, storage::OpenMode::ReadOnly);
    if (!open)
        return call.fail(open.error());
    const PlanBook &book = open->book;
    const bool isPublished = call.has(u"published"_s) || !book.isDraft;
    bool hasErrors = false;
    QJsonArray problems;
    for (const PlanProblem &problem :
         liuying::checkPlan(isPublished ? book.published : book.working, book.roster)) {
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
    call.answer(QJsonObject{{u"problems"_s, problems}, {u"draft"_s, !isPublished}});
    return hasErrors ? No : Done;
}

} // namespace liuying::cli
