// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Call.h"
#include "flows/photo/PhotoDesk.h"

#include <QJsonObject>

namespace liuying::cli {

/// {file, verdict, checks[{id, result, value, limit, message}], milliseconds, …}; docs/cli.md.
[[nodiscard]] QJsonObject photoJson(const CheckedPhoto &checked);
/// The policy of the call's station, the notice's where there is none.
[[nodiscard]] Result<Policy> photoPolicyOf(const Call &call);

} // namespace liuying::cli
