// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace liuying::exchange::people {

/// The college in a title: 机械与运载工程学院 in 澜江理工大学机械与运载工程学院2026届毕业生名单. Empty when
/// it names none.
[[nodiscard]] QString collegeInTitle(const QString &title);

/// The college that a worksheet is named after; a head count (数学与统计学院（88人）) is not part of it.
[[nodiscard]] QString collegeInSheetName(const QString &name);

/// Groups of names that may mean one college, the most frequent first: one abbreviates the other, or they
/// differ by brackets, blanks or a joining word only. @p students: how many each college has.
[[nodiscard]] QList<QStringList> collegeVariants(const QStringList &inOrder,
                                                 const QHash<QString, int> &students);

} // namespace liuying::exchange::people
