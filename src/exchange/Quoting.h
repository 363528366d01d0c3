// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace liuying::exchange {

/// Figures of a student number, at most; an ID number has 15 or 18.
constexpr int kFiguresOfStudentNumber = 14;

/// A document's own words as a sentence may repeat them: no ID, phone or account number whole, not too long.
/// Runs of more than @p figures figures keep their last four characters ("****725X"); what lies behind the
/// 60th character is left out ("…").
[[nodiscard]] QString quotable(const QString &text, int figures = 9);

/// "九教103、九教106": words in a row, parted as the user's language does.
[[nodiscard]] QString listWords(const QStringList &words);

/// "第5行" or "工作表“东校区”第5行": where a problem stands. No sheet is named when @p sheet is empty.
[[nodiscard]] QString placeWords(const QString &sheet, int line);

} // namespace liuying::exchange
