// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/DraftKeeper.h"
#include "gui/PlanSamples.h"

#include "core/plan/PlanParts.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

const auto kEngineers = u"机械学院"_s;
const auto kLetters = u"文学院"_s;

class StandingClock : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return 0; }
};

/// A station with the small book's plan, an editor on it and who keeps what is edited.
class KeptDraft : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = storage.open(folder.path(), storage::OpenMode::CreateNew);
        opened.waitForFinished();
        ASSERT_TRUE(opened.result());
        publish(1, samples::smallBook().working);
        takeBook();
    }
    void publish(int revision, const Plan &plan)
    {
        auto entry = storage.ask([=](storage::Stores &stores) {
            return stores.append(PlanPublished{campaignScope(), revision, plan, u"通知.docx"_s}, revision,
                                 u"import"_s);
        });
        entry.waitForFinished();
        ASSERT_TRUE(entry.result());
    }
    void takeBook()
    {
        QSignalSpy taken(&keeper, &DraftKeeper::bookTaken);
        flow.askBook();
        ASSERT_TRUE(taken.wait());
    }
    [[nodiscard]] QString personOf(const QString &college) const
    {
        const Coordinator *person = editor.plan().coordinator(college);
        return person ? person->name : QString();
    }

    QTemporaryDir folder;
    StandingClock clock;
    storage::StorageThread storage;
    PlanFlow flow{storage, clock};
    PlanEditor editor;
    DraftKeeper keeper{flow, editor};
};

TEST_F(KeptDraft, WhatWasPublishedDuringAnEditIsNotUndoneBySavingIt)
{
    ASSERT_EQ(editor.setCoordinator({kEngineers, u"李老师"_s, u"1"_s}), QString());
    Plan imported = samples::smallBook().working;
    imported.coordinators = {{kLetters, u"王老师"_s, u"2"_s}};
    publish(2, imported);
    QSignalSpy seen(&flow, &PlanFlow::bookReady);
    flow.askBook(); // as the import does; the edit is not saved yet
    ASSERT_TRUE(seen.wait());
    QSignalSpy taken(&keeper, &DraftKeeper::bookTaken);
    keeper.whenSaved([] {});
    ASSERT_TRUE(taken.wait());
    EXPECT_EQ(personOf(kEngineers), u"李老师"_s);
    EXPECT_EQ(personOf(kLetters), u"王老师"_s);
}

} // namespace
} // namespace liuying
