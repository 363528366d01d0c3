// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QString>

namespace liuying::exchange {

/// The ways a document can be unreadable; each has its own words that name the file and say what to do.
enum class FileTrouble {
    Missing,
    NoPermission,
    Folder,
    NotAFile, ///< a device, a pipe
    Empty,
    WebPage,
    Pdf,
    OldWord,
    Password,
    Damaged,  ///< cut short, a part missing, contradicts itself
    TooLarge, ///< more bytes, rows or cells than any timetable or roster has, or a zip bomb
    NulBytes,
    EndlessLine,
    OpenQuote,
    Encoding,
    OldExcel, ///< older than Excel 97
    NotATable,
    NotAText,
    Unknown
};

/// The failure for @p trouble with @p file. @p detail is English, for the log.
[[nodiscard]] tl::unexpected<Error> fileTrouble(FileTrouble trouble, const QString &file,
                                                const QString &detail = {});

/// A person stopped the reading.
[[nodiscard]] tl::unexpected<Error> readingCancelled(const QString &file);

} // namespace liuying::exchange
