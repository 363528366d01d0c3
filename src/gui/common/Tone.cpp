// SPDX-License-Identifier: Apache-2.0
#include "gui/common/Tone.h"

#include "gui/common/Theme.h"

namespace liuying {

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return theme::colour(theme::Colour::Admit);
    case Tone::Caution:
        return theme::colour(theme::Colour::HoldInk);
    case Tone::Bad:
        return theme::colour(theme::Colour::Refuse);
    case Tone::Plain:
        break;
    }
    return theme::colour(theme::Colour::Ink);
}

} // namespace liuying
