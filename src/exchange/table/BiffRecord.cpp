// SPDX-License-Identifier: Apache-2.0
#include "exchange/table/BiffRecord.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace liuying::exchange {

namespace {

constexpr qsizetype kHeadBytes = 4;

} // namespace

/// Moves on to the piece that holds the next byte.
void BiffRecord::settle()
{
    while (m_piece < pieces.size() && m_at >= pieces.at(m_piece).size()) {
        ++m_piece;
        m_at = 0;
    }
}

quint8 BiffRecord::u8()
{
    settle();
    if (atEnd()) {
        m_bad = true;
        return 0;
    }
    return static_cast<quint8>(pieces.at(m_piece)[m_at++]);
}

quint16 BiffRecord::u16()
{
    const quint16 low = u8();
    return static_cast<quint16>(low | (u8() << 8));
}

quint32 BiffRecord::u32()
{
    const quint32 low = u16();
    return low | (static_cast<quint32>(u16()) << 16);
}

double BiffRecord::real()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | (static_cast<quint64>(u32()) << 32));
}

void BiffRecord::skip(qsizetype bytes)
{
    settle();
    while (bytes > 0 && !atEnd()) {
        const qsizetype step = std::min(bytes, pieces.at(m_piece).size() - m_at);
        m_at += step;
        bytes -= step;
        settle();
    }
    m_bad = m_bad || bytes > 0;
}

QString BiffRecord::string(LengthBytes lengthBytes)
{
    const qsizetype count = lengthBytes == LengthBytes::One ? u8() : u16();
    const quint8 flags = u8();
    const qsizetype runs = (flags & 0x08) != 0 ? u16() : 0;
    const qsizetype phoneticBytes = (flags & 0x04) != 0 ? u32() : 0;
    QString text = characters(count, (flags & 0x01) != 0);
    skip(runs * 4 + phoneticBytes);
    return text;
}

/// A string that runs into a Continue record goes on there after a byte that says anew how wide it is.
QString BiffRecord::characters(qsizetype count, bool wide)
{
    QString text;
    text.reserve(count);
    while (count > 0 && !m_bad) {
        if (m_piece < pieces.size() && m_at >= pieces.at(m_piece).size()) {
            ++m_piece;
            m_at = 0;
            wide = (u8() & 0x01) != 0;
        }
        if (m_bad || atEnd())
            break;
        text += QChar(wide ? u16() : u8());
        --count;
    }
    m_bad = m_bad || count > 0;
    return text;
}

std::optional<BiffRecord> BiffStream::next()
{
    const auto kind = peekKind();
    const auto first = take();
    if (!kind || !first)
        return std::nullopt;
    BiffRecord record;
    record.kind = static_cast<Biff>(*kind);
    record.pieces.append(*first);
    while (peekKind() == static_cast<quint16>(Biff::Continue)) {
        const auto piece = take();
        if (!piece)
            break;
        record.pieces.append(*piece);
    }
    return record;
}

std::optional<quint16> BiffStream::peekKind() const
{
    if (m_at < 0 || m_at + kHeadBytes > m_bytes.size())
        return std::nullopt;
    return qFromLittleEndian<quint16>(m_bytes.data() + m_at);
}

std::optional<QByteArrayView> BiffStream::take()
{
    if (m_at < 0 || m_at + kHeadBytes > m_bytes.size())
        return std::nullopt;
    const qsizetype size = qFromLittleEndian<quint16>(m_bytes.data() + m_at + 2);
    if (m_at + kHeadBytes + size > m_bytes.size())
        return std::nullopt;
    const QByteArrayView data = m_bytes.sliced(m_at + kHeadBytes, size);
    m_at += kHeadBytes + size;
    return data;
}

} // namespace liuying::exchange
