// SPDX-License-Identifier: Apache-2.0
#include "flows/photo/PhotoWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// How people speak of a check: its name, its rule, and what to say when it is broken. Where the measure can
/// lie on either side of the rule, `below` is said on the low side.
struct CheckWords {
    CheckId id;
    const char *name;
    const char *rule;
    const char *say;
    const char *below = nullptr;
};

// %1 is the measured value, %2 what it should be.
constexpr std::array kWords = {
    CheckWords{CheckId::FileFormat, QT_TRANSLATE_NOOP("Flows", "文件格式"),
               QT_TRANSLATE_NOOP("Flows", "照片文件为 JPEG 格式，扩展名 jpg。"),
               QT_TRANSLATE_NOOP("Flows", "文件是 %1 格式，不是 JPEG。请导出为 JPEG。")},
    CheckWords{CheckId::FileDimensions, QT_TRANSLATE_NOOP("Flows", "像素尺寸"),
               QT_TRANSLATE_NOOP("Flows", "宽 480 像素，高 640 像素。"),
               QT_TRANSLATE_NOOP("Flows", "尺寸是 %1 像素，应为 480×640。请从原片裁剪。")},
    CheckWords{CheckId::FileResolution, QT_TRANSLATE_NOOP("Flows", "分辨率"),
               QT_TRANSLATE_NOOP("Flows", "分辨率 300 dpi。"),
               QT_TRANSLATE_NOOP("Flows", "分辨率标为 %1，应为 300 dpi。请从原片重新导出。")},
    CheckWords{CheckId::FileSize, QT_TRANSLATE_NOOP("Flows", "文件大小"),
               QT_TRANSLATE_NOOP("Flows", "文件 20–40 KB。"),
               QT_TRANSLATE_NOOP("Flows", "文件 %1，太大，应为 20–40 KB。请从原片重新导出。"),
               QT_TRANSLATE_NOOP("Flows", "文件只有 %1，应为 20–40 KB。请从原片重新导出。")},
    CheckWords{CheckId::FileQuality, QT_TRANSLATE_NOOP("Flows", "压缩质量"),
               QT_TRANSLATE_NOOP("Flows", "JPEG 压缩质量不低于 60。"),
               QT_TRANSLATE_NOOP("Flows", "JPEG 压缩质量约 %1，不能低于 60。请从原片重新导出。")},
    CheckWords{CheckId::FileColour, QT_TRANSLATE_NOOP("Flows", "颜色模式"),
               QT_TRANSLATE_NOOP("Flows", "24 位 RGB 彩色。"),
               QT_TRANSLATE_NOOP("Flows", "颜色模式是 %1，应为 RGB 彩色。请从彩色原片重新导出。")},
    CheckWords{CheckId::FaceSingle, QT_TRANSLATE_NOOP("Flows", "只有一人"),
               QT_TRANSLATE_NOOP("Flows", "画面中有且只有一张正面的脸。"),
               QT_TRANSLATE_NOOP("Flows", "画面里不止一张脸。请其他人离开画面再拍。"),
               QT_TRANSLATE_NOOP("Flows", "没有找到正面的脸。请面对镜头坐正，脸不要被挡住，再拍一张。")},
    CheckWords{CheckId::FaceWidth, QT_TRANSLATE_NOOP("Flows", "脸宽"),
               QT_TRANSLATE_NOOP("Flows", "两脸颊之间的宽度在范围之内。"),
               QT_TRANSLATE_NOOP("Flows", "脸太大：宽 %1，应为 %2。请离镜头远一点。"),
               QT_TRANSLATE_NOOP("Flows", "脸太小：宽 %1，应为 %2。请离镜头近一点。")},
    CheckWords{CheckId::FaceCentred, QT_TRANSLATE_NOOP("Flows", "居中"),
               QT_TRANSLATE_NOOP("Flows", "头部在画面左右居中。"),
               QT_TRANSLATE_NOOP("Flows", "头偏向画面右边 %1。请把镜头对准，让头在正中。"),
               QT_TRANSLATE_NOOP("Flows", "头偏向画面左边 %1。请把镜头对准，让头在正中。")},
    CheckWords{CheckId::FaceEyeLine, QT_TRANSLATE_NOOP("Flows", "眼睛高度"),
               QT_TRANSLATE_NOOP("Flows", "眼睛到上边沿的距离在范围之内。"),
               QT_TRANSLATE_NOOP("Flows", "眼睛太低：距上边 %1，应为 %2。请把镜头放低一点，或坐高一点。"),
               QT_TRANSLATE_NOOP("Flows", "眼睛太高：距上边 %1，应为 %2。请把镜头抬高一点，或坐低一点。")},
    CheckWords{CheckId::FaceCrown, QT_TRANSLATE_NOOP("Flows", "头顶留边"),
               QT_TRANSLATE_NOOP("Flows", "头顶发际到上边沿的距离在范围之内。"),
               QT_TRANSLATE_NOOP("Flows", "头顶上方留得太多：%1，应为 %2。请把镜头放低一点。"),
               QT_TRANSLATE_NOOP("Flows", "头顶上方留得太少：%1，应为 %2。请把镜头抬高一点。")},
    CheckWords{CheckId::PoseRoll, QT_TRANSLATE_NOOP("Flows", "头不歪"),
               QT_TRANSLATE_NOOP("Flows", "头摆正，两眼水平，双耳对称。"),
               QT_TRANSLATE_NOOP("Flows", "头歪了 %1。请把头摆正，两眼放平。")},
    CheckWords{CheckId::PoseYaw, QT_TRANSLATE_NOOP("Flows", "正对镜头"),
               QT_TRANSLATE_NOOP("Flows", "脸正对镜头，不向左右转。"),
               QT_TRANSLATE_NOOP("Flows", "脸转向一边了（%1）。请正对镜头。")},
    CheckWords{CheckId::PosePitch, QT_TRANSLATE_NOOP("Flows", "不仰不低"),
               QT_TRANSLATE_NOOP("Flows", "平视镜头，不仰头，不低头。"),
               QT_TRANSLATE_NOOP("Flows", "头抬高或低下了（%1）。请平视镜头，下巴放平。")},
    CheckWords{CheckId::ShouldersLevel, QT_TRANSLATE_NOOP("Flows", "双肩平"),
               QT_TRANSLATE_NOOP("Flows", "坐正，双肩水平。"),
               QT_TRANSLATE_NOOP("Flows", "肩膀一高一低（%1）。请坐正，双肩放平。")},
    CheckWords{CheckId::EyesOpen, QT_TRANSLATE_NOOP("Flows", "睁眼"),
               QT_TRANSLATE_NOOP("Flows", "两眼自然睁开。"),
               QT_TRANSLATE_NOOP("Flows", "眼睛闭上了或没有睁开。请自然睁眼，看镜头，再拍一张。")},
    CheckWords{CheckId::EyesRed, QT_TRANSLATE_NOOP("Flows", "没有红眼"),
               QT_TRANSLATE_NOOP("Flows", "没有红眼。"),
               QT_TRANSLATE_NOOP("Flows", "眼睛里有红眼反光。请关掉直射的闪光灯再拍一张。")},
    CheckWords{CheckId::MouthClosed, QT_TRANSLATE_NOOP("Flows", "闭嘴"),
               QT_TRANSLATE_NOOP("Flows", "嘴唇自然闭合。"),
               QT_TRANSLATE_NOOP("Flows", "嘴张开了或露出了牙齿。请自然闭上嘴唇。")},
    CheckWords{CheckId::GlassesAbsent, QT_TRANSLATE_NOOP("Flows", "不戴眼镜"),
               QT_TRANSLATE_NOOP("Flows", "不戴眼镜。"),
               QT_TRANSLATE_NOOP("Flows", "戴着眼镜。请摘下眼镜再拍。")},
    CheckWords{CheckId::BrowsVisible, QT_TRANSLATE_NOOP("Flows", "露出眉毛"),
               QT_TRANSLATE_NOOP("Flows", "头发不遮眉毛和眼睛。"),
               QT_TRANSLATE_NOOP("Flows", "头发遮住了眉毛或眼睛。请把刘海拨到眉毛上面。")},
    CheckWords{CheckId::EarsVisible, QT_TRANSLATE_NOOP("Flows", "露出耳朵"),
               QT_TRANSLATE_NOOP("Flows", "头发不遮耳朵。"),
               QT_TRANSLATE_NOOP("Flows", "头发遮住了耳朵。请把头发别到耳后。")},
    CheckWords{CheckId::HeadUncovered, QT_TRANSLATE_NOOP("Flows", "不戴帽子"),
               QT_TRANSLATE_NOOP("Flows", "不戴帽子、头巾和发带（宗教、医疗、文化原因除外）。"),
               QT_TRANSLATE_NOOP("Flows", "头上好像戴着东西。请摘下帽子、头巾或发带再拍。")},
    CheckWords{CheckId::JewelleryAbsent, QT_TRANSLATE_NOOP("Flows", "不戴首饰"),
               QT_TRANSLATE_NOOP("Flows", "不戴耳饰和项链。"),
               QT_TRANSLATE_NOOP("Flows", "好像戴着耳饰或项链。请摘下来再拍。")},
    CheckWords{CheckId::ClothesColour, QT_TRANSLATE_NOOP("Flows", "衣服颜色"),
               QT_TRANSLATE_NOOP("Flows", "衣服不用通知禁止的颜色。"),
               QT_TRANSLATE_NOOP("Flows", "衣服是%1，通知不允许。请换一件再拍。")},
    CheckWords{CheckId::ClothesPlain, QT_TRANSLATE_NOOP("Flows", "衣服纯色"),
               QT_TRANSLATE_NOOP("Flows", "衣服为单一颜色，没有图案。"),
               QT_TRANSLATE_NOOP("Flows", "衣服上有图案或条纹。请换一件纯色的衣服。")},
    CheckWords{CheckId::ClothesCollar, QT_TRANSLATE_NOOP("Flows", "有衣领"),
               QT_TRANSLATE_NOOP("Flows", "衣服有领，不带帽子。"),
               QT_TRANSLATE_NOOP("Flows", "没有看到衣领。请穿有领的衣服，不要穿圆领衫或连帽衫。")},
    CheckWords{CheckId::ClothesSleeves, QT_TRANSLATE_NOOP("Flows", "有袖"),
               QT_TRANSLATE_NOOP("Flows", "不穿无袖、吊带和低领的衣服。"),
               QT_TRANSLATE_NOOP("Flows", "肩膀或领口露得太多。请穿有袖、有领的衣服。")},
    CheckWords{CheckId::BackdropColour, QT_TRANSLATE_NOOP("Flows", "背景颜色"),
               QT_TRANSLATE_NOOP("Flows", "背景为规定的颜色。"),
               QT_TRANSLATE_NOOP("Flows", "背景颜色不对（相差 %1）。请换规定颜色的背景，检查白平衡。")},
    CheckWords{CheckId::BackdropEven, QT_TRANSLATE_NOOP("Flows", "背景均匀"),
               QT_TRANSLATE_NOOP("Flows", "背景均匀，没有渐变和阴影。"),
               QT_TRANSLATE_NOOP("Flows", "背景有明暗变化或阴影。请离背景远一点，调整灯光。")},
    CheckWords{CheckId::BackdropClear, QT_TRANSLATE_NOOP("Flows", "背景干净"),
               QT_TRANSLATE_NOOP("Flows", "背景里没有别的人、物品、边框和文字。"),
               QT_TRANSLATE_NOOP("Flows", "背景里有别的东西、边框或文字。请移开后再拍。")},
    CheckWords{CheckId::LightEven, QT_TRANSLATE_NOOP("Flows", "光线均匀"),
               QT_TRANSLATE_NOOP("Flows", "脸上光线均匀，不过亮，不过暗。"),
               QT_TRANSLATE_NOOP("Flows", "脸上光线不匀，或整体过亮、过暗。请调整两侧的灯。")},
    CheckWords{CheckId::LightHighlights, QT_TRANSLATE_NOOP("Flows", "没有反光"),
               QT_TRANSLATE_NOOP("Flows", "脸上没有高光斑点。"),
               QT_TRANSLATE_NOOP("Flows", "脸上有反光亮斑。请擦一擦额头和鼻子，或调整灯光。")},
    CheckWords{CheckId::FocusSharp, QT_TRANSLATE_NOOP("Flows", "清晰"),
               QT_TRANSLATE_NOOP("Flows", "对焦清楚，没有抖动。"),
               QT_TRANSLATE_NOOP("Flows", "照片不清楚。请坐稳别动，重新对焦再拍一张。")},
};

