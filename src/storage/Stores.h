// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/admission/Admission.h"
#include "core/journal/Facts.h"
#include "core/ledger/LedgerInput.h"
#include "core/plan/Plan.h"
#include "core/roster/Student.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace liuying::storage {

/// What is known about a code or a student at the door, read in one go.
struct DoorFacts {
    Subject subject;
    AdmissionRecord record;
    EntryRef arrivalRef;          ///< the entry of record.arrival; invalid when there is none
    QString claimedCodeOwnerName; ///< name of codeOwner when that is not the claimed student
};

/// One student of a queue with what the day has brought so far.
struct QueueRow {
    Student student;
    bool paid = false;
    bool hasCode = false;
    std::optional<StandingArrival> arrival;
    bool photographed = false;
    bool turnedAway = false; ///< the last answer at a door today was a hold or refusal
};

/// One arrival of the record, for lists; undone ones included.
struct ArrivalRow {
    EntryRef ref;
    Student student;
    QString room;
    QDate day;
    LocalDateTime at;
    ShotNumber shot;
    QString overrideWhy;
    QList<Reason> reasons;
    bool undone = false;
    QString undoneWhy;
    bool photographed = false;
    qint64 atMs = 0; ///< when the entry was written, UTC, by its station's clock
};

/// One hold or refusal of the record.
struct TurnedAwayRow {
    QString student;
    QString name;
    QString room;
    LocalDateTime at;
    Outcome outcome = Outcome::Refuse;
    QList<Reason> reasons;
};

struct PlanRevision {
    QString scope;
    int revision = 0;
    qint64 atMs = 0;
    QString actor;
    QString source;
    EntryRef ref{}; ///< the entry that published it
};

/// One import of the roster.
struct RosterImport {
    EntryRef ref;
    qint64 atMs = 0;
    QString source;
    QByteArray sourceDigest; ///< empty when the import had none
};

/// One import of payments or of a bank statement.
struct MoneyImport {
    EntryRef ref;
    qint64 atMs = 0;
    QString actor;
    bool isStatement = false; ///< else a list of payments
    QString file;
    QString account; ///< of a statement, empty where it is silent
    QByteArray source;
    int rows = 0;
    std::optional<EntryRef> reversed{}; ///< the entry that took it back
    QString reversedWhy{};
};

/// A photograph that is accepted, with whom it is of now.
struct ShotRow {
    EntryRef ref;
    Student student;
    QString room;
    ShotNumber shot;
    LocalDateTime at;
    QString file;
    QByteArray fileDigest;
};

/// A picture that came in at a studio, as it stands now.
struct TakenShot {
    EntryRef ref;
    QString student; ///< number of whose it is now; empty: nobody's
    ShotNumber shot; ///< number 0: nobody's
    QString room;
    QDate day;
    int frame = 1;
    LocalDateTime at;
    qint64 atMs = 0; ///< when the entry was written, UTC, by its station's clock
    QString file;
    QByteArray fileDigest;
    QString rawFile;
    QString cameraFile;
    std::optional<qint64> cameraMs;
    CheckResult verdict = CheckResult::Skipped;
    QList<CheckId> failed;
    QList<CheckId> doubtful;
    bool isRejected = false;
    QString rejectedWhy;
    EntryRef acceptance{}; ///< the newest that stands; invalid: it is not accepted
    qint64 acceptedMs = 0; ///< when that was written
    QString overrideWhy;   ///< of that
};

/// The rules a student need not keep.
struct RuleException {
    QSet<CheckId> checks;
    QString why; ///< the reasons, the newest last
};

/// What `verify` found.
struct VerifyReport {
    bool ok = false;
    qint64 entries = 0;
    QStringList problems; ///< each a sentence for a person
};

enum class OpenMode {
    CreateNew,    ///< fails with ErrorCode::Usage when a station is already there
    OpenExisting, ///< fails with ErrorCode::NotFound when there is none
    OpenOrCreate,
    ReadOnly ///< as OpenExisting for who only reads: works also where the file or its folder may not be
             ///< written
};

