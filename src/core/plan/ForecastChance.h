// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>
#include <random>

namespace liuying {

/// Chance that a seed repeats. The generator is the standard's; the transforms are written out, because every
/// standard library draws its distributions in its own way.
class ForecastChance {
public:
    explicit ForecastChance(quint32 seed) : m_engine(seed) {}

    /// From 0 to below 1.
    double uniform() { return static_cast<double>(m_engine()) * 0x1p-32; }

    bool happens(double share) { return uniform() < share; }

    /// Exponentially distributed.
    double exponential(double mean) { return -mean * std::log(1 - uniform()); }

    /// Two independent draws of the standard normal distribution (Box and Muller).
    struct Normals {
        double first = 0;
        double second = 0;
    };
    Normals normals()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        const double angle = 2 * std::numbers::pi * uniform();
        return {radius * std::cos(angle), radius * std::sin(angle)};
    }

private:
    std::mt19937 m_engine;
};

} // namespace liuying
