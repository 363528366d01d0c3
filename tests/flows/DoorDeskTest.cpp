// SPDX-License-Identifier: Apache-2.0
#include "flows/DoorStation.h"

#include <QJsonDocument>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

using DoorDeskTest = DoorStation;

TEST_F(DoorDeskTest, AnAdmissionIsInTheJournalBeforeItIsAnswered)
{
    clock.set(9, 0);
    const qint64 before = entries();
    const auto answer = desk().scan({{}, u"A1"_s});
    ASSERT_OK(answer);
    EXPECT_EQ(answer->decision.outcome, Outcome::Admit);
    EXPECT_EQ(answer->decision.shotNumber->text(), u"001"_s);
    EXPECT_TRUE(answer->entry.isValid());
    EXPECT_EQ(entries(), before + 1);
    const auto row = stores->arrival(answer->entry);
    ASSERT_OK(row);
    ASSERT_TRUE(row->has_value());
    EXPECT_EQ((*row)->at, atTime(9, 0));
}

TEST_F(DoorDeskTest, ARefusalIsKeptToo)
{
    clock.set(9, 0);
    ASSERT_OK(desk().scan({{}, u"A3"_s}));
    const auto turnedAway = stores->turnedAway();
    ASSERT_OK(turnedAway);
    ASSERT_EQ(turnedAway->size(), 1);
    EXPECT_EQ(turnedAway->front().reasons, QList<Reason>{Reason::Unpaid});
}

TEST_F(DoorDeskTest, ADryRunAnswersAsTheRealThingAndWritesNothing)
{
    clock.set(9, 0);
    const qint64 before = entries();
    DoorDesk door = desk();
    const auto dry = door.bindAndScan(codeOf(u"A1"_s), u"A1"_s, u"queue"_s, {}, DryRun::Yes);
    ASSERT_OK(dry);
    EXPECT_EQ(dry->decision.outcome, Outcome::Admit);
    EXPECT_FALSE(dry->entry.isValid());
    EXPECT_EQ(entries(), before);
    const auto real = door.scan({codeOf(u"A1"_s), {}});
    ASSERT_OK(real);
    EXPECT_TRUE(real->decision.has(Reason::UnknownCode));
}

TEST_F(DoorDeskTest, ACodeBoundToOneIsNeverBoundToAnother)
{
    clock.set(9, 0);
    DoorDesk door = desk();
    ASSERT_OK(door.bindAndScan(codeOf(u"A1"_s), u"A1"_s, u"queue"_s));
    const auto stolen = door.bindAndScan(codeOf(u"A1"_s), u"A2"_s, u"queue"_s);
    ASSERT_OK(stolen);
    EXPECT_EQ(stolen->decision.outcome, Outcome::Refuse);
    EXPECT_TRUE(stolen->decision.has(Reason::CodeOfAnother));
    EXPECT_FALSE(stolen->mayOverride);
    EXPECT_EQ(stolen->otherName, u"学生A1"_s);
    EXPECT_EQ(stores->boundCodeOwner(codeDigest(codeOf(u"A1"_s))).value_or(QString()), u"A1"_s);
}

TEST_F(DoorDeskTest, ASecondCodeIsHeldUntilASupervisorReplacesTheFirst)
{
    clock.set(9, 0);
    DoorDesk door = desk();
    ASSERT_OK(door.bindAndScan(codeOf(u"old"_s), u"A1"_s, u"card"_s, atTime(8, 0)));
    const auto held = door.bindAndScan(codeOf(u"new"_s), u"A1"_s, u"queue"_s);
    ASSERT_OK(held);
    EXPECT_EQ(held->decision.reasons, QList<Reason>{Reason::SecondCode});
    EXPECT_FALSE(door.replaceCodeAndScan(codeOf(u"new"_s), u"A1"_s, u" "_s));
    const auto replaced = door.replaceCodeAndScan(codeOf(u"new"_s), u"A1"_s, u"以前学籍的码"_s);
    ASSERT_OK(replaced);
    EXPECT_EQ(replaced->decision.outcome, Outcome::Admit);
    EXPECT_EQ(stores->boundCodeOwner(codeDigest(codeOf(u"old"_s))).value_or(u"?"_s), QString());
}

