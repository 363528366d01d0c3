// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"

#include <QRegularExpression>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestShortName = 10;

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
    return text.remove(QRegularExpression(u"\\s"_s));
}

/// What may stand directly before a college's name without being a part of it. Characters that also end the
/// first half of a longer college name (理, 代, 市, 划, 金 …) are left out on purpose: then a person decides.
bool endsBeforeAName(QStringView before)
{
    static const QString single =
        u"交缴付汇款费照片像相集退补收转入存还给送由自从为于至到向的即是将我校届级年月日号次笔元户"
        u"班部处系院办本"_s;
    static const QStringList words{u"大学"_s, u"学校"_s, u"校区"_s, u"毕业生"_s, u"学生"_s};
    if (single.contains(before.back()))
        return true;
    return std::ranges::any_of(words, [&](const QString &word) { return before.endsWith(word); });
}

/// 商学院和外国语学院: a joining word counts only between two names, not inside 材料与化学学院.
bool endsInJoinedName(QStringView before)
{
    static const QString joins = u"与和及跟"_s;
    if (before.size() < 2 || !joins.contains(before.back()))
        return false;
    const QChar last = before.at(before.size() - 2);
    return last == u'院' || last == u'系' || last == u'部';
}

bool nameMayStartAt(const QString &text, qsizetype at, const QString &account)
{
    if (at == 0 || !isHan(text.at(at - 1)))
        return true;
    const QStringView before = QStringView(text).left(at);
    if (endsBeforeAName(before) || endsInJoinedName(before))
        return true;
    qsizetype start = at;
    while (start > 0 && isHan(text.at(start - 1)))
        --start;
    return at - start >= 2 && account.startsWith(before.mid(start));
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

/// Every place where a college stands in full, the longest names first.
QList<Mention> mentionsInFull(const QString &text, const QStringList &colleges, const QString &account)
{
    QList<QString> names = colleges;
    std::ranges::stable_sort(names, std::greater{}, &QString::size);
    QList<Mention> mentions;
    for (const QString &college : names) {
        const QString name = plain(college);
        if (name.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            const Mention mention{at, name.size(), college, nameMayStartAt(text, at, account)};
            const auto overlaps = [&](const Mention &longer) { return longer.overlaps(mention); };
            if (std::ranges::none_of(mentions, overlaps))
                mentions.append(mention);
        }
    }
    return mentions;
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

/// Whether a word that ends at @p end has a name of its own: 建筑学院 has, 学院, 我学院 and 各学院 have not.
bool hasOwnName(const QString &text, qsizetype end)
{
    static const QString general = u"我本该各全属在级校贵大"_s;
    qsizetype stem = end - 1; // last character of the stem
    if (text.at(end) == u'院' && stem >= 0 && text.at(stem) == u'学')
        --stem;
    return stem >= 0 && isHan(text.at(stem)) && !general.contains(text.at(stem));
}

/// The colleges that the word ending at @p end may be short for; the longest form that fits anything decides.
QStringList shortFor(const QString &text, qsizetype end, const QStringList &colleges, const QString &account)
{
    qsizetype first = end;
    while (first > 0 && isHan(text.at(first - 1)) && end - first < kLongestShortName)
        --first;
    for (qsizetype start = first; start < end; ++start) {
        if (!nameMayStartAt(text, start, account))
            continue;
        const QStringView word = QStringView(text).mid(start, end - start + 1);
        QStringList fitting;
        std::ranges::copy_if(colleges, std::back_inserter(fitting),
                             [&](const QString &college) { return abbreviates(word, plain(college)); });
        if (!fitting.isEmpty())
            return fitting;
    }
    return {};
}

void addOnce(QStringList &list, const QString &value)
{
    if (!list.contains(value))
        list.append(value);
}

/// What is left of a word such as 计科毕业照费 without the words of the occasion.
QString withoutOccasion(QString word)
{
    static const QRegularExpression occasion(
        u"(届|毕业生?|图像|采集|照相|拍照|照片|信息|照|费用?|款项?|汇款|缴费|转账|人|第?[一二三四五六七八九十]+[笔次期])+$"_s);
    return word.remove(occasion);
}

/// Short names without 院 or 系: a word that stands by itself, such as 数统 in "数统 39人".
void addBareShortNames(const QString &text, const QStringList &colleges, NamedColleges &named)
{
    static const QRegularExpression word(u"\\p{Han}+"_s);
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString bare = withoutOccasion(it.next().captured());
        QStringList fitting;
        std::ranges::copy_if(colleges, std::back_inserter(fitting),
                             [&](const QString &college) { return abbreviates(bare, plain(college)); });
        if (fitting.size() == 1)
            addOnce(named.byShortName, fitting.first());
    }
}

NamedColleges namedIn(const QString &text, const QStringList &colleges, const QString &account)
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

} // namespace

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

NamedColleges collegesNamed(const QString &text, const QStringList &colleges, const QString &account)
{
    const NamedColleges named = namedIn(plain(text), colleges, plain(account));
    if (!named.inFull.isEmpty())
        return named;
    // "外国语 学院": blanks separate in most remarks, so they are dropped only when nothing was found.
    const NamedColleges tight = namedIn(withoutBlanks(plain(text)), colleges, plain(account));
    return tight.inFull.isEmpty() ? named : tight;
}

QString collegeAtEnd(const QString &account, const QStringList &colleges)
{
    const QString text = withoutBlanks(plain(account));
    for (const Mention &mention : mentionsInFull(text, colleges, {})) {
        if (mention.sure && mention.at + mention.length == text.size())
            return mention.college;
    }
    return {};
}

} // namespace liuying
