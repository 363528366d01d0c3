// SPDX-License-Identifier: Apache-2.0
#include "reports/XlsxFile.h"

#include "reports/CarefulFile.h"
#include "reports/NoticeFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr uint8_t kPaperA4 = 9;
constexpr qsizetype kLongestSheetName = 31;
constexpr uint32_t kHeaderTint = 0xE8EEF5;

constexpr qint64 kSomeRoom = 4 << 20; ///< for a workbook that is put together in memory
constexpr qint64 kRoomBesideSheets = 1 << 20;

tl::unexpected<Error> noTemporaryRoom(int reason)
{
    const QString folder = QDir::tempPath();
    const QString detail = u"room in %1: %2"_s.arg(folder, QString::fromLocal8Bit(std::strerror(reason)));
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
        return failure(
            ErrorCode::DiskFull,
            QCoreApplication::translate("Reports", "放临时文件的文件夹%1已满，没有写出。请清理出空间后再试。")
                .arg(folder),
            detail);
    return failure(
        ErrorCode::NoPermission,
        QCoreApplication::translate("Reports", "不能在%1里放临时文件，没有写出。请检查这个文件夹的权限。")
            .arg(folder),
        detail);
}

/// The library does not look whether its temporary files were written, and would make a workbook of the rest
/// of them: room is set aside, and given back, beforehand.
Result<void> hasTemporaryRoom(qint64 bytes)
{
    QTemporaryFile room;
    if (!room.open())
        return noTemporaryRoom(errno);
    const int reason = ::posix_fallocate(room.handle(), 0, bytes);
    return reason == 0 ? Result<void>() : noTemporaryRoom(reason);
}

/// Rows that went to temporary files while they were written; the largest sheet is copied once more when
/// the workbook is closed.
Result<void> areSheetsWhole(lxw_workbook *book)
{
    qint64 largest = 0;
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, book->worksheets, list_pointers)
    {
        std::FILE *rows = sheet->optimize_tmpfile;
        if (rows == nullptr)
            continue;
        if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
            return noTemporaryRoom(errno != 0 ? errno : ENOSPC);
        largest = std::max(largest, qint64{std::ftell(rows)});
    }
    return hasTemporaryRoom(largest + kRoomBesideSheets);
}

Result<void> writeBook(const QString &target, const QString &temporary,
                       const std::function<void(lxw_workbook *)> &fill, RowOrder order)
{
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = order == RowOrder::Downwards ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    if (const Result<void> has = hasTemporaryRoom(kSomeRoom); !has)
        return has;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(temporary).constData(), &options);
    if (book == nullptr)
        return failedToWrite(target, ENOMEM);
    errno = 0;
    fill(book);
    const Result<void> whole = areSheetsWhole(book);
    errno = 0;
    const lxw_error error = workbook_close(book);
    const int reason = errno;
    if (!whole)
        return whole;
    return error == LXW_NO_ERROR ? Result<void>() : failedToWrite(target, reason);
}

} // namespace

Result<void> writeWorkbook(const QString &file, const std::function<void(lxw_workbook *)> &fill,
                           RowOrder order)
{
    return replaceFileBy(file, [&](const QString &temporary) -> Result<void> {
        return writeBook(file, temporary, fill, order);
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

double figuresOf(const QString &text)
{
    constexpr char16_t kFirstWide = 0x2E80;
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < kFirstWide ? 1.1 : 2;
    return width;
}

int linesOf(const QString &text, double figuresAcross)
{
    return std::max(1, static_cast<int>(std::ceil(figuresOf(text) / figuresAcross)));
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
