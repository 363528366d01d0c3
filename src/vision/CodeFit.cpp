// SPDX-License-Identifier: Apache-2.0
#include "vision/CodeFit.h"

#include <cmath>

namespace liuying::vision {

namespace {

constexpr std::size_t kFourth = 2;
/// How far a corner may be from where it would be seen from straight above, in sides of the code: a phone at
/// arm's length, held at 35°.
constexpr double kMostPerspective = 0.2;

/// A module of unknown colour speaks for a place where it is clearly dark or clearly light: between two
/// modules it would be neither.
double evidence(const KnownModule &module, float contrast)
{
    return static_cast<double>(module.darkness == 0 ? std::abs(contrast) / 2 : module.darkness * contrast);
}

} // namespace

CodeFit::CodeFit(const ContrastView &view, const CodePlace &place, std::vector<KnownModule> modules,
                 Look look)
    : m_view(view), m_modules(std::move(modules)), m_look(look), m_place(place)
{
    const double apart = place.side() - 2 * ModuleMap::eyeModules;
    m_across = (place.corners[1] - place.corners[0]) / apart;
    m_down = (place.corners[3] - place.corners[0]) / apart;
    m_place.agreement = agreement(place.corners);
}

void CodeFit::findCorner(std::size_t corner, Fourth fourth)
{
    const ModuleMap::Corners expected = m_place.corners;
    const int reach = static_cast<int>(kMostPerspective * m_place.side());
    for (int row = -reach; row <= reach; ++row) {
        for (int column = -reach; column <= reach; ++column) {
            const cv::Point2d way = m_across * column + m_down * row;
            ModuleMap::Corners corners = expected;
            corners[corner] += way;
            if (fourth == Fourth::Follows)
                corners[kFourth] += way;
            tryCorners(corners);
        }
    }
}

void CodeFit::settle(double step)
{
    constexpr int kMostRounds = 4;
    for (int round = 0; round < kMostRounds; ++round) {
        bool hasMoved = false;
        for (std::size_t corner = 0; corner < m_place.corners.size(); ++corner)
            hasMoved |= moveCorner(corner, step);
        if (!hasMoved)
            return;
    }
}

double CodeFit::agreement(const ModuleMap::Corners &corners) const
{
    const ModuleMap map(m_place.side(), corners);
    double sum = 0;
    for (const KnownModule &module : m_modules) {
        const cv::Point2d at = map.at(module.column, module.row);
        sum += evidence(module, m_look == Look::Rough ? m_view.near(at.x, at.y) : m_view.at(at.x, at.y));
    }
    return m_modules.empty() ? 0 : sum / static_cast<double>(m_modules.size());
}

bool CodeFit::moveCorner(std::size_t corner, double step)
{
    bool hasMoved = false;
    for (const cv::Point2d &way : {m_across * step, m_down * step}) {
        ModuleMap::Corners ahead = m_place.corners;
        ModuleMap::Corners back = m_place.corners;
        ahead[corner] += way;
        back[corner] -= way;
        hasMoved |= tryCorners(ahead) || tryCorners(back);
    }
    return hasMoved;
}

bool CodeFit::tryCorners(const ModuleMap::Corners &corners)
{
    const double found = agreement(corners);
    if (found <= m_place.agreement)
        return false;
    m_place.corners = corners;
    m_place.agreement = found;
    return true;
}

} // namespace liuying::vision
