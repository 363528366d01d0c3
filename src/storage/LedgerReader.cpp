// SPDX-License-Identifier: Apache-2.0
#include "storage/LedgerReader.h"

#include "core/plan/PlanParts.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

/// Drops the parts that a fact may change; says whether the status of the ledger may be another. That knows
/// of payments and transfers, not of photographs and refunds.
struct Follow {
    LedgerReader::Parts &kept;

    bool operator()(const PlanPublished &fact) const
    {
        return fact.scope == campaignScope() && drop(kept.campaign);
    }
    bool operator()(const RosterImported &) const { return drop(kept.roster); }
    bool operator()(const PaymentsImported &) const { return drop(kept.lists); }
    bool operator()(const RemittancesImported &) const { return drop(kept.statements); }
    bool operator()(const ImportReversed &) const { return drop(kept.lists) && drop(kept.statements); }
    bool operator()(const ItemSettled &) const { return drop(kept.settled); }
    bool operator()(const ItemReopened &) const { return drop(kept.settled); }
    bool operator()(const CollegeAliasSet &) const { return drop(kept.aliases); }
    bool operator()(const ShotAccepted &fact) const
    {
        // The many of a day are added one by one.
        if (kept.photographed)
            kept.photographed->insert(fact.student);
        return false;
    }
    bool operator()(const AcceptanceTakenBack &) const { return !drop(kept.photographed); }
    bool operator()(const ShotsMoved &) const { return !drop(kept.photographed); }
    bool operator()(const RefundsApproved &) const { return !drop(kept.refundSteps); }
    bool operator()(const RefundsPaidOut &) const { return !drop(kept.refundSteps); }
    bool operator()(const RefundTakenBack &) const { return !drop(kept.refundSteps); }
    template <typename NotAboutMoney>
    bool operator()(const NotAboutMoney &) const
    {
        return false;
    }

private:
    template <typename Part>
    static bool drop(std::optional<Part> &part)
    {
        part.reset();
        return true;
    }
};

/// Gives @p part, read by @p read unless it is kept.
template <typename Part, typename Read>
Result<Part> keptOr(std::optional<Part> &part, Read read)
{
    if (!part) {
        Result<Part> found = read();
        if (!found)
            return found;
        part = std::move(*found);
    }
    return *part;
}

} // namespace

void LedgerReader::touch(const Fact &fact)
{
    if (std::visit(Follow{m_kept}, fact))
        m_kept.status.reset();
}

void LedgerReader::forget()
{
    m_kept = {};
    m_lists.clear();
}

Result<LedgerInput> LedgerReader::paymentsInput()
{
    const auto rules = keptOr(m_kept.campaign, [this] { return campaign(); });
    if (!rules)
        return failureOf(rules);
    const auto everybody = keptOr(m_kept.roster, [this] { return m_roster.all(); });
    if (!everybody)
        return failureOf(everybody);
    const auto lists = paymentLists();
    if (!lists)
        return failureOf(lists);
    const auto settled = keptOr(m_kept.settled, [this] { return m_settling.settledItems(); });
    if (!settled)
        return failureOf(settled);
    const auto aliases = keptOr(m_kept.aliases, [this] { return m_settling.aliases(); });
    if (!aliases)
        return failureOf(aliases);
    LedgerInput input;
    input.roster = *everybody;
    input.lists = *lists;
    input.settled = *settled;
    input.aliases = *aliases;
    input.fee = rules->fee.value_or(Money{});
    input.isFeeKnown = rules->fee.has_value();
    input.feeDue = rules->feeDue;
    return input;
}

Result<LedgerInput> LedgerReader::input()
{
    auto input = paymentsInput();
    if (!input)
        return input;
    const auto transfers = statements();
    if (!transfers)
        return failureOf(transfers);
    const auto photographed = keptOr(m_kept.photographed, [this] { return m_studio.photographedStudents(); });
    if (!photographed)
        return failureOf(photographed);
    const auto steps = keptOr(m_kept.refundSteps, [this] { return m_settling.refundSteps(); });
    if (!steps)
        return failureOf(steps);
    input->statements = *transfers;
    input->photographed = *photographed;
    input->refundSteps = *steps;
    return input;
}

Result<LedgerStatus> LedgerReader::status()
{
    return keptOr(m_kept.status, [this]() -> Result<LedgerStatus> {
        const auto all = input();
        if (!all)
            return failureOf(all);
        return ledgerStatus(*all);
    });
}

Result<QList<PaymentList>> LedgerReader::paymentLists()
{
    return keptOr(m_kept.lists, [this] { return readLists(); });
}

Result<QList<Statement>> LedgerReader::statements()
{
    return keptOr(m_kept.statements, [this] { return readStatements(); });
}

Result<QList<PaymentList>> LedgerReader::readLists()
{
    const auto imports = m_ledger.standingLists();
    if (!imports)
        return failureOf(imports);
    QList<PaymentList> lists;
    for (const LedgerStore::StandingImport &import : *imports) {
        if (!m_lists.contains(import.ref)) {
            const auto list = m_ledger.paymentList(import);
            if (!list)
                return failureOf(list);
            m_lists.insert(import.ref, *list);
        }
        lists.append(m_lists.value(import.ref));
    }
    return lists;
}

Result<QList<Statement>> LedgerReader::readStatements() const
{
    const auto imports = m_ledger.standingStatements();
    if (!imports)
        return failureOf(imports);
    QList<Statement> found;
    for (const LedgerStore::StandingImport &import : *imports) {
        auto statement = m_ledger.statement(import);
        if (!statement)
            return failureOf(statement);
        found.append(std::move(*statement));
    }
    return found;
}

Result<Campaign> LedgerReader::campaign() const
{
    const auto plan = m_plans.newest(campaignScope());
    if (!plan)
        return failureOf(plan);
    return plan->has_value() ? (*plan)->campaign : Campaign();
}

} // namespace liuying::storage
