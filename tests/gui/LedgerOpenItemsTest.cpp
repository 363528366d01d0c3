// SPDX-License-Identifier: Apache-2.0
#include "gui/LedgerSamples.h"
#include "gui/ShellTyping.h"
#include "gui/ledger/ChoiceList.h"
#include "gui/ledger/OpenItemsModel.h"
#include "gui/ledger/OpenItemsPanel.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

const QString kStatement = u"三月流水.csv"_s;
const QString kList = u"文学院缴费.xlsx"_s;

class OpenItemsPanelTest : public testing::Test {
protected:
    OpenItemsPanelTest()
    {
        panel.resize(1200, 600);
        panel.show();
        panel.showView(samples::ledgerView());
        list = part<QListView>(u"openItemsList"_s);
        choices = part<ChoiceList>(u"choiceList"_s);
        reason = part<QLineEdit>(u"reasonEdit"_s);
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = panel.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void goTo(const ItemRef &item)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            if (current() == item)
                return;
        }
        FAIL() << "no such item";
    }
    [[nodiscard]] ItemRef current() const
    {
        const auto *model = static_cast<const OpenItemsModel *>(list->model());
        const QueueItem *line = model->at(list->currentIndex().row());
        return line ? line->item.ref : ItemRef();
    }
    void press(Qt::Key key) { QTest::keyClick(list, key); }
    [[nodiscard]] ItemDecision asked() const { return settled.back().front().value<ItemDecision>(); }

    OpenItemsPanel panel;
    QSignalSpy settled{&panel, &OpenItemsPanel::settleAsked};
    QSignalSpy reopened{&panel, &OpenItemsPanel::reopenAsked};
    QListView *list = nullptr;
    ChoiceList *choices = nullptr;
    QLineEdit *reason = nullptr;
};

TEST_F(OpenItemsPanelTest, NothingIsChosenOrSettledByItself)
{
    press(Qt::Key_Return);
    EXPECT_EQ(settled.count(), 0);
    EXPECT_EQ(choices->chosen(), nullptr);
    EXPECT_TRUE(reason->text().isEmpty());
}

TEST_F(OpenItemsPanelTest, ANumberChoosesASuggestionAndEnterConfirmsItWithItsReason)
{
    goTo(samples::itemAt(kList, 3)); // 周武 for 周五
    press(Qt::Key_1);
    EXPECT_FALSE(reason->text().isEmpty());
    press(Qt::Key_Return);
    ASSERT_EQ(settled.count(), 1);
    EXPECT_EQ(asked().kind, ItemDecision::Kind::CountsFor);
    EXPECT_EQ(asked().student, u"2202"_s);
    EXPECT_EQ(asked().item, samples::itemAt(kList, 3));
    EXPECT_EQ(asked().why, reason->text());
}

TEST_F(OpenItemsPanelTest, ATransferThatFitsWhatACollegeOwesIsSuggestedForIt)
{
    LedgerInput input = samples::ledgerInput();
    input.lists[1].rows.removeIf([](const PaymentRow &row) { return row.row > 2; });
    input.statements[0].rows.removeAt(1); // 文学院 owes 15 yuan, and 15 yuan came from nobody knows whom
    panel.showView(samples::viewOf(input));
    goTo(samples::itemAt(kStatement, 4));
    press(Qt::Key_1);
    press(Qt::Key_Enter);
    ASSERT_EQ(settled.count(), 1);
    EXPECT_EQ(asked().kind, ItemDecision::Kind::BelongsTo);
    EXPECT_EQ(asked().college, u"文学院"_s);
}

struct KeyCase {
    const char *name;
    QString file;
    int row;
    Qt::Key key;
    ItemDecision::Kind kind;
};

class OpenItemKeys : public OpenItemsPanelTest, public testing::WithParamInterface<KeyCase> {};