/// The station's data: one SQLite file, the journal and the tables beside it. All of the station's SQL is
/// behind this. Plain and synchronous; every object belongs to the thread that opened it. Every function that
/// writes is durable when it returns (WAL, synchronous=FULL).
class Stores {
public:
    /// Opens <folder>/station.sqlite, migrates it, repairs nothing silently. Says NewerProgram, NoPermission,
    /// DiskFull, Locked or Corrupt with the file named.
    [[nodiscard]] static Result<std::unique_ptr<Stores>> open(const QString &folder, OpenMode mode);
    /// Makes a station and lets @p fill put its first facts in before anybody can open it. Stopped at any
    /// moment, or when @p fill fails, the folder holds no station; Usage when it holds one already.
    [[nodiscard]] static Result<std::unique_ptr<Stores>>
    create(const QString &folder, const std::function<Result<void>(Stores &)> &fill);
    /// Whether @p folder holds a station. Fails where that cannot be seen, or where another file has its
    /// name.
    [[nodiscard]] static Result<bool> isStationThere(const QString &folder);
    ~Stores();
    Stores(const Stores &) = delete;
    Stores &operator=(const Stores &) = delete;

    [[nodiscard]] QString stationId() const; ///< made once when the file was created, for good
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isReadOnly() const; ///< nothing can be written: every append would fail

