// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardBook.h"

#include "flows/code/CardActor.h"

#include <QJsonDocument>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Why a picture shows no code that could be somebody's; empty when it does.
QString reasonAgainst(const ReadPicture &picture, const ShownCode &shown)
{
    if (picture.trouble)
        return u"unreadable"_s;
    if (picture.reading.codes.isEmpty())
        return u"no-code"_s;
    if (shown.captureCodes == 0)
        return u"not-a-capture-code"_s;
    return shown.captureCodes > 1 ? u"several-codes"_s : QString();
}

} // namespace

CardBook::CardBook(const QList<Student> &roster, const Plan &plan)
    : m_cards(roster, plan.campaign.university), m_policy(plan.policy)
{
    m_students.reserve(roster.size());
    for (const Student &student : roster)
        m_students.insert(student.number, student);
}

Result<CardBook::TakenBack> CardBook::readTakenBack(const storage::Stores &stores)
{
    TakenBack taken;
    Result<void> problem;
    const Result<void> read = stores.readJournal({u"code.released"_s}, [&](const Entry &entry) {
        const Result<Fact> fact = factFromJson(entry.kind, QJsonDocument::fromJson(entry.body).object());
        if (!fact)
            problem = failureOf(fact);
        else if (const auto *one = std::get_if<CodeReleased>(&*fact))
            (isOfCardRun(entry) ? taken.byRuns : taken.byPersons).insert({one->codeDigest, one->student});
        return problem.has_value();
    });
    if (!read)
        return failureOf(read);
    return problem ? Result<TakenBack>(std::move(taken)) : failureOf(problem);
}

Result<CardBook> CardBook::read(const storage::Stores &stores)
{
    const auto roster = stores.roster();
    const auto plan = stores.plan();
    const auto bindings = stores.bindings();
    auto takenBack = readTakenBack(stores);
    if (!roster)
        return failureOf(roster);
    if (!plan)
        return failureOf(plan);
    if (!bindings)
        return failureOf(bindings);
    if (!takenBack)
        return failureOf(takenBack);
    CardBook book(*roster, plan->value_or(Plan()));
    for (auto it = bindings->constBegin(); it != bindings->constEnd(); ++it)
        book.m_owners.insert(it.value(), it.key());
    book.m_takenBack = std::move(*takenBack);
    return book;
}

ReadPicture CardBook::readPicture(const QString &file) const
{
    return liuying::readPicture(file, m_policy,
                                [this](const QByteArray &digest) { return m_owners.contains(digest); });
}

CardMatch CardBook::match(const ReadPicture &picture) const
{
    CardMatch match;
    match.file = picture.file;
    match.trouble = picture.trouble;
    const ShownCode shown = shownCode(picture.reading, m_policy);
    match.reason = reasonAgainst(picture, shown);
    if (!match.reason.isEmpty())
        return match;
    match.digest = codeDigest(shown.payload);
    if (m_policy.keepPayload)
        match.payload = shown.payload;
    const QString owner = m_owners.value(match.digest);
    if (!picture.card && !owner.isEmpty()) {
        match.student = owner;
        return match;
    }
    const CardVerdict verdict = m_cards.match(picture.card.value_or(vision::CardText()));
    match.student = verdict.student;
    match.students = verdict.students;
    match.reason = verdict.reason;
    match.ranked = verdict.ranked;
    match.schoolOnCard = verdict.wrongSchool;
    match.levelOnCard = verdict.wrongLevel;
    return match;
}

bool CardBook::wasReleased(const QByteArray &digest, const QString &student) const
{
    return m_takenBack.byPersons.contains({digest, student});
}

bool CardBook::wasContradicted(const QByteArray &digest, const QString &student) const
{
    return m_takenBack.byRuns.contains({digest, student});
}

const Student *CardBook::student(const QString &number) const
{
    const auto found = m_students.constFind(number);
    return found == m_students.constEnd() ? nullptr : &*found;
}

} // namespace liuying
