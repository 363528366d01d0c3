// SPDX-License-Identifier: Apache-2.0
// What is odd about batches taken together: which rows are named, and which pairs are nothing odd.

#include "exchange/NoticeText.h"

using namespace Qt::StringLiterals;
using namespace liuying;
using namespace liuying::exchange;
using namespace liuying::tests;

struct DoubtRow {
    const char *rule;
    QString text; ///< rows of a csv
    QString problems;
    QStringList mentions{}; ///< of the first problem
};

class NoticeDoubt : public testing::TestWithParam<DoubtRow> {};

TEST_P(NoticeDoubt, isToldWithItsRows)
{
    const Notice notice = readText(GetParam().text, u"table.csv"_s);
    ASSERT_EQ(problemsOf(notice).toStdString(), GetParam().problems.toStdString());
    for (const QString &word : GetParam().mentions)
        EXPECT_TRUE(notice.problems.first().text.contains(word))
            << notice.problems.first().text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    TwiceAtOnce, NoticeDoubt,
    testing::Values(
        DoubtRow{
            "CollegeInTwoRooms",
            u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00,九教103\n人文学院,2025.4.12,8:30-9:30,九教106\n"_s,
            u"twice-at-once@3"_s,
            {u"人文学院"_s, u"第2行"_s, u"第3行"_s, u"九教103"_s, u"九教106"_s, u"都列入了"_s}},
        DoubtRow{"ManyRoomsAtOnceAreOneDoubt",
                 u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00,九教103\n人文学院,2025.4.12,8:00-9:00,"
                 u"九教106\n"
                 "人文学院,2025.4.12,8:30-9:30,九教203\n人文学院,2025.4.12,8:00-9:00,九教206\n"_s,
                 u"twice-at-once@3"_s},
        DoubtRow{"EachStretchOfTimeIsADoubtOfItsOwn",
                 u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00,九教103\n人文学院,2025.4.12,8:00-9:00,"
                 u"九教106\n"
                 "人文学院,2025.4.12,14:00-15:00,九教103\n人文学院,2025.4.12,14:00-15:00,九教106\n"_s,
                 u"twice-at-once@3 twice-at-once@5"_s},
        DoubtRow{"EachCollegeIsADoubtOfItsOwn",
                 u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00,九教103\n人文学院,2025.4.12,8:00-9:00,"
                 u"九教106\n"
                 "法学院,2025.4.12,8:00-9:00,九教203\n法学院,2025.4.12,8:00-9:00,九教206\n"_s,
                 u"twice-at-once@3 twice-at-once@5"_s},
        DoubtRow{"OneRowThatNamesTwoRoomsIsNothingOdd",
                 u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00,九教103、106\n"_s, u""_s},
        DoubtRow{
            "OneAfterTheOtherIsNothingOdd",
            u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00,九教103\n人文学院,2025.4.12,9:00-9:30,九教106\n"_s,
            u""_s},
        DoubtRow{"OtherClassesInAnotherRoomAreNothingOdd",
                 u"学院,班级,日期,时间,地点\n人文学院,汉语2201班,2025.4.12,8:00-9:00,九教103\n"
                 "人文学院,汉语2202班,2025.4.12,8:00-9:00,九教106\n"_s,
                 u""_s},
        DoubtRow{"ClassInTwoRoomsIsAContradiction",
                 u"学院,班级,日期,时间,地点\n人文学院,汉语2201班,2025.4.12,8:00-9:00,九教103\n"
                 "人文学院,汉语2201班,2025.4.12,8:00-9:00,九教106\n"_s,
                 u"contradiction@3"_s,
                 {u"第2行"_s, u"第3行"_s, u"汉语2201班"_s}}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    Hours, NoticeDoubt,
    testing::Values(
        DoubtRow{
            "BeforeTheDayBegins",
            u"每天8:00-11:30，13:30-17:30拍摄\n学院,日期,时间,地点\n人文学院,2025.4.12,7:30-8:30,九教103\n"_s,
            u"outside-hours@3"_s,
            {u"第3行"_s, u"08:00-11:30"_s, u"照原文列入"_s}},
        DoubtRow{
            "AfterTheDayEnds",
            u"每天8:00-11:30，13:30-17:30拍摄\n学院,日期,时间,地点\n人文学院,2025.4.12,17:00-18:00,九教103\n"_s,
            u"outside-hours@3"_s},
        DoubtRow{
            "WhollyInTheBreak",
            u"每天8:00-11:30，13:30-17:30拍摄\n学院,日期,时间,地点\n人文学院,2025.4.12,12:00-13:00,九教103\n"_s,
            u"outside-hours@3"_s},
        DoubtRow{
            "OverTheBreakIsNotOutside",
            u"每天8:00-11:30，13:30-17:30拍摄\n学院,日期,时间,地点\n人文学院,2025.4.12,8:00-17:30,九教103\n"_s,
            u""_s},
        DoubtRow{"HoursOfAnOfficeAreNotTheDays",
                 u"咨询时间：上午9:00-11:00\n学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00,九教103\n"_s,
                 u""_s},
        DoubtRow{"HoursOfAClassAreNotTheDays",
                 u"二次分配结果·班级,人数,时段\n汉语2201班,40,13:30-13:48\n\n"
                 "学院,日期,时间,地点\n人文学院,2025.4.12,13:30-17:30,九教103\n"_s,
                 u""_s},
        DoubtRow{"AnEveningIsNotOutsideWhereNothingIsSaid",
                 u"学院,日期,时间,地点\n人文学院,2025.4.12,19:00-21:00,九教103\n"_s, u""_s},
        DoubtRow{"AtNight",
                 u"学院,日期,时间,地点\n人文学院,2025.4.12,2:00-5:00,九教103\n"_s,
                 u"outside-hours@2"_s,
                 {u"照原文列入"_s}},
        DoubtRow{"NoLength",
                 u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-8:00,九教103\n"_s,
                 u"!end-before-start@2"_s,
                 {u"同一时刻"_s, u"没有列入"_s}}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    Numbers, NoticeDoubt,
    testing::Values(
        DoubtRow{
            "Repeated",
            u"批次,学院,日期,时间,地点\n1,人文学院,2025.4.12,8:00-9:00,九教103\n1,法学院,2025.4.12,9:00-10:00,九教103\n"_s,
            u"number-repeated@3"_s,
            {u"第1批"_s, u"第2行"_s, u"第3行"_s}},
        DoubtRow{
            "CountedAnewEachDayIsNothingOdd",
            u"批次,学院,日期,时间,地点\n1,人文学院,2025.4.12,8:00-9:00,九教103\n1,法学院,2025.4.13,9:00-10:00,九教103\n"_s,
            u""_s},
        DoubtRow{
            "Skipped",
            u"批次,学院,日期,时间,地点\n1,人文学院,2025.4.12,8:00-9:00,九教103\n3,法学院,2025.4.12,9:00-10:00,九教103\n"_s,
            u"number-skipped@3"_s,
            {u"第3行"_s}},
        DoubtRow{"CountedOverAllRoomsIsNothingOdd",
                 u"批次,学院,日期,时间,地点\n1,人文学院,2025.4.12,8:00-9:00,九教103\n2,法学院,2025.4.12,8:00-"
                 u"9:00,九教106\n"
                 "3,理学院,2025.4.12,9:00-10:00,九教103\n"_s,
                 u""_s},
        DoubtRow{
            "SameBatchAtAnotherTime",
            u"批次,学院,日期,时间,地点\n1,人文学院,2025.4.12,8:00-9:00,九教103\n1,人文学院,2025.4.12,10:00-11:00,九教103\n"_s,
            u"contradiction@3"_s,
            {u"第2行"_s, u"第3行"_s, u"都列入了"_s}},
        DoubtRow{"TwoStretchesInOneRowAreOneBatch",
                 u"批次,学院,日期,时间,地点\n1,人文学院,2025.4.12,\"8:00-9:00，14:00-15:00\",九教103\n"_s,
                 u""_s}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    Headcounts, NoticeDoubt,
    testing::Values(
        DoubtRow{"MissingOfAClass",
                 u"学院,班级,人数,日期,时间,地点\n人文学院,汉语2201班,,2025.4.12,8:00-9:00,九教103\n"_s,
                 u"headcount-missing@2"_s,
                 {u"第2行"_s, u"以名单为准"_s}},
        DoubtRow{"NobodyAskedForIt",
                 u"学院,班级,日期,时间,地点\n人文学院,汉语2201班,2025.4.12,8:00-9:00,九教103\n"_s, u""_s},
        DoubtRow{"TwoOfOneClass",
                 u"学院,班级,人数,日期,时间,地点\n人文学院,汉语2201班,45,2025.4.12,8:00-9:00,九教103\n"
                 "人文学院,汉语2201班,43,2025.4.12,8:00-9:00,九教103\n"_s,
                 u"contradiction@3 duplicate-row@3"_s,
                 {u"45"_s, u"43"_s, u"第2行"_s}}),
    ruleName);

TEST(NoticeDoubts, ofOneKindAreCountedBeyondTwoHundred)
{
    QString text = u"学院,日期,时间,地点\n"_s;
    for (int i = 0; i < 250; ++i)
        text += u"第%1学院,2025.4.12,8:00-8:00,九教103\n"_s.arg(i);
    const Notice notice = readText(text, u"table.csv"_s);
    ASSERT_EQ(notice.problems.size(), 201);
    EXPECT_EQ(notice.problems.last().severity, Problem::Severity::Error);
    EXPECT_TRUE(notice.problems.last().text.contains(u"50"_s));
}
