// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/CollegeNames.h"
#include "core/ledger/Counterparty.h"
#include "core/ledger/TransferJudge.h"

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
bool isAnotherCollege(const QString &account, const QString &college, const CollegeNames &colleges)
{
    const QString word = collegeWordAtEnd(account);
    return !word.isEmpty() && std::ranges::none_of(colleges.names(), [&](const CollegeNames::Name &name) {
        return name.college == college && abbreviates(word, name.text);
    });
}

/// The college by what the remark says in full, the payer's name and the remark's abbreviations, in that
/// order.
Owner ownerOf(const TransferRow &row, const CollegeNames &colleges)
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
    if (!named.isEmpty() && payer.isEmpty() && isAnotherCollege(row.payer, named.first(), colleges))
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

/// Whose it is by payer and remark.
TransferStanding standingOf(const TransferRow &row, const CollegeNames &colleges)
{
    TransferStanding standing;
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

/// Whether a decision about a transfer can be carried out.
bool applies(const ItemDecision &decision, const TransferRow &row, const CollegeNames &colleges)
{
    switch (decision.kind) {
    case ItemDecision::Kind::AsItIs:
    case ItemDecision::Kind::NotOurs:
        return true;
    case ItemDecision::Kind::BelongsTo:
        return !colleges.collegeCalled(decision.college).isEmpty();
    case ItemDecision::Kind::RefundPayout:
        return row.amount < Money{};
    case ItemDecision::Kind::CountsFor:
    case ItemDecision::Kind::DoesNotCount:
        break;
    }
    return false;
}

} // namespace

TransferStanding TransferJudge::judge(const TransferRow &row, const std::optional<QDate> &feeDue)
{
    const QString key = row.payer + QChar::Null + row.remark;
    auto known = m_known.constFind(key);
    if (known == m_known.cend())
        known = m_known.insert(key, standingOf(row, m_colleges));
    TransferStanding standing = *known;
    standing.late = row.date && feeDue && *row.date > *feeDue;
    return standing;
}

QList<QList<TransferStanding>> TransferJudge::judge(const QList<Statement> &statements,
                                                    const std::optional<QDate> &feeDue)
{
    SeenTransactions seen;
    QList<QList<TransferStanding>> standings;
    for (const Statement &statement : statements) {
        seen.beginFile();
        QList<TransferStanding> ofStatement;
        for (const TransferRow &row : statement.rows) {
            TransferStanding standing = judge(row, feeDue);
            standing.alreadySeen = seen.saw(row);
            ofStatement.append(standing);
        }
        standings.append(ofStatement);
    }
    return standings;
}

ItemRef itemRef(const Statement &statement, const TransferRow &row)
{
    return {statement.source, row.sheet, row.row};
}

LedgerTransfer placedTransfer(const Statement &statement, const TransferRow &row,
                              const TransferStanding &standing, const Decisions &decisions,
                              const CollegeNames &colleges)
{
    LedgerTransfer transfer;
    transfer.ref = itemRef(statement, row);
    transfer.file = statement.file;
    transfer.row = row;
    transfer.standing = standing;
    transfer.college = standing.college;
    const SettledItem *settled = standing.alreadySeen ? nullptr : decisions.of(transfer.ref);
    if (settled && applies(settled->decision, row, colleges)) {
        transfer.settled = *settled;
        if (settled->decision.kind == ItemDecision::Kind::BelongsTo)
            transfer.college = colleges.collegeCalled(settled->decision.college);
        else if (settled->decision.kind != ItemDecision::Kind::AsItIs)
            transfer.college.clear();
    }
    transfer.isCounted = !standing.alreadySeen && !transfer.college.isEmpty();
    return transfer;
}

TransferPlace placeOf(const LedgerTransfer &transfer)
{
    if (transfer.standing.alreadySeen)
        return TransferPlace::Nowhere;
    if (transfer.isCounted)
        return TransferPlace::College;
    if (transfer.settled && transfer.settled->decision.kind == ItemDecision::Kind::NotOurs)
        return TransferPlace::NotOurs;
    if (transfer.settled && transfer.settled->decision.kind == ItemDecision::Kind::RefundPayout)
        return TransferPlace::RefundPayouts;
    return transfer.standing.needsPerson == "ignored"_L1 ? TransferPlace::Nowhere : TransferPlace::Unassigned;
}

TransferStanding judgeTransfer(const TransferRow &row, const QStringList &colleges,
                               const std::optional<QDate> &feeDue, const QList<CollegeAlias> &aliases)
{
    return TransferJudge({colleges, aliases}).judge(row, feeDue);
}

QList<QList<TransferStanding>> judgeStatements(const QList<Statement> &statements,
                                               const QStringList &colleges,
                                               const std::optional<QDate> &feeDue,
                                               const QList<CollegeAlias> &aliases)
{
    return TransferJudge({colleges, aliases}).judge(statements, feeDue);
}

} // namespace liuying
