// SPDX-License-Identifier: Apache-2.0
// What rows of a list of who paid say, on small invented tables.
#include "exchange/PeopleFixtures.h"

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

struct PaidRowCase {
    const char *name = "";
    QString table;         ///< a heading and one row
    const char *says = ""; ///< "paid", "not paid" or "rejected"
};

void PrintTo(const PaidRowCase &row, std::ostream *out)
{
    *out << row.table.toStdString();
}

std::string rowName(const testing::TestParamInfo<PaidRowCase> &info)
{
    return info.param.name;
}

class PaymentsRow : public testing::TestWithParam<PaidRowCase> {};

TEST_P(PaymentsRow, Says)
{
    const Result<PaymentsFile> payments = paymentsIn(bookOf(GetParam().table), u"名单.csv"_s);
    ASSERT_TRUE(payments) << payments.error().message.toStdString();
    ASSERT_EQ(payments->rows, 1);
    const QString says = payments->list.rows.isEmpty()          ? u"rejected"_s
                         : payments->list.rows.first().saysPaid ? u"paid"_s
                                                                : u"not paid"_s;
    EXPECT_EQ(says.toStdString(), GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, PaymentsRow,
    testing::Values(
        PaidRowCase{"AListWithoutMoneySaysPaid", u"学号|姓名\n1001|柳汐"_s, "paid"},
        PaidRowCase{"AnAmountSaysPaid", u"学号|姓名|实缴\n1001|柳汐|￥15.00"_s, "paid"},
        PaidRowCase{"ABlankAmountDoesNot", u"学号|姓名|实缴\n1001|柳汐|"_s, "not paid"},
        PaidRowCase{"NorDoesZero", u"学号|姓名|实缴\n1001|柳汐|#0"_s, "not paid"},
        PaidRowCase{"ANegativeAmountIsRejected", u"学号|姓名|实缴\n1001|柳汐|(15.00)"_s, "rejected"},
        PaidRowCase{"UnlessARefundIsSaid", u"学号|姓名|实缴|是否退费\n1001|柳汐|-15|是"_s, "not paid"},
        PaidRowCase{"AFractionOfAFenIsRejected", u"学号|姓名|实缴\n1001|柳汐|#15.005"_s, "rejected"},
        PaidRowCase{"AFractionOfAFenInTextIsRejected", u"学号|姓名|实缴\n1001|柳汐|15.005"_s, "rejected"},
        PaidRowCase{"AnAbsurdAmountIsRejected", u"学号|姓名|实缴\n1001|柳汐|1,500,000"_s, "rejected"},
        PaidRowCase{"AHundredTimesAUsualFeeIsNotAbsurdYet", u"学号|姓名|实缴\n1001|柳汐|2000"_s, "paid"},
        PaidRowCase{"ATickInPlaceOfAnAmountSaysPaid", u"学号|姓名|实缴\n1001|柳汐|√"_s, "paid"},
        PaidRowCase{"AnAmountInPlaceOfAYesSaysPaid", u"学号|姓名|已缴费\n1001|柳汐|15.00"_s, "paid"},
        PaidRowCase{"NamesAloneAreReadWithTicks", u"姓名|是否缴费\n柳汐|√"_s, "paid"},
        PaidRowCase{"ANameWithoutATickIsNotPaid", u"姓名|是否缴费\n柳汐|"_s, "not paid"},
        PaidRowCase{"NorDoesAWordInItsPlace", u"学号|姓名|实缴\n1001|柳汐|未缴"_s, "not paid"},
        PaidRowCase{"AWordThatIsNoAmountIsRejected", u"学号|姓名|实缴\n1001|柳汐|已交"_s, "rejected"},
        PaidRowCase{"AnErrorIsRejected", u"学号|姓名|实缴\n1001|柳汐|!VALUE!"_s, "rejected"},
        PaidRowCase{"YesSaysPaidWithoutAnAmount", u"学号|姓名|是否缴费|缴费金额\n1001|柳汐|是|"_s, "paid"},
        PaidRowCase{"NoOutweighsAnAmount", u"学号|姓名|是否缴费|缴费金额\n1001|柳汐|否|15"_s, "not paid"},
        PaidRowCase{"ZeroOutweighsYes", u"学号|姓名|是否缴费|缴费金额\n1001|柳汐|是|0"_s, "not paid"},
        PaidRowCase{"ABlankSaysNo", u"学号|姓名|是否缴费\n1001|柳汐|"_s, "not paid"},
        PaidRowCase{"AnUnknownWordIsRejected", u"学号|姓名|是否缴费\n1001|柳汐|问老师"_s, "rejected"},
        PaidRowCase{"RefundedIsNotPaid", u"学号|姓名|金额|是否退费\n1001|柳汐|15|是"_s, "not paid"},
        PaidRowCase{"WhatIsOwedIsNotWhatWasPaid", u"学号|姓名|应缴金额|是否缴费\n1001|柳汐|15|否"_s,
                    "not paid"},
        PaidRowCase{"ACutNumberIsRejected", u"学号|姓名|实缴\n2.02E+10|柳汐|15"_s, "rejected"}),
    rowName);

TEST(Payments, TakeAMissingNumberForTheLedgerToAskAbout)
{
    const Result<PaymentsFile> payments =
        paymentsIn(bookOf(u"学号|姓名|实缴\n|柳汐|15\n1002||15"_s), u"名单.csv"_s);
    ASSERT_TRUE(payments);
    ASSERT_EQ(payments->list.rows.size(), 2);
    EXPECT_TRUE(payments->list.rows.first().number.isEmpty());
    EXPECT_TRUE(payments->rejected.isEmpty());
}

TEST(Payments, TakeTheCollegeFromColumnSheetOrTitle)
{
    Workbook book;
    book.kind = FileKind::Xlsx;
    book.sheets = {sheetOf(u"机械"_s, u"机械与运载工程学院缴费名单\n学号|姓名|金额（元）\n1001|柳汐|#15"_s),
                   sheetOf(u"商学院(1人)"_s, u"缴费名单\n学号|姓名|金额（元）\n1002|岑珂|#15"_s),
                   sheetOf(u"其他"_s, u"学号|姓名|学院|金额（元）\n1003|汐岑|理学院|#15"_s)};
    const Result<PaymentsFile> payments = paymentsIn(book, u"名单.xlsx"_s);
    ASSERT_TRUE(payments);
    QStringList colleges;
    for (const PaymentRow &row : payments->list.rows)
        colleges.append(row.college);
    EXPECT_EQ(colleges, (QStringList{u"机械与运载工程学院"_s, u"商学院"_s, u"理学院"_s}));
}

TEST(Payments, SayWhenATotalOfMoneyDoesNotFit)
{
    const Result<PaymentsFile> fits =
        paymentsIn(bookOf(u"学号|姓名|实缴\n1001|柳汐|15\n1002|岑珂|15\n合计||30.00元"_s), u"a.csv"_s);
    const Result<PaymentsFile> differs =
        paymentsIn(bookOf(u"学号|姓名|实缴\n1001|柳汐|15\n合计||30.00元"_s), u"a.csv"_s);
    ASSERT_TRUE(fits && differs);
    EXPECT_TRUE(fits->problems.isEmpty());
    ASSERT_EQ(differs->problems.size(), 1);
    EXPECT_EQ(differs->problems.first().code, u"total-mismatch"_s);
}

TEST(PaymentsList, WithAHeaderAloneIsBadInput)
{
    const Result<PaymentsFile> payments = paymentsIn(bookOf(u"学号|姓名|实缴"_s), u"/x/名单.csv"_s);
    ASSERT_FALSE(payments);
    EXPECT_EQ(payments.error().code, ErrorCode::BadInput);
    EXPECT_EQ(payments.error().detail, u"no student rows"_s);
    EXPECT_TRUE(payments.error().message.contains(u"名单.csv"_s));
}

} // namespace
} // namespace liuying::exchange
