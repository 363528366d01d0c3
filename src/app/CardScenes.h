// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QString>

namespace liuying::app {

/// Where students of the scenes were enrolled before; invented.
inline const QString kOtherSchool = QStringLiteral("星湖职业技术学院");

/// Draws the code cards of the demo's first classes below @p intoFolder as they come from a hundred phones:
/// most of them good, some students missing, and every kind that a person must look at.
[[nodiscard]] Result<void> drawHandedInCards(const QString &dataFolder, const QString &intoFolder);

} // namespace liuying::app