TEST_F(DoorDeskTest, SomethingShortLeavesNoDigestInTheRecord)
{
    clock.set(9, 0);
    ASSERT_OK(desk().scan({"13800000000", {}}));
    bool hasDigest = false;
    ASSERT_OK(stores->readJournal([&hasDigest](const Entry &entry) {
        const auto fact = factFromJson(entry.kind, QJsonDocument::fromJson(entry.body).object());
        const auto *away = fact ? std::get_if<TurnedAway>(&*fact) : nullptr;
        hasDigest = hasDigest || (away != nullptr && !away->codeDigest.isEmpty());
        return true;
    }));
    EXPECT_FALSE(hasDigest);
}

TEST_F(DoorDeskTest, AClockSetBackIsSuspectedUntilItIsPutRightAndNotOnlyOnce)
{
    clock.set(9, 20);
    DoorDesk door = desk();
    ASSERT_OK(door.scan({{}, u"A1"_s}));
    clock.set(9, 14);
    for (int time = 0; time < 2; ++time) {
        const auto held = door.scan({{}, u"A2"_s});
        ASSERT_OK(held);
        EXPECT_EQ(held->decision.outcome, Outcome::Hold);
        EXPECT_TRUE(held->decision.has(Reason::ClockSuspect));
    }
    clock.set(9, 21);
    const auto admitted = door.scan({{}, u"A2"_s});
    ASSERT_OK(admitted);
    EXPECT_EQ(admitted->decision.outcome, Outcome::Admit);
}

TEST_F(DoorDeskTest, FiveMinutesBehindIsTolerated)
{
    clock.set(9, 20);
    DoorDesk door = desk();
    ASSERT_OK(door.scan({{}, u"A1"_s}));
    clock.set(9, 15);
    const auto admitted = door.scan({{}, u"A2"_s});
    ASSERT_OK(admitted);
    EXPECT_EQ(admitted->decision.outcome, Outcome::Admit);
}

TEST_F(DoorDeskTest, AGivenMomentIsNotSuspected)
{
    clock.set(12, 0);
    DoorDesk door = desk();
    ASSERT_OK(door.scan({{}, u"A1"_s}));
    clock.set(8, 0);
    const auto admitted = door.scan({{}, u"A2"_s}, atTime(9, 5));
    ASSERT_OK(admitted);
    EXPECT_EQ(admitted->decision.outcome, Outcome::Admit);
}

TEST_F(DoorDeskTest, AnOverrideNeedsAReasonAndIsNeverForWhoIsInAlready)
{
    clock.set(9, 0);
    DoorDesk door = desk();
    EXPECT_FALSE(door.overrule({{}, u"A3"_s}, u"  "_s, u"负责人"_s));
    const auto overruled = door.overrule({{}, u"A3"_s}, u"现场补缴"_s, u"负责人"_s);
    ASSERT_OK(overruled);
    EXPECT_EQ(overruled->decision.outcome, Outcome::Admit);
    EXPECT_TRUE(overruled->overridden);
    EXPECT_EQ(overruled->decision.shotNumber->text(), u"001"_s);
    EXPECT_FALSE(door.overrule({{}, u"A3"_s}, u"再来一次"_s, u"负责人"_s));
    const auto row = stores->arrival(overruled->entry);
    ASSERT_OK(row);
    EXPECT_EQ((*row)->overrideWhy, u"现场补缴"_s);
}

TEST_F(DoorDeskTest, UndoIsPossibleForTenMinutesAndOnlyOnce)
{
    clock.set(9, 0);
    DoorDesk door = desk();
    const auto first = door.scan({{}, u"A1"_s});
    const auto second = door.scan({{}, u"A2"_s});
    ASSERT_OK(first);
    ASSERT_OK(second);
    clock.set(9, 10);
    EXPECT_TRUE(door.undo(first->entry, u"点错"_s));
    EXPECT_FALSE(door.undo(first->entry, u"点错"_s));
    clock.set(9, 11);
    EXPECT_FALSE(door.undo(second->entry, u"点错"_s));
    EXPECT_FALSE(door.undo({u"nowhere"_s, 99}, u"点错"_s));
}

