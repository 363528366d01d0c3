// SPDX-License-Identifier: Apache-2.0
// The plan from the terminal: split, look, publish, bring back, edit by hand.
#include "cli/Terminal.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QHash>
#include <QSet>

namespace liuying::cli {
namespace {

using namespace Qt::StringLiterals;

const QString kCollege = u"人文学院"_s;

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

/// A station with the demo campaign.
class PlanStory : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(terminal.text({u"init"_s, u"--demo"_s}).status, 0); }

    Answer plan(const char *line, const QStringList &more = {}) const
    {
        return terminal.json(QStringList{u"plan"_s} + words(line) + more);
    }
    [[nodiscard]] QJsonArray slotsOf(const QString &college) const
    {
        return plan("show --college", {college}).json[u"classSlots"].toArray();
    }
    [[nodiscard]] qint64 entries() const { return terminal.json({u"verify"_s}).json[u"entries"].toInteger(); }
    [[nodiscard]] QString firstClass() const { return slotsOf(kCollege)[0][u"class"].toString(); }

    Terminal terminal;
};

TEST_F(PlanStory, TheDemoHasNoProblems)
{
    const Answer checked = plan("check");
    EXPECT_EQ(checked.status, 0);
    EXPECT_EQ(checked.json[u"problems"].toArray(), QJsonArray()) << checked.out.toStdString();
    EXPECT_FALSE(checked.json[u"draft"].toBool(true));
}

TEST_F(PlanStory, SplittingTheDemoAnewChangesNothing)
{
    const QJsonObject before = plan("show").json;
    const Answer split = plan("split");
    ASSERT_EQ(split.status, 0) << split.err.toStdString();
    EXPECT_EQ(split.json[u"colleges"].toArray().size(), 23); // 22 colleges and 研究生院
    for (const QJsonValue &college : split.json[u"colleges"].toArray())
        EXPECT_EQ(college[u"moves"].toInt(-1), 0) << college[u"college"].toString().toStdString();
    EXPECT_EQ(plan("show").json, before);
    EXPECT_EQ(plan("diff").status, 0);
}

TEST_F(PlanStory, ASplitHoldsEveryStudentOnce)
{
    const QJsonObject split = plan("split").json;
    QHash<QString, int> heads;
    for (const QJsonValue &slot : split[u"slots"].toArray())
        heads[slot[u"college"].toString()] += slot[u"students"].toInt();
    QHash<QString, int> expected;
    for (const QJsonValue &one : plan("show").json[u"classes"].toArray())
        expected[one[u"college"].toString()] += one[u"students"].toInt();
    EXPECT_EQ(heads, expected);
}

TEST_F(PlanStory, ACollegeThatComesAsOneNamesItsClasses)
{
    const Answer split = plan("split --college", {u"国际教育学院"_s});
    ASSERT_EQ(split.status, 0) << split.err.toStdString();
    ASSERT_EQ(split.json[u"slots"].toArray().size(), 1);
    const QJsonValue slot = split.json[u"slots"][0];
    EXPECT_EQ(slot[u"class"].toString(u"?"_s), QString());
    EXPECT_FALSE(strings(slot[u"classes"]).isEmpty());
    EXPECT_EQ(slot[u"start"].toString(), u"2025-04-13T14:30"_s);
    EXPECT_TRUE(split.json[u"colleges"][0][u"oneSlot"].toBool());
}

