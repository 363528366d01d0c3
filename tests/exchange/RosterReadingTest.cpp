// SPDX-License-Identifier: Apache-2.0
// Columns, cleaning, rejection and colleges of rosters, on small invented tables.
#include "exchange/PeopleFixtures.h"

#include "exchange/people/CollegeTitles.h"
#include "exchange/people/Columns.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

RosterFile read(const Workbook &book)
{
    const Result<RosterFile> roster = rosterIn(book, u"/some/where/名单.xlsx"_s);
    EXPECT_TRUE(roster) << roster.error().message.toStdString();
    return roster.value_or(RosterFile{});
}

struct HeaderCase {
    QString header;
    QString key;
};

void PrintTo(const HeaderCase &row, std::ostream *out)
{
    *out << row.header.toStdString();
}

class RosterHeader : public testing::TestWithParam<HeaderCase> {};

TEST_P(RosterHeader, Means)
{
    EXPECT_EQ(rosterWords().meaningOf(GetParam().header).key, GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(
    Known, RosterHeader,
    testing::Values(HeaderCase{u"学号"_s, u"number"_s}, HeaderCase{u" 学 号 "_s, u"number"_s},
                    HeaderCase{u"*学号（必填）"_s, u"number"_s},
                    HeaderCase{u"学号\nStudent No."_s, u"number"_s},
                    HeaderCase{u"学号/学籍号"_s, u"number"_s}, HeaderCase{u"XH"_s, u"number"_s},
                    HeaderCase{u"Student ID"_s, u"number"_s}, HeaderCase{u"考生号"_s, u"number"_s},
                    HeaderCase{u"学生姓名"_s, u"name"_s}, HeaderCase{u"姓　名"_s, u"name"_s},
                    HeaderCase{u"学院（系）"_s, u"college"_s}, HeaderCase{u"院（系）名称"_s, u"college"_s},
                    HeaderCase{u"YXMC"_s, u"college"_s}, HeaderCase{u"系部"_s, u"college"_s},
                    HeaderCase{u"行政班级"_s, u"class"_s}, HeaderCase{u"身份证号（18位）"_s, u"id"_s},
                    HeaderCase{u"证件号码"_s, u"id"_s}, HeaderCase{u"idTail"_s, u"id"_s},
                    HeaderCase{u"证件号后四位"_s, u"id"_s}, HeaderCase{u"身份证号码（后4位）"_s, u"id"_s},
                    HeaderCase{u"学校"_s, u"school"_s}, HeaderCase{u"学校名称"_s, u"school"_s},
                    HeaderCase{u"毕业院校"_s, u"school"_s}, HeaderCase{u"XXMC"_s, u"school"_s},
                    HeaderCase{u"二级学院"_s, u"college"_s}, HeaderCase{u"院系名称"_s, u"college"_s},
                    HeaderCase{u"school"_s, u"college"_s}, HeaderCase{u"培养层次"_s, u"level"_s},
                    HeaderCase{u"是否在籍"_s, u"status"_s}, HeaderCase{u"学籍异动"_s, u"change"_s},
                    HeaderCase{u"预计毕业日期"_s, u"year"_s}, HeaderCase{u"YJBYNF"_s, u"year"_s}));

INSTANTIATE_TEST_SUITE_P(Others, RosterHeader,
                         testing::Values(HeaderCase{u"序号"_s, {}}, HeaderCase{u"本人签名"_s, {}},
                                         HeaderCase{u"姓名拼音"_s, {}}, HeaderCase{u"辅导员姓名"_s, {}},
                                         HeaderCase{u"曾用名"_s, {}}, HeaderCase{u"学院代码"_s, {}},
                                         HeaderCase{u"班级人数"_s, {}}, HeaderCase{u"证件类型"_s, {}},
                                         HeaderCase{u"专业代码"_s, {}}, HeaderCase{u"备注"_s, {}},
                                         HeaderCase{u"联系电话"_s, {}}, HeaderCase{u""_s, {}}));

TEST(Roster, PrefersTheStudentNumberToTheExamNumber)
{
    const RosterFile roster = read(bookOf(u"考生号|学号|姓名|学院\n9001|1001|柳汐|商学院"_s));
    EXPECT_EQ(roster.columns.value(u"number"_s), u"学号"_s);
    EXPECT_EQ(roster.students.value(0).number, u"1001"_s);
}

TEST(Roster, ReadsRepeatedHeadersEachWithItsOwnOrder)
{
    const RosterFile roster =
        read(bookOf(u"商学院2026届名单\n学号|姓名|班级\n1001|柳汐|会计\n\n"
                    "外国语学院2026届名单\n姓名|学号|班级\n岑珂|2001|英语\n合计|共2人"_s));
    ASSERT_EQ(roster.rows, 2);
    EXPECT_EQ(roster.students.at(0).college, u"商学院"_s);
    EXPECT_EQ(roster.students.at(1).number, u"2001"_s);
    EXPECT_EQ(roster.students.at(1).college, u"外国语学院"_s);
    EXPECT_TRUE(roster.problems.isEmpty());
}

TEST(Roster, ReadsAHeadingOfTwoRows)
{
    const RosterFile roster =
        read(bookOf(u"学号|姓名|学院|学籍信息|\n|||层次|学籍状态\n1001|柳汐|商学院|本科|休学"_s));
    ASSERT_EQ(roster.rows, 1);
    EXPECT_EQ(roster.students.first().level, u"本科"_s);
    EXPECT_FALSE(roster.students.first().eligible);
}

TEST(Roster, LeavesOutTitlesTotalsSignaturesNotesAndNumberedBlankRows)
{
    const RosterFile roster = read(bookOf(
        u"填表说明：请核对\n序号|学号|姓名|学院|备注\n1|1001|柳汐|商学院|\n小计|1人|||\n2|1002|岑珂|商学院|"
        u"合计见下页\n"
        "合计||2人||\n3||||\n注：有误请联系教务处||||\n|||审核人签字：|\n制表人：|李四||日期：|2025年"_s));
    EXPECT_EQ(roster.rows, 2);
    EXPECT_TRUE(roster.rejected.isEmpty());
    EXPECT_TRUE(roster.problems.isEmpty());
}

TEST(Roster, SaysWhenATotalDoesNotFit)
{
    const RosterFile roster = read(bookOf(u"学号|姓名|学院\n1001|柳汐|商学院\n合计|3人|"_s));
    ASSERT_EQ(roster.problems.size(), 1);
    EXPECT_EQ(roster.problems.first().code, u"total-mismatch"_s);
    EXPECT_EQ(roster.problems.first().line, 3);
}

struct RejectedCase {
    const char *name = "";
    QString row;
    QString rejected; ///< as brief() says it; empty: accepted
};

void PrintTo(const RejectedCase &row, std::ostream *out)
{
    *out << row.row.toStdString();
}

class RosterRow : public testing::TestWithParam<RejectedCase> {};

TEST_P(RosterRow, IsRejectedWith)
{
    const QString table =
        u"学号|姓名|学院|证件号码|班级\n1001|柳汐|商学院|860102200301061072|会计\n"_s + GetParam().row;
    const RosterFile roster = read(bookOf(table));
    EXPECT_EQ(roster.rows, 2);
    EXPECT_EQ(brief(roster.rejected).join(u' '), GetParam().rejected);
}

std::string rejectedName(const testing::TestParamInfo<RejectedCase> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Rules, RosterRow,
    testing::Values(
        RejectedCase{"AWholeRowIsTaken", u"1002|岑珂|商学院|860102200301061072|会计"_s, {}},
        RejectedCase{"ANumberKeptAsANumberIsTaken", u"#202202101001|岑珂|商学院||会计"_s, {}},
        RejectedCase{"AMissingIdIsTaken", u"1002|岑珂|商学院||会计"_s, {}},
        RejectedCase{"APassportIsTaken", u"1002|岑珂|商学院|G12345678|会计"_s, {}},
        RejectedCase{"AMaskedIdIsTaken", u"1002|岑珂|商学院|8601**********1072|会计"_s, {}},
        RejectedCase{"NoNumber", u"|岑珂|商学院||会计"_s, u"3 学号 missing"_s},
        RejectedCase{"NoName", u"1002||商学院||会计"_s, u"3 姓名 missing"_s},
        RejectedCase{"NoCollege", u"1002|岑珂|||会计"_s, u"3 学院 missing"_s},
        RejectedCase{"NeitherNumberNorName", u"||商学院|860102200301061072|会计"_s, u"3 学号 missing"_s},
        RejectedCase{"TheSameNumber", u"1001|岑珂|商学院||会计"_s, u"3 学号 duplicate of 2"_s},
        RejectedCase{"TheSameNumberWithoutAName", u"1001||商学院||会计"_s, u"3 学号 duplicate of 2"_s},
        RejectedCase{"ANumberCutByASpreadsheet", u"2.02207E+11|岑珂|商学院||会计"_s, u"3 学号 precision"_s},
        RejectedCase{"ANumberOfMoreFiguresThanANumberHolds", u"#2022021010010000|岑珂|商学院||会计"_s,
                     u"3 学号 precision"_s},
        RejectedCase{"AnIdKeptAsANumber", u"1002|岑珂|商学院|#860102200404193000|会计"_s,
                     u"3 证件号码 precision"_s},
        RejectedCase{"AnIdCutToText", u"1002|岑珂|商学院|8.60102E+17|会计"_s, u"3 证件号码 precision"_s},
        RejectedCase{"ANumberWithOtherCharacters", u"1002号|岑珂|商学院||会计"_s, u"3 学号 format"_s},
        RejectedCase{"AnErrorForANumber", u"!N/A|岑珂|商学院||会计"_s, u"3 学号 format"_s},
        RejectedCase{"AnErrorForAName", u"1002|!REF!|商学院||会计"_s, u"3 姓名 format"_s},
        RejectedCase{"AnErrorForACollege", u"1002|岑珂|!NAME?||会计"_s, u"3 学院 format"_s},
        RejectedCase{"SeveralReasonsNameTheFirst", u"|岑珂||8.6E+17|会计"_s, u"3 学号 missing"_s}),
    rejectedName);

TEST(Roster, CleansWhatSpreadsheetsLeaveBehind)
{
    const RosterFile roster = read(bookOf(
        u"学号|姓名|学院|证件号码|班级\n'２０２２ 0101|章　宸昱 |商 学院|\t86010220030106107x|英语2201"_s));
    const Student &student = roster.students.value(0);
    EXPECT_EQ(student.number, u"20220101"_s);
    EXPECT_EQ(student.name, u"章宸昱"_s);
    EXPECT_EQ(student.college, u"商学院"_s);
    EXPECT_EQ(student.idTail, u"107X"_s);
}

struct TailCase {
    const char *rule;
    QString header;
    QString written; ///< "#…" is a cell kept as a number
    QString tail;
};

class IdTail : public testing::TestWithParam<TailCase> {};

TEST_P(IdTail, IsTheLastFour)
{
    const RosterFile roster =
        read(bookOf(u"学号|姓名|学院|%1\n1001|柳汐|商学院|%2"_s.arg(GetParam().header, GetParam().written)));
    EXPECT_EQ(roster.students.value(0).idTail, GetParam().tail);
}

INSTANTIATE_TEST_SUITE_P(
    Written, IdTail,
    testing::Values(TailCase{"OfAWholeNumber", u"证件号码"_s, u"860102200301061072"_s, u"1072"_s},
                    TailCase{"AloneInItsColumn", u"idTail"_s, u"107x"_s, u"107X"_s},
                    TailCase{"OfAnotherPaper", u"后四位"_s, u"E200"_s, u"E200"_s},
                    TailCase{"WithTheZeroASpreadsheetDropped", u"身份证后四位"_s, u"#187"_s, u"0187"_s},
                    TailCase{"OfAnEmptyCell", u"证件号码"_s, QString(), QString()},
                    TailCase{"NotThere", u"证件号后四位"_s, u"—"_s, QString()}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(Roster, KeepsTheSchoolApartFromTheCollege)
{
    const RosterFile roster =
        read(bookOf(u"学号|姓名|学院|学校\n1001|柳汐|商学院|试验大学南校区学院\n1002|岑珂|商学院|"_s));
    EXPECT_EQ(roster.students.value(0).college, u"商学院"_s);
    EXPECT_EQ(roster.students.value(0).school, u"试验大学南校区学院"_s);
    EXPECT_TRUE(roster.students.value(1).school.isEmpty());
}

TEST(Roster, LetsNoMoreThanTheTailOfAnIdOut)
{
    // Wherever an ID stands, also in a row that is rejected and in a file without headers, it stays inside.
    const QString id = u"860102200301061072"_s;
    const RosterFile roster =
        read(bookOf(u"学号|姓名|学院|证件号码\n1001|柳汐||%1\n1001|柳汐|商学院|%1"_s.arg(id)));
    for (const RejectedRow &row : roster.rejected)
        EXPECT_FALSE(row.text.contains(id.mid(6))) << row.text.toStdString();
    const Result<RosterFile> headless = rosterIn(bookOf(u"柳汐|%1\n岑珂|%1"_s.arg(id)), u"名单.csv"_s);
    ASSERT_FALSE(headless);
    EXPECT_FALSE(headless.error().message.contains(id.mid(6)));
}

TEST(Roster, WithoutANumberColumnNamesFileHeaderAndWhatWasFound)
{
    const Result<RosterFile> roster =
        rosterIn(bookOf(u"姓名|学院|班级\n柳汐|商学院|会计"_s), u"/tmp/名单.xlsx"_s);
    ASSERT_FALSE(roster);
    EXPECT_EQ(roster.error().code, ErrorCode::BadInput);
    for (const QString &part : {u"名单.xlsx"_s, u"学号"_s, u"姓名、学院、班级"_s})
        EXPECT_TRUE(roster.error().message.contains(part)) << roster.error().message.toStdString();
    EXPECT_FALSE(roster.error().message.contains(u"/tmp"_s));
}

TEST(Roster, SkipsSheetsOfExplanationsAndSaysSo)
{
    Workbook book;
    book.kind = FileKind::Xlsx;
    book.sheets = {sheetOf(u"填表说明"_s, u"一、学号必须填写\n二、不得合并单元格"_s),
                   sheetOf(u"外国语学院（1人）"_s, u"学号|姓名\n2001|岑珂"_s),
                   sheetOf(u"汇总"_s, u"学院|人数\n外国语学院|1"_s)};
    const RosterFile roster = read(book);
    EXPECT_EQ(roster.rows, 1);
    EXPECT_EQ(roster.students.value(0).college, u"外国语学院"_s);
    EXPECT_EQ(roster.problems.size(), 2);
}

struct StatusCase {
    QString status;
    bool eligible = true;
};

void PrintTo(const StatusCase &row, std::ostream *out)
{
    *out << row.status.toStdString();
}

class RosterStatus : public testing::TestWithParam<StatusCase> {};

TEST_P(RosterStatus, Decides)
{
    const RosterFile roster =
        read(bookOf(u"学号|姓名|学院|学籍状态\n1001|柳汐|商学院|"_s + GetParam().status));
    ASSERT_EQ(roster.students.size(), 1);
    EXPECT_EQ(roster.students.first().eligible, GetParam().eligible);
    EXPECT_EQ(roster.notEligible, GetParam().eligible ? 0 : 1);
}

INSTANTIATE_TEST_SUITE_P(Words, RosterStatus,
                         testing::Values(StatusCase{u"在籍"_s, true}, StatusCase{u"注册学籍"_s, true},
                                         StatusCase{u"是"_s, true}, StatusCase{u"1"_s, true},
                                         StatusCase{{}, true}, StatusCase{u"复学"_s, true},
                                         StatusCase{u"休学"_s, false}, StatusCase{u"退学"_s, false},
                                         StatusCase{u"保留学籍"_s, false}, StatusCase{u"不在籍"_s, false},
                                         StatusCase{u"转出"_s, false}, StatusCase{u"否"_s, false},
                                         StatusCase{u"0"_s, false}, StatusCase{u"#0"_s, false}));

TEST(Roster, MarksChangesOfEnrolment)
{
    const RosterFile roster =
        read(bookOf(u"学号|姓名|学院|学籍异动\n1001|柳汐|商学院|转专业\n1002|岑珂|商学院|无\n"
                    "1003|柳岑|商学院|\n1004|珂汐|商学院|是\n1005|汐岑|商学院|否"_s));
    QList<bool> changed;
    for (const Student &student : roster.students)
        changed.append(student.statusChanged);
    EXPECT_EQ(changed, (QList<bool>{true, false, false, true, false}));
}

TEST(Roster, StopsWhenTold)
{
    QString table = u"学号|姓名|学院"_s;
    for (int i = 0; i < 2000; ++i)
        table += u"\n%1|柳汐|商学院"_s.arg(10000 + i);
    const Result<RosterFile> roster =
        rosterIn(bookOf(table), u"名单.csv"_s, [](int percent) { return percent < 90; });
    ASSERT_FALSE(roster);
    EXPECT_EQ(roster.error().code, ErrorCode::Cancelled);
}

struct TitleCase {
    QString title;
    QString college;
};

void PrintTo(const TitleCase &row, std::ostream *out)
{
    *out << row.title.toStdString();
}

class Title : public testing::TestWithParam<TitleCase> {};

TEST_P(Title, NamesTheCollege)
{
    EXPECT_EQ(collegeInTitle(GetParam().title), GetParam().college);
}

INSTANTIATE_TEST_SUITE_P(
    Titles, Title,
    testing::Values(TitleCase{u"机械与运载工程学院图像采集缴费名单"_s, u"机械与运载工程学院"_s},
                    TitleCase{u"澜江理工大学机械与运载工程学院2026届毕业生名单"_s, u"机械与运载工程学院"_s},
                    TitleCase{u"澜江理工大学2026届国际教育学院毕业生名单"_s, u"国际教育学院"_s},
                    TitleCase{u"学院：外国语学院　　填表人：李四"_s, u"外国语学院"_s},
                    TitleCase{u"2026届本科毕业生（商学院）"_s, u"商学院"_s},
                    TitleCase{u"湖城职业技术学院机电系毕业生名单"_s, u"机电系"_s},
                    TitleCase{u"澜江理工大学2026届毕业生名单"_s, {}}, TitleCase{u"各学院联系人"_s, {}},
                    TitleCase{u"学籍系统导出"_s, {}}, TitleCase{u"填报学院"_s, {}}));

TEST(SheetName, MayBeACollegeWithAHeadCount)
{
    EXPECT_EQ(collegeInSheetName(u"数学与统计学院（88人）"_s), u"数学与统计学院"_s);
    EXPECT_EQ(collegeInSheetName(u"1.数学与统计学院(88)"_s), u"数学与统计学院"_s);
    EXPECT_EQ(collegeInSheetName(u"体育部"_s), u"体育部"_s);
    EXPECT_EQ(collegeInSheetName(u"Sheet1"_s), QString());
    EXPECT_EQ(collegeInSheetName(u"机械"_s), QString());
}

TEST(CollegeVariants, AreAbbreviationsAndJoiningWordsOnly)
{
    const QStringList names{u"化材学院"_s,       u"化学与材料学院"_s, u"商学院"_s,      u"数学和统计学院"_s,
                            u"数学与统计学院"_s, u"教育学院"_s,       u"国际教育学院"_s};
    const QHash<QString, int> students{
        {u"化学与材料学院"_s, 46}, {u"化材学院"_s, 1}, {u"数学与统计学院"_s, 5}, {u"数学和统计学院"_s, 2}};
    EXPECT_EQ(collegeVariants(names, students),
              (QList<QStringList>{{u"化学与材料学院"_s, u"化材学院"_s},
                                  {u"数学与统计学院"_s, u"数学和统计学院"_s}}));
}

} // namespace
} // namespace liuying::exchange
