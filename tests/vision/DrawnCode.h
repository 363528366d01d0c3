// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace liuying::vision {

/// A QR code drawn from its modules, 8-bit mode, black on white with a quiet zone of four modules.
[[nodiscard]] QImage drawnCode(const QByteArray &payload, int modulePx = 4);

/// Puts @p code on a grey ground of @p size, its top left corner at @p place.
[[nodiscard]] QImage onGround(const QImage &code, const QSize &size, const QPoint &place);

/// As a capture code looks: opaque base64 text.
[[nodiscard]] QByteArray someCaptureCode();

} // namespace liuying::vision
