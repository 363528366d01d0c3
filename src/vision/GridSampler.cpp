// SPDX-License-Identifier: Apache-2.0
#include "vision/GridSampler.h"

#include "vision/QrLayout.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace liuying::vision {

namespace {

/// A neighbour in half modules.
struct Tap {
    int across = 0;
    int down = 0;
};

/// Half a module around the middle, and the modules up to two away.
std::vector<Tap> taps()
{
    std::vector<Tap> all;
    for (int down = -4; down <= 4; ++down) {
        for (int across = -4; across <= 4; ++across) {
            const bool isNear = std::abs(across) <= 1 && std::abs(down) <= 1;
            if (isNear || (across % 2 == 0 && down % 2 == 0))
                all.push_back({across, down});
        }
    }
    return all;
}

/// The contrast at every half module, with a border of two modules.
class Lattice {
public:
    static constexpr int border = 4;

    Lattice(const ContrastView &view, const CodePlace &place)
        : m_values(2 * place.side() + 2 * border, 2 * place.side() + 2 * border, CV_32F)
    {
        const ModuleMap map = place.map();
        for (int row = 0; row < m_values.rows; ++row) {
            float *values = m_values.ptr<float>(row);
            for (int column = 0; column < m_values.cols; ++column) {
                const cv::Point2d point = map.at(0.5 * (column - border) + 0.5, 0.5 * (row - border) + 0.5);
                values[column] = view.at(point.x, point.y);
            }
        }
    }

    [[nodiscard]] float at(int row, int column, Tap tap = {}) const
    {
        return m_values.ptr<float>(2 * row + border + tap.down)[2 * column + border + tap.across];
    }

private:
    cv::Mat m_values;
};

constexpr int kTaps = 9 + 24;
/// One more for a common offset.
constexpr int kUnknowns = kTaps + 1;

class Equaliser {
public:
    Equaliser(const Lattice &lattice, const QrLayout &layout) : m_lattice(lattice), m_layout(layout)
    {
        const int side = layout.side();
        m_darkness.resize(static_cast<std::size_t>(side * side));
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column)
                at(row, column) = lattice.at(row, column);
        }
    }

    /// Learns the filter that brings the modules nearest to what they are, or seem to be so far, and applies
    /// it.
    void learn()
    {
        Row weights{};
        solve(weights);
        const int side = m_layout.side();
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                const Row values = neighbourhood(row, column);
                float sum = 0;
                for (std::size_t i = 0; i < kUnknowns; ++i)
                    sum += weights[i] * values[i];
                at(row, column) = std::clamp(sum, -1.F, 1.F);
            }
        }
    }

    [[nodiscard]] const std::vector<float> &darkness() const { return m_darkness; }

private:
    using Row = std::array<float, kUnknowns>;

    float &at(int row, int column)
    {
        return m_darkness[static_cast<std::size_t>(row * m_layout.side() + column)];
    }

    [[nodiscard]] Row neighbourhood(int row, int column) const
    {
        static const std::vector<Tap> all = taps();
        Row values{};
        for (std::size_t i = 0; i < kTaps; ++i)
            values[i] = m_lattice.at(row, column, all[i]);
        values[kTaps] = 1;
        return values;
    }

    void solve(Row &weights)
    {
        cv::Mat normal = cv::Mat::zeros(kUnknowns, kUnknowns, CV_32F);
        cv::Mat right = cv::Mat::zeros(kUnknowns, 1, CV_32F);
        for (int row = 0; row < m_layout.side(); ++row) {
            for (int column = 0; column < m_layout.side(); ++column)
                learnFrom(row, column, normal, right);
        }
        // Few modules must not explain much: the middle alone is the filter to start from.
        const float ridge = 0.01F * static_cast<float>(cv::trace(normal)[0]) / kUnknowns;
        normal += ridge * cv::Mat::eye(kUnknowns, kUnknowns, CV_32F);
        cv::Mat solution;
        cv::completeSymm(normal);
        cv::solve(normal, right, solution, cv::DECOMP_CHOLESKY);
        for (int i = 0; i < kUnknowns; ++i)
            weights[static_cast<std::size_t>(i)] = solution.at<float>(i);
    }

    void learnFrom(int row, int column, cv::Mat &normal, cv::Mat &right)
    {
        const bool isFixed = m_layout.isFixed(row, column);
        const float seen = at(row, column);
        const float weight = isFixed ? 2.F : std::min(std::abs(seen), 1.F);
        if (weight < 0.1F)
            return;
        const bool isDark = isFixed ? m_layout.at(row, column) == QrModule::Dark : seen > 0;
        const Row values = neighbourhood(row, column);
        for (int i = 0; i < kUnknowns; ++i) {
            const float scaled = weight * values[static_cast<std::size_t>(i)];
            float *line = normal.ptr<float>(i);
            for (int k = i; k < kUnknowns; ++k)
                line[k] += scaled * values[static_cast<std::size_t>(k)];
            right.at<float>(i) += isDark ? scaled : -scaled;
        }
    }

    const Lattice &m_lattice;
    const QrLayout &m_layout;
    std::vector<float> m_darkness;
};

QPolygonF outlineOf(const CodePlace &place)
{
    const ModuleMap map = place.map();
    const double side = place.side();
    QPolygonF outline;
    for (const cv::Point2d &corner : {map.at(0, 0), map.at(side, 0), map.at(side, side), map.at(0, side)})
        outline.append(QPointF(corner.x, corner.y));
    return outline;
}

} // namespace

ModuleGrid gridAt(const ContrastView &view, const CodePlace &place)
{
    const Lattice lattice(view, place);
    Equaliser equaliser(lattice, QrLayout::of(place.version));
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round)
        equaliser.learn();
    return {place.side(), equaliser.darkness(), outlineOf(place)};
}

} // namespace liuying::vision
