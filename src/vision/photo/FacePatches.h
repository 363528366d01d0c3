// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/FaceFinder.h"

#include <opencv2/core.hpp>

#include <vector>

namespace liuying::vision {

/// A small piece of a face, of fixed size, as one of the classifiers of this project sees it. The trainer
/// (tools/TrainPhotoChecks.cpp) shakes the frame a little; the measurers take it as it comes.
struct PatchFrame {
    cv::Point2f middle;    ///< of the patch, in pixels of the picture
    cv::Point2f step;      ///< from one pixel of the patch to its right neighbour
    cv::Size size;         ///< of the patch
    bool mirrored = false; ///< the patch shows its place as a mirror would
};

/// 48 × 32 around one eye, its outer corner to the left (the eye on the picture's right is mirrored).
enum class EyeSide { Left, Right }; // of the picture
[[nodiscard]] PatchFrame eyeFrame(const FoundFace &face, EyeSide side);
/// 72 × 48 around the lips.
[[nodiscard]] PatchFrame mouthFrame(const FoundFace &face);
/// Where glasses sit: 112 × 48 over both eyes from temple to temple, and 48 × 32 of the bridge closer by.
/// Thick rims draw the landmarks of eyes and brows away, those of nose and jaw hardly ever: so the place is
/// also sought from these.
enum class EyesBy { Eyes, NoseAndJaw };
[[nodiscard]] PatchFrame glassesFrame(const FoundFace &face, EyesBy by);
[[nodiscard]] PatchFrame bridgeFrame(const FoundFace &face, EyesBy by);
/// 40 × 56 where an ear is, the cheek to the right (the ear on the picture's right is mirrored).
[[nodiscard]] PatchFrame earFrame(const FoundFace &face, EyeSide side);
/// 48 × 128, the middle of the face from above the hairline to below the chin: brows, nose, lips and chin
/// without hair at the sides, ears or wall.
[[nodiscard]] PatchFrame middleFrame(const FoundFace &face);

/// What a frame shows; @p image CV_8UC1 or CV_8UC3. Beyond the picture its border is repeated.
[[nodiscard]] cv::Mat patchOf(const cv::Mat &image, const PatchFrame &frame);

/// What the classifiers are given of a patch (CV_8UC3): edges, shades and how red it is where.
[[nodiscard]] std::vector<float> patchFeatures(const cv::Mat &bgrPatch);

} // namespace liuying::vision
