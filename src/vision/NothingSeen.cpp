// SPDX-License-Identifier: Apache-2.0
#include "vision/NothingSeen.h"

#include "vision/DarkScreen.h"
#include "vision/FinderPatterns.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace liuying::vision {

namespace {

/// Texture and light are judged in a picture of a quarter of the size, about 320 × 180.
constexpr int kQuarter = 4;
/// When even the brightest places stay below this, cameras deliver more noise than picture.
constexpr int kDarkHighlights = 60;
/// Smaller modules are not told apart by a camera's lens and compression.
constexpr float kSmallModulePx = 3.2F;
/// White without any more detail; a lit screen stays below.
constexpr int kBlownOut = 250;
/// Of the whole frame: the exposure is wrong, or the sun shines in.
constexpr double kOverexposedShare = 0.35;
/// Share of the code that a lamp must cover to be the reason.
constexpr double kGlareShare = 0.05;
/// Mean change from pixel to pixel of the quarter picture, across as well as down, as a share of the
/// highlights. Codes have 0.17 and more even out of focus, pages of text 0.13 at most; an edge has it in one
/// direction only.
constexpr double kLeastTexture = 0.15;
/// Sides of the smallest codes in the quarter picture, and of what is averaged.
constexpr int kLeastTexturePx = 9;
constexpr int kWindow = 11;

/// How often each brightness is there.
class Brightnesses {
public:
    explicit Brightnesses(const cv::Mat &image) : m_pixels(image.rows * image.cols)
    {
        for (int y = 0; y < image.rows; ++y) {
            const uchar *row = image.ptr<uchar>(y);
            for (int x = 0; x < image.cols; ++x)
                ++m_counts[row[x]];
        }
    }

    /// The brightness that one pixel in a hundred exceeds.
    int highlights() const
    {
        int left = m_pixels / 100;
        int level = 255;
        while (level > 0 && (left -= m_counts[static_cast<std::size_t>(level)]) >= 0)
            --level;
        return level;
    }

    double blownOutShare() const
    {
        int blown = 0;
        for (std::size_t level = kBlownOut; level < m_counts.size(); ++level)
            blown += m_counts[level];
        return static_cast<double>(blown) / m_pixels;
    }

private:
    std::array<int, 256> m_counts{};
    int m_pixels;
};

/// How much the picture changes from pixel to pixel in one direction, smoothed.
cv::Mat changes(const cv::Mat &quarter, int across, int down)
{
    cv::Mat change;
    cv::Sobel(quarter, change, CV_32F, across, down, 1);
    change = cv::abs(change);
    cv::boxFilter(change, change, CV_32F, {kWindow, kWindow});
    return change;
}

cv::Rect boxOf(const int *stats)
{
    return {stats[cv::CC_STAT_LEFT], stats[cv::CC_STAT_TOP], stats[cv::CC_STAT_WIDTH],
            stats[cv::CC_STAT_HEIGHT]};
}

/// The largest place full of fine black and white texture, whether or not it can be resolved, in pixels of
/// @p quarter; empty when nothing in view looks like a code.
cv::Rect texturedPlace(const cv::Mat &quarter, int highlights)
{
    const cv::Mat texture = cv::min(changes(quarter, 1, 0), changes(quarter, 0, 1));
    cv::Mat textured = texture > kLeastTexture * highlights;
    cv::morphologyEx(textured, textured, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, {kLeastTexturePx, kLeastTexturePx}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int places = cv::connectedComponentsWithStats(textured, labels, stats, centres);
    cv::Rect largest;
    for (int place = 1; place < places; ++place) {
        const cv::Rect box = boxOf(stats.ptr<int>(place));
        if (box.area() > largest.area())
            largest = box;
    }
    return largest;
}

/// Share of @p place that is blown out in patches larger than the white of a code's own modules.
double glareShare(const cv::Mat &grey, const cv::Rect &place, int largestWhitePx)
{
    cv::Mat blown = grey(place) >= kBlownOut;
    const int size = std::max(3, largestWhitePx);
    cv::morphologyEx(blown, blown, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, cv::Size(size, size)));
    return static_cast<double>(cv::countNonZero(blown)) / place.area();
}

bool touchesBorder(const cv::Rect &place, const cv::Size &size)
{
    return place.x <= 1 || place.y <= 1 || place.x + place.width >= size.width - 1 ||
           place.y + place.height >= size.height - 1;
}

/// The eyes of one code: those of about the size of the middle one.
std::vector<FinderPattern> eyesOfOneCode(const cv::Mat &grey)
{
    cv::Mat blackAndWhite;
    cv::adaptiveThreshold(grey, blackAndWhite, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY, 51, 5);
    std::vector<FinderPattern> eyes = findFinderPatterns(blackAndWhite);
    std::ranges::sort(eyes, {}, &FinderPattern::modulePx);
    if (eyes.empty())
        return eyes;
    const float middle = eyes[eyes.size() / 2].modulePx;
    std::erase_if(eyes, [middle](const FinderPattern &eye) {
        return eye.modulePx > 1.4F * middle || eye.modulePx < 0.7F * middle;
    });
    return eyes;
}

cv::Rect enlarged(const cv::Rect &place, const cv::Size &size)
{
    constexpr int kMarginPx = 12;
    return cv::Rect(place.x * kQuarter - kMarginPx, place.y * kQuarter - kMarginPx,
                    place.width * kQuarter + 2 * kMarginPx, place.height * kQuarter + 2 * kMarginPx) &
           cv::Rect({}, size);
}

/// Without the white page around the code, which a bright screen blows out as well.
cv::Rect inner(const cv::Rect &place)
{
    const int margin = std::min({40, place.width / 4, place.height / 4});
    return {place.x + margin, place.y + margin, place.width - 2 * margin, place.height - 2 * margin};
}

/// @p place is where a code is, in pixels of @p grey.
NothingRead whyUnread(const cv::Mat &grey, const cv::Rect &place)
{
    const std::vector<FinderPattern> eyes = eyesOfOneCode(grey(place));
    const float modulePx = eyes.empty() ? 0 : eyes[eyes.size() / 2].modulePx;
    // The largest white within a code is rarely more than six modules wide.
    constexpr int kLampPx = 40;
    const int largestWhitePx = eyes.empty() ? kLampPx : static_cast<int>(6 * modulePx);
    if (glareShare(grey, inner(place), largestWhitePx) > kGlareShare)
        return NothingRead::Glare;
    return eyes.size() >= 2 && modulePx < kSmallModulePx ? NothingRead::TooFar : NothingRead::Blurred;
}

} // namespace

NothingRead whyNothing(const cv::Mat &grey)
{
    constexpr int kSmallestPx = 64;
    if (std::min(grey.cols, grey.rows) < kSmallestPx)
        return NothingRead::NoCodeInView;
    cv::Mat quarter;
    cv::resize(grey, quarter, {}, 1.0 / kQuarter, 1.0 / kQuarter, cv::INTER_AREA);
    const Brightnesses brightnesses(quarter);
    const int highlights = brightnesses.highlights();
    if (highlights < kDarkHighlights)
        return NothingRead::TooDark;
    if (brightnesses.blownOutShare() > kOverexposedShare)
        return NothingRead::Glare;
    const cv::Rect place = texturedPlace(quarter, highlights);
    if (place.empty())
        return showsDarkScreen(quarter) ? NothingRead::ScreenOff : NothingRead::NoCodeInView;
    if (touchesBorder(place, quarter.size()))
        return NothingRead::CutOff;
    return whyUnread(grey, enlarged(place, grey.size()));
}

} // namespace liuying::vision
