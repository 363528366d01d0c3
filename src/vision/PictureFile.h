// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QList>

namespace liuying::vision {

/// What pictures may be at most, so that nobody's file takes all the memory.
constexpr qint64 kMostPictureBytes = 100'000'000;
/// The longest scrolling screenshots of a phone have some 40 million pixels.
constexpr qint64 kMostPicturePixels = 60'000'000;
/// Phones take JPEGs of 108 million pixels, which are read at half the size; a progressive one needs six
/// bytes of memory a pixel even so.
constexpr qint64 kMostJpegPixels = 130'000'000;

/// The bytes of a picture's file. NotFound, NoPermission; BadInput for what is no file, empty, larger than
/// kMostPictureBytes, or HEIC.
[[nodiscard]] Result<QByteArray> readPictureFile(const QString &file);

/// What to tell people of a picture that cannot be used, the file named; the detail is for the log.
[[nodiscard]] tl::unexpected<Error> notAPicture(const QString &file, const QString &detail);
[[nodiscard]] tl::unexpected<Error> pictureTooLarge(const QString &file);
/// The file ends, or is damaged, before the picture does.
[[nodiscard]] tl::unexpected<Error> pictureCutShort(const QString &file, const QString &detail);

} // namespace liuying::vision
