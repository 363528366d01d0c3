// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/PhotoRuleEdit.h"

#include "core/journal/PhotoPolicyJson.h"
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBackdrops = {BackdropKind::LightBlue, BackdropKind::White, BackdropKind::LightGrey};

tl::unexpected<Error> notUnderstood(const QString &key, const QString &value, const QString &allowed)
{
    return failure(
        ErrorCode::Usage,
        QCoreApplication::translate("Flows", "照片规则 %1 不能是“%2”，可以写：%3。").arg(key, value, allowed),
        u"bad photo rule"_s);
}

std::optional<bool> flagFrom(const QString &value)
{
    if (value == u"yes" || value == u"true")
        return true;
    if (value == u"no" || value == u"false")
        return false;
    return std::nullopt;
}

std::optional<Span> spanFrom(const QString &value)
{
    const QStringList ends = value.split(u'-');
    if (ends.size() != 2)
        return std::nullopt;
    bool isFrom = false;
    bool isTo = false;
    const Span span{ends[0].toDouble(&isFrom), ends[1].toDouble(&isTo)};
    return isFrom && isTo ? std::optional(span) : std::nullopt;
}

/// A switch of the policy, by the name the journal has for it.
struct Flag {
    QLatin1String key;
    bool PhotoPolicy::*member;
    const char *name;
};
constexpr std::array kFlags = {
    Flag{"clearGlassesAllowed"_L1, &PhotoPolicy::clearGlassesAllowed,
         QT_TRANSLATE_NOOP("Flows", "允许透明眼镜")},
    Flag{"nameIsMasked"_L1, &PhotoPolicy::nameIsMasked, QT_TRANSLATE_NOOP("Flows", "拍摄页隐去姓名")},
    Flag{"manifestNamesPeople"_L1, &PhotoPolicy::manifestNamesPeople,
         QT_TRANSLATE_NOOP("Flows", "交付清单写明个人信息")},
};

/// A measure of the policy in pixels of a finished picture.
struct Measure {
    QLatin1String key;
    Span PhotoPolicy::*member;
    CheckId check;
    double most;
};
constexpr std::array kMeasures = {
    Measure{"faceWidth"_L1, &PhotoPolicy::faceWidth, CheckId::FaceWidth, kPictureWidth},
    Measure{"eyeLine"_L1, &PhotoPolicy::eyeLine, CheckId::FaceEyeLine, kPictureHeight},
    Measure{"crown"_L1, &PhotoPolicy::crown, CheckId::FaceCrown, kPictureHeight},
};

Result<PhotoPolicy> withCheckRule(PhotoPolicy policy, CheckId check, const QString &value)
{
    const auto rule = ruleFromKey(value);
    if (!rule)
        return notUnderstood(checkKey(check), value, u"enforced, warned, off"_s);
    policy.rules.insert(check, *rule);
    if (*rule == CheckRule::Enforced)
        policy.rules.remove(check);
    return policy;
}

Result<PhotoPolicy> withFlag(PhotoPolicy policy, const Flag &flag, const QString &value)
{
    const auto isOn = flagFrom(value);
    if (!isOn)
        return notUnderstood(flag.key, value, u"yes, no"_s);
    policy.*flag.member = *isOn;
    return policy;
}

Result<PhotoPolicy> withMeasure(PhotoPolicy policy, const Measure &measure, const QString &value)
{
    const auto span = spanFrom(value);
    if (!span || !isUsableSpan(*span, measure.most)) {
        const Span standard = standardMeasures().*measure.member;
        return notUnderstood(measure.key, value, u"%1-%2"_s.arg(standard.from).arg(standard.to));
    }
    policy.*measure.member = *span;
    return policy;
}

Result<PhotoPolicy> withBackdrop(PhotoPolicy policy, const QString &value)
{
    const auto *const found = std::ranges::find(kBackdrops, value, backdropKey);
    if (found == kBackdrops.end())
        return notUnderstood(u"backdrop"_s, value, u"light-blue, white, light-grey"_s);
    policy.backdrop = *found;
    return policy;
}

Result<PhotoPolicy> withShotSeconds(PhotoPolicy policy, const QString &key, const QString &value)
{
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (!isNumber || seconds < kFewestShotSeconds || seconds > kMostShotSeconds)
        return notUnderstood(key, value, u"%1–%2"_s.arg(kFewestShotSeconds).arg(kMostShotSeconds));
    policy.shotExpectedWithinSeconds = seconds;
    return policy;
}

QString spanWords(const Span &span)
{
    return QCoreApplication::translate("Flows", "%1–%2 像素").arg(span.from).arg(span.to);
}

QString flagWords(bool isOn)
{
    return isOn ? QCoreApplication::translate("Flows", "是") : QCoreApplication::translate("Flows", "否");
}

} // namespace

