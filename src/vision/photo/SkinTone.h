// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

#include <opencv2/core.hpp>

#include <optional>
#include <vector>

namespace liuying::vision {

/// The tone of the person's skin whatever light falls on it: the ratios red : green : blue of
/// the cheeks and of the neck, which sun and shade may have made another.
/// Unlike SkinModel it knows the neck in the chin's shadow for skin; but cloth of the skin's own tone, too.
class SkinTone {
public:
    /// Empty where the cheeks are of no colour, as in a grey picture.
    [[nodiscard]] static std::optional<SkinTone> of(const PhotoView &view);

    /// How far a colour is from the tone, in spreads; up to about 3 is skin.
    [[nodiscard]] double distance(const cv::Vec3b &bgr) const;
    /// By its tone, and neither as dark as a shadow's depth nor brighter than the face can be.
    [[nodiscard]] bool isSkin(const cv::Vec3b &bgr) const;
    /// 255 where @p bgr is skin.
    [[nodiscard]] cv::Mat mask(const cv::Mat &bgr) const;
    /// Of the cheeks' green channel, 0 to 255.
    [[nodiscard]] double lightness() const;

private:
    struct Place {
        double red = 0;  ///< ln(red / green)
        double blue = 0; ///< ln(blue / green)
        double redSpread = 0;
        double blueSpread = 0;
        double green = 0; ///< brightness
    };
    [[nodiscard]] static Place placeOf(const std::vector<cv::Vec3b> &colours);
    [[nodiscard]] static double distance(const Place &place, double red, double blue);

    std::vector<Place> m_places; ///< the cheeks, and the neck where it is bare
};

} // namespace liuying::vision
