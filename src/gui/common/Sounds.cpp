// SPDX-License-Identifier: Apache-2.0
#include "gui/common/Sounds.h"

#include <QFile>
#include <QSoundEffect>
#include <QUrl>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

// In the order of Cue.
const std::array kFiles{u"admit"_s, u"hold"_s, u"refuse"_s, u"already"_s, u"alarm"_s};

} // namespace

Cue cueOf(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Admit:
        return Cue::Admit;
    case Outcome::Hold:
        return decision.has(Reason::AlreadyCheckedIn) ? Cue::Already : Cue::Hold;
    case Outcome::Refuse:
        break;
    }
    return Cue::Refuse;
}

Cue cueOf(CheckResult verdict)
{
    if (verdict == CheckResult::Pass)
        return Cue::Admit;
    return verdict == CheckResult::Review ? Cue::Hold : Cue::Refuse;
}

Sounds::Sounds(QObject *parent) : QObject(parent)
{
    for (std::size_t i = 0; i < kFiles.size(); ++i) {
        const QString path = u"sounds/%1.wav"_s.arg(kFiles[i]);
        if (!QFile::exists(u":/"_s + path))
            continue;
        m_effects[i] = new QSoundEffect(this);
        m_effects[i]->setSource(QUrl(u"qrc:/"_s + path));
    }
}

Sounds::~Sounds() = default;

void Sounds::play(Cue cue)
{
    QSoundEffect *effect = m_effects[static_cast<std::size_t>(cue)];
    if (m_isMuted || effect == nullptr)
        return;
    effect->stop(); // the newest verdict is the one to hear
    effect->play();
}

} // namespace liuying
