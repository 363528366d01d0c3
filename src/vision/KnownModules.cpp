// SPDX-License-Identifier: Apache-2.0
#include "vision/KnownModules.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// As far in as the eyes and the alignment patterns of an edge reach.
constexpr double kEdgeModules = 9;

bool isInEye(const QrLayout &layout, int row, int column)
{
    constexpr int kWithBorder = 8;
    const int far = layout.side() - kWithBorder;
    return (row < kWithBorder && (column < kWithBorder || column >= far)) ||
           (row >= far && column < kWithBorder);
}

KnownModule knownAt(const QrLayout &layout, int row, int column)
{
    const QrModule module = layout.at(row, column);
    const float darkness = module == QrModule::Dark ? 1.F : module == QrModule::Light ? -1.F : 0.F;
    return {column + 0.5, row + 0.5, darkness};
}

bool isHalfway(const KnownModule &module, double side)
{
    const bool isTiming = cvFloor(module.column) == 6 || cvFloor(module.row) == 6;
    return isTiming && std::abs(std::max(module.column, module.row) - side / 2) < side / 4;
}

} // namespace

std::vector<KnownModule> fixedModules(const QrLayout &layout, Eyes eyes)
{
    std::vector<KnownModule> modules;
    for (int row = 0; row < layout.side(); ++row) {
        for (int column = 0; column < layout.side(); ++column) {
            if (layout.isFixed(row, column) && (eyes == Eyes::With || !isInEye(layout, row, column)))
                modules.push_back(knownAt(layout, row, column));
        }
    }
    return modules;
}

std::vector<KnownModule> forFourthCorner(const QrLayout &layout)
{
    constexpr int kPatternModules = 10;
    const int far = layout.side() - kPatternModules;
    std::vector<KnownModule> modules = fixedModules(layout, Eyes::Without);
    std::erase_if(modules, [far, &layout](const KnownModule &module) {
        return std::min(module.column, module.row) < far && !isHalfway(module, layout.side());
    });
    return modules;
}

std::vector<KnownModule> alongTop(const QrLayout &layout)
{
    std::vector<KnownModule> modules = fixedModules(layout, Eyes::Without);
    std::erase_if(modules, [](const KnownModule &module) { return module.row > kEdgeModules; });
    return modules;
}

std::vector<KnownModule> alongLeft(const QrLayout &layout)
{
    std::vector<KnownModule> modules = fixedModules(layout, Eyes::Without);
    std::erase_if(modules, [](const KnownModule &module) { return module.column > kEdgeModules; });
    return modules;
}

std::vector<KnownModule> forFineFit(const QrLayout &layout)
{
    constexpr int kContent = 500;
    // No common measure with the side, so that the chosen ones do not stand in columns.
    const int every = std::max(1, layout.side() * layout.side() / kContent) | 1;
    std::vector<KnownModule> modules = fixedModules(layout, Eyes::With);
    const std::vector<cv::Point> &content = layout.contentOrder();
    for (std::size_t i = 0; i < content.size(); i += static_cast<std::size_t>(every))
        modules.push_back(knownAt(layout, content[i].y, content[i].x));
    return modules;
}

} // namespace liuying::vision
