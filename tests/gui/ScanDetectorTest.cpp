// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanDetector.h"

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr auto kEnter = u"\n";

/// Keys struck one after another, with the pauses between them.
struct Strike {
    qint64 afterMs = 0;
    QString text; // "\n" is Enter
    StrokeKind kind = StrokeKind::Character;
    int key = 0;     // 0: the platform does not say
    bool up = false; // lets go of the key
};

QList<Strike> typed(const QString &text, qint64 gapMs)
{
    QList<Strike> strikes;
    for (const QChar c : text)
        strikes.append({gapMs, c, c == u'\n' ? StrokeKind::Ender : StrokeKind::Character});
    return strikes;
}

QList<Strike> pause(qint64 ms, QList<Strike> strikes)
{
    strikes.front().afterMs += ms;
    return strikes;
}

QList<Strike> ofKind(StrokeKind kind, qsizetype count, qint64 gapMs)
{
    return QList<Strike>(count, Strike{gapMs, u"a"_s, kind});
}

QList<Strike> ofText(StrokeKind kind, const QString &text, qint64 gapMs)
{
    return {Strike{gapMs, text, kind}};
}

/// A scanner types @p text: a key every @p periodMs from @p beginMs on, down for a third of that.
struct Typist {
    QString text;
    qint64 beginMs = 0;
    qint64 periodMs = 10;
};

/// What several scanners type at once, as one keyboard.
QList<Strike> together(const QList<Typist> &typists)
{
    std::multimap<qint64, Strike> times;
    for (const Typist &typist : typists) {
        qint64 atMs = typist.beginMs;
        for (const QChar c : typist.text) {
            const auto kind = c == u'\n' ? StrokeKind::Ender : StrokeKind::Character;
            times.emplace(atMs, Strike{0, c, kind, c.unicode()});
            times.emplace(atMs + typist.periodMs / 3, Strike{0, {}, kind, c.unicode(), true});
            atMs += typist.periodMs;
        }
    }
    QList<Strike> strikes;
    qint64 before = 0;
    for (auto [atMs, strike] : times) {
        strike.afterMs = atMs - std::exchange(before, atMs);
        strikes.append(strike);
    }
    return strikes;
}

/// Plays strikes to a detector as ScanFilter does: wakes it in the pauses and keeps what is held.
class Keyboard {
public:
    explicit Keyboard(ScanRules rules = {}) : m_detector(rules) {}
    void play(const QList<Strike> &strikes)
    {
        for (const Strike &strike : strikes)
            press(strike);
        sleepUntil(m_nowMs + 1000);
    }
    [[nodiscard]] const QStringList &scans() const { return m_scans; }
    [[nodiscard]] const QList<ScanSpoiler> &spoiled() const { return m_spoiled; }
    [[nodiscard]] const QString &handedOn() const { return m_handedOn; }

private:
    void press(const Strike &strike)
    {
        sleepUntil(m_nowMs + strike.afterMs);
        if (strike.up)
            return m_detector.lift(strike.key);
        m_held.append(strike.text);
        const bool isText = strike.kind == StrokeKind::Character || strike.kind == StrokeKind::Control ||
                            strike.kind == StrokeKind::Garbled;
        const ScanStep step =
            m_detector.press({strike.kind, isText ? strike.text : QString(), strike.key}, m_nowMs);
        const QString passed = step.passOn ? m_held.takeLast() : QString();
        carryOut(step);
        m_handedOn += passed;
    }
    void sleepUntil(qint64 ms)
    {
        const auto wakeAt = m_detector.wakeAtMs();
        if (wakeAt && *wakeAt < ms) {
            m_nowMs = *wakeAt;
            carryOut(m_detector.quiet(m_nowMs));
        }
        m_nowMs = ms;
    }
    void carryOut(const ScanStep &step)
    {
        m_handedOn += m_held.first(step.release).join(QString());
        m_held.remove(0, step.release + step.drop);
        EXPECT_EQ(m_held.size(), m_detector.held());
        if (step.hasScan() && step.spoiler == ScanSpoiler::None)
            m_scans.append(step.scan);
        if (step.spoiler != ScanSpoiler::None)
            m_spoiled.append(step.spoiler);
    }

