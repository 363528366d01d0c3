// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Exif.h"

#include <QtEndian>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

enum Tag : quint16 {
    ImageWidth = 256,
    ImageLength = 257,
    BitsPerSample = 258,
    Photometric = 262,
    Orientation = 274,
    SamplesPerPixel = 277,
    XResolution = 282,
    ResolutionUnit = 296,
    IccProfile = 34675,
    ExifDirectory = 34665,
    DateTimeOriginal = 36867,
    OffsetTimeOriginal = 36881,
    SubSecTimeOriginal = 37521
};

enum Type : quint16 { Byte = 1, Ascii = 2, Short = 3, Long = 4, Rational = 5, Undefined = 7 };

constexpr int kMostEntries = 512;
constexpr qsizetype kEntrySize = 12;

int sizeOf(quint16 type)
{
    switch (type) {
    case Byte:
    case Ascii:
    case Undefined:
        return 1;
    case Short:
        return 2;
    case Long:
        return 4;
    case Rational:
        return 8;
    default:
        return 0;
    }
}

/// One block of TIFF in its own byte order; whatever lies outside it reads as nothing.
class Tiff {
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_isBigEndian(bytes.startsWith("MM")) {}

    [[nodiscard]] bool isOne() const
    {
        return m_bytes.size() >= 8 && (m_bytes.startsWith("II") || m_isBigEndian) && word(2) == 42;
    }
    [[nodiscard]] quint16 word(qint64 at) const { return isInside(at, 2) ? read<quint16>(at) : quint16(0); }
    [[nodiscard]] quint32 number(qint64 at) const { return isInside(at, 4) ? read<quint32>(at) : 0; }
    [[nodiscard]] QByteArrayView part(qint64 at, qint64 size) const
    {
        return isInside(at, size) ? m_bytes.sliced(at, size) : QByteArrayView();
    }

private:
    [[nodiscard]] bool isInside(qint64 at, qint64 size) const
    {
        return at >= 0 && size >= 0 && at <= m_bytes.size() - size;
    }
    template <typename T>
    [[nodiscard]] T read(qint64 at) const
    {
        const char *const from = m_bytes.data() + at;
        return m_isBigEndian ? qFromBigEndian<T>(from) : qFromLittleEndian<T>(from);
    }

    QByteArrayView m_bytes;
    bool m_isBigEndian;
};

/// One entry of a directory.
struct Entry {
    quint16 tag = 0;
    quint16 type = 0;
    quint32 count = 0;
    qint64 at = 0; ///< of its value

    [[nodiscard]] quint32 number(const Tiff &tiff) const
    {
        return type == Short ? tiff.word(at) : type == Long ? tiff.number(at) : 0;
    }
    [[nodiscard]] double fraction(const Tiff &tiff) const
    {
        const double below = tiff.number(at + 4);
        return type == Rational && below > 0 ? tiff.number(at) / below : 0;
    }
    [[nodiscard]] QByteArray text(const Tiff &tiff) const
    {
        const QByteArray bytes = type == Ascii ? tiff.part(at, count).toByteArray() : QByteArray();
        const qsizetype end = bytes.indexOf('\0');
        return (end < 0 ? bytes : bytes.left(end)).trimmed();
    }
};

template <typename Visit>
void forEntries(const Tiff &tiff, qint64 directory, Visit visit)
{
    const int count = std::min<int>(tiff.word(directory), kMostEntries);
    for (int i = 0; i < count; ++i) {
        const qint64 at = directory + 2 + i * kEntrySize;
        if (tiff.part(at, kEntrySize).isEmpty())
            return;
        Entry entry{tiff.word(at), tiff.word(at + 2), tiff.number(at + 4), at + 8};
        if (qint64(entry.count) * sizeOf(entry.type) > 4)
            entry.at = tiff.number(at + 8);
        visit(entry);
    }
}

/// "+08:00" in minutes.
std::optional<int> offsetFrom(const QByteArray &text)
{
    const QTime time = QTime::fromString(QString::fromLatin1(text.mid(1)), u"hh:mm"_s);
    if (!time.isValid() || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const int minutes = time.hour() * 60 + time.minute();
    return text[0] == '-' ? -minutes : minutes;
}

/// "5" is half a second, "042" 42 thousandths.
int millisecondsFrom(const QByteArray &fraction)
{
    return fraction.leftJustified(3, '0').left(3).toInt();
}

/// The three texts of the shot's time, each in an entry of its own.
struct TimeTexts {
    QByteArray dateTime;
    QByteArray fraction;
    QByteArray offset;

    [[nodiscard]] std::optional<CameraTime> time() const
    {
        const QString text = QString::fromLatin1(dateTime);
        CameraTime taken;
        taken.at.date = QDate::fromString(text.left(10), u"yyyy:MM:dd"_s);
        taken.at.time = QTime::fromString(text.mid(11), u"hh:mm:ss"_s);
        if (!taken.at.isValid())
            return std::nullopt;
        taken.milliseconds = millisecondsFrom(fraction);
        taken.utcOffsetMinutes = offset.isEmpty() ? std::nullopt : offsetFrom(offset);
        return taken;
    }
};

std::optional<CameraTime> timeIn(const Tiff &tiff, qint64 directory)
{
    TimeTexts texts;
    forEntries(tiff, directory, [&](const Entry &entry) {
        if (entry.tag == DateTimeOriginal)
            texts.dateTime = entry.text(tiff);
        else if (entry.tag == SubSecTimeOriginal)
            texts.fraction = entry.text(tiff);
        else if (entry.tag == OffsetTimeOriginal)
            texts.offset = entry.text(tiff);
    });
    return texts.time();
}

/// XResolution with its unit: 2 (and none) inches, 3 centimetres.
double dotsPerInch(double resolution, quint32 unit)
{
    constexpr double kCentimetresPerInch = 2.54;
    if (unit == 1 || resolution <= 0)
        return 0;
    return unit == 3 ? resolution * kCentimetresPerInch : resolution;
}

} // namespace

ExifFacts readExif(QByteArrayView bytes)
{
    ExifFacts facts;
    const Tiff tiff(bytes);
    if (!tiff.isOne())
        return facts;
    double resolution = 0;
    quint32 unit = 2;
    forEntries(tiff, tiff.number(4), [&](const Entry &entry) {
        const quint32 number = entry.number(tiff);
        switch (entry.tag) {
        case ImageWidth:
            return facts.pixels.setWidth(int(std::min<quint32>(number, INT_MAX)));
        case ImageLength:
            return facts.pixels.setHeight(int(std::min<quint32>(number, INT_MAX)));
        case BitsPerSample:
            facts.bitsPerSample = int(number);
            return;
        case Photometric:
            facts.photometric = int(number);
            return;
        case SamplesPerPixel:
            facts.samplesPerPixel = int(number);
            return;
        case Orientation:
            facts.turn = number >= 1 && number <= 8 ? int(number) : 1;
            return;
        case XResolution:
            resolution = entry.fraction(tiff);
            return;
        case ResolutionUnit:
            unit = number;
            return;
        case IccProfile:
            facts.iccProfile = tiff.part(entry.at, entry.count).toByteArray();
            return;
        case ExifDirectory:
            facts.takenAt = timeIn(tiff, number);
            return;
        default:
            return;
        }
    });
    facts.dotsPerInch = dotsPerInch(resolution, unit);
    return facts;
}

} // namespace liuying::vision
