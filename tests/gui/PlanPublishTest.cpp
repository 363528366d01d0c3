// SPDX-License-Identifier: Apache-2.0
#include "gui/PlanSamples.h"
#include "gui/common/SentenceList.h"
#include "gui/plan/ForecastModel.h"
#include "gui/plan/ForecastPanel.h"
#include "gui/plan/PartPane.h"
#include "gui/plan/PublishPanel.h"

#include "core/plan/PlanParts.h"
#include "flows/plan/PlanWords.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

ScopeChange change(const QString &college, int revision)
{
    return {collegeScope(college), revision, {college + u"改了"_s}};
}

class Publishing : public testing::Test {
protected:
    Publishing()
    {
        panel.resize(420, 640);
        panel.show();
    }
    template <typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = panel.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void chooseIn(const QString &list, int row)
    {
        auto *view = part<SentenceList>(list);
        view->setCurrentIndex(view->model()->index(row, 0));
    }

    PublishPanel panel;
    QSignalSpy published{&panel, &PublishPanel::publishAsked};
};

TEST_F(Publishing, NothingIsOfferedWhereNothingChanged)
{
    EXPECT_FALSE(part<QPushButton>(u"publishButton"_s)->isVisible());
}

TEST_F(Publishing, TheDifferenceIsShownWithTheNumberOfTheNewRevision)
{
    panel.showPublishable({{campaignScope(), 4, {u"甲"_s, u"乙"_s}}});
    EXPECT_EQ(panel.changeCount(), 2);
    EXPECT_EQ(part<SentenceList>(u"pendingList"_s)->sentences().size(), 3);
    EXPECT_TRUE(part<QPushButton>(u"publishButton"_s)->text().contains(u'4'));
    click(u"publishButton"_s);
    ASSERT_EQ(published.count(), 1);
    EXPECT_EQ(published.front().front().toString(), QString());
}

TEST_F(Publishing, ADraftThatChangedMeanwhileIsNotPublishedUnread)
{
    panel.showPublishable({{campaignScope(), 4, {u"甲"_s}}});
    panel.noteChange();
    click(u"publishButton"_s);
    EXPECT_EQ(published.count(), 0);
    panel.showPublishable({{campaignScope(), 4, {u"甲"_s, u"乙"_s}}});
    click(u"publishButton"_s);
    EXPECT_EQ(published.count(), 1);
}

TEST_F(Publishing, OfSeveralCollegesOneMayGoAlone)
{
    panel.showPublishable({change(u"机械学院"_s, 2), change(u"文学院"_s, 1)});
    chooseIn(u"pendingList"_s, 3);
    click(u"publishOneButton"_s);
    ASSERT_EQ(published.count(), 1);
    EXPECT_EQ(published.front().front().toString(), collegeScope(u"文学院"_s));
}

TEST_F(Publishing, APublishThatFailedMayBeAskedForAgain)
{
    panel.showPublishable({change(u"文学院"_s, 1)});
    click(u"publishButton"_s);
    panel.noteFailure();
    click(u"publishButton"_s);
    EXPECT_EQ(published.count(), 2);
}

TEST_F(Publishing, ADraftIsThrownAwayOnlyFromItsDifference)
{
    QSignalSpy dropped(&panel, &PublishPanel::dropAsked);
    panel.showPublishable({change(u"文学院"_s, 1)});
    EXPECT_FALSE(part<QPushButton>(u"dropDraftButton"_s)->isVisible());
    panel.askToDrop();
    click(u"dropDraftButton"_s);
    EXPECT_EQ(dropped.count(), 1);
}

TEST_F(Publishing, GoingBackIsShownBeforeItIsDone)
{
    PlanBook book;
    book.history = {{campaignScope(), 1, 1000, u"plan"_s, u"通知.docx"_s},
                    {campaignScope(), 2, 2000, u"plan"_s, {}}};
    panel.showBook(book, QTimeZone::utc());
    click(u"historySide"_s);
    QSignalSpy asked(&panel, &PublishPanel::changesAsked);
    QSignalSpy restored(&panel, &PublishPanel::restoreAsked);
    chooseIn(u"revisionList"_s, 1); // newest first: the first revision
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().mid(1), (QVariantList{0, 1}));
    panel.showChanges(campaignScope(), 0, 1, {u"增加了25批"_s});
    QSignalSpy looked(&panel, &PublishPanel::restoreLookAsked);
    click(u"restoreButton"_s);
    ASSERT_EQ(looked.count(), 1);
    EXPECT_EQ(looked.front(), (QVariantList{campaignScope(), 1}));
    EXPECT_FALSE(part<QPushButton>(u"confirmRestoreButton"_s)->isVisible());
    panel.showRestoring(campaignScope(), 1, {u"文学院改回8:00"_s});
    click(u"confirmRestoreButton"_s);
    ASSERT_EQ(restored.count(), 1);
    EXPECT_EQ(restored.front().back().toInt(), 1);
}

TEST_F(Publishing, WhatHoldsAlreadyIsNotBroughtBack)
{
    PlanBook book;
    book.history = {{campaignScope(), 1, 1000, u"plan"_s, {}}, {campaignScope(), 2, 2000, u"plan"_s, {}}};
    panel.showBook(book, QTimeZone::utc());
    click(u"historySide"_s);
    chooseIn(u"revisionList"_s, 1);
    click(u"restoreButton"_s);
    panel.showRestoring(campaignScope(), 1, {});
    EXPECT_FALSE(part<QPushButton>(u"confirmRestoreButton"_s)->isVisible());
}

