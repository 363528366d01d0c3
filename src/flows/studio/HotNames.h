// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// What a file in a camera's folder is, by its name alone.
enum class HotKind {
    Picture, ///< JPEG
    Raw,     ///< a maker's RAW or DNG
    Passing, ///< hidden, or a name that a program gives a file until it is finished
    Beside,  ///< goes with pictures and is none: XMP, thumbnails' indexes, sound notes
    Unwanted ///< anything else: a person must set the camera differently
};

[[nodiscard]] HotKind hotKind(const QString &name);

/// A JPEG and the RAW beside it have this in common: the name without its ending, in small letters.
[[nodiscard]] QString hotStem(const QString &name);

/// Whether a camera counts @p name before @p other: figures by their value, so that DSC_2 comes before
/// DSC_10.
[[nodiscard]] bool countsBefore(const QString &name, const QString &other);

} // namespace liuying
