// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Interrupt.h"
#include "flows/Words.h"
#include "flows/door/RoomNames.h"
#include "flows/handover/HandOverDesk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray troublesJson(const QList<HandOverTrouble> &troubles)
{
    QJsonArray array;
    for (const HandOverTrouble &trouble : troubles)
        array.append(QJsonObject{{u"fault"_s, QString(handOverFaultKey(trouble.fault))},
                                 {u"shot"_s, trouble.shot},
                                 {u"file"_s, trouble.file},
                                 {u"text"_s, handOverSentence(trouble)}});
    return array;
}

QJsonObject reportJson(const HandOverReport &report, const Call &call)
{
    return {{u"folder"_s, report.folder},
            {u"photographs"_s, report.photographs},
            {u"copied"_s, report.copied},
            {u"renewed"_s, report.renewed},
            {u"alreadyThere"_s, report.alreadyThere},
            {u"verified"_s, report.verified},
            {u"notHandedOver"_s, report.notHandedOver},
            {u"bytes"_s, report.bytes},
            {u"manifests"_s, QJsonArray::fromStringList(report.manifests)},
            {u"others"_s, QJsonArray::fromStringList(report.others)},
            {u"troubles"_s, troublesJson(report.troubles)},
            {u"ok"_s, report.isWhole()},
            {u"dryRun"_s, call.isDryRun()}};
}

void sayCounts(Call &call, const HandOverReport &report)
{
    if (call.has(u"verify-only"_s))
        return call.say(QCoreApplication::translate("Cli", "清单上有%1张照片，核对无误%2张。")
                            .arg(report.photographs)
                            .arg(report.verified));
    const QString counts =
        call.isDryRun() ? QCoreApplication::translate(
                              "Cli", "共%1张照片：将写出%2张，更新%3张，已有%4张；没有写出任何文件。")
                        : QCoreApplication::translate("Cli", "共%1张照片：写出%2张，更新%3张，已有%4张。");
    call.say(counts.arg(report.photographs).arg(report.copied).arg(report.renewed).arg(report.alreadyThere));
    if (!call.isDryRun())
        call.say(QCoreApplication::translate("Cli", "读回核对无误%1张，清单：%2。")
                     .arg(report.verified)
                     .arg(listWords(report.manifests)));
}

int answerReport(Call &call, const HandOverReport &report)
{
    call.answer(reportJson(report, call));
    sayCounts(call, report);
    for (const HandOverTrouble &trouble : report.troubles)
        call.complain(handOverSentence(trouble));
    if (!report.others.isEmpty())
        call.complain(QCoreApplication::translate("Cli", "文件夹里另有%1个文件不在这次交付里：%2")
                          .arg(report.others.size())
                          .arg(report.others.join(u' ')));
    if (report.notHandedOver > 0)
        call.complain(
            QCoreApplication::translate("Cli", "有%1张采用的照片还没有交付。").arg(report.notHandedOver));
    return report.isWhole() ? Done : No;
}

Result<HandOverFilter> filterOf(const Call &call, const storage::Stores &stores)
{
    const auto day = dayOf(call, u"day"_s);
    if (!day)
        return failureOf(day);
    HandOverFilter filter{call.value(u"college"_s).trimmed(), {}, day->value_or(QDate())};
    if (!call.has(u"room"_s))
        return filter;
    const auto plan = stores.plan();
    if (!plan)
        return failureOf(plan);
    const Result<QString> room = roomMeant(plan->value_or(Plan()), call.value(u"room"_s));
    if (!room)
        return failureOf(room);
    filter.room = *room;
    return filter;
}

HandOverWatch watchOf(Call &call, const Interrupt &interrupt)
{
    return [&call, &interrupt](int done, int total) {
        call.showProgress(QCoreApplication::translate("Cli", "已交付并核对%1/%2").arg(done).arg(total));
        return !interrupt.isAsked();
    };
}

Result<HandOverReport> handOver(Call &call, OpenStation &station)
{
    const Result<HandOverFilter> filter = filterOf(call, *station.stores);
    if (!filter)
        return failureOf(filter);
    HandOverDesk desk(*station.stores, station.clock);
    const Interrupt interrupt;
    const HandOverWatch watch = watchOf(call, interrupt);
    const QString folder = call.operands[0];
    if (call.has(u"verify-only"_s)) {
        const auto accepted = desk.accepted(*filter);
        return accepted ? readBack(folder, *accepted, watch) : failureOf(accepted);
    }
    const HandOverWish wish{
        folder, call.has(u"pattern"_s) ? call.value(u"pattern"_s) : FileNamePattern::byDefault(), *filter};
    if (!call.isDryRun())
        return desk.handOver(wish, watch);
    const Result<HandOverPlan> plan = desk.plan(wish);
    return plan ? surveyHandOver(*plan, watch) : failureOf(plan);
}

} // namespace

int handOverPhotos(Call &call)
{
    const bool writesNothing = call.isDryRun() || call.has(u"verify-only"_s);
    Result<OpenStation> station =
        openStation(call, writesNothing ? storage::OpenMode::ReadOnly : storage::OpenMode::OpenExisting);
    if (!station)
        return call.fail(station.error());
    const Result<HandOverReport> report = handOver(call, *station);
    return report ? answerReport(call, *report) : call.failAsAbsent(report.error());
}

} // namespace liuying::cli
