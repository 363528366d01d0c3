// SPDX-License-Identifier: Apache-2.0
#include "reports/CellText.h"
#include "reports/ReportSections.h"
#include "reports/XlsxFile.h"

#include "core/time/LocalDateTime.h"

#include <QCoreApplication>

#include <numeric>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t kTitleRow = 0;
constexpr lxw_row_t kSubtitleRow = 1;
constexpr lxw_row_t kHeaderRow = 2;
constexpr lxw_row_t kFirstRow = 3;
constexpr double kFenPerYuan = 100;
constexpr qsizetype kLongestCell = 32767; ///< characters that a cell takes
constexpr int kUprightChars = 95;         ///< an upright A4 page takes so many figures of eleven points
constexpr int kAcrossChars = 185; ///< as many can still be read when they are made to fit a page across
constexpr int kNarrowestCap = 16;
constexpr int kWidestColumn = 44;   ///< what is longer is broken into lines
constexpr double kAroundText = 2.5; ///< indent and some air, in figures
constexpr double kRowHeight = 18;
constexpr double kLineHeight = 15;
constexpr uint32_t kBorder = 0xB8C4D2;
constexpr qsizetype kMostOpenSheets = 200; ///< each holds a file open while rows go to the disk at once

/// The formats of the cells of a row.
struct RowFormats {
    lxw_format *text = nullptr;
    lxw_format *wrapped = nullptr; ///< text wider than its column
    lxw_format *number = nullptr;
    lxw_format *money = nullptr;
    lxw_format *moment = nullptr;
    lxw_format *day = nullptr;
};

/// The formats of one workbook; owned by it.
struct Formats {
    RowFormats plain;
    RowFormats total;
    lxw_format *title = nullptr;
    lxw_format *subtitle = nullptr;
    lxw_format *header = nullptr;
    lxw_format *note = nullptr;
    lxw_format *signature = nullptr;
};

RowFormats makeRowFormats(lxw_workbook *book, bool isTotal)
{
    const auto make = [&](const char *numberFormat) {
        lxw_format *format = borderedText(book);
        format_set_num_format(format, numberFormat);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border_color(format, kBorder);
        if (isTotal) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_MEDIUM);
        }
        return format;
    };
    RowFormats formats{make("@"),         make("@"), make("0"), make("#,##0.00"), make("yyyy-mm-dd hh:mm"),
                       make("yyyy-mm-dd")};
    for (lxw_format *words : {formats.text, formats.wrapped})
        format_set_indent(words, 1);
    format_set_text_wrap(formats.wrapped);
    for (lxw_format *moments : {formats.moment, formats.day})
        format_set_align(moments, LXW_ALIGN_CENTER);
    return formats;
}

Formats makeFormats(lxw_workbook *book)
{
    Formats formats;
    formats.plain = makeRowFormats(book, false);
    formats.total = makeRowFormats(book, true);
    formats.title = freeText(book, 16, true);
    formats.subtitle = freeText(book, 10, false);
    formats.header = headerText(book);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border_color(formats.header, kBorder);
    formats.note = freeText(book, 10, false);
    format_set_text_wrap(formats.note);
    formats.signature = freeText(book, 11, false);
    return formats;
}

/// Columns that are written, as indexes into the headers.
QList<qsizetype> visibleColumns(const ReportTable &table)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (!table.headers[i].isHidden)
            columns.append(i);
    }
    return columns;
}

/// What the widest words of a column need, in figures.
double wordsWidth(const ReportTable &table, qsizetype column)
{
    constexpr double kFilterButton = 3;
    const ReportTable::Header &header = table.headers[column];
    double words = figuresOf(header.title) + kFilterButton;
    if (header.kind == ReportTable::Column::Text) {
        for (const QList<QVariant> &row : table.rows)
            words = std::max(words, figuresOf(row.value(column).toString()) + kAroundText);
    }
    return std::max<double>(header.widthChars, words);
}

