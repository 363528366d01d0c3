// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanFilter.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QInputDevice>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

const QString kCode = u"MIIB7x+/=Zk09abcdEFGH"_s;

/// A window with a text field and a default button, under a filter whose clock the test moves.
class ScanFilterTest : public testing::Test {
protected:
    ScanFilterTest() : filter(nullptr, [this] { return nowMs; })
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&edit);
        layout->addWidget(&button);
        button.setDefault(true);
        QObject::connect(&button, &QPushButton::clicked, &window, [this] { ++clicks; });
        QObject::connect(&filter, &ScanFilter::scanned, &window,
                         [this](const ScanReading &reading) { readings.append(reading); });
        QObject::connect(&filter, &ScanFilter::scanLost, &window,
                         [this](const ScanReading &reading) { losses.append(reading); });
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    /// As a scanner or a hand: every key @p gapMs after the one before, to whatever has the focus.
    void type(const QString &text, qint64 gapMs)
    {
        for (const QChar c : text) {
            nowMs += gapMs;
            const bool isEnter = c == u'\n';
            const Qt::KeyboardModifiers shift = c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                                isEnter ? Qt::Key_Return : Qt::Key_unknown, isEnter ? u"\r"_s : QString(c),
                                shift);
        }
    }
    void letTimePass() { nowMs += 10'000; }
    /// After the pause that ends a scan.
    bool hasRead(qsizetype scans)
    {
        letTimePass();
        return QTest::qWaitFor([this, scans] { return readings.size() == scans; });
    }
    bool hasLost(qsizetype scans)
    {
        letTimePass();
        return QTest::qWaitFor([this, scans] { return losses.size() == scans; });
    }
    /// A key with the number that X has for it, held down until the next or let go before it.
    void strike(int xKey, const QString &text, Qt::KeyboardModifiers modifiers = {},
                const QInputDevice *device = QInputDevice::primaryKeyboard())
    {
        nowMs += 5;
        press(xKey, text, modifiers, device);
        lift(xKey, device);
    }
    void press(int xKey, const QString &text, Qt::KeyboardModifiers modifiers = {},
               const QInputDevice *device = QInputDevice::primaryKeyboard())
    {
        const int key = text == u"\r"_s ? Qt::Key_Return : Qt::Key_unknown;
        QKeyEvent event(QEvent::KeyPress, key, modifiers, quint32(xKey), 0, 0, text, false, 1, device);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void lift(int xKey, const QInputDevice *device = QInputDevice::primaryKeyboard())
    {
        QKeyEvent event(QEvent::KeyRelease, Qt::Key_unknown, {}, quint32(xKey), 0, 0, {}, false, 1, device);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    bool settlesTo(const QString &text)
    {
        letTimePass();
        return QTest::qWaitFor([this, &text] { return edit.text() == text; });
    }
    void compose(const QString &preedit, const QString &commit, qint64 gapMs)
    {
        nowMs += gapMs;
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    qint64 nowMs = 50'000;
    QWidget window;
    QLineEdit edit;
    QPushButton button;
    ScanFilter filter;
    QList<ScanReading> readings;
    QList<ScanReading> losses;
    int clicks = 0;
};

TEST_F(ScanFilterTest, AScanWithTheFocusInATextFieldLeavesTheFieldEmpty)
{
    edit.setFocus();
    type(kCode + u'\n', 5);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, kCode.toUtf8());
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST_F(ScanFilterTest, AScanWithTheFocusOnAButtonDoesNotPressIt)
{
    button.setFocus();
    type(kCode + u'\n', 5);
    letTimePass();
    type(u"has spaces in the code \n"_s, 5);
    EXPECT_TRUE(hasRead(2));
    EXPECT_EQ(clicks, 0);
}

TEST_F(ScanFilterTest, AScanWithoutEnterIsHandedOverAfterAPause)
{
    edit.setFocus();
    type(kCode, 5);
    letTimePass();
    EXPECT_TRUE(QTest::qWaitFor([this] { return readings.size() == 1; }));
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST_F(ScanFilterTest, TypedTextArrivesUnchangedInOrder)
{
    edit.setFocus();
    type(u"Zhang San 2105"_s, 80);
    EXPECT_TRUE(settlesTo(u"Zhang San 2105"_s));
    EXPECT_TRUE(readings.isEmpty());
}

TEST_F(ScanFilterTest, AShortBurstIsHandedOnWithoutLoss)
{
    edit.setFocus();
    type(u"210501"_s, 5);
    EXPECT_TRUE(settlesTo(u"210501"_s));
    EXPECT_TRUE(readings.isEmpty());
}

TEST_F(ScanFilterTest, ATypedEnterStillPressesTheFocusedButton)
{
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    letTimePass();
    EXPECT_TRUE(QTest::qWaitFor([this] { return clicks == 1; }));
}

TEST_F(ScanFilterTest, EditingKeysStayBehindTheLettersTypedBeforeThem)
{
    edit.setFocus();
    type(u"abc"_s, 10);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    EXPECT_EQ(edit.text(), u"ab"_s);
}

TEST_F(ScanFilterTest, AScanDoesNotSetOffAShortcut)
{
    QShortcut shortcut(QKeySequence(Qt::Key_A), &window);
    int activated = 0;
    QObject::connect(&shortcut, &QShortcut::activated, &window, [&activated] { ++activated; });
    edit.setFocus();
    type(u"aaabbbcccaaa\n"_s, 5);
    EXPECT_TRUE(hasRead(1));
    EXPECT_EQ(activated, 0);
}

TEST_F(ScanFilterTest, FullWidthLettersOfAnInputMethodAreReadAsAsciiAndReported)
{
    edit.setFocus();
    for (const QChar c : u"ＭＩＩＢ７ｘ＋／＝Ｚ"_s)
        compose({}, c, 8);
    type(u"\n"_s, 8);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, "MIIB7x+/=Z");
    EXPECT_TRUE(readings.front().wasFullWidth);
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST_F(ScanFilterTest, ChineseComposedByHandIsHandedOn)
{
    edit.setFocus();
    for (const QString &preedit : {u"z"_s, u"zh"_s, u"zha"_s, u"zhan"_s, u"zhang"_s})
        compose(preedit, {}, 120);
    compose({}, u"张"_s, 120);
    EXPECT_EQ(edit.text(), u"张"_s);
    compose(u"n"_s, {}, 150);
    compose({}, u"nihaonihao"_s, 150); // Enter in a pinyin method commits the letters themselves
    EXPECT_EQ(edit.text(), u"张nihaonihao"_s);
    EXPECT_TRUE(readings.isEmpty());
}

TEST_F(ScanFilterTest, AScanSwallowedByComposingIsThrownAwayAndReported)
{
    edit.setFocus();
    edit.setText(u"old"_s);
    edit.selectAll();
    for (qsizetype length = 1; length <= 12; ++length)
        compose(kCode.first(length), {}, 6);
    compose({}, u"没有意义"_s, 6);
    ASSERT_TRUE(hasLost(1));
    EXPECT_EQ(losses.front().spoiler, ScanSpoiler::InputMethod);
    EXPECT_EQ(edit.text(), u"old"_s);
    EXPECT_EQ(edit.selectedText(), u"old"_s);
}

TEST_F(ScanFilterTest, WordsCommittedAmidAComposedScanDoNotLandInTheField)
{
    edit.setFocus();
    for (const QString &preedit : {u"m"_s, u"mi"_s, u"mii"_s, u"miib"_s})
        compose(preedit, {}, 6);
    compose({}, u"米"_s, 6); // the code's "7" has chosen a candidate
    for (const QString &preedit : {u"x"_s, u"xk"_s, u"xka"_s, u"xkab"_s})
        compose(preedit, {}, 6);
    compose({}, u"xkab"_s, 6);
    EXPECT_TRUE(hasLost(1));
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST_F(ScanFilterTest, WhatAnInputMethodSaysAfterItsScanWasThrownAwayIsThrownAwayToo)
{
    edit.setFocus();
    for (qsizetype length = 1; length <= 12; ++length)
        compose(kCode.first(length), {}, 6);
    ASSERT_TRUE(hasLost(1));
    compose({}, u"没有意义"_s, 20);
    EXPECT_TRUE(edit.text().isEmpty());
    compose({}, u"张"_s, 500);
    EXPECT_EQ(edit.text(), u"张"_s);
}

TEST_F(ScanFilterTest, AKeyHeldDownInAnInputMethodIsNoScan)
{
    edit.setFocus();
    for (qsizetype length = 1; length <= 20; ++length)
        compose(QString(length, u'a'), {}, 25);
    for (qsizetype length = 20; length >= 0; --length)
        compose(QString(length, u'a'), {}, 25);
    compose({}, u"好"_s, 300);
    EXPECT_TRUE(settlesTo(u"好"_s));
    EXPECT_TRUE(losses.isEmpty());
}

TEST_F(ScanFilterTest, LettersWhoseCaseContradictsShiftAreRefusedWhereCapsLockCannotBeRead)
{
    edit.setFocus();
    type(kCode + u'\n', 5);
    ASSERT_TRUE(hasRead(1));
    EXPECT_FALSE(readings.back().capsLockIsOn);
    for (const QChar c : u"MIIB7ABC8DEFGH"_s) {
        nowMs += 5;
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    type(u"\n"_s, 5);
    ASSERT_TRUE(hasLost(1));
    EXPECT_EQ(readings.size(), 1);
    EXPECT_TRUE(losses.front().capsLockIsOn);
    EXPECT_EQ(losses.front().spoiler, ScanSpoiler::CapsLock);
}

TEST_F(ScanFilterTest, ASuffixAndThePaceAreSeen)
{
    edit.setFocus();
    type(kCode, 7);
    nowMs += 7;
    QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_Tab, u"\t"_s, Qt::NoModifier);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().suffix, ScanSuffix::Tab);
    EXPECT_EQ(readings.front().paceMs, 7);
    EXPECT_EQ(readings.front().slowestGapMs, 7);
    type(kCode, 7);
    ASSERT_TRUE(hasRead(2));
    EXPECT_EQ(readings.back().suffix, ScanSuffix::None);
    type(kCode + u"\n\n"_s, 7);
    ASSERT_TRUE(hasRead(3));
    EXPECT_EQ(readings.back().suffix, ScanSuffix::Several);
}

TEST_F(ScanFilterTest, TwoKeyboardsThatThePlatformTellsApartAreTwoScans)
{
    const QInputDevice left(u"left"_s, 1, QInputDevice::DeviceType::Keyboard);
    const QInputDevice right(u"right"_s, 2, QInputDevice::DeviceType::Keyboard);
    edit.setFocus();
    const QString other = u"qm9ketphbm90agvyignvz"_s;
    const QString code = kCode.toLower();
    for (qsizetype i = 0; i < code.size(); ++i) {
        press(100, code.sliced(i, 1), {}, &left);
        strike(101, other.sliced(i, 1), {}, &right);
        lift(100, &left);
    }
    ASSERT_TRUE(hasRead(2));
    const bool isLeftFirst = readings.front().device == u"left"_s;
    EXPECT_EQ(readings[isLeftFirst ? 0 : 1].payload, code.toUtf8());
    EXPECT_EQ(readings[isLeftFirst ? 1 : 0].payload, other.toUtf8());
    EXPECT_TRUE(losses.isEmpty());
}

TEST_F(ScanFilterTest, TwoScannersOnOneKeyboardAreThrownAway)
{
    edit.setFocus();
    for (qsizetype i = 0; i < 12; ++i) {
        nowMs += 5;
        press(100, u"a"_s);
        nowMs += 2;
        press(101, u"7"_s);
        lift(100);
        lift(101);
    }
    ASSERT_TRUE(hasLost(1));
    EXPECT_EQ(losses.front().spoiler, ScanSpoiler::TwoAtOnce);
    EXPECT_TRUE(readings.isEmpty());
    EXPECT_TRUE(edit.text().isEmpty());
}

// As a German station reads a US scanner: y and z change places, the key for "=" is a dead one.
TEST_F(ScanFilterTest, AScannerThatTypesTheUsLayoutIsReadByItsKeys)
{
    filter.setHabits({.typesUsLayout = true});
    edit.setFocus();
    for (int i = 0; i < 4; ++i) {
        strike(29, u"z"_s);
        strike(52, u"Y"_s, Qt::ShiftModifier);
        strike(61, u"-"_s);
    }
    nowMs += 5;
    QKeyEvent dead(QEvent::KeyPress, Qt::Key_Dead_Acute, {}, 21, 0, 0, QString());
    QCoreApplication::sendEvent(&edit, &dead);
    strike(36, u"\r"_s);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, "yZ/yZ/yZ/yZ/=");
    EXPECT_EQ(readings.front().typed, u"zY-zY-zY-zY-"_s);
}

TEST_F(ScanFilterTest, ASlowScannerIsReadOnTheTestPageAndWhereTheStationKnowsIt)
{
    edit.setFocus();
    type(kCode + u'\n', 60);
    EXPECT_TRUE(settlesTo(kCode));
    edit.clear();
    filter.setTrial(true);
    type(kCode + u'\n', 60);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.back().slowestGapMs, 60);
    filter.setTrial(false);
    filter.setHabits({.isSlow = true});
    type(kCode + u'\n', 60);
    EXPECT_TRUE(hasRead(2));
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST_F(ScanFilterTest, ControlCharactersArriveAndShortcutsWork)
{
    edit.setFocus();
    type(u"miib7x"_s, 5);
    nowMs += 5;
    QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_BracketRight, u"\x1d"_s, Qt::ControlModifier);
    nowMs += 5;
    QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_2, QString(QChar(0)), Qt::ControlModifier);
    type(u"k09a\n"_s, 5);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, QByteArray("miib7x\x1d\0k09a", 12));
    edit.setText(u"abc"_s);
    QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_A, u"\x01"_s, Qt::ControlModifier);
    EXPECT_EQ(edit.selectedText(), u"abc"_s);
}

TEST_F(ScanFilterTest, ACodeOf2900CharactersArrivesWhole)
{
    edit.setFocus();
    const QString code = u"A1b2C3d4E/"_s.repeated(290);
    type(code + u'\n', 3);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, code.toUtf8());
}

} // namespace
} // namespace liuying
