// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/Clock.h"
#include "flows/plan/PlanBook.h"
#include "flows/prepare/ImportDesk.h"

#include <optional>

namespace liuying {

struct PlanDraft;

enum class OlderPart { Refuse, Accept };

/// Drafting, publishing, bringing back and handing out the plan; synchronous, over open stores. The draft is
/// this machine's own (a setting), survives a restart, and is laid anew over whatever is published in the
/// meantime: a college's part that the draft changed stays the draft's, everything else becomes what was
/// published.
class PlanDesk {
public:
    PlanDesk(storage::Stores &stores, const Clock &clock);

    [[nodiscard]] Result<PlanBook> book() const;
    /// Keeps @p plan as the draft; a plan equal to the published one drops it.
    [[nodiscard]] Result<void> saveDraft(const Plan &plan);
    /// As saveDraft(), where @p madeFrom is the published plan that @p plan was made from: something else may
    /// have been published since.
    [[nodiscard]] Result<void> saveDraft(const Plan &plan, const Plan &madeFrom);
    [[nodiscard]] Result<void> dropDraft();

    /// Splits one college, or with an empty name every college, in the draft. Gives the splits; saves nothing
    /// when
    /// @p dryRun. Usage for a college that is neither in the plan nor on the roster.
    [[nodiscard]] Result<PlanSplit> split(const QString &college, bool dryRun);

    /// What publishing the draft would write: the campaign where anything beside sub-schedules changed, else
    /// one revision for each college that changed; with a scope only that scope's part of it. Empty: nothing
    /// to publish. Usage for a scope nobody knows, and for a college whose windows the draft changes.
    [[nodiscard]] Result<QList<ScopeChange>> publishable(const QString &scope = {}) const;
    /// Publishes the draft, or with a scope only that scope's part of it; one transaction. Gives what was
    /// written. Fails as publishable().
    [[nodiscard]] Result<QList<ScopeChange>> publish(const QString &scope, const QString &actor);
    /// Publishes an earlier revision of a scope anew. Gives the new revision; the changes are empty and
    /// nothing is written where it equals what holds. NotFound for a revision that was never published.
    [[nodiscard]] Result<ScopeChange> restore(const QString &scope, int revision, const QString &actor,
                                              bool dryRun);
    /// What changed between an earlier revision (0: nothing yet) and a later one of a scope, in words.
    [[nodiscard]] Result<QStringList> changesBetween(const QString &scope, int earlier, int later) const;

    // -- a coordinator's file
    /// Writes the college's part of the published plan; the classes' headcounts go along, no student does.
    [[nodiscard]] Result<void> exportPart(const QString &college, const QString &file) const;
    // exportPart() in two halves: asking is for the thread of the stores, writing may be slow and for any.
    [[nodiscard]] Result<PlanPartFile> partToExport(const QString &college) const;
    [[nodiscard]] static Result<void> writePart(const PlanPartFile &part, const QString &file);
    /// Reads a part. BadInput where it is none, was changed by hand, or was written by a newer program.
    [[nodiscard]] static Result<PlanPartFile> readPart(const QString &file);
    /// BadInput for a part of another campaign, of a college without a window here, or with changed windows.
    [[nodiscard]] Result<PartPreview> comparePart(const QString &file, const PlanPartFile &read) const;
    /// Publishes the part as a revision of its college. Gives the revision; none is made when nothing
    /// changed.
    [[nodiscard]] Result<int> acceptPart(const PartPreview &preview, OlderPart older, const QString &actor);
    /// Fills a new station with a part: what a coordinator's laptop works on.
    [[nodiscard]] Result<void> startFromPart(const PlanPartFile &part);

    // -- a list of classes (docs/formats/classes.md)
    [[nodiscard]] Result<ClassesPreview> compareClasses(const QString &file,
                                                        exchange::ClassesFile read) const;
    /// Publishes what the list sets as a revision of the campaign, for it may speak of many colleges. Gives
    /// the revision that holds now; no new one when nothing changed. BadInput when rows were rejected and
    /// @p badRows says Refuse. Usage where there is no timetable yet.
    [[nodiscard]] Result<int> importClasses(const ClassesPreview &preview, BadRows badRows);

private:
    [[nodiscard]] Result<void> keepTheRest(const PlanDraft &draft);

    storage::Stores &m_stores;
    const Clock &m_clock;
};

} // namespace liuying
