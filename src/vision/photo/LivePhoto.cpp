// SPDX-License-Identifier: Apache-2.0
#include "vision/Photos.h"

#include "vision/Images.h"
#include "vision/photo/FaceFinder.h"
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// The detector takes 0.1 ms for a thousand pixels; with so many a face must be a quarter of the frame's
/// height to be found, and the guides ask for a third.
constexpr double kSearchedPixels = 140'000;
/// Of the detector. A frontal face scores 1 and more; what looks like one upside down stays below.
constexpr double kSureFace = 0.25;
/// Where the seat is: the middle of a wide frame, so wide against its height.
constexpr double kWidest = 1.35;

/// The middle of a wide frame, all of a narrow one.
cv::Rect seatIn(const cv::Size &frame)
{
    const int width = std::min(frame.width, int(kWidest * frame.height));
    return {(frame.width - width) / 2, 0, width, frame.height};
}

} // namespace

std::optional<FacePlace> findFace(const QImage &frame)
{
    const Result<const FaceFinder *> finder = FaceFinder::get();
    if (!finder || frame.isNull())
        return std::nullopt;
    try {
        const cv::Mat grey = brightnessOf(frame);
        const cv::Rect seat = seatIn(grey.size());
        const double scale = std::min(1.0, std::sqrt(kSearchedPixels / (double(seat.width) * seat.height)));
        const std::vector<FoundFace> faces =
            (*finder)->find(grey(seat), std::max(1, int(seat.height * scale)));
        if (faces.size() != 1 || faces.front().score < kSureFace)
            return std::nullopt;
        return placeOf(moved(faces.front(), cv::Point2f(seat.tl())));
    } catch (const std::exception &) {
        return std::nullopt; // out of memory: the next frame may do
    }
}

} // namespace liuying::vision
