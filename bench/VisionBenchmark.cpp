// SPDX-License-Identifier: Apache-2.0
// Reading codes in camera frames of 1280×720, beside one plain call of the decoder with its own settings, in
// the same run. Frames are drawn here: codes of several sizes, dim, blurred, turned, and rooms without one.
// LIUYING_FRAMES may name a folder of further frames.
#include "vision/Codes.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <benchmark/benchmark.h>
#include <qrencode.h>

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <chrono>
#include <memory>

namespace {

using namespace Qt::StringLiterals;
using namespace liuying::vision;

constexpr QSize kFrame(1280, 720);

QByteArray payloadOf(quint32 seed)
{
    QByteArray bytes;
    for (quint32 state = seed; bytes.size() < 120;) {
        state = state * 1664525u + 1013904223u;
        bytes.append(static_cast<char>(state >> 24));
    }
    return bytes.toBase64();
}

QImage drawnCode(const QByteArray &payload, int modulePx)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(payload.size()),
                          reinterpret_cast<const unsigned char *>(payload.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    QImage modules(code->width + 8, code->width + 8, QImage::Format_RGB32);
    modules.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                modules.setPixel(x + 4, y + 4, qRgb(0, 0, 0));
        }
    }
    return modules.scaled(modules.size() * modulePx);
}

/// A frame of a series: every fifth without a code, the others ever smaller, dimmer and softer.
QImage drawnFrame(int number)
{
    QImage frame(kFrame, QImage::Format_RGB32);
    frame.fill(QColor(90, 85, 80));
    QPainter painter(&frame);
    for (int i = 0; i < 60; ++i)
        painter.fillRect((i * 197) % 1280, (i * 131) % 720, 90, 40, QColor::fromHsv((i * 37) % 360, 60, 160));
    if (number % 5 != 4) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(1.0 - 0.15 * (number % 4));
        const QImage code = drawnCode(payloadOf(static_cast<quint32>(number)), 3 + number % 4);
        painter.translate(640, 360);
        painter.rotate(number * 7 % 40 - 20);
        painter.drawImage(-code.width() / 2, -code.height() / 2, code);
    }
    painter.end();
    const QSize soft = kFrame * (number % 3 == 2 ? 0.6 : 1.0);
    return frame.scaled(soft, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(kFrame, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QList<QImage> frames()
{
    QList<QImage> result;
    const QString folder = qEnvironmentVariable("LIUYING_FRAMES");
    if (folder.isEmpty()) {
        for (int number = 0; number < 60; ++number)
            result.append(drawnFrame(number));
        return result;
    }
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        result.append(loadPicture(file.filePath()).value_or(QImage()).convertToFormat(QImage::Format_RGB32));
    return result;
}

double at(QList<double> &sorted, double share)
{
    return sorted[static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1))];
}

/// Runs @p readsCode over all frames and reports reads, median and 95th percentile beside the mean.
template <typename Reader>
void measure(benchmark::State &state, Reader readsCode)
{
    static const QList<QImage> pictures = frames();
    QList<double> milliseconds;
    int read = 0;
    for (auto step : state) {
        read = 0;
        for (const QImage &picture : pictures) {
            const auto start = std::chrono::steady_clock::now();
            read += readsCode(picture);
            milliseconds.append(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
    }
    std::ranges::sort(milliseconds);
    state.counters["frames"] = static_cast<double>(pictures.size());
    state.counters["read"] = read;
    state.counters["median_ms"] = at(milliseconds, 0.5);
    state.counters["p95_ms"] = at(milliseconds, 0.95);
    state.counters["max_ms"] = milliseconds.last();
}

void readingAFrame(benchmark::State &state)
{
    measure(state, [](const QImage &picture) { return !readCodes(picture, Effort::Frame).codes.isEmpty(); });
}

void plainDecoderCall(benchmark::State &state)
{
    measure(state, [](const QImage &picture) {
        const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(),
                                    ZXing::ImageFormat::BGRX, static_cast<int>(picture.bytesPerLine()));
        return ZXing::ReadBarcode(view).isValid();
    });
}

BENCHMARK(readingAFrame)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(plainDecoderCall)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace

BENCHMARK_MAIN();
