// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/code/CodeDesk.h"

namespace liuying {

/// Reads picture files as a camera's frames: those of each folder, in the order given, are frames of one
/// camera, one after the other. Answers in the order given; card text is not read.
[[nodiscard]] QList<ReadPicture> readAsCamera(const QStringList &files);

} // namespace liuying
