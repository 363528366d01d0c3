// SPDX-License-Identifier: Apache-2.0
#include "flows/PlanStation.h"

#include "core/plan/PlanParts.h"
#include "flows/plan/CampaignId.h"
#include "flows/prepare/ImportDesk.h"

#include <sys/wait.h>
#include <unistd.h>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class PlanDeskTest : public PlanStation {};

TEST_F(PlanDeskTest, WithoutADraftTheBookIsWhatHolds)
{
    const PlanBook now = book();
    EXPECT_FALSE(now.isDraft);
    EXPECT_EQ(now.working, now.published);
    EXPECT_EQ(now.history.size(), 1);
    EXPECT_EQ(now.roster, aRoster());
    ASSERT_EQ(now.classes.size(), 3);
    EXPECT_TRUE(planDesk().publishable()->isEmpty());
    EXPECT_TRUE(planDesk().publish({}, u"test"_s)->isEmpty());
    EXPECT_EQ(revisions(), 1);
}

TEST_F(PlanDeskTest, ADraftSurvivesARestartAndDoorsDoNotGoByIt)
{
    const Plan changed = withBorderMoved(book().published);
    draft(changed);
    stores.reset();
    stores = std::move(*storage::Stores::open(m_folder.path(), storage::OpenMode::OpenExisting));
    EXPECT_TRUE(book().isDraft);
    EXPECT_EQ(book().working, changed);
    EXPECT_EQ(published(), aPlan());
}

TEST_F(PlanDeskTest, ADraftThatSaysNothingElseIsNone)
{
    draft(withBorderMoved(book().published));
    draft(book().published);
    EXPECT_FALSE(book().isDraft);
    draft(withBorderMoved(book().published));
    ASSERT_OK(planDesk().dropDraft());
    EXPECT_FALSE(book().isDraft);
}

TEST_F(PlanDeskTest, SubSchedulesArePublishedCollegeByCollege)
{
    draft(withPerson(withBorderMoved(book().published), kScience, u"李"_s));
    const auto due = planDesk().publishable();
    ASSERT_OK(due);
    ASSERT_EQ(due->size(), 2);
    EXPECT_EQ((*due)[0].scope, u"college:文学院"_s);
    EXPECT_EQ((*due)[1].scope, u"college:理学院"_s);
    EXPECT_EQ((*due)[0].revision, 1);
    ASSERT_EQ((*due)[0].changes.size(), 2); // both sides of the border
    EXPECT_TRUE((*due)[0].changes.first().contains(u"→ 09:00–09:20"_s))
        << (*due)[0].changes.first().toStdString();
    ASSERT_OK(planDesk().publish({}, u"王"_s));
    EXPECT_FALSE(book().isDraft);
    EXPECT_EQ(published().classSlots, withBorderMoved(aPlan()).classSlots);
    EXPECT_EQ(published().coordinator(kScience)->name, u"李"_s);
    EXPECT_EQ(book().history.constLast().actor, u"王"_s);
    const auto part = stores->planRevision(u"college:文学院"_s, 1);
    EXPECT_FALSE((*part)->hasCollege(kScience));
}

TEST_F(PlanDeskTest, AnythingElseIsPublishedAsTheWholeCampaign)
{
    draft(withScienceMoved(withBorderMoved(book().published)));
    const auto done = planDesk().publish({}, u"test"_s);
    ASSERT_OK(done);
    ASSERT_EQ(done->size(), 1);
    EXPECT_EQ(done->first().scope, u"campaign"_s);
    EXPECT_EQ(done->first().revision, 2);
    EXPECT_EQ(published().batches[1].window, windowOf(11, 0, 11, 30));
    EXPECT_EQ(published().classSlots, withBorderMoved(aPlan()).classSlots);
    EXPECT_FALSE(book().isDraft);
}

