// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);
const auto kRoom = u"九教103"_s;

class DoorFactsTest : public StationTest {
protected:
    DoorFactsTest()
    {
        putPlanAndRoster(*stores, {aStudent(u"01"_s, u"张三"_s), aStudent(u"02"_s, u"李四"_s)});
    }

    [[nodiscard]] DoorFacts facts(const QByteArray &digest, const QString &claimed = {},
                                  QDate day = kDay) const
    {
        const auto read = stores->doorFacts(digest, claimed, kRoom, day);
        EXPECT_TRUE(read.has_value()) << read.error().detail.toStdString();
        return read.value_or(DoorFacts());
    }
};

} // namespace

TEST_F(DoorFactsTest, AnUnknownCodeHasNobody)
{
    const DoorFacts found = facts(aCode(u"01"_s));
    EXPECT_EQ(found.subject.codeOwner, QString());
    EXPECT_FALSE(found.subject.student);
    EXPECT_FALSE(found.record.paid);
    EXPECT_EQ(found.record.nextShotNumber, 1);
}

TEST_F(DoorFactsTest, ABoundCodeNamesItsOwner)
{
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"queue"_s, {}});
    const DoorFacts found = facts(aCode(u"01"_s));
    EXPECT_EQ(found.subject.codeOwner, u"01"_s);
    ASSERT_TRUE(found.subject.student);
    EXPECT_EQ(found.subject.student->name, u"张三"_s);
    EXPECT_FALSE(found.subject.hasOtherCode);
}

TEST_F(DoorFactsTest, AReleasedCodeIsNobodys)
{
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"queue"_s, {}});
    (void)append(*stores, CodeReleased{aCode(u"01"_s), u"01"_s, u"另一学籍"_s});
    EXPECT_EQ(facts(aCode(u"01"_s)).subject.codeOwner, QString());
}

TEST_F(DoorFactsTest, AReleaseHoldsEvenWhenTheClockWasSetBackInBetween)
{
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"queue"_s, {}}, kMorningMs);
    (void)append(*stores, CodeReleased{aCode(u"01"_s), u"01"_s, u"另一学籍"_s}, kMorningMs - 3'600'000);
    EXPECT_EQ(facts(aCode(u"01"_s)).subject.codeOwner, QString());
}

TEST_F(DoorFactsTest, ACodeMayBeBoundAgainAfterItsRelease)
{
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"queue"_s, {}});
    (void)append(*stores, CodeReleased{aCode(u"01"_s), u"01"_s, u"误扫"_s});
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"search"_s, {}});
    EXPECT_EQ(facts(aCode(u"01"_s)).subject.codeOwner, u"01"_s);
}

TEST_F(DoorFactsTest, ACodeOfAnotherNamesTheOwnerForTheSupervisor)
{
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"queue"_s, {}});
    const DoorFacts found = facts(aCode(u"01"_s), u"02"_s);
    EXPECT_EQ(found.subject.codeOwner, u"01"_s);
    EXPECT_EQ(found.subject.claimed, u"02"_s);
    EXPECT_EQ(found.subject.student->name, u"李四"_s);
    EXPECT_EQ(found.claimedCodeOwnerName, u"张三"_s);
}

TEST_F(DoorFactsTest, ASecondCodeOfTheSameStudentIsSeen)
{
    (void)append(*stores, CodeBound{aCode(u"01"_s), u"01"_s, u"queue"_s, {}});
    EXPECT_TRUE(facts(aCode(u"another"_s), u"01"_s).subject.hasOtherCode);
    EXPECT_FALSE(facts({}, u"01"_s).subject.hasOtherCode);
}

TEST_F(DoorFactsTest, AListedStudentIsPaidAtOnce)
{
    EXPECT_FALSE(facts({}, u"01"_s).record.hasLedger);
    (void)append(*stores, PaymentsImported{everybodyPaid({aStudent(u"01"_s, u"张三"_s)}), "file"_ba});
    EXPECT_TRUE(facts({}, u"01"_s).record.paid);
    EXPECT_FALSE(facts({}, u"02"_s).record.paid);
    EXPECT_TRUE(facts({}, u"02"_s).record.hasLedger);
}

TEST_F(DoorFactsTest, PaidIsJudgedAnewWhenTheRosterCorrectsAName)
{
    (void)append(*stores, PaymentsImported{everybodyPaid({aStudent(u"02"_s, u"李四光"_s)}), "file"_ba});
    EXPECT_FALSE(facts({}, u"02"_s).record.paid);
    (void)append(*stores, RosterImported{u"更正.xlsx"_s, {aStudent(u"02"_s, u"李四光"_s)}, {}, {}});
    EXPECT_TRUE(facts({}, u"02"_s).record.paid);
}

TEST_F(DoorFactsTest, PaidIsKnownInsideTheTransactionThatImportsIt)
{
    ASSERT_OK(stores->transact([&]() -> Result<void> {
        (void)append(*stores, PaymentsImported{everybodyPaid({aStudent(u"01"_s, u"张三"_s)}), "file"_ba});
        EXPECT_TRUE(facts({}, u"01"_s).record.paid);
        return {};
    }));
}

TEST_F(DoorFactsTest, AnArrivalStandsUntilItIsUndone)
{
    const EntryRef arrival = append(*stores, anArrival(u"01"_s, 1));
    DoorFacts found = facts({}, u"01"_s);
    ASSERT_TRUE(found.record.arrival);
    EXPECT_EQ(found.record.arrival->shot.number, 1);
    EXPECT_EQ(found.arrivalRef, arrival);

    (void)append(*stores, ArrivalUndone{arrival, u"误扫"_s});
    found = facts({}, u"01"_s);
    EXPECT_FALSE(found.record.arrival);
    EXPECT_FALSE(found.arrivalRef.isValid());
}

TEST_F(DoorFactsTest, AnUndoneShotNumberIsNotGivenAgain)
{
    const EntryRef arrival = append(*stores, anArrival(u"01"_s, 1));
    (void)append(*stores, ArrivalUndone{arrival, u"误扫"_s});
    EXPECT_EQ(facts({}, u"02"_s).record.nextShotNumber, 2);
}

TEST_F(DoorFactsTest, EachDayCountsItsShotNumbersFromOne)
{
    (void)append(*stores, anArrival(u"01"_s, 7));
    EXPECT_EQ(facts({}, u"02"_s).record.nextShotNumber, 8);
    EXPECT_EQ(facts({}, u"02"_s, kDay.addDays(1)).record.nextShotNumber, 1);
}

TEST_F(DoorFactsTest, ASecondStationInTheRoomCountsUnderItsLetter)
{
    (void)append(*stores, anArrival(u"01"_s, 7));
    ASSERT_OK(stores->setSetting(u"station_letter"_s, u"A"_s));
    const DoorFacts found = facts({}, u"02"_s);
    EXPECT_EQ(found.record.stationLetter, u"A"_s);
    EXPECT_EQ(found.record.nextShotNumber, 1);
}

TEST_F(DoorFactsTest, AnAcceptedPhotographIsKnown)
{
    const LocalDateTime at{kDay, QTime(8, 5)};
    (void)append(*stores, ShotAccepted{u"01"_s, kRoom, {1, kRoom, {}}, at, u"001.jpg"_s, aCode(u"x"_s)});
    const DoorFacts found = facts({}, u"01"_s);
    ASSERT_TRUE(found.record.acceptedShot);
    EXPECT_EQ(found.record.acceptedShot->at, at);
    EXPECT_EQ(found.record.acceptedShot->room, kRoom);
}

} // namespace liuying::storage
