// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/door/DoorDesk.h"

#include <QObject>

#include <array>

class QSoundEffect;

namespace liuying {

/// What a verdict sounds like. "Already in" has its own sound: at a door it is the commonest harmless hold.
enum class Cue { Admit, Hold, Refuse, Already };

/// The cue of an answer; played only once the answer is there, never when a code was merely read.
[[nodiscard]] Cue cueOf(const Decision &decision);

/// The four sounds, loaded once from ":/sounds". On a machine without a sound card it is silent.
class Sounds : public QObject {
    Q_OBJECT
public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;

    void play(Cue cue);
    void setMuted(bool muted) { m_isMuted = muted; }
    [[nodiscard]] bool isMuted() const { return m_isMuted; }

private:
    std::array<QSoundEffect *, 4> m_effects{};
    bool m_isMuted = false;
};

} // namespace liuying
