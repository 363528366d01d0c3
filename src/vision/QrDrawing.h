// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/QrBlocks.h"
#include "vision/QrLayout.h"
#include "vision/ReedSolomon.h"

#include <opencv2/core.hpp>

namespace liuying::vision {

/// What the format information of a QR code says.
struct QrFormat {
    QrLevel level = QrLevel::Low;
    int mask = 0; ///< 0 … 7
};

/// The formats there are; number i stands for the same five bits as in the code.
inline constexpr int qrFormats = 32;
[[nodiscard]] QrFormat qrFormat(int number);
/// The 15 bits that are drawn for a format, its error correction and the mask of ISO/IEC 18004:2015, Annex C
/// included.
[[nodiscard]] int qrFormatWord(int number);

/// True where the mask turns a content module over.
[[nodiscard]] bool isTurnedByMask(int mask, cv::Point place);

/// A clean code, black on white with its quiet zone, from its codewords in the order of the drawing.
[[nodiscard]] cv::Mat drawQr(const QrLayout &layout, int formatNumber,
                             const std::vector<Codeword> &codewords);

} // namespace liuying::vision