    /// Runs @p work in one BEGIN IMMEDIATE transaction; rolls back when it fails. Not nestable.
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &work);

    // -- the journal
    // ------------------------------------------------------------------------------------------------
    /// Appends a fact and updates the tables beside it; inside transact() it joins that transaction, else it
    /// is one.
    [[nodiscard]] Result<Entry> append(const Fact &fact, qint64 atMs, const QString &actor);
    [[nodiscard]] Result<qint64> entryCount() const;
    /// UTC ms of this station's newest entry; empty when the journal is empty.
    [[nodiscard]] Result<std::optional<qint64>> lastEntryAtMs() const;
    /// Calls @p visit for every entry in order of (station, seq); stops when it returns false.
    [[nodiscard]] Result<void> readJournal(const std::function<bool(const Entry &)> &visit) const;
    /// Only the entries of these kinds (factKind()), in order of the record: by time over all stations, each
    /// station's in its own order. What lies between them is not read.
    [[nodiscard]] Result<void> readJournal(const QStringList &kinds,
                                           const std::function<bool(const Entry &)> &visit) const;
    /// Checks every digest and rebuilds the tables from the journal in memory to compare them.
    [[nodiscard]] Result<VerifyReport> verify() const;
    /// Writes a consistent copy while the station goes on working. Replaces only an earlier backup of this
    /// station; BadInput for any other file that is there, and for the station's own.
    [[nodiscard]] Result<void> backup(const QString &file) const;

    // -- the plan
    // ---------------------------------------------------------------------------------------------------
    /// What holds: the newest plan of scope "campaign" with each college's later revision laid over it; empty
    /// when no campaign was published. Cached; cheap.
    [[nodiscard]] Result<std::optional<Plan>> plan() const;
    [[nodiscard]] Result<QList<PlanRevision>> planHistory() const;
    [[nodiscard]] Result<int> latestRevision(const QString &scope) const; ///< 0 when none
    [[nodiscard]] Result<std::optional<Plan>> planRevision(const QString &scope, int revision) const;

    // -- the roster
    // -------------------------------------------------------------------------------------------------
    [[nodiscard]] Result<int> studentCount() const;
    [[nodiscard]] Result<std::optional<Student>> student(const QString &number) const;
    /// Everybody, in the order of the roster's first import.
    [[nodiscard]] Result<QList<Student>> roster() const;
    /// By start of the number, any part of the name, or start of the pinyin initials ("zsf"); eligible or
    /// not; at most
    /// @p limit, best first. Never more than 20 ms for 20,000 students.
    [[nodiscard]] Result<QList<Student>> search(const QString &text, int limit) const;
    [[nodiscard]] Result<QList<RosterImport>> rosterImports() const; ///< oldest first

    // -- the door
    // ---------------------------------------------------------------------------------------------------
    /// Everything decideAdmission() needs. @p digest empty: no code was shown; @p claimed empty: nobody was
    /// picked. subject.code is left for the caller to set.
    [[nodiscard]] Result<DoorFacts> doorFacts(const QByteArray &digest, const QString &claimed,
                                              const QString &room, QDate day) const;
    /// The students expected in @p room at @p window: classes in order of their slots, then queuesBefore().
    [[nodiscard]] Result<QList<QueueRow>> queue(const QString &college, const QStringList &classNames) const;
    [[nodiscard]] Result<QList<ArrivalRow>> arrivals() const; ///< all rooms and days, by time
    [[nodiscard]] Result<QList<TurnedAwayRow>> turnedAway() const;
    [[nodiscard]] Result<std::optional<ArrivalRow>> arrival(const EntryRef &ref) const;
    [[nodiscard]] Result<QString> boundCodeOwner(const QByteArray &digest) const; ///< "" when unbound
    /// Numbers of the students of whom a photograph is accepted.
    [[nodiscard]] Result<QSet<QString>> photographedStudents() const;
    /// Bindings that stand: student number → digest.
    [[nodiscard]] Result<QHash<QString, QByteArray>> bindings() const;
    /// The letter this station writes before its shot numbers in a room ("" owns the room); kept in station
    /// settings.
    [[nodiscard]] Result<QString> stationLetter() const;

    // -- the ledger
    // -------------------------------------------------------------------------------------------------
    /// Lists and statements that count: not those that were taken back.
    [[nodiscard]] Result<QList<PaymentList>> paymentLists() const;
    [[nodiscard]] Result<QList<Statement>> statements() const;
    /// Whether an import of it stands; one that was taken back may be imported again.
    [[nodiscard]] Result<bool> wasImported(const QByteArray &sourceDigest) const;
    [[nodiscard]] Result<QList<MoneyImport>>
    moneyImports() const; ///< all, also those taken back; oldest first
    /// UTC ms of the last payments import; empty when there was none.
    [[nodiscard]] Result<std::optional<qint64>> ledgerAsOfMs() const;
    [[nodiscard]] Result<LedgerStatus> ledgerStatus() const; ///< cached; cheap until something is imported
    /// Everything keepLedger() needs. Cached; cheap until a fact about money, the roster or a photograph
    /// comes.
    [[nodiscard]] Result<LedgerInput> ledgerInput() const;
    /// Decisions that stand, oldest first.
    [[nodiscard]] Result<QList<SettledItem>> settledItems() const;
    [[nodiscard]] Result<QList<CollegeAlias>> collegeAliases() const;
    [[nodiscard]] Result<QList<RefundStep>> refundSteps() const; ///< in order of the record
    /// The newest mark of each student who has one.
    [[nodiscard]] Result<QHash<QString, ProofreadingMark>> proofreading() const;
    [[nodiscard]] Result<QList<ShotRow>> acceptedShots() const; ///< by time
    /// Numbers of the students who count as paid now.
    [[nodiscard]] Result<QSet<QString>> paidStudents() const;

    // -- the studios
    // ------------------------------------------------------------------------------------------------
    /// Of one room and day, in order of the record, undone ones included.
    [[nodiscard]] Result<QList<ArrivalRow>> arrivals(const QString &room, QDate day) const;
    /// Pictures with their assignments as they stand, in order of the record; @p room empty: of all rooms,
    /// @p day null: of all days. A picture of an arrival that was undone is nobody's, unless it is accepted.
    [[nodiscard]] Result<QList<TakenShot>> takenShots(const QString &room = {}, QDate day = {}) const;
    [[nodiscard]] Result<std::optional<TakenShot>> takenShot(const EntryRef &ref) const;
    /// Pictures of that very file, in order of the record.
    [[nodiscard]] Result<QList<TakenShot>> takenShots(const QByteArray &fileDigest) const;
    /// Acceptances of a student's photographs that stand, oldest first; two only where two stations accepted.
    [[nodiscard]] Result<QList<EntryRef>> acceptances(const QString &student) const;
    /// Exceptions that stand: student number → rules.
    [[nodiscard]] Result<QHash<QString, RuleException>> ruleExceptions() const;
    [[nodiscard]] Result<QList<PairingSettled>> settledPairings() const; ///< in order of the record

    // -- this machine's own settings (not in the journal)
    // ---------------------------------------------------------
    [[nodiscard]] Result<QString> setting(const QString &key) const;
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value);

private:
    class Private;
    explicit Stores(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace liuying::storage
