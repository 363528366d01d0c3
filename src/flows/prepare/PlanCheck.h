// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"
#include "exchange/Imports.h"

namespace liuying {

/// Something about a plan that will not work on the day, or may not.
struct PlanProblem {
    exchange::Problem::Severity severity = exchange::Problem::Severity::Warning;
    /// "overlap", "same-room", "twice-at-once", "slot-overlap", "class-twice", "bad-window", "in-break",
    /// "no-batch", "no-students", "over-capacity", "not-split", "window-unused", "slot-outside-batch",
    /// "crowded", "unknown-class", "numbers-left-out", "numbers-doubled", "nothing-enforced"
    QString code;
    QString subject; ///< room, college or class it is about
    QString text;    ///< whole sentence
    QString room{};  ///< where on the board; empty where it has no place
    Window window{}; ///< when; not valid where it has no time
    QString college{};
};

/// Looks a plan over against the roster. An empty roster is not held against it.
[[nodiscard]] QList<PlanProblem> checkPlan(const Plan &plan, const QList<Student> &roster);

} // namespace liuying
