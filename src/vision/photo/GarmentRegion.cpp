// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/GarmentRegion.h"

#include "vision/photo/SkinTone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace liuying::vision {

namespace {

/// Below the chin by so many eye distances nothing is face any more.
constexpr double kBelowChin = 0.15;

cv::Mat ellipse(double diameter)
{
    const int size = std::max(1, int(std::lround(diameter)) | 1);
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {size, size});
}

cv::Rect picture(const PhotoView &view)
{
    return {0, 0, view.bgr.cols, view.bgr.rows};
}

float chinY(const FoundFace &face)
{
    return face.points[8].y;
}

/// Everything of the person under the chin; with an unknown wall what lies about the middle.
cv::Mat belowChin(const PhotoView &view)
{
    const FoundFace &face = *view.face;
    cv::Mat body = cv::Mat::zeros(view.person.size(), CV_8U);
    const double jaw = jawWidthOf(face);
    const double top = chinY(face) + kBelowChin * face.eyeDistance();
    const double reach = view.isWallKnown ? 3 * jaw : 0.8 * jaw;
    const cv::Rect2d wanted(face.points[8].x - reach, top, 2 * reach, view.bgr.rows - top);
    const cv::Rect area = cv::Rect(wanted) & picture(view);
    if (area.empty())
        return body;
    if (view.isWallKnown)
        view.person(area).copyTo(body(area));
    else
        body(area).setTo(255);
    return body;
}

/// The median colour of what stands out from the wall above the brows and is no skin; empty for bald heads.
std::optional<cv::Vec3f> hairColour(const PhotoView &view, const std::optional<SkinTone> &tone)
{
    const FoundFace &face = *view.face;
    const float brows = (face.points[19].y + face.points[24].y) / 2;
    const double jaw = jawWidthOf(face);
    const cv::Rect area =
        cv::Rect(cv::Rect2d(face.points[27].x - 0.55 * jaw, brows - 1.6 * face.eyeDistance(), 1.1 * jaw,
                            1.4 * face.eyeDistance())) &
        picture(view);
    std::vector<float> channels[3];
    for (int y = area.y; y < area.br().y; y += 2)
        for (int x = area.x; x < area.br().x; x += 2) {
            if (!view.person.at<uchar>(y, x) || (tone && tone->isSkin(view.bgr.at<cv::Vec3b>(y, x))))
                continue;
            for (int c = 0; c < 3; ++c)
                channels[c].push_back(view.lab.at<cv::Vec3f>(y, x)[c]);
        }
    if (channels[0].size() < 100)
        return std::nullopt;
    cv::Vec3f median;
    for (int c = 0; c < 3; ++c) {
        const auto middle = channels[c].begin() + std::ptrdiff_t(channels[c].size() / 2);
        std::ranges::nth_element(channels[c], middle);
        median[c] = *middle;
    }
    return median;
}

/// Where the person has the hair's colour and is no skin, from the brows down.
cv::Mat likeHair(const PhotoView &view, const cv::Mat &skin, const cv::Vec3f &colour)
{
    cv::Mat alike = cv::Mat::zeros(skin.size(), CV_8U);
    const int brows = std::clamp(int(view.face->points[19].y), 0, alike.rows);
    for (int y = brows; y < alike.rows; ++y)
        for (int x = 0; x < alike.cols; ++x) {
            if (!view.person.at<uchar>(y, x) || skin.at<uchar>(y, x))
                continue;
            const cv::Vec3f apart = view.lab.at<cv::Vec3f>(y, x) - colour;
            const float chroma = apart[1] * apart[1] + apart[2] * apart[2];
            if (apart[0] < 22 && apart[0] > -30 && chroma < 13 * 13)
                alike.at<uchar>(y, x) = 255;
        }
    cv::morphologyEx(alike, alike, cv::MORPH_CLOSE, ellipse(0.06 * view.eyeDistance()));
    return alike;
}

/// What has the hair's colour below the chin and hangs together with hair above it.
cv::Mat hangingHair(const PhotoView &view, const cv::Mat &skin, const cv::Mat &body, const cv::Vec3f &colour)
{
    cv::Mat hanging = cv::Mat::zeros(body.size(), CV_8U);
    cv::Mat parts;
    const int count = cv::connectedComponents(likeHair(view, skin, colour), parts, 8, CV_32S);
    std::vector<int> above(size_t(count), 0);
    const int chin = std::clamp(int(chinY(*view.face)), 0, body.rows);
    for (int y = 0; y < chin; ++y)
        for (int x = 0; x < body.cols; ++x)
            ++above[size_t(parts.at<int>(y, x))];
    above.front() = 0;
    const double enough = 0.3 * view.eyeDistance() * view.eyeDistance();
    for (int y = chin; y < body.rows; ++y)
        for (int x = 0; x < body.cols; ++x)
            if (body.at<uchar>(y, x) && above[size_t(parts.at<int>(y, x))] > enough)
                hanging.at<uchar>(y, x) = 255;
    return hanging;
}

/// Where shoulders must be: from a jaw's half to a jaw's width beside the middle, at the picture's bottom.
cv::Rect shoulderPlace(const PhotoView &view)
{
    const FoundFace &face = *view.face;
    const double jaw = jawWidthOf(face);
    const double top = std::max(chinY(face) + 0.55 * jaw, view.bgr.rows - 0.2 * jaw);
    if (top > view.bgr.rows - 0.1 * jaw)
        return {};
    return cv::Rect(cv::Rect2d(face.points[8].x - 0.8 * jaw, top, 1.6 * jaw, view.bgr.rows - top)) &
           picture(view);
}

