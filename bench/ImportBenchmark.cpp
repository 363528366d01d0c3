// SPDX-License-Identifier: Apache-2.0
// Files on the disk into the station: read, compared, imported. The bars are 3 s for a roster of 20,000
// students, and 3 s for 20,000 payments together with 300 remittances.

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

bool writePayments(const QString &file)
{
    using Column = reports::ReportTable::Column;
    reports::ReportTable table;
    table.title = u"缴费名单"_s;
    for (const QString &title : {u"学院"_s, u"学号"_s, u"姓名"_s, u"缴费日期"_s})
        table.headers.append({title, title, Column::Text, 14});
    table.headers.append({u"缴费金额"_s, u"缴费金额"_s, Column::Money, 14});
    for (int i = 0; i < kStudents; ++i)
        table.rows.append({u"第%1学院"_s.arg(i / 1000), u"2022%1"_s.arg(i, 8, 10, QChar(u'0')),
                           u"张%1"_s.arg(QChar(0x4e00 + i % 2000)), u"2025-03-20"_s, qlonglong(1500)});
    return bool(reports::writeXlsx(table, file));
}

bool writeStatement(const QString &file)
{
    constexpr int kTransfers = 300;
    using Column = reports::ReportTable::Column;
    reports::ReportTable table;
    table.title = u"账户交易明细"_s;
    for (const QString &title : {u"交易日期"_s, u"对方户名"_s, u"摘要"_s, u"附言"_s, u"流水号"_s})
        table.headers.append({title, title, Column::Text, 14});
    table.headers.append({u"贷方发生额"_s, u"贷方发生额"_s, Column::Money, 14});
    for (int i = 0; i < kTransfers; ++i)
        table.rows.append({u"2025-03-%1"_s.arg(1 + i % 28, 2, 10, QChar(u'0')),
                           u"甲大学第%1学院"_s.arg(i % 20), u"转账"_s, u"第%1学院照相费"_s.arg(i % 20),
                           u"S%1"_s.arg(i), qlonglong(1500 * (i + 1))});
    return bool(reports::writeXlsx(table, file));
}

/// A station that knows the 20,000 students.
std::unique_ptr<storage::Stores> stationWith(const exchange::RosterFile &roster, const QString &folder)
{
    auto stores = storage::Stores::open(folder, storage::OpenMode::CreateNew);
    if (!stores || !(*stores)->append(RosterImported{u"roster"_s, roster.students, {}, {}}, 0, u"test"_s))
        return nullptr;
    return std::move(*stores);
}

void moneyFromXlsx(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString rosterFile = folder.filePath(u"roster.xlsx"_s);
    const QString paymentsFile = folder.filePath(u"payments.xlsx"_s);
    const QString statementFile = folder.filePath(u"statement.xlsx"_s);
    const bool written =
        writeRoster(rosterFile) && writePayments(paymentsFile) && writeStatement(statementFile);
    const auto roster = exchange::readRoster(rosterFile);
    if (!written || !roster) {
        state.SkipWithError("cannot write the files");
        return;
    }
    int station = 0;
    int counted = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const auto stores = stationWith(*roster, folder.filePath(QString::number(station++)));
        StationClock clock;
        state.ResumeTiming();
        const auto payments = exchange::readPayments(paymentsFile);
        const auto remittances = exchange::readRemittances(statementFile);
        if (!stores || !payments || !remittances) {
            state.SkipWithError("the files were not read");
            return;
        }
        ImportDesk desk(*stores, clock);
        const auto list = desk.comparePayments(paymentsFile, *payments);
        if (!list || !desk.importPayments(*list, BadRows::Refuse)) {
            state.SkipWithError("the payments were not imported");
            return;
        }
        const auto statement = desk.compareRemittances(statementFile, *remittances);
        if (!statement || !desk.importRemittances(*statement, BadRows::Refuse)) {
            state.SkipWithError("the remittances were not imported");
            return;
        }
        counted = list->nowPaid;
    }
    state.counters["paid"] = counted;
}
BENCHMARK(moneyFromXlsx)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
