// SPDX-License-Identifier: Apache-2.0
#include "storage/Stores.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/DoorQuestion.h"
#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/Record.h"
#include "storage/StorageErrors.h"
#include "storage/Verifier.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

const auto kCampaignScope = u"campaign"_s;
const auto kLetterSetting = u"station_letter"_s;

/// Refuses what cannot be opened in this mode before a file is made, and makes the folder.
Result<void> prepareFolder(const QString &folder, const QString &file, OpenMode mode)
{
    const QFileInfo found(file);
    // SQLite would throw the log of a file that has shrunk to nothing away.
    if (found.exists() && found.size() == 0 && QFileInfo(file + u"-wal"_s).size() > 0)
        return storageFailure(ErrorCode::Corrupt, file, u"an empty file beside its write-ahead log"_s);
    if (found.exists())
        return {};
    if (mode == OpenMode::OpenExisting)
        return storageFailure(ErrorCode::NotFound, file, u"no such file"_s);
    if (!QDir().mkpath(folder))
        return storageFailure(ErrorCode::NoPermission, file, u"cannot make the folder "_s + folder);
    return {};
}

Result<std::unique_ptr<Database>> openDatabase(const QString &file, OpenMode mode,
                                               const QList<Migration> &migrations)
{
    auto database = Database::open(file);
    if (!database)
        return database;
    if (const auto fit = refuseUnfit(**database, migrations); !fit)
        return failureOf(fit);
    const auto isStation = holdsStation(**database);
    if (!isStation)
        return failureOf(isStation);
    if (*isStation && mode == OpenMode::CreateNew)
        return storageFailure(ErrorCode::Usage, file, u"there is a station already"_s);
    if (!*isStation && mode == OpenMode::OpenExisting)
        return storageFailure(ErrorCode::Corrupt, file, u"a file without a station in it"_s);
    if (const auto logged = (*database)->useWriteAheadLog(); !logged)
        return failureOf(logged);
    if (const auto migrated = migrate(**database, migrations); !migrated)
        return failureOf(migrated);
    return database;
}

Result<std::optional<QString>> readStationId(const Database &database)
{
    return database.query(u"SELECT id FROM station"_s).first([](const Query &row) { return row.text(0); });
}

/// The name under which this file numbers its entries; made now when the file is new.
Result<QString> ensureStationId(Database &database)
{
    auto id = readStationId(database);
    if (id && !id->has_value()) {
        // 64 random bits: two stations of one campus will not meet the same ones.
        const QString fresh = QUuid::createUuid().toString(QUuid::Id128).left(16);
        const auto made = database.transact([&] {
            return database.query(u"INSERT INTO station (only, id) VALUES (1, :id) ON CONFLICT DO NOTHING"_s)
                .bind(u":id"_s, fresh)
                .run();
        });
        if (!made)
            return failureOf(made);
        id = readStationId(database);
    }
    if (!id)
        return failureOf(id);
    return id->value_or(QString());
}

/// Takes the write lock once: a door must not learn from its first student that it cannot write.
Result<void> checkWritable(Database &database)
{
    return database.transact([] { return Result<void>(); });
}

/// Whether plan() or ledgerStatus() may answer otherwise after this fact.
bool changesPlanOrLedger(const Fact &fact)
{
    return std::holds_alternative<PlanPublished>(fact) || std::holds_alternative<RosterImported>(fact) ||
           std::holds_alternative<PaymentsImported>(fact) ||
           std::holds_alternative<RemittancesImported>(fact);
}

} // namespace

class Stores::Private {
public:
    Private(std::unique_ptr<Database> opened, QList<Migration> known, QString id)
        : database(std::move(opened)), migrations(std::move(known)), stationId(std::move(id)),
          record(*database)
    {}

    /// Forgets what was read when another connection has written since.
    Result<void> refresh()
    {
        const auto changes = database->foreignChanges();
        if (!changes)
            return failureOf(changes);
        if (*changes != seenChanges)
            forget();
        seenChanges = *changes;
        return {};
    }

