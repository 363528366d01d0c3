// SPDX-License-Identifier: Apache-2.0
#include "storage/Record.h"

#include "core/plan/PlanParts.h"
#include "storage/Database.h"

namespace liuying::storage {

Record::Record(const Database &database)
    : journal(database), plans(database), roster(database), door(database), studio(database),
      ledger(database), settling(database), ledgerReader(plans, roster, studio, ledger, settling)
{}

Result<Entry> Record::append(const QString &station, const Fact &fact, qint64 atMs, const QString &actor)
{
    auto entry = journal.next(station, fact, atMs, actor);
    if (!entry)
        return entry;
    const auto place = journal.store(*entry);
    if (!place)
        return failureOf(place);
    if (const auto applied = apply(*place, fact); !applied)
        return failureOf(applied);
    return entry;
}

Result<void> Record::receive(const Entry &entry)
{
    const auto fact = factOf(entry.kind, entry.body);
    if (!fact)
        return failureOf(fact);
    const auto place = journal.store(entry);
    if (!place)
        return failureOf(place);
    // What takes this entry back may have come before it: what was read is read again.
    ledgerReader.forget();
    return apply(*place, *fact);
}

Result<void> Record::replay(const Entry &entry, const Fact &fact)
{
    const auto head = journal.head(entry.ref.station);
    if (!head)
        return failureOf(head);
    const auto place = journal.write(entry, *head);
    if (!place)
        return failureOf(place);
    return apply(*place, fact);
}

Result<void> Record::settle()
{
    if (!m_isPaidStale)
        return {};
    const auto input = ledgerReader.paymentsInput();
    if (!input)
        return failureOf(input);
    m_isPaidStale = false;
    const PaidStanding standing = judgePayments(*input);
    return ledger.keepPaid({standing.paid.keyBegin(), standing.paid.keyEnd()});
}

void Record::forget()
{
    m_isPaidStale = false;
    ledgerReader.forget();
}

namespace {

/// Hands a fact to the store that keeps its table.
struct Apply {
    const Record &record;
    const Place &place;

    Result<void> operator()(const PlanPublished &fact) const { return record.plans.apply(place, fact); }
    Result<void> operator()(const RosterImported &fact) const { return record.roster.apply(place, fact); }
    Result<void> operator()(const PaymentsImported &fact) const { return record.ledger.apply(place, fact); }
    Result<void> operator()(const RemittancesImported &fact) const
    {
        return record.ledger.apply(place, fact);
    }
    Result<void> operator()(const SignedIn &) const { return {}; } // the journal alone keeps these
    Result<void> operator()(const Exported &) const { return {}; }
    Result<void> operator()(const ImportReversed &fact) const { return record.ledger.apply(place, fact); }
    Result<void> operator()(const ItemSettled &fact) const { return record.settling.apply(place, fact); }
    Result<void> operator()(const ItemReopened &fact) const { return record.settling.apply(place, fact); }
    Result<void> operator()(const CollegeAliasSet &fact) const { return record.settling.apply(place, fact); }
    Result<void> operator()(const RefundsApproved &fact) const { return record.settling.apply(place, fact); }
    Result<void> operator()(const RefundsPaidOut &fact) const { return record.settling.apply(place, fact); }
    Result<void> operator()(const RefundTakenBack &fact) const { return record.settling.apply(place, fact); }
    Result<void> operator()(const ProofreadingImported &fact) const
    {
        return record.settling.apply(place, fact);
    }
    Result<void> operator()(const ShotAccepted &fact) const { return record.studio.apply(place, fact); }
    Result<void> operator()(const ShotTaken &fact) const { return record.studio.apply(place, fact); }
    Result<void> operator()(const ShotRejected &fact) const { return record.studio.apply(place, fact); }
    Result<void> operator()(const AcceptanceTakenBack &fact) const
    {
        return record.studio.apply(place, fact);
    }
    Result<void> operator()(const ShotsMoved &fact) const { return record.studio.apply(place, fact); }
    Result<void> operator()(const RuleExcepted &fact) const { return record.studio.apply(place, fact); }
    Result<void> operator()(const RuleExceptionEnded &fact) const { return record.studio.apply(place, fact); }
    Result<void> operator()(const PairingSettled &fact) const { return record.studio.apply(place, fact); }
    template <typename AtTheDoor>
    Result<void> operator()(const AtTheDoor &fact) const
    {
        return record.door.apply(place, fact);
    }
};

/// Whether somebody may be paid, or no longer, because of this fact: the fee, the roster, a list, a decision
/// about one of its rows or another name of a college is another.
bool touchesPaid(const Fact &fact)
{
    if (const auto *plan = std::get_if<PlanPublished>(&fact))
        return plan->scope == campaignScope();
    return std::holds_alternative<RosterImported>(fact) || std::holds_alternative<PaymentsImported>(fact) ||
           std::holds_alternative<ImportReversed>(fact) || std::holds_alternative<ItemSettled>(fact) ||
           std::holds_alternative<ItemReopened>(fact) || std::holds_alternative<CollegeAliasSet>(fact);
}

} // namespace

Result<void> Record::apply(const Place &place, const Fact &fact)
{
    m_isPaidStale = m_isPaidStale || touchesPaid(fact);
    ledgerReader.touch(fact);
    return std::visit(Apply{*this, place}, fact);
}

} // namespace liuying::storage
