// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace liuying::vision {

/// A quantisation table, 64 steps row by row.
using QuantSteps = std::span<const std::uint16_t, 64>;

/// The quality, 1 to 100, at which libjpeg's own tables (ITU-T T.81 Annex K, scaled) come nearest to the
/// given ones in the least-squares sense: exact for files by libjpeg, and a fair comparison for cameras and
/// programs with tables of their own. @p chroma may be empty.
[[nodiscard]] int jpegQuality(QuantSteps luma, const QuantSteps *chroma);

} // namespace liuying::vision
