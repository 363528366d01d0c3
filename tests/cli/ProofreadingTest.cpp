// SPDX-License-Identifier: Apache-2.0
// CHSI's list of who has proofread the picture, and what the follow-up then says.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

class Proofreading : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
        ASSERT_EQ(terminal.text({u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s)}).status, 0);
        list = terminal.file(u"chsi.csv"_s, u"学号,姓名,校对状态\n"
                                            u"2022010101,赵一鸣,已校对\n"
                                            u"2022010102,钱二宝,未校对\n"
                                            u"2022999999,某人,已校对\n"_s);
    }
    Answer import(const QStringList &more = {}) const
    {
        return terminal.json(QStringList{u"proofreading"_s, u"import"_s, list} + more);
    }
    [[nodiscard]] qint64 entries() const { return terminal.json({u"verify"_s}).json[u"entries"].toInteger(); }

    Terminal terminal;
    QString list;
};

TEST_F(Proofreading, AListMarksWhoHasDoneItAndNamesStrangers)
{
    const Answer answer = import();
    ASSERT_EQ(answer.status, 0) << answer.err.toStdString();
    EXPECT_TRUE(answer.json[u"imported"].toBool());
    EXPECT_EQ(answer.json[u"done"].toInt(), 1);
    EXPECT_EQ(answer.json[u"notDone"].toInt(), 1);
    EXPECT_EQ(answer.json[u"newlyDone"].toInt(), 1);
    EXPECT_EQ(strings(answer.json[u"notOnRoster"]), QStringList{u"2022999999"_s});
}

TEST_F(Proofreading, TheSameListTwiceChangesNothing)
{
    ASSERT_EQ(import().status, 0);
    const qint64 before = entries();
    const Answer again = import();
    EXPECT_EQ(again.status, 0);
    EXPECT_TRUE(again.json[u"alreadyImported"].toBool());
    EXPECT_EQ(again.json[u"newlyDone"].toInt(-1), 0);
    EXPECT_EQ(entries(), before);
}

TEST_F(Proofreading, ADryRunChangesNothing)
{
    const qint64 before = entries();
    const Answer dry = import({u"--dry-run"_s});
    EXPECT_EQ(dry.status, 0);
    EXPECT_FALSE(dry.json[u"imported"].toBool(true));
    EXPECT_EQ(dry.json[u"done"].toInt(), 1);
    EXPECT_EQ(entries(), before);
}

TEST_F(Proofreading, AFileThatIsNotThereIsNamed)
{
    const Answer answer = terminal.json({u"proofreading"_s, u"import"_s, u"/no/such.csv"_s});
    EXPECT_EQ(answer.status, 3);
    EXPECT_TRUE(answer.err.contains(u"such.csv"_s));
}

} // namespace
} // namespace liuying::cli
