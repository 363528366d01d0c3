// SPDX-License-Identifier: Apache-2.0
#include "exchange/people/CollegeTitles.h"

#include "core/ledger/CollegeNames.h"
#include "exchange/Table.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace liuying::exchange::people {

using namespace Qt::StringLiterals;

namespace {

/// Words with 学院, 系 … that name no college: 各学院, 所在学院, 联系人, 系统 …
bool namesNoCollege(const QString &word)
{
    static const QRegularExpression general(
        u"^(各|本|我|该|填写|填报|报送|申报|全|所在|所属|二级|相关|有关|学生|教学|大|独立|职业技术|联|关|体|院)*(学院|院系|系部|系|学部|研究院)$"_s);
    return general.match(word).hasMatch();
}

/// A head count behind a name: （88人）, (88), 88人, and a running number before it: 1. 01_
QString withoutCounts(QString name)
{
    static const QRegularExpression count(u"[（(\\[【]?\\s*(共|计)?\\d+\\s*(人|名|位)?\\s*[)）\\]】]?$"_s);
    static const QRegularExpression runningNumber(u"^[（(]?\\d{1,3}[)）]?[.、_\\-\\s]*(?=\\p{Han})"_s);
    return name.remove(count).remove(runningNumber).trimmed();
}

QString variantKey(QString college)
{
    static const QRegularExpression silent(u"[\\s()（）\\[\\]·、与和及暨]"_s);
    return college.normalized(QString::NormalizationForm_KC).remove(silent);
}

bool maybeTheSame(const QString &a, const QString &b)
{
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    return abbreviates(shorter, longer) || variantKey(a) == variantKey(b);
}

} // namespace

QString collegeInTitle(const QString &title)
{
    static const QRegularExpression blankInHan(u"(?<=\\p{Han}) +(?=\\p{Han})"_s);
    static const QRegularExpression university(
        u"\\p{Han}*?大学(?!生)|\\d+(届|级|学年|年度|年)|关于|学院名称"_s);
    static const QRegularExpression college(
        u"\\p{Han}+?(研究生院|研究院|学院|书院|学部|系(?![统列数])|教学部|中心)"_s);
    static const QRegularExpression vocational(u"职业(技术)?学院$"_s);
    QString text = cleanText(title);
    text.replace(blankInHan, {}).replace(university, u" "_s);
    QStringList named;
    for (auto it = college.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!namesNoCollege(word))
            named.append(word);
    }
    // 湖城职业技术学院机电系: such a university calls itself 学院, and its college comes second.
    if (named.size() > 1 && vocational.match(named.first()).hasMatch())
        named.removeFirst();
    return named.value(0);
}

QString collegeInSheetName(const QString &name)
{
    static const QRegularExpression wholly(
        u"^\\p{Han}[\\p{Han}、（()）·A-Za-z]*(学院|书院|研究生院|研究院|院|系|学部|部|中心|所)([（(][^()（）\\d]*[)）])?$"_s);
    const QString plain = withoutCounts(cleanName(name));
    if (wholly.match(plain).hasMatch() && !namesNoCollege(plain) && plain != u"全部"_s)
        return plain;
    return collegeInTitle(plain);
}

QList<QStringList> collegeVariants(const QStringList &inOrder, const QHash<QString, int> &students)
{
    QList<QStringList> groups;
    for (const QString &college : inOrder) {
        QStringList joined{college};
        groups.removeIf([&](const QStringList &group) {
            const bool same = std::ranges::any_of(
                group, [&](const QString &member) { return maybeTheSame(member, college); });
            if (same)
                joined = group + joined;
            return same;
        });
        groups.append(joined);
    }
    groups.removeIf([](const QStringList &group) { return group.size() < 2; });
    for (QStringList &group : groups)
        std::ranges::stable_sort(group, std::greater{},
                                 [&](const QString &name) { return students.value(name); });
    return groups;
}

} // namespace liuying::exchange::people
