// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardBinder.h"

#include "flows/code/CardActor.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Nothing is bound; the card still says whom it means.
void withhold(CardMatch &match, const QString &reason)
{
    match.claimed = std::exchange(match.student, QString());
    match.reason = reason;
    if (match.ranked.isEmpty())
        match.ranked = {{match.claimed, 1}};
}

/// Nobody is likelier than the next.
QList<CardCandidate> evenly(const QStringList &students)
{
    QList<CardCandidate> candidates;
    for (const QString &student : students)
        candidates.append({student, 1.0 / static_cast<double>(students.size())});
    return candidates;
}

QStringList sortedList(const QSet<QString> &words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list;
}

} // namespace

CardBinder::CardBinder(std::shared_ptr<const CardBook> book, const Clock &clock, DryRun dryRun)
    : m_book(std::move(book)), m_clock(clock), m_dryRun(dryRun)
{}

Result<QList<CardMatch>> CardBinder::bind(storage::Stores &stores, const QList<CardMatch> &read,
                                          Portion portion)
{
    const State before = m_state;
    m_state.isComplete = portion == Portion::Last;
    Result<QList<CardMatch>> answers;
    if (m_dryRun == DryRun::Yes) {
        answers = settle(stores, read);
    } else {
        const Result<void> done = stores.transact([&]() -> Result<void> {
            answers = settle(stores, read);
            return answers ? Result<void>() : failureOf(answers);
        });
        if (!done)
            answers = failureOf(done);
    }
    if (!answers)
        m_state = before;
    return answers;
}

Result<QList<CardMatch>> CardBinder::settle(storage::Stores &stores, const QList<CardMatch> &read)
{
    const Result<Record> record = readRecord(stores);
    if (!record)
        return failureOf(record);
    QList<CardMatch> answers;
    for (const qsizetype place : take(read))
        answers.append(judged(place, *record));
    const Result<void> written = write(stores, answers);
    if (!written)
        return failureOf(written);
    for (CardMatch &match : answers)
        tellRepeats(match, *record);
    return answers;
}

Result<CardBinder::Record> CardBinder::readRecord(const storage::Stores &stores) const
{
    const auto bindings = stores.bindings();
    if (!bindings)
        return failureOf(bindings);
    Record record;
    for (auto it = bindings->constBegin(); it != bindings->constEnd(); ++it) {
        if (m_state.boundHere.value(it.value()) == it.key())
            continue;
        record.owners.insert(it.value(), it.key());
        record.codes.insert(it.key(), it.value());
    }
    return record;
}

/// Codes that an earlier run took back from those whose cards show them now.
QSet<QByteArray> CardBinder::waiting() const
{
    QSet<QByteArray> codes;
    for (const CardMatch &match : m_state.shown) {
        if (m_book->wasContradicted(match.digest, match.student))
            codes.insert(match.digest);
    }
    return codes;
}

/// Keeps what was shown; gives the places of everything it may change, itself included.
CardBinder::Places CardBinder::take(const QList<CardMatch> &read)
{
    QSet<qsizetype> touched;
    QSet<QByteArray> codes;
    for (const CardMatch &match : read) {
        const qsizetype place = m_state.shown.size();
        m_state.shown.append(match);
        touched.insert(place);
        if (!match.student.isEmpty())
            m_state.byStudent[match.student].append(place);
        if (match.digest.isEmpty())
            continue;
        m_state.byCode[match.digest].append(place);
        codes.insert(match.digest);
    }
    if (m_state.isComplete)
        codes += waiting();
    for (const QByteArray &code : withNeighbours(codes)) {
        for (const qsizetype place : m_state.byCode.value(code))
            touched.insert(place);
    }
    Places places(touched.cbegin(), touched.cend());
    std::ranges::sort(places);
    return places;
}

/// @p codes and every other code of the students they were shown for.
QSet<QByteArray> CardBinder::withNeighbours(const QSet<QByteArray> &codes) const
{
    QSet<QByteArray> all = codes;
    for (const QByteArray &code : codes) {
        for (const qsizetype place : m_state.byCode.value(code)) {
            for (const qsizetype beside : m_state.byStudent.value(m_state.shown[place].student))
                all.insert(m_state.shown[beside].digest);
        }
    }
    return all;
}

CardMatch CardBinder::judged(qsizetype place, const Record &record) const
{
    CardMatch match = m_state.shown[place];
    if (match.student.isEmpty())
        return match;
    compareWithRecord(match, record);
    if (!match.student.isEmpty() && !match.alreadyBound)
        compareWithOthers(match);
    return match;
}

