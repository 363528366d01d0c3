// SPDX-License-Identifier: Apache-2.0
// Lists of classes: columns, head counts, own times, the person responsible, totals; small invented tables.
#include "exchange/PeopleFixtures.h"
#include "exchange/TextFile.h"

#include "exchange/people/Columns.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

ClassesFile read(const Workbook &book)
{
    const Result<ClassesFile> classes = classesIn(book, u"/some/where/班级.xlsx"_s);
    EXPECT_TRUE(classes) << classes.error().message.toStdString();
    return classes.value_or(ClassesFile{});
}

/// "商学院/会计2201班 35", in the order of the document.
QStringList brief(const ClassesFile &file)
{
    QStringList lines;
    for (const AnnouncedClass &one : file.classes)
        lines.append(u"%1/%2 %3"_s.arg(one.college, one.name).arg(one.students));
    return lines;
}

QStringList codes(const ClassesFile &file)
{
    QStringList list;
    for (const Problem &problem : file.problems)
        list.append(u"%1 %2"_s.arg(problem.line).arg(problem.code));
    return list;
}

struct Reading {
    const char *rule;
    QString table;
    QStringList classes;
    QStringList rejected{};
    QStringList problems{};
};

void PrintTo(const Reading &row, std::ostream *out)
{
    *out << row.rule;
}

class ClassList : public testing::TestWithParam<Reading> {};

TEST_P(ClassList, IsReadByTheRule)
{
    const ClassesFile file = read(bookOf(GetParam().table));
    EXPECT_EQ(brief(file), GetParam().classes);
    EXPECT_EQ(exchange::brief(file.rejected), GetParam().rejected);
    EXPECT_EQ(codes(file), GetParam().problems);
    EXPECT_EQ(file.rows, file.classes.size() + file.rejected.size());
}

INSTANTIATE_TEST_SUITE_P(
    Columns, ClassList,
    testing::Values(
        Reading{"CollegeClassAndHeads",
                u"学院|班级|人数\n商学院|会计2201|#35\n商学院|会计2202|33人"_s,
                {u"商学院/会计2201 35"_s, u"商学院/会计2202 33"_s}},
        Reading{"ARunningNumberIsNoHeadCount",
                u"序号|学院|班级|班级人数\n#1|商学院|会计2201|#35"_s,
                {u"商学院/会计2201 35"_s}},
        Reading{"GraduatesCountBeforeAll",
                u"学院|班级|班级人数|毕业人数\n商学院|会计2201|#35|#31"_s,
                {u"商学院/会计2201 31"_s}},
        Reading{"WhoIsPhotographedCountsBeforeGraduates",
                u"学院|班级|毕业人数|拍摄人数\n商学院|会计2201|#35|#31"_s,
                {u"商学院/会计2201 31"_s}},
        Reading{"ABlankCountIsNotFilledFromAnotherColumn",
                u"学院|班级|班级人数|毕业人数\n商学院|会计2201|#35|"_s,
                {},
                {u"2 毕业人数 missing"_s}},
        Reading{"MenAndWomenHaveASum",
                u"学院|班级|男|女|合计\n商学院|会计2201|#5|#30|#35"_s,
                {u"商学院/会计2201 35"_s}},
        Reading{"ASpanningTitleOverMenWomenAndSum",
                u"学院|班级|人数|人数|人数\n||男|女|合计\n商学院|会计2201|#5|#30|#35"_s,
                {u"商学院/会计2201 35"_s}},
        Reading{"TheCollegeStandsInTheTitle",
                u"商学院2026届毕业班级一览\n班级名称|学生人数\n会计2201|#35"_s,
                {u"商学院/会计2201 35"_s}},
        Reading{"FullWidthAndHanFiguresAreFigures",
                u"学院|班级|人数\n商学院|会计2201|３５\n商学院|会计2202|三十三人"_s,
                {u"商学院/会计2201 35"_s, u"商学院/会计2202 33"_s}},
        Reading{"RepeatedHeadingsMayOrderTheirColumnsAnew",
                u"学院|班级|人数\n商学院|会计2201|#35\n班级|人数|学院\n英语2201|#28|外国语学院"_s,
                {u"商学院/会计2201 35"_s, u"外国语学院/英语2201 28"_s}},
        Reading{"ClassesOfTwoCollegesMayShareAName",
                u"学院|班级|人数\n商学院|实验班|#35\n理学院|实验班|#20"_s,
                {u"商学院/实验班 35"_s, u"理学院/实验班 20"_s}},
        Reading{"AClassOfNobodyIsAClass", u"学院|班级|人数\n商学院|会计2201|#0"_s, {u"商学院/会计2201 0"_s}}),
    [](const auto &row) { return row.param.rule; });

