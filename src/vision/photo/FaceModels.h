// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/PhotoView.h"

#include <optional>

namespace liuying::vision {

/// What the classifiers that the program carries say of a face: how likely a rule is broken, 0 to 1. They are
/// loaded at the first call, once. Empty where a classifier is not there: the installation is damaged. Some
/// 1 ms each.
struct EyesShut {
    double left = 0; ///< the eye on the picture's left
    double right = 0;
};
[[nodiscard]] std::optional<EyesShut> eyesShut(const PhotoView &view);
/// Lips parted or teeth to be seen.
[[nodiscard]] std::optional<double> mouthOpen(const PhotoView &view);
/// Glasses worn; the likelier of the two places where the eyes may be (FacePatches.h).
[[nodiscard]] std::optional<double> glassesWorn(const PhotoView &view);
/// An ear hidden, the likelier of the two.
[[nodiscard]] std::optional<double> earHidden(const PhotoView &view);

/// How far the head is bowed, in degrees; negative when it is raised (NodFeatures.h). Empty where the measure
/// is not there.
[[nodiscard]] std::optional<double> nodOf(const PhotoView &view);

} // namespace liuying::vision