/// As wide as asked for or as the words need; where that is too much for a page, the widest give way.
QList<double> widthsOf(const ReportTable &table, const QList<qsizetype> &columns)
{
    QList<double> widths;
    for (const qsizetype column : columns)
        widths.append(wordsWidth(table, column));
    for (int cap = kWidestColumn; cap >= kNarrowestCap; --cap) {
        for (double &width : widths)
            width = std::min<double>(width, cap);
        if (std::accumulate(widths.begin(), widths.end(), 0.0) <= kAcrossChars)
            break;
    }
    return widths;
}

/// Writes one report from the top of a sheet downwards.
class ReportSheet {
public:
    ReportSheet(lxw_worksheet *sheet, const Formats &formats, const ReportTable &table)
        : m_sheet(sheet), m_formats(formats), m_table(table), m_columns(visibleColumns(table)),
          m_widths(widthsOf(table, m_columns))
    {}

    void write(const QString &title)
    {
        setColumns();
        writeHead(title);
        for (const QList<QVariant> &row : m_table.rows)
            writeRow(row, m_formats.plain);
        if (!m_table.totals.isEmpty())
            writeRow(m_table.totals, m_formats.total);
        writeFoot();
        layOutPage();
    }

private:
    static lxw_col_t at(qsizetype place) { return static_cast<lxw_col_t>(place); }
    [[nodiscard]] lxw_col_t lastColumn() const { return at(std::max<qsizetype>(m_columns.size(), 1) - 1); }

    [[nodiscard]] double charsAcross() const
    {
        return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    }

