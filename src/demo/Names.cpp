// SPDX-License-Identifier: Apache-2.0
#include "demo/Names.h"

#include "demo/Figures.h"

#include <QStringView>

#include <array>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

// Most frequent first; the pick leans to the front.
constexpr QStringView kSurnames = u"王李张刘陈杨黄周吴罗唐谭彭曾肖邓何胡赵曹谢蒋欧贺朱徐孙马高林郭宋袁龙易"
                                  u"段尹文向石田夏汤廖钟邹毛戴熊赖姚孟冯吕苏卢蔡丁魏叶程余潘杜范方雷侯万"
                                  u"颜成阳旷庞涂舒聂晏柳匡瞿宁游粟禹佘仇翟";
constexpr std::array<QStringView, 10> kCompoundSurnames = {u"欧阳", u"司马", u"上官", u"诸葛", u"皇甫",
                                                           u"尉迟", u"司徒", u"夏侯", u"东方", u"令狐"};
constexpr QStringView kMens = u"伟强磊洋勇军杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林志文博"
                              u"子轩天佑家豪泽睿思远嘉诚振锋晨阳哲瀚翔毅承昊祥奕恒";
constexpr QStringView kWomens = u"芳娜敏静丽艳娟霞秀燕玲桂丹萍红英慧琳雪梅莉倩婷颖欣怡佳雨诗涵梦瑶"
                                u"思琪紫萱语嫣晓雯依雅洁蕾薇妍露璐菲清悦心悠若兰";
constexpr std::array<QStringView, 8> kRare = {u"䶮", u"𠮷", u"㛃", u"𣗋", u"喆", u"堃", u"翀", u"龑"};
constexpr std::array<QStringView, 12> kDottedFirst = {u"阿依古丽", u"古丽娜尔", u"买买提", u"艾力",
                                                      u"阿卜杜拉", u"迪丽努尔", u"努尔兰", u"巴合提",
                                                      u"热依汗",   u"帕提古丽", u"木拉提", u"叶尔江"};
constexpr std::array<QStringView, 9> kDottedLast = {u"买买提", u"吐尔逊", u"艾合买提", u"阿不都拉", u"卡德尔",
                                                    u"赛买提", u"依明",   u"努尔别克", u"司马义"};
constexpr std::array<QStringView, 12> kLatinFirst = {u"Amina", u"Daniyar", u"Grace", u"Ibrahim",
                                                     u"Kwame", u"Linh",    u"Maria", u"Nurlan",
                                                     u"Omar",  u"Phuong",  u"Rahul", u"Tatiana"};
constexpr std::array<QStringView, 12> kLatinLast = {u"Abdullahi", u"Bekova", u"Diallo", u"Hossain",
                                                    u"Ivanova",   u"Kamara", u"Mensah", u"Nguyen Thi",
                                                    u"Okafor",    u"Rahman", u"Sharma", u"Tran Van"};

template <std::size_t Count>
QString pick(const std::array<QStringView, Count> &words, Random &random)
{
    return words[std::size_t(random.below(qsizetype(Count)))].toString();
}

QString surname(Random &random)
{
    if (random.perMille(12))
        return pick(kCompoundSurnames, random);
    const qsizetype a = random.below(kSurnames.size());
    const qsizetype b = random.below(kSurnames.size());
    return kSurnames.mid(qMin(a, b), 1).toString();
}

QString givenName(Random &random)
{
    const QStringView pool = random.perMille(520) ? kMens : kWomens;
    QString name = pool.mid(random.below(pool.size()), 1).toString();
    if (random.perMille(4))
        return name + pick(kRare, random);
    if (random.perMille(840))
        name += pool.mid(random.below(pool.size()), 1);
    return name;
}

} // namespace

QString inventedName(Random &random)
{
    if (random.perMille(6))
        return u"%1·%2"_s.arg(pick(kDottedFirst, random), pick(kDottedLast, random));
    const QString family = surname(random);
    return family + givenName(random);
}

QString inventedLatinName(Random &random)
{
    const QString first = pick(kLatinFirst, random);
    return u"%1 %2"_s.arg(first, pick(kLatinLast, random));
}

QString inventedPhone(int index)
{
    return u"13%1-0000-%2"_s.arg(index % 10).arg(figures(index, 4));
}

QString misspelt(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    const QString kept = name.chopped(characters.last() > 0xFFFF ? 2 : 1);
    return kept + (name.endsWith(u'丽') ? u'莉' : u'丽');
}

} // namespace liuying::demo
