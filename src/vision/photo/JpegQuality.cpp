// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/JpegQuality.h"

#include <algorithm>
#include <array>
#include <limits>

namespace liuying::vision {

namespace {

using Table = std::array<int, 64>;

/// ITU-T T.81 Table K.1 and K.2.
constexpr Table kLuma = {16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55,
                         14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62,
                         18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92,
                         49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};
constexpr Table kChroma = {17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
                           24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
                           99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
                           99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99};

/// As libjpeg's jpeg_quality_scaling() and jpeg_add_quant_table() do, in per cent and bounded for baseline.
int scaledStep(int step, int quality)
{
    const int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    return std::clamp((step * percent + 50) / 100, 1, 255);
}

double misfit(const Table &table, QuantSteps steps, int quality)
{
    double sum = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double apart = scaledStep(table[i], quality) - double(steps[i]);
        sum += apart * apart;
    }
    return sum;
}

} // namespace

int jpegQuality(QuantSteps luma, const QuantSteps *chroma)
{
    int best = 1;
    double least = std::numeric_limits<double>::infinity();
    for (int quality = 1; quality <= 100; ++quality) {
        const double apart =
            misfit(kLuma, luma, quality) + (chroma != nullptr ? misfit(kChroma, *chroma, quality) : 0);
        if (apart < least) {
            least = apart;
            best = quality;
        }
    }
    return best;
}

} // namespace liuying::vision