    void forget()
    {
        plan.reset();
        ledger.reset();
    }

    const std::unique_ptr<Database> database;
    const QList<Migration> migrations;
    const QString stationId;
    Record record;
    qint64 seenChanges = 0;
    std::optional<std::optional<Plan>> plan; // what plan() answers, while it holds
    std::optional<LedgerStatus> ledger;
};

Stores::Stores(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Stores::~Stores() = default;

Result<std::unique_ptr<Stores>> Stores::open(const QString &folder, OpenMode mode)
{
    const QString file = QDir(folder).absoluteFilePath(u"station.sqlite"_s);
    if (const auto prepared = prepareFolder(folder, file, mode); !prepared)
        return failureOf(prepared);
    auto migrations = knownMigrations();
    if (!migrations)
        return failureOf(migrations);
    auto database = openDatabase(file, mode, *migrations);
    if (!database)
        return failureOf(database);
    const auto id = ensureStationId(**database);
    if (!id)
        return failureOf(id);
    if (const auto writable = checkWritable(**database); !writable)
        return failureOf(writable);
    return std::unique_ptr<Stores>(
        new Stores(std::make_unique<Private>(std::move(*database), std::move(*migrations), *id)));
}

QString Stores::stationId() const
{
    return d->stationId;
}

QString Stores::fileName() const
{
    return d->database->fileName();
}

Result<void> Stores::transact(const std::function<Result<void>()> &work)
{
    auto done = d->database->transact([&]() -> Result<void> {
        if (auto worked = work(); !worked)
            return worked;
        return d->record.settle();
    });
    if (!done) {
        d->record.forget();
        d->forget();
    }
    return done;
}

// -- the journal -------------------------------------------------------------------------------------------

Result<Entry> Stores::append(const Fact &fact, qint64 atMs, const QString &actor)
{
    if (!d->database->isInTransaction()) {
        Result<Entry> entry;
        const auto done = transact([&]() -> Result<void> {
            entry = append(fact, atMs, actor);
            return entry ? Result<void>() : failureOf(entry);
        });
        return done ? entry : Result<Entry>(failureOf(done));
    }
    if (changesPlanOrLedger(fact))
        d->forget();
    return d->record.append(d->stationId, fact, atMs, actor);
}

Result<qint64> Stores::entryCount() const
{
    return d->record.journal.count();
}

Result<std::optional<qint64>> Stores::lastEntryAtMs() const
{
    return d->record.journal.lastAtMs(d->stationId);
}

Result<void> Stores::readJournal(const std::function<bool(const Entry &)> &visit) const
{
    return d->record.journal.forEach(visit);
}

Result<VerifyReport> Stores::verify() const
{
    return verifyDatabase(*d->database, d->migrations);
}

Result<void> Stores::backup(const QString &file) const
{
    return backupTo(*d->database, file);
}

// -- the plan ----------------------------------------------------------------------------------------------

Result<std::optional<Plan>> Stores::plan() const
{
    if (const auto fresh = d->refresh(); !fresh)
        return failureOf(fresh);
    if (!d->plan) {
        auto read = d->record.plans.newest(kCampaignScope);
        if (!read)
            return read;
        d->plan = std::move(*read);
    }
    return *d->plan;
}

Result<QList<PlanRevision>> Stores::planHistory() const
{
    return d->record.plans.history();
}

Result<int> Stores::latestRevision(const QString &scope) const
{
    return d->record.plans.latestRevision(scope);
}

Result<std::optional<Plan>> Stores::planRevision(const QString &scope, int revision) const
{
    return d->record.plans.revision(scope, revision);
}

// -- the roster --------------------------------------------------------------------------------------------

Result<int> Stores::studentCount() const
{
    return d->record.roster.count();
}

Result<std::optional<Student>> Stores::student(const QString &number) const
{
    return d->record.roster.student(number);
}

Result<QList<Student>> Stores::roster() const
{
    return d->record.roster.all();
}

Result<QList<Student>> Stores::search(const QString &text, int limit) const
{
    return d->record.roster.search(text, limit);
}

Result<QList<RosterImport>> Stores::rosterImports() const
{
    return d->record.roster.imports();
}

// -- the door ----------------------------------------------------------------------------------------------

Result<DoorFacts> Stores::doorFacts(const QByteArray &digest, const QString &claimed, const QString &room,
                                    QDate day) const
{
    return d->database->readAtOnce([&]() -> Result<DoorFacts> {
        if (const auto settled = d->record.settle(); !settled)
            return failureOf(settled);
        const auto letter = stationLetter();
        if (!letter)
            return failureOf(letter);
        return answerDoor(d->record, {digest, claimed, room, day, *letter});
    });
}

Result<QList<QueueRow>> Stores::queue(const QString &college, const QStringList &classNames) const
{
    return d->database->readAtOnce([&]() -> Result<QList<QueueRow>> {
        if (const auto settled = d->record.settle(); !settled)
            return failureOf(settled);
        return d->record.door.queue(college, classNames);
    });
}

Result<QList<ArrivalRow>> Stores::arrivals() const
{
    return d->record.door.arrivals();
}

Result<QList<TurnedAwayRow>> Stores::turnedAway() const
{
    return d->record.door.turnedAway();
}

Result<std::optional<ArrivalRow>> Stores::arrival(const EntryRef &ref) const
{
    return d->record.door.arrival(ref);
}

Result<QString> Stores::boundCodeOwner(const QByteArray &digest) const
{
    return d->record.door.codeOwner(digest);
}

Result<QHash<QString, QByteArray>> Stores::bindings() const
{
    return d->record.door.bindings();
}

Result<QSet<QString>> Stores::photographedStudents() const
{
    return d->record.door.photographedStudents();
}

Result<QString> Stores::stationLetter() const
{
    return setting(kLetterSetting);
}

// -- the ledger --------------------------------------------------------------------------------------------

Result<QList<PaymentList>> Stores::paymentLists() const
{
    return d->record.ledger.paymentLists();
}

Result<QList<Statement>> Stores::statements() const
{
    return d->record.ledger.statements();
}

Result<bool> Stores::wasImported(const QByteArray &sourceDigest) const
{
    return d->record.ledger.wasImported(sourceDigest);
}

Result<std::optional<qint64>> Stores::ledgerAsOfMs() const
{
    return d->record.ledger.asOfMs();
}

Result<LedgerStatus> Stores::ledgerStatus() const
{
    if (const auto fresh = d->refresh(); !fresh)
        return failureOf(fresh);
    if (!d->ledger) {
        auto read = d->database->readAtOnce([this] { return d->record.ledger.status(); });
        if (!read)
            return read;
        d->ledger = std::move(*read);
    }
    return *d->ledger;
}

Result<QSet<QString>> Stores::paidStudents() const
{
    if (const auto settled = d->record.settle(); !settled)
        return failureOf(settled);
    return d->record.ledger.paidStudents();
}

// -- settings ----------------------------------------------------------------------------------------------

Result<QString> Stores::setting(const QString &key) const
{
    const auto value = d->database->query(u"SELECT value FROM setting WHERE key = :key"_s)
                           .bind(u":key"_s, key)
                           .first([](const Query &row) { return row.text(0); });
    if (!value)
        return failureOf(value);
    return value->value_or(QString());
}

Result<void> Stores::setSetting(const QString &key, const QString &value)
{
    const auto write = [&] {
        return d->database
            ->query(u"INSERT INTO setting (key, value) VALUES (:key, :value)"
                    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
            .bind(u":key"_s, key)
            .bind(u":value"_s, value)
            .run();
    };
    return d->database->isInTransaction() ? write() : d->database->transact(write);
}

} // namespace liuying::storage
