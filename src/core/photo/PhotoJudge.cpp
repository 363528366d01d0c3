// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kStandardSize(480, 640);

/// Clear lenses measure up to 0.36, some with thick rims 0.54, sunglasses from 0.61 on (docs/photo-rules.md).
constexpr CheckLimits kClearLenses{CheckUnit::Share, {0, 0.4}, {0, 0.58}};

CheckResult compared(double value, const CheckLimits &limits)
{
    if (limits.pass.contains(value))
        return CheckResult::Pass;
    return limits.review.contains(value) ? CheckResult::Review : CheckResult::Fail;
}

class Judge {
public:
    Judge(const PhotoMeasures &measures, const PhotoPolicy &policy, const QStringList &forbiddenColours)
        : m_measures(measures), m_policy(policy),
          m_isOriginal(!measures.isPrepared && measures.file.isOriginal())
    {
        for (const QString &word : forbiddenColours)
            m_forbidden.unite(coloursCalled(word));
    }

    [[nodiscard]] CheckOutcome judge(CheckId id) const
    {
        CheckOutcome outcome;
        outcome.id = id;
        outcome.limits = limitsOf(id, m_policy);
        switch (id) {
        case CheckId::FileFormat:
            return words(outcome, m_measures.file.format,
                         m_isOriginal || m_measures.file.format == "JPEG"_L1);
        case CheckId::FileColour: // preparing makes RGB of anything but grey
            return words(outcome, m_measures.file.colour,
                         m_measures.file.colour == "RGB"_L1 ||
                             (m_isOriginal && m_measures.file.colour != "grey"_L1));
        case CheckId::FileDimensions: {
            const QSize size = m_measures.file.pixels;
            return words(outcome, u"%1×%2"_s.arg(size.width()).arg(size.height()),
                         m_isOriginal || size == kStandardSize);
        }
        case CheckId::FileResolution:
            return ofFile(outcome, m_measures.file.dotsPerInch);
        case CheckId::FileSize:
            return ofFile(outcome, double(m_measures.file.bytes));
        case CheckId::FileQuality:
            return m_measures.file.quality > 0 ? ofFile(outcome, m_measures.file.quality) : outcome;
        case CheckId::FaceSingle:
            return number(outcome, m_measures.faces);
        case CheckId::GlassesAbsent:
            return glasses(outcome);
        case CheckId::ClothesColour:
            return clothesColour(outcome);
        case CheckId::BackdropColour:
            return backdrop(outcome);
        default:
            return reading(outcome);
        }
    }

private:
    static CheckOutcome words(CheckOutcome outcome, const QString &text, bool isGood)
    {
        outcome.valueText = text;
        outcome.result = isGood ? CheckResult::Pass : CheckResult::Fail;
        return outcome;
    }

    static CheckOutcome number(CheckOutcome outcome, double value)
    {
        outcome.value = value;
        outcome.result = compared(value, outcome.limits);
        return outcome;
    }

    /// Of a file that is still to be prepared nothing is asked that preparing gives it.
    [[nodiscard]] CheckOutcome ofFile(CheckOutcome outcome, double value) const
    {
        outcome = number(outcome, value);
        if (m_isOriginal)
            outcome.result = CheckResult::Pass;
        return outcome;
    }

    [[nodiscard]] CheckOutcome reading(CheckOutcome outcome) const
    {
        const auto found = m_measures.readings.constFind(outcome.id);
        if (found == m_measures.readings.constEnd())
            return outcome;
        outcome.where = found->where;
        outcome.value = found->value;
        outcome.result = found->value ? compared(*found->value, outcome.limits) : CheckResult::Review;
        return outcome;
    }

    [[nodiscard]] CheckOutcome glasses(CheckOutcome outcome) const
    {
        outcome = reading(outcome);
        const bool isWorn = outcome.result == CheckResult::Fail || outcome.result == CheckResult::Review;
        if (m_policy.clearGlassesAllowed && isWorn)
            outcome.result = m_measures.lensDarkness ? compared(*m_measures.lensDarkness, kClearLenses)
                                                     : CheckResult::Review;
        return outcome;
    }

