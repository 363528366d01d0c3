// SPDX-License-Identifier: Apache-2.0
// Whom a transfer or a payment row may mean, best first.
#include "LedgerCases.h"

#include "core/ledger/Likeness.h"

#include <algorithm>
#include <random>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// -- the measures

struct SlipCase {
    const char *name = "";
    QString a;
    QString b;
    int slips = 0; ///< of at most two; three stands for more
};

void PrintTo(const SlipCase &row, std::ostream *out)
{
    *out << row.a.toStdString() << " " << row.b.toStdString();
}

class Slips : public testing::TestWithParam<SlipCase> {};

TEST_P(Slips, AreCountedFromBothSides)
{
    EXPECT_EQ(slipsBetween(GetParam().a, GetParam().b, 2), GetParam().slips);
    EXPECT_EQ(slipsBetween(GetParam().b, GetParam().a, 2), GetParam().slips);
}

INSTANTIATE_TEST_SUITE_P(Rows, Slips,
                         testing::Values(SlipCase{"NoneInTheSame", u"2105010123"_s, u"2105010123"_s, 0},
                                         SlipCase{"OneFigureReplaced", u"2105010123"_s, u"2105070123"_s, 1},
                                         SlipCase{"OneFigureLeftOut", u"2105010123"_s, u"210501023"_s, 1},
                                         SlipCase{"OneFigureTwice", u"2105010123"_s, u"21055010123"_s, 1},
                                         SlipCase{"TwoNeighboursSwappedAreOne", u"2105010123"_s,
                                                  u"2105010213"_s, 1},
                                         SlipCase{"TwoSwapsAreTwo", u"2105010123"_s, u"1205010132"_s, 2},
                                         SlipCase{"TwoFiguresReplaced", u"2105010123"_s, u"2105090129"_s, 2},
                                         SlipCase{"ThreeAreTooMany", u"2105010123"_s, u"2195090129"_s, 3},
                                         SlipCase{"ThreeMoreAreTooMany", u"2105"_s, u"2105123"_s, 3},
                                         SlipCase{"AllOfNothing", {}, u"21"_s, 2}),
                         sentence<SlipCase>);

TEST(Slips, AreAsManyAsWereMadeOrFewer)
{
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        QString number;
        for (int i = 0; i < 10; ++i)
            number += QChar(u'0' + int(random() % 10));
        QString written = number;
        const int made = int(random() % 3);
        for (int slip = 0; slip < made; ++slip) {
            const qsizetype at = qsizetype(random()) % written.size();
            if (random() % 2)
                written[at] = QChar(u'0' + int(random() % 10));
            else
                written.remove(at, 1);
        }
        EXPECT_LE(slipsBetween(number, written, 2), made)
            << number.toStdString() << " " << written.toStdString();
    }
}

struct LikenessCase {
    const char *name = "";
    QString college;
    QString text;
    double atLeast = 0;
    double atMost = 1;
};

void PrintTo(const LikenessCase &row, std::ostream *out)
{
    *out << row.college.toStdString() << " " << row.text.toStdString();
}

class Likeness : public testing::TestWithParam<LikenessCase> {};

TEST_P(Likeness, Is)
{
    const double found = likeness(GetParam().college, GetParam().text);
    EXPECT_GE(found, GetParam().atLeast);
    EXPECT_LE(found, GetParam().atMost);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Likeness,
    testing::Values(
        LikenessCase{"WholeWhenItIsThere", u"外国语学院"_s, u"2025届外国语学院毕业照"_s, 1, 1},
        LikenessCase{"WholeWithoutTheWordForACollege", u"外国语学院"_s, u"外国语毕业照"_s, 1, 1},
        LikenessCase{"TwoThirdsWithOneOfThreeCharactersWrong", u"外国语学院"_s, u"外固语学院"_s, 0.66, 0.67},
        LikenessCase{"NineTenthsInAnotherOrder", u"化学与材料学院"_s, u"材料化学学院费"_s, 0.89, 0.91},
        LikenessCase{"NothingWhereOnlyTheWordForACollegeIsTheSame", u"商学院"_s, u"建筑学院"_s, 0, 0.5},
        LikenessCase{"NothingInAnEmptyText", u"外国语学院"_s, {}, 0, 0}),
    sentence<LikenessCase>);

// -- colleges

CollegeAccount owing(const QString &college, int paid, Money remitted = {})
{
    CollegeAccount account;
    account.college = college;
    account.paid = paid;
    account.expected = kFee * paid;
    account.remitted = remitted;
    return account;
}

