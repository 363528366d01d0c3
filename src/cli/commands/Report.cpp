// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Notices.h"
#include "cli/ReportCall.h"
#include "flows/report/ReportDesk.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

const auto kClassNotices = u"class-notices"_s;
const QStringList kFormats{u"xlsx"_s, u"csv"_s, u"pdf"_s, u"json"_s};
const QStringList kOfNotices{u"each"_s};
const QStringList kOfTables{u"room"_s, u"day"_s, u"sheet-per-college"_s};

/// The names there are, a line each.
QString catalogueText()
{
    QString text;
    for (const ReportInfo &info : reportCatalogue())
        text += u"  %1  %2  %3\n"_s.arg(info.name, info.title, info.about);
    return text + u"  %1  %2"_s.arg(kClassNotices, QCoreApplication::translate("Cli", "班级通知"));
}

int listReports(Call &call)
{
    QJsonArray reports;
    for (const ReportInfo &info : reportCatalogue())
        reports.append(
            QJsonObject{{u"name"_s, info.name}, {u"title"_s, info.title}, {u"about"_s, info.about}});
    reports.append(QJsonObject{{u"name"_s, kClassNotices},
                               {u"title"_s, QCoreApplication::translate("Cli", "班级通知")},
                               {u"about"_s, QString()}});
    call.answer(QJsonObject{{u"reports"_s, reports}});
    call.say(catalogueText());
    return Done;
}

/// An option that this report has no use for; empty when there is none.
QString strayOption(const Call &call, const QStringList &others)
{
    const auto found = std::ranges::find_if(others, [&](const QString &option) { return call.has(option); });
    return found == others.end() ? QString() : *found;
}

int refuseOption(Call &call, const QString &name, const QString &option)
{
    return call.misuse(QCoreApplication::translate("Cli", "报表“%1”没有 --%2 这个选项。").arg(name, option));
}

int answerReport(Call &call, const reports::ReportTable &table, const QString &format, const QString &file)
{
    call.answer(QJsonObject{{u"report"_s, table.name},
                            {u"format"_s, format},
                            {u"file"_s, file},
                            {u"rows"_s, table.rows.size()},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(call.isDryRun()
                 ? QCoreApplication::translate("Cli", "将有%1行，没有写出。").arg(table.rows.size())
                 : QCoreApplication::translate("Cli", "已写出%1，共%2行。").arg(file).arg(table.rows.size()));
    return Done;
}

int writeTable(Call &call, const QString &name, const QString &format, const QString &file)
{
    Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    ReportDesk desk(*station->stores, station->clock);
    const Result<reports::ReportTable> whole = desk.make(name);
    if (!whole)
        return call.fail(whole.error());
    const Result<reports::ReportTable> table = tableWanted(call, *station, *whole);
    if (!table)
        return call.fail(table.error());
    if (!call.isDryRun()) {
        const reports::PrintOptions options{call.has(u"sheet-per-college"_s) ? u"college"_s : QString()};
        const Result<void> written = desk.write(*table, format, file, options);
        if (!written)
            return call.fail(written.error());
    }
    return answerReport(call, *table, format, file);
}

} // namespace

int writeReport(Call &call)
{
    const QString name = call.operands.value(0);
    const QString format = call.value(u"format"_s);
    const QString file = call.value(u"out"_s);
    if (name.isEmpty() && format.isEmpty() && file.isEmpty())
        return listReports(call);
    if (name == u"conflicts")
        return call.misuse(QCoreApplication::translate("Cli", "报表“%1”在这个版本里还不能用。").arg(name));
    const bool isNotices = name == kClassNotices;
    const auto catalogue = reportCatalogue();
    if (!isNotices && std::ranges::find(catalogue, name, &ReportInfo::name) == catalogue.end())
        return call.misuse(QCoreApplication::translate("Cli", "没有“%1”这张报表，可用的有：\n%2")
                               .arg(name, catalogueText()));
    const QString stray = strayOption(call, isNotices ? kOfTables : kOfNotices);
    if (!stray.isEmpty())
        return refuseOption(call, name, stray);
    if (isNotices)
        return writeClassNotices(call, format, file);
    if (!kFormats.contains(format) || file.isEmpty())
        return call.misuse(QCoreApplication::translate(
            "Cli", "请写明 --format xlsx、csv、pdf 或 json，以及 --out 文件名。"));
    const bool hasSheets = format == u"xlsx" || format == u"pdf";
    if (call.has(u"sheet-per-college"_s) && !hasSheets)
        return call.misuse(
            QCoreApplication::translate("Cli", "--sheet-per-college 只用于 --format xlsx 和 pdf。"));
    return writeTable(call, name, format, file);
}

} // namespace liuying::cli
