// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liuying::exchange {

/// A day as a document writes it: the year, and for "12日" the month, may be missing.
struct WrittenDay {
    std::optional<int> year;
    std::optional<int> month;
    int day = 0;
    std::optional<int> weekday; ///< 1 Monday … 7 Sunday, where it stands beside the day
    bool isAmbiguous = false;   ///< 12/04/2025: which of the two is the month, nobody can tell

    [[nodiscard]] bool sameMonthDay(const WrittenDay &other) const
    {
        return month == other.month && day == other.day;
    }
};

/// A day and the stretch of the text it takes, its weekday included.
struct FoundDay {
    WrittenDay day;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Every day in a squeezed() text, in order: 2025年4月12日, 2025.4.12, 2025/4/12, 20250412, 4月12日, 12日,
/// 25/04/2025 and 二〇二五年四月十二日. "12日" takes year and month from the day before it in the same text.
[[nodiscard]] QList<FoundDay> findDays(const QString &text);
/// As findDays(), ranges filled in: 4月12日至14日 gives three days.
[[nodiscard]] QList<WrittenDay> findDaysAndRanges(const QString &text);
/// The one day of a cell under a date heading, where 4.12 and 4/12 are days too. Empty when there is none or
/// several.
[[nodiscard]] std::optional<WrittenDay> dayOfCell(const QString &text);
/// 星期六, 周六, 礼拜天.
[[nodiscard]] std::optional<int> findWeekday(const QString &text);
/// Figures instead of Han numbers in 二〇二五年四月十二日 and 四月十二日; the rest stays.
[[nodiscard]] QString withFiguresInDates(const QString &text);

} // namespace liuying::exchange
