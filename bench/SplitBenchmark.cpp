// SPDX-License-Identifier: Apache-2.0
// Sub-schedules of a whole university: as large as the demo, as the largest there are, and beyond.
#include "core/plan/Split.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace liuying;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2025, 4, 12);

QString collegeName(int college)
{
    return u"学院%1"_s.arg(college, 2, 10, QLatin1Char('0'));
}

Window halfDay(int index)
{
    const QDate day = kDay.addDays(index / 2);
    return index % 2 == 0 ? Window{{day, QTime(8, 0)}, {day, QTime(11, 30)}}
                          : Window{{day, QTime(13, 30)}, {day, QTime(17, 30)}};
}

/// @p halfDays for each of the colleges, each college in a room of its own.
Plan timetable(int colleges, int halfDays)
{
    Plan plan;
    for (int college = 0; college < colleges; ++college) {
        const QString room = u"房间%1"_s.arg(college);
        plan.rooms.append({room, room});
        for (int i = 0; i < halfDays; ++i)
            plan.batches.append({room, i + 1, collegeName(college), halfDay(i)});
    }
    sortBatches(plan.batches);
    return plan;
}

/// Classes of uneven sizes with the students' numbers.
QList<ClassHeads> classesOfColleges(int colleges, int classes, int students)
{
    std::mt19937 random(2025);
    QList<ClassHeads> all;
    int number = 100'000;
    for (int i = 0; i < classes; ++i) {
        ClassHeads heads;
        heads.college = collegeName(i * colleges / classes);
        heads.name = u"班级%1"_s.arg(i);
        const int mean = students / classes;
        heads.students = mean / 2 + static_cast<int>(random() % static_cast<unsigned>(mean + 1));
        for (int k = 0; k < heads.students; ++k)
            heads.numbers.append(QString::number(++number));
        all.append(heads);
    }
    return all;
}

/// Splits all colleges of a university anew over an earlier split.
void splitUniversity(benchmark::State &state, int colleges, int halfDays, int classes, int students)
{
    const QList<ClassHeads> heads = classesOfColleges(colleges, classes, students);
    const Plan plan = splitPlan(timetable(colleges, halfDays), heads).plan;
    int unproven = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const PlanSplit split = splitPlan(plan, heads);
        benchmark::DoNotOptimize(split.plan.classSlots.size());
        unproven = 0;
        for (const auto &[college, own] : split.colleges)
            unproven += own.isProven ? 0 : 1;
    }
    state.counters["slots"] = static_cast<double>(plan.classSlots.size());
    state.counters["unproven"] = unproven;
}

void demoUniversity(benchmark::State &state)
{
    splitUniversity(state, 22, 1, 220, 7'000);
}

void largestUniversity(benchmark::State &state)
{
    splitUniversity(state, 22, 3, 700, 20'000);
}

void oneCollegeOfEverybody(benchmark::State &state)
{
    splitUniversity(state, 1, 16, 700, 20'000);
}

void tenThousandClasses(benchmark::State &state)
{
    splitUniversity(state, 1, 50, 10'000, 60'000);
}

/// No classes on the roster: one "class" as large as a university, which has to be divided.
void oneClassOfEverybody(benchmark::State &state)
{
    splitUniversity(state, 1, 18, 1, 20'000);
}

/// A college with a few windows hardly longer than its largest classes: the order may have to be broken.
SplitRequest collegeOfUnevenClasses(quint32 seed)
{
    std::mt19937 random(seed);
    const auto between = [&random](int low, int high) {
        return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
    };
    SplitRequest request{collegeName(0), {}, {}, {}, {}};
    const int windows = between(2, 5);
    for (int i = 0; i < windows; ++i) {
        const LocalDateTime start{kDay.addDays(i), QTime(8, 0)};
        request.batches.append(
            {u"房间"_s, i + 1, collegeName(0), {start, start.plus(std::chrono::minutes(between(31, 60)))}});
    }
    const int classes = between(windows, 4 * windows);
    for (int i = 0; i < classes; ++i)
        request.classes.append({collegeName(0), u"班级%1"_s.arg(i), between(20, 120), {}});
    return request;
}

void hundredCollegesOfUnevenClasses(benchmark::State &state)
{
    int broken = 0;
    int unproven = 0;
    for ([[maybe_unused]] auto iteration : state) {
        broken = 0;
        unproven = 0;
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const Split split = splitCollege(collegeOfUnevenClasses(seed));
            broken += split.isOrderKept ? 0 : 1;
            unproven += split.isProven ? 0 : 1;
        }
    }
    state.counters["orderBroken"] = broken;
    state.counters["unproven"] = unproven;
}

BENCHMARK(demoUniversity)->Unit(benchmark::kMillisecond);
BENCHMARK(largestUniversity)->Unit(benchmark::kMillisecond);
BENCHMARK(oneCollegeOfEverybody)->Unit(benchmark::kMillisecond);
BENCHMARK(oneClassOfEverybody)->Unit(benchmark::kMillisecond);
BENCHMARK(hundredCollegesOfUnevenClasses)->Unit(benchmark::kMillisecond);
BENCHMARK(tenThousandClasses)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