TEST_F(PlanDeskTest, OneScopeIsPublishedAndTheRestStaysTheDraft)
{
    draft(withPerson(withBorderMoved(book().published), kScience, u"李"_s));
    ASSERT_OK(planDesk().publish(u"college:理学院"_s, u"test"_s));
    EXPECT_EQ(published().classSlots, aPlan().classSlots);
    EXPECT_TRUE(book().isDraft);
    EXPECT_EQ(book().working.classSlots, withBorderMoved(aPlan()).classSlots);
    EXPECT_TRUE(planDesk().publish(u"college:理学院"_s, u"test"_s)->isEmpty());
    EXPECT_TRUE(planDesk().publish(u"campaign"_s, u"test"_s)->isEmpty());
    EXPECT_EQ(planDesk().publish({}, u"test"_s)->size(), 1);
    EXPECT_FALSE(book().isDraft);
}

TEST_F(PlanDeskTest, ASubScheduleIsNotPublishedAloneWhereItsWindowsMoveToo)
{
    draft(withPerson(withScienceMoved(book().published), kScience, u"李"_s));
    const auto refused = planDesk().publish(u"college:理学院"_s, u"test"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Usage);
    EXPECT_TRUE(refused.error().message.contains(kScience));
    EXPECT_EQ(revisions(), 1);
}

TEST_F(PlanDeskTest, LookingAtOneScopeAnswersWhatPublishingItWould)
{
    const QString letters = collegeScope(kLetters);
    draft(withPerson(withScienceMoved(published()), kLetters, u"李"_s));
    const auto looked = planDesk().publishable(letters);
    ASSERT_OK(looked);
    ASSERT_EQ(looked->size(), 1);
    EXPECT_EQ(looked->constFirst().scope, letters);
    EXPECT_EQ(planDesk().publishable(collegeScope(kScience)).error().code, ErrorCode::Usage);
    EXPECT_EQ(planDesk().publishable(u"火星"_s).error().code, ErrorCode::Usage);
    const auto written = planDesk().publish(letters, u"office"_s);
    ASSERT_OK(written);
    EXPECT_EQ(written->constFirst().changes, looked->constFirst().changes);
}

TEST_F(PlanDeskTest, ADraftIsOfTheCollegesItChanges)
{
    EXPECT_FALSE(book().isDrafted(kLetters));
    draft(withPerson(book().published, kLetters, u"李"_s));
    EXPECT_TRUE(book().isDrafted(kLetters));
    EXPECT_FALSE(book().isDrafted(kScience));
}

TEST_F(PlanDeskTest, AScopeNobodyKnowsIsAMistakeOfTheCaller)
{
    for (const QString &scope : {u"college:神学院"_s, u"college:"_s, u"all"_s}) {
        EXPECT_EQ(planDesk().publish(scope, u"test"_s).error().code, ErrorCode::Usage);
        EXPECT_FALSE(planDesk().restore(scope, 1, u"test"_s, false));
    }
}

TEST_F(PlanDeskTest, ADraftKeepsItsOwnAndTakesTheRestFromAnImport)
{
    draft(withBorderMoved(book().published));
    append(PlanPublished{u"campaign"_s, 2, withPerson(withScienceMoved(aPlan()), kScience, u"李"_s), {}});
    const PlanBook now = book();
    EXPECT_TRUE(now.isDraft);
    EXPECT_EQ(now.working.classSlots, withBorderMoved(aPlan()).classSlots);
    EXPECT_EQ(now.working.batches, withScienceMoved(aPlan()).batches);
    EXPECT_EQ(now.working.coordinator(kScience)->name, u"李"_s);
    const auto due = planDesk().publishable();
    ASSERT_EQ(due->size(), 1);
    EXPECT_EQ(due->first().scope, u"college:文学院"_s);
}

