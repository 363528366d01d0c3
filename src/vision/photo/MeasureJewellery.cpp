// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Jewellery.h"
#include "vision/photo/PhotoView.h"
#include "vision/photo/SkinTone.h"

#include <algorithm>
#include <cmath>

namespace liuying::vision {

namespace {

double logistic(double value, double middle, double width)
{
    return 1 / (1 + std::exp((middle - value) / width));
}

/// Bare lobes reach 20 and 45, a bare neck with its folds 9.6; a drawn chain begins at 12.
double likelihoodOf(const Jewellery &jewellery)
{
    const double bareEars =
        (1 - logistic(jewellery.stud, 20.8, 0.8)) * (1 - logistic(jewellery.metal, 45, 4));
    return 1 - bareEars * (1 - logistic(jewellery.chain, 10.5, 0.8));
}

/// Darker than this nothing would glitter.
bool isTooDark(const SkinTone &tone)
{
    constexpr double kDarkest = 28;
    return tone.lightness() < kDarkest;
}

} // namespace

void measureJewellery(const PhotoView &view, PhotoMeasures &measures)
{
    constexpr double kSureChain = 14;
    constexpr double kUnsure = 0.9; // what a person has to look at never counts for more
    const Jewellery jewellery = jewelleryOf(view);
    Reading reading;
    if (const std::optional<SkinTone> tone = SkinTone::of(view); tone && !isTooDark(*tone)) {
        reading.value = likelihoodOf(jewellery);
        if (jewellery.chain < kSureChain || !view.isWallKnown)
            reading.value = std::min(*reading.value, kUnsure);
    }
    const bool isNeck = jewellery.chain / 10.5 > std::max(jewellery.stud / 20.8, jewellery.metal / 45);
    reading.where = rectOf(isNeck ? jewellery.neck : jewellery.ear);
    measures.readings.insert(CheckId::JewelleryAbsent, reading);
}

} // namespace liuying::vision
