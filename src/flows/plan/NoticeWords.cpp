// SPDX-License-Identifier: Apache-2.0
#include "flows/plan/NoticeWords.h"

#include "flows/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace liuying {

namespace {

/// The colours notices forbid, so that they can be said in another language; any other stays as written.
QString colourWords(const QString &colour)
{
    static constexpr std::array kColours{
        QT_TRANSLATE_NOOP("Flows", "蓝色"), QT_TRANSLATE_NOOP("Flows", "浅蓝色"),
        QT_TRANSLATE_NOOP("Flows", "黄色"), QT_TRANSLATE_NOOP("Flows", "绿色"),
        QT_TRANSLATE_NOOP("Flows", "紫色"), QT_TRANSLATE_NOOP("Flows", "红色"),
        QT_TRANSLATE_NOOP("Flows", "白色"), QT_TRANSLATE_NOOP("Flows", "黑色"),
        QT_TRANSLATE_NOOP("Flows", "灰色"), QT_TRANSLATE_NOOP("Flows", "粉色"),
        QT_TRANSLATE_NOOP("Flows", "橙色"), QT_TRANSLATE_NOOP("Flows", "青色")};
    const auto known =
        std::ranges::find_if(kColours, [&](const char *name) { return colour == QString::fromUtf8(name); });
    return known == kColours.end() ? colour : QCoreApplication::translate("Flows", *known);
}

} // namespace

QStringList captureCodeSteps()
{
    return {
        QCoreApplication::translate("Flows", "打开学信网App，或微信公众号“学信网”，或在电脑上登录学信档案。"),
        QCoreApplication::translate("Flows",
                                    "查看学籍信息，选择这次毕业的学籍：以前的学籍另有一个码，不能用。"),
        QCoreApplication::translate("Flows",
                                    "打开“图像采集码”，长按图片存到手机。不要截屏，截屏可能扫不出来。"),
        QCoreApplication::translate("Flows", "采集码不会过期，请提前几天存好，不要等到门口再找。"),
        QCoreApplication::translate("Flows",
                                    "到门口调亮屏幕，出示存好的图片；记住报给你的拍摄号，告诉摄影师。")};
}

QStringList dressRules(const Policy &policy)
{
    QStringList rules{QCoreApplication::translate(
        "Flows", "穿单色、有领、有袖、不带帽子的衣服；不穿无袖、吊带、低胸的衣服。")};
    QStringList colours;
    for (const QString &colour : policy.forbiddenColours)
        colours.append(colourWords(colour));
    if (!colours.isEmpty())
        rules.append(QCoreApplication::translate("Flows", "不穿%1的衣服。").arg(listWords(colours)));
    rules << QCoreApplication::translate("Flows", "不戴眼镜、耳环、项链。")
          << QCoreApplication::translate("Flows",
                                         "不戴帽子和头巾；因宗教、医疗、文化需要的，不得遮挡脸部或留下阴影。")
          << QCoreApplication::translate("Flows", "头发整齐，露出眉、眼、耳，发色接近自然。")
          << QCoreApplication::translate("Flows", "可以化淡妆，不化浓妆。");
    return rules;
}

} // namespace liuying
