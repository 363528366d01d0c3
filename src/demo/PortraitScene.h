// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/Portrait.h"

#include <QTransform>

namespace liuying::demo {

/// Paints @p look with @p toPicture leading from head units (PortraitFigure.h) to pixels of the picture.
[[nodiscard]] QImage paintScene(const PortraitLook &look, QSize size, const QTransform &toPicture);

/// From head units to pixels for the head alone, which may be tilted against the body.
[[nodiscard]] QTransform headTransform(const PortraitLook &look, const QTransform &toPicture);

} // namespace liuying::demo
