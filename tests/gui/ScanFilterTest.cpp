// SPDX-License-Identifier: Apache-2.0
#include "gui/common/ScanFilter.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
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
    int clicks = 0;
};

TEST_F(ScanFilterTest, AScanWithTheFocusInATextFieldLeavesTheFieldEmpty)
{
    edit.setFocus();
    type(kCode + u'\n', 5);
    ASSERT_EQ(readings.size(), 1);
    EXPECT_EQ(readings.front().payload, kCode.toUtf8());
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST_F(ScanFilterTest, AScanWithTheFocusOnAButtonDoesNotPressIt)
{
    button.setFocus();
    type(kCode + u'\n', 5);
    type(u"has spaces in the code \n"_s, 5);
    EXPECT_EQ(readings.size(), 2);
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
    EXPECT_EQ(readings.size(), 1);
    EXPECT_EQ(activated, 0);
}

TEST_F(ScanFilterTest, FullWidthLettersOfAnInputMethodAreReadAsAsciiAndReported)
{
    edit.setFocus();
    for (const QChar c : u"ＭＩＩＢ７ｘ＋／＝Ｚ"_s)
        compose({}, c, 8);
    type(u"\n"_s, 8);
    ASSERT_EQ(readings.size(), 1);
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
    const QSignalSpy lost(&filter, &ScanFilter::scanLost);
    edit.setFocus();
    for (qsizetype length = 1; length <= 12; ++length)
        compose(kCode.first(length), {}, 6);
    compose({}, u"没有意义"_s, 6);
    EXPECT_EQ(lost.count(), 1);
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST_F(ScanFilterTest, CapsLockIsNoticedByTheCaseOfLetters)
{
    edit.setFocus();
    type(kCode + u'\n', 5);
    EXPECT_FALSE(readings.back().capsLockIsOn);
    for (const QChar c : u"MIIBABCDEFGH"_s) {
        nowMs += 5;
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    type(u"\n"_s, 5);
    ASSERT_EQ(readings.size(), 2);
    EXPECT_TRUE(readings.back().capsLockIsOn);
}

} // namespace
} // namespace liuying
