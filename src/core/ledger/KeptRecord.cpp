// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/KeptRecord.h"

#include "core/ledger/JudgedLedger.h"
#include "core/plan/PlanParts.h"

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

RefundStep stepOf(RefundStep::Kind kind, const EntryRef &ref, qint64 atMs, const QString &actor)
{
    RefundStep step;
    step.ref = ref;
    step.atMs = atMs;
    step.actor = actor;
    step.kind = kind;
    return step;
}

} // namespace

QStringList KeptRecord::kinds()
{
    return {u"plan.published"_s,
            u"roster.imported"_s,
            u"payments.imported"_s,
            u"remittances.imported"_s,
            u"shot.accepted"_s,
            u"item.settled"_s,
            u"item.reopened"_s,
            u"college.alias"_s,
            u"import.reversed"_s,
            u"refunds.approved"_s,
            u"refunds.paid-out"_s,
            u"refund.taken-back"_s,
            u"shot.acceptance.taken-back"_s,
            u"shots.moved"_s};
}

KeptRecord::Change KeptRecord::take(const EntryRef &ref, qint64 atMs, const QString &actor, const Fact &fact)
{
    return std::visit([&](const auto &known) { return apply({ref, atMs, actor}, known); }, fact);
}

FeeStanding KeptRecord::feeStanding(const QString &student) const
{
    FeeStanding standing;
    standing.college = m_students.value(student).college;
    standing.isPaid = m_index.isPaid(student, m_input.lists, m_students, m_input.fee);
    standing.isPhotographed = m_input.photographed.contains(student);
    const bool isOwed = isRefundOwed(standing.isPaid, standing.isPhotographed, m_input.fee);
    standing.refund = refundOf(student, m_refunds.value(student), isOwed, m_input.fee, false);
    return standing;
}

KeptRecord::Change KeptRecord::apply(const Place &, const PlanPublished &fact)
{
    if (fact.scope != campaignScope())
        return {};
    const Campaign &campaign = fact.plan.campaign;
    const Money fee = campaign.fee.value_or(Money{});
    const bool isAnotherFee = fee != m_input.fee;
    m_input.fee = fee;
    m_input.isFeeKnown = campaign.fee.has_value();
    m_input.feeDue = campaign.feeDue;
    return isAnotherFee ? Change{everybody()} : Change{};
}

KeptRecord::Change KeptRecord::apply(const Place &, const RosterImported &fact)
{
    Change change;
    putStudents(fact.put);
    for (const Student &student : fact.put)
        change.students.insert(student.number);
    const QSet<QString> removed(fact.removed.cbegin(), fact.removed.cend());
    m_input.roster.removeIf([&](const Student &student) { return removed.contains(student.number); });
    for (const QString &number : removed)
        m_students.remove(number);
    change.students += removed;
    // Whom a person named may have come or gone, and the row speaks for another again.
    for (const SettledItem &settled : std::as_const(m_input.settled)) {
        if (change.students.contains(settled.decision.student))
            change.students += m_index.studentsOf(settled.decision.item, m_input.lists);
    }
    const QStringList colleges = collegesInOrder(m_input.roster);
    change.colleges = colleges != m_colleges;
    if (change.colleges)
        m_names = CollegeNames(colleges, m_input.aliases);
    m_colleges = colleges;
    return change;
}

KeptRecord::Change KeptRecord::apply(const Place &place, const PaymentsImported &fact)
{
    if (m_takenBack.contains(place.ref))
        return {};
    PaymentList list = fact.list;
    list.source = fact.sourceDigest;
    m_index.add(list, int(m_input.lists.size()));
    m_lists.append(place.ref);
    m_input.lists.append(list);
    return {studentsOf(list)};
}

KeptRecord::Change KeptRecord::apply(const Place &place, const RemittancesImported &fact)
{
    if (m_takenBack.contains(place.ref))
        return {};
    Statement statement = fact.statement;
    statement.source = fact.sourceDigest;
    m_statements.append(place.ref);
    m_input.statements.append(statement);
    return {{}, true};
}

KeptRecord::Change KeptRecord::apply(const Place &place, const ShotAccepted &fact)
{
    return changeOfPhotographs(m_photographs.take(place.ref, fact));
}

KeptRecord::Change KeptRecord::apply(const Place &, const AcceptanceTakenBack &fact)
{
    return changeOfPhotographs(m_photographs.take(fact));
}

KeptRecord::Change KeptRecord::apply(const Place &, const ShotsMoved &fact)
{
    return changeOfPhotographs(m_photographs.take(fact));
}

KeptRecord::Change KeptRecord::changeOfPhotographs(const QSet<QString> &students)
{
    for (const QString &student : students) {
        if (m_photographs.isOf(student))
            m_input.photographed.insert(student);
        else
            m_input.photographed.remove(student);
    }
    return {students};
}

