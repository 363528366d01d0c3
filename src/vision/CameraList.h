// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FrameSource.h"

namespace liuying::vision {

/// The cameras that @p sysFolder (/sys/class/video4linux) lists and that have a node in @p deviceFolder
/// (/dev), in order of index. Inside a container the first may show what the second has not.
[[nodiscard]] QList<CameraDevice> camerasIn(const QString &sysFolder, const QString &deviceFolder);

} // namespace liuying::vision
