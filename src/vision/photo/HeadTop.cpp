// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/HeadTop.h"

#include "vision/photo/SkinTone.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace liuying::vision {

namespace {

/// The head, turned upright: 48 pixels to an eye distance, eyes at the row kEyes.
constexpr int kUnit = 48;
constexpr int kEyes = 150;
constexpr int kMiddle = 96;
const cv::Size kSize(2 * kMiddle, 170);

struct Patch {
    cv::Mat lab;
    cv::Mat person;
    cv::Mat skin;
};

Patch patchOf(const PhotoView &view)
{
    Patch patch;
    const FoundFace &face = *view.face;
    const cv::Point2f origin(kMiddle, kEyes);
    const cv::Mat bgr = alignedToFace(view.bgr, face, kSize, kUnit, origin);
    cv::Mat unit;
    bgr.convertTo(unit, CV_32FC3, 1 / 255.0);
    cv::cvtColor(unit, patch.lab, cv::COLOR_BGR2Lab);
    patch.person = alignedToFace(view.person, face, kSize, kUnit, origin);
    cv::threshold(patch.person, patch.person, 127, 255, cv::THRESH_BINARY);
    if (!view.isWallKnown)
        patch.person.setTo(255);
    cv::erode(patch.person, patch.person, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    patch.skin = cv::Mat::zeros(kSize, CV_8U);
    if (const std::optional<SkinTone> tone = SkinTone::of(view))
        patch.skin = tone->mask(bgr);
    cv::medianBlur(patch.skin, patch.skin, 5);
    return patch;
}

int row(double y)
{
    return std::clamp(int(kEyes + y * kUnit), 0, kSize.height - 1);
}

int column(double x)
{
    return std::clamp(int(kMiddle + x * kUnit), 0, kSize.width - 1);
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Neither hair, natural or nearly so, nor skin has these: Lab hues of hair lie between 20 (auburn) and 100
/// (ash), and only the glare on a bald head is white.
bool isStrange(const cv::Vec3f &lab)
{
    const double chroma = std::hypot(lab[1], lab[2]);
    if (lab[0] > 82 && chroma < 7)
        return true;
    if (chroma < 14)
        return false;
    double hue = std::atan2(lab[2], lab[1]) * 180 / CV_PI;
    if (hue < -90)
        hue += 360;
    return hue < 18 || hue > 102 || (hue < 32 && chroma > 32);
}

/// Where, going up each column over the forehead, skin ends.
struct Border {
    std::vector<cv::Point> points;
    int columns = 0;
};

Border borderOf(const Patch &patch)
{
    Border border;
    for (int x = column(-0.75); x <= column(0.75); ++x) {
        ++border.columns;
        int run = 0;
        for (int y = row(-0.32); y > row(-1.9); --y) {
            if (!patch.person.at<uchar>(y, x))
                break;
            run = patch.skin.at<uchar>(y, x) ? 0 : run + 1;
            if (run == 5) {
                border.points.emplace_back(x, y + 4);
                break;
            }
        }
    }
    return border;
}

/// The colours of a band above the border.
void lookAboveBorder(const Patch &patch, const Border &border, HeadTop &top)
{
    std::vector<double> textures;
    std::vector<double> reds;
    std::vector<double> yellows;
    for (const cv::Point &point : border.points) {
        for (int y = point.y - 6; y > std::max(1, point.y - 26) && patch.person.at<uchar>(y, point.x); --y) {
            const cv::Vec3f here = patch.lab.at<cv::Vec3f>(y, point.x);
            const cv::Vec3f beside = patch.lab.at<cv::Vec3f>(y, std::min(point.x + 2, kSize.width - 1));
            textures.push_back(std::abs(double(here[0]) - double(beside[0])));
            reds.push_back(here[1]);
            yellows.push_back(here[2]);
        }
    }
    top.texture = medianOf(textures);
    top.chroma = std::hypot(medianOf(reds), medianOf(yellows));
}

double strangeShare(const Patch &patch)
{
    int strange = 0;
    int all = 0;
    for (int y = row(-3); y < row(-0.45); ++y)
        for (int x = column(-1.3); x < column(1.3); ++x) {
            if (!patch.person.at<uchar>(y, x))
                continue;
            ++all;
            strange += isStrange(patch.lab.at<cv::Vec3f>(y, x));
        }
    return all > 0 ? double(strange) / all : 0;
}

/// The colour seen from the middle of the head under an angle at a distance in eye distances.
cv::Vec3f colourAt(const Patch &patch, double degrees, double radius)
{
    const double angle = degrees * CV_PI / 180;
    const int x = std::clamp(int(kMiddle + radius * kUnit * std::cos(angle)), 0, kSize.width - 1);
    const int y = std::clamp(int(row(-0.35) - radius * kUnit * std::sin(angle)), 0, kSize.height - 1);
    return patch.lab.at<cv::Vec3f>(y, x);
}

/// Of all thin arcs over the head the one that differs most from what is in front of it and behind it, over
/// at least seven tenths of its length.
double strongestArc(const Patch &patch)
{
    constexpr double kThick = 0.16;
    double strongest = 0;
    for (double radius = 0.7; radius < 2.2; radius += 0.04) {
        std::vector<double> steps;
        for (int degrees = 35; degrees <= 145; degrees += 5) {
            const cv::Vec3f here = colourAt(patch, degrees, radius);
            steps.push_back(std::min(cv::norm(here - colourAt(patch, degrees, radius - kThick)),
                                     cv::norm(here - colourAt(patch, degrees, radius + kThick))));
        }
        std::ranges::sort(steps);
        strongest = std::max(strongest, steps[steps.size() * 3 / 10]);
    }
    return strongest;
}

/// Around everything above the brows.
cv::Rect placeOf(const PhotoView &view)
{
    std::vector<cv::Point2f> corners;
    for (const double x : {-1.3, 1.3})
        for (const double y : {-2.4, -0.4})
            corners.push_back(fromFace(*view.face, x, y));
    return cv::boundingRect(corners) & cv::Rect({}, view.bgr.size());
}

} // namespace

HeadTop headTopOf(const PhotoView &view)
{
    const Patch patch = patchOf(view);
    const Border border = borderOf(patch);
    HeadTop top;
    top.strange = strangeShare(patch);
    top.coverage = double(border.points.size()) / border.columns;
    lookAboveBorder(patch, border, top);
    top.arc = strongestArc(patch);
    top.place = placeOf(view);
    return top;
}

} // namespace liuying::vision
