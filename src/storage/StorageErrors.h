// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QLoggingCategory>
#include <QString>

namespace liuying::storage {

Q_DECLARE_LOGGING_CATEGORY(logStorage)

/// What an SQLite result code (extended or not) means for a person, when it came of @p file. SQLite says only
/// "I/O error" where the file system has no room for the files beside the database.
[[nodiscard]] ErrorCode errorCodeOf(int sqliteCode, const QString &file);

/// What the errno of a system call means for a person.
[[nodiscard]] ErrorCode errorCodeOfSystem(int reason);

/// The sentence for a failure of @p file, saying what to do.
[[nodiscard]] QString storageMessage(ErrorCode code, const QString &file);

/// A failure of @p file with its sentence; @p detail is for the log.
[[nodiscard]] tl::unexpected<Error> storageFailure(ErrorCode code, const QString &file,
                                                   const QString &detail);

} // namespace liuying::storage
