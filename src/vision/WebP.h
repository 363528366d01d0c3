// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace liuying::vision {

/// True for the bytes of a WebP file, whatever it is called.
[[nodiscard]] bool isWebP(const QByteArray &bytes);

/// Width × height from the head of a WebP file (its three layouts), so that a huge one is refused unread; 0
/// when the head makes no sense.
[[nodiscard]] qint64 pixelsOfWebP(const QByteArray &bytes);

/// Decodes a WebP file, of an animated one its first frame. By OpenCV: Debian's Qt has no plug-in for it in
/// the packages used here. Null when it cannot be decoded; may throw cv::Exception.
[[nodiscard]] QImage decodeWebP(const QByteArray &bytes);

} // namespace liuying::vision
