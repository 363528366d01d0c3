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

    [[nodiscard]] float at(int row, int column, Tap tap = {0, 0}) const
    {
        return m_values.ptr<float>(2 * row + border + tap.down)[2 * column + border + tap.across];
    }

private:
    cv::Mat m_values;
};

constexpr int kTaps = 9 + 24;
/// One more for a common offset.
constexpr int kUnknowns = kTaps + 1;

/// Many more teach a filter of so many taps nothing new.
constexpr int kPupils = 800;

class Equaliser {
public:
    Equaliser(const Lattice &lattice, const QrLayout &layout)
        : m_layout(layout), m_neighbours(layout.side() * layout.side(), kUnknowns, CV_32F),
          m_darkness(m_neighbours.rows, 1, CV_32F)
    {
        const std::vector<Tap> all = taps();
        for (int i = 0; i < m_neighbours.rows; ++i) {
            const int row = i / layout.side();
            const int column = i % layout.side();
            float *values = m_neighbours.ptr<float>(i);
            for (const Tap &tap : all)
                *values++ = lattice.at(row, column, tap);
            *values = 1;
            m_darkness.at<float>(i) = lattice.at(row, column);
        }
    }

    /// Learns the filter that brings the modules nearest to what they are, or seem to be so far, and applies
    /// it.
    void learn()
    {
        cv::Mat normal = cv::Mat::zeros(kUnknowns, kUnknowns, CV_32F);
        cv::Mat right = cv::Mat::zeros(kUnknowns, 1, CV_32F);
        const int every = std::max(1, m_neighbours.rows / kPupils);
        for (int i = 0; i < m_neighbours.rows; ++i) {
            if (isFixed(i) || i % every == 0)
                learnFrom(i, normal, right);
        }
        cv::completeSymm(normal);
        // Few modules must not explain much.
        const double ridge = kRidge * cv::trace(normal)[0] / kUnknowns;
        normal += ridge * cv::Mat::eye(kUnknowns, kUnknowns, CV_32F);
        cv::Mat weights;
        if (!cv::solve(normal, right, weights, cv::DECOMP_CHOLESKY))
            return;
        m_darkness = m_neighbours * weights;
        cv::min(m_darkness, 1, m_darkness);
        cv::max(m_darkness, -1, m_darkness);
    }

    [[nodiscard]] std::vector<float> darkness() const
    {
        return {m_darkness.ptr<float>(), m_darkness.ptr<float>() + m_darkness.rows};
    }

private:
    static constexpr double kRidge = 0.01;

    [[nodiscard]] QrModule module(int i) const
    {
        return m_layout.at(i / m_layout.side(), i % m_layout.side());
    }

    [[nodiscard]] bool isFixed(int i) const
    {
        return module(i) == QrModule::Dark || module(i) == QrModule::Light;
    }

    void learnFrom(int i, cv::Mat &normal, cv::Mat &right) const
    {
        constexpr float kCertain = 2;
        constexpr float kNoIdea = 0.1F;
        const float seen = m_darkness.at<float>(i);
        const float weight = isFixed(i) ? kCertain : std::min(std::abs(seen), 1.F);
        if (weight < kNoIdea)
            return;
        const bool isDark = isFixed(i) ? module(i) == QrModule::Dark : seen > 0;
        const float *values = m_neighbours.ptr<float>(i);
        for (int row = 0; row < kUnknowns; ++row) {
            const float scaled = weight * values[row];
            float *line = normal.ptr<float>(row);
            for (int column = row; column < kUnknowns; ++column)
                line[column] += scaled * values[column];
            right.at<float>(row) += isDark ? scaled : -scaled;
        }
    }

    const QrLayout &m_layout;
    cv::Mat m_neighbours; ///< a row for each module
    cv::Mat m_darkness;
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
