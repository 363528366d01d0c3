// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/photo/PhotoMeasures.h"
#include "core/photo/PhotoPolicy.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <optional>

namespace liuying::vision {

/// A photograph as it came from a camera, or prepared already.
struct LoadedPhoto {
    FileFacts file;
    QImage picture;       ///< upright, sRGB, 32 bits; never smaller than needed for 480 × 640 of the face
    double reduction = 1; ///< so many stored pixels are one of `picture`: large files are decoded smaller
    /// The file itself where it already is a JPEG of 480 × 640 and tells nothing but its picture (no EXIF
    /// with place and owner, no profile); else empty.
    QByteArray finished{};
};

/// Reads a photograph: JPEG in any colour, PNG, TIFF, BMP, WebP; turned as EXIF says, colours brought to sRGB
/// by the embedded profile. BadInput names file and reason; NotFound, NoPermission. Any thread.
[[nodiscard]] Result<LoadedPhoto> loadPhoto(const QString &file);

/// What the file says about itself without its picture being decoded; fails as loadPhoto() does.
[[nodiscard]] Result<FileFacts> readFileFacts(const QString &file);

/// Measures everything that core/photo judges. Some 100 ms for 480 × 640; the face model (100 MB) is loaded
/// once, at the first call, in some 0.7 s. Any thread. Never fails: what cannot be measured is not there. The
/// policy says where the face has to come to when a crop is to be made, and which wall is expected.
[[nodiscard]] PhotoMeasures measurePhoto(const LoadedPhoto &photo, const PhotoPolicy &policy);

/// Loads the face model now, in this thread. Fails with NotFound when it is not installed.
[[nodiscard]] Result<void> loadFaceModel();

/// A photograph as the standard wants it (domain §6).
struct PreparedPhoto {
    QByteArray jpeg; ///< 480 × 640, 300 dpi, 24-bit
    int quality = 0; ///< of the encoding, 60 at least
    QRectF crop;     ///< of the upright stored picture, in its pixels
    QImage picture;  ///< the 480 × 640 that was encoded
};

/// Crops and scales; nothing else is done to the picture: not mirrored, not turned, not retouched. The
/// quality is the highest that keeps the file between 20 and 40 KB, and never below 60; where even 60 takes
/// more, 60 it is, and the check of the size tells. A file that keeps the standard already comes back byte
/// for byte. Fails with BadInput where there is no one face to crop by, or the face is so small that it would
/// have to be enlarged by more than a quarter.
[[nodiscard]] Result<PreparedPhoto> preparePhoto(const LoadedPhoto &photo, const PhotoMeasures &measures);

/// The picture with what was found drawn on it: guides, face, and for each check not passed the place.
struct OverlayMark {
    QRectF where; ///< in pixels of the judged picture
    CheckResult result = CheckResult::Fail;
    QString text; ///< one or two words; may be empty. Left out in a program without a QGuiApplication
};
/// The judged picture, @p scale times as large, with guides of the policy and the marks drawn on it.
[[nodiscard]] QImage drawOverlay(const LoadedPhoto &photo, const PhotoMeasures &measures,
                                 const PhotoPolicy &policy, const QList<OverlayMark> &marks, double scale);
/// The judged part of the picture by itself, 480 × 640 or the file's own size.
[[nodiscard]] QImage judgedPicture(const LoadedPhoto &photo, const PhotoMeasures &measures);

/// Where the face is in a frame of a live view, in its pixels; empty when there is not exactly one. Some
/// 15 ms for any size of frame.
[[nodiscard]] std::optional<FacePlace> findFace(const QImage &frame);

} // namespace liuying::vision
