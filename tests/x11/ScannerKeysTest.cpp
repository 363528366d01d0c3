// SPDX-License-Identifier: Apache-2.0
#include "core/scanner/ScanTrial.h"
#include "gui/common/ScanFilter.h"
#include "x11/PinyinFilter.h"
#include "x11/XKeyboard.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuying::x11 {
namespace {

const QString kCode = u"MIIB7x9kQm3TtE5hYw0v+Uo2fGs8/LpNc4Rj=="_s;
const QString kOther = u"aGVsbG8gd29ybGQ/IT0rYWJj"_s;

// The server injects as fast as it can: a busy machine must not make a slow scanner of it.
constexpr int kScannerMs = 0;
constexpr int kHandMs = 60; // the fastest hands reach 45

void setLayout(const QString &layout)
{
    ASSERT_EQ(QProcess::execute(u"setxkbmap"_s, {layout}), 0);
}

/// A window with a text field, a default button and a table, under the filter, on a real X server.
class ScannerKeys : public testing::Test {
protected:
    ScannerKeys() : keyboard(qgetenv("DISPLAY")), table(2, 2)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&edit);
        layout->addWidget(&button);
        layout->addWidget(&table);
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

    void scan(const QString &text) { keyboard.type(text, kScannerMs); }
    void typeByHand(const QString &text) { keyboard.type(text, kHandMs); }
    [[nodiscard]] bool hasRead(qsizetype count)
    {
        return QTest::qWaitFor([&] { return readings.size() + losses.size() >= count; }) &&
               readings.size() == count;
    }
    [[nodiscard]] bool hasLost(qsizetype count)
    {
        return QTest::qWaitFor([&] { return losses.size() >= count; }) && readings.isEmpty();
    }
    [[nodiscard]] bool shows(const QLineEdit &field, const QString &text)
    {
        return QTest::qWaitFor([&] { return field.text() == text; });
    }

    XKeyboard keyboard;
    QWidget window;
    QLineEdit edit;
    QPushButton button;
    QTableWidget table;
    ScanFilter filter;
    QList<ScanReading> readings;
    QList<ScanReading> losses;
    int clicks = 0;
};

TEST_F(ScannerKeys, EnterTabAndNoSuffixAllEndAScanAndNoneReachesTheField)
{
    edit.setText(u"old"_s);
    edit.setFocus();
    edit.selectAll();
    scan(kCode + u'\n');
    ASSERT_TRUE(hasRead(1));
    scan(kCode + u'\t');
    ASSERT_TRUE(hasRead(2));
    scan(kCode);
    ASSERT_TRUE(hasRead(3));
    for (const ScanReading &reading : readings)
        EXPECT_EQ(reading.payload, kCode.toUtf8());
    EXPECT_EQ(readings[0].suffix, ScanSuffix::Enter);
    EXPECT_EQ(readings[1].suffix, ScanSuffix::Tab);
    EXPECT_EQ(readings[2].suffix, ScanSuffix::None);
    EXPECT_EQ(edit.selectedText(), u"old"_s);
    EXPECT_TRUE(edit.hasFocus());
    EXPECT_EQ(clicks, 0);
}

TEST_F(ScannerKeys, TheTestCodeArrivesByteForByte)
{
    edit.setFocus();
    scan(scannerTestCode() + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, scannerTestCode().toUtf8());
}

TEST_F(ScannerKeys, AScanOf2900CharactersArrivesWhole)
{
    button.setFocus();
    const QString code = u"A1b2C3d4E/"_s.repeated(290);
    scan(code + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, code.toUtf8());
}

TEST_F(ScannerKeys, TwoScansShortlyAfterEachOtherAreBothWhole)
{
    edit.setFocus();
    scan(kCode);
    keyboard.type(kOther.first(1), 130); // hardly later than the quiet that ends the first
    scan(kOther.sliced(1) + u'\n');
    keyboard.type(kCode.first(1), 60);
    scan(kCode.sliced(1) + u'\n');
    ASSERT_TRUE(hasRead(3));
    EXPECT_EQ(readings[0].payload, kCode.toUtf8());
    EXPECT_EQ(readings[1].payload, kOther.toUtf8());
    EXPECT_EQ(readings[2].payload, kCode.toUtf8());
    EXPECT_TRUE(std::ranges::none_of(readings, &ScanReading::wasComposed));
}

TEST_F(ScannerKeys, FiguresOfTheKeypadAtTheEndOfACodeAreKept)
{
    edit.setFocus();
    constexpr int kNumLock = 69;
    constexpr int kKeypad1 = 79;
    keyboard.tap(kNumLock);
    keyboard.type(u"m"_s, 100);
    scan(u"iib7x9kqm"_s);
    keyboard.tap(kKeypad1);
    keyboard.tap(XKeyboard::kEnter);
    keyboard.press(kNumLock, 400);
    keyboard.lift(kNumLock);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, "miib7x9kqm1");
}

