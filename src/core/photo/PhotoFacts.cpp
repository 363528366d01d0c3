// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoFacts.h"

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// In the order of PairingFault.
constexpr std::array kFaults = {
    "shot-without-arrival"_L1, "arrival-without-shot"_L1, "two-arrivals-one-shot"_L1, "double-trigger"_L1,
    "older-than-arrival"_L1,   "same-picture-twice"_L1,   "out-of-order"_L1,          "camera-clock-off"_L1};
static_assert(kFaults.size() == size_t(PairingFault::CameraClockOff) + 1);

} // namespace

QLatin1String faultKey(PairingFault fault)
{
    return kFaults.at(size_t(fault));
}

std::optional<PairingFault> faultFromKey(QStringView key)
{
    const auto *const found = std::ranges::find_if(kFaults, [&](QLatin1String word) { return key == word; });
    if (found == kFaults.end())
        return std::nullopt;
    return PairingFault(found - kFaults.begin());
}

} // namespace liuying
