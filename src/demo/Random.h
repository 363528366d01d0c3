// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <random>

namespace liuying::demo {

/// Repeatable chance: std::mt19937 is the same everywhere, the standard's distributions are not, so the
/// mapping to a range is our own.
class Random {
public:
    explicit Random(quint32 seed) : m_engine(seed) {}

    /// 0 … count-1; @p count must be positive. The bias of the remainder is far below what a demo can show.
    [[nodiscard]] int below(qsizetype count) { return int(m_engine() % quint32(count)); }
    /// low … high, both included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool perMille(int share) { return below(1000) < share; }
    /// -1 … 1
    [[nodiscard]] double swing() { return below(20001) / 10000.0 - 1.0; }

private:
    std::mt19937 m_engine;
};

} // namespace liuying::demo
