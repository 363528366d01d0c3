// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceModels.h"
#include "vision/photo/PhotoView.h"
#include "vision/photo/SkinModel.h"

#include <algorithm>
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

} // namespace

void measureGlasses(const PhotoView &view, PhotoMeasures &measures)
{
    constexpr double kLikely = 0.5; // from here on somebody looks at the lenses (core/photo/PhotoRules.cpp)
    const std::optional<double> worn = glassesWorn(view);
    measures.readings[CheckId::GlassesAbsent] = {worn, rectOf(around(*view.face, 36, 47, 0.25))};
    if (!worn || *worn <= kLikely)
        return;
    if (const std::optional<SkinModel> skin = SkinModel::of(view))
        measures.lensDarkness =
            std::clamp(1 - double(lightnessBehindLenses(view) / std::max(skin->lightness(), 1.0F)), 0.0, 1.0);
}

} // namespace liuying::vision
