// SPDX-License-Identifier: Apache-2.0
// How the commands are called, and what a wrong call is answered.
#include "cli/Commands.h"
#include "cli/PayloadText.h"
#include "cli/Terminal.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

struct WrongCall {
    const char *rule;
    QStringList arguments;
    int status;
};

class WrongCalls : public testing::TestWithParam<WrongCall> {};

TEST_P(WrongCalls, AreAnsweredWithAStatusASentenceAndOneDocument)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
    const Answer answer = terminal.json(GetParam().arguments);
    EXPECT_EQ(answer.status, GetParam().status);
    EXPECT_FALSE(answer.err.isEmpty());
    EXPECT_TRUE(answer.isOneDocument);
    EXPECT_FALSE(answer.json[u"error"][u"message"].toString().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Usage, WrongCalls,
    testing::Values(
        WrongCall{"NoCommand", {}, 2}, WrongCall{"AnUnknownCommand", {u"plan"_s, u"dance"_s}, 2},
        WrongCall{"AnUnknownOption", {u"verify"_s, u"--loudly"_s}, 2},
        WrongCall{"AnOptionOfAnotherCommand", {u"verify"_s, u"--room"_s, u"101"_s}, 2},
        WrongCall{"AnOptionWithoutItsValue", {u"door"_s, u"scan"_s, u"--room"_s}, 2},
        WrongCall{"AMissingFileName", {u"notice"_s, u"read"_s}, 2}, WrongCall{"ASecondInit", {u"init"_s}, 2},
        WrongCall{"AnUnknownLanguage", {u"verify"_s, u"--lang"_s, u"fr"_s}, 2},
        WrongCall{"ACommandNotBuiltYet", {u"conflicts"_s}, 2},
        WrongCall{"AReportNotBuiltYet",
                  {u"report"_s, u"conflicts"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"a.csv"_s},
                  2},
        WrongCall{"AReportThatThereIsNone",
                  {u"report"_s, u"weather"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"a.csv"_s},
                  2},
        WrongCall{"AFormatThatThereIsNone",
                  {u"report"_s, u"attendance"_s, u"--format"_s, u"docx"_s, u"--out"_s, u"a"_s},
                  2},
        WrongCall{"AReportWithoutItsName", {u"report"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"a"_s}, 2},
        WrongCall{"ARoomThatFitsSeveral",
                  {u"door"_s, u"scan"_s, u"--room"_s, u"明德楼"_s, u"--student"_s, u"1"_s},
                  2},
        WrongCall{
            "ARoomThatIsNotThere", {u"door"_s, u"scan"_s, u"--room"_s, u"303"_s, u"--student"_s, u"1"_s}, 2},
        WrongCall{"AMomentThatIsNone",
                  {u"door"_s, u"scan"_s, u"--room"_s, u"101"_s, u"--at"_s, u"noon"_s, u"--student"_s, u"1"_s},
                  2},
        WrongCall{"NothingShown", {u"door"_s, u"scan"_s, u"--room"_s, u"101"_s}, 2},
        WrongCall{"APictureThatIsNotThere",
                  {u"door"_s, u"scan"_s, u"--room"_s, u"101"_s, u"--image"_s, u"/no/such.png"_s},
                  3},
        WrongCall{"ARosterThatIsNotThere", {u"plan"_s, u"import-roster"_s, u"/no/such.csv"_s}, 3},
        WrongCall{"AFolderOfCardsThatIsNotThere", {u"code"_s, u"bind"_s, u"--from"_s, u"/no/such"_s}, 3}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(Calls, OptionsMayStandBeforeBetweenAndAfterTheWords)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.text({u"init"_s, u"--notice="_s + fixture(u"notice.txt"_s)}).status, 0);
    EXPECT_EQ(terminal
                  .text({u"--dry-run"_s, u"plan"_s, u"--skip-bad-rows"_s, u"import-roster"_s,
                         fixture(u"roster.csv"_s)})
                  .status,
              0);
    EXPECT_EQ(terminal.json({u"plan"_s, u"show"_s}).json[u"students"].toInt(), 0);
}

TEST(Calls, WithoutAStationTheAnswerSaysHowToMakeOne)
{
    const Answer answer = Terminal().json({u"ledger"_s, u"status"_s});
    EXPECT_EQ(answer.status, 2);
    EXPECT_TRUE(answer.err.contains(u"liuyingctl init"_s));
}

TEST(Calls, AnEmptyStationHasNoCampaign)
{
    const Answer made = Terminal().json({u"init"_s});
    EXPECT_EQ(made.status, 0);
    EXPECT_FALSE(made.json[u"station"].toString().isEmpty());
    EXPECT_TRUE(made.json[u"campaign"].isNull());
}

TEST(Calls, ABadNoticeLeavesNoStationBehind)
{
    const Terminal terminal;
    EXPECT_EQ(terminal.json({u"init"_s, u"--notice"_s, u"/no/such.txt"_s}).status, 3);
    EXPECT_EQ(terminal.json({u"init"_s}).status, 0);
}

TEST(Calls, AnAnswerThatIsCutOffIsAFailureOfTheMachine)
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        GTEST_SKIP() << "no /dev/full here";
    QBuffer err;
    ASSERT_TRUE(err.open(QIODevice::WriteOnly));
    EXPECT_EQ(run({u"--help"_s}, full, err), 4);
    EXPECT_FALSE(err.data().isEmpty());
}

TEST(Calls, OnlyPagesNeedFonts)
{
    EXPECT_TRUE(drawsText({u"report"_s, u"class-notices"_s, u"--format"_s, u"pdf"_s}));
    EXPECT_TRUE(drawsText({u"--format=pdf"_s, u"report"_s, u"class-notices"_s}));
    EXPECT_TRUE(drawsText({u"report"_s, u"--format"_s, u"pdf"_s, u"settlement"_s, u"--sheet-per-college"_s}));
    EXPECT_FALSE(drawsText({u"report"_s, u"class-notices"_s, u"--format"_s, u"xlsx"_s}));
    EXPECT_FALSE(drawsText({u"door"_s, u"scan"_s}));
    EXPECT_FALSE(drawsText({}));
}

TEST(Payloads, TextStaysTextAndBytesBecomeBase64)
{
    EXPECT_EQ(payloadText("abc=="), u"abc=="_s);
    EXPECT_EQ(payloadText("采集码"), u"采集码"_s);
    EXPECT_EQ(payloadText(QByteArray("\x00\x01\xff", 3)), u"base64:AAH/"_s);
    EXPECT_EQ(payloadText("two\nlines"), u"base64:dHdvCmxpbmVz"_s);
    EXPECT_EQ(payloadFromText(u"base64:AAH/"_s), QByteArray("\x00\x01\xff", 3));
    EXPECT_EQ(payloadFromText(payloadText("base64:")), QByteArray("base64:"));
    EXPECT_FALSE(payloadFromText(u"base64:*"_s));
}

} // namespace
} // namespace liuying::cli
