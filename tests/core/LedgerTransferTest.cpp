// SPDX-License-Identifier: Apache-2.0
// Whose transfer it is, and what a person has to settle.
#include "core/ledger/CollegeNames.h"
#include "core/ledger/Counterparty.h"
#include "core/ledger/Ledger.h"

#include <gtest/gtest.h>

#include <ostream>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

const QStringList kColleges{
    u"机械与运载工程学院"_s, u"机电工程学院"_s, u"计算机科学与工程学院"_s, u"外国语学院"_s, u"商学院"_s,
    u"化学与材料学院"_s,     u"教育学院"_s,     u"国际教育学院"_s,         u"理学院"_s,     u"管理学院"_s};

struct TransferCase {
    const char *name = "";
    QString payer;
    QString remark;
    QString college;
    QString needsPerson;
    qint64 fen = 150000;
};

void PrintTo(const TransferCase &row, std::ostream *out)
{
    *out << row.payer.toStdString() << " | " << row.remark.toStdString();
}

template <typename AnyRow>
std::string rowName(const testing::TestParamInfo<AnyRow> &info)
{
    return info.param.name;
}

class Transfer : public testing::TestWithParam<TransferCase> {};

TEST_P(Transfer, BelongsTo)
{
    TransferRow row;
    row.payer = GetParam().payer;
    row.remark = GetParam().remark;
    row.amount = Money{GetParam().fen};
    const TransferStanding standing = judgeTransfer(row, kColleges, std::nullopt);
    EXPECT_EQ(standing.college.toStdString(), GetParam().college.toStdString());
    EXPECT_EQ(standing.needsPerson.toStdString(), GetParam().needsPerson.toStdString());
}

const QString kUniversity = u"澜江理工大学"_s;

INSTANTIATE_TEST_SUITE_P(
    ByRemark, Transfer,
    testing::Values(
        TransferCase{"TheRemarkNamesTheCollege", kUniversity, u"外国语学院图像采集费"_s, u"外国语学院"_s, {}},
        TransferCase{"TheLongestNameWins", kUniversity, u"国际教育学院图像费"_s, u"国际教育学院"_s, {}},
        TransferCase{"ATailOfALongerNameIsNotTheCollege", kUniversity, u"管理学院"_s, u"管理学院"_s, {}},
        TransferCase{"ATailOfAnUnknownNameIsNotTheCollegeEither",
                     kUniversity,
                     u"物理学院毕业照"_s,
                     {},
                     u"unknown-college"_s},
        TransferCase{
            "TheUniversityMayStandBefore", kUniversity, u"澜江理工大学理学院毕业照"_s, u"理学院"_s, {}},
        TransferCase{"ItsShortFormMayStandBefore", kUniversity, u"澜江理工商学院毕业照"_s, u"商学院"_s, {}},
        TransferCase{"AVerbMayStandBefore", kUniversity, u"补缴商学院图像费"_s, u"商学院"_s, {}},
        TransferCase{
            "AWordForGivingBackMayStandBefore", kUniversity, u"退回商学院多缴"_s, u"商学院"_s, {}, -3000},
        TransferCase{"AnotherWordForGivingBackMayStandBefore",
                     kUniversity,
                     u"返还商学院多缴"_s,
                     u"商学院"_s,
                     {},
                     -3000},
        TransferCase{"OnBehalfOfMayStandBefore", kUniversity, u"代商学院缴"_s, u"商学院"_s, {}},
        TransferCase{
            "AWordThatEndsInOnBehalfOfIsAName", kUniversity, u"现代教育学院"_s, {}, u"unknown-college"_s},
        TransferCase{"AKindOfStudentMayStandBefore", kUniversity, u"本科商学院"_s, u"商学院"_s, {}},
        TransferCase{"AHeadCountMayStandBefore", kUniversity, u"共65人，商学院"_s, u"商学院"_s, {}},
        TransferCase{"WhomItComesFromMayStandBefore", kUniversity, u"由商学院转"_s, u"商学院"_s, {}},
        TransferCase{"WhomItIsForMayStandBefore", kUniversity, u"为理学院补"_s, u"理学院"_s, {}},
        TransferCase{"AUnionMayStandBefore", kUniversity, u"工会及商学院"_s, u"商学院"_s, {}},
        TransferCase{"AJoiningWordAloneMayStandBefore", kUniversity, u"和商学院65人"_s, u"商学院"_s, {}},
        TransferCase{"AJoiningWordInsideALongerNameMakesItUnknown",
                     kUniversity,
                     u"公共与管理学院"_s,
                     {},
                     u"unknown-college"_s},
        TransferCase{"AnOrdinalIsAName", kUniversity, u"第二教育学院"_s, {}, u"unknown-college"_s},
        TransferCase{
            "AVerbBeforeTheWordForCollegeNamesNone", kUniversity, u"退回学院多缴"_s, {}, u"no-college"_s},
        TransferCase{"AYearMayStandBefore", kUniversity, u"2026届商学院毕业照"_s, u"商学院"_s, {}},
        TransferCase{
            "BlanksInsideTheNameDoNotMatter", kUniversity, u"外国语 学院 图像费"_s, u"外国语学院"_s, {}},
        TransferCase{"FullWidthFormsDoNotMatter", kUniversity, u"商学院（６５人）"_s, u"商学院"_s, {}},
        TransferCase{
            "TwoNamesNeedAPerson", kUniversity, u"商学院、外国语学院图像费"_s, {}, u"two-colleges"_s},
        TransferCase{"TwoJoinedNamesNeedAPerson", kUniversity, u"商学院和理学院"_s, {}, u"two-colleges"_s},
        TransferCase{
            "ALongNameAndItsTailAreTwo", kUniversity, u"国际教育学院、教育学院"_s, {}, u"two-colleges"_s},
        TransferCase{"TheSameNameTwiceIsOne", kUniversity, u"商学院 商学院图像费"_s, u"商学院"_s, {}},
        TransferCase{
            "AnUnknownCollegeNeedsAPerson", kUniversity, u"建筑学院毕业照相费"_s, {}, u"unknown-college"_s},
        TransferCase{"NoCollegeNeedsAPerson", kUniversity, u"毕业照"_s, {}, u"no-college"_s},
        TransferCase{"MySchoolIsNoCollege", kUniversity, u"我院毕业照"_s, {}, u"no-college"_s},
        TransferCase{"NothingAtAllIsNoCollege", kUniversity, {}, {}, u"no-college"_s},
        TransferCase{"AReturnThatNamesACollegeIsItsOwn",
                     kUniversity,
                     u"退汇 化学与材料学院图像采集费"_s,
                     u"化学与材料学院"_s,
                     {},
                     -69000}),
    rowName<TransferCase>);

