// SPDX-License-Identifier: Apache-2.0
// Workbooks of reports, read back as tables and, for how they print, as the XML inside.
#include "exchange/Table.h"
#include "reports/ReportTable.h"

#include <gtest/gtest.h>

#include <zip.h>

#include <QFile>
#include <QTemporaryDir>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;
using Column = ReportTable::Column;

ReportTable aLedger()
{
    ReportTable table;
    table.name = u"colleges"_s;
    table.title = u"各学院收款"_s;
    table.subtitle = u"截至2025年4月12日 12:00"_s;
    table.headers = {
        {u"college"_s, u"学院"_s, Column::Text, 24},       {u"day"_s, u"日"_s, Column::Text, 10, false, true},
        {u"number"_s, u"流水号"_s, Column::Text, 16},      {u"people"_s, u"人数"_s, Column::Number, 8, true},
        {u"amount"_s, u"金额"_s, Column::Money, 12, true}, {u"time"_s, u"时间"_s, Column::DateTime, 18}};
    const QString day = u"2025-04-12"_s;
    table.rows = {{u"文学院"_s, day, u"0012345678901234567"_s, 34LL, 51000LL, u"2025-04-12T08:05:30"_s},
                  {u"理学院"_s, day, u"2"_s, 1LL, -150050LL, u"2025-04-12"_s},
                  {u"文学院"_s, day, u"3"_s, 2LL, 3000LL, u"补交"_s},
                  {QString(), day, u"4"_s, 5LL, 7500LL, QVariant()}};
    table.totals = summedTotals(table, u"合计"_s);
    table.notes = {u"有一笔转账没有认领。"_s, u"理学院退回1500.50元。"_s};
    table.signature = u"经办人：＿＿＿＿"_s;
    return table;
}

class ReportXlsx : public testing::Test {
protected:
    void write(const ReportTable &table, const PrintOptions &options = {})
    {
        const Result<void> written = writeXlsx(table, m_file, options);
        ASSERT_TRUE(written) << written.error().detail.toStdString();
        const auto book = exchange::readWorkbook(m_file);
        ASSERT_TRUE(book) << book.error().detail.toStdString();
        m_sheets = book->sheets;
    }
    [[nodiscard]] QStringList sheetNames() const
    {
        QStringList names;
        for (const exchange::Sheet &sheet : m_sheets)
            names.append(sheet.name);
        return names;
    }
    /// A file inside the workbook.
    [[nodiscard]] QString xml(const char *name) const
    {
        zip_t *archive = zip_open(QFile::encodeName(m_file).constData(), ZIP_RDONLY, nullptr);
        zip_file_t *file = archive != nullptr ? zip_fopen(archive, name, 0) : nullptr;
        QByteArray bytes(1 << 20, '\0');
        const zip_int64_t size = file != nullptr ? zip_fread(file, bytes.data(), 1 << 20) : 0;
        zip_fclose(file);
        zip_discard(archive);
        return QString::fromUtf8(bytes.left(size));
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"a.xlsx"_s);
    QList<exchange::Sheet> m_sheets;
};

TEST_F(ReportXlsx, CellsHaveTheirTypes)
{
    write(aLedger());
    ASSERT_EQ(m_sheets.size(), 1);
    const QList<exchange::Row> &rows = m_sheets[0].rows;
    ASSERT_GE(rows.size(), 8);
    using Kind = exchange::Cell::Kind;
    EXPECT_EQ(rows[3].at(1).kind, Kind::Text);
    EXPECT_EQ(rows[3].at(1).text, u"0012345678901234567"_s);
    EXPECT_EQ(rows[3].at(2).number, 34);
    EXPECT_EQ(rows[3].at(3).number, 510);
    EXPECT_EQ(rows[4].at(3).number, -1500.5);
    EXPECT_EQ(rows[3].at(4).kind, Kind::Date);
    EXPECT_EQ(rows[3].at(4).dateTime.date(), QDate(2025, 4, 12));
    EXPECT_EQ(rows[3].at(4).dateTime.time(), QTime(8, 5, 30));
    EXPECT_EQ(rows[4].at(4).dateTime.date(), QDate(2025, 4, 12));
    EXPECT_EQ(rows[5].at(4).text, u"补交"_s);
    EXPECT_TRUE(rows[6].at(4).isEmpty());
    const QString styles = xml("xl/styles.xml");
    for (const QString &format : {u"@"_s, u"#,##0.00"_s, u"yyyy-mm-dd hh:mm"_s, u"yyyy-mm-dd"_s})
        EXPECT_TRUE(styles.contains(u"formatCode=\"%1\""_s.arg(format))) << format.toStdString();
}

TEST_F(ReportXlsx, HiddenColumnsAreNotWritten)
{
    write(aLedger());
    EXPECT_EQ(m_sheets[0].rows[2].at(0).text, u"学院"_s);
    EXPECT_EQ(m_sheets[0].rows[2].at(1).text, u"流水号"_s);
    EXPECT_EQ(m_sheets[0].rows[2].cells.size(), 5);
}

TEST_F(ReportXlsx, TotalsNotesAndSignatureStandBelow)
{
    write(aLedger());
    const QList<exchange::Row> &rows = m_sheets[0].rows;
    ASSERT_EQ(rows.size(), 11); // title, subtitle, header, four rows, totals, two notes, signature
    EXPECT_EQ(rows[7].at(0).text, u"合计"_s);
    EXPECT_EQ(rows[7].at(2).number, 42);
    EXPECT_EQ(rows[7].at(3).number, -885.5);
    EXPECT_EQ(rows[8].at(0).text, u"有一笔转账没有认领。"_s);
    EXPECT_EQ(rows[10].at(0).text, u"经办人：＿＿＿＿"_s);
    EXPECT_GT(rows[10].number, rows[9].number + 1);
}

