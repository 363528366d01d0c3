// SPDX-License-Identifier: Apache-2.0
// Lists and statements as colleges, payment platforms and the main banks lay them out. Every layout of a kind
// says the same, so every row of the tables has the same truth.
#include "exchange/PeopleFixtures.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

struct Layout {
    const char *name = "";
    QString table;
};

void PrintTo(const Layout &layout, std::ostream *out)
{
    *out << layout.table.toStdString();
}

std::string layoutName(const testing::TestParamInfo<Layout> &info)
{
    return info.param.name;
}

// -- lists: 1001 柳汐 and 1002 岑珂 have paid 15 yuan, 1003 陆渊 has not

class PaidList : public testing::TestWithParam<Layout> {};

TEST_P(PaidList, SaysWhoPaid)
{
    const Result<PaymentsFile> read = paymentsIn(bookOf(GetParam().table), u"名单.xlsx"_s);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    QStringList said;
    for (const PaymentRow &row : read->list.rows)
        said.append(row.number + u' ' + row.name + (row.saysPaid ? u" paid"_s : u" not"_s));
    EXPECT_EQ(said, (QStringList{u"1001 柳汐 paid"_s, u"1002 岑珂 paid"_s, u"1003 陆渊 not"_s}));
    EXPECT_TRUE(read->rejected.isEmpty()) << read->rejected.value(0).text.toStdString();
    EXPECT_TRUE(read->problems.isEmpty()) << read->problems.value(0).text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, PaidList,
    testing::Values(
        Layout{"DuePaidAndOwed", u"学号|姓名|应缴|实缴|欠缴\n1001|柳汐|15|15|0\n1002|岑珂|15|15|0\n"
                                 "1003|陆渊|15|0|15\n合计||45|30|15"_s},
        Layout{"AmountsUnderAWordForPaid",
               u"学号|姓名|已缴费\n1001|柳汐|15\n1002|岑珂|15.00元\n1003|陆渊|\n合计||30"_s},
        Layout{"AmountsInWords",
               u"学号|姓名|缴费金额\n1001|柳汐|十五元\n1002|岑珂|壹拾伍元整\n1003|陆渊|零元"_s},
        Layout{"TicksUnderABlankHeader", u"学号|姓名|\n1001|柳汐|√\n1002|岑珂|√\n1003|陆渊|"_s},
        Layout{"TicksUnderAnUnknownHeader", u"学号|姓名|情况\n1001|柳汐|✓\n1002|岑珂|✓\n1003|陆渊|×"_s},
        Layout{"APlatformsStates",
               u"学生学号|学生姓名|支付状态|支付金额|订单号\n1001|柳汐|支付成功|15.00|W1\n"
               "1002|岑珂|已支付|15.00|W2\n1003|陆渊|待支付|15.00|W3"_s},
        Layout{"ARefundGivenBack",
               u"学号|姓名|缴费金额|退费状态\n1001|柳汐|15|未申请\n1002|岑珂|15|申请退费\n"
               "1003|陆渊|15|已退费"_s},
        Layout{"TheTotalOfWhoPaidAlone",
               u"学号|姓名|缴费金额|缴费状态\n1001|柳汐|15|已缴费\n1002|岑珂|15|已缴费\n"
               "1003|陆渊|15|未缴费\n合计：已缴2人，未缴1人||30|"_s},
        Layout{"TotalsInSentences", u"学号|姓名|金额\n1001|柳汐|15\n1002|岑珂|15\n1003|陆渊|0\n"
                                    "以上共计3人，合计30.00元\n大写：叁拾元整\n制表人：某某||审核：某某"_s},
        Layout{"PagesWithTheirTotals",
               u"缴费名单|第1页\n学号|姓名|金额\n1001|柳汐|15\n本页合计||15\n缴费名单|第2页\n"
               "学号|姓名|金额\n1002|岑珂|15\n1003|陆渊|0\n本页合计||15\n总计||30"_s},
        Layout{"NestedSubtotals",
               u"班级|学号|姓名|金额\n一班|1001|柳汐|15\n班级小计|||15\n学院小计|||15\n二班|1002|岑珂|15\n"
               "班级小计|||15\n三班|1003|陆渊|0\n班级小计|||0\n学院小计|||15\n总计|||30"_s},
        Layout{"TwoListsSideBySide",
               u"序号|学号|姓名|金额||序号|学号|姓名|金额\n1|1001|柳汐|15||3|1003|陆渊|0\n"
               "2|1002|岑珂|15||||\n合计|||30||合计|||0"_s},
        Layout{"SideBySideUnderOneRunningNumber",
               u"序号|学号|姓名|金额|学号|姓名|金额\n1|1001|柳汐|15|1003|陆渊|0\n"
               "2|1002|岑珂|15|||"_s},
        Layout{"ThreeListsSideBySide",
               u"学号|姓名|金额|学号|姓名|金额|学号|姓名|金额\n1001|柳汐|15|1002|岑珂|15|1003|陆渊|0"_s}),
    layoutName);

