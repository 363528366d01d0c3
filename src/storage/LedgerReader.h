// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/LedgerStore.h"
#include "storage/PlanStore.h"
#include "storage/RosterStore.h"
#include "storage/SettlingStore.h"
#include "storage/StudioStore.h"

namespace liuying::storage {

/// Reads what the ledger is computed from. Each part is read once and kept until a fact touches it: a
/// photograph at the door must not have the whole roster and every list read again. Callers see to it that
/// all is read at one moment, and forget() when somebody else has written or a transaction was rolled back.
class LedgerReader {
public:
    LedgerReader(const PlanStore &plans, const RosterStore &roster, const StudioStore &studio,
                 const LedgerStore &ledger, const SettlingStore &settling)
        : m_plans(plans), m_roster(roster), m_studio(studio), m_ledger(ledger), m_settling(settling)
    {}

    /// Takes notice of a fact that is being written.
    void touch(const Fact &fact);
    void forget();

    [[nodiscard]] Result<LedgerInput> input();
    /// As much of input() as judgePayments() looks at: no statements, photographs and refunds.
    [[nodiscard]] Result<LedgerInput> paymentsInput();
    [[nodiscard]] Result<LedgerStatus> status();
    [[nodiscard]] Result<QList<PaymentList>> paymentLists();
    [[nodiscard]] Result<QList<Statement>> statements();

    /// What is kept; empty: to be read again.
    struct Parts {
        std::optional<Campaign> campaign;
        std::optional<QList<Student>> roster;
        std::optional<QList<PaymentList>> lists;
        std::optional<QList<Statement>> statements;
        std::optional<QList<SettledItem>> settled;
        std::optional<QList<CollegeAlias>> aliases;
        std::optional<QSet<QString>> photographed;
        std::optional<QList<RefundStep>> refundSteps;
        std::optional<LedgerStatus> status;
    };

private:
    [[nodiscard]] Result<Campaign> campaign() const;
    [[nodiscard]] Result<QList<PaymentList>> readLists();
    [[nodiscard]] Result<QList<Statement>> readStatements() const;

    const PlanStore &m_plans;
    const RosterStore &m_roster;
    const StudioStore &m_studio;
    const LedgerStore &m_ledger;
    const SettlingStore &m_settling;
    Parts m_kept;
    QHash<EntryRef, PaymentList> m_lists; // read already: of 22 lists the 21 before are not read again
};

} // namespace liuying::storage
