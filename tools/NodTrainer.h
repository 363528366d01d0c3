// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Portraits.h"

namespace liuying::vision {

/// Trains the measure of nods (resources/photo/nod.json) and prints how it does on people not trained on. It
/// learns from people who look straight and from the same pictures nodded by known angles (NoddedFace.h);
/// pictures labelled as nodding are only ever judged.
[[nodiscard]] bool trainNods(const std::vector<Portrait> &portraits, const QString &output);

} // namespace liuying::vision
