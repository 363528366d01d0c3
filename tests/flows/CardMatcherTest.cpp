// SPDX-License-Identifier: Apache-2.0
#include "flows/code/CardMatcher.h"

#include <gtest/gtest.h>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

Student aStudent(const QString &number, const QString &name, const QString &tail,
                 const QString &level = u"本科"_s, const QString &school = {})
{
    Student student;
    student.number = number;
    student.name = name;
    student.idTail = tail;
    student.level = level;
    student.school = school;
    return student;
}

QList<Student> roster()
{
    return {aStudent(u"1"_s, u"张小三"_s, u"123X"_s),
            aStudent(u"2"_s, u"李文华"_s, u"7635"_s),
            aStudent(u"3"_s, u"李军华"_s, u"7635"_s),
            aStudent(u"4"_s, u"王一"_s, u"5048"_s),
            aStudent(u"5"_s, u"黄佳桂"_s, u"0187"_s, u"本科"_s),
            aStudent(u"6"_s, u"黄佳桂"_s, u"0187"_s, u"硕士研究生"_s),
            aStudent(u"7"_s, u"吴宇鑫"_s, u"E200"_s, u"专科"_s, u"青蒿职业技术学院"_s),
            aStudent(u"8"_s, u"阿依古丽·买买提"_s, u"4310"_s),
            aStudent(u"9"_s, u"上官杰雨"_s, u"9012"_s)};
}

vision::CardText aCard(const QString &name, const QString &tail, const QString &level = u"本科"_s,
                       const QString &school = u"澜江理工大学"_s)
{
    vision::CardText card{name, tail, school, level};
    card.first = {name.left(1), true};
    if (!name.endsWith(u'*'))
        card.last = {name.right(1), true};
    return card;
}

/// A card whose last character was read, without certainty, as any of @p mayBe.
vision::CardText unsureLast(vision::CardText card, const QString &mayBe)
{
    card.name = card.name.left(2) + mayBe.left(1);
    card.last = {mayBe, false};
    return card;
}

struct Row {
    const char *rule;
    vision::CardText card;
    QString answer; ///< a number, several with blanks between, or the reason
};

class CardMatching : public testing::TestWithParam<Row> {};

TEST_P(CardMatching, Finds)
{
    const CardVerdict verdict = CardMatcher(roster(), u"澜江理工大学"_s).match(GetParam().card);
    const QString answer = verdict.student + verdict.reason;
    EXPECT_EQ(answer.isEmpty() ? u"? "_s + verdict.students.join(u' ') : answer, GetParam().answer);
}

const QString kTrade = u"青蒿职业技术学院"_s;

INSTANTIATE_TEST_SUITE_P(
    Cards, CardMatching,
    testing::Values(
        Row{"TheOneWhomEverythingFits", aCard(u"张*三"_s, u"123x"_s), u"1"_s},
        Row{"TheOneWhateverTheNumberOfStars", aCard(u"张**三"_s, u"123X"_s), u"1"_s},
        Row{"ATwoCharacterName", aCard(u"王*"_s, u"5048"_s), u"4"_s},
        Row{"ALongName", aCard(u"阿*提"_s, u"4310"_s), u"8"_s},
        Row{"ANameOfFourCharacters", aCard(u"上*雨"_s, u"9012"_s), u"9"_s},
        Row{"BothOfTwoThatTheCardDoesNotTellApart", aCard(u"李*华"_s, u"7635"_s), u"? 2 3"_s},
        Row{"TheOneOfTwoWithTheLevel", aCard(u"黄*桂"_s, u"0187"_s, u"硕士研究生"_s), u"6"_s},
        Row{"BothOfTwoWhenTheLevelWasNotRead", aCard(u"黄*桂"_s, u"0187"_s, {}), u"? 5 6"_s},
        Row{"TheOneWhoseSchoolLostItsRareCharacter",
            aCard(u"吴*鑫"_s, u"E200"_s, u"专科"_s, u"青蓄职业技术学院"_s), u"7"_s},
        Row{"TheOneWhoseSchoolLostItsBeginning", aCard(u"张*三"_s, u"123X"_s, u"本科"_s, u"理工大学"_s),
            u"1"_s},
        Row{"ForAPersonToAskTheOneWhoseNameMayBeWhatWasRead",
            unsureLast(aCard(u"吴*鑫"_s, u"E200"_s, u"专科"_s, kTrade), u"襄鑫"_s), u"? 7"_s},
        Row{"AnotherPersonBySurname", aCard(u"章*三"_s, u"123X"_s), u"not-on-roster"_s},
        Row{"AnotherPersonByTheLastCharacter", aCard(u"张*四"_s, u"123X"_s), u"not-on-roster"_s},
        Row{"ATwoCharacterNameIsNoThreeCharacterOne", aCard(u"张*"_s, u"123X"_s), u"not-on-roster"_s},
        Row{"AThreeCharacterNameIsNoTwoCharacterOne", aCard(u"王*一"_s, u"5048"_s), u"not-on-roster"_s},
        Row{"AnotherTail", aCard(u"张*三"_s, u"9999"_s), u"not-on-roster"_s},
        Row{"AnEarlierSchool", aCard(u"张*三"_s, u"123X"_s, u"本科"_s, u"岚溪师范高等专科学校"_s),
            u"other-enrolment"_s},
        Row{"AnEarlierSchoolAsShortAsTheOwn", aCard(u"张*三"_s, u"123X"_s, u"本科"_s, u"北浦大学"_s),
            u"other-enrolment"_s},
        Row{"AnotherSchoolOfTheRoster", aCard(u"张*三"_s, u"123X"_s, u"本科"_s, kTrade),
            u"other-enrolment"_s},
        Row{"AnEarlierLevel", aCard(u"张*三"_s, u"123X"_s, u"专科"_s), u"other-enrolment"_s},
        Row{"NobodyWithoutATail", aCard(u"张*三"_s, {}), u"no-card"_s},
        Row{"NobodyWithoutAName", vision::CardText{{}, u"123X"_s, u"澜江理工大学"_s, u"本科"_s},
            u"no-card"_s}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(CardMatching, ATailThatMayBeMisreadProvesLess)
{
    // 5O48 for 5048: among a thousand students, one character more is not enough; the likely one is offered.
    QList<Student> many = roster();
    for (int i = 0; i < 1000; ++i)
        many.append(
            aStudent(u"F%1"_s.arg(i), i % 20 == 0 ? u"王小明"_s : u"赵大力"_s, QString::number(6000 + i)));
    const CardMatcher matcher(many, u"澜江理工大学"_s);
    EXPECT_EQ(matcher.match(aCard(u"王*"_s, u"5048"_s)).student, u"4"_s);
    EXPECT_EQ(matcher.match(aCard(u"王*"_s, u"5O48"_s)).students, QStringList{u"4"_s});
}

TEST(CardMatching, AMisreadSurnameAloneIsOfferedNotBound)
{
    const CardMatcher matcher(roster(), u"澜江理工大学"_s);
    vision::CardText card = aCard(u"主*"_s, u"5048"_s);
    card.first = {u"主丰"_s, false};
    const CardVerdict verdict = matcher.match(card);
    EXPECT_TRUE(verdict.student.isEmpty());
    EXPECT_EQ(verdict.students, QStringList{u"4"_s});
}

} // namespace
} // namespace liuying
