// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/studio/StudioDesk.h"

namespace liuying {

/// What a person can do about an alarm of the pairing.
enum class AlarmWay {
    Look,         ///< show the picture it is about
    ShiftLater,   ///< this picture and all after it belong to the next student each
    ShiftEarlier, ///< … to the student before
    Swap,         ///< exchange the pictures of the two
    Reject,       ///< the picture is not to be used
    Leave,        ///< the student left without a photograph
    Settle        ///< it is in order: nothing is to be done, with a reason
};

/// The ways out of an alarm, likeliest first; only those that can be gone with what is known now.
[[nodiscard]] QList<AlarmWay> waysOut(const PairingAlarm &alarm, const StudioStatus &status);
/// A few words for a button.
[[nodiscard]] QString wayWords(AlarmWay way, PairingFault fault);
/// Why an alarm is settled, to choose from.
[[nodiscard]] QStringList settleReasons(PairingFault fault);

/// The picture an alarm is about; invalid where it is about an arrival alone.
[[nodiscard]] EntryRef pictureOf(const PairingAlarm &alarm, const StudioStatus &status);
/// Whom the alarm's other shot number belongs to; empty where nobody is known.
[[nodiscard]] QString otherStudentOf(const PairingAlarm &alarm, const StudioStatus &status);

} // namespace liuying
