// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"

#include <QRegularExpression>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestShortName = 10;
constexpr qsizetype kShortestAlias = 2;

bool isHan(QChar c)
{
    return c.isSurrogate() || c.script() == QChar::Script_Han;
}

/// One half-width form; blanks stay, they separate.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blank(u"\\s"_s);
    return text.remove(blank);
}

/// Whether what stands directly before a college's name ends in a word that cannot be a part of it: a verb
/// of paying and giving back, the university, a kind of student. Characters that also end the first half of
/// a longer college name (理, 市, 划, 金 …) are left out on purpose: then a person decides.
bool endsBeforeAName(QStringView before)
{
    static const QString single =
        u"交缴付汇款费照片像相集拍摄退返回补收转拨入存还给送替由自从为于在至到向把被对按的即是将请我校"
        u"届级年月日号次笔批元户班部处系院办本该此误错附致并或以"_s;
    static const QStringList words{u"大学"_s,   u"学校"_s, u"校区"_s, u"毕业生"_s, u"学生"_s, u"研究生"_s,
                                   u"本科生"_s, u"考生"_s, u"新生"_s, u"本科"_s,   u"专科"_s, u"硕士"_s,
                                   u"博士"_s,   u"同学"_s, u"合计"_s, u"共计"_s,   u"所属"_s, u"直属"_s,
                                   u"其中"_s,   u"重新"_s, u"工会"_s, u"团委"_s,   u"信息"_s, u"代理"_s};
    // 近代物理学院, 现代教育学院 have names of their own; 代, 请代 and 由我代 have not.
    static const QRegularExpression onBehalf(u"(?<![现当近时古年世后])代$"_s);
    if (single.contains(before.back()) || onBehalf.match(before.toString()).hasMatch())
        return true;
    return std::ranges::any_of(words, [&](const QString &word) { return before.endsWith(word); });
}

/// The Han characters that stand directly before @p at.
QStringView hanBefore(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && isHan(text.at(start - 1)))
        --start;
    return QStringView(text).mid(start, at - start);
}

/// 商学院和外国语学院, 工会及商学院, 和商学院: a joining word counts behind a name or with nothing before it,
/// not inside 材料与化学学院.
bool endsInJoin(QStringView before)
{
    static const QString joins = u"与和及跟另含"_s;
    static const QString endsAName = u"院系部处会委办室校"_s;
    return joins.contains(before.back()) &&
           (before.size() == 1 || endsAName.contains(before.at(before.size() - 2)));
}

bool nameMayStartAt(const QString &text, qsizetype at, const QString &account)
{
    const QStringView before = hanBefore(text, at);
    if (before.isEmpty() || endsBeforeAName(before) || endsInJoin(before))
        return true;
    return before.size() >= 2 && account.startsWith(before);
}

struct Mention {
    qsizetype at = 0;
    qsizetype length = 0;
    QString college;
    bool sure = false; ///< stands where a name may start
    [[nodiscard]] bool overlaps(const Mention &other) const
    {
        return at < other.at + other.length && other.at < at + length;
    }
};

/// Whether a name of Latin letters or figures (CS) stands as a word of its own. Han names have no such rule.
bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    const auto isLatin = [&](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber() &&
               !isHan(text.at(place));
    };
    const qsizetype last = at + length - 1;
    return !(isLatin(at) && isLatin(at - 1)) && !(isLatin(last) && isLatin(last + 1));
}

/// Every place where a college stands in full, the longest names first.
QList<Mention> mentionsInFull(const QString &text, const CollegeNames &colleges, const QString &account)
{
    QList<Mention> mentions;
    for (const CollegeNames::Name &name : colleges.names()) {
        const qsizetype length = name.text.size();
        for (qsizetype at = text.indexOf(name.text); at >= 0; at = text.indexOf(name.text, at + 1)) {
            const Mention mention{at, length, name.college, nameMayStartAt(text, at, account)};
            const auto overlaps = [&](const Mention &longer) { return longer.overlaps(mention); };
            if (standsAlone(text, at, length) && std::ranges::none_of(mentions, overlaps))
                mentions.append(mention);
        }
    }
    return mentions;
}

