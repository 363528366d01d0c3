// SPDX-License-Identifier: Apache-2.0
#include "vision/PictureFiles.h"

#include <QtEndian>

namespace liuying::vision {

namespace {

QByteArray littleEndian(qsizetype value, int bytes)
{
    QByteArray number(8, '\0');
    qToLittleEndian(static_cast<quint64>(value), number.data());
    return number.left(bytes);
}

/// Codes of eight bits that stay so because the table is cleared before it would need nine.
QByteArray gifPixels(const QImage &frame)
{
    constexpr char kClear = '\x80';
    constexpr char kEnd = '\x81';
    constexpr qsizetype kBeforeClear = 100;
    QByteArray codes;
    for (int y = 0; y < frame.height(); ++y) {
        for (int x = 0; x < frame.width(); ++x) {
            if (codes.size() % (kBeforeClear + 1) == 0)
                codes.append(kClear);
            codes.append(static_cast<char>(qGray(frame.pixel(x, y)) / 2));
        }
    }
    codes.append(kEnd);
    QByteArray blocks;
    for (qsizetype at = 0; at < codes.size(); at += 255) {
        const QByteArray block = codes.mid(at, 255);
        blocks += littleEndian(block.size(), 1) + block;
    }
    return QByteArray(1, '\x07') + blocks + QByteArray(1, '\0');
}

QByteArray chunk(const char *kind, const QByteArray &content)
{
    return kind + littleEndian(content.size(), 4) + content + QByteArray(content.size() % 2, '\0');
}

} // namespace

QByteArray animatedGif(const QList<QImage> &frames)
{
    const QSize size = frames.first().size();
    const QByteArray extent = littleEndian(size.width(), 2) + littleEndian(size.height(), 2);
    QByteArray file = "GIF89a" + extent + QByteArray("\xe6\0\0", 3);
    for (int shade = 0; shade < 128; ++shade)
        file += QByteArray(3, static_cast<char>(2 * shade + 1));
    for (const QImage &frame : frames)
        file += "," + QByteArray(4, '\0') + extent + QByteArray(1, '\0') + gifPixels(frame);
    return file + ";";
}

QByteArray animatedWebP(const QList<QByteArray> &frames, const QSize &size)
{
    const QByteArray extent = littleEndian(size.width() - 1, 3) + littleEndian(size.height() - 1, 3);
    QByteArray chunks =
        chunk("VP8X", QByteArray("\x02\0\0\0", 4) + extent) + chunk("ANIM", QByteArray(6, '\0'));
    for (const QByteArray &frame : frames)
        chunks += chunk("ANMF", QByteArray(6, '\0') + extent + QByteArray(4, '\1') + frame.mid(12));
    return chunk("RIFF", "WEBP" + chunks);
}

} // namespace liuying::vision
