// SPDX-License-Identifier: Apache-2.0
#include "exchange/Quoting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace liuying::exchange;

namespace {

struct QuotedRow {
    const char *rule;
    QString text;
    QString quoted;
};

class Quoting : public testing::TestWithParam<QuotedRow> {};

TEST_P(Quoting, keepsOnlyTheEndOfLongNumbers)
{
    EXPECT_EQ(quotable(GetParam().text).toStdString(), GetParam().quoted.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Exchange, Quoting,
    testing::Values(QuotedRow{"IdNumberWithALetter", u"常炜岑 11010119900307725X"_s, u"常炜岑 ****725X"_s},
                    QuotedRow{"IdNumberOfTheOldKind", u"110101900307725,本科"_s, u"****7725,本科"_s},
                    QuotedRow{"IdNumberInFullWidthFigures", u"１１０１０１１９９００３０７７２５Ｘ"_s,
                              u"****７２５Ｘ"_s},
                    QuotedRow{"IdNumberInThreeParts", u"110101 19900307 725X 本科"_s, u"****725X 本科"_s},
                    QuotedRow{"TwoNumbers", u"13800138000/6222021234567890123"_s, u"****8000/****0123"_s},
                    QuotedRow{"DaysAndHoursStay", u"20250412 0800-1130 2025-04-12 08:00"_s,
                              u"20250412 0800-1130 2025-04-12 08:00"_s},
                    QuotedRow{"RoomsAndClassesStay", u"九教203 汉语2201班"_s, u"九教203 汉语2201班"_s},
                    QuotedRow{"LongTextIsCut", u"字"_s.repeated(61), u"字"_s.repeated(59) + u'…'}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(QuotingNumbers, showsAStudentNumberWhereOneIsMeant)
{
    EXPECT_EQ(quotable(u"202208101001"_s, kFiguresOfStudentNumber), u"202208101001"_s);
    EXPECT_EQ(quotable(u"110101199003077256"_s, kFiguresOfStudentNumber), u"****7256"_s);
}

} // namespace
