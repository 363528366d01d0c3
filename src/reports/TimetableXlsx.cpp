// SPDX-License-Identifier: Apache-2.0
#include "reports/TimetableSheet.h"
#include "reports/XlsxFile.h"

#include <QVariant>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

/// The formats of one workbook; owned by it.
struct Formats {
    lxw_format *title = nullptr;
    lxw_format *line = nullptr;
    lxw_format *header = nullptr;
    lxw_format *cell = nullptr;
    lxw_format *centred = nullptr;
};

struct Column {
    QString title;
    double width;
};

Formats makeFormats(lxw_workbook *book)
{
    Formats formats;
    formats.title = freeText(book, 16, true);
    format_set_align(formats.title, LXW_ALIGN_CENTER);
    formats.line = freeText(book, 11, false);
    format_set_text_wrap(formats.line);
    formats.header = headerText(book);
    formats.cell = borderedText(book);
    formats.centred = borderedText(book);
    format_set_align(formats.centred, LXW_ALIGN_CENTER);
    return formats;
}

QString dayWithYear(const QDate &day)
{
    return day.toString(u"yyyy年M月d日"_s);
}

QString hours(const Window &window)
{
    return u"%1-%2"_s.arg(window.start.time.toString(u"HH:mm"_s), window.end.time.toString(u"HH:mm"_s));
}

/// As the notice writes it, 4月12日 08:00-11:30; the year stands above the table unless there are several.
QString dayAndHours(const Window &window, bool withYear)
{
    const QDate day = window.start.date;
    return u"%1 %2"_s.arg(withYear ? dayWithYear(day) : day.toString(u"M月d日"_s), hours(window));
}

bool spansYears(const QList<QDate> &days)
{
    return !days.isEmpty() && days.constFirst().year() != days.constLast().year();
}

QString daysLine(const QList<QDate> &days)
{
    QStringList words;
    for (const QDate &day : days)
        words.append(dayWithYear(day));
    return u"拍摄日期：%1"_s.arg(words.join(u'、'));
}

/// Long names beside the codes of the rows, as a notice explains its shorthand.
QString roomsLine(const QList<Room> &rooms)
{
    QStringList words;
    for (const Room &room : rooms)
        words.append(room.name.isEmpty() || room.name == room.code ? room.code
                                                                   : u"%1（%2）"_s.arg(room.name, room.code));
    return u"拍摄地点：%1"_s.arg(words.join(u'、'));
}

/// Writes downwards; every row as wide as the columns.
class Sheet {
public:
    Sheet(lxw_worksheet *sheet, const Formats &formats, const QList<Column> &columns)
        : m_sheet(sheet), m_formats(formats), m_columns(columns)
    {
        for (qsizetype i = 0; i < columns.size(); ++i)
            worksheet_set_column(sheet, at(i), at(i), columns[i].width, nullptr);
        worksheet_set_footer(sheet, "&C&P / &N");
    }

    void title(const QString &text) { across(text, m_formats.title, 30); }
    void line(const QString &text)
    {
        constexpr int kHanAcross = 38; // of eleven points, over all columns
        across(text, m_formats.line, 18 * (1 + static_cast<double>(text.size() / kHanAcross)));
    }
    void header()
    {
        layOutForPrint(m_sheet, m_row);
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            writeText(m_sheet, m_row, at(i), m_columns[i].title, m_formats.header);
        worksheet_freeze_panes(m_sheet, ++m_row, 0);
    }
    /// A figure is written as one; 0 as nothing.
    void row(const QList<QVariant> &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].typeId() != QMetaType::Int)
                writeText(m_sheet, m_row, at(i), cells[i].toString(), m_formats.cell);
            else if (cells[i].toInt() == 0)
                writeText(m_sheet, m_row, at(i), {}, m_formats.cell);
            else
                worksheet_write_number(m_sheet, m_row, at(i), cells[i].toInt(), m_formats.centred);
        }
        ++m_row;
    }

private:
    static lxw_col_t at(qsizetype index) { return static_cast<lxw_col_t>(index); }
    void across(const QString &text, lxw_format *format, double height)
    {
        worksheet_set_row(m_sheet, m_row, height, nullptr);
        writeAcross(m_sheet, m_row, 0, at(m_columns.size() - 1), text, format);
        ++m_row;
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    QList<Column> m_columns;
    lxw_row_t m_row = 0;
};

void fillBatches(lxw_workbook *book, const Formats &formats, const Plan &plan)
{
    Sheet sheet(workbook_add_worksheet(book, "拍摄日程表"), formats,
                {{u"拍摄批次"_s, 12}, {u"学院"_s, 32}, {u"起止时间"_s, 28}, {u"拍摄地点"_s, 20}});
    const QList<QDate> days = plan.days();
    sheet.title(u"拍摄日程表"_s);
    if (!plan.campaign.title.isEmpty())
        sheet.line(plan.campaign.title);
    if (!days.isEmpty())
        sheet.line(daysLine(days));
    if (!plan.rooms.isEmpty())
        sheet.line(roomsLine(plan.rooms));
    sheet.header();
    for (const Batch &batch : plan.batches)
        sheet.row({batch.number, batch.college, dayAndHours(batch.window, spansYears(days)), batch.room});
}

QString numbersOf(const NumberRange &range)
{
    if (range.isWhole())
        return {};
    if (range.after.isEmpty())
        return u"至%1"_s.arg(range.upTo);
    if (range.upTo.isEmpty())
        return u"%1之后"_s.arg(range.after);
    return u"%1之后至%2"_s.arg(range.after, range.upTo);
}

/// The first two headers say more than 学院 and 班级: a header that names a class beside a time is a
/// timetable of its own (docs/formats/notices.md), and its rows would be read as batches.
void fillSlots(lxw_workbook *book, const Formats &formats, const QList<ClassSlot> &classSlots)
{
    Sheet sheet(workbook_add_worksheet(book, "班级安排"), formats,
                {{u"二次分配结果·学院"_s, 30},
                 {u"二次分配结果·班级"_s, 24},
                 {u"人数"_s, 8},
                 {u"日期"_s, 16},
                 {u"时间"_s, 16},
                 {u"地点"_s, 16},
                 {u"学号"_s, 30}});
    sheet.header();
    for (const ClassSlot &slot : classSlots)
        sheet.row({slot.college, slot.className.isEmpty() ? u"未分班"_s : slot.className, slot.students,
                   dayWithYear(slot.window.start.date), hours(slot.window), slot.room,
                   numbersOf(slot.range)});
}

} // namespace

Result<void> writeTimetableXlsx(const Plan &plan, const QString &file)
{
    return writeWorkbook(file, [&plan](lxw_workbook *book) {
        const Formats formats = makeFormats(book);
        fillBatches(book, formats, plan);
        if (!plan.classSlots.isEmpty())
            fillSlots(book, formats, plan.classSlots);
    });
}

} // namespace liuying::reports
