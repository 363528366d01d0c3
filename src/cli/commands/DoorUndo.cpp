// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/DoorCall.h"
#include "flows/CampaignTime.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int undoAtDoor(Call &call)
{
    const QString student = call.value(u"student"_s).trimmed();
    if (student.isEmpty())
        return call.misuse(QCoreApplication::translate("Cli", "请用 --student 写明学号。"));
    Result<OpenDoor> door = openDoor(call);
    if (!door)
        return call.fail(door.error());
    const LocalDateTime now = door->at.value_or(campaignTime(door->station.clock, door->plan.campaign));
    const auto facts = door->station.stores->doorFacts({}, student, door->room, now.date);
    if (!facts)
        return call.fail(facts.error());
    if (!facts->arrivalRef.isValid())
        return call.failAsNo(
            Error{ErrorCode::Usage,
                  QCoreApplication::translate("Cli", "学号%1没有可以撤销的签到。").arg(student),
                  {}});
    const StandingArrival &arrival = *facts->record.arrival;
    if (now < arrival.at)
        return call.failAsNo(Error{ErrorCode::Usage,
                                   QCoreApplication::translate("Cli", "学号%1在%2才签到，不能在这以前撤销。")
                                       .arg(student, momentWords(arrival.at)),
                                   {}});
    const Result<void> undone =
        door->desk().undo(facts->arrivalRef, call.value(u"why"_s), door->at, door->dryRun);
    if (!undone)
        return call.failAsNo(undone.error());
    const QString shot = arrival.shot.text();
    call.answer(QJsonObject{{u"undone"_s, true},
                            {u"student"_s, student},
                            {u"shotNumber"_s, shot},
                            {u"room"_s, arrival.shot.room},
                            {u"dryRun"_s, call.isDryRun()}});
    call.say(QCoreApplication::translate("Cli", "已撤销%1的签到，拍摄号%2不再使用。").arg(student, shot));
    return Done;
}

} // namespace liuying::cli
