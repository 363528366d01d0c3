// SPDX-License-Identifier: Apache-2.0
#include "cli/CardRunCall.h"
#include "cli/Terminal.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

TEST(CodeBind, DrawnCardsOfTheDemoAreBoundOnce)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s, u"--demo"_s, u"--codes-to-come"_s}).status, Done);
    const QString cards = terminal.path(u"cards"_s);
    const Answer drawn = terminal.json({u"demo"_s, u"cards"_s, cards, u"--count"_s, u"3"_s});
    ASSERT_EQ(drawn.status, Done) << drawn.err.toStdString();
    EXPECT_EQ(drawn.json[u"cards"_s].toInt(), 3);

    const Answer rehearsed = terminal.json({u"code"_s, u"bind"_s, u"--from"_s, cards, u"--dry-run"_s});
    ASSERT_EQ(rehearsed.status, Done) << rehearsed.err.toStdString();
    EXPECT_EQ(rehearsed.json[u"bound"_s].toArray().size(), 3);
    EXPECT_TRUE(rehearsed.json[u"dryRun"_s].toBool());

    const Answer bound = terminal.json({u"code"_s, u"bind"_s, u"--from"_s, cards});
    ASSERT_EQ(bound.status, Done) << bound.err.toStdString();
    EXPECT_TRUE(bound.isOneDocument);
    const QJsonArray all = bound.json[u"bound"_s].toArray();
    ASSERT_EQ(all.size(), 3);
    for (const QJsonValue &one : all) {
        EXPECT_FALSE(one[u"alreadyBound"_s].toBool());
        EXPECT_EQ(QFileInfo(one[u"file"_s].toString()).completeBaseName(), one[u"student"_s].toString());
    }
    const Answer again = terminal.json({u"code"_s, u"bind"_s, u"--from"_s, cards});
    EXPECT_TRUE(again.json[u"bound"_s].toArray().at(0)[u"alreadyBound"_s].toBool());

    const QString report = terminal.path(u"codes.csv"_s);
    const Answer listed =
        terminal.json({u"report"_s, u"codes"_s, u"--format"_s, u"csv"_s, u"--out"_s, report, u"--college"_s,
                       QDir(cards).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)});
    EXPECT_EQ(listed.status, Done) << listed.err.toStdString();
    EXPECT_TRUE(QFile::exists(report));
}

TEST(CodeBind, SaysOfEveryFileWhatIsTheMatter)
{
    const Terminal terminal;
    ASSERT_TRUE(terminal.beginWithDemo());
    const QString folder = QFileInfo(terminal.file(u"torn.png"_s, u"no picture"_s)).path();
    (void)terminal.file(u"notes.txt"_s, u"no picture either"_s);
    const Answer answer = terminal.json({u"code"_s, u"bind"_s, u"--from"_s, folder});
    EXPECT_EQ(answer.status, Done);
    const QJsonArray unmatched = answer.json[u"unmatched"_s].toArray();
    ASSERT_EQ(unmatched.size(), 1);
    EXPECT_EQ(unmatched[0][u"reason"_s].toString(), u"unreadable"_s);
    EXPECT_FALSE(unmatched[0][u"text"_s].toString().isEmpty());
    EXPECT_EQ(answer.json[u"ambiguous"_s].toArray().size(), 0);
}

