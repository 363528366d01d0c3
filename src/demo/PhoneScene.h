// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointF>

namespace liuying::demo {

/// What a camera above a door table sees: a dim room, and for some seconds a hand that holds a phone into
/// view. Drawn, so that a newcomer needs neither a camera nor a phone. One phone at a time.
class PhoneScene {
public:
    static constexpr QSize kFrameSize{1280, 720};
    static constexpr double kArriveSeconds = 0.5;
    static constexpr double kRestSeconds = 2.5;
    static constexpr double kLeaveSeconds = 0.5;
    static constexpr double kGapSeconds = 1.5;
    static constexpr double kCycleSeconds = kArriveSeconds + kRestSeconds + kLeaveSeconds + kGapSeconds;

    PhoneScene();

    /// The next phone, with @p picture on its screen (null: nobody comes). @p seed decides how it is held.
    void show(const QImage &picture, quint32 seed);

    /// The scene @p seconds after the phone began to come into view.
    [[nodiscard]] QImage frame(double seconds) const;

    /// Whether the phone is held still, as far as hands are.
    [[nodiscard]] static bool isResting(double seconds)
    {
        return seconds >= kArriveSeconds && seconds < kArriveSeconds + kRestSeconds;
    }

private:
    struct Hold {
        QPointF centre; ///< of the phone's screen, in the frame
        double degrees = 0;
        double scale = 1;
        double keystone = 0; ///< how much narrower the far edge looks, as a share of the width
        double phase = 0;    ///< where the tremble begins, radians
    };

    QImage m_room;
    QImage m_phone; ///< with the hand, on a transparent ground; null: nobody there
    Hold m_hold;
};

} // namespace liuying::demo