INSTANTIATE_TEST_SUITE_P(
    Rejected, ClassList,
    testing::Values(
        Reading{"NoCollege", u"学院|班级|人数\n|会计2201|#35"_s, {}, {u"2 学院 missing"_s}},
        Reading{"NoClass",
                u"学院|班级|人数\n商学院||#35\n商学院|会计2202|#3"_s,
                {u"商学院/会计2202 3"_s},
                {u"2 班级 missing"_s}},
        Reading{"NoHeadCount", u"学院|班级|人数\n商学院|会计2201|"_s, {}, {u"2 人数 missing"_s}},
        Reading{"NoHeadCountWhereTheTitleNamesTheCollege",
                u"商学院班级\n班级|人数\n会计2201班|"_s,
                {},
                {u"3 人数 missing"_s}},
        Reading{"HalfAStudent", u"学院|班级|人数\n商学院|会计2201|#35.5"_s, {}, {u"2 人数 format"_s}},
        Reading{"FewerThanNobody", u"学院|班级|人数\n商学院|会计2201|#-3"_s, {}, {u"2 人数 format"_s}},
        Reading{"MoreThanTwoThousand", u"学院|班级|人数\n商学院|会计2201|#2001"_s, {}, {u"2 人数 format"_s}},
        Reading{"AWordForANumber", u"学院|班级|人数\n商学院|会计2201|约40"_s, {}, {u"2 人数 format"_s}},
        Reading{"AFormulaThatFailed", u"学院|班级|人数\n商学院|会计2201|!REF"_s, {}, {u"2 人数 format"_s}},
        Reading{"AClassTwice",
                u"学院|班级|人数\n商学院|会计2201|#35\n商学院|会 计2201|#36"_s,
                {u"商学院/会计2201 35"_s},
                {u"3 班级 duplicate of 2"_s}},
        Reading{"AClassTwiceAlsoWhereTheFirstWasRefused",
                u"学院|班级|人数\n商学院|会计2201|\n商学院|会计2201|#36"_s,
                {},
                {u"2 人数 missing"_s, u"3 班级 duplicate of 2"_s}}),
    [](const auto &row) { return row.param.rule; });

INSTANTIATE_TEST_SUITE_P(
    Totals, ClassList,
    testing::Values(
        Reading{
            "TotalsThatFitAreSkipped",
            u"学院|班级|人数\n商学院|会计2201|#35\n小计||#35\n理学院|数学2201|#20\n小计||#20\n合计|2个班|#55"_s,
            {u"商学院/会计2201 35"_s, u"理学院/数学2201 20"_s}},
        Reading{"ATotalThatDoesNotAddUpIsPointedOut",
                u"学院|班级|人数\n商学院|会计2201|#35\n合计||#36"_s,
                {u"商学院/会计2201 35"_s},
                {},
                {u"3 total-mismatch"_s}},
        Reading{"ATotalInWordsIsChecked",
                u"学院|班级|人数\n商学院|会计2201|#35\n合计：共36人||"_s,
                {u"商学院/会计2201 35"_s},
                {},
                {u"3 total-mismatch"_s}},
        Reading{"ATotalThatNobodyLabelledIsOne",
                u"学院|班级|人数\n商学院|会计2201|#35\n商学院|会计2202|#30\n||#65"_s,
                {u"商学院/会计2201 35"_s, u"商学院/会计2202 30"_s}},
        Reading{"NotesAndSignaturesAreNoClasses",
                u"学院|班级|人数\n商学院|会计2201|#35\n注：人数以学籍系统为准||\n负责人签字：||日期："_s,
                {u"商学院/会计2201 35"_s}}),
    [](const auto &row) { return row.param.rule; });

struct TimeCase {
    const char *rule;
    QString heading;
    QString cells;
    QString slot; ///< "九教103 2025-04-12T08:00 08:20"; empty: none
    QStringList problems{};
};

void PrintTo(const TimeCase &row, std::ostream *out)
{
    *out << row.rule;
}

class OwnTimeOfAClass : public testing::TestWithParam<TimeCase> {};