TEST_P(OpenItemKeys, SayWhatCanAlwaysBeSaid)
{
    const KeyCase &row = GetParam();
    goTo(samples::itemAt(row.file, row.row));
    press(row.key);
    press(Qt::Key_Return);
    ASSERT_EQ(settled.count(), 1);
    EXPECT_EQ(asked().kind, row.kind);
    EXPECT_FALSE(asked().why.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Keys, OpenItemKeys,
                         testing::Values(KeyCase{"N_says_that_a_persons_transfer_is_not_ours", kStatement, 5,
                                                 Qt::Key_N, ItemDecision::Kind::NotOurs},
                                         KeyCase{"N_says_that_a_row_does_not_count", kList, 4, Qt::Key_N,
                                                 ItemDecision::Kind::DoesNotCount},
                                         KeyCase{"S_leaves_a_row_as_it_is", kList, 4, Qt::Key_S,
                                                 ItemDecision::Kind::AsItIs},
                                         KeyCase{"S_leaves_a_transfer_as_it_is", kStatement, 4, Qt::Key_S,
                                                 ItemDecision::Kind::AsItIs}),
                         [](const auto &row) { return std::string(row.param.name); });

TEST_F(OpenItemsPanelTest, WithoutAReasonNothingIsSettled)
{
    press(Qt::Key_S);
    reason->clear();
    press(Qt::Key_Return);
    EXPECT_EQ(settled.count(), 0);
    EXPECT_FALSE(part<QPushButton>(u"confirmButton"_s)->isEnabled());
}

TEST_F(OpenItemsPanelTest, AnEditedReasonIsTheOneThatIsKept)
{
    press(Qt::Key_S);
    reason->clear();
    samples::commitText(reason, u"电话问过"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_EQ(settled.count(), 1);
    EXPECT_EQ(asked().why, u"电话问过"_s);
}

TEST_F(OpenItemsPanelTest, WhatWasSentMakesRoomForTheNextAndIsNotSentTwice)
{
    const ItemRef first = current();
    panel.noteSent(first);
    EXPECT_FALSE(current() == first);
    goTo(first);
    press(Qt::Key_S);
    press(Qt::Key_Return);
    EXPECT_EQ(settled.count(), 0);
}

TEST_F(OpenItemsPanelTest, WhatFailedIsShownAgainAndMayBeSettledAgain)
{
    const ItemRef first = current();
    panel.noteSent(first);
    panel.noteFailed();
    EXPECT_EQ(current(), first);
    press(Qt::Key_S);
    press(Qt::Key_Return);
    EXPECT_EQ(settled.count(), 1);
}

TEST_F(OpenItemsPanelTest, UTakesBackTheLastOneAndShowsItAgain)
{
    press(Qt::Key_U);
    EXPECT_EQ(reopened.count(), 0);
    goTo(samples::itemAt(kStatement, 5));
    panel.noteSent(samples::itemAt(kStatement, 5));
    LedgerInput done = samples::ledgerInput();
    done.statements[0].rows.removeLast();
    panel.showView(samples::viewOf(done));
    press(Qt::Key_U);
    ASSERT_EQ(reopened.count(), 1);
    EXPECT_EQ(reopened.front().front().value<ItemRef>(), samples::itemAt(kStatement, 5));
    panel.showView(samples::ledgerView());
    EXPECT_EQ(current(), samples::itemAt(kStatement, 5));
}

TEST_F(OpenItemsPanelTest, SlashSearchesForAnotherCollege)
{
    goTo(samples::itemAt(kStatement, 4));
    press(Qt::Key_Slash);
    auto *search = part<QLineEdit>(u"choiceSearch"_s);
    samples::commitText(search, u"商"_s);
    QTest::keyClick(search, Qt::Key_Return); // chooses the first that was found
    ASSERT_NE(choices->chosen(), nullptr);
    EXPECT_EQ(choices->chosen()->decision.college, u"商学院"_s);
    EXPECT_EQ(settled.count(), 0);
}

TEST_F(OpenItemsPanelTest, ANameIsRememberedOnlyWhenThatIsTicked)
{
    goTo(samples::itemAt(kStatement, 4));
    press(Qt::Key_Slash);
    auto *search = part<QLineEdit>(u"choiceSearch"_s);
    samples::commitText(search, u"商"_s);
    QTest::keyClick(search, Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(settled.count(), 1);
    EXPECT_EQ(settled.front().at(1).toString(), QString());
    part<QCheckBox>(u"rememberCheck"_s)->click();
    press(Qt::Key_Return);
    ASSERT_EQ(settled.count(), 2);
    EXPECT_EQ(settled.back().at(1).toString(), u"采集费"_s);
}

TEST_F(OpenItemsPanelTest, ASettledItemSaysWhoAndWhyAndIsOpenedAgainWithAReason)
{
    LedgerInput input = samples::ledgerInput();
    ItemDecision decision{.item = samples::itemAt(kStatement, 5),
                          .kind = ItemDecision::Kind::NotOurs,
                          .student = {},
                          .college = {},
                          .why = u"退回本人"_s};
    input.settled = {{{u"office"_s, 9}, 1'743'300'000'000, u"周敏"_s, decision}};
    panel.showView(samples::viewOf(input));
    part<QPushButton>(u"settledButton"_s)->click();
    const QString words = part<QLabel>(u"itemWords"_s)->text();
    EXPECT_TRUE(words.contains(u"周敏"_s) && words.contains(u"退回本人"_s));
    auto *button = part<QPushButton>(u"reopenButton"_s);
    EXPECT_FALSE(button->isEnabled());
    samples::commitText(part<QLineEdit>(u"reopenEdit"_s), u"弄错了"_s);
    button->click();
    ASSERT_EQ(reopened.count(), 1);
    EXPECT_EQ(reopened.front().at(1).toString(), u"弄错了"_s);
}

} // namespace
} // namespace liuying
