// SPDX-License-Identifier: Apache-2.0
// Class notices from a station: who gathers where and when, in which order, and what the notice says.
#include "flows/plan/NoticeDesk.h"

#include "flows/DoorStation.h"

#include <QFile>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

using reports::ClassNotice;
using reports::NoticeFiles;

QStringList numbersOf(const ClassNotice &notice)
{
    QStringList numbers;
    for (const ClassNotice::Person &person : notice.queue)
        numbers.append(person.number);
    return numbers;
}

/// "college/class room hh:mm", one a notice.
QStringList outline(const Result<QList<ClassNotice>> &notices)
{
    QStringList lines;
    for (const ClassNotice &notice : notices.value_or(QList<ClassNotice>())) {
        lines.append(u"%1/%2 %3 %4"_s.arg(notice.college, notice.className, notice.room,
                                          notice.window.start.time.toString(u"HH:mm"_s)));
    }
    return lines;
}

class NoticeDeskTest : public DoorStation {
protected:
    void publish(const Plan &plan) { append(PlanPublished{u"campaign"_s, ++m_revision, plan, u"test"_s}); }
    void enrol(const QList<Student> &roster) { append(RosterImported{u"test"_s, roster, {}, {}}); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    NoticeDesk desk() { return NoticeDesk(*stores); }

private:
    int m_revision = 1;
};

TEST_F(NoticeDeskTest, ComeByStartAndACollegeThatComesAsOneIsOneNotice)
{
    EXPECT_EQ(outline(desk().notices({}, {})),
              (QStringList{u"文学院/中文2201 明德教学楼101室 09:00"_s,
                           u"文学院/新闻2201 明德教学楼101室 09:30"_s, u"理学院/ 明德教学楼101室 10:00"_s}));
}

TEST_F(NoticeDeskTest, AreThoseOfACollegeOrOfAClass)
{
    EXPECT_EQ(outline(desk().notices(u"理学院"_s, {})), QStringList{u"理学院/ 明德教学楼101室 10:00"_s});
    EXPECT_EQ(outline(desk().notices(u"文学院"_s, u"新闻2201"_s)),
              QStringList{u"文学院/新闻2201 明德教学楼101室 09:30"_s});
    EXPECT_EQ(outline(desk().notices({}, u"中文2201"_s)),
              QStringList{u"文学院/中文2201 明德教学楼101室 09:00"_s});
    // One class of a college that comes as one: its students alone, at the college's window.
    const auto mathematics = desk().notices({}, u"数学2201"_s);
    EXPECT_EQ(outline(mathematics), QStringList{u"理学院/数学2201 明德教学楼101室 10:00"_s});
    EXPECT_EQ(numbersOf(mathematics->constFirst()), QStringList{u"B1"_s});
}

TEST_F(NoticeDeskTest, SayWhenToGatherAndWhoIsResponsible)
{
    Plan plan = aPlan();
    plan.campaign.university = u"试验大学"_s;
    plan.policy.earlyAllowance = std::chrono::minutes(20);
    plan.coordinators = {{u"文学院"_s, u"刘老师"_s, u"13800000000"_s}};
    publish(plan);
    const auto notices = desk().notices({}, {});
    ASSERT_OK(notices);
    const ClassNotice &first = notices->constFirst();
    EXPECT_EQ(first.university, u"试验大学"_s);
    EXPECT_EQ(first.title, u"试验"_s);
    EXPECT_EQ(first.gather, atTime(8, 40));
    EXPECT_EQ(first.window, windowOf(9, 0, 9, 30));
    EXPECT_EQ(first.responsible, u"刘老师 13800000000"_s);
    EXPECT_TRUE(notices->constLast().responsible.isEmpty());
    EXPECT_FALSE(first.codeSteps.isEmpty());
}

TEST_F(NoticeDeskTest, ForbidTheColoursOfThePolicy)
{
    const auto silent = desk().notices({}, {});
    Plan plan = aPlan();
    plan.policy.forbiddenColours = {u"蓝色"_s, u"荧光色"_s};
    publish(plan);
    const auto notices = desk().notices({}, {});
    ASSERT_OK(silent);
    ASSERT_OK(notices);
    EXPECT_EQ(notices->constFirst().dressRules.size(), silent->constFirst().dressRules.size() + 1);
    EXPECT_TRUE(notices->constFirst().dressRules.contains(u"不穿蓝色、荧光色的衣服。"_s));
}

TEST_F(NoticeDeskTest, LeaveOutWhoIsNotEligibleAndMarkWhoHasNotPaid)
{
    const auto notices = desk().notices({}, u"中文2201"_s);
    ASSERT_OK(notices);
    const QList<ClassNotice::Person> &queue = notices->constFirst().queue;
    EXPECT_EQ(numbersOf(notices->constFirst()), (QStringList{u"A1"_s, u"A2"_s, u"A3"_s}));
    EXPECT_EQ(queue[0].position, 1);
    EXPECT_EQ(queue[0].name, u"学生A1"_s);
    EXPECT_EQ(queue[0].remark, QString());
    EXPECT_EQ(queue[2].position, 3);
    EXPECT_EQ(queue[2].remark, u"未缴费"_s);
}

TEST_F(NoticeDeskTest, MarkNobodyWhereNothingIsCharged)
{
    Plan plan = aPlan();
    plan.campaign.fee = Money{0};
    publish(plan);
    const auto notices = desk().notices({}, u"中文2201"_s);
    ASSERT_OK(notices);
    EXPECT_EQ(notices->constFirst().queue[2].remark, QString());
}

TEST_F(NoticeDeskTest, QueueStatusChangesFirstThenByNumber)
{
    QList<Student> roster = aRoster();
    roster[2].statusChanged = true; // A3, who has not paid either
    Student late = roster[0];
    late.number = u"A10"_s; // longer, so behind A2
    enrol(QList<Student>{late} + roster);
    const auto notices = desk().notices({}, u"中文2201"_s);
    ASSERT_OK(notices);
    const ClassNotice &notice = notices->constFirst();
    EXPECT_EQ(numbersOf(notice), (QStringList{u"A3"_s, u"A1"_s, u"A2"_s, u"A10"_s}));
    EXPECT_EQ(notice.queue[0].remark, u"异动 未缴费"_s);
}

TEST_F(NoticeDeskTest, GiveEveryPartOfADividedClassItsOwnStudents)
{
    Plan plan = aPlan();
    plan.classSlots = {{u"文学院"_s, u"中文2201"_s, u"明德楼102"_s, windowOf(9, 0, 9, 30), {u"A2"_s, {}}},
                       {u"文学院"_s, u"中文2201"_s, u"明德楼101"_s, windowOf(9, 0, 9, 30), {{}, u"A2"_s}},
                       {u"文学院"_s, u"新闻2201"_s, u"明德楼101"_s, windowOf(9, 30, 10, 0)}};
    publish(plan);
    const auto notices = desk().notices(u"文学院"_s, {});
    ASSERT_OK(notices);
    ASSERT_EQ(notices->size(), 3);
    EXPECT_EQ(numbersOf(notices->at(0)), (QStringList{u"A1"_s, u"A2"_s}));
    EXPECT_EQ(notices->at(0).part, u"第1组，共2组：学号A1至A2"_s);
    EXPECT_EQ(notices->at(0).room, u"明德教学楼101室"_s);
    EXPECT_EQ(numbersOf(notices->at(1)), QStringList{u"A3"_s});
    EXPECT_EQ(notices->at(1).part, u"第2组，共2组：学号A3至A3"_s);
    EXPECT_EQ(notices->at(1).room, u"明德教学楼102室"_s);
    EXPECT_EQ(notices->at(2).part, QString());
}

TEST_F(NoticeDeskTest, GiveAClassWithoutASlotTheBatchesOfItsCollege)
{
    Plan plan = aPlan();
    plan.classSlots.removeLast(); // 新闻2201
    publish(plan);
    EXPECT_EQ(outline(desk().notices(u"文学院"_s, {})),
              (QStringList{u"文学院/中文2201 明德教学楼101室 09:00"_s,
                           u"文学院/新闻2201 明德教学楼101室 09:00"_s}));
}

TEST_F(NoticeDeskTest, NameTheStudentsWithoutAClass)
{
    QList<Student> roster = aRoster();
    roster[4].className.clear();
    enrol(roster);
    Plan plan = aPlan();
    plan.classSlots[1].className.clear();
    publish(plan);
    const auto notices = desk().notices(u"文学院"_s, {});
    ASSERT_OK(notices);
    ASSERT_EQ(notices->size(), 2);
    EXPECT_EQ(notices->at(1).className, u"未分班"_s);
    EXPECT_EQ(numbersOf(notices->at(1)), QStringList{u"A5"_s});
}

TEST_F(NoticeDeskTest, RefuseWhatThePlanDoesNotHave)
{
    for (const auto &[college, className] :
         {std::pair(u"医学院"_s, QString()), std::pair(QString(), u"中文2299"_s),
          std::pair(u"理学院"_s, u"中文2201"_s)}) {
        const auto notices = desk().notices(college, className);
        ASSERT_FALSE(notices);
        EXPECT_EQ(notices.error().code, ErrorCode::Usage);
        EXPECT_TRUE(notices.error().message.contains(className.isEmpty() ? college : className));
    }
}

TEST_F(NoticeDeskTest, AreWrittenAndTheExportIsRecorded)
{
    const auto notices = desk().notices({}, {});
    ASSERT_OK(notices);
    const qint64 before = entries();
    for (const QString &format : {u"pdf"_s, u"xlsx"_s}) {
        const QString file = path(u"notices."_s + format);
        const auto written = desk().write(*notices, format, NoticeFiles::OneFile, file);
        ASSERT_OK(written);
        EXPECT_EQ(*written, QStringList{file});
        EXPECT_TRUE(QFile::exists(file));
    }
    const auto each = desk().write(*notices, u"pdf"_s, NoticeFiles::OnePerClass, path(u"each"_s));
    ASSERT_OK(each);
    EXPECT_EQ(each->size(), 3);
    EXPECT_EQ(entries(), before + 3);
}

TEST_F(NoticeDeskTest, AreNeverWrittenOverAStationsData)
{
    const auto notices = desk().notices(u"文学院"_s, u"中文2201"_s);
    ASSERT_OK(notices);
    const qint64 before = entries();
    // A copy of the station under the name that the class's own file would get.
    ASSERT_TRUE(QFile::copy(stores->fileName(), path(u"文学院-中文2201.pdf"_s)));
    for (const auto &[files, target] : {std::pair(NoticeFiles::OneFile, stores->fileName()),
                                        std::pair(NoticeFiles::OneFile, path(u"station.sqlite-wal"_s)),
                                        std::pair(NoticeFiles::OnePerClass, m_folder.path())}) {
        const auto written = desk().write(*notices, u"pdf"_s, files, target);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::BadInput);
    }
    EXPECT_EQ(entries(), before);
}

TEST_F(NoticeDeskTest, AreWrittenInNoOtherFormat)
{
    const auto notices = desk().notices({}, {});
    ASSERT_OK(notices);
    const auto written = desk().write(*notices, u"docx"_s, NoticeFiles::OneFile, path(u"a.docx"_s));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Usage);
    EXPECT_FALSE(QFile::exists(path(u"a.docx"_s)));
}

} // namespace
} // namespace liuying
