// SPDX-License-Identifier: Apache-2.0
// Private to the pairing: arrivals and pictures of a room and day, joined.
#pragma once

#include "core/photo/CameraClocks.h"
#include "core/photo/CameraNumbers.h"
#include "core/photo/Pairing.h"
#include "core/photo/RoomPace.h"

namespace liuying {

/// In less time nobody stands up, sits down and looks into the camera: two such pictures show one person.
inline constexpr qint64 kSameSeatMs = 3000;

/// A picture, with whom it belongs to and when it was taken.
struct SeenPicture {
    const StudioPicture *picture = nullptr;
    qsizetype arrival = -1; ///< index; -1: nobody's
    qint64 takenMs = 0;
    std::optional<CameraNumber> number; ///< where the camera's numbers can be relied on
};

/// A turn with the picture it ended by.
struct SeenTurn {
    Turn turn;
    qsizetype arrival = -1;
    qsizetype picture = -1;
    qsizetype previous = -1; ///< the last picture before, of whom was before; -1: none
};

/// What the rules of the pairing look at, worked out once.
class PairingView {
public:
    PairingView(const QList<StudioArrival> &arrivals, const QList<StudioPicture> &pictures);

    [[nodiscard]] const QList<StudioArrival> &arrivals() const { return m_arrivals; }
    [[nodiscard]] const QList<SeenPicture> &pictures() const { return m_pictures; } ///< as they came in
    [[nodiscard]] const QList<qsizetype> &byTime() const { return m_byTime; }       ///< as they were taken
    [[nodiscard]] const QList<ClockStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] const QList<SeenTurn> &turns() const { return m_turns; } ///< as they were taken
    /// By the turns before the one at @p turn.
    [[nodiscard]] RoomPace paceBefore(qsizetype turn) const;
    [[nodiscard]] RoomPace pace() const { return paceBefore(m_turns.size()); }

    /// Whether a picture of the arrival was taken before @p ms.
    [[nodiscard]] bool isShotBefore(qsizetype arrival, qint64 ms) const;
    /// The first arrival behind @p arrival who was in at @p ms and had no picture yet; -1: nobody.
    [[nodiscard]] qsizetype nextWaiting(qsizetype arrival, qint64 ms) const;
    /// How many between two arrivals had no picture yet at @p ms.
    [[nodiscard]] int unshotBetween(qsizetype arrival, qsizetype later, qint64 ms) const;

    /// The picture released before this one, by the camera's numbers, and how many releases lie between.
    struct Release {
        qsizetype picture = -1; ///< -1: it cannot be told
        int releases = 0;       ///< 1: none is missing
    };
    [[nodiscard]] Release releaseBefore(qsizetype picture) const { return m_releases.at(picture); }

private:
    void readNumbers();
    [[nodiscard]] Release findRelease(qsizetype picture) const;
    void readTurns();

    const QList<StudioArrival> &m_arrivals;
    QList<SeenPicture> m_pictures;
    QList<qsizetype> m_byTime;
    QList<ClockStretch> m_stretches;
    QList<SeenTurn> m_turns;
    QList<Release> m_releases;   ///< before each picture
    QList<qint64> m_firstShotMs; ///< of each arrival; the end of time: none
};

} // namespace liuying
