// SPDX-License-Identifier: Apache-2.0
// The rules of docs/formats/notices.md, each on a notice of a few lines.

#include "exchange/NoticeText.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace liuying;
using namespace liuying::exchange;
using namespace liuying::tests;

// -- the cell that says when
// ----------------------------------------------------------------------------------

struct WhenRow {
    const char *rule;
    QString cell;
    QString expected; ///< window, or the problem's code
};

class WhenCell : public testing::TestWithParam<WhenRow> {};

TEST_P(WhenCell, isReadOrReported)
{
    const Notice notice =
        readText(u"采集时间：2025年4月12日至14日\n学院\t起止时间\t地点\n人文学院\t%1\t九教203\n"_s.arg(
            GetParam().cell));
    const QString seen = notice.batches.isEmpty()
                             ? problemsOf(notice)
                             : batchesOf(notice).remove(u"九教203 #1 人文学院 "_s).replace(u'\n', u'|');
    EXPECT_EQ(seen.toStdString(), GetParam().expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, WhenCell,
    testing::Values(
        WhenRow{"PlainHyphen", u"4月12日 08:00-11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"BlanksInsideTheDate", u"4 月 12 日 08:00-11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"FullWidthFiguresAndWave", u"４月１２日 ８：００～１１：３０"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"LongDash", u"4月12日 8:00——11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"WordForTo", u"4月12日8:00至11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"OtherWordForTo", u"4月12日8:00到11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"HoursInWords", u"4月12日8点30分-10点"_s, u"2025-04-12 08:30-10:00"_s},
        WhenRow{"HalfHourInWords", u"4月12日8点半至10时"_s, u"2025-04-12 08:30-10:00"_s},
        WhenRow{"BareHourBeforeTo", u"4月12日8-10点"_s, u"2025-04-12 08:00-10:00"_s},
        WhenRow{"Dots", u"2025.4.12 8.30-10.15"_s, u"2025-04-12 08:30-10:15"_s},
        WhenRow{"FourFigures", u"4月12日 0800-1130"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"Strokes", u"2025/4/12 8:00-11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"IsoBothEnds", u"2025-04-12 08:00 至 2025-04-12 11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"DayAloneTakesTheMonthOfTheText", u"13日 8:00-11:30"_s, u"2025-04-13 08:00-11:30"_s},
        WhenRow{"HanDate", u"四月十二日 8:00-11:30"_s, u"2025-04-12 08:00-11:30"_s},
        WhenRow{"AfternoonTwelveHours", u"4月12日 下午2:30-3:10"_s, u"2025-04-12 14:30-15:10"_s},
        WhenRow{"AfternoonInTwentyFourHours", u"4月12日下午14:00-17:00"_s, u"2025-04-12 14:00-17:00"_s},
        WhenRow{"EveningTwelveHours", u"4月12日 晚上7:00-8:30"_s, u"2025-04-12 19:00-20:30"_s},
        WhenRow{"MorningToAfternoon", u"4月12日 上午11:00-下午1:00"_s, u"2025-04-12 11:00-13:00"_s},
        WhenRow{"TwoStretches", u"4月12日 8:00-11:30，14:00-17:00"_s,
                u"2025-04-12 08:00-11:30|九教203 #2 人文学院 2025-04-12 14:00-17:00"_s},
        WhenRow{"EndNotAfterStart", u"4月12日 10:00-10:00"_s, u"!end-before-start@3"_s},
        WhenRow{"OverMidnight", u"4月12日 22:00-0:30"_s, u"!over-midnight@3"_s},
        WhenRow{"NextDayInWords", u"4月12日 22:00-次日1:00"_s, u"!over-midnight@3"_s},
        WhenRow{"TwoDays", u"4月12日8:00-4月13日11:30"_s, u"!over-midnight@3"_s},
        WhenRow{"NoSuchHour", u"4月12日 25:00-26:00"_s, u"!time-unreadable@3"_s},
        WhenRow{"NoSuchMinute", u"4月12日 8:75-9:30"_s, u"!time-unreadable@3"_s},
        WhenRow{"StartOnly", u"4月12日 8:00起"_s, u"!time-unreadable@3"_s},
        WhenRow{"YearAtTheEndDayFirst", u"25/04/2025 8:00-9:00"_s, u"2025-04-25 08:00-09:00"_s},
        WhenRow{"YearAtTheEndMonthFirst", u"04/25/2025 8:00-9:00"_s, u"2025-04-25 08:00-09:00"_s},
        WhenRow{"YearAtTheEndBothAlike", u"04/04/2025 8:00-9:00"_s, u"2025-04-04 08:00-09:00"_s},
        WhenRow{"YearAtTheEndOfTwoReadings", u"12/04/2025 8:00-9:00"_s, u"!time-unreadable@3"_s},
        WhenRow{"ShortYearAtTheEnd", u"12/04/25 8:00-9:00"_s, u"!time-unreadable@3"_s},
        WhenRow{"NoSuchDay", u"4月31日 8:00-9:00"_s, u"!time-unreadable@3"_s},
        WhenRow{"Undecided", u"待定"_s, u"time-undecided@3"_s}),
    ruleName);

// -- the year
// -------------------------------------------------------------------------------------------------

struct YearRow {
    const char *rule;
    QString above;
    QString below;
    QString expected; ///< of a row "4月12日"
};

class YearOfARow : public testing::TestWithParam<YearRow> {};

TEST_P(YearOfARow, comesFromTheNearestSource)
{
    const Notice notice =
        readText(GetParam().above + u"\n学院\t日期\t时间\t地点\n人文学院\t4月12日\t8:00-9:00\t九教203\n\n"_s +
                 GetParam().below + u"\n"_s);
    const QString seen = notice.days.isEmpty() ? problemsOf(notice).section(u'@', 0, 0)
                                               : notice.days.first().toString(Qt::ISODate);
    EXPECT_EQ(seen.toStdString(), GetParam().expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, YearOfARow,
    testing::Values(
        YearRow{"TextOfTheNotice", u"拍摄时间：2025年4月12日至13日"_s, {}, u"2025-04-12"_s},
        YearRow{"MonthInTheText", u"学校定于2025年4月组织采集"_s, {}, u"2025-04-12"_s},
        YearRow{"DayOfIssue", u"2026届毕业生图像采集"_s, u"教务处\n2025年3月10日"_s, u"2025-04-12"_s},
        YearRow{"DayOfIssueLateInTheYearBefore", u"图像采集"_s, u"2024年12月20日"_s, u"2025-04-12"_s},
        YearRow{"DayOfIssueInHanFigures", u"图像采集"_s, u"二〇二五年三月十日"_s, u"2025-04-12"_s},
        YearRow{"TextRulesOverDayOfIssue", u"采集时间：2026年4月12日"_s, u"2025年3月10日"_s, u"2026-04-12"_s},
        YearRow{"DeadlineForMoneyIsNoSource", u"请于2024年3月28日前缴费"_s, {}, u"!year-unknown"_s},
        YearRow{"CohortIsNoSource", u"2026届毕业生图像采集安排"_s, {}, u"!year-unknown"_s},
        YearRow{"YearAloneInTheHeading", u"2025年图像采集安排表"_s, {}, u"2025-04-12"_s},
        YearRow{"YearInBracketsBehindTheCohort", u"2026届毕业生采集安排表（2025年）"_s, {}, u"2025-04-12"_s},
        YearRow{"YearAndSeasonOfTheHeading", u"采集日程表 2025年春"_s, {}, u"2025-04-12"_s},
        YearRow{"YearAndMonthInFiguresInTheHeading", u"采集日程表(2025.4)"_s, {}, u"2025-04-12"_s},
        YearRow{"TextRulesOverTheHeading",
                u"2026年图像采集安排表\n采集时间：2025年4月12日"_s,
                {},
                u"2025-04-12"_s},
        YearRow{"YearOfTheGraduatesIsNoSource",
                u"测试大学2026年普通高等学校毕业生采集安排表"_s,
                {},
                u"!year-unknown"_s},
        YearRow{"YearOnALineOfItsOwn", u"采集日程表\n（2025年）"_s, {}, u"2025-04-12"_s},
        YearRow{"YearInTheHeadingRulesOverTheDayOfIssue", u"2025年图像采集安排表"_s, u"2023年3月10日"_s,
                u"2025-04-12"_s},
        YearRow{
            "GraduatesBehindTheCaptureAreNoCohort", u"2025年图像采集日程表-毕业生"_s, {}, u"2025-04-12"_s},
        YearRow{"YearOfThoseWhoGraduateIsNoSource", u"2026年应届毕业生采集日程"_s, {}, u"!year-unknown"_s},
        YearRow{"YearOfThoseInBracketsIsNoSource", u"2026年（应届）毕业生采集日程"_s, {}, u"!year-unknown"_s},
        YearRow{"TwoHeadingsThatDisagreeAreADoubt",
                u"2025年图像采集安排表\n图像采集日程（2026年）"_s,
                {},
                u"!year-unknown"_s},
        YearRow{"DocumentNumberIsNoSource", u"图像采集安排（教通〔2024〕9号）"_s, {}, u"!year-unknown"_s},
        YearRow{"DocumentThatIsCitedIsNoSource",
                u"按《2024年图像采集办法》制定的采集安排"_s,
                {},
                u"!year-unknown"_s},
        YearRow{"NoteIsNoHeading", u"注：2024年的采集安排作废"_s, {}, u"!year-unknown"_s},
        YearRow{"ThoseOfFormerYearsAreNoHeading", u"2024年未采集的往届生安排"_s, {}, u"!year-unknown"_s},
        YearRow{"TwoYearsInOneAreNoSource", u"2024年-2025年采集日程"_s, {}, u"!year-unknown"_s},
        YearRow{"TermIsNoSource", u"2024-2025-1学期采集日程"_s, {}, u"!year-unknown"_s},
        YearRow{"YearOfEntryIsNoSource", u"2022年级采集日程"_s, {}, u"!year-unknown"_s},
        YearRow{"SchoolYearIsNoSource", u"2024-2025学年毕业生采集日程"_s, {}, u"!year-unknown"_s},
        YearRow{"WeekdayIsNoSource", u"4月12日（星期六）采集"_s, {}, u"!year-unknown"_s},
        YearRow{"TwoYearsForOneDayAreADoubt",
                u"采集时间：2025年4月12日。拍摄时间：2026年4月12日。"_s,
                {},
                u"!year-unknown"_s}),
    ruleName);

// -- facts of the text
// ----------------------------------------------------------------------------------------

struct FactRow {
    const char *rule;
    QString text;
    QString expected; ///< "fee due early split problems", - where silent
};

class FactOfTheText : public testing::TestWithParam<FactRow> {};

TEST_P(FactOfTheText, isFoundOrSilent)
{
    const Notice notice = readText(GetParam().text + u"\n采集时间：2025年4月12日\n"_s +
                                   u"学院\t日期\t时间\t地点\n人文学院\t4月12日\t8:00-9:00\t九教203\n"_s);
    const auto number = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : u"-"_s;
    };
    QString seen =
        u"%1 %2 %3 %4"_s.arg(notice.campaign.fee ? QString::number(notice.campaign.fee->fen) : u"-"_s,
                             notice.campaign.feeDue ? notice.campaign.feeDue->toString(Qt::ISODate) : u"-"_s,
                             number(notice.earlyMinutes), number(notice.splitOverMinutes));
    for (const Problem &problem : notice.problems)
        seen += u' ' + problem.code;
    EXPECT_EQ(seen.toStdString(), GetParam().expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, FactOfTheText,
    testing::Values(
        FactRow{"SilentIsEmpty", u"请各学院做好组织工作。"_s, u"- - - -"_s},
        FactRow{"FeeAHead", u"收费标准：15元/人。"_s, u"1500 - - -"_s},
        FactRow{"FeeInDecimals", u"每生收取图像采集费12.50元。"_s, u"1250 - - -"_s},
        FactRow{"FeeInHanFigures", u"每人二十元。"_s, u"2000 - - -"_s},
        FactRow{"FeeInFormalFigures", u"每生贰拾元整。"_s, u"2000 - - -"_s},
        FactRow{"FeeInFormalFiguresBeforeAHead", u"收费标准：壹拾伍元/人。"_s, u"1500 - - -"_s},
        FactRow{"FeeInFormalFiguresWithoutTheOne", u"每生拾伍元，由班级代收。"_s, u"1500 - - -"_s},
        FactRow{"FeeInWordsAndFigures", u"每生收取人民币壹拾伍元伍角整（￥15.50）。"_s, u"1550 - - -"_s},
        FactRow{"FeeWithACurrencySign", u"￥15.00/人。"_s, u"1500 - - -"_s},
        FactRow{"FeeWithWordsOfFigureBetween", u"每名毕业生统一缴纳图像采集费15元。"_s, u"1500 - - -"_s},
        FactRow{"FeeOfWhichAPartIsNamed", u"每生15元，其中照片冲印5元。"_s, u"1500 - - -"_s},
        FactRow{"FeeForLaterCaptureInItsOwnClause", u"每生15元，错过需补拍的同学，每人30元。"_s,
                u"1500 - - -"_s},
        FactRow{"RangeOfFeesIsADoubt", u"每人15-20元。"_s, u"- - - - fee-ambiguous"_s},
        FactRow{"TwoFeesAreADoubt", u"本科生15元/人，研究生20元/人。"_s, u"- - - - fee-ambiguous"_s},
        FactRow{"FeeToBeToldIsADoubt", u"收费标准另行通知。"_s, u"- - - - fee-ambiguous"_s},
        FactRow{"FeeAfterTheWord", u"本次采集工本费20元，由学院代收。"_s, u"2000 - - -"_s},
        FactRow{"NothingIsCharged", u"本次拍摄免费，费用由学校承担。"_s, u"0 - - -"_s},
        FactRow{"FeeForALaterCaptureIsAnother", u"本次拍摄不收费，补拍30元/人。"_s, u"0 - - -"_s},
        FactRow{"DueWithYear", u"收费15元/人，请于2025年3月28日前转入学校账户。"_s, u"1500 2025-03-28 - -"_s},
        FactRow{"DueWithoutYear", u"各学院收费后于3月29日（星期六）前统一转账。"_s, u"- 2025-03-29 - -"_s},
        FactRow{"DueAfterTheWord", u"缴费截止时间：4月1日。"_s, u"- 2025-04-01 - -"_s},
        FactRow{"ListOfNamesIsNotTheMoney", u"3月20日前将缴费名单报教务处，3月29日前将费用转入学校账户。"_s,
                u"- 2025-03-29 - -"_s},
        FactRow{"DueIsTheEndOfAPeriod", u"缴费时间为3月20日至3月29日。"_s, u"- 2025-03-29 - -"_s},
        FactRow{"DueIsTheEndOfAShortPeriod", u"缴费时间：3月20日-29日，逾期不候。"_s, u"- 2025-03-29 - -"_s},
        FactRow{"DueIsTheEndOfAPeriodInASentence", u"请于3月20日至3月29日将费用转入学校账户。"_s,
                u"- 2025-03-29 - -"_s},
        FactRow{"DueIsForTheUniversitysAccount",
                u"学生于3月20日前将费用交至班级，学院于3月29日前转入学校账户。"_s, u"- 2025-03-29 - -"_s},
        FactRow{"DueWithTheYearAtTheEnd", u"缴费截止25/03/2025。"_s, u"- 2025-03-25 - -"_s},
        FactRow{"AmbiguousDueIsADoubt", u"缴费截止04/03/2025。"_s, u"- - - - fee-due-unclear"_s},
        FactRow{"DueInWordsIsADoubt", u"请于本月底前缴费。"_s, u"- - - - fee-due-unclear"_s},
        FactRow{"TwoDueDaysAreADoubt", u"3月20日前缴费。3月29日前缴费。"_s, u"- - - - fee-due-unclear"_s},
        FactRow{"RangeOfEarlyMinutesIsADoubt", u"请提前15-20分钟到场。"_s, u"- - - - early-unclear"_s},
        FactRow{"RangeOfEarlyMinutesInWordsIsADoubt", u"请提前十至十五分钟到场。"_s,
                u"- - - - early-unclear"_s},
        FactRow{"RangeWithBothUnitsIsADoubt", u"请提前半小时到一小时到场。"_s, u"- - - - early-unclear"_s},
        FactRow{"AboutSoManyMinutesIsADoubt", u"请提前十几分钟到场。"_s, u"- - - - early-unclear"_s},
        FactRow{"TwoEarlyTimesAreADoubt", u"请提前10分钟到场。请提前20分钟候场。"_s,
                u"- - - - early-unclear"_s},
        FactRow{"StaffComeEarlierThanStudents", u"工作人员提前40分钟到场，学生提前10分钟到场。"_s,
                u"- - 10 -"_s},
        FactRow{"EarlyInHoursAndMinutes", u"请提前1小时20分钟到场。"_s, u"- - 80 -"_s},
        FactRow{"EarlyInMinutes", u"请提前 15 分钟到场。"_s, u"- - 15 -"_s},
        FactRow{"EarlyInQuarters", u"请提前一刻钟到场。"_s, u"- - 15 -"_s},
        FactRow{"EarlyInHalfHours", u"各班提前半个小时候场。"_s, u"- - 30 -"_s},
        FactRow{"EarlyBeforeTheStart", u"请在拍摄开始前20分钟到达。"_s, u"- - 20 -"_s},
        FactRow{"SplitOver", u"拍摄时间超过40分钟的学院，自行分配到班级。"_s, u"- - - 40"_s},
        FactRow{"SplitFromHalfAnHour", u"时段在半小时以上的学院须按班级再作安排。"_s, u"- - - 30"_s},
        FactRow{"RangeOfThresholdsIsADoubt", u"拍摄时间超过30-40分钟的学院，自行分配到班级。"_s,
                u"- - - - split-unclear"_s},
        FactRow{"ALimitIsNoThreshold", u"每班拍摄不超过20分钟。"_s, u"- - - -"_s},
        FactRow{"LatenessIsNoThreshold", u"超过10分钟未到的班级视为放弃。"_s, u"- - - -"_s}),
    ruleName);

struct ColourRow {
    const char *rule;
    QString text;
    QString expected;
};

class ForbiddenColours : public testing::TestWithParam<ColourRow> {};

TEST_P(ForbiddenColours, areThoseOfTheClothes)
{
    const Notice notice = readText(GetParam().text + u"\n学院\t时间\t地点\n人文学院\t待定\t九教203\n"_s);
    EXPECT_EQ(notice.forbiddenColours.join(u' ').toStdString(), GetParam().expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, ForbiddenColours,
    testing::Values(ColourRow{"List", u"禁止穿蓝色、黄色、绿色衣服。"_s, u"蓝色 黄色 绿色"_s},
                    ColourRow{"TwoColoursOneWord", u"禁穿蓝、白两色上衣。"_s, u"蓝色 白色"_s},
                    ColourRow{"Family", u"避免穿蓝色系、黄色系衣服。"_s, u"蓝色 黄色"_s},
                    ColourRow{"OneWordAtTheEnd", u"请勿穿红、绿、紫色衣服。"_s, u"红色 绿色 紫色"_s},
                    ColourRow{"BackdropIsNotForbidden", u"背景为蓝色，请勿穿白色上衣。"_s, u"白色"_s},
                    ColourRow{"BackdropNamedAfterwards", u"请勿穿白色上衣，背景为蓝色。"_s, u"白色"_s},
                    ColourRow{"AdviceIsNotForbidden", u"不得穿奇装异服，建议穿深色衣服。"_s, u""_s},
                    ColourRow{"HairIsNoClothes", u"发色不可与自然发色差异过大。"_s, u""_s}),
    ruleName);

TEST(NoticeText, aColourThatIsNotNamedIsADoubt)
{
    const Notice notice =
        readText(u"请勿穿与背景颜色相近的衣服。\n学院\t时间\t地点\n人文学院\t待定\t九教203\n"_s);
    EXPECT_TRUE(notice.forbiddenColours.isEmpty());
    EXPECT_EQ(problemsOf(notice), u"colours-unclear@1 time-undecided@3"_s);
}

TEST(NoticeText, aDayOfTwoReadingsIsCalledSo)
{
    const Notice notice = readText(u"学院\t日期\t时间\t地点\n人文学院\t12/04/2025\t8:00-9:00\t九教203\n"_s);
    ASSERT_EQ(problemsOf(notice), u"!time-unreadable@2"_s);
    EXPECT_TRUE(notice.problems.first().text.contains(u"歧义"_s));
}

struct UniversityRow {
    const char *rule;
    QString text;
    QString expected;
};

class UniversityOfTheText : public testing::TestWithParam<UniversityRow> {};

TEST_P(UniversityOfTheText, isNeitherHeaderNorCollege)
{
    const Notice notice = readText(GetParam().text);
    EXPECT_EQ(notice.campaign.university.toStdString(), GetParam().expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, UniversityOfTheText,
    testing::Values(
        UniversityRow{"Letterhead", u"澜江理工大学教务处文件\n"_s, u"澜江理工大学"_s},
        UniversityRow{"BehindTheAnnex", u"附件1：澜江理工大学图像采集时间表\n"_s, u"澜江理工大学"_s},
        UniversityRow{"UniversityCalledCollege", u"湖城职业技术学院图像采集通知\n"_s, u"湖城职业技术学院"_s},
        UniversityRow{"OfficeOfAUniversityCalledCollege", u"澜江学院教务处\n"_s, u"澜江学院"_s},
        UniversityRow{"HeaderOfARoster", u"学号\t姓名\t学院\n2022001\t柳汐澜\t商学院\n"_s, u""_s},
        UniversityRow{"UniversityInAHeaderIsNone", u"学校\t学院\t时间\n"_s, u""_s},
        UniversityRow{"College", u"商学院图像采集安排\n"_s, u""_s},
        UniversityRow{"CollegeOfTheTimetable",
                      u"人文学院\n学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n"_s,
                      u""_s},
        UniversityRow{"Students", u"全国大学生图像采集\n"_s, u""_s}),
    ruleName);

TEST(NoticeText, numberIsTheDocumentsOwnNotACitedOne)
{
    const Notice notice = readText(u"某大学教务处\n某教发〔2025〕 9 号\n关于采集的通知\n"
                                   "根据《规范》(教毕指〔2017〕9号)，安排如下。\n"_s);
    EXPECT_EQ(notice.campaign.number, u"某教发〔2025〕9号"_s);
    EXPECT_EQ(problemsOf(notice), u"!no-timetable@0"_s);
    EXPECT_TRUE(notice.hasErrors());
}

// -- shapes of tables
// -----------------------------------------------------------------------------------------

struct TableRow {
    const char *rule;
    QString text;
    QString batches;
    QString problems;
    QString file = u"notice.txt"_s;
};

class Timetable : public testing::TestWithParam<TableRow> {};

TEST_P(Timetable, givesItsBatchesAndProblems)
{
    const Notice notice = readText(GetParam().text, GetParam().file);
    EXPECT_EQ(batchesOf(notice).toStdString(), GetParam().batches.toStdString());
    EXPECT_EQ(problemsOf(notice).toStdString(), GetParam().problems.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, Timetable,
    testing::Values(
        TableRow{"BatchNumbersAsPrinted",
                 u"批次\t学院\t日期\t时间\t地点\n第3批\t人文学院\t2025年4月12日\t8:00-9:00\t九教203\n"_s,
                 u"九教203 #3 人文学院 2025-04-12 08:00-09:00"_s, u""_s},
        TableRow{
            "RunningNumberIsNoBatchNumber",
            u"序号\t学院\t日期\t时间\t地点\n7\t人文学院\t2025.4.12\t8:00-9:00\t九教203\n8\t法学院\t2025.4.11\t8:00-9:00\t九教203\n"_s,
            u"九教203 #1 法学院 2025-04-11 08:00-09:00\n九教203 #2 人文学院 2025-04-12 08:00-09:00"_s, u""_s},
        TableRow{"WideGapsPartColumns",
                 u"学院      日期        时间         地点\n人文学院   2025.4.12   8:00-9:00   九教203\n"_s,
                 u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u""_s},
        TableRow{"SingleBlanksPartColumns",
                 u"学院 日期 时间 地点\n人文学院 2025年4月12日 8:00-9:00 九教203\n"_s,
                 u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u""_s},
        TableRow{
            "BarsPartColumns",
            u"| 学院 | 日期 | 时间 | 地点 |\n|---|---|---|---|\n| 人文学院 | 2025-04-12 | 8:00-9:00 | 九教203 |\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u""_s},
        TableRow{"DayAndRoomAsHeadings",
                 u"学院\t时间\n2025年4月12日（星期六）\n地点：九教203\n人文学院\t8:00-9:"
                 u"00\n地点：九教106\n法学院\t8:00-9:00\n"
                 "4月13日（星期日）上午\n理学院\t9:00-9:30\n"_s,
                 u"九教106 #1 法学院 2025-04-12 08:00-09:00\n九教203 #1 人文学院 2025-04-12 08:00-09:00\n"
                 "九教106 #2 理学院 2025-04-13 09:00-09:30"_s,
                 u""_s},
        TableRow{"StartAndEndInTwoColumns",
                 u"学院\t日期\t开始时间\t结束时间\t教室\n人文学院\t2025.4.12\t8:00\t9:00\t九教203\n"_s,
                 u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u""_s},
        TableRow{
            "HalfDayTakesTheAnnouncedHours",
            u"时间：上午8:10-11:40，下午14:00-17:00\n学院\t日期\t时段\t地点\n人文学院\t2025.4.12\t下午\t九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 14:00-17:00"_s, u""_s},
        TableRow{"HalfDayWithoutHoursIsUnreadable",
                 u"学院\t日期\t时段\t地点\n人文学院\t2025.4.12\t下午\t九教203\n"_s, u""_s,
                 u"!time-unreadable@2"_s},
        TableRow{"RoomsDownHalfDaysAcross",
                 u"上午8:00-11:30，下午14:00-17:"
                 u"00\n拍摄地点\t2025年4月12日上午\t2025年4月12日下午\n九教203\t人文学院\t法学院\n"
                 "九教106\t理学院\t\n"_s,
                 u"九教106 #1 理学院 2025-04-12 08:00-11:30\n九教203 #1 人文学院 2025-04-12 08:00-11:30\n"
                 "九教203 #2 法学院 2025-04-12 14:00-17:00"_s,
                 u""_s},
        TableRow{
            "HalfDaysDownRoomsAcross",
            u"日期\t时间\t九教103\t九教106\n2025.4.12\t8:00-11:30\t人文学院\t法学院\n\t14:00-17:00\t理学院\t/\n"_s,
            u"九教103 #1 人文学院 2025-04-12 08:00-11:30\n九教106 #1 法学院 2025-04-12 08:00-11:30\n"
            "九教103 #2 理学院 2025-04-12 14:00-17:00"_s,
            u""_s},
        TableRow{
            "DayAboveTwoHalfDaysOfACsv",
            u"上午8:00-11:30，下午14:00-17:00\n教室\t2025年4月12日\t\n\t上午\t下午\n九教203\t人文学院\t法学院\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-11:30\n九教203 #2 法学院 2025-04-12 14:00-17:00"_s, u""_s},
        TableRow{
            "DateOverTimeInTheCornerRoomsDown",
            u"日期,2025年4月12日,2025年4月12日\n时间,8:00-9:00,9:00-10:00\n九教103,人文学院,法学院\n九教106,理学院,\n"_s,
            u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 理学院 2025-04-12 08:00-09:00\n"
            "九教103 #2 法学院 2025-04-12 09:00-10:00"_s,
            u""_s, u"matrix.csv"_s},
        TableRow{"DateAndTimeInOneCornerRoomsDown",
                 u"日期 时间,2025年4月12日8:00-9:00,2025年4月12日9:00-10:00\n九教103,人文学院,法学院\n"_s,
                 u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教103 #2 法学院 2025-04-12 09:00-10:00"_s,
                 u""_s, u"matrix.csv"_s},
        TableRow{"DateOverTimeInTheCornerRoomsAcross",
                 u"日期,九教103,九教106\n时间,,\n2025.4.12 8:00-9:00,人文学院,法学院\n"_s,
                 u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 法学院 2025-04-12 08:00-09:00"_s,
                 u""_s, u"matrix.csv"_s},
        TableRow{"DateAndTimeInOneCornerRoomsAcross",
                 u"\"日期\n时间\",九教103,九教106\n\"2025.4.12\n8:00-9:00\",人文学院,法学院\n"_s,
                 u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 法学院 2025-04-12 08:00-09:00"_s,
                 u""_s, u"matrix.csv"_s},
        TableRow{"TimeAndRoomInTheCorner",
                 u"时间教室,九教103,九教106\n2025年4月12日8:00-9:00,人文学院,法学院\n"_s,
                 u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 法学院 2025-04-12 08:00-09:00"_s,
                 u""_s, u"matrix.csv"_s},
        TableRow{"RoomsByANameOfTheirOwn",
                 u"日期,2025年4月12日,2025年4月12日\n时间,8:00-9:00,9:00-10:00\n影棚甲,人文学院,法学院\n"_s,
                 u"影棚甲 #1 人文学院 2025-04-12 08:00-09:00\n影棚甲 #2 法学院 2025-04-12 09:00-10:00"_s,
                 u""_s, u"matrix.csv"_s},
        TableRow{
            "HoursInTheCells",
            u"日期,九教103,九教106\n2025年4月12日,8:00-9:00 人文学院,法学院(9:00-10:00)\n,10:00-11:00 理学院,\n"_s,
            u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 法学院 2025-04-12 09:00-10:00\n"
            "九教103 #2 理学院 2025-04-12 10:00-11:00"_s,
            u""_s, u"matrix.csv"_s},
        TableRow{
            "SeveralCollegesWithTheirHoursInACell",
            u"日期,九教103,九教106\n2025年4月12日,\"8:00-9:00 人文学院\n9:00-10:00 法学院\",\"理学院 8:00-9:00；药学院 9:00-9:30\"\n"_s,
            u"九教103 #1 人文学院 2025-04-12 08:00-09:00\n九教106 #1 理学院 2025-04-12 08:00-09:00\n"
            "九教103 #2 法学院 2025-04-12 09:00-10:00\n九教106 #2 药学院 2025-04-12 09:00-09:30"_s,
            u""_s, u"matrix.csv"_s},
        TableRow{"SubtotalsOfTheirOwnPart",
                 u"学院\t人数\t日期\t时间\t地点\n人文学院\t50\t2025.4.12\t8:00-9:00\t九教203\n小计\t50\n"
                 "法学院\t30\t2025.4.12\t9:00-10:00\t九教203\n小计\t30\n合计\t81\n"_s,
                 u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 09:00-10:00"_s,
                 u"total-mismatch@6"_s},
        TableRow{"OneRoomUnderManyForms",
                 u"地点：第九教学楼203室\n学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n"
                 "法学院\t2025.4.12\t9:00-10:00\t9教203室\n理学院\t2025.4.12\t10:00-11:00\t九 教 ２０３\n"_s,
                 u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 09:00-10:00\n"
                 "九教203 #3 理学院 2025-04-12 10:00-11:00"_s,
                 u""_s},
        TableRow{"HyphenFormOnlyWhereTheTextSaysSo",
                 u"9-203即九教203\n学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n"
                 "法学院\t2025.4.12\t9:00-10:00\t九教203\n理学院\t2025.4.12\t10:00-11:00\t9-203\n"_s,
                 u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 09:00-10:00\n"
                 "九教203 #3 理学院 2025-04-12 10:00-11:00"_s,
                 u""_s},
        TableRow{"RoomMissing", u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t\n"_s, u""_s,
                 u"!room-missing@2"_s},
        TableRow{"TimeIsNoRoom", u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t上午8:00-9:00\n"_s,
                 u""_s, u"!room-missing@2"_s},
        TableRow{
            "SameRowTwice",
            u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u"duplicate-row@3"_s},
        TableRow{
            "OverlapInPart",
            u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n法学院\t2025.4.12\t8:30-9:30\t九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 08:30-09:30"_s,
            u"!overlap@3"_s},
        TableRow{
            "SameWindowForTwo",
            u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t8:00-9:00\t九教203\n法学院\t2025.4.12\t8:00-9:00\t九教203\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00\n九教203 #2 法学院 2025-04-12 08:00-09:00"_s,
            u"same-room@3"_s},
        TableRow{"WrongWeekday",
                 u"学院\t日期\t时间\t地点\n人文学院\t2025年4月12日（星期日）\t8:00-9:00\t九教203\n"_s,
                 u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u"weekday-mismatch@2"_s},
        TableRow{
            "TotalThatDoesNotAddUp",
            u"学院\t人数\t日期\t时间\t地点\n人文学院\t50\t2025.4.12\t8:00-9:00\t九教203\n合计\t60\t\t\t\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u"total-mismatch@3"_s},
        TableRow{
            "TotalThatAddsUp",
            u"学院\t人数\t日期\t时间\t地点\n人文学院\t50\t2025.4.12\t8:00-9:00\t九教203\n合计\t50\t\t\t\n"_s,
            u"九教203 #1 人文学院 2025-04-12 08:00-09:00"_s, u""_s}),
    ruleName);

INSTANTIATE_TEST_SUITE_P(
    RunningText, Timetable,
    testing::Values(
        TableRow{
            "CollegeFirst",
            u"拍摄时间：2025年4月12日\n商学院 4月12日8:00-10:00 在教三楼105\n法学院4月12日10:00-11:00在教三楼105拍摄\n"_s,
            u"教三楼105 #1 商学院 2025-04-12 08:00-10:00\n教三楼105 #2 法学院 2025-04-12 10:00-11:00"_s,
            u""_s},
        TableRow{
            "SeveralCollegesBehindTheRoom",
            u"2025年4月12日上午 8:00—9:30 教三楼105：商学院、外国语学院\n2025年4月12日下午2点半至4点 教三楼105：法学院\n"_s,
            u"教三楼105 #1 商学院 2025-04-12 08:00-09:30\n教三楼105 #2 外国语学院 2025-04-12 08:00-09:30\n"
            "教三楼105 #3 法学院 2025-04-12 14:30-16:00"_s,
            u"same-room@1"_s},
        TableRow{"NumberedLinesWithHeadCounts",
                 u"1．商学院（65人），2025年4月12日（星期六）8:00-9:00，地点：教三楼105；\n"
                 "2．法学院，2025年4月12日9:00-10:00，地点：教三楼105、107。\n"_s,
                 u"教三楼105 #1 商学院 2025-04-12 08:00-09:00\n教三楼105 #2 法学院 2025-04-12 09:00-10:00\n"
                 "教三楼107 #1 法学院 2025-04-12 09:00-10:00"_s,
                 u""_s},
        TableRow{
            "DayAndRoomAboveTheLines",
            u"2025年4月12日（星期六）\n教三楼105：\n商学院 8:00-9:00\n4月13日 下午\n法学院 教三楼107 2:00-3:00\n"_s,
            u"教三楼105 #1 商学院 2025-04-12 08:00-09:00\n教三楼107 #1 法学院 2025-04-13 14:00-15:00"_s,
            u""_s},
        TableRow{"RoomMissingInALine",
                 u"商学院 2025年4月12日8:00-10:00\n法学院 2025年4月12日10:00-11:00 教三楼105\n"_s,
                 u"教三楼105 #1 法学院 2025-04-12 10:00-11:00"_s, u"!room-missing@1"_s},
        TableRow{"TimeMissingInALine",
                 u"商学院 2025年4月12日 教三楼105\n法学院 2025年4月12日10:00-11:00 教三楼105\n"_s,
                 u"教三楼105 #1 法学院 2025-04-12 10:00-11:00"_s, u"!time-unreadable@1"_s},
        TableRow{
            "LineWithMoreThanARow",
            u"商学院 2025年4月12日8:00-10:00 教三楼105 若有变动另告\n法学院 2025年4月12日10:00-11:00 教三楼105\n"_s,
            u"教三楼105 #1 法学院 2025-04-12 10:00-11:00"_s, u"row-unclear@1"_s},
        TableRow{
            "LineOfTwoPairs",
            u"商学院8:00-9:00，法学院9:00-10:00，2025年4月12日，教三楼105\n理学院 2025年4月12日10:00-11:00 教三楼105\n"_s,
            u"教三楼105 #1 理学院 2025-04-12 10:00-11:00"_s, u"row-unclear@1"_s},
        TableRow{"CsvWithoutAHeader",
                 u"商学院,2025年4月12日,8:00-10:00,教三楼105\n法学院,2025年4月12日,10:00-11:00,教三楼105\n"_s,
                 u"教三楼105 #1 商学院 2025-04-12 08:00-10:00\n教三楼105 #2 法学院 2025-04-12 10:00-11:00"_s,
                 u""_s, u"rows.csv"_s},
        TableRow{"AnnouncementIsNoRow",
                 u"拍摄时间：2025年4月12日 8:00-11:30，地点：教三楼105。\n请各学院做好组织工作。\n"_s, u""_s,
                 u"!no-timetable@0"_s}),
    ruleName);

TEST(NoticeClasses, sharingAWindowAreOneBatch)
{
    const Notice notice =
        readText(u"学院,班级,人数,日期,时间,地点\n人文学院,汉语2201班,45,2025.4.12,8:00-9:00,九教203\n"
                 "人文学院,汉语2202班,43,2025.4.12,8:00-9:00,九教203\n"
                 "人文学院,新闻2201班,38,2025.4.12,9:00-9:20,九教203\n"_s,
                 u"classes.csv"_s);
    ASSERT_EQ(notice.batches.size(), 2);
    ASSERT_EQ(notice.batches.first().classes.size(), 2);
    EXPECT_EQ(notice.batches.first().classes.last().name, u"汉语2202班"_s);
    EXPECT_EQ(notice.batches.first().classes.last().students, 43);
    const Plan plan = notice.toPlan();
    ASSERT_EQ(plan.classSlots.size(), 1);
    EXPECT_EQ(plan.classSlots.first().className, u"新闻2201班"_s);
    EXPECT_EQ(plan.batches.size(), 2);
}

TEST(NoticeClasses, insideABatchOfTheirCollegeBecomeSlotsOnly)
{
    const Notice notice = readText(u"学院,班级,日期,时间,地点\n人文学院,,2025.4.12,8:00-9:00,九教203\n"
                                   "人文学院,汉语2201班,2025.4.12,8:00-8:20,九教203\n"_s,
                                   u"classes.csv"_s);
    const Plan plan = notice.toPlan();
    ASSERT_EQ(plan.batches.size(), 1);
    EXPECT_EQ(plan.batches.first().window.length(), std::chrono::minutes(60));
    ASSERT_EQ(plan.classSlots.size(), 1);
    EXPECT_EQ(plan.classSlots.first().window.length(), std::chrono::minutes(20));
}

// -- what a problem may say of a row

struct PrivateRow {
    const char *rule;
    QString text;
    QString code; ///< the problem that is expected
};

class NoticeProblems : public testing::TestWithParam<PrivateRow> {};

TEST_P(NoticeProblems, neverShowANumberOfAPerson)
{
    static const QRegularExpression longNumber(u"\\d{6,}"_s);
    const Notice notice = readText(GetParam().text, u"list.csv"_s);
    EXPECT_TRUE(problemsOf(notice).contains(GetParam().code)) << problemsOf(notice).toStdString();
    for (const Problem &problem : notice.problems) {
        EXPECT_FALSE(problem.text.contains(longNumber)) << problem.text.toStdString();
        EXPECT_FALSE(problem.text.contains(u"常炜岑"_s)) << problem.text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Notices, NoticeProblems,
    testing::Values(
        PrivateRow{"ARosterTakenForATimetable",
                   u"序号,姓名,学号,身份证号,班级,学院,毕业日期\n"
                   "1,常炜岑,202208101001,11010119900307725X,视传2201,艺术设计学院,2026-06-30\n"_s,
                   u"!room-missing"_s},
        PrivateRow{"AnIdNumberUnderClass",
                   u"学院,班级,日期,时间,地点\n人文学院,110101199003077256,2025.4.12,8:00-9:00,\n"_s,
                   u"!room-missing"_s},
        PrivateRow{"ATotalWithAnAccountNumber",
                   u"学院,人数,日期,时间,地点\n人文学院,50,2025.4.12,8:00-9:00,九教203\n"
                   "合计,60,6222021234567890123,,\n"_s,
                   u"total-mismatch"_s},
        PrivateRow{"CollegesThatOverlap",
                   u"学院,日期,时间,地点\n人文学院110101199003077256,2025.4.12,8:00-9:00,九教203\n"
                   "数学学院110101199003077256,2025.4.12,8:30-9:30,九教203\n"_s,
                   u"!overlap"_s}),
    ruleName);
