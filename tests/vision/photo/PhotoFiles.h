// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace liuying::vision {

/// How a test's JPEG is to be written.
struct JpegRecipe {
    int quality = 80;
    int densityUnit = 1; ///< of JFIF: 0 none, 1 inch, 2 centimetre
    int density = 300;
    bool isCmyk = false; ///< Adobe's way, light instead of ink
    bool isProgressive = false;
    bool hasJfif = true;
    QByteArray exif{}; ///< a TIFF block, as exifBlock() makes them
    QByteArray icc{};
};
[[nodiscard]] QByteArray jpegOf(const QImage &picture, const JpegRecipe &recipe = {});

/// What a test's EXIF block says.
struct ExifRecipe {
    bool isBigEndian = false;
    int turn = 1;
    int resolution = 0; ///< 0: left out
    int resolutionUnit = 2;
    QByteArray takenAt{}; ///< "2025:04:12 09:30:15"
    QByteArray fraction{};
    QByteArray offset{};
};
[[nodiscard]] QByteArray exifBlock(const ExifRecipe &recipe);

/// An uncompressed TIFF in RGB, 8 or 16 bits a sample.
[[nodiscard]] QByteArray tiffOf(const QImage &picture, int bitsPerSample, int turn = 1);

/// A picture whose four quarters are red, green, blue and white, in reading order.
[[nodiscard]] QImage quarters(const QSize &size);
/// Fine noise, which no encoder makes small; @p strength 0 to 255 around grey, from a fixed seed.
[[nodiscard]] QImage noise(const QSize &size, int strength);

} // namespace liuying::vision
