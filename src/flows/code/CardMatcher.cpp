// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardMatcher.h"

#include "flows/code/CardWords.h"

#include <algorithm>
#include <cmath>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

/// A character that nobody weighed: as good as certain when sure, else likely the first of what it may be.
constexpr double kSureShare = 0.995;
constexpr double kLikelyShare = 0.75;
constexpr double kOtherShares = 0.17;
/// However certain the reader is, so often it is wrong all the same.
constexpr double kLeastDoubt = 0.002;
/// A figure, and a character of a name, is proven from this share on; another one is ruled out below the
/// last.
constexpr double kFigureRead = 0.9;
constexpr double kNameRead = 0.65;
constexpr double kRuledOut = 0.02;
/// One character of a name may be less certain where nothing else is: the likeliest one, and clearly so.
constexpr double kNameLikely = 0.4;
constexpr double kLikelierThanNext = 1.6;
/// So much of a reading goes over to what the recogniser is known to misread as it.
constexpr double kMisread = 0.7;
/// One character of the last four stands for another at random; letters are rare.
constexpr double kFigureShare = 1.0 / 11;
constexpr double kLetterShare = 0.02;
/// Look-alikes of a read figure are together so likely.
constexpr double kLookAlikeShare = 0.03;
/// A character that only one of a thousand has may still be any stranger's.
constexpr double kLeastShare = 0.005;
/// A name of two characters is seldom taken for one of three.
const double kOtherShape = std::log(0.02);
/// Below this a school is another one; a lost or misread character leaves more.
constexpr double kLeastLikeness = 0.7;
/// From this confidence on, another school or level is believed.
constexpr double kBelieved = 0.6;
const double kOtherBelieved = std::log(0.01);
const double kOtherDoubted = std::log(0.2);
/// By so much a student must be likelier than the next.
constexpr double kClearMargin = 3;
/// … and with an uncertain character, 1000 times that.
const double kProvenWithDoubt = std::log(100'000.0);
/// Odds of 100 to 1 that this is the student, not a stranger who happens to fit.
const double kProven = std::log(100.0);
/// One card in twenty is a stranger's.
constexpr double kStrangers = 0.05;
/// Where students are expected, so many of those who come are among them.
constexpr double kExpectedCome = 0.9;
/// What one wrong figure leaves of the last four, with a name that fits, is still worth asking about.
constexpr double kLeastPerson = 3;
constexpr qsizetype kMostRanked = 9;
/// Whoever is likelier than not is asked about, unless the name was surely read as another one.
constexpr double kLikelierThanNot = 0.5;
constexpr double kLeastWorthAsking = 0.002;

QString firstOf(const QString &name)
{
    return name.left(!name.isEmpty() && name.front().isHighSurrogate() ? 2 : 1);
}

QString lastOf(const QString &name)
{
    return name.right(!name.isEmpty() && name.back().isLowSurrogate() ? 2 : 1);
}

/// What a place of a card may be, with shares; together less than 1, the rest may be anything.
struct Choices {
    QHash<QString, double> shares;
    double rest = 1;
};

/// Read without doubt, or typed by a person.
bool isSure(const vision::NameCharacter &seen)
{
    return seen.isSure || seen.mayBe.isEmpty();
}

Choices choicesOf(const vision::NameCharacter &seen, const QString &read)
{
    QStringList mayBe;
    for (const char32_t character : (seen.mayBe.isEmpty() ? read : seen.mayBe).toUcs4())
        mayBe.append(plainWords(QString::fromUcs4(&character, 1)));
    Choices choices;
    const bool isWeighed = seen.shares.size() == mayBe.size() && !mayBe.isEmpty();
    for (qsizetype i = 0; i < mayBe.size(); ++i) {
        double share = i == 0 ? (isSure(seen) ? kSureShare : kLikelyShare)
                              : (isSure(seen) ? 0.001 : kOtherShares / static_cast<double>(mayBe.size() - 1));
        if (isWeighed)
            share = seen.shares.at(i);
        choices.shares[mayBe.at(i)] += share;
        choices.rest -= share;
    }
    choices.rest = std::max(choices.rest, kLeastDoubt);
    return choices;
}

/// Adds what the recogniser does not tell apart.
Choices withMisread(const Choices &read)
{
    Choices choices = read;
    for (auto it = read.shares.cbegin(); it != read.shares.cend(); ++it) {
        for (const QChar meant : misreadAs(it.key().front())) {
            choices.shares[meant] += kMisread * it.value();
            choices.shares[it.key()] -= kMisread * it.value();
        }
    }
    return choices;
}

double likeliestBut(const Choices &choices, const QString &word)
{
    double best = 0;
    for (auto it = choices.shares.cbegin(); it != choices.shares.cend(); ++it) {
        if (it.key() != word)
            best = std::max(best, it.value());
    }
    return best;
}

bool isLetter(char16_t character)
{
    return character > u'9' && character != u'X';
}

} // namespace

