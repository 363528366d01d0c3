// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoPolicy.h"

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRules = {"enforced"_L1, "warned"_L1, "off"_L1};

} // namespace

QLatin1String ruleKey(CheckRule rule)
{
    return kRules.at(size_t(rule));
}

std::optional<CheckRule> ruleFromKey(QStringView key)
{
    const auto *const found = std::ranges::find_if(kRules, [&](QLatin1String word) { return key == word; });
    if (found == kRules.end())
        return std::nullopt;
    return CheckRule(found - kRules.begin());
}

Rgb backdropColour(BackdropKind kind)
{
    switch (kind) {
    case BackdropKind::LightBlue:
        return {100, 197, 255};
    case BackdropKind::White:
        return {255, 255, 255};
    case BackdropKind::LightGrey:
        return {240, 240, 240};
    }
    return {};
}

} // namespace liuying
