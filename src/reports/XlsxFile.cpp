// SPDX-License-Identifier: Apache-2.0
#include "reports/XlsxFile.h"

#include "reports/CarefulFile.h"
#include "reports/NoticeFiles.h"

#include <QFile>

#include <cerrno>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr uint8_t kPaperA4 = 9;
constexpr qsizetype kLongestSheetName = 31;
constexpr uint32_t kHeaderTint = 0xE8EEF5;

} // namespace

Result<void> writeWorkbook(const QString &file, const std::function<void(lxw_workbook *)> &fill)
{
    return replaceFile(file, [&fill](const QString &temporary) {
        lxw_workbook *book = workbook_new(QFile::encodeName(temporary).constData());
        if (book == nullptr)
            return false;
        fill(book);
        errno = 0;
        return workbook_close(book) == LXW_NO_ERROR;
    });
}

void layOutForPrint(lxw_worksheet *sheet, lxw_row_t headerRow)
{
    worksheet_set_paper(sheet, kPaperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, headerRow, headerRow);
}

QString sheetName(const QString &text, QStringList &taken)
{
    static const QString kRefused = u"[]:*?/\\"_s;
    QString name;
    for (const QChar c : text)
        name += kRefused.contains(c) || c.category() == QChar::Other_Control ? QChar(u'_') : c;
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    // Excel keeps this name for itself.
    if (name.isEmpty() || name.compare(u"History", Qt::CaseInsensitive) == 0)
        name += u'_';
    return uniqueName(name, kLongestSheetName, taken);
}

lxw_format *borderedText(lxw_workbook *book)
{
    lxw_format *format = workbook_add_format(book);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_num_format(format, "@"); // text: a student number keeps its zeros and its last figures
    return format;
}

lxw_format *headerText(lxw_workbook *book)
{
    lxw_format *format = borderedText(book);
    format_set_bold(format);
    format_set_align(format, LXW_ALIGN_CENTER);
    format_set_bg_color(format, kHeaderTint);
    return format;
}

lxw_format *freeText(lxw_workbook *book, double points, bool isBold)
{
    lxw_format *format = workbook_add_format(book);
    format_set_font_size(format, points);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (isBold)
        format_set_bold(format);
    return format;
}

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        worksheet_write_blank(sheet, row, column, format);
    else
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
}

void writeAcross(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t first, lxw_col_t last, const QString &text,
                 lxw_format *format)
{
    worksheet_merge_range(sheet, row, first, row, last, text.toUtf8().constData(), format);
}

} // namespace liuying::reports
