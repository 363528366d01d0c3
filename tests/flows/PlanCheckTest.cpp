// SPDX-License-Identifier: Apache-2.0
#include "flows/DoorStation.h"

#include "flows/prepare/PlanChanges.h"
#include "flows/prepare/PlanCheck.h"

#include <algorithm>
#include <functional>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

const auto kLetters = u"文学院"_s;
const auto kScience = u"理学院"_s;
const auto kRoom = u"明德楼101"_s;
const auto kOther = u"明德楼102"_s;

/// Students of one class of 文学院, numbered from 1.
QList<Student> aClass(const QString &name, int from, int count)
{
    QList<Student> students;
    for (int i = 0; i < count; ++i) {
        Student student;
        student.number = QString::number(from + i);
        student.college = kLetters;
        student.className = name;
        students.append(student);
    }
    return students;
}

ClassSlot slotOf(const QString &name, const Window &window, const NumberRange &range = {})
{
    return {kLetters, name, kRoom, window, range, 0, false};
}

QStringList codesOf(const QList<PlanProblem> &problems)
{
    QStringList codes;
    for (const PlanProblem &problem : problems)
        codes.append((problem.severity == exchange::Problem::Severity::Error ? u"!"_s : QString()) +
                     problem.code);
    codes.sort();
    return codes;
}

/// The plan of the door tests, spoilt in one way, and the codes that come of it; errors with a "!".
struct CheckRow {
    const char *name;
    std::function<void(Plan &plan, QList<Student> &roster)> spoil;
    QStringList codes;
};

class PlanCheckRules : public testing::TestWithParam<CheckRow> {};

TEST_P(PlanCheckRules, AreToldApart)
{
    Plan plan = aPlan();
    plan.batches[1].window = windowOf(10, 0, 10, 30);
    QList<Student> roster = aRoster();
    GetParam().spoil(plan, roster);
    const QList<PlanProblem> problems = checkPlan(plan, roster);
    EXPECT_EQ(codesOf(problems), GetParam().codes);
    for (const PlanProblem &problem : problems) {
        EXPECT_FALSE(problem.subject.isEmpty());
        EXPECT_TRUE(problem.text.endsWith(u'。')) << problem.text.toStdString();
        EXPECT_FALSE(problem.text.contains(u'%')) << problem.text.toStdString();
        EXPECT_FALSE(problem.college.isEmpty());
        EXPECT_EQ(problem.room.isEmpty(), problem.code == u"no-batch");
    }
}

