// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

namespace liuying {

/// Names one entry of one station's journal.
struct EntryRef {
    QString station;
    qint64 seq = 0;

    [[nodiscard]] bool isValid() const { return seq > 0; }
    friend bool operator==(const EntryRef &, const EntryRef &) = default;
};

[[nodiscard]] inline size_t qHash(const EntryRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.station, ref.seq);
}

} // namespace liuying
