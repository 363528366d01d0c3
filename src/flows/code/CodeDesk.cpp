// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeDesk.h"

#include "flows/code/CardMatcher.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// What the roster and the record know, for looking cards up.
struct Known {
    CardMatcher cards;
    Policy policy;
    QHash<QByteArray, QString> ownerOfCode;
    QHash<QString, QByteArray> codeOfStudent;
};

Result<Known> readKnown(const storage::Stores &stores)
{
    const auto roster = stores.roster();
    const auto plan = stores.plan();
    const auto bindings = stores.bindings();
    if (!roster)
        return failureOf(roster);
    if (!plan)
        return failureOf(plan);
    if (!bindings)
        return failureOf(bindings);
    const Plan inForce = plan->value_or(Plan());
    Known known{CardMatcher(*roster, inForce.campaign.university), inForce.policy, {}, {}};
    known.codeOfStudent = *bindings;
    for (auto it = bindings->constBegin(); it != bindings->constEnd(); ++it)
        known.ownerOfCode.insert(it.value(), it.key());
    return known;
}

CardMatch matchOf(const ReadPicture &picture, const Known &known)
{
    CardMatch match;
    match.file = picture.file;
    const ShownCode shown = shownCode(picture.reading, known.policy);
    if (picture.trouble)
        match.reason = u"unreadable"_s;
    else if (picture.reading.codes.isEmpty())
        match.reason = u"no-code"_s;
    else if (shown.captureCodes == 0)
        match.reason = u"not-a-capture-code"_s;
    else if (shown.captureCodes > 1)
        match.reason = u"several-codes"_s;
    else
        match.digest = codeDigest(shown.payload);
    if (!match.reason.isEmpty())
        return match;
    if (known.policy.keepPayload)
        match.payload = shown.payload;
    const CardVerdict verdict = known.cards.match(picture.card.value_or(vision::CardText()));
    match.student = verdict.student;
    match.students = verdict.students;
    match.reason = verdict.reason;
    return match;
}

void takeBack(CardMatch &match, const QString &reason)
{
    match.student.clear();
    match.reason = reason;
}

/// What was bound before stands; a picture never overrules it.
void compareWithRecord(CardMatch &match, const Known &known)
{
    const QString owner = known.ownerOfCode.value(match.digest);
    const QByteArray code = known.codeOfStudent.value(match.student);
    if (owner == match.student)
        match.alreadyBound = true;
    else if (!owner.isEmpty())
        takeBack(match, u"code-of-another"_s);
    else if (!code.isEmpty())
        takeBack(match, u"second-code"_s);
}

/// Two cards for one student, or one code for two students: a person must look, the first is not more likely
/// than the second.
void compareWithEachOther(QList<CardMatch> &matches)
{
    QHash<QString, QSet<QByteArray>> codes;
    QHash<QByteArray, QSet<QString>> students;
    for (const CardMatch &match : std::as_const(matches)) {
        if (match.student.isEmpty())
            continue;
        codes[match.student].insert(match.digest);
        students[match.digest].insert(match.student);
    }
    for (CardMatch &match : matches) {
        if (match.student.isEmpty())
            continue;
        const QSet<QString> &claimants = students[match.digest];
        if (claimants.size() > 1) {
            match.student.clear();
            match.students = QStringList(claimants.cbegin(), claimants.cend());
            match.students.sort();
        } else if (codes[match.student].size() > 1) {
            takeBack(match, u"two-codes-for-student"_s);
        }
    }
}

} // namespace

CodeDesk::CodeDesk(storage::Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

Result<BindingReport> CodeDesk::bindFromCards(const QList<ReadPicture> &pictures, DryRun dryRun)
{
    BindingReport report;
    const Result<void> done = m_stores.transact([&]() -> Result<void> {
        const Result<Known> known = readKnown(m_stores);
        if (!known)
            return failureOf(known);
        QList<CardMatch> matches;
        for (const ReadPicture &picture : pictures)
            matches.append(matchOf(picture, *known));
        compareWithEachOther(matches);
        QSet<QByteArray> boundNow;
        for (CardMatch &match : matches) {
            if (!match.student.isEmpty())
                compareWithRecord(match, *known);
            if (match.student.isEmpty()) {
                (match.students.isEmpty() ? report.unmatched : report.ambiguous).append(match);
                continue;
            }
            match.alreadyBound = match.alreadyBound || boundNow.contains(match.digest);
            boundNow.insert(match.digest);
            report.bound.append(match);
            if (match.alreadyBound || dryRun == DryRun::Yes)
                continue;
            const auto entry =
                m_stores.append(CodeBound{match.digest, match.student, u"card"_s, match.payload},
                                m_clock.nowUtcMs(), u"codes"_s);
            if (!entry)
                return failureOf(entry);
        }
        return {};
    });
    if (!done)
        return failureOf(done);
    return report;
}

} // namespace liuying