TEST(CodeBind, LeavesOutNoFileThatCannotBeOpened)
{
    const Terminal terminal;
    ASSERT_TRUE(terminal.beginWithDemo());
    const QString folder = terminal.path(u"strange"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const std::string at = folder.toStdString();
    for (const char *name : {"/\xd5\xc5.png", "/\xc0\xee.png"}) // as from an archive in GBK
        std::ofstream(at + name) << "picture";
    ASSERT_EQ(symlink("/nowhere/at/all.png", (at + "/gone.png").c_str()), 0);
    ASSERT_EQ(mkfifo((at + "/pipe.jpg").c_str(), 0600), 0);
    const Answer answer = terminal.json({u"code"_s, u"bind"_s, u"--from"_s, folder});
    EXPECT_EQ(answer.status, Done);
    const QJsonArray unmatched = answer.json[u"unmatched"_s].toArray();
    ASSERT_EQ(unmatched.size(), 4);
    for (const QJsonValue &one : unmatched) {
        EXPECT_EQ(one[u"reason"_s].toString(), u"unreadable"_s);
        const QString name = QFileInfo(one[u"file"_s].toString()).fileName();
        EXPECT_TRUE(one[u"text"_s].toString().contains(name)) << name.toStdString();
    }
    std::filesystem::remove_all(at); // QTemporaryDir does not see such names either
}

TEST(CodeBind, SaysWhichFolderItMayNotOpen)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "to the superuser every folder is open";
    const Terminal terminal;
    ASSERT_TRUE(terminal.beginWithDemo());
    const QString folder = terminal.path(u"cards"_s);
    const QString closed = QDir(folder).filePath(u"closed"_s);
    ASSERT_TRUE(QDir().mkpath(closed));
    ASSERT_TRUE(QFile::setPermissions(closed, {}));
    const Answer within = terminal.json({u"code"_s, u"bind"_s, u"--from"_s, folder});
    const Answer itself = terminal.json({u"code"_s, u"bind"_s, u"--from"_s, closed});
    ASSERT_TRUE(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(within.status, Done);
    ASSERT_EQ(within.json[u"unmatched"_s].toArray().size(), 1);
    EXPECT_TRUE(within.json[u"unmatched"_s][0][u"text"_s].toString().contains(u"closed"_s));
    EXPECT_EQ(itself.status, Environment);
    EXPECT_EQ(itself.json[u"error"_s][u"code"_s].toString(), u"no-permission"_s);
}

TEST(CodeRelease, TellsAnUnknownStudentFromOneWithoutACode)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s, u"--demo"_s, u"--codes-to-come"_s}).status, Done);
    const Answer nobody =
        terminal.json({u"code"_s, u"release"_s, u"--student"_s, u"99999"_s, u"--why"_s, u"x"_s});
    EXPECT_EQ(nobody.status, WrongUsage);
    EXPECT_TRUE(nobody.json[u"error"_s][u"message"_s].toString().contains(u"名单里没有学号99999"_s));
    const QString cards = terminal.path(u"cards"_s);
    ASSERT_EQ(terminal.json({u"demo"_s, u"cards"_s, cards, u"--count"_s, u"1"_s}).status, Done);
    const FolderContents drawn = contentsOf(cards);
    ASSERT_EQ(drawn.pictures.size(), 1);
    const Answer without =
        terminal.json({u"code"_s, u"release"_s, u"--student"_s,
                       QFileInfo(drawn.pictures.front()).completeBaseName(), u"--why"_s, u"x"_s});
    EXPECT_EQ(without.status, No);
    EXPECT_EQ(without.json[u"error"_s][u"code"_s].toString(), u"not-found"_s);
}

TEST(CodeBind, NeedsAFolderThatIsThere)
{
    const Terminal terminal;
    EXPECT_EQ(terminal.json({u"code"_s, u"bind"_s}).status, WrongUsage);
    EXPECT_EQ(terminal.json({u"code"_s, u"bind"_s, u"--from"_s, terminal.path(u"none"_s)}).status,
              BadDocument);
}

TEST(DemoCards, AreDrawnForTheDemoOnly)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s}).status, Done);
    EXPECT_EQ(terminal.json({u"demo"_s, u"cards"_s, terminal.path(u"cards"_s)}).status, WrongUsage);
    EXPECT_FALSE(QFile::exists(terminal.path(u"cards"_s)));
    EXPECT_EQ(terminal.json({u"init"_s, u"--codes-to-come"_s}).status, WrongUsage);
}

struct Said {
    const char *name;
    CardProgress progress;
    QString words;
};
class Progress : public testing::TestWithParam<Said> {};
TEST_P(Progress, IsOneShortLine)
{
    EXPECT_EQ(progressWords(GetParam().progress), GetParam().words);
}
INSTANTIATE_TEST_SUITE_P(
    Lines, Progress,
    testing::Values(Said{"AtFirstOnlyTheCount", {3, 70, 0, std::nullopt}, u"已读3/70张"_s},
                    Said{"ThenPaceAndTimeLeft",
                         {30, 70, 2.04, std::chrono::seconds(20)},
                         u"已读30/70张，每秒2.0张，还要20秒"_s}),
    [](const auto &row) { return std::string(row.param.name); });

} // namespace
} // namespace liuying::cli
