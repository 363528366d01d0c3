// SPDX-License-Identifier: Apache-2.0
// The door's decision over a full station (20,000 students, 100,000 entries) with its durable write, beside a
// bare SQLite commit on the same disk; and what else a person waits for. Set TMPDIR to choose the disk.
#include "BigStation.h"

#include "core/admission/Admission.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace liuying;
using namespace liuying::bench;
using namespace liuying::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 100'000;
const QDate kDay(2025, 4, 12);
const auto kRoom = roomName();

QByteArray codeOf(int i)
{
    return codeDigest("an opaque capture code of student "_ba + QByteArray::number(i));
}

Fact answerOf(int i)
{
    const LocalDateTime at{kDay.addDays(-1), QTime(8, 0).addSecs(i / 8)};
    if (i % 2 == 0)
        return TurnedAway{numberOf(i % kStudents), kRoom,           at,
                          codeOf(i % kStudents),   Outcome::Refuse, {Reason::WrongDay}};
    return Arrived{numberOf((i * 7) % kStudents), kRoom, at.date, {i, kRoom, {}}, at,
                   codeOf((i * 7) % kStudents),   {},    {}};
}

/// A station in the middle of its second day, made once for all benchmarks.
class FullStation {
public:
    FullStation() : stores(valueOf(Stores::open(m_folder.path(), OpenMode::CreateNew)))
    {
        const auto filled = stores->transact([this]() -> Result<void> {
            const QList<Student> students = everybody();
            add(PlanPublished{u"campaign"_s, 1, campaignPlan(), {}});
            add(RosterImported{u"名单.xlsx"_s, students, {}, {}});
            add(PaymentsImported{everybodyPaid(students), "list"_ba});
            for (int i = 0; i < kStudents; ++i)
                add(CodeBound{codeOf(i), numberOf(i), u"queue"_s, {}});
            for (int i = 0; i < kEntries - kStudents - 3; ++i)
                add(answerOf(i));
            return {};
        });
        if (!filled)
            stop(filled.error());
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void add(const Fact &fact) { (void)valueOf(stores->append(fact, kMorningMs, u"bench"_s)); }

    QTemporaryDir m_folder;

public:
    std::unique_ptr<Stores> stores;
};

FullStation &fullStation()
{
    static FullStation station;
    return station;
}

/// Latencies of one run, for the percentiles that a mean hides.
class Latencies {
public:
    template <typename Work>
    void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_nanoseconds.push_back(timer.nsecsElapsed());
    }
    void report(benchmark::State &state)
    {
        std::ranges::sort(m_nanoseconds);
        state.counters["p50_ms"] = at(0.50);
        state.counters["p99_ms"] = at(0.99);
        state.counters["max_ms"] = at(1.0);
    }

private:
    [[nodiscard]] double at(double share) const
    {
        const auto last = static_cast<double>(m_nanoseconds.size() - 1);
        return static_cast<double>(m_nanoseconds[static_cast<size_t>(share * last)]) / 1e6;
    }
    std::vector<qint64> m_nanoseconds;
};

void bareCommit(benchmark::State &state)
{
    QTemporaryDir folder;
    sqlite3 *database = nullptr;
    sqlite3_open((folder.path() + u"/bare.sqlite"_s).toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (x TEXT)",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database,
                       "INSERT INTO t VALUES ('a row of about a hundred bytes, as an entry has them')", -1,
                       &insert, nullptr);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        latencies.measure([&] {
            if (sqlite3_step(insert) != SQLITE_DONE)
                state.SkipWithError("the commit failed");
            sqlite3_reset(insert);
        });
    }
    latencies.report(state);
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

