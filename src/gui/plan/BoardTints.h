// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QStringView>

namespace liuying {

/// The colours of a college on the board. Ink and soft ink stand at 4.5:1 or better on ground.
struct BoardTint {
    QColor ground;
    QColor edge; ///< lines, the bar at the left
};

/// One of twelve, told by the name alone: a college looks the same everywhere and every day. None is red or
/// amber; those are for what is wrong.
[[nodiscard]] const BoardTint &tintOf(QStringView college);

} // namespace liuying
