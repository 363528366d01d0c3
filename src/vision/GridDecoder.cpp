// SPDX-License-Identifier: Apache-2.0
#include "vision/ModuleGrid.h"

#include "vision/GridFormat.h"
#include "vision/QrBlocks.h"
#include "vision/QrDecoder.h"
#include "vision/QrDrawing.h"
#include "vision/QrLayout.h"
#include "vision/ReedSolomon.h"

#include <algorithm>
#include <numeric>

namespace liuying::vision {

namespace {

/// A codeword as far as it could be seen.
struct SeenCodeword {
    Codeword value = 0;
    float certainty = 1; ///< how likely all its bits are right
};

/// The likeliest formats, best first. Two formats differ in 7 bits of each copy, 28 in agreement where all is
/// clear; what is further behind than that of five unclear modules is hardly ever right.
std::vector<GridGuess> guessesFor(const ModuleGrid &grid)
{
    constexpr std::size_t kMostGuesses = 3;
    constexpr float kMostBehind = 10;
    std::vector<GridGuess> guesses = guessFormats(grid);
    const float least = guesses.front().agreement - kMostBehind;
    guesses.erase(guesses.begin() + kMostGuesses, guesses.end());
    std::erase_if(guesses, [least](const GridGuess &guess) { return guess.agreement < least; });
    return guesses;
}

std::vector<SeenCodeword> codewordsOf(const GridGuess &guess, const QrLayout &layout)
{
    const std::vector<cv::Point> &order = layout.contentOrder();
    const int mask = qrFormat(guess.formatNumber).mask;
    std::vector<SeenCodeword> codewords(order.size() / 8);
    for (std::size_t i = 0; i < codewords.size() * 8; ++i) {
        SeenCodeword &codeword = codewords[i / 8];
        const float darkness = guess.view.darkness(order[i]);
        const bool bit = (darkness > 0) != isTurnedByMask(mask, order[i]);
        codeword.value = static_cast<Codeword>(codeword.value << 1 | static_cast<int>(bit));
        codeword.certainty *= (1 + std::min(1.0F, std::abs(darkness))) / 2;
    }
    return codewords;
}

std::vector<int> leastCertainFirst(const std::vector<SeenCodeword> &codewords)
{
    std::vector<int> order(codewords.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {},
                             [&](int place) { return codewords[static_cast<std::size_t>(place)].certainty; });
    return order;
}

/// Forney's generalised minimum distance: none erased, then the two least certain codewords, four … as long
/// as what is left of the redundancy proves the correction.
std::optional<std::vector<Codeword>> correctedBlock(const std::vector<SeenCodeword> &seen, int redundancy)
{
    std::vector<Codeword> block;
    for (const SeenCodeword &codeword : seen)
        block.push_back(codeword.value);
    const std::vector<int> order = leastCertainFirst(seen);
    for (int erased = 0;; erased += 2) {
        const auto most = mostErrorsWorthBelieving(static_cast<int>(seen.size()), redundancy, erased);
        if (!most)
            return std::nullopt;
        std::vector<Codeword> corrected = block;
        const auto errors = correctBlock(corrected, redundancy, {order.begin(), order.begin() + erased});
        if (errors && *errors <= *most)
            return corrected;
    }
}

/// All codewords in the order of the drawing; empty as soon as one block cannot be corrected.
std::optional<std::vector<Codeword>> correctedCodewords(const std::vector<SeenCodeword> &seen,
                                                        const QrBlocks &blocks)
{
    std::vector<Codeword> codewords(seen.size());
    for (const std::vector<int> &places : blocks.places) {
        std::vector<SeenCodeword> block;
        for (const int place : places)
            block.push_back(seen[static_cast<std::size_t>(place)]);
        const auto corrected = correctedBlock(block, blocks.redundancy);
        if (!corrected)
            return std::nullopt;
        for (std::size_t i = 0; i < places.size(); ++i)
            codewords[static_cast<std::size_t>(places[i])] = (*corrected)[i];
    }
    return codewords;
}

} // namespace

std::optional<QByteArray> decodeGrid(const ModuleGrid &grid)
{
    const std::optional<int> version = QrLayout::versionOf(grid.side);
    if (!version || grid.darkness.size() != static_cast<std::size_t>(grid.side * grid.side))
        return std::nullopt;
    const QrLayout &layout = QrLayout::of(*version);
    for (const GridGuess &guess : guessesFor(grid)) {
        const QrBlocks blocks = qrBlocks(*version, qrFormat(guess.formatNumber).level);
        if (const auto codewords = correctedCodewords(codewordsOf(guess, layout), blocks)) {
            if (auto payload = decodeDrawnCode(drawQr(layout, guess.formatNumber, *codewords)))
                return payload;
        }
    }
    return std::nullopt;
}

} // namespace liuying::vision
