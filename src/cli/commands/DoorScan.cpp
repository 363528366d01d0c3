// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/DoorCall.h"

namespace liuying::cli {

int scanAtDoor(Call &call)
{
    Result<OpenDoor> door = openDoor(call);
    if (!door)
        return call.fail(door.error());
    const Result<Shown> shown = shownBy(call, door->plan.policy);
    if (!shown)
        return call.failDocument(shown.error());
    if (!shown->notice.isEmpty())
        return answerNothingShown(call, *door, *shown);
    const Result<DoorAnswer> answer = door->desk().scan(shown->presented, door->at, door->dryRun);
    return answer ? answerDoor(call, *door, *answer) : call.fail(answer.error());
}

} // namespace liuying::cli