/// A card's reading as weights for each word of the roster, so that a student costs a few additions.
struct CardMatcher::Reading {
    std::array<std::array<Weight, 128>, kTailLength> tail{};
    bool hasTail = false;
    bool hasName = false;
    bool isShort = false;
    bool isNameSure = false;
    QList<Weight> firsts;
    QList<Weight> lasts;
    QList<Weight> schools;
    QList<Weight> levels;
};

struct CardMatcher::Evidence {
    int row = 0;
    double person = 0;    ///< last four and name
    double enrolment = 0; ///< school and level
    bool isRead = true;   ///< every character of the last four and of the name stands on the card
    int doubtful = 0;     ///< … but for so many of the name, which probably do
    bool isOtherPerson = false;
    bool isSurelyOther = false;  ///< … by a character about which no reading left a doubt
    bool isNearMiss = false;     ///< another person by one character of the name alone, all else stands there
    bool isEnrolmentRead = true; ///< school and level stand on the card, as far as the roster has them
    bool isOtherEnrolment = false;

    [[nodiscard]] double total() const { return person + enrolment; }
};

int CardMatcher::Column::add(const QString &word)
{
    auto place = places.constFind(word);
    if (place == places.cend()) {
        place = places.insert(word, static_cast<int>(words.size()));
        words.append(word);
        counts.append(0);
    }
    ++counts[*place];
    ++total;
    return *place;
}

CardMatcher::CardMatcher(const QList<Student> &roster, const QString &university)
{
    QHash<QString, QString> plain; // schools and levels are the same few words again and again
    const auto plainOf = [&plain](const QString &word) {
        auto known = plain.constFind(word);
        return known == plain.cend() ? *plain.insert(word, plainWords(word)) : *known;
    };
    m_numbers.reserve(roster.size());
    m_rows.reserve(roster.size());
    for (const Student &student : roster) {
        const QString name = plainWords(student.name);
        const QString tail = plainWords(student.idTail);
        Row row;
        if (tail.size() == kTailLength)
            std::ranges::copy(tail.toStdU16String(), row.tail.begin());
        row.first = m_firsts.add(firstOf(name));
        row.last = m_lasts.add(lastOf(name));
        row.school = m_schools.add(plainOf(student.school.isEmpty() ? university : student.school));
        row.level = m_levels.add(plainOf(student.level));
        row.isShort = name.size() == firstOf(name).size() + lastOf(name).size();
        m_rows.append(row);
        m_numbers.append(student.number);
    }
}

CardVerdict CardMatcher::match(const vision::CardText &card, const QSet<QString> &expected) const
{
    const Reading reading = weighed(card);
    std::vector<Evidence> all;
    all.reserve(static_cast<std::size_t>(m_rows.size()));
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        all.push_back(evidenceFor(i, reading));
    CardVerdict verdict;
    if (reading.hasTail || reading.hasName)
        verdict.ranked = ranked(all, expected);
    if (reading.hasTail && reading.hasName)
        judge(verdict, all, card);
    else
        verdict.reason = u"no-card"_s;
    return verdict;
}

