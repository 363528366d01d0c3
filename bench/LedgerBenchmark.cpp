// SPDX-License-Identifier: Apache-2.0
// Money in a station of 20,000 students: importing who paid and what the bank shows, a decision, the ledger
// and the book. Set TMPDIR to choose the disk.
#include "BigStation.h"

#include "core/ledger/BookKeeper.h"
#include "storage/Journal.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace liuying;
using namespace liuying::bench;
using namespace liuying::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTransfers = 300;
const QDate kDay(2025, 4, 12);

/// Transfers of colleges by name, by an abbreviation of an account, by nobody and by students.
Statement bankStatement()
{
    static const QStringList payers{u"澜江理工大学"_s, u"某工会委员会"_s, u"王伟"_s, u"澜江理工大学财务处"_s};
    Statement statement{u"对账单.csv"_s, {}, {}};
    for (int i = 0; i < kTransfers; ++i) {
        TransferRow row;
        row.row = i + 2;
        row.date = QDate(2025, 3, 1).addDays(i % 40);
        row.amount = Money{1500 * (i % 200 + 1)};
        row.payer = payers[i % payers.size()];
        row.remark = i % 5 == 4 ? u"图像采集费"_s : u"学院%1 图像采集费"_s.arg(i % kColleges);
        row.serial = QString::number(9000000 + i);
        statement.rows.append(row);
    }
    return statement;
}

void add(Stores &stores, const Fact &fact, qint64 atMs = kMorningMs)
{
    (void)valueOf(stores.append(fact, atMs, u"bench"_s));
}

std::unique_ptr<Stores> stationWithRoster(const QString &folder)
{
    auto stores = valueOf(Stores::open(folder, OpenMode::CreateNew));
    add(*stores, PlanPublished{u"campaign"_s, 1, campaignPlan(), {}});
    add(*stores, RosterImported{u"名单.xlsx"_s, everybody(), {}, {}});
    return stores;
}

Arrived anArrival(int i)
{
    return {numberOf(i % kStudents), roomName(), kDay, {i + 1, roomName(), {}},
            {kDay, QTime(9, 0)},     {},         {},   {}};
}

ShotAccepted aShot(int i)
{
    return {numberOf(i), roomName(), {i + 1, roomName(), {}}, {kDay, QTime(9, 5)}, u"%1.jpg"_s.arg(i), {}};
}

/// A station after the campaign: everybody paid and was photographed, 80,000 other entries at the doors.
class FullStation {
public:
    FullStation() : stores(stationWithRoster(m_folder.path()))
    {
        const auto filled = stores->transact([this]() -> Result<void> {
            add(*stores, PaymentsImported{everybodyPaid(everybody()), "list"_ba});
            add(*stores, RemittancesImported{bankStatement(), "bank"_ba});
            for (int i = 0; i < kStudents; ++i)
                add(*stores, aShot(i));
            for (int i = 0; i < 4 * kStudents; ++i)
                add(*stores, anArrival(i));
            return {};
        });
        if (!filled)
            stop(filled.error());
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Stores> stores;
};

FullStation &fullStation()
{
    static FullStation station;
    return station;
}

/// Who paid in range(0) lists, and the statement.
void importMoney(benchmark::State &state)
{
    const auto files = static_cast<int>(state.range(0));
    const PaymentList whole = everybodyPaid(everybody());
    const Statement statement = bankStatement();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        const auto stores = stationWithRoster(folder.path());
        state.ResumeTiming();
        for (int i = 0; i < files; ++i) {
            PaymentList list{whole.file, {}};
            const qsizetype first = whole.rows.size() * i / files;
            list.rows = whole.rows.mid(first, whole.rows.size() * (i + 1) / files - first);
            add(*stores, PaymentsImported{list, QByteArray::number(i)});
        }
        add(*stores, RemittancesImported{statement, "bank"_ba});
        if (valueOf(stores->paidStudents()).size() != kStudents)
            state.SkipWithError("not everybody counts as paid");
    }
}

void settleAnItem(benchmark::State &state)
{
    Stores &stores = *fullStation().stores;
    int row = 2;
    for ([[maybe_unused]] auto _ : state)
        add(stores, ItemSettled{{{"bank"_ba, {}, row++}, ItemDecision::Kind::NotOurs, {}, {}, u"核实"_s}});
}

void ledgerInputCold(benchmark::State &state)
{
    const FullStation &station = fullStation();
    std::unique_ptr<Stores> stores;
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        stores = valueOf(Stores::open(station.folder(), OpenMode::OpenExisting));
        state.ResumeTiming();
        benchmark::DoNotOptimize(valueOf(stores->ledgerInput()));
    }
}

/// What a page that follows the day costs the store after each photograph.
void ledgerInputAfterAShot(benchmark::State &state)
{
    Stores &stores = *fullStation().stores;
    benchmark::DoNotOptimize(valueOf(stores.ledgerInput()));
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        add(stores, aShot(1));
        state.ResumeTiming();
        benchmark::DoNotOptimize(valueOf(stores.ledgerInput()));
    }
}

void keepTheLedger(benchmark::State &state)
{
    const LedgerInput input = valueOf(fullStation().stores->ledgerInput());
    for ([[maybe_unused]] auto _ : state) {
        const Ledger ledger = keepLedger(input, true);
        state.counters["gap_fen"] = static_cast<double>(ledger.settlement.gap().fen);
    }
}

void status(benchmark::State &state)
{
    const LedgerInput input = valueOf(fullStation().stores->ledgerInput());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(ledgerStatus(input));
}

void keepTheBook(benchmark::State &state)
{
    const Stores &stores = *fullStation().stores;
    for ([[maybe_unused]] auto _ : state) {
        BookKeeper keeper;
        qint64 entries = 0;
        const auto read = stores.readJournal(BookKeeper::kinds(), [&](const Entry &entry) {
            keeper.take(entry.ref, entry.atMs, entry.actor, valueOf(factOf(entry.kind, entry.body)));
            return ++entries > 0;
        });
        if (!read)
            stop(read.error());
        if (keeper.book().trial() != Money{})
            state.SkipWithError("the book does not balance");
        state.counters["entries"] = static_cast<double>(entries);
    }
}

/// The reading alone.
void readEntriesOfMoney(benchmark::State &state)
{
    const Stores &stores = *fullStation().stores;
    for ([[maybe_unused]] auto _ : state) {
        qint64 bytes = 0;
        const auto read = stores.readJournal(BookKeeper::kinds(), [&](const Entry &entry) {
            bytes += entry.body.size();
            return true;
        });
        if (!read)
            stop(read.error());
        state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
    }
}

BENCHMARK(importMoney)->Arg(1)->Arg(kColleges)->Iterations(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(ledgerInputCold)->Iterations(10)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(ledgerInputAfterAShot)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(keepTheLedger)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(status)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readEntriesOfMoney)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(keepTheBook)->Iterations(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(settleAnItem)->Iterations(10)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
