// SPDX-License-Identifier: Apache-2.0
#include "storage/DoorQuestion.h"

namespace liuying::storage {

namespace {

/// Fills in whose code it is and who stands there.
Result<void> identify(DoorFacts &facts, const Record &record, const DoorQuestion &question)
{
    facts.subject.claimed = question.claimed;
    if (!question.digest.isEmpty()) {
        const auto owner = record.door.codeOwner(question.digest);
        if (!owner)
            return failureOf(owner);
        facts.subject.codeOwner = *owner;
    }
    const QString owner = facts.subject.codeOwner;
    const auto person = record.roster.student(question.claimed.isEmpty() ? owner : question.claimed);
    if (!person)
        return failureOf(person);
    facts.subject.student = *person;
    if (owner.isEmpty() || question.claimed.isEmpty() || owner == question.claimed)
        return {};
    const auto other = record.roster.student(owner);
    if (!other)
        return failureOf(other);
    facts.claimedCodeOwnerName = other->value_or(Student()).name;
    return {};
}

/// Fills in what the record knows of student @p number.
Result<void> lookUp(DoorFacts &facts, const Record &record, const QString &number, const QByteArray &digest)
{
    if (!digest.isEmpty()) {
        const auto other = record.door.hasOtherCode(number, digest);
        if (!other)
            return failureOf(other);
        facts.subject.hasOtherCode = *other;
    }
    const auto paid = record.ledger.isPaid(number);
    if (!paid)
        return failureOf(paid);
    facts.record.paid = *paid;
    const auto arrival = record.door.standingArrival(number);
    if (!arrival)
        return failureOf(arrival);
    if (arrival->has_value()) {
        facts.arrivalRef = (*arrival)->ref;
        facts.record.arrival = (*arrival)->standing;
    }
    const auto shot = record.studio.acceptedShot(number);
    if (!shot)
        return failureOf(shot);
    facts.record.acceptedShot = *shot;
    return {};
}

} // namespace

Result<DoorFacts> answerDoor(const Record &record, const DoorQuestion &question)
{
    DoorFacts facts;
    if (const auto identified = identify(facts, record, question); !identified)
        return failureOf(identified);
    const QString number = question.claimed.isEmpty() ? facts.subject.codeOwner : question.claimed;
    if (!number.isEmpty()) {
        if (const auto lookedUp = lookUp(facts, record, number, question.digest); !lookedUp)
            return failureOf(lookedUp);
    }
    const auto ledgerAsOf = record.ledger.asOfMs();
    if (!ledgerAsOf)
        return failureOf(ledgerAsOf);
    facts.record.hasLedger = ledgerAsOf->has_value();
    const auto next = record.door.nextShotNumber(question.room, question.day, question.letter);
    if (!next)
        return failureOf(next);
    facts.record.nextShotNumber = *next;
    facts.record.stationLetter = question.letter;
    return facts;
}

} // namespace liuying::storage
