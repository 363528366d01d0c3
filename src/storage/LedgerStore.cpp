// SPDX-License-Identifier: Apache-2.0
#include "storage/LedgerStore.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

/// The facts at @p refs, each turned into what is wanted of it.
template <typename Wanted, typename Kind>
Result<QList<Wanted>> factsAt(const Journal &journal, const Result<QList<EntryRef>> &refs,
                              Wanted Kind::*member)
{
    if (!refs)
        return failureOf(refs);
    QList<Wanted> found;
    for (const EntryRef &ref : *refs) {
        auto fact = journal.fact(ref);
        if (!fact)
            return failureOf(fact);
        if (auto *imported = std::get_if<Kind>(&*fact))
            found.append(std::move(imported->*member));
    }
    return found;
}

} // namespace

Result<void> LedgerStore::apply(const Place &place, const PaymentsImported &fact) const
{
    return m_database
        .query(u"INSERT INTO payment_list (station, seq, order_ms, at_ms, file, source_digest, row_count)"
               " VALUES (:station, :seq, :order_ms, :at_ms, :file, :source_digest, :row_count)"_s)
        .bind(u":station"_s, place.ref.station)
        .bind(u":seq"_s, place.ref.seq)
        .bind(u":order_ms"_s, place.orderMs)
        .bind(u":at_ms"_s, place.atMs)
        .bind(u":file"_s, fact.list.file)
        .bind(u":source_digest"_s, fact.sourceDigest)
        .bind(u":row_count"_s, qint64{fact.list.rows.size()})
        .run();
}

Result<void> LedgerStore::apply(const Place &place, const RemittancesImported &fact) const
{
    return m_database
        .query(u"INSERT INTO statement (station, seq, order_ms, at_ms, file, source_digest, row_count)"
               " VALUES (:station, :seq, :order_ms, :at_ms, :file, :source_digest, :row_count)"_s)
        .bind(u":station"_s, place.ref.station)
        .bind(u":seq"_s, place.ref.seq)
        .bind(u":order_ms"_s, place.orderMs)
        .bind(u":at_ms"_s, place.atMs)
        .bind(u":file"_s, fact.statement.file)
        .bind(u":source_digest"_s, fact.sourceDigest)
        .bind(u":row_count"_s, qint64{fact.statement.rows.size()})
        .run();
}

Result<void> LedgerStore::judgePaid() const
{
    const auto lists = paymentLists();
    if (!lists)
        return failureOf(lists);
    const auto everybody = m_roster.all();
    if (!everybody)
        return failureOf(everybody);
    const auto rules = campaign();
    if (!rules)
        return failureOf(rules);
    QHash<QString, Student> byNumber;
    byNumber.reserve(everybody->size());
    for (const Student &student : *everybody)
        byNumber.insert(student.number, student);
    const PaidStanding standing = judgePayments(*lists, byNumber, rules->fee.value_or(Money{}));

    if (auto emptied = m_database.query(u"DELETE FROM paid_student"_s).run(); !emptied)
        return emptied;
    Query insert = m_database.query(u"INSERT INTO paid_student (student) VALUES (:student)"_s);
    for (auto paid = standing.paid.keyBegin(); paid != standing.paid.keyEnd(); ++paid) {
        if (auto inserted = insert.bind(u":student"_s, *paid).run(); !inserted)
            return inserted;
    }
    return {};
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

Result<QList<PaymentList>> LedgerStore::paymentLists() const
{
    return factsAt(
        m_journal,
        m_database.query(u"SELECT station, seq FROM payment_list ORDER BY order_ms, station, seq"_s)
            .all(readRef),
        &PaymentsImported::list);
}

Result<QList<Statement>> LedgerStore::statements() const
{
    return factsAt(m_journal,
                   m_database.query(u"SELECT station, seq FROM statement ORDER BY order_ms, station, seq"_s)
                       .all(readRef),
                   &RemittancesImported::statement);
}

Result<bool> LedgerStore::wasImported(const QByteArray &sourceDigest) const
{
    const auto found = m_database
                           .query(u"SELECT EXISTS (SELECT 1 FROM payment_list WHERE source_digest = :digest)"
                                  " OR EXISTS (SELECT 1 FROM statement WHERE source_digest = :digest)"_s)
                           .bind(u":digest"_s, sourceDigest)
                           .first([](const Query &row) { return row.flag(0); });
    if (!found)
        return failureOf(found);
    return found->value_or(false);
}

Result<std::optional<qint64>> LedgerStore::asOfMs() const
{
    return m_database
        .query(u"SELECT at_ms FROM payment_list ORDER BY order_ms DESC, station DESC, seq DESC LIMIT 1"_s)
        .first([](const Query &row) { return row.integer(0); });
}

Result<LedgerStatus> LedgerStore::status() const
{
    const auto everybody = m_roster.all();
    if (!everybody)
        return failureOf(everybody);
    const auto lists = paymentLists();
    if (!lists)
        return failureOf(lists);
    const auto transfers = statements();
    if (!transfers)
        return failureOf(transfers);
    const auto rules = campaign();
    if (!rules)
        return failureOf(rules);
    return ledgerStatus(*everybody, *lists, *transfers, rules->fee.value_or(Money{}), rules->feeDue);
}

Result<Campaign> LedgerStore::campaign() const
{
    const auto plan = m_plans.newest(u"campaign"_s);
    if (!plan)
        return failureOf(plan);
    return plan->has_value() ? (*plan)->campaign : Campaign();
}

} // namespace liuying::storage
