// SPDX-License-Identifier: Apache-2.0
// A report of 20,000 students in nine columns as each kind of file. The bars are 3 s for xlsx and 5 s for
// pdf; beside them the same cells written with the spreadsheet library alone, without any layout.

#include "core/Money.h"
#include "reports/ReportTable.h"

#include <benchmark/benchmark.h>

#include <xlsxwriter.h>

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace {

using namespace liuying;
using namespace liuying::reports;
using namespace Qt::StringLiterals;

constexpr int kStudents = 20000;
constexpr int kColleges = 26;

ReportTable largeReport()
{
    using Column = ReportTable::Column;
    ReportTable table;
    table.name = u"large"_s;
    table.title = u"签到情况表"_s;
    table.subtitle = u"2025届毕业生图像信息采集，截至2025年4月13日 18:00"_s;
    table.headers = {
        {u"college"_s, u"学院"_s, Column::Text, 24},      {u"class"_s, u"班级"_s, Column::Text, 16},
        {u"number"_s, u"学号"_s, Column::Text, 16},       {u"name"_s, u"姓名"_s, Column::Text, 12},
        {u"state"_s, u"状态"_s, Column::Text, 10},        {u"room"_s, u"教室"_s, Column::Text, 14},
        {u"time"_s, u"签到时间"_s, Column::DateTime, 18}, {u"shot"_s, u"拍摄号"_s, Column::Number, 10, true},
        {u"amount"_s, u"金额"_s, Column::Money, 12, true}};
    const QStringList names{u"赵一鸣"_s, u"欧阳子涵"_s, u"李娜"_s, u"阿依古丽·买买提"_s};
    const QDate day(2025, 4, 12);
    for (int i = 0; i < kStudents; ++i) {
        const int college = i * kColleges / kStudents;
        const QString time = QTime(8, 0).addSecs(i % 36000).toString(u"HH:mm:ss"_s);
        table.rows.append({u"第%1学院（国际教育学院）"_s.arg(college + 1),
                           u"计算机科学与技术22%1班"_s.arg(i / 40 % 30, 2, 10, QChar(u'0')),
                           u"22%1"_s.arg(i, 10, 10, QChar(u'0')), names[i % names.size()], u"已拍摄"_s,
                           u"明德楼%1"_s.arg(101 + i % 6),
                           u"%1T%2"_s.arg(day.addDays(i % 2).toString(Qt::ISODate), time), qlonglong{i % 999},
                           qlonglong{1500 + i % 7}});
    }
    table.totals = summedTotals(table, u"合计"_s);
    table.notes = {u"金额以银行到账为准。"_s};
    table.signature = u"经办人：＿＿＿＿＿＿　日期：＿＿＿＿＿＿"_s;
    return table;
}

/// The most memory held since clearPeak(), in megabytes.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void clearPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

using Writer = Result<void> (*)(const ReportTable &, const QString &);

void writeLarge(benchmark::State &state, Writer write)
{
    const ReportTable table = largeReport();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report"_s);
    clearPeak();
    const double before = peakMegabytes();
    for (auto _ : state) {
        if (!write(table, file))
            state.SkipWithError("the report was not written");
    }
    state.counters["rows"] = kStudents;
    state.counters["peak_growth_MB"] = peakMegabytes() - before;
    state.counters["file_MB"] = static_cast<double>(QFile(file).size()) / (1 << 20);
}

Result<void> asXlsx(const ReportTable &table, const QString &file)
{
    return writeXlsx(table, file);
}
Result<void> asXlsxByCollege(const ReportTable &table, const QString &file)
{
    return writeXlsx(table, file, {u"college"_s});
}
Result<void> asPdf(const ReportTable &table, const QString &file)
{
    return writePdf(table, file);
}
Result<void> asPdfByCollege(const ReportTable &table, const QString &file)
{
    return writePdf(table, file, {u"college"_s});
}

/// The peer.
Result<void> asBareWorkbook(const ReportTable &table, const QString &file)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(file).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        for (qsizetype k = 0; k < table.headers.size(); ++k) {
            const QVariant &value = table.rows[i][k];
            const auto row = static_cast<lxw_row_t>(i);
            const auto column = static_cast<lxw_col_t>(k);
            if (value.typeId() == QMetaType::QString)
                worksheet_write_string(sheet, row, column, value.toString().toUtf8().constData(), nullptr);
            else
                worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        return failure(ErrorCode::Internal, {}, u"bare workbook"_s);
    return {};
}

#define REPORT_BENCHMARK(name, write)                                                                        \
    BENCHMARK_CAPTURE(writeLarge, name, write)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime()

REPORT_BENCHMARK(xlsx, asXlsx);
REPORT_BENCHMARK(xlsx_sheet_a_college, asXlsxByCollege);
REPORT_BENCHMARK(xlsx_bare_library, asBareWorkbook);
REPORT_BENCHMARK(pdf, asPdf);
REPORT_BENCHMARK(pdf_page_a_college, asPdfByCollege);
REPORT_BENCHMARK(csv, writeCsv);
REPORT_BENCHMARK(json, writeJson);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