/// What was bound before stands; a picture never overrules it.
void CardBinder::compareWithRecord(CardMatch &match, const Record &record) const
{
    const QString owner = record.owners.value(match.digest);
    const QByteArray code = record.codes.value(match.student);
    if (owner == match.student) {
        match.alreadyBound = true;
    } else if (!owner.isEmpty()) {
        withhold(match, u"code-of-another"_s);
        match.owner = owner;
    } else if (!code.isEmpty()) {
        withhold(match, u"second-code"_s);
    }
}

/// Two cards for one student, or one code for two students: a person must look, the first is not more likely
/// than the second.
void CardBinder::compareWithOthers(CardMatch &match) const
{
    QSet<QString> claimants;
    QSet<QByteArray> codes;
    QSet<QString> files;
    for (const qsizetype place : m_state.byCode.value(match.digest)) {
        const CardMatch &other = m_state.shown[place];
        if (other.student.isEmpty())
            continue;
        claimants.insert(other.student);
        files.insert(other.file);
    }
    for (const qsizetype place : m_state.byStudent.value(match.student)) {
        codes.insert(m_state.shown[place].digest);
        files.insert(m_state.shown[place].file);
    }
    files.remove(match.file);
    if (claimants.size() > 1) {
        withhold(match, u"two-students-for-code"_s);
        match.students = sortedList(claimants);
        match.ranked = evenly(match.students);
    } else if (codes.size() > 1) {
        withhold(match, u"two-codes-for-student"_s);
    } else if (m_book->wasReleased(match.digest, match.student)) {
        match.students = {match.student};
        withhold(match, u"released-before"_s);
    } else if (!m_state.isComplete && m_book->wasContradicted(match.digest, match.student)) {
        withhold(match, u"two-codes-for-student"_s);
    }
    if (match.student.isEmpty())
        match.otherFiles = sortedList(files);
}

/// Makes the record say what was judged: releases what a contradiction took back, binds what is new.
Result<void> CardBinder::write(storage::Stores &stores, const QList<CardMatch> &judged)
{
    for (const CardMatch &match : judged) {
        const QString whose = m_state.boundHere.value(match.digest);
        const bool isNew = !match.student.isEmpty() && !match.alreadyBound && whose.isEmpty();
        const bool isTakenBack = !whose.isEmpty() && match.student.isEmpty() && match.claimed == whose;
        Result<void> done;
        if (isNew) {
            done = change(stores, CodeBound{match.digest, match.student, u"card"_s, match.payload});
            m_state.boundHere.insert(match.digest, match.student);
        } else if (isTakenBack) {
            done = change(stores,
                          CodeReleased{match.digest, whose,
                                       QCoreApplication::translate("Flows", "同一文件夹里的采集码互相矛盾")});
            m_state.boundHere.remove(match.digest);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> CardBinder::change(storage::Stores &stores, const Fact &fact) const
{
    if (m_dryRun == DryRun::Yes)
        return {};
    const auto newestMs = stores.lastEntryAtMs();
    if (!newestMs)
        return failureOf(newestMs);
    // A clock that was set back must not move the journal's newest time back: a door would believe it then.
    const qint64 nowMs = m_clock.nowUtcMs();
    const auto entry = stores.append(fact, std::max(nowMs, newestMs->value_or(nowMs)), kCardActor);
    return entry ? Result<void>() : failureOf(entry);
}

/// One picture stands for a code; others of the same code only repeat it, however well they were read.
void CardBinder::tellRepeats(CardMatch &match, const Record &record) const
{
    const QString owner = m_state.boundHere.value(match.digest, record.owners.value(match.digest));
    const bool isUnclear = match.student.isEmpty() && match.claimed.isEmpty();
    if (match.digest.isEmpty() || owner.isEmpty() || (!isUnclear && match.student != owner))
        return;
    QSet<QString> files;
    QString first;
    for (const qsizetype place : m_state.byCode.value(match.digest)) {
        const CardMatch &other = m_state.shown[place];
        files.insert(other.file);
        if (other.student == owner && (first.isEmpty() || other.file < first))
            first = other.file;
    }
    files.remove(match.file);
    match.otherFiles = sortedList(files);
    match.alreadyBound = match.alreadyBound || isUnclear || match.file != first;
    match.student = owner;
    match.students.clear();
    match.reason.clear();
}

} // namespace liuying
