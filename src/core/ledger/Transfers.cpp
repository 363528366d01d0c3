// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"
#include "core/ledger/Counterparty.h"
#include "core/ledger/Ledger.h"

#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Owner {
    QString college;
    QString needsPerson;
};

Owner unclear(const QString &why)
{
    return {{}, why};
}

/// Whether the account is a college's, and not that of @p college: one that is not on the roster.
bool isAnotherCollege(const QString &account, const QString &college)
{
    const QString word = collegeWordAtEnd(account);
    return !word.isEmpty() && !abbreviates(word, college);
}

/// The college by what the remark says in full, the payer's name and the remark's abbreviations, in that
/// order.
Owner ownerOf(const TransferRow &row, const QStringList &colleges)
{
    const NamedColleges remark = collegesNamed(row.remark, colleges, row.payer);
    const QString payer = collegeAtEnd(row.payer, colleges);
    QStringList named = remark.inFull;
    for (const QString &college : remark.byShortName) {
        if (!named.contains(college))
            named.append(college);
    }
    if (named.size() > 1)
        return unclear(u"two-colleges"_s);
    if (!payer.isEmpty() && (named.isEmpty() ? remark.namesAnother : named.first() != payer))
        return unclear(u"payer-and-remark-differ"_s);
    if (!named.isEmpty() && payer.isEmpty() && isAnotherCollege(row.payer, named.first()))
        return unclear(u"payer-and-remark-differ"_s);
    if (!named.isEmpty())
        return {named.first(), {}};
    if (!payer.isEmpty())
        return {payer, {}};
    const bool payerIsUnknownCollege = collegesNamed(row.payer, colleges).namesAnother;
    return unclear(remark.namesAnother || payerIsUnknownCollege ? u"unknown-college"_s : u"no-college"_s);
}

QString contentKey(const TransferRow &row)
{
    const QString date = row.date ? row.date->toString(Qt::ISODate) : QString();
    return QStringList{date, QString::number(row.amount.fen), row.payer, row.remark}.join(QChar::Null);
}

/// Knows which transactions were read before. A serial number is the bank's own identity, so it is enough
/// across files; within one file a charge may carry the number of the transfer it was taken for.
class SeenTransactions {
public:
    void beginFile()
    {
        m_earlierSerials += m_serials;
        m_serials.clear();
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            m_earlierCounts[it.key()] = std::max(m_earlierCounts.value(it.key()), it.value());
        m_counts.clear();
        m_inFile.clear();
    }

    [[nodiscard]] bool saw(const TransferRow &row)
    {
        const QString content = contentKey(row);
        if (row.serial.isEmpty())
            return ++m_counts[content] <= m_earlierCounts.value(content);
        m_serials.insert(row.serial);
        const QString whole = row.serial + QChar::Null + content;
        const bool repeated = m_inFile.contains(whole);
        m_inFile.insert(whole);
        return repeated || m_earlierSerials.contains(row.serial);
    }

private:
    QSet<QString> m_earlierSerials;
    QSet<QString> m_serials;
    QSet<QString> m_inFile;
    QHash<QString, int> m_earlierCounts;
    QHash<QString, int> m_counts;
};

} // namespace

TransferStanding judgeTransfer(const TransferRow &row, const QStringList &colleges,
                               const std::optional<QDate> &feeDue)
{
    TransferStanding standing;
    standing.late = row.date && feeDue && *row.date > *feeDue;
    if (isPrivatePerson(row.payer)) {
        standing.needsPerson = u"private-person"_s;
        return standing;
    }
    const NamedColleges remark = collegesNamed(row.remark, colleges, row.payer);
    if (remark.inFull.isEmpty() && isBankCharge(row.payer, row.remark)) {
        standing.needsPerson = u"ignored"_s;
        return standing;
    }
    const Owner owner = ownerOf(row, colleges);
    standing.college = owner.college;
    standing.needsPerson = owner.needsPerson;
    return standing;
}

QList<QList<TransferStanding>> judgeStatements(const QList<Statement> &statements,
                                               const QStringList &colleges,
                                               const std::optional<QDate> &feeDue)
{
    SeenTransactions seen;
    QList<QList<TransferStanding>> standings;
    for (const Statement &statement : statements) {
        seen.beginFile();
        QList<TransferStanding> ofStatement;
        for (const TransferRow &row : statement.rows) {
            TransferStanding standing = judgeTransfer(row, colleges, feeDue);
            standing.alreadySeen = seen.saw(row);
            ofStatement.append(standing);
        }
        standings.append(ofStatement);
    }
    return standings;
}

} // namespace liuying
