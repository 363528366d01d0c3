// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Dates.h"

#include "core/Money.h"

#include <QStringList>

#include <optional>

namespace liuying::exchange {

/// A line of running text: its number, as printed, and squeezed(); a row of a table also by its cells.
struct ProseLine {
    int line = 0;
    QString printed;
    QString words;
    QStringList cells;
    QString sheet{};
};

// What the running text of a notice says. Each is empty when it is silent; docs/formats/notices.md lists the
// wordings.

[[nodiscard]] std::optional<int> findCohort(const QList<ProseLine> &prose);
/// The document's own number, not one it cites.
[[nodiscard]] QString findDocumentNumber(const QList<ProseLine> &prose);
/// @p colleges: names in the timetable, none of which is the university's.
[[nodiscard]] QString findUniversity(const QList<ProseLine> &prose, const QStringList &colleges);
[[nodiscard]] QString findTitle(const QList<ProseLine> &prose);

/// What the text says of one matter. Where it speaks of it in a way that settles nothing (a range, two
/// values, words without a figure), there is no value but the line to look at.
template <typename T>
struct Fact {
    std::optional<T> value;
    const ProseLine *doubtful = nullptr; ///< one of the lines that were asked
};

/// What each student pays; 0 when nothing is charged.
[[nodiscard]] Fact<Money> findFee(const QList<ProseLine> &prose);
/// The last day in time for the money.
[[nodiscard]] Fact<WrittenDay> findFeeDue(const QList<ProseLine> &prose);

[[nodiscard]] Fact<int> findEarlyMinutes(const QList<ProseLine> &prose);
[[nodiscard]] Fact<int> findSplitOverMinutes(const QList<ProseLine> &prose);
/// Colours of clothes that are forbidden, words ending in 色, in order of the text.
[[nodiscard]] Fact<QStringList> findForbiddenColours(const QList<ProseLine> &prose);

} // namespace liuying::exchange
