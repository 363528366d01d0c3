// SPDX-License-Identifier: Apache-2.0
#include "flows/prepare/ImportDoubts.h"

#include "flows/ledger/LedgerWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

QString fileName(const QString &file)
{
    return QFileInfo(file).fileName();
}

/// A list of names without numbers is known by its names.
bool anybodyKnown(const QList<PaymentRow> &rows, const QList<Student> &roster)
{
    QSet<QString> numbers;
    QSet<QString> names;
    for (const Student &student : roster) {
        numbers.insert(student.number);
        names.insert(student.name);
    }
    return std::ranges::any_of(rows, [&](const PaymentRow &row) {
        return row.number.isEmpty() ? names.contains(row.name) : numbers.contains(row.number);
    });
}

QString cohortWords(const QList<int> &cohorts)
{
    QStringList words;
    for (const int cohort : cohorts)
        words.append(QString::number(cohort));
    return words.join(QCoreApplication::translate("Flows", "、"));
}

/// Enough of an account number to know it by.
QString tailOf(const QString &account)
{
    constexpr qsizetype kShown = 4;
    return account.last(std::min(kShown, account.size()));
}

/// The number as a pattern: each run of * stands for any run of digits.
QRegularExpression patternOf(const QString &account)
{
    static const QRegularExpression masks(u"\\*+"_s);
    return QRegularExpression(u"^%1$"_s.arg(QString(account).replace(masks, u"\\d*"_s)));
}

} // namespace

bool maybeSameAccount(const QString &a, const QString &b)
{
    if (a == b || a.isEmpty() || b.isEmpty())
        return true;
    if (!a.contains(u'*') || !b.contains(u'*'))
        return patternOf(a).match(b).hasMatch() || patternOf(b).match(a).hasMatch();
    // Both masked: they agree as far as both show what stands before the first and behind the last mask.
    const QString startA = a.section(u'*', 0, 0);
    const QString startB = b.section(u'*', 0, 0);
    const QString endA = a.section(u'*', -1);
    const QString endB = b.section(u'*', -1);
    const qsizetype start = std::min(startA.size(), startB.size());
    const qsizetype end = std::min(endA.size(), endB.size());
    return startA.first(start) == startB.first(start) && endA.last(end) == endB.last(end);
}

QList<Doubt> doubtsAbout(const exchange::PaymentsFile &read, const QList<Student> &roster,
                         const Campaign &campaign)
{
    QList<Doubt> doubts;
    const QString file = fileName(read.list.file);
    if (campaign.cohort && !read.cohorts.isEmpty() && !read.cohorts.contains(*campaign.cohort))
        doubts.append(
            {u"other-cohort"_s,
             QCoreApplication::translate("Flows", "%1写的是%2届，这次采集的是%3届，请核对是否选错了文件。")
                 .arg(file, cohortWords(read.cohorts), QString::number(*campaign.cohort))});
    // Before the roster nobody is known: lists may come first.
    if (!roster.isEmpty() && !read.list.rows.isEmpty() && !anybodyKnown(read.list.rows, roster))
        doubts.append(
            {u"nobody-known"_s, QCoreApplication::translate(
                                    "Flows", "%1里的%2名学生没有一名在毕业生名单上，请核对是否选错了文件。")
                                    .arg(file, QString::number(read.list.rows.size()))});
    if (!campaign.fee)
        doubts.append({u"fee-unknown"_s, feeUnknownWords(), false});
    return doubts;
}

namespace {

void doubtAccount(QList<Doubt> &doubts, const Statement &statement, const QList<Statement> &before)
{
    QStringList accounts;
    for (const Statement &earlier : before) {
        if (!earlier.account.isEmpty())
            accounts.append(earlier.account);
    }
    const bool isKnown = std::ranges::any_of(
        accounts, [&](const QString &account) { return maybeSameAccount(account, statement.account); });
    if (statement.account.isEmpty() || accounts.isEmpty() || isKnown)
        return;
    doubts.append({u"other-account"_s,
                   QCoreApplication::translate("Flows", "%1是尾号%2的账户的流水，以前导入的是尾号%3的账户的，"
                                                        "请核对是否选错了文件。")
                       .arg(fileName(statement.file), tailOf(statement.account), tailOf(accounts.last()))});
}

/// The days of the rows that @p isMeant, the earliest and the latest; invalid where there are none.
template <typename IsMeant>
std::pair<QDate, QDate> spanOf(const Statement &statement, IsMeant isMeant)
{
    std::pair<QDate, QDate> span;
    for (const TransferRow &row : statement.rows) {
        if (!row.date || !isMeant(*row.date))
            continue;
        span.first = span.first.isValid() ? std::min(span.first, *row.date) : *row.date;
        span.second = span.second.isValid() ? std::max(span.second, *row.date) : *row.date;
    }
    return span;
}

void doubtFuture(QList<Doubt> &doubts, const Statement &statement, QDate today)
{
    const QDate latest = spanOf(statement, [today](QDate day) { return day > today; }).second;
    if (latest.isValid())
        doubts.append(
            {u"future-days"_s, QCoreApplication::translate("Flows", "%1里有今天以后的交易（%2），"
                                                                    "请核对日期，或者是否选错了文件。")
                                   .arg(fileName(statement.file), latest.toString(Qt::ISODate))});
}

void doubtYears(QList<Doubt> &doubts, const Statement &statement, QDate feeDue)
{
    constexpr int kYears = 2;
    const auto [first, last] = spanOf(statement, [feeDue](QDate day) {
        return day < feeDue.addYears(-kYears) || day > feeDue.addYears(kYears);
    });
    if (first.isValid())
        doubts.append(
            {u"other-years"_s,
             QCoreApplication::translate(
                 "Flows", "%1里有%2至%3的交易，离缴费截止日%4两年以上，请核对日期，或者是否选错了文件。")
                 .arg(fileName(statement.file), first.toString(Qt::ISODate), last.toString(Qt::ISODate),
                      feeDue.toString(Qt::ISODate))});
}

} // namespace

QList<Doubt> doubtsAbout(const Statement &statement, const StatementGround &ground)
{
    QList<Doubt> doubts;
    doubtAccount(doubts, statement, ground.before);
    doubtFuture(doubts, statement, ground.today);
    if (ground.feeDue)
        doubtYears(doubts, statement, *ground.feeDue);
    return doubts;
}

} // namespace liuying
