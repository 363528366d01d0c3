// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace liuying {

/// Whether @p shortName can stand for @p college: it begins with the same character and its characters stand
/// in the college's name in that order (计科院 for 计算机科学与工程学院). At least two characters.
[[nodiscard]] bool abbreviates(QStringView shortName, QStringView college);

/// The colleges that a line of text (a bank remark, an account name) names.
struct NamedColleges {
    QStringList inFull;        ///< named in full; of overlapping names the longest counts
    QStringList byShortName;   ///< not named in full, but an abbreviation in the text fits this college alone
    bool namesAnother = false; ///< names something like a college that none of the given names explains
};
/// @p account: the payer's account name; a short form of the university's name in front of a college is
/// recognised by it. A name that is only the tail of a longer word (理学院 in 管理学院) is not that college.
[[nodiscard]] NamedColleges collegesNamed(const QString &text, const QStringList &colleges,
                                          const QString &account = {});

/// The college that an account name ends in (澜江理工大学商学院); the longest, empty when there is none.
[[nodiscard]] QString collegeAtEnd(const QString &account, const QStringList &colleges);

/// The word for a college that an account name ends in, known or not: 医学院 of 澜江理工大学医学院. Empty for
/// the university itself (also one that is called 学院), an office and a union.
[[nodiscard]] QString collegeWordAtEnd(const QString &account);

} // namespace liuying
