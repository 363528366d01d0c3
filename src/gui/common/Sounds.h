// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoCheck.h"
#include "flows/door/DoorDesk.h"

#include <QObject>

#include <array>

class QSoundEffect;

namespace liuying {

/// What a verdict sounds like. "Already in" has its own sound: at a door it is the commonest harmless hold.
/// An alarm sounds like none of them: two in the studio look at the screen only when they hear it.
enum class Cue { Admit, Hold, Refuse, Already, Alarm };

/// The cue of an answer; played only once the answer is there, never when a code was merely read.
[[nodiscard]] Cue cueOf(const Decision &decision);
/// What a photograph comes to sounds like the door's answers: to be used, to be looked at, to be taken again.
[[nodiscard]] Cue cueOf(CheckResult verdict);

/// The sounds, loaded once from ":/sounds". On a machine without a sound card it is silent.
class Sounds : public QObject {
    Q_OBJECT
public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;

    void play(Cue cue);
    void setMuted(bool muted) { m_isMuted = muted; }
    [[nodiscard]] bool isMuted() const { return m_isMuted; }

private:
    std::array<QSoundEffect *, 5> m_effects{};
    bool m_isMuted = false;
};

} // namespace liuying