PhotoPolicy photoPreset(PhotoPreset preset, const PhotoPolicy &now)
{
    PhotoPolicy policy;
    policy.nameIsMasked = now.nameIsMasked;
    policy.manifestNamesPeople = now.manifestNamesPeople;
    policy.shotExpectedWithinSeconds = now.shotExpectedWithinSeconds;
    if (preset == PhotoPreset::Notice)
        return policy;
    policy.clearGlassesAllowed = true;
    for (const CheckId check :
         {CheckId::ClothesColour, CheckId::ClothesPlain, CheckId::ClothesCollar, CheckId::ClothesSleeves})
        policy.rules.insert(check, CheckRule::Warned);
    return policy;
}

std::optional<PhotoPreset> presetFromKey(QStringView key)
{
    if (key == u"notice")
        return PhotoPreset::Notice;
    if (key == u"standard")
        return PhotoPreset::Standard;
    return std::nullopt;
}

const PhotoPolicy &standardMeasures()
{
    static const PhotoPolicy standard;
    return standard;
}

bool isUsableSpan(const Span &span, double most)
{
    return span.from >= 0 && span.from < span.to && span.to <= most;
}

Result<PhotoPolicy> withPhotoRule(PhotoPolicy policy, const QString &key, const QString &value)
{
    if (const auto check = checkFromKey(key))
        return withCheckRule(std::move(policy), *check, value);
    if (const auto *flag = std::ranges::find(kFlags, key, &Flag::key); flag != kFlags.end())
        return withFlag(std::move(policy), *flag, value);
    if (const auto *measure = std::ranges::find(kMeasures, key, &Measure::key); measure != kMeasures.end())
        return withMeasure(std::move(policy), *measure, value);
    if (key == u"backdrop")
        return withBackdrop(std::move(policy), value);
    if (key == u"shotExpectedWithinSeconds")
        return withShotSeconds(std::move(policy), key, value);
    return failure(ErrorCode::Usage, QCoreApplication::translate("Flows", "没有“%1”这条照片规则。").arg(key),
                   u"unknown photo rule"_s);
}

QString ruleWord(CheckRule rule)
{
    switch (rule) {
    case CheckRule::Enforced:
        return QCoreApplication::translate("Flows", "执行");
    case CheckRule::Warned:
        return QCoreApplication::translate("Flows", "只提醒");
    case CheckRule::Off:
        break;
    }
    return QCoreApplication::translate("Flows", "不查");
}

QString backdropWord(BackdropKind kind)
{
    switch (kind) {
    case BackdropKind::LightBlue:
        return QCoreApplication::translate("Flows", "浅蓝");
    case BackdropKind::White:
        return QCoreApplication::translate("Flows", "白色");
    case BackdropKind::LightGrey:
        break;
    }
    return QCoreApplication::translate("Flows", "浅灰");
}

QString backdropKey(BackdropKind kind)
{
    PhotoPolicy policy;
    policy.backdrop = kind;
    return photoPolicyToJson(policy).value("backdrop"_L1).toString();
}

QList<PhotoRuleChange> photoRuleChanges(const PhotoPolicy &before, const PhotoPolicy &after)
{
    QList<PhotoRuleChange> changes;
    const auto note = [&changes](const QString &name, const QString &was, const QString &is) {
        if (was != is)
            changes.append({name, was, is});
    };
    const auto translated = [](const char *text) { return QCoreApplication::translate("Flows", text); };
    for (const CheckId check : allChecks())
        note(translated(QT_TRANSLATE_NOOP("Flows", "照片检查“%1”")).arg(checkName(check)),
             ruleWord(before.rule(check)), ruleWord(after.rule(check)));
    for (const Measure &measure : kMeasures)
        note(translated(QT_TRANSLATE_NOOP("Flows", "照片的%1")).arg(checkName(measure.check)),
             spanWords(before.*measure.member), spanWords(after.*measure.member));
    note(translated(QT_TRANSLATE_NOOP("Flows", "照片背景")), backdropWord(before.backdrop),
         backdropWord(after.backdrop));
    for (const Flag &flag : kFlags)
        note(translated(flag.name), flagWords(before.*flag.member), flagWords(after.*flag.member));
    note(translated(QT_TRANSLATE_NOOP("Flows", "几秒没有照片就提醒")),
         QString::number(before.shotExpectedWithinSeconds), QString::number(after.shotExpectedWithinSeconds));
    return changes;
}

bool isAnythingEnforced(const PhotoPolicy &policy)
{
    return std::ranges::any_of(
        allChecks(), [&policy](CheckId check) { return policy.rule(check) == CheckRule::Enforced; });
}

} // namespace liuying