const QList<CollegeAccount> kAccounts{owing(u"外国语学院"_s, 10),
                                      owing(u"计算机科学与工程学院"_s, 20),
                                      owing(u"商学院"_s, 30),
                                      owing(u"化学与材料学院"_s, 40),
                                      owing(u"理学院"_s, 50),
                                      owing(u"管理学院"_s, 60, kFee * 60),
                                      owing(u"计量与测试工程学院"_s, 7),
                                      owing(u"教育学院"_s, 8, kFee * 10)};

struct CollegeCase {
    const char *name = "";
    TransferRow row;
    const char *best = ""; ///< empty: nothing speaks for any
    const char *ground = "";
};

void PrintTo(const CollegeCase &row, std::ostream *out)
{
    *out << row.name;
}

class CollegeSuggested : public testing::TestWithParam<CollegeCase> {};

TEST_P(CollegeSuggested, IsTheBest)
{
    const auto suggestions = suggestColleges(GetParam().row, kAccounts, {{u"经管院"_s, u"商学院"_s}});
    const CollegeSuggestion best = suggestions.value(0);
    EXPECT_EQ(best.college.toStdString(), GetParam().best);
    EXPECT_EQ(best.ground.toStdString(), GetParam().ground);
    for (const CollegeSuggestion &suggestion : suggestions) {
        EXPECT_GT(suggestion.likelihood, 0);
        EXPECT_LE(suggestion.likelihood, 1);
    }
    EXPECT_TRUE(std::ranges::is_sorted(suggestions, std::greater{}, &CollegeSuggestion::likelihood));
    EXPECT_LE(suggestions.size(), 5);
}

const QString kSomebody = u"柳汐澜"_s;
constexpr Money kOdd{123};

INSTANTIATE_TEST_SUITE_P(
    Rows, CollegeSuggested,
    testing::Values(
        CollegeCase{"ByItsNameInAPersonsRemark", aTransfer(2, kOdd, u"商学院费用"_s, kSomebody), "商学院",
                    "name"},
        CollegeCase{"ByAnAlias", aTransfer(2, kOdd, u"经管院费用"_s, kSomebody), "商学院", "alias"},
        CollegeCase{"ByAnAbbreviation", aTransfer(2, kOdd, u"化材学院"_s, kSomebody), "化学与材料学院",
                    "abbreviation"},
        CollegeCase{"ByASimilarName", aTransfer(2, kOdd, u"外固语学院"_s), "外国语学院", "similar"},
        CollegeCase{"ByTheSameCharactersInAnotherOrder", aTransfer(2, kOdd, u"材料与化学学院"_s),
                    "化学与材料学院", "similar"},
        CollegeCase{"ByThePayer", aTransfer(2, kOdd, u"建筑学院"_s, u"澜江理工大学商学院"_s), "商学院",
                    "payer"},
        CollegeCase{"ByJustWhatItOwes", aTransfer(2, kFee * 20, u"毕业照"_s), "计算机科学与工程学院",
                    "amount"},
        CollegeCase{"ByJustWhatItSentTooMuch", aTransfer(2, kFee * -2, u"退款"_s), "教育学院", "amount"},
        CollegeCase{"NotByAnAmountThatACollegeWhoseSumIsRightCouldOwe", aTransfer(2, kFee * 60, u"毕业照"_s),
                    "", ""},
        CollegeCase{"OfTwoNamedTheOneThatOwesTheSum", aTransfer(2, kFee * 30, u"外国语学院、商学院"_s),
                    "商学院", "name"},
        CollegeCase{"NoneWhereNothingSpeaksForAny", aTransfer(2, kOdd, u"毕业照"_s), "", ""}),
    sentence<CollegeCase>);

TEST(CollegeSuggested, AmongSeveralThatOweTheSameEachIsLessLikely)
{
    const TransferRow row = aTransfer(2, kFee * 10, u"毕业照"_s);
    const auto alone = suggestColleges(row, {owing(u"商学院"_s, 10), owing(u"理学院"_s, 9)}, {});
    const auto among = suggestColleges(row, {owing(u"商学院"_s, 10), owing(u"理学院"_s, 10)}, {});
    ASSERT_EQ(alone.size(), 1);
    ASSERT_EQ(among.size(), 2);
    EXPECT_LT(among.first().likelihood, alone.first().likelihood);
}

