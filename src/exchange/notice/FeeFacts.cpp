// SPDX-License-Identifier: Apache-2.0
#include "exchange/Numerals.h"
#include "exchange/notice/Facts.h"
#include "exchange/notice/Wording.h"
#include "exchange/people/Amounts.h"

#include <set>

using namespace Qt::StringLiterals;

namespace liuying::exchange {

namespace {

/// An amount of money in a sentence.
struct Amount {
    std::optional<Money> money; ///< empty: a range such as 15-20元
    qsizetype start = 0;
    qsizetype end = 0;
};

/// 15元, ￥15.00, 人民币壹拾伍元整, 二十元五角; 15 alone before /人.
QList<Amount> amountsIn(const QString &sentence)
{
    static const QRegularExpression pattern(
        u"(?:人民币|RMB|CNY)?[:]?(?<range>%1[元圆]?(?:-|至|到|或))?(?<sum>[￥¥]?%1(?:[元圆块](?:[%2]角)?(?:[%"
        u"2]分)?[整正]?)"
        "|[￥¥]%1|%1(?=(?:/|每)(?:人|生|位|名)))"_s.arg(
            u"(?:(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.\\d{1,2})?|[%1]{1,12})"_s.arg(
                kHanNumerals),
            kHanNumerals));
    QList<Amount> amounts;
    for (auto it = pattern.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString sum = match.captured(u"sum"_s);
        const bool isRange = !match.captured(u"range"_s).isEmpty();
        const auto money = isRange ? std::nullopt : people::amountIn(sum.replace(u'块', u'元'));
        amounts.append({money, match.capturedStart(), match.capturedEnd()});
    }
    return amounts;
}

/// 15元/人, 15元每生, 每生15元, 每位毕业生需缴纳15元, 人均15元.
bool isPerHead(QStringView before, QStringView after)
{
    static const QRegularExpression behind(
        u"^(?:人民币)?\\(?(?:/|每|一)(?:人|生|位|名|个(?:人|学生|毕业生)|(?:毕业)?(?:学)?生)"_s);
    static const QRegularExpression ahead(
        u"(?:每个?(?:生|人|位|名|学生|毕业生|同学)|一人|人均|生均)[^,。;]{0,24}$"_s);
    return behind.match(after.toString()).hasMatch() || ahead.match(before.toString()).hasMatch();
}

/// 收费标准:25元, 工本费15元.
bool isAfterFeeWord(QStringView before)
{
    static const QRegularExpression ahead(u"(?:收费|费用|费|收取|缴纳|交纳|缴|标准)[^,。;]{0,12}$"_s);
    return ahead.match(before.toString()).hasMatch();
}

/// The sentence without its clauses about other money, and without what the fee is made of.
QString withoutAsides(const QString &sentence)
{
    static const QRegularExpression parts(u"\\((?:其中|内?含|包括)[^()]*\\)"_s);
    QStringList kept;
    bool inAside = false;
    for (const QString &clause : QString(sentence).remove(parts).split(u',')) {
        const bool begins = mentionsAny(clause, {u"补拍", u"重拍", u"补采", u"退费", u"退款", u"邮寄",
                                                 u"快递", u"洗印", u"加印", u"其中", u"内含", u"押金"});
        const bool hasAmount = !amountsIn(clause).isEmpty();
        if (!begins && !inAside)
            kept += clause;
        inAside = (begins || inAside) && !hasAmount; // "补拍的同学,每人30元" speaks on until the sum is named
    }
    return kept.join(u',');
}

bool saysFree(const QString &sentence)
{
    if (mentionsAny(sentence, {u"不收费", u"不收取", u"无需缴费", u"不需缴费", u"无须缴费", u"不用缴费",
                               u"免收", u"费用由学校", u"经费由学校", u"不再收费", u"不向学生收", u"不得收取",
                               u"不得向学生收", u"不另收费", u"无需交费", u"不需交费", u"不收任何费用"}))
        return true;
    return sentence.contains(u"免费") &&
           mentionsAny(sentence, {u"采集", u"拍摄", u"收费", u"费用", u"拍照"}) &&
           !mentionsAny(sentence, {u"免费提供", u"免费领取", u"免费停车"});
}

/// Speaks of what is charged, whether or not an amount can be read.
bool speaksOfFee(const QString &sentence)
{
    return mentionsAny(sentence, {u"收费标准", u"费用标准"}) ||
           (mentionsAny(sentence, {u"费", u"收取", u"每生", u"每人"}) &&
            mentionsAny(sentence, {u"元", u"圆", u"￥", u"¥"}));
}

/// All fees that sentences name, in their order.
struct NamedFees {
    QList<Money> perHead;
    QList<Money> afterWord;
    bool saysFree = false;
    const ProseLine *first = nullptr;
    const ProseLine *doubtful = nullptr; ///< the first sentence about the fee that names none
};

void takeFees(NamedFees &fees, const QString &sentence, const ProseLine &line)
{
    bool settled = false;
    qsizetype from = 0;
    for (const Amount &amount : amountsIn(sentence)) {
        const QStringView before = QStringView(sentence).sliced(from, amount.start - from);
        const QStringView after = QStringView(sentence).sliced(amount.end);
        from = amount.end;
        const bool perHead = isPerHead(before, after);
        if (!perHead && !isAfterFeeWord(before))
            continue;
        if (!amount.money)
            continue;
        (perHead ? fees.perHead : fees.afterWord) += *amount.money;
        settled = true;
        if (!fees.first)
            fees.first = &line;
    }
    fees.saysFree = fees.saysFree || saysFree(sentence);
    if (!settled && !fees.doubtful && !saysFree(sentence) && speaksOfFee(sentence))
        fees.doubtful = &line;
}

/// How well the words around a deadline speak of money being paid in, at best to the university.
int moneyScore(QStringView before, QStringView after, QStringView sentence)
{
    const std::initializer_list<QStringView> pays = {u"转", u"汇",   u"缴",   u"交",
                                                     u"付", u"收齐", u"入账", u"到账"};
    int score = 0;
    if (mentionsAny(after, pays))
        score += 4;
    if (mentionsAny(after, {u"转", u"汇", u"入账", u"到账"}))
        score += 1;
    if (mentionsAny(before, {u"缴费", u"交费", u"收费", u"转账", u"汇款", u"缴款", u"付款"}))
        score += 3;
    if (mentionsAny(sentence, {u"费", u"款", u"转账", u"元"}))
        score += 1;
    if (mentionsAny(after, {u"名单", u"报送", u"上报", u"报名", u"汇总表", u"报教务", u"信息", u"退"}))
        score -= 6;
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

/// The end of a stretch of days for paying: 缴费时间为3月20日至3月29日; or its only day.
bool isEndOfPeriod(QStringView before, QStringView after)
{
    static const QRegularExpression range(
        u"\\d(?:日|号)?(?:\\(?(?:星期|周).\\)?)?(?:(?:上午|下午)?\\d{1,2}[:点时]\\d{0,2}分?)?(?:-|至|到)$"_s);
    static const QRegularExpression label(
        u"(?:缴费|交费|收费|缴纳|交纳|转账|汇款|缴款|付款)(?:时间|日期|期限|时段)(?:为|是|定于)?[:]?$"_s);
    static const QRegularExpression goesOn(
        u"^(?:\\(?(?:星期|周).\\)?)?(?:(?:上午|下午)?\\d{1,2}[:点时]\\d{0,2}分?)?(?:-|至|到|起|开始|后)"_s);
    if (goesOn.match(after.toString()).hasMatch())
        return false;
    return range.match(before.toString()).hasMatch() || label.match(before.toString()).hasMatch();
}

struct Deadline {
    WrittenDay day;
    int score = 0;
};

QList<Deadline> deadlinesIn(const QString &sentence)
{
    QList<Deadline> deadlines;
    for (const FoundDay &found : findDays(sentence)) {
        const QStringView before = QStringView(sentence).first(found.start);
        const QStringView after = QStringView(sentence).sliced(found.start + found.length);
        if (found.day.month && (isDeadline(before, after) || isEndOfPeriod(before, after)))
            deadlines.append({found.day, moneyScore(clauseBefore(before), clauseAfter(after), sentence) + 1});
    }
    return deadlines;
}

/// Speaks of a day for paying, whether or not it can be read.
bool speaksOfDueDay(const QString &sentence)
{
    static const QRegularExpression due(
        u"截止|截至|最迟|不迟于|不晚于|(?:缴费|交费|转账|汇款|缴款)(?:时间|日期|期限)|[日号旬周末底一二三四五六](?:之前|以前|前)"_s);
    return mentionsAny(sentence, {u"缴费", u"交费", u"缴纳", u"交纳", u"转账", u"转入", u"汇款", u"汇入",
                                  u"费用", u"缴款"}) &&
           !mentionsAny(sentence, {u"名单", u"汇总表", u"报名", u"补拍", u"退费"}) &&
           due.match(sentence).hasMatch();
}

/// The deadlines that speak best of money.
struct BestDeadlines {
    QList<Deadline> all;
    const ProseLine *line = nullptr;

    void take(const Deadline &deadline, const ProseLine &ofLine)
    {
        constexpr int kLeast = 3;
        if (deadline.score < kLeast || (!all.isEmpty() && deadline.score < all.first().score))
            return;
        if (!all.isEmpty() && deadline.score > all.first().score)
            all.clear();
        if (all.isEmpty())
            line = &ofLine;
        all.append(deadline);
    }
    [[nodiscard]] bool agree() const
    {
        return std::all_of(all.cbegin(), all.cend(), [this](const Deadline &deadline) {
            return deadline.day.sameMonthDay(all.first().day) && !deadline.day.isAmbiguous;
        });
    }
};

} // namespace

Fact<Money> findFee(const QList<ProseLine> &prose)
{
    NamedFees fees;
    for (const ProseLine &line : prose) {
        for (const QString &whole : sentences(line.words))
            takeFees(fees, withoutAsides(whole), line);
    }
    const QList<Money> &named = fees.perHead.isEmpty() ? fees.afterWord : fees.perHead;
    if (named.isEmpty() && fees.saysFree)
        return {Money{}, nullptr};
    if (named.isEmpty())
        return {{}, fees.doubtful};
    const bool agree = std::all_of(named.cbegin(), named.cend(),
                                   [&named](const Money &fee) { return fee == named.first(); });
    return agree ? Fact<Money>{named.first(), nullptr} : Fact<Money>{{}, fees.first};
}

Fact<WrittenDay> findFeeDue(const QList<ProseLine> &prose)
{
    BestDeadlines best;
    const ProseLine *doubtful = nullptr;
    for (const ProseLine &line : prose) {
        if (!mentionsAny(line.words, {u"收费", u"缴费", u"交费", u"转账", u"转入", u"汇款", u"汇入", u"费用",
                                      u"缴纳", u"交纳", u"缴款"}))
            continue;
        for (const QString &sentence : sentences(line.words)) {
            for (const Deadline &deadline : deadlinesIn(sentence))
                best.take(deadline, line);
            if (!doubtful && speaksOfDueDay(sentence))
                doubtful = &line;
        }
    }
    if (best.all.isEmpty())
        return {{}, doubtful};
    return best.agree() ? Fact<WrittenDay>{best.all.first().day, nullptr} : Fact<WrittenDay>{{}, best.line};
}

} // namespace liuying::exchange