TEST_F(DoorDeskTest, WhoIsPhotographedStaysIn)
{
    clock.set(9, 0);
    DoorDesk door = desk();
    const auto in = door.scan({{}, u"A1"_s});
    ASSERT_OK(in);
    append(ShotAccepted{u"A1"_s, u"明德楼101"_s, *in->decision.shotNumber, atTime(9, 1), u"a.jpg"_s, "x"});
    EXPECT_FALSE(door.undo(in->entry, u"点错"_s));
}

TEST_F(DoorDeskTest, ARoomThatIsNotInThePlanAndAnEmptyScanAreWrongUse)
{
    EXPECT_EQ(desk(u"九教999"_s).scan({{}, u"A1"_s}).error().code, ErrorCode::Usage);
    EXPECT_EQ(desk().scan({{}, {}}).error().code, ErrorCode::Usage);
}

// -- what the door page shows around the verdict

TEST_F(DoorDeskTest, TheStatusShowsTheClassThatIsExpectedNowAndTheNext)
{
    clock.set(9, 0);
    const auto status = desk().status();
    ASSERT_OK(status);
    ASSERT_EQ(status->current.size(), 1);
    EXPECT_EQ(status->current.front().className, u"中文2201"_s);
    EXPECT_EQ(status->current.front().students.size(), 4);
    EXPECT_EQ(status->expected, 2); // A3 has not paid, A4 is not enrolled
    EXPECT_EQ(status->nextInQueue, u"A1"_s);
    ASSERT_TRUE(status->next);
    EXPECT_EQ(status->next->className, u"新闻2201"_s);
    EXPECT_EQ(status->roomName, u"明德教学楼101室"_s);
    EXPECT_FALSE(status->isDemo);
}

TEST_F(DoorDeskTest, TheStatusCountsWhoIsInAndTakesBackWhatIsUndone)
{
    clock.set(9, 0);
    DoorDesk door = desk();
    ASSERT_OK(door.status());
    const auto in = door.scan({{}, u"A1"_s});
    ASSERT_OK(in);
    auto status = door.status();
    ASSERT_OK(status);
    EXPECT_EQ(status->in, 1);
    EXPECT_EQ(status->roomTodayIn, 1);
    EXPECT_EQ(status->nextShotNumber, 2);
    EXPECT_EQ(status->nextInQueue, u"A2"_s);
    ASSERT_OK(door.undo(in->entry, u"点错"_s));
    status = door.status();
    ASSERT_OK(status);
    EXPECT_EQ(status->roomTodayIn, 0);
    EXPECT_EQ(status->nextInQueue, u"A1"_s);
    EXPECT_EQ(status->nextShotNumber, 2);
}

TEST_F(DoorDeskTest, TheCountOfTheRoomIsTheSameForADeskThatComesLate)
{
    clock.set(9, 0);
    DoorDesk early = desk();
    ASSERT_OK(early.status());
    ASSERT_OK(desk().scan({{}, u"A1"_s}));
    ASSERT_OK(early.scan({{}, u"A2"_s}));
    EXPECT_EQ(early.status()->roomTodayIn, 2);
    EXPECT_EQ(desk().status()->roomTodayIn, 2);
}

TEST_F(DoorDeskTest, QuarterOfAnHourBeforeAWindowBothGroupsAreCurrent)
{
    clock.set(9, 45);
    const auto status = desk().status();
    ASSERT_OK(status);
    ASSERT_EQ(status->current.size(), 2);
    EXPECT_EQ(status->current.front().className, u"新闻2201"_s);
    EXPECT_EQ(status->current.back().college, u"理学院"_s);
    EXPECT_TRUE(status->current.back().className.isEmpty());
    EXPECT_FALSE(status->next);
}

} // namespace
} // namespace liuying
