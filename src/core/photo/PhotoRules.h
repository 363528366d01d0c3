// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoPolicy.h"

#include <QSet>
#include <QStringList>

namespace liuying {

/// What a reading counts.
enum class CheckUnit {
    None, ///< the value is words, not a number
    Pixels,
    Degrees,
    Share,       ///< 0 to 1
    Likelihood,  ///< 0 to 1, of a breach of the rule
    ColourSteps, ///< ΔE in Lab
    Bytes,
    DotsPerInch,
    Quality, ///< JPEG quality
    Count
};

/// What a check accepts: inside `pass` it passes, inside `review` a person looks, everything else fails.
/// `review` holds `pass`; where nothing may fail by itself it is unbounded.
struct CheckLimits {
    CheckUnit unit = CheckUnit::None;
    Span pass;
    Span review;
    /// The rule as people are told it, where `pass` allows for the measuring, too.
    std::optional<Span> rule{};
};

/// The limits of a check under a policy. Source and measured quality of every number: docs/photo-rules.md.
[[nodiscard]] CheckLimits limitsOf(CheckId id, const PhotoPolicy &policy);

/// One check of one photograph, judged.
struct CheckOutcome {
    CheckId id = CheckId::FileFormat;
    CheckResult result = CheckResult::Skipped;
    std::optional<double> value; ///< in the unit of limits
    QString valueText{};         ///< for what is no number: "PNG", "grey"
    CheckLimits limits;
    QRectF where{};      ///< in pixels of the picture that was judged
    ColourName colour{}; ///< ClothesColour: the forbidden colour there is most of
    bool isExcepted =
        false; ///< a person excepted this student from the rule: it passes whatever was measured
    bool isWarnedOnly = false; ///< it would fail, but the campaign only warns
};

/// What a photograph comes to.
struct PhotoJudgement {
    CheckResult verdict = CheckResult::Skipped; ///< the worst of its checks
    QList<CheckOutcome> checks;                 ///< every check, in order

    [[nodiscard]] const CheckOutcome &check(CheckId id) const;
    [[nodiscard]] QList<CheckId> with(CheckResult result) const;
};

/// Judges what was measured. Pure. @p forbiddenColours as the plan's policy has them (蓝色 …); @p excepted:
/// rules this student need not keep. Without a face everything about a person is skipped and FaceSingle
/// fails; a check without a value is Review, never Pass.
[[nodiscard]] PhotoJudgement judgePhoto(const PhotoMeasures &measures, const PhotoPolicy &policy,
                                        const QStringList &forbiddenColours,
                                        const QSet<CheckId> &excepted = {});

/// The colours a word of the notice stands for: 蓝色 is Blue and Cyan, 紫色 Purple …; empty when unknown.
[[nodiscard]] QSet<ColourName> coloursCalled(const QString &word);

} // namespace liuying
