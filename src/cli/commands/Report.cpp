// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Notices.h"
#include "flows/report/ReportDesk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList kPromised{u"no-shows"_s,     u"refunds"_s,    u"settlement"_s, u"make-up"_s,
                            u"proofreading"_s, u"throughput"_s, u"conflicts"_s};
const QStringList kTableFormats{u"csv"_s, u"xlsx"_s, u"json"_s};
const QStringList kOfNotices{u"college"_s, u"class"_s, u"each"_s};

int writeAttendance(Call &call, const QString &format, const QString &file)
{
    Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    ReportDesk desk(*station->stores, station->clock);
    const Result<reports::ReportTable> table = desk.attendance();
    if (!table)
        return call.fail(table.error());
    if (!call.isDryRun()) {
        const Result<void> written = desk.write(*table, format, file);
        if (!written)
            return call.fail(written.error());
    }
    call.answer(QJsonObject{{u"report"_s, u"attendance"_s},
                            {u"format"_s, format},
                            {u"file"_s, file},
                            {u"rows"_s, table->rows.size()},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(
        call.isDryRun()
            ? QCoreApplication::translate("Cli", "将有%1行，没有写出。").arg(table->rows.size())
            : QCoreApplication::translate("Cli", "已写出%1，共%2行。").arg(file).arg(table->rows.size()));
    return Done;
}

} // namespace

int writeReport(Call &call)
{
    const QString name = call.operands.front();
    if (kPromised.contains(name))
        return call.misuse(QCoreApplication::translate("Cli", "报表“%1”在这个版本里还不能用。").arg(name));
    const QString format = call.value(u"format"_s);
    const QString file = call.value(u"out"_s);
    if (name == u"class-notices")
        return writeClassNotices(call, format, file);
    if (name != u"attendance")
        return call.misuse(
            QCoreApplication::translate("Cli", "没有“%1”这张报表，可用的是 attendance 和 class-notices。")
                .arg(name));
    for (const QString &option : kOfNotices) {
        if (call.has(option))
            return call.misuse(
                QCoreApplication::translate("Cli", "报表“%1”没有 --%2 这个选项。").arg(name, option));
    }
    if (!kTableFormats.contains(format) || file.isEmpty())
        return call.misuse(
            QCoreApplication::translate("Cli", "请写明 --format csv、xlsx 或 json，以及 --out 文件名。"));
    return writeAttendance(call, format, file);
}

} // namespace liuying::cli