INSTANTIATE_TEST_SUITE_P(
    ByPayer, Transfer,
    testing::Values(
        TransferCase{"ThePayerEndsInTheCollege", kUniversity + u"商学院"_s, u"图像采集费"_s, u"商学院"_s, {}},
        TransferCase{
            "AlsoThereTheLongestWins", kUniversity + u"国际教育学院"_s, u"毕业照"_s, u"国际教育学院"_s, {}},
        TransferCase{"AUnionOfTheCollegeIsNotTheCollege",
                     kUniversity + u"商学院工会"_s,
                     u"毕业照"_s,
                     {},
                     u"no-college"_s},
        TransferCase{"APayerThatIsAnUnknownCollege",
                     kUniversity + u"建筑学院"_s,
                     u"毕业照"_s,
                     {},
                     u"unknown-college"_s},
        TransferCase{"PayerAndRemarkAgree", kUniversity + u"商学院"_s, u"商学院65人"_s, u"商学院"_s, {}},
        TransferCase{"PayerAndRemarkDiffer",
                     kUniversity + u"商学院"_s,
                     u"外国语学院图像费"_s,
                     {},
                     u"payer-and-remark-differ"_s},
        TransferCase{"AReturnToThePayerAgreesWithIt",
                     kUniversity + u"商学院"_s,
                     u"退回商学院多缴"_s,
                     u"商学院"_s,
                     {},
                     -3000},
        TransferCase{"APayerThatIsACollegeOfNoRosterDiffers",
                     kUniversity + u"医学院"_s,
                     u"商学院采集费"_s,
                     {},
                     u"payer-and-remark-differ"_s},
        TransferCase{
            "ACollegeAloneDiffers", u"医学院"_s, u"商学院采集费"_s, {}, u"payer-and-remark-differ"_s},
        TransferCase{"ADepartmentOfAnotherNameDiffers",
                     u"湖城职业技术学院机电系"_s,
                     u"商学院采集费"_s,
                     {},
                     u"payer-and-remark-differ"_s},
        TransferCase{"TheUniversityPaysForACollege", kUniversity, u"商学院采集费"_s, u"商学院"_s, {}},
        TransferCase{
            "AUniversityCalledCollegePays", u"湖城职业技术学院"_s, u"商学院采集费"_s, u"商学院"_s, {}},
        TransferCase{
            "AnOfficePaysForACollege", kUniversity + u"财务处"_s, u"商学院采集费"_s, u"商学院"_s, {}},
        TransferCase{"TheWorkersUnionPaysForACollege",
                     kUniversity + u"工会委员会"_s,
                     u"商学院采集费"_s,
                     u"商学院"_s,
                     {}},
        TransferCase{"AHospitalIsNoCollege", kUniversity + u"附属医院"_s, u"商学院采集费"_s, u"商学院"_s, {}},
        TransferCase{"AShortNameOfThePayerAgrees",
                     kUniversity + u"外语学院"_s,
                     u"外国语学院图像费"_s,
                     u"外国语学院"_s,
                     {}},
        TransferCase{"ABracketBehindThePayerDoesNotMatter",
                     kUniversity + u"商学院（专户）"_s,
                     u"图像采集费"_s,
                     u"商学院"_s,
                     {}},
        TransferCase{"PayerAndShortNameAgree",
                     kUniversity + u"外国语学院"_s,
                     u"外语学院图像费"_s,
                     u"外国语学院"_s,
                     {}},
        TransferCase{"TheWorkersUnionNamesNoCollege",
                     kUniversity + u"工会委员会"_s,
                     u"毕业照"_s,
                     {},
                     u"no-college"_s}),
    rowName<TransferCase>);

