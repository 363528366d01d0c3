// SPDX-License-Identifier: Apache-2.0
#include "core/scanner/ScanTrial.h"

#include <QRegularExpression>

#include <numeric>
#include <optional>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

using Faults = QList<ScanFault>;

constexpr qsizetype kTelling = 8;         // so many characters are no chance
constexpr double kAlike = 0.7;            // share of characters in common; of two different texts: 0.2
constexpr qsizetype kShortestBarcode = 6; // UPC-E
constexpr qsizetype kLongestBarcode = 20; // SSCC with its identifier

/// What would arrive if one setting were wrong.
struct Guess {
    QString text;
    std::optional<ScanFault> cause;
};

QString caseSwapped(const QString &text)
{
    QString swapped = text;
    for (QChar &c : swapped)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    return swapped;
}

QList<Guess> guessesFor(const QString &expected)
{
    QList<Guess> guesses{{expected, std::nullopt},
                         {caseSwapped(expected), ScanFault{ScanFaultKind::CaseSwapped}},
                         {expected.toUpper(), ScanFault{ScanFaultKind::UpperOnly}},
                         {expected.toLower(), ScanFault{ScanFaultKind::LowerOnly}}};
    for (const KeyLayout layout : keyLayouts()) {
        if (layout == KeyLayout::Us)
            continue;
        guesses.append({asTyped(expected, KeyLayout::Us, layout),
                        ScanFault{.kind = ScanFaultKind::StationLayout, .layout = layout}});
        guesses.append({asTyped(expected, layout, KeyLayout::Us),
                        ScanFault{.kind = ScanFaultKind::ScannerLayout, .layout = layout}});
    }
    return guesses;
}

/// The ways in which a text that is right otherwise differs from what was expected; empty: not this way.
using Comparison = std::optional<Faults> (*)(const QString &expected, const QString &text);

std::optional<Faults> same(const QString &expected, const QString &text)
{
    return text == expected ? std::optional(Faults{}) : std::nullopt;
}

std::optional<Faults> sameButForLines(const QString &expected, const QString &text)
{
    static const QRegularExpression breaks(u"[\\r\\n\\t]"_s);
    static const QRegularExpression breaksOrTheirLikes(u"[\\r\\n\\t |]"_s);
    if (!expected.contains(breaks) && !text.contains(breaks))
        return std::nullopt;
    const QRegularExpression &ignored = expected.contains(breaks) ? breaksOrTheirLikes : breaks;
    const bool isSame = QString(expected).remove(ignored) == QString(text).remove(ignored);
    return isSame ? std::optional(Faults{{ScanFaultKind::LinesBroken}}) : std::nullopt;
}

std::optional<Faults> moreAround(const QString &expected, const QString &text)
{
    const qsizetype begin = text.indexOf(expected);
    if (begin < 0)
        return std::nullopt;
    Faults faults;
    if (begin > 0)
        faults.append({.kind = ScanFaultKind::Prefix, .text = text.first(begin)});
    if (const QString rest = text.sliced(begin + expected.size()); !rest.isEmpty())
        faults.append({.kind = ScanFaultKind::ExtraSuffix, .text = rest});
    return faults;
}

std::optional<Faults> cutOff(const QString &expected, const QString &text)
{
    if (text.size() < kTelling)
        return std::nullopt;
    if (expected.startsWith(text))
        return Faults{{.kind = ScanFaultKind::CutOff, .count = text.size()}};
    if (expected.endsWith(text))
        return Faults{{.kind = ScanFaultKind::BeginningLost, .count = expected.size() - text.size()}};
    return std::nullopt;
}

std::optional<Faults> someTwice(const QString &expected, const QString &text)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (at < expected.size() && text[i] == expected[at])
            ++at;
        else if (i == 0 || text[i] != text[i - 1])
            return std::nullopt;
    }
    if (at < expected.size())
        return std::nullopt;
    return Faults{{.kind = ScanFaultKind::CharactersTwice, .count = text.size() - expected.size()}};
}

std::optional<Faults> someLost(const QString &expected, const QString &text)
{
    qsizetype at = 0;
    for (const QChar c : expected) {
        if (at < text.size() && text[at] == c)
            ++at;
    }
    if (at < text.size() || 2 * text.size() < expected.size())
        return std::nullopt;
    return Faults{{.kind = ScanFaultKind::CharactersLost, .count = expected.size() - text.size()}};
}

std::optional<Faults> explained(const QList<Guess> &guesses, const QString &text)
{
    // A text that fits one guess to the letter is that, before another fits with something missing.
    for (const Comparison compare : {same, sameButForLines, moreAround, cutOff, someTwice, someLost}) {
        for (const Guess &guess : guesses) {
            std::optional<Faults> faults = compare(guess.text, text);
            if (!faults)
                continue;
            if (guess.cause)
                faults->prepend(*guess.cause);
            return faults;
        }
    }
    return std::nullopt;
}

