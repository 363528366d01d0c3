// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoPolicy.h"
#include "core/photo/PhotoRules.h"
#include "gui/common/SentenceList.h"

namespace liuying {

/// The outcomes that did not pass, worst first, otherwise in the order of the checks.
[[nodiscard]] QList<CheckOutcome> worstFirst(const PhotoJudgement &judgement);

/// "头顶留边 · 132 像素，应为 50–110 像素"; the name alone where nothing was measured.
[[nodiscard]] QString measuredWords(const CheckOutcome &outcome);

/// How many checks passed, and which: a line for each subject with what was measured. Empty when none did.
[[nodiscard]] QList<Sentence> passedSentences(const PhotoJudgement &judgement);

/// The rules that are seen from the chair and kept most cheaply before the picture, those excepted left out.
[[nodiscard]] QList<Sentence> rulesToLookAt(const PhotoPolicy &policy, const QSet<CheckId> &excepted);

} // namespace liuying
