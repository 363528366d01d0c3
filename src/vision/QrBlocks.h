// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace liuying::vision {

/// How much of a QR code is error correction: about 7, 15, 25 and 30 per cent may be wrong.
enum class QrLevel { Low, Medium, Quartile, High };

/// How the codewords of a version and level are shared out among blocks that are corrected each on its own
/// (ISO/IEC 18004:2015, Table 9).
struct QrBlocks {
    int redundancy = 0; ///< check codewords of each block
    /// Of each block the places of its codewords in the order of the drawing, check codewords last.
    std::vector<std::vector<int>> places;
};

/// @p version from 1 to 40.
[[nodiscard]] QrBlocks qrBlocks(int version, QrLevel level);

} // namespace liuying::vision
