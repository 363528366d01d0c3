// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/Counterparty.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// The most frequent family names, of which none begins the usual name of an office (计财处, 商会, 党校 …).
const QString kFamilyNames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    u"姚卢"
    u"姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温"
    u"康施"
    u"牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷"
    u"盛曲"
    u"翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏"
    u"席卫米"
    u"柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"_s;

bool startsWithFamilyName(const QString &name)
{
    static const QStringList twoCharacters{u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"东方"_s,
                                           u"皇甫"_s, u"尉迟"_s, u"公孙"_s, u"慕容"_s, u"令狐"_s,
                                           u"司徒"_s, u"夏侯"_s, u"端木"_s, u"南宫"_s, u"西门"_s};
    return kFamilyNames.contains(name.front()) ||
           std::ranges::any_of(twoCharacters, [&](const QString &family) { return name.startsWith(family); });
}

bool isOfficeOfHanName(const QString &name)
{
    static const QRegularExpression office(
        u"大学|学院|学校|书院|公司|银行|支行|分行|中心|工会|委员|协会|学会|商会|团委|党委|党校|财务|财政|"
        u"国库|账户|专户|基金|"
        u"集团|支付|清算|计财|后勤|教务|总务|[处局部厂店社班室馆站所院系组队]$"_s);
    // 行, 会, 科 … also end given names (王知行), so they make an office only without a family name in front.
    static const QRegularExpression perhapsOffice(u"[行会科司校委办库户堂团]$"_s);
    if (office.match(name).hasMatch())
        return true;
    return perhapsOffice.match(name).hasMatch() && !startsWithFamilyName(name);
}

bool isLatinPerson(const QString &name)
{
    static const QRegularExpression words(u"^[A-Za-z][A-Za-z.'\\-]*([ ·,]+[A-Za-z][A-Za-z.'\\-]*){1,4}$"_s);
    static const QRegularExpression office(
        u"\\b(co|ltd|inc|corp|company|bank|university|college|school|institute|office|dept|department|union|"
        u"center|centre|foundation|limited)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch() && !office.match(name).hasMatch();
}

QString withoutBracketsAndBlanks(const QString &account)
{
    static const QRegularExpression brackets(u"[(\\[【].*?[)\\]】]"_s);
    QString name = account.normalized(QString::NormalizationForm_KC);
    name.remove(brackets);
    return name.trimmed();
}

} // namespace

bool isPrivatePerson(const QString &account)
{
    static const QRegularExpression han(u"^[\\p{Han}*]{2,4}$"_s);
    static const QRegularExpression dotted(u"^\\p{Han}+([·•・.]\\p{Han}+)+$"_s);
    const QString name = withoutBracketsAndBlanks(account);
    if (isLatinPerson(name))
        return true;
    QString tight = name;
    tight.remove(u' ');
    if (dotted.match(tight).hasMatch())
        return true;
    return han.match(tight).hasMatch() && (tight.contains(u'*') || !isOfficeOfHanName(tight));
}

bool isBankCharge(const QString &account, const QString &remark)
{
    static const QRegularExpression charge(
        u"手续费|工本费|账户管理费|账户维护费|年费|短信费|短信服务费|服务费|汇划费|结算费|回单费|网银费|结息|利息|付息|季息"_s);
    static const QRegularExpression bank(u"银行|支行|分行|营业部|开户行|总行|信用社|^.?行$"_s);
    const QString said = remark.normalized(QString::NormalizationForm_KC).trimmed();
    const QString payer = withoutBracketsAndBlanks(account);
    const QRegularExpressionMatch match = charge.match(said.isEmpty() ? payer : said);
    if (!match.hasMatch())
        return false;
    const bool saysNothingElse = match.capturedStart() == 0;
    return payer.isEmpty() || saysNothingElse || bank.match(payer).hasMatch();
}

} // namespace liuying
