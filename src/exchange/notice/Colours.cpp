// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Facts.h"
#include "exchange/notice/Wording.h"

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// The stretches of a sentence that forbid: from the forbidding word to where the text recommends something
/// or speaks of the backdrop.
QStringList forbiddingParts(const QString &sentence)
{
    static const QRegularExpression forbids(
        u"禁止|严禁|禁穿|禁着|禁|切勿|请勿|勿|避免|不得|不要|不能|不穿|不可|忌|不宜|不应|不许|不准|谢绝|请别|避开"_s);
    static const QRegularExpression allows(
        u"建议|推荐|(?<!不)宜穿|应穿|应着|可穿|请穿|请着|须穿|(?<!不)要穿|统一穿|尽量穿|背景(?:色|颜色|布)?(?:为|是|:|\\(|采用|系)"_s);
    QStringList parts;
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch start = forbids.match(sentence, from);
        if (!start.hasMatch())
            return parts;
        const QRegularExpressionMatch stop = allows.match(sentence, start.capturedEnd());
        const qsizetype end = stop.hasMatch() ? stop.capturedStart() : sentence.size();
        parts += sentence.sliced(start.capturedEnd(), end - start.capturedEnd());
        from = stop.hasMatch() ? stop.capturedEnd() : sentence.size();
    }
}

/// 蓝色, 浅蓝色; 蓝 in 蓝、白两色, 红/黄色 and 蓝白两色.
QStringList coloursIn(const QString &part)
{
    static const QString unit =
        u"(?:(?:[浅深淡亮暗大天宝湖草翠墨藏玫粉橘荧酒乳杏卡]{0,2}[红橙黄绿青蓝紫黑白灰粉棕褐金银]|咖啡|米白|米|橘|驼|荧光|藏青|杏|卡其)|[浅深](?=色))"_s;
    static const QString link = u"(?:[、,/和及或与]|以及|或者)"_s;
    static const QRegularExpression pattern(
        u"(?<![异同单两肤])(%1)(?:色|(?=%2?(?:%1(?:色)?%2?)*%1?(?:[两二三四五六几]种?|等)?(?:颜)?色))"_s.arg(
            unit, link));
    QStringList colours;
    for (auto it = pattern.globalMatch(part); it.hasNext();)
        colours += it.next().captured(1) + u'色';
    return colours;
}

} // namespace

Fact<QStringList> findForbiddenColours(const QList<ProseLine> &prose)
{
    QStringList colours;
    const ProseLine *doubtful = nullptr;
    for (const ProseLine &line : prose) {
        for (const QString &sentence : sentences(line.words)) {
            if (!mentionsAny(sentence, {u"穿", u"着装", u"衣", u"服", u"颜色", u"上装", u"衫"}))
                continue;
            for (const QString &part : forbiddingParts(sentence)) {
                const QStringList named = coloursIn(part);
                colours += named;
                if (named.isEmpty() && part.contains(u'色') && !part.contains(u"发色") && !doubtful)
                    doubtful = &line;
            }
        }
    }
    colours.removeDuplicates();
    return colours.isEmpty() ? Fact<QStringList>{{}, doubtful} : Fact<QStringList>{colours, nullptr};
}

} // namespace liuying::exchange
