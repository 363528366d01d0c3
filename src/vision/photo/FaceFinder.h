// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace liuying::vision {

/// Points of a face in the order of iBUG 300-W: 0–16 jaw from the picture's left ear over the chin, 17–21
/// and 22–26 brows, 27–35 nose, 36–41 eye on the picture's left, 42–47 the other, 48–59 outer lips, 60–67
/// inner lips.
using FacePoints = std::array<cv::Point2f, 68>;

/// A face in a picture, in its pixels.
struct FoundFace {
    cv::Rect2f box;
    double score = 0; ///< of the detector; above 0, 1 and more for a frontal face in good light
    FacePoints points;

    [[nodiscard]] cv::Point2f mean(int from, int to) const; ///< of points from … to, both included
    [[nodiscard]] cv::Point2f leftEye() const { return mean(36, 41); }
    [[nodiscard]] cv::Point2f rightEye() const { return mean(42, 47); }
    [[nodiscard]] double eyeDistance() const; ///< between the middles of the eyes
};

/// The same face in a picture that begins @p by further up and left.
[[nodiscard]] FoundFace moved(FoundFace face, cv::Point2f by);

/// dlib's frontal face detector (HOG) and its 68 landmarks.
class FaceFinder {
public:
    /// The one of this program, loaded at the first call (0.7 s, 100 MB). NotFound without Debian's
    /// libdlib-data.
    [[nodiscard]] static Result<const FaceFinder *> get();
    virtual ~FaceFinder() = default;

    /// Faces of a grey picture, largest first. It is searched at @p searchHeight pixels high (0: as it is)
    /// and the points are set at the picture's own size. Any thread. 32 ms at 480 × 640, 10 ms at 240 × 320.
    [[nodiscard]] virtual std::vector<FoundFace> find(const cv::Mat &grey, int searchHeight = 0) const = 0;
};

} // namespace liuying::vision
