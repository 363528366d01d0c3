// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// One enrolment on the roster. The student number is the key; it is text, leading zeros count.
struct Student {
    QString number;
    QString name; ///< as cleaned by exchange: no blanks inside Han names, middle dots are ·
    QString college;
    QString className; ///< empty where the roster has no classes
    QString major;
    QString idTail;       ///< last four characters of the ID number, x as X; empty when unknown. Never more.
    QString level;        ///< 层次 as written: 本科 …
    QString status;       ///< 学籍状态 as written: 在籍, 休学 …
    bool eligible = true; ///< false for 休学, 退学, 保留学籍, 不在籍, 转出
    bool statusChanged = false; ///< 学籍异动: goes first within the class
    QString school{};           ///< 学校名称 as written; empty where the roster names none

    friend bool operator==(const Student &, const Student &) = default;
};

/// Whether @p a comes before @p b in the queue of a class: status changes first, then by number.
/// Numbers compare as text of equal length would: shorter first, then by code point.
[[nodiscard]] bool queuesBefore(const Student &a, const Student &b);

} // namespace liuying
