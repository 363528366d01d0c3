// SPDX-License-Identifier: Apache-2.0
#include "storage/Stores.h"

#include "storage/Backup.h"
#include "storage/DoorQuestion.h"
#include "storage/NewStation.h"
#include "storage/Query.h"
#include "storage/StoresPrivate.h"
#include "storage/Verifier.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

const auto kLetterSetting = u"station_letter"_s;

} // namespace

Stores::Stores(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Stores::~Stores() = default;

Result<std::unique_ptr<Stores>> Stores::open(const QString &folder, OpenMode mode)
{
    if (mode == OpenMode::CreateNew || mode == OpenMode::OpenOrCreate) {
        const auto isThere = isStationThere(folder);
        if (!isThere)
            return failureOf(isThere);
        if (!*isThere || mode == OpenMode::CreateNew)
            return create(folder, [](Stores &) { return Result<void>(); });
    }
    auto opened = mode == OpenMode::ReadOnly ? openStationFileToRead(folder) : openStationFile(folder);
    if (!opened)
        return failureOf(opened);
    return std::unique_ptr<Stores>(new Stores(std::make_unique<Private>(std::move(*opened))));
}

Result<std::unique_ptr<Stores>> Stores::create(const QString &folder,
                                               const std::function<Result<void>(Stores &)> &fill)
{
    {
        const auto station = NewStation::begin(folder);
        if (!station)
            return failureOf(station);
        auto file = (*station)->open();
        if (!file)
            return failureOf(file);
        Stores unfinished(std::make_unique<Private>(std::move(*file)));
        if (const auto filled = fill(unfinished); !filled)
            return failureOf(filled);
        unfinished.d.reset(); // closes the file
        if (const auto finished = (*station)->finish(); !finished)
            return failureOf(finished);
    }
    return open(folder, OpenMode::OpenExisting);
}

Result<bool> Stores::isStationThere(const QString &folder)
{
    return storage::isStationThere(folder);
}

QString Stores::stationId() const
{
    return d->stationId;
}

QString Stores::fileName() const
{
    return d->database->fileName();
}

bool Stores::isReadOnly() const
{
    return d->database->isReadOnly();
}

Result<void> Stores::transact(const std::function<Result<void>()> &work)
{
    auto done = d->database->transact([&]() -> Result<void> {
        if (auto fresh = d->refresh(); !fresh)
            return fresh;
        if (auto worked = work(); !worked)
            return worked;
        return d->record.settle();
    });
    if (!done) {
        d->record.forget();
        d->plan.reset();
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
    if (std::holds_alternative<PlanPublished>(fact))
        d->plan.reset();
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

Result<void> Stores::readJournal(const QStringList &kinds,
                                 const std::function<bool(const Entry &)> &visit) const
{
    return d->record.journal.forEach(kinds, visit);
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
        auto read = d->database->readAtOnce([this] { return d->record.plans.standing(); });
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

Result<QString> Stores::stationLetter() const
{
    return setting(kLetterSetting);
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
