// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/PhotoView.h"

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

/// The top of the hair lies so many eyes' distances above the eyes, on bald heads and under high hair alike;
/// 1.3 to 2.2 are common.
constexpr double kLeastCrown = 0.9;
constexpr double kMostCrown = 3.4;

/// How many pixels of a row, between two columns, belong to the person.
int personIn(const cv::Mat &person, int y, int left, int right)
{
    return cv::countNonZero(person.row(y).colRange(left, right));
}

} // namespace

std::optional<double> crownOf(const PhotoView &view)
{
    if (view.person.empty() || !view.isWallKnown)
        return std::nullopt;
    const FoundFace &face = *view.face;
    const cv::Point2f eyes = (face.leftEye() + face.rightEye()) / 2;
    const double unit = face.eyeDistance();
    const int left = std::clamp(int(eyes.x - unit), 0, view.person.cols);
    const int right = std::clamp(int(eyes.x + unit), 0, view.person.cols);
    const int from = std::min(int(eyes.y), view.person.rows) - 1;
    const int leastWide = std::max(4, int(0.25 * unit));
    int top = from;
    while (top > 0 && personIn(view.person, top - 1, left, right) >= leastWide)
        --top;
    const double height = (double(eyes.y) - top) / unit;
    if (height < kLeastCrown || height > kMostCrown)
        return std::nullopt;
    return top;
}

FacePlace placeOf(const FoundFace &face)
{
    FacePlace place;
    place.box = rectOf(around(face, 0, 26, 0));
    place.leftEye = {double(face.leftEye().x), double(face.leftEye().y)};
    place.rightEye = {double(face.rightEye().x), double(face.rightEye().y)};
    place.jawWidth = cv::norm(face.points[16] - face.points[0]);
    place.chinY = double(face.points[8].y);
    for (const cv::Point2f &point : face.points)
        place.points.append(QPointF(double(point.x), double(point.y)));
    return place;
}

void measureGeometry(const PhotoView &view, PhotoMeasures &measures)
{
    FacePlace place = placeOf(*view.face);
    place.crownY = crownOf(view);
    measures.face = place;
    const QPointF eyes = (place.leftEye + place.rightEye) / 2;
    const double middle = place.box.center().x();
    measures.readings[CheckId::FaceWidth] = {place.jawWidth, place.box};
    measures.readings[CheckId::FaceCentred] = {middle - view.bgr.cols / 2.0, place.box};
    measures.readings[CheckId::FaceEyeLine] = {eyes.y(), rectOf(around(*view.face, 36, 47, 0.15))};
    const double top = place.crownY.value_or(0);
    measures.readings[CheckId::FaceCrown] = {
        place.crownY, QRectF(place.box.left(), top, place.box.width(), place.box.top() - top)};
}

} // namespace liuying::vision
