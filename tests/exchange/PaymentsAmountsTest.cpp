// SPDX-License-Identifier: Apache-2.0
// Amounts, days and yes/no words as people write them.
#include "exchange/people/Amounts.h"
#include "exchange/people/Days.h"
#include "exchange/people/PaidWords.h"

#include "exchange/PeopleFixtures.h"

#include <random>

namespace liuying::exchange {

using namespace Qt::StringLiterals;
using namespace people;

namespace {

struct AmountCase {
    QString text;
    std::optional<qint64> fen;
};

void PrintTo(const AmountCase &row, std::ostream *out)
{
    *out << row.text.toStdString();
}

class WrittenAmount : public testing::TestWithParam<AmountCase> {};

TEST_P(WrittenAmount, Is)
{
    const std::optional<Money> amount = amountIn(GetParam().text);
    ASSERT_EQ(amount.has_value(), GetParam().fen.has_value());
    if (amount) {
        EXPECT_EQ(amount->fen, *GetParam().fen);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Figures, WrittenAmount,
    testing::Values(AmountCase{u"15"_s, 1500}, AmountCase{u"15.00"_s, 1500}, AmountCase{u"15.5"_s, 1550},
                    AmountCase{u".5"_s, 50}, AmountCase{u"￥15.00"_s, 1500}, AmountCase{u"¥ 15"_s, 1500},
                    AmountCase{u"15元"_s, 1500}, AmountCase{u"15.00元整"_s, 1500},
                    AmountCase{u"RMB15"_s, 1500}, AmountCase{u"人民币15元"_s, 1500},
                    AmountCase{u"1,050.00"_s, 105000}, AmountCase{u"１５．００"_s, 1500},
                    AmountCase{u"１，０５０"_s, 105000}, AmountCase{u"(12.50)"_s, -1250},
                    AmountCase{u"（￥12.50）"_s, -1250}, AmountCase{u"-12.5"_s, -1250},
                    AmountCase{u"￥-12.5"_s, -1250}, AmountCase{u"+15"_s, 1500}, AmountCase{u"'15"_s, 1500},
                    AmountCase{u"0"_s, 0}, AmountCase{u"15.000"_s, 1500}, AmountCase{u"1 245.00"_s, 124500},
                    AmountCase{u"12 345 元"_s, 1234500}, AmountCase{u"￥ 1\u00a0245.5"_s, 124550},
                    AmountCase{u" 15.00 "_s, 1500}, AmountCase{u"1.2万元"_s, 1200000}));

INSTANTIATE_TEST_SUITE_P(Words, WrittenAmount,
                         testing::Values(AmountCase{u"二十元"_s, 2000}, AmountCase{u"十五"_s, 1500},
                                         AmountCase{u"十元"_s, 1000}, AmountCase{u"壹拾伍元整"_s, 1500},
                                         AmountCase{u"壹佰贰拾"_s, 12000},
                                         AmountCase{u"一千零五十元"_s, 105000},
                                         AmountCase{u"两百元"_s, 20000}, AmountCase{u"两万三千元"_s, 2300000},
                                         AmountCase{u"十五元五角"_s, 1550},
                                         AmountCase{u"壹拾伍元贰角叁分"_s, 1523}, AmountCase{u"零元"_s, 0}));

INSTANTIATE_TEST_SUITE_P(None, WrittenAmount,
                         testing::Values(AmountCase{u""_s, {}}, AmountCase{u"已交"_s, {}},
                                         AmountCase{u"15.005"_s, {}}, AmountCase{u"10,50"_s, {}},
                                         AmountCase{u"1.050,00"_s, {}}, AmountCase{u"15元/人"_s, {}},
                                         AmountCase{u"2.02E+3"_s, {}}, AmountCase{u"95人"_s, {}},
                                         AmountCase{u"15 00"_s, {}}, AmountCase{u"1 5.00"_s, {}},
                                         AmountCase{u"15\u300000"_s, {}}, AmountCase{u"1245 000"_s, {}},
                                         AmountCase{u"1 245 00"_s, {}}, AmountCase{u"15 .0 0"_s, {}},
                                         AmountCase{u"十百"_s, {}}, AmountCase{u"99999999999999"_s, {}},
                                         AmountCase{u"元"_s, {}}, AmountCase{u"--5"_s, {}}));

TEST(Amounts, WrittenAsYuanReadBack)
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 2000; ++i) {
        const Money money{static_cast<qint64>(random() % 2'000'000'000) - 1'000'000'000};
        const std::optional<Money> read = amountIn(money.toYuan());
        ASSERT_TRUE(read) << money.toYuan().toStdString();
        EXPECT_EQ(read->fen, money.fen);
        Cell cell;
        cell.kind = Cell::Kind::Number;
        cell.number = static_cast<double>(money.fen) / 100;
        EXPECT_EQ(amountIn(cell).value_or(Money{-1}).fen, money.fen);
    }
}

TEST(Amounts, KeptAsNumbersHaveNoFractionOfAFen)
{
    Cell cell;
    cell.kind = Cell::Kind::Number;
    cell.number = 15.005;
    EXPECT_EQ(amountIn(cell), std::nullopt);
    cell.kind = Cell::Kind::Date;
    cell.number = 15;
    EXPECT_EQ(amountIn(cell), std::nullopt);
}

struct DayCase {
    QString text;
    QDate day;
};

void PrintTo(const DayCase &row, std::ostream *out)
{
    *out << row.text.toStdString();
}

class WrittenDay : public testing::TestWithParam<DayCase> {};

TEST_P(WrittenDay, Is)
{
    Cell cell;
    cell.kind = GetParam().text.startsWith(u'#') ? Cell::Kind::Number : Cell::Kind::Text;
    cell.text = GetParam().text.startsWith(u'#') ? GetParam().text.mid(1) : GetParam().text;
    cell.number = cell.text.toDouble();
    EXPECT_EQ(dayIn(cell).value_or(QDate()), GetParam().day);
}

const QDate kDay(2025, 3, 4);

INSTANTIATE_TEST_SUITE_P(
    Days, WrittenDay,
    testing::Values(DayCase{u"2025-03-04"_s, kDay}, DayCase{u"2025-03-04 14:35:05"_s, kDay},
                    DayCase{u"2025-03-04T14:35:05"_s, kDay}, DayCase{u"2025/3/4"_s, kDay},
                    DayCase{u"2025.3.4"_s, kDay}, DayCase{u"20250304"_s, kDay},
                    DayCase{u"20250304143505"_s, kDay}, DayCase{u"2025年3月4日"_s, kDay},
                    DayCase{u"2025年3月4日 14:35"_s, kDay}, DayCase{u"２０２５－３－４"_s, kDay},
                    DayCase{u"#45720"_s, kDay}, DayCase{u"#20250304"_s, kDay}, DayCase{u"3月4日"_s, {}},
                    DayCase{u"2025-13-04"_s, {}}, DayCase{u"2025-02-30"_s, {}}, DayCase{u"#15"_s, {}},
                    DayCase{u"合计"_s, {}}, DayCase{u""_s, {}}));

struct PaidWordCase {
    QString text;
    YesNo word = YesNo::Unclear;
};

void PrintTo(const PaidWordCase &row, std::ostream *out)
{
    *out << row.text.toStdString();
}

class WrittenPaidWord : public testing::TestWithParam<PaidWordCase> {};

TEST_P(WrittenPaidWord, Says)
{
    Cell cell;
    cell.kind = Cell::Kind::Text;
    cell.text = GetParam().text;
    EXPECT_EQ(paidWordIn(cell), GetParam().word);
}

INSTANTIATE_TEST_SUITE_P(
    Words, WrittenPaidWord,
    testing::Values(PaidWordCase{u"是"_s, YesNo::Yes}, PaidWordCase{u"已缴费"_s, YesNo::Yes},
                    PaidWordCase{u"√"_s, YesNo::Yes}, PaidWordCase{u"支付成功"_s, YesNo::Yes},
                    PaidWordCase{u"1"_s, YesNo::Yes}, PaidWordCase{u"y"_s, YesNo::Yes},
                    PaidWordCase{u"否"_s, YesNo::No}, PaidWordCase{u"未缴"_s, YesNo::No},
                    PaidWordCase{u""_s, YesNo::No}, PaidWordCase{u"×"_s, YesNo::No},
                    PaidWordCase{u"已退款"_s, YesNo::No}, PaidWordCase{u"待支付"_s, YesNo::No},
                    PaidWordCase{u"支付失败"_s, YesNo::No}, PaidWordCase{u"0"_s, YesNo::No},
                    PaidWordCase{u"-"_s, YesNo::No}, PaidWordCase{u"问辅导员"_s, YesNo::Unclear}));

} // namespace
} // namespace liuying::exchange
