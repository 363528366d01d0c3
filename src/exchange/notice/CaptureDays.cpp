// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/CaptureDays.h"

#include "exchange/notice/Columns.h"
#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr qsizetype kLongestSignature = 40;
constexpr qsizetype kLongestHeading = 60;

bool speaksOfCapture(const QString &sentence)
{
    return mentionsAny(sentence,
                       {u"采集", u"拍摄", u"时间", u"日程", u"安排", u"定于", u"摄影", u"拍照", u"日期"});
}

/// Other deadlines and events of a notice.
bool speaksOfSomethingElse(const QString &sentence)
{
    return mentionsAny(sentence,
                       {u"登录", u"校对", u"核对", u"转账", u"转入", u"缴", u"交至", u"汇款", u"退费",
                        u"补拍", u"报教务", u"报送", u"上报", u"咨询", u"收齐", u"印发", u"发布"});
}

/// A sentence without the clauses that speak of another deadline or event.
QString withoutOtherClauses(const QString &sentence)
{
    static const QRegularExpression deadline(
        u"\\d(?:日|号)?(?:\\(.{1,6}\\))?(?:之前|以前|前|止|截止|为止)"_s);
    QStringList clauses = sentence.split(u',');
    clauses.removeIf([](const QString &clause) {
        return speaksOfSomethingElse(clause) || deadline.match(clause).hasMatch();
    });
    return clauses.join(u',');
}

/// A year alone, as "2025年图像采集安排表", "采集日程表(2025.4)" and "2025年春" name it. Not that of the
/// graduates (2025年应届毕业生), of a school year, of a document number or of a day.
const QRegularExpression &yearAlonePattern()
{
    static const QString behindAYear = u"(?:级|[-至到](?:20)?\\d|[〕\\]】]第?\\d)"_s;
    static const QString ofGraduates =
        u"\\(?(?:(?!图像|采集|拍摄|摄影|拍照|信息|照片|日程|安排)[^()\\d]){0,20}(?:毕业|届)"_s;
    static const QRegularExpression pattern(
        u"(?<!\\d)(?<!\\d-)(?<!年[-至到])(20\\d\\d)(?:年(?!\\d|%1|%2)"
        "|[./-](?:0?[1-9]|1[0-2])(?![\\d./-]|学年|学期))"_s.arg(behindAYear, ofGraduates));
    return pattern;
}

bool isYearOnly(const QString &words)
{
    static const QRegularExpression pattern(u"^\\(?20\\d\\d年(?:[春夏秋冬]季?|度)?\\)?$"_s);
    return pattern.match(words).hasMatch();
}

} // namespace

CaptureDays::CaptureDays(const QList<ProseLine> &prose, const QStringList &sheetNames)
{
    static const QRegularExpression yearInName(u"(20\\d\\d)年(?!.{0,4}(?:毕业|届|级))|(20\\d\\d)[.-]\\d"_s);
    for (const ProseLine &line : prose) {
        const QString words = withFiguresInDates(line.words);
        takeIssueDay(words);
        takeHeading(words);
        for (const QString &sentence : sentences(words))
            takeSentence(sentence);
    }
    for (const QString &name : sheetNames) {
        const QRegularExpressionMatch match = yearInName.match(squeezed(name));
        const int year = match.captured(1).isEmpty() ? match.captured(2).toInt() : match.captured(1).toInt();
        if (match.hasMatch())
            m_years.insert(year);
    }
}

void CaptureDays::takeSentence(const QString &sentence)
{
    static const QRegularExpression yearMonth(u"(20\\d\\d)年(?:\\d{1,2}月|[上下]半年|[春秋]季)"_s);
    const QString words = withoutOtherClauses(sentence);
    const QList<FoundDay> found = findDays(words);
    const bool isDayAlone = found.size() == 1 && found.first().length == sentence.size();
    if (isDayAlone || !speaksOfCapture(sentence)) // a day alone is a signature or a heading
        return;
    for (const WrittenDay &day : findDaysAndRanges(words)) {
        if (!day.month || day.isAmbiguous)
            continue; // a figure that only looks like a day, or like two
        m_days += day;
        if (day.year)
            m_years.insert(*day.year);
    }
    for (auto it = yearMonth.globalMatch(words); it.hasNext();)
        m_years.insert(it.next().captured(1).toInt());
}

void CaptureDays::takeHeading(const QString &words)
{
    static const QRegularExpression quoted(u"(?<=.)《[^》]*》|《[^》]*》(?=.)"_s);
    const bool isHeading = words.size() <= kLongestHeading && sentences(words).size() == 1 &&
                           !isNote({words}) && !mentionsAny(words, {u"往届", u"往年", u"补采", u"另行"});
    if (!isHeading || (!speaksOfCapture(words) && !isYearOnly(words)))
        return;
    const QString heading = squeezed(withoutOtherClauses(words)).remove(quoted);
    for (auto it = yearAlonePattern().globalMatch(heading); it.hasNext();)
        m_headingYears.insert(it.next().captured(1).toInt());
}

/// The signature: a day at the end of a short line that says nothing of the capture.
void CaptureDays::takeIssueDay(const QString &words)
{
    if (m_issued || words.size() > kLongestSignature || speaksOfCapture(words) ||
        speaksOfSomethingElse(words))
        return;
    const QList<FoundDay> found = findDays(words);
    if (found.size() != 1 || !found.first().day.year || !found.first().day.month)
        return;
    const bool atEnd = found.first().start + found.first().length == words.size();
    const bool labelled = mentionsAny(words, {u"出生", u"入学", u"离校", u"毕业日"});
    if (atEnd && !labelled)
        m_issued = QDate(*found.first().day.year, *found.first().day.month, found.first().day.day);
}

void CaptureDays::learnFromRow(const WrittenDay &day)
{
    if (day.year)
        m_rowYears.insert(*day.year);
}

std::optional<QDate> CaptureDays::resolve(const WrittenDay &day) const
{
    const auto dated = [&day](int year) -> std::optional<QDate> {
        const QDate date(year, day.month.value_or(0), day.day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    if (day.year)
        return dated(*day.year);
    std::set<int> named;
    for (const WrittenDay &other : m_days) {
        if (other.year && other.sameMonthDay(day))
            named.insert(*other.year);
    }
    if (named.empty())
        named = !m_years.empty() ? m_years : !m_rowYears.empty() ? m_rowYears : m_headingYears;
    if (named.size() == 1)
        return dated(*named.begin());
    if (!named.empty() || !m_issued)
        return std::nullopt;
    const auto sameYear = dated(m_issued->year());
    return sameYear && *sameYear >= *m_issued ? sameYear : dated(m_issued->year() + 1);
}

std::optional<WrittenDay> CaptureDays::onlyDay() const
{
    std::optional<WrittenDay> only;
    for (const WrittenDay &day : m_days) {
        if (only && !only->sameMonthDay(day))
            return std::nullopt;
        if (!only || day.year)
            only = day;
    }
    return only;
}

std::optional<int> CaptureDays::monthOf(int day) const
{
    std::set<int> months;
    for (const WrittenDay &other : m_days) {
        if (other.day == day && other.month)
            months.insert(*other.month);
    }
    return months.size() == 1 ? std::optional(*months.begin()) : std::nullopt;
}

} // namespace liuying::exchange
