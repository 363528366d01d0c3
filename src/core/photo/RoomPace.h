// SPDX-License-Identifier: Apache-2.0
// Private to the pairing: how fast a room works.
#pragma once

#include <QList>
#include <QtGlobal>

namespace liuying {

/// How long something takes, as a log-normal spread: what people take differs by factors, not by seconds.
struct Duration {
    double medianMs = 0;
    double sigma = 0; ///< of the natural logarithm

    /// The duration that is @p z spreads longer than the median.
    [[nodiscard]] double atMs(double z) const;
    /// How many spreads @p ms is longer (or, negative, shorter) than the median.
    [[nodiscard]] double zOf(double ms) const;
};

/// One student who came before the camera.
struct Turn {
    qint64 arrivedMs = 0;
    qint64 shotMs = 0;     ///< first picture
    qint64 previousMs = 0; ///< last picture of the student before; 0: there was none
    [[nodiscard]] bool hasQueued() const { return previousMs > 0 && arrivedMs <= previousMs; }
};

/// The pace of a room by its own newest turns: median and median deviation, so that one student who had to
/// comb her hair, or a fault that nobody has put right yet, does not move it. Until there are eight turns of
/// a sort it is what rooms take at most, so that nobody is alarmed by guessing.
struct RoomPace {
    Duration service; ///< from the picture of a student to that of the next in the queue
    Duration walk;    ///< from the door to the picture where nobody is before one

    /// When the picture of who arrived at @p arrivedMs is to be expected, @p z spreads late, after the last
    /// picture at @p previousMs (0: none).
    [[nodiscard]] double expectedMs(qint64 arrivedMs, double previousMs, double z) const;
};

/// @p turns in the order of their pictures.
[[nodiscard]] RoomPace roomPace(const QList<Turn> &turns);

} // namespace liuying
