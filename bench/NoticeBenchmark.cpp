// SPDX-License-Identifier: Apache-2.0
// The notices of the demo's 220 classes and 7,000 students as one pdf and as one workbook. The bars are 15 s
// and 3 s.

#include "demo/Demo.h"
#include "flows/plan/NoticeDesk.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>
#include <QTemporaryDir>

namespace {

using namespace liuying;
using namespace Qt::StringLiterals;

/// A station that holds the demo's plan and roster.
Result<std::unique_ptr<storage::Stores>> demoStation(const QString &folder)
{
    return storage::Stores::create(folder, [](storage::Stores &stores) -> Result<void> {
        const demo::DemoCampaign campaign = demo::demoCampaign();
        const auto plan =
            stores.append(PlanPublished{u"campaign"_s, 1, campaign.plan, u"bench"_s}, 0, u"bench"_s);
        if (!plan)
            return failureOf(plan);
        const auto roster = stores.append(RosterImported{u"bench"_s, campaign.roster, {}, {}}, 0, u"bench"_s);
        return roster ? Result<void>() : failureOf(roster);
    });
}

void noticesOfTheDemo(benchmark::State &state, const QString &format, reports::NoticeFiles files)
{
    QTemporaryDir folder;
    const auto stores = demoStation(folder.filePath(u"station"_s));
    if (!stores) {
        state.SkipWithError("the station was not made");
        return;
    }
    NoticeDesk desk(**stores);
    qsizetype classes = 0;
    qsizetype students = 0;
    for (auto _ : state) {
        const auto notices = desk.notices({}, {});
        if (!notices || !desk.write(*notices, format, files, folder.filePath(u"notices"_s))) {
            state.SkipWithError("the notices were not written");
            return;
        }
        state.PauseTiming();
        classes = notices->size();
        students = 0;
        for (const reports::ClassNotice &notice : *notices)
            students += notice.queue.size();
        state.ResumeTiming();
    }
    state.counters["classes"] = static_cast<double>(classes);
    state.counters["students"] = static_cast<double>(students);
}
BENCHMARK_CAPTURE(noticesOfTheDemo, pdf, u"pdf"_s, reports::NoticeFiles::OneFile)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3)
    ->UseRealTime();
BENCHMARK_CAPTURE(noticesOfTheDemo, pdf_a_class, u"pdf"_s, reports::NoticeFiles::OnePerClass)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3)
    ->UseRealTime();
BENCHMARK_CAPTURE(noticesOfTheDemo, xlsx, u"xlsx"_s, reports::NoticeFiles::OneFile)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3)
    ->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
