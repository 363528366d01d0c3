// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/DoorCall.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int overruleAtDoor(Call &call)
{
    const QString why = call.value(u"why"_s);
    if (why.trimmed().isEmpty())
        return call.misuse(QCoreApplication::translate("Cli", "特批请用 --why 写明原因。"));
    Result<OpenDoor> door = openDoor(call);
    if (!door)
        return call.fail(door.error());
    const Result<Shown> shown = shownBy(call, door->plan.policy);
    if (!shown)
        return call.failDocument(shown.error());
    if (!shown->notice.isEmpty())
        return answerNothingShown(call, *door, *shown);
    const Result<DoorAnswer> answer =
        door->desk().overrule(shown->presented, why, call.value(u"by"_s), door->at, door->dryRun);
    return answer ? answerDoor(call, *door, *answer) : call.failAsNo(answer.error());
}

} // namespace liuying::cli