const CheckWords &wordsOf(CheckId id)
{
    const CheckWords &words = kWords.at(size_t(id));
    Q_ASSERT(words.id == id);
    return words;
}

QString inTheirLanguage(const char *source)
{
    return QCoreApplication::translate("Flows", source);
}

/// A number as short as it can be said in this unit.
QString withUnit(double value, CheckUnit unit)
{
    const QLocale locale = QLocale::c();
    switch (unit) {
    case CheckUnit::Pixels:
        return QCoreApplication::translate("Flows", "%1 像素").arg(std::round(value));
    case CheckUnit::Degrees:
        return u"%1°"_s.arg(locale.toString(value, 'f', 1));
    case CheckUnit::Share:
    case CheckUnit::Likelihood:
        return u"%1 %"_s.arg(std::round(value * 100));
    case CheckUnit::ColourSteps:
        return u"ΔE %1"_s.arg(locale.toString(value, 'f', 1));
    case CheckUnit::Bytes:
        return u"%1 KB"_s.arg(locale.toString(value / 1024, 'f', 1));
    case CheckUnit::DotsPerInch:
        return value > 0 ? u"%1 dpi"_s.arg(std::round(value))
                         : QCoreApplication::translate("Flows", "未写明");
    case CheckUnit::Quality:
    case CheckUnit::Count:
        return QString::number(std::round(value));
    case CheckUnit::None:
        break;
    }
    return locale.toString(value, 'f', 2);
}

