// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/DrawnFace.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace liuying::vision {

namespace {

constexpr double kEyes = 92; // pixels between the eyes, as in a prepared photograph
const cv::Point2f kBetween(240, 270);

/// Mean landmarks of many faces in the face's axes.
const FacePoints kMean = {
    {{-1.13F, 0.09F},  {-1.10F, 0.39F},  {-1.06F, 0.68F},  {-1.01F, 0.97F},  {-0.92F, 1.24F},
     {-0.77F, 1.47F},  {-0.55F, 1.66F},  {-0.29F, 1.79F},  {0.00F, 1.83F},   {0.30F, 1.79F},
     {0.56F, 1.66F},   {0.78F, 1.48F},   {0.94F, 1.25F},   {1.03F, 0.97F},   {1.08F, 0.68F},
     {1.13F, 0.39F},   {1.15F, 0.09F},   {-0.94F, -0.17F}, {-0.81F, -0.33F}, {-0.60F, -0.39F},
     {-0.39F, -0.37F}, {-0.18F, -0.30F}, {0.17F, -0.30F},  {0.38F, -0.38F},  {0.60F, -0.40F},
     {0.81F, -0.33F},  {0.95F, -0.17F},  {0.00F, -0.06F},  {0.00F, 0.12F},   {0.00F, 0.30F},
     {0.00F, 0.49F},   {-0.21F, 0.66F},  {-0.11F, 0.69F},  {0.00F, 0.72F},   {0.10F, 0.69F},
     {0.21F, 0.66F},   {-0.70F, 0.01F},  {-0.58F, -0.07F}, {-0.43F, -0.07F}, {-0.29F, 0.02F},
     {-0.43F, 0.06F},  {-0.58F, 0.06F},  {0.29F, 0.02F},   {0.43F, -0.07F},  {0.58F, -0.07F},
     {0.70F, 0.01F},   {0.58F, 0.06F},   {0.43F, 0.06F},   {-0.41F, 1.08F},  {-0.26F, 0.98F},
     {-0.11F, 0.93F},  {0.00F, 0.96F},   {0.11F, 0.93F},   {0.26F, 0.98F},   {0.42F, 1.07F},
     {0.26F, 1.17F},   {0.12F, 1.21F},   {0.00F, 1.22F},   {-0.12F, 1.21F},  {-0.26F, 1.18F},
     {-0.34F, 1.08F},  {-0.11F, 1.05F},  {0.00F, 1.05F},   {0.11F, 1.04F},   {0.35F, 1.07F},
     {0.11F, 1.07F},   {0.00F, 1.08F},   {-0.11F, 1.07F}}};

void fillPolygon(DrawnFace &drawn, size_t from, size_t to, const cv::Scalar &colour)
{
    std::vector<cv::Point> corners;
    for (size_t i = from; i <= to; ++i)
        corners.emplace_back(drawn.face.points.at(i));
    cv::fillPoly(drawn.bgr, std::vector{corners}, colour, cv::LINE_AA);
}

void drawEye(DrawnFace &drawn, double x, size_t first, const DrawnLooks &looks)
{
    fillPolygon(drawn, first, first + 5, {235, 238, 240});
    cv::circle(drawn.bgr, drawn.at(x, 0), int(0.07 * kEyes), looks.iris, cv::FILLED, cv::LINE_AA);
    cv::circle(drawn.bgr, drawn.at(x, 0), int(0.03 * kEyes), {10, 10, 10}, cv::FILLED, cv::LINE_AA);
}

void drawBrow(DrawnFace &drawn, size_t first, const DrawnLooks &looks)
{
    for (size_t i = first; i < first + 4; ++i)
        cv::line(drawn.bgr, drawn.face.points.at(i), drawn.face.points.at(i + 1), looks.hair, 6, cv::LINE_AA);
}

} // namespace

cv::Point DrawnFace::at(double x, double y) const
{
    return fromFace(face, x, y);
}

DrawnFace drawnFace(const DrawnLooks &looks)
{
    DrawnFace drawn;
    drawn.bgr = cv::Mat(640, 480, CV_8UC3, cv::Scalar(255, 197, 100));
    for (size_t i = 0; i < kMean.size(); ++i)
        drawn.face.points.at(i) = kBetween + kMean.at(i) * float(kEyes);
    drawn.face.box = around(drawn.face, 17, 67, 0.1);
    drawn.face.score = 1;
    const auto size = [](double x, double y) { return cv::Size(int(x * kEyes), int(y * kEyes)); };
    cv::ellipse(drawn.bgr, drawn.at(0, 0), size(1.25, 1.6), 0, 180, 360, looks.hair, cv::FILLED);
    cv::ellipse(drawn.bgr, drawn.at(0, 0.1), size(1.12, 1.75), 0, 0, 180, looks.skin, cv::FILLED);
    cv::ellipse(drawn.bgr, drawn.at(0, 0.1), size(1.12, 1.1), 0, 180, 360, looks.skin, cv::FILLED);
    cv::rectangle(drawn.bgr, drawn.at(-0.6, 1.5), drawn.at(0.6, 4), looks.skin, cv::FILLED);
    drawEye(drawn, -0.5, 36, looks);
    drawEye(drawn, 0.5, 42, looks);
    drawBrow(drawn, 17, looks);
    drawBrow(drawn, 22, looks);
    fillPolygon(drawn, 48, 59, {110, 110, 190});
    return drawn;
}

} // namespace liuying::vision
