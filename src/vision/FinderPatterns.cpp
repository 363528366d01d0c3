// SPDX-License-Identifier: Apache-2.0
#include "vision/FinderPatterns.h"

#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace liuying::vision {

namespace {

/// Five runs dark, light, dark, light, dark in pixels; an eye has 1:1:3:1:1.
using Runs = std::array<int, 5>;

bool looksLikeEye(const Runs &runs)
{
    const int total = std::accumulate(runs.begin(), runs.end(), 0);
    if (total < 7 || *std::min_element(runs.begin(), runs.end()) == 0)
        return false;
    const float module = static_cast<float>(total) / 7;
    const float tolerance = module * 0.7F;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const float expected = i == 2 ? 3 * module : module;
        if (std::abs(static_cast<float>(runs[i]) - expected) > (i == 2 ? 2 : 1) * tolerance)
            return false;
    }
    return true;
}

bool isDark(const cv::Mat &image, cv::Point place)
{
    return image.at<uchar>(place) == 0;
}

bool isInside(const cv::Mat &image, cv::Point place)
{
    return place.x >= 0 && place.y >= 0 && place.x < image.cols && place.y < image.rows;
}

/// The length of the run of one colour from @p place on; moves @p place behind it.
int runFrom(const cv::Mat &image, cv::Point &place, cv::Point step, bool dark, int most)
{
    int length = 0;
    while (isInside(image, place) && isDark(image, place) == dark && length <= most) {
        place += step;
        ++length;
    }
    return length;
}

struct Crossing {
    Runs runs{};
    float centre = 0; ///< offset in steps from the starting point to the middle of the eye
};

/// The five runs through @p middle along @p step, if they look like those of an eye.
std::optional<Crossing> cross(const cv::Mat &image, cv::Point middle, cv::Point step, int most)
{
    if (!isDark(image, middle))
        return std::nullopt;
    Crossing crossing;
    cv::Point forward = middle;
    cv::Point backward = middle - step;
    const int after = runFrom(image, forward, step, true, most);
    const int before = runFrom(image, backward, -step, true, most);
    crossing.runs[2] = before + after;
    crossing.runs[3] = runFrom(image, forward, step, false, most);
    crossing.runs[4] = runFrom(image, forward, step, true, most);
    crossing.runs[1] = runFrom(image, backward, -step, false, most);
    crossing.runs[0] = runFrom(image, backward, -step, true, most);
    if (!looksLikeEye(crossing.runs))
        return std::nullopt;
    crossing.centre = static_cast<float>(after - before) / 2 - 0.5F;
    return crossing;
}

int lengthOf(const Runs &runs)
{
    return std::accumulate(runs.begin(), runs.end(), 0);
}

/// Looks from the middle of a horizontal hit up and down, and sideways again at the better height.
std::optional<FinderPattern> confirmed(const cv::Mat &image, cv::Point middle, int horizontalPx)
{
    const int most = horizontalPx;
    const std::optional<Crossing> vertical = cross(image, middle, {0, 1}, most);
    if (!vertical)
        return std::nullopt;
    const int verticalPx = lengthOf(vertical->runs);
    if (verticalPx > 2 * horizontalPx || horizontalPx > 2 * verticalPx)
        return std::nullopt;
    const float y = static_cast<float>(middle.y) + vertical->centre;
    const std::optional<Crossing> horizontal =
        cross(image, {middle.x, static_cast<int>(std::lround(y))}, {1, 0}, most);
    if (!horizontal)
        return std::nullopt;
    const float x = static_cast<float>(middle.x) + horizontal->centre;
    return FinderPattern{{x, y}, static_cast<float>(verticalPx + lengthOf(horizontal->runs)) / 14};
}

/// Rows through the same eye give nearly the same place; the middle of them is the best one.
class Gathering {
public:
    void add(const FinderPattern &hit)
    {
        for (Group &group : m_groups) {
            const cv::Point2f apart = group.mean.centre - hit.centre;
            if (std::hypot(apart.x, apart.y) < 2 * group.mean.modulePx + 1) {
                const auto n = static_cast<float>(++group.hits);
                group.mean.centre += (hit.centre - group.mean.centre) * (1 / n);
                group.mean.modulePx += (hit.modulePx - group.mean.modulePx) / n;
                return;
            }
        }
        m_groups.push_back({hit, 1});
    }

    std::vector<FinderPattern> patterns(int leastRows) const
    {
        std::vector<FinderPattern> found;
        for (const Group &group : m_groups) {
            if (group.hits >= leastRows)
                found.push_back(group.mean);
        }
        return found;
    }

private:
    struct Group {
        FinderPattern mean;
        int hits = 0;
    };
    std::vector<Group> m_groups;
};

/// @p edges is room for the places where the colour changes: run i reaches from edges[i] to edges[i + 1].
void searchRow(const cv::Mat &image, int y, std::vector<int> &edges, Gathering &gathering)
{
    const uchar *row = image.ptr<uchar>(y);
    edges.assign(1, 0);
    for (int x = 1; x < image.cols; ++x) {
        if (row[x] != row[x - 1])
            edges.push_back(x);
    }
    edges.push_back(image.cols);
    for (std::size_t i = row[0] == 0 ? 0 : 1; i + 5 < edges.size(); i += 2) {
        Runs runs{};
        for (std::size_t k = 0; k < runs.size(); ++k)
            runs[k] = edges[i + k + 1] - edges[i + k];
        if (!looksLikeEye(runs))
            continue;
        const cv::Point middle((edges[i + 2] + edges[i + 3]) / 2, y);
        if (const auto pattern = confirmed(image, middle, lengthOf(runs)))
            gathering.add(*pattern);
    }
}

} // namespace

std::vector<FinderPattern> findFinderPatterns(const cv::Mat &blackAndWhite, int leastRows)
{
    Gathering gathering;
    std::vector<int> edges;
    // The middle of an eye is some rows high; one row alone is not worth looking at each.
    const int step = leastRows > 1 ? 1 : 2;
    for (int y = 0; y < blackAndWhite.rows; y += step)
        searchRow(blackAndWhite, y, edges, gathering);
    return gathering.patterns(leastRows);
}

} // namespace liuying::vision
