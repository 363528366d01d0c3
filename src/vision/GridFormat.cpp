// SPDX-License-Identifier: Apache-2.0
#include "vision/GridFormat.h"

#include "vision/QrDrawing.h"
#include "vision/QrLayout.h"

#include <algorithm>
#include <functional>

namespace liuying::vision {

namespace {

float agreementOf(const GridView &view, const QrLayout &layout, int formatNumber)
{
    const int word = qrFormatWord(formatNumber);
    float sum = 0;
    for (const auto &copy : layout.formatPlaces()) {
        for (std::size_t bit = 0; bit < copy.size(); ++bit)
            sum += (word >> bit & 1) != 0 ? view.darkness(copy[bit]) : -view.darkness(copy[bit]);
    }
    return sum;
}

} // namespace

std::vector<GridGuess> guessFormats(const ModuleGrid &grid)
{
    const QrLayout &layout = QrLayout::of(QrLayout::versionOf(grid.side).value());
    std::vector<GridGuess> guesses;
    for (const bool isMirrored : {false, true}) {
        const GridView view(grid, isMirrored);
        for (int number = 0; number < qrFormats; ++number)
            guesses.push_back({view, number, agreementOf(view, layout, number)});
    }
    std::ranges::stable_sort(guesses, std::greater{}, &GridGuess::agreement);
    return guesses;
}

} // namespace liuying::vision