const QList<CheckRow> kRows{
    {"AWholePlanHasNoProblem", [](Plan &, QList<Student> &) {}, {}},
    {"AnEmptyRosterIsNotHeldAgainstIt", [](Plan &, QList<Student> &roster) { roster.clear(); }, {}},
    {"AShortWindowNeedsNoSplit",
     [](Plan &plan, QList<Student> &) { plan.batches[1].window = windowOf(10, 0, 10, 30); },
     {}},
    {"ALongWindowWithoutSlotsIsNotSplit",
     [](Plan &plan, QList<Student> &) { plan.batches[1].window = windowOf(10, 0, 10, 31); },
     {u"not-split"_s}},
    {"SeveralShortWindowsNeedASplit",
     [](Plan &plan, QList<Student> &) {
         plan.batches.append({kOther, 1, kScience, windowOf(10, 30, 10, 50)});
     },
     {u"not-split"_s, u"not-split"_s}},
    {"AClassWithoutASlotIsLeftOut",
     [](Plan &plan, QList<Student> &) { plan.classSlots.removeLast(); },
     {u"not-split"_s}},
    {"AWindowLongerThanItsClasses",
     [](Plan &plan, QList<Student> &) {
         plan.batches[0].window = windowOf(8, 50, 10, 0); // ten minutes may stay
         plan.batches[1].window = windowOf(10, 0, 10, 50);
         plan.classSlots.append({kScience, u"数学2201"_s, kRoom, windowOf(10, 0, 10, 30)});
     },
     {u"window-unused"_s}},
    {"TwoCollegesInOneRoomInPart",
     [](Plan &plan, QList<Student> &) { plan.batches[1].window = windowOf(9, 50, 10, 20); },
     {u"!overlap"_s}},
    {"TwoCollegesInOneRoomForTheSameWindow",
     [](Plan &plan, QList<Student> &) {
         plan.batches[1] = {kRoom, 2, kScience, windowOf(9, 0, 10, 0)};
     },
     {u"not-split"_s, u"same-room"_s}},
    {"ACollegeInTwoRoomsAtOnce",
     [](Plan &plan, QList<Student> &) {
         plan.batches.append({kOther, 1, kLetters, windowOf(9, 30, 10, 30)});
     },
     {u"twice-at-once"_s}},
    {"ClassesInOneRoomAtOnce",
     [](Plan &plan, QList<Student> &) { plan.classSlots[1].window = windowOf(9, 20, 10, 0); },
     {u"!slot-overlap"_s}},
    {"ClassesOfBatchesThatOverlapAreNotToldAgain",
     [](Plan &plan, QList<Student> &) {
         plan.batches[1].window = windowOf(9, 20, 10, 20);
         plan.classSlots.append({kScience, u"数学2201"_s, kRoom, windowOf(9, 20, 10, 20)});
     },
     {u"!overlap"_s}},
    {"ClassesOfCollegesThatShareAWindowAreNotToldAgain",
     [](Plan &plan, QList<Student> &) {
         plan.batches[1] = {kRoom, 2, kScience, windowOf(9, 0, 10, 0)};
         plan.classSlots.append({kScience, u"数学2201"_s, kRoom, windowOf(9, 0, 10, 0)});
     },
     {u"same-room"_s}},
    {"AClassThatIsOutsideItsBatchIsToldWithWhomItMeets",
     [](Plan &plan, QList<Student> &) {
         plan.classSlots.append({kScience, u"数学2201"_s, kRoom, windowOf(9, 50, 10, 10)});
     },
     {u"!slot-outside-batch"_s, u"slot-overlap"_s}},
    {"AClassTwiceAtOnce",
     [](Plan &plan, QList<Student> &) {
         plan.batches.append({kOther, 1, kLetters, windowOf(9, 10, 9, 20)});
         plan.classSlots[0].range = {{}, u"A2"_s};
         plan.classSlots.append({kLetters, u"中文2201"_s, kOther, windowOf(9, 10, 9, 20), {u"A2"_s, {}}});
     },
     {u"!class-twice"_s, u"twice-at-once"_s}},
    {"ASlotOutsideItsBatch",
     [](Plan &plan, QList<Student> &) { plan.classSlots[0].window = windowOf(8, 50, 9, 30); },
     {u"!slot-outside-batch"_s}},
    {"ASlotInAnotherRoom",
     [](Plan &plan, QList<Student> &) { plan.classSlots[0].room = kOther; },
     {u"!slot-outside-batch"_s}},
    {"AWindowOfNoLength",
     [](Plan &plan, QList<Student> &) { plan.batches[1].window = windowOf(10, 0, 10, 0); },
     {u"!bad-window"_s, u"over-capacity"_s}},
    {"ASlotOverMidnight",
     [](Plan &plan, QList<Student> &) { plan.classSlots[1].window.end.date = QDate(2025, 4, 13); },
     {u"!bad-window"_s, u"!slot-outside-batch"_s}},
    {"AWindowIntoTheBreak",
     [](Plan &plan, QList<Student> &) { plan.batches[1].window = windowOf(11, 20, 11, 40); },
     {u"in-break"_s}},
    {"AWindowOverTheWholeBreakIsUsedOnBothSides",
     [](Plan &plan, QList<Student> &) {
         plan.batches[1].window = windowOf(11, 20, 13, 40);
         plan.classSlots.append({kScience, u"数学2201"_s, kRoom, windowOf(13, 30, 13, 40)});
     },
     {}},
    {"ASlotInTheBreak",
     [](Plan &plan, QList<Student> &) {
         plan.batches[1].window = windowOf(11, 20, 13, 40);
         plan.classSlots.append({kScience, u"数学2201"_s, kRoom, windowOf(11, 20, 12, 10)});
     },
     {u"in-break"_s}},
    {"ACollegeOfTheRosterWithoutTime",
     [](Plan &plan, QList<Student> &) { plan.batches.removeLast(); },
     {u"!no-batch"_s}},
    {"ACollegeOfTheTimetableWithoutStudents",
     [](Plan &, QList<Student> &roster) { roster.removeLast(); },
     {u"no-students"_s}},
    {"MoreStudentsThanThePaceAllows",
     [](Plan &plan, QList<Student> &roster) {
         roster += aClass(u"中文2201"_s, 100, 300);
         plan.policy.studentsPerHour = 300;
     },
     {u"crowded"_s, u"over-capacity"_s}},
    {"AClassTooLargeForItsSlot",
     [](Plan &plan, QList<Student> &roster) {
         roster += aClass(u"新闻2201"_s, 100, 40);
         plan.classSlots[1].window = windowOf(9, 55, 10, 0);
     },
     {u"crowded"_s}},
    {"APinnedClassThatIsGone",
     [](Plan &plan, QList<Student> &) {
         plan.classSlots[0].window = windowOf(9, 0, 9, 20);
         plan.classSlots.append({kLetters, u"旧班"_s, kRoom, windowOf(9, 20, 9, 30), {}, 0, true});
     },
     {u"unknown-class"_s}},
    {"NumbersThatNoPartHolds",
     [](Plan &plan, QList<Student> &) {
         plan.classSlots[0] = slotOf(u"中文2201"_s, windowOf(9, 0, 9, 10), {{}, u"A1"_s});
         plan.classSlots.append(slotOf(u"中文2201"_s, windowOf(9, 10, 9, 20), {u"A2"_s, {}}));
     },
     {u"!numbers-left-out"_s}},
    {"AnEndThatNoPartHolds",
     [](Plan &plan, QList<Student> &) {
         plan.classSlots[0].range = {{}, u"A2"_s};
     },
     {u"!numbers-left-out"_s}},
    {"NumbersInTwoParts",
     [](Plan &plan, QList<Student> &) {
         plan.classSlots[0] = slotOf(u"中文2201"_s, windowOf(9, 0, 9, 10), {{}, u"A2"_s});
         plan.classSlots.append(slotOf(u"中文2201"_s, windowOf(9, 10, 9, 20), {u"A1"_s, {}}));
     },
     {u"!numbers-doubled"_s}},
    {"AWholeClassTwice",
     [](Plan &plan, QList<Student> &) {
         plan.classSlots[0].window = windowOf(9, 0, 9, 10);
         plan.classSlots.append(slotOf(u"中文2201"_s, windowOf(9, 10, 9, 20)));
     },
     {u"!numbers-doubled"_s}},
    {"AClassDividedByAListAloneHasNoNumbersToLose",
     [](Plan &plan, QList<Student> &roster) {
         roster.clear();
         plan.announcedClasses = {
             {kLetters, u"中文2201"_s, 60}, {kLetters, u"新闻2201"_s, 60}, {kScience, u"数学2201"_s, 9}};
         plan.classSlots[0].window = windowOf(9, 0, 9, 10);
         plan.classSlots[0].students = 30;
         plan.classSlots.append(slotOf(u"中文2201"_s, windowOf(9, 10, 9, 20)));
         plan.classSlots[2].students = 30;
     },
     {}},
};

