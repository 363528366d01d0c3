// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceModels.h"
#include "vision/photo/NodFeatures.h"
#include "vision/photo/PhotoView.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace liuying::vision {

namespace {

/// The tip of the nose stands so far before the ends of the jaw, in eyes' distances. A turn moves it against
/// them by its sine.
constexpr double kNoseBeforeJaw = 1.3;
double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double turnOf(double shift)
{
    return degrees(std::asin(std::clamp(shift / kNoseBeforeJaw, -1.0, 1.0)));
}

} // namespace

void measurePose(const PhotoView &view, PhotoMeasures &measures)
{
    const FoundFace &face = *view.face;
    if (face.eyeDistance() <= 0)
        return;
    const cv::Point2f along = face.rightEye() - face.leftEye();
    const double roll = degrees(std::atan2(double(along.y), double(along.x)));
    const cv::Point2d jaw = toFace(face, (face.mean(0, 2) + face.mean(14, 16)) / 2);
    const cv::Point2d nose = toFace(face, face.points[30]);
    const QRectF where = rectOf(around(face, 0, 26, 0));
    measures.readings[CheckId::PoseRoll] = {roll, rectOf(around(face, 36, 47, 0.2))};
    measures.readings[CheckId::PoseYaw] = {turnOf(nose.x - jaw.x), where};
    measures.readings[CheckId::PosePitch] = {nodOf(view), where};
}

} // namespace liuying::vision
