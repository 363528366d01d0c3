// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// Whether some program has the file open for writing now, as far as the system tells: always no on network
/// shares, and for files of other users.
[[nodiscard]] bool isBeingWritten(const QString &file);

} // namespace liuying
