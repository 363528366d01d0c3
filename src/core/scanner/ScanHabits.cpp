// SPDX-License-Identifier: Apache-2.0
#include "core/scanner/ScanHabits.h"

#include <QStringList>

#include <array>

namespace liuying {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView text;
    bool ScanHabits::*habit;
};

constexpr std::array kWords{Word{"slow"_L1, &ScanHabits::isSlow},
                            Word{"us-layout"_L1, &ScanHabits::typesUsLayout},
                            Word{"follows-caps-lock"_L1, &ScanHabits::followsCapsLock}};

} // namespace

QString toText(const ScanHabits &habits)
{
    QStringList words;
    for (const Word &word : kWords) {
        if (habits.*word.habit)
            words.append(word.text);
    }
    return words.join(u' ');
}

ScanHabits scanHabitsFrom(const QString &text)
{
    const QStringList words = text.split(u' ');
    ScanHabits habits;
    for (const Word &word : kWords)
        habits.*word.habit = words.contains(word.text);
    return habits;
}

} // namespace liuying