TEST(PaidListsSideBySide, AreToldApartByTheirColumns)
{
    const Result<PaymentsFile> read = paymentsIn(
        bookOf(u"学号|姓名|金额||学号|姓名|金额\n1001|柳汐|15||1003|陆渊|约15"_s, u"名单"_s), u"名单.xlsx"_s);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->list.rows.size(), 1);
    EXPECT_EQ(read->list.rows.first().sheet, u"名单"_s);
    ASSERT_EQ(read->rejected.size(), 1);
    EXPECT_EQ(read->rejected.first().sheet, u"名单[E:G]"_s);
    EXPECT_TRUE(read->rejected.first().text.contains(u"名单[E:G]"_s));
}

struct CohortCase {
    const char *name = "";
    QString title;
    QList<int> cohorts;
};

void PrintTo(const CohortCase &row, std::ostream *out)
{
    *out << row.title.toStdString();
}

class TitleOfAList : public testing::TestWithParam<CohortCase> {};

TEST_P(TitleOfAList, NamesCohorts)
{
    const Result<PaymentsFile> read =
        paymentsIn(bookOf(GetParam().title + u"\n学号|姓名\n1001|柳汐"_s), u"名单.xlsx"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->cohorts, GetParam().cohorts);
}

INSTANTIATE_TEST_SUITE_P(Cohorts, TitleOfAList,
                         testing::Values(CohortCase{"InFull", u"商学院2026届毕业生"_s, {2026}},
                                         CohortCase{"InTwoFigures", u"商学院26届毕业生"_s, {2026}},
                                         CohortCase{"FullWidth", u"２０２６ 届"_s, {2026}},
                                         CohortCase{"InHanFigures", u"经办：王五\n二〇二六届"_s, {2026}},
                                         CohortCase{"Several", u"2026届、2025届"_s, {2025, 2026}},
                                         CohortCase{"AGradeIsNone", u"2022级学生"_s, {}}),
                         [](const testing::TestParamInfo<CohortCase> &row) { return row.param.name; });

// -- statements: 870.00 from 甲大学商学院 on 12 March, a charge of 12.50 on the 17th

class BankExport : public testing::TestWithParam<Layout> {};

