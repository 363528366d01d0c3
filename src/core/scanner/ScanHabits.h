// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace liuying {

/// What a station knows about its scanners, found on the test page. They belong to the scanner that is
/// plugged in, not to the campaign.
struct ScanHabits {
    bool isSlow = false;          ///< needs up to 60 ms a key
    bool typesUsLayout = false;   ///< presses the keys of a US keyboard whatever the station's layout is
    bool followsCapsLock = false; ///< looks at the caps lock light and puts the case right itself

    friend bool operator==(const ScanHabits &, const ScanHabits &) = default;
};

/// For a setting of the station: words with blanks between them; empty for the ordinary.
[[nodiscard]] QString toText(const ScanHabits &habits);
/// Words that are not known mean nothing.
[[nodiscard]] ScanHabits scanHabitsFrom(const QString &text);

} // namespace liuying
