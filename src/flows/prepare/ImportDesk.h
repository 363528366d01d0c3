// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "exchange/Imports.h"
#include "storage/Stores.h"

namespace liuying {

/// A roster file beside what the station holds: what importing it would change. Nothing is changed yet.
struct RosterPreview {
    QString file;
    QByteArray digest; ///< SHA-256 of the accepted rows, so that the same list saved anew is known again
    exchange::RosterFile read;
    QList<Student> added;
    QList<std::pair<Student, Student>> updated; ///< before, after
    int unchanged = 0;
    /// On the roster, of a college the file names, but not in the file. Taken off on import.
    QList<Student> removed;
    /// As removed, but they have paid, arrived or have a code bound, or rows of the file could not be read
    /// and may be theirs: they stay, and a person is told.
    QList<Student> kept;
    /// The same file was imported before and another one since: importing it again would undo newer changes.
    bool isOlder = false;
    QString olderThan; ///< the newer import's source and time, in a sentence
};

struct TimetablePreview {
    QString file;
    exchange::Notice read;
    Plan before; ///< empty plan when nothing was published
    Plan after;
    QStringList changes; ///< the diff in words, one line a change
};

/// Something about a whole file that makes it look like the wrong one. A person may say that it is right.
struct Doubt {
    /// "other-cohort", "other-account", "nobody-known" (not one row of it is on the roster), "future-days",
    /// "other-years" (rows far from the campaign's), "fee-unknown" (the plan says no fee to judge the amounts
    /// by)
    QString code;
    QString text; ///< a whole sentence
    /// Whether the file waits for a person. Not where the doubt is about the plan and the file may be right.
    bool stops = true;
};
[[nodiscard]] bool anyStops(const QList<Doubt> &doubts);
enum class Doubts {
    Refuse, ///< BadInput where one stops the import
    Accept  ///< a person looked and said so
};

struct PaymentsPreview {
    QString file;
    QByteArray digest;
    exchange::PaymentsFile read;
    QList<Doubt> doubts{};
    bool alreadyImported = false;        ///< the very same file: importing changes nothing
    int nowPaid = 0;                     ///< students that become paid by it
    int notPaid = 0;                     ///< rows that say not paid
    QMap<QString, int> countedByCollege; ///< students that become paid by it, by their college on the roster
    QList<OpenItem> open;                ///< what a person would have to settle, of this file
};

struct RemittancesPreview {
    QString file;
    QByteArray digest;
    exchange::RemittancesFile read;
    QList<Doubt> doubts{};
    QList<TransferStanding> standings; ///< one for each row of read.statement.rows
    bool alreadyImported = false;
    QList<OpenItem> open;
};

/// A list of classes beside the published plan: headcounts, own times and coordinators that it would set.
struct ClassesPreview {
    QString file;
    exchange::ClassesFile read;
    Plan before;
    Plan after;
    QStringList changes;
    int added = 0; ///< classes
    int updated = 0;
    int unchanged = 0;
    int removed = 0; ///< announced before, of a college the file names, but not in the file
};

enum class BadRows {
    Refuse, ///< any rejected row: nothing is imported
    Skip    ///< the good rows are imported, the rejected ones stay listed
};

enum class OlderRoster {
    Refuse, ///< a roster that a newer one has replaced is not imported again
    Import  ///< a person asked for it
};

/// Reads documents, shows what they would change, and imports them whole or not at all. Synchronous; the
/// reading half is static and may run in any thread, comparing and applying belong to the thread of the
/// stores.
class ImportDesk {
public:
    ImportDesk(storage::Stores &stores, const Clock &clock);

    /// Columns that the file does not have leave what the roster holds as it is.
    [[nodiscard]] Result<RosterPreview> compareRoster(const QString &file, exchange::RosterFile read) const;
    [[nodiscard]] Result<TimetablePreview> compareTimetable(const QString &file, exchange::Notice read) const;
    [[nodiscard]] Result<PaymentsPreview> comparePayments(const QString &file,
                                                          exchange::PaymentsFile read) const;
    [[nodiscard]] Result<RemittancesPreview> compareRemittances(const QString &file,
                                                                exchange::RemittancesFile read) const;

    // Each is one transaction. Fails with BadInput when rows were rejected and @p badRows says Refuse.
    [[nodiscard]] Result<void> importRoster(const RosterPreview &preview, BadRows badRows,
                                            OlderRoster older = OlderRoster::Refuse);
    /// Gives the revision that holds now; no new one when nothing changed. Fails with BadInput when the
    /// document has no batch.
    [[nodiscard]] Result<int> importTimetable(const TimetablePreview &preview);
    [[nodiscard]] Result<void> importPayments(const PaymentsPreview &preview, BadRows badRows,
                                              Doubts doubts = Doubts::Refuse);
    [[nodiscard]] Result<void> importRemittances(const RemittancesPreview &preview, BadRows badRows,
                                                 Doubts doubts = Doubts::Refuse);

private:
    [[nodiscard]] Result<QHash<QString, Student>> rosterByNumber() const;
    [[nodiscard]] Result<Plan> planOrEmpty() const;
    [[nodiscard]] Result<void> append(const Fact &fact);

    storage::Stores &m_stores;
    const Clock &m_clock;
};

} // namespace liuying