TEST_P(BankExport, SaysTheSame)
{
    const Result<RemittancesFile> read = remittancesIn(bookOf(GetParam().table), u"明细.xls"_s);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    QStringList said;
    for (const TransferRow &row : read->statement.rows)
        said.append(QStringList{row.date->toString(Qt::ISODate), row.amount.toYuan(), row.payer, row.remark,
                                read->statement.account}
                        .join(u' '));
    EXPECT_EQ(said, (QStringList{u"2025-03-12 870.00 甲大学商学院 商学院照相费 43011234"_s,
                                 u"2025-03-17 -12.50 开户行 手续费 43011234"_s}));
    EXPECT_TRUE(read->rejected.isEmpty()) << read->rejected.value(0).text.toStdString();
    EXPECT_TRUE(read->problems.isEmpty()) << read->problems.value(0).text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, BankExport,
    testing::Values(
        Layout{"FlagBesideTwoColumns",
               u"凭证号|本方账号|对方账号|交易时间|借/"
               u"贷|借方发生额|贷方发生额|对方行号|摘要|用途|对方单位|余额\n"
               "0000|43011234|62220001|2025-03-12 10:07:13|贷||870.00|102|转账|商学院照相费|甲大学商学院|1\n"
               "0000|43011234||2025-03-17 12:21:39|借|12.50|||手续费||开户行|1"_s},
        Layout{"OwnAccountInEveryRow",
               u"账号|账户名称|交易时间|借方发生额（支取）|贷方发生额（收入）|余额|币种|对方户名|记账日期|"
               u"摘要|备注\n"
               "43011234|甲大学|20250312100713|0.00|870.00|1|人民币|甲大学商学院|20250312|转账存入|"
               "商学院照相费\n"
               "43011234|甲大学|20250317122139|12.50|0.00|1|人民币|开户行|20250317|手续费|"_s},
        Layout{"LabelsAboveTheTable",
               u"账户明细查询\n账号|43011234|户名|甲大学\n交易时间|收入金额|支出金额|对方户名|交易用途\n"
               "2025-03-12 10:07:13|870.00|-|甲大学商学院|商学院照相费\n"
               "2025-03-17 12:21:39|-|12.50|开户行|手续费"_s},
        Layout{"PayerAndPayeeInTwoLanguages",
               u"查询账号[ Inquirer account number ]|43011234\n"
               "交易类型[ Transaction Type ]|付款人账号[ Debit Account No. ]|付款人名称[ Payer's Name ]|"
               "收款人名称[ Payee's Name ]|交易日期[ Transaction Date ]|交易金额[ Trade Amount ]|摘要[ "
               "Reference ]\n"
               "来账|62220001|甲大学商学院|甲大学|20250312|870.00|商学院照相费\n"
               "往账|43011234|甲大学|开户行|20250317|-12.50|手续费"_s},
        Layout{
            "TheDayAndTheTimeApart",
            u"账号|账号名称|交易日|交易时间|交易类型|借方金额|贷方金额|余额|摘要|收(付)方名称|收(付)方账号\n"
            "43011234|甲大学|20250312|10:07:13|汇入|#0|#870|1|商学院照相费|甲大学商学院|62220001\n"
            "43011234|甲大学|20250317|12:21:39|收费|#12.5||1|手续费|开户行|"_s},
        Layout{"OneAmountAndAMark",
               u"户名：甲大学|账号：43011234\n交易日期|交易金额|借贷标志|对方户名|摘要|附言\n"
               "2025/3/12|870.00|贷|甲大学商学院|网银转账|商学院照相费\n2025/3/17|12.50|借|开户行|手续费|"_s},
        Layout{"AMarkForReceivedAndPaid",
               u"帐号：43011234\n日期|发生额|收付标志|对方名称|用途\n"
               "2025.3.12|￥870.00|收|甲大学商学院|商学院照相费\n2025.3.17|￥12.50|付|开户行|手续费"_s},
        Layout{"MarksWithinTheAmount",
               u"卡号：43011234\n日期|金额|对方名称|用途\n2025年3月12日|870.00CR|甲大学商学院|商学院照相费\n"
               "2025年3月17日|12.50DR|开户行|手续费"_s},
        Layout{"PayerAndPayeeWithoutAMark",
               u"户名：甲大学|账号：43011234\n日期|付款人|收款人|金额|附言\n"
               "2025-03-12|甲大学商学院|甲大学|870.00|商学院照相费\n2025-03-17|甲大学|开户行|12.50|手续费"_s},
        Layout{"PayerAndPayeeByTheirAccounts",
               u"账号|43011234\n日期|付款人账号|付款人|收款人账号|收款人|金额|附言\n"
               "2025-03-12|62220001|甲大学商学院|43011234|甲大学|870.00|商学院照相费\n"
               "2025-03-17|43011234|甲大学|99990001|开户行|12.50|手续费"_s},
        Layout{"MinusInTheColumnOfDebits",
               u"账号：43011234\n日期|收入|支出|对方户名|摘要\n2025-03-12|870.00||甲大学商学院|商学院照相费\n"
               "2025-03-17||-12.50|开户行|手续费"_s},
        Layout{"TotalsOfTheSides",
               u"账号：43011234\n日期|借方|贷方|对方户名|摘要\n2025-03-12||870.00|甲大学商学院|商学院照相费\n"
               "2025-03-12|0.00|870.00||本日合计\n2025-03-17|12.50||开户行|手续费\n"
               "借方笔数|1|借方合计|12.50\n贷方合计：870.00元，借方合计：12.50元"_s},
        Layout{"BalancesAndPageMarks",
               u"账号：43011234\n日期|借方|贷方|余额|对方户名|摘要\n2025-03-11|||100.00||承前页余额\n"
               "2025-03-12||870.00|970.00|甲大学商学院|商学院照相费\n本页合计|0.00|870.00|||\n第1页/共2页\n"
               "日期|借方|贷方|余额|对方户名|摘要\n2025-03-17|12.50||957.50|开户行|手续费\n本页合计|12.50|0."
               "00|||\n"
               "总计|12.50|870.00|||\n2025-03-31|||957.50||期末余额"_s}),
    layoutName);

