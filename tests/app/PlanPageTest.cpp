// SPDX-License-Identifier: Apache-2.0
// The plan's page over an open station.
#include "gui/plan/PlanPage.h"
#include "app/StationOffice.h"
#include "gui/common/SentenceList.h"
#include "gui/common/Toast.h"

#include "core/plan/PlanParts.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace liuying::app {
namespace {

constexpr int kPatienceMs = 30000;
const auto kLetters = u"文学院"_s;
const auto kScience = u"理学院"_s;

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 0; }
};

Window windowOf(int fromHour, int fromMinute, int toHour, int toMinute)
{
    const QDate day(2025, 4, 12);
    return {{day, QTime(fromHour, fromMinute)}, {day, QTime(toHour, toMinute)}};
}

Plan smallPlan()
{
    Plan plan;
    plan.campaign.id = u"0123456789abcdef"_s;
    plan.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}};
    plan.batches = {{u"九教103"_s, 1, kLetters, windowOf(8, 0, 8, 20)},
                    {u"九教103"_s, 2, kScience, windowOf(8, 20, 8, 40)}};
    return plan;
}

Plan withPerson(Plan plan, const QString &college, const QString &name)
{
    plan.coordinators.append({college, name, u"1"_s});
    return plan;
}

class PlanOnScreen : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        publish(campaignScope(), 1, smallPlan());
    }
    void publish(const QString &scope, int revision, const Plan &plan)
    {
        auto entry = storage.ask([=, at = ++moment](storage::Stores &stores) {
            return stores.append(PlanPublished{scope, revision, plan, u"draft"_s}, at, u"test"_s);
        });
        entry.waitForFinished();
        ASSERT_TRUE(entry.result());
    }
    void show()
    {
        QSignalSpy books(&flow, &PlanFlow::bookReady);
        page.show();
        ASSERT_TRUE(books.wait(kPatienceMs));
    }
    [[nodiscard]] QStringList wordsOf(const QString &list) const
    {
        QStringList words;
        for (const Sentence &sentence : page.findChild<SentenceList *>(list)->sentences())
            words.append(sentence.text);
        return words;
    }

    QTemporaryDir folder;
    StandingClock clock;
    storage::StorageThread storage;
    StationOffice office{storage, storage, clock};
    PlanFlow flow{storage, clock};
    PlanEditor editor;
    PlanPage page{flow, editor, office, clock};
    qint64 moment = 0; // of the last publication
};

TEST_F(PlanOnScreen, GoingBackIsShownAgainstWhatHolds)
{
    const Plan second = withPerson(smallPlan(), kScience, u"王老师"_s);
    publish(campaignScope(), 2, second);
    publish(collegeScope(kLetters), 1, withPerson(second, kLetters, u"李老师"_s));
    show();
    auto *revisions = page.findChild<SentenceList *>(u"revisionList"_s);
    ASSERT_EQ(revisions->model()->rowCount(), 3);
    revisions->setCurrentIndex(revisions->model()->index(2, 0)); // the first revision of the whole
    page.findChild<QPushButton *>(u"restoreButton"_s)->click();
    auto *confirm = page.findChild<QPushButton *>(u"confirmRestoreButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([confirm] { return !confirm->isHidden(); }, kPatienceMs));
    const QString words = wordsOf(u"differenceList"_s).join(u'\n');
    EXPECT_TRUE(words.contains(u"王老师"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"李老师"_s)) << words.toStdString();
}

TEST_F(PlanOnScreen, WhatADraftLostIsToldOnce)
{
    Plan drafted = smallPlan();
    drafted.classSlots = {{kLetters, u"中文2201"_s, u"九教103"_s, windowOf(8, 0, 8, 20)}};
    QSignalSpy saved(&flow, &PlanFlow::draftSaved);
    flow.saveDraft(drafted, smallPlan());
    ASSERT_TRUE(saved.wait(kPatienceMs));
    Plan moved = smallPlan();
    moved.batches[0].window = windowOf(9, 0, 9, 20);
    publish(campaignScope(), 2, moved);
    show();
    auto *toast = page.findChild<Toast *>();
    EXPECT_TRUE(toast->text().contains(u"中文2201"_s)) << toast->text().toStdString();
    ASSERT_FALSE(toast->isHidden());
    toast->hide();
    page.hide();
    show();
    EXPECT_TRUE(toast->isHidden());
}

} // namespace
} // namespace liuying::app
