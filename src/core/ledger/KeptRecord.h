// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/Facts.h"
#include "core/ledger/CollegeNames.h"
#include "core/ledger/KeptPhotographs.h"
#include "core/ledger/PaidIndex.h"
#include "core/ledger/Postings.h"
#include "core/ledger/RefundSteps.h"

namespace liuying {

/// What the ledger is computed from, kept up to date fact by fact, and what each fact touches.
class KeptRecord {
public:
    /// What may stand otherwise than before a fact.
    struct Change {
        QSet<QString> students;
        bool transfers = false;
        bool colleges = false; ///< their names, and with them the transfers
    };

    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] Change take(const EntryRef &ref, qint64 atMs, const QString &actor, const Fact &fact);

    [[nodiscard]] const LedgerInput &input() const { return m_input; }
    [[nodiscard]] const Decisions &decisions() const { return m_index.decisions(); }
    [[nodiscard]] const CollegeNames &colleges() const { return m_names; }
    [[nodiscard]] FeeStanding feeStanding(const QString &student) const;

private:
    /// The entry that is being taken.
    struct Place {
        EntryRef ref;
        qint64 atMs = 0;
        QString actor;
    };

    Change apply(const Place &place, const PlanPublished &fact);
    Change apply(const Place &place, const RosterImported &fact);
    Change apply(const Place &place, const PaymentsImported &fact);
    Change apply(const Place &place, const RemittancesImported &fact);
    Change apply(const Place &place, const ShotAccepted &fact);
    Change apply(const Place &place, const AcceptanceTakenBack &fact);
    Change apply(const Place &place, const ShotsMoved &fact);
    Change apply(const Place &place, const ItemSettled &fact);
    Change apply(const Place &place, const ItemReopened &fact);
    Change apply(const Place &place, const CollegeAliasSet &fact);
    Change apply(const Place &place, const ImportReversed &fact);
    Change apply(const Place &place, const RefundsApproved &fact);
    Change apply(const Place &place, const RefundsPaidOut &fact);
    Change apply(const Place &place, const RefundTakenBack &fact);
    template <typename Other>
    Change apply(const Place &, const Other &)
    {
        return {};
    }

    void putStudents(const QList<Student> &students);
    [[nodiscard]] QSet<QString> studentsOf(const PaymentList &list) const;
    [[nodiscard]] QSet<QString> everybody() const;
    [[nodiscard]] Change changeOfPhotographs(const QSet<QString> &students);
    [[nodiscard]] Change changeOf(const ItemRef &item) const;
    void forgetDecision(const SettledItem &settled);
    Change takeSteps(RefundStep step, const QStringList &students);

    LedgerInput m_input;
    QList<EntryRef> m_lists;      ///< the entries of m_input.lists
    QList<EntryRef> m_statements; ///< and of m_input.statements
    /// Imports and decisions that an entry took back. Of two stations whose clocks differ, that entry may
    /// stand in the record before what it takes back.
    QSet<EntryRef> m_takenBack;
    KeptPhotographs m_photographs; ///< what m_input.photographed comes from
    StudentsByNumber m_students;
    PaidIndex m_index;
    QHash<QString, RefundSteps> m_refunds;
    QStringList m_colleges;
    CollegeNames m_names{{}};
};

} // namespace liuying