INSTANTIATE_TEST_SUITE_P(
    ByShortName, Transfer,
    testing::Values(
        TransferCase{
            "AnAbbreviationOfOneCollege", kUniversity, u"计科院毕业照费"_s, u"计算机科学与工程学院"_s, {}},
        TransferCase{"AnAbbreviationAfterAVerb", kUniversity, u"重新汇款化材学院"_s, u"化学与材料学院"_s, {}},
        TransferCase{"AnAbbreviationWithoutItsYuan", kUniversity, u"化材 46人"_s, u"化学与材料学院"_s, {}},
        TransferCase{
            "AnAbbreviationOfTwoNeedsAPerson", kUniversity, u"机院毕业照"_s, {}, u"unknown-college"_s},
        TransferCase{
            "TwoAbbreviationsNeedAPerson", kUniversity, u"计科院、外语学院"_s, {}, u"two-colleges"_s},
        TransferCase{"AnAbbreviationBeginsWithTheFirstCharacter",
                     kUniversity,
                     u"材料学院"_s,
                     {},
                     u"unknown-college"_s}),
    rowName<TransferCase>);

INSTANTIATE_TEST_SUITE_P(
    NobodysTransfer, Transfer,
    testing::Values(
        TransferCase{"APersonPays", u"柳汐澜"_s, u"艺术设计学院图像采集费"_s, {}, u"private-person"_s},
        TransferCase{"APersonPaysWithAKnownCollege", u"欧阳砚秋"_s, u"商学院"_s, {}, u"private-person"_s},
        TransferCase{"TheBankChargesAFee", u"开户行"_s, u"手续费"_s, {}, u"ignored"_s, -1250},
        TransferCase{"TheBankPaysInterest", u"开户行"_s, u"结息"_s, {}, u"ignored"_s, 123},
        TransferCase{"InterestWithoutAPayer", {}, u"2025年一季度利息"_s, {}, u"ignored"_s, 123},
        TransferCase{"AChargeTakenFromAFeeIsNotTheBanks",
                     kUniversity,
                     u"商学院图像费（已扣手续费）"_s,
                     u"商学院"_s,
                     {}}),
    rowName<TransferCase>);

struct PayerCase {
    const char *name = "";
    QString account;
    bool isPerson = false;
};

void PrintTo(const PayerCase &row, std::ostream *out)
{
    *out << row.account.toStdString();
}

class Payer : public testing::TestWithParam<PayerCase> {};

TEST_P(Payer, IsAPersonOrNot)
{
    EXPECT_EQ(isPrivatePerson(GetParam().account), GetParam().isPerson);
}

