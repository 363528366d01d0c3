// SPDX-License-Identifier: Apache-2.0
// What the plan's commands have in common: the book, --college, and edits of the draft.
#pragma once

#include "cli/Call.h"
#include "core/plan/PlanEdit.h"
#include "flows/plan/PlanDesk.h"

namespace liuying::cli {

/// A station opened with everything about its plan.
struct OpenPlan {
    OpenStation station;
    PlanBook book;

    [[nodiscard]] PlanDesk desk() { return {*station.stores, station.clock}; }
    /// Whether there is anything to show: something published, or a draft.
    [[nodiscard]] bool isThere() const { return book.isDraft || !book.history.isEmpty(); }
};
/// Says what became of a draft that cannot be used, or not the whole of it.
void complainAboutDraft(Call &call, const PlanBook &book);
/// Opens the station and its book; says what became of a draft that cannot be used.
[[nodiscard]] Result<OpenPlan> openPlan(Call &call, storage::OpenMode mode);
/// As openPlan(); Usage where there is no plan, saying how to make one.
[[nodiscard]] Result<OpenPlan> openStandingPlan(Call &call, storage::OpenMode mode);

/// The college of --college, as the plan or the roster spells it; empty without the option. Usage for a
/// college nobody knows.
[[nodiscard]] Result<QString> collegeOf(const Call &call, const PlanBook &book);
/// As collegeOf(), where the option is needed.
[[nodiscard]] Result<QString> neededCollege(const Call &call, const PlanBook &book);

/// Whom the journal names as the one who published: --by, else "plan".
[[nodiscard]] QString actorOf(const Call &call);
/// The scope of --scope; empty without the option. Usage for a scope that nothing was or can be published in.
[[nodiscard]] Result<QString> scopeOf(const Call &call, const PlanBook &book);
/// The scope of --scope, else the campaign's.
[[nodiscard]] QString scopeOf(const Call &call);

/// The heads of a college, as the plan and the roster know them.
[[nodiscard]] QList<ClassHeads> headsOf(const PlanBook &book, const QString &college);
/// The slots of a college, of one class of it, in their order.
[[nodiscard]] QList<ClassSlot> slotsOf(const Plan &plan, const QString &college);
[[nodiscard]] QList<ClassSlot> slotsOf(const Plan &plan, const QString &college, const QString &className);

/// Keeps an edited plan as the draft, unless on a dry run, and answers with the college's slots. A refused
/// edit is told in words: No where the rules forbid it, WrongUsage where the call names what is not there.
[[nodiscard]] int answerEdit(Call &call, OpenPlan &plan, const QString &college, const EditedPlan &edited);

} // namespace liuying::cli
