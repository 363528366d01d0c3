// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceModels.h"
#include "vision/photo/PhotoView.h"
#include "vision/photo/SkinModel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace liuying::vision {

namespace {

/// How light what is behind the lenses is: the light quarter of a field from the pupils to below the eyes,
/// which is skin and white of the eye behind a clear lens, and lens behind a dark one. 0 to 100.
float lightnessBehindLenses(const PhotoView &view)
{
    constexpr int kSteps = 16;
    std::vector<float> values;
    const cv::Rect picture(0, 0, view.lab.cols, view.lab.rows);
    for (const double eye : {-0.5, 0.5})
        for (int row = 0; row < kSteps; ++row)
            for (int column = 0; column < kSteps; ++column) {
                const cv::Point at = fromFace(*view.face, eye - 0.2 + 0.4 * column / (kSteps - 1),
                                              -0.02 + 0.2 * row / (kSteps - 1));
                if (picture.contains(at))
                    values.push_back(view.lab.at<cv::Vec3f>(at)[0]);
            }
    if (values.empty())
        return 0;
    const auto quarter = values.begin() + std::ptrdiff_t(values.size() * 3 / 4);
    std::ranges::nth_element(values, quarter);
    return *quarter;
}

/// 0 clear to 1 black; empty where the skin to compare with is not to be measured.
std::optional<double> darknessBehindLenses(const PhotoView &view)
{
    const std::optional<SkinModel> skin = SkinModel::of(view);
    if (!skin)
        return std::nullopt;
    return std::clamp(1 - double(lightnessBehindLenses(view) / std::max(skin->lightness(), 1.0F)), 0.0, 1.0);
}

/// Where the eyes ought to be nothing is light: nobody's lids are so dark, so it is dark glasses whatever
/// their shape, or the shade of a brim.
double likelihoodOfDarkLenses(double darkness)
{
    constexpr double kHalf = 0.5;
    constexpr double kSteepness = 20;
    return 1 / (1 + std::exp(-kSteepness * (darkness - kHalf)));
}

} // namespace

void measureGlasses(const PhotoView &view, PhotoMeasures &measures)
{
    constexpr double kLikely = 0.5; // from here on somebody looks at the lenses (core/photo/PhotoRules.cpp)
    std::optional<double> worn = glassesWorn(view);
    const std::optional<double> darkness = darknessBehindLenses(view);
    if (worn && darkness)
        worn = std::max(*worn, likelihoodOfDarkLenses(*darkness));
    measures.readings[CheckId::GlassesAbsent] = {worn, rectOf(around(*view.face, 36, 47, 0.25))};
    if (worn && *worn > kLikely)
        measures.lensDarkness = darkness;
}

} // namespace liuying::vision
