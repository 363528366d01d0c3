// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceModels.h"
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace liuying::vision {

namespace {

/// The eye that is more likely shut. One eye by itself is a shadow or a lock of hair sooner than a wink, so
/// it is never sure. Rims and their glare draw lids where none are, and a laugh narrows open eyes: then
/// nobody knows.
std::optional<double> shutness(const PhotoView &view)
{
    constexpr double kOpenUpTo = 0.6;   // and up to here it passes
    constexpr double kNeverSure = 0.85; // a matter for a person (both: core/photo/PhotoRules.cpp)
    constexpr double kSurelyGlasses = 0.95;
    constexpr double kLaughing = 0.5;
    const std::optional<EyesShut> shut = eyesShut(view);
    if (!shut)
        return std::nullopt;
    const auto [lesser, greater] = std::minmax(shut->left, shut->right);
    if (greater <= kOpenUpTo)
        return greater;
    if (glassesWorn(view).value_or(1) > kSurelyGlasses || mouthOpen(view).value_or(1) > kLaughing)
        return std::nullopt;
    return lesser > kOpenUpTo ? greater : std::min(greater, kNeverSure);
}

/// How much of the iris is red as no iris is: share of a disc of its size about the middle of the eye. The
/// iris is 11.7 mm across where the eyes are 63 mm apart.
double redShare(const PhotoView &view, cv::Point2f eye)
{
    constexpr float kRed = 34; // a* in Lab; skin and lids reach 25, lips 30, flash pupils 40 to 70
    const float radius = float(view.eyeDistance()) * 0.5F * 11.7F / 63;
    const cv::Rect picture(0, 0, view.lab.cols, view.lab.rows);
    int all = 0;
    int red = 0;
    for (int y = int(eye.y - radius); y <= int(eye.y + radius); ++y)
        for (int x = int(eye.x - radius); x <= int(eye.x + radius); ++x) {
            const cv::Point at(x, y);
            if (!picture.contains(at) || cv::norm(cv::Point2f(at) - eye) > double(radius))
                continue;
            ++all;
            red += view.lab.at<cv::Vec3f>(at)[1] > kRed ? 1 : 0;
        }
    return all > 0 ? double(red) / all : 0;
}

} // namespace

void measureEyes(const PhotoView &view, PhotoMeasures &measures)
{
    const QRectF where = rectOf(around(*view.face, 36, 47, 0.1));
    measures.readings[CheckId::EyesOpen] = {shutness(view), where};
    measures.readings[CheckId::EyesRed] = {
        std::max(redShare(view, view.face->leftEye()), redShare(view, view.face->rightEye())), where};
}

} // namespace liuying::vision
