// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/Imports.h"
#include "exchange/notice/RawRow.h"
#include "exchange/notice/RoomNames.h"

namespace liuying::exchange {

// What cannot be right, or may not, about the batches of a document taken together. None takes a batch away;
// each sentence says what was assumed. All are quick for tens of thousands of batches.

/// Windows that overlap in a room: "overlap", "same-room", "own-overlap".
[[nodiscard]] QList<Problem> checkRooms(const QList<ReadBatch> &batches);
/// A college in two rooms at once that no single row sends to both: "twice-at-once", once for each stretch of
/// time. Different classes may be in different rooms.
[[nodiscard]] QList<Problem> checkColleges(const QList<ReadBatch> &batches);
/// Rows that say different things of one batch or one class: "contradiction".
[[nodiscard]] QList<Problem> checkContradictions(const QList<ReadBatch> &batches);
/// 批次 that occur twice or are left out, in the rows as written: "number-repeated", "number-skipped".
[[nodiscard]] QList<Problem> checkNumbers(const QList<RawRow> &rows, const RoomNames &rooms);
/// Windows outside the day's hours: "outside-hours". @p announced are the document's own; a sheet's rule over
/// them. Where there are none, only hours at which nobody works are outside.
[[nodiscard]] QList<Problem> checkHours(const QList<ReadBatch> &batches, const HalfDayHours &announced,
                                        const QMap<QString, HalfDayHours> &ofSheet);

/// "2025-04-12 08:00-11:30".
[[nodiscard]] QString windowWords(const Window &window);

} // namespace liuying::exchange
