// SPDX-License-Identifier: Apache-2.0
#include "core/photo/Pairing.h"

#include "core/photo/PairingView.h"

#include <algorithm>

namespace liuying {

namespace {

/// Files of one release come in close to one another.
constexpr qsizetype kLatest = 12;

qsizetype placeOf(const QList<StudioArrival> &arrivals, const QString &student)
{
    // The last: who was let in again sits there by the new number.
    for (qsizetype i = arrivals.size() - 1; i >= 0; --i) {
        if (arrivals.at(i).student == student)
            return i;
    }
    return -1;
}

/// Whether nobody can have changed seats between the two.
bool areOfOneSeat(const StudioPicture &a, const StudioPicture &b)
{
    if (a.cameraMs.has_value() != b.cameraMs.has_value())
        return false;
    const qint64 apart = a.cameraMs ? *a.cameraMs - *b.cameraMs : a.atMs - b.atMs;
    return std::abs(apart) < kSameSeatMs;
}

} // namespace

qsizetype nextToShoot(const QList<StudioArrival> &arrivals)
{
    const auto next = std::ranges::find_if(
        arrivals, [](const StudioArrival &arrival) { return !arrival.isAccepted && !arrival.hasLeft; });
    return next == arrivals.end() ? -1 : next - arrivals.begin();
}

qsizetype arrivalFor(const StudioPicture &picture, const QList<StudioArrival> &arrivals,
                     const QList<StudioPicture> &before, const QString &picked)
{
    if (!picked.isEmpty())
        return placeOf(arrivals, picked);
    const qsizetype oldest = std::max<qsizetype>(0, before.size() - kLatest);
    for (qsizetype i = before.size() - 1; i >= oldest; --i) {
        if (!areOfOneSeat(picture, before.at(i)))
            continue;
        const QString &student = before.at(i).student;
        const qsizetype place = student.isEmpty() ? -1 : placeOf(arrivals, student);
        if (student.isEmpty() || place >= 0)
            return place;
    }
    return nextToShoot(arrivals);
}

} // namespace liuying
