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
        Row{"ForAPersonToAskTheOneWhoseSurnameAloneDiffers", aCard(u"章*三"_s, u"123X"_s), u"? 1"_s},
        Row{"ForAPersonToAskTheOneWhoseLastCharacterAloneDiffers", aCard(u"张*四"_s, u"123X"_s), u"? 1"_s},
        Row{"AnotherPersonByBothCharacters", aCard(u"章*四"_s, u"123X"_s), u"not-on-roster"_s},
        Row{"ForAPersonToAskTheOneWhoseSchoolIsASpeck", aCard(u"张*三"_s, u"123X"_s, u"本科"_s, u"一"_s),
            u"? 1"_s},
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

TEST(CardMatching, ANameMisreadInEveryCharacterIsAskedAboutWhereAllElseFits)
{
    const CardMatcher matcher(roster(), u"澜江理工大学"_s);
    vision::CardText card = aCard(u"主*柱"_s, u"E200"_s, u"专科"_s, kTrade);
    card.first = {u"主"_s, false, {0.98}};
    card.last = {u"柱"_s, false, {0.98}};
    const CardVerdict verdict = matcher.match(card);
    EXPECT_EQ(verdict.students, QStringList{u"7"_s});
    EXPECT_TRUE(verdict.student.isEmpty());
    EXPECT_TRUE(verdict.reason.isEmpty());
    card.idTail = u"E377"_s;
    EXPECT_EQ(matcher.match(card).reason, u"not-on-roster"_s);
}

QStringList numbersOf(const QList<CardCandidate> &ranked)
{
    QStringList numbers;
    for (const CardCandidate &candidate : ranked)
        numbers.append(candidate.student);
    return numbers;
}

TEST(CardRanking, PutsTheLikeliestFirstAndNobodyWhoIsNot)
{
    const CardVerdict verdict = CardMatcher(roster(), u"澜江理工大学"_s).match(aCard(u"张*三"_s, u"123X"_s));
    EXPECT_EQ(numbersOf(verdict.ranked), QStringList{u"1"_s});
    EXPECT_GT(verdict.confidence(), 0.99);
}

TEST(CardRanking, GivesTwoWhoAreAlikeTheSameShare)
{
    const CardVerdict verdict = CardMatcher(roster(), u"澜江理工大学"_s).match(aCard(u"李*华"_s, u"7635"_s));
    ASSERT_EQ(numbersOf(verdict.ranked), (QStringList{u"2"_s, u"3"_s}));
    EXPECT_DOUBLE_EQ(verdict.ranked[0].share, verdict.ranked[1].share);
    EXPECT_LT(verdict.confidence(), 0.5);
}

TEST(CardRanking, PutsThoseFirstWhoAreExpectedHere)
{
    const CardVerdict verdict =
        CardMatcher(roster(), u"澜江理工大学"_s).match(aCard(u"李*华"_s, u"7635"_s), {u"3"_s});
    ASSERT_EQ(numbersOf(verdict.ranked), (QStringList{u"3"_s, u"2"_s}));
    EXPECT_GT(verdict.ranked[0].share, 0.9);
    EXPECT_EQ(verdict.students, (QStringList{u"2"_s, u"3"_s})) << "expected is not proven";
}

TEST(CardRanking, ExpectingSomebodyDoesNotHideAProvenOther)
{
    const CardVerdict verdict =
        CardMatcher(roster(), u"澜江理工大学"_s).match(aCard(u"张*三"_s, u"123X"_s), {u"2"_s, u"3"_s});
    EXPECT_EQ(verdict.student, u"1"_s);
}

TEST(CardRanking, KnowsThemByTheNameWhereTheLastFourWereNotRead)
{
    const CardVerdict verdict = CardMatcher(roster(), u"澜江理工大学"_s).match(aCard(u"张*三"_s, {}));
    EXPECT_EQ(verdict.reason, u"no-card"_s);
    ASSERT_FALSE(verdict.ranked.isEmpty());
    EXPECT_EQ(verdict.ranked.front().student, u"1"_s);
}

TEST(CardRanking, NamesNineAtMost)
{
    QList<Student> many;
    for (int i = 0; i < 30; ++i)
        many.append(aStudent(QString::number(i), u"李文华"_s, u"7635"_s));
    const CardVerdict verdict = CardMatcher(many, u"澜江理工大学"_s).match(aCard(u"李*华"_s, u"7635"_s));
    EXPECT_EQ(verdict.ranked.size(), 9);
    EXPECT_EQ(verdict.students.size(), 30);
}

TEST(CardRanking, OfNothingReadIsEmpty)
{
    const CardVerdict verdict = CardMatcher(roster(), u"澜江理工大学"_s).match({});
    EXPECT_TRUE(verdict.ranked.isEmpty());
    EXPECT_EQ(verdict.confidence(), 0);
}

TEST(CardRanking, OfAnEmptyRosterIsEmpty)
{
    const CardVerdict verdict = CardMatcher({}, {}).match(aCard(u"张*三"_s, u"123X"_s));
    EXPECT_EQ(verdict.reason, u"not-on-roster"_s);
    EXPECT_TRUE(verdict.ranked.isEmpty());
}

