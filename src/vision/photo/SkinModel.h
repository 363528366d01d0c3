// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

#include <opencv2/core.hpp>

#include <optional>
#include <vector>

namespace liuying::vision {

/// The colours of one person's own skin in one picture, taken from both cheeks and the ridge of the nose. No
/// colour is presumed: the palest and the darkest skin, and a grey picture, are measured alike. Each place
/// keeps its own colour, so that a face lit from one side has two skins.
class SkinModel {
public:
    /// Empty where a beard, a mask or the light leaves nothing of one colour on cheeks and nose.
    [[nodiscard]] static std::optional<SkinModel> of(const PhotoView &view);

    /// How far a colour is from the skin, in spreads of the skin: up to some 2.5 is skin.
    [[nodiscard]] double distance(const cv::Vec3f &lab) const;
    [[nodiscard]] bool isSkin(const cv::Vec3f &lab) const { return distance(lab) <= kSkinWithin; }
    /// 255 where @p lab (CV_32FC3) is skin.
    [[nodiscard]] cv::Mat mask(const cv::Mat &lab) const;
    /// The skin's lightness, 0 to 100: the median of the places.
    [[nodiscard]] float lightness() const;

private:
    static constexpr double kSkinWithin = 2.5;
    struct Place {
        cv::Vec3f median;
        cv::Vec3f spread;
    };
    std::vector<Place> m_places;
};

} // namespace liuying::vision
