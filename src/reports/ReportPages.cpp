// SPDX-License-Identifier: Apache-2.0
// Which rows stand on which page.
#include "reports/ReportLayout.h"

namespace liuying::reports {

namespace {

/// Fills the pages of one section from the top downwards.
class Pages {
public:
    Pages(const ReportSection &section, qsizetype index, const ReportLayout &layout, const Paper &paper)
        : m_section(section), m_index(index), m_layout(layout), m_paper(paper),
          m_bottom(layout.pageHeight() - sheet::kFootRoom)
    {
        begin(0);
        m_y += section.heading.isEmpty() ? 0 : sheet::kHeadingHeight;
        m_y += sheet::kFirstTableTop - sheet::kNextTableTop;
    }

    QList<ReportPage> fill()
    {
        addRows();
        addNotes();
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            m_pages[i].number = i;
            m_pages[i].count = m_pages.size();
        }
        return m_pages;
    }

private:
    void begin(qsizetype row)
    {
        ReportPage page;
        page.section = m_index;
        page.firstRow = row;
        m_pages.append(page);
        m_y = sheet::kNextTableTop + sheet::kHeaderHeight;
    }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_bottom; }
    /// What comes after the last row and must not stand alone.
    [[nodiscard]] double tailHeight() const
    {
        const ReportTable &table = m_section.table;
        const double totals = table.totals.isEmpty() ? 0 : m_layout.rowHeight(1);
        const bool isSignedHere = table.notes.isEmpty() && !table.signature.isEmpty();
        return totals + (isSignedHere ? sheet::kSignatureHeight : 0);
    }

    void addRows()
    {
        constexpr qsizetype kTogether = 2; // rows that go with the totals
        const ReportTable &table = m_section.table;
        double held = tailHeight();
        const qsizetype lastAlone = table.rows.size() - kTogether;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const double height = m_layout.rowHeight(linesOfRow(table.rows[i], table, m_layout, m_paper));
            double needed = height;
            if (i >= lastAlone)
                needed += held + (i == lastAlone ? m_layout.rowHeight(1) : 0);
            if (!fits(needed) && m_pages.last().rows > 0 && (i <= lastAlone || !fits(height)))
                begin(i);
            ++m_pages.last().rows;
            m_y += height;
        }
        addTotals();
    }

    void addTotals()
    {
        if (m_section.table.rows.isEmpty())
            m_y += m_layout.rowHeight(1); // says that there are none
        if (m_section.table.totals.isEmpty())
            return;
        if (!fits(m_layout.rowHeight(1)))
            begin(m_section.table.rows.size());
        m_pages.last().hasTotals = true;
        m_y += m_layout.rowHeight(1);
    }

    void addNotes()
    {
        const ReportTable &table = m_section.table;
        const double signature = table.signature.isEmpty() ? 0 : sheet::kSignatureHeight;
        m_y += sheet::kNotesGap;
        for (qsizetype i = 0; i < table.notes.size(); ++i) {
            const double height = noteHeight(table.notes[i], m_layout, m_paper);
            const bool isLast = i + 1 == table.notes.size();
            if (!fits(height + (isLast ? signature : 0)))
                begin(table.rows.size());
            if (m_pages.last().notes++ == 0)
                m_pages.last().firstNote = i;
            m_y += height;
        }
        if (signature == 0)
            return;
        if (!fits(signature))
            begin(table.rows.size());
        m_pages.last().hasSignature = true;
    }

    const ReportSection &m_section;
    qsizetype m_index;
    const ReportLayout &m_layout;
    const Paper &m_paper;
    double m_bottom;
    double m_y = 0;
    QList<ReportPage> m_pages;
};

} // namespace

double noteHeight(const QString &note, const ReportLayout &layout, const Paper &paper)
{
    constexpr double kGap = 1;
    const double width = layout.pageWidth() - 2 * sheet::kMargin;
    return paper.heightOf(note, {sheet::kNotePoints}, width) + kGap;
}

QList<ReportPage> pagesOf(const QList<ReportSection> &sections, const ReportLayout &layout,
                          const Paper &paper)
{
    QList<ReportPage> pages;
    for (qsizetype i = 0; i < sections.size(); ++i)
        pages += Pages(sections[i], i, layout, paper).fill();
    return pages;
}

} // namespace liuying::reports
