// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoCheck.h"
#include "flows/studio/StudioDesk.h"
#include "gui/common/Glyphs.h"
#include "gui/common/Tone.h"

#include <QColor>

namespace liuying {

/// Colour and shape of what a check or a photograph comes to; the same on the band, in the sentences and on
/// the thumbnails.
struct ResultLook {
    QColor ground;
    QColor ink; ///< text on ground, 4.5:1 or better
    Glyph glyph = Glyph::Phone;
    Tone tone = Tone::Plain;
};
[[nodiscard]] ResultLook lookOf(CheckResult result);

/// The look as a badge of its own, legible from fourteen pixels on.
void paintResultBadge(QPainter &painter, CheckResult result, const QRectF &area);

/// The seat a shot is in: of whoever sits, waits or is done; null when it is nobody's.
[[nodiscard]] const StudioSeat *seatOf(const StudioStatus &status, const EntryRef &shot);
[[nodiscard]] const StudioSeat *seatOfStudent(const StudioStatus &status, const QString &student);
[[nodiscard]] const StudioSeat *seatOfShot(const StudioStatus &status, const ShotNumber &shot);
/// A shot by its entry, nobody's included; null when the status does not hold it.
[[nodiscard]] const StudioShot *findShot(const StudioStatus &status, const EntryRef &shot);

/// "017 张*三", as the plan wants names shown; the number alone where nobody is known.
[[nodiscard]] QString seatWords(const StudioStatus &status, const ShotNumber &shot, const QString &student);
/// What the camera called a picture, else "第 2 张".
[[nodiscard]] QString shotWords(const StudioShot &shot);

} // namespace liuying
