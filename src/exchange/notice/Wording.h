// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace liuying::exchange {

/// Text made comparable: full-width forms half-width, every dash and wave "-", every colon ":", Chinese
/// commas, brackets and semicolons as ASCII. Blanks and 、 。 stay.
[[nodiscard]] QString normalised(const QString &text);
/// normalised() without any blank.
[[nodiscard]] QString squeezed(const QString &text);

/// squeezed(), but a blank between two figures stays: "2025.4.12 8.30" is a day and a time.
[[nodiscard]] QString squeezedWords(const QString &text);

/// 三 → 3, 十五 → 15, 二十 → 20, 15 → 15; empty when it is no number below 100 in Han or figures.
[[nodiscard]] std::optional<int> smallNumber(QStringView text);

/// How long a text says at its beginning. Doubtful: it says a time, but not one: 10-15分钟, 十几分钟.
struct SaidMinutes {
    std::optional<int> minutes;
    bool isDoubtful = false;
};
/// The whole minutes of "15分钟", "一刻钟", "半小时", "半个小时", "1小时20分", "一个半小时"; the text must
/// begin with it.
[[nodiscard]] SaidMinutes minutesAt(QStringView text);

/// Cut at 。 ； ! and line breaks; commas stay inside a sentence.
[[nodiscard]] QStringList sentences(const QString &squeezedText);

/// Whether any of the words occurs.
[[nodiscard]] bool mentionsAny(QStringView text, std::initializer_list<QStringView> words);

} // namespace liuying::exchange
