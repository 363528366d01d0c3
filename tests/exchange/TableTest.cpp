// SPDX-License-Identifier: Apache-2.0
#include "exchange/Table.h"
#include "exchange/TextFile.h"
#include "exchange/ZipFile.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace liuying;
using namespace liuying::exchange;

namespace {

constexpr auto ruleName = [](const auto &row) { return std::string(row.param.rule); };

/// "1:a|b 3:c|d": row numbers and cells; * marks a cell that repeats a merged one.
QString printed(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells += cell.text + (cell.filledFromMerge ? u"*"_s : QString());
        lines += u"%1:"_s.arg(row.number) + cells.join(u'|');
    }
    return lines.join(u' ');
}

Workbook readBytes(const QByteArray &bytes, const QString &name)
{
    const tests::TextFile file(bytes, name);
    auto workbook = readWorkbook(file.path());
    EXPECT_TRUE(workbook) << workbook.error().message.toStdString();
    return workbook ? *std::move(workbook) : Workbook{};
}

/// A workbook of one sheet with the given sheetData and what follows it.
QByteArray xlsx(const QByteArray &sheet, const QByteArray &workbookProperties = {})
{
    return tests::zipOf(
        {{"xl/workbook.xml",
          "<workbook xmlns:r='r'>" + workbookProperties +
              "<sheets><sheet name='甲' sheetId='1' state='hidden' r:id='rId7'/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId7' Type='http://x/worksheet' "
                                        "Target='/xl/data/one.xml'/></Relationships>"},
         {"xl/sharedStrings.xml", "<sst><si><t>姓名</t></si><si><r><t>张</t></r><r><t>三</t></r><rPh sb='0' "
                                  "eb='1'><t>zhang</t></rPh></si></sst>"},
         {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='170' "
                           "formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                           "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf "
                           "numFmtId='20'/></cellXfs></styleSheet>"},
         {"xl/data/one.xml", "<worksheet>" + sheet + "</worksheet>"}});
}

} // namespace

// -- csv
// ------------------------------------------------------------------------------------------------------

struct CsvRow {
    const char *rule;
    QByteArray bytes;
    QString rows;
};

class Csv : public testing::TestWithParam<CsvRow> {};