TEST_F(PlanDeskTest, ADraftMadeBeforeAnImportDoesNotUndoItWhenItIsSavedAfterIt)
{
    const PlanBook before = book();
    append(PlanPublished{u"campaign"_s, 2, withScienceMoved(aPlan()), {}});
    ASSERT_OK(planDesk().saveDraft(withBorderMoved(before.working), before.published));
    EXPECT_EQ(book().working.batches, withScienceMoved(aPlan()).batches);
    EXPECT_EQ(book().working.classSlots, withBorderMoved(aPlan()).classSlots);
}

TEST_F(PlanDeskTest, SlotsThatAnImportLeavesNoRoomForGoFromTheDraft)
{
    draft(withBorderMoved(book().published));
    Plan shorter = aPlan();
    shorter.batches[0].window = windowOf(9, 0, 9, 40);
    shorter.classSlots.clear();
    append(PlanPublished{u"campaign"_s, 2, shorter, {}});
    ASSERT_EQ(book().working.classSlots.size(), 1);
    EXPECT_EQ(book().working.classSlots.first().className, u"中文2201"_s);
    ASSERT_EQ(book().draftDropped.size(), 1); // and it is said which
    EXPECT_TRUE(book().draftDropped.first().contains(u"文学院新闻2201固定的时间"_s))
        << book().draftDropped.first().toStdString();
    draft(book().working);
    EXPECT_TRUE(book().draftDropped.isEmpty());
}

TEST_F(PlanDeskTest, ABrokenDraftIsLeftAsideAndSaidSo)
{
    for (const QString &broken : {u"{"_s, u"[]"_s, u"{\"version\":1}"_s, u"{\"version\":99}"_s,
                                  u"{\"version\":1,\"base\":{\"campaign\":3},\"plan\":{}}"_s}) {
        ASSERT_OK(stores->setSetting(u"plan.draft"_s, broken));
        EXPECT_FALSE(book().isDraft) << broken.toStdString();
        EXPECT_FALSE(book().draftLost.isEmpty()) << broken.toStdString();
        EXPECT_EQ(book().working.classSlots, aPlan().classSlots);
        EXPECT_TRUE(planDesk().publish({}, u"test"_s)->isEmpty());
    }
    draft(withBorderMoved(book().published));
    EXPECT_TRUE(book().draftLost.isEmpty());
    EXPECT_TRUE(book().isDraft);
}

TEST_F(PlanDeskTest, ADraftOfAnotherCampaignIsLeftAside)
{
    Plan other = book().published;
    other.campaign.id = u"ffffffffffffffff"_s;
    ASSERT_OK(planDesk().saveDraft(withBorderMoved(other), other));
    EXPECT_FALSE(book().isDraft);
    EXPECT_FALSE(book().draftLost.isEmpty());
}

TEST_F(PlanDeskTest, AnOldCampaignsIdIsTheSameWheneverItIsAskedFor)
{
    EXPECT_TRUE(published().campaign.id.isEmpty());
    const QString id = book().published.campaign.id;
    EXPECT_EQ(id.size(), 16);
    draft(withScienceMoved(book().published));
    ASSERT_OK(planDesk().publish({}, u"test"_s));
    EXPECT_EQ(published().campaign.id, id);
    EXPECT_EQ(book().published.campaign.id, id);
    EXPECT_NE(newCampaignId(), newCampaignId());
}

TEST_F(PlanDeskTest, AnImportKeepsSubSchedulesAndTheCampaignsId)
{
    draft(withPerson(book().published, kLetters, u"张"_s));
    ASSERT_OK(planDesk().publish({}, u"test"_s));
    exchange::Notice notice;
    notice.rooms = aPlan().rooms;
    for (const Batch &batch : withScienceMoved(aPlan()).batches)
        notice.batches.append({batch, {}, 1});
    ImportDesk desk(*stores, clock);
    const auto preview = desk.compareTimetable(u"改期.docx"_s, notice);
    ASSERT_OK(preview);
    EXPECT_EQ(desk.importTimetable(*preview).value_or(0), 2);
    EXPECT_EQ(published().campaign.id, preview->before.campaign.id);
    EXPECT_EQ(published().classSlots, aPlan().classSlots);
    EXPECT_EQ(published().coordinator(kLetters)->name, u"张"_s);
    EXPECT_EQ(desk.importTimetable(*desk.compareTimetable(u"改期.docx"_s, notice)).value_or(0), 2);
}