TEST_F(ScannerKeys, AFocusedButtonIsPressedByHandAndNotByAScan)
{
    button.setFocus();
    scan(u"with spaces inside \n"_s);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(clicks, 0);
    // Longer after the scan than its tail.
    keyboard.press(XKeyboard::kSpace, 400);
    keyboard.lift(XKeyboard::kSpace, kHandMs);
    EXPECT_TRUE(QTest::qWaitFor([this] { return clicks == 1; }));
}

TEST_F(ScannerKeys, AnInputMethodThatTakesTheKeysDoesNotGetTheScan)
{
    const PinyinFilter pinyin;
    edit.setFocus();
    scan(kCode + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, kCode.toUtf8());
    EXPECT_TRUE(readings.front().wasComposed);
    EXPECT_EQ(edit.text(), QString());
}

TEST_F(ScannerKeys, ChineseTypedByHandGoesOnAroundAScan)
{
    const PinyinFilter pinyin;
    edit.setFocus();
    typeByHand(u"zhang "_s);
    ASSERT_TRUE(shows(edit, u"字"_s));
    typeByHand(u"san"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pinyin.preedit() == u"san"_s; }));
    keyboard.type(QString(kCode.front()), 200); // the scan begins while three letters wait for their word
    scan(kCode.sliced(1) + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, kCode.toUtf8());
    EXPECT_EQ(edit.text(), u"字"_s);
}

TEST_F(ScannerKeys, CapsLockIsUndone)
{
    button.setFocus();
    keyboard.tap(XKeyboard::kCapsLock);
    keyboard.type(kCode.first(1), 100);
    scan(kCode.sliced(1) + u'\n');
    keyboard.press(XKeyboard::kCapsLock, 400);
    keyboard.lift(XKeyboard::kCapsLock);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, kCode.toUtf8());
    EXPECT_TRUE(readings.front().capsLockWasUndone);
    keyboard.type(kCode.first(1), 100);
    scan(kCode.sliced(1) + u'\n');
    ASSERT_TRUE(hasRead(2));
    EXPECT_EQ(readings.back().payload, kCode.toUtf8());
    EXPECT_FALSE(readings.back().capsLockWasUndone);
}

TEST_F(ScannerKeys, AScannerThatPutsCapsLockRightItselfIsBelieved)
{
    filter.setHabits({.followsCapsLock = true});
    button.setFocus();
    keyboard.tap(XKeyboard::kCapsLock);
    keyboard.type(u"q"_s, 100); // with the light on: Q
    scan(u"M7ABCdefGH\n"_s);
    keyboard.press(XKeyboard::kCapsLock, 400);
    keyboard.lift(XKeyboard::kCapsLock);
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, "Qm7abcDEFgh");
}

struct Layout {
    const char *name;
    KeyLayout layout;
};

class ForeignLayout : public ScannerKeys, public testing::WithParamInterface<Layout> {
protected:
    ForeignLayout() { setLayout(QString::fromLatin1(GetParam().name)); }
    ~ForeignLayout() override { setLayout(u"us"_s); }
};

TEST_P(ForeignLayout, OfTheStationIsNamedByTheTestPageAndReadByItsKeys)
{
    button.setFocus();
    scan(scannerTestCode() + u'\n');
    ASSERT_TRUE(QTest::qWaitFor([this] { return readings.size() + losses.size() == 1; }));
    const ScanReading reading = (readings + losses).front();
    EXPECT_NE(QString::fromUtf8(reading.payload), scannerTestCode());
    const auto faults = judgeScan(
        scannerTestCode(), {.text = reading.typed, .typed = reading.typed, .limitMs = ScanRules{}.maxGapMs});
    ASSERT_FALSE(faults.isEmpty());
    EXPECT_EQ(faults.front().kind, ScanFaultKind::StationLayout);
    EXPECT_EQ(faults.front().layout, GetParam().layout);

    readings.clear();
    losses.clear();
    filter.setHabits(habitsFor(faults, {}));
    scan(scannerTestCode() + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, scannerTestCode().toUtf8());
}

// A text field takes dead keys away, as an input method does.
TEST_P(ForeignLayout, OfTheStationIsReadByItsKeysInATextField)
{
    filter.setHabits({.typesUsLayout = true});
    edit.setFocus();
    scan(scannerTestCode() + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, scannerTestCode().toUtf8());
    EXPECT_EQ(edit.text(), QString());
}

// Where the station does not know what the scanner means, no letter may go missing in silence.
TEST_P(ForeignLayout, OfTheStationNeverYieldsPartOfACodeInATextField)
{
    edit.setFocus();
    scan(scannerTestCode() + u'\n');
    ASSERT_TRUE(QTest::qWaitFor([this] { return readings.size() + losses.size() == 1; }));
    for (const ScanReading &reading : readings)
        EXPECT_EQ(reading.payload.size(), scannerTestCode().size());
    EXPECT_EQ(edit.text(), QString());
}