INSTANTIATE_TEST_SUITE_P(
    Accounts, Payer,
    testing::Values(PayerCase{"ThreeCharacters", u"柳汐澜"_s, true},
                    PayerCase{"TwoCharacters", u"岑珂"_s, true},
                    PayerCase{"ADoubleFamilyName", u"上官霏霂"_s, true},
                    PayerCase{"AMiddleDot", u"阿依澜·木霁提"_s, true},
                    PayerCase{"AnotherMiddleDot", u"买合桐提•艾汐"_s, true},
                    PayerCase{"Latin", u"Jona Smith-Leeland"_s, true}, PayerCase{"Masked", u"柳*澜"_s, true},
                    PayerCase{"WithABracket", u"柳汐澜（个人）"_s, true},
                    PayerCase{"AGivenNameThatEndsLikeAnOffice", u"王知行"_s, true},
                    PayerCase{"ABlankInside", u"岑 珂"_s, true}, PayerCase{"TheBank", u"开户行"_s, false},
                    PayerCase{"AnOffice", u"财务处"_s, false}, PayerCase{"AUnion", u"工会"_s, false},
                    PayerCase{"ACollege", u"商学院"_s, false}, PayerCase{"TheUniversity", kUniversity, false},
                    PayerCase{"ACompany", u"支付宝（中国）网络技术有限公司"_s, false},
                    PayerCase{"ALatinCompany", u"Foo Trading Ltd"_s, false}, PayerCase{"Nobody", {}, false}),
    rowName<PayerCase>);

TransferRow transfer(const QString &serial, qint64 fen, const QString &remark = u"商学院"_s,
                     const QDate &date = QDate(2025, 3, 26))
{
    TransferRow row;
    row.date = date;
    row.amount = Money{fen};
    row.payer = kUniversity;
    row.remark = remark;
    row.serial = serial;
    return row;
}

QList<bool> seenIn(const QList<Statement> &statements)
{
    QList<bool> seen;
    for (const QList<TransferStanding> &standings : judgeStatements(statements, kColleges, std::nullopt)) {
        for (const TransferStanding &standing : standings)
            seen.append(standing.alreadySeen);
    }
    return seen;
}

TEST(Transactions, WithASerialNumberOfAnEarlierStatementAreSeen)
{
    EXPECT_EQ(seenIn({{u"a"_s, {transfer(u"1"_s, 100)}, {}},
                      {u"b"_s, {transfer(u"1"_s, 100), transfer(u"2"_s, 100)}, {}}}),
              (QList<bool>{false, true, false}));
}

TEST(Transactions, WithOneSerialNumberInOneStatementAreATransferAndItsCharge)
{
    EXPECT_EQ(seenIn({{u"a"_s, {transfer(u"1"_s, 100), transfer(u"1"_s, -5), transfer(u"1"_s, 100)}, {}}}),
              (QList<bool>{false, false, true}));
}

TEST(Transactions, WithoutSerialNumbersAreSeenAsOftenAsAnEarlierStatementHadThem)
{
    const TransferRow same = transfer({}, 100);
    EXPECT_EQ(seenIn({{u"a"_s, {same, same}, {}}, {u"b"_s, {same, same, same}, {}}}),
              (QList<bool>{false, false, true, true, false}));
}

TEST(Transactions, AreLateAfterTheDueDayAndNotOnIt)
{
    const QDate due(2025, 3, 28);
    EXPECT_FALSE(judgeTransfer(transfer({}, 1, u"商学院"_s, due), kColleges, due).late);
    EXPECT_TRUE(judgeTransfer(transfer({}, 1, u"商学院"_s, due.addDays(1)), kColleges, due).late);
    EXPECT_FALSE(judgeTransfer(transfer({}, 1, u"商学院"_s, due.addDays(1)), kColleges, std::nullopt).late);
}

TEST(Abbreviations, EveryCollegeAbbreviatesItselfAndEveryOrderedChoiceFromItsFirstCharacterOn)
{
    for (const QString &college : kColleges) {
        EXPECT_TRUE(abbreviates(college, college));
        for (qsizetype dropped = 1; dropped < college.size(); ++dropped) {
            QString shorter = college;
            shorter.remove(dropped, 1);
            EXPECT_EQ(abbreviates(shorter, college), shorter.size() >= 2) << shorter.toStdString();
        }
        EXPECT_FALSE(abbreviates(QStringView(college).mid(1), college));
        EXPECT_FALSE(abbreviates(college.left(1), college));
    }
}

} // namespace
} // namespace liuying
