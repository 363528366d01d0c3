// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// "E:/毕业照/今天/上午" as "…/今天/上午": the rest is the same all day. The whole belongs in a tool tip.
[[nodiscard]] QString shortFolder(const QString &folder);

} // namespace liuying
