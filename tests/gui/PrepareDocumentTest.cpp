// SPDX-License-Identifier: Apache-2.0
#include "gui/prepare/DocumentModel.h"
#include "gui/prepare/DocumentPane.h"
#include "gui/prepare/PreviewPane.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

exchange::NoticeDocument document()
{
    const auto row = [](int line, const QStringList &cells) {
        return exchange::DocumentLine{{}, line, cells, QList<bool>(cells.size(), false), true};
    };
    return {u"/tmp/日程.csv"_s,
            {{{}, 1, {u"2025年毕业生图像采集日程"_s}, {false}, false},
             row(2, {u"批次"_s, u"学院"_s, u"时间"_s, u"地点"_s}),
             row(3, {u"1"_s, u"理学院"_s, u"4月12日 8:00-9:00"_s, u"九教103"_s}),
             row(4, {u"2"_s, u"文学院"_s, u"4月12日 10:00-9:30"_s, u"九教103"_s})}};
}

exchange::Notice understood()
{
    const LocalDateTime start{QDate(2025, 4, 12), QTime(8, 0)};
    exchange::Notice notice;
    notice.batches = {{{u"九教103"_s, 1, u"理学院"_s, {start, start.plus(std::chrono::minutes(60))}}, {}, 3}};
    notice.problems = {
        {exchange::Problem::Severity::Error, 4, {}, u"end-before-start"_s, u"结束时间早于开始时间。"_s}};
    return notice;
}

class DocumentBeside : public testing::Test {
protected:
    DocumentBeside()
    {
        pane.resize(1100, 500);
        pane.showDocument(document());
        pane.showUnderstood(understood());
        pane.show();
        view = pane.findChild<QTableView *>(u"documentView"_s);
        batches = pane.findChild<QTableView *>(u"batchView"_s);
        model = qobject_cast<DocumentModel *>(view->model());
    }
    void type(int row, int column, const QString &text)
    {
        view->setCurrentIndex(model->index(row, column));
        view->edit(view->currentIndex());
        auto *editor = view->viewport()->findChild<QLineEdit *>();
        ASSERT_NE(editor, nullptr);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        // The view takes it over from the event loop.
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->index(row, column).data().toString() == text; }));
    }

    DocumentPane pane;
    QTableView *view = nullptr;
    QTableView *batches = nullptr;
    DocumentModel *model = nullptr;
    QSignalSpy corrected{&pane, &DocumentPane::corrected};
};

TEST_F(DocumentBeside, ALineWithAProblemIsMarkedAndSaysIt)
{
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(model->index(3, 0).data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(model->index(2, 0).data(Qt::BackgroundRole).isValid());
    view->setCurrentIndex(model->index(3, 1));
    auto *label = pane.findChild<QLabel *>(u"lineProblemLabel"_s);
    EXPECT_TRUE(label->isVisible());
    EXPECT_EQ(label->text(), u"结束时间早于开始时间。"_s);
    view->setCurrentIndex(model->index(2, 1));
    EXPECT_FALSE(label->isVisible());
}

TEST_F(DocumentBeside, ABatchLeadsToItsLineAndALineToItsBatch)
{
    batches->selectRow(0);
    EXPECT_EQ(view->currentIndex().row(), 2);
    view->setCurrentIndex(model->index(1, 0));
    EXPECT_TRUE(batches->selectionModel()->selectedRows().isEmpty());
    view->setCurrentIndex(model->index(2, 3));
    EXPECT_EQ(batches->selectionModel()->selectedRows().size(), 1);
}

TEST_F(DocumentBeside, ACorrectedCellIsToldMarkedAndTakenBack)
{
    type(3, 2, u"4月12日 9:00-9:30"_s);
    ASSERT_EQ(corrected.count(), 1);
    const auto corrections = corrected.front().back().value<QList<exchange::CellCorrection>>();
    EXPECT_EQ(corrections, (QList<exchange::CellCorrection>{{{}, 4, 2, u"4月12日 9:00-9:30"_s}}));
    EXPECT_EQ(model->index(3, 2).data().toString(), u"4月12日 9:00-9:30"_s);
    EXPECT_TRUE(model->index(3, 2).data(Qt::ToolTipRole).toString().contains(u"10:00-9:30"_s));
    auto *undo = pane.findChild<QPushButton *>(u"undoCorrectionButton"_s);
    EXPECT_TRUE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(model->index(3, 2).data().toString(), u"4月12日 10:00-9:30"_s);
    EXPECT_EQ(corrected.count(), 2);
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(DocumentBeside, TypingTheOldTextAgainIsNoCorrection)
{
    type(3, 2, u"错"_s);
    type(3, 2, u"4月12日 10:00-9:30"_s);
    EXPECT_TRUE(model->corrections().isEmpty());
    EXPECT_EQ(corrected.count(), 2);
}

TEST_F(DocumentBeside, TheDocumentAsHandedOnStaysAsItWasWritten)
{
    type(3, 2, u"改"_s);
    const auto handed = corrected.front().front().value<exchange::NoticeDocument>();
    EXPECT_EQ(handed.lines.at(3).cells, document().lines.at(3).cells);
}

TEST(PreviewPaneDocument, ATimetableIsShownBesideItsDocumentAndStaysThereWhileCorrected)
{
    PreviewPane pane;
    pane.resize(1100, 700);
    pane.show();
    TimetablePreview timetable;
    timetable.file = u"/tmp/日程.csv"_s;
    timetable.read = understood();
    timetable.changes = {u"增加1批"_s};
    pane.showDocument(document());
    pane.showUnderstood(timetable.read);
    pane.showPreview(previewOf(timetable));
    auto *tabs = pane.findChild<QTabWidget *>(u"previewTabs"_s);
    EXPECT_EQ(tabs->currentWidget()->objectName(), u"documentPane"_s);
    auto *button = pane.findChild<QPushButton *>(u"importButton"_s);
    EXPECT_TRUE(button->isEnabled());
    auto *model = pane.findChild<QTableView *>(u"documentView"_s)->model();
    QSignalSpy corrected(&pane, &PreviewPane::documentCorrected);
    ASSERT_TRUE(model->setData(model->index(3, 1), u"文法学院"_s));
    EXPECT_EQ(corrected.count(), 1);
    EXPECT_FALSE(button->isEnabled()); // until it is understood anew
    pane.showUnderstood(timetable.read);
    pane.showPreview(previewOf(timetable));
    EXPECT_TRUE(button->isEnabled());
    EXPECT_EQ(model->index(3, 1).data().toString(), u"文法学院"_s);
}

} // namespace
} // namespace liuying