TEST_P(Csv, isReadAsRecords)
{
    const Workbook workbook = readBytes(GetParam().bytes, u"list.csv"_s);
    ASSERT_EQ(workbook.sheets.size(), 1);
    EXPECT_EQ(printed(workbook.sheets.first().rows).toStdString(), GetParam().rows.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Files, Csv,
    testing::Values(CsvRow{"Commas", "a,b\n1,2\n", u"1:a|b 2:1|2"_s},
                    CsvRow{"Semicolons", "a;b\n1;2\n", u"1:a|b 2:1|2"_s},
                    CsvRow{"Tabs", "a\tb,c\n1\t2\n", u"1:a|b,c 2:1|2"_s},
                    CsvRow{"HintOfExcelIsNoRow", "sep=;\r\na;b\r\n", u"1:a|b"_s},
                    CsvRow{"MixedLineEnds", "a,b\r1,2\r\n3,4\n5,6", u"1:a|b 2:1|2 3:3|4 4:5|6"_s},
                    CsvRow{"BlankRecordsCount", "a,b\n,\n\n1,2\n", u"1:a|b 4:1|2"_s},
                    CsvRow{"QuotedSeparatorsAndQuotes", "\"a,1\",\"b\"\"c\"\n", u"1:a,1|b\"c"_s},
                    CsvRow{"QuotedLineBreakIsOneRecord", "\"a\nb\",c\n1,2\n", u"1:a\nb|c 2:1|2"_s},
                    CsvRow{"QuoteInsideACellIsACharacter", "5\" disk,x\n", u"1:5\" disk|x"_s},
                    CsvRow{"Utf8WithMark", "\xEF\xBB\xBF姓名,a\n", u"1:姓名|a"_s},
                    CsvRow{"Gb18030", "\xD0\xD5\xC3\xFB,a\n", u"1:姓名|a"_s},
                    CsvRow{"Gb18030FourBytes", "\x95\x32\x82\x36,a\n", u"1:𠀀|a"_s},
                    CsvRow{"Utf16WithMark", QByteArray("\xFF\xFE\x41\x00\x2C\x00\x42\x00", 8), u"1:A|B"_s},
                    CsvRow{"Utf16WithoutMark", QByteArray("\x41\x00\x2C\x00\x42\x00\x0A\x00", 8),
                           u"1:A|B"_s}),
    ruleName);

// -- xlsx
// -----------------------------------------------------------------------------------------------------

struct CellRow {
    const char *rule;
    QByteArray xml;
    Cell::Kind kind;
    QString text;
};

class XlsxCell : public testing::TestWithParam<CellRow> {};

TEST_P(XlsxCell, isReadAsAPersonSeesIt)
{
    const Workbook workbook =
        readBytes(xlsx("<sheetData><row r='4'>" + GetParam().xml + "</row></sheetData>"), u"book.bin"_s);
    ASSERT_EQ(workbook.kind, FileKind::Xlsx);
    ASSERT_EQ(workbook.sheets.first().rows.size(), 1);
    EXPECT_TRUE(workbook.sheets.first().hidden);
    const Row &row = workbook.sheets.first().rows.first();
    EXPECT_EQ(row.number, 4);
    EXPECT_EQ(row.at(2).kind, GetParam().kind);
    EXPECT_EQ(row.at(2).text.toStdString(), GetParam().text.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Files, XlsxCell,
    testing::Values(
        CellRow{"SharedString", "<c r='C4' t='s'><v>0</v></c>", Cell::Kind::Text, u"姓名"_s},
        CellRow{"RichStringWithoutPhoneticGuide", "<c r='C4' t='s'><v>1</v></c>", Cell::Kind::Text,
                u"张三"_s},
        CellRow{"InlineString", "<c r='C4' t='inlineStr'><is><t>甲</t></is></c>", Cell::Kind::Text, u"甲"_s},
        CellRow{"ResultOfAFormula", "<c r='C4' t='str'><f>A1</f><v>乙</v></c>", Cell::Kind::Text, u"乙"_s},
        CellRow{"PlaceCountedWhereNoneIsWritten", "<c><v>1</v></c><c/><c><v>3</v></c>", Cell::Kind::Number,
                u"3"_s},
        CellRow{"WholeNumberWithoutExponent", "<c r='C4'><v>2.02201E+11</v></c>", Cell::Kind::Number,
                u"202201000000"_s},
        CellRow{"FractionAsShown", "<c r='C4'><v>0.30000000000000004</v></c>", Cell::Kind::Number, u"0.3"_s},
        CellRow{"DateByItsOwnFormat", "<c r='C4' s='1'><v>45759</v></c>", Cell::Kind::Date, u"2025-04-12"_s},
        CellRow{"TimeByABuiltInFormat", "<c r='C4' s='2'><v>0.3333333333333333</v></c>", Cell::Kind::Time,
                u"08:00"_s},
        CellRow{"TrueOrFalse", "<c r='C4' t='b'><v>1</v></c>", Cell::Kind::Bool, u"TRUE"_s},
        CellRow{"Error", "<c r='C4' t='e'><v>#N/A</v></c>", Cell::Kind::Error, u"#N/A"_s}),
    ruleName);

TEST(XlsxSheet, mergedCellsRepeatInTheRowsThatExist)
{
    const Workbook workbook =
        readBytes(xlsx("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>1</v></c></row>"
                       "<row r='3'><c r='B3'><v>2</v></c></row></sheetData><mergeCells><mergeCell "
                       "ref='A1:A1048576'/></mergeCells>"),
                  u"book.xlsx"_s);
    EXPECT_EQ(printed(workbook.sheets.first().rows), u"1:姓名|1 3:姓名*|2"_s);
}

TEST(XlsxSheet, datesFrom1904AreFourYearsLater)
{
    const Workbook workbook =
        readBytes(xlsx("<sheetData><row r='1'><c r='A1' s='1'><v>44297</v></c></row></sheetData>",
                       "<workbookPr date1904='1'/>"),
                  u"book.xlsx"_s);
    EXPECT_EQ(workbook.sheets.first().rows.first().at(0).text, u"2025-04-12"_s);
}

TEST(XlsxSheet, aCellFarOutIsRefusedNotWalkedTo)
{
    const tests::TextFile file(
        xlsx("<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"), u"wide.xlsx"_s);
    const auto workbook = readWorkbook(file.path());
    ASSERT_FALSE(workbook);
    EXPECT_EQ(workbook.error().code, ErrorCode::BadInput);
}

TEST(XlsxSheet, aZipBombIsRefused)
{
    const tests::TextFile file(xlsx("<sheetData>" + QByteArray(70 * 1024 * 1024, ' ') + "</sheetData>"),
                               u"bomb.xlsx"_s);
    const auto workbook = readWorkbook(file.path());
    ASSERT_FALSE(workbook);
    EXPECT_TRUE(workbook.error().message.contains(u"过大")) << workbook.error().message.toStdString();
}

TEST(XlsxSheet, progressIsToldAndMayStopTheReading)
{
    QByteArray rows;
    for (int i = 1; i <= 5000; ++i)
        rows += "<row><c><v>1</v></c></row>";
    const tests::TextFile file(xlsx("<sheetData>" + rows + "</sheetData>"), u"long.xlsx"_s);
    QList<int> told;
    ASSERT_TRUE(readWorkbook(file.path(), [&told](int percent) {
        told += percent;
        return true;
    }));
    EXPECT_GT(told.size(), 5);
    EXPECT_TRUE(std::is_sorted(told.cbegin(), told.cend()));
    const auto stopped = readWorkbook(file.path(), [](int percent) { return percent < 20; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

// -- docx
// -----------------------------------------------------------------------------------------------------

TEST(Docx, paragraphsAndTablesKeepTheirOrder)
{
    const QByteArray document =
        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>通</w:t></w:r><w:del><w:r><w:t>删</w:t></w:r></w:del>"
        "<w:r><w:t>知</w:t></w:r></w:p><w:tbl>"
        "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>丙</w:t></w:r></w:p></"
        "w:tc>"
        "<w:tc><w:p><w:r><w:t>丁</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:t>完</w:t></w:r></w:p></w:body></w:document>";
    const tests::TextFile file(tests::zipOf({{"word/document.xml", document}}), u"notice.docx"_s);
    const auto read = readTextDocument(file.path());
    ASSERT_TRUE(read) << read.error().message.toStdString();
    ASSERT_EQ(read->blocks.size(), 3);
    EXPECT_EQ(read->blocks.at(0).text, u"通知"_s);
    EXPECT_EQ(printed(read->blocks.at(1).table), u"2:甲|乙|乙* 3:甲*|丙|丁"_s);
    EXPECT_EQ(read->blocks.at(2).line, 4);
}

// -- cleaning
// -------------------------------------------------------------------------------------------------

struct CleanRow {
    const char *rule;
    QString raw;
    QString text;
    QString name;
    QString number;
};

class Cleaning : public testing::TestWithParam<CleanRow> {};

TEST_P(Cleaning, keepsWhatAPersonWrote)
{
    EXPECT_EQ(cleanText(GetParam().raw).toStdString(), GetParam().text.toStdString());
    EXPECT_EQ(cleanName(GetParam().raw).toStdString(), GetParam().name.toStdString());
    EXPECT_EQ(cleanNumber(GetParam().raw).toStdString(), GetParam().number.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Cells, Cleaning,
    testing::Values(
        CleanRow{"OuterBlanks", u" \u00A0张三\u3000"_s, u"张三"_s, u"张三"_s, u"张三"_s},
        CleanRow{"BlankInAHanName", u"章　昱"_s, u"章 昱"_s, u"章昱"_s, u"章昱"_s},
        CleanRow{"BlankInALatinName", u"John  Smith"_s, u"John  Smith"_s, u"John Smith"_s, u"JOHNSMITH"_s},
        CleanRow{"ZeroWidthAndDirection", u"\u200B张\u202A三\uFEFF"_s, u"张三"_s, u"张三"_s, u"张三"_s},
        CleanRow{"Apostrophe", u"'0012"_s, u"0012"_s, u"0012"_s, u"0012"_s},
        CleanRow{"FormulaGuard", u"=\"0012\""_s, u"0012"_s, u"0012"_s, u"0012"_s},
        CleanRow{"FullWidth", u"２０２２ａ"_s, u"2022a"_s, u"2022a"_s, u"2022A"_s},
        CleanRow{"MiddleDots", u"阿•力・甲"_s, u"阿•力・甲"_s, u"阿·力·甲"_s, u"阿•力・甲"_s},
        CleanRow{"LineBreak", u"计科\n2201"_s, u"计科2201"_s, u"计科2201"_s, u"计科2201"_s},
        CleanRow{"OutsideTheBmp", u"王𠮷安"_s, u"王𠮷安"_s, u"王𠮷安"_s, u"王𠮷安"_s}),
    ruleName);

TEST(CleanLabel, dropsBlanksAndUnifiesBrackets)
{
    EXPECT_EQ(cleanLabel(u" 学　院（全称） "_s), u"学院(全称)"_s);
}
