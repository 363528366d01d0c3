// SPDX-License-Identifier: Apache-2.0
#include "cli/PhotoJson.h"

#include "cli/PlanJson.h"
#include "flows/photo/PhotoWords.h"

#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue rectJson(const QRectF &rect)
{
    if (rect.isNull())
        return {};
    return QJsonArray{qRound(rect.x()), qRound(rect.y()), qRound(rect.width()), qRound(rect.height())};
}

QJsonObject checkJson(const CheckOutcome &check)
{
    QJsonObject object{{u"id"_s, checkKey(check.id)},
                       {u"result"_s, resultKey(check.result)},
                       {u"value"_s, check.value ? QJsonValue(*check.value) : orNull(check.valueText)},
                       {u"limit"_s, orNull(limitText(check))},
                       {u"message"_s, outcomeSentence(check)},
                       {u"where"_s, rectJson(check.where)}};
    if (check.isExcepted)
        object.insert(u"excepted"_s, true);
    return object;
}

} // namespace

QJsonObject photoJson(const CheckedPhoto &checked)
{
    QJsonObject object{{u"file"_s, checked.file}, {u"milliseconds"_s, checked.milliseconds}};
    QJsonArray checks;
    if (checked.trouble) {
        object.insert(u"verdict"_s, resultKey(CheckResult::Fail));
        object.insert(u"error"_s, errorJson(*checked.trouble));
    } else {
        for (const CheckOutcome &check : checked.judgement.checks)
            checks.append(checkJson(check));
        object.insert(u"verdict"_s, resultKey(checked.judgement.verdict));
        object.insert(u"prepared"_s, checked.measures.isPrepared);
        object.insert(u"crop"_s, rectJson(checked.measures.judged));
    }
    object.insert(u"checks"_s, checks);
    return object;
}

Result<Policy> photoPolicyOf(const Call &call)
{
    const Result<bool> isThere = storage::Stores::isStationThere(call.dataFolder);
    if (!isThere && call.has(u"data"_s))
        return failureOf(isThere);
    if (!isThere.value_or(false))
        return Policy();
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return failureOf(station);
    const Result<std::optional<Plan>> plan = station->stores->plan();
    if (!plan)
        return failureOf(plan);
    return plan->value_or(Plan()).policy;
}

} // namespace liuying::cli