    ScanDetector m_detector;
    qint64 m_nowMs = 10'000;
    QStringList m_held;
    QStringList m_scans;
    QList<ScanSpoiler> m_spoiled;
    QString m_handedOn;
};

struct Row {
    const char *rule;
    QList<Strike> strikes;
    QStringList scans;
    QString handedOn;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.rule;
}

std::string ruleName(const testing::TestParamInfo<Row> &info)
{
    return info.param.rule;
}

class ScanTiming : public testing::TestWithParam<Row> {};

TEST_P(ScanTiming, TellsScannerFromHand)
{
    Keyboard keyboard;
    keyboard.play(GetParam().strikes);
    EXPECT_EQ(keyboard.scans(), GetParam().scans);
    EXPECT_EQ(keyboard.handedOn(), GetParam().handedOn);
}

const QString kCode = u"MIIB7x+/=Zk09abcdEFGH"_s;
const QString kOther = u"Qm9keTphbm90aGVyIGNvZGU="_s;
const QString kLong = QString(u"A1b2C3d4E/"_s).repeated(290);
const QString kEnded = QString::fromUtf16(kEnter);

INSTANTIATE_TEST_SUITE_P(
    Hands, ScanTiming,
    testing::Values(
        Row{"TypingAt80MsIsHandedOn", typed(u"zhangsan2105"_s + kEnded, 80), {}, u"zhangsan2105\n"_s},
        Row{"FastTypingAt45MsIsHandedOn", typed(u"zhangsan2105"_s + kEnded, 45), {}, u"zhangsan2105\n"_s},
        Row{"TwoKeysRolledTogetherAreHandedOn",
            typed(u"zh"_s, 10) + typed(u"an"_s, 60) + pause(80, typed(u"gs"_s, 8)),
            {},
            u"zhangs"_s},
        Row{"SevenKeysAtAScannersPaceWithoutEnterAreTooFew", typed(u"1234567"_s, 5), {}, u"1234567"_s},
        Row{"FourKeysAndEnterAreTooFew", typed(u"1234"_s + kEnded, 5), {}, u"1234\n"_s},
        Row{"EnterAloneIsHandedOn", typed(kEnded, 500), {}, kEnded},
        Row{"AKeyHeldDownMarkedAsRepeatIsHandedOn",
            ofKind(StrokeKind::Foreign, 40, 20),
            {},
            QString(40, u'a')},
        Row{"AKeyHeldDownNotMarkedIsHandedOn", ofKind(StrokeKind::Character, 40, 20), {}, QString(40, u'a')},
        Row{"ArrowsBetweenLettersKeepTheirOrder",
            typed(u"ab"_s, 5) + QList{Strike{5, u"<"_s, StrokeKind::Foreign}} + typed(u"cd"_s, 5),
            {},
            u"ab<cd"_s}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    Scanners, ScanTiming,
    testing::Values(
        Row{"AScanAt2MsWithEnter", typed(kCode + kEnded, 2), {kCode}, {}},
        Row{"AScanAt10MsWithEnter", typed(kCode + kEnded, 10), {kCode}, {}},
        Row{"AScanAt25MsWithEnter", typed(kCode + kEnded, 25), {kCode}, {}},
        Row{"AScanWithoutSuffixEndsAfter100MsOfQuiet", typed(kCode, 10), {kCode}, {}},
        Row{"CrLfIsOneEnd", typed(kCode + kEnded + kEnded, 3), {kCode}, {}},
        Row{"TwoScansOneAfterTheOtherAreTwo",
            typed(kCode + kEnded, 4) + pause(60, typed(kOther + kEnded, 4)),
            {kCode, kOther},
            {}},
        Row{"AScanOf2900CharactersIsOne", typed(kLong + kEnded, 3), {kLong}, {}},
        Row{"AControlCharacterInsideIsText",
            typed(u"MIIB7x"_s, 5) + ofText(StrokeKind::Control, u"\x1d"_s, 5) + typed(u"k09a"_s + kEnded, 5),
            {u"MIIB7x\x1dk09a"_s},
            {}},
        Row{"NulIsText",
            typed(u"MIIB7x"_s, 5) + ofText(StrokeKind::Control, QString(QChar(0)), 5) +
                typed(u"k09a"_s + kEnded, 5),
            {u"MIIB7x"_s + QChar(0) + u"k09a"_s},
            {}},
        Row{"AControlCharacterBeforeIsTextAlthoughItWasPassedOn",
            ofText(StrokeKind::Control, u"\x02"_s, 5) + typed(kCode + kEnded, 5),
            {u"\x02"_s + kCode},
            u"\x02"_s},
        Row{"AShortcutAWhileBeforeIsNotText",
            ofText(StrokeKind::Control, u"\x03"_s, 5) + pause(200, typed(kCode + kEnded, 5)),
            {kCode},
            u"\x03"_s},
        Row{"TwoScansWithoutSuffixAreToldApartByThePause",
            typed(kCode, 5) + pause(150, typed(kOther, 5)),
            {kCode, kOther},
            {}},
        Row{"AStallOf80MsInsideAScanDoesNotBreakIt",
            typed(u"MIIB7x+/=Z"_s, 5) + pause(80, typed(u"k09abcdEFGH"_s + kEnded, 5)),
            {kCode},
            {}},
        Row{"AnEnterThatComesLateIsStillTheScans",
            typed(kCode, 5) + pause(200, typed(kEnded, 5)),
            {kCode},
            {}},
        Row{"AnEnterOfAPersonASecondLaterIsHandedOn",
            typed(kCode, 5) + pause(1000, typed(kEnded, 5)),
            {kCode},
            kEnded},
        Row{"AScanDuringTypingLeavesTheTypedLetters",
            typed(u"zhang"_s, 90) + pause(60, typed(kCode + kEnded, 4)) + pause(200, typed(u"san"_s, 90)),
            {kCode},
            u"zhangsan"_s},
        Row{"AShortNumberWithEnterAtAScannersPaceIsAScan", typed(u"69012"_s + kEnded, 5), {u"69012"_s}, {}},
        Row{"ShiftForCapitalsBelongsToTheScan",
            typed(u"MI"_s, 10) + ofKind(StrokeKind::Modifier, 1, 20) +
                typed(u"IB7x+/=Zk09abcdEFGH"_s + kEnded, 20),
            {kCode},
            {}},
        Row{"AFunctionKeyAsSuffixDoesNothing",
            typed(kCode, 5) + QList{Strike{5, u"F8"_s, StrokeKind::Foreign}},
            {kCode},
            {}},
        Row{"ALinkIsGivenByteForByte",
            typed(u"https://qr.example.cn/a?b=1&c=%20#~"_s + kEnded, 6),
            {u"https://qr.example.cn/a?b=1&c=%20#~"_s},
            {}}),
    ruleName);

struct SpoiledRow {
    const char *rule;
    QList<Strike> strikes;
    QList<ScanSpoiler> spoiled;
    QString handedOn{};
};

void PrintTo(const SpoiledRow &row, std::ostream *out)
{
    *out << row.rule;
}

class SpoiledScan : public testing::TestWithParam<SpoiledRow> {};

TEST_P(SpoiledScan, IsThrownAwayAsAWhole)
{
    Keyboard keyboard;
    keyboard.play(GetParam().strikes);
    EXPECT_TRUE(keyboard.scans().isEmpty()) << keyboard.scans().join(u'|').toStdString();
    EXPECT_EQ(keyboard.spoiled(), GetParam().spoiled);
    EXPECT_EQ(keyboard.handedOn(), GetParam().handedOn);
}

INSTANTIATE_TEST_SUITE_P(
    Scanners, SpoiledScan,
    testing::Values(SpoiledRow{"TwoScannersWithoutSuffixLieOverEachOther",
                               together({{kCode, 0, 11}, {kOther, 3, 8}}),
                               {ScanSpoiler::TwoAtOnce}},
                    SpoiledRow{"TwoScannersWithEnterOfWhichOneEndsFirst",
                               together({{kCode + kEnded, 0, 10}, {kOther + kEnded, 53, 13}}),
                               {ScanSpoiler::TwoAtOnce}},
                    SpoiledRow{"TwoScannersWhoseKeysNeverOverlapGoOnAfterTheFirstEnter",
                               together({{kCode + kEnded, 0, 12}, {kOther + kEnded, 6, 12}}),
                               {ScanSpoiler::SeveralLines}},
                    SpoiledRow{"AnotherScanThatBeginsBeforeThePauseIsOver",
                               typed(kCode + kEnded + kOther + kEnded, 4),
                               {ScanSpoiler::SeveralLines}},
                    SpoiledRow{"ACodeOfSeveralLines",
                               typed(u"MIIB7x9kQm3T\nE5hYw0vUo2fG\n"_s, 6),
                               {ScanSpoiler::SeveralLines}},
                    SpoiledRow{"AnArrowKeyInsideACode",
                               typed(u"MIIB7x9kQm3T"_s, 6) + ofKind(StrokeKind::Foreign, 1, 6) +
                                   typed(u"E5hYw0vUo2fG\n"_s, 6),
                               {ScanSpoiler::ForeignKeys}},
                    SpoiledRow{"ADeadKeyInsideACode",
                               typed(u"MIIB7x9kQm3T"_s, 6) + ofText(StrokeKind::Garbled, {}, 6) +
                                   typed(u"E5hYw0vUo2fG\n"_s, 6),
                               {ScanSpoiler::InputMethod}},
                    SpoiledRow{"ADeadKeyAtTheEndOfACode",
                               typed(u"MIIB7x9kQm3T"_s, 6) + ofText(StrokeKind::Garbled, {}, 6) +
                                   typed(kEnded, 6),
                               {ScanSpoiler::InputMethod}}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(OneScanner, ThatLetsGoOfEachKeyBeforeTheNextIsNotTwo)
{
    Keyboard keyboard;
    keyboard.play(together({{kCode + kEnded, 0, 4}}));
    EXPECT_EQ(keyboard.scans(), QStringList{kCode});
}

TEST(OneScanner, ThatPacksSeveralKeysIntoEachReportIsNotTwo)
{
    QList<Strike> strikes;
    for (qsizetype i = 0; i < kCode.size(); i += 3) {
        const QString packed = kCode.mid(i, 3);
        for (const QChar c : packed)
            strikes.append({c == packed.front() ? 4 : 0, c, StrokeKind::Character, c.unicode()});
        for (const QChar c : packed)
            strikes.append({c == packed.front() ? 4 : 0, {}, StrokeKind::Character, c.unicode(), true});
    }
    Keyboard keyboard;
    keyboard.play(strikes);
    EXPECT_EQ(keyboard.scans(), QStringList{kCode});
}

TEST(SlowScanner, IsRecognisedWhereTheStationKnowsIt)
{
    Keyboard quick;
    quick.play(typed(kCode + kEnded, 60));
    EXPECT_TRUE(quick.scans().isEmpty());
    EXPECT_EQ(quick.handedOn(), kCode + kEnded);
    Keyboard slow(kSlowScanRules);
    slow.play(typed(kCode + kEnded, 60));
    EXPECT_EQ(slow.scans(), QStringList{kCode});
}

TEST(SlowScanner, DoesNotMakeAScanOfAFastTypistsWord)
{
    Keyboard slow(kSlowScanRules);
    slow.play(typed(u"zhangsan05"_s + kEnded, 60));
    EXPECT_TRUE(slow.scans().isEmpty());
    EXPECT_EQ(slow.handedOn(), u"zhangsan05\n"_s);
}

TEST(InputMethod, AWordCommittedAtOnceIsNoScan)
{
    Keyboard keyboard;
    keyboard.play(ofText(StrokeKind::Character, u"information"_s, 5));
    EXPECT_TRUE(keyboard.scans().isEmpty());
    EXPECT_EQ(keyboard.handedOn(), u"information"_s);
}

TEST(ScanText, FullWidthFormsBecomeAsciiAndNothingElseChanges)
{
    EXPECT_EQ(toHalfWidth(u"ＡＢｃ１２３＋／＝　～！"_s), u"ABc123+/= ~!"_s);
    EXPECT_EQ(toHalfWidth(kCode), kCode);
    EXPECT_EQ(toHalfWidth(u"张三·"_s), u"张三·"_s);
}

TEST(ScanText, OnlyAsciiAndItsFullWidthFormsCanComeFromAScanner)
{
    EXPECT_TRUE(isScannable(u"aＢ+"_s));
    EXPECT_FALSE(isScannable(u"张"_s));
    EXPECT_FALSE(isScannable(u"a。"_s));
    EXPECT_FALSE(isScannable(QString()));
}

} // namespace
} // namespace liuying