TEST(CollegeSuggested, AreNoMoreThanAskedFor)
{
    const TransferRow row = aTransfer(2, kOdd, u"外国语学院、商学院、理学院"_s);
    EXPECT_EQ(suggestColleges(row, kAccounts, {}, 2).size(), 2);
    EXPECT_EQ(suggestColleges(row, kAccounts, {}, 0).size(), 0);
}

// -- students

const QList<Student> kStudents{aStudent(u"2105010123"_s, u"柳汐澜"_s, u"商学院"_s),
                               aStudent(u"2105010124"_s, u"岑珂"_s, u"商学院"_s),
                               aStudent(u"2105020125"_s, u"陆澜"_s, u"商学院"_s),
                               aStudent(u"2109030777"_s, u"方霁月"_s, u"化学与材料学院"_s),
                               aStudent(u"2109030888"_s, u"陆澜"_s, u"化学与材料学院"_s),
                               aStudent(u"2109040999"_s, u"Jona Smith-Leeland"_s, u"化学与材料学院"_s)};

struct StudentCase {
    const char *name = "";
    QString number;
    QString person;
    QString college;
    const char *best = ""; ///< empty: nobody
    const char *ground = "";
    QSet<QString> paid{};
};

void PrintTo(const StudentCase &row, std::ostream *out)
{
    *out << row.name;
}

class StudentSuggested : public testing::TestWithParam<StudentCase> {};

TEST_P(StudentSuggested, IsTheBest)
{
    PaymentRow row = aPayment(2, GetParam().number, GetParam().person);
    row.college = GetParam().college;
    const auto suggestions = suggestStudents(row, kStudents, GetParam().paid);
    const StudentSuggestion best = suggestions.value(0);
    EXPECT_EQ(best.student.number.toStdString(), GetParam().best);
    EXPECT_EQ(best.ground.toStdString(), GetParam().ground);
    EXPECT_TRUE(std::ranges::is_sorted(suggestions, std::greater{}, &StudentSuggestion::likelihood));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, StudentSuggested,
    testing::Values(
        StudentCase{"ByNameWithOneFigureWrong", u"2105010193"_s, u"柳汐澜"_s, {}, "2105010123", "name"},
        StudentCase{"ByNameWithTwoNeighboursSwapped", u"2105010132"_s, u"柳汐澜"_s, {}, "2105010123", "name"},
        StudentCase{"ByNameAlone", {}, u"方霁月"_s, {}, "2109030777", "name"},
        StudentCase{"ByNameAndCollegeOfTwoOfOneName",
                    {},
                    u"陆澜"_s,
                    u"化学与材料学院"_s,
                    "2109030888",
                    "name-and-college"},
        StudentCase{
            "ByNameAndAbbreviatedCollege", {}, u"陆澜"_s, u"化材学院"_s, "2109030888", "name-and-college"},
        StudentCase{
            "ByTheNumberWhereTheNameIsAnothers", u"2105010124"_s, u"无名氏"_s, {}, "2105010124", "number"},
        StudentCase{"ByTheNumberWhereThereIsNoName", u"2105010124"_s, {}, {}, "2105010124", "number"},
        StudentCase{"BySlipsInTheNumberWhereThereIsNoName", u"2109040955"_s, {}, {}, "2109040999", "number"},
        StudentCase{
            "ByASlipInTheNumberAndASimilarName", u"2109030778"_s, u"方济月"_s, {}, "2109030777", "number"},
        StudentCase{"ByASimilarNameAlone", {}, u"方霁明"_s, {}, "2109030777", "similar-name"},
        StudentCase{"ByALatinNameOfOneSlip", {}, u"JONA SMITH LEELAND"_s, {}, "2109040999", "similar-name"},
        StudentCase{"TheOneWhoHasNotPaidYetOfTwoOfOneName",
                    {},
                    u"陆澜"_s,
                    {},
                    "2109030888",
                    "name",
                    {u"2105020125"_s}},
        StudentCase{"NobodyWithTwoSlipsAndAnotherName", u"2109040955"_s, u"无名氏"_s, {}, "", ""},
        StudentCase{"NobodyWhomNothingSpeaksFor", u"3000000000"_s, u"无名氏"_s, {}, "", ""}),
    sentence<StudentCase>);

TEST(StudentSuggested, AreNoMoreThanAskedFor)
{
    EXPECT_EQ(suggestStudents(aPayment(2, {}, u"陆澜"_s), kStudents, {}).size(), 2);
    EXPECT_EQ(suggestStudents(aPayment(2, {}, u"陆澜"_s), kStudents, {}, 1).size(), 1);
}

} // namespace
} // namespace liuying
