// SPDX-License-Identifier: Apache-2.0
#include "vision/QrBlocks.h"

#include "vision/QrLayout.h"

#include <array>

namespace liuying::vision {

namespace {

/// One number for each version from 1 to 40.
using ByVersion = std::array<int, QrLayout::mostVersion>;

/// ISO/IEC 18004:2015, Table 9: check codewords of a block, by level from low to high.
constexpr std::array<ByVersion, 4> kRedundancy = {{
    {7,  10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
     28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
    {10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
     26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28},
    {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
     28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
    {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
     30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
}};

/// The same table: number of blocks.
constexpr std::array<ByVersion, 4> kBlocks = {{
    {1, 1, 1, 1,  1,  2,  2,  2,  2,  4,  4,  4,  4,  4,  6,  6,  6,  6,  7,  8,
     8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25},
    {1,  1,  1,  2,  2,  4,  4,  4,  5,  5,  5,  8,  9,  9,  10, 10, 11, 13, 14, 16,
     17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49},
    {1,  1,  2,  2,  4,  4,  6,  6,  8,  8,  8,  10, 12, 16, 12, 17, 16, 18, 21, 20,
     23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68},
    {1,  1,  2,  4,  4,  4,  5,  6,  8,  8,  11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
     25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81},
}};

} // namespace

QrBlocks qrBlocks(int version, QrLevel level)
{
    const auto row = static_cast<std::size_t>(level);
    const auto column = static_cast<std::size_t>(version - 1);
    const int blocks = kBlocks[row][column];
    QrBlocks shared{kRedundancy[row][column], std::vector<std::vector<int>>(std::size_t(blocks))};
    const int codewords = static_cast<int>(QrLayout::of(version).contentOrder().size()) / 8;
    // What does not go up evenly makes the last blocks longer by one codeword of content.
    const int content = codewords / blocks - shared.redundancy;
    const int firstLong = blocks - codewords % blocks;
    int place = 0;
    for (int i = 0; i < content; ++i) {
        for (auto &block : shared.places)
            block.push_back(place++);
    }
    for (int block = firstLong; block < blocks; ++block)
        shared.places[static_cast<std::size_t>(block)].push_back(place++);
    for (int i = 0; i < shared.redundancy; ++i) {
        for (auto &block : shared.places)
            block.push_back(place++);
    }
    return shared;
}

} // namespace liuying::vision
