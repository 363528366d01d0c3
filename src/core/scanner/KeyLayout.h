// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// What is printed on the keys. A scanner presses keys, not letters: where it has another layout in mind than
/// the station, other characters arrive.
enum class KeyLayout { Us, British, German, French, Spanish, Italian, Japanese };

/// Every layout known here, the US one first.
[[nodiscard]] QList<KeyLayout> keyLayouts();

/// A key of the writing block by the number that Linux gives it (KEY_1 is 2, KEY_Z is 44); X adds 8.
struct KeyPress {
    int key = 0;
    bool isShifted = false;
};

/// What @p press types; null for a key that types nothing by itself: one outside the block, or a dead key.
[[nodiscard]] QChar characterOf(KeyLayout layout, KeyPress press);

/// What arrives at a station of the layout @p read when a scanner presses the keys that would type @p text
/// with the layout @p meant. Dead keys type nothing; characters that @p meant has no key for stay as they
/// are.
[[nodiscard]] QString asTyped(const QString &text, KeyLayout meant, KeyLayout read);

} // namespace liuying