TEST_F(PlanStory, ADraftIsShownCheckedPublishedAndBroughtBack)
{
    const QJsonObject before = plan("show --college", {kCollege}).json;
    ASSERT_EQ(plan("contact --college", {kCollege, u"--name"_s, u"岑珂"_s, u"--phone"_s, u"139-0000-9999"_s})
                  .status,
              0);
    EXPECT_TRUE(plan("show").json[u"draft"].toBool());
    EXPECT_EQ(plan("show --published --college", {kCollege}).json, before);
    EXPECT_EQ(plan("diff").status, 1);
    EXPECT_EQ(plan("diff").json[u"changes"].toArray().size(), 1);

    const QString scope = u"college:"_s + kCollege;
    const Answer published = plan("publish --by", {u"office"_s});
    ASSERT_EQ(published.status, 0) << published.err.toStdString();
    ASSERT_EQ(published.json[u"published"].toArray().size(), 1);
    EXPECT_EQ(published.json[u"published"][0][u"scope"].toString(), scope);
    EXPECT_EQ(published.json[u"published"][0][u"revision"].toInt(), 1);
    EXPECT_EQ(published.json[u"published"][0][u"changes"].toArray().size(), 1);
    EXPECT_FALSE(plan("show").json[u"draft"].toBool(true));

    const QJsonArray history = plan("history --scope", {scope}).json[u"revisions"].toArray();
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history[0][u"actor"].toString(), u"office"_s);
    const Answer restored = plan("restore 1");
    ASSERT_EQ(restored.status, 0) << restored.err.toStdString();
    EXPECT_EQ(restored.json[u"revision"].toInt(), 2);
    EXPECT_EQ(plan("show --college", {kCollege}).json, before);
    EXPECT_EQ(plan("diff --from 1 --to 2").status, 0);
    EXPECT_TRUE(terminal.json({u"verify"_s}).json[u"ok"].toBool());
}

TEST_F(PlanStory, NothingToPublishIsNoFault)
{
    const Answer published = plan("publish");
    EXPECT_EQ(published.status, 0);
    EXPECT_EQ(published.json[u"published"].toArray(), QJsonArray());
    EXPECT_EQ(plan("history").json[u"revisions"].toArray().size(), 1);
}

TEST_F(PlanStory, BringingBackWhatHoldsWritesNothing)
{
    const qint64 before = entries();
    const Answer restored = plan("restore 1");
    EXPECT_EQ(restored.status, 0);
    EXPECT_EQ(restored.json[u"changes"].toArray(), QJsonArray());
    EXPECT_EQ(entries(), before);
}

TEST_F(PlanStory, AMovedClassIsPinnedUntilReleased)
{
    const QJsonArray before = slotsOf(kCollege);
    const QString moved = before[0][u"class"].toString();
    const Answer answer =
        plan("move --college", {kCollege, u"--class"_s, moved, u"--start"_s, u"2025-04-12T11:00"_s});
    ASSERT_EQ(answer.status, 0) << answer.err.toStdString();
    const auto slotOf = [&] {
        for (const QJsonValue &slot : slotsOf(kCollege)) {
            if (slot[u"class"].toString() == moved)
                return slot;
        }
        return QJsonValue();
    };
    EXPECT_EQ(slotOf()[u"start"].toString(), u"2025-04-12T11:00"_s);
    EXPECT_TRUE(slotOf()[u"pinned"].toBool());
    ASSERT_EQ(plan("split --college", {kCollege}).status, 0);
    EXPECT_EQ(slotOf()[u"start"].toString(), u"2025-04-12T11:00"_s);
    ASSERT_EQ(plan("release --college", {kCollege}).status, 0);
    ASSERT_EQ(plan("split --college", {kCollege}).status, 0);
    EXPECT_EQ(slotsOf(kCollege), before);
}

TEST_F(PlanStory, ADiscardedDraftIsGone)
{
    ASSERT_EQ(plan("pin --college", {kCollege}).status, 0);
    EXPECT_TRUE(plan("discard --dry-run").json[u"discarded"].toBool());
    EXPECT_TRUE(plan("show").json[u"draft"].toBool());
    EXPECT_EQ(plan("discard").status, 0);
    EXPECT_FALSE(plan("show").json[u"draft"].toBool(true));
    EXPECT_FALSE(plan("discard").json[u"discarded"].toBool(true));
}

