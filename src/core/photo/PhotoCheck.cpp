// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoCheck.h"

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    CheckId id;
    QLatin1String key;
};

constexpr std::array kChecks = {
    Named{CheckId::FileFormat, "file.format"_L1},
    Named{CheckId::FileDimensions, "file.dimensions"_L1},
    Named{CheckId::FileResolution, "file.resolution"_L1},
    Named{CheckId::FileSize, "file.size"_L1},
    Named{CheckId::FileQuality, "file.quality"_L1},
    Named{CheckId::FileColour, "file.colour"_L1},
    Named{CheckId::FaceSingle, "face.single"_L1},
    Named{CheckId::FaceWidth, "face.width"_L1},
    Named{CheckId::FaceCentred, "face.centred"_L1},
    Named{CheckId::FaceEyeLine, "face.eyeLine"_L1},
    Named{CheckId::FaceCrown, "face.crown"_L1},
    Named{CheckId::PoseRoll, "pose.roll"_L1},
    Named{CheckId::PoseYaw, "pose.yaw"_L1},
    Named{CheckId::PosePitch, "pose.pitch"_L1},
    Named{CheckId::ShouldersLevel, "shoulders.level"_L1},
    Named{CheckId::EyesOpen, "eyes.open"_L1},
    Named{CheckId::EyesRed, "eyes.red"_L1},
    Named{CheckId::MouthClosed, "mouth.closed"_L1},
    Named{CheckId::GlassesAbsent, "glasses.absent"_L1},
    Named{CheckId::BrowsVisible, "brows.visible"_L1},
    Named{CheckId::EarsVisible, "ears.visible"_L1},
    Named{CheckId::HeadUncovered, "head.uncovered"_L1},
    Named{CheckId::JewelleryAbsent, "jewellery.absent"_L1},
    Named{CheckId::ClothesColour, "clothes.colour"_L1},
    Named{CheckId::ClothesPlain, "clothes.plain"_L1},
    Named{CheckId::ClothesCollar, "clothes.collar"_L1},
    Named{CheckId::ClothesSleeves, "clothes.sleeves"_L1},
    Named{CheckId::BackdropColour, "backdrop.colour"_L1},
    Named{CheckId::BackdropEven, "backdrop.even"_L1},
    Named{CheckId::BackdropClear, "backdrop.clear"_L1},
    Named{CheckId::LightEven, "light.even"_L1},
    Named{CheckId::LightHighlights, "light.highlights"_L1},
    Named{CheckId::FocusSharp, "focus.sharp"_L1},
};

constexpr std::array kResults = {"skipped"_L1, "pass"_L1, "review"_L1, "fail"_L1};

} // namespace

const QList<CheckId> &allChecks()
{
    static const QList<CheckId> all = [] {
        QList<CheckId> list;
        for (const Named &check : kChecks)
            list.append(check.id);
        return list;
    }();
    return all;
}

QLatin1String checkKey(CheckId id)
{
    return kChecks.at(size_t(id)).key;
}

std::optional<CheckId> checkFromKey(QStringView key)
{
    const auto *const found =
        std::ranges::find_if(kChecks, [&](const Named &check) { return key == check.key; });
    return found == kChecks.end() ? std::nullopt : std::optional(found->id);
}

QLatin1String resultKey(CheckResult result)
{
    return kResults.at(size_t(result));
}

std::optional<CheckResult> resultFromKey(QStringView key)
{
    const auto *const found = std::ranges::find_if(kResults, [&](QLatin1String word) { return key == word; });
    if (found == kResults.end())
        return std::nullopt;
    return CheckResult(found - kResults.begin());
}

} // namespace liuying