CardMatcher::Reading CardMatcher::weighed(const vision::CardText &card) const
{
    Reading reading;
    const QString name = plainWords(card.name);
    const QString tail = plainWords(card.idTail);
    reading.hasName = name.size() > 1;
    reading.hasTail = tail.size() == kTailLength;
    reading.isShort = name.endsWith(u'*');
    reading.isNameSure = isSure(card.first) && isSure(card.last);
    if (reading.hasName) {
        reading.firsts = weighedNames(m_firsts, card.first, firstOf(name));
        if (!reading.isShort)
            reading.lasts = weighedNames(m_lasts, card.last, lastOf(name));
    }
    for (qsizetype i = 0; reading.hasTail && i < kTailLength; ++i)
        weighTail(reading, i, card.tail.value(i), tail.mid(i, 1));
    reading.schools = weighedSchools(plainWords(card.school), card.confidence.school);
    reading.levels = weighedLevels(plainWords(card.level), card.confidence.level);
    return reading;
}

/// A figure is what was read, one of its look-alikes, or anything.
void CardMatcher::weighTail(Reading &reading, qsizetype place, const vision::NameCharacter &seen,
                            const QString &read)
{
    const Choices choices = choicesOf(seen, read);
    const QString alike = lookAlikesOf(read.front());
    for (char16_t c = u'0'; c <= u'Z'; c = c == u'9' ? u'A' : static_cast<char16_t>(c + 1)) {
        const double usual = isLetter(c) ? kLetterShare : kFigureShare;
        double share = choices.rest * usual + choices.shares.value(QString(QChar(c)));
        if (alike.contains(QChar(c)))
            share += kLookAlikeShare / static_cast<double>(alike.size());
        Weight &weight = reading.tail[static_cast<std::size_t>(place)][c];
        weight.weight = std::log(share / usual);
        weight.isRead = share >= kFigureRead;
        weight.isContradicted = share / usual < kRuledOut;
    }
}

QList<CardMatcher::Weight> CardMatcher::weighedNames(const Column &column, const vision::NameCharacter &seen,
                                                     const QString &read)
{
    const Choices choices = withMisread(choicesOf(seen, read));
    QList<Weight> weights;
    for (int i = 0; i < static_cast<int>(column.words.size()); ++i) {
        const QString &word = column.words.at(i);
        const double share = choices.shares.value(word);
        const double ratio = share / usualShareOf(column, i) + choices.rest;
        const bool isLikely =
            share >= kNameLikely && share >= kLikelierThanNext * likeliestBut(choices, word);
        weights.append(
            {std::log(ratio), isLikely, ratio < kRuledOut, isLikely && share < kNameRead, isSure(seen)});
    }
    return weights;
}

/// A misread school is still liker to the right one than to any other; one that is like none of the roster's
/// is another school, if it was read well.
QList<CardMatcher::Weight> CardMatcher::weighedSchools(const QString &read, double confidence) const
{
    const QString name = namesASchool(read) ? read : QString();
    QList<double> likeness;
    for (const QString &word : m_schools.words)
        likeness.append(likenessOf(name, word));
    const double best = likeness.isEmpty() ? 0 : *std::ranges::max_element(likeness);
    QList<Weight> weights;
    for (int i = 0; i < static_cast<int>(likeness.size()); ++i) {
        const bool isSame = likeness.at(i) >= kLeastLikeness && likeness.at(i) >= best;
        weights.append(enrolmentWeight(m_schools, i, name, isSame, confidence));
    }
    return weights;
}

