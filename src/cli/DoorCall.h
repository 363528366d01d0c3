// SPDX-License-Identifier: Apache-2.0
// What the door's commands have in common: --room, --at, what is shown, and the answer.
#pragma once

#include "cli/Call.h"
#include "flows/code/CodeDesk.h"
#include "flows/door/DoorDesk.h"

namespace liuying::cli {

/// A door opened for one command.
struct OpenDoor {
    OpenStation station;
    Plan plan;
    QString room;
    std::optional<LocalDateTime> at;
    DryRun dryRun = DryRun::No;

    [[nodiscard]] DoorDesk desk() { return {*station.stores, station.clock, room}; }
};
/// Opens the station and understands --room and --at.
[[nodiscard]] Result<OpenDoor> openDoor(const Call &call);

/// What was shown: from --payload, --image or --student. A picture without exactly one code that could be a
/// capture code gives no payload but says so in @c notice; that is an answer, not a failure.
struct Shown {
    Presented presented{};
    std::optional<vision::CardText> card{}; ///< printed around the code, where it was read
    bool isPicture = false;
    QString notice{};  ///< whole sentence; empty when there is something to scan
    QString trouble{}; ///< "no-code", "several-codes"
};
/// Whether the card of the code with this digest must be read; it takes some hundred milliseconds.
using WantsCard = std::function<bool(const QByteArray &digest)>;
/// @p wantsCard empty: no card is read.
[[nodiscard]] Result<Shown> shownBy(const Call &call, const Policy &policy, const WantsCard &wantsCard = {});

/// Gives the door's answer and its exit status: Done when admitted, else No.
[[nodiscard]] int answerDoor(Call &call, const OpenDoor &door, const DoorAnswer &answer);
/// Gives a hold because the picture shows nothing to scan.
[[nodiscard]] int answerNothingShown(Call &call, const OpenDoor &door, const Shown &shown);

} // namespace liuying::cli
