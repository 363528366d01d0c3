// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/NodFeatures.h"

#include "vision/photo/FacePatches.h"
#include "vision/photo/HogFeatures.h"

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

cv::Point2d toFace(const FoundFace &face, cv::Point2f point)
{
    const cv::Point2d along = cv::Point2d(face.rightEye() - face.leftEye());
    const cv::Point2d from = cv::Point2d(point - (face.leftEye() + face.rightEye()) / 2);
    const double squared = along.dot(along);
    return {from.dot(along) / squared, from.dot({-along.y, along.x}) / squared};
}

std::vector<float> nodFeatures(const cv::Mat &bgr, const FoundFace &face)
{
    if (bgr.empty() || face.eyeDistance() <= 0)
        return {};
    constexpr int kCell = 8;
    cv::Mat grey;
    cv::cvtColor(patchOf(bgr, middleFrame(face)), grey, cv::COLOR_BGR2GRAY);
    std::vector<float> features = hogFeatures(grey, kCell);
    constexpr double kWeight = 3.2; // of an eyes' distance, beside blocks of length one
    for (const cv::Point2f &point : face.points) {
        const cv::Point2d at = toFace(face, point) * kWeight;
        features.push_back(float(at.x));
        features.push_back(float(at.y));
    }
    return features;
}

} // namespace liuying::vision