TEST(AWrongEnrolment, NamesTheSchoolOnTheCard)
{
    const CardVerdict verdict =
        CardMatcher(roster(), u"澜江理工大学"_s)
            .match(aCard(u"张*三"_s, u"123X"_s, u"本科"_s, u"岚溪师范高等专科学校"_s));
    EXPECT_EQ(verdict.wrongSchool, u"岚溪师范高等专科学校"_s);
    EXPECT_TRUE(verdict.wrongLevel.isEmpty());
}

TEST(AWrongEnrolment, NamesTheLevelOnTheCard)
{
    const CardVerdict verdict =
        CardMatcher(roster(), u"澜江理工大学"_s).match(aCard(u"张*三"_s, u"123X"_s, u"专科"_s));
    EXPECT_EQ(verdict.wrongLevel, u"专科"_s);
    EXPECT_TRUE(verdict.wrongSchool.isEmpty());
}

TEST(AWrongEnrolment, IsNotBelievedOfASchoolReadBadly)
{
    vision::CardText card = aCard(u"张*三"_s, u"123X"_s, u"本科"_s, u"尘江埋工人党"_s);
    card.confidence.school = 0.45;
    const CardVerdict verdict = CardMatcher(roster(), u"澜江理工大学"_s).match(card);
    EXPECT_EQ(verdict.students, QStringList{u"1"_s}) << "asked about, neither bound nor turned away";
}

TEST(ACardWhoseStudentIsMissing, IsBoundToNobodyWhoIsLikeHim)
{
    const QList<Student> alike{
        aStudent(u"level"_s, u"张小三"_s, u"123X"_s, u"专科"_s),
        aStudent(u"school"_s, u"张小三"_s, u"123X"_s, u"本科"_s, u"青蒿职业技术学院"_s),
        aStudent(u"figure"_s, u"张小三"_s, u"128X"_s),
        aStudent(u"last"_s, u"张小王"_s, u"123X"_s),
        aStudent(u"first"_s, u"章小三"_s, u"123X"_s),
        aStudent(u"shape"_s, u"张三"_s, u"123X"_s)};
    const vision::CardText card = aCard(u"张*三"_s, u"123X"_s);
    for (const Student &student : alike)
        EXPECT_TRUE(CardMatcher({student}, u"澜江理工大学"_s).match(card).student.isEmpty())
            << student.number.toStdString();
    EXPECT_TRUE(CardMatcher(alike, u"澜江理工大学"_s).match(card).student.isEmpty());
}

TEST(ACardReadInPart, IsNotBoundWithoutItsSchoolOrLevel)
{
    const CardMatcher matcher(roster(), u"澜江理工大学"_s);
    EXPECT_EQ(matcher.match(aCard(u"张*三"_s, u"123X"_s, {})).students, QStringList{u"1"_s});
    EXPECT_EQ(matcher.match(aCard(u"张*三"_s, u"123X"_s, u"本科"_s, {})).students, QStringList{u"1"_s});
}

TEST(ACardReadInPart, IsNotBoundByAFigureThatMayBeAnother)
{
    vision::CardText card = aCard(u"张*三"_s, u"123X"_s);
    card.tail = {
        {u"1"_s, true, {0.98}}, {u"2"_s, true, {0.98}}, {u"38"_s, false, {0.5, 0.4}}, {u"X"_s, true, {0.98}}};
    const CardVerdict verdict = CardMatcher(roster(), u"澜江理工大学"_s).match(card);
    EXPECT_EQ(verdict.students, QStringList{u"1"_s});
}

} // namespace
TEST(ACharacterOfTheNameInDoubt, BindsAsTheClearlyLikeliestWhereAllElseFits)
{
    vision::CardText card = aCard(u"张*三"_s, u"123X"_s);
    card.last = {u"三二"_s, false, {0.46, 0.22}};
    EXPECT_EQ(CardMatcher(roster(), u"澜江理工大学"_s).match(card).student, u"1"_s);
}

TEST(ACharacterOfTheNameInDoubt, IsAskedAboutWhereAnotherIsNearlyAsLikely)
{
    vision::CardText card = aCard(u"张*三"_s, u"123X"_s);
    card.last = {u"三二"_s, false, {0.46, 0.44}};
    EXPECT_TRUE(CardMatcher(roster(), u"澜江理工大学"_s).match(card).student.isEmpty());
}

TEST(ACharacterOfTheNameInDoubt, IsAskedAboutWhereTheOtherOneIsInDoubtToo)
{
    vision::CardText card = aCard(u"张*三"_s, u"123X"_s);
    card.first = {u"张弥"_s, false, {0.46, 0.22}};
    card.last = {u"三二"_s, false, {0.46, 0.22}};
    EXPECT_TRUE(CardMatcher(roster(), u"澜江理工大学"_s).match(card).student.isEmpty());
}

TEST(ACharacterOfTheNameInDoubt, IsTheOneThatIsOftenMisreadAsWhatWasRead)
{
    const QList<Student> students = roster() + QList<Student>{aStudent(u"10"_s, u"赵泽毅"_s, u"3477"_s)};
    vision::CardText card = aCard(u"赵*裔"_s, u"3477"_s);
    card.last = {u"裔"_s, false, {0.985}};
    EXPECT_EQ(CardMatcher(students, u"澜江理工大学"_s).match(card).student, u"10"_s);
}

} // namespace liuying
