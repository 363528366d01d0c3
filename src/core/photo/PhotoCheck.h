// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace liuying {

/// What is checked of a photograph, in the order people are told of it (design §6). The keys are part of the
/// command line's contract and of the journal.
enum class CheckId {
    FileFormat,
    FileDimensions,
    FileResolution,
    FileSize,
    FileQuality,
    FileColour,
    FaceSingle,
    FaceWidth,
    FaceCentred,
    FaceEyeLine,
    FaceCrown,
    PoseRoll,
    PoseYaw,
    PosePitch,
    ShouldersLevel,
    EyesOpen,
    EyesRed,
    MouthClosed,
    GlassesAbsent,
    BrowsVisible,
    EarsVisible,
    HeadUncovered,
    JewelleryAbsent,
    ClothesColour,
    ClothesPlain,
    ClothesCollar,
    ClothesSleeves,
    BackdropColour,
    BackdropEven,
    BackdropClear,
    LightEven,
    LightHighlights,
    FocusSharp
};

[[nodiscard]] inline size_t qHash(CheckId id, size_t seed = 0)
{
    return ::qHash(static_cast<int>(id), seed);
}

/// All of them, in order.
[[nodiscard]] const QList<CheckId> &allChecks();
/// "file.format", "glasses.absent" …
[[nodiscard]] QLatin1String checkKey(CheckId id);
[[nodiscard]] std::optional<CheckId> checkFromKey(QStringView key);

/// What a check, or a photograph as a whole, comes to.
enum class CheckResult {
    Skipped, ///< not to be judged in this picture, or not asked for by the campaign
    Pass,
    Review, ///< a person must look: the measurement cannot be trusted, or lies between good and bad
    Fail
};

/// "skipped", "pass", "review", "fail".
[[nodiscard]] QLatin1String resultKey(CheckResult result);
[[nodiscard]] std::optional<CheckResult> resultFromKey(QStringView key);

} // namespace liuying
