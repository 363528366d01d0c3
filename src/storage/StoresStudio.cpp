// SPDX-License-Identifier: Apache-2.0
// What a station answers about its studios.
#include "storage/StoresPrivate.h"

namespace liuying::storage {

Result<QList<ArrivalRow>> Stores::arrivals(const QString &room, QDate day) const
{
    return d->record.door.arrivals(room, day);
}

Result<QList<TakenShot>> Stores::takenShots(const QString &room, QDate day) const
{
    return d->record.studio.shots(room, day);
}

Result<std::optional<TakenShot>> Stores::takenShot(const EntryRef &ref) const
{
    return d->record.studio.shot(ref);
}

Result<QList<TakenShot>> Stores::takenShots(const QByteArray &fileDigest) const
{
    return d->record.studio.shots(fileDigest);
}

Result<QList<EntryRef>> Stores::acceptances(const QString &student) const
{
    return d->record.studio.acceptances(student);
}

Result<QSet<QString>> Stores::photographedStudents() const
{
    return d->record.studio.photographedStudents();
}

Result<QList<ShotRow>> Stores::acceptedShots() const
{
    return d->record.studio.acceptedShots();
}

Result<QHash<QString, RuleException>> Stores::ruleExceptions() const
{
    return d->record.studio.ruleExceptions();
}

Result<QList<PairingSettled>> Stores::settledPairings() const
{
    return d->record.studio.settledPairings();
}

} // namespace liuying::storage
