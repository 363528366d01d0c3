// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/Pairing.h"
#include "core/photo/PhotoRules.h"

#include <QString>

namespace liuying {

/// The short name of a check: 眼镜, 头顶距上边.
[[nodiscard]] QString checkName(CheckId id);
/// The rule in a sentence, as the notice or the standard has it.
[[nodiscard]] QString checkRuleSentence(CheckId id, const PhotoPolicy &policy);
/// 通过, 需人工看, 不合格, 未检查.
[[nodiscard]] QString resultWord(CheckResult result);
/// What the photographer can say to the student, or what is to be done: 请把刘海拨到眉毛上面。 For a pass or
/// a skipped check the plain finding.
[[nodiscard]] QString outcomeSentence(const CheckOutcome &outcome);
/// The measured value with its unit; empty where there is none.
[[nodiscard]] QString valueText(const CheckOutcome &outcome);
/// What it should be: 180–300 像素; empty where it is not a number.
[[nodiscard]] QString limitText(const CheckOutcome &outcome);
[[nodiscard]] QString colourWord(ColourName colour);
/// An alarm of the pairing in a sentence: which numbers, what is wrong, what to do.
[[nodiscard]] QString alarmSentence(const PairingAlarm &alarm);
[[nodiscard]] QString alarmTitle(PairingFault fault);
/// "相机比电脑快 7 分 02 秒"; empty while nothing is known.
[[nodiscard]] QString cameraClockText(const CameraClock &clock);
/// 张*三 where @p isMasked, as the code card has it: first character, stars, last; of two characters the
/// first only.
[[nodiscard]] QString shownName(const QString &name, bool isMasked);

} // namespace liuying
