// SPDX-License-Identifier: Apache-2.0
// One page of a report as painted.
#include "reports/PageFoot.h"
#include "reports/ReportLayout.h"

#include <QCoreApplication>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

using Ink = Paper::Ink;
using Type = Paper::Type;

/// Paints downwards.
class Page {
public:
    Page(Paper &paper, const ReportSection &section, const ReportLayout &layout, const ReportPage &page)
        : m_paper(paper), m_section(section), m_table(section.table), m_layout(layout), m_page(page),
          m_width(layout.pageWidth() - 2 * sheet::kMargin)
    {}

    void paint()
    {
        if (m_page.number == 0)
            paintTitle();
        else
            paintNextTitle();
        const bool hasTable = m_page.number == 0 || m_page.rows > 0 || m_page.hasTotals;
        if (hasTable)
            paintHeader();
        for (qsizetype i = 0; i < m_page.rows; ++i)
            paintRow(m_table.rows[m_page.firstRow + i]);
        if (m_table.rows.isEmpty() && m_page.number == 0)
            paintNothing();
        if (m_page.hasTotals)
            paintTotals();
        paintNotes();
        if (m_page.hasSignature)
            paintSignature();
        paintPageFoot(m_paper,
                      {sheet::kMargin, m_layout.pageHeight() - kPageFootHeight - 7, m_width, kPageFootHeight},
                      nameOfSection(), m_page.number, m_page.count);
    }

private:
    [[nodiscard]] QString nameOfSection() const
    {
        return m_section.heading.isEmpty() ? m_table.title
                                           : u"%1　%2"_s.arg(m_table.title, m_section.heading);
    }

    void paintTitle()
    {
        m_paper.line({sheet::kMargin, 11, m_width, 10}, m_table.title, {18, QFont::Bold, Ink::Text});
        m_paper.line({sheet::kMargin, 21, m_width, 6}, m_table.subtitle, {9.5, QFont::Normal, Ink::Soft});
        m_y = sheet::kFirstTableTop;
        if (m_section.heading.isEmpty())
            return;
        m_paper.line({sheet::kMargin, m_y - 1.5, m_width, sheet::kHeadingHeight}, m_section.heading,
                     {13, QFont::Bold, Ink::Accent});
        m_y += sheet::kHeadingHeight;
    }

    void paintNextTitle()
    {
        const double half = m_width / 2;
        m_paper.line({sheet::kMargin, 11, half, 6}, nameOfSection(), {9.5, QFont::Bold, Ink::Soft});
        m_paper.line({sheet::kMargin + half, 11, half, 6}, m_table.subtitle, {8.5, QFont::Normal, Ink::Soft},
                     Qt::AlignRight);
        m_y = sheet::kNextTableTop;
    }

    [[nodiscard]] QRectF cellBox(const ReportColumn &column, double top, double height) const
    {
        return {column.left + sheet::kCellPadding, top, column.textWidth(), height};
    }
    [[nodiscard]] double tableWidth() const
    {
        return m_layout.columns.isEmpty()
                   ? 0
                   : m_layout.columns.last().left + m_layout.columns.last().width - sheet::kMargin;
    }

    void paintHeader()
    {
        m_paper.panel({sheet::kMargin, m_y, tableWidth(), sheet::kHeaderHeight}, 0, Ink::Tint);
        for (const ReportColumn &column : m_layout.columns)
            m_paper.line(cellBox(column, m_y, sheet::kHeaderHeight), m_table.headers[column.index].title,
                         {m_layout.points, QFont::Bold, Ink::Soft}, column.alignment);
        m_y += sheet::kHeaderHeight;
    }

    void paintRow(const QList<QVariant> &row)
    {
        int lines = 1;
        for (const ReportColumn &column : m_layout.columns)
            lines = std::max(lines, paintCell(row.value(column.index), column));
        m_y += m_layout.rowHeight(lines);
        m_paper.rule(sheet::kMargin, m_y, tableWidth());
    }

    /// Gives the lines it took.
    int paintCell(const QVariant &value, const ReportColumn &column)
    {
        const ReportTable::Column kind = m_table.headers[column.index].kind;
        const QString text = printedText(value, kind);
        if (text.isEmpty())
            return 1;
        const double top = m_y + sheet::kRowPadding / 2;
        const double height = m_layout.lineHeight();
        if (kind != ReportTable::Column::Text) {
            paintFigure(text, cellBox(column, top, height), column.alignment, m_layout.type());
            return 1;
        }
        const QStringList lines = cellLines(text, column.textWidth(), m_layout.type(), m_paper);
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_paper.cell(cellBox(column, top + static_cast<double>(i) * height, height), lines[i],
                         m_layout.type(), column.alignment);
        return static_cast<int>(lines.size());
    }

    /// A figure is never cut while it can be made smaller.
    void paintFigure(const QString &text, const QRectF &box, Qt::Alignment alignment, const Type &type)
    {
        if (m_paper.cellWidth(text, type) <= box.width())
            m_paper.cell(box, text, type, alignment);
        else
            m_paper.line(box, text, type, alignment);
    }

    void paintNothing()
    {
        const double height = m_layout.rowHeight(1);
        m_paper.line({sheet::kMargin + sheet::kCellPadding, m_y, m_width, height},
                     QCoreApplication::translate("Reports", "没有记录。"),
                     {m_layout.points, QFont::Normal, Ink::Soft});
        m_y += height;
    }

    void paintTotals()
    {
        const double height = m_layout.rowHeight(1);
        m_paper.panel({sheet::kMargin, m_y, tableWidth(), height}, 0, Ink::Tint);
        for (const ReportColumn &column : m_layout.columns) {
            const ReportTable::Column kind = m_table.headers[column.index].kind;
            paintFigure(printedText(m_table.totals.value(column.index), kind), cellBox(column, m_y, height),
                        column.alignment, m_layout.type(true));
        }
        m_y += height;
    }

    void paintNotes()
    {
        m_y += sheet::kNotesGap;
        for (qsizetype i = m_page.firstNote; i < m_page.firstNote + m_page.notes; ++i) {
            m_paper.paragraph({sheet::kMargin, m_y, m_width, 0}, m_table.notes[i],
                              {sheet::kNotePoints, QFont::Normal, Ink::Soft});
            m_y += noteHeight(m_table.notes[i], m_layout, m_paper);
        }
    }

    void paintSignature()
    {
        constexpr double kLine = 8;
        m_paper.line({sheet::kMargin, m_y + sheet::kSignatureHeight - kLine, m_width, kLine},
                     m_table.signature, {10.5, QFont::Normal, Ink::Text}, Qt::AlignRight);
    }

    Paper &m_paper;
    const ReportSection &m_section;
    const ReportTable &m_table;
    const ReportLayout &m_layout;
    const ReportPage &m_page;
    double m_width;
    double m_y = 0;
};

} // namespace

void paintReportPage(Paper &paper, const ReportSection &section, const ReportLayout &layout,
                     const ReportPage &page)
{
    Page(paper, section, layout, page).paint();
}

} // namespace liuying::reports
