// SPDX-License-Identifier: Apache-2.0
#include "core/photo/RoomPace.h"

#include <algorithm>
#include <cmath>

namespace liuying {

namespace {

constexpr qsizetype kFewest = 8;
constexpr qsizetype kNewest = 40;
/// Between what a still room and a lively one show; less is an accident of few turns, more a fault.
constexpr double kLeastSigma = 0.20;
constexpr double kMostSigma = 0.45;
/// 350 students an hour (domain §3) are 10.3 s each; before the room is known it may be slower.
constexpr Duration kServiceBefore{12'000, kMostSigma};
constexpr Duration kWalkBefore{18'000, kMostSigma};

double medianOf(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Duration fitted(QList<double> logs, const Duration &before)
{
    if (logs.size() < kFewest)
        return before;
    if (logs.size() > kNewest)
        logs = logs.last(kNewest);
    const double median = medianOf(logs);
    for (double &log : logs)
        log = std::abs(log - median);
    // 1.4826 makes a median deviation the sigma of a normal spread.
    return {std::exp(median), std::clamp(1.4826 * medianOf(logs), kLeastSigma, kMostSigma)};
}

double logOf(qint64 ms)
{
    return std::log(double(std::max<qint64>(ms, 1000)));
}

} // namespace

double Duration::atMs(double z) const
{
    return medianMs * std::exp(z * sigma);
}

double Duration::zOf(double ms) const
{
    return std::log(std::max(ms, 1.0) / medianMs) / sigma;
}

double RoomPace::expectedMs(qint64 arrivedMs, double previousMs, double z) const
{
    const double walked = double(arrivedMs) + walk.atMs(z);
    return previousMs > 0 ? std::max(walked, previousMs + service.atMs(z)) : walked;
}

RoomPace roomPace(const QList<Turn> &turns)
{
    QList<double> services;
    QList<double> walks;
    for (const Turn &turn : turns) {
        if (turn.hasQueued())
            services.append(logOf(turn.shotMs - turn.previousMs));
        else
            walks.append(logOf(turn.shotMs - turn.arrivedMs));
    }
    return {fitted(std::move(services), kServiceBefore), fitted(std::move(walks), kWalkBefore)};
}

} // namespace liuying
