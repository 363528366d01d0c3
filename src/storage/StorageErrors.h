// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QLoggingCategory>
#include <QString>

namespace liuying::storage {

Q_DECLARE_LOGGING_CATEGORY(logStorage)

/// What an SQLite result code (extended or not) means for a person.
[[nodiscard]] ErrorCode errorCodeOf(int sqliteCode);

/// The sentence for a failure of @p file, saying what to do.
[[nodiscard]] QString storageMessage(ErrorCode code, const QString &file);

/// A failure of @p file with its sentence; @p detail is for the log.
[[nodiscard]] tl::unexpected<Error> storageFailure(ErrorCode code, const QString &file,
                                                   const QString &detail);

} // namespace liuying::storage
