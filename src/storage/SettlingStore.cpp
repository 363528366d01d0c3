// SPDX-License-Identifier: Apache-2.0
#include "storage/SettlingStore.h"

#include "storage/Database.h"
#include "storage/Query.h"
#include "storage/Rows.h"

#include <algorithm>
#include <array>

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

struct StepWord {
    RefundStep::Kind kind;
    QLatin1String word; ///< in the table
};

constexpr std::array kStepWords{StepWord{RefundStep::Kind::Approved, "approved"_L1},
                                StepWord{RefundStep::Kind::PaidOut, "paid-out"_L1},
                                StepWord{RefundStep::Kind::TakenBack, "taken-back"_L1}};

QString stepWord(RefundStep::Kind kind)
{
    return std::ranges::find(kStepWords, kind, &StepWord::kind)->word;
}

RefundStep::Kind stepOfWord(const QString &word)
{
    // The table's CHECK lets nothing else in.
    const auto found =
        std::ranges::find_if(kStepWords, [&word](const StepWord &known) { return word == known.word; });
    return found == kStepWords.end() ? RefundStep::Kind::TakenBack : found->kind;
}

SettledItem readSettledItem(const Query &row)
{
    SettledItem item;
    item.ref = readRef(row);
    item.atMs = row.integer(2);
    item.actor = row.text(3);
    item.decision.item = {row.blob(4), row.text(5), row.smallInteger(6)};
    item.decision.kind = decisionFromCode(row.text(7)).value_or(ItemDecision::Kind::AsItIs);
    item.decision.student = row.text(8);
    item.decision.college = row.text(9);
    item.decision.why = row.text(10);
    return item;
}

RefundStep readRefundStep(const Query &row)
{
    RefundStep step;
    step.ref = readRef(row);
    step.atMs = row.integer(2);
    step.actor = row.text(3);
    step.kind = stepOfWord(row.text(4));
    step.student = row.text(5);
    step.amount = Money{row.integer(6)};
    step.note = row.text(7);
    step.day = readDay(row, 8);
    return step;
}

} // namespace

Result<void> SettlingStore::apply(const Place &place, const ItemSettled &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO item_settled (station, seq, order_ms, at_ms, actor, source, sheet, row, decision,"
        " student, college, why)"
        " VALUES (:station, :seq, :order_ms, :at_ms, :actor, :source, :sheet, :row, :decision, :student,"
        " :college, :why)"_s);
    return bindPlace(query, place)
        .bind(u":at_ms"_s, place.atMs)
        .bind(u":actor"_s, place.actor)
        .bind(u":source"_s, fact.decision.item.source)
        .bind(u":sheet"_s, fact.decision.item.sheet)
        .bind(u":row"_s, fact.decision.item.row)
        .bind(u":decision"_s, decisionCode(fact.decision.kind))
        .bind(u":student"_s, fact.decision.student)
        .bind(u":college"_s, fact.decision.college)
        .bind(u":why"_s, fact.decision.why)
        .run();
}

Result<void> SettlingStore::apply(const Place &place, const ItemReopened &fact) const
{
    Query query = m_database.query(
        u"INSERT INTO item_reopened (station, seq, order_ms, settled_station, settled_seq, why)"
        " VALUES (:station, :seq, :order_ms, :settled_station, :settled_seq, :why)"_s);
    return bindPlace(query, place)
        .bind(u":settled_station"_s, fact.settled.station)
        .bind(u":settled_seq"_s, fact.settled.seq)
        .bind(u":why"_s, fact.why)
        .run();
}

Result<void> SettlingStore::apply(const Place &place, const CollegeAliasSet &fact) const
{
    Query query = m_database.query(u"INSERT INTO college_alias (station, seq, order_ms, alias, college)"
                                   " VALUES (:station, :seq, :order_ms, :alias, :college)"_s);
    return bindPlace(query, place).bind(u":alias"_s, fact.alias).bind(u":college"_s, fact.college).run();
}

Result<void> SettlingStore::apply(const Place &place, const RefundsApproved &fact) const
{
    RefundStep step;
    step.kind = RefundStep::Kind::Approved;
    step.amount = fact.amount;
    step.note = fact.why;
    return putSteps(place, step, fact.students);
}