INSTANTIATE_TEST_SUITE_P(Plan, PlanCheckRules, testing::ValuesIn(kRows),
                         [](const testing::TestParamInfo<CheckRow> &row) {
                             return std::string(row.param.name);
                         });

TEST(PlanCheckTest, NamesTheClassesThatWereLeftOut)
{
    Plan plan = aPlan();
    QList<Student> roster = aRoster();
    for (int i = 0; i < 7; ++i)
        roster += aClass(u"戏剧%1"_s.arg(i), 100 + i, 1);
    const QList<PlanProblem> problems = checkPlan(plan, roster);
    ASSERT_FALSE(problems.isEmpty());
    const auto found = std::ranges::find(problems, u"not-split"_s, &PlanProblem::code);
    ASSERT_NE(found, problems.end());
    EXPECT_TRUE(found->text.contains(u"戏剧0"_s)) << found->text.toStdString();
    EXPECT_TRUE(found->text.contains(u"7个班级"_s)) << found->text.toStdString();
    EXPECT_EQ(found->college, kLetters);
    EXPECT_EQ(found->window, plan.batches[0].window);
}

TEST(PlanCheckTest, ACollegeInManyRoomsAtOnceIsOneProblemATime)
{
    Plan plan;
    for (int room = 101; room < 110; ++room) {
        for (const Window &window : {windowOf(8, 0, 9, 0), windowOf(9, 0, 10, 0)})
            plan.batches.append({u"一教%1"_s.arg(room), 1, kLetters, window});
    }
    const QList<PlanProblem> problems = checkPlan(plan, {});
    EXPECT_EQ(std::ranges::count(problems, u"twice-at-once"_s, &PlanProblem::code), 2);
    EXPECT_TRUE(problems.constFirst().text.contains(u"9间教室"_s));
    EXPECT_TRUE(problems.constFirst().text.contains(u"一教109"_s));
}

