// SPDX-License-Identifier: Apache-2.0
#include "vision/WebP.h"

#include "vision/Images.h"

#include <opencv2/imgcodecs.hpp>

#include <QtEndian>

namespace liuying::vision {

namespace {

/// Of the file: "RIFF", its size, "WEBP".
constexpr qsizetype kFileHead = 12;
/// Of each chunk: four letters, its size.
constexpr qsizetype kChunkHead = 8;
/// Of a frame within an animation: place, size, duration, flags (WebP Container Specification, ANMF).
constexpr qsizetype kFrameHead = 16;

quint32 chunkSize(const QByteArray &bytes, qsizetype chunk)
{
    return qFromLittleEndian<quint32>(bytes.constData() + chunk + 4);
}

/// Where the first chunk of a kind begins, looked for from @p from on; -1 when there is none.
qsizetype findChunk(const QByteArray &bytes, const char *kind, qsizetype from)
{
    qsizetype chunk = from;
    while (chunk + kChunkHead <= bytes.size()) {
        if (bytes.mid(chunk, 4) == kind)
            return chunk;
        const qint64 size = chunkSize(bytes, chunk);
        chunk += kChunkHead + size + size % 2;
    }
    return -1;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// The first frame of an animation as a file of its own, without transparency; OpenCV refuses animations.
/// @p bytes as they are when there is no animation.
QByteArray firstFrame(const QByteArray &bytes)
{
    const qsizetype frame = findChunk(bytes, "ANMF", kFileHead);
    if (frame < 0)
        return bytes;
    const qsizetype inside = frame + kChunkHead + kFrameHead;
    for (const char *kind : {"VP8 ", "VP8L"}) {
        const qsizetype image = findChunk(bytes, kind, inside);
        if (image < 0)
            continue;
        const QByteArray chunk =
            bytes.mid(image, kChunkHead + static_cast<qsizetype>(chunkSize(bytes, image)));
        return "RIFF" + littleEndian(static_cast<quint32>(4 + chunk.size())) + "WEBP" + chunk;
    }
    return bytes;
}

} // namespace

bool isWebP(const QByteArray &bytes)
{
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

qint64 pixelsOfWebP(const QByteArray &bytes)
{
    if (bytes.size() < 30)
        return 0;
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const QByteArray kind = bytes.mid(kFileHead, 4);
    if (kind == "VP8 ")
        return qint64(qFromLittleEndian<quint16>(at + 26) & 0x3fff) *
               (qFromLittleEndian<quint16>(at + 28) & 0x3fff);
    if (kind == "VP8L") {
        const quint32 bits = qFromLittleEndian<quint32>(at + 21);
        return qint64((bits & 0x3fff) + 1) * (((bits >> 14) & 0x3fff) + 1);
    }
    const auto threeBytes = [at](int place) { return at[place] | at[place + 1] << 8 | at[place + 2] << 16; };
    return kind == "VP8X" ? qint64(threeBytes(24) + 1) * (threeBytes(27) + 1) : 0;
}

QImage decodeWebP(const QByteArray &bytes)
{
    QByteArray file = firstFrame(bytes);
    const cv::Mat data(1, static_cast<int>(file.size()), CV_8UC1, file.data());
    return pictureOf(cv::imdecode(data, cv::IMREAD_UNCHANGED));
}

} // namespace liuying::vision
