// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoMeasures.h"

#include <QByteArrayView>

#include <optional>

namespace liuying::vision {

/// What a TIFF directory says of its picture, and its EXIF directory of the shot: the same structure heads a
/// TIFF file, the EXIF block of a JPEG and the eXIf chunk of a PNG (TIFF 6.0; CIPA DC-008).
struct ExifFacts {
    QSize pixels{};         ///< of the first picture; null in a JPEG's block
    int turn = 1;           ///< orientation 1 to 8
    double dotsPerInch = 0; ///< 0: not said
    int bitsPerSample = 0;
    int samplesPerPixel = 0;
    int photometric = -1; ///< TIFF's PhotometricInterpretation; −1: not said
    QByteArray iccProfile{};
    std::optional<CameraTime> takenAt{};
};

/// Reads a block that begins with "II*\0" or "MM\0*". Bounded: at most two directories of at most 512
/// entries, nothing outside the block. What makes no sense is left at its default.
[[nodiscard]] ExifFacts readExif(QByteArrayView tiff);

} // namespace liuying::vision
