// SPDX-License-Identifier: Apache-2.0
// Layouts and wordings of timetables beyond the plain list, each on a notice of a few lines.

#include "exchange/NoticeText.h"

using namespace Qt::StringLiterals;
using namespace liuying;
using namespace liuying::exchange;
using namespace liuying::tests;

struct LayoutRow {
    const char *rule;
    QString text;
    QString batches;
    QString problems{};
    QString file = u"notice.txt"_s;
};

class NoticeLayout : public testing::TestWithParam<LayoutRow> {};

TEST_P(NoticeLayout, givesItsBatches)
{
    const Notice notice = readText(GetParam().text, GetParam().file);
    EXPECT_EQ(batchesOf(notice).toStdString(), GetParam().batches.toStdString());
    EXPECT_EQ(problemsOf(notice).toStdString(), GetParam().problems.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Words, NoticeLayout,
    testing::Values(
        LayoutRow{
            "SmallHyphensAndDashesJoinHours",
            u"学院\t时间\t地点\n人文学院\t2025.4.12 8:00﹣9:00\t九教203\n法学院\t2025.4.12 9:00﹘10:00\t九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 09:00-10:00"_s},
        LayoutRow{"HalfDayBeforeAColonOrInBrackets",
                  u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t下午：2:00-3:00\t九教203\n"
                  "法学院\t2025.4.12\t（下午）3:00-4:00\t九教203\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 14:00-15:00\n九教203 #2 法学院 2025-04-12 15:00-16:00"_s},
        LayoutRow{"DayAndHoursInOneColumnOfATextCutByBlanks",
                  u"采集时间：2025年4月12日至13日\n批次 学院 时间 地点\n"
                  "1 人文学院 4月12日 上午8:00－9:00 九教203\n2 法学院 4月12日 上午 9:00－9:40 九教203\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 09:00-09:40"_s},
        LayoutRow{"BlanksAroundTheDashOfHoursInATextCutByBlanks",
                  u"采集时间：2025年4月12日至13日\n批次 学院 日期 时间 地点\n"
                  "1 人文学院 4 月 12 日 8:00 － 9:00 九教203\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s},
        LayoutRow{
            "WeekdayBesideTheDayInATextCutByBlanks",
            u"采集时间：2025年4月12日至13日\n学院 日期 时间 地点\n人文学院 4月12日 （星期六） 8:00-9:00 九教203\n法学院 4月12日 周六 下午 2:30-3:30 九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 14:30-15:30"_s},
        LayoutRow{
            "LettersSetApartInATextCutByBlanks",
            u"采集时间：2025年4月12日至13日\n学院 时间 地点\n人 文 学 院 4月12日 8:00-9:00 九教 203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s},
        LayoutRow{
            "ShortDayInATextCutByBlanks",
            u"采集时间：2025年4月12日至13日\n学院 时间 地点\n人文学院 4.12 8:00-9:00 九教203\n法学院 4/12 14:30-15:30 九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 14:30-15:30"_s},
        LayoutRow{
            "DayLeftOutInATextCutByBlanks",
            u"采集时间：2025年4月12日至13日\n学院 日期 时间 地点\n人文学院 4月12日 8:00-9:00 九教203\n法学院 14:30-15:30 九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 14:30-15:30"_s},
        LayoutRow{
            "RemarkOfSeveralWordsInATextCutByBlanks",
            u"采集时间：2025年4月12日至13日\n学院 时间 地点 备注\n人文学院 4月12日 8:00-9:00 九教203 提前 到场\n法学院 4月12日 14:30-15:30 九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 14:30-15:30"_s},
        LayoutRow{
            "StartAndEndInATextCutByBlanks",
            u"采集时间：2025年4月12日至13日\n学院 日期 开始时间 结束时间 地点\n人文学院 4月12日 周六 8:00 9:00 九教203\n法学院 4月12日 14:30 15:30 九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 14:30-15:30"_s},
        LayoutRow{
            "DayAndHoursInOneColumnOfATextCutByCommas",
            u"采集时间：2025年4月12日至13日\n批次，学院，时间，地点\n1，人文学院，4月12日，8:00-9:00，九教203\n2，法学院，4月12日，下午2:30-3:30，九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 14:30-15:30"_s},
        LayoutRow{
            "ListsSideBySideInATextCutByBlanks",
            u"采集时间：2025年4月12日至13日\n学院 时间 地点 学院 时间 地点\n人文学院 4月12日 8:00-9:00 九教203 法学院 4月12日 14:30-15:30 九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 14:30-15:30"_s},
        LayoutRow{"ShortDayBeforeHours",
                  u"采集时间：2025年4月12日至13日\n学院\t时间\t地点\n人文学院\t4.12 8点-9点半\t九教203\n"
                  "法学院\t4/13（周日）9:30-10:00\t九教203\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 08:00-09:30\n九教203 #2 法学院 2025-04-13 09:30-10:00"_s},
        LayoutRow{"DayBehindAColon", u"1. 人文学院：2025年4月12日8:00-9:00，九教203\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s},
        LayoutRow{"NameWithPartsInBracketsInRunningText",
                  u"● 九教203：软件学院（示范性），2025年4月12日8:00-9:00\n"_s,
                  u"九教203 #1 软件学院（示范性） 2025-04-12 08:00-09:00"_s},
        LayoutRow{
            "SeveralCollegesOfWhichOneNameHoldsTheWordForAnd",
            u"日期\t时间\t地点\t参加学院\n2025.4.12\t8:00-9:00\t九教203\t计算机科学与工程学院、研究生院和商学院\n"_s,
            u"九教203 #1 商学院 2025-04-12 08:00-09:00\n九教203 #2 研究生院 2025-04-12 08:00-09:00\n"
            "九教203 #3 计算机科学与工程学院 2025-04-12 08:00-09:00"_s,
            u"same-room@2 same-room@2 same-room@2"_s},
        LayoutRow{
            "HoursAnnouncedInSeveralClauses",
            u"时间：上午为8:10-11:40；下午（2:00-5:00）。咨询时间：上午9:00-10:00\n"
            "学院\t日期\t时段\t地点\n人文学院\t2025.4.12\t上午\t九教203\n法学院\t2025.4.12\t下午\t九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:10-11:40\n九教203 #2 法学院 2025-04-12 14:00-17:00"_s}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    Tables, NoticeLayout,
    testing::Values(
        LayoutRow{
            "LabelsDownTheFirstColumn",
            u"序号,1,2\n学院,人文学院,法学院\n人数,50,60\n日期,2025.4.12,2025.4.12\n时间,8:00-9:00,9:00-10:00\n地点,九教203,九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 09:00-10:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{
            "ListsSideBySideUnderHalfDays",
            u"拍摄日期：2025年4月12日,,,,,\n上午,上午,上午,下午,下午,下午\n学院,时间,地点,学院,时间,地点\n"
            "人文学院,8:00-9:00,九教203,法学院,2:00-3:00,九教203\n理学院,9:00-9:30,九教203,,,\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 理学院 2025-04-12 09:00-09:30\n"
            "九教203 #3 法学院 2025-04-12 14:00-15:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{
            "HeaderOfTwoRowsWithoutMergedCells",
            u"序号,学院,拍摄安排,,,人数\n,,日期,时间,地点,\n1,人文学院,2025.4.12,8:00-9:00,九教203,50\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{"StartAndEndUnderOneHeading",
                  u"学院,日期,起止时间,,地点\n,,开始,结束,\n人文学院,2025.4.12,8:00,9:00,九教203\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s,
                  {},
                  u"table.csv"_s},
        LayoutRow{
            "CollegesDownHalfDaysAcrossRoomsInside",
            u"学院,2025年4月12日 8:00-11:30,2025年4月12日 14:00-17:00\n人文学院,九教203,\n法学院,,九教106\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-11:30\n九教106 #1 法学院 2025-04-12 14:00-17:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{
            "CollegesDownRoomsAcrossHoursInside",
            u"学院,九教103,九教106\n人文学院,2025年4月12日8:00-9:00,\n法学院,,2025年4月12日9:00-10:00\n"_s,
            u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 法学院 2025-04-12 09:00-10:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{
            "RoomsWhoseNamesHoldTheWordForRoom",
            u"日期,时间,三教阶梯教室,二教多功能厅\n2025.4.12,8:00-9:00,人文学院,法学院\n"_s,
            u"三教阶梯教室 #1 人文学院 2025-04-12 08:00-09:00\n二教多功能厅 #1 法学院 2025-04-12 08:00-09:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{
            "HeadingsWithHoursAboveRows",
            u"序号,学院,地点\n2025年4月12日（星期六）上午8:00-11:30,,\n1,人文学院,九教203\n2,法学院,九教106\n"
            "2025年4月12日（星期六）14:00-17:00,,\n3,理学院,九教203\n"_s,
            u"九教106 #1 法学院 2025-04-12 08:00-11:30\n九教203 #1 人文学院 2025-04-12 08:00-11:30\n"
            "九教203 #2 理学院 2025-04-12 14:00-17:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{
            "NumberedHeadingsOfTheNextRoomKeepTheDay",
            u"一、2025年4月12日（星期六）安排：\n（1）拍摄地点：九教203\n学院\t时间\n人文学院\t8:00-9:00\n"
            "（2）九教106\n学院\t时间\n法学院\t8:00-9:00\n二、2025年4月13日\n★九教203\n学院\t时间\n理学院\t8:00-9:00\n"_s,
            u"九教106 #1 法学院 2025-04-12 08:00-09:00\n九教203 #1 人文学院 2025-04-12 08:00-09:00\n"
            "九教203 #2 理学院 2025-04-13 08:00-09:00"_s},
        LayoutRow{
            "CollegesDownDaysAcrossHoursAndRoomInside",
            u"学院,2025年4月12日,2025年4月13日\n人文学院,\"8:00-9:00，九教203\",\n法学院,,9:00-10:00 九教106\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 法学院 2025-04-13 09:00-10:00"_s,
            {},
            u"table.csv"_s},
        LayoutRow{"DayInTheBracketsOfALabel",
                  u"学院（人数）,时间（2025年4月12日）,地点\n人文学院（120人）,8:00-9:00,九教203\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s,
                  {},
                  u"table.csv"_s},
        LayoutRow{
            "WhomToCallMayStandInATableWhoseHeadingSaysWhen",
            u"2025年4月12日 8:00-11:30\n学院\t联系人\t联系电话\t地点\n法学院\t张老师\t58290000\t九教203\n"_s,
            u"九教203 #1 法学院 2025-04-12 08:00-11:30"_s},
        LayoutRow{"ListOfWhomToCallIsNoTimetable",
                  u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n\n联系方式如下。\n"
                  "学院\t联系人\t联系电话\t办公地点\n法学院\t张老师\t58290000\t立言楼301\n"_s,
                  u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s}),
    ruleName);

// -- classes

struct ClassCellRow {
    const char *rule;
    QString cell;
    QString classes;
};

class ClassCell : public testing::TestWithParam<ClassCellRow> {};

TEST_P(ClassCell, namesItsClasses)
{
    const Notice notice =
        readText(u"学院\t班级\t日期\t时间\t地点\n人文学院\t%1\t2025.4.12\t8:00-9:00\t九教203\n"_s.arg(
            GetParam().cell));
    ASSERT_EQ(notice.batches.size(), 1);
    QStringList names;
    for (const ClassOfBatch &one : notice.batches.first().classes)
        names += one.name;
    EXPECT_EQ(names.join(u'|').toStdString(), GetParam().classes.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, ClassCell,
    testing::Values(ClassCellRow{"One", u"汉语2201班"_s, u"汉语2201班"_s},
                    ClassCellRow{"NumbersThatShareAName", u"汉语2201、2202班"_s, u"汉语2201班|汉语2202班"_s},
                    ClassCellRow{"SeveralNames", u"汉语2201班、新闻2201班"_s, u"汉语2201班|新闻2201班"_s},
                    ClassCellRow{"Range", u"汉语2201-2203班"_s, u"汉语2201班|汉语2202班|汉语2203班"_s},
                    ClassCellRow{"HyphenInsideAName", u"汉语22-1班"_s, u"汉语22-1班"_s},
                    ClassCellRow{"NameWithoutANumber", u"卓越工程师班"_s, u"卓越工程师班"_s}),
    ruleName);

TEST(NoticeClasses, insideTheirCollegesWindowAreItsSubSchedule)
{
    const Notice notice =
        readText(u"学院,班级,人数,日期,时间,地点\n人文学院,,90,2025.4.12,8:00-9:00,九教203\n"
                 "人文学院,汉语2201班,45,2025.4.12,8:00-8:20,九教203\n"
                 "人文学院,汉语2202班,43,2025.4.12,8:20-8:40,九教203\n"
                 "人文学院,汉语2202班,43,2025.4.12,8:40-9:00,九教203\n"_s,
                 u"classes.csv"_s);
    EXPECT_EQ(problemsOf(notice), u"contradiction@5"_s);
    const Plan plan = notice.toPlan();
    ASSERT_EQ(plan.batches.size(), 1);
    ASSERT_EQ(plan.classSlots.size(), 2);
    EXPECT_EQ(plan.classSlots.first().students, 45);
    EXPECT_TRUE(plan.classSlots.first().isPinned);
    EXPECT_EQ(plan.classSlots.last().window.start.time, QTime(8, 20));
    EXPECT_EQ(plan.announcedClasses, (QList<AnnouncedClass>{{u"人文学院"_s, u"汉语2201班"_s, 45},
                                                            {u"人文学院"_s, u"汉语2202班"_s, 43}}));
}

TEST(NoticeClasses, sharingAWindowInsideTheirCollegesAreSlotsOfItsBatch)
{
    const Notice notice = readText(u"学院,班级,日期,时间,地点\n人文学院,,2025.4.12,8:00-9:00,九教203\n"
                                   "人文学院,汉语2201、2202班,2025.4.12,8:00-8:30,九教203\n"_s,
                                   u"classes.csv"_s);
    const Plan plan = notice.toPlan();
    EXPECT_EQ(plan.batches.size(), 1);
    EXPECT_EQ(plan.classSlots.size(), 2);
    EXPECT_TRUE(plan.announcedClasses.isEmpty());
}
