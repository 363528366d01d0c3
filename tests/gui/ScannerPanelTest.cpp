// SPDX-License-Identifier: Apache-2.0
#include "gui/devices/ScannerPanel.h"
#include "flows/code/ScannerSheet.h"
#include "gui/common/SentenceList.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

ScanReading arrived(const QString &text)
{
    ScanReading reading;
    reading.payload = text.toUtf8();
    reading.typed = text;
    reading.suffix = ScanSuffix::Enter;
    reading.paceMs = 8;
    reading.slowestGapMs = 11;
    return reading;
}

class ScannerPanelTest : public testing::Test {
protected:
    ScannerPanelTest() { panel.show(); }

    [[nodiscard]] QString verdict() const { return label(u"scannerVerdict"_s); }
    [[nodiscard]] QString figures() const { return label(u"scannerFigures"_s); }
    [[nodiscard]] QString label(const QString &name) const { return panel.findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QList<Sentence> faults() const
    {
        return panel.findChild<SentenceList *>(u"scannerFaults"_s)->sentences();
    }
    [[nodiscard]] QPushButton &adapt() const { return *panel.findChild<QPushButton *>(u"adaptButton"_s); }

    ScannerPanel panel;
};

TEST_F(ScannerPanelTest, AScannerWithoutFaultIsSaidToBeUsableWithItsPaceAndItsEnd)
{
    panel.showScan(arrived(scannerTestCode()));
    ASSERT_EQ(faults().size(), 1);
    EXPECT_EQ(faults().front().tone, Tone::Good);
    EXPECT_TRUE(figures().contains(u"165"_s));
    EXPECT_TRUE(figures().contains(u" 8 "_s));
    EXPECT_TRUE(figures().contains(u"回车"_s));
    EXPECT_FALSE(adapt().isVisible());
}

TEST_F(ScannerPanelTest, EveryFaultIsASentenceWithItsRemedy)
{
    ScanReading reading = arrived(u"]Q1"_s + scannerTestCode().first(64));
    reading.suffix = ScanSuffix::None;
    panel.showScan(reading);
    ASSERT_EQ(faults().size(), 3);
    EXPECT_TRUE(faults()[0].text.contains(u"]Q1"_s));
    EXPECT_TRUE(faults()[1].text.contains(u"64"_s));
    EXPECT_EQ(faults()[2].tone, Tone::Caution);
    for (const Sentence &fault : faults())
        EXPECT_FALSE(fault.caption.isEmpty());
    EXPECT_TRUE(verdict().contains(u"2"_s));
}

TEST_F(ScannerPanelTest, NoTwoFaultsAreSaidInTheSameWords)
{
    QSet<QString> words;
    const QList<ScanReading> readings{arrived({}),
                                      arrived(scannerTestCode().toUpper()),
                                      arrived(scannerTestCode().toLower()),
                                      arrived(asTyped(scannerTestCode(), KeyLayout::Us, KeyLayout::French)),
                                      arrived(asTyped(scannerTestCode(), KeyLayout::French, KeyLayout::Us)),
                                      arrived(u"x"_s + scannerTestCode()),
                                      arrived(scannerTestCode() + u"x"_s),
                                      arrived(scannerTestCode().first(20)),
                                      arrived(scannerTestCode().sliced(4)),
                                      arrived(scannerTestCode().remove(40, 2)),
                                      arrived(scannerTestCode().insert(20, scannerTestCode()[20])),
                                      arrived(scannerTestCode().insert(30, u'\n')),
                                      arrived(scannerTestCode().replace(30, 1, u"?"_s)),
                                      arrived(u"6901234567892"_s),
                                      arrived(u"https://example.cn"_s)};
    for (const ScanReading &reading : readings) {
        panel.showScan(reading);
        words.insert(faults().front().text);
    }
    EXPECT_EQ(words.size(), readings.size());
}

TEST_F(ScannerPanelTest, WhatTheStationCanMendItselfIsOneKeyAway)
{
    ScanReading reading = arrived(asTyped(scannerTestCode(), KeyLayout::Us, KeyLayout::German));
    reading.spoiler = ScanSpoiler::InputMethod;
    reading.slowestGapMs = 60;
    panel.showScanLost(reading);
    ASSERT_TRUE(adapt().isVisible());
    QSignalSpy chosen(&panel, &ScannerPanel::habitsChosen);
    adapt().setFocus();
    QTest::keyClick(&adapt(), Qt::Key_Space);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<ScanHabits>(),
              (ScanHabits{.isSlow = true, .typesUsLayout = true}));
    EXPECT_FALSE(adapt().isVisible());
    reading = arrived(scannerTestCode());
    reading.slowestGapMs = 60;
    panel.showScan(reading);
    EXPECT_EQ(faults().front().tone, Tone::Good);
}

TEST_F(ScannerPanelTest, ABoxIsAHabit)
{
    panel.setHabits({.typesUsLayout = true});
    QSignalSpy chosen(&panel, &ScannerPanel::habitsChosen);
    const QList<QCheckBox *> boxes = panel.findChildren<QCheckBox *>();
    ASSERT_EQ(boxes.size(), 3);
    EXPECT_FALSE(boxes[0]->isChecked());
    EXPECT_TRUE(boxes[1]->isChecked());
    QTest::mouseClick(boxes[0], Qt::LeftButton, {}, QPoint(8, boxes[0]->height() / 2));
    QTest::keyClick(boxes[1], Qt::Key_Space);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.back().front().value<ScanHabits>(), (ScanHabits{.isSlow = true}));
}

TEST_F(ScannerPanelTest, ScansAreTrialsWhileItIsInSight)
{
    QSignalSpy trial(&panel, &ScannerPanel::trialChanged);
    panel.hide();
    panel.show();
    ASSERT_EQ(trial.size(), 2);
    EXPECT_FALSE(trial[0].front().toBool());
    EXPECT_TRUE(trial[1].front().toBool());
}

TEST(ScannerSheet, IsAPageToPrint)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    ASSERT_TRUE(writeScannerSheet(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_FALSE(writeScannerSheet(folder.filePath(u"nowhere/sheet.pdf"_s)));
}

} // namespace
} // namespace liuying