Result<void> SettlingStore::apply(const Place &place, const RefundsPaidOut &fact) const
{
    RefundStep step;
    step.kind = RefundStep::Kind::PaidOut;
    step.note = fact.reference;
    step.day = fact.day;
    return putSteps(place, step, fact.students);
}

Result<void> SettlingStore::apply(const Place &place, const RefundTakenBack &fact) const
{
    RefundStep step;
    step.kind = RefundStep::Kind::TakenBack;
    step.note = fact.why;
    return putSteps(place, step, {fact.student});
}

Result<void> SettlingStore::putSteps(const Place &place, const RefundStep &step,
                                     const QStringList &students) const
{
    Query query = m_database.query(
        u"INSERT INTO refund_step (station, seq, position, order_ms, at_ms, actor, step, student,"
        " amount_minor, note, day)"
        " VALUES (:station, :seq, :position, :order_ms, :at_ms, :actor, :step, :student, :amount_minor,"
        " :note, :day)"_s);
    bindPlace(query, place)
        .bind(u":at_ms"_s, place.atMs)
        .bind(u":actor"_s, place.actor)
        .bind(u":step"_s, stepWord(step.kind))
        .bind(u":amount_minor"_s, step.amount.fen)
        .bind(u":note"_s, step.note)
        .bind(u":day"_s, dayText(step.day));
    qint64 position = 0;
    for (const QString &student : students) {
        auto done = query.bind(u":position"_s, position++).bind(u":student"_s, student).run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> SettlingStore::apply(const Place &place, const ProofreadingImported &fact) const
{
    // Of two marks of a student in one list the later one holds: that is the >=.
    Query query = m_database.query(
        u"INSERT INTO proofreading_mark (number, name, is_done, day, set_order_ms, set_station, set_seq)"
        " VALUES (:number, :name, :is_done, :day, :order_ms, :station, :seq)"
        " ON CONFLICT (number) DO UPDATE SET name = excluded.name, is_done = excluded.is_done,"
        " day = excluded.day, set_order_ms = excluded.set_order_ms, set_station = excluded.set_station,"
        " set_seq = excluded.set_seq"
        " WHERE (excluded.set_order_ms, excluded.set_station, excluded.set_seq)"
        " >= (proofreading_mark.set_order_ms, proofreading_mark.set_station, proofreading_mark.set_seq)"_s);
    bindPlace(query, place);
    for (const ProofreadingMark &mark : fact.marks) {
        auto done = query.bind(u":number"_s, mark.number)
                        .bind(u":name"_s, mark.name)
                        .bind(u":is_done"_s, mark.isDone)
                        .bind(u":day"_s, dayText(mark.day))
                        .run();
        if (!done)
            return done;
    }
    return {};
}

Result<QList<SettledItem>> SettlingStore::settledItems() const
{
    return m_database
        .query(u"SELECT station, seq, at_ms, actor, source, sheet, row, decision, student, college, why"
               " FROM standing_item ORDER BY order_ms, station, seq"_s)
        .all(readSettledItem);
}

Result<QList<CollegeAlias>> SettlingStore::aliases() const
{
    return m_database
        .query(u"SELECT alias, college FROM standing_college_alias ORDER BY order_ms, station, seq"_s)
        .all([](const Query &row) {
            return CollegeAlias{row.text(0), row.text(1)};
        });
}

Result<QList<RefundStep>> SettlingStore::refundSteps() const
{
    return m_database
        .query(u"SELECT station, seq, at_ms, actor, step, student, amount_minor, note, day FROM refund_step"
               " ORDER BY order_ms, station, seq, position"_s)
        .all(readRefundStep);
}

Result<QHash<QString, ProofreadingMark>> SettlingStore::proofreading() const
{
    QHash<QString, ProofreadingMark> marks;
    auto read = m_database.query(u"SELECT number, name, is_done, day FROM proofreading_mark"_s)
                    .forEach([&](const Query &row) {
                        marks.insert(row.text(0), {row.text(0), row.text(1), row.flag(2), readDay(row, 3)});
                        return true;
                    });
    if (!read)
        return failureOf(read);
    return marks;
}

} // namespace liuying::storage
