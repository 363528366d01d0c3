// SPDX-License-Identifier: Apache-2.0
#include "cli/Terminal.h"

#include <gtest/gtest.h>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

class Imports : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(terminal.text({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
    }

    Answer importRoster(const QString &file, const QStringList &rest = {}) const
    {
        return terminal.json(QStringList{u"plan"_s, u"import-roster"_s, file} + rest);
    }
    int students() const { return terminal.json({u"plan"_s, u"show"_s}).json[u"students"].toInt(); }

    Terminal terminal;
};

TEST_F(Imports, ARejectedRowStopsTheWholeImport)
{
    const Answer refused = importRoster(fixture(u"roster-faults.csv"_s));
    EXPECT_EQ(refused.status, 3);
    EXPECT_FALSE(refused.json[u"imported"].toBool());
    EXPECT_EQ(refused.json[u"rejected"].toArray().size(), 2);
    EXPECT_EQ(refused.json[u"rejected"][0][u"row"].toInt(), 3);
    EXPECT_EQ(refused.json[u"rejected"][0][u"reason"].toString(), u"missing"_s);
    EXPECT_TRUE(refused.err.contains(u"roster-faults.csv"_s));
    EXPECT_EQ(students(), 0);
}

TEST_F(Imports, SkippingBadRowsTakesTheGoodOnesAndStillListsTheOthers)
{
    const Answer taken = importRoster(fixture(u"roster-faults.csv"_s), {u"--skip-bad-rows"_s});
    EXPECT_EQ(taken.status, 0);
    EXPECT_EQ(taken.json[u"rejected"].toArray().size(), 2);
    EXPECT_EQ(students(), 1);
}

TEST_F(Imports, TheSameRosterTwiceChangesNothing)
{
    ASSERT_EQ(importRoster(fixture(u"roster.csv"_s)).status, 0);
    const Answer again = importRoster(fixture(u"roster.csv"_s));
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json[u"unchanged"].toInt(), 6);
    EXPECT_EQ(again.json[u"added"].toInt() + again.json[u"updated"].toInt() + again.json[u"removed"].toInt(),
              0);
}

TEST_F(Imports, AnOlderRosterIsRefusedUnlessAskedFor)
{
    const QString newer = terminal.file(u"newer.csv"_s, u"学号,姓名,学院\n2022020101,吴陆顺,理学院\n"_s);
    ASSERT_EQ(importRoster(fixture(u"roster.csv"_s)).status, 0);
    ASSERT_EQ(importRoster(newer).status, 0);
    const Answer refused = importRoster(fixture(u"roster.csv"_s));
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.json[u"older"].toBool());
    EXPECT_TRUE(refused.err.contains(u"newer.csv"_s));
    EXPECT_EQ(importRoster(fixture(u"roster.csv"_s), {u"--older"_s}).status, 0);
}

TEST_F(Imports, AnOlderRosterIsKnownAlsoWhenItWasSavedAnew)
{
    const QString old = u"学号,姓名,学院\n2022020101,吴六顺,理学院\n"_s;
    ASSERT_EQ(importRoster(terminal.file(u"old.csv"_s, old)).status, 0);
    ASSERT_EQ(
        importRoster(terminal.file(u"new.csv"_s, u"学号,姓名,学院\n2022020101,吴陆顺,理学院\n"_s)).status, 0);
    const QString savedAnew = QString(old).replace(u"\n"_s, u"\r\n"_s);
    EXPECT_EQ(importRoster(terminal.file(u"saved-anew.csv"_s, savedAnew)).status, 3);
}

TEST_F(Imports, OnlyCollegesThatTheFileNamesLoseStudentsAndNobodyWithARecord)
{
    ASSERT_EQ(importRoster(fixture(u"roster.csv"_s)).status, 0);
    ASSERT_EQ(terminal.text({u"ledger"_s, u"import-payments"_s, fixture(u"payments.csv"_s)}).status, 0);
    const QString shorter = terminal.file(u"arts.csv"_s, u"学号,姓名,学院\n2022010101,赵一鸣,文学院\n"_s);
    const Answer taken = importRoster(shorter);
    ASSERT_EQ(taken.status, 0) << taken.err.toStdString();
    EXPECT_EQ(taken.json[u"removed"].toInt(), 1); // 孙三元 has not paid; 理学院 is not named
    EXPECT_EQ(strings(taken.json[u"kept"]), (QStringList{u"2022010102"_s, u"2022010104"_s, u"2022010105"_s}));
    EXPECT_EQ(taken.json[u"unchanged"].toInt(), 1); // columns the file does not have are left alone
    EXPECT_EQ(students(), 5);
}

TEST_F(Imports, ADryRunOfEveryImportLeavesTheJournalAlone)
{
    const qint64 before = terminal.json({u"verify"_s}).json[u"entries"].toInteger();
    const QList<QStringList> calls{{u"plan"_s, u"import-roster"_s, fixture(u"roster.csv"_s)},
                                   {u"plan"_s, u"import-timetable"_s, fixture(u"notice.txt"_s)},
                                   {u"ledger"_s, u"import-payments"_s, fixture(u"payments.csv"_s)}};
    for (const QStringList &call : calls) {
        const Answer dry = terminal.json(call + QStringList{u"--dry-run"_s});
        EXPECT_EQ(dry.status, 0) << dry.err.toStdString();
        EXPECT_FALSE(dry.json[u"imported"].toBool());
    }
    EXPECT_EQ(terminal.json({u"verify"_s}).json[u"entries"].toInteger(), before);
}

TEST_F(Imports, ATimetableThatSaysTheSameMakesNoNewRevision)
{
    ASSERT_EQ(terminal.text({u"plan"_s, u"import-timetable"_s, fixture(u"notice.txt"_s)}).status, 0);
    EXPECT_EQ(terminal.json({u"plan"_s, u"history"_s}).json[u"revisions"].toArray().size(), 1);
}

TEST_F(Imports, ATimetableAloneKeepsWhatTheNoticeSaid)
{
    const QString table = terminal.file(
        u"table.csv"_s, u"批次,学院,起止时间,拍摄地点\n1,文学院,2025年4月12日 10:00-10:30,明德楼101\n"_s);
    const Answer imported = terminal.json({u"plan"_s, u"import-timetable"_s, table});
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString();
    const Answer plan = terminal.json({u"plan"_s, u"show"_s});
    EXPECT_EQ(plan.json[u"campaign"][u"feeFen"].toInt(), 1500);
    EXPECT_EQ(plan.json[u"batches"].toArray().size(), 1);
    EXPECT_EQ(terminal.json({u"plan"_s, u"history"_s}).json[u"revisions"].toArray().size(), 2);
}

} // namespace
} // namespace liuying::cli
