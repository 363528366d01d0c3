// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/DoorCall.h"

#include <QCoreApplication>

namespace liuying::cli {

using namespace Qt::StringLiterals;

int bindAtDoor(Call &call)
{
    if (call.has(u"replace"_s) && call.value(u"why"_s).trimmed().isEmpty())
        return call.misuse(QCoreApplication::translate("Cli", "更换采集码请用 --why 写明原因。"));
    Result<OpenDoor> door = openDoor(call);
    if (!door)
        return call.fail(door.error());
    const Result<Shown> shown = shownBy(call, door->plan.policy);
    if (!shown)
        return call.failDocument(shown.error());
    if (!shown->notice.isEmpty())
        return answerNothingShown(call, *door, *shown);
    const auto &[payload, student] = shown->presented;
    DoorDesk desk = door->desk();
    const Result<DoorAnswer> answer =
        call.has(u"replace"_s)
            ? desk.replaceCodeAndScan(payload, student, call.value(u"why"_s), door->at, door->dryRun)
            : desk.bindAndScan(payload, student, u"search"_s, door->at, door->dryRun);
    return answer ? answerDoor(call, *door, *answer) : call.fail(answer.error());
}

} // namespace liuying::cli
