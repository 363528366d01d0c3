// SPDX-License-Identifier: Apache-2.0
// Private to the hand-over: its list of files.
#pragma once

#include "flows/handover/HandOver.h"

#include <QHash>

namespace liuying {

/// What a manifest says of its files: name below the folder → SHA-256.
using ManifestFiles = QHash<QString, QByteArray>;

/// The names of the two files below a hand-over's folder.
[[nodiscard]] QStringList manifestNames();

/// Writes both. @p delivered: what is in place; @p sizes in the same order, in bytes.
[[nodiscard]] Result<void> writeManifests(const HandOverPlan &plan, const QList<HandedPhoto> &delivered,
                                          const QList<qint64> &sizes);

/// Reads one back, in whichever language it was written.
[[nodiscard]] Result<ManifestFiles> readManifest(const QString &file);

} // namespace liuying
