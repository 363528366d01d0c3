// SPDX-License-Identifier: Apache-2.0
#include "vision/EyeSearch.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace liuying::vision {

namespace {

/// The eye with its light border.
constexpr int kReach = 4;
constexpr int kAcross = 2 * kReach + 1;
constexpr int kModules = kAcross * kAcross;
/// Before its place and turn are settled.
constexpr float kRoughLikeness = 0.45F;
/// So many are looked at further; a picture shows six in a crowd.
constexpr std::size_t kMostEyes = 14;
/// Of grey levels; what varies less is noise on a wall.
constexpr float kLeastVariance = 16;
/// Grey levels from the mean of the neighbourhood that do not yet make a pixel dark.
constexpr double kNoise = 2;
constexpr float kQuarterTurn = std::numbers::pi_v<float> / 2;

using Drawing = std::array<float, kModules>;

/// An eye, dark 1 and light -1, with its mean taken off and its length one.
Drawing drawnEye()
{
    Drawing eye{};
    float sum = 0;
    for (int row = -kReach; row <= kReach; ++row) {
        for (int column = -kReach; column <= kReach; ++column) {
            const int ring = std::max(std::abs(row), std::abs(column));
            const float value = ring == 2 || ring == 4 ? -1.F : 1.F;
            eye[static_cast<std::size_t>((row + kReach) * kAcross + column + kReach)] = value;
            sum += value;
        }
    }
    float squares = 0;
    for (float &value : eye) {
        value -= sum / kModules;
        squares += value * value;
    }
    for (float &value : eye)
        value /= std::sqrt(squares);
    return eye;
}

/// A row through the middle of a turned square is longer than its side.
Eye turned(const FinderPattern &pattern, float turn)
{
    const float side = std::max(std::abs(std::cos(turn)), std::abs(std::sin(turn)));
    return {pattern.centre, pattern.modulePx * side, turn, 0};
}

Eye bestTurn(const EyeComparison &comparison, const FinderPattern &pattern)
{
    constexpr int kTurns = 6;
    Eye best;
    for (int i = 0; i < kTurns; ++i) {
        Eye eye = turned(pattern, kQuarterTurn * static_cast<float>(i) / kTurns);
        eye.likeness = comparison.likeness(eye);
        if (eye.likeness > best.likeness)
            best = eye;
    }
    return best;
}

bool isSame(const Eye &one, const Eye &other)
{
    const cv::Point2f apart = one.centre - other.centre;
    return std::hypot(apart.x, apart.y) < 3 * std::max(one.modulePx, other.modulePx);
}

} // namespace

float EyeComparison::likeness(const Eye &eye) const
{
    static const Drawing drawing = drawnEye();
    if (!cv::Rect2f(0, 0, static_cast<float>(m_grey.cols), static_cast<float>(m_grey.rows))
             .contains(eye.centre))
        return 0;
    const cv::Point2f across(eye.modulePx * std::cos(eye.turn), eye.modulePx * std::sin(eye.turn));
    const cv::Point2f down(-across.y, across.x);
    float sum = 0;
    float squares = 0;
    float together = 0;
    auto drawn = drawing.begin();
    for (int row = -kReach; row <= kReach; ++row) {
        cv::Point2f place = eye.centre + static_cast<float>(row) * down - kReach * across;
        for (int column = -kReach; column <= kReach; ++column, place += across) {
            const float value = at(place);
            sum += value;
            squares += value * value;
            together += value * *drawn++;
        }
    }
    const float variance = squares - sum * sum / kModules;
    return variance < kLeastVariance * kModules ? 0.F : m_sign * together / std::sqrt(variance);
}

void EyeComparison::settle(Eye &eye) const
{
    const auto tryWith = [&](Eye other) {
        other.likeness = likeness(other);
        if (other.likeness > eye.likeness)
            eye = other;
    };
    for (const float step : {0.5F, 0.25F, 0.12F}) {
        for (const float way : {-step, step}) {
            const float shift = way * eye.modulePx;
            tryWith({eye.centre + cv::Point2f(shift, 0), eye.modulePx, eye.turn, 0});
            tryWith({eye.centre + cv::Point2f(0, shift), eye.modulePx, eye.turn, 0});
            tryWith({eye.centre, eye.modulePx * (1 + 0.2F * way), eye.turn, 0});
            tryWith({eye.centre, eye.modulePx, eye.turn + 0.2F * way, 0});
        }
    }
    eye.turn -= kQuarterTurn * std::floor(eye.turn / kQuarterTurn);
}

float EyeComparison::at(cv::Point2f place) const
{
    // A code may be cut off at the edge: what is beyond looks like what is there.
    const float x = std::clamp(place.x, 0.F, static_cast<float>(m_grey.cols) - 1.001F);
    const float y = std::clamp(place.y, 0.F, static_cast<float>(m_grey.rows) - 1.001F);
    const int left = static_cast<int>(x);
    const int top = static_cast<int>(y);
    const float fx = x - static_cast<float>(left);
    const float fy = y - static_cast<float>(top);
    const uchar *upper = m_grey.ptr<uchar>(top) + left;
    const uchar *lower = m_grey.ptr<uchar>(top + 1) + left;
    const float above = static_cast<float>(upper[0]) * (1 - fx) + static_cast<float>(upper[1]) * fx;
    const float below = static_cast<float>(lower[0]) * (1 - fx) + static_cast<float>(lower[1]) * fx;
    return above * (1 - fy) + below * fy;
}

std::vector<Eye> findEyes(const cv::Mat &grey, int windowPx, bool lightOnDark)
{
    cv::Mat blackAndWhite;
    cv::adaptiveThreshold(grey, blackAndWhite, 255, cv::ADAPTIVE_THRESH_MEAN_C,
                          lightOnDark ? cv::THRESH_BINARY_INV : cv::THRESH_BINARY, windowPx,
                          lightOnDark ? -kNoise : kNoise);
    const EyeComparison comparison(grey, lightOnDark);
    std::vector<Eye> eyes;
    for (const FinderPattern &pattern : findFinderPatterns(blackAndWhite, 1)) {
        Eye eye = bestTurn(comparison, pattern);
        if (eye.likeness < kRoughLikeness)
            continue;
        comparison.settle(eye);
        if (eye.likeness >= EyeComparison::leastLikeness)
            eyes.push_back(eye);
    }
    std::ranges::sort(eyes, std::greater{}, &Eye::likeness);
    std::vector<Eye> apart;
    addEyes(apart, eyes);
    return apart;
}

void addEyes(std::vector<Eye> &eyes, const std::vector<Eye> &more)
{
    for (const Eye &eye : more) {
        const bool isNew =
            std::ranges::none_of(eyes, [&eye](const Eye &other) { return isSame(eye, other); });
        if (isNew && eyes.size() < kMostEyes)
            eyes.push_back(eye);
    }
}

} // namespace liuying::vision
