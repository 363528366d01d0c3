// SPDX-License-Identifier: Apache-2.0
#include "core/journal/Facts.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace liuying {

namespace {

/// Feeds fields to a digest so that no two different lists of fields give the same bytes.
class FieldDigest {
public:
    void add(const QByteArray &field)
    {
        addBigEndian(field.size());
        m_hash.addData(field);
    }
    void add(const QString &field) { add(field.toUtf8()); }
    void add(qint64 number)
    {
        addBigEndian(sizeof number);
        addBigEndian(number);
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void addBigEndian(qint64 number)
    {
        const qint64 bigEndian = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray entryDigest(const Entry &entry)
{
    FieldDigest digest;
    digest.add(entry.previousDigest);
    digest.add(entry.ref.station);
    digest.add(entry.ref.seq);
    digest.add(entry.atMs);
    digest.add(entry.actor);
    digest.add(entry.kind);
    digest.add(entry.body);
    return digest.result();
}

} // namespace liuying
