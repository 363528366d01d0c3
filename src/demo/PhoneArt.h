// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRectF>

namespace liuying::demo {

/// Where the phone stands in the picture paintPhone() makes.
inline constexpr QRectF kPhoneBody{90, 20, 440, 930};
inline constexpr QRectF kPhoneScreen{104, 34, 412, 902};

/// An out-of-focus lobby with lamps, @p size large.
[[nodiscard]] QImage paintRoom(QSize size);

/// A hand and a phone that shows @p picture, on a transparent ground.
[[nodiscard]] QImage paintPhone(const QImage &picture);

} // namespace liuying::demo
