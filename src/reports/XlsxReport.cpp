// SPDX-License-Identifier: Apache-2.0
#include "reports/CellText.h"
#include "reports/XlsxFile.h"

#include <QDateTime>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t kTitleRow = 0;
constexpr lxw_row_t kSubtitleRow = 1;
constexpr lxw_row_t kHeaderRow = 2;
constexpr lxw_row_t kFirstRow = 3;

/// The formats of one workbook; owned by it.
struct Formats {
    lxw_format *title = nullptr;
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *number = nullptr;
    lxw_format *money = nullptr;
    lxw_format *dateTime = nullptr;
};

Formats makeFormats(lxw_workbook *book, bool isBold)
{
    const auto make = [&](const char *numberFormat) {
        lxw_format *format = workbook_add_format(book);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_num_format(format, numberFormat);
        if (isBold)
            format_set_bold(format);
        return format;
    };
    Formats formats;
    formats.text = make("@"); // text: a student number keeps its zeros and its last figures
    formats.number = make("0");
    formats.money = make("0.00");
    formats.dateTime = make("yyyy-mm-dd hh:mm");
    formats.header = headerText(book);
    formats.title = freeText(book, 14, true);
    return formats;
}

void writeDateTime(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value,
                   const Formats &formats)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!moment.isValid()) {
        worksheet_write_string(sheet, row, column, value.toString().toUtf8().constData(), formats.text);
        return;
    }
    const QDate date = moment.date();
    const QTime time = moment.time();
    lxw_datetime written{date.year(), date.month(),  date.day(),
                         time.hour(), time.minute(), static_cast<double>(time.second())};
    worksheet_write_datetime(sheet, row, column, &written, formats.dateTime);
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value,
               ReportTable::Column kind, const Formats &formats)
{
    const bool isText = kind == ReportTable::Column::Text || value.typeId() == QMetaType::QString;
    if (!value.isValid() || value.isNull() || (isText && value.toString().isEmpty()))
        worksheet_write_blank(sheet, row, column, formats.text);
    else if (kind == ReportTable::Column::DateTime)
        writeDateTime(sheet, row, column, value, formats);
    else if (isText)
        worksheet_write_string(sheet, row, column, cellText(value, kind).toUtf8().constData(), formats.text);
    else if (kind == ReportTable::Column::Money)
        worksheet_write_number(sheet, row, column, static_cast<double>(value.toLongLong()) / 100,
                               formats.money);
    else
        worksheet_write_number(sheet, row, column, value.toDouble(), formats.number);
}

void writeRow(lxw_worksheet *sheet, lxw_row_t at, const QList<QVariant> &row,
              const QList<ReportTable::Header> &headers, const Formats &formats)
{
    for (qsizetype i = 0; i < headers.size(); ++i)
        writeCell(sheet, at, static_cast<lxw_col_t>(i), row.value(i), headers[i].kind, formats);
}

void layOutPage(lxw_worksheet *sheet, const ReportTable &table)
{
    layOutForPrint(sheet, kHeaderRow);
    if (table.headers.size() > 7)
        worksheet_set_landscape(sheet);
    worksheet_freeze_panes(sheet, kFirstRow, 0);
    worksheet_set_footer(sheet, "&L&F&C&P / &N&R&D");
}

void fillSheet(lxw_workbook *book, lxw_worksheet *sheet, const ReportTable &table)
{
    const Formats plain = makeFormats(book, false);
    const Formats bold = makeFormats(book, true);
    worksheet_write_string(sheet, kTitleRow, 0, table.title.toUtf8().constData(), plain.title);
    worksheet_write_string(sheet, kSubtitleRow, 0, table.subtitle.toUtf8().constData(), nullptr);
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, table.headers[i].widthChars, nullptr);
        worksheet_write_string(sheet, kHeaderRow, column, table.headers[i].title.toUtf8().constData(),
                               plain.header);
    }
    lxw_row_t at = kFirstRow;
    for (const QList<QVariant> &row : table.rows)
        writeRow(sheet, at++, row, table.headers, plain);
    if (!table.totals.isEmpty())
        writeRow(sheet, at, table.totals, table.headers, bold);
    layOutPage(sheet, table);
}

} // namespace

Result<void> writeXlsx(const ReportTable &table, const QString &file, const PrintOptions &)
{
    return writeWorkbook(file, [&table](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, table.name.left(31).toUtf8().constData());
        fillSheet(book, sheet, table);
    });
}

} // namespace liuying::reports
