// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/HeadTop.h"
#include "vision/photo/PhotoView.h"

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

double logistic(double value, double middle, double width)
{
    return 1 / (1 + std::exp((middle - value) / width));
}

/// Nothing to be seen on the head: cloth, or a shaven head. Smooth black hair is nearly as even, but its
/// strands are to be seen above the hairline; then a weaker arc is enough for it. Knitted caps have such a
/// texture, too, but no arc above 4.4.
double likelihoodOfNothing(const HeadTop &top)
{
    const bool hasStrands = top.coverage > 0.6 && top.texture > 1.4;
    return logistic(-top.arc, hasStrands ? -5.4 : -6.35, hasStrands ? 0.4 : 0.5);
}

/// Each sign of a covered head by itself is a reason to look; together they add up as independent ones do.
double likelihoodOf(const HeadTop &top)
{
    double bare = 1 - likelihoodOfNothing(top);
    bare *= 1 - logistic(top.arc, 20.2, 1.5); // a band
    bare *= 1 - logistic(top.strange, 0.22, 0.04);
    constexpr double kEnough = 0.3;
    if (top.coverage > kEnough) {
        bare *= 1 - logistic(top.chroma, 31, 2);
        bare *= 1 - logistic(-top.texture, -0.97, 0.08);
    }
    return 1 - bare;
}

/// A head full of a colour that no hair has, without a strand in it.
bool isSurelyCovered(const PhotoView &view, const HeadTop &top)
{
    return view.isWallKnown && top.strange > 0.35 && top.arc < 6;
}

} // namespace

void measureHead(const PhotoView &view, PhotoMeasures &measures)
{
    constexpr double kUnsure = 0.9; // what a person has to look at never counts for more
    const HeadTop top = headTopOf(view);
    double likelihood = likelihoodOf(top);
    if (!isSurelyCovered(view, top))
        likelihood = std::min(likelihood, kUnsure);
    measures.readings.insert(CheckId::HeadUncovered, {likelihood, rectOf(top.place)});
}

} // namespace liuying::vision
