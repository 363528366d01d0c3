// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace liuying::vision {

/// A codeword of GF(256) as QR codes use it: modulo x⁸ + x⁴ + x³ + x² + 1.
using Codeword = std::uint8_t;

/// Corrects one block of a QR code in place: content first, the last @p redundancy codewords are its
/// Reed–Solomon check. @p erased are places whose value says nothing; any other place may be wrong, too. As
/// many wrong ones are found as 2 × wrong + erased ≤ redundancy allows.
/// Returns how many codewords outside @p erased were wrong; empty, with the block untouched, when no code
/// block is so near. It is for the caller to know how likely a block of noise is near one by chance
/// (mostErrorsWorthBelieving).
[[nodiscard]] std::optional<int> correctBlock(std::vector<Codeword> &block, int redundancy,
                                              const std::vector<int> &erased = {});

/// The most errors that a block of @p length codewords with @p erased of them erased may have had for its
/// correction to be believed: a block of noise would come that near a code block less than once in 2³⁶
/// (about 7 × 10¹⁰) trials. Empty when not even a block without errors can be believed.
///
/// With n − e codewords left that may be wrong there are C(n − e, i) × 255^i words at i errors from a code
/// block, and 256^(r − e) such words for each code block, so the odds are Σ C(n − e, i) × 255^i / 256^(r −
/// e). A door that examines 30 frames a second all day tries some 10⁸ blocks, nearly all beside other blocks
/// that are noise as well; what is read wrongly then needs ten thousand years.
[[nodiscard]] std::optional<int> mostErrorsWorthBelieving(int length, int redundancy, int erased);

} // namespace liuying::vision
