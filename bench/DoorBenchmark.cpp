// SPDX-License-Identifier: Apache-2.0
// From a camera frame to a verdict that is on the disk: readCodes() on a drawn 1280×720 phone, then
// DoorDesk::scan() on a station with the demo campaign. The bar is 100 ms (docs/performance.md).

#include "demo/Demo.h"
#include "flows/StationClock.h"
#include "flows/demo/DemoDesk.h"
#include "flows/door/DoorDesk.h"
#include "vision/Codes.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace {

using namespace liuying;
using namespace Qt::StringLiterals;

/// The resting frames of a number of phones: the ones a code can be read in, looked at once before the
/// timing.
QList<QImage> phoneFrames(const demo::DemoCampaign &campaign, int phones)
{
    QList<QImage> frames;
    qsizetype next = 0;
    const auto source = demo::phoneCamera(
        [&campaign, &next] {
            const Student &student = campaign.roster[next++ % campaign.roster.size()];
            return demo::drawCodeCard(student, campaign.plan.campaign.university,
                                      demo::demoPayload(student.number), 720);
        },
        demo::FramePace::AsFastAsAsked);
    if (!source->open())
        return frames;
    QByteArray last;
    for (int i = 0; i < phones * 150 && frames.size() < phones; ++i) {
        const auto frame = source->next();
        if (!frame || !*frame)
            continue;
        const vision::CodeReading reading = vision::readCodes(**frame, vision::Effort::Frame);
        if (reading.codes.isEmpty() || reading.codes.front().payload == last)
            continue;
        last = reading.codes.front().payload;
        frames.append(**frame);
    }
    return frames;
}

void frameToVerdict(benchmark::State &state)
{
    QTemporaryDir folder;
    StationClock machine;
    auto stores = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
    if (!stores || !fillWithDemo(**stores, machine.nowUtcMs())) {
        state.SkipWithError("no demo station");
        return;
    }
    const demo::DemoCampaign campaign = demo::demoCampaign();
    const QList<QImage> frames = phoneFrames(campaign, 24);
    if (frames.isEmpty()) {
        state.SkipWithError("no readable frames");
        return;
    }
    DoorDesk desk(**stores, machine, campaign.room);
    std::vector<double> milliseconds;
    qsizetype next = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const vision::CodeReading reading =
            vision::readCodes(frames[next++ % frames.size()], vision::Effort::Frame);
        const auto answer = desk.scan({reading.codes.value(0).payload, {}}, campaign.start);
        benchmark::DoNotOptimize(answer);
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[size_t(share * double(milliseconds.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = milliseconds.back();
}
BENCHMARK(frameToVerdict)->Unit(benchmark::kMillisecond)->Iterations(400);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
