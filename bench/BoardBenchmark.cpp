// SPDX-License-Identifier: Apache-2.0
// A frame of the board with 700 class slots on one day, 1920×1080: the whole view painted anew, and what a
// drag paints. The bar is 16 ms a frame. Laying out happens once an edit, not once a frame; it is measured
// too.

#include "flows/plan/PlanEditor.h"
#include "gui/common/Theme.h"
#include "gui/plan/BoardLayout.h"
#include "gui/plan/BoardView.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QMouseEvent>

namespace {

using namespace liuying;
using namespace Qt::StringLiterals;

constexpr int kRooms = 10;
constexpr int kClassesABatch = 35;

/// Ten rooms, two batches each, 35 classes in every batch: 700 slots.
Plan largePlan()
{
    const QDate day(2025, 4, 12);
    Plan plan;
    for (int room = 0; room < kRooms; ++room) {
        const QString code = u"九教%1"_s.arg(101 + room);
        plan.rooms.append({code, u"第九教学楼%1室"_s.arg(101 + room)});
        for (int half = 0; half < 2; ++half) {
            const LocalDateTime start{day, QTime(half == 0 ? 8 : 13, half == 0 ? 0 : 30)};
            const QString college = u"第%1学院"_s.arg(2 * room + half + 1);
            plan.batches.append({code, half + 1, college, {start, start.plus(std::chrono::minutes(210))}});
            for (int i = 0; i < kClassesABatch; ++i) {
                ClassSlot slot{
                    college,
                    u"计科22%1班"_s.arg(i + 1, 2, 10, QLatin1Char('0')),
                    code,
                    {start.plus(std::chrono::minutes(6 * i)), start.plus(std::chrono::minutes(6 * i + 6))}};
                slot.students = 33;
                slot.isPinned = i % 5 == 0;
                plan.classSlots.append(slot);
            }
        }
    }
    sortBatches(plan.batches);
    sortSlots(plan.classSlots);
    return plan;
}

struct Board {
    Board()
    {
        PlanBook book;
        book.working = largePlan();
        editor.setBook(book);
        view.resize(1920, 1080);
        view.setNow({book.working.days().front(), QTime(10, 20)});
        paint();
    }
    void paint() { view.viewport()->render(&m_frame); }
    void send(QEvent::Type type, const QPointF &where)
    {
        QMouseEvent event(type, where, view.viewport()->mapToGlobal(where),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
    PlanEditor editor;
    BoardView view{editor};

private:
    QImage m_frame{1920, 1080, QImage::Format_ARGB32_Premultiplied};
};

void wholeFrame(benchmark::State &state)
{
    Board board;
    for (int zoom = 0; zoom < state.range(0); ++zoom)
        board.view.zoomIn();
    board.paint();
    for (auto _ : state)
        board.paint();
}
// As it fits the width, and zoomed in until a class shows name, time and heads.
BENCHMARK(wholeFrame)->Arg(0)->Arg(8)->Unit(benchmark::kMillisecond);

/// Every frame the block is held a little further.
void draggedFrame(benchmark::State &state)
{
    Board board;
    board.send(QEvent::MouseButtonPress, {300, 42});
    double x = 300;
    for (auto _ : state) {
        x = x > 1500 ? 320 : x + 9;
        board.send(QEvent::MouseMove, {x, 142});
        board.paint();
    }
}
BENCHMARK(draggedFrame)->Unit(benchmark::kMillisecond);

void layingOut(benchmark::State &state)
{
    const Plan plan = largePlan();
    for (auto _ : state) {
        const BoardLayout layout({plan, {}, {}}, plan.days().front(), {2.8, 96});
        benchmark::DoNotOptimize(layout.size());
    }
}
BENCHMARK(layingOut)->Unit(benchmark::kMillisecond);

} // namespace

int main(int count, char **arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    theme::applyTheme(*qApp);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
