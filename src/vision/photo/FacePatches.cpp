// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FacePatches.h"

#include "vision/photo/HogFeatures.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace liuying::vision {

namespace {

/// @p width of the patch in eye distances; the patch lies along the line of the eyes.
PatchFrame framed(const FoundFace &face, cv::Point2f middle, cv::Size size, float width)
{
    const cv::Point2f eyes = face.rightEye() - face.leftEye();
    return {middle, eyes * (width / float(size.width)), size};
}

/// A patch @p below the middle of the eyes, in eye distances; @p width of it likewise.
PatchFrame onEyes(const FoundFace &face, EyesBy by, float below, cv::Size size, float width)
{
    const cv::Point2f eyes = face.rightEye() - face.leftEye();
    const cv::Point2f down(-eyes.y, eyes.x);
    // the nose's base lies this far below the eyes: the mean of the portraits trained on
    constexpr float kNoseBase = 0.71F;
    const cv::Point2f middle =
        by == EyesBy::Eyes ? (face.leftEye() + face.rightEye()) / 2 : face.points.at(33) - down * kNoseBase;
    return framed(face, middle + down * below, size, width);
}

} // namespace

PatchFrame eyeFrame(const FoundFace &face, EyeSide side)
{
    const bool isLeft = side == EyeSide::Left;
    PatchFrame frame = framed(face, isLeft ? face.leftEye() : face.rightEye(), {48, 32}, 0.84F);
    frame.mirrored = !isLeft;
    return frame;
}

PatchFrame mouthFrame(const FoundFace &face)
{
    return framed(face, face.mean(48, 67), {72, 48}, 1.26F);
}

PatchFrame glassesFrame(const FoundFace &face, EyesBy by)
{
    return onEyes(face, by, 0.08F, {112, 48}, 2.2F);
}

PatchFrame bridgeFrame(const FoundFace &face, EyesBy by)
{
    return onEyes(face, by, 0.06F, {48, 32}, 0.66F);
}

PatchFrame earFrame(const FoundFace &face, EyeSide side)
{
    const bool isLeft = side == EyeSide::Left;
    const cv::Point2f eyes = face.rightEye() - face.leftEye();
    const cv::Point2f outwards = isLeft ? -eyes : eyes;
    const cv::Point2f cheek = isLeft ? face.mean(0, 2) : face.mean(14, 16);
    PatchFrame frame = framed(face, cheek + outwards * 0.08F, {40, 56}, 0.8F);
    frame.mirrored = !isLeft;
    return frame;
}

PatchFrame middleFrame(const FoundFace &face)
{
    return onEyes(face, EyesBy::Eyes, 0.61F, {48, 128}, 1.5F);
}

cv::Mat patchOf(const cv::Mat &image, const PatchFrame &frame)
{
    const float scale = std::hypot(frame.step.x, frame.step.y);
    // only the surroundings are smoothed, not 24 megapixels
    const float reach =
        scale * std::hypot(float(frame.size.width), float(frame.size.height)) / 2 + 4 * scale + 2;
    const cv::Rect near = cv::Rect(cv::Point(int(frame.middle.x - reach), int(frame.middle.y - reach)),
                                   cv::Size(int(2 * reach) + 1, int(2 * reach) + 1)) &
                          cv::Rect(0, 0, image.cols, image.rows);
    if (near.empty())
        return cv::Mat::zeros(frame.size, image.type());
    cv::Mat source = image(near);
    if (scale > 1.2F) {
        cv::Mat smooth; // never in place: the picture is everybody's
        cv::GaussianBlur(source, smooth, {}, 0.4 * double(scale));
        source = smooth;
    }

    const cv::Point2f across = frame.mirrored ? -frame.step : frame.step;
    const cv::Point2f down(-frame.step.y, frame.step.x);
    const cv::Point2f origin = frame.middle - across * (float(frame.size.width - 1) / 2) -
                               down * (float(frame.size.height - 1) / 2) -
                               cv::Point2f(float(near.x), float(near.y));
    const cv::Matx23f toSource(across.x, down.x, origin.x, across.y, down.y, origin.y);
    cv::Mat patch;
    cv::warpAffine(source, patch, toSource, frame.size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return patch;
}

std::vector<float> patchFeatures(const cv::Mat &bgrPatch)
{
    constexpr int kCell = 8;
    constexpr int kShade = 4;
    cv::Mat grey;
    cv::cvtColor(bgrPatch, grey, cv::COLOR_BGR2GRAY);
    cv::Mat redness; // red over the mean of the others, about 128
    cv::transform(bgrPatch, redness, cv::Matx14f(-0.25F, -0.25F, 0.5F, 128.0F));

    std::vector<float> features = hogFeatures(grey, kCell);
    for (const cv::Mat &channel : {grey, redness}) {
        const std::vector<float> shades =
            shadeFeatures(channel, bgrPatch.cols / kShade, bgrPatch.rows / kShade);
        features.insert(features.end(), shades.begin(), shades.end());
    }
    return features;
}

} // namespace liuying::vision