/// Which side of what passes the value lies on.
bool isBelow(const CheckOutcome &outcome)
{
    return outcome.value && *outcome.value < outcome.limits.pass.from;
}

/// "sits to the right by 12 px" wants the amount, not the sign.
double shownValue(const CheckOutcome &outcome)
{
    const bool isEitherWay = outcome.limits.pass.from < 0 && std::isfinite(outcome.limits.pass.from);
    return isEitherWay ? std::abs(*outcome.value) : *outcome.value;
}

QString withNumbers(const CheckOutcome &outcome, QString sentence)
{
    if (sentence.contains(u"%1"))
        sentence = sentence.arg(outcome.id == CheckId::ClothesColour ? colourWord(outcome.colour)
                                                                     : valueText(outcome));
    if (sentence.contains(u"%2"))
        sentence.replace(u"%2"_s, limitText(outcome));
    return sentence;
}

/// Nothing could be measured, so somebody must look.
QString lookYourself(const CheckOutcome &outcome)
{
    return QCoreApplication::translate("Flows", "“%1”没有把握，请人工看一下：%2")
        .arg(checkName(outcome.id), inTheirLanguage(wordsOf(outcome.id).rule));
}

} // namespace

QString checkName(CheckId id)
{
    return inTheirLanguage(wordsOf(id).name);
}

