// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/PlanEdit.h"

#include <QString>

namespace liuying {

/// A class as people call it; the college's students without a class are one too.
[[nodiscard]] QString classWords(const QString &className);
/// "人文学院历史2201班": two colleges may have a class of the same name.
[[nodiscard]] QString classOfCollegeWords(const QString &college, const QString &className);

/// What a scope of publishing is called: the whole plan, or the college.
[[nodiscard]] QString scopeWords(const QString &scope);
/// Where a revision came from: the draft, the demo, an earlier revision, or the file it was read from.
[[nodiscard]] QString sourceWords(const QString &source);

/// Why an edit of the plan was not done, and what to do about it; one sentence.
[[nodiscard]] QString refusalWords(EditRefusal refusal);

} // namespace liuying
