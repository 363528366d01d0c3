// SPDX-License-Identifier: Apache-2.0
#include "vision/NameVotes.h"

#include <algorithm>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

QString hanOnly(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character.script() == QChar::Script_Han)
            result += character;
    }
    return result;
}

QString figuresOnly(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        const QChar upper = character.toUpper();
        if ((upper >= u'0' && upper <= u'9') || (upper >= u'A' && upper <= u'Z'))
            result += result.contains(upper) ? QString() : QString(upper);
    }
    return result;
}

/// Wrong characters were seen with up to 94, right ones mostly with more.
constexpr int kCertain = 96;

} // namespace

bool NameVotes::add(const TextRecogniser::Line &line)
{
    QList<TextRecogniser::Line::Symbol> characters;
    for (const TextRecogniser::Line::Symbol &symbol : line.symbols) {
        if (!symbol.mayBe.isEmpty() && symbol.mayBe.front().script() == QChar::Script_Han)
            characters.append({hanOnly(symbol.mayBe), symbol.certainty});
    }
    // Of one character where two stand, nobody knows which it is.
    if (characters.isEmpty() || (m_hasLast && characters.size() == 1))
        return false;
    // A character taken for two, 婷 for 女亭: the surname is still good, so it counts a little.
    const bool isRightCount = characters.size() == (m_hasLast ? 2 : 1);
    const int weight = (isRightCount ? 4 : 1) * (line.confidence + 1);
    m_first.add(characters.front().mayBe, characters.front().certainty);
    if (m_hasLast)
        m_last.add(characters.back().mayBe, isRightCount ? characters.back().certainty : 0);
    const QString read =
        characters.front().mayBe.left(1) + (m_hasLast ? characters.back().mayBe.left(1) : QString());
    constexpr int kSure = 80;
    const bool isSettled = isRightCount && m_names.contains(read) && line.confidence >= kSure;
    m_names[read] += weight;
    return isSettled;
}

QString NameVotes::name() const
{
    if (m_names.isEmpty())
        return {};
    const QStringList readings = m_names.keys();
    const auto best =
        std::ranges::max_element(readings, {}, [this](const QString &read) { return m_names.value(read); });
    return best->left(1) + u'*' + best->mid(1);
}

bool TailVotes::add(const TextRecogniser::Line &line)
{
    QList<TextRecogniser::Line::Symbol> figures;
    for (const TextRecogniser::Line::Symbol &symbol : line.symbols) {
        if (const QString mayBe = figuresOnly(symbol.mayBe); !mayBe.isEmpty())
            figures.append({mayBe, symbol.certainty});
    }
    // A star that touches the first figure is read as one more character.
    if (figures.size() != kLength && figures.size() != kLength + 1)
        return false;
    ++m_readings;
    const qsizetype from = figures.size() - kLength;
    bool isSettled = true;
    for (qsizetype i = 0; i < kLength; ++i) {
        const auto &[mayBe, certainty] = figures.at(from + i);
        m_places[i].add(mayBe, certainty);
        isSettled = isSettled && (m_places[i].isAgreed() || (m_readings == 1 && certainty >= kCertain));
    }
    return isSettled;
}

QString TailVotes::tail() const
{
    QString tail;
    for (const NameCharacter &place : places())
        tail += place.mayBe.front();
    return tail;
}

QList<NameCharacter> TailVotes::places() const
{
    QList<NameCharacter> all;
    for (qsizetype i = 0; m_readings > 0 && i < kLength; ++i)
        all.append(m_places[i].character());
    return all;
}

void CharacterVotes::add(const QString &mayBe, int certainty)
{
    m_isSame = m_isSame && (m_readings == 0 || m_read == mayBe.front());
    m_read = mayBe.front();
    m_least = std::min(m_least, certainty);
    ++m_readings;
    // Even an unlikely reading says something, and a certain one is wrong at times.
    double share = std::clamp(certainty / 100.0, 0.3, 0.98);
    for (const QChar character : mayBe) {
        m_shares[character] += share;
        share = std::min(share, 1 - share) / 3; // each further guess is a good deal less likely
    }
}

NameCharacter CharacterVotes::character() const
{
    constexpr double kAgreed =
        0.985; // wrong characters were read alike twice in hardly one card of a hundred
    constexpr double kMostTogether = 0.998;
    NameCharacter character;
    for (auto it = m_shares.keyBegin(); it != m_shares.keyEnd(); ++it)
        character.mayBe += *it;
    std::ranges::sort(character.mayBe, [this](QChar a, QChar b) {
        return std::pair(m_shares.value(b), a) < std::pair(m_shares.value(a), b);
    });
    double left = kMostTogether;
    for (const QChar c : std::as_const(character.mayBe)) {
        const bool isAgreedOn = isAgreed() && character.shares.isEmpty();
        const double share = isAgreedOn ? kAgreed : m_shares.value(c) / m_readings;
        character.shares.append(std::min(left, share));
        left -= character.shares.back();
    }
    character.isSure = m_isSame && m_readings > 0 && m_least >= kCertain;
    return character;
}

} // namespace liuying::vision
