// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>

namespace liuying::reports {

/// Writes beside @p target and puts the new file in its place only once it is whole and on the disk. A
/// symbolic link stays one: the file behind it is replaced. @p write gets the name of the temporary file and
/// says whether it wrote it, with the reason in errno where it did not. Fails with Usage for a folder,
/// BadInput for a device or a pipe, NotFound for a folder that does not exist, NoPermission, DiskFull; what
/// was there is then as it was. What may be written over is the caller's question.
[[nodiscard]] Result<void> replaceFile(const QString &target,
                                       const std::function<bool(const QString &temporary)> &write);

/// replaceFile() with bytes at hand.
[[nodiscard]] Result<void> replaceFile(const QString &target, const QByteArray &bytes);

} // namespace liuying::reports