TEST_F(PlanStory, ADryRunOfEveryCommandChangesNothing)
{
    ASSERT_EQ(plan("pin --college", {kCollege}).status, 0);
    const qint64 before = entries();
    const QJsonObject shown = plan("show").json;
    const QString part = terminal.path(u"dry.liuying-part"_s);
    const QList<QStringList> calls{
        words("split"),
        words("publish"),
        words("restore 1"),
        words("discard"),
        words("release --college") + QStringList{kCollege},
        words("contact --college") + QStringList{kCollege, u"--name"_s, u"岑珂"_s},
        words("move --college") +
            QStringList{kCollege, u"--class"_s, firstClass(), u"--start"_s, u"2025-04-12T11:00"_s},
        words("export-part --college") + QStringList{kCollege, u"--out"_s, part},
        words("export-timetable --out") + QStringList{terminal.path(u"dry.xlsx"_s)},
    };
    for (const QStringList &call : calls) {
        const Answer dry = terminal.json(QStringList{u"plan"_s} + call + QStringList{u"--dry-run"_s});
        EXPECT_EQ(dry.status, 0) << call.join(u' ').toStdString() << dry.err.toStdString();
        EXPECT_TRUE(dry.json[u"dryRun"].toBool());
    }
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(plan("show").json, shown);
    EXPECT_FALSE(QFile::exists(part));
}

TEST_F(PlanStory, ARefusedClassIsNamed)
{
    const Answer answer = plan("pin --college", {kCollege, u"--class"_s, u"天文2201班"_s});
    EXPECT_TRUE(answer.err.contains(u"天文2201班"_s)) << answer.err.toStdString();
}

TEST_F(PlanStory, TheHistoryForPeopleSaysWhoAndWhenInCampaignTime)
{
    ASSERT_EQ(plan("pin --college", {kCollege}).status, 0);
    ASSERT_EQ(plan("publish --by", {u"王五"_s}).status, 0);
    const Answer history = terminal.text({u"plan"_s, u"history"_s});
    const QString newest = history.out.trimmed().section(u'\n', -1);
    EXPECT_TRUE(newest.startsWith(kCollege + u" 第1版"_s)) << newest.toStdString();
    EXPECT_TRUE(newest.contains(u"王五  草稿"_s)) << newest.toStdString();
    EXPECT_FALSE(newest.contains(u'Z')) << newest.toStdString();
}

TEST_F(PlanStory, AnExportedTimetableIsRecorded)
{
    const qint64 before = entries();
    ASSERT_EQ(plan("export-timetable --out", {terminal.path(u"t.xlsx"_s)}).status, 0);
    EXPECT_EQ(entries(), before + 1);
}

TEST_F(PlanStory, APartWithoutTheDraftSaysSo)
{
    const QStringList out{kCollege, u"--out"_s, terminal.path(u"a.liuying-part"_s)};
    EXPECT_FALSE(plan("export-part --college", out).json[u"draft"].toBool(true));
    ASSERT_EQ(plan("pin --college", {kCollege}).status, 0);
    const Answer drafted = plan("export-part --college", out);
    EXPECT_TRUE(drafted.json[u"draft"].toBool());
    EXPECT_TRUE(drafted.err.contains(u"plan publish"_s)) << drafted.err.toStdString();
}

struct BadEdit {
    const char *rule;
    QStringList arguments;
    int status;
};

class BadEdits : public PlanStory, public testing::WithParamInterface<BadEdit> {};

TEST_P(BadEdits, AreRefusedAndChangeNothing)
{
    QStringList arguments = GetParam().arguments;
    arguments.replaceInStrings(u"FIRST"_s, firstClass());
    const Answer answer = terminal.json(QStringList{u"plan"_s} + arguments);
    EXPECT_EQ(answer.status, GetParam().status) << answer.out.toStdString();
    EXPECT_FALSE(answer.json[u"error"][u"message"].toString().isEmpty());
    EXPECT_FALSE(answer.json[u"error"][u"code"].toString().isEmpty());
    EXPECT_FALSE(plan("show").json[u"draft"].toBool(true));
}

