// SPDX-License-Identifier: Apache-2.0
#include "gui/ledger/LedgerPage.h"
#include "gui/LedgerSamples.h"
#include "gui/ShellTyping.h"
#include "gui/common/FigureTile.h"
#include "gui/ledger/CollegeDetail.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 1'745'100'000'000; }
};

/// The page over a station that holds nothing; what it shows is handed to it.
class LedgerPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        QSignalSpy answered(&ledger, &LedgerFlow::viewReady);
        page.resize(1262, 768);
        page.show();
        ASSERT_TRUE(answered.wait());
        Q_EMIT ledger.viewReady(samples::ledgerView());
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString figure(const QString &name) { return part<FigureTile>(name)->figure(); }

    QTemporaryDir folder;
    StandingClock clock;
    storage::StorageThread storage;
    LedgerFlow ledger{storage, storage, clock};
    ImportFlow imports{storage, clock};
    LedgerPage page{ledger, imports};
};

TEST_F(LedgerPageTest, TheFiguresSayWhatCameAndWhatShouldHave)
{
    EXPECT_EQ(figure(u"receivedFigure"_s), u"70.00"_s);
    EXPECT_EQ(figure(u"expectedFigure"_s), u"45.00"_s);
    EXPECT_EQ(figure(u"differenceFigure"_s), u"+25.00"_s);
    EXPECT_EQ(figure(u"settledFigure"_s), u"1 / 3"_s);
    EXPECT_EQ(figure(u"openFigure"_s), u"4"_s);
    EXPECT_EQ(figure(u"refundsFigure"_s), u"2"_s);
    EXPECT_TRUE(part<QLabel>(u"asOfLabel"_s)->text().contains(u"3月30日 17:21"_s));
}

TEST_F(LedgerPageTest, AFigureLeadsToItsPart)
{
    part<FigureTile>(u"openFigure"_s)->click();
    EXPECT_TRUE(part<QListView>(u"openItemsList"_s)->isVisible());
    part<FigureTile>(u"refundsFigure"_s)->click();
    EXPECT_TRUE(part<QTableView>(u"refundsTable"_s)->isVisible());
    part<QPushButton>(u"ledgerPart0"_s)->click();
    EXPECT_TRUE(part<QTableView>(u"collegesTable"_s)->isVisible());
}

TEST_F(LedgerPageTest, ACollegeOpensBesideTheListAndEscapeClosesIt)
{
    auto *table = part<QTableView>(u"collegesTable"_s);
    auto *detail = part<CollegeDetail>(u"collegeDetail"_s);
    EXPECT_FALSE(detail->isVisible());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    EXPECT_TRUE(detail->isVisible());
    EXPECT_EQ(detail->college(), u"文学院"_s);
    part<QCheckBox>(u"unpaidOnlyCheck"_s)->click();
    EXPECT_EQ(part<QTableView>(u"studentsTable"_s)->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_FALSE(detail->isVisible());
}

TEST_F(LedgerPageTest, ACollegesOwnViewHidesTheRest)
{
    page.showCollege(u"文学院"_s);
    EXPECT_FALSE(part<QTableView>(u"collegesTable"_s)->isVisible());
    EXPECT_TRUE(part<CollegeDetail>(u"collegeDetail"_s)->isVisible());
    EXPECT_EQ(figure(u"receivedFigure"_s), u"10.00"_s);
    EXPECT_EQ(figure(u"openFigure"_s), u"2"_s);
    EXPECT_FALSE(part<FigureTile>(u"settledFigure"_s)->isVisible());
    EXPECT_EQ(part<QTableView>(u"studentsTable"_s)->model()->rowCount(), 2);
    EXPECT_EQ(part<QListView>(u"openItemsList"_s)->model()->rowCount(), 2);
    EXPECT_EQ(part<QTableView>(u"refundsTable"_s)->model()->rowCount(), 1);
    EXPECT_EQ(part<QTableView>(u"importsTable"_s)->model()->rowCount(), 2);
    page.showPart(LedgerPage::Part::Imports);
    EXPECT_FALSE(part<QPushButton>(u"takeBackImportButton"_s)->isVisible());
    page.showCollege({});
    page.showPart(LedgerPage::Part::Colleges);
    EXPECT_EQ(part<QTableView>(u"collegesTable"_s)->model()->rowCount(), 3);
}

TEST_F(LedgerPageTest, WithoutANameNothingIsSettledUntilItIsGiven)
{
    QSignalSpy named(&page, &LedgerPage::dutyNameEntered);
    QSignalSpy failed(&page, &LedgerPage::failed);
    page.showPart(LedgerPage::Part::OpenItems);
    auto *list = part<QListView>(u"openItemsList"_s);
    const QModelIndex first = list->currentIndex();
    QTest::keyClick(list, Qt::Key_S);
    QTest::keyClick(list, Qt::Key_Return);
    auto *nameEdit = part<QLineEdit>(u"deskNameEdit"_s);
    ASSERT_TRUE(nameEdit->isVisible());
    EXPECT_EQ(list->currentIndex(), first);
    samples::commitText(nameEdit, u"周敏"_s);
    QTest::keyClick(nameEdit, Qt::Key_Return);
    ASSERT_EQ(named.count(), 1);
    EXPECT_EQ(named.front().front().toString(), u"周敏"_s);
    EXPECT_FALSE(nameEdit->isVisible());
    // It is asked of the station now, which knows of no such row and says so; the item waits as before.
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(list->currentIndex().row(), first.row());
}

TEST_F(LedgerPageTest, TheNameOfThePersonOnDutyIsNotAskedFor)
{
    page.setDutyName(u"周敏"_s);
    page.showPart(LedgerPage::Part::OpenItems);
    auto *list = part<QListView>(u"openItemsList"_s);
    QSignalSpy failed(&page, &LedgerPage::failed);
    QTest::keyClick(list, Qt::Key_S);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_FALSE(part<QLineEdit>(u"deskNameEdit"_s)->isVisible());
    EXPECT_TRUE(failed.wait());
}

TEST_F(LedgerPageTest, AFileThatLooksWrongIsImportedOnlyWhenAPersonTicksThatItIsRight)
{
    page.showPart(LedgerPage::Part::Imports);
    PaymentsPreview payments;
    payments.file = u"/名单/文学院.xlsx"_s;
    payments.read.list.rows = samples::ledgerInput().lists.front().rows;
    payments.doubts = {{u"other-cohort"_s, u"这份名单是2025届的。"_s}};
    Q_EMIT imports.paymentsRead(payments);
    auto *tick = part<QCheckBox>(u"doubtsCheck"_s);
    ASSERT_TRUE(tick->isVisible());
    EXPECT_TRUE(part<QLabel>(u"doubtsLabel"_s)->text().contains(u"2025届"_s));
    QSignalSpy answered(&imports, &ImportFlow::imported);
    QSignalSpy failed(&imports, &ImportFlow::failed);
    EXPECT_FALSE(part<QPushButton>(u"importButton"_s)->isEnabled());
    tick->click();
    part<QPushButton>(u"importButton"_s)->click();
    EXPECT_FALSE(part<QPushButton>(u"importButton"_s)->isEnabled());
    ASSERT_TRUE(!answered.isEmpty() || !failed.isEmpty() || answered.wait());
    EXPECT_TRUE(failed.isEmpty());
}

} // namespace
} // namespace liuying
