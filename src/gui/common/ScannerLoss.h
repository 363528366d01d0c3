// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/common/ScanFilter.h"

namespace liuying {

/// Why a scan was thrown away and what to do, in a sentence.
[[nodiscard]] QString lossInWords(ScanSpoiler spoiler);
/// What the station has put right in a scan that it took; empty: nothing.
[[nodiscard]] QString mendingInWords(const ScanReading &reading);

} // namespace liuying
