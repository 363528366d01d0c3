// SPDX-License-Identifier: Apache-2.0
#include "core/photo/CameraClocks.h"

#include <algorithm>

namespace liuying {

namespace {

/// Transfers take some seconds more or less; a clock that is set moves by more.
constexpr qint64 kJumpMs = 20'000;
constexpr qsizetype kNewest = 30;
constexpr qsizetype kAgreeing = 3;
/// So few pictures further a clock is where it was.
constexpr qsizetype kFewMore = 10;

qint64 aheadMs(const StudioPicture &picture)
{
    return picture.cameraMs.value_or(picture.atMs) - picture.atMs;
}

/// The median over @p count indices from @p first.
qint64 median(const QList<StudioPicture> &pictures, const QList<qsizetype> &indices, qsizetype first,
              qsizetype count)
{
    QList<qint64> ahead;
    for (qsizetype i = first; i < first + count; ++i)
        ahead.append(aheadMs(pictures.at(indices.at(i))));
    const auto middle = ahead.begin() + ahead.size() / 2;
    std::nth_element(ahead.begin(), middle, ahead.end());
    return *middle;
}

qint64 newestMedian(const QList<StudioPicture> &pictures, const QList<qsizetype> &indices)
{
    const qsizetype count = std::min(indices.size(), kNewest);
    return median(pictures, indices, indices.size() - count, count);
}

} // namespace

QList<ClockStretch> clockStretches(const QList<StudioPicture> &pictures)
{
    QList<ClockStretch> stretches;
    QList<qsizetype> doubtful; // agree with each other, but not with the stretch
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (!pictures.at(i).cameraMs)
            continue;
        const auto agrees = [&](const QList<qsizetype> &others) {
            return !others.isEmpty() &&
                   std::abs(aheadMs(pictures.at(i)) - newestMedian(pictures, others)) <= kJumpMs;
        };
        if (!stretches.isEmpty() && agrees(stretches.last().pictures)) {
            stretches.last().pictures.append(i);
            doubtful.clear();
            continue;
        }
        if (!agrees(doubtful))
            doubtful.clear();
        doubtful.append(i);
        if (stretches.isEmpty() || doubtful.size() >= kAgreeing ||
            doubtful.size() > stretches.last().pictures.size()) {
            stretches.append({doubtful, 0});
            doubtful.clear();
        }
    }
    for (ClockStretch &stretch : stretches)
        stretch.offsetMs = newestMedian(pictures, stretch.pictures);
    return stretches;
}

QList<qint64> takenTimes(const QList<StudioPicture> &pictures, const QList<ClockStretch> &stretches)
{
    QList<qint64> times;
    times.reserve(pictures.size());
    for (const StudioPicture &picture : pictures)
        times.append(picture.atMs);
    for (qsizetype s = 0; s < stretches.size(); ++s) {
        const ClockStretch &stretch = stretches.at(s);
        const qsizetype first = stretch.pictures.first();
        const qsizetype end =
            s + 1 < stretches.size() ? stretches.at(s + 1).pictures.first() : pictures.size();
        qsizetype position = 0; // in the stretch
        qsizetype medianFor = -kFewMore;
        qint64 offsetMs = 0;
        for (qsizetype i = first; i < end; ++i) {
            while (position + 1 < stretch.pictures.size() && stretch.pictures.at(position + 1) <= i)
                ++position;
            if (!pictures.at(i).cameraMs)
                continue;
            // A clock gains or loses in a day: the pictures around know best.
            if (position - medianFor >= kFewMore) {
                medianFor = position;
                const qsizetype from = std::max<qsizetype>(0, position - kNewest / 2);
                offsetMs = median(pictures, stretch.pictures, from,
                                  std::min(kNewest, stretch.pictures.size() - from));
            }
            times[i] = *pictures.at(i).cameraMs - offsetMs;
        }
    }
    return times;
}

CameraClock cameraClock(const QList<StudioPicture> &pictures)
{
    const QList<ClockStretch> stretches = clockStretches(pictures);
    if (stretches.isEmpty())
        return {};
    const ClockStretch &now = stretches.last();
    return {int(std::min(now.pictures.size(), kNewest)), now.offsetMs};
}

qint64 takenMs(const StudioPicture &picture, const CameraClock &clock)
{
    return picture.cameraMs && clock.isKnown() ? *picture.cameraMs - clock.offsetMs : picture.atMs;
}

} // namespace liuying