TEST(PlanCheckTest, ClassesAreNamedWithTheirCollege)
{
    Plan plan = aPlan();
    plan.classSlots = {{kLetters, u"1班"_s, kRoom, windowOf(12, 10, 12, 20)},
                       {kScience, u"1班"_s, kRoom, windowOf(12, 10, 12, 20)}};
    for (const PlanProblem &problem : checkPlan(plan, {})) {
        if (problem.text.contains(u"1班"_s)) {
            EXPECT_TRUE(problem.text.contains(u"文学院1班"_s) || problem.text.contains(u"理学院1班"_s))
                << problem.text.toStdString();
        }
    }
}

TEST(PlanCheckTest, TenThousandClassesAtOnceAreAnswered)
{
    Plan plan;
    plan.rooms = {{kRoom, kRoom}};
    plan.batches = {{kRoom, 1, kLetters, windowOf(9, 0, 10, 0)}};
    for (int i = 0; i < 10'000; ++i) {
        const QString name = u"班级%1"_s.arg(i);
        plan.announcedClasses.append({kLetters, name, 30});
        plan.classSlots.append(slotOf(name, windowOf(9, 0, 10, 0)));
    }
    const QList<PlanProblem> problems = checkPlan(plan, {});
    EXPECT_LT(problems.size(), 100'000);
    EXPECT_GT(problems.size(), 10'000);
}

// -- what changed

struct ChangeRow {
    const char *name;
    std::function<void(Plan &plan)> change;
    QStringList words;
};

class PlanChangeWords : public testing::TestWithParam<ChangeRow> {};

TEST_P(PlanChangeWords, SayWhatBecameOfIt)
{
    Plan after = aPlan();
    after.announcedClasses = {{kLetters, u"中文2201"_s, 30}};
    after.coordinators = {{kLetters, u"张"_s, u"1"_s}};
    const Plan before = after;
    GetParam().change(after);
    EXPECT_EQ(planChanges(before, after), GetParam().words)
        << planChanges(before, after).join(u'\n').toStdString();
}

const QList<ChangeRow> kChanges{
    {"Nothing", [](Plan &) {}, {}},
    {"TheOrderOfListsIsNoChange",
     [](Plan &plan) { std::ranges::reverse(plan.classSlots), std::ranges::reverse(plan.batches); },
     {}},
    {"AClassMovesWithinItsRoom",
     [](Plan &plan) { plan.classSlots[0].window = windowOf(9, 0, 9, 20); },
     {u"文学院中文2201：明德楼101，4月12日 09:00–09:30 → 09:00–09:20。"_s}},
    {"AClassMovesToAnotherDay",
     [](Plan &plan) {
         plan.classSlots[0].window = {{QDate(2025, 4, 13), QTime(9, 0)}, {QDate(2025, 4, 13), QTime(9, 30)}};
     },
     {u"文学院中文2201：明德楼101，4月12日 09:00–09:30 → 4月13日 09:00–09:30。"_s}},
    {"AClassMovesToAnotherRoom",
     [](Plan &plan) { plan.classSlots[0].room = kOther; },
     {u"文学院中文2201：明德楼101，4月12日 09:00–09:30 → 明德楼102，4月12日 09:00–09:30。"_s}},
    {"AClassIsPinned",
     [](Plan &plan) { plan.classSlots[0].isPinned = true; },
     {u"文学院中文2201：固定在明德楼101，4月12日 09:00–09:30。"_s}},
    {"AClassHasOtherHeads",
     [](Plan &plan) { plan.classSlots[0].students = 31; },
     {u"文学院中文2201：计划人数0 → 31。"_s}},
    {"AClassIsDivided",
     [](Plan &plan) {
         plan.classSlots[0].window = windowOf(9, 0, 9, 20);
         plan.classSlots[0].range = {{}, u"A1"_s};
         plan.classSlots.append(slotOf(u"中文2201"_s, windowOf(9, 20, 9, 30), {u"A1"_s, {}}));
     },
     {u"文学院中文2201：明德楼101，4月12日 09:00–09:30 → 09:00–09:20。"_s,
      u"文学院中文2201：新增明德楼101，4月12日 09:20–09:30。"_s}},
    {"ACollegeIsNotSplitAnyMore",
     [](Plan &plan) { plan.classSlots.clear(); },
     {u"文学院：2个班级的时间取消了。"_s}},
    {"ACollegeIsSplit",
     [](Plan &plan) {
         plan.classSlots.append({kScience, {}, kRoom, windowOf(10, 0, 11, 0)});
     },
     {u"理学院：1个班级分配了时间。"_s}},
    {"ABatchMoves",
     [](Plan &plan) {
         plan.batches[1] = {kOther, 1, kScience, windowOf(8, 0, 8, 30)};
     },
     {u"理学院：明德楼101，4月12日 10:00–11:00 → 明德楼102，4月12日 08:00–08:30。"_s}},
    {"ASecondBatchBeforeTheFirstIsNew",
     [](Plan &plan) {
         plan.batches.insert(1, {kOther, 1, kScience, windowOf(8, 0, 8, 30)});
     },
     {u"新增：明德楼102第1批，理学院，4月12日 08:00–08:30。"_s}},
    {"NumbersAloneAreOneSentenceARoom",
     [](Plan &plan) { plan.batches[0].number = 5, plan.batches[1].number = 6; },
     {u"明德楼101的批次重新编号。"_s}},
    {"BatchesAreToldByTimeNotByCollege",
     [](Plan &plan) {
         plan.batches[0].window = windowOf(9, 0, 9, 50);
         plan.batches[1].window = windowOf(8, 0, 8, 30);
     },
     {u"理学院：明德楼101，4月12日 10:00–11:00 → 08:00–08:30。"_s,
      u"文学院：明德楼101，4月12日 09:00–10:00 → 09:00–09:50。"_s}},
    {"ClassesAreToldByTimeNotByName",
     [](Plan &plan) {
         plan.classSlots[0].window = windowOf(9, 40, 10, 0);
         plan.classSlots[1].window = windowOf(9, 0, 9, 20);
     },
     {u"文学院新闻2201：明德楼101，4月12日 09:30–10:00 → 09:00–09:20。"_s,
      u"文学院中文2201：明德楼101，4月12日 09:00–09:30 → 09:40–10:00。"_s}},
    {"ARoomWithoutALongNameIsNamedOnce",
     [](Plan &plan) {
         plan.rooms.append({u"一教102"_s, u"一教102"_s});
     },
     {u"新增：教室一教102。"_s}},
    {"ABatchGoes",
     [](Plan &plan) { plan.batches.removeLast(); },
     {u"取消：明德楼101第2批，理学院，4月12日 10:00–11:00。"_s}},
    {"ARoomHasAnotherName",
     [](Plan &plan) { plan.rooms[0].name = u"一教"_s; },
     {u"教室明德楼101的名称：明德教学楼101室 → 一教。"_s}},
    {"ACoordinatorIsAnother",
     [](Plan &plan) {
         plan.coordinators = {{kLetters, u"李"_s, u"2"_s}, {kScience, u"王"_s, {}}};
     },
     {u"文学院的负责人：张 1 → 李 2。"_s, u"理学院的负责人：（未写） → 王。"_s}},
    {"AnAnnouncedClassHasOtherHeads",
     [](Plan &plan) { plan.announcedClasses[0].students = 31; },
     {u"文学院中文2201：人数30 → 31。"_s}},
    {"AListOfClassesIsOneSentence",
     [](Plan &plan) {
         plan.announcedClasses += {{kScience, u"一"_s, 3}, {kScience, u"二"_s, 4}};
     },
     {u"理学院：班级名单有2个班，共7人。"_s}},
    {"TheFeeAndThePace",
     [](Plan &plan) { plan.campaign.fee = Money{2000}, plan.policy.studentsPerHour = 300; },
     {u"收费：15.00元 → 20.00元。"_s, u"每小时拍摄人数：350 → 300。"_s}},
};

INSTANTIATE_TEST_SUITE_P(Plan, PlanChangeWords, testing::ValuesIn(kChanges),
                         [](const testing::TestParamInfo<ChangeRow> &row) {
                             return std::string(row.param.name);
                         });

} // namespace
} // namespace liuying
