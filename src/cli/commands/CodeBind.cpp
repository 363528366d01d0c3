// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "flows/Words.h"
#include "flows/code/CodeDesk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QString reasonWords(const QString &reason)
{
    if (reason == u"unreadable")
        return QCoreApplication::translate("Cli", "这个文件不是能打开的图片");
    if (reason == u"no-code")
        return QCoreApplication::translate("Cli", "没有读到二维码");
    if (reason == u"not-a-capture-code")
        return QCoreApplication::translate("Cli", "二维码不是图像采集码");
    if (reason == u"several-codes")
        return QCoreApplication::translate("Cli", "一张图里有几个采集码");
    if (reason == u"no-card")
        return QCoreApplication::translate("Cli", "姓名或证件号后四位看不清");
    if (reason == u"not-on-roster")
        return QCoreApplication::translate("Cli", "名单里没有这个人");
    if (reason == u"other-enrolment")
        return QCoreApplication::translate("Cli", "学校或层次不符，可能是以前学籍的采集码");
    if (reason == u"code-of-another")
        return QCoreApplication::translate("Cli", "这个码已绑定给另一位学生");
    if (reason == u"second-code")
        return QCoreApplication::translate("Cli", "这位学生已绑定另一个码");
    return QCoreApplication::translate("Cli", "同一位学生有两个不同的码");
}

QJsonObject reportJson(const BindingReport &report)
{
    QJsonArray bound;
    for (const CardMatch &match : report.bound)
        bound.append(QJsonObject{
            {u"file"_s, match.file}, {u"student"_s, match.student}, {u"alreadyBound"_s, match.alreadyBound}});
    QJsonArray ambiguous;
    for (const CardMatch &match : report.ambiguous)
        ambiguous.append(QJsonObject{{u"file"_s, match.file},
                                     {u"students"_s, QJsonArray::fromStringList(match.students)}});
    QJsonArray unmatched;
    for (const CardMatch &match : report.unmatched)
        unmatched.append(QJsonObject{
            {u"file"_s, match.file}, {u"reason"_s, match.reason}, {u"text"_s, reasonWords(match.reason)}});
    return {{u"bound"_s, bound}, {u"ambiguous"_s, ambiguous}, {u"unmatched"_s, unmatched}};
}

} // namespace

int bindCodes(Call &call)
{
    const QString folder = call.value(u"from"_s);
    if (folder.isEmpty())
        return call.misuse(QCoreApplication::translate("Cli", "请用 --from 写明放采集码图片的文件夹。"));
    if (!QFileInfo(folder).isDir())
        return call.failDocument(Error{
            ErrorCode::NotFound, QCoreApplication::translate("Cli", "没有%1这个文件夹。").arg(folder), {}});
    Result<OpenStation> station = openStation(call);
    if (!station)
        return call.fail(station.error());
    const QList<ReadPicture> pictures = readPictures(picturesIn(folder), Cards::Read);
    CodeDesk desk(*station->stores, station->clock);
    const Result<BindingReport> report =
        desk.bindFromCards(pictures, call.isDryRun() ? DryRun::Yes : DryRun::No);
    if (!report)
        return call.fail(report.error());

    QJsonObject document = reportJson(*report);
    document.insert(u"dryRun"_s, call.isDryRun());
    call.answer(document);
    for (const CardMatch &match : report->bound)
        call.say(u"%1: %2"_s.arg(match.file, match.student));
    for (const CardMatch &match : report->ambiguous)
        call.say(QCoreApplication::translate("Cli", "%1：可能是%2，请核对。")
                     .arg(match.file, listWords(match.students)));
    for (const CardMatch &match : report->unmatched)
        call.say(QCoreApplication::translate("Cli", "%1：%2").arg(match.file, reasonWords(match.reason)));
    return Done;
}

} // namespace liuying::cli
