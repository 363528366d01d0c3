// SPDX-License-Identifier: Apache-2.0
// The plan written as a timetable and read again as a notice.
#include "reports/TimetableSheet.h"
#include "exchange/Imports.h"
#include "exchange/Table.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QTemporaryDir>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;

Window windowOn(int day, int fromHour, int fromMinute, int toHour, int toMinute)
{
    const QDate date(2025, 4, day);
    return {{date, QTime(fromHour, fromMinute)}, {date, QTime(toHour, toMinute)}};
}

Plan aPlan()
{
    Plan plan;
    plan.campaign.title = u"关于做好2026届毕业生图像信息采集工作的通知"_s;
    plan.rooms = {{u"九教103"_s, u"第九教学楼103室"_s}, {u"九教203"_s, u"第九教学楼203室"_s}};
    plan.batches = {{u"九教103"_s, 1, u"人文学院"_s, windowOn(12, 8, 0, 11, 30)},
                    {u"九教203"_s, 1, u"研究生院"_s, windowOn(12, 8, 0, 11, 30)},
                    {u"九教103"_s, 2, u"教育学院"_s, windowOn(12, 13, 30, 15, 5)},
                    {u"九教103"_s, 3, u"国际教育学院"_s, windowOn(12, 15, 5, 15, 15)},
                    {u"九教203"_s, 2, u"研究生院"_s, windowOn(13, 8, 0, 11, 30)}};
    plan.classSlots = {
        {u"人文学院"_s, u"汉语2201班"_s, u"九教103"_s, windowOn(12, 8, 0, 8, 20), {}, 34},
        {u"人文学院"_s, u"汉语2202班"_s, u"九教103"_s, windowOn(12, 8, 20, 8, 45), {{}, u"20220120"_s}, 40},
        {u"人文学院"_s, u"汉语2202班"_s, u"九教103"_s, windowOn(12, 8, 45, 9, 0), {u"20220120"_s, {}}, 20},
        {u"人文学院"_s, {}, u"九教103"_s, windowOn(12, 9, 0, 9, 10)}};
    return plan;
}

class TimetableSheet : public testing::Test {
protected:
    void expectReadBack(const Plan &plan) const
    {
        const Result<void> written = writeTimetableXlsx(plan, m_file);
        ASSERT_TRUE(written) << written.error().detail.toStdString();
        const auto read = exchange::readNotice(m_file);
        ASSERT_TRUE(read) << read.error().detail.toStdString();
        for (const exchange::Problem &problem : read->problems)
            ADD_FAILURE() << problem.sheet.toStdString() << " " << problem.line << ": "
                          << problem.text.toStdString();
        QList<Batch> batches;
        for (const exchange::ReadBatch &batch : read->batches)
            batches.append(batch.batch);
        EXPECT_EQ(batches.size(), plan.batches.size());
        EXPECT_TRUE(batches == plan.batches);
        EXPECT_EQ(read->days, plan.days());
        QList<Room> rooms = read->rooms;
        std::ranges::sort(rooms, {}, &Room::code);
        EXPECT_TRUE(rooms == plan.rooms);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"plan.xlsx"_s);
};

TEST_F(TimetableSheet, ReadsBackAsTheSameRoomsDaysAndBatches)
{
    expectReadBack(aPlan());
}

TEST_F(TimetableSheet, ReadsBackWithoutClassSlots)
{
    Plan plan = aPlan();
    plan.classSlots.clear();
    expectReadBack(plan);
}

TEST_F(TimetableSheet, ReadsBackOverTheTurnOfAYear)
{
    Plan plan = aPlan();
    plan.classSlots.clear();
    plan.batches = plan.batches.mid(0, 2);
    for (int i = 0; i < 2; ++i) {
        const QDate day(2025 + i, i == 0 ? 12 : 1, i == 0 ? 31 : 2);
        plan.batches[i].window.start.date = plan.batches[i].window.end.date = day;
    }
    expectReadBack(plan);
}

TEST_F(TimetableSheet, ReadsBackWithRoomsWhoseShorthandOnlyTheDocumentExplains)
{
    Plan plan = aPlan();
    plan.classSlots.clear();
    plan.rooms = {{u"明德楼101"_s, u"明德教学楼101室"_s}, {u"明德楼102"_s, u"明德教学楼102室"_s}};
    for (Batch &batch : plan.batches)
        batch.room = batch.room == u"九教103" ? plan.rooms[0].code : plan.rooms[1].code;
    expectReadBack(plan);
}

TEST_F(TimetableSheet, ReadsBackTheNoticesOwnTimetable)
{
    const QString shared =
        qEnvironmentVariable("LIUYING_SHARED", QStringLiteral(LIUYING_SOURCE_DIR "/../shared"));
    const QString notice = shared + u"/notice/hnust-2025-17.txt"_s;
    if (!QFileInfo::exists(notice))
        GTEST_SKIP() << "no shared samples";
    const auto read = exchange::readNotice(notice);
    ASSERT_TRUE(read);
    Plan plan = read->toPlan();
    std::ranges::sort(plan.rooms, {}, &Room::code);
    ASSERT_EQ(plan.batches.size(), 25);
    expectReadBack(plan);
}

TEST_F(TimetableSheet, ASecondSheetHoldsTheClassSlots)
{
    ASSERT_TRUE(writeTimetableXlsx(aPlan(), m_file));
    const auto book = exchange::readWorkbook(m_file);
    ASSERT_TRUE(book);
    ASSERT_EQ(book->sheets.size(), 2);
    const QList<exchange::Row> &rows = book->sheets[1].rows;
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows[1].at(0).text, u"人文学院"_s);
    EXPECT_EQ(rows[1].at(1).text, u"汉语2201班"_s);
    EXPECT_EQ(rows[1].at(2).number, 34);
    EXPECT_EQ(rows[1].at(3).text, u"2025年4月12日"_s);
    EXPECT_EQ(rows[1].at(4).text, u"08:00-08:20"_s);
    EXPECT_EQ(rows[1].at(5).text, u"九教103"_s);
    EXPECT_EQ(rows[2].at(6).text, u"至20220120"_s);
    EXPECT_EQ(rows[3].at(6).text, u"20220120之后"_s);
    EXPECT_EQ(rows[4].at(1).text, u"未分班"_s);
}

TEST_F(TimetableSheet, AFolderThatDoesNotExistIsNamed)
{
    const QString target = m_folder.filePath(u"none/plan.xlsx"_s);
    const Result<void> written = writeTimetableXlsx(aPlan(), target);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(written.error().message.contains(target));
}

} // namespace
} // namespace liuying::reports
