// SPDX-License-Identifier: Apache-2.0
// How reports are laid out on paper: which way it lies, what stands on which page, how cells are broken.
#include "reports/PdfFile.h"
#include "reports/ReportLayout.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace liuying::reports {
namespace {

using namespace Qt::StringLiterals;
using Column = ReportTable::Column;

/// @p columns of so many Han characters each, @p rows of them.
ReportTable aTable(int columns, int characters, int rows)
{
    ReportTable table;
    table.title = u"名单"_s;
    table.subtitle = u"截至2025年4月12日"_s;
    for (int i = 0; i < columns; ++i)
        table.headers.append({u"c%1"_s.arg(i), u"列%1"_s.arg(i), Column::Text, 12});
    for (int i = 0; i < rows; ++i)
        table.rows.append(QList<QVariant>(columns, QString(characters, u'学')));
    return table;
}

struct Shape {
    const char *rule;
    int columns;
    int characters;
    QPageLayout::Orientation orientation;
    bool isBroken; ///< a row takes more than one line
};

class ReportShapes : public testing::TestWithParam<Shape> {};

TEST_P(ReportShapes, FitThePage)
{
    const ReportTable table = aTable(GetParam().columns, GetParam().characters, 2);
    measureForPdf([&table](const Paper &paper) {
        const ReportLayout layout = layOutReport(table, paper);
        EXPECT_EQ(layout.orientation, GetParam().orientation);
        ASSERT_EQ(layout.columns.size(), GetParam().columns);
        const ReportColumn &last = layout.columns.last();
        EXPECT_LE(last.left + last.width, layout.pageWidth() - sheet::kMargin + 0.01);
        EXPECT_EQ(linesOfRow(table.rows[0], table, layout, paper) > 1, GetParam().isBroken);
    });
}

INSTANTIATE_TEST_SUITE_P(
    Reports, ReportShapes,
    testing::Values(Shape{"ANarrowTableStandsUpright", 4, 5, QPageLayout::Portrait, false},
                    Shape{"AWideOneLiesAcross", 8, 8, QPageLayout::Landscape, false},
                    Shape{"ALongCellIsBrokenUpright", 2, 40, QPageLayout::Portrait, true},
                    Shape{"ManyLongColumnsGiveWay", 9, 30, QPageLayout::Landscape, true},
                    Shape{"ThirtyColumnsStillStandOnThePage", 30, 8, QPageLayout::Landscape, true}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(ReportLayouts, FiguresStandAtTheRightAndHiddenColumnsNowhere)
{
    ReportTable table = aTable(3, 2, 1);
    table.headers[1].isHidden = true;
    table.headers[2].kind = Column::Money;
    measureForPdf([&table](const Paper &paper) {
        const ReportLayout layout = layOutReport(table, paper);
        ASSERT_EQ(layout.columns.size(), 2);
        EXPECT_EQ(layout.columns[0].alignment, Qt::AlignLeft);
        EXPECT_EQ(layout.columns[1].index, 2);
        EXPECT_EQ(layout.columns[1].alignment, Qt::AlignRight);
    });
}

struct Printed {
    const char *rule;
    QVariant value;
    Column kind;
    QString text;
};

class PrintedCells : public testing::TestWithParam<Printed> {};

TEST_P(PrintedCells, AreReadable)
{
    EXPECT_EQ(printedText(GetParam().value, GetParam().kind), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, PrintedCells,
    testing::Values(Printed{"SmallMoney", 1500LL, Column::Money, u"15.00"_s},
                    Printed{"MoneyHasItsThousandsSetApart", 123456789LL, Column::Money, u"1,234,567.89"_s},
                    Printed{"MoneyOut", -100000LL, Column::Money, u"-1,000.00"_s},
                    Printed{"AHundredOut", -10000LL, Column::Money, u"-100.00"_s},
                    Printed{"WordsForMoney", u"未定"_s, Column::Money, u"未定"_s},
                    Printed{"AMomentToTheMinute", u"2025-04-12T08:05:30"_s, Column::DateTime,
                            u"2025-04-12 08:05"_s},
                    Printed{"ADay", u"2025-04-12"_s, Column::DateTime, u"2025-04-12"_s},
                    Printed{"LineBreaksAreBlanks", u"第一行\n第二行"_s, Column::Text, u"第一行 第二行"_s},
                    Printed{"NothingIsNothing", {}, Column::Number, {}}),
    [](const auto &row) { return std::string(row.param.rule); });

TEST(CellLines, BreakBetweenWordsAndNeverLoseACharacter)
{
    measureForPdf([](const Paper &paper) {
        const Paper::Type type{9};
        const QString text = u"学生在医院实习，已经和辅导员说好；see e-mail of 12 April. 地址：第九教学楼"_s;
        const QStringList lines = cellLines(text, 30, type, paper);
        EXPECT_GT(lines.size(), 2);
        EXPECT_EQ(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        for (const QString &line : lines) {
            EXPECT_LE(paper.cellWidth(line, type), 30) << line.toStdString();
            EXPECT_FALSE(line.startsWith(u'，') || line.startsWith(u'；')) << line.toStdString();
        }
    });
}

TEST(CellLines, AWordWiderThanTheColumnIsBroken)
{
    measureForPdf([](const Paper &paper) {
        const QStringList lines = cellLines(u"20220101012345678901234567890"_s, 20, {9}, paper);
        EXPECT_GT(lines.size(), 1);
        EXPECT_EQ(lines.join(QString()), u"20220101012345678901234567890"_s);
    });
}

TEST(CellLines, ARareCharacterIsNotCutInTwo)
{
    measureForPdf([](const Paper &paper) {
        for (const QString &line : cellLines(u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_s, 8, {9}, paper))
            EXPECT_EQ(line.size() % 2, 0) << line.toStdString();
    });
}

TEST(CellLines, ANovelKeepsToSixLines)
{
    measureForPdf([](const Paper &paper) {
        const QStringList lines = cellLines(QString(5000, u'学'), 20, {9}, paper);
        EXPECT_EQ(lines.size(), 6);
    });
}

TEST(CellLines, AColumnNarrowerThanACharacterEnds)
{
    measureForPdf([](const Paper &paper) { EXPECT_EQ(cellLines(u"学院"_s, 0.5, {9}, paper).size(), 2); });
}

struct Length {
    const char *rule;
    int rows;
    int notes;
    bool isSigned;
    bool hasTotals;
};

class ReportPages : public testing::TestWithParam<Length> {
protected:
    [[nodiscard]] static ReportTable table()
    {
        ReportTable table = aTable(3, 6, GetParam().rows);
        table.notes.fill(u"有一笔转账没有认领。"_s, GetParam().notes);
        table.signature = GetParam().isSigned ? u"经办人"_s : QString();
        if (GetParam().hasTotals)
            table.totals = summedTotals(table, u"合计"_s);
        return table;
    }
};

TEST_P(ReportPages, HoldEveryRowOnceAndEndWithTheSignature)
{
    const ReportTable report = table();
    measureForPdf([&report](const Paper &paper) {
        const ReportLayout layout = layOutReport(report, paper);
        const QList<ReportPage> pages = pagesOf(sectionsOf(report, {}), layout, paper);
        qsizetype row = 0;
        qsizetype note = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const ReportPage &page = pages[i];
            EXPECT_EQ(page.number, i);
            EXPECT_EQ(page.count, pages.size());
            EXPECT_EQ(page.firstRow, row);
            EXPECT_LE(page.rows, 45);
            row += page.rows;
            if (page.notes > 0) {
                EXPECT_EQ(page.firstNote, note);
            }
            note += page.notes;
            EXPECT_EQ(page.hasSignature, GetParam().isSigned && i + 1 == pages.size());
            if (page.hasTotals && GetParam().rows > 0) {
                EXPECT_GT(page.rows, 0) << "totals beside rows";
            }
            if (page.hasSignature && GetParam().rows > 0) {
                EXPECT_GT(page.rows + page.notes, 0) << "a signature under something";
            }
        }
        EXPECT_EQ(row, GetParam().rows);
        EXPECT_EQ(note, GetParam().notes);
        const auto hasTotals = [](const ReportPage &page) { return page.hasTotals; };
        EXPECT_EQ(std::ranges::count_if(pages, hasTotals), GetParam().hasTotals ? 1 : 0);
    });
}

QList<Length> everyLength()
{
    QList<Length> lengths;
    for (int rows = 0; rows < 90; ++rows) // every way a page can end
        lengths.append({"", rows, rows % 3, rows % 2 == 0, rows % 5 != 0});
    lengths.append({"", 1000, 100, true, true});
    return lengths;
}
INSTANTIATE_TEST_SUITE_P(EveryLength, ReportPages, testing::ValuesIn(everyLength()), [](const auto &row) {
    return "Rows" + std::to_string(row.param.rows) + "Notes" + std::to_string(row.param.notes);
});

class ReportPdf : public testing::Test {
protected:
    [[nodiscard]] QByteArray pdfOf(const ReportTable &table, const PrintOptions &options = {}) const
    {
        const Result<void> written = writePdf(table, m_file, options);
        EXPECT_TRUE(written) << written.error().detail.toStdString();
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static qsizetype pagesIn(const QByteArray &pdf)
    {
        static const QRegularExpression page(u"/Type\\s*/Page(?!s)"_s);
        return QString::fromLatin1(pdf).count(page);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"a.pdf"_s);
};

TEST_F(ReportPdf, CarriesItsFontsOnA4)
{
    ReportTable table = aTable(3, 4, 2);
    table.rows[0][0] = u"𠮷田·é"_s; // beyond the plain letters
    const QByteArray pdf = pdfOf(table);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("%%EOF"));
    EXPECT_EQ(pdf.count("/FontDescriptor "), pdf.count("/FontFile"));
    EXPECT_GE(pdf.count("/FontFile"), 2); // regular and bold
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595")) << "A4, upright";
    EXPECT_TRUE(pdfOf(aTable(8, 8, 2)).contains("/MediaBox [0 0 842")) << "A4, across";
}

TEST_F(ReportPdf, HasThePagesThatWereCounted)
{
    EXPECT_EQ(pagesIn(pdfOf(aTable(3, 4, 0))), 1);
    EXPECT_EQ(pagesIn(pdfOf(aTable(3, 4, 30))), 1);
    EXPECT_EQ(pagesIn(pdfOf(aTable(3, 4, 100))), 3);
}

TEST_F(ReportPdf, BeginsANewPageForEachValue)
{
    ReportTable table = aTable(3, 4, 6);
    for (qsizetype i = 0; i < 6; ++i)
        table.rows[i][0] = i < 5 ? u"学院%1"_s.arg(i % 2) : QString();
    EXPECT_EQ(pagesIn(pdfOf(table)), 1);
    EXPECT_EQ(pagesIn(pdfOf(table, {u"c0"_s})), 3);
    EXPECT_EQ(pagesIn(pdfOf(table, {u"none"_s})), 1);
    const QList<ReportSection> sections = sectionsOf(table, u"c0"_s);
    ASSERT_EQ(sections.size(), 3);
    EXPECT_EQ(sections[0].heading, u"学院0"_s);
    EXPECT_EQ(sections[0].table.rows.size(), 3);
    EXPECT_EQ(sections[2].heading, u"未注明"_s);
}

TEST_F(ReportPdf, TakesATableOfOneColumnOrNone)
{
    ReportTable table = aTable(1, 2, 1);
    EXPECT_EQ(pagesIn(pdfOf(table)), 1);
    table.headers[0].isHidden = true; // nothing is left to see
    EXPECT_EQ(pagesIn(pdfOf(table)), 1);
}

} // namespace
} // namespace liuying::reports