TEST_F(PlanDeskTest, AnImportDoesNotUndoWhatWasPublishedSinceItWasShown)
{
    exchange::Notice notice;
    notice.rooms = aPlan().rooms;
    for (const Batch &batch : withScienceMoved(aPlan()).batches)
        notice.batches.append({batch, {}, 1});
    ImportDesk desk(*stores, clock);
    const auto preview = desk.compareTimetable(u"改期.docx"_s, notice);
    draft(withPerson(book().published, kLetters, u"张"_s));
    ASSERT_OK(planDesk().publish({}, u"test"_s));
    ASSERT_OK(desk.importTimetable(*preview));
    ASSERT_NE(published().coordinator(kLetters), nullptr);
}

TEST_F(PlanDeskTest, ANewCampaignGetsAnId)
{
    QTemporaryDir folder;
    auto fresh = storage::Stores::open(folder.path(), storage::OpenMode::OpenOrCreate);
    ASSERT_OK(fresh);
    exchange::Notice notice;
    notice.rooms = aPlan().rooms;
    notice.batches = {{aPlan().batches[0], {}, 1}};
    ImportDesk desk(**fresh, clock);
    EXPECT_EQ(desk.importTimetable(*desk.compareTimetable(u"通知.txt"_s, notice)).value_or(0), 1);
    EXPECT_EQ((*(*fresh)->plan())->campaign.id.size(), 16);
}

TEST_F(PlanDeskTest, ARoomWithArrivalsThatADocumentDropsIsToldOf)
{
    Arrived arrived;
    arrived.student = u"A1"_s;
    arrived.room = kRoom;
    arrived.day = QDate(2025, 4, 12);
    arrived.shot = {1, kRoom, {}};
    arrived.at = atTime(9, 5);
    append(arrived);
    exchange::Notice notice;
    notice.rooms = {aPlan().rooms[1]};
    notice.batches = {{{u"明德楼102"_s, 1, kLetters, windowOf(9, 0, 10, 0)}, {}, 1}};
    ImportDesk desk(*stores, clock);
    auto preview = desk.compareTimetable(u"改期.docx"_s, notice);
    ASSERT_EQ(preview->read.problems.size(), 1);
    EXPECT_EQ(preview->read.problems.first().code, u"arrivals-dropped"_s);
    EXPECT_TRUE(preview->read.problems.first().text.contains(kRoom));
    notice.rooms = aPlan().rooms;
    notice.batches.append({aPlan().batches[1], {}, 2});
    preview = desk.compareTimetable(u"改期.docx"_s, notice);
    EXPECT_EQ(preview->read.problems.size(), 1); // the room stays, the batch does not
    notice.batches.append({aPlan().batches[0], {}, 3});
    preview = desk.compareTimetable(u"改期.docx"_s, notice);
    EXPECT_TRUE(preview->read.problems.isEmpty());
}

// -- earlier revisions

TEST_F(PlanDeskTest, RestoringTwiceWritesOnce)
{
    draft(withScienceMoved(book().published));
    ASSERT_OK(planDesk().publish({}, u"test"_s));
    const auto asked = planDesk().restore(u"campaign"_s, 1, u"test"_s, true);
    ASSERT_OK(asked);
    EXPECT_EQ(asked->revision, 3);
    EXPECT_EQ(asked->changes.size(), 1);
    EXPECT_EQ(revisions(), 2);
    EXPECT_EQ(planDesk().restore(u"campaign"_s, 1, u"test"_s, false)->revision, 3);
    EXPECT_EQ(published().batches, aPlan().batches);
    const auto again = planDesk().restore(u"campaign"_s, 1, u"test"_s, false);
    ASSERT_OK(again);
    EXPECT_EQ(again->revision, 3);
    EXPECT_TRUE(again->changes.isEmpty());
    EXPECT_EQ(revisions(), 3);
    EXPECT_EQ(published().campaign.id, book().published.campaign.id);
}

