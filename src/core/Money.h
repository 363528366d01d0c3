// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>

namespace liuying {

/// An amount of yuan, held as integer fen; money in is positive, money out negative.
struct Money {
    qint64 fen = 0;

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money operator+(Money other) const { return {fen + other.fen}; }
    constexpr Money operator-(Money other) const { return {fen - other.fen}; }
    constexpr Money operator-() const { return {-fen}; }
    constexpr Money operator*(qint64 count) const { return {fen * count}; }
    constexpr Money &operator+=(Money other)
    {
        fen += other.fen;
        return *this;
    }

    /// "15.00", "-0.05", without a currency sign or thousands commas.
    [[nodiscard]] QString toYuan() const;
};

} // namespace liuying
