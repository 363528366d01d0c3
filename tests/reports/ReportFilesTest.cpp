// SPDX-License-Identifier: Apache-2.0
// Reports written to files and read back with the program's own readers.
#include "exchange/Table.h"
#include "reports/ReportTable.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <sys/stat.h>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;

ReportTable aReport()
{
    using Column = ReportTable::Column;
    ReportTable table;
    table.name = u"attendance"_s;
    table.title = u"签到情况表"_s;
    table.subtitle = u"截至4月12日 12:00"_s;
    table.headers = {{u"number"_s, u"学号"_s, Column::Text, 16},
                     {u"name"_s, u"姓名"_s, Column::Text, 12},
                     {u"count"_s, u"次数"_s, Column::Number, 8},
                     {u"amount"_s, u"金额"_s, Column::Money, 10},
                     {u"time"_s, u"时间"_s, Column::DateTime, 18}};
    table.rows = {{u"00202201010100123456"_s, u"赵一鸣"_s, 3LL, -1500LL, u"2025-04-12T08:05"_s},
                  {u"2022010102"_s, u"=HYPERLINK(\"http://example.com\")"_s, 0LL, 5LL, QVariant()}};
    table.totals = {u"合计"_s, QVariant(), 3LL, -1495LL, QVariant()};
    return table;
}

using Writer = std::function<Result<void>(const ReportTable &, const QString &)>;
const QList<Writer> kWriters{
    writeCsv, writeJson, [](const ReportTable &table, const QString &file) { return writeXlsx(table, file); },
    [](const ReportTable &table, const QString &file) { return writePdf(table, file); }};

class ReportFiles : public testing::Test {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &file) const
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
};

TEST_F(ReportFiles, ACsvBeginsWithAByteOrderMarkAndKeepsNumbersAsTheyAre)
{
    ASSERT_TRUE(writeCsv(aReport(), path(u"a.csv"_s)));
    const QString text = QString::fromUtf8(bytes(path(u"a.csv"_s)));
    EXPECT_TRUE(bytes(path(u"a.csv"_s)).startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(text.contains(u"00202201010100123456,赵一鸣,3,-15.00,2025-04-12 08:05\r\n"_s))
        << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"合计,,3,-14.95,\r\n"_s)) << text.toStdString();
}

struct Cell {
    const char *rule;
    QString value;
    QString written;
};

class CsvCells : public ReportFiles, public testing::WithParamInterface<Cell> {};

