// SPDX-License-Identifier: Apache-2.0
// The document beside what was understood of it: what is shown, and what a corrected cell changes.

#include "exchange/NoticeDocument.h"
#include "exchange/TextFile.h"
#include "exchange/ZipFile.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace liuying;
using namespace liuying::exchange;

namespace {

NoticeDocument documentOf(const QString &path)
{
    auto document = readNoticeDocument(path);
    EXPECT_TRUE(document) << document.error().message.toStdString();
    return document ? *std::move(document) : NoticeDocument{};
}

/// "2: 学院|日期|=学院" for each line; = before a cell that repeats another.
QString shown(const NoticeDocument &document)
{
    QStringList lines;
    for (const DocumentLine &line : document.lines) {
        QStringList cells;
        for (qsizetype i = 0; i < line.cells.size(); ++i)
            cells += (line.isRepeat.at(i) ? u"="_s : QString()) + line.cells.at(i);
        lines += u"%1%2: %3"_s.arg(line.sheet.isEmpty() ? QString() : line.sheet + u'!')
                     .arg(line.line)
                     .arg(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

QString batchesOf(const Notice &notice)
{
    QStringList lines;
    for (const ReadBatch &read : notice.batches)
        lines +=
            u"%1:%2 %3 %4 %5 %6-%7"_s.arg(read.sheet)
                .arg(read.line)
                .arg(read.batch.room, read.batch.college, read.batch.window.start.date.toString(Qt::ISODate),
                     read.batch.window.start.time.toString(u"HH:mm"_s),
                     read.batch.window.end.time.toString(u"HH:mm"_s));
    return lines.join(u'\n');
}

/// A workbook of one sheet with the rows given as XML, and merged ranges.
QByteArray xlsxOf(const QByteArray &sheetName, const QByteArray &rows, const QByteArray &merges)
{
    const QByteArray spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    return tests::zipOf(
        {{"[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
         {"_rels/.rels", "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" +
                             relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml", "<workbook xmlns=\"" + spreadsheet + "\" xmlns:r=\"" + relations +
                                 "\"><sheets><sheet name=\"" + sheetName +
                                 "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" + relations +
              "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + spreadsheet + "\"><sheetData>" + rows +
                                          "</sheetData><mergeCells>" + merges +
                                          "</mergeCells></worksheet>"}});
}

QByteArray cell(const QByteArray &reference, const QString &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text.toUtf8() + "</t></is></c>";
}

QByteArray mergedSheet()
{
    return xlsxOf("东校区",
                  "<row r=\"1\">" + cell("A1", u"学院"_s) + cell("B1", u"日期"_s) + cell("C1", u"时间"_s) +
                      cell("D1", u"教室"_s) + "</row><row r=\"2\">" + cell("A2", u"人文学院"_s) +
                      cell("B2", u"2025.4.12"_s) + cell("C2", u"8:00-9:00"_s) + cell("D2", u"九教203"_s) +
                      "</row><row r=\"3\">" + cell("C3", u"9:00-10:00"_s) + cell("D3", u"九教203"_s) +
                      "</row>",
                  "<mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/>");
}

} // namespace

// -- what is shown

TEST(NoticeDocument, showsTheLinesAndRecordsOfAFile)
{
    const tests::TextFile csv(u"学院,日期,时间,地点\n\n人文学院,2025.4.12,8:00-9:00\n"_s, u"rows.csv"_s);
    EXPECT_EQ(shown(documentOf(csv.path())).toStdString(),
              u"1: 学院|日期|时间|地点\n3: 人文学院|2025.4.12|8:00-9:00|"_s.toStdString());
    const tests::TextFile txt(u"拍摄通知\n\n学院\t时间\n  商学院 4月12日8:00-9:00 教三楼105\n"_s,
                              u"notice.txt"_s);
    EXPECT_EQ(shown(documentOf(txt.path())).toStdString(),
              u"1: 拍摄通知\n3: 学院|时间\n4: 商学院 4月12日8:00-9:00 教三楼105"_s.toStdString());
}

TEST(NoticeDocument, showsMergedCellsFilled)
{
    const tests::TextFile file(mergedSheet(), u"table.xlsx"_s);
    EXPECT_EQ(shown(documentOf(file.path())).toStdString(),
              u"东校区!1: 学院|日期|时间|教室\n东校区!2: 人文学院|2025.4.12|8:00-9:00|九教203\n"
              "东校区!3: =人文学院|=2025.4.12|9:00-10:00|九教203"_s.toStdString());
}

TEST(NoticeDocument, saysWhichRowOfWhichSheetABatchCameFrom)
{
    const tests::TextFile file(mergedSheet(), u"table.xlsx"_s);
    EXPECT_EQ(batchesOf(understandNotice(documentOf(file.path()))).toStdString(),
              u"东校区:2 九教203 人文学院 2025-04-12 08:00-09:00\n"
              "东校区:3 九教203 人文学院 2025-04-12 09:00-10:00"_s.toStdString());
}

TEST(NoticeDocument, failsAsReadingDoes)
{
    const auto document = readNoticeDocument(u"/nowhere/notice.docx"_s);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::NotFound);
}

// -- what a corrected cell changes

struct CorrectionRow {
    const char *rule;
    QString name;
    QByteArray bytes;
    QList<CellCorrection> corrections;
    QString batches;
};

class CorrectedCell : public testing::TestWithParam<CorrectionRow> {};

TEST_P(CorrectedCell, leadsToTheMendedBatch)
{
    const tests::TextFile file(GetParam().bytes, GetParam().name);
    const Notice notice = understandNotice(corrected(documentOf(file.path()), GetParam().corrections));
    EXPECT_EQ(batchesOf(notice).toStdString(), GetParam().batches.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Notices, CorrectedCell,
    testing::Values(
        CorrectionRow{"RoomThatWasMissing",
                      u"rows.csv"_s,
                      u"学院,日期,时间,地点\n人文学院,2025.4.12,8:00-9:00\n"_s.toUtf8(),
                      {{{}, 2, 3, u"九教203"_s}},
                      u":2 九教203 人文学院 2025-04-12 08:00-09:00"_s},
        CorrectionRow{"YearThatWasMissing",
                      u"rows.csv"_s,
                      u"学院,日期,时间,地点\n人文学院,4月12日,8:00-9:00,九教203\n"_s.toUtf8(),
                      {{{}, 2, 1, u"2025年4月12日"_s}},
                      u":2 九教203 人文学院 2025-04-12 08:00-09:00"_s},
        CorrectionRow{
            "YearInTheTitle",
            u"notice.txt"_s,
            u"采集时间：4月12日\n学院\t日期\t时间\t地点\n人文学院\t4月12日\t8:00-9:00\t九教203\n"_s.toUtf8(),
            {{{}, 1, 0, u"采集时间：2025年4月12日"_s}},
            u":3 九教203 人文学院 2025-04-12 08:00-09:00"_s},
        CorrectionRow{"EndThatWasBeforeTheStart",
                      u"notice.txt"_s,
                      u"学院\t日期\t时间\t地点\n人文学院\t2025.4.12\t10:00-9:00\t九教203\n"_s.toUtf8(),
                      {{{}, 2, 2, u"10:00-11:00"_s}},
                      u":2 九教203 人文学院 2025-04-12 10:00-11:00"_s},
        CorrectionRow{"LineOfRunningText",
                      u"notice.txt"_s,
                      u"商学院 2025年4月12日8:00-10:00\n"_s.toUtf8(),
                      {{{}, 1, 0, u"商学院 2025年4月12日8:00-10:00 教三楼105"_s}},
                      u":1 教三楼105 商学院 2025-04-12 08:00-10:00"_s},
        CorrectionRow{"LineOfATableCutByBlanks",
                      u"notice.txt"_s,
                      u"学院 日期 时间 地点\n人文学院 2025年4月12日 8:00-9:00\n"_s.toUtf8(),
                      {{{}, 2, 0, u"人文学院 2025年4月12日 8:00-9:00 九教203"_s}},
                      u":2 九教203 人文学院 2025-04-12 08:00-09:00"_s},
        CorrectionRow{"MergedCellChangesWithItsRepeats",
                      u"table.xlsx"_s,
                      mergedSheet(),
                      {{u"东校区"_s, 2, 1, u"2025.4.13"_s}},
                      u"东校区:2 九教203 人文学院 2025-04-13 08:00-09:00\n"
                      "东校区:3 九教203 人文学院 2025-04-13 09:00-10:00"_s},
        CorrectionRow{"RepeatChangesAlone",
                      u"table.xlsx"_s,
                      mergedSheet(),
                      {{u"东校区"_s, 3, 0, u"法学院"_s}},
                      u"东校区:2 九教203 人文学院 2025-04-12 08:00-09:00\n"
                      "东校区:3 九教203 法学院 2025-04-12 09:00-10:00"_s},
        CorrectionRow{"HeaderThatNobodyWouldKnow",
                      u"rows.csv"_s,
                      u"学院,甲,乙,丙\n人文学院,2025.4.12,8:00-9:00,九教203\n"_s.toUtf8(),
                      {{{}, 1, 1, u"日期"_s}, {{}, 1, 2, u"时间"_s}, {{}, 1, 3, u"地点"_s}},
                      u":2 九教203 人文学院 2025-04-12 08:00-09:00"_s},
        CorrectionRow{"ThoseThatNameNoCellAreLeftOut",
                      u"table.xlsx"_s,
                      mergedSheet(),
                      {{{}, 2, 0, u"法学院"_s},
                       {u"东校区"_s, 9, 0, u"法学院"_s},
                       {u"东校区"_s, 2, 4, u"法学院"_s},
                       {u"东校区"_s, 2, -1, u"法学院"_s}},
                      u"东校区:2 九教203 人文学院 2025-04-12 08:00-09:00\n"
                      "东校区:3 九教203 人文学院 2025-04-12 09:00-10:00"_s}),
    [](const auto &row) { return std::string(row.param.rule); });
