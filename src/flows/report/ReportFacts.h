// SPDX-License-Identifier: Apache-2.0
// Private to the flows' reports: what a report is made of.
#pragma once

#include "core/time/Clock.h"
#include "storage/Stores.h"

#include <QFlags>
#include <QTimeZone>

namespace liuying {

/// Parts of the record that some reports need beside the plan, the roster, who paid and who was photographed.
enum class FactPart {
    Arrivals = 1,
    TurnedAway = 2,
    Shots = 4,
    Money = 8,
    Proofreading = 16,
    PlanHistory = 32,
    Pictures = 64
};
Q_DECLARE_FLAGS(FactParts, FactPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(FactParts)

/// What the record says about a campaign, read in one go in the thread of the stores; what is made of it may
/// be made in any thread. Parts that were not asked for are empty.
struct ReportFacts {
    Plan plan; ///< empty where none was published
    LocalDateTime now;
    QTimeZone zone;
    std::optional<LocalDateTime> ends;       ///< the end of the plan's last window
    std::optional<LocalDateTime> ledgerAsOf; ///< of the newest payments import
    QList<Student> roster;                   ///< in the order of its first import
    QSet<QString> paid;
    QSet<QString> photographed;
    QList<storage::ArrivalRow> arrivals; ///< undone ones included
    QList<storage::TurnedAwayRow> turnedAway;
    QList<storage::ShotRow> shots;
    LedgerInput ledger;
    QList<storage::MoneyImport> imports;
    QHash<QString, ProofreadingMark> proofreading;
    QList<storage::PlanRevision> planHistory;
    QList<storage::TakenShot> pictures;                ///< every one that came in, in order of the record
    QHash<QString, storage::RuleException> exceptions; ///< of the students they stand for
    QList<Entry> entries; ///< of the journal, of the kinds asked for, not read yet

    [[nodiscard]] bool isOver() const { return ends && now >= *ends; }
    /// A list from CHSI says so; whom no list names has not.
    [[nodiscard]] bool hasProofread(const Student &student) const
    {
        const auto mark = proofreading.constFind(student.number);
        return mark != proofreading.constEnd() && mark->isDone;
    }
    [[nodiscard]] LocalDateTime local(qint64 utcMs) const { return LocalDateTime::fromUtcMs(utcMs, zone); }
};

/// @p kinds: of journal entries (factKind()); none when empty.
[[nodiscard]] Result<ReportFacts> readFacts(const storage::Stores &stores, const Clock &clock,
                                            FactParts parts, const QStringList &kinds = {});

} // namespace liuying
