// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/FindingsTable.h"
#include "gui/prepare/PreviewPane.h"
#include "gui/prepare/TextTableModel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

Student student(const QString &number, const QString &name)
{
    Student one;
    one.number = number;
    one.name = name;
    one.college = u"理学院"_s;
    one.className = u"数学2201班"_s;
    return one;
}

RosterPreview rosterPreview()
{
    RosterPreview roster;
    roster.file = u"/tmp/名单.xlsx"_s;
    roster.read.rows = 4;
    roster.read.students = {student(u"2201"_s, u"甲"_s), student(u"2202"_s, u"乙"_s)};
    roster.read.rejected = {{5, {}, u"学号"_s, u"missing"_s, 0, u"第 5 行没有学号。"_s},
                            {9, {}, u"姓名"_s, u"missing"_s, 0, u"第 9 行没有姓名。"_s}};
    roster.read.columns = {{u"number"_s, u"XH"_s}, {u"name"_s, u"XM"_s}};
    roster.added = {student(u"2201"_s, u"甲"_s)};
    Student before = student(u"2202"_s, u"乙"_s);
    before.className = u"数学2202班"_s;
    roster.updated = {{before, student(u"2202"_s, u"乙"_s)}};
    return roster;
}

class PreviewPaneTest : public testing::Test {
protected:
    PreviewPaneTest()
    {
        pane.resize(900, 700);
        pane.show();
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = pane.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }

    PreviewPane pane;
    QSignalSpy imports{&pane, &PreviewPane::importAsked};
};

TEST_F(PreviewPaneTest, RejectedRowsCloseTheWholeImportAndOfferToSkipThem)
{
    pane.showPreview(previewOf(rosterPreview()));
    EXPECT_FALSE(part<QPushButton>(u"importButton"_s)->isVisible());
    click(u"skipButton"_s);
    ASSERT_EQ(imports.count(), 1);
    EXPECT_EQ(imports.front().front().value<BadRows>(), BadRows::Skip);
}

TEST_F(PreviewPaneTest, WithoutRejectedRowsTheWholeFileIsImported)
{
    RosterPreview roster = rosterPreview();
    roster.read.rejected.clear();
    pane.showPreview(previewOf(roster));
    EXPECT_FALSE(part<QPushButton>(u"skipButton"_s)->isVisible());
    click(u"importButton"_s);
    ASSERT_EQ(imports.count(), 1);
    EXPECT_EQ(imports.front().front().value<BadRows>(), BadRows::Refuse);
}

TEST_F(PreviewPaneTest, AnswersCannotBeGivenTwiceWhileTheImportRuns)
{
    pane.showPreview(previewOf(rosterPreview()));
    pane.setBusy(true);
    click(u"skipButton"_s);
    EXPECT_EQ(imports.count(), 0);
}

TEST_F(PreviewPaneTest, WhatStandsInTheWayIsShownFirst)
{
    pane.showPreview(previewOf(rosterPreview()));
    EXPECT_EQ(part<QTabWidget>(u"previewTabs"_s)->currentWidget()->objectName(), u"rejectedTable"_s);
}

TEST_F(PreviewPaneTest, AnOlderRosterIsSaidBeforeImporting)
{
    RosterPreview roster = rosterPreview();
    roster.isOlder = true;
    roster.olderThan = u"名单2.xlsx，4月11日 09:00"_s;
    pane.showPreview(previewOf(roster));
    EXPECT_TRUE(part<QLabel>(u"cautionLabel"_s)->isVisible());
    EXPECT_TRUE(part<QLabel>(u"cautionLabel"_s)->text().contains(roster.olderThan));
}

TEST_F(PreviewPaneTest, AnOlderRosterIsImportedOnlyWhenAPersonTicksThatItIsMeant)
{
    RosterPreview roster = rosterPreview();
    roster.read.rejected.clear();
    roster.isOlder = true;
    pane.showPreview(previewOf(roster));
    click(u"importButton"_s);
    EXPECT_EQ(imports.count(), 0);
    part<QCheckBox>(u"olderCheck"_s)->click();
    click(u"importButton"_s);
    ASSERT_EQ(imports.count(), 1);
    EXPECT_EQ(imports.front().at(1).value<OlderRoster>(), OlderRoster::Import);
}

TEST_F(PreviewPaneTest, ARosterThatIsNotOlderAsksForNoTick)
{
    pane.showPreview(previewOf(rosterPreview()));
    EXPECT_FALSE(part<QCheckBox>(u"olderCheck"_s)->isVisible());
    click(u"skipButton"_s);
    ASSERT_EQ(imports.count(), 1);
    EXPECT_EQ(imports.front().at(1).value<OlderRoster>(), OlderRoster::Refuse);
}

