// SPDX-License-Identifier: Apache-2.0
#include "demo/Portrait.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>
#include <QtEndian>

namespace liuying::demo {

using namespace Qt::StringLiterals;

namespace {

/// Quality of a studio camera's JPEGs.
constexpr int kQuality = 93;
constexpr int kDotsPerMetre = 11811; ///< 300 dpi

/// Types and tags of TIFF 6.0 and EXIF 2.3.
enum Type : quint16 { Ascii = 2, Short = 3, Long = 4, Undefined = 7 };
enum Tag : quint16 {
    Make = 0x010F,
    Model = 0x0110,
    Orientation = 0x0112,
    DateTime = 0x0132,
    ExifFolder = 0x8769,
    ExifVersion = 0x9000,
    DateTimeOriginal = 0x9003,
    DateTimeDigitized = 0x9004,
    SubSecTimeOriginal = 0x9291
};

QByteArray bytesOf(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bytesOf(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// One folder of entries ("IFD"), big-endian; the entries must be added in the order of their tags.
class Folder {
public:
    void add(Tag tag, Type type, quint32 count, QByteArray value)
    {
        m_entries.append({tag, type, count, value});
    }
    void addText(Tag tag, const QByteArray &text) // with the closing zero that ASCII has there
    {
        add(tag, Ascii, quint32(text.size() + 1), text + '\0');
    }
    void addShort(Tag tag, quint16 value) { add(tag, Short, 1, bytesOf(value)); }
    void addLong(Tag tag, quint32 value) { add(tag, Long, 1, bytesOf(value)); }

    /// As it stands in the file when it begins @p offset bytes after the TIFF header: the entries, then the
    /// values of more than four bytes.
    [[nodiscard]] QByteArray at(quint32 offset) const
    {
        QByteArray entries = bytesOf(quint16(m_entries.size()));
        QByteArray values;
        const auto valuesAt = quint32(offset + 2 + 12 * m_entries.size() + 4);
        for (const Entry &entry : m_entries) {
            entries += bytesOf(quint16(entry.tag)) + bytesOf(quint16(entry.type)) + bytesOf(entry.count);
            if (entry.value.size() <= 4) {
                entries += entry.value.leftJustified(4, '\0');
                continue;
            }
            entries += bytesOf(valuesAt + quint32(values.size()));
            values += entry.value;
            if (values.size() % 2 != 0)
                values += '\0';
        }
        return entries + bytesOf(quint32(0)) + values; // no further folder
    }

private:
    struct Entry {
        Tag tag;
        Type type;
        quint32 count;
        QByteArray value;
    };
    QList<Entry> m_entries;
};

/// The APP1 segment with what a camera says of its picture.
QByteArray exifSegment(const LocalDateTime &takenAt, int turn)
{
    const QByteArray moment =
        (takenAt.date.toString(u"yyyy:MM:dd"_s) + takenAt.time.toString(u" HH:mm:ss"_s)).toLatin1();
    Folder taken;
    taken.add(ExifVersion, Undefined, 4, "0230");
    taken.addText(DateTimeOriginal, moment);
    taken.addText(DateTimeDigitized, moment);
    taken.addText(SubSecTimeOriginal, takenAt.time.toString(u"zzz"_s).toLatin1());

    const auto folder = [&](quint32 takenAtOffset) {
        Folder picture;
        picture.addText(Make, "Liuying");
        picture.addText(Model, "Drawn portrait");
        picture.addShort(Orientation, quint16(turn));
        picture.addText(DateTime, moment);
        picture.addLong(ExifFolder, takenAtOffset);
        return picture;
    };
    constexpr quint32 kHeader = 8;
    const auto second = quint32(kHeader + folder(0).at(kHeader).size());
    const QByteArray tiff =
        "MM" + bytesOf(quint16(42)) + bytesOf(kHeader) + folder(second).at(kHeader) + taken.at(second);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    return QByteArray("\xFF\xE1") + bytesOf(quint16(body.size() + 2)) + body;
}

/// As the sensor saw it: the inverse of what @p turn tells the reader to do.
QImage stored(const QImage &upright, int turn)
{
    static const QHash<int, int> kDegrees = {{3, 180}, {6, -90}, {8, 90}};
    return upright.transformed(QTransform().rotate(kDegrees.value(turn, 0)));
}

} // namespace

QByteArray cameraJpeg(const QImage &upright, const LocalDateTime &takenAt, int exifTurn)
{
    Q_ASSERT(QList<int>({1, 3, 6, 8}).contains(exifTurn));
    QImage picture = stored(upright, exifTurn);
    picture.setDotsPerMeterX(kDotsPerMetre);
    picture.setDotsPerMeterY(kDotsPerMetre);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QImageWriter writer(&file, "JPEG");
    writer.setQuality(kQuality);
    if (!writer.write(picture))
        return {};
    QByteArray jpeg = file.data();
    return jpeg.insert(2, exifSegment(takenAt, exifTurn)); // right after the start-of-image marker
}

Result<void> saveAsCamera(const QString &file, const QImage &upright, const LocalDateTime &takenAt,
                          int exifTurn)
{
    const QByteArray jpeg = cameraJpeg(upright, takenAt, exifTurn);
    if (jpeg.isEmpty())
        return failure(ErrorCode::BadInput, {}, u"encode a drawn portrait"_s);
    if (!QFileInfo(file).dir().exists())
        return failure(ErrorCode::NotFound, {}, u"no folder for %1"_s.arg(file));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failure(ErrorCode::NoPermission, {}, u"open %1: %2"_s.arg(file, target.errorString()));
    target.write(jpeg);
    if (!target.commit())
        return failure(ErrorCode::DiskFull, {}, u"write %1: %2"_s.arg(file, target.errorString()));
    return {};
}

} // namespace liuying::demo