    void setColumns()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            worksheet_set_column(m_sheet, at(i), at(i), m_widths[i], nullptr);
    }

    void writeHead(const QString &title)
    {
        worksheet_set_row(m_sheet, kTitleRow, 27, nullptr);
        writeText(m_sheet, kTitleRow, 0, title, m_formats.title);
        worksheet_set_row(m_sheet, kSubtitleRow, 18, nullptr);
        writeText(m_sheet, kSubtitleRow, 0, m_table.subtitle, m_formats.subtitle);
        worksheet_set_row(m_sheet, kHeaderRow, 21, nullptr);
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            writeText(m_sheet, kHeaderRow, at(i), m_table.headers[m_columns[i]].title, m_formats.header);
        m_row = kFirstRow;
        // Before the rows: of those that have gone to the disk the library knows no more.
        const auto lastRow = static_cast<lxw_row_t>(kHeaderRow + m_table.rows.size());
        worksheet_autofilter(m_sheet, kHeaderRow, 0, lastRow, lastColumn());
    }

    void writeRow(const QList<QVariant> &row, const RowFormats &formats)
    {
        worksheet_set_row(m_sheet, m_row, rowHeight(row), nullptr);
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            writeCell(at(i), row.value(m_columns[i]), m_table.headers[m_columns[i]].kind, formats);
        ++m_row;
    }

    void writeCell(lxw_col_t column, const QVariant &value, ReportTable::Column kind,
                   const RowFormats &formats)
    {
        const bool isText = kind == ReportTable::Column::Text || value.typeId() == QMetaType::QString;
        if (kind == ReportTable::Column::DateTime && writeMoment(column, value.toString(), formats))
            return;
        if (!value.isValid() || value.isNull() || isText)
            writeWords(column, cellText(value, kind).left(kLongestCell), formats);
        else if (kind == ReportTable::Column::Money)
            worksheet_write_number(m_sheet, m_row, column,
                                   static_cast<double>(value.toLongLong()) / kFenPerYuan, formats.money);
        else
            worksheet_write_number(m_sheet, m_row, column, value.toDouble(), formats.number);
    }

    void writeWords(lxw_col_t column, const QString &text, const RowFormats &formats)
    {
        const bool isWide = linesOf(text, textWidth(column)) > 1;
        writeText(m_sheet, m_row, column, text, isWide ? formats.wrapped : formats.text);
    }

    [[nodiscard]] double textWidth(qsizetype place) const { return m_widths[place] - kAroundText; }

    /// A row does not grow with its text by itself.
    [[nodiscard]] double rowHeight(const QList<QVariant> &row) const
    {
        constexpr double kMostHeight = 409; // that a row takes
        int lines = 1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_table.headers[m_columns[i]].kind == ReportTable::Column::Text)
                lines = std::max(lines, linesOf(row.value(m_columns[i]).toString(), textWidth(i)));
        }
        return std::min(kMostHeight, kRowHeight + (lines - 1) * kLineHeight);
    }

    /// As a real date; false for words and for nothing.
    bool writeMoment(lxw_col_t column, const QString &text, const RowFormats &formats)
    {
        const std::optional<LocalDateTime> moment = LocalDateTime::fromString(text);
        const QDate day = moment ? moment->date : QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return false;
        const QTime time = moment ? moment->time : QTime(0, 0);
        lxw_datetime written{day.year(),  day.month(),   day.day(),
                             time.hour(), time.minute(), static_cast<double>(time.second())};
        worksheet_write_datetime(m_sheet, m_row, column, &written, moment ? formats.moment : formats.day);
        return true;
    }

    void writeFoot()
    {
        if (!m_table.notes.isEmpty())
            ++m_row;
        for (const QString &note : m_table.notes)
            writeLine(note, m_formats.note, kLineHeight * linesOf(note, charsAcross()));
        if (m_table.signature.isEmpty())
            return;
        m_row += 2;
        writeLine(m_table.signature, m_formats.signature, 2 * kLineHeight);
    }

    void writeLine(const QString &text, lxw_format *format, double height)
    {
        worksheet_set_row(m_sheet, m_row, height, nullptr);
        if (lastColumn() > 0)
            writeAcross(m_sheet, m_row, 0, lastColumn(), text, format);
        else
            writeText(m_sheet, m_row, 0, text, format);
        ++m_row;
    }

    void layOutPage()
    {
        layOutForPrint(m_sheet, kHeaderRow);
        if (charsAcross() > kUprightChars)
            worksheet_set_landscape(m_sheet);
        worksheet_freeze_panes(m_sheet, kFirstRow, 0);
        worksheet_print_area(m_sheet, kTitleRow, 0, m_row - 1, lastColumn());
        const QString pages = QCoreApplication::translate("Reports", "第%1页，共%2页").arg(u"&P"_s, u"&N"_s);
        worksheet_set_footer(m_sheet, (u"&L&A&C"_s + pages + u"&R&D"_s).toUtf8().constData());
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    const ReportTable &m_table;
    QList<qsizetype> m_columns;
    QList<double> m_widths; ///< of m_columns, in figures
    lxw_row_t m_row = 0;
};

void addSheet(lxw_workbook *book, const Formats &formats, const ReportTable &table, const QString &name,
              const QString &title, QStringList &taken)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(name, taken).toUtf8().constData());
    if (sheet != nullptr) // no temporary file: closing the workbook says so
        ReportSheet(sheet, formats, table).write(title);
}

} // namespace

Result<void> writeXlsx(const ReportTable &table, const QString &file, const PrintOptions &options)
{
    const bool isSplit = table.column(options.splitBy) >= 0 && !table.rows.isEmpty();
    const QList<ReportSection> sections =
        isSplit ? sectionsOf(table, options.splitBy) : QList<ReportSection>();
    const RowOrder order = sections.size() < kMostOpenSheets ? RowOrder::Downwards : RowOrder::Any;
    return writeWorkbook(
        file,
        [&](lxw_workbook *book) {
            const Formats formats = makeFormats(book);
            QStringList taken;
            addSheet(book, formats, table, table.title.isEmpty() ? table.name : table.title, table.title,
                     taken);
            for (const ReportSection &section : sections)
                addSheet(book, formats, section.table, section.heading,
                         u"%1　%2"_s.arg(table.title, section.heading), taken);
        },
        order);
}

} // namespace liuying::reports
