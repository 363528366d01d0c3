// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/notice/RowReader.h"

namespace liuying::exchange {

/// A line above rows that says only a day, a half-day, hours or a room: "4月12日（星期六）上午8:00-11:30",
/// "地点：九教103".
struct Heading {
    std::optional<WrittenDay> day;
    HalfDay half = HalfDay::Unknown;
    std::optional<WrittenTime> time; ///< with hours
    QString room;
};
/// Empty when the text says anything else besides.
[[nodiscard]] std::optional<Heading> headingOf(const QString &text);
/// Sets what the heading says; a new day ends the half-day and the hours before it.
void apply(const Heading &heading, RowContext &context);

/// What the name of a sheet says for all its rows: a day, a room, a college.
[[nodiscard]] RowContext contextOfSheet(const QString &name);

} // namespace liuying::exchange
