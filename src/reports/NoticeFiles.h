// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/ClassNotice.h"

#include <functional>

namespace liuying::reports {

/// Writes some notices to one file.
using NoticeWriter = std::function<Result<void>(const QList<ClassNotice> &notices, const QString &file)>;

/// Calls @p write once with all notices, or once for each with a file of its own in the folder @p target,
/// which is made where there is none. Stops at the first failure; gives the files written.
[[nodiscard]] Result<QStringList> writeNoticeFiles(const QList<ClassNotice> &notices, NoticeFiles files,
                                                   const QString &target, const QString &suffix,
                                                   const NoticeWriter &write);

/// @p name cut to @p longest characters and, where @p taken holds it already (case does not count), counted
/// on: "name-2". Adds what it gives to @p taken.
[[nodiscard]] QString uniqueName(const QString &name, qsizetype longest, QStringList &taken);

} // namespace liuying::reports
