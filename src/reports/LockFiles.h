// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include <QString>

#include <optional>

namespace liuying::reports {

/// Somebody has a file open in an office program, which left a note of it beside the file. The note may be
/// older than a crash.
struct FileLock {
    QString note;    ///< path of the lock file
    QString program; ///< "LibreOffice", "WPS" …
    QString user;    ///< empty where the note does not say
};

/// Who has @p file open: looks for the notes of LibreOffice (.~lock.NAME#), Excel (~$NAME) and WPS (.~NAME).
[[nodiscard]] std::optional<FileLock> lockOf(const QString &file);

} // namespace liuying::reports