KeptRecord::Change KeptRecord::apply(const Place &place, const ItemSettled &fact)
{
    const ItemRef &item = fact.decision.item;
    Change change = changeOf(item);
    if (const SettledItem *before = decisions().of(item))
        forgetDecision(SettledItem(*before));
    if (m_takenBack.contains(place.ref))
        return change; // it replaced the earlier one all the same
    const SettledItem settled{place.ref, place.atMs, place.actor, fact.decision};
    m_input.settled.append(settled);
    m_index.put(settled);
    change.students += changeOf(item).students;
    return change;
}

KeptRecord::Change KeptRecord::apply(const Place &, const ItemReopened &fact)
{
    const auto found = std::ranges::find(m_input.settled, fact.settled, &SettledItem::ref);
    m_takenBack.insert(fact.settled);
    if (found == m_input.settled.end())
        return {};
    const SettledItem settled = *found;
    const Change change = changeOf(settled.decision.item);
    forgetDecision(settled);
    return change;
}

KeptRecord::Change KeptRecord::apply(const Place &, const CollegeAliasSet &fact)
{
    m_input.aliases.removeIf([&](const CollegeAlias &known) { return known.alias == fact.alias; });
    if (!fact.college.isEmpty())
        m_input.aliases.append({fact.alias, fact.college});
    m_names = CollegeNames(m_colleges, m_input.aliases);
    return {{}, false, true};
}

KeptRecord::Change KeptRecord::apply(const Place &, const ImportReversed &fact)
{
    m_takenBack.insert(fact.import);
    if (const qsizetype statement = m_statements.indexOf(fact.import); statement >= 0) {
        m_statements.removeAt(statement);
        m_input.statements.removeAt(statement);
        return {{}, true};
    }
    const qsizetype list = m_lists.indexOf(fact.import);
    if (list < 0)
        return {};
    const Change change{studentsOf(m_input.lists.at(list))};
    m_lists.removeAt(list);
    m_input.lists.removeAt(list);
    m_index.rebuild(m_input.lists);
    return change;
}

KeptRecord::Change KeptRecord::apply(const Place &place, const RefundsApproved &fact)
{
    RefundStep step = stepOf(RefundStep::Kind::Approved, place.ref, place.atMs, place.actor);
    step.amount = fact.amount;
    step.note = fact.why;
    return takeSteps(step, fact.students);
}

KeptRecord::Change KeptRecord::apply(const Place &place, const RefundsPaidOut &fact)
{
    RefundStep step = stepOf(RefundStep::Kind::PaidOut, place.ref, place.atMs, place.actor);
    step.day = fact.day;
    step.note = fact.reference;
    return takeSteps(step, fact.students);
}

KeptRecord::Change KeptRecord::apply(const Place &place, const RefundTakenBack &fact)
{
    RefundStep step = stepOf(RefundStep::Kind::TakenBack, place.ref, place.atMs, place.actor);
    step.note = fact.why;
    return takeSteps(step, {fact.student});
}

KeptRecord::Change KeptRecord::takeSteps(RefundStep step, const QStringList &students)
{
    Change change;
    for (const QString &student : students) {
        step.student = student;
        m_input.refundSteps.append(step);
        if (m_refunds[student].take(step))
            change.students.insert(student);
    }
    return change;
}

void KeptRecord::putStudents(const QList<Student> &students)
{
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < m_input.roster.size(); ++place)
        places.insert(m_input.roster.at(place).number, place);
    for (const Student &student : students) {
        m_students.insert(student.number, student);
        const auto known = places.constFind(student.number);
        if (known != places.cend()) {
            m_input.roster[*known] = student;
            continue;
        }
        places.insert(student.number, m_input.roster.size());
        m_input.roster.append(student);
    }
}

QSet<QString> KeptRecord::studentsOf(const PaymentList &list) const
{
    QSet<QString> students;
    for (const PaymentRow &row : list.rows) {
        students.insert(row.number);
        if (const SettledItem *settled = decisions().of(itemRef(list, row)))
            students.insert(settled->decision.student);
    }
    students.remove({});
    return students;
}

QSet<QString> KeptRecord::everybody() const
{
    QSet<QString> students(m_students.keyBegin(), m_students.keyEnd());
    students += m_input.photographed;
    students += QSet<QString>(m_refunds.keyBegin(), m_refunds.keyEnd());
    return students;
}

/// What a decision about @p item may change.
KeptRecord::Change KeptRecord::changeOf(const ItemRef &item) const
{
    const auto isOfIt = [&](const Statement &statement) { return statement.source == item.source; };
    return {m_index.studentsOf(item, m_input.lists), std::ranges::any_of(m_input.statements, isOfIt)};
}

void KeptRecord::forgetDecision(const SettledItem &settled)
{
    m_index.remove(settled);
    m_input.settled.removeIf([&](const SettledItem &known) { return known.ref == settled.ref; });
}

} // namespace liuying
