// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"

#include <limits>

namespace liuying {

namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();

/// @p pass and nothing else: outside it the check fails.
CheckLimits strict(CheckUnit unit, Span pass)
{
    return {unit, pass, pass};
}

/// Up to @p pass good, up to @p review a matter for a person.
CheckLimits upTo(CheckUnit unit, double pass, double review)
{
    return {unit, {-kEndless, pass}, {-kEndless, review}};
}

/// From @p pass on good, from @p review on a matter for a person.
CheckLimits from(CheckUnit unit, double pass, double review)
{
    return {unit, {pass, kEndless}, {review, kEndless}};
}

/// Either way of zero.
CheckLimits within(CheckUnit unit, double pass, double review)
{
    return {unit, {-pass, pass}, {-review, review}};
}

Span widened(Span span, double by)
{
    return {span.from - by, span.to + by};
}

} // namespace

// One line a check; where the numbers come from and what they catch: docs/photo-rules.md.
CheckLimits limitsOf(CheckId id, const PhotoPolicy &policy)
{
    using enum CheckUnit;
    switch (id) {
    case CheckId::FileFormat: // these three are words, not numbers
    case CheckId::FileColour:
    case CheckId::FileDimensions:
        return {};
    case CheckId::FileResolution:
        return strict(DotsPerInch, {299, 301});
    case CheckId::FileSize:
        return strict(Bytes, {20'000, 40'960});
    case CheckId::FileQuality:
        return strict(Quality, {60, 100});
    case CheckId::FaceSingle:
        return strict(Count, {1, 1});
    case CheckId::FaceWidth: // landmarks of one face scatter by some 4 pixels, and thick rims move the eyes
        return {Pixels, widened(policy.faceWidth, 3), widened(policy.faceWidth, 8), policy.faceWidth};
    case CheckId::FaceCentred:
        return within(Pixels, 24, 32);
    case CheckId::FaceEyeLine:
        return {Pixels, widened(policy.eyeLine, 5), widened(policy.eyeLine, 10), policy.eyeLine};
    case CheckId::FaceCrown:
        return {Pixels, widened(policy.crown, 3), widened(policy.crown, 6), policy.crown};
    case CheckId::PoseRoll:
        return within(Degrees, 3.5, 4.5);
    case CheckId::PoseYaw:
        return within(Degrees, 7.5, 9);
    case CheckId::PosePitch: // people differ in the face by 4°, so only a strong nod is sure
        return within(Degrees, 9, 15);
    case CheckId::ShouldersLevel:
        return within(Degrees, 6, 10);
    case CheckId::EyesOpen:
        return upTo(Likelihood, 0.6, 0.95);
    case CheckId::EyesRed:
        return upTo(Share, 0.06, 0.15);
    case CheckId::MouthClosed:
        return upTo(Likelihood, 0.5, 0.8);
    case CheckId::GlassesAbsent:
        return upTo(Likelihood, 0.5, 0.8);
    case CheckId::BrowsVisible:
        return from(Share, 0.5, 0.2);
    case CheckId::EarsVisible:
        return upTo(Likelihood, 0.2, kEndless);
    case CheckId::HeadUncovered:
        return upTo(Likelihood, 0.5, 0.95);
    case CheckId::JewelleryAbsent:
        return upTo(Likelihood, 0.5, 0.95);
    case CheckId::ClothesCollar:
        return upTo(Likelihood, 0.3, 0.9);
    case CheckId::ClothesSleeves:
        return upTo(Share, 0.4, 0.85);
    case CheckId::ClothesColour:
        return upTo(Share, 0.12, 0.3);
    case CheckId::ClothesPlain:
        return upTo(Likelihood, 0.5, 0.995);
    case CheckId::BackdropColour:
        return upTo(ColourSteps, 15, 22);
    case CheckId::BackdropEven:
        return upTo(ColourSteps, 4.5, 6.5);
    case CheckId::BackdropClear:
        return upTo(Share, 0.002, 0.003);
    case CheckId::LightEven:
        return upTo(Share, 0.4, 0.52);
    case CheckId::LightHighlights:
        return upTo(Share, 0.004, 0.015);
    case CheckId::FocusSharp:
        return from(None, 1.24, 1.2);
    }
    return {};
}

} // namespace liuying
