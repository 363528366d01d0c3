// SPDX-License-Identifier: Apache-2.0
#include "storage/Replica.h"
#include "storage/Station.h"
#include "storage/Verifier.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

const auto kRoom = u"九教103"_s;
const QDate kDay(2025, 4, 12);

ShotTaken aPicture(const QString &student, int number, int frame = 1)
{
    ShotTaken fact;
    fact.room = kRoom;
    fact.day = kDay;
    fact.student = student;
    fact.shot = {number, number > 0 ? kRoom : QString(), {}};
    fact.frame = frame;
    fact.at = {kDay, QTime(8, 5)};
    fact.file = u"%1-%2.jpg"_s.arg(number).arg(frame);
    fact.fileDigest = aCode(fact.file);
    fact.cameraFile = u"DSC_0001.JPG"_s;
    fact.cameraMs = kMorningMs + 1234;
    fact.verdict = CheckResult::Fail;
    fact.failed = {CheckId::EyesOpen};
    return fact;
}

ShotAccepted anAcceptance(const QString &student, int number, const EntryRef &picture)
{
    ShotAccepted fact{student, kRoom, {number, kRoom, {}}, {kDay, QTime(8, 6)}, u"p.jpg"_s, aCode(u"p"_s)};
    fact.taken = picture;
    fact.overrideWhy = u"看过"_s;
    return fact;
}

class StudioTest : public StationTest {
protected:
    [[nodiscard]] TakenShot shot(const EntryRef &ref) const
    {
        const auto found = stores->takenShot(ref);
        EXPECT_TRUE(found && *found);
        return found && *found ? **found : TakenShot();
    }
    [[nodiscard]] QSet<QString> photographed() const
    {
        return stores->photographedStudents().value_or(QSet<QString>{u"failed"_s});
    }
    void expectVerified() const
    {
        const auto report = stores->verify();
        ASSERT_OK(report);
        EXPECT_TRUE(report->ok) << report->problems.join(u'\n').toStdString();
    }
};

} // namespace

TEST_F(StudioTest, APictureIsReadBackAsItWasTaken)
{
    const EntryRef ref = append(*stores, aPicture(u"01"_s, 1), kMorningMs + 7);
    const TakenShot read = shot(ref);
    EXPECT_EQ(read.student, u"01"_s);
    EXPECT_EQ(read.shot, (ShotNumber{1, kRoom, {}}));
    EXPECT_EQ(read.cameraMs, kMorningMs + 1234);
    EXPECT_EQ(read.atMs, kMorningMs + 7);
    EXPECT_EQ(read.verdict, CheckResult::Fail);
    EXPECT_EQ(read.failed, QList<CheckId>{CheckId::EyesOpen});
    EXPECT_FALSE(read.isRejected);
    EXPECT_FALSE(read.acceptance.isValid());
}

TEST_F(StudioTest, PicturesAreOfTheirRoomAndDay)
{
    (void)append(*stores, aPicture(u"01"_s, 1));
    ShotTaken other = aPicture(u"02"_s, 2);
    other.room = u"九教203"_s;
    (void)append(*stores, other);
    EXPECT_EQ(stores->takenShots(kRoom, kDay)->size(), 1);
    EXPECT_EQ(stores->takenShots(kRoom, kDay.addDays(1))->size(), 0);
    EXPECT_EQ(stores->takenShots()->size(), 2);
    EXPECT_EQ(stores->takenShots(other.fileDigest)->size(), 1);
}

TEST_F(StudioTest, AnAcceptanceCountsUntilItIsTakenBack)
{
    putPlanAndRoster(*stores, {aStudent(u"01"_s, u"张三"_s)});
    const EntryRef picture = append(*stores, aPicture(u"01"_s, 1));
    const EntryRef acceptance = append(*stores, anAcceptance(u"01"_s, 1, picture), kMorningMs + 9);
    EXPECT_EQ(photographed(), QSet<QString>{u"01"_s});
    EXPECT_TRUE(stores->ledgerInput()->photographed.contains(u"01"_s));
    EXPECT_TRUE(stores->doorFacts({}, u"01"_s, kRoom, kDay)->record.acceptedShot.has_value());
    EXPECT_EQ(shot(picture).acceptance, acceptance);
    EXPECT_EQ(shot(picture).acceptedMs, kMorningMs + 9);

    (void)append(*stores, AcceptanceTakenBack{acceptance, u"01"_s, u"不是本人"_s});
    EXPECT_EQ(photographed(), QSet<QString>());
    EXPECT_FALSE(stores->ledgerInput()->photographed.contains(u"01"_s));
    EXPECT_FALSE(stores->doorFacts({}, u"01"_s, kRoom, kDay)->record.acceptedShot.has_value());
    EXPECT_EQ(stores->acceptedShots()->size(), 0);
    EXPECT_FALSE(shot(picture).acceptance.isValid());
    expectVerified();
}

