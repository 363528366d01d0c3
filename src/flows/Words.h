// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "flows/door/DoorDesk.h"

#include <QString>
#include <QStringList>

namespace liuying {

/// How the door's answer is said, the same on screen and in the terminal. Whole sentences in the user's
/// language; each says what to do next.
struct DoorWords {
    QString headline;    ///< a few large characters: 请进, 九教106, 未缴费, 请稍候
    QString message;     ///< what to do next: "请到九教106，4月12日 13:30–13:50"
    QStringList reasons; ///< every reason in a sentence, worst first
};
[[nodiscard]] DoorWords doorWords(const DoorAnswer &answer, const Plan &plan);

/// A failure in a sentence: the error's own message, or one for its code.
[[nodiscard]] QString errorWords(const Error &error);

/// "九教103、九教106": words in a row, parted as the user's language does.
[[nodiscard]] QString listWords(const QStringList &words);

/// Installs the application's words in "zh" or "en" ("zh" needs none: it is the language of the source).
void useLanguage(const QString &language);

} // namespace liuying