PaymentsPreview doubtfulPayments()
{
    PaymentsPreview payments;
    payments.file = u"/tmp/缴费.xlsx"_s;
    payments.doubts = {{u"other-cohort"_s, u"这份名单是2025届的。"_s}};
    return payments;
}

TEST_F(PreviewPaneTest, AFileThatLooksWrongIsImportedOnlyWhenAPersonTicksThatItIsRight)
{
    pane.showPreview(previewOf(doubtfulPayments()));
    EXPECT_TRUE(part<QLabel>(u"doubtsLabel"_s)->text().contains(u"2025届"_s));
    click(u"importButton"_s);
    EXPECT_EQ(imports.count(), 0);
    part<QCheckBox>(u"doubtsCheck"_s)->click();
    click(u"importButton"_s);
    ASSERT_EQ(imports.count(), 1);
    EXPECT_EQ(imports.front().at(2).value<Doubts>(), Doubts::Accept);
}

TEST_F(PreviewPaneTest, ATickIsForOneFileAlone)
{
    pane.showPreview(previewOf(doubtfulPayments()));
    part<QCheckBox>(u"doubtsCheck"_s)->click();
    RemittancesPreview statement;
    statement.doubts = {{u"other-account"_s, u"这份流水是另一个账户的。"_s}};
    pane.showPreview(previewOf(statement));
    EXPECT_FALSE(part<QPushButton>(u"importButton"_s)->isEnabled());
}

TEST_F(PreviewPaneTest, AFileWithoutDoubtsAsksForNoTick)
{
    pane.showPreview(previewOf(PaymentsPreview()));
    EXPECT_FALSE(part<QCheckBox>(u"doubtsCheck"_s)->isVisible());
    click(u"importButton"_s);
    ASSERT_EQ(imports.count(), 1);
    EXPECT_EQ(imports.front().at(2).value<Doubts>(), Doubts::Refuse);
}

TEST(ImportPreview, TransfersAreCountedByWhatBecomesOfThem)
{
    RemittancesPreview remittances;
    remittances.standings = {{u"理学院"_s, {}, false, false},
                             {u"理学院"_s, {}, true, false},
                             {u"理学院"_s, {}, false, true},
                             {{}, u"ignored"_s, false, false}};
    QList<qsizetype> figures;
    for (const PreviewCount &count : previewOf(remittances).counts)
        figures.append(count.count);
    EXPECT_EQ(figures, (QList<qsizetype>{2, 1, 1, 1, 0, 0}));
}

TEST(ImportPreview, AnUpdateSaysWhatChangesFromWhatToWhat)
{
    const ImportPreview preview = previewOf(rosterPreview());
    const auto updated =
        std::ranges::find(preview.changes, PreviewChange::Kind::Updated, &PreviewChange::kind);
    ASSERT_NE(updated, preview.changes.end());
    EXPECT_TRUE(updated->text.contains(u"数学2202班 → 数学2201班"_s)) << updated->text.toStdString();
}

TEST(ImportPreview, TheSamePaymentsFileAgainChangesNothing)
{
    PaymentsPreview payments;
    payments.alreadyImported = true;
    EXPECT_TRUE(previewOf(payments).changesNothing);
    EXPECT_EQ(previewOf(payments).cautions.size(), 1);
}

TEST(FindingsTable, CopiesAndExportsOnlyTheRowsThatPassTheFilter)
{
    FindingsTable table;
    table.setTable(rejectedTable(rosterPreview().read.rejected));
    QTest::keyClicks(table.findChild<QLineEdit *>(u"filterEdit"_s), u"9"_s);
    EXPECT_EQ(table.asReport(u"rejected"_s, {}).rows.size(), 1);
    QTest::mouseClick(table.findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"第 9 行没有姓名。"_s)) << copied.toStdString();
    EXPECT_FALSE(copied.contains(u"第 5 行没有学号。"_s)) << copied.toStdString();
}

TEST(TextTableModel, IsAModelWhateverItHolds)
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TextTable rejected = rejectedTable(rosterPreview().read.rejected);
    model.setTable(rejected.headers, rejected.rows);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"学号"_s);
    const TextTable columns = columnsTable(previewOf(rosterPreview()).columns);
    model.setTable(columns.headers, columns.rows);
    EXPECT_EQ(model.index(0, 1).data().toString(), u"XH"_s);
    model.setTable({}, {});
}

} // namespace
} // namespace liuying
