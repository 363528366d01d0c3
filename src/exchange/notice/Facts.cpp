// SPDX-License-Identifier: Apache-2.0
#include "exchange/notice/Facts.h"

#include "exchange/notice/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

constexpr int kTitleLines = 8;

/// A document number on a line of its own, perhaps after 文号 or before 签发人.
QString numberAlone(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:(?:文号|编号|发文字号)[:：])?([\\p{sc:Han}A-Za-z]{1,20}[〔\\[［(（【]20\\d\\d[〕\\]］)）】]第?\\d{1,4}号)(?:签发人.*)?$"_s);
    QString text = line;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return pattern.match(text).captured(1);
}

/// A document number in brackets at the end of a title.
QString numberInTitle(const QString &line)
{
    static const QRegularExpression pattern(
        u"[(（]([\\p{sc:Han}A-Za-z]{1,20}[〔\\[［【]20\\d\\d[〕\\]］】]第?\\d{1,4}号)[)）]$"_s);
    QString text = line;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.contains(u'《') ? QString() : pattern.match(text).captured(1);
}

std::optional<qint64> fenOf(const QString &amount)
{
    bool isNumber = false;
    const double yuan = amount.toDouble(&isNumber);
    if (isNumber)
        return qRound64(yuan * 100);
    if (const auto small = smallNumber(amount))
        return *small * 100;
    return std::nullopt;
}

QList<qint64> amountsIn(const QString &sentence, const QRegularExpression &pattern)
{
    QList<qint64> amounts;
    for (auto it = pattern.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString amount = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (const auto fen = fenOf(amount))
            amounts += *fen;
    }
    return amounts;
}

/// 15元/人, 每生15元, 人均15元.
QList<qint64> amountsPerHead(const QString &sentence)
{
    static const QRegularExpression pattern(
        u"[￥¥]?(\\d+(?:\\.\\d{1,2})?|[一二三四五六七八九十]{1,3})元?(?:人民币)?(?:/|每|一)(?:人|生|位|名)"
        "|(?:每生|每人|每位(?:同学|学生|毕业生)?|人均|每名(?:同学|学生|毕业生)?|生均)[^,。;:"
        "\\d一二三四五六七八九十]{0,12}[:]?[￥¥]?"
        "(\\d+(?:\\.\\d{1,2})?|[一二三四五六七八九十]{1,3})元"_s);
    return amountsIn(sentence, pattern);
}

/// 收费标准:25元, 工本费15元.
QList<qint64> amountsAfterFeeWord(const QString &sentence)
{
    static const QRegularExpression pattern(
        u"(?:收费标准|收费|费用|工本费|采集费|拍摄费|图像费|缴费|交费)[^,。;\\d一二三四五六七八九十]{0,8}[￥¥]?(\\d+(?:\\.\\d{1,2})?|[一二三四五六七八九十]{1,3})元()"_s);
    return amountsIn(sentence, pattern);
}

/// The sentence without its clauses about other money.
QString withoutAsides(const QString &sentence)
{
    QStringList clauses = sentence.split(u',');
    clauses.removeIf([](const QString &clause) {
        return mentionsAny(clause, {u"补拍", u"重拍", u"补采", u"退费", u"退款", u"邮寄", u"洗印", u"加印"});
    });
    return clauses.join(u',');
}

bool saysFree(const QString &sentence)
{
    if (mentionsAny(sentence, {u"不收费", u"不收取", u"无需缴费", u"不需缴费", u"无须缴费", u"不用缴费",
                               u"免收", u"费用由学校", u"经费由学校", u"不再收费", u"不向学生收"}))
        return true;
    return sentence.contains(u"免费") &&
           mentionsAny(sentence, {u"采集", u"拍摄", u"收费", u"费用", u"拍照"}) &&
           !mentionsAny(sentence, {u"免费提供", u"免费领取", u"免费停车"});
}

/// How well the words around a deadline speak of money being paid in.
int moneyScore(QStringView before, QStringView after, QStringView sentence)
{
    const std::initializer_list<QStringView> pays = {u"转", u"汇",   u"缴",   u"交",
                                                     u"付", u"收齐", u"入账", u"到账"};
    int score = 0;
    if (mentionsAny(after, pays))
        score += 3;
    if (mentionsAny(before, {u"缴费", u"交费", u"收费", u"转账", u"汇款", u"缴款", u"付款"}))
        score += 2;
    if (mentionsAny(sentence, {u"费", u"款", u"转账", u"元"}))
        score += 1;
    if (mentionsAny(after, {u"名单", u"报送", u"上报", u"报名", u"汇总表", u"报教务", u"信息", u"退"}))
        score -= 4;
    return score;
}

QStringView clauseBefore(QStringView text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    return comma < 0 ? text : text.sliced(comma + 1);
}

QStringView clauseAfter(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    return comma < 0 ? text : text.first(comma);
}

bool isDeadline(QStringView before, QStringView after)
{
    static const QRegularExpression behind(
        u"^(?:\\(.{1,6}\\))?(?:(?:上午|下午|中午|晚上)?\\d{1,2}[:点时]\\d{0,2}分?|(?:上午|下午)?下班)?(?:之前|以前|前|止|截止|为止|内|之内)"_s);
    static const QRegularExpression ahead(u"(?:截止|截至|不迟于|不晚于|最迟|最晚)[^,。]{0,10}$"_s);
    return behind.match(after.toString()).hasMatch() || ahead.match(before.toString()).hasMatch();
}

struct Deadline {
    WrittenDay day;
    int score = 0;
};