/// Characters to put in, take out or replace (Levenshtein).
qsizetype differencesBetween(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// Much alike, yet not explained: dead keys join with the letter after them, a cable loses bits.
std::optional<Faults> likest(const QList<Guess> &guesses, const QString &text)
{
    const auto differences = [&text](const Guess &guess) { return differencesBetween(guess.text, text); };
    const Guess best = *std::ranges::min_element(guesses, {}, differences);
    const qsizetype wrong = differences(best);
    if (double(wrong) > (1 - kAlike) * double(std::max(best.text.size(), text.size())))
        return std::nullopt;
    return Faults{best.cause.value_or(ScanFault{.kind = ScanFaultKind::CharactersWrong, .count = wrong})};
}

bool isFigures(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Faults strange(const QString &expected, const QString &text)
{
    static const QRegularExpression noFigure(u"[^0-9]"_s);
    if (isFigures(text) && QString(expected).remove(noFigure) == text)
        return {{ScanFaultKind::NumbersOnly}};
    if (isFigures(text) && text.size() >= kShortestBarcode && text.size() <= kLongestBarcode)
        return {{.kind = ScanFaultKind::OtherBarcode, .text = text}};
    return {{.kind = ScanFaultKind::OtherCode, .text = text}};
}

/// ISO/IEC 15424: "]", a letter for the kind of code, one more character.
Faults takeAimIdentifier(const QString &expected, QString &text)
{
    static const QRegularExpression identifier(u"^\\][A-Za-z][0-9A-Za-z]"_s);
    const QRegularExpressionMatch match = identifier.match(text);
    if (!match.hasMatch() || expected.startsWith(match.captured()))
        return {};
    text.remove(0, match.capturedLength());
    return {{.kind = ScanFaultKind::AimIdentifier, .text = match.captured()}};
}

Faults faultsOfText(const QString &expected, const ScanTrial &trial)
{
    if (trial.capsLockIsOn && trial.typed == expected && trial.text != expected)
        return {{ScanFaultKind::FollowsCapsLock}};
    QString text = trial.text;
    const Faults aim = takeAimIdentifier(expected, text);
    const QList<Guess> guesses = guessesFor(expected);
    if (const auto faults = explained(guesses, text))
        return aim + *faults;
    if (const auto faults = likest(guesses, text))
        return aim + *faults;
    return aim + strange(expected, text);
}

Faults faultsOfManner(const ScanTrial &trial)
{
    Faults faults;
    if (trial.slowestGapMs > trial.limitMs)
        faults.append({.kind = ScanFaultKind::TooSlow, .count = trial.slowestGapMs});
    if (trial.capsLockIsOn)
        faults.append({ScanFaultKind::CapsLockOn});
    if (trial.wasFullWidth)
        faults.append({ScanFaultKind::FullWidth});
    if (trial.wasComposed)
        faults.append({ScanFaultKind::InputMethodOn});
    if (trial.suffix == ScanSuffix::None)
        faults.append({ScanFaultKind::MissingSuffix});
    if (trial.suffix == ScanSuffix::Several || trial.suffix == ScanSuffix::Other)
        faults.append({ScanFaultKind::OddSuffix});
    return faults;
}

} // namespace

bool isHarmless(ScanFaultKind kind)
{
    return kind > ScanFaultKind::TooSlow;
}

QString scannerTestCode()
{
    return u"Liuying-Test:AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz 0123456789 "
           "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ 1100zzYY==MIIB7x9kQm3TtE5hYw0vUo2fGs8LpNc4RjXa6dKi1.End"_s;
}

QList<ScanFault> judgeScan(const QString &expected, const ScanTrial &trial)
{
    if (trial.spoiler == ScanSpoiler::TwoAtOnce)
        return {{ScanFaultKind::TwoAtOnce}};
    if (trial.text.isEmpty())
        return {{ScanFaultKind::NothingKnown}};
    Faults faults = faultsOfText(expected, trial);
    if (faults.isEmpty() && trial.spoiler == ScanSpoiler::CapsLock)
        faults.append({ScanFaultKind::FollowsCapsLock});
    else if (faults.isEmpty() && trial.spoiler != ScanSpoiler::None)
        faults.append({ScanFaultKind::NothingKnown});
    return faults + faultsOfManner(trial);
}

ScanHabits habitsFor(const QList<ScanFault> &faults, const ScanHabits &now)
{
    ScanHabits habits = now;
    for (const ScanFault &fault : faults) {
        if (fault.kind == ScanFaultKind::TooSlow)
            habits.isSlow = true;
        if (fault.kind == ScanFaultKind::StationLayout)
            habits.typesUsLayout = true;
        // Read by its keys as a US scanner, which it is not: what the station makes of them may be right.
        if (fault.kind == ScanFaultKind::ScannerLayout)
            habits.typesUsLayout = false;
        if (fault.kind == ScanFaultKind::FollowsCapsLock)
            habits.followsCapsLock = !now.followsCapsLock;
    }
    return habits;
}

} // namespace liuying