INSTANTIATE_TEST_SUITE_P(
    Plan, BadEdits,
    testing::Values(
        BadEdit{"SplittingAnUnknownCollege", {u"split"_s, u"--college"_s, u"天文学院"_s}, 2},
        BadEdit{"PinningWithoutACollege", {u"pin"_s}, 2},
        BadEdit{
            "PinningAnUnknownClass", {u"pin"_s, u"--college"_s, kCollege, u"--class"_s, u"天文2201班"_s}, 2},
        BadEdit{"PinningTheStudentsWithoutAClassWhereAllHaveOne",
                {u"pin"_s, u"--college"_s, kCollege, u"--class="_s},
                2},
        BadEdit{"PinningACollegeThatComesAsOne", {u"pin"_s, u"--college"_s, u"国际教育学院"_s}, 2},
        BadEdit{"MovingIntoTheMiddleOfAMinute",
                {u"move"_s, u"--college"_s, kCollege, u"--class"_s, u"FIRST"_s, u"--start"_s,
                 u"2025-04-12T10:00:30"_s},
                2},
        BadEdit{"TheHistoryOfAnUnknownScope", {u"history"_s, u"--scope"_s, u"college:天文学院"_s}, 2},
        BadEdit{"ATimetableUnderTheNameOfAPdf", {u"export-timetable"_s, u"--out"_s, u"t.pdf"_s}, 2},
        BadEdit{"TheDraftOfAnUnknownScope", {u"diff"_s, u"--scope"_s, u"火星"_s}, 2},
        BadEdit{"LookingAtAnUnknownScope", {u"publish"_s, u"--dry-run"_s, u"--scope"_s, u"天文学院"_s}, 2},
        BadEdit{"MovingWithoutAStart", {u"move"_s, u"--college"_s, kCollege, u"--class"_s, u"FIRST"_s}, 2},
        BadEdit{"MovingOutOfTheWindow",
                {u"move"_s, u"--college"_s, kCollege, u"--class"_s, u"FIRST"_s, u"--start"_s,
                 u"2025-04-12T18:00"_s},
                1},
        BadEdit{"MovingOverMidnight",
                {u"move"_s, u"--college"_s, kCollege, u"--class"_s, u"FIRST"_s, u"--start"_s,
                 u"2025-04-12T23:50"_s, u"--end"_s, u"2025-04-13T00:10"_s},
                2},
        BadEdit{"MovingToNoTimeAtAll",
                {u"move"_s, u"--college"_s, kCollege, u"--class"_s, u"FIRST"_s, u"--start"_s,
                 u"2025-04-12T09:00"_s, u"--end"_s, u"2025-04-12T09:00"_s},
                2},
        BadEdit{"MovingToAnUnknownRoom",
                {u"move"_s, u"--college"_s, kCollege, u"--class"_s, u"FIRST"_s, u"--start"_s,
                 u"2025-04-12T09:00"_s, u"--room"_s, u"十教999"_s},
                2},
        BadEdit{"MovingToARoomThatIsNotTheCollegesOwn",
                {u"move"_s, u"--college"_s, kCollege, u"--class"_s, u"FIRST"_s, u"--start"_s,
                 u"2025-04-12T09:00"_s, u"--room"_s, u"203"_s},
                1},
        BadEdit{"RestoringAWord", {u"restore"_s, u"first"_s}, 2},
        BadEdit{"RestoringARevisionThatNeverWas", {u"restore"_s, u"99"_s}, 2},
        BadEdit{
            "RestoringAScopeThatNeverWas", {u"restore"_s, u"1"_s, u"--scope"_s, u"college:天文学院"_s}, 2},
        BadEdit{"PublishingAnUnknownScope", {u"publish"_s, u"--scope"_s, u"天文学院"_s}, 2},
        BadEdit{"ComparingARevisionThatNeverWas", {u"diff"_s, u"--from"_s, u"1"_s, u"--to"_s, u"9"_s}, 2},
        BadEdit{"NamingACoordinatorWithoutAName", {u"contact"_s, u"--college"_s, kCollege}, 2}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(PlanOfANotice, WithoutClassesCannotBeSplit)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s, u"--notice"_s, fixture(u"notice.txt"_s)}).status, 0);
    const Answer split = terminal.json({u"plan"_s, u"split"_s, u"--college"_s, u"理学院"_s});
    EXPECT_EQ(split.status, 1);
    EXPECT_EQ(split.json[u"slots"].toArray(), QJsonArray());
    EXPECT_FALSE(strings(split.json[u"colleges"][0][u"notes"]).isEmpty());
}

