// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanDetector.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr auto kEnter = u"\n";

/// Keys struck one after another, with the pauses between them.
struct Strike {
    qint64 afterMs = 0;
    QString text; // "\n" is Enter
    StrokeKind kind = StrokeKind::Character;
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

/// Plays strikes to a detector as ScanFilter does: wakes it in the pauses and keeps what is held.
class Keyboard {
public:
    void play(const QList<Strike> &strikes)
    {
        for (const Strike &strike : strikes)
            press(strike);
        sleepUntil(m_nowMs + 1000);
    }
    [[nodiscard]] const QStringList &scans() const { return m_scans; }
    [[nodiscard]] const QString &handedOn() const { return m_handedOn; }

private:
    void press(const Strike &strike)
    {
        sleepUntil(m_nowMs + strike.afterMs);
        m_held.append(strike.text);
        const QString text = strike.kind == StrokeKind::Character ? strike.text : QString();
        const ScanStep step = m_detector.press({strike.kind, text}, m_nowMs);
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
        if (!step.scan.isEmpty())
            m_scans.append(step.scan);
    }

    ScanDetector m_detector;
    qint64 m_nowMs = 10'000;
    QStringList m_held;
    QStringList m_scans;
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
        Row{"TwoScansBackToBackAreTwo", typed(kCode + kEnded + kOther + kEnded, 4), {kCode, kOther}, {}},
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
