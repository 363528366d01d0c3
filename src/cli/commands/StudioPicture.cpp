// SPDX-License-Identifier: Apache-2.0
// Decisions about one picture: accept, reject, shift, swap.
#include "cli/Commands.h"
#include "cli/StudioCall.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray namesOf(const OpenStudio &studio, const QList<EntryRef> &pictures)
{
    QJsonArray names;
    for (const EntryRef &picture : pictures)
        names.append(alarmSubject(studio, picture, {}));
    return names;
}

QJsonObject shiftJson(const OpenStudio &studio, const ShiftPlan &plan)
{
    QJsonArray rows;
    for (const ShiftRow &row : plan.rows)
        rows.append(QJsonObject{{u"shotNumber"_s, row.shot.text()},
                                {u"student"_s, row.student},
                                {u"before"_s, namesOf(studio, row.before)},
                                {u"after"_s, namesOf(studio, row.after)}});
    return {{u"rows"_s, rows}, {u"moves"_s, plan.moves.size()}};
}

QString joined(const QJsonValue &names)
{
    const QStringList texts = names.toVariant().toStringList();
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

int carryOut(Call &call, const OpenStudio &studio, const Result<ShiftPlan> &plan)
{
    if (!plan)
        return call.failAsNo(plan.error());
    const Result<Because> because = becauseOf(call);
    if (!because)
        return call.fail(because.error());
    const QJsonObject document = shiftJson(studio, *plan);
    if (plan->moves.isEmpty()) {
        call.answer(document);
        call.say(QCoreApplication::translate("Cli", "没有可以移动的照片。"));
        return No;
    }
    for (const QJsonValue &row : document[u"rows"].toArray())
        call.say(u"%1 %2: %3 → %4"_s.arg(row[u"shotNumber"].toString(), row[u"student"].toString(),
                                         joined(row[u"before"]), joined(row[u"after"])));
    const Result<void> moved = studio.desk().move(*plan, because->why, because->by);
    if (!moved)
        return call.failAsNo(moved.error());
    return endStudio(call, studio, document,
                     QCoreApplication::translate("Cli", "移动了%1张照片。").arg(plan->moves.size()));
}

} // namespace

int acceptPicture(Call &call)
{
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    const auto picture = pictureMeant(*studio, call.operands.first());
    if (!picture)
        return call.failAsMisuse(picture.error());
    if (const Result<void> brought = bringPicture(call, *studio, *picture); !brought)
        return call.fail(brought.error());
    const auto accepted =
        studio->darkroom().accept(picture->ref, call.value(u"why"_s).trimmed(), personOf(call));
    if (!accepted)
        return call.failAsNo(accepted.error());
    return endStudio(call, *studio,
                     {{u"student"_s, accepted->student},
                      {u"shotNumber"_s, accepted->shot.text()},
                      {u"file"_s, accepted->prepared.file},
                      {u"bytes"_s, accepted->prepared.bytes},
                      {u"quality"_s, accepted->prepared.quality},
                      {u"digest"_s, QString::fromLatin1(accepted->prepared.digest.toHex())}},
                     QCoreApplication::translate("Cli", "%1号（学号%2）的照片已采用：%3。")
                         .arg(accepted->shot.text(), accepted->student, accepted->prepared.file));
}

int rejectPicture(Call &call)
{
    const Result<Because> because = becauseOf(call);
    if (!because)
        return call.fail(because.error());
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    const auto picture = pictureMeant(*studio, call.operands.first());
    if (!picture)
        return call.failAsMisuse(picture.error());
    const Result<void> rejected = studio->desk().reject(picture->ref, because->why, because->by);
    if (!rejected)
        return call.failAsNo(rejected.error());
    return endStudio(call, *studio, {{u"picture"_s, QFileInfo(picture->file).completeBaseName()}},
                     QCoreApplication::translate("Cli", "照片%1不用了，请重拍。")
                         .arg(QFileInfo(picture->file).completeBaseName()));
}

int shiftPictures(Call &call)
{
    if (call.has(u"later"_s) == call.has(u"earlier"_s))
        return call.misuse(QCoreApplication::translate("Cli", "请写明 --later 或 --earlier，只能选一个。"));
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    const auto picture = pictureMeant(*studio, call.operands.first());
    if (!picture)
        return call.failAsMisuse(picture.error());
    const ShiftBy by = call.has(u"later"_s) ? ShiftBy::Later : ShiftBy::Earlier;
    return carryOut(call, *studio, studio->desk().planShift(picture->ref, by));
}

int swapPictures(Call &call)
{
    const Result<OpenStudio> studio = openStudio(call);
    if (!studio)
        return call.fail(studio.error());
    return carryOut(call, *studio,
                    studio->desk().planSwap(call.operands.first().trimmed(), call.operands.last().trimmed()));
}

} // namespace liuying::cli
