// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/StudioDesk.h"

#include "flows/DoorStation.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const auto kRoom = u"明德楼101"_s;
const auto kPhotographer = u"李师傅"_s;

class StudioDeskTest : public DoorStation {
protected:
    StudioDeskTest() : studio(*stores, clock, kRoom) { clock.set(9, 0); }

    void arrive(const QString &student, int number)
    {
        append(Arrived{student, kRoom, atTime(9, 0).date, {number, kRoom, {}}, atTime(9, 0), {}, {}, {}});
    }
    [[nodiscard]] static IncomingShot incoming(const QString &name, const QList<CheckId> &failed = {})
    {
        IncomingShot shot;
        shot.file = name;
        shot.cameraFile = name;
        shot.fileDigest = codeDigest(name.toUtf8());
        shot.judgement.verdict = failed.isEmpty() ? CheckResult::Pass : CheckResult::Fail;
        for (const CheckId check : failed) {
            CheckOutcome outcome;
            outcome.id = check;
            outcome.result = CheckResult::Fail;
            shot.judgement.checks.append(outcome);
        }
        return shot;
    }
    /// Ten seconds later a picture comes in.
    EntryRef take(const QString &name, const QList<CheckId> &failed = {}, const QString &picked = {})
    {
        clock.ms += 10'000;
        const auto expected = studio.expected({}, picked);
        EXPECT_TRUE(expected);
        const auto taken = studio.take(incoming(name, failed), *expected);
        EXPECT_TRUE(taken) << (taken ? "" : taken.error().detail.toStdString());
        return taken.value_or(EntryRef());
    }
    Result<EntryRef> accept(const EntryRef &shot, const QString &why = {})
    {
        return studio.accept(shot, {u"prepared.jpg"_s, 30'000, 80, "digest"}, why, kPhotographer);
    }
    [[nodiscard]] StudioStatus status() const { return studio.status().value_or(StudioStatus()); }
    template <typename T>
    static void expectRefused(const Result<T> &result)
    {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, ErrorCode::Usage);
        EXPECT_FALSE(result.error().message.isEmpty());
    }

    StudioDesk studio;
};

} // namespace

TEST_F(StudioDeskTest, TheFirstToArriveIsTheFirstToSit)
{
    arrive(u"A1"_s, 1);
    arrive(u"A2"_s, 2);
    EXPECT_EQ(status().current->student.number, u"A1"_s);
    EXPECT_EQ(status().waiting.first().student.number, u"A2"_s);
    const EntryRef shot = take(u"a.jpg"_s);
    ASSERT_OK(accept(shot));
    EXPECT_EQ(status().current->student.number, u"A2"_s);
    EXPECT_EQ(status().done.first().student.number, u"A1"_s);
    EXPECT_EQ(status().acceptedToday, 1);
    EXPECT_EQ(stores->photographedStudents().value_or(QSet<QString>()), QSet<QString>{u"A1"_s});
}

TEST_F(StudioDeskTest, APickedStudentComesFirst)
{
    arrive(u"A1"_s, 1);
    arrive(u"A2"_s, 2);
    (void)take(u"a.jpg"_s, {}, u"A2"_s);
    EXPECT_EQ(studio.status(u"A2"_s)->current->shots.size(), 1);
    expectRefused(studio.expected({}, u"A9"_s));
}

TEST_F(StudioDeskTest, ThePictureOfNobodyIsToldAndNotAccepted)
{
    const EntryRef shot = take(u"test.jpg"_s);
    EXPECT_EQ(status().nobodys.size(), 1);
    ASSERT_EQ(status().alarms.size(), 1);
    EXPECT_EQ(status().alarms.first().fault, PairingFault::ShotWithoutArrival);
    expectRefused(accept(shot));
    ASSERT_OK(studio.reject(shot, u"试拍"_s, kPhotographer));
    EXPECT_EQ(status().alarms.size(), 0);
}

TEST_F(StudioDeskTest, TheVeryFileAgainChangesNothing)
{
    arrive(u"A1"_s, 1);
    (void)take(u"a.jpg"_s);
    const qint64 before = entries();
    expectRefused(studio.take(incoming(u"a.jpg"_s), *studio.expected({})));
    EXPECT_EQ(entries(), before);
}

