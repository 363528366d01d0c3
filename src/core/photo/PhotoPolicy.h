// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoCheck.h"
#include "core/photo/PhotoMeasures.h"

#include <QHash>

namespace liuying {

/// What a campaign does about a check.
enum class CheckRule {
    Enforced, ///< as the rule says: pass, review or fail
    Warned,   ///< never worse than review: a person decides
    Off       ///< not looked at: skipped
};

/// "enforced", "warned", "off".
[[nodiscard]] QLatin1String ruleKey(CheckRule rule);
[[nodiscard]] std::optional<CheckRule> ruleFromKey(QStringView key);

/// The walls that the image standard knows (domain §6).
enum class BackdropKind { LightBlue, White, LightGrey };
/// (100,197,255), (255,255,255), (240,240,240).
[[nodiscard]] Rgb backdropColour(BackdropKind kind);

/// Closed interval; in pixels of 480 × 640 where it is about the face.
struct Span {
    double from = 0;
    double to = 0;

    [[nodiscard]] bool contains(double value) const { return from <= value && value <= to; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// By which rules photographs of a campaign are judged. The defaults are the notice's dress rules and the
/// image standard (domain §6); the standard's milder ones can be chosen. Published with the plan.
struct PhotoPolicy {
    QHash<CheckId, CheckRule> rules{}; ///< those that differ from Enforced
    bool clearGlassesAllowed = false;  ///< the standard lets habitual wearers keep clear glasses
    BackdropKind backdrop = BackdropKind::LightBlue;
    Span faceWidth{180, 300}; ///< between the cheeks
    Span eyeLine{200, 300};   ///< eyes below the top edge
    Span crown{50, 110};      ///< top of the hair below the top edge ("头顶发际")
    /// How the studio shows who sits there: 张*三 instead of the whole name.
    bool nameIsMasked = true;
    /// Personal columns (student number, name, college, class) in the manifest of the hand-over.
    bool manifestNamesPeople = false;
    /// Seconds that an arrival may be without a shot before the studio says so.
    int shotExpectedWithinSeconds = 90;

    [[nodiscard]] CheckRule rule(CheckId id) const { return rules.value(id, CheckRule::Enforced); }
    friend bool operator==(const PhotoPolicy &, const PhotoPolicy &) = default;
};

} // namespace liuying
