// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// Where a station keeps its data when nobody says otherwise: the environment's LIUYING_DATA, else "liuying"
/// in the user's data folder. The same for the window and the terminal.
[[nodiscard]] QString defaultDataFolder();

} // namespace liuying
