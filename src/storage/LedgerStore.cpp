// SPDX-License-Identifier: Apache-2.0
#include "storage/LedgerStore.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"
#include "storage/StorageErrors.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

LedgerStore::StandingImport readStandingImport(const Query &row)
{
    return {readRef(row), row.blob(2)};
}

MoneyImport readMoneyImport(const Query &row)
{
    MoneyImport import;
    import.ref = readRef(row);
    import.atMs = row.integer(2);
    import.actor = row.text(3);
    import.isStatement = row.flag(4);
    import.file = row.text(5);
    import.account = row.text(6);
    import.source = row.blob(7);
    import.rows = row.smallInteger(8);
    if (!row.isNull(9))
        import.reversed = EntryRef{row.text(9), row.integer(10)};
    import.reversedWhy = row.text(11);
    return import;
}

/// @p member of the fact at @p import, with the import's digest.
template <typename Wanted, typename Kind>
Result<Wanted> importedAt(const Database &database, const Journal &journal,
                          const LedgerStore::StandingImport &import, Wanted Kind::*member)
{
    auto fact = journal.fact(import.ref);
    if (!fact)
        return failureOf(fact);
    auto *imported = std::get_if<Kind>(&*fact);
    if (!imported)
        return storageFailure(ErrorCode::Corrupt, database.fileName(),
                              u"an import of money names another kind"_s);
    Wanted wanted = std::move(imported->*member);
    wanted.source = import.source;
    return wanted;
}

/// Runs @p query once for each of @p students.
Result<void> runForEach(Query query, const QSet<QString> &students)
{
    for (const QString &student : students) {
        if (auto done = query.bind(u":student"_s, student).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> LedgerStore::apply(const Place &place, const PaymentsImported &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO payment_list (station, seq, order_ms, at_ms, file, source_digest, row_count)"
        " VALUES (:station, :seq, :order_ms, :at_ms, :file, :source_digest, :row_count)"_s);
    return bindPlace(query, place)
        .bind(u":at_ms"_s, place.atMs)
        .bind(u":file"_s, fact.list.file)
        .bind(u":source_digest"_s, fact.sourceDigest)
        .bind(u":row_count"_s, qint64{fact.list.rows.size()})
        .run();
}

Result<void> LedgerStore::apply(const Place &place, const RemittancesImported &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO statement (station, seq, order_ms, at_ms, file, source_digest, row_count, account)"
        " VALUES (:station, :seq, :order_ms, :at_ms, :file, :source_digest, :row_count, :account)"_s);
    return bindPlace(query, place)
        .bind(u":at_ms"_s, place.atMs)
        .bind(u":file"_s, fact.statement.file)
        .bind(u":source_digest"_s, fact.sourceDigest)
        .bind(u":row_count"_s, qint64{fact.statement.rows.size()})
        .bind(u":account"_s, fact.statement.account)
        .run();
}

Result<void> LedgerStore::apply(const Place &place, const ImportReversed &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO import_reversed (station, seq, order_ms, import_station, import_seq, why)"
        " VALUES (:station, :seq, :order_ms, :import_station, :import_seq, :why)"_s);
    return bindPlace(query, place)
        .bind(u":import_station"_s, fact.import.station)
        .bind(u":import_seq"_s, fact.import.seq)
        .bind(u":why"_s, fact.why)
        .run();
}

Result<void> LedgerStore::keepPaid(const QSet<QString> &students) const
{
    // Most are the same as before: one decision changes one student.
    const auto before = paidStudents();
    if (!before)
        return failureOf(before);
    auto kept = runForEach(m_database.query(u"DELETE FROM paid_student WHERE student = :student"_s),
                           *before - students);
    if (kept)
        kept = runForEach(m_database.query(u"INSERT INTO paid_student (student) VALUES (:student)"_s),
                          students - *before);
    return kept;
}

Result<bool> LedgerStore::isPaid(const QString &student) const
{
    const auto found = m_database.query(u"SELECT 1 FROM paid_student WHERE student = :student"_s)
                           .bind(u":student"_s, student)
                           .first([](const Query &row) { return row.flag(0); });
    if (!found)
        return failureOf(found);
    return found->has_value();
}

Result<QSet<QString>> LedgerStore::paidStudents() const
{
    const auto numbers = m_database.query(u"SELECT student FROM paid_student"_s).all([](const Query &row) {
        return row.text(0);
    });
    if (!numbers)
        return failureOf(numbers);
    return QSet<QString>(numbers->cbegin(), numbers->cend());
}

Result<QList<LedgerStore::StandingImport>> LedgerStore::standingLists() const
{
    return m_database
        .query(u"SELECT station, seq, source_digest FROM standing_payment_list"
               " ORDER BY order_ms, station, seq"_s)
        .all(readStandingImport);
}

Result<QList<LedgerStore::StandingImport>> LedgerStore::standingStatements() const
{
    return m_database
        .query(u"SELECT station, seq, source_digest FROM standing_statement"
               " ORDER BY order_ms, station, seq"_s)
        .all(readStandingImport);
}

Result<PaymentList> LedgerStore::paymentList(const StandingImport &import) const
{
    return importedAt(m_database, m_journal, import, &PaymentsImported::list);
}

Result<Statement> LedgerStore::statement(const StandingImport &import) const
{
    return importedAt(m_database, m_journal, import, &RemittancesImported::statement);
}

Result<QList<MoneyImport>> LedgerStore::imports() const
{
    // Several entries may take back the same import; the first of them did it.
    return m_database
        .query(u"SELECT import.station, import.seq, import.at_ms, entry.actor, is_statement, file, account,"
               " source_digest, row_count, reversed.station, reversed.seq, reversed.why"
               " FROM (SELECT station, seq, order_ms, at_ms, 0 AS is_statement, file, '' AS account,"
               "  source_digest, row_count FROM payment_list"
               "  UNION ALL SELECT station, seq, order_ms, at_ms, 1, file, account, source_digest, row_count"
               "  FROM statement) AS import"
               " JOIN journal_entry AS entry ON entry.station = import.station AND entry.seq = import.seq"
               " LEFT JOIN import_reversed AS reversed ON reversed.import_station = import.station"
               " AND reversed.import_seq = import.seq AND NOT EXISTS ("
               "  SELECT 1 FROM import_reversed AS earlier WHERE earlier.import_station = import.station"
               "  AND earlier.import_seq = import.seq AND (earlier.order_ms, earlier.station, earlier.seq)"
               "  < (reversed.order_ms, reversed.station, reversed.seq))"
               " ORDER BY import.order_ms, import.station, import.seq"_s)
        .all(readMoneyImport);
}

Result<bool> LedgerStore::wasImported(const QByteArray &sourceDigest) const
{
    const auto found =
        m_database
            .query(u"SELECT EXISTS (SELECT 1 FROM standing_payment_list WHERE source_digest = :digest)"
                   " OR EXISTS (SELECT 1 FROM standing_statement WHERE source_digest = :digest)"_s)
            .bind(u":digest"_s, sourceDigest)
            .first([](const Query &row) { return row.flag(0); });
    if (!found)
        return failureOf(found);
    return found->value_or(false);
}

Result<std::optional<qint64>> LedgerStore::asOfMs() const
{
    return m_database
        .query(u"SELECT at_ms FROM standing_payment_list"
               " ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1"_s)
        .first([](const Query &row) { return row.integer(0); });
}

} // namespace liuying::storage
