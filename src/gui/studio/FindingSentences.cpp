// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/FindingSentences.h"

#include "flows/Words.h"
#include "flows/photo/PhotoWords.h"
#include "gui/studio/ResultPane.h"

#include <algorithm>
#include <array>

namespace liuying {

namespace {

/// Checks of one subject stand beside each other in CheckId.
struct CheckSubject {
    CheckId first;
    CheckId last;
    const char *name;
};
constexpr std::array kCheckSubjects{
    CheckSubject{CheckId::FileFormat, CheckId::FileColour, QT_TRANSLATE_NOOP("liuying::ResultPane", "文件")},
    CheckSubject{CheckId::FaceSingle, CheckId::FaceCrown,
                 QT_TRANSLATE_NOOP("liuying::ResultPane", "头的位置")},
    CheckSubject{CheckId::PoseRoll, CheckId::MouthClosed,
                 QT_TRANSLATE_NOOP("liuying::ResultPane", "姿势和表情")},
    CheckSubject{CheckId::GlassesAbsent, CheckId::JewelleryAbsent,
                 QT_TRANSLATE_NOOP("liuying::ResultPane", "头发和饰物")},
    CheckSubject{CheckId::ClothesColour, CheckId::ClothesSleeves,
                 QT_TRANSLATE_NOOP("liuying::ResultPane", "衣服")},
    CheckSubject{CheckId::BackdropColour, CheckId::FocusSharp,
                 QT_TRANSLATE_NOOP("liuying::ResultPane", "背景和光线")}};

/// Only what a photographer changes by moving camera or sitter.
QString passedWords(const CheckOutcome &outcome)
{
    const CheckUnit unit = outcome.limits.unit;
    const bool isSpokenOf = outcome.value && (unit == CheckUnit::Pixels || unit == CheckUnit::Degrees);
    return isSpokenOf ? ResultPane::tr("%1（%2）").arg(checkName(outcome.id), valueText(outcome))
                      : checkName(outcome.id);
}

} // namespace

QList<CheckOutcome> worstFirst(const PhotoJudgement &judgement)
{
    QList<CheckOutcome> outcomes;
    std::ranges::copy_if(judgement.checks, std::back_inserter(outcomes), [](const CheckOutcome &outcome) {
        return outcome.result == CheckResult::Fail || outcome.result == CheckResult::Review;
    });
    std::ranges::stable_sort(outcomes, std::greater{}, &CheckOutcome::result);
    return outcomes;
}

QString measuredWords(const CheckOutcome &outcome)
{
    const QString name = checkName(outcome.id);
    const QString value = valueText(outcome);
    const QString limit = limitText(outcome);
    if (value.isEmpty())
        return name;
    if (limit.isEmpty())
        return ResultPane::tr("%1 · %2").arg(name, value);
    return outcome.limits.unit == CheckUnit::Likelihood
               ? ResultPane::tr("%1 · 不合要求的可能 %2，应为 %3").arg(name, value, limit)
               : ResultPane::tr("%1 · %2，应为 %3").arg(name, value, limit);
}

QList<Sentence> passedSentences(const PhotoJudgement &judgement)
{
    QList<Sentence> sentences;
    qsizetype count = 0;
    for (const CheckSubject &subject : kCheckSubjects) {
        QStringList words;
        for (const CheckOutcome &outcome : judgement.checks) {
            const bool isOfIt = outcome.id >= subject.first && outcome.id <= subject.last;
            if (isOfIt && outcome.result == CheckResult::Pass && !outcome.isExcepted)
                words.append(passedWords(outcome));
        }
        if (!words.isEmpty())
            sentences.append({ResultPane::tr(subject.name), Tone::Good, listWords(words)});
        count += words.size();
    }
    if (count > 0)
        sentences.prepend({.text = ResultPane::tr("%1 项合格").arg(count), .isHeading = true});
    return sentences;
}

QList<Sentence> rulesToLookAt(const PhotoPolicy &policy, const QSet<CheckId> &excepted)
{
    QList<Sentence> rules{{.text = ResultPane::tr("开拍前看一眼"), .isHeading = true}};
    for (const CheckId id :
         {CheckId::GlassesAbsent, CheckId::BrowsVisible, CheckId::EarsVisible, CheckId::HeadUncovered,
          CheckId::JewelleryAbsent, CheckId::ClothesColour, CheckId::ClothesCollar, CheckId::MouthClosed}) {
        if (!excepted.contains(id) && policy.rule(id) != CheckRule::Off)
            rules.append({.text = checkRuleSentence(id, policy)});
    }
    return rules;
}

} // namespace liuying
