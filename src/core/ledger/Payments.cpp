// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"
#include "core/ledger/LedgerInput.h"
#include "core/ledger/PaymentRules.h"

#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

bool isPlainHan(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'\u4e00' && c <= u'\u9fff'; });
}

/// Whether a list that calls itself @p listed is the list of @p college: by a name of it, by an account-like
/// name that ends in it, or by an abbreviation that fits no other college.
bool isListOf(const QString &listed, const QString &college, const CollegeNames &colleges)
{
    if (listed.isEmpty() || listed == college)
        return true;
    const QString called = colleges.collegeCalled(listed);
    if (!called.isEmpty())
        return called == college;
    const NamedColleges named = collegesNamed(listed, colleges);
    return (named.inFull.isEmpty() ? named.byShortName : named.inFull) == QStringList{college};
}

QStringList collegesOf(const QList<Student> &roster)
{
    QSet<QString> colleges;
    for (const Student &student : roster)
        colleges.insert(student.college);
    return {colleges.cbegin(), colleges.cend()};
}

OpenItem openItem(const QString &kind, const PaymentList &list, const PaymentRow &row, const QString &college)
{
    OpenItem item;
    item.kind = kind;
    item.file = list.file;
    item.row = row.row;
    item.amount = row.amount.value_or(Money{});
    item.number = row.number;
    item.name = row.name;
    item.college = college.isEmpty() ? row.college : college;
    item.ref = itemRef(list, row);
    return item;
}

/// Goes through the rows in order of import.
class PaymentJudge {
public:
    explicit PaymentJudge(const LedgerInput &input)
        : m_decisions(input.settled), m_colleges(collegesOf(input.roster), input.aliases), m_fee(input.fee),
          m_isFeeKnown(input.isFeeKnown)
    {
        m_roster.reserve(input.roster.size());
        for (const Student &student : input.roster)
            m_roster.insert(student.number, student);
    }

    [[nodiscard]] PaidStanding judge(const QList<PaymentList> &lists)
    {
        for (int index = 0; index < lists.size(); ++index) {
            const PaymentList &list = lists.at(index);
            for (qsizetype row = 0; row < list.rows.size(); ++row)
                judge(lists.at(index), index, int(row));
        }
        return m_standing;
    }

private:
    void judge(const PaymentList &list, int index, int at)
    {
        const PaymentRow &row = list.rows.at(at);
        const SettledItem *settled = m_decisions.of(itemRef(list, row));
        switch (verdictOf(settled, m_roster)) {
        case PaymentVerdict::CountsFor:
            count(settled->decision.student, index, at);
            return;
        case PaymentVerdict::DoesNotCount:
            return;
        case PaymentVerdict::AsItIs:
            judgeByRule(list, index, at);
            return;
        case PaymentVerdict::ByRule:
            m_standing.open += judgeByRule(list, index, at);
        }
    }

    /// Counts the row where it counts; gives what a person has to look at.
    QList<OpenItem> judgeByRule(const PaymentList &list, int index, int at)
    {
        const PaymentRow &row = list.rows.at(at);
        if (!row.saysPaid) {
            ++m_standing.notPaid;
            return {};
        }
        const QString college = m_roster.value(row.number).college;
        const QString why = whyNot(row);
        if (!why.isEmpty())
            return {openItem(why, list, row, college)};
        count(row.number, index, at);
        QList<OpenItem> open;
        if (!isListOf(row.college, college, m_colleges))
            open.append(openItem(u"other-college"_s, list, row, college));
        if (m_isFeeKnown && row.amount && *row.amount > m_fee)
            open.append(openItem(u"amount-high"_s, list, row, college));
        return open;
    }

    /// A row of somebody who counts already changes nothing, whatever its amount.
    [[nodiscard]] QString whyNot(const PaymentRow &row) const
    {
        const QString why = whyNotCounted(row, m_roster, m_fee);
        const bool isOfAStudent = why.isEmpty() || why == "amount-low"_L1;
        return isOfAStudent && m_standing.paid.contains(row.number) ? u"listed-twice"_s : why;
    }

    void count(const QString &student, int index, int row)
    {
        if (m_standing.paid.contains(student))
            return;
        m_standing.paid.insert(student, index);
        m_standing.rows.insert(student, row);
    }

    Decisions m_decisions;
    CollegeNames m_colleges;
    Money m_fee;
    bool m_isFeeKnown;
    StudentsByNumber m_roster;
    PaidStanding m_standing;
};

} // namespace

QString personNameKey(const QString &name)
{
    if (isPlainHan(name)) // nearly all of them, and their own key
        return name;
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c == u'·' || c == u'•' || c == u'・' || c == u'.')
            key += u'·';
        else if (!c.isSpace())
            key += c;
    }
    return key;
}

ItemRef itemRef(const PaymentList &list, const PaymentRow &row)
{
    return {list.source, row.sheet, row.row};
}

PaymentVerdict verdictOf(const SettledItem *settled, const StudentsByNumber &roster)
{
    if (!settled)
        return PaymentVerdict::ByRule;
    switch (settled->decision.kind) {
    case ItemDecision::Kind::AsItIs:
        return PaymentVerdict::AsItIs;
    case ItemDecision::Kind::DoesNotCount:
        return PaymentVerdict::DoesNotCount;
    case ItemDecision::Kind::CountsFor:
        return roster.contains(settled->decision.student) ? PaymentVerdict::CountsFor
                                                          : PaymentVerdict::ByRule;
    case ItemDecision::Kind::BelongsTo:
    case ItemDecision::Kind::NotOurs:
    case ItemDecision::Kind::RefundPayout:
        break;
    }
    return PaymentVerdict::ByRule;
}

QString whyNotCounted(const PaymentRow &row, const StudentsByNumber &roster, Money fee)
{
    if (row.number.isEmpty())
        return u"number-missing"_s;
    const auto student = roster.constFind(row.number);
    if (student == roster.constEnd())
        return u"not-on-roster"_s;
    if (personNameKey(student->name) != personNameKey(row.name))
        return u"name-mismatch"_s;
    if (row.amount && *row.amount < fee)
        return u"amount-low"_s;
    return {};
}

QString countsFor(const PaymentRow &row, const SettledItem *settled, const StudentsByNumber &roster,
                  Money fee)
{
    switch (verdictOf(settled, roster)) {
    case PaymentVerdict::CountsFor:
        return settled->decision.student;
    case PaymentVerdict::DoesNotCount:
        return {};
    case PaymentVerdict::AsItIs:
    case PaymentVerdict::ByRule:
        break;
    }
    return row.saysPaid && whyNotCounted(row, roster, fee).isEmpty() ? row.number : QString();
}

PaidStanding judgePayments(const LedgerInput &input)
{
    return PaymentJudge(input).judge(input.lists);
}

} // namespace liuying
