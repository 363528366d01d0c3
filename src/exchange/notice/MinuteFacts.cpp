// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Facts.h"
#include "exchange/notice/Wording.h"

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// All the text says of one duration.
class Durations {
public:
    void take(const SaidMinutes &said, const ProseLine &line)
    {
        const bool differs = m_minutes && said.minutes && *said.minutes != *m_minutes;
        if ((said.isDoubtful || differs) && !m_doubtful)
            m_doubtful = &line;
        if (said.minutes && !m_minutes)
            m_minutes = said.minutes;
    }
    [[nodiscard]] bool isEmpty() const { return !m_minutes && !m_doubtful; }
    [[nodiscard]] Fact<int> fact() const
    {
        return !m_doubtful ? Fact<int>{m_minutes, nullptr} : Fact<int>{{}, m_doubtful};
    }

private:
    std::optional<int> m_minutes;
    const ProseLine *m_doubtful = nullptr;
};

/// 工作人员提前30分钟: not what is asked of students.
bool speaksOfStaff(QStringView before)
{
    static const QRegularExpression staff(
        u"(?:工作人员|摄影师|摄影人员|拍摄人员|志愿者|负责人|辅导员|班主任|联络员|老师|教师)[^,。;]{0,6}$"_s);
    return staff.match(before.toString()).hasMatch();
}

/// Whether the words around a stretch of time make it the length from which a college is split.
bool isThreshold(QStringView word, QStringView rest)
{
    constexpr qsizetype kNear = 10;
    const bool needsAbove = word == u"在" || word == u"满" || word == u"为";
    return !needsAbove || rest.first(std::min(rest.size(), kNear)).contains(u"以上");
}

bool speaksOfSplitting(const QString &sentence)
{
    return mentionsAny(sentence, {u"班", u"分配", u"细分", u"二次", u"分时"}) &&
           !mentionsAny(sentence, {u"迟到", u"过时", u"未到"});
}

} // namespace

Fact<int> findEarlyMinutes(const QList<ProseLine> &prose)
{
    static const QRegularExpression lead(
        u"(?:提前|提早|早到|早)(?:至少|约|大约|不少于)?(?=[\\d一二两三四五六七八九十百半几数拾壹贰叁伍]|若干)"_s);
    static const QRegularExpression before(
        u"(?:开始|开拍|拍摄|时段|时间|规定时间|采集)(?:之)?前(?=[\\d一二两三四五六七八九十百半几拾壹贰叁伍])"_s);
    for (const QRegularExpression &pattern : {lead, before}) {
        Durations ofStudents;
        Durations ofStaff;
        for (const ProseLine &line : prose) {
            for (auto it = pattern.globalMatch(line.words); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QStringView words = line.words;
                Durations &said = speaksOfStaff(words.first(match.capturedStart())) ? ofStaff : ofStudents;
                said.take(minutesAt(words.sliced(match.capturedEnd())), line);
            }
        }
        if (!ofStudents.isEmpty() || !ofStaff.isEmpty())
            return (ofStudents.isEmpty() ? ofStaff : ofStudents).fact();
    }
    return {};
}

Fact<int> findSplitOverMinutes(const QList<ProseLine> &prose)
{
    static const QRegularExpression over(
        u"(?:(?<!不|不得|不能|不会|不可)(?:超过|超出|大于|多于|长于|高于)|不少于|不低于|不短于|达到|逾|达|在|满|为)(?=[\\d一二两三四五六七八九十百半几拾壹贰叁肆伍])"_s);
    Durations durations;
    for (const ProseLine &line : prose) {
        for (const QString &sentence : sentences(line.words)) {
            if (!speaksOfSplitting(sentence))
                continue;
            for (auto it = over.globalMatch(sentence); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QStringView rest = QStringView(sentence).sliced(match.capturedEnd());
                if (isThreshold(match.capturedView(), rest))
                    durations.take(minutesAt(rest), line);
            }
        }
    }
    return durations.fact();
}

} // namespace liuying::exchange
