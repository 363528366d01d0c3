// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/PlanCall.h"
#include "cli/PlanJson.h"
#include "flows/CampaignTime.h"
#include "flows/plan/PlanEditor.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// The slots of a college; the one slot of a college that comes as one names its classes.
void addSlots(QJsonArray &array, const Split &split, const QList<ClassHeads> &classes)
{
    for (const ClassSlot &slot : split.classSlots) {
        QJsonObject object = slotJson(slot);
        if (split.isOneSlot) {
            QJsonArray names;
            for (const ClassHeads &heads : classes)
                names.append(heads.name);
            object.insert(u"classes"_s, names);
        }
        array.append(object);
    }
}

QJsonObject collegeJson(const QString &college, const Split &split)
{
    return {{u"college"_s, college},
            {u"complete"_s, split.isComplete()},
            {u"oneSlot"_s, split.isOneSlot},
            {u"worstPerMinute"_s, split.worstCrowding},
            {u"divided"_s, split.divided},
            {u"moves"_s, split.moves},
            {u"orderKept"_s, split.isOrderKept},
            {u"proven"_s, split.isProven},
            {u"notes"_s, QJsonArray::fromStringList(splitWords(college, split))}};
}

void saySplit(Call &call, const QString &college, const Split &split)
{
    for (const ClassSlot &slot : split.classSlots)
        call.say(split.isOneSlot ? QCoreApplication::translate("Cli", "%1  %2  %3整个学院一起来，不分班。")
                                       .arg(slot.room, windowWords(slot.window), college)
                                 : slotLine(slot));
    for (const QString &note : splitWords(college, split))
        split.isComplete() ? call.say(note) : call.complain(note);
}

} // namespace

int splitPlan(Call &call)
{
    const bool isDry = call.isDryRun();
    Result<OpenPlan> open =
        openStandingPlan(call, isDry ? storage::OpenMode::ReadOnly : storage::OpenMode::OpenExisting);
    if (!open)
        return call.fail(open.error());
    const Result<QString> college = collegeOf(call, open->book);
    if (!college)
        return call.fail(college.error());
    const Result<PlanSplit> split = open->desk().split(*college, isDry);
    if (!split)
        return call.fail(split.error());
    QJsonArray slotList;
    QJsonArray colleges;
    bool isWhole = true;
    for (const auto &[name, one] : split->colleges) {
        addSlots(slotList, one, headsOf(open->book, name));
        colleges.append(collegeJson(name, one));
        saySplit(call, name, one);
        isWhole = isWhole && one.isComplete();
    }
    call.answer(QJsonObject{{u"slots"_s, slotList}, {u"colleges"_s, colleges}, {u"dryRun"_s, isDry}});
    return isWhole ? Done : No;
}

} // namespace liuying::cli
