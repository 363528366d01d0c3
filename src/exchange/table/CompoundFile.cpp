// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/CompoundFile.h"

#include <QtEndian>

#include <algorithm>

namespace liuying::exchange {

namespace {

constexpr quint32 kLastSector = 0xFFFFFFFA; ///< above are marks: end of chain, free, table
constexpr qsizetype kHeaderBytes = 512;
constexpr qsizetype kEntryBytes = 128;
constexpr int kMiniShift = 6;
constexpr qint64 kMiniCutoff = 4096; ///< smaller streams live in 64-byte sectors

template <typename T>
T valueAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QList<quint32> numbers(const QByteArray &bytes)
{
    QList<quint32> list;
    list.reserve(bytes.size() / 4);
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        list.append(valueAt<quint32>(bytes, at));
    return list;
}

} // namespace

std::optional<CompoundFile> CompoundFile::parse(const QByteArray &bytes)
{
    CompoundFile file;
    file.m_bytes = bytes;
    if (!file.readHeader())
        return std::nullopt;
    file.readSectorTable();
    file.m_miniNext = numbers(file.chain(valueAt<quint32>(bytes, 60), bytes.size()));
    file.readDirectory();
    if (file.m_streams.isEmpty())
        return std::nullopt;
    return file;
}

QByteArray CompoundFile::stream(const QString &name) const
{
    const Entry entry = m_streams.value(name.toLower());
    return entry.size < kMiniCutoff ? miniChain(entry.start, entry.size) : chain(entry.start, entry.size);
}

bool CompoundFile::readHeader()
{
    if (m_bytes.size() < kHeaderBytes || !m_bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return false;
    m_sectorShift = valueAt<quint16>(m_bytes, 30);
    return m_sectorShift == 9 || m_sectorShift == 12;
}

/// The header lists the first 109 sectors of the table, a chain of sectors the others.
void CompoundFile::readSectorTable()
{
    QList<quint32> tableSectors = numbers(m_bytes.sliced(76, 109 * 4));
    quint32 more = valueAt<quint32>(m_bytes, 68);
    for (qint64 left = m_bytes.size() >> m_sectorShift; left > 0 && more < kLastSector; --left) {
        QList<quint32> listed = numbers(sector(more));
        if (listed.isEmpty())
            break;
        more = listed.takeLast();
        tableSectors += listed;
    }
    for (const quint32 number : std::as_const(tableSectors)) {
        if (number < kLastSector && m_next.size() <= m_bytes.size())
            m_next += numbers(sector(number));
    }
}

void CompoundFile::readDirectory()
{
    const QByteArray directory = chain(valueAt<quint32>(m_bytes, 48), m_bytes.size());
    for (qsizetype at = 0; at + kEntryBytes <= directory.size(); at += kEntryBytes) {
        const int kind = directory.at(at + 66);
        const int nameBytes = std::clamp<int>(valueAt<quint16>(directory, at + 64) - 2, 0, 62);
        const Entry entry{valueAt<quint32>(directory, at + 116), valueAt<quint32>(directory, at + 120)};
        if (kind == 5)
            m_mini = chain(entry.start, entry.size);
        QString name;
        for (int i = 0; i < nameBytes; i += 2)
            name += QChar(valueAt<char16_t>(directory, at + i));
        if (kind == 2 && !m_streams.contains(name.toLower())) // the workbook itself precedes embedded ones
            m_streams.insert(name.toLower(), entry);
    }
}

QByteArray CompoundFile::sector(quint32 number) const
{
    const qint64 at = (static_cast<qint64>(number) + 1) << m_sectorShift;
    return at < m_bytes.size() ? m_bytes.mid(at, qint64(1) << m_sectorShift) : QByteArray();
}

QByteArray CompoundFile::chain(quint32 start, qint64 size) const
{
    QByteArray bytes;
    const qint64 wanted = std::min<qint64>(size, m_bytes.size());
    for (quint32 at = start; at < kLastSector && bytes.size() < wanted; at = m_next.value(at, kLastSector)) {
        const QByteArray part = sector(at);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    bytes.truncate(wanted);
    return bytes;
}

QByteArray CompoundFile::miniChain(quint32 start, qint64 size) const
{
    QByteArray bytes;
    for (quint32 at = start; at < kLastSector && bytes.size() < size;
         at = m_miniNext.value(at, kLastSector)) {
        const qint64 offset = static_cast<qint64>(at) << kMiniShift;
        if (offset >= m_mini.size())
            break;
        bytes += m_mini.mid(offset, qint64(1) << kMiniShift);
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace liuying::exchange
