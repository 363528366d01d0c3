// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time/LocalDateTime.h"
#include "exchange/notice/CaptureDays.h"
#include "exchange/notice/RawRow.h"
#include "exchange/people/SheetTable.h"

namespace liuying::exchange::people {

/// What a row of a list of classes says about when and where the class comes.
struct OwnTime {
    std::optional<Window> window;
    QString room;    ///< as written; empty: the college's own, wherever it is at that time
    QString words;   ///< as written, for a problem
    QString trouble; ///< "time-unreadable", "year-unknown", "over-midnight", "end-before-start", as
                     ///< in notices; empty when all is well or nothing is said
};

/// Reads the own times of a document's classes; a year or day that the rows leave out comes from the titles,
/// the names of the sheets and the other rows, as in a notice.
class OwnTimes {
public:
    explicit OwnTimes(const QList<SheetTable> &tables);

    [[nodiscard]] OwnTime in(const SheetTable &table, const SheetTable::DataRow &row) const;

private:
    [[nodiscard]] std::optional<QDate> dateOf(const RawRow &row) const;

    CaptureDays m_days;
};

} // namespace liuying::exchange::people
