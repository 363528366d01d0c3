// SPDX-License-Identifier: Apache-2.0
// Which classes there are, and in what order.
#include "SplitCases.h"

#include <gtest/gtest.h>

namespace liuying {

using namespace splitcases;

namespace {

Student student(const QString &number, const QString &className, const QString &college = kCollege)
{
    Student one;
    one.number = number;
    one.college = college;
    one.className = className;
    return one;
}

Student notEligible(Student one)
{
    one.eligible = false;
    return one;
}

TEST(ClassesOf, AreInTheOrderOfTheirSmallestNumbers)
{
    const QList<Student> roster{student(u"1005"_s, u"乙班"_s), student(u"1009"_s, u"甲班"_s),
                                student(u"1001"_s, u"甲班"_s), student(u"999"_s, u"丙班"_s)};
    const QList<ClassHeads> expected{{kCollege, u"丙班"_s, 1, {u"999"_s}},
                                     {kCollege, u"甲班"_s, 2, {u"1001"_s, u"1009"_s}},
                                     {kCollege, u"乙班"_s, 1, {u"1005"_s}}};
    EXPECT_EQ(classesOf({}, roster), expected);
}

TEST(ClassesOf, CountEligibleStudentsOnly)
{
    const QList<Student> roster{student(u"1001"_s, u"甲班"_s), notEligible(student(u"1000"_s, u"甲班"_s)),
                                notEligible(student(u"1002"_s, u"乙班"_s))};
    EXPECT_EQ(classesOf({}, roster), (QList<ClassHeads>{{kCollege, u"甲班"_s, 1, {u"1001"_s}}}));
}

TEST(ClassesOf, StudentsWithoutAClassAreAClassWithoutAName)
{
    EXPECT_EQ(classesOf({}, {student(u"1001"_s, {})}), (QList<ClassHeads>{{kCollege, {}, 1, {u"1001"_s}}}));
}

TEST(ClassesOf, AnnouncedClassesStandBehindInTheOrderOfTheirLists)
{
    Plan plan;
    plan.announcedClasses = {{kCollege, u"戊班"_s, 30}, {kCollege, u"丁班"_s, 20}};
    const QList<ClassHeads> expected{
        {kCollege, u"甲班"_s, 1, {u"1001"_s}}, heads(u"戊班"_s, 30), heads(u"丁班"_s, 20)};
    EXPECT_EQ(classesOf(plan, {student(u"1001"_s, u"甲班"_s)}), expected);
}

TEST(ClassesOf, TheRosterRulesOverAnnouncedClasses)
{
    Plan plan;
    plan.announcedClasses = {{kCollege, u"甲班"_s, 30}, {kCollege, u"乙班"_s, 30}, {kCollege, u"丙班"_s, 0}};
    const QList<Student> roster{student(u"1001"_s, u"甲班"_s), notEligible(student(u"1002"_s, u"乙班"_s))};
    EXPECT_EQ(classesOf(plan, roster), (QList<ClassHeads>{{kCollege, u"甲班"_s, 1, {u"1001"_s}}}));
}

TEST(ClassesOf, OneNameInTwoCollegesIsTwoClasses)
{
    Plan plan;
    plan.announcedClasses = {{u"商学院"_s, u"甲班"_s, 30}, {u"商学院"_s, u"甲班"_s, 31}};
    const QList<ClassHeads> classes = classesOf(plan, {student(u"1001"_s, u"甲班"_s)});
    ASSERT_EQ(classes.size(), 2);
    EXPECT_TRUE(classes.contains(heads(u"甲班"_s, 30, u"商学院"_s)));
}

} // namespace

} // namespace liuying
