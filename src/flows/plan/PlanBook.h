// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/Plan.h"
#include "core/plan/Split.h"
#include "storage/Stores.h"

#include <QList>
#include <QStringList>

namespace liuying {

/// Everything a screen needs to work on the plan: what holds, what is being worked on, and who is to come.
struct PlanBook {
    Plan published; ///< what the doors go by; an empty plan when nothing was published
    Plan working;   ///< the draft; equals published where there is none
    bool isDraft = false;
    QList<ClassHeads> classes; ///< classesOf(working, roster)
    QList<Student> roster;
    QList<storage::PlanRevision> history; ///< oldest first
    QString draftLost; ///< why the draft this machine kept is not used, in a sentence; empty when it is
    /// What of the draft no longer fits what was published since, a sentence each.
    QStringList draftDropped{};

    /// Whether the draft changes what is published of a college: a part made of it now is without that.
    [[nodiscard]] bool isDrafted(const QString &college) const;
};

/// What publishing would write: one revision of one scope, and what it changes in words.
struct ScopeChange {
    QString scope; ///< "campaign", "college:<name>"
    int revision = 0;
    QStringList changes;
};

/// A college's part of a plan as a file (.liuying-part): docs/formats/part.md.
struct PlanPartFile {
    QString campaignId;
    QString campaignTitle;
    QString college;
    int campaignRevision = 0; ///< what it was made from
    int collegeRevision = 0;
    Plan base;    ///< the college's part as the office handed it out
    Plan part;    ///< as it is now
    int sent = 0; ///< how often the coordinator had published; 0 as the office handed it out
};

/// A part that came back, beside what the station holds.
struct PartPreview {
    QString file;
    PlanPartFile read;
    QStringList changes;        ///< against what holds now, one sentence each; empty: nothing changed
    QStringList sinceHandedOut; ///< what changed here since: accepting would undo it
    bool isOlder = false;       ///< sinceHandedOut is not empty: a person must say that it is meant
};

} // namespace liuying
