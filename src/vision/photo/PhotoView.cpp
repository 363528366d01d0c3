// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/PhotoView.h"

#include "vision/photo/Silhouette.h"

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

namespace {

/// From pixels of a picture aligned to the face to those of the picture.
cv::Matx23f fromAligned(const FoundFace &face, double unit, cv::Point2f origin)
{
    const cv::Point2f left = face.leftEye();
    const cv::Point2f right = face.rightEye();
    const cv::Point2f middle = (left + right) / 2;
    const cv::Point2f along = (right - left) / float(unit);
    const cv::Point2f down(-along.y, along.x);
    return {along.x, down.x, middle.x - along.x * origin.x - down.x * origin.y,
            along.y, down.y, middle.y - along.y * origin.x - down.y * origin.y};
}

} // namespace

PhotoView viewOf(const cv::Mat &bgr, std::optional<FoundFace> face)
{
    PhotoView view;
    view.bgr = bgr;
    cv::cvtColor(bgr, view.grey, cv::COLOR_BGR2GRAY);
    cv::Mat unit;
    bgr.convertTo(unit, CV_32FC3, 1 / 255.0);
    cv::cvtColor(unit, view.lab, cv::COLOR_BGR2Lab);
    view.face = face;
    const Silhouette silhouette = findSilhouette(view.lab, view.face);
    view.person = silhouette.person;
    view.isWallKnown = silhouette.isWallKnown;
    view.wallLab = silhouette.wallLab;
    view.things = silhouette.things;
    view.shade = silhouette.shade;
    view.plainShare = silhouette.plainShare;
    return view;
}

cv::Point2f fromFace(const FoundFace &face, double x, double y)
{
    const cv::Matx23f matrix = fromAligned(face, 1, {});
    return {float(matrix(0, 0) * x + matrix(0, 1) * y + matrix(0, 2)),
            float(matrix(1, 0) * x + matrix(1, 1) * y + matrix(1, 2))};
}

cv::Mat alignedToFace(const cv::Mat &image, const FoundFace &face, cv::Size size, double unit,
                      cv::Point2f origin)
{
    cv::Mat aligned;
    cv::warpAffine(image, aligned, fromAligned(face, unit, origin), size,
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return aligned;
}

QRectF rectOf(const cv::Rect2f &rect)
{
    return {double(rect.x), double(rect.y), double(rect.width), double(rect.height)};
}

cv::Rect2f around(const FoundFace &face, int from, int to, double margin)
{
    float left = 1e9F;
    float top = 1e9F;
    float right = -1e9F;
    float bottom = -1e9F;
    for (int i = from; i <= to; ++i) {
        const cv::Point2f point = face.points.at(size_t(i));
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    const float grow = float(margin * face.eyeDistance());
    return {left - grow, top - grow, right - left + 2 * grow, bottom - top + 2 * grow};
}

} // namespace liuying::vision
