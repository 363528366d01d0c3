// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/Settling.h"

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Code {
    ItemDecision::Kind kind;
    QLatin1String word;
};

constexpr std::array kCodes{Code{ItemDecision::Kind::AsItIs, "as-it-is"_L1},
                            Code{ItemDecision::Kind::CountsFor, "counts-for"_L1},
                            Code{ItemDecision::Kind::DoesNotCount, "does-not-count"_L1},
                            Code{ItemDecision::Kind::BelongsTo, "belongs-to"_L1},
                            Code{ItemDecision::Kind::NotOurs, "not-ours"_L1},
                            Code{ItemDecision::Kind::RefundPayout, "refund-payout"_L1}};

} // namespace

QString decisionCode(ItemDecision::Kind kind)
{
    return std::ranges::find(kCodes, kind, &Code::kind)->word;
}

std::optional<ItemDecision::Kind> decisionFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(kCodes, [code](const Code &known) { return code == known.word; });
    return found == kCodes.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace liuying