INSTANTIATE_TEST_SUITE_P(Layouts, ForeignLayout,
                         testing::Values(Layout{"de", KeyLayout::German}, Layout{"fr", KeyLayout::French},
                                         Layout{"gb", KeyLayout::British}, Layout{"es", KeyLayout::Spanish},
                                         Layout{"it", KeyLayout::Italian}, Layout{"jp", KeyLayout::Japanese}),
                         [](const auto &layout) { return std::string(layout.param.name); });

// X joins all keyboards before a program sees them, and XTEST has one: the keys of two scanners reach Qt as
// here.
TEST_F(ScannerKeys, TwoScannersAtOnceAreThrownAwayAndTheNextScanIsRead)
{
    edit.setFocus();
    constexpr int kFirstLetter = 30;
    constexpr int kSecondLetter = 44;
    for (int i = 0; i < 9; ++i) {
        keyboard.press(kFirstLetter + i % 9, 2);
        keyboard.press(kSecondLetter + i % 7, 2);
        keyboard.lift(kFirstLetter + i % 9, 2);
        keyboard.lift(kSecondLetter + i % 7, 2);
    }
    keyboard.tap(XKeyboard::kEnter);
    keyboard.tap(XKeyboard::kEnter);
    ASSERT_TRUE(hasLost(1));
    EXPECT_EQ(losses.front().spoiler, ScanSpoiler::TwoAtOnce);
    EXPECT_EQ(edit.text(), QString());
    scan(kCode + u'\n');
    ASSERT_TRUE(QTest::qWaitFor([this] { return readings.size() == 1; }));
    EXPECT_EQ(readings.front().payload, kCode.toUtf8());
}

TEST_F(ScannerKeys, TypingByHandBetweenScansArrivesAndNothingElse)
{
    edit.setFocus();
    typeByHand(u"Zhang"_s);
    keyboard.type(kCode.first(1), 100);
    scan(kCode.sliced(1) + u'\n');
    ASSERT_TRUE(hasRead(1));
    keyboard.type(u" "_s, 400);
    typeByHand(u"San 2105"_s);
    keyboard.type(kOther.first(1), 100);
    scan(kOther.sliced(1));
    ASSERT_TRUE(hasRead(2));
    EXPECT_EQ(readings.back().payload, kOther.toUtf8());
    EXPECT_TRUE(shows(edit, u"Zhang San 2105"_s));
}

TEST_F(ScannerKeys, AKeyHeldDownRepeats)
{
    edit.setFocus();
    keyboard.press(30);
    EXPECT_TRUE(QTest::qWaitFor([this] { return edit.text().size() >= 12; }));
    keyboard.lift(30);
    EXPECT_EQ(edit.text(), QString(edit.text().size(), u'a'));
    EXPECT_TRUE(readings.isEmpty());
    EXPECT_TRUE(losses.isEmpty());
}

TEST_F(ScannerKeys, PastingByKeyboardWorks)
{
    QApplication::clipboard()->setText(kCode);
    edit.setFocus();
    keyboard.press(XKeyboard::kControl);
    keyboard.press(47, kHandMs);
    keyboard.lift(47);
    keyboard.lift(XKeyboard::kControl);
    EXPECT_TRUE(shows(edit, kCode));
    EXPECT_TRUE(readings.isEmpty());
}

TEST_F(ScannerKeys, AScanWhileADialogIsOpenPressesNoneOfItsButtons)
{
    QDialog dialog(&window);
    auto *layout = new QVBoxLayout(&dialog);
    auto *field = new QLineEdit(&dialog);
    auto *accept = new QPushButton(&dialog);
    layout->addWidget(field);
    layout->addWidget(accept);
    accept->setDefault(true);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.open();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    dialog.activateWindow(); // there is no window manager to do it
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    scan(kCode + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(field->text().isEmpty());
    keyboard.press(XKeyboard::kEnter, 400);
    keyboard.lift(XKeyboard::kEnter);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
}

TEST_F(ScannerKeys, AScanWhileAMenuIsOpenChoosesNothing)
{
    QMenu menu(&window);
    int chosen = 0;
    menu.addAction(u"&Mend"_s, &window, [&] { ++chosen; });
    menu.addAction(u"&Bind"_s, &window, [&] { ++chosen; });
    menu.popup(window.mapToGlobal(QPoint(20, 20)));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&menu));
    menu.setActiveAction(menu.actions().front());
    scan(kCode + u'\n');
    ASSERT_TRUE(hasRead(1));
    EXPECT_EQ(readings.front().payload, kCode.toUtf8());
    EXPECT_EQ(chosen, 0);
    EXPECT_TRUE(menu.isVisible());
}

TEST_F(ScannerKeys, AScanWhileATableIsBeingEditedLeavesTheCellAsItIs)
{
    table.setItem(0, 0, new QTableWidgetItem(u"before"_s));
    table.setFocus();
    table.setCurrentCell(0, 0);
    table.editItem(table.item(0, 0));
    ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }));
    scan(kCode + u'\t');
    ASSERT_TRUE(hasRead(1));
    EXPECT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    EXPECT_EQ(table.item(0, 0)->text(), u"before"_s);
    EXPECT_EQ(table.currentColumn(), 0);
}

} // namespace
} // namespace liuying::x11
