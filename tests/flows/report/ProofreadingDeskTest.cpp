// SPDX-License-Identifier: Apache-2.0
#include "flows/report/ProofreadingDesk.h"

#include "flows/report/ReportStation.h"

#include <QFile>

namespace liuying {
namespace {

using namespace Qt::StringLiterals;

/// Lists of CHSI as they were read; the files themselves only tell one list from another.
class ProofreadingDeskTest : public ReportStation {
protected:
    [[nodiscard]] QString fileNamed(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8());
        return file.fileName();
    }
    [[nodiscard]] ProofreadingPreview compare(const QString &name, const QList<ProofreadingMark> &marks)
    {
        exchange::ProofreadingFile read;
        read.marks = marks;
        const auto preview = ProofreadingDesk(*stores, clock).compare(fileNamed(name), read);
        EXPECT_TRUE(preview.has_value());
        return preview.value_or(ProofreadingPreview());
    }
    [[nodiscard]] Result<void> import(const ProofreadingPreview &preview, BadRows badRows = BadRows::Refuse)
    {
        return ProofreadingDesk(*stores, clock).importMarks(preview, badRows);
    }
    [[nodiscard]] bool isDone(const QString &number) const
    {
        return stores->proofreading()->value(number).isDone;
    }
};

TEST_F(ProofreadingDeskTest, MarksStudentsAndCountsWhatIsNew)
{
    const ProofreadingPreview first =
        compare(u"九月.xlsx"_s, {{u"A1"_s, u"学生A1"_s, true, {}}, {u"A2"_s, u"学生A2"_s, false, {}}});
    EXPECT_EQ(first.done, 1);
    EXPECT_EQ(first.newlyDone, 1);
    EXPECT_EQ(first.notDone, 1);
    ASSERT_OK(import(first));
    EXPECT_TRUE(isDone(u"A1"_s));
    EXPECT_FALSE(isDone(u"A2"_s));

    const ProofreadingPreview later =
        compare(u"十月.xlsx"_s, {{u"A1"_s, u"学生A1"_s, true, {}}, {u"A2"_s, u"学生A2"_s, true, {}}});
    EXPECT_EQ(later.newlyDone, 1);
    ASSERT_OK(import(later));
    EXPECT_TRUE(isDone(u"A2"_s));
}

TEST_F(ProofreadingDeskTest, TheSameFileTwiceChangesNothing)
{
    const QList<ProofreadingMark> marks{{u"A1"_s, u"学生A1"_s, true, {}}};
    ASSERT_OK(import(compare(u"九月.xlsx"_s, marks)));
    const qint64 before = entries();
    const ProofreadingPreview again = compare(u"九月.xlsx"_s, marks);
    EXPECT_TRUE(again.alreadyImported);
    ASSERT_OK(import(again));
    EXPECT_EQ(entries(), before);
    EXPECT_TRUE(proofreadingWords(again).contains(u"没有改动"_s));
}

TEST_F(ProofreadingDeskTest, TellsOfStrangersAndOtherNames)
{
    const ProofreadingPreview preview = compare(u"九月.xlsx"_s, {{u"Z9"_s, u"某人"_s, true, {}},
                                                                 {u"A1"_s, u"别名"_s, true, {}},
                                                                 {u"A2"_s, u"学*2"_s, true, {}},
                                                                 {u"A5"_s, QString(), true, {}}});
    ASSERT_EQ(preview.strangers.size(), 1);
    ASSERT_EQ(preview.misnamed.size(), 1);
    EXPECT_EQ(preview.done, 3);
    const QString words = proofreadingWords(preview);
    EXPECT_TRUE(words.contains(u"有1个学号不在毕业生名单里（Z9）"_s)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"姓名和毕业生名单不一致（A1）"_s)) << qPrintable(words);
}

TEST_F(ProofreadingDeskTest, AStrangerIsKnownOnceTheRosterIs)
{
    ASSERT_OK(import(compare(u"九月.xlsx"_s, {{u"Z9"_s, u"某人"_s, true, {}}})));
    Student late = aRoster().first();
    late.number = u"Z9"_s;
    append(RosterImported{u"补录"_s, {late}, {}, {}});
    photograph(u"Z9"_s, 10, 0, 1);
    EXPECT_EQ(column(make(u"proofreading"_s), u"state"_s), QStringList{u"done"_s});
}

TEST_F(ProofreadingDeskTest, RejectedRowsStopAnImportUnlessTheyAreSkipped)
{
    ProofreadingPreview preview = compare(u"九月.xlsx"_s, {{u"A1"_s, u"学生A1"_s, true, {}}});
    preview.read.rejected = {{7, {}, u"学号"_s, u"missing"_s, 0, u"没有学号。"_s}};
    const auto refused = import(preview);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_FALSE(isDone(u"A1"_s));
    ASSERT_OK(import(preview, BadRows::Skip));
    EXPECT_TRUE(isDone(u"A1"_s));
    EXPECT_TRUE(proofreadingWords(preview).contains(u"第7行"_s));
}

} // namespace
} // namespace liuying
