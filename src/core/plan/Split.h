// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/roster/Student.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace liuying {

/// A class and how many of it are to be photographed.
struct ClassHeads {
    QString college;
    QString name;     ///< empty: the college's students without a class
    int students = 0; ///< eligible students
    QStringList
        numbers; ///< theirs, in the order of numberBefore(); empty where only a list announced the class

    friend bool operator==(const ClassHeads &, const ClassHeads &) = default;
};

/// The classes of every college in student-number order: by the smallest number of an eligible student, those
/// without numbers behind them in the order of the lists. Classes of the roster rule over announced ones of
/// the same name; classes without any eligible student are left out.
[[nodiscard]] QList<ClassHeads> classesOf(const Plan &plan, const QList<Student> &roster);

/// What a split is made of: one college.
struct SplitRequest {
    QString college;
    QList<Batch> batches;       ///< its windows, any order
    QList<ClassHeads> classes;  ///< its classes in student-number order
    QList<ClassSlot> present{}; ///< its slots now: pinned ones stay where they are, the others count as moves
    Policy policy{};
};

/// Something a person should know about a split, or why there is none.
struct SplitNote {
    enum class Kind {
        NoWindow,       ///< the college has no batch: no split
        NoClasses,      ///< nobody knows its classes: no split
        TooManyClasses, ///< more classes than minutes: no split; value: classes to be placed
        PinnedClash,    ///< a pinned slot lies outside every batch or overlaps another: no split
        OverPace,       ///< the worst crowding is above the room's pace; value: students an hour
        Divided,        ///< a class had to be divided; value: number of its slots
        OrderBroken,    ///< keeping the order would have cost a class more than a tenth of its time
        WindowUnused,   ///< a batch has no class
        PinnedUnknown   ///< a pinned slot of a class that has no students
    };
    Kind kind = Kind::NoWindow;
    QString subject; ///< class name (of the most crowded one where it is about pace), or room of the batch
    int value = 0;

    friend bool operator==(const SplitNote &, const SplitNote &) = default;
};

/// A college's windows divided among its classes.
struct Split {
    /// By start, then room. Empty when there is no split. Where the college is one slot (see isOneSlot) it is
    /// that slot, with an empty class name.
    QList<ClassSlot> classSlots;
    /// One window not longer than policy.splitOver: the college comes as one, its batch rules, and the plan
    /// holds no class slots for it.
    bool isOneSlot = false;
    double worstCrowding = 0; ///< students a minute in the most crowded slot that is not pinned
    int divided = 0;          ///< classes with more than one slot
    int moves = 0;            ///< classes whose slot is now in another batch than before
    bool isOrderKept = true;
    bool isProven = true; ///< false: too large a search; no better split was found, but there may be one
    QList<SplitNote> notes;

    [[nodiscard]] bool isComplete() const { return !classSlots.isEmpty(); }
};

/// Divides a college's windows among its classes (docs/decisions/008-split.md states the method).
///
/// Rules: whole minutes; no gaps in a window that is used; never outside a window; a window that spans the
/// whole break is used on both sides of it; classes whole, in student-number order; a class that is larger
/// than the college's longest window at the room's pace may be divided, in student-number order, and any
/// class where whole classes would exceed the pace though the windows do for everybody. Pinned slots stay,
/// the rest shares what they leave. Among all splits by these rules: the least worst crowding, then the
/// fewest divided classes, then the fewest moves, then the most even windows. Order is broken only where no
/// class need be divided and the best ordered split is worse than the best unordered one by more than a
/// tenth.
[[nodiscard]] Split splitCollege(const SplitRequest &request);

/// @p plan with the college's class slots as @p split has them. A split that is not complete changes nothing.
[[nodiscard]] Plan withSplit(Plan plan, const QString &college, const Split &split);

/// Splits every college of the plan; gives the plan and, beside it, each college's split in the order of the
/// colleges' first batches.
struct PlanSplit {
    Plan plan;
    QList<std::pair<QString, Split>> colleges;
};
[[nodiscard]] PlanSplit splitPlan(const Plan &plan, const QList<ClassHeads> &classes);

/// The request for one college of a plan.
[[nodiscard]] SplitRequest splitRequest(const Plan &plan, const QList<ClassHeads> &classes,
                                        const QString &college);

} // namespace liuying