TEST_P(OwnTimeOfAClass, BecomesAPinnedSlot)
{
    const ClassesFile file = read(bookOf(u"商学院|班级\n学院|班级|人数|%1\n商学院|会计2201|#35|%2"_s.arg(
        GetParam().heading, GetParam().cells)));
    ASSERT_EQ(file.classes.size(), 1);
    EXPECT_EQ(codes(file), GetParam().problems);
    ASSERT_EQ(file.classSlots.size(), GetParam().slot.isEmpty() ? 0 : 1);
    if (GetParam().slot.isEmpty())
        return;
    const ClassSlot &slot = file.classSlots.first();
    EXPECT_EQ(
        u"%1 %2 %3"_s.arg(slot.room, slot.window.start.toString(), slot.window.end.time.toString(u"HH:mm"_s)),
        GetParam().slot);
    EXPECT_TRUE(slot.isPinned);
    EXPECT_EQ(slot.students, 35);
    EXPECT_EQ(slot.className, u"会计2201"_s);
}

INSTANTIATE_TEST_SUITE_P(
    When, OwnTimeOfAClass,
    testing::Values(
        TimeCase{"DayAndHoursInOneCell", u"时间|地点"_s, u"2025年4月12日8:00-8:20|九教103"_s,
                 u"九教103 2025-04-12T08:00 08:20"_s},
        TimeCase{"DayAndHoursInTwo", u"日期|时间|地点"_s, u"2025.4.12|8:00至8:20|九教103"_s,
                 u"九教103 2025-04-12T08:00 08:20"_s},
        TimeCase{"StartAndEndInColumnsOfTheirOwn", u"日期|开始时间|结束时间|地点"_s,
                 u"2025-04-12|13:30|13:50|九教 103"_s, u"九教103 2025-04-12T13:30 13:50"_s},
        TimeCase{"WholeMomentsInBothColumns", u"开始时间|结束时间|地点"_s,
                 u"2025-04-12 13:30|2025-04-12 13:50|九教103"_s, u"九教103 2025-04-12T13:30 13:50"_s},
        TimeCase{"TwelveHourFiguresInTheAfternoon", u"时间|地点"_s, u"2025年4月12日下午2:30-2:50|九教103"_s,
                 u"九教103 2025-04-12T14:30 14:50"_s},
        TimeCase{"NothingSaidIsNoTimeAndNoFault", u"时间|地点"_s, u"|"_s, {}},
        TimeCase{"UndecidedIsNoTimeAndNoFault", u"时间|地点"_s, u"待定|待定"_s, {}},
        TimeCase{"NoYearAnywhere", u"时间|地点"_s, u"4月12日8:00-8:20|九教103"_s, {}, {u"3 year-unknown"_s}},
        TimeCase{"NoRoomIsTheCollegesOwn", u"时间"_s, u"2025年4月12日8:00-8:20"_s,
                 u" 2025-04-12T08:00 08:20"_s},
        TimeCase{"AnEndBeforeItsStart",
                 u"时间|地点"_s,
                 u"2025年4月12日9:00-8:20|九教103"_s,
                 {},
                 {u"3 end-before-start"_s}},
        TimeCase{"AnEndBehindMidnight",
                 u"时间|地点"_s,
                 u"2025年4月12日23:50-0:10|九教103"_s,
                 {},
                 {u"3 over-midnight"_s}},
        TimeCase{"AStartWithoutAnEnd",
                 u"时间|地点"_s,
                 u"2025年4月12日9:00|九教103"_s,
                 {},
                 {u"3 time-unreadable"_s}},
        TimeCase{"ADayThatIsNone",
                 u"时间|地点"_s,
                 u"2025年4月12日25:00-26:00|九教103"_s,
                 {},
                 {u"3 time-unreadable"_s}}),
    [](const auto &row) { return row.param.rule; });

TEST(ClassTimes, TakeTheirYearFromTheTitle)
{
    const ClassesFile file = read(bookOf(u"商学院2025年4月12日图像采集班级安排\n班级|人数|时间|地点\n"
                                         "会计2201|#35|8:00-8:20|九教103"_s));
    ASSERT_EQ(file.classSlots.size(), 1);
    EXPECT_EQ(file.classSlots.first().window.start.toString(), u"2025-04-12T08:00"_s);
}

TEST(ClassTimes, TakeTheirYearAloneFromTheTitleToo)
{
    const ClassesFile file = read(bookOf(u"商学院2026届毕业生2025年图像采集班级安排\n班级|人数|时间|地点\n"
                                         "会计2201|#35|4月12日8:00-8:20|九教103"_s));
    ASSERT_EQ(file.classSlots.size(), 1);
    EXPECT_EQ(file.classSlots.first().window.start.toString(), u"2025-04-12T08:00"_s);
}

