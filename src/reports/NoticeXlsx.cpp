// SPDX-License-Identifier: Apache-2.0
#include "reports/NoticeFiles.h"
#include "reports/NoticeWords.h"
#include "reports/XlsxFile.h"

#include <QCoreApplication>

namespace liuying::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_col_t kLastColumn = 3;
constexpr double kCharactersAcross = 78; ///< of ten points, over all columns

/// The formats of one workbook; owned by it.
struct Formats {
    lxw_format *letterhead = nullptr;
    lxw_format *college = nullptr;
    lxw_format *headline = nullptr;
    lxw_format *label = nullptr;
    lxw_format *fact = nullptr;
    lxw_format *section = nullptr;
    lxw_format *rule = nullptr;
    lxw_format *header = nullptr;
    lxw_format *cell = nullptr;
    lxw_format *centred = nullptr;
};

Formats makeFormats(lxw_workbook *book)
{
    Formats formats;
    formats.letterhead = freeText(book, 10, false);
    formats.college = freeText(book, 13, false);
    formats.headline = freeText(book, 22, true);
    formats.label = freeText(book, 11, false);
    formats.fact = freeText(book, 14, true);
    formats.section = freeText(book, 12, true);
    formats.rule = freeText(book, 10, false);
    format_set_text_wrap(formats.rule);
    formats.header = headerText(book);
    formats.cell = borderedText(book);
    formats.centred = borderedText(book);
    format_set_align(formats.centred, LXW_ALIGN_CENTER);
    return formats;
}

/// Writes one notice from the top of a sheet downwards.
class NoticeSheet {
public:
    NoticeSheet(lxw_worksheet *sheet, const Formats &formats) : m_sheet(sheet), m_formats(formats) {}

    void write(const ClassNotice &notice)
    {
        setColumns();
        writeHead(notice);
        writeFacts(notice);
        writeQueue(notice.queue);
        writeRules(QCoreApplication::translate("Reports", "怎样取得采集码"), notice.codeSteps);
        writeRules(QCoreApplication::translate("Reports", "着装与仪容"), notice.dressRules);
        worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
    }

private:
    void setColumns()
    {
        worksheet_set_column(m_sheet, 0, 0, 12, nullptr);
        worksheet_set_column(m_sheet, 1, 1, 24, nullptr);
        worksheet_set_column(m_sheet, 2, 2, 24, nullptr);
        worksheet_set_column(m_sheet, 3, 3, 18, nullptr);
    }

    void writeLine(const QString &text, lxw_format *format, double height)
    {
        worksheet_set_row(m_sheet, m_row, height, nullptr);
        writeAcross(m_sheet, m_row, 0, kLastColumn, text, format);
        ++m_row;
    }

    void writeHead(const ClassNotice &notice)
    {
        writeLine(u"%1 %2"_s.arg(notice.university, notice.title).trimmed(), m_formats.letterhead, 18);
        if (!overline(notice).isEmpty())
            writeLine(overline(notice), m_formats.college, 21);
        writeLine(headline(notice), m_formats.headline, 36);
        if (!notice.part.isEmpty())
            writeLine(notice.part, m_formats.section, 20);
    }

    void writeFact(const QString &label, const QString &value)
    {
        worksheet_set_row(m_sheet, m_row, 23, nullptr);
        writeText(m_sheet, m_row, 0, label, m_formats.label);
        writeAcross(m_sheet, m_row, 1, kLastColumn, value, m_formats.fact);
        ++m_row;
    }

    void writeFacts(const ClassNotice &notice)
    {
        const QDate day = notice.window.start.date;
        writeFact(QCoreApplication::translate("Reports", "日期"),
                  u"%1 %2"_s.arg(dayOfMonth(day), weekday(day)));
        writeFact(QCoreApplication::translate("Reports", "集合排队"), timeOfDay(notice.gather));
        writeFact(QCoreApplication::translate("Reports", "拍摄时段"), hours(notice.window));
        writeFact(QCoreApplication::translate("Reports", "地点"), notice.room);
        if (!notice.responsible.isEmpty())
            writeFact(QCoreApplication::translate("Reports", "负责人"), notice.responsible);
        writeFact(QCoreApplication::translate("Reports", "排队顺序"), headCount(notice));
        if (notice.queueNote.isEmpty())
            ++m_row;
        else
            writeLine(notice.queueNote, m_formats.rule, 18);
    }

    void writeQueue(const QList<ClassNotice::Person> &queue)
    {
        layOutForPrint(m_sheet, m_row);
        const QStringList titles{
            QCoreApplication::translate("Reports", "序号"), QCoreApplication::translate("Reports", "学号"),
            QCoreApplication::translate("Reports", "姓名"), QCoreApplication::translate("Reports", "备注")};
        for (qsizetype i = 0; i < titles.size(); ++i)
            writeText(m_sheet, m_row, static_cast<lxw_col_t>(i), titles[i], m_formats.header);
        ++m_row;
        for (const ClassNotice::Person &person : queue) {
            worksheet_write_number(m_sheet, m_row, 0, person.position, m_formats.centred);
            writeText(m_sheet, m_row, 1, person.number, m_formats.cell);
            writeText(m_sheet, m_row, 2, person.name, m_formats.cell);
            writeText(m_sheet, m_row, 3, person.remark, m_formats.cell);
            ++m_row;
        }
    }

    void writeRules(const QString &title, const QStringList &rules)
    {
        if (rules.isEmpty())
            return;
        ++m_row;
        writeLine(title, m_formats.section, 20);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString rule = u"%1. %2"_s.arg(QString::number(i + 1), rules[i]);
            writeLine(rule, m_formats.rule, 15.0 * linesOf(rule, kCharactersAcross));
        }
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    lxw_row_t m_row = 0;
};

void fillBook(lxw_workbook *book, const QList<ClassNotice> &notices)
{
    const Formats formats = makeFormats(book);
    QStringList taken;
    for (const ClassNotice &notice : notices) {
        const QByteArray name = sheetName(headline(notice), taken).toUtf8();
        NoticeSheet(workbook_add_worksheet(book, name.constData()), formats).write(notice);
    }
}

} // namespace

Result<QStringList> writeNoticesXlsx(const QList<ClassNotice> &notices, NoticeFiles files,
                                     const QString &target)
{
    return writeNoticeFiles(
        notices, files, target, u"xlsx"_s, [](const QList<ClassNotice> &some, const QString &file) {
            return writeWorkbook(file, [&some](lxw_workbook *book) { fillBook(book, some); });
        });
}

} // namespace liuying::reports