/// Red to green and blue to green, as logarithms: what stays of a colour in light and shade.
cv::Vec2f toneOf(const cv::Vec3b &bgr)
{
    constexpr float kDark = 8;
    const float green = std::log(float(bgr[1]) + kDark);
    return {std::log(float(bgr[2]) + kDark) - green, std::log(float(bgr[0]) + kDark) - green};
}

float medianOf(std::vector<float> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// The median tone of the skin between two distances from the chin's axis; empty for less than @p least of
/// it.
std::optional<cv::Vec2f> toneBeside(const PhotoView &view, const cv::Mat &skin, double from, double to,
                                    double deep, double least)
{
    const double jaw = jawWidthOf(*view.face);
    const cv::Point2f chin = view.face->points[8];
    std::vector<float> reds;
    std::vector<float> blues;
    for (int y = int(chin.y); y < std::min(double(skin.rows), chin.y + deep * jaw); y += 2)
        for (int x = 0; x < skin.cols; x += 2) {
            const double beside = std::abs(double(x) - double(chin.x)) / jaw;
            if (!skin.at<uchar>(y, x) || beside < from || beside >= to)
                continue;
            const cv::Vec2f tone = toneOf(view.bgr.at<cv::Vec3b>(y, x));
            reds.push_back(tone[0]);
            blues.push_back(tone[1]);
        }
    if (double(reds.size()) * 4 < least * jaw * jaw)
        return std::nullopt;
    return cv::Vec2f(medianOf(reds), medianOf(blues));
}

/// Beige cloth can have the very tone of pale skin. Then the neck and what lies on the shoulders still
/// differ, by 0.08 and more where bare shoulders differ by 0.05 at most; all that is nearer to the shoulders'
/// tone is cloth.
bool takeClothOut(const PhotoView &view, cv::Mat &skin)
{
    constexpr double kApart = 0.065;
    const std::optional<cv::Vec2f> neck = toneBeside(view, skin, 0, 0.2, 0.25, 0.004);
    const std::optional<cv::Vec2f> shoulders = toneBeside(view, skin, 0.5, 3, 3, 0.2);
    if (!neck || !shoulders || cv::norm(*neck - *shoulders) < kApart)
        return false;
    for (int y = 0; y < skin.rows; ++y)
        for (int x = 0; x < skin.cols; ++x) {
            if (!skin.at<uchar>(y, x))
                continue;
            const cv::Vec2f tone = toneOf(view.bgr.at<cv::Vec3b>(y, x));
            if (cv::norm(tone - *shoulders) < cv::norm(tone - *neck))
                skin.at<uchar>(y, x) = 0;
        }
    return true;
}

cv::Mat skinOf(const PhotoView &view, const SkinTone &tone, const cv::Mat &body)
{
    cv::Mat skin = cv::Mat::zeros(body.size(), CV_8U);
    const int chin = std::clamp(int(chinY(*view.face)), 0, body.rows);
    if (chin < body.rows)
        tone.mask(view.bgr.rowRange(chin, body.rows)).copyTo(skin.rowRange(chin, body.rows));
    return skin & body;
}

} // namespace

double jawWidthOf(const FoundFace &face)
{
    return cv::norm(face.points[16] - face.points[0]);
}

GarmentRegion findGarment(const PhotoView &view)
{
    GarmentRegion region;
    region.cloth = cv::Mat::zeros(view.person.size(), CV_8U);
    region.skin = cv::Mat::zeros(view.person.size(), CV_8U);
    region.hair = cv::Mat::zeros(view.person.size(), CV_8U);
    const cv::Mat body = belowChin(view);
    const std::optional<SkinTone> tone = SkinTone::of(view);
    if (tone)
        region.skin = skinOf(view, *tone, body);
    region.isSkinToned = takeClothOut(view, region.skin);
    const double unit = view.eyeDistance();
    cv::morphologyEx(region.skin, region.skin, cv::MORPH_OPEN, ellipse(0.05 * unit));
    cv::morphologyEx(region.skin, region.skin, cv::MORPH_CLOSE, ellipse(0.08 * unit));
    const cv::Mat clothes = body & ~region.skin;
    if (const std::optional<cv::Vec3f> colour = hairColour(view, tone))
        region.hair = hangingHair(view, region.skin, body, *colour);
    cv::Mat cloth = clothes & ~region.hair;
    if (cv::countNonZero(cloth) * 3 < cv::countNonZero(clothes)) { // black hair on a black suit
        region.hair.setTo(0);
        cloth = clothes;
    }
    cv::erode(cloth, region.cloth, ellipse(0.09 * unit), {-1, -1}, 1, cv::BORDER_REPLICATE);
    const int enough = int(0.3 * unit * unit);
    if (cv::countNonZero(region.cloth) >= enough)
        region.box = cv::boundingRect(region.cloth);
    region.torso = shoulderPlace(view);
    if (view.isWallKnown && !region.torso.empty())
        region.vanished = 1 - double(cv::countNonZero(view.person(region.torso))) / region.torso.area();
    return region;
}

} // namespace liuying::vision
