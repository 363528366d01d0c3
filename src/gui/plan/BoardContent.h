// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Split.h"
#include "flows/prepare/PlanCheck.h"

#include <QHash>
#include <QList>

namespace liuying {

/// What a board shows: a plan, the classes that are to come, and what is wrong with it.
struct BoardContent {
    Plan plan;
    QList<ClassHeads> classes;
    QList<PlanProblem> problems;
};

/// How a batch stands against its room's pace.
enum class LoadLevel {
    Calm,
    Full, ///< above nine tenths of the pace
    Over  ///< above the pace: it will not end in time
};

/// What is expected of a room in one batch.
struct BatchLoad {
    int heads = 0;
    double perHour = 0; ///< students an hour over the minutes that are used
    double share = 0;   ///< of the room's pace; 1 is all of it

    [[nodiscard]] LoadLevel level() const;
};

/// Heads and loads of a plan's batches and class slots. The plan's own figure for a slot rules, then that of
/// its class. A batch that was not split takes what its college's slots leave, shared by length.
class BoardFigures {
public:
    explicit BoardFigures(const BoardContent &content);

    /// Of the batch at this place in plan.batches.
    [[nodiscard]] const BatchLoad &load(qsizetype batch) const { return m_loads.at(batch); }
    [[nodiscard]] int heads(const ClassSlot &slot) const;

private:
    void countSlots(const Plan &plan);
    void shareRests(const Plan &plan);

    QHash<std::pair<QString, QString>, int> m_classes; ///< college and class
    QHash<QString, int> m_rests;                       ///< heads of a college that no slot is for
    QList<bool> m_isSplit;
    QList<BatchLoad> m_loads;
};

/// The minutes of a window in which people are photographed: without the break where it spans all of it.
[[nodiscard]] int usedMinutes(const Window &window, const Policy &policy);

} // namespace liuying
