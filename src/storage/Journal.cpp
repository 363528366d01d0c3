// SPDX-License-Identifier: Apache-2.0
#include "storage/Journal.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/StorageErrors.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

Entry readEntry(const Query &row)
{
    return {{row.text(0), row.integer(1)},
            row.integer(2),
            row.text(3),
            row.text(4),
            row.blob(5),
            row.blob(6),
            row.blob(7)};
}

QString placeText(const EntryRef &ref)
{
    return ref.station + u'/' + QString::number(ref.seq);
}

/// As SQLite's json_each() takes a list.
QString jsonTexts(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Fact> factOf(const QString &kind, const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, {},
                       u"journal entry is no JSON object: "_s + problem.errorString());
    return factFromJson(kind, document.object());
}

Result<Entry> Journal::next(const QString &station, const Fact &fact, qint64 atMs, const QString &actor) const
{
    const auto last = head(station);
    if (!last)
        return failureOf(last);
    Entry entry;
    entry.ref = {station, last->seq + 1};
    entry.atMs = atMs;
    entry.actor = actor;
    entry.kind = factKind(fact);
    entry.body = QJsonDocument(factToJson(fact)).toJson(QJsonDocument::Compact);
    entry.previousDigest = last->digest;
    entry.digest = entryDigest(entry);
    return entry;
}

Result<Place> Journal::store(const Entry &entry) const
{
    const auto last = head(entry.ref.station);
    if (!last)
        return failureOf(last);
    if (entry.ref.seq != last->seq + 1 || entry.previousDigest != last->digest) {
        return storageFailure(ErrorCode::Corrupt, m_database.fileName(),
                              u"entry "_s + placeText(entry.ref) +
                                  u" does not follow its station's journal"_s);
    }
    return write(entry, *last);
}

Result<Place> Journal::write(const Entry &entry, const JournalHead &head) const
{
    auto written =
        m_database
            .query(u"INSERT INTO journal_entry"
                   " (station, seq, at_ms, actor, kind, body, previous_digest, digest)"
                   " VALUES (:station, :seq, :at_ms, :actor, :kind, :body, :previous_digest, :digest)"_s)
            .bind(u":station"_s, entry.ref.station)
            .bind(u":seq"_s, entry.ref.seq)
            .bind(u":at_ms"_s, entry.atMs)
            .bind(u":actor"_s, entry.actor)
            .bind(u":kind"_s, entry.kind)
            .bind(u":body"_s, entry.body)
            .bind(u":previous_digest"_s, entry.previousDigest)
            .bind(u":digest"_s, entry.digest)
            .run();
    if (!written)
        return failureOf(written);
    const qint64 orderMs = head.seq == 0 ? entry.atMs : std::max(head.orderMs, entry.atMs);
    written = m_database
                  .query(u"INSERT INTO journal_head (station, seq, order_ms, digest)"
                         " VALUES (:station, :seq, :order_ms, :digest)"
                         " ON CONFLICT (station) DO UPDATE"
                         " SET seq = excluded.seq, order_ms = excluded.order_ms, digest = excluded.digest"_s)
                  .bind(u":station"_s, entry.ref.station)
                  .bind(u":seq"_s, entry.ref.seq)
                  .bind(u":order_ms"_s, orderMs)
                  .bind(u":digest"_s, entry.digest)
                  .run();
    if (written)
        written = m_database
                      .query(u"INSERT INTO journal_order (kind, order_ms, station, seq)"
                             " VALUES (:kind, :order_ms, :station, :seq)"_s)
                      .bind(u":kind"_s, entry.kind)
                      .bind(u":order_ms"_s, orderMs)
                      .bind(u":station"_s, entry.ref.station)
                      .bind(u":seq"_s, entry.ref.seq)
                      .run();
    if (!written)
        return failureOf(written);
    return Place{entry.ref, entry.atMs, orderMs, entry.actor};
}

Result<JournalHead> Journal::head(const QString &station) const
{
    const auto found =
        m_database.query(u"SELECT seq, order_ms, digest FROM journal_head WHERE station = :station"_s)
            .bind(u":station"_s, station)
            .first([](const Query &row) {
                return JournalHead{row.integer(0), row.integer(1), row.blob(2)};
            });
    if (!found)
        return failureOf(found);
    return found->value_or(JournalHead());
}

Result<qint64> Journal::count() const
{
    const auto counted =
        m_database.query(u"SELECT COUNT(*) FROM journal_entry"_s).first([](const Query &row) {
            return row.integer(0);
        });
    if (!counted)
        return failureOf(counted);
    return counted->value_or(0);
}

Result<std::optional<qint64>> Journal::lastAtMs(const QString &station) const
{
    return m_database
        .query(u"SELECT at_ms FROM journal_entry WHERE station = :station ORDER BY seq DESC LIMIT 1"_s)
        .bind(u":station"_s, station)
        .first([](const Query &row) { return row.integer(0); });
}

Result<void> Journal::forEach(const std::function<bool(const Entry &)> &visit) const
{
    return m_database
        .query(u"SELECT station, seq, at_ms, actor, kind, body, previous_digest, digest"
               " FROM journal_entry ORDER BY station, seq"_s)
        .forEach([&](const Query &row) { return visit(readEntry(row)); });
}

Result<void> Journal::forEach(const QStringList &kinds, const std::function<bool(const Entry &)> &visit) const
{
    return m_database
        .query(u"SELECT entry.station, entry.seq, at_ms, actor, entry.kind, body, previous_digest, digest"
               " FROM journal_order AS place JOIN journal_entry AS entry"
               " ON entry.station = place.station AND entry.seq = place.seq"
               " WHERE place.kind IN (SELECT value FROM json_each(:kinds))"
               " ORDER BY order_ms, place.station, place.seq"_s)
        .bind(u":kinds"_s, jsonTexts(kinds))
        .forEach([&](const Query &row) { return visit(readEntry(row)); });
}

Result<Fact> Journal::fact(const EntryRef &ref) const
{
    const auto found =
        m_database.query(u"SELECT kind, body FROM journal_entry WHERE station = :station AND seq = :seq"_s)
            .bind(u":station"_s, ref.station)
            .bind(u":seq"_s, ref.seq)
            .first([](const Query &row) { return std::pair(row.text(0), row.blob(1)); });
    if (!found)
        return failureOf(found);
    if (!found->has_value())
        return storageFailure(ErrorCode::Corrupt, m_database.fileName(), u"no entry "_s + placeText(ref));
    auto fact = factOf((*found)->first, (*found)->second);
    if (!fact)
        return storageFailure(fact.error().code, m_database.fileName(), fact.error().detail);
    return fact;
}

} // namespace liuying::storage
