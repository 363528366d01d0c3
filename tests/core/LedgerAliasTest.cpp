// SPDX-License-Identifier: Apache-2.0
// Other names of colleges, in remarks, accounts, lists and decisions.
#include "LedgerCases.h"

#include "core/ledger/CollegeNames.h"

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct AliasCase {
    const char *name = "";
    QString remark;
    QString payer;
    QList<CollegeAlias> aliases;
    const char *college = "";
    const char *needsPerson = "";
};

void PrintTo(const AliasCase &row, std::ostream *out)
{
    *out << row.name;
}

class Alias : public testing::TestWithParam<AliasCase> {};

TEST_P(Alias, IsReadLikeTheCollegesName)
{
    const QStringList colleges{u"信息工程学院"_s, u"教育学院"_s, u"商学院"_s};
    TransferRow row = aTransfer(2, Money{3000}, GetParam().remark, GetParam().payer);
    const TransferStanding standing = judgeTransfer(row, colleges, {}, GetParam().aliases);
    EXPECT_EQ(standing.college.toStdString(), GetParam().college);
    EXPECT_EQ(standing.needsPerson.toStdString(), GetParam().needsPerson);
}

const CollegeAlias kOldName{u"计算机学院"_s, u"信息工程学院"_s};
const QString kUniversity = u"澜江理工大学"_s;

INSTANTIATE_TEST_SUITE_P(
    Rows, Alias,
    testing::Values(
        AliasCase{"WithoutItTheOldNameIsUnknown", u"计算机学院"_s, kUniversity, {}, "", "unknown-college"},
        AliasCase{"InTheRemark", u"计算机学院毕业照"_s, kUniversity, {kOldName}, "信息工程学院", ""},
        AliasCase{"AtTheEndOfTheAccount",
                  u"毕业照"_s,
                  kUniversity + u"计算机学院"_s,
                  {kOldName},
                  "信息工程学院",
                  ""},
        AliasCase{"OldAndNewNameTogetherAreOneCollege",
                  u"计算机学院、信息工程学院"_s,
                  kUniversity,
                  {kOldName},
                  "信息工程学院",
                  ""},
        AliasCase{"TheOldNameOfTheAccountAndTheNewOneOfTheRemarkAgree",
                  u"信息工程学院"_s,
                  kUniversity + u"计算机学院"_s,
                  {kOldName},
                  "信息工程学院",
                  ""},
        AliasCase{"AnAbbreviationOfTheOldNameFits", u"计院"_s, kUniversity, {kOldName}, "信息工程学院", ""},
        AliasCase{
            "ATailOfALongerNameIsNotIt", u"物理计算机学院"_s, kUniversity, {kOldName}, "", "unknown-college"},
        AliasCase{"AShortNameByItself",
                  u"数媒 39人"_s,
                  kUniversity,
                  {{u"数媒"_s, u"信息工程学院"_s}},
                  "信息工程学院",
                  ""},
        AliasCase{"OneThatContainsACollegesNameIsTheLongerOne",
                  u"高等教育学院"_s,
                  kUniversity,
                  {{u"高等教育学院"_s, u"商学院"_s}},
                  "商学院",
                  ""},
        AliasCase{"WhatLeadsToAnAliasLeadsToItsCollege",
                  u"计科学院"_s,
                  kUniversity,
                  {{u"计科学院"_s, u"计算机学院"_s}, kOldName},
                  "信息工程学院",
                  ""},
        AliasCase{"WhatLeadsInACircleLeadsNowhere",
                  u"天文学院"_s,
                  kUniversity,
                  {{u"天文学院"_s, u"地理学院"_s}, {u"地理学院"_s, u"天文学院"_s}},
                  "",
                  "unknown-college"},
        AliasCase{"ACollegesOwnNameIsNobodyElses",
                  u"商学院"_s,
                  kUniversity,
                  {{u"商学院"_s, u"教育学院"_s}},
                  "商学院",
                  ""},
        AliasCase{"OfACollegeThatIsGoneItIsUnknown",
                  u"天文学院"_s,
                  kUniversity,
                  {{u"天文学院"_s, u"物理学院"_s}},
                  "",
                  "unknown-college"},
        AliasCase{
            "ASingleCharacterIsNone", u"计 39人"_s, kUniversity, {{u"计"_s, u"商学院"_s}}, "", "no-college"},
        AliasCase{"AWordOfEveryCollegeIsNone",
                  u"学院毕业照 39人"_s,
                  kUniversity,
                  {{u"学院"_s, u"商学院"_s}},
                  "",
                  "no-college"},
        AliasCase{
            "LatinLettersStandAlone", u"CS 39人"_s, kUniversity, {{u"CS"_s, u"商学院"_s}}, "商学院", ""},
        AliasCase{
            "NotInsideALatinWord", u"PCS 39人"_s, kUniversity, {{u"CS"_s, u"商学院"_s}}, "", "no-college"},
        AliasCase{"APersonsTransferIsStillAPersons",
                  u"计算机学院"_s,
                  u"柳汐澜"_s,
                  {kOldName},
                  "",
                  "private-person"}),
    sentence<AliasCase>);

struct NameCase {
    const char *rule;
    const char16_t *name;
    bool canBe;
};

class AliasNames : public testing::TestWithParam<NameCase> {};

TEST_P(AliasNames, TellOneCollegeFromOthers)
{
    EXPECT_EQ(canBeAlias(QString::fromUtf16(GetParam().name)), GetParam().canBe);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, AliasNames,
    testing::Values(NameCase{"AShortName", u"计科院", true}, NameCase{"TwoCharacters", u"马院", true},
                    NameCase{"Letters", u"CS", true}, NameCase{"AnOldName", u"信息工程学院", true},
                    NameCase{"NotASingleCharacter", u"计", false},
                    NameCase{"NotASingleCharacterAmongBlanks", u" 计 ", false},
                    NameCase{"NotTheWordCollege", u"学院", false},
                    NameCase{"NotTheWordAmongBlanks", u"学 院", false},
                    NameCase{"NotOurCollege", u"我院", false}, NameCase{"NotEveryCollege", u"各学院", false},
                    NameCase{"NotTheUniversity", u"大学", false}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(Alias, MakesAListTheCollegesOwn)
{
    LedgerInput input = aUniversity();
    PaymentRow row = aPayment(2, u"1001"_s, u"柳汐"_s);
    row.college = u"经济管理学院"_s;
    input.lists = {aList({row})};
    EXPECT_EQ(kindsOf(judgePayments(input).open), "other-college");
    input.aliases = {{u"经济管理学院"_s, u"商学院"_s}};
    EXPECT_EQ(kindsOf(judgePayments(input).open), "");
    input.aliases = {{u"经济管理学院"_s, u"化学与材料学院"_s}};
    EXPECT_EQ(kindsOf(judgePayments(input).open), "other-college");
}

TEST(Alias, CarriesADecisionOverToACollegesNewName)
{
    LedgerInput input = aUniversity();
    input.statements = {aStatement({aTransfer(2, Money{3000}, u"毕业照"_s)})};
    input.settled = {settledBy(aDecision(kBank, 2, ItemDecision::Kind::BelongsTo, u"经济管理学院"_s))};
    EXPECT_EQ(kindsOf(ledgerStatus(input).needsPerson), "no-college");
    input.aliases = {{u"经济管理学院"_s, u"商学院"_s}};
    EXPECT_EQ(kindsOf(ledgerStatus(input).needsPerson), "");
    EXPECT_EQ(ledgerStatus(input).colleges.first().remitted, Money{3000});
}

} // namespace
} // namespace liuying
