// SPDX-License-Identifier: Apache-2.0
// Reading codes in camera frames of 1280×720, ours and others in the same run: reads, wrong reads and
// processor time a frame. LIUYING_FRAMES names a folder of frames with labels.tsv beside it (and, beside
// both, "tracks" with a folder for each sequence); without it the demo's camera draws them.
// scripts/check-codes makes a table of it.
#include "CodePeers.h"
#include "CodePictures.h"
#include "vision/CodeTracker.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <ctime>

namespace {

using namespace liuying::bench;
using namespace liuying::vision;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QList<QByteArray> payloadsOf(const CodeReading &reading)
{
    QList<QByteArray> payloads;
    for (const SeenCode &code : reading.codes)
        payloads.append(code.payload);
    return payloads;
}

/// Frames whose modules are of about one size.
struct Band {
    const char *name;
    double below;
};
constexpr std::array kBands{Band{"under_3px", 3}, Band{"3_4px", 4}, Band{"4_5px", 5}, Band{"5_7px", 7},
                            Band{"7px_up", 1e9}};

/// Counts what a reader made of frames.
class Score {
public:
    /// Answers whether the payload of the frame was read.
    bool take(const CodePicture &picture, const QList<QByteArray> &payloads, double milliseconds)
    {
        const bool isRead = !picture.payload.isEmpty() && payloads.contains(picture.payload);
        m_milliseconds.append(milliseconds);
        m_any += payloads.isEmpty() ? 0 : 1;
        m_wrong += std::ranges::any_of(payloads, [&](const QByteArray &payload) {
            return payload != picture.payload && !picture.others.contains(payload);
        });
        if (!picture.isExpected) {
            m_bonus += isRead;
            return isRead;
        }
        ++m_expected.total;
        m_expected.read += isRead;
        if (picture.modulePx) {
            const auto *const band =
                std::ranges::find_if(kBands, [&](const Band &one) { return *picture.modulePx < one.below; });
            Tally &tally = m_bands[static_cast<std::size_t>(band - kBands.begin())];
            ++tally.total;
            tally.read += isRead;
        }
        return isRead;
    }

    void report(benchmark::State &state)
    {
        if (m_milliseconds.isEmpty())
            return state.SkipWithError("no frames");
        std::ranges::sort(m_milliseconds);
        state.counters["frames"] = static_cast<double>(m_milliseconds.size());
        state.counters["with_a_code"] = m_any; // of any frame, whatever it was
        state.counters["wrong"] = m_wrong;
        state.counters["median_ms"] = at(0.5);
        state.counters["p95_ms"] = at(0.95);
        state.counters["max_ms"] = m_milliseconds.last();
        if (m_expected.total == 0)
            return;
        state.counters["read"] = m_expected.read;
        state.counters["expected"] = m_expected.total;
        state.counters["bonus"] = m_bonus; // read though marked unreadable
        for (std::size_t i = 0; i < kBands.size(); ++i) {
            state.counters[std::string("read_") + kBands[i].name] = m_bands[i].read;
            state.counters[std::string("expected_") + kBands[i].name] = m_bands[i].total;
        }
    }

private:
    struct Tally {
        int read = 0;
        int total = 0;
    };
    [[nodiscard]] double at(double share) const
    {
        return m_milliseconds[static_cast<qsizetype>(share * static_cast<double>(m_milliseconds.size() - 1) +
                                                     0.5)];
    }

    QList<double> m_milliseconds;
    Tally m_expected;
    std::array<Tally, kBands.size()> m_bands{};
    int m_any = 0;
    int m_wrong = 0;
    int m_bonus = 0;
};

/// Gives frame by frame to @p reader; its processor time is the benchmark's, decoding of files is not
/// counted.
template <typename Reader>
void measure(benchmark::State &state, Reader reader)
{
    static const Sequence pictures = singleFrames();
    Score score;
    for (auto step : state) {
        double total = 0;
        for (const CodePicture &picture : pictures) {
            const QImage frame = picture.frame();
            const double start = threadMilliseconds();
            const QList<QByteArray> payloads = reader(frame);
            const double spent = threadMilliseconds() - start;
            score.take(picture, payloads, spent);
            total += spent;
        }
        state.SetIterationTime(total / 1e3);
    }
    score.report(state);
}

void oursFrame(benchmark::State &state)
{
    measure(state, [](const QImage &frame) { return payloadsOf(readCodes(frame, Effort::Frame)); });
}

void oursFile(benchmark::State &state)
{
    measure(state, [](const QImage &frame) { return payloadsOf(readCodes(frame, Effort::File)); });
}

void zxingFast(benchmark::State &state)
{
    measure(state, [](const QImage &frame) { return readByZXing(frame, ZXingEffort::Fast); });
}

void zxingBest(benchmark::State &state)
{
    measure(state, [](const QImage &frame) { return readByZXing(frame, ZXingEffort::Best); });
}

void zbarDense(benchmark::State &state)
{
    ZBarReader reader;
    measure(state, [&reader](const QImage &frame) { return reader.read(frame); });
}

/// Sequences, each with a tracker of its own, as a door's camera has it.
void oursSequences(benchmark::State &state)
{
    const QList<Sequence> all = sequences();
    Score score;
    int read = 0;
    for (auto step : state) {
        double total = 0;
        for (const Sequence &sequence : all) {
            CodeTracker tracker;
            bool isRead = false;
            for (const CodePicture &picture : sequence) {
                const QImage frame = picture.frame();
                const double start = threadMilliseconds();
                const CodeReading reading = tracker.read(frame);
                const double spent = threadMilliseconds() - start;
                isRead |= score.take(picture, payloadsOf(reading), spent);
                total += spent;
            }
            read += isRead;
        }
        state.SetIterationTime(total / 1e3);
    }
    score.report(state);
    state.counters["sequences"] = static_cast<double>(all.size());
    state.counters["sequences_read"] = read;
}

BENCHMARK(oursFrame)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(oursFile)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(zxingFast)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(zxingBest)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(zbarDense)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(oursSequences)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // draws the phones' text
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
