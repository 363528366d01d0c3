// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/photo/PhotoPolicy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace liuying {

/// Whose rules a campaign may begin with.
enum class PhotoPreset {
    Notice,  ///< the dress rules of the notice and the image standard: what holds where nobody decides
    Standard ///< the image standard alone (domain §6): clear glasses stay on, clothes only warn
};
/// The rules of a preset. What is no rule for pictures (masked names, manifest, seconds) stays as in @p now.
[[nodiscard]] PhotoPolicy photoPreset(PhotoPreset preset, const PhotoPolicy &now);
/// "notice", "standard".
[[nodiscard]] std::optional<PhotoPreset> presetFromKey(QStringView key);

/// What the image standard gives for the three measures; the policy's may be narrower or wider.
[[nodiscard]] const PhotoPolicy &standardMeasures();
/// Where a measure makes sense at all: inside the picture of 480 × 640, and from before to.
[[nodiscard]] bool isUsableSpan(const Span &span, double most);
/// Pixels of a finished picture, the most a face can be wide and anything can be below the top edge.
inline constexpr double kPictureWidth = 480;
inline constexpr double kPictureHeight = 640;
/// Seconds that may be waited for a shot: less is no time for anybody to sit down.
inline constexpr int kFewestShotSeconds = 10;
inline constexpr int kMostShotSeconds = 3600;

/// One thing of the policy set from text, as the command line gives it: a check's key with "enforced",
/// "warned" or "off"; clearGlassesAllowed, nameIsMasked, manifestNamesPeople with "yes" or "no"; backdrop
/// with "light-blue", "white" or "light-grey"; faceWidth, eyeLine, crown with "180-300";
/// shotExpectedWithinSeconds. Usage for anything else, saying what can be given.
[[nodiscard]] Result<PhotoPolicy> withPhotoRule(PhotoPolicy policy, const QString &key, const QString &value);

/// 执行, 只提醒, 不查.
[[nodiscard]] QString ruleWord(CheckRule rule);
/// 浅蓝, 白色, 浅灰.
[[nodiscard]] QString backdropWord(BackdropKind kind);
/// "light-blue", "white", "light-grey", as the journal has it.
[[nodiscard]] QString backdropKey(BackdropKind kind);

/// One thing that two policies differ in, in words.
struct PhotoRuleChange {
    QString name;
    QString before;
    QString after;
};
/// In the order of the checks, then the rest.
[[nodiscard]] QList<PhotoRuleChange> photoRuleChanges(const PhotoPolicy &before, const PhotoPolicy &after);

/// Whether any check of the picture can still refuse one.
[[nodiscard]] bool isAnythingEnforced(const PhotoPolicy &policy);

} // namespace liuying
