// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace liuying {

/// How much of a JPEG is there.
enum class JpegState {
    Whole,      ///< from its first marker to its last
    Unfinished, ///< begins as a JPEG and does not end yet
    Foreign     ///< does not begin as one; also nothing but zeros, as programs reserve room with
};

/// Follows the markers of a JPEG (ISO/IEC 10918-1 B.1) without decoding it. A thumbnail in the header has an
/// end marker of its own, so looking at the last two bytes does not do. What follows the end, a second
/// picture or a maker's block, is not looked at.
[[nodiscard]] JpegState jpegState(QByteArrayView bytes);

} // namespace liuying
