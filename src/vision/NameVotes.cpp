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
    m_first.add(characters.front().mayBe, weight, characters.front().certainty);
    if (m_hasLast)
        m_last.add(characters.back().mayBe, weight, isRightCount ? characters.back().certainty : 0);
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

void NameVotes::Place::add(const QString &mayBe, int weight, int certainty)
{
    constexpr int kSure = 96; // wrong characters were seen with up to 94, right ones mostly with more
    m_isSure = m_isSure && certainty >= kSure && (m_weights.isEmpty() || m_read == mayBe.front());
    m_read = mayBe.front();
    for (const QChar character : mayBe) {
        m_weights[character] += weight;
        weight = std::max(1, weight / 3); // each further guess is a good deal less likely
    }
}

NameCharacter NameVotes::Place::character() const
{
    QString mayBe;
    for (auto it = m_weights.keyBegin(); it != m_weights.keyEnd(); ++it)
        mayBe += *it;
    std::ranges::sort(mayBe, [this](QChar a, QChar b) {
        return std::pair(m_weights.value(b), a) < std::pair(m_weights.value(a), b);
    });
    return {mayBe, m_isSure && !mayBe.isEmpty()};
}

} // namespace liuying::vision