QString checkRuleSentence(CheckId id, const PhotoPolicy &policy)
{
    if (id == CheckId::GlassesAbsent && policy.clearGlassesAllowed)
        return QCoreApplication::translate("Flows", "平时戴眼镜的可以戴透明眼镜，镜片不反光、不遮眼。");
    CheckOutcome limits;
    limits.id = id;
    limits.limits = limitsOf(id, policy);
    switch (id) {
    case CheckId::FaceWidth:
        return QCoreApplication::translate("Flows", "两脸颊之间宽 %1。").arg(limitText(limits));
    case CheckId::FaceEyeLine:
        return QCoreApplication::translate("Flows", "眼睛距上边沿 %1。").arg(limitText(limits));
    case CheckId::FaceCrown:
        return QCoreApplication::translate("Flows", "头顶发际距上边沿 %1。").arg(limitText(limits));
    default:
        return inTheirLanguage(wordsOf(id).rule);
    }
}

QString resultWord(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
        return QCoreApplication::translate("Flows", "合格");
    case CheckResult::Review:
        return QCoreApplication::translate("Flows", "请人工看");
    case CheckResult::Fail:
        return QCoreApplication::translate("Flows", "不合格");
    case CheckResult::Skipped:
        break;
    }
    return QCoreApplication::translate("Flows", "未检查");
}

