// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace liuying {

/// How a figure, a sentence or a change is to be taken.
enum class Tone { Plain, Good, Caution, Bad };

/// As text on Surface.
[[nodiscard]] QColor toneColour(Tone tone);

} // namespace liuying