TEST_F(ReportXlsx, ASheetPrintsOnA4WithItsHeaderAndPageNumbers)
{
    write(aLedger());
    const QString sheet = xml("xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(u"paperSize=\"9\""_s)) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(u"fitToHeight=\"0\""_s));
    EXPECT_FALSE(sheet.contains(u"landscape"_s));
    EXPECT_TRUE(sheet.contains(u"ySplit=\"3\""_s)) << "frozen header";
    EXPECT_TRUE(sheet.contains(u"<autoFilter ref=\"A3:E7\"/>"_s)) << "rows without the totals";
    EXPECT_TRUE(sheet.contains(u"第&amp;P页，共&amp;N页"_s));
    EXPECT_TRUE(sheet.endsWith(u"</worksheet>"_s));
    const QString book = xml("xl/workbook.xml");
    EXPECT_TRUE(book.contains(u"_xlnm.Print_Titles"_s));
    EXPECT_TRUE(book.contains(u"!$3:$3"_s));
    EXPECT_TRUE(book.contains(u"!$A$1:$E$14"_s)) << book.toStdString();
}

TEST_F(ReportXlsx, AWideSheetLiesAcross)
{
    ReportTable table = aLedger();
    table.headers[0].widthChars = 40;
    table.headers[2].widthChars = 40;
    write(table);
    EXPECT_TRUE(xml("xl/worksheets/sheet1.xml").contains(u"orientation=\"landscape\""_s));
}

TEST_F(ReportXlsx, ALongCellIsBrokenIntoLinesAndItsRowGrows)
{
    ReportTable table = aLedger();
    table.rows[1][0] = QString(60, u'学');
    write(table);
    const QString sheet = xml("xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(u"<row r=\"4\" ht=\"18\""_s)) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(u"<row r=\"5\" ht=\"48\""_s));
    EXPECT_TRUE(xml("xl/styles.xml").contains(u"wrapText=\"1\""_s));
}

TEST_F(ReportXlsx, ASplitReportHasASheetForEverythingAndOneForEachValue)
{
    write(aLedger(), {u"college"_s});
    EXPECT_EQ(sheetNames(), (QStringList{u"各学院收款"_s, u"文学院"_s, u"理学院"_s, u"未注明"_s}));
    EXPECT_EQ(m_sheets[0].rows.size(), 11);
    const QList<exchange::Row> &rows = m_sheets[1].rows;
    ASSERT_EQ(rows.size(), 7); // title, subtitle, header, two rows, totals, signature: notes are of the whole
    EXPECT_TRUE(rows[0].at(0).text.contains(u"文学院"_s));
    EXPECT_EQ(rows[4].at(1).text, u"3"_s);
    EXPECT_EQ(rows[5].at(0).text, u"合计"_s);
    EXPECT_EQ(rows[5].at(3).number, 540);
    EXPECT_EQ(m_sheets[3].rows[3].at(1).text, u"4"_s);
}

TEST_F(ReportXlsx, SheetsHaveNamesThatASpreadsheetTakes)
{
    ReportTable table = aLedger();
    const QString longName = u"中外合作办学国际经济与贸易（全英文教学与本硕连读实验班）联合学院"_s;
    table.rows[0][0] = u"工商[1]/2:*?\\"_s;
    table.rows[1][0] = longName;
    table.rows[2][0] = longName + u"分院"_s;
    table.rows[3][0] = u"各学院收款"_s;
    write(table, {u"college"_s});
    EXPECT_EQ(sheetNames(), (QStringList{u"各学院收款"_s, u"工商_1__2____"_s, longName.left(31),
                                         longName.left(29) + u"-2"_s, u"各学院收款-2"_s}));
}

TEST_F(ReportXlsx, AColumnThatIsNotThereSplitsNothing)
{
    write(aLedger(), {u"shot"_s});
    EXPECT_EQ(m_sheets.size(), 1);
}

TEST_F(ReportXlsx, MoreValuesThanFilesMayBeOpenAreAllWritten)
{
    ReportTable table = aLedger();
    table.rows.clear();
    for (int i = 0; i < 1200; ++i)
        table.rows.append({u"学院%1"_s.arg(i), {}, QString::number(i), 1LL, 1500LL, QVariant()});
    ASSERT_TRUE(writeXlsx(table, m_file, {u"college"_s}));
    EXPECT_EQ(xml("xl/workbook.xml").count(u"<sheet "_s), 1201);
    EXPECT_TRUE(xml("xl/worksheets/sheet1201.xml").endsWith(u"</worksheet>"_s));
}

TEST_F(ReportXlsx, AnEmptyReportHasItsHeader)
{
    ReportTable table = aLedger();
    table.rows.clear();
    table.totals.clear();
    table.notes.clear();
    table.signature.clear();
    write(table, {u"college"_s});
    ASSERT_EQ(m_sheets.size(), 1);
    EXPECT_EQ(m_sheets[0].rows.size(), 3);
}

TEST_F(ReportXlsx, TextThatACellDoesNotTakeWholeIsCut)
{
    ReportTable table = aLedger();
    table.rows[0][0] = QString(40000, u'学');
    write(table);
    EXPECT_EQ(m_sheets[0].rows[3].at(0).text.size(), 32767);
}

} // namespace
} // namespace liuying::reports