void addOnce(QStringList &list, const QString &value)
{
    if (!list.contains(value))
        list.append(value);
}

/// The colleges of which @p word abbreviates a name.
QStringList collegesAbbreviated(QStringView word, const CollegeNames &colleges)
{
    QStringList fitting;
    for (const CollegeNames::Name &name : colleges.names()) {
        if (abbreviates(word, name.text))
            addOnce(fitting, name.college);
    }
    return fitting;
}

/// Where a word for a college ends: 院 and 系 outside 医院, 联系, 系统 …
bool endsACollegeWord(const QString &text, qsizetype at)
{
    static const QString notBeforeYuan = u"医法我本该各全两"_s;
    static const QString notBeforeXi = u"联关体院我本该各全"_s;
    static const QString notAfterXi = u"统列数人"_s;
    if (at == 0 || !isHan(text.at(at - 1)))
        return false;
    const QChar before = text.at(at - 1);
    if (text.at(at) == u'院')
        return !notBeforeYuan.contains(before) && !(at + 1 < text.size() && text.at(at + 1) == u'系');
    return text.at(at) == u'系' && !notBeforeXi.contains(before) &&
           !(at + 1 < text.size() && notAfterXi.contains(text.at(at + 1)));
}

/// Whether a word that ends at @p end has a name of its own: 建筑学院 has; 学院, 各学院 and 退回学院 have
/// not.
bool hasOwnName(const QString &text, qsizetype end)
{
    static const QString general = u"我本该各全属在级校贵大"_s;
    qsizetype stem = end - 1; // last character of the stem
    if (text.at(end) == u'院' && stem >= 0 && text.at(stem) == u'学')
        --stem;
    return stem >= 0 && isHan(text.at(stem)) && !general.contains(text.at(stem)) &&
           !endsBeforeAName(hanBefore(text, stem + 1));
}

/// The colleges that the word ending at @p end may be short for; the longest form that fits anything decides.
QStringList shortFor(const QString &text, qsizetype end, const CollegeNames &colleges, const QString &account)
{
    qsizetype first = end;
    while (first > 0 && isHan(text.at(first - 1)) && end - first < kLongestShortName)
        --first;
    for (qsizetype start = first; start < end; ++start) {
        if (!nameMayStartAt(text, start, account))
            continue;
        const QStringView word = QStringView(text).mid(start, end - start + 1);
        const QStringList fitting = collegesAbbreviated(word, colleges);
        if (!fitting.isEmpty())
            return fitting;
    }
    return {};
}

/// What is left of a word such as 计科毕业照费 without the words of the occasion.
QString withoutOccasion(QString word)
{
    static const QRegularExpression occasion(
        u"(届|毕业生?|图像|采集|照相|拍照|照片|信息|照|费用?|款项?|汇款|缴费|转账|人|第?[一二三四五六七八九十]+[笔次期])+$"_s);
    return word.remove(occasion);
}

/// Short names without 院 or 系: a word that stands by itself, such as 数统 in "数统 39人".
void addBareShortNames(const QString &text, const CollegeNames &colleges, NamedColleges &named)
{
    static const QRegularExpression word(u"\\p{Han}+"_s);
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QStringList fitting = collegesAbbreviated(withoutOccasion(it.next().captured()), colleges);
        if (fitting.size() == 1)
            addOnce(named.byShortName, fitting.first());
    }
}

/// An account's name without blanks and what stands in brackets at its end: 商学院(专户).
QString accountName(const QString &account)
{
    static const QRegularExpression aside(u"\\([^()]*\\)$"_s);
    return withoutBlanks(plain(account)).remove(aside);
}

