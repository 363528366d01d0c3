// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PlanCall.h"
#include "flows/plan/WriteTimetable.h"
#include "flows/report/RecordExport.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int exportTimetable(Call &call)
{
    const QString file = call.value(u"out"_s);
    if (file.isEmpty())
        return call.misuse(QCoreApplication::translate("Cli", "请用 --out 写明文件名。"));
    if (const Result<void> may = mayWriteTimetable(file); !may)
        return call.fail(may.error());
    const Result<OpenPlan> open = openStandingPlan(call, storage::OpenMode::ReadOnly);
    if (!open)
        return call.fail(open.error());
    const bool isPublished = call.has(u"published"_s) || !open->book.isDraft;
    const Plan &plan = isPublished ? open->book.published : open->book.working;
    if (!call.isDryRun()) {
        const OpenStation &station = open->station;
        const Result<void> written = writeTimetable(plan, file).and_then([&] {
            return recordExport(*station.stores, station.clock, u"timetable"_s, file);
        });
        if (!written)
            return call.fail(written.error());
    }
    call.answer(QJsonObject{{u"file"_s, file},
                            {u"batches"_s, plan.batches.size()},
                            {u"classSlots"_s, plan.classSlots.size()},
                            {u"draft"_s, !isPublished},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(call.isDryRun() ? QCoreApplication::translate("Cli", "没有写出。")
                             : QCoreApplication::translate("Cli", "已写出%1。").arg(file));
    return Done;
}

} // namespace liuying::cli
