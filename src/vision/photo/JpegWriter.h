// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <opencv2/core.hpp>

namespace liuying::vision {

/// How finely colour is kept against brightness.
enum class Chroma {
    Halved, ///< 4:2:0
    Full    ///< 4:4:4
};

/// A baseline JPEG with JFIF's density of 300 dots an inch, best Huffman tables, no EXIF and no profile; @p
/// bgr is sRGB, 8 bits. Empty where libjpeg gave up, which only a lack of memory makes it.
[[nodiscard]] QByteArray writeJpeg(const cv::Mat &bgr, int quality, Chroma chroma);

/// An encoded picture and the quality it was encoded at.
struct FittedJpeg {
    QByteArray bytes;
    int quality = 0;
};

/// The best quality between 60 and 95 whose file is at most 40,000 bytes, which is below 40 KB by either
/// reading; 60 where none is. Where even 95 stays below 20 KB colours are kept in full, then up to 100.
[[nodiscard]] FittedJpeg fitJpeg(const cv::Mat &bgr);

} // namespace liuying::vision
