// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"
#include "core/ledger/Ledger.h"

#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Names are the same whatever their case, blanks and kind of middle dot.
QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c == u'·' || c == u'•' || c == u'・' || c == u'.')
            key += u'·';
        else if (!c.isSpace())
            key += c;
    }
    return key;
}

/// Whether a list that calls itself @p listed is the list of @p college: by its name, by an account-like name
/// that ends in it, or by an abbreviation that fits no other college.
bool isListOf(const QString &listed, const QString &college, const QStringList &colleges)
{
    if (listed.isEmpty() || listed == college)
        return true;
    if (colleges.contains(listed))
        return false;
    const NamedColleges named = collegesNamed(listed, colleges);
    return (named.inFull.isEmpty() ? named.byShortName : named.inFull) == QStringList{college};
}

QStringList collegesOf(const QHash<QString, Student> &roster)
{
    QSet<QString> colleges;
    for (const Student &student : roster)
        colleges.insert(student.college);
    return {colleges.cbegin(), colleges.cend()};
}

OpenItem openItem(const QString &kind, const QString &file, const PaymentRow &row, const QString &college)
{
    OpenItem item;
    item.kind = kind;
    item.file = file;
    item.row = row.row;
    item.amount = row.amount.value_or(Money{});
    item.number = row.number;
    item.name = row.name;
    item.college = college;
    return item;
}

/// What keeps a row from counting; empty when it counts.
QString whyNotCounted(const PaymentRow &row, const QHash<QString, Student> &roster,
                      const QHash<QString, int> &paid, Money fee)
{
    if (row.number.isEmpty())
        return u"number-missing"_s;
    const auto student = roster.constFind(row.number);
    if (student == roster.constEnd())
        return u"not-on-roster"_s;
    if (nameKey(student->name) != nameKey(row.name))
        return u"name-mismatch"_s;
    if (paid.contains(row.number))
        return u"listed-twice"_s;
    if (row.amount && *row.amount < fee)
        return u"amount-low"_s;
    return {};
}

} // namespace

PaidStanding judgePayments(const QList<PaymentList> &lists, const QHash<QString, Student> &roster, Money fee)
{
    PaidStanding standing;
    const QStringList colleges = collegesOf(roster);
    for (int index = 0; index < lists.size(); ++index) {
        const PaymentList &list = lists.at(index);
        for (const PaymentRow &row : list.rows) {
            if (!row.saysPaid) {
                ++standing.notPaid;
                continue;
            }
            const QString college = roster.value(row.number).college;
            const QString why = whyNotCounted(row, roster, standing.paid, fee);
            if (!why.isEmpty()) {
                standing.open.append(
                    openItem(why, list.file, row, college.isEmpty() ? row.college : college));
                continue;
            }
            standing.paid.insert(row.number, index);
            if (!isListOf(row.college, college, colleges))
                standing.open.append(openItem(u"other-college"_s, list.file, row, college));
            if (row.amount && *row.amount > fee)
                standing.open.append(openItem(u"amount-high"_s, list.file, row, college));
        }
    }
    return standing;
}

} // namespace liuying