QList<Deadline> deadlinesIn(const QString &sentence, bool lineIsAboutMoney)
{
    QList<Deadline> deadlines;
    for (const FoundDay &found : findDays(sentence)) {
        const QStringView before = QStringView(sentence).first(found.start);
        const QStringView after = QStringView(sentence).sliced(found.start + found.length);
        if (!found.day.month || !isDeadline(before, after))
            continue;
        const int score = moneyScore(clauseBefore(before), clauseAfter(after), sentence);
        deadlines.append({found.day, score + (lineIsAboutMoney ? 1 : 0)});
    }
    return deadlines;
}

} // namespace

std::optional<int> findCohort(const QList<ProseLine> &prose)
{
    static const QRegularExpression pattern(u"(20\\d\\d)届"_s);
    for (const ProseLine &line : prose) {
        if (const auto match = pattern.match(line.words); match.hasMatch())
            return match.captured(1).toInt();
    }
    return std::nullopt;
}

QString findDocumentNumber(const QList<ProseLine> &prose)
{
    for (const ProseLine &line : prose) {
        if (const QString number = numberAlone(line.printed); !number.isEmpty())
            return number;
    }
    for (const ProseLine &line : prose.first(std::min<qsizetype>(prose.size(), kTitleLines))) {
        if (const QString number = numberInTitle(line.printed); !number.isEmpty())
            return number;
    }
    return {};
}

QString findUniversity(const QList<ProseLine> &prose)
{
    static const QRegularExpression pattern(
        u"^(?:关于)?([\\p{sc:Han}]{2,18}?(?:大学|职业技术学院|学院|学校))"_s);
    for (const ProseLine &line : prose.first(std::min<qsizetype>(prose.size(), kTitleLines))) {
        const QString name = pattern.match(line.words).captured(1);
        if (!name.isEmpty() && !mentionsAny(name, {u"各", u"二级", u"教学学院", u"本次"}))
            return name;
    }
    return {};
}

QString findTitle(const QList<ProseLine> &prose)
{
    for (const ProseLine &line : prose.first(std::min<qsizetype>(prose.size(), kTitleLines))) {
        if (line.words.size() < 60 &&
            mentionsAny(line.words, {u"通知", u"安排", u"日程", u"时间表", u"批次表", u"公告"}))
            return line.printed.simplified();
    }
    return {};
}

std::optional<FeeFact> findFee(const QList<ProseLine> &prose)
{
    std::optional<FeeFact> fee;
    std::optional<FeeFact> free;
    for (const bool perHead : {true, false}) {
        for (const ProseLine &line : prose) {
            for (const QString &whole : sentences(line.words)) {
                const QString sentence = withoutAsides(whole);
                for (const qint64 fen : perHead ? amountsPerHead(sentence) : amountsAfterFeeWord(sentence)) {
                    if (!fee)
                        fee = FeeFact{{fen}, false, line.line};
                    fee->several = fee->several || fee->amount.fen != fen;
                }
                if (saysFree(sentence) && !free)
                    free = FeeFact{{0}, false, line.line};
            }
        }
        if (fee)
            return fee;
    }
    return free;
}

std::optional<WrittenDay> findFeeDue(const QList<ProseLine> &prose)
{
    std::optional<Deadline> best;
    for (const ProseLine &line : prose) {
        const bool aboutMoney =
            mentionsAny(line.words, {u"收费", u"缴费", u"交费", u"转账", u"汇款", u"费用", u"缴纳"});
        if (!aboutMoney)
            continue;
        for (const QString &sentence : sentences(line.words)) {
            for (const Deadline &deadline : deadlinesIn(sentence, aboutMoney)) {
                if (deadline.score > 1 && (!best || deadline.score > best->score))
                    best = deadline;
            }
        }
    }
    return best ? std::optional(best->day) : std::nullopt;
}

std::optional<int> findEarlyMinutes(const QList<ProseLine> &prose)
{
    static const QRegularExpression lead(
        u"(?:提前|提早|早到|早)(?:至少|约|大约)?(?=[\\d一二两三四五六七八九十半])"_s);
    static const QRegularExpression before(
        u"(?:开始|开拍|拍摄|时段|时间|规定时间|采集)(?:之)?前(?=[\\d一二两三四五六七八九十半])"_s);
    for (const QRegularExpression &pattern : {lead, before}) {
        for (const ProseLine &line : prose) {
            for (auto it = pattern.globalMatch(line.words); it.hasNext();) {
                const auto minutes = minutesAt(QStringView(line.words).sliced(it.next().capturedEnd()));
                if (minutes)
                    return minutes;
            }
        }
    }
    return std::nullopt;
}

std::optional<int> findSplitOverMinutes(const QList<ProseLine> &prose)
{
    static const QRegularExpression over(
        u"(?:超过|超出|大于|多于|长于|不少于|不低于|达到|高于|逾|达|在|满)(?=[\\d一二两三四五六七八九十半])"_s);
    for (const ProseLine &line : prose) {
        for (const QString &sentence : sentences(line.words)) {
            const bool aboutSplitting = mentionsAny(sentence, {u"班", u"分配", u"细分", u"二次", u"分时"}) &&
                                        !mentionsAny(sentence, {u"迟到", u"过时", u"未到"});
            if (!aboutSplitting)
                continue;
            for (auto it = over.globalMatch(sentence); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QStringView rest = QStringView(sentence).sliced(match.capturedEnd());
                const auto minutes = minutesAt(rest);
                const bool needsAbove = match.captured() == u"在" || match.captured() == u"满";
                if (minutes &&
                    (!needsAbove || rest.first(std::min<qsizetype>(rest.size(), 10)).contains(u"以上")))
                    return minutes;
            }
        }
    }
    return std::nullopt;
}

} // namespace liuying::exchange
