// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FrameSource.h"
#include "vision/VideoIo.h"

#include <functional>

namespace liuying::vision {

/// What cameras are made of: the machine's own, or a test's.
struct CameraHardware {
    VideoIo *io = nullptr; ///< must outlive the sources
    std::function<QList<CameraDevice>()> list;
};

/// As cameraSource() with a key.
[[nodiscard]] std::unique_ptr<FrameSource> cameraOn(const CameraHardware &hardware, const QString &key,
                                                    const std::optional<CameraFormat> &wish);

} // namespace liuying::vision
