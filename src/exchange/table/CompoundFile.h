// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace liuying::exchange {

/// The container of old Office files (OLE compound file), held in memory. Damaged chains end early; nothing
/// is read outside the bytes.
class CompoundFile {
public:
    /// Empty when the bytes are no compound file.
    [[nodiscard]] static std::optional<CompoundFile> parse(const QByteArray &bytes);

    [[nodiscard]] bool has(const QString &name) const { return m_streams.contains(name.toLower()); }
    /// The bytes of a stream; empty when it is absent or its chain is broken.
    [[nodiscard]] QByteArray stream(const QString &name) const;

private:
    struct Entry {
        quint32 start = 0;
        qint64 size = 0;
    };

    [[nodiscard]] bool readHeader();
    void readSectorTable();
    void readDirectory();
    [[nodiscard]] QByteArray sector(quint32 number) const;
    [[nodiscard]] QByteArray chain(quint32 start, qint64 size) const;
    [[nodiscard]] QByteArray miniChain(quint32 start, qint64 size) const;

    QByteArray m_bytes;
    int m_sectorShift = 9;
    QList<quint32> m_next;     ///< for each sector the one after it
    QList<quint32> m_miniNext; ///< the same for the 64-byte sectors
    QByteArray m_mini;         ///< all 64-byte sectors
    QHash<QString, Entry> m_streams;
};

} // namespace liuying::exchange