TEST_F(StudioTest, AnAcceptanceGoesWithItsPicture)
{
    const EntryRef picture = append(*stores, aPicture(u"01"_s, 1));
    const EntryRef acceptance = append(*stores, anAcceptance(u"01"_s, 1, picture));
    (void)append(*stores, ShotsMoved{{{picture, u"01"_s, u"02"_s, {2, kRoom, {}}, 1}}, u"错位"_s});
    EXPECT_EQ(photographed(), QSet<QString>{u"02"_s});
    EXPECT_EQ(stores->acceptances(u"02"_s).value_or(QList<EntryRef>()), QList<EntryRef>{acceptance});
    EXPECT_EQ(stores->acceptedShots()->first().shot.number, 2);
    EXPECT_EQ(shot(picture).student, u"02"_s);

    (void)append(*stores, ShotsMoved{{{picture, u"02"_s, {}, {}, 1}}, u"不是任何人"_s});
    EXPECT_EQ(photographed(), QSet<QString>());
    EXPECT_EQ(shot(picture).student, QString());
    expectVerified();
}

TEST_F(StudioTest, APictureOfAnUndoneArrivalIsNobodys)
{
    const EntryRef arrival = append(*stores, anArrival(u"01"_s, 1));
    const EntryRef picture = append(*stores, aPicture(u"01"_s, 1));
    EXPECT_EQ(shot(picture).student, u"01"_s);
    (void)append(*stores, ArrivalUndone{arrival, u"误扫"_s});
    EXPECT_EQ(shot(picture).student, QString());
    EXPECT_EQ(shot(picture).shot.number, 0);
}

TEST_F(StudioTest, ARejectionKeepsItsReason)
{
    const EntryRef picture = append(*stores, aPicture(u"01"_s, 1));
    (void)append(*stores, ShotRejected{picture, u"闭眼"_s});
    EXPECT_TRUE(shot(picture).isRejected);
    EXPECT_EQ(shot(picture).rejectedWhy, u"闭眼"_s);
}

TEST_F(StudioTest, AnExceptionHoldsUntilItEnds)
{
    (void)append(*stores,
                 RuleExcepted{u"01"_s, {CheckId::HeadUncovered, CheckId::EarsVisible}, u"民族头饰"_s});
    EXPECT_EQ(stores->ruleExceptions()->value(u"01"_s).why, u"民族头饰"_s);
    (void)append(*stores, RuleExceptionEnded{u"01"_s, {CheckId::EarsVisible}, u"耳朵可见"_s});
    EXPECT_EQ(stores->ruleExceptions()->value(u"01"_s).checks, QSet<CheckId>{CheckId::HeadUncovered});
    (void)append(*stores, RuleExceptionEnded{u"01"_s, {CheckId::HeadUncovered}, u"写错"_s});
    EXPECT_FALSE(stores->ruleExceptions()->contains(u"01"_s));
    expectVerified();
}

TEST_F(StudioTest, ASettledAlarmIsKept)
{
    const EntryRef picture = append(*stores, aPicture({}, 0));
    (void)append(*stores, PairingSettled{PairingFault::ShotWithoutArrival, picture, u"试拍"_s});
    const auto settled = stores->settledPairings();
    ASSERT_OK(settled);
    ASSERT_EQ(settled->size(), 1);
    EXPECT_EQ(settled->first().fault, PairingFault::ShotWithoutArrival);
    EXPECT_EQ(settled->first().about, picture);
    expectVerified();
}

TEST_F(StudioTest, ArrivalsSayWhenTheyWereWritten)
{
    (void)append(*stores, anArrival(u"01"_s, 1), kMorningMs + 5);
    const auto arrivals = stores->arrivals(kRoom, kDay);
    ASSERT_OK(arrivals);
    ASSERT_EQ(arrivals->size(), 1);
    EXPECT_EQ(arrivals->first().atMs, kMorningMs + 5);
    EXPECT_EQ(stores->arrivals(kRoom, kDay.addDays(1))->size(), 0);
}

TEST_F(StudioTest, ComesOutTheSameInWhateverOrderTheStationsEntriesCome)
{
    const QTemporaryDir otherFolder;
    const auto other = openStation(otherFolder.path());
    const EntryRef picture = append(*stores, aPicture(u"01"_s, 1));
    const EntryRef second = append(*stores, aPicture(u"02"_s, 2));
    const EntryRef acceptance = append(*stores, anAcceptance(u"01"_s, 1, picture));
    (void)append(*stores, anAcceptance(u"02"_s, 2, second));
    // The other station speaks of entries that may not have reached it; its clock is behind.
    (void)append(*other, AcceptanceTakenBack{acceptance, u"01"_s, u"认错"_s}, kMorningMs - 60'000);
    (void)append(*other, ShotsMoved{{{second, u"02"_s, u"03"_s, {3, kRoom, {}}, 1}}, u"错位"_s});
    (void)append(*other, ShotRejected{picture, u"作废"_s});
    (void)append(*other, PairingSettled{PairingFault::DoubleTrigger, second, u"看过"_s});
    const QList<Entry> here = entriesOf(*stores);
    const QList<Entry> there = entriesOf(*other);
    Replica straight;
    straight.receive(here + there);
    std::mt19937 random(7);
    for (int i = 0; i < 10; ++i) {
        Replica mixed;
        mixed.receive(shuffled(here, there, random));
        EXPECT_EQ(mixed.rows(), straight.rows());
        EXPECT_EQ(mixed.record.studio.photographedStudents().value_or(QSet<QString>()),
                  QSet<QString>{u"03"_s});
        EXPECT_EQ(mixed.record.ledgerReader.input()->photographed, QSet<QString>{u"03"_s});
    }
}

} // namespace liuying::storage
