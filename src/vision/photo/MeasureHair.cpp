// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceModels.h"
#include "vision/photo/PhotoView.h"
#include "vision/photo/SkinModel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace liuying::vision {

namespace {

/// Pixels of the aligned forehead to the eyes' distance, and where between the eyes is in it.
constexpr float kUnit = 80;
const cv::Point2f kOrigin(80, 80);
const cv::Size kForehead(160, 90);

/// A point of the picture in pixels of the aligned forehead.
cv::Point2f onForehead(const FoundFace &face, cv::Point2f point)
{
    const cv::Point2f eyes = face.rightEye() - face.leftEye();
    const cv::Point2f from = point - (face.leftEye() + face.rightEye()) / 2;
    const float square = eyes.dot(eyes);
    return kOrigin + cv::Point2f(from.dot(eyes), from.dot({-eyes.y, eyes.x})) * (kUnit / square);
}

/// Thin dark lines from above, as of single strands: how much darker a pixel is than what lies beside it
/// within a twelfth of the eyes' distance. Wrinkles of the brow lie across and are not seen.
cv::Mat strandDepth(const cv::Mat &lightness)
{
    cv::Mat depth;
    cv::morphologyEx(lightness, depth, cv::MORPH_BLACKHAT,
                     cv::getStructuringElement(cv::MORPH_RECT, {int(kUnit / 12) | 1, 1}));
    return depth;
}

/// 255 where the forehead is bare skin.
cv::Mat bareForehead(const PhotoView &view, const SkinModel &skin)
{
    constexpr double kStrand = 8; // steps of L; pores and noise reach 4
    const cv::Mat lab = alignedToFace(view.lab, *view.face, kForehead, kUnit, kOrigin);
    cv::Mat lightness;
    cv::extractChannel(lab, lightness, 0);
    cv::Mat strands;
    cv::compare(strandDepth(lightness), kStrand, strands, cv::CMP_LT);
    cv::Mat bare;
    cv::bitwise_and(skin.mask(lab), strands, bare);
    return bare;
}

/// Share of bare skin in a band above one brow, whose landmarks are given from its outer end to its inner;
/// the outer eighth is left to the hair of the temple. 0 where the band lies outside the picture.
double bareAbove(const cv::Mat &bare, const FoundFace &face, const std::array<size_t, 5> &brow)
{
    constexpr float kLow = 0.06F; // eye distances above the landmarks: clear of the brow itself
    constexpr float kHigh = 0.18F;
    constexpr int kAcross = 40;
    constexpr int kUp = 10;
    int seen = 0;
    for (int i = kAcross / 8; i < kAcross; ++i) {
        const float place = 4 * float(i) / kAcross;
        const auto at = size_t(place);
        const cv::Point2f from = onForehead(face, face.points.at(brow.at(at)));
        const cv::Point2f to = onForehead(face, face.points.at(brow.at(at + 1)));
        const cv::Point2f foot = from + (to - from) * (place - float(at));
        for (int j = 0; j < kUp; ++j) {
            const float up = kLow + (kHigh - kLow) * float(j) / (kUp - 1);
            const cv::Point pixel = foot - cv::Point2f(0, up * kUnit);
            const bool isInside = cv::Rect({}, bare.size()).contains(pixel);
            seen += isInside && bare.at<uchar>(pixel) ? 1 : 0;
        }
    }
    return double(seen) / ((kAcross - kAcross / 8) * kUp);
}

} // namespace

void measureHair(const PhotoView &view, PhotoMeasures &measures)
{
    Reading brows{std::nullopt, rectOf(around(*view.face, 17, 26, 0.12))};
    if (const std::optional<SkinModel> skin = SkinModel::of(view)) {
        const cv::Mat bare = bareForehead(view, *skin);
        brows.value = std::min(bareAbove(bare, *view.face, {17, 18, 19, 20, 21}),
                               bareAbove(bare, *view.face, {26, 25, 24, 23, 22}));
    }
    measures.readings[CheckId::BrowsVisible] = brows;
    measures.readings[CheckId::EarsVisible] = {earHidden(view), rectOf(around(*view.face, 0, 16, 0.12))};
}

} // namespace liuying::vision
