// SPDX-License-Identifier: Apache-2.0
// Directions, dates and lines that are no transactions, on small invented statements.
#include "exchange/PeopleFixtures.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

RemittancesFile read(const QString &table)
{
    const Result<RemittancesFile> statement = remittancesIn(bookOf(table), u"/x/明细.xls"_s);
    EXPECT_TRUE(statement) << statement.error().message.toStdString();
    return statement.value_or(RemittancesFile{});
}

struct AmountCase {
    const char *name = "";
    QString table;
    std::optional<qint64> fen; ///< empty: the row is unreadable
};

void PrintTo(const AmountCase &row, std::ostream *out)
{
    *out << row.table.toStdString();
}

std::string rowName(const testing::TestParamInfo<AmountCase> &info)
{
    return info.param.name;
}

class StatementRow : public testing::TestWithParam<AmountCase> {};

TEST_P(StatementRow, HoldsTheAmount)
{
    const RemittancesFile statement = read(GetParam().table);
    ASSERT_EQ(statement.rows, 1);
    ASSERT_EQ(statement.statement.rows.size(), GetParam().fen ? 1 : 0);
    if (GetParam().fen) {
        EXPECT_EQ(statement.statement.rows.first().amount.fen, *GetParam().fen);
    } else {
        EXPECT_EQ(statement.statement.unreadableRows, QList<int>{2});
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rules, StatementRow,
    testing::Values(
        AmountCase{"CreditComesIn", u"日期|借方|贷方|对方户名\n2025-03-04||870|甲大学"_s, 87000},
        AmountCase{"DebitGoesOut", u"日期|借方|贷方|对方户名\n2025-03-04|12.50||甲大学"_s, -1250},
        AmountCase{"ZeroInTheOtherColumnIsNothing", u"日期|支出|收入|对方户名\n2025-03-04|0.00|870|甲大学"_s,
                   87000},
        AmountCase{"ANegativeCreditIsTakenBack", u"日期|借方|贷方|对方户名\n2025-03-04||-870|甲大学"_s,
                   -87000},
        AmountCase{"BothColumnsFilledAreUnreadable", u"日期|借方|贷方|对方户名\n2025-03-04|1|2|甲大学"_s, {}},
        AmountCase{"NothingInAndNothingOutIsNoTransfer",
                   u"日期|支出|收入|对方户名\n2025-03-04|0.00|0.00|甲大学"_s,
                   {}},
        AmountCase{"NorIsZeroYuan", u"日期|金额|对方户名\n2025-03-04|0.00|甲大学"_s, {}},
        AmountCase{"AMarkForIn", u"日期|借贷标志|金额|对方户名\n2025-03-04|贷|￥870.00|甲大学"_s, 87000},
        AmountCase{"AMarkForOut", u"日期|收/支|金额|对方户名\n2025-03-04|支出|870|甲大学"_s, -87000},
        AmountCase{"AMarkAndAMinusAreOneMinus", u"日期|借贷标志|金额|对方户名\n2025-03-04|借|-870|甲大学"_s,
                   -87000},
        AmountCase{"ABlankMarkIsUnreadable", u"日期|借贷标志|金额|对方户名\n2025-03-04||870|甲大学"_s, {}},
        AmountCase{"APlainAmount", u"日期|金额|对方户名\n2025-03-04|\"1,050.00\"|甲大学"_s, {}},
        AmountCase{"APlainAmountWithCommas", u"日期|金额|对方户名\n2025-03-04|1,050.00|甲大学"_s, 105000},
        AmountCase{"BracketsGoOut", u"日期|金额|对方户名\n2025-03-04|(870.00)|甲大学"_s, -87000},
        AmountCase{"AnAmountInWords", u"日期|金额|对方户名\n2025-03-04|壹佰贰拾元整|甲大学"_s, 12000},
        AmountCase{"NoAmountIsUnreadable", u"日期|借方|贷方|对方户名\n2025-03-04|||甲大学"_s, {}},
        AmountCase{"ADayWithoutAYearIsUnreadable", u"日期|金额|对方户名\n3月4日|870|甲大学"_s, {}}),
    rowName);

TEST(Statement, LeavesOutBalancesTotalsAndPageMarks)
{
    const RemittancesFile statement = read(
        u"账户交易明细\n户名：甲大学|期间：2025-03-01至2025-03-31\n日期|收入|支出|余额|对方户名|摘要|流水号\n"
        "2025-03-01|||100.00||期初余额|\n2025-03-04|870||970.00|甲大学|毕业照|S1\n本页小计|870|0|||||\n第1页|"
        "||||\n"
        "日期|收入|支出|余额|对方户名|摘要|流水号\n2025-03-05|15||985.00|乙|学费|S2\n合计|885.00|||||\n制表人：丙||||||"_s);
    ASSERT_EQ(statement.rows, 2);
    EXPECT_TRUE(statement.rejected.isEmpty());
    EXPECT_TRUE(statement.problems.isEmpty()) << statement.problems.value(0).text.toStdString();
    EXPECT_EQ(statement.statement.rows.last().serial, u"S2"_s);
}

TEST(Statement, ReadsTheSummaryWhereThePostscriptIsEmpty)
{
    const RemittancesFile statement =
        read(u"日期|金额|对方户名|摘要|附言\n2025-03-04|1|甲大学|手续费|\n2025-03-04|2|甲大学|汇入|商学院"_s);
    ASSERT_EQ(statement.statement.rows.size(), 2);
    EXPECT_EQ(statement.statement.rows.first().remark, u"手续费"_s);
    EXPECT_EQ(statement.statement.rows.last().remark, u"商学院"_s);
    EXPECT_EQ(statement.columns.value(u"remark"_s), u"附言"_s);
}

TEST(Statement, TrustsNoSerialNumberThatASpreadsheetHasCut)
{
    const RemittancesFile statement = read(
        u"日期|金额|对方户名|流水号\n2025-03-04|1|甲大学|#202503120041940000\n2025-03-04|2|甲大学|2.025E+13"_s);
    ASSERT_EQ(statement.statement.rows.size(), 2);
    EXPECT_EQ(statement.statement.rows.first().serial, QString());
    EXPECT_EQ(statement.statement.rows.last().serial, QString());
}

TEST(Statement, WithoutAnAmountColumnNamesFileAndHeader)
{
    const Result<RemittancesFile> statement =
        remittancesIn(bookOf(u"日期|对方户名|摘要\n2025-03-04|甲大学|毕业照"_s), u"/x/明细.xls"_s);
    ASSERT_FALSE(statement);
    EXPECT_EQ(statement.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(statement.error().message.contains(u"明细.xls"_s));
    EXPECT_TRUE(statement.error().message.contains(u"交易金额"_s));
}

TEST(Statement, WithAHeaderAloneIsBadInput)
{
    const Result<RemittancesFile> statement =
        remittancesIn(bookOf(u"日期|金额|对方户名|摘要\n合计|0||"_s), u"/x/明细.xls"_s);
    ASSERT_FALSE(statement);
    EXPECT_EQ(statement.error().code, ErrorCode::BadInput);
    EXPECT_EQ(statement.error().detail, u"no transaction rows"_s);
    EXPECT_TRUE(statement.error().message.contains(u"明细.xls"_s));
}

} // namespace
} // namespace liuying::exchange
