// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardMatcher.h"

#include "flows/code/CardWords.h"

#include <algorithm>
#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// Four figures are as good as drawn by lot.
const double kTailEqual = std::log(10000.0);
/// One look-alike in the tail: seldom enough that it was never seen, so it counts for far less.
constexpr double kTailLike = 4;
constexpr double kReadRight = 0.93; ///< share of characters of names that are read right
constexpr double kReadAsMaybe = 0.05;
constexpr double kUnsureOther = -1;
/// Below this a school is another one; a lost or misread character leaves more.
constexpr double kLeastLikeness = 0.7;
/// By so much a student must be likelier than the next.
constexpr double kClearMargin = 3;
/// Odds of 100 to 1 that this is the student, not a stranger who happens to fit.
const double kProven = std::log(100.0);
/// One card in twenty is a stranger's.
const double kPriorOdds = std::log(20.0);

QString firstOf(const QString &name)
{
    return name.left(!name.isEmpty() && name.front().isHighSurrogate() ? 2 : 1);
}

QString lastOf(const QString &name)
{
    return name.right(!name.isEmpty() && name.back().isLowSurrogate() ? 2 : 1);
}

} // namespace

CardMatcher::CardMatcher(const QList<Student> &roster, const QString &university)
    : m_roster(roster), m_university(plainWords(university))
{
    for (qsizetype i = 0; i < m_roster.size(); ++i) {
        Student &student = m_roster[i];
        student.name = plainWords(student.name);
        student.school = plainWords(student.school);
        m_byTail[plainWords(student.idTail)].append(i);
        ++m_firsts[firstOf(student.name)];
        ++m_lasts[lastOf(student.name)];
        ++m_levels[plainWords(student.level)];
        ++m_schools[schoolOf(student)];
    }
}

CardVerdict CardMatcher::match(const vision::CardText &card, const QSet<QString> & /*expected*/) const
{
    const QString tail = plainWords(card.idTail);
    if (tail.isEmpty())
        return {{}, {}, u"no-card"_s};
    QList<Evidence> fitting;
    bool isOtherEnrolment = false;
    for (const Student *student : withTailLike(tail)) {
        const Evidence evidence = evidenceFor(*student, card);
        if (evidence.isOtherPerson)
            continue;
        if (evidence.isOtherEnrolment)
            isOtherEnrolment = isOtherEnrolment || evidence.isNameSeen;
        else
            fitting.append(evidence);
    }
    if (fitting.isEmpty())
        return {{}, {}, isOtherEnrolment ? u"other-enrolment"_s : u"not-on-roster"_s};
    const auto best = std::ranges::max_element(fitting, {}, &Evidence::total);
    QStringList close;
    for (const Evidence &evidence : std::as_const(fitting)) {
        if (best->total() - evidence.total() < kClearMargin)
            close.append(evidence.student->number);
    }
    close.sort();
    const double strangers = std::log(static_cast<double>(m_roster.size()));
    const bool isProven = best->isNameSeen && best->total() - strangers + kPriorOdds >= kProven;
    if (close.size() == 1 && isProven)
        return {close.first(), {}, {}};
    if (!best->isNameSeen && card.name.isEmpty())
        return {{}, {}, u"no-card"_s};
    return {{}, close, {}};
}

QList<const Student *> CardMatcher::withTailLike(const QString &tail) const
{
    QList<const Student *> students;
    for (const QString &possible : tailsLike(tail)) {
        const QList<qsizetype> places = m_byTail.value(possible);
        for (const qsizetype place : places)
            students.append(&m_roster.at(place));
    }
    return students;
}

CardMatcher::Evidence CardMatcher::evidenceFor(const Student &student, const vision::CardText &card) const
{
    Evidence evidence;
    evidence.student = &student;
    evidence.tail = plainWords(student.idTail) == plainWords(card.idTail) ? kTailEqual : kTailLike;
    weighName(evidence, card);
    weighSchool(evidence, plainWords(card.school));
    weighLevel(evidence, plainWords(card.level));
    return evidence;
}

void CardMatcher::weighName(Evidence &evidence, const vision::CardText &card) const
{
    const QString masked = plainWords(card.name);
    if (masked.isEmpty())
        return;
    const QString &name = evidence.student->name;
    const auto weigh = [&](const QString &read, const vision::NameCharacter &seen, const QString &character,
                           const QHash<QString, int> &counts) {
        if (read == character || seen.mayBe.contains(character)) {
            evidence.isNameSeen = true;
            evidence.name +=
                std::log(read == character ? kReadRight : kReadAsMaybe) + rarityOf(counts, character);
        } else if (seen.isSure || seen.mayBe.isEmpty()) {
            evidence.isOtherPerson = true;
        } else {
            evidence.name += kUnsureOther;
        }
    };
    const bool isShort = masked.endsWith(u'*');
    evidence.isOtherPerson = isShort != (name.toUcs4().size() == 2);
    weigh(firstOf(masked), card.first, firstOf(name), m_firsts);
    if (!isShort)
        weigh(lastOf(masked), card.last, lastOf(name), m_lasts);
}

/// A misread school is still liker to the right one than to any other; one that is like none of the roster's
/// is another school.
void CardMatcher::weighSchool(Evidence &evidence, const QString &read) const
{
    const QString &own = schoolOf(*evidence.student);
    if (read.isEmpty() || own.isEmpty())
        return;
    const double likeness = likenessOf(read, own);
    bool isLikerToAnother = false;
    for (auto it = m_schools.keyBegin(); it != m_schools.keyEnd(); ++it)
        isLikerToAnother = isLikerToAnother || likenessOf(read, *it) > likeness;
    if (likeness < kLeastLikeness || isLikerToAnother)
        evidence.isOtherEnrolment = true;
    else
        evidence.enrolment += rarityOf(m_schools, own);
}

void CardMatcher::weighLevel(Evidence &evidence, const QString &read) const
{
    const QString own = plainWords(evidence.student->level);
    if (read.isEmpty() || own.isEmpty())
        return;
    if (read == own)
        evidence.enrolment += rarityOf(m_levels, own);
    else
        evidence.isOtherEnrolment = true;
}

/// How much it says that a word is this one: little when most of the roster has it.
double CardMatcher::rarityOf(const QHash<QString, int> &counts, const QString &word) const
{
    constexpr double kLeastShare =
        0.005; // a character that only one of a thousand has may still be any stranger's
    const double share = static_cast<double>(counts.value(word)) / static_cast<double>(m_roster.size());
    return -std::log(std::max(share, kLeastShare));
}

const QString &CardMatcher::schoolOf(const Student &student) const
{
    return student.school.isEmpty() ? m_university : student.school;
}

} // namespace liuying