TEST_F(PlanDeskTest, ACollegesEarlierRevisionComesBackAlone)
{
    draft(withBorderMoved(book().published));
    ASSERT_OK(planDesk().publish({}, u"test"_s));
    Plan released = releaseCollege(book().published, kLetters).plan.value_or(Plan());
    released.classSlots.clear();
    draft(withPerson(released, kScience, u"李"_s));
    ASSERT_OK(planDesk().publish({}, u"test"_s));
    const auto done = planDesk().restore(u"college:文学院"_s, 1, u"test"_s, false);
    ASSERT_OK(done);
    EXPECT_EQ(done->revision, 3);
    EXPECT_EQ(published().classSlots, withBorderMoved(aPlan()).classSlots);
    EXPECT_EQ(published().coordinator(kScience)->name, u"李"_s);
}

TEST_F(PlanDeskTest, ARevisionThatNeverWasIsNotFound)
{
    EXPECT_EQ(planDesk().restore(u"campaign"_s, 9, u"test"_s, false).error().code, ErrorCode::NotFound);
    EXPECT_EQ(planDesk().restore(u"college:文学院"_s, 1, u"test"_s, false).error().code, ErrorCode::NotFound);
    EXPECT_EQ(planDesk().changesBetween(u"campaign"_s, 1, 9).error().code, ErrorCode::NotFound);
}

TEST_F(PlanDeskTest, RevisionsAreComparedInWords)
{
    draft(withScienceMoved(book().published));
    ASSERT_OK(planDesk().publish({}, u"test"_s));
    const auto changes = planDesk().changesBetween(u"campaign"_s, 1, 2);
    ASSERT_OK(changes);
    EXPECT_EQ(*changes, QStringList{u"理学院：明德楼101，4月12日 10:00–11:00 → 11:00–11:30。"_s});
    EXPECT_GT(planDesk().changesBetween(u"campaign"_s, 0, 1)->size(), 4);
}

/// Ends the process when it is asked the time once more than @p answers.
class DyingClock : public Clock {
public:
    explicit DyingClock(int answers) : m_answers(answers) {}
    [[nodiscard]] qint64 nowUtcMs() const override
    {
        if (m_answers-- == 0)
            _exit(0);
        return 1744416000000;
    }

private:
    mutable int m_answers;
};

