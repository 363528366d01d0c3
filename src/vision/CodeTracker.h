// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/Codes.h"

#include <memory>

namespace liuying::vision {

/// Reads the frames of one camera, one after the other: looks first where a code was seen last, and lets
/// several frames of the same phone add up when none can be read alone. Keeps what it needs of earlier
/// frames in memory only. One for each camera; used by one thread at a time.
class CodeTracker {
public:
    /// What a frame may take by itself leaves room for joining it with earlier ones.
    static constexpr int usualBudgetMs = 26;

    /// @p budgetMs of processor time for looking at a frame; 0: no limit.
    explicit CodeTracker(int budgetMs = usualBudgetMs);
    ~CodeTracker();

    /// Reads the next frame within a frame's budget (docs/code-reading.md). Never throws.
    [[nodiscard]] CodeReading read(const QImage &frame);
    /// Another camera, or a gap: what was seen before says nothing any more.
    void forget();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying::vision