TEST(PlanOfNothing, IsAnsweredWithASentence)
{
    const Terminal terminal;
    ASSERT_EQ(terminal.json({u"init"_s}).status, 0);
    EXPECT_EQ(terminal.json({u"plan"_s, u"show"_s}).status, 1);
    for (const char *line : {"check", "split", "publish", "restore 1", "diff", "pin --college 人文学院"}) {
        const Answer answer = terminal.json(QStringList{u"plan"_s} + words(line));
        EXPECT_EQ(answer.status, 2) << line;
        EXPECT_TRUE(answer.err.contains(u"plan import-timetable"_s)) << line;
    }
}

TEST_F(PlanStory, TheTimetableReadsBackAsTheSameBatches)
{
    const QString file = terminal.path(u"日程表.xlsx"_s);
    const Answer written = plan("export-timetable --out", {file});
    ASSERT_EQ(written.status, 0) << written.err.toStdString();
    const QJsonArray read = terminal.json({u"notice"_s, u"read"_s, file}).json[u"batches"].toArray();
    const QJsonArray held = plan("show").json[u"batches"].toArray();
    ASSERT_EQ(read.size(), held.size());
    QSet<QString> readLines;
    QSet<QString> heldLines;
    const auto lineOf = [](const QJsonValue &batch) {
        return u"%1 %2 %3 %4"_s.arg(batch[u"room"].toString(), batch[u"college"].toString(),
                                    batch[u"start"].toString(), batch[u"end"].toString());
    };
    for (qsizetype i = 0; i < read.size(); ++i) {
        readLines.insert(lineOf(read[i]));
        heldLines.insert(lineOf(held[i]));
    }
    EXPECT_EQ(readLines, heldLines);
}

TEST_F(PlanStory, TheTimetableIsNotWrittenOverTheStation)
{
    const Answer answer = plan("export-timetable --out", {terminal.folder() + u"/station.sqlite"_s});
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(plan("show").status, 0);
}

TEST_F(PlanStory, ClassNoticesAreWrittenAsPagesSheetsAndData)
{
    const auto notices = [&](const QStringList &more) {
        return terminal.json(QStringList{u"report"_s, u"class-notices"_s, u"--college"_s, kCollege} + more);
    };
    const qsizetype classes = slotsOf(kCollege).size();
    const QString pdf = terminal.path(u"通知.pdf"_s);
    const Answer pages = notices({u"--format"_s, u"pdf"_s, u"--out"_s, pdf});
    ASSERT_EQ(pages.status, 0) << pages.err.toStdString();
    EXPECT_EQ(pages.json[u"notices"].toInt(), classes);
    EXPECT_EQ(strings(pages.json[u"files"]), QStringList{pdf});

    const Answer each =
        notices({u"--format"_s, u"xlsx"_s, u"--each"_s, u"--out"_s, terminal.path(u"每班"_s)});
    ASSERT_EQ(each.status, 0) << each.err.toStdString();
    EXPECT_EQ(strings(each.json[u"files"]).size(), classes);

    const QString json = terminal.path(u"通知.json"_s);
    const Answer data = notices({u"--format"_s, u"json"_s, u"--out"_s, json, u"--class"_s, firstClass()});
    ASSERT_EQ(data.status, 0) << data.err.toStdString();
    EXPECT_EQ(data.json[u"notices"].toInt(), 1);
    EXPECT_EQ(readJson(json)[u"rows"][0][u"gather"].toString(), u"2025-04-12T07:45"_s);
    EXPECT_EQ(notices({u"--format"_s, u"csv"_s, u"--out"_s, json}).status, 2);
    EXPECT_EQ(notices({u"--format"_s, u"pdf"_s, u"--out"_s, pdf, u"--class"_s, u"天文2201班"_s}).status, 2);
}

} // namespace
} // namespace liuying::cli
