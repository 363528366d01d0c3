// SPDX-License-Identifier: Apache-2.0
// Lists of who has proofread the picture, on small invented tables and as files.
#include "exchange/PeopleFixtures.h"
#include "exchange/TextFile.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

struct MarkCase {
    const char *name = "";
    QString table;         ///< a heading and one row
    const char *says = ""; ///< "done", "done 2025-09-12", "not done" or "rejected"
};

void PrintTo(const MarkCase &row, std::ostream *out)
{
    *out << row.table.toStdString();
}

std::string rowName(const testing::TestParamInfo<MarkCase> &info)
{
    return info.param.name;
}

QString said(const ProofreadingFile &file)
{
    if (file.marks.isEmpty())
        return u"rejected"_s;
    const ProofreadingMark &mark = file.marks.first();
    if (!mark.isDone)
        return mark.day.isNull() ? u"not done"_s : u"not done, with a day"_s;
    return mark.day.isNull() ? u"done"_s : u"done "_s + mark.day.toString(Qt::ISODate);
}

class ProofreadingRow : public testing::TestWithParam<MarkCase> {};

TEST_P(ProofreadingRow, Says)
{
    const Result<ProofreadingFile> read = proofreadingIn(bookOf(GetParam().table), u"校对.csv"_s);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    ASSERT_EQ(read->rows, 1);
    EXPECT_EQ(said(*read).toStdString(), GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, ProofreadingRow,
    testing::Values(
        MarkCase{"AWordForDone", u"学号|姓名|校对状态\n1001|柳汐|已校对"_s, "done"},
        MarkCase{"AWordForNotDone", u"学号|姓名|校对状态\n1001|柳汐|未校对"_s, "not done"},
        MarkCase{"PendingIsNotDone", u"学号|姓名|校对状态\n1001|柳汐|待校对"_s, "not done"},
        MarkCase{"ABlankIsNotDone", u"学号|姓名|校对状态\n1001|柳汐|"_s, "not done"},
        MarkCase{"Confirmed", u"学号|姓名|确认状态\n1001|柳汐|已确认"_s, "done"},
        MarkCase{"NotConfirmed", u"学号|姓名|确认状态\n1001|柳汐|未确认"_s, "not done"},
        MarkCase{"Yes", u"学号|姓名|是否校对\n1001|柳汐|是"_s, "done"},
        MarkCase{"No", u"学号|姓名|是否校对\n1001|柳汐|否"_s, "not done"},
        MarkCase{"ATick", u"学号|姓名|校对情况\n1001|柳汐|√"_s, "done"},
        MarkCase{"ACross", u"学号|姓名|校对情况\n1001|柳汐|×"_s, "not done"},
        MarkCase{"OneAsANumber", u"学号|姓名|SFJD\n1001|柳汐|#1"_s, "done"},
        MarkCase{"ZeroAsANumber", u"学号|姓名|SFJD\n1001|柳汐|#0"_s, "not done"},
        MarkCase{"WhoFoundItWrongHasLooked", u"学号|姓名|校对结果\n1001|柳汐|有误"_s, "done"},
        MarkCase{"WhoFoundItRightHasLooked", u"学号|姓名|校对结果\n1001|柳汐|无误"_s, "done"},
        MarkCase{"AnUnknownWordIsRejected", u"学号|姓名|校对状态\n1001|柳汐|问老师"_s, "rejected"},
        MarkCase{"AnErrorIsRejected", u"学号|姓名|校对状态\n1001|柳汐|!N/A"_s, "rejected"},
        MarkCase{"ADayAloneIsDone", u"学号|姓名|校对时间\n1001|柳汐|2025-09-12 10:03:05"_s,
                 "done 2025-09-12"},
        MarkCase{"NoDayIsNotDone", u"学号|姓名|校对时间\n1001|柳汐|"_s, "not done"},
        MarkCase{"AWordUnderTheDayCounts", u"学号|姓名|校对时间\n1001|柳汐|未校对"_s, "not done"},
        MarkCase{"StateAndDay", u"学号|姓名|校对状态|校对时间\n1001|柳汐|已校对|2025/9/12"_s,
                 "done 2025-09-12"},
        MarkCase{"TheStateOutweighsTheDay", u"学号|姓名|校对状态|操作时间\n1001|柳汐|未校对|2025/9/12"_s,
                 "not done"},
        MarkCase{"TheDaySpeaksWhereTheStateIsBlank", u"学号|姓名|校对状态|校对时间\n1001|柳汐||20250912"_s,
                 "done 2025-09-12"},
        MarkCase{"OtherColumnsAreIgnored",
                 u"序号|院校|学号|姓名|证件号码|图像校对状态|备用\n1|甲大学|1001|柳汐|8601|已校对|x"_s,
                 "done"},
        MarkCase{"TheNameMayBeMissing", u"学号|校对状态\n1001|已校对"_s, "done"},
        MarkCase{"AMissingNumberIsRejected", u"学号|姓名|校对状态\n|柳汐|已校对"_s, "rejected"},
        MarkCase{"ACutNumberIsRejected", u"学号|姓名|校对状态\n2.02E+11|柳汐|已校对"_s, "rejected"}),
    rowName);

TEST(Proofreading, RefusesAStudentTheSecondTime)
{
    const Result<ProofreadingFile> read = proofreadingIn(
        bookOf(
            u"图像校对情况\n学号|姓名|校对状态\n1001|柳汐|未校对\n1002|岑珂|已校对\n1001|柳汐|已校对\n合计|3人|"_s),
        u"校对.csv"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows, 3);
    EXPECT_EQ(read->marks.size(), 2);
    EXPECT_EQ(brief(read->rejected), QStringList{u"5 学号 duplicate of 3"_s});
    EXPECT_TRUE(read->problems.isEmpty());
}

TEST(Proofreading, NamesTheColumnThatIsMissing)
{
    const Result<ProofreadingFile> read =
        proofreadingIn(bookOf(u"学号|姓名|专业\n1001|柳汐|数学"_s), u"/x/校对.csv"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(read.error().message.contains(u"校对.csv"_s));
    EXPECT_TRUE(read.error().message.contains(u"校对状态"_s));
}

TEST(Proofreading, IsReadFromAFileInGb18030)
{
    // 学号,姓名,校对状态 / 1001,柳汐,已校对
    const QByteArray bytes("\xd1\xa7\xba\xc5,\xd0\xd5\xc3\xfb,\xd0\xa3\xb6\xd4\xd7\xb4\xcc\xac\n"
                           "1001,\xc1\xf8\xcf\xab,\xd2\xd1\xd0\xa3\xb6\xd4\n");
    const tests::TextFile list(bytes, u"list.csv"_s);
    const Result<ProofreadingFile> read = readProofreading(list.path());
    ASSERT_TRUE(read) << read.error().message.toStdString();
    ASSERT_EQ(read->marks.size(), 1);
    EXPECT_EQ(read->marks.first().name, u"柳汐"_s);
    EXPECT_TRUE(read->marks.first().isDone);
}

} // namespace
} // namespace liuying::exchange