TEST_F(StudioDeskTest, AFailedCheckNeedsAReasonOrAnException)
{
    arrive(u"A1"_s, 1);
    const EntryRef shot = take(u"a.jpg"_s, {CheckId::HeadUncovered});
    expectRefused(accept(shot, u"  "_s));
    ASSERT_OK(studio.except(u"A1"_s, {CheckId::HeadUncovered}, u"民族头饰"_s, kPhotographer));
    EXPECT_TRUE(status().current->excepted.contains(CheckId::HeadUncovered));
    ASSERT_OK(accept(shot));
    ASSERT_OK(studio.endException(u"A1"_s, u"写错"_s, kPhotographer));
    expectRefused(studio.endException(u"A1"_s, u"写错"_s, kPhotographer));
}

TEST_F(StudioDeskTest, OneStudentHasOneAcceptedPhotograph)
{
    arrive(u"A1"_s, 1);
    const EntryRef first = take(u"a.jpg"_s);
    const EntryRef second = take(u"b.jpg"_s);
    ASSERT_OK(accept(first));
    expectRefused(accept(second));
    expectRefused(studio.reject(first, u"闭眼"_s, kPhotographer));
    ASSERT_OK(studio.takeBack(u"A1"_s, u"换一张"_s, kPhotographer));
    ASSERT_OK(accept(second));
    expectRefused(studio.takeBack(u"A2"_s, u"换一张"_s, kPhotographer));
}

TEST_F(StudioDeskTest, WhoLeftIsNotWaitedFor)
{
    arrive(u"A1"_s, 1);
    arrive(u"A2"_s, 2);
    expectRefused(studio.leave(u"A1"_s, {}, kPhotographer));
    ASSERT_OK(studio.leave(u"A1"_s, u"身体不适"_s, kPhotographer));
    EXPECT_EQ(status().current->student.number, u"A2"_s);
    expectRefused(studio.leave(u"A1"_s, u"身体不适"_s, kPhotographer));
}

TEST_F(StudioDeskTest, AShiftGivesEachPictureToTheNextStudentOnce)
{
    arrive(u"A1"_s, 1);
    arrive(u"A2"_s, 2);
    arrive(u"B1"_s, 3);
    const EntryRef first = take(u"a.jpg"_s);
    ASSERT_OK(accept(first));
    const EntryRef second = take(u"b.jpg"_s);
    ASSERT_OK(accept(second));
    const auto plan = studio.planShift(first, ShiftBy::Later);
    ASSERT_OK(plan);
    ASSERT_EQ(plan->rows.size(), 3);
    EXPECT_EQ(plan->rows.at(1).before, QList<EntryRef>{second});
    EXPECT_EQ(plan->rows.at(1).after, QList<EntryRef>{first});
    expectRefused(studio.move(*plan, {}, kPhotographer));
    ASSERT_OK(studio.move(*plan, u"漏了一张"_s, kPhotographer));
    EXPECT_EQ(stores->photographedStudents().value_or(QSet<QString>()), (QSet<QString>{u"A2"_s, u"B1"_s}));
    EXPECT_EQ(status().current->student.number, u"A1"_s);
    expectRefused(studio.move(*plan, u"再来一次"_s, kPhotographer)); // the record has changed since
}

TEST_F(StudioDeskTest, ASwapExchangesTwoNumbers)
{
    arrive(u"A1"_s, 1);
    arrive(u"A2"_s, 2);
    const EntryRef first = take(u"a.jpg"_s);
    ASSERT_OK(accept(first));
    const EntryRef second = take(u"b.jpg"_s);
    ASSERT_OK(accept(second));
    const auto plan = studio.planSwap(u"A1"_s, u"A2"_s);
    ASSERT_OK(plan);
    ASSERT_OK(studio.move(*plan, u"换了座位"_s, kPhotographer));
    EXPECT_EQ(stores->takenShot(first).value()->student, u"A2"_s);
    EXPECT_EQ(stores->takenShot(second).value()->student, u"A1"_s);
}

} // namespace liuying
