// SPDX-License-Identifier: Apache-2.0
// Private to ScannerPanel.
#pragma once

#include "core/scanner/ScanTrial.h"
#include "gui/common/SentenceList.h"

namespace liuying {

/// What is wrong, in a sentence, and below it how to mend it.
[[nodiscard]] Sentence sentenceOf(const ScanFault &fault);

} // namespace liuying