TEST_F(PlanDeskTest, APublicationThatTheMachineCutsShortIsNone)
{
    draft(withPerson(withBorderMoved(book().published), kScience, u"李"_s));
    const QString folder = m_folder.path();
    stores.reset();
    const pid_t child = fork();
    if (child == 0) {
        const DyingClock dying(1); // between the revision of one college and that of the other
        auto opened = storage::Stores::open(folder, storage::OpenMode::OpenExisting);
        if (opened)
            (void)PlanDesk(**opened, dying).publish({}, u"test"_s);
        _exit(1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    stores = std::move(*storage::Stores::open(folder, storage::OpenMode::OpenExisting));
    EXPECT_EQ(revisions(), 1);
    EXPECT_EQ(planDesk().publishable()->size(), 2);
    EXPECT_TRUE(stores->verify()->ok);
}

// -- splitting

TEST_F(PlanDeskTest, SplittingDryChangesNothing)
{
    const auto made = planDesk().split({}, true);
    ASSERT_OK(made);
    EXPECT_EQ(made->colleges.size(), 2);
    EXPECT_FALSE(book().isDraft);
}

TEST_F(PlanDeskTest, SplittingACollegeGoesIntoTheDraft)
{
    const auto made = planDesk().split(kScience, false);
    ASSERT_OK(made);
    EXPECT_TRUE(book().isDraft);
    const auto own = collegePart(book().working, kScience).classSlots;
    ASSERT_EQ(own.size(), 1);
    EXPECT_EQ(own.first().className, u"数学2201"_s);
    EXPECT_EQ(published(), aPlan());
    EXPECT_EQ(planDesk().split(u"神学院"_s, false).error().code, ErrorCode::Usage);
}

// -- lists of classes

exchange::ClassesFile aList()
{
    exchange::ClassesFile file;
    file.classes = {{kLetters, u"中文2201"_s, 40}, {kLetters, u"戏剧2201"_s, 12}};
    file.classSlots = {{kLetters, u"戏剧2201"_s, u"101"_s, windowOf(9, 50, 10, 0), {}, 12, true}};
    file.coordinators = {{kLetters, u"张"_s, u"8290"_s}};
    file.rows = 2;
    return file;
}

TEST_F(PlanDeskTest, AListOfClassesSetsHeadsTimesAndCoordinators)
{
    const auto preview = planDesk().compareClasses(u"班级.xlsx"_s, aList());
    ASSERT_OK(preview);
    EXPECT_EQ(preview->added, 2);
    EXPECT_TRUE(preview->read.problems.isEmpty());
    EXPECT_EQ(planDesk().importClasses(*preview, BadRows::Refuse).value_or(0), 2);
    EXPECT_EQ(published().announcedClasses, aList().classes);
    EXPECT_EQ(published().coordinator(kLetters)->phone, u"8290"_s);
    ASSERT_EQ(published().classSlots.size(), 3);
    EXPECT_EQ(published().classSlots[2].room, kRoom); // "101" is the only room of that number
    EXPECT_TRUE(published().classSlots[2].isPinned);
    const auto again = planDesk().compareClasses(u"班级.xlsx"_s, aList());
    EXPECT_EQ(again->unchanged, 2);
    EXPECT_TRUE(again->changes.isEmpty());
    EXPECT_EQ(planDesk().importClasses(*again, BadRows::Refuse).value_or(0), 2);
    EXPECT_EQ(revisions(), 2);
}

TEST_F(PlanDeskTest, AListSpeaksForTheCollegesItNamesUnlessRowsWereRejected)
{
    ASSERT_OK(planDesk().importClasses(*planDesk().compareClasses(u"一.xlsx"_s, aList()), BadRows::Refuse));
    exchange::ClassesFile second;
    second.classes = {{kLetters, u"中文2201"_s, 41}};
    auto preview = planDesk().compareClasses(u"二.xlsx"_s, second);
    EXPECT_EQ(preview->removed, 1);
    EXPECT_EQ(preview->updated, 1);
    exchange::RejectedRow row;
    row.why = u"format"_s;
    second.rejected = {row};
    preview = planDesk().compareClasses(u"二.xlsx"_s, second);
    EXPECT_EQ(preview->removed, 0);
    EXPECT_EQ(planDesk().importClasses(*preview, BadRows::Refuse).error().code, ErrorCode::BadInput);
    ASSERT_OK(planDesk().importClasses(*preview, BadRows::Skip));
    EXPECT_EQ(published().announcedClasses.size(), 2);
}

TEST_F(PlanDeskTest, OwnTimesOutsideTheCollegesWindowsAreNotTaken)
{
    exchange::ClassesFile list = aList();
    list.classSlots[0].window = windowOf(10, 0, 10, 10);
    list.classes.append({u"神学院"_s, u"一班"_s, 3});
    const auto preview = planDesk().compareClasses(u"班级.xlsx"_s, list);
    ASSERT_EQ(preview->read.problems.size(), 2);
    EXPECT_EQ(preview->read.problems[0].code, u"slot-outside-batch"_s);
    EXPECT_EQ(preview->read.problems[1].code, u"unknown-college"_s);
    EXPECT_EQ(preview->after.classSlots, aPlan().classSlots);
}

} // namespace
} // namespace liuying
