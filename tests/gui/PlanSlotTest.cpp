// SPDX-License-Identifier: Apache-2.0
#include "gui/PlanSamples.h"
#include "gui/ShellTyping.h"
#include "gui/plan/CollegeList.h"
#include "gui/plan/CollegePanel.h"
#include "gui/plan/SlotModel.h"
#include "gui/plan/SlotTable.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

class SubSchedule : public testing::Test {
protected:
    SubSchedule()
    {
        editor.setBook(samples::smallBook());
        panel.resize(420, 640);
        panel.showCollege(u"机械学院"_s);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        table = panel.findChild<SlotTable *>(u"slotTable"_s);
        model = qobject_cast<SlotModel *>(table->model());
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = panel.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void split() { click(u"splitButton"_s); }
    /// What stands in a column, headings left out.
    [[nodiscard]] QStringList column(SlotModel::Column which) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!model->isHeading(row))
                texts.append(model->index(row, which).data().toString());
        }
        return texts;
    }
    void choose(int row, SlotModel::Column which)
    {
        table->setFocus();
        table->setCurrentIndex(model->index(row, which));
    }

    PlanEditor editor;
    CollegePanel panel{editor};
    SlotTable *table = nullptr;
    SlotModel *model = nullptr;
};

TEST_F(SubSchedule, ClassesWithoutATimeAreListedUntilTheWindowIsShared)
{
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(column(SlotModel::ClassColumn), (QStringList{u"机械2201"_s, u"机械2202"_s, u"机械2203"_s}));
    EXPECT_EQ(column(SlotModel::StartColumn), (QStringList{{}, {}, {}}));
    EXPECT_TRUE(part<QLabel>(u"splitNotes"_s)->isVisible());
    split();
    EXPECT_EQ(column(SlotModel::StartColumn), (QStringList{u"08:00"_s, u"08:20"_s, u"08:40"_s}));
    EXPECT_EQ(column(SlotModel::MinutesColumn), (QStringList{u"20"_s, u"20"_s, u"20"_s}));
    EXPECT_FALSE(part<QLabel>(u"splitNotes"_s)->isVisible());
}

TEST_F(SubSchedule, ATimeIsEditedByKeyboardAndTheNextClassGivesWay)
{
    split();
    choose(1, SlotModel::EndColumn);
    QTest::keyClick(table, Qt::Key_F2);
    auto *edit = table->findChild<QTimeEdit *>(u"timeEditor"_s);
    ASSERT_NE(edit, nullptr);
    edit->setTime(QTime(8, 25));
    QTest::keyClick(edit, Qt::Key_Return);
    const QStringList ends{u"08:25"_s, u"08:40"_s, u"09:00"_s};
    EXPECT_TRUE(QTest::qWaitFor([&] { return column(SlotModel::EndColumn) == ends; })); // committed queued
    EXPECT_EQ(column(SlotModel::StartColumn), (QStringList{u"08:00"_s, u"08:25"_s, u"08:40"_s}));
}

TEST_F(SubSchedule, AnEditThatCannotBeIsRefusedInWordsAndChangesNothing)
{
    split();
    QSignalSpy refused(&panel, &CollegePanel::refused);
    EXPECT_FALSE(model->setData(model->index(1, SlotModel::StartColumn), QTime(7, 0), Qt::EditRole));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_FALSE(refused.front().front().toString().isEmpty());
    EXPECT_EQ(column(SlotModel::StartColumn).front(), u"08:00"_s);
}

TEST_F(SubSchedule, PKeyPinsAndTheSplitLeavesItWhereItIs)
{
    split();
    choose(1, SlotModel::EndColumn);
    ASSERT_TRUE(model->setData(model->index(1, SlotModel::EndColumn), QTime(8, 30), Qt::EditRole));
    QTest::keyClick(table, Qt::Key_P); // both sides of the border were pinned
    EXPECT_EQ(model->index(1, SlotModel::PinColumn).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    QTest::keyClick(table, Qt::Key_P);
    EXPECT_EQ(model->index(1, SlotModel::PinColumn).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    split();
    EXPECT_EQ(column(SlotModel::EndColumn).front(), u"08:30"_s);
    EXPECT_TRUE(part<QPushButton>(u"releaseButton"_s)->isEnabled());
    click(u"releaseButton"_s);
    split();
    EXPECT_EQ(column(SlotModel::EndColumn).front(), u"08:20"_s);
}

TEST_F(SubSchedule, AltDownLetsTwoClassesChangePlacesAndTheSelectionGoesAlong)
{
    split();
    choose(1, SlotModel::StartColumn);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(column(SlotModel::ClassColumn), (QStringList{u"机械2202"_s, u"机械2201"_s, u"机械2203"_s}));
    EXPECT_EQ(table->currentIndex().row(), 2);
}

TEST_F(SubSchedule, ChoosingAClassTellsTheBoard)
{
    split();
    QSignalSpy chosen(&panel, &CollegePanel::slotChosen);
    choose(2, SlotModel::ClassColumn);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<ClassSlot>().className, u"机械2202"_s);
}

TEST_F(SubSchedule, TheBoardChoosesAClassWithoutAnEcho)
{
    split();
    QSignalSpy chosen(&panel, &CollegePanel::slotChosen);
    panel.chooseSlot(editor.plan().classSlots.at(2));
    EXPECT_EQ(table->currentIndex().row(), 3);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SubSchedule, TheResponsiblePersonIsKeptWithTheCollege)
{
    auto *name = part<QLineEdit>(u"coordinatorEdit"_s);
    name->setFocus();
    samples::commitText(name, u"李老师"_s);
    auto *phone = part<QLineEdit>(u"phoneEdit"_s);
    phone->setFocus();
    QTest::keyClicks(phone, u"13800000000"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    const Coordinator *who = editor.plan().coordinator(u"机械学院");
    ASSERT_NE(who, nullptr);
    EXPECT_EQ(*who, (Coordinator{u"机械学院"_s, u"李老师"_s, u"13800000000"_s}));
    panel.showCollege(u"文学院"_s);
    EXPECT_TRUE(name->text().isEmpty());
}

TEST_F(SubSchedule, AShortWindowNeedsNoSplit)
{
    panel.showCollege(u"文学院"_s);
    EXPECT_FALSE(part<QLabel>(u"splitNotes"_s)->isVisible());
}

TEST(CollegeList, SaysHowFarEachCollegeHasCome)
{
    PlanEditor editor;
    editor.setBook(samples::smallBook());
    CollegeList list(editor);
    ASSERT_EQ(list.sentences().size(), 2);
    EXPECT_EQ(list.sentences().front().text, u"机械学院"_s);
    EXPECT_NE(list.sentences().front().tone, Tone::Good);
    EXPECT_EQ(list.sentences().back().tone, Tone::Good);
    editor.split(u"机械学院"_s);
    EXPECT_EQ(list.sentences().front().tone, Tone::Good);
}

TEST(CollegeList, EnterLeadsToTheCollegeWalkingDoesNot)
{
    PlanEditor editor;
    editor.setBook(samples::smallBook());
    CollegeList list(editor);
    list.resize(400, 400);
    list.show();
    QSignalSpy chosen(&list, &CollegeList::collegeChosen);
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), u"文学院"_s);
}

} // namespace
} // namespace liuying
