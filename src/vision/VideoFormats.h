// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/FrameSource.h"

#include <span>

namespace liuying::vision {

class VideoIo;

/// Every format of an open V4L2 device that decodedFrame() understands: largest first, among equals the
/// quickest, compressed before raw. Ranges of sizes and rates are given by a few usual ones.
[[nodiscard]] QList<CameraFormat> listFormats(VideoIo &io, int device);

/// @p wish where it is among @p formats, else what comes nearest to 1280×720 MJPG at 30 frames a second: not
/// smaller than 640×480 and not slower than 15 a second if that can be had. Empty when there are none.
[[nodiscard]] std::optional<CameraFormat> chosenFormat(const QList<CameraFormat> &formats,
                                                       const std::optional<CameraFormat> &wish);

/// V4L2's number for four letters.
[[nodiscard]] quint32 pixelCode(const QString &pixels);
[[nodiscard]] QString pixelLetters(quint32 code);

/// A frame as a camera sends it. @p bytesPerLine as the driver says; 0: no padding. Null when the bytes are
/// damaged or too few. Never throws.
[[nodiscard]] QImage decodedFrame(std::span<const uchar> bytes, const QString &pixels, const QSize &size,
                                  int bytesPerLine);

} // namespace liuying::vision
