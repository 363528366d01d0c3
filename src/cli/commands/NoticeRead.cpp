// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ImportAnswer.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"
#include "flows/Words.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray batchesJson(const QList<exchange::ReadBatch> &batches)
{
    QJsonArray array;
    for (const exchange::ReadBatch &read : batches) {
        QJsonObject object = batchJson(read.batch);
        QJsonArray classes;
        for (const exchange::ClassOfBatch &one : read.classes)
            classes.append(QJsonObject{{u"name"_s, one.name}, {u"students"_s, orNull(one.students)}});
        if (!classes.isEmpty())
            object.insert(u"classes"_s, classes);
        object.insert(u"line"_s, read.line);
        array.append(object);
    }
    return array;
}

QJsonObject noticeJson(const exchange::Notice &notice)
{
    QJsonObject object = campaignJson(notice.campaign);
    object.insert(u"earlyMinutes"_s, orNull(notice.earlyMinutes));
    object.insert(u"splitOverMinutes"_s, orNull(notice.splitOverMinutes));
    object.insert(u"forbiddenColours"_s, QJsonArray::fromStringList(notice.forbiddenColours));
    object.insert(u"days"_s, daysJson(notice.days));
    object.insert(u"rooms"_s, roomsJson(notice.rooms));
    object.insert(u"batches"_s, batchesJson(notice.batches));
    object.insert(u"problems"_s, problemsJson(notice.problems));
    return object;
}

void sayNotice(Call &call, const exchange::Notice &notice)
{
    const Campaign &campaign = notice.campaign;
    if (!campaign.title.isEmpty())
        call.say(campaign.title);
    if (!campaign.number.isEmpty())
        call.say(campaign.number);
    if (campaign.cohort)
        call.say(QCoreApplication::translate("Cli", "%1届").arg(*campaign.cohort));
    if (campaign.fee)
        call.say(QCoreApplication::translate("Cli", "每人%1元").arg(campaign.fee->toYuan()));
    if (campaign.feeDue)
        call.say(
            QCoreApplication::translate("Cli", "缴费截止%1").arg(campaign.feeDue->toString(Qt::ISODate)));
    if (!notice.forbiddenColours.isEmpty())
        call.say(QCoreApplication::translate("Cli", "禁穿：%1").arg(listWords(notice.forbiddenColours)));
    for (const exchange::ReadBatch &read : notice.batches)
        call.say(u"%1  %2  %3  %4"_s.arg(read.batch.room, QString::number(read.batch.number),
                                         windowWords(read.batch.window), read.batch.college));
}

} // namespace

int readNotice(Call &call)
{
    const QString file = call.operands.front();
    const Result<exchange::Notice> notice = exchange::readNotice(file);
    if (!notice)
        return call.failDocument(notice.error());
    call.answer(noticeJson(*notice));
    sayNotice(call, *notice);
    complainAbout(call, file, {}, notice->problems);
    return Done;
}

} // namespace liuying::cli
