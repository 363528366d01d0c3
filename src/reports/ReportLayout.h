// SPDX-License-Identifier: Apache-2.0
// Private to reports.
#pragma once

#include "reports/Paper.h"
#include "reports/ReportSections.h"

#include <QPageLayout>

namespace liuying::reports {

/// A4 and what is the same on every page of a report, in millimetres.
namespace sheet {
inline constexpr double kMargin = 14;
inline constexpr double kFirstTableTop = 31;
inline constexpr double kHeadingHeight = 9; ///< of a section's name, above its table
inline constexpr double kNextTableTop = 19;
inline constexpr double kHeaderHeight = 7.5;
inline constexpr double kCellPadding = 2;  ///< left and right
inline constexpr double kRowPadding = 1.7; ///< above and below a row's lines together
inline constexpr double kFootRoom = 18;    ///< from the lower edge of the page
inline constexpr double kNotesGap = 3;
inline constexpr double kNotePoints = 8.5;
inline constexpr double kSignatureHeight = 18;
} // namespace sheet

/// A column on the page.
struct ReportColumn {
    qsizetype index = 0; ///< into the table's headers
    double left = 0;     ///< millimetres
    double width = 0;    ///< with its padding
    Qt::Alignment alignment = Qt::AlignLeft;

    [[nodiscard]] double textWidth() const { return width - 2 * sheet::kCellPadding; }
};

/// How all pages of a report look: which way the paper lies, how large the type is, where columns stand.
/// Upright and large where it fits; then smaller, then across; then columns of words give way and their cells
/// are broken into lines.
struct ReportLayout {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    double points = 9;
    QList<ReportColumn> columns;

    [[nodiscard]] double pageWidth() const;
    [[nodiscard]] double pageHeight() const;
    [[nodiscard]] double lineHeight() const;
    /// Of a row that takes so many lines.
    [[nodiscard]] double rowHeight(int lines) const { return lines * lineHeight() + sheet::kRowPadding; }
    [[nodiscard]] Paper::Type type(bool isTotal = false) const;
};

[[nodiscard]] ReportLayout layOutReport(const ReportTable &table, const Paper &paper);

/// A cell as printed: money with its thousands set apart, moments to the minute, line breaks as blanks.
[[nodiscard]] QString printedText(const QVariant &value, ReportTable::Column kind);

/// @p text in lines of at most @p width millimetres; no more than a row may have, what is left stays in the
/// last one. One line, at once, for what fits.
[[nodiscard]] QStringList cellLines(const QString &text, double width, const Paper::Type &type,
                                    const Paper &paper);

/// How many lines the highest cell of a row takes, at least one.
[[nodiscard]] int linesOfRow(const QList<QVariant> &row, const ReportTable &table, const ReportLayout &layout,
                             const Paper &paper);

/// Of a note with the gap behind it.
[[nodiscard]] double noteHeight(const QString &note, const ReportLayout &layout, const Paper &paper);

/// What stands on one page.
struct ReportPage {
    qsizetype section = 0;
    qsizetype firstRow = 0;
    qsizetype rows = 0;
    bool hasTotals = false;
    qsizetype firstNote = 0;
    qsizetype notes = 0;
    bool hasSignature = false;
    qsizetype number = 0; ///< within its section, from 0
    qsizetype count = 0;  ///< pages of its section
};

/// All pages, counted before any is painted; sections begin on a page of their own. Totals and the signature
/// never stand on a page without rows or notes before them, where there are any.
[[nodiscard]] QList<ReportPage> pagesOf(const QList<ReportSection> &sections, const ReportLayout &layout,
                                        const Paper &paper);

/// Paints one page of @p section.
void paintReportPage(Paper &paper, const ReportSection &section, const ReportLayout &layout,
                     const ReportPage &page);

} // namespace liuying::reports
