// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CodeDesk.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Width, case, blanks and the kind of middle dot do not tell people apart.
QString plain(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c == u'•' || c == u'・' || c == u'‧')
            kept += u'·';
        else if (!c.isSpace())
            kept += c.toUpper();
    }
    return kept;
}

/// What the roster and the record know, for looking cards up.
struct Known {
    QHash<QString, QList<Student>> byIdTail;
    QString university;
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
    Known known;
    for (const Student &student : *roster)
        known.byIdTail[plain(student.idTail)].append(student);
    if (*plan) {
        known.university = (**plan).campaign.university;
        known.policy = (**plan).policy;
    }
    known.codeOfStudent = *bindings;
    for (auto it = bindings->constBegin(); it != bindings->constEnd(); ++it)
        known.ownerOfCode.insert(it.value(), it.key());
    return known;
}

bool areBothKnownAndDiffer(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && plain(a) != plain(b);
}

void lookUp(CardMatch &match, const vision::CardText &card, const Known &known)
{
    const QString tail = plain(card.idTail);
    if (card.name.isEmpty() || tail.isEmpty()) {
        match.reason = u"no-card"_s;
        return;
    }
    QList<Student> sameName;
    std::ranges::copy_if(known.byIdTail.value(tail), std::back_inserter(sameName),
                         [&card](const Student &student) { return fitsMaskedName(card.name, student.name); });
    if (sameName.isEmpty()) {
        match.reason = u"not-on-roster"_s;
        return;
    }
    if (areBothKnownAndDiffer(card.school, known.university)) {
        match.reason = u"other-school"_s;
        return;
    }
    for (const Student &student : std::as_const(sameName)) {
        if (!areBothKnownAndDiffer(card.level, student.level))
            match.students.append(student.number);
    }
    match.students.sort();
    if (match.students.isEmpty())
        match.reason = u"other-enrolment"_s;
    else if (match.students.size() == 1)
        match.student = match.students.takeFirst();
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
    if (picture.card)
        lookUp(match, *picture.card, known);
    else
        match.reason = u"no-card"_s;
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

bool fitsMaskedName(const QString &masked, const QString &name)
{
    const QList<uint> shown = plain(masked).toUcs4();
    const QList<uint> full = plain(name).toUcs4();
    if (shown.isEmpty() || full.isEmpty() || shown.front() != full.front())
        return false;
    if (!shown.contains(U'*'))
        return shown == full;
    return shown.back() == U'*' ? full.size() == 2 : full.size() >= 3 && shown.back() == full.back();
}

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
