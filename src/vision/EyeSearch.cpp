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
/// Random modules that passed for an eye along a row and a column stay below.
constexpr float kLeastLikeness = 0.55F;
/// So many are looked at further; a picture shows six in a crowd.
constexpr std::size_t kMostEyes = 14;
/// In grey levels; what varies less is noise on a wall.
constexpr double kLeastDeviation = 4;
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

class Comparison {
public:
    Comparison(const cv::Mat &grey, bool lightOnDark) : m_grey(grey), m_sign(lightOnDark ? 1.F : -1.F) {}

    /// Correlation with a drawn eye; 0 where part of it lies outside the picture or nothing stands out.
    [[nodiscard]] float likeness(const Eye &eye) const
    {
        static const Drawing drawing = drawnEye();
        const cv::Point2f across(eye.modulePx * std::cos(eye.turn), eye.modulePx * std::sin(eye.turn));
        const cv::Point2f down(-across.y, across.x);
        const float reach = kReach * (std::abs(across.x) + std::abs(across.y));
        if (eye.centre.x < reach || eye.centre.y < reach ||
            eye.centre.x + reach + 1 >= static_cast<float>(m_grey.cols) ||
            eye.centre.y + reach + 1 >= static_cast<float>(m_grey.rows))
            return 0;
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
        return variance < kLeastDeviation * kLeastDeviation * kModules
                   ? 0.F
                   : m_sign * together / std::sqrt(variance);
    }

private:
    [[nodiscard]] float at(cv::Point2f place) const
    {
        const int left = static_cast<int>(place.x);
        const int top = static_cast<int>(place.y);
        const float fx = place.x - static_cast<float>(left);
        const float fy = place.y - static_cast<float>(top);
        const uchar *upper = m_grey.ptr<uchar>(top) + left;
        const uchar *lower = m_grey.ptr<uchar>(top + 1) + left;
        const float above = static_cast<float>(upper[0]) * (1 - fx) + static_cast<float>(upper[1]) * fx;
        const float below = static_cast<float>(lower[0]) * (1 - fx) + static_cast<float>(lower[1]) * fx;
        return above * (1 - fy) + below * fy;
    }

    const cv::Mat &m_grey;
    float m_sign;
};

/// A row through the middle of a turned square is longer than its side.
Eye turned(const FinderPattern &pattern, float turn)
{
    const float side = std::max(std::abs(std::cos(turn)), std::abs(std::sin(turn)));
    return {pattern.centre, pattern.modulePx * side, turn, 0};
}

Eye bestTurn(const Comparison &comparison, const FinderPattern &pattern)
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

void settle(const Comparison &comparison, Eye &eye)
{
    const auto tryWith = [&](Eye other) {
        other.likeness = comparison.likeness(other);
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

bool isSame(const Eye &one, const Eye &other)
{
    const cv::Point2f apart = one.centre - other.centre;
    return std::hypot(apart.x, apart.y) < 3 * std::max(one.modulePx, other.modulePx);
}

} // namespace

std::vector<Eye> findEyes(const cv::Mat &grey, int windowPx, bool lightOnDark)
{
    cv::Mat blackAndWhite;
    cv::adaptiveThreshold(grey, blackAndWhite, 255, cv::ADAPTIVE_THRESH_MEAN_C,
                          lightOnDark ? cv::THRESH_BINARY_INV : cv::THRESH_BINARY, windowPx, 0);
    const Comparison comparison(grey, lightOnDark);
    std::vector<Eye> eyes;
    for (const FinderPattern &pattern : findFinderPatterns(blackAndWhite)) {
        Eye eye = bestTurn(comparison, pattern);
        if (eye.likeness < kLeastLikeness - 0.15F)
            continue;
        settle(comparison, eye);
        if (eye.likeness >= kLeastLikeness)
            eyes.push_back(eye);
    }
    std::ranges::sort(eyes, std::greater{}, &Eye::likeness);
    std::vector<Eye> apart;
    for (const Eye &eye : eyes) {
        const bool isNew =
            std::ranges::none_of(apart, [&eye](const Eye &other) { return isSame(eye, other); });
        if (isNew && apart.size() < kMostEyes)
            apart.push_back(eye);
    }
    return apart;
}

} // namespace liuying::vision
