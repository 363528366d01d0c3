// SPDX-License-Identifier: Apache-2.0
// Whether the GUI thread stays free while a camera delivers 25 frames a second and phones are read: the door
// page on the demo campaign, every event timed where the application hands it out. The bar is 16 ms for any
// single event.

#include "demo/Demo.h"
#include "flows/StationClock.h"
#include "flows/demo/DemoDesk.h"
#include "flows/door/DoorFlow.h"
#include "gui/common/ScanFilter.h"
#include "gui/common/Sounds.h"
#include "gui/common/Theme.h"
#include "gui/door/DoorPage.h"
#include "vision/CodeCamera.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

namespace {

using namespace liuying;

constexpr int kSecondsWatched = 20;
constexpr int kSecondsBefore = 2; // first layout and font loading are the start's business, measured there

/// Times every event that no other event was being handled for.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_watching || m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        ++m_depth;
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        const double spent = double(timer.nsecsElapsed()) / 1e6;
        if (spent > m_longest) {
            m_longest = spent;
            m_longestOf = QByteArray(name) + " " + QByteArray::number(type);
        }
        m_milliseconds.push_back(spent);
        --m_depth;
        return handled;
    }
    void watch(bool on) { m_watching = on; }
    /// Receiver and type of the longest event.
    [[nodiscard]] std::string longestOf() const { return m_longestOf.toStdString(); }
    [[nodiscard]] std::vector<double> sorted() const
    {
        std::vector<double> copy = m_milliseconds;
        std::ranges::sort(copy);
        return copy;
    }

private:
    std::vector<double> m_milliseconds;
    double m_longest = 0;
    QByteArray m_longestOf;
    int m_depth = 0;
    bool m_watching = false;
};

WatchedApplication *application = nullptr;

void doorPageAt25Frames(benchmark::State &state)
{
    QTemporaryDir folder;
    StationClock clock;
    {
        auto stores = storage::Stores::open(folder.path(), storage::OpenMode::CreateNew);
        if (!stores || !fillWithDemo(**stores, clock.nowUtcMs())) {
            state.SkipWithError("no demo station");
            return;
        }
        clock.setOffsetMs((*stores)->setting(QStringLiteral("clock_offset_ms"))->toLongLong());
    }
    const demo::DemoCampaign campaign = demo::demoCampaign();
    storage::StorageThread storage;
    storage.open(folder.path(), storage::OpenMode::OpenExisting).waitForFinished();
    DoorFlow flow(storage, clock);
    vision::CodeCamera camera;
    Sounds sounds;
    ScanFilter scans;
    DoorPage page(flow, camera, scans, sounds);
    page.setPlan(campaign.plan);
    page.setRoom(campaign.room);
    page.resize(1366, 768);
    page.show();

    int frames = 0;
    int verdicts = 0;
    QObject::connect(&camera, &vision::CodeCamera::frameRead, &page, [&] { ++frames; });
    QObject::connect(&flow, &DoorFlow::answered, &page, [&] { ++verdicts; });
    camera.start(demoCamera(folder.path(), campaign.room, clock));
    for (auto _ : state) {
        QTimer::singleShot(kSecondsBefore * 1000, [] { application->watch(true); });
        QTimer::singleShot((kSecondsBefore + kSecondsWatched) * 1000, application, &QCoreApplication::quit);
        application->exec();
        application->watch(false);
    }
    camera.stop();
    const std::vector<double> events = application->sorted();
    state.counters["events"] = double(events.size());
    state.counters["p99_ms"] = events[size_t(0.99 * double(events.size() - 1))];
    state.SetLabel("longest: " + application->longestOf());
    state.counters["longest_ms"] = events.back();
    state.counters["frames_read_per_s"] = double(frames) / (kSecondsBefore + kSecondsWatched);
    state.counters["verdicts"] = verdicts;
}
BENCHMARK(doorPageAt25Frames)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication watched(argc, argv);
    application = &watched;
    theme::applyTheme(watched);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
