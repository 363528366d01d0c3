// SPDX-License-Identifier: Apache-2.0
// Private to ImportDesk: what the imports of every kind of document share.
#pragma once

#include "exchange/Imports.h"

#include <QByteArray>
#include <QString>

namespace liuying {

/// SHA-256 of a file's bytes: the same document twice is known by it.
[[nodiscard]] Result<QByteArray> fileDigest(const QString &file);

/// The failure of an import that rejected rows forbid; names the file, how many rows and the first.
[[nodiscard]] tl::unexpected<Error> rejectedRows(const QString &file,
                                                 const QList<exchange::RejectedRow> &rejected);

} // namespace liuying
