// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ReportFacts.h"

#include "flows/CampaignTime.h"
#include "flows/ledger/LedgerDesk.h"

namespace liuying {

namespace {

/// Collects answers; the first failure stays, and nothing is asked after it.
class Reader {
public:
    template <typename T>
    void read(T &into, Result<T> (storage::Stores::*question)() const, bool isWanted = true)
    {
        if (isWanted && !m_failure)
            take(into, (m_stores.*question)());
    }
    void readPictures(QList<storage::TakenShot> &into, bool isWanted)
    {
        if (isWanted && !m_failure)
            take(into, m_stores.takenShots());
    }
    void readEntries(QList<Entry> &into, const QStringList &kinds)
    {
        if (kinds.isEmpty() || m_failure)
            return;
        const Result<void> read = m_stores.readJournal(kinds, [&into](const Entry &entry) {
            into.append(entry);
            return true;
        });
        if (!read)
            m_failure = read.error();
    }

    explicit Reader(const storage::Stores &stores) : m_stores(stores) {}
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    template <typename T>
    void take(T &into, Result<T> answer)
    {
        if (answer)
            into = std::move(*answer);
        else
            m_failure = answer.error();
    }

    const storage::Stores &m_stores;
    std::optional<Error> m_failure;
};

} // namespace

Result<ReportFacts> readFacts(const storage::Stores &stores, const Clock &clock, FactParts parts,
                              const QStringList &kinds)
{
    using storage::Stores;
    ReportFacts facts;
    std::optional<Plan> plan;
    std::optional<qint64> ledgerAsOfMs;
    Reader reader(stores);
    reader.read(plan, &Stores::plan);
    reader.read(ledgerAsOfMs, &Stores::ledgerAsOfMs);
    reader.read(facts.roster, &Stores::roster);
    reader.read(facts.paid, &Stores::paidStudents);
    reader.read(facts.photographed, &Stores::photographedStudents);
    reader.read(facts.arrivals, &Stores::arrivals, parts.testFlag(FactPart::Arrivals));
    reader.read(facts.turnedAway, &Stores::turnedAway, parts.testFlag(FactPart::TurnedAway));
    reader.read(facts.shots, &Stores::acceptedShots, parts.testFlag(FactPart::Shots));
    reader.read(facts.ledger, &Stores::ledgerInput, parts.testFlag(FactPart::Money));
    reader.read(facts.imports, &Stores::moneyImports, parts.testFlag(FactPart::Money));
    reader.read(facts.proofreading, &Stores::proofreading, parts.testFlag(FactPart::Proofreading));
    reader.read(facts.planHistory, &Stores::planHistory, parts.testFlag(FactPart::PlanHistory));
    reader.readPictures(facts.pictures, parts.testFlag(FactPart::Pictures));
    reader.read(facts.exceptions, &Stores::ruleExceptions, parts.testFlag(FactPart::Pictures));
    reader.readEntries(facts.entries, kinds);
    if (reader.failure())
        return tl::unexpected<Error>(*reader.failure());

    facts.plan = plan.value_or(Plan());
    facts.zone = zoneOf(facts.plan.campaign);
    facts.now = campaignTime(clock, facts.plan.campaign);
    facts.ends = campaignEnd(facts.plan);
    if (ledgerAsOfMs)
        facts.ledgerAsOf = facts.local(*ledgerAsOfMs);
    return facts;
}

} // namespace liuying