struct TotalCase {
    const char *name = "";
    QString totalRow;
    QStringList sums; ///< both sums of the warning; empty: none
};

void PrintTo(const TotalCase &row, std::ostream *out)
{
    *out << row.totalRow.toStdString();
}

class TotalOfAStatement : public testing::TestWithParam<TotalCase> {};

TEST_P(TotalOfAStatement, IsChecked)
{
    const Result<RemittancesFile> read =
        remittancesIn(bookOf(u"日期|借方|贷方|对方户名|摘要\n2025-03-12||870.00|甲大学商学院|照相费\n"
                             "2025-03-17|12.50||开户行|手续费\n"_s +
                             GetParam().totalRow),
                      u"明细.xls"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows, 2);
    ASSERT_EQ(read->problems.size(), GetParam().sums.isEmpty() ? 0 : 1);
    for (const QString &sum : GetParam().sums) {
        EXPECT_EQ(read->problems.first().line, 4);
        EXPECT_TRUE(read->problems.first().text.contains(sum)) << read->problems.first().text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Totals, TotalOfAStatement,
    testing::Values(TotalCase{"Fits", u"合计|12.50|870.00||"_s, {}},
                    TotalCase{"DiffersInOneColumn", u"总计|12.50|880.00||"_s, {u"880.00"_s, u"870.00"_s}},
                    TotalCase{"OfASideFits", u"贷方合计|870.00"_s, {}},
                    TotalCase{"OfASideDiffers", u"借方合计：13.00"_s, {u"13.00"_s, u"12.50"_s}},
                    TotalCase{"NumbersOfTransactionsAreNoSums", u"借方笔数|1|贷方笔数|1"_s, {}}),
    [](const testing::TestParamInfo<TotalCase> &row) { return row.param.name; });

TEST(StatementOfSeveralSheets, NamesTheSheetOfEachTransfer)
{
    Workbook book;
    book.kind = FileKind::Xlsx;
    book.sheets = {sheetOf(u"3月"_s, u"日期|金额|对方户名|摘要\n2025-03-12|870|甲大学商学院|照相费"_s),
                   sheetOf(u"4月"_s, u"日期|金额|对方户名|摘要\n2025-04-12|15|甲大学商学院|照相费"_s)};
    const Result<RemittancesFile> read = remittancesIn(book, u"明细.xlsx"_s);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->statement.rows.size(), 2);
    EXPECT_EQ(read->statement.rows.first().sheet, u"3月"_s);
    EXPECT_EQ(read->statement.rows.last().sheet, u"4月"_s);
}

// -- the wrong document

const QString kARoster = u"学号|姓名|学院|班级\n1001|柳汐|商学院|一班"_s;
const QString kAList = u"学号|姓名|学院|实缴\n1001|柳汐|商学院|15"_s;
const QString kAStatement = u"交易日期|收入|支出|对方户名|摘要\n2025-03-12|870||甲大学商学院|照相费"_s;

TEST(AStatement, IsRecognisedWhereARosterOrAListIsExpected)
{
    const auto roster = rosterIn(bookOf(kAStatement), u"/x/明细.xls"_s);
    const auto list = paymentsIn(bookOf(kAStatement), u"/x/明细.xls"_s);
    ASSERT_FALSE(roster || list);
    EXPECT_TRUE(roster.error().message.contains(u"看起来是银行流水"_s))
        << roster.error().message.toStdString();
    EXPECT_TRUE(list.error().message.contains(u"看起来是银行流水"_s));
}

TEST(APeoplesList, IsRecognisedWhereAStatementIsExpected)
{
    const auto roster = remittancesIn(bookOf(kARoster), u"/x/名单.xls"_s);
    const auto list = remittancesIn(bookOf(kAList), u"/x/名单.xls"_s);
    ASSERT_FALSE(roster || list);
    EXPECT_TRUE(roster.error().message.contains(u"看起来是学生名单"_s))
        << roster.error().message.toStdString();
    EXPECT_TRUE(list.error().message.contains(u"看起来是缴费名单"_s)) << list.error().message.toStdString();
}

} // namespace
} // namespace liuying::exchange
