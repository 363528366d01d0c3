// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/Dates.h"

#include "core/Money.h"

#include <QStringList>

#include <optional>

namespace liuying::exchange {

/// A line of running text: its number, as printed, and squeezed().
struct ProseLine {
    int line = 0;
    QString printed;
    QString words;
};

// What the running text of a notice says. Each is empty when it is silent; docs/formats/notices.md lists the
// wordings.

[[nodiscard]] std::optional<int> findCohort(const QList<ProseLine> &prose);
/// The document's own number, not one it cites.
[[nodiscard]] QString findDocumentNumber(const QList<ProseLine> &prose);
[[nodiscard]] QString findUniversity(const QList<ProseLine> &prose);
[[nodiscard]] QString findTitle(const QList<ProseLine> &prose);

struct FeeFact {
    Money amount;
    bool several = false; ///< other amounts a student are named, too
    int line = 0;
};
[[nodiscard]] std::optional<FeeFact> findFee(const QList<ProseLine> &prose);
/// The last day in time for the money.
[[nodiscard]] std::optional<WrittenDay> findFeeDue(const QList<ProseLine> &prose);

[[nodiscard]] std::optional<int> findEarlyMinutes(const QList<ProseLine> &prose);
[[nodiscard]] std::optional<int> findSplitOverMinutes(const QList<ProseLine> &prose);
/// Colours of clothes that are forbidden, words ending in 色, in order of the text.
[[nodiscard]] QStringList findForbiddenColours(const QList<ProseLine> &prose);

} // namespace liuying::exchange
