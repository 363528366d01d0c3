// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace liuying::vision {

/// A GIF of several frames of one size in shades of grey. Qt reads such files but writes none.
[[nodiscard]] QByteArray animatedGif(const QList<QImage> &frames);

/// A WebP animation whose frames are the given WebP pictures, which have one layer and one size.
[[nodiscard]] QByteArray animatedWebP(const QList<QByteArray> &frames, const QSize &size);

} // namespace liuying::vision
