// SPDX-License-Identifier: Apache-2.0
// Private to reports, and to flows that keep files of their own.
#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace liuying::reports {

/// Writes beside @p target and puts the new file in its place only once it is whole and on the disk. A
/// symbolic link stays one: the file behind it is replaced. @p write gets the name of the temporary file and
/// says whether it wrote it, with the reason in errno where it did not. Fails with Usage for a folder or no
/// name, BadInput for a device or a pipe, NotFound for a folder that does not exist, NoPermission (also for a
/// file that is read-only), Locked for a file that an office program has open, DiskFull; what was there is
/// then as it was and nothing is left beside it. What may be written over is the caller's question.
[[nodiscard]] Result<void> replaceFile(const QString &target,
                                       const std::function<bool(const QString &temporary)> &write);

/// replaceFile() with bytes at hand.
[[nodiscard]] Result<void> replaceFile(const QString &target, const QByteArray &bytes);

/// replaceFile() for a writer with failures of its own.
[[nodiscard]] Result<void> replaceFileBy(const QString &target,
                                         const std::function<Result<void>(const QString &temporary)> &write);

/// replaceFile() piece by piece. The device takes all that it is given: @p write need not look after the
/// disk.
[[nodiscard]] Result<void> replaceFileBy(const QString &target,
                                         const std::function<void(QIODevice &device)> &write);

/// Makes a folder, and those it lies in, unless it is there. DiskFull; NoPermission also where a file is in
/// the way.
[[nodiscard]] Result<void> makeFolder(const QString &folder);

/// Removes what replaceFile() left half written in @p folder and below it when its process was killed, where
/// @p isOurs says yes to the name that the file was to have, below @p folder.
void sweepPassingFiles(const QString &folder, const std::function<bool(const QString &file)> &isOurs);

/// Words for a write to @p target that failed with @p reason, an errno.
[[nodiscard]] tl::unexpected<Error> failedToWrite(const QString &target, int reason);

} // namespace liuying::reports
