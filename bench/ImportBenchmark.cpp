// SPDX-License-Identifier: Apache-2.0
// A roster of 20,000 rows from an xlsx file on the disk into the station: read, compared, imported. The bar
// is 3 s.

#include "exchange/Imports.h"
#include "flows/StationClock.h"
#include "flows/prepare/ImportDesk.h"
#include "reports/ReportTable.h"
#include "storage/Stores.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace liuying;
using namespace Qt::StringLiterals;

constexpr int kStudents = 20000;

bool writeRoster(const QString &file)
{
    using Column = reports::ReportTable::Column;
    reports::ReportTable table;
    table.title = u"毕业生名单"_s;
    for (const QString &title : {u"学号"_s, u"姓名"_s, u"性别"_s, u"学院"_s, u"专业"_s, u"班级"_s,
                                 u"证件号码"_s, u"层次"_s, u"学籍状态"_s, u"备注"_s})
        table.headers.append({title, title, Column::Text, 14});
    for (int i = 0; i < kStudents; ++i) {
        table.rows.append({u"2022%1"_s.arg(i, 8, 10, QChar(u'0')), u"张%1"_s.arg(QChar(0x4e00 + i % 2000)),
                           u"男"_s, u"第%1学院"_s.arg(i / 1000), u"专业%1"_s.arg(i / 500),
                           u"班级%1"_s.arg(i / 40), u"8601022003%1"_s.arg(i % 100000000, 8, 10, QChar(u'0')),
                           u"本科"_s, u"在籍"_s, QString()});
    }
    return bool(reports::writeXlsx(table, file));
}

void rosterFromXlsx(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"roster.xlsx"_s);
    if (!writeRoster(file)) {
        state.SkipWithError("cannot write the roster");
        return;
    }
    int station = 0;
    int told = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto stores =
            storage::Stores::open(folder.filePath(QString::number(station++)), storage::OpenMode::CreateNew);
        StationClock clock;
        state.ResumeTiming();
        const auto read = exchange::readRoster(file, [&told](int) {
            ++told;
            return true;
        });
        if (!stores || !read || read->students.size() != kStudents) {
            state.SkipWithError("the roster was not read");
            return;
        }
        ImportDesk desk(**stores, clock);
        const auto preview = desk.compareRoster(file, *read);
        if (!preview || !desk.importRoster(*preview, BadRows::Refuse))
            state.SkipWithError("the roster was not imported");
    }
    state.counters["rows"] = kStudents;
    state.counters["progress_calls"] = benchmark::Counter(told, benchmark::Counter::kAvgIterations);
}
BENCHMARK(rosterFromXlsx)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

void rosterReadOnly(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"roster.xlsx"_s);
    if (!writeRoster(file)) {
        state.SkipWithError("cannot write the roster");
        return;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(exchange::readRoster(file));
}
BENCHMARK(rosterReadOnly)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
