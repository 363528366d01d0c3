// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace liuying::vision {

/// A part of a picture in which only the difference from the surroundings counts: about -1 for light modules
/// and +1 for dark ones, wherever lamps and shadows fall. Large modules are shrunk, for what is finer than a
/// quarter of a module is noise here. All places are in pixels of the picture.
class ContrastView {
public:
    /// @p part may reach beyond the picture. With @p lightOnDark the colours change places.
    ContrastView(const cv::Mat &grey, const cv::Rect &part, float modulePx, bool lightOnDark);

    /// Between the pixels; 0 outside the part or the picture.
    [[nodiscard]] float at(double x, double y) const;
    /// At the nearest pixel: less exact and faster.
    [[nodiscard]] float near(double x, double y) const
    {
        const int column = static_cast<int>((x - m_origin.x + 0.5) * m_scale);
        const int row = static_cast<int>((y - m_origin.y + 0.5) * m_scale);
        const bool isInside = column >= 0 && row >= 0 && column < m_contrast.cols && row < m_contrast.rows;
        return isInside ? m_contrast.ptr<float>(row)[column] : 0.F;
    }

private:
    cv::Mat m_contrast; ///< 32-bit
    cv::Point2d m_origin;
    double m_scale = 1; ///< pixels of the view for one of the picture
};

} // namespace liuying::vision
