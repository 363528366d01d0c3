// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace liuying::reports {

/// What of a report is wanted: only rows whose key column says just this. Empty: any.
struct ReportFilter {
    QString college;
    QString className;
    QString room;
    QString day; ///< ISO, 2025-04-12

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const ReportFilter &, const ReportFilter &) = default;
};

/// How a report is drawn where a picture says more: a bar or a point for each value of a column, summed over
/// the rows that share it.
struct ReportChart {
    enum class Kind { Bars, StackedBars, Lines };
    Kind kind = Kind::Bars;
    QString title;
    QString category;   ///< key of the column along the axis: a college, a room, a time
    QStringList series; ///< keys of the Number or Money columns that are drawn
    QString group{};    ///< Lines: key of the column that gives a line of its own to each value; may be empty
};

/// A report as rows, laid out once and printed to a file or a screen. Words are in the user's language
/// already.
struct ReportTable {
    enum class Column { Text, Number, Money, DateTime };
    struct Header {
        QString key; ///< stable: the JSON key and the csv's machine name
        QString title;
        Column kind = Column::Text;
        int widthChars = 12;
        bool isSummed = false; ///< Number, Money: the total row adds it up
        bool isHidden = false; ///< for filters and JSON alone: not on a page or screen
    };
    QString name; ///< "attendance"
    QString title;
    QString subtitle; ///< campaign and moment
    QList<Header> headers;
    QList<QList<QVariant>>
        rows; ///< Text: QString; Number: qlonglong; Money: qlonglong fen; DateTime: ISO local QString
    QList<QVariant> totals; ///< empty, or one for each column
    QStringList notes{};    ///< sentences below the table: what does not add up, as of when
    QString signature{}; ///< the line to sign on, below the last page: "经办人：________  日期：________"
    std::optional<ReportChart> chart{};

    [[nodiscard]] int column(const QString &key) const; ///< -1 when there is none
};

/// The rows that @p filter lets through, with totals summed anew where the table's totals were sums
/// (isSummed). A filter on a column that the table does not have ("college", "class", "room", "day") lets
/// everything through.
[[nodiscard]] ReportTable filtered(const ReportTable &table, const ReportFilter &filter);
/// The table's totals from its rows: "合计" (@p word) in the first visible column, sums under isSummed ones.
[[nodiscard]] QList<QVariant> summedTotals(const ReportTable &table, const QString &word);
/// The different values of column @p key, in order of their first row; empty ones left out.
[[nodiscard]] QStringList valuesOf(const ReportTable &table, const QString &key);

/// A chart's figures: one row of numbers for each series, as long as categories. Money in yuan.
struct ChartFigures {
    QStringList categories;
    QStringList series; ///< names for the legend
    QList<QList<double>> values;
};
/// What table.chart draws; empty when it has none.
[[nodiscard]] ChartFigures chartFigures(const ReportTable &table);

/// How a file is laid out.
struct PrintOptions {
    /// xlsx: a worksheet for each value of this column beside the one with everything; pdf: a new page for
    /// each. Empty: all in one. "college" where a report goes out to the colleges.
    QString splitBy;
};

// Each writes to a temporary file beside @p file and renames it, so that the old file stays whole until the
// new one is; memory does not grow with the rows. A target that another program holds open (the lock files
// of LibreOffice and Excel beside it) fails with ErrorCode::Locked, a full disk with DiskFull, a folder that
// may not be written with NoPermission; the message names the file.
/// UTF-8 with BOM; cells that a spreadsheet would run as a formula are made text.
[[nodiscard]] Result<void> writeCsv(const ReportTable &table, const QString &file);
/// Typed cells, student numbers as text, frozen header, widths, print area, A4, page numbers.
[[nodiscard]] Result<void> writeXlsx(const ReportTable &table, const QString &file,
                                     const PrintOptions &options = {});
[[nodiscard]] Result<void> writeJson(const ReportTable &table, const QString &file);
/// A4, upright or across as the columns need: title, campaign, date, header on every page, page n of m, the
/// notes and the signature line at the end; fonts embedded. Needs a QGuiApplication.
[[nodiscard]] Result<void> writePdf(const ReportTable &table, const QString &file,
                                    const PrintOptions &options = {});

} // namespace liuying::reports