QList<CardMatcher::Weight> CardMatcher::weighedLevels(const QString &read, double confidence) const
{
    QList<Weight> weights;
    for (int i = 0; i < static_cast<int>(m_levels.words.size()); ++i) {
        const QString &own = m_levels.words.at(i);
        weights.append(enrolmentWeight(m_levels, i, read, read == own, confidence));
    }
    return weights;
}

CardMatcher::Weight CardMatcher::enrolmentWeight(const Column &column, int place, const QString &read,
                                                 bool isSame, double confidence)
{
    if (column.words.at(place).isEmpty())
        return {0, true, false}; // nothing to compare with
    if (read.isEmpty())
        return {0, false, false};
    if (isSame)
        return {-std::log(usualShareOf(column, place)), true, false};
    const bool isBelieved = confidence >= kBelieved;
    return {isBelieved ? kOtherBelieved : kOtherDoubted, false, isBelieved};
}

CardMatcher::Evidence CardMatcher::evidenceFor(int place, const Reading &reading) const
{
    const Row &row = m_rows.at(place);
    Evidence evidence;
    evidence.row = place;
    int misfits = 0;
    const auto add = [&evidence, &misfits](const Weight &weight) {
        evidence.person += weight.weight;
        misfits += weight.isRead ? 0 : 1;
        evidence.isRead = evidence.isRead && weight.isRead;
        evidence.doubtful += weight.isDoubtful;
        evidence.isOtherPerson = evidence.isOtherPerson || weight.isContradicted;
        evidence.isSurelyOther = evidence.isSurelyOther || (weight.isContradicted && weight.isSure);
    };
    for (std::size_t i = 0; reading.hasTail && i < kTailLength; ++i)
        add(row.tail[i] < 128 ? reading.tail[i][row.tail[i]] : Weight{});
    const bool isTailRead = misfits == 0;
    if (reading.hasName) {
        if (reading.isShort != row.isShort)
            add({kOtherShape, false, true, false, reading.isNameSure});
        const bool isShapeRight = misfits == 0;
        add(reading.firsts.at(row.first));
        if (!reading.isShort)
            add(reading.lasts.at(row.last));
        evidence.isNearMiss = isTailRead && isShapeRight && evidence.isOtherPerson && misfits == 1;
    }
    for (const Weight &weight : {reading.schools.at(row.school), reading.levels.at(row.level)}) {
        evidence.enrolment += weight.weight;
        evidence.isEnrolmentRead = evidence.isEnrolmentRead && weight.isRead;
        evidence.isOtherEnrolment = evidence.isOtherEnrolment || weight.isContradicted;
    }
    evidence.isNearMiss = evidence.isNearMiss && evidence.isEnrolmentRead;
    return evidence;
}

/// Shares by Bayes' rule, strangers to the roster counted in.
QList<CardCandidate> CardMatcher::ranked(const std::vector<Evidence> &all,
                                         const QSet<QString> &expected) const
{
    const auto total = static_cast<double>(m_rows.size());
    const double awaited = expected.isEmpty() ? 0 : std::min(total, static_cast<double>(expected.size()));
    const double known = 1 - kStrangers;
    const double awaitedEach = awaited > 0 ? known * kExpectedCome / awaited : 0;
    const double otherEach =
        total > awaited ? known * (awaited > 0 ? 1 - kExpectedCome : 1) / (total - awaited) : 0;
    QList<CardCandidate> candidates;
    double sum = kStrangers;
    for (const Evidence &evidence : all) {
        const QString &number = m_numbers.at(evidence.row);
        const double prior = awaited > 0 && expected.contains(number) ? awaitedEach : otherEach;
        const double weight = prior * std::exp(evidence.total());
        sum += weight;
        if (weight > kStrangers * kLeastWorthAsking)
            candidates.append({number, weight});
    }
    const auto isLikelier = [](const CardCandidate &a, const CardCandidate &b) {
        return a.share != b.share ? a.share > b.share : a.student < b.student;
    };
    std::ranges::sort(candidates, isLikelier);
    for (CardCandidate &candidate : candidates)
        candidate.share /= sum;
    candidates.removeIf([](const CardCandidate &c) { return c.share < kLeastWorthAsking; });
    candidates.resize(std::min(candidates.size(), kMostRanked));
    return candidates;
}

