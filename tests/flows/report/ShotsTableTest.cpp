// SPDX-License-Identifier: Apache-2.0
// The studio's pictures, one by one and counted, of a hand-made morning.
#include "flows/report/ReportStation.h"

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

class ShotReports : public ReportStation {
protected:
    ShotReports()
    {
        arrive(u"A1"_s, 9, 3, 1);
        arrive(u"A2"_s, 9, 4, 2);
        reject(take(u"A1"_s, 1, 1, 5, CheckResult::Fail, {CheckId::EyesOpen}), u"闭眼"_s);
        accept(take(u"A1"_s, 1, 2, 6, CheckResult::Pass), u"A1"_s, 1, {});
        append(RuleExcepted{u"A2"_s, {CheckId::HeadUncovered}, u"信仰"_s});
        accept(take(u"A2"_s, 2, 1, 8, CheckResult::Fail, {CheckId::GlassesAbsent}), u"A2"_s, 2, u"眼疾"_s);
        take({}, 0, 1, 9, CheckResult::Review);
    }
    EntryRef take(const QString &student, int shot, int frame, int minute, CheckResult verdict,
                  const QList<CheckId> &failed = {})
    {
        clock.set(9, minute);
        ShotTaken taken;
        taken.room = u"明德楼101"_s;
        taken.day = QDate(2025, 4, 12);
        taken.student = student;
        if (shot > 0)
            taken.shot = {shot, taken.room, {}};
        taken.frame = frame;
        taken.at = atTime(9, minute);
        taken.file = u"%1-%2.jpg"_s.arg(shot).arg(frame);
        taken.fileDigest = codeDigest(taken.file.toUtf8());
        taken.cameraFile = u"DSC_%1.JPG"_s.arg(minute);
        taken.verdict = verdict;
        taken.failed = failed;
        return appendAs(u"影棚"_s, taken);
    }
    void accept(const EntryRef &taken, const QString &student, int shot, const QString &why)
    {
        ShotAccepted accepted;
        accepted.student = student;
        accepted.room = u"明德楼101"_s;
        accepted.shot = {shot, accepted.room, {}};
        accepted.at = atTime(9, 10);
        accepted.file = u"prepared/%1.jpg"_s.arg(shot);
        accepted.fileDigest = codeDigest(accepted.file.toUtf8());
        accepted.taken = taken;
        if (!why.isEmpty())
            accepted.overridden = {CheckId::GlassesAbsent};
        accepted.overrideWhy = why;
        append(accepted);
    }
    void reject(const EntryRef &taken, const QString &why) { append(ShotRejected{taken, why}); }
};

TEST_F(ShotReports, EveryPictureHasALineWithWhatBecameOfItAndWhy)
{
    const reports::ReportTable table = make(u"shots"_s);
    EXPECT_EQ(column(table, u"cameraFile"_s),
              (QStringList{u"DSC_5.JPG"_s, u"DSC_6.JPG"_s, u"DSC_8.JPG"_s, u"DSC_9.JPG"_s}));
    EXPECT_EQ(column(table, u"state"_s),
              (QStringList{u"rejected"_s, u"accepted"_s, u"accepted"_s, u"nobodys"_s}));
    EXPECT_EQ(column(table, u"verdict"_s), (QStringList{u"fail"_s, u"pass"_s, u"fail"_s, u"review"_s}));
    EXPECT_EQ(column(table, u"why"_s), (QStringList{u"闭眼"_s, {}, u"眼疾"_s, {}}));
    EXPECT_EQ(column(table, u"number"_s), (QStringList{u"A1"_s, u"A1"_s, u"A2"_s, {}}));
    EXPECT_EQ(column(table, u"shot"_s), (QStringList{u"001"_s, u"001"_s, u"002"_s, {}}));
    EXPECT_TRUE(at(table, 2, u"exceptions"_s).toString().contains(u"信仰"_s));
    EXPECT_TRUE(at(table, 0, u"acceptedAt"_s).isNull());
    EXPECT_FALSE(at(table, 1, u"acceptedAt"_s).toString().isEmpty());
}

TEST_F(ShotReports, TheCountsAreByRoomAndDay)
{
    const reports::ReportTable table = make(u"shot-counts"_s);
    ASSERT_EQ(table.rows.size(), 1);
    EXPECT_EQ(at(table, 0, u"room"_s), u"明德楼101"_s);
    EXPECT_EQ(total(table, u"pictures"_s), 4);
    EXPECT_EQ(total(table, u"accepted"_s), 2);
    EXPECT_EQ(total(table, u"retakes"_s), 1);
    EXPECT_EQ(total(table, u"overrides"_s), 1);
    EXPECT_EQ(total(table, u"nobodys"_s), 1);
}

TEST_F(ShotReports, TheRegisterCanBeHadForOneStudentsCollege)
{
    reports::ReportFilter filter;
    filter.college = u"文学院"_s;
    EXPECT_EQ(reports::filtered(make(u"shots"_s), filter).rows.size(), 3);
    filter = {};
    filter.day = u"2025-04-13"_s;
    EXPECT_EQ(reports::filtered(make(u"shots"_s), filter).rows.size(), 0);
}

} // namespace
} // namespace liuying
