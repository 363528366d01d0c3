// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QTime>

#include <optional>

namespace liuying::exchange {

enum class HalfDay { Unknown, Morning, Afternoon, Evening };

/// A stretch of hours as written, start included, end excluded. The end may lie before the start.
struct Hours {
    QTime start;
    QTime end;
    /// From the evening into the small hours: a stretch of two days, where others are slips of the pen.
    [[nodiscard]] bool isOverMidnight() const
    {
        return end <= start && start >= QTime(18, 0) && end <= QTime(6, 0);
    }
    friend bool operator==(const Hours &, const Hours &) = default;
};

/// What a cell says about the time of day, its days taken out before.
struct WrittenTime {
    QList<Hours> hours;              ///< 8:00-11:30; two where a cell names two stretches
    std::optional<QTime> single;     ///< one clock time only, as in columns of starts and ends
    HalfDay half = HalfDay::Unknown; ///< 上午, 下午, 晚上 where no hours stand beside it
    bool overMidnight = false;       ///< 次日, 24:00
    bool undecided = false;          ///< 待定, 另行通知
    bool unreadable = false;         ///< figures that are no time, 全天
};

/// Reads a squeezed() text: 8:00-11:30, 8点30分至10点, 8.30-10.00, 0800-1130, 上午8:00到11:30, 下午2:30-3:10,
/// 8:00AM. @p context tells morning from afternoon where the text itself does not ("2:30" under 下午).
[[nodiscard]] WrittenTime readTime(const QString &text, HalfDay context = HalfDay::Unknown);
/// A stretch of hours among other words, blanks and brackets allowed: (8:00 - 9:30), 下午2点半至4点, 8-10点.
[[nodiscard]] const QRegularExpression &hoursPattern();
/// 上午, 下午 or 晚上 anywhere in the text.
[[nodiscard]] HalfDay findHalfDay(const QString &text);

/// When a half-day begins and ends, as a text announces it: 上午8:00-11:30,下午14:00-17:00.
struct HalfDayHours {
    std::optional<Hours> morning;
    std::optional<Hours> afternoon;
    std::optional<Hours> evening;

    [[nodiscard]] std::optional<Hours> of(HalfDay half) const;
    [[nodiscard]] bool isEmpty() const { return !morning && !afternoon && !evening; }
};
[[nodiscard]] HalfDayHours findHalfDayHours(const QString &text);

} // namespace liuying::exchange