NamedColleges namedIn(const QString &text, const CollegeNames &colleges, const QString &account)
{
    NamedColleges named;
    const QList<Mention> mentions = mentionsInFull(text, colleges, account);
    for (const Mention &mention : mentions) {
        if (mention.sure)
            addOnce(named.inFull, mention.college);
        else
            named.namesAnother = true;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool explained = std::ranges::any_of(mentions, [&](const Mention &mention) {
            return mention.at <= at && at < mention.at + mention.length;
        });
        if (explained || !endsACollegeWord(text, at))
            continue;
        const QStringList fitting = shortFor(text, at, colleges, account);
        if (fitting.size() == 1)
            addOnce(named.byShortName, fitting.first());
        else if (hasOwnName(text, at))
            named.namesAnother = true;
    }
    if (named.inFull.isEmpty() && named.byShortName.isEmpty() && !named.namesAnother)
        addBareShortNames(text, colleges, named);
    return named;
}

/// Where @p alias leads, directly or by way of aliases; empty when that is no college.
QString endOfAliases(const QString &alias, const QStringList &colleges,
                     const QHash<QString, QString> &leadsTo)
{
    QString college = alias;
    for (qsizetype step = 0; step < leadsTo.size() && !colleges.contains(college); ++step)
        college = leadsTo.value(college);
    return colleges.contains(college) ? college : QString();
}

} // namespace

bool canBeAlias(const QString &name)
{
    static const QRegularExpression nobodysOwn(
        u"^[我本该各全属在级校贵大]*(?:学院|书院|学部|院|系|部|大学|学校|校区|校)*$"_s);
    const QString text = withoutBlanks(plain(name));
    return text.size() >= kShortestAlias && !nobodysOwn.match(text).hasMatch();
}

CollegeNames::CollegeNames(const QStringList &colleges, const QList<CollegeAlias> &aliases)
{
    const auto add = [this](const QString &name, const QString &college) {
        const QString text = plain(name).trimmed();
        if (text.isEmpty() || m_colleges.contains(text))
            return;
        m_colleges.insert(text, college);
        m_names.append({text, college});
    };
    for (const QString &college : colleges)
        add(college, college);
    QHash<QString, QString> leadsTo;
    for (const CollegeAlias &alias : aliases)
        leadsTo.insert(alias.alias, alias.college);
    for (const CollegeAlias &alias : aliases) {
        const QString college = endOfAliases(alias.alias, colleges, leadsTo);
        if (!college.isEmpty() && canBeAlias(alias.alias))
            add(alias.alias, college);
    }
    std::ranges::stable_sort(m_names, std::greater{}, [](const Name &name) { return name.text.size(); });
}

QString CollegeNames::collegeCalled(const QString &name) const
{
    return m_colleges.value(plain(name).trimmed());
}

bool abbreviates(QStringView shortName, QStringView college)
{
    if (shortName.size() < 2 || college.isEmpty() || shortName.front() != college.front())
        return false;
    qsizetype at = 0;
    for (const QChar c : shortName) {
        at = college.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

NamedColleges collegesNamed(const QString &text, const CollegeNames &colleges, const QString &account)
{
    const NamedColleges named = namedIn(plain(text), colleges, plain(account));
    if (!named.inFull.isEmpty())
        return named;
    // "外国语 学院": blanks separate in most remarks, so they are dropped only when nothing was found.
    const NamedColleges tight = namedIn(withoutBlanks(plain(text)), colleges, plain(account));
    return tight.inFull.isEmpty() ? named : tight;
}

QString collegeAtEnd(const QString &account, const CollegeNames &colleges)
{
    const QString text = accountName(account);
    for (const Mention &mention : mentionsInFull(text, colleges, {})) {
        if (mention.sure && mention.at + mention.length == text.size())
            return mention.college;
    }
    return {};
}

QString collegeWordAtEnd(const QString &account)
{
    // Behind its university, or so short that it can be no university: 医学院.
    static const QRegularExpression ofUniversity(
        u"(?:大学|学院|学校|校区)((?:(?!大学|学校|校区)\\p{Han}){1,14}?(?:学院|书院|学部|系))$"_s);
    static const QRegularExpression alone(u"^\\p{Han}学院$"_s);
    const QString text = accountName(account);
    return alone.match(text).hasMatch() ? text : ofUniversity.match(text).captured(1);
}

} // namespace liuying