QString outcomeSentence(const CheckOutcome &outcome)
{
    const CheckWords &words = wordsOf(outcome.id);
    if (outcome.isExcepted)
        return QCoreApplication::translate("Flows", "“%1”：这位学生例外，不要求。")
            .arg(checkName(outcome.id));
    switch (outcome.result) {
    case CheckResult::Fail:
        break;
    case CheckResult::Review:
        if (!outcome.isWarnedOnly)
            return lookYourself(outcome);
        break;
    default:
        return inTheirLanguage(words.rule);
    }
    return withNumbers(outcome, inTheirLanguage(words.below && isBelow(outcome) ? words.below : words.say));
}

QString valueText(const CheckOutcome &outcome)
{
    if (!outcome.valueText.isEmpty())
        return outcome.valueText;
    return outcome.value ? withUnit(shownValue(outcome), outcome.limits.unit) : QString();
}

QString limitText(const CheckOutcome &outcome)
{
    const CheckUnit unit = outcome.limits.unit;
    const Span pass = outcome.limits.rule.value_or(outcome.limits.pass);
    if (outcome.id == CheckId::FileDimensions)
        return u"480×640"_s;
    if (unit == CheckUnit::Bytes)
        return u"20–40 KB"_s;
    const bool hasLow = std::isfinite(pass.from) && !(pass.from < 0 && pass.from == -pass.to);
    const bool hasHigh = std::isfinite(pass.to) && unit != CheckUnit::None;
    if (outcome.id == CheckId::FileFormat || outcome.id == CheckId::FileColour)
        return {};
    if (unit == CheckUnit::DotsPerInch)
        return u"300 dpi"_s;
    if (unit == CheckUnit::Quality)
        return u"≥ 60"_s;
    if (hasLow && hasHigh && pass.from != pass.to)
        return unit == CheckUnit::Pixels
                   ? QCoreApplication::translate("Flows", "%1–%2 像素").arg(pass.from).arg(pass.to)
                   : u"%1–%2"_s.arg(withUnit(pass.from, unit), withUnit(pass.to, unit));
    if (hasHigh)
        return (pass.from == pass.to ? u"%1"_s : u"≤ %1"_s).arg(withUnit(pass.to, unit));
    return hasLow ? u"≥ %1"_s.arg(withUnit(pass.from, unit)) : QString();
}

QString colourWord(ColourName colour)
{
    static constexpr std::array kColours = {
        QT_TRANSLATE_NOOP("Flows", "黑色"), QT_TRANSLATE_NOOP("Flows", "灰色"),
        QT_TRANSLATE_NOOP("Flows", "白色"), QT_TRANSLATE_NOOP("Flows", "红色"),
        QT_TRANSLATE_NOOP("Flows", "粉色"), QT_TRANSLATE_NOOP("Flows", "橙色"),
        QT_TRANSLATE_NOOP("Flows", "棕色"), QT_TRANSLATE_NOOP("Flows", "黄色"),
        QT_TRANSLATE_NOOP("Flows", "绿色"), QT_TRANSLATE_NOOP("Flows", "青色"),
        QT_TRANSLATE_NOOP("Flows", "蓝色"), QT_TRANSLATE_NOOP("Flows", "紫色")};
    return inTheirLanguage(kColours.at(size_t(colour)));
}

QString shownName(const QString &name, bool isMasked)
{
    if (!isMasked || name.size() < 2)
        return name;
    if (name.size() == 2)
        return name.left(1) + u'*';
    return name.left(1) + QString(name.size() - 2, u'*') + name.right(1);
}

} // namespace liuying
