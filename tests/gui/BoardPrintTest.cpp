// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/BoardPrint.h"
#include "gui/BoardSamples.h"
#include "gui/plan/BoardPrinter.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QPageLayout>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace liuying {
namespace {

constexpr int kPatienceMs = 30000;

class BoardPrintTest : public testing::Test {
protected:
    QByteArray written(const BoardContent &content, std::optional<QDate> day)
    {
        const auto result = writeBoardPdf(content, day, file);
        EXPECT_TRUE(result) << result.error().message.toStdString();
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
    static qsizetype pagesOf(const QByteArray &pdf) { return pdf.count("/Type /Page\n"); }

    QTemporaryDir folder;
    QString file = folder.filePath(u"board.pdf"_s);
};

TEST_F(BoardPrintTest, EveryDayHasAPageOfA3OnItsSide)
{
    const QByteArray pdf = written(boardContent(), std::nullopt);
    EXPECT_EQ(pagesOf(pdf), 2);
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 1191")) << pdf.mid(pdf.indexOf("/MediaBox"), 60).toStdString();
}

TEST_F(BoardPrintTest, OneDayIsOnePage)
{
    EXPECT_EQ(pagesOf(written(boardContent(), boardDay())), 1);
}

TEST_F(BoardPrintTest, MoreRoomsThanFitGoOnOnTheNextPage)
{
    BoardContent content = boardContent();
    for (int i = 0; i < 15; ++i)
        content.plan.rooms.append({u"南%1"_s.arg(i), u"南%1室"_s.arg(i)});
    EXPECT_EQ(pagesOf(written(content, boardDay())), 2);
}

TEST_F(BoardPrintTest, APlanWithoutThatDayIsRefusedAndTheOldFileStays)
{
    const QByteArray before = written(boardContent(), boardDay());
    for (const auto &[content, day] : {std::pair(BoardContent{}, std::optional<QDate>()),
                                       std::pair(boardContent(), std::optional(QDate(2030, 1, 1)))}) {
        const auto result = writeBoardPdf(content, day, file);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::BadInput);
    }
    QFile read(file);
    ASSERT_TRUE(read.open(QIODevice::ReadOnly));
    EXPECT_EQ(read.readAll(), before);
}

TEST_F(BoardPrintTest, AFolderThatIsNotThereIsSaid)
{
    const auto result = writeBoardPdf(boardContent(), std::nullopt, folder.filePath(u"none/board.pdf"_s));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
}

TEST_F(BoardPrintTest, AStationIsNotPrintedOver)
{
    for (const QString &name : {u"station.sqlite"_s, u"station.sqlite-wal"_s}) {
        const auto result = writeBoardPdf(boardContent(), boardDay(), folder.filePath(name));
        ASSERT_FALSE(result) << name.toStdString();
        EXPECT_EQ(result.error().code, ErrorCode::BadInput);
        EXPECT_FALSE(QFile::exists(folder.filePath(name)));
    }
}

TEST_F(BoardPrintTest, ThePrinterWritesTheSamePagesOnItsOwnThread)
{
    BoardPrinter printer;
    QSignalSpy done(&printer, &BoardPrinter::written);
    printer.print(boardContent(), file);
    ASSERT_TRUE(done.wait(kPatienceMs));
    QFile read(file);
    ASSERT_TRUE(read.open(QIODevice::ReadOnly));
    EXPECT_EQ(pagesOf(read.readAll()), 2);
}

TEST_F(BoardPrintTest, ThePrinterSaysWhatItCouldNotWrite)
{
    BoardPrinter printer;
    QSignalSpy failed(&printer, &BoardPrinter::failed);
    printer.print({}, file);
    ASSERT_TRUE(failed.wait(kPatienceMs));
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::BadInput);
}

} // namespace
} // namespace liuying
