// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace liuying::exchange {

/// The records of an old Excel stream that are read; the numbers are those of [MS-XLS].
enum class Biff : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergedCells = 0x00E5,
    StringTable = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Rk = 0x027E,
    Format = 0x041E,
    Begin = 0x0809
};

/// One record with the Continue records that follow it. Reading beyond the end gives zeros and marks it bad.
class BiffRecord {
public:
    Biff kind = Biff::EndOfPart;
    QList<QByteArrayView> pieces; ///< views into the stream

    [[nodiscard]] qsizetype size() const { return pieces.isEmpty() ? 0 : pieces.front().size(); }
    [[nodiscard]] bool isBad() const { return m_bad; }
    [[nodiscard]] bool atEnd() const { return m_piece >= pieces.size(); }

    [[nodiscard]] quint8 u8();
    [[nodiscard]] quint16 u16();
    [[nodiscard]] quint32 u32();
    [[nodiscard]] double real();
    void skip(qsizetype bytes);
    /// A string whose length stands before it in one byte or two; rich text runs and phonetic parts skipped.
    enum class LengthBytes { One = 1, Two = 2 };
    [[nodiscard]] QString string(LengthBytes lengthBytes);

private:
    [[nodiscard]] QString characters(qsizetype count, bool wide);
    void settle();

    qsizetype m_piece = 0;
    qsizetype m_at = 0;
    bool m_bad = false;
};

/// Steps through the records of a stream.
class BiffStream {
public:
    explicit BiffStream(QByteArrayView bytes, qsizetype start = 0) : m_bytes(bytes), m_at(start) {}
    /// The next record; empty at the end of the stream or where it is cut off.
    [[nodiscard]] std::optional<BiffRecord> next();
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] std::optional<quint16> peekKind() const;
    [[nodiscard]] std::optional<QByteArrayView> take();

    QByteArrayView m_bytes;
    qsizetype m_at;
};

} // namespace liuying::exchange
