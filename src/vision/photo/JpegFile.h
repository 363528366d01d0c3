// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoMeasures.h"

#include <QByteArray>
#include <QImage>

#include <tl/expected.hpp>

namespace liuying::vision {

/// The head of a JPEG.
struct JpegHead {
    FileFacts facts;
    bool isCmyk = false;
    QByteArray iccProfile; ///< empty: none
};

/// Why a JPEG could not be used; the text is libjpeg's, for the log.
enum class JpegProblem { NotReadable, TooLarge, CutShort };
struct JpegFailure {
    JpegProblem problem = JpegProblem::NotReadable;
    QString detail;
};

[[nodiscard]] bool isJpeg(const QByteArray &bytes);
/// Reads everything before the picture's data.
[[nodiscard]] tl::expected<JpegHead, JpegFailure> readJpegHead(const QByteArray &bytes);
/// Nothing but the picture is in it: no EXIF, no profile, no comment, no thumbnail, nothing after its end.
[[nodiscard]] bool isBareJpeg(const QByteArray &bytes);
/// Decodes at @p eighths/8 of the size, 1 to 8, as stored: not turned, colours as they are; CMYK as plain
/// mixing of inks gives it. A picture whose data end too early is refused, not filled with grey.
[[nodiscard]] tl::expected<QImage, JpegFailure> decodeJpeg(const QByteArray &bytes, int eighths);

} // namespace liuying::vision