    [[nodiscard]] CheckOutcome clothesColour(CheckOutcome outcome) const
    {
        const auto found = m_measures.readings.constFind(outcome.id);
        if (found == m_measures.readings.constEnd())
            return outcome;
        outcome.where = found->where;
        if (m_measures.clothes.isEmpty()) {
            outcome.result = CheckResult::Review;
            return outcome;
        }
        double forbidden = 0;
        double most = 0;
        for (const ColourShare &colour : m_measures.clothes) {
            if (!m_forbidden.contains(colour.name))
                continue;
            forbidden += colour.share;
            if (colour.share > most) {
                most = colour.share;
                outcome.colour = colour.name;
            }
        }
        return number(outcome, forbidden);
    }

    [[nodiscard]] CheckOutcome backdrop(CheckOutcome outcome) const
    {
        if (const auto found = m_measures.readings.constFind(outcome.id);
            found != m_measures.readings.constEnd())
            outcome.where = found->where;
        if (!m_measures.backdrop) {
            outcome.result = CheckResult::Review;
            return outcome;
        }
        return number(outcome, colourDistance(*m_measures.backdrop, backdropColour(m_policy.backdrop)));
    }

    const PhotoMeasures &m_measures;
    const PhotoPolicy &m_policy;
    bool m_isOriginal; ///< still to be prepared
    QSet<ColourName> m_forbidden;
};

} // namespace

const CheckOutcome &PhotoJudgement::check(CheckId id) const
{
    const auto found = std::ranges::find(checks, id, &CheckOutcome::id);
    Q_ASSERT(found != checks.end());
    return *found;
}

QList<CheckId> PhotoJudgement::with(CheckResult result) const
{
    QList<CheckId> ids;
    for (const CheckOutcome &outcome : checks)
        if (outcome.result == result)
            ids.append(outcome.id);
    return ids;
}

PhotoJudgement judgePhoto(const PhotoMeasures &measures, const PhotoPolicy &policy,
                          const QStringList &forbiddenColours, const QSet<CheckId> &excepted)
{
    const Judge judge(measures, policy, forbiddenColours);
    PhotoJudgement judgement;
    for (const CheckId id : allChecks()) {
        CheckOutcome outcome = judge.judge(id);
        if (policy.rule(id) == CheckRule::Off)
            outcome.result = CheckResult::Skipped;
        if (policy.rule(id) == CheckRule::Warned && outcome.result == CheckResult::Fail) {
            outcome.result = CheckResult::Review;
            outcome.isWarnedOnly = true;
        }
        if (excepted.contains(id) &&
            (outcome.result == CheckResult::Fail || outcome.result == CheckResult::Review)) {
            outcome.result = CheckResult::Pass;
            outcome.isExcepted = true;
        }
        judgement.verdict = std::max(judgement.verdict, outcome.result);
        judgement.checks.append(outcome);
    }
    return judgement;
}

QSet<ColourName> coloursCalled(const QString &word)
{
    using enum ColourName;
    static const QHash<QString, QSet<ColourName>> kWords = {
        {u"蓝色"_s, {Blue, Cyan}}, {u"黄色"_s, {Yellow}}, {u"绿色"_s, {Green}}, {u"紫色"_s, {Purple}},
        {u"青色"_s, {Cyan}},       {u"红色"_s, {Red}},    {u"粉色"_s, {Pink}},  {u"粉红色"_s, {Pink}},
        {u"橙色"_s, {Orange}},     {u"棕色"_s, {Brown}},  {u"褐色"_s, {Brown}}, {u"咖啡色"_s, {Brown}},
        {u"黑色"_s, {Black}},      {u"白色"_s, {White}},  {u"灰色"_s, {Grey}},
    };
    return kWords.value(word);
}

} // namespace liuying
