// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/CodePlace.h"
#include "vision/ModuleGrid.h"

namespace liuying::vision {

/// What the picture shows of every module of the code at @p place. A filter over neighbouring modules, learnt
/// from those that every code has and then from those that are clear, takes back what lens, motion and
/// reflections did to them.
[[nodiscard]] ModuleGrid gridAt(const ContrastView &view, const CodePlace &place);

} // namespace liuying::vision