/// Facts, rule, entry, commit: what a scan of a known code costs the store.
Result<void> admit(Stores &stores, int student, const DoorMoment &moment)
{
    return stores.transact([&]() -> Result<void> {
        const auto plan = stores.plan();
        auto facts = stores.doorFacts(codeOf(student), {}, moment.room, moment.now.date);
        if (!plan || !facts)
            return plan ? failureOf(facts) : failureOf(plan);
        facts->subject.code = CodeKind::CaptureCode;
        const Decision decision = decideAdmission(facts->subject, **plan, facts->record, moment);
        const Fact fact = decision.outcome == Outcome::Admit
                              ? Fact(Arrived{facts->subject.codeOwner,
                                             moment.room,
                                             moment.now.date,
                                             *decision.shotNumber,
                                             moment.now,
                                             codeOf(student),
                                             decision.reasons,
                                             {}})
                              : Fact(TurnedAway{facts->subject.codeOwner, moment.room, moment.now,
                                                codeOf(student), decision.outcome, decision.reasons});
        const auto entry = stores.append(fact, kMorningMs, u"door"_s);
        return entry ? Result<void>() : failureOf(entry);
    });
}

void decision(benchmark::State &state)
{
    Stores &stores = *fullStation().stores;
    const DoorMoment moment{kRoom, {kDay, QTime(9, 0)}, false};
    std::mt19937 random(20250412);
    std::uniform_int_distribution<int> anybody(0, kStudents - 1);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        const int student = anybody(random);
        latencies.measure([&] {
            if (const auto done = admit(stores, student, moment); !done)
                stop(done.error());
        });
    }
    latencies.report(state);
}

void facts(benchmark::State &state)
{
    Stores &stores = *fullStation().stores;
    std::mt19937 random(20250412);
    std::uniform_int_distribution<int> anybody(0, kStudents - 1);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(stores.doorFacts(codeOf(anybody(random)), {}, kRoom, kDay));
}

void search(benchmark::State &state)
{
    Stores &stores = *fullStation().stores;
    static const QStringList words{u"2105"_s, u"张"_s, u"z"_s, u"zsy"_s, u"秀英"_s, u"nobody"_s};
    for (const QString &word = words[static_cast<int>(state.range(0))]; [[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(stores.search(word, 20));
}

void queueOfAClass(benchmark::State &state)
{
    Stores &stores = *fullStation().stores;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(stores.queue(u"学院5"_s, {u"班级5"_s, u"班级27"_s}));
}

void queueOfACollege(benchmark::State &state)
{
    Stores &stores = *fullStation().stores;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(stores.queue(u"学院5"_s, {}));
}

void opening(benchmark::State &state)
{
    const FullStation &station = fullStation();
    for ([[maybe_unused]] auto _ : state) {
        const auto stores = valueOf(Stores::open(station.folder(), OpenMode::OpenExisting));
        benchmark::DoNotOptimize(stores->plan());
        benchmark::DoNotOptimize(stores->queue(u"学院5"_s, {u"班级5"_s}));
    }
}

void importRoster(benchmark::State &state)
{
    const QList<Student> students = everybody();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        const auto stores = valueOf(Stores::open(folder.path(), OpenMode::CreateNew));
        state.ResumeTiming();
        (void)valueOf(
            stores->append(RosterImported{u"名单.xlsx"_s, students, {}, {}}, kMorningMs, u"import"_s));
    }
}

void verifying(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        const VerifyReport report = valueOf(fullStation().stores->verify());
        if (!report.ok)
            state.SkipWithError("the station is not in order");
        state.counters["entries"] = static_cast<double>(report.entries);
    }
}

BENCHMARK(bareCommit)->Iterations(2000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(decision)->Iterations(2000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(facts)->Unit(benchmark::kMicrosecond)->MinTime(0.2);
BENCHMARK(search)->DenseRange(0, 5)->Unit(benchmark::kMillisecond)->MinTime(0.2);
BENCHMARK(queueOfAClass)->Unit(benchmark::kMillisecond)->MinTime(0.2);
BENCHMARK(queueOfACollege)->Unit(benchmark::kMillisecond)->MinTime(0.2);
BENCHMARK(opening)->Iterations(10)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(importRoster)->Iterations(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(verifying)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