TEST_F(Publishing, WhereARevisionCameFromIsSaidInWords)
{
    PlanBook book;
    book.history = {{campaignScope(), 1, 1000, {}, u"/documents/通知.docx"_s},
                    {campaignScope(), 2, 2000, {}, u"draft"_s},
                    {campaignScope(), 3, 3000, {}, u"revision 1"_s}};
    panel.showBook(book, QTimeZone::utc());
    const QStringList origins{sourceWords(u"revision 1"_s), sourceWords(u"draft"_s), u"通知.docx"_s};
    const QList<Sentence> list = part<SentenceList>(u"revisionList"_s)->sentences();
    ASSERT_EQ(list.size(), origins.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        EXPECT_TRUE(list[i].caption.endsWith(origins[i])) << list[i].caption.toStdString();
}

TEST_F(Publishing, TheNewestRevisionNeedsNoWayBack)
{
    PlanBook book;
    book.history = {{campaignScope(), 1, 1000, u"plan"_s, {}}};
    panel.showBook(book, QTimeZone::utc());
    click(u"historySide"_s);
    chooseIn(u"revisionList"_s, 0);
    panel.showChanges(campaignScope(), 0, 1, {u"增加了25批"_s});
    EXPECT_FALSE(part<QPushButton>(u"restoreButton"_s)->isVisible());
}

TEST(PartPane, AnOlderFileIsAcceptedOnlyWhenAPersonTicksThatItIsMeant)
{
    PartPane pane;
    pane.show();
    QSignalSpy accepted(&pane, &PartPane::acceptAsked);
    auto *button = pane.findChild<QPushButton *>(u"acceptPartButton"_s);
    PartPreview preview;
    preview.read.college = u"文学院"_s;
    preview.changes = {u"汉语2201改到8:10"_s};
    preview.sinceHandedOut = {u"汉语2201改到8:05"_s};
    preview.isOlder = true;
    pane.showPart(preview);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(accepted.count(), 0);
    pane.findChild<QCheckBox *>(u"olderPartCheck"_s)->setChecked(true);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(accepted.count(), 1);
    EXPECT_EQ(accepted.front().front().value<OlderPart>(), OlderPart::Accept);
}

TEST(PartPane, AFileWithoutChangesHasNothingToAccept)
{
    PartPane pane;
    pane.showPart({});
    EXPECT_FALSE(pane.findChild<QPushButton *>(u"acceptPartButton"_s)->isEnabled());
}

GroupForecast groupForecast(const QString &name, double lateMinutes, double latePerCent)
{
    GroupForecast forecast;
    forecast.group = {u"机械学院"_s, name, {samples::onTheDay(8, 0), samples::onTheDay(8, 20)}, 40, 0};
    forecast.finishMinutes = {18 + lateMinutes, 20 + lateMinutes, 24 + lateMinutes};
    forecast.lateMinutes = lateMinutes;
    forecast.latePerCent = latePerCent;
    return forecast;
}

DayForecast dayForecast()
{
    RoomForecast room;
    room.room = u"九教103"_s;
    room.groups = {groupForecast(u"机械2201"_s, 0, 5), groupForecast(u"机械2202"_s, 9, 96)};
    room.finishMinutes = {540, 545, 552};
    room.longestQueue = {20, 31, 44};
    DayForecast forecast;
    forecast.day = QDate(2025, 4, 12);
    forecast.rooms = {room};
    return forecast;
}

TEST(ForecastModel, TheLateComeFirstAndShareAnAxisThatHoldsEveryBand)
{
    ForecastModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setForecast(dayForecast());
    ASSERT_EQ(model.rowCount(), 5); // two headings, a room, two classes
    EXPECT_EQ(model.groupAt(3).className, u"机械2202"_s);
    const QModelIndex late = model.index(3);
    EXPECT_EQ(static_cast<Tone>(late.data(ForecastModel::ToneRole).toInt()), Tone::Bad);
    EXPECT_TRUE(late.data(ForecastModel::FigureRole).toString().contains(u'9'));
    const auto axis = late.data(ForecastModel::AxisRole).value<QList<double>>();
    const auto band = late.data(ForecastModel::BandRole).value<QList<double>>();
    EXPECT_LE(axis.at(0), band.front());
    EXPECT_GE(axis.at(1), band.back());
    model.setForecast({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ForecastPanel, AsksWhenSeenAndOnlyForWhatIsOld)
{
    ForecastPanel panel;
    QSignalSpy asked(&panel, &ForecastPanel::forecastAsked);
    panel.setDay(QDate(2025, 4, 12));
    EXPECT_EQ(asked.count(), 0);
    panel.show();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toDate(), QDate(2025, 4, 12));
    panel.showForecast(dayForecast());
    panel.hide();
    panel.show();
    EXPECT_EQ(asked.count(), 1);
    panel.noteChange();
    EXPECT_EQ(asked.count(), 2);
}

TEST(ForecastPanel, AnAnswerAboutADayThatWasLeftIsNotShown)
{
    ForecastPanel panel;
    panel.show();
    panel.setDay(QDate(2025, 4, 13));
    panel.showForecast(dayForecast());
    EXPECT_EQ(panel.findChild<QListView *>(u"forecastList"_s)->model()->rowCount(), 0);
}

TEST(ForecastPanel, ChoosingAClassLeadsToItsPlace)
{
    ForecastPanel panel;
    panel.setDay(QDate(2025, 4, 12));
    panel.show();
    panel.showForecast(dayForecast());
    QSignalSpy chosen(&panel, &ForecastPanel::groupChosen);
    auto *list = panel.findChild<QListView *>(u"forecastList"_s);
    list->setCurrentIndex(list->model()->index(3, 0));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), u"九教103"_s);
}

} // namespace
} // namespace liuying
