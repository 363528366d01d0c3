// SPDX-License-Identifier: Apache-2.0
// Lists of classes from the terminal: rejected rows, what they change, and the split that they make possible.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

const QString kGood = u"学院,班级,人数,学院负责人,联系电话\n文学院,汉语2201,40,岑珂,139-0000-0001\n"
                      "文学院,汉语2202,38,,\n理学院,数学2201,30,,\n合计,,108,,\n"_s;

class ClassLists : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
    }
    [[nodiscard]] Answer import(const QString &content, const QStringList &more = {}) const
    {
        return terminal.json(
            QStringList{u"plan"_s, u"import-classes"_s, terminal.file(u"classes.csv"_s, content)} + more);
    }
    [[nodiscard]] QJsonObject shown() const { return terminal.json({u"plan"_s, u"show"_s}).json; }

    Terminal terminal;
};

TEST_F(ClassLists, MakeASplitPossible)
{
    const Answer imported = import(kGood);
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.json[u"rows"].toInt(), 3);
    EXPECT_EQ(imported.json[u"added"].toInt(), 3);
    EXPECT_TRUE(imported.json[u"imported"].toBool());
    EXPECT_EQ(shown()[u"coordinators"][0][u"name"].toString(), u"岑珂"_s);
    const Answer split = terminal.json({u"plan"_s, u"split"_s, u"--college"_s, u"文学院"_s});
    EXPECT_EQ(split.status, 0) << split.err.toStdString();
    int students = 0;
    for (const QJsonValue &slot : split.json[u"slots"].toArray())
        students += slot[u"students"].toInt();
    EXPECT_EQ(students, 78);
}

TEST_F(ClassLists, TwiceChangeNothing)
{
    ASSERT_EQ(import(kGood).status, 0);
    const QJsonArray history = terminal.json({u"plan"_s, u"history"_s}).json[u"revisions"].toArray();
    const Answer again = import(kGood);
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json[u"unchanged"].toInt(), 3);
    EXPECT_EQ(again.json[u"added"].toInt() + again.json[u"updated"].toInt() + again.json[u"removed"].toInt(),
              0);
    EXPECT_EQ(terminal.json({u"plan"_s, u"history"_s}).json[u"revisions"].toArray(), history);
}

TEST_F(ClassLists, WithARejectedRowAreNotTakenUnlessAskedFor)
{
    const QString bad =
        u"学院,班级,人数\n文学院,汉语2201,40\n文学院,汉语2202,\n文学院,汉语2201,41\n文学院,汉语2203,-2\n"_s;
    const QJsonObject before = shown();
    const Answer refused = import(bad);
    EXPECT_EQ(refused.status, 3);
    EXPECT_FALSE(refused.json[u"imported"].toBool());
    ASSERT_EQ(refused.json[u"rejected"].toArray().size(), 3);
    EXPECT_EQ(refused.json[u"rejected"][0][u"row"].toInt(), 3);
    EXPECT_EQ(refused.json[u"rejected"][0][u"column"].toString(), u"人数"_s);
    EXPECT_EQ(refused.json[u"rejected"][0][u"reason"].toString(), u"missing"_s);
    EXPECT_EQ(refused.json[u"rejected"][1][u"first"].toInt(), 2);
    EXPECT_EQ(refused.json[u"error"][u"code"].toString(), u"bad-input"_s);
    EXPECT_EQ(shown(), before);
    const Answer skipped = import(bad, {u"--skip-bad-rows"_s});
    EXPECT_EQ(skipped.status, 0);
    EXPECT_EQ(skipped.json[u"added"].toInt(), 1);
    EXPECT_EQ(shown()[u"classes"].toArray().size(), 1);
}

TEST_F(ClassLists, OnADryRunChangeNothing)
{
    const QJsonObject before = shown();
    const Answer dry = import(kGood, {u"--dry-run"_s});
    EXPECT_EQ(dry.status, 0);
    EXPECT_EQ(dry.json[u"added"].toInt(), 3);
    EXPECT_FALSE(dry.json[u"imported"].toBool());
    EXPECT_EQ(shown(), before);
}

TEST_F(ClassLists, ThatAreNoneAreNamed)
{
    EXPECT_EQ(import(u"学院,班级\n文学院,汉语2201\n"_s).status, 3);
    EXPECT_EQ(import(u"你好\n"_s).status, 3);
    EXPECT_EQ(terminal.json({u"plan"_s, u"import-classes"_s, u"/no/such.csv"_s}).status, 3);
}

TEST(ClassListsWithoutAPlan, SayWhatComesFirst)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s}).status, 0);
    const Answer answer =
        terminal.json({u"plan"_s, u"import-classes"_s, terminal.file(u"classes.csv"_s, kGood)});
    EXPECT_EQ(answer.status, 2);
    EXPECT_FALSE(answer.err.isEmpty());
}

} // namespace
} // namespace liuying::cli
