// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/DoorCall.h"

namespace liuying::cli {

int scanAtDoor(Call &call)
{
    Result<OpenDoor> door = openDoor(call);
    if (!door)
        return call.fail(door.error());
    const storage::Stores &stores = *door->station.stores;
    const auto isUnknown = [&stores](const QByteArray &digest) {
        const Result<QString> owner = stores.boundCodeOwner(digest);
        return owner && owner->isEmpty();
    };
    const bool nobodyPicked = !call.has(QStringLiteral("student"));
    const Result<Shown> shown =
        shownBy(call, door->plan.policy, nobodyPicked ? WantsCard(isUnknown) : WantsCard());
    if (!shown)
        return call.failDocument(shown.error());
    if (!shown->notice.isEmpty())
        return answerNothingShown(call, *door, *shown);
    DoorDesk desk = door->desk();
    const Result<DoorAnswer> answer =
        shown->isPicture && nobodyPicked
            ? desk.scanCard(shown->presented.payload, shown->card, door->at, door->dryRun)
            : desk.scan(shown->presented, door->at, door->dryRun);
    return answer ? answerDoor(call, *door, *answer) : call.fail(answer.error());
}

} // namespace liuying::cli
