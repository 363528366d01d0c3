// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"

#include <QList>
#include <QString>

#include <optional>

namespace liuying {

/// One row of the plan as a person reads it: a batch with how many are expected in it.
struct PlanLine {
    Batch batch;
    QString roomName;
    int classes = 0;  ///< classes with a slot inside this batch; 0 when it was not split
    int students = 0; ///< eligible students expected in this batch
};

/// What the prepare page shows: how far the documents have come.
struct PrepareOverview {
    std::optional<Plan> plan; ///< empty: no notice has been imported
    int revision = 0;         ///< of the plan; 0 when there is none
    QString planSource;       ///< the file it came from
    QList<PlanLine> lines;
    int students = 0; ///< on the roster
    int colleges = 0; ///< on the roster
    int paid = 0;
    std::optional<LocalDateTime> ledgerAsOf;
    int statements = 0; ///< of the bank, imported
    int transfers = 0;  ///< on them
};

/// The batches of @p plan in order, each with the heads it expects. A college whose batch has class slots is
/// counted by those; one without slots and with several batches is shared among them by length, since nobody
/// has said yet who comes when.
[[nodiscard]] QList<PlanLine> planLines(const Plan &plan, const QList<Student> &roster);

} // namespace liuying