TEST(Coordinators, AreThePersonResponsibleAndNobodyElse)
{
    const ClassesFile file = read(
        bookOf(u"学院|班级|人数|辅导员|学院负责人|联系电话\n商学院|会计2201|#35|柳汐|岑珂|139-0000-0001\n"
               "商学院|会计2202|#30|柳汐|岑珂|\n理学院|数学2201|#20|柳汐||"_s));
    EXPECT_EQ(file.coordinators, (QList<Coordinator>{{u"商学院"_s, u"岑珂"_s, u"139-0000-0001"_s}}));
}

TEST(Coordinators, MayStandInOneCellWithTheirPhone)
{
    const ClassesFile file =
        read(bookOf(u"学院|班级|人数|联系人及电话\n商学院|会计2201|#35|岑珂（13900000001）"_s));
    EXPECT_EQ(file.coordinators, (QList<Coordinator>{{u"商学院"_s, u"岑珂"_s, u"13900000001"_s}}));
}

TEST(Coordinators, ASecondOneIsPointedOut)
{
    const ClassesFile file =
        read(bookOf(u"学院|班级|人数|负责人\n商学院|会计2201|#35|岑珂\n商学院|会计2202|#35|柳汐"_s));
    EXPECT_EQ(file.coordinators.size(), 1);
    EXPECT_EQ(codes(file), QStringList{u"3 several-coordinators"_s});
}

TEST(Classes, AMergedHeadCountIsTheFirstRowsAlone)
{
    Workbook book = bookOf(u"学院|班级|人数\n商学院|会计2201|#70\n商学院|会计2202|#70"_s);
    book.sheets.first().rows[2].cells[2].filledFromMerge = true;
    const ClassesFile file = read(book);
    EXPECT_EQ(brief(file), QStringList{u"商学院/会计2201 70"_s});
    EXPECT_EQ(exchange::brief(file.rejected), QStringList{u"3 人数 missing"_s});
}

TEST(Classes, ASheetNamesItsCollege)
{
    const Workbook book{FileKind::Xlsx,
                        {sheetOf(u"商学院（2个班）"_s, u"班级|人数\n会计2201|#35"_s),
                         sheetOf(u"理学院"_s, u"班级|人数\n数学2201|#20"_s),
                         sheetOf(u"说明"_s, u"请按要求填写\n不要改动表头"_s)}};
    const ClassesFile file = read(book);
    EXPECT_EQ(file.classes.value(1).college, u"理学院"_s);
    EXPECT_EQ(codes(file), QStringList{u"0 sheet-skipped"_s});
}

TEST(Classes, AreNamedWithTheirColumnsWhereOneIsMissing)
{
    const auto noHeads = classesIn(bookOf(u"学院|班级\n商学院|会计2201"_s), u"班级.xlsx"_s);
    ASSERT_FALSE(noHeads);
    EXPECT_EQ(noHeads.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(noHeads.error().message.contains(u"人数"_s)) << noHeads.error().message.toStdString();
    EXPECT_FALSE(classesIn(bookOf(u"学院|班级|人数"_s), u"班级.xlsx"_s));
    EXPECT_FALSE(classesIn(bookOf(u"你好"_s), u"班级.xlsx"_s));
}

TEST(Classes, SayWhichColumnWasTakenForWhat)
{
    const ClassesFile file = read(bookOf(u"序号|二级学院|行政班级|毕业生人数\n1|商学院|会计2201|#35"_s));
    EXPECT_EQ(file.columns, (ColumnMap{{u"college"_s, u"二级学院"_s},
                                       {u"class"_s, u"行政班级"_s},
                                       {u"students"_s, u"毕业生人数"_s}}));
}

TEST(Classes, OfAFileInGb18030AreRead)
{
    const tests::TextFile file(
        QByteArray::fromHex("d1a7d4ba2cb0e0bcb62cc8cbcafd0ac9ccd1a7d4ba2cbbe1bcc6323230312c33350a"),
        u"classes.csv"_s);
    const Result<ClassesFile> classes = readClasses(file.path());
    ASSERT_TRUE(classes) << classes.error().message.toStdString();
    EXPECT_EQ(brief(*classes), QStringList{u"商学院/会计2201 35"_s});
}

TEST(Classes, TenThousandAreReadAndMayBeStopped)
{
    QStringList lines{u"学院|班级|人数"_s};
    for (int i = 0; i < 10000; ++i)
        lines.append(u"商学院|会计%1班|#30"_s.arg(i));
    const Workbook book = bookOf(lines.join(u'\n'));
    EXPECT_EQ(read(book).classes.size(), 10000);
    const auto stopped = classesIn(book, u"班级.xlsx"_s, [](int) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace liuying::exchange
