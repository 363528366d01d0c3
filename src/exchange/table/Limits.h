// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// How large a document may be. Far above any roster (a university has 50,000 students), far below what would
/// hurt: reading stays under 512 MiB and 10 s whatever the file claims.
namespace liuying::exchange::limits {

constexpr qint64 kFileBytes = 64LL * 1024 * 1024;
constexpr qint64 kPartBytes = 64LL * 1024 * 1024;     ///< one part of a zip once unpacked
constexpr qint64 kUnpackedBytes = 96LL * 1024 * 1024; ///< all parts read of a zip
constexpr qint64 kParts = 10'000;
constexpr int kRows = 1'048'576; ///< as Excel
constexpr int kColumns = 1'000;
constexpr qsizetype kCells = 2'000'000; ///< in a document, gaps and filled cells included
constexpr qsizetype kSheets = 500;
constexpr qsizetype kRecordCharacters = 256 * 1024; ///< a record of a csv, a line of a txt
constexpr qsizetype kCellCharacters = 32'767;       ///< as Excel
constexpr int kProgressRows = 500;                  ///< rows between two calls of the progress callback

} // namespace liuying::exchange::limits