/// Binds only whom the card names in every character; a lead among the roster's students is not enough,
/// since the one on the card may be missing there.
void CardMatcher::judge(CardVerdict &verdict, const std::vector<Evidence> &all,
                        const vision::CardText &card) const
{
    const Evidence *best = nullptr;
    const Evidence *other = nullptr;
    for (const Evidence &evidence : all) {
        if (evidence.isOtherPerson || evidence.person < kLeastPerson)
            continue;
        const Evidence *&place = evidence.isOtherEnrolment ? other : best;
        if (!place || evidence.total() > place->total())
            place = &evidence;
    }
    if (other && (!best || other->person > best->person + kClearMargin)) {
        nameOtherEnrolment(verdict, *other, card);
        return;
    }
    if (!best) {
        verdict.students = nearMisses(all);
        if (verdict.students.isEmpty())
            verdict.students = likelierThanNot(all, verdict.ranked);
        if (verdict.students.isEmpty())
            verdict.reason = u"not-on-roster"_s;
        return;
    }
    QStringList close;
    for (const Evidence &evidence : all) {
        const bool fits = !evidence.isOtherPerson && !evidence.isOtherEnrolment;
        if (fits && best->total() - evidence.total() < kClearMargin)
            close.append(m_numbers.at(evidence.row));
    }
    const double strangers =
        std::log(static_cast<double>(m_rows.size())) - std::log((1 - kStrangers) / kStrangers);
    const double needed = best->doubtful > 0 ? kProvenWithDoubt : kProven;
    const bool isProven =
        best->isRead && best->doubtful <= 1 && best->isEnrolmentRead && best->total() - strangers >= needed;
    if (close.size() == 1 && isProven) {
        verdict.student = close.front();
        return;
    }
    close.sort();
    verdict.students = close;
}

/// A stranger with the same last four, school, level and shape of name is rarer than a character misread or
/// written wrongly in the roster: a person should look.
QStringList CardMatcher::nearMisses(const std::vector<Evidence> &all) const
{
    QStringList students;
    for (const Evidence &evidence : all) {
        if (evidence.isNearMiss)
            students.append(m_numbers.at(evidence.row));
    }
    students.sort();
    return students;
}

/// Several characters misread are rarer than one, yet where all else fits so well that this student is
/// likelier than everybody and every stranger together, a person should look.
QStringList CardMatcher::likelierThanNot(const std::vector<Evidence> &all,
                                         const QList<CardCandidate> &ranked) const
{
    if (ranked.isEmpty() || ranked.front().share < kLikelierThanNot)
        return {};
    const QString &student = ranked.front().student;
    const bool isMisread = std::ranges::any_of(all, [&](const Evidence &evidence) {
        return m_numbers.at(evidence.row) == student && !evidence.isSurelyOther;
    });
    return isMisread ? QStringList{student} : QStringList();
}

void CardMatcher::nameOtherEnrolment(CardVerdict &verdict, const Evidence &other,
                                     const vision::CardText &card) const
{
    const Row &row = m_rows.at(other.row);
    verdict.reason = u"other-enrolment"_s;
    if (weighedSchools(plainWords(card.school), card.confidence.school).at(row.school).isContradicted)
        verdict.wrongSchool = card.school;
    if (weighedLevels(plainWords(card.level), card.confidence.level).at(row.level).isContradicted)
        verdict.wrongLevel = card.level;
}

/// The share of the roster that has this word: what a stranger's card shows by chance.
double CardMatcher::usualShareOf(const Column &column, int place)
{
    const double share = static_cast<double>(column.counts.at(place)) / static_cast<double>(column.total);
    return std::max(share, kLeastShare);
}

} // namespace liuying
