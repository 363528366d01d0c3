// SPDX-License-Identifier: Apache-2.0
// Photographs: reading, checking and preparing them, the face of the live view, the pairing of a full day,
// and what two thousand checks leave behind in memory. All pictures are drawn. Floors: design §6.
#include "Memory.h"
#include "core/photo/Pairing.h"
#include "demo/Portrait.h"
#include "flows/photo/PhotoDesk.h"
#include "vision/Photos.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTimeZone>

namespace {

using namespace liuying;
using namespace Qt::StringLiterals;

const LocalDateTime kTaken{QDate(2025, 4, 12), QTime(9, 40)};
constexpr QSize kOriginal(4000, 6000); // 24 megapixels, the camera on its side
constexpr QSize kLiveView(1280, 720);
constexpr int kStudents = 300;
constexpr int kMemoryChecks = 2000;
constexpr int kTurnMs = 12'000;

demo::PortraitLook lookOf(int person)
{
    return {.seed = 7 + static_cast<quint32>(person)};
}

/// Pictures on disk, written once.
class Samples {
public:
    [[nodiscard]] static const Samples &get()
    {
        static const Samples samples;
        return samples;
    }
    [[nodiscard]] QString original() const { return m_folder.filePath(u"original.jpg"_s); }
    [[nodiscard]] QString finished() const { return m_folder.filePath(u"finished.jpg"_s); }

private:
    Samples()
    {
        const QImage frame = demo::drawCameraFrame(lookOf(0), kOriginal / 4);
        const QImage large = frame.scaled(kOriginal, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const bool isWritten = demo::saveAsCamera(original(), large, kTaken).has_value() &&
                               prepareFile(original(), finished(), {}).has_value();
        if (!isWritten)
            qFatal("the sample pictures could not be made");
    }

    QTemporaryDir m_folder;
};

void checkFile(benchmark::State &state, const QString &file)
{
    int failed = 0;
    for (auto _ : state) {
        const CheckedPhoto checked = checkPhoto(file, {});
        if (checked.trouble)
            return state.SkipWithError("the picture could not be read");
        failed += checked.judgement.verdict == CheckResult::Fail;
    }
    state.counters["failed"] = failed; // a clean portrait: 0
}

/// The first check of a program waits for this; only the first run of a process is the real one.
void loadModel(benchmark::State &state)
{
    for (auto _ : state) {
        if (!vision::loadFaceModel())
            return state.SkipWithError("the face model is not installed");
    }
}
BENCHMARK(loadModel)->Iterations(1)->Unit(benchmark::kMillisecond);

void checkFinished(benchmark::State &state)
{
    checkFile(state, Samples::get().finished());
}
BENCHMARK(checkFinished)->Unit(benchmark::kMillisecond);

void checkOriginal24Mp(benchmark::State &state)
{
    checkFile(state, Samples::get().original());
}
BENCHMARK(checkOriginal24Mp)->Unit(benchmark::kMillisecond);

/// Reading and measuring left out: they are in the check, which comes before.
void prepare(benchmark::State &state)
{
    const auto photo = vision::loadPhoto(Samples::get().original());
    if (!photo)
        return state.SkipWithError("the picture could not be read");
    const PhotoMeasures measures = vision::measurePhoto(*photo, {});
    qint64 bytes = 0;
    for (auto _ : state) {
        const auto prepared = vision::preparePhoto(*photo, measures);
        if (!prepared)
            return state.SkipWithError("the picture could not be prepared");
        bytes = prepared->jpeg.size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(prepare)->Unit(benchmark::kMillisecond);

void findFaceInLiveView(benchmark::State &state)
{
    QImage frame(kLiveView, QImage::Format_RGB32);
    const QImage sitter = demo::drawCameraFrame(lookOf(1), {kLiveView.height() * 3 / 4, kLiveView.height()});
    frame.fill(sitter.pixelColor(2, 2));
    for (int y = 0; y < sitter.height(); ++y) {
        for (int x = 0; x < sitter.width(); ++x)
            frame.setPixelColor((frame.width() - sitter.width()) / 2 + x, y, sitter.pixelColor(x, y));
    }
    int found = 0;
    for (auto _ : state)
        found += vision::findFace(frame).has_value();
    state.counters["found"] = benchmark::Counter(found, benchmark::Counter::kAvgIterations);
}
BENCHMARK(findFaceInLiveView)->Unit(benchmark::kMillisecond);

/// A day of one room: every tenth student has two pictures, every fiftieth none.
void pairingAlarmsOfADay(benchmark::State &state)
{
    QList<StudioArrival> arrivals;
    QList<StudioPicture> pictures;
    const qint64 startMs = kTaken.toUtcMs(QTimeZone("Asia/Shanghai"));
    int released = 0;
    for (int i = 0; i < kStudents; ++i) {
        const QString student = QString::number(2'105'010'101 + i);
        const ShotNumber shot{i + 1, u"明德楼101"_s, {}};
        const qint64 arrivedMs = startMs + qint64{i} * kTurnMs;
        arrivals.append({{u"a"_s, 2 * i + 1}, student, shot, arrivedMs, i + 3 < kStudents, false});
        const int shots = i % 50 == 49 ? 0 : i % 10 == 9 ? 2 : 1;
        for (int frame = 0; frame < shots; ++frame) {
            StudioPicture picture;
            picture.ref = {u"a"_s, 10'000 + ++released};
            picture.student = student;
            picture.shot = shot;
            picture.atMs = arrivedMs + 20'000 + frame * 5'000;
            picture.cameraMs = picture.atMs - 2'000;
            picture.cameraFile = u"DSC_%1.JPG"_s.arg(QString::number(released).rightJustified(4, u'0'));
            picture.digest = QByteArray::number(released);
            pictures.append(picture);
        }
    }
    const qint64 nowMs = startMs + qint64{kStudents} * kTurnMs + 60'000;
    qsizetype alarms = 0;
    for (auto _ : state)
        alarms = pairingAlarms(arrivals, pictures, {}, {}, nowMs).size();
    state.counters["alarms"] = static_cast<double>(alarms);
}
BENCHMARK(pairingAlarmsOfADay)->Unit(benchmark::kMillisecond);

/// A day's work in one process must not grow: rss_first is after ten checks, when everything is loaded.
void memoryOverManyChecks(benchmark::State &state)
{
    const QString file = Samples::get().finished();
    for (auto _ : state) {
        for (int i = 0; i < kMemoryChecks; ++i) {
            benchmark::DoNotOptimize(checkPhoto(file, {}));
            if (i == 9)
                state.counters["rss_first_MB"] = bench::residentMegabytes();
        }
    }
    state.counters["rss_last_MB"] = bench::residentMegabytes();
}
BENCHMARK(memoryOverManyChecks)->Iterations(1)->Unit(benchmark::kSecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
