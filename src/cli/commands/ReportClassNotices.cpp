// SPDX-License-Identifier: Apache-2.0
#include "cli/Notices.h"
#include "flows/plan/NoticeDesk.h"
#include "flows/report/ReportDesk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QList<reports::ReportTable::Header> headers()
{
    using Column = reports::ReportTable::Column;
    return {{u"college"_s, QCoreApplication::translate("Cli", "学院")},
            {u"class"_s, QCoreApplication::translate("Cli", "班级")},
            {u"part"_s, QCoreApplication::translate("Cli", "分组")},
            {u"gather"_s, QCoreApplication::translate("Cli", "集合"), Column::DateTime},
            {u"start"_s, QCoreApplication::translate("Cli", "开始"), Column::DateTime},
            {u"end"_s, QCoreApplication::translate("Cli", "结束"), Column::DateTime},
            {u"room"_s, QCoreApplication::translate("Cli", "地点")},
            {u"responsible"_s, QCoreApplication::translate("Cli", "负责人")},
            {u"position"_s, QCoreApplication::translate("Cli", "序号"), Column::Number},
            {u"number"_s, QCoreApplication::translate("Cli", "学号")},
            {u"name"_s, QCoreApplication::translate("Cli", "姓名")},
            {u"remark"_s, QCoreApplication::translate("Cli", "备注")}};
}

/// The notices as a table, a row a student: what a program reads.
reports::ReportTable tableOf(const QList<reports::ClassNotice> &notices)
{
    reports::ReportTable table;
    table.name = u"class-notices"_s;
    table.title = QCoreApplication::translate("Cli", "班级通知");
    table.headers = headers();
    for (const reports::ClassNotice &notice : notices) {
        for (const reports::ClassNotice::Person &person : notice.queue)
            table.rows.append({notice.college, notice.className, notice.part, notice.gather.toString(),
                               notice.window.start.toString(), notice.window.end.toString(), notice.room,
                               notice.responsible, qlonglong(person.position), person.number, person.name,
                               person.remark});
    }
    return table;
}

Result<QStringList> write(OpenStation &station, const QList<reports::ClassNotice> &notices,
                          const QString &format, reports::NoticeFiles files, const QString &target)
{
    if (format != u"json")
        return NoticeDesk(*station.stores).write(notices, format, files, target);
    const Result<void> written =
        ReportDesk(*station.stores, station.clock).write(tableOf(notices), format, target);
    return written ? Result<QStringList>(QStringList{target}) : failureOf(written);
}

int answerNotices(Call &call, const QString &format, qsizetype notices, const QStringList &files)
{
    call.answer(QJsonObject{{u"report"_s, u"class-notices"_s},
                            {u"format"_s, format},
                            {u"notices"_s, notices},
                            {u"files"_s, QJsonArray::fromStringList(files)},
                            {u"dryRun"_s, call.isDryRun()}});
    for (const QString &file : files)
        call.say(file);
    call.say(call.isDryRun() ? QCoreApplication::translate("Cli", "将有%1份通知，没有写出。").arg(notices)
                             : QCoreApplication::translate("Cli", "已写出%1份通知。").arg(notices));
    return Done;
}

} // namespace

int writeClassNotices(Call &call, const QString &format, const QString &target)
{
    const QStringList formats{u"pdf"_s, u"xlsx"_s, u"json"_s};
    const auto files =
        call.has(u"each"_s) ? reports::NoticeFiles::OnePerClass : reports::NoticeFiles::OneFile;
    const bool isOneTable = format == u"json" && files == reports::NoticeFiles::OnePerClass;
    if (!formats.contains(format) || target.isEmpty() || isOneTable)
        return call.misuse(QCoreApplication::translate(
            "Cli", "请写明 --format pdf、xlsx 或 json，以及 --out 文件名；pdf 和 xlsx 加 --each 时每班"
                   "一个文件，--out 写文件夹。"));
    Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const auto notices =
        NoticeDesk(*station->stores).notices(call.value(u"college"_s), call.value(u"class"_s));
    if (!notices)
        return call.fail(notices.error());
    if (call.isDryRun())
        return answerNotices(call, format, notices->size(), {});
    const Result<QStringList> written = write(*station, *notices, format, files, target);
    return written ? answerNotices(call, format, notices->size(), *written) : call.fail(written.error());
}

} // namespace liuying::cli
