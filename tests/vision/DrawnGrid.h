// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/ModuleGrid.h"
#include "vision/QrBlocks.h"

#include <QByteArray>

#include <random>

namespace liuying::vision {

/// A code as libqrencode draws it, every module seen with certainty. @p version is raised when the payload
/// needs more room; the side of the grid tells.
[[nodiscard]] ModuleGrid drawnGrid(const QByteArray &payload, int version, QrLevel level);

/// Bytes without any order; the same for the same @p seed.
[[nodiscard]] QByteArray scrambledBytes(int size, unsigned seed = 12345);

/// The grid as a noisy picture shows it: each module's darkness with a normal error of @p deviation before
/// what is known about it is worked out.
[[nodiscard]] ModuleGrid withNoise(const ModuleGrid &grid, double deviation, std::mt19937 &random);

/// The same code from behind.
[[nodiscard]] ModuleGrid mirroredGrid(const ModuleGrid &grid);

} // namespace liuying::vision
