// SPDX-License-Identifier: Apache-2.0
#include "core/scanner/ScanTrial.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

using enum ScanFaultKind;

ScanTrial arrived(const QString &text)
{
    return {.text = text, .typed = text, .slowestGapMs = 12, .limitMs = 32};
}

ScanTrial with(ScanTrial trial, auto change)
{
    change(trial);
    return trial;
}

QString turned(QString text)
{
    for (QChar &c : text)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    return text;
}

QString doubled(const QString &text)
{
    QString twice;
    for (const QChar c : text)
        twice += QString(2, c);
    return twice;
}

QString without(QString text, const QList<qsizetype> &places)
{
    for (qsizetype i = places.size() - 1; i >= 0; --i)
        text.remove(places[i], 1);
    return text;
}

QString figuresOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isDigit(); });
    return text;
}

const QString kCode = scannerTestCode();

struct Row {
    const char *rule;
    ScanTrial trial;
    QList<ScanFault> faults;
    QString expected = kCode;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.rule;
}

std::string ruleName(const testing::TestParamInfo<Row> &info)
{
    return info.param.rule;
}

class ScanJudgement : public testing::TestWithParam<Row> {};

TEST_P(ScanJudgement, NamesWhatIsWrong)
{
    const QList<ScanFault> faults = judgeScan(GetParam().expected, GetParam().trial);
    ASSERT_EQ(faults.size(), GetParam().faults.size());
    for (qsizetype i = 0; i < faults.size(); ++i) {
        EXPECT_EQ(faults[i].kind, GetParam().faults[i].kind);
        EXPECT_EQ(faults[i].count, GetParam().faults[i].count);
        EXPECT_EQ(faults[i].text, GetParam().faults[i].text);
        EXPECT_EQ(faults[i].layout, GetParam().faults[i].layout);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Text, ScanJudgement,
    testing::Values(
        Row{"TheCodeAsItIsHasNoFault", arrived(kCode), {}},
        Row{"NothingThatIsKnownIsSaidAtOnce", arrived({}), {{NothingKnown}}},
        Row{"CaseTurnedByTheScanner", arrived(turned(kCode)), {{CaseSwapped}}},
        Row{"CapitalsOnly", arrived(kCode.toUpper()), {{UpperOnly}}},
        Row{"SmallLettersOnly", arrived(kCode.toLower()), {{LowerOnly}}},
        Row{"AnAimIdentifier", arrived(u"]Q1"_s + kCode), {{.kind = AimIdentifier, .text = u"]Q1"_s}}},
        Row{"AnAimIdentifierAndTurnedCase",
            arrived(u"]q1"_s + turned(kCode)),
            {{.kind = AimIdentifier, .text = u"]q1"_s}, {CaseSwapped}}},
        Row{"APrefix", arrived(u"\x02"_s + kCode), {{.kind = Prefix, .text = u"\x02"_s}}},
        Row{"ASuffixOfText", arrived(kCode + u"##"_s), {{.kind = ExtraSuffix, .text = u"##"_s}}},
        Row{"APrefixAndASuffix",
            arrived(u"QR:"_s + kCode + u";"_s),
            {{.kind = Prefix, .text = u"QR:"_s}, {.kind = ExtraSuffix, .text = u";"_s}}},
        Row{"CutAt64Characters", arrived(kCode.first(64)), {{.kind = CutOff, .count = 64}}},
        Row{"CutAndTurned", arrived(turned(kCode.first(64))), {{CaseSwapped}, {.kind = CutOff, .count = 64}}},
        Row{"TheFirstThreeLost", arrived(kCode.sliced(3)), {{.kind = BeginningLost, .count = 3}}},
        Row{"FourLostInTheMiddle",
            arrived(without(kCode, {9, 33, 34, 80})),
            {{.kind = CharactersLost, .count = 4}}},
        Row{"TheSecondOfDoubledOnesLost",
            arrived(QString(kCode).replace(u"1100zzYY=="_s, u"10zY="_s)),
            {{.kind = CharactersLost, .count = 5}}},
        Row{"EveryCharacterTwice",
            arrived(doubled(kCode)),
            {{.kind = CharactersTwice, .count = kCode.size()}}},
        Row{"OneCharacterTwice",
            arrived(QString(kCode).insert(20, kCode[20])),
            {{.kind = CharactersTwice, .count = 1}}},
        Row{"SomeCharactersOther",
            arrived(QString(kCode).replace(10, 1, u'?').replace(40, 1, u'?')),
            {{.kind = CharactersWrong, .count = 2}}},
        Row{"ALineBreakPutIn", arrived(QString(kCode).insert(60, u'\n')), {{LinesBroken}}},
        Row{"LineBreaksMadeSpaces",
            arrived(u"first line second line"_s),
            {{LinesBroken}},
            u"first line\nsecond line"_s},
        Row{"LineBreaksLeftOut",
            arrived(u"first linesecond line"_s),
            {{LinesBroken}},
            u"first line\r\nsecond line"_s},
        Row{"LineBreaksKeptAreNoFault", arrived(u"first\nsecond"_s), {}, u"first\nsecond"_s},
        Row{"FiguresOnly", arrived(figuresOf(kCode)), {{NumbersOnly}}},
        Row{"ABarCodeOfFigures",
            arrived(u"6901234567892"_s),
            {{.kind = OtherBarcode, .text = u"6901234567892"_s}}},
        Row{"AnotherCode",
            arrived(u"https://www.example.cn/menu"_s),
            {{.kind = OtherCode, .text = u"https://www.example.cn/menu"_s}}}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    Layouts, ScanJudgement,
    testing::Values(
        Row{"TheStationIsGerman",
            arrived(asTyped(kCode, KeyLayout::Us, KeyLayout::German)),
            {{.kind = StationLayout, .layout = KeyLayout::German}}},
        Row{"TheStationIsFrench",
            arrived(asTyped(kCode, KeyLayout::Us, KeyLayout::French)),
            {{.kind = StationLayout, .layout = KeyLayout::French}}},
        Row{"TheStationIsBritish",
            arrived(asTyped(kCode, KeyLayout::Us, KeyLayout::British)),
            {{.kind = StationLayout, .layout = KeyLayout::British}}},
        Row{"TheStationIsJapanese",
            arrived(asTyped(kCode, KeyLayout::Us, KeyLayout::Japanese)),
            {{.kind = StationLayout, .layout = KeyLayout::Japanese}}},
        Row{"TheScannerIsGerman",
            arrived(asTyped(kCode, KeyLayout::German, KeyLayout::Us)),
            {{.kind = ScannerLayout, .layout = KeyLayout::German}}},
        Row{"TheScannerIsFrench",
            arrived(asTyped(kCode, KeyLayout::French, KeyLayout::Us)),
            {{.kind = ScannerLayout, .layout = KeyLayout::French}}},
        Row{"TheScannerIsItalian",
            arrived(asTyped(kCode, KeyLayout::Italian, KeyLayout::Us)),
            {{.kind = ScannerLayout, .layout = KeyLayout::Italian}}},
        Row{"TheScannerIsSpanish",
            arrived(asTyped(kCode, KeyLayout::Spanish, KeyLayout::Us)),
            {{.kind = ScannerLayout, .layout = KeyLayout::Spanish}}},
        Row{"TheStationIsGermanAndItsDeadKeysJoinWithWhatFollows",
            arrived(asTyped(kCode, KeyLayout::Us, KeyLayout::German).replace(u"MIIB"_s, u"´MIIB"_s)),
            {{.kind = StationLayout, .layout = KeyLayout::German}}},
        Row{"TheStationIsGermanAndTheScannerSendsAnIdentifier",
            arrived(asTyped(u"]Q1"_s + kCode, KeyLayout::Us, KeyLayout::German)),
            {{.kind = StationLayout, .layout = KeyLayout::German}, {.kind = Prefix, .text = u"+Q1"_s}}}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    Manner, ScanJudgement,
    testing::Values(
        Row{"TwoScannersAtOnceHideTheRest",
            with(arrived(u"mixed"_s), [](ScanTrial &scan) { scan.spoiler = ScanSpoiler::TwoAtOnce; }),
            {{TwoAtOnce}}},
        Row{"SlowerThanTheStationAllows",
            with(arrived(kCode), [](ScanTrial &scan) { scan.slowestGapMs = 60; }),
            {{.kind = TooSlow, .count = 60}}},
        Row{"SlowButTheStationKnows",
            with(arrived(kCode), [](ScanTrial &scan) { scan.slowestGapMs = 60, scan.limitMs = 80; }),
            {}},
        Row{"NoSuffix",
            with(arrived(kCode), [](ScanTrial &scan) { scan.suffix = ScanSuffix::None; }),
            {{MissingSuffix}}},
        Row{"ATabIsAsGoodAsAnEnter",
            with(arrived(kCode), [](ScanTrial &scan) { scan.suffix = ScanSuffix::Tab; }),
            {}},
        Row{"TwoEnters",
            with(arrived(kCode), [](ScanTrial &scan) { scan.suffix = ScanSuffix::Several; }),
            {{OddSuffix}}},
        Row{"CapsLockPutRight",
            with(arrived(kCode),
                 [](ScanTrial &scan) { scan.capsLockIsOn = true, scan.typed = turned(kCode); }),
            {{CapsLockOn}}},
        Row{"AScannerThatFollowsCapsLockMustNotBePutRightAgain",
            with(arrived(kCode),
                 [](ScanTrial &scan) { scan.capsLockIsOn = true, scan.text = turned(kCode); }),
            {{FollowsCapsLock}, {CapsLockOn}}},
        Row{"AScannerThatFollowsCapsLockWhereTheStationCannotReadIt",
            with(arrived(kCode),
                 [](ScanTrial &scan) { scan.capsLockIsOn = true, scan.spoiler = ScanSpoiler::CapsLock; }),
            {{FollowsCapsLock}, {CapsLockOn}}},
        Row{"ALostScanIsNeverWithoutFault",
            with(arrived(kCode), [](ScanTrial &scan) { scan.spoiler = ScanSpoiler::InputMethod; }),
            {{NothingKnown}}},
        Row{"FullWidthPutBack",
            with(arrived(kCode), [](ScanTrial &scan) { scan.wasFullWidth = true; }),
            {{FullWidth}}},
        Row{"ReadFromTheKeysBelowAnInputMethod",
            with(arrived(kCode), [](ScanTrial &scan) { scan.wasComposed = true; }),
            {{InputMethodOn}}},
        Row{"TheGravestComesFirst",
            with(arrived(kCode.first(50)),
                 [](ScanTrial &scan) { scan.suffix = ScanSuffix::None, scan.wasFullWidth = true; }),
            {{.kind = CutOff, .count = 50}, {FullWidth}, {MissingSuffix}}}),
    ruleName);

TEST(ScanFaults, WhatTheStationCopesWithIsHarmless)
{
    EXPECT_TRUE(isHarmless(MissingSuffix));
    EXPECT_TRUE(isHarmless(FullWidth));
    EXPECT_FALSE(isHarmless(TooSlow));
    EXPECT_FALSE(isHarmless(FollowsCapsLock));
    EXPECT_FALSE(isHarmless(CutOff));
}

TEST(ScanHabitsOfAStation, FollowFromWhatTheTestFound)
{
    EXPECT_EQ(habitsFor({}, {.isSlow = true}), (ScanHabits{.isSlow = true}));
    EXPECT_EQ(habitsFor({{TooSlow}}, {}), (ScanHabits{.isSlow = true}));
    EXPECT_EQ(habitsFor({{StationLayout}, {FollowsCapsLock}}, {}),
              (ScanHabits{.typesUsLayout = true, .followsCapsLock = true}));
    EXPECT_EQ(habitsFor({{ScannerLayout}}, {.typesUsLayout = true}), ScanHabits{});
    EXPECT_EQ(habitsFor({{CutOff}, {MissingSuffix}}, {}), ScanHabits{});
}

TEST(ScanHabitsOfAStation, AreKeptAsWords)
{
    for (const ScanHabits &habits : {ScanHabits{}, ScanHabits{.isSlow = true},
                                     ScanHabits{.typesUsLayout = true, .followsCapsLock = true}})
        EXPECT_EQ(scanHabitsFrom(toText(habits)), habits);
    EXPECT_EQ(scanHabitsFrom(u"slow unheard-of"_s), (ScanHabits{.isSlow = true}));
    EXPECT_TRUE(toText({}).isEmpty());
}

TEST(ScannerTestCode, HoldsEveryCharacterThatPrints)
{
    for (char16_t c = u' '; c <= u'~'; ++c)
        EXPECT_TRUE(kCode.contains(c)) << int(c);
}

TEST(KeyLayouts, TellTheTestCodeApart)
{
    QStringList arrivals;
    for (const KeyLayout layout : keyLayouts())
        arrivals << asTyped(kCode, KeyLayout::Us, layout) << asTyped(kCode, layout, KeyLayout::Us);
    arrivals.removeDuplicates();
    EXPECT_EQ(arrivals.size(), 2 * keyLayouts().size() - 1); // US on US is one text
}

TEST(KeyLayouts, KnowKeysByTheirNumber)
{
    EXPECT_EQ(characterOf(KeyLayout::Us, {2, false}), u'1');
    EXPECT_EQ(characterOf(KeyLayout::Us, {2, true}), u'!');
    EXPECT_EQ(characterOf(KeyLayout::Us, {21, false}), u'y');
    EXPECT_EQ(characterOf(KeyLayout::German, {21, false}), u'z');
    EXPECT_EQ(characterOf(KeyLayout::Us, {13, false}), u'=');
    EXPECT_TRUE(characterOf(KeyLayout::German, {13, false}).isNull());
    EXPECT_TRUE(characterOf(KeyLayout::Us, {28, false}).isNull()); // Enter
    EXPECT_EQ(characterOf(KeyLayout::Us, {57, false}), u' ');
    EXPECT_EQ(characterOf(KeyLayout::Us, {53, true}), u'?');
}

} // namespace
} // namespace liuying
