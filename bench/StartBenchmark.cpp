// SPDX-License-Identifier: Apache-2.0
// How long a station with 20,000 students takes from nothing to a door that shows its queue, and how much
// memory that takes. The bars are 1 s and 350 MB.

#include "Memory.h"
#include "app/Station.h"
#include "demo/Demo.h"
#include "flows/StationClock.h"
#include "gui/common/Theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

namespace {

using namespace liuying;

constexpr int kStudents = 20000;

/// The demo's plan with its students repeated, under other numbers, until there are 20,000.
bool fill(const QString &folder, const demo::DemoCampaign &campaign)
{
    auto stores = storage::Stores::open(folder, storage::OpenMode::CreateNew);
    if (!stores)
        return false;
    RosterImported roster{QStringLiteral("large"), campaign.roster, {}, {}};
    for (qsizetype i = 0; roster.put.size() < kStudents; ++i) {
        Student student = campaign.roster[i % campaign.roster.size()];
        student.number = QStringLiteral("9%1").arg(i, 10, 10, QChar(u'0'));
        roster.put.append(student);
    }
    const qint64 now = StationClock().nowUtcMs();
    return (*stores)->append(PlanPublished{QStringLiteral("campaign"), 1, campaign.plan, {}}, now, {}) &&
           (*stores)->append(roster, now, {});
}

void stationToUsableDoor(benchmark::State &state)
{
    QTemporaryDir folder;
    const demo::DemoCampaign campaign = demo::demoCampaign();
    if (!fill(folder.path(), campaign)) {
        state.SkipWithError("no station");
        return;
    }
    for (auto _ : state) {
        app::StationWish wish;
        wish.folder = folder.path();
        wish.room = campaign.room;
        wish.camera = QStringLiteral("none");
        QTabWidget window;
        {
            app::Station station(wish);
            QObject::connect(&station, &app::Station::opened, &window, [&] {
                const QList<QWidget *> pages = station.makePages();
                for (QWidget *page : pages)
                    window.addTab(page, {});
                window.resize(1366, 768);
                window.show();
                QObject::connect(&station.door(), &DoorFlow::statusChanged, qApp, &QCoreApplication::quit,
                                 Qt::QueuedConnection);
            });
            QObject::connect(&station, &app::Station::failed, qApp, [] { QCoreApplication::exit(1); });
            station.open();
            if (QCoreApplication::exec() != 0)
                state.SkipWithError("the station did not open");
            window.grab();
            state.PauseTiming();
            while (window.count() > 0)
                delete window.widget(0);
        }
        state.ResumeTiming();
    }
    state.counters["memory_MB"] = bench::residentMegabytes();
    state.counters["students"] = kStudents;
}
BENCHMARK(stationToUsableDoor)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::applyTheme(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
