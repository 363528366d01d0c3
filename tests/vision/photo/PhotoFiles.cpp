// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/PhotoFiles.h"

#include <QColor>
#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <vector>

namespace liuying::vision {

namespace {

void describe(jpeg_compress_struct &state, const QImage &picture, const JpegRecipe &recipe)
{
    state.image_width = unsigned(picture.width());
    state.image_height = unsigned(picture.height());
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    state.input_components = recipe.isCmyk ? 4 : isGrey ? 1 : 3;
    state.in_color_space = recipe.isCmyk ? JCS_CMYK : isGrey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&state);
    jpeg_set_quality(&state, recipe.quality, TRUE);
    state.write_JFIF_header = recipe.hasJfif && !recipe.isCmyk ? TRUE : FALSE;
    state.density_unit = UINT8(recipe.densityUnit);
    state.X_density = UINT16(recipe.density);
    state.Y_density = UINT16(recipe.density);
    if (recipe.isProgressive)
        jpeg_simple_progression(&state);
}

void writeMarker(jpeg_compress_struct &state, int marker, const QByteArray &content)
{
    jpeg_write_marker(&state, marker, reinterpret_cast<const JOCTET *>(content.constData()),
                      unsigned(content.size()));
}

std::vector<JSAMPLE> lineOf(const QImage &picture, int y, const jpeg_compress_struct &state)
{
    std::vector<JSAMPLE> line;
    for (int x = 0; x < picture.width(); ++x) {
        const QColor colour = picture.pixelColor(x, y);
        if (state.input_components == 1) {
            line.push_back(JSAMPLE(colour.red()));
            continue;
        }
        line.insert(line.end(), {JSAMPLE(colour.red()), JSAMPLE(colour.green()), JSAMPLE(colour.blue())});
        if (state.input_components == 4)
            line.push_back(255); // no black ink
    }
    return line;
}

/// Bytes in the order that a TIFF block says.
class Block {
public:
    explicit Block(bool isBigEndian) : m_isBigEndian(isBigEndian) {}

    void word(int value)
    {
        const quint16 ordered =
            m_isBigEndian ? qToBigEndian(quint16(value)) : qToLittleEndian(quint16(value));
        m_bytes.append(reinterpret_cast<const char *>(&ordered), 2);
    }
    void number(qsizetype value)
    {
        const quint32 ordered =
            m_isBigEndian ? qToBigEndian(quint32(value)) : qToLittleEndian(quint32(value));
        m_bytes.append(reinterpret_cast<const char *>(&ordered), 4);
    }
    void raw(const QByteArray &bytes) { m_bytes.append(bytes); }
    void short_(int tag, int value)
    {
        word(tag);
        word(3);
        number(1);
        word(value);
        word(0);
    }
    void at(int tag, int type, qsizetype count, qsizetype place)
    {
        word(tag);
        word(type);
        number(count);
        number(place);
    }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_isBigEndian;
};

Block headed(bool isBigEndian)
{
    Block block(isBigEndian);
    block.raw(isBigEndian ? "MM" : "II");
    block.word(42);
    block.number(8);
    return block;
}

QByteArray text(const QByteArray &content)
{
    return (content + '\0').leftJustified(24, '\0'); // longer than what fits into an entry
}

} // namespace

QByteArray jpegOf(const QImage &picture, const JpegRecipe &recipe)
{
    jpeg_compress_struct state{};
    jpeg_error_mgr errors{};
    state.err = jpeg_std_error(&errors);
    jpeg_create_compress(&state);
    unsigned char *buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&state, &buffer, &size);
    describe(state, picture, recipe);
    jpeg_start_compress(&state, TRUE);
    if (!recipe.exif.isEmpty())
        writeMarker(state, JPEG_APP0 + 1, QByteArray("Exif\0\0", 6) + recipe.exif);
    if (!recipe.icc.isEmpty())
        writeMarker(state, JPEG_APP0 + 2, QByteArray("ICC_PROFILE\0\1\1", 14) + recipe.icc);
    for (int y = 0; y < picture.height(); ++y) {
        std::vector<JSAMPLE> line = lineOf(picture, y, state);
        JSAMPROW row = line.data();
        jpeg_write_scanlines(&state, &row, 1);
    }
    jpeg_finish_compress(&state);
    jpeg_destroy_compress(&state);
    const QByteArray bytes(reinterpret_cast<const char *>(buffer), qsizetype(size));
    std::free(buffer);
    return bytes;
}

QByteArray exifBlock(const ExifRecipe &recipe)
{
    constexpr qsizetype kEntry = 12;
    const bool hasResolution = recipe.resolution > 0;
    const int entries = hasResolution ? 4 : 2;
    const qsizetype fractionAt = 8 + 2 + entries * kEntry + 4;
    const qsizetype exifAt = fractionAt + 8;
    const qsizetype textsAt = exifAt + 2 + 3 * kEntry + 4;

    Block block = headed(recipe.isBigEndian);
    block.word(entries);
    block.short_(274, recipe.turn);
    if (hasResolution) {
        block.at(282, 5, 1, fractionAt);
        block.short_(296, recipe.resolutionUnit);
    }
    block.at(34665, 4, 1, exifAt);
    block.number(0);
    block.number(recipe.resolution);
    block.number(1);
    block.word(3);
    block.at(36867, 2, 24, textsAt);
    block.at(36881, 2, 24, textsAt + 24);
    block.at(37521, 2, 24, textsAt + 48);
    block.number(0);
    block.raw(text(recipe.takenAt) + text(recipe.offset) + text(recipe.fraction));
    return block.bytes();
}

QByteArray tiffOf(const QImage &picture, int bitsPerSample, int turn)
{
    constexpr int kEntries = 10;
    const qsizetype bitsAt = 8 + 2 + kEntries * 12 + 4;
    const qsizetype pixelsAt = bitsAt + 6;
    Block block = headed(false);
    block.word(kEntries);
    block.short_(256, picture.width());
    block.short_(257, picture.height());
    block.at(258, 3, 3, bitsAt);
    block.short_(259, 1); // not compressed
    block.short_(262, 2); // RGB
    block.at(273, 4, 1, pixelsAt);
    block.short_(274, turn);
    block.short_(277, 3);
    block.short_(278, picture.height());
    block.at(279, 4, 1, qsizetype(picture.width()) * picture.height() * 3 * bitsPerSample / 8);
    block.number(0);
    for (int i = 0; i < 3; ++i)
        block.word(bitsPerSample);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            for (const int sample : {qRed(pixel), qGreen(pixel), qBlue(pixel)}) {
                if (bitsPerSample == 16)
                    block.word(sample * 257);
                else
                    block.raw(QByteArray(1, char(sample)));
            }
        }
    return block.bytes();
}

QImage quarters(const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, size.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, size.height() - h, Qt::blue);
    painter.fillRect(w, h, size.width() - w, size.height() - h, Qt::white);
    return picture;
}

QImage noise(const QSize &size, int strength)
{
    QRandomGenerator random(7);
    QImage picture(size, QImage::Format_RGB32);
    const auto shade = [&] { return std::clamp(128 + random.bounded(-strength, strength + 1), 0, 255); };
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, qRgb(shade(), shade(), shade()));
    return picture;
}

} // namespace liuying::vision
