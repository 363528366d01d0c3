// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/door/VerdictLook.h"

class QPainter;

namespace liuying {

/// What the verdict card shows besides the verdict.
struct FaceContext {
    std::optional<Student> nextInQueue; ///< whom an unknown code is offered to
    bool isLookedBackAt = false;        ///< an earlier verdict, shown again
};

/// The card with a verdict: readable from two metres. All sizes follow the area; texts shrink before they
/// clip.
void paintVerdictFace(QPainter &painter, const QRectF &area, const Verdict &verdict,
                      const FaceContext &context);
/// The card between two students: who is next, which number is next, what comes after this batch.
void paintIdleFace(QPainter &painter, const QRectF &area, const DoorStatus &status);

/// The row of the student who is next, if the status names one.
[[nodiscard]] std::optional<Student> nextStudent(const DoorStatus &status);

} // namespace liuying