TEST_P(CsvCells, RunAsNothingInASpreadsheet)
{
    ReportTable table;
    table.headers = {{u"a"_s, u"A"_s, ReportTable::Column::Text, 8}};
    table.rows = {{GetParam().value}};
    ASSERT_TRUE(writeCsv(table, path(u"a.csv"_s)));
    EXPECT_EQ(QString::fromUtf8(bytes(path(u"a.csv"_s)).mid(3)), u"A\r\n"_s + GetParam().written + u"\r\n"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Injection, CsvCells,
    testing::Values(Cell{"PlainTextStays", u"赵一鸣"_s, u"赵一鸣"_s},
                    Cell{"AnEqualsSign", u"=1+1"_s, u"'=1+1"_s}, Cell{"APlus", u"+1"_s, u"'+1"_s},
                    Cell{"AMinus", u"-1+2"_s, u"'-1+2"_s}, Cell{"AnAt", u"@SUM(A1)"_s, u"'@SUM(A1)"_s},
                    Cell{"ATab", u"\t=1"_s, u"'\t=1"_s}, Cell{"AFullWidthEqualsSign", u"＝1"_s, u"'＝1"_s},
                    Cell{"ACommaIsQuoted", u"a,b"_s, u"\"a,b\""_s},
                    Cell{"AQuoteIsDoubled", u"=\"x\""_s, u"\"'=\"\"x\"\"\""_s},
                    Cell{"ALineBreakIsQuoted", u"a\nb"_s, u"\"a\nb\""_s}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST_F(ReportFiles, AWorkbookHoldsNumbersOfStudentsAsTextAndRunsNothing)
{
    ASSERT_TRUE(writeXlsx(aReport(), path(u"a.xlsx"_s)));
    const auto book = exchange::readWorkbook(path(u"a.xlsx"_s));
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    ASSERT_EQ(book->sheets.size(), 1);
    const QList<exchange::Row> &rows = book->sheets.front().rows;
    ASSERT_EQ(rows.size(), 6); // title, subtitle, header, two rows, totals
    EXPECT_EQ(rows[2].at(0).text, u"学号"_s);
    EXPECT_EQ(rows[3].at(0).kind, exchange::Cell::Kind::Text);
    EXPECT_EQ(rows[3].at(0).text, u"00202201010100123456"_s);
    EXPECT_EQ(rows[3].at(2).kind, exchange::Cell::Kind::Number);
    EXPECT_EQ(rows[3].at(3).number, -15.0);
    EXPECT_EQ(rows[3].at(4).kind, exchange::Cell::Kind::Date);
    EXPECT_EQ(rows[3].at(4).dateTime.time(), QTime(8, 5));
    EXPECT_EQ(rows[4].at(1).kind, exchange::Cell::Kind::Text);
    EXPECT_EQ(rows[4].at(1).text, u"=HYPERLINK(\"http://example.com\")"_s);
    EXPECT_EQ(rows[5].at(3).number, -14.95);
}

TEST_F(ReportFiles, JsonHasTheStableKeysAndNullForNothing)
{
    ASSERT_TRUE(writeJson(aReport(), path(u"a.json"_s)));
    const QJsonObject report = QJsonDocument::fromJson(bytes(path(u"a.json"_s))).object();
    EXPECT_EQ(report[u"report"].toString(), u"attendance"_s);
    const QJsonArray rows = report[u"rows"].toArray();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][u"amount"].toInteger(), -1500);
    EXPECT_TRUE(rows[1][u"time"].isNull());
    EXPECT_EQ(report[u"totals"][u"count"].toInteger(), 3);
}

TEST_F(ReportFiles, ANewReportReplacesTheOldOneAndLeavesNothingBeside)
{
    ASSERT_TRUE(writeCsv(aReport(), path(u"a.csv"_s)));
    ASSERT_TRUE(writeJson(aReport(), path(u"a.csv"_s)));
    EXPECT_TRUE(bytes(path(u"a.csv"_s)).startsWith("{"));
    EXPECT_EQ(files(), QStringList{u"a.csv"_s});
}

TEST_F(ReportFiles, AFolderIsNoTarget)
{
    for (const Writer &write : kWriters) {
        const Result<void> written = write(aReport(), m_folder.path());
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::Usage);
        EXPECT_TRUE(written.error().message.contains(m_folder.path()));
    }
}

TEST_F(ReportFiles, APipeStaysOneAndIsNamed)
{
    const QString target = path(u"pipe.csv"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(target).constData(), 0600), 0);
    for (const Writer &write : kWriters) {
        const Result<void> written = write(aReport(), target);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::BadInput);
        EXPECT_TRUE(written.error().message.contains(target));
    }
    struct stat facts {};
    ASSERT_EQ(::stat(QFile::encodeName(target).constData(), &facts), 0);
    EXPECT_TRUE(S_ISFIFO(facts.st_mode));
}

TEST_F(ReportFiles, ALinkStaysOneAndItsFileIsReplaced)
{
    ASSERT_TRUE(QFile::link(path(u"behind.csv"_s), path(u"between.csv"_s)));
    ASSERT_TRUE(QFile::link(path(u"between.csv"_s), path(u"link.csv"_s)));
    for (const char *state : {"nothing behind it", "an old file behind it"}) {
        ASSERT_TRUE(writeCsv(aReport(), path(u"link.csv"_s))) << state;
        EXPECT_TRUE(QFileInfo(path(u"link.csv"_s)).isSymLink()) << state;
        EXPECT_TRUE(QFileInfo(path(u"between.csv"_s)).isSymLink()) << state;
        EXPECT_FALSE(QFileInfo(path(u"behind.csv"_s)).isSymLink()) << state;
        EXPECT_TRUE(bytes(path(u"behind.csv"_s)).startsWith("\xEF\xBB\xBF")) << state;
    }
}

TEST_F(ReportFiles, LinksInACircleAreNoTarget)
{
    ASSERT_TRUE(QFile::link(path(u"b.csv"_s), path(u"a.csv"_s)));
    ASSERT_TRUE(QFile::link(path(u"a.csv"_s), path(u"b.csv"_s)));
    EXPECT_FALSE(writeCsv(aReport(), path(u"a.csv"_s)));
    EXPECT_TRUE(QFileInfo(path(u"a.csv"_s)).isSymLink());
}

TEST_F(ReportFiles, AFolderThatDoesNotExistIsNamed)
{
    const QString target = path(u"none/a.xlsx"_s);
    for (const Writer &write : kWriters) {
        const Result<void> written = write(aReport(), target);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::NotFound) << written.error().detail.toStdString();
        EXPECT_TRUE(written.error().message.contains(target));
    }
}

} // namespace
} // namespace liuying::reports
