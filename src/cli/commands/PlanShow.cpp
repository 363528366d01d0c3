// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PlanCall.h"
#include "cli/PlanJson.h"
#include "core/plan/PlanParts.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

int studentsIn(const QList<ClassHeads> &classes)
{
    int students = 0;
    for (const ClassHeads &heads : classes)
        students += heads.students;
    return students;
}

int answerNoPlan(Call &call, const PlanBook &book)
{
    call.answer(
        QJsonObject{{u"campaign"_s, QJsonValue()}, {u"draft"_s, false}, {u"students"_s, book.roster.size()}});
    call.say(
        QCoreApplication::translate("Cli", "还没有拍摄计划。请先运行 liuyingctl plan import-timetable。"));
    return No;
}

} // namespace

int showPlan(Call &call)
{
    const Result<OpenPlan> open = openPlan(call, storage::OpenMode::ReadOnly);
    if (!open)
        return call.fail(open.error());
    const PlanBook &book = open->book;
    const bool isPublished = call.has(u"published"_s) || !book.isDraft;
    if (!open->isThere() || (call.has(u"published"_s) && book.history.isEmpty()))
        return answerNoPlan(call, book);
    const Result<QString> college = collegeOf(call, book);
    if (!college)
        return call.fail(college.error());
    Plan plan = isPublished ? book.published : book.working;
    QList<ClassHeads> classes = isPublished ? classesOf(plan, book.roster) : book.classes;
    int students = static_cast<int>(book.roster.size());
    if (!college->isEmpty()) {
        plan = collegePart(plan, *college);
        classes.removeIf([&college](const ClassHeads &heads) { return heads.college != *college; });
        students = studentsIn(classes);
    }
    QJsonObject document = planJson(plan, classes);
    document.insert(u"draft"_s, !isPublished);
    document.insert(u"students"_s, students);
    call.answer(document);
    call.say(plan.campaign.title);
    for (const QString &line : planLines(plan))
        call.say(line);
    call.say(QCoreApplication::translate("Cli", "名单上有%1名学生。").arg(students));
    if (!isPublished)
        call.say(QCoreApplication::translate("Cli", "这是草稿，发布以后才生效。"));
    return Done;
}

} // namespace liuying::cli
