// SPDX-License-Identifier: Apache-2.0
#include "storage/Station.h"

#include "storage/NameInitials.h"

namespace liuying::storage {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    const char *name;
    QString person;
    QString initials;
};

class Initials : public testing::TestWithParam<Reading> {};

std::string readingName(const testing::TestParamInfo<Reading> &info)
{
    return info.param.name;
}

struct Search {
    const char *name;
    QString text;
    QStringList found;
};

class SearchTest : public StationTest, public testing::WithParamInterface<Search> {
protected:
    SearchTest()
    {
        putPlanAndRoster(*stores,
                         {aStudent(u"2105010101"_s, u"张三丰"_s), aStudent(u"2105010102"_s, u"曾三"_s),
                          aStudent(u"2105010203"_s, u"李张三"_s), aStudent(u"0105"_s, u"赵四方"_s),
                          aStudent(u"S210501"_s, u"Zoe Smith"_s)});
    }
};

std::string searchName(const testing::TestParamInfo<Search> &info)
{
    return info.param.name;
}

QStringList numbersOf(const QList<Student> &students)
{
    QStringList numbers;
    for (const Student &student : students)
        numbers.append(student.number);
    return numbers;
}

class RosterTest : public StationTest {};

} // namespace

TEST_P(Initials, AreTheOnesStaffType)
{
    EXPECT_EQ(NameInitials().of(GetParam().person).toStdString(), GetParam().initials.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Names, Initials,
    testing::Values(Reading{"OfAPlainName", u"张三丰"_s, u"zsf"_s}, Reading{"OfZeng", u"曾国藩"_s, u"zgf"_s},
                    Reading{"OfShan", u"单雄信"_s, u"sxx"_s}, Reading{"OfXie", u"解缙"_s, u"xj"_s},
                    Reading{"OfQiu", u"仇英"_s, u"qy"_s}, Reading{"OfZha", u"查良镛"_s, u"zly"_s},
                    Reading{"OfOu", u"区寄"_s, u"oj"_s}, Reading{"OfPiao", u"朴正"_s, u"pz"_s},
                    Reading{"OfYuchi", u"尉迟恭"_s, u"ycg"_s}, Reading{"OfOuyang", u"欧阳修"_s, u"oyx"_s},
                    Reading{"OfChanyuWhichIsNotShan", u"单于飞"_s, u"cyf"_s},
                    Reading{"OfASurnameCharacterInsideTheName", u"李单"_s, u"ld"_s},
                    Reading{"OfAUyghurName", u"阿不都·买买提"_s, u"abdmmt"_s},
                    Reading{"OfANameInLetters", u"Zoe Anne Smith"_s, u"zas"_s},
                    Reading{"WithoutARareCharacterThatHasNoKnownReading", u"𠮷田"_s, u"t"_s},
                    Reading{"OfNothing", QString(), QString()}),
    readingName);

TEST_P(SearchTest, BestFirst)
{
    const auto found = stores->search(GetParam().text, 10);
    ASSERT_OK(found);
    EXPECT_EQ(numbersOf(*found).join(u' ').toStdString(), GetParam().found.join(u' ').toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Words, SearchTest,
    testing::Values(Search{"TheStartOfANumber", u"21050101"_s, {u"2105010101"_s, u"2105010102"_s}},
                    Search{"AWholeNumberBeforeLongerOnes", u"0105"_s, {u"0105"_s}},
                    Search{"NumbersInLowerCase", u"s21"_s, {u"S210501"_s}},
                    Search{"TheMiddleOfANumberFindsNothing", u"5010"_s, {}},
                    Search{"AnyPartOfANameItsStartFirst", u"张三"_s, {u"2105010101"_s, u"2105010203"_s}},
                    Search{"OneCharacter", u"方"_s, {u"0105"_s}},
                    Search{"WholeInitialsBeforeLongerOnes",
                           u"zs"_s,
                           {u"S210501"_s, u"2105010102"_s, u"0105"_s, u"2105010101"_s}},
                    Search{"InitialsInCapitals", u"ZSF"_s, {u"0105"_s, u"2105010101"_s}},
                    Search{"BlanksAround", u"  张三丰 "_s, {u"2105010101"_s}},
                    Search{"ABlankInside", u"张 三丰"_s, {u"2105010101"_s}},
                    Search{"WildcardsAreCharacters", u"%"_s, {}}, Search{"NothingFindsNothing", u" "_s, {}}),
    searchName);

TEST_F(RosterTest, KeepsTheOrderOfTheFirstImport)
{
    putPlanAndRoster(*stores, {aStudent(u"03"_s, u"丙"_s), aStudent(u"01"_s, u"甲"_s)});
    (void)append(
        *stores,
        RosterImported{u"补.xlsx"_s, {aStudent(u"02"_s, u"乙"_s), aStudent(u"03"_s, u"丙改"_s)}, {}, {}});
    const auto roster = stores->roster();
    ASSERT_OK(roster);
    EXPECT_EQ(numbersOf(*roster), (QStringList{u"03"_s, u"01"_s, u"02"_s}));
    EXPECT_EQ(roster->first().name, u"丙改"_s);
}

TEST_F(RosterTest, AStudentComesBackFieldForField)
{
    Student whole = aStudent(u"007"_s, u"张三"_s);
    whole.major = u"土木工程"_s;
    whole.eligible = false;
    whole.statusChanged = true;
    whole.school = u"试验大学"_s;
    putPlanAndRoster(*stores, {whole});
    EXPECT_EQ(stores->student(u"007"_s)->value_or(Student()), whole);
    EXPECT_FALSE(stores->student(u"7"_s)->has_value());
}

TEST_F(RosterTest, WhoIsTakenOffIsGoneAndMayComeBack)
{
    putPlanAndRoster(*stores, manyStudents(3));
    const Student second = manyStudents(3)[1];
    (void)append(*stores, RosterImported{u"更正.xlsx"_s, {}, {second.number}, {}});
    EXPECT_EQ(stores->studentCount().value_or(0), 2);
    EXPECT_FALSE(stores->student(second.number)->has_value());
    EXPECT_TRUE(stores->search(second.number, 5)->isEmpty());
    (void)append(*stores, RosterImported{u"再更正.xlsx"_s, {second}, {}, {}});
    EXPECT_EQ(numbersOf(*stores->roster()), numbersOf(manyStudents(3)));
}

TEST_F(RosterTest, ImportsAreRemembered)
{
    (void)append(*stores, RosterImported{u"一.xlsx"_s, {}, {}, "a"_ba}, kMorningMs);
    (void)append(*stores, RosterImported{u"二.xlsx"_s, {}, {}, "b"_ba}, kMorningMs + 1);
    const auto imports = stores->rosterImports();
    ASSERT_OK(imports);
    ASSERT_EQ(imports->size(), 2);
    EXPECT_EQ((*imports)[1].source, u"二.xlsx"_s);
    EXPECT_EQ((*imports)[1].sourceDigest, "b"_ba);
    EXPECT_EQ((*imports)[1].atMs, kMorningMs + 1);
}

} // namespace liuying::storage
