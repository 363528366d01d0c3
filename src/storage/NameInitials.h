// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace liuying::storage {

/// Pinyin initials of a name, lower case, as staff type them: 张三丰 → "zsf", 单雄信 → "sxx". A name written
/// in letters gives the first letter of each word. Making one costs a moment; keep it for a whole import.
class NameInitials {
public:
    NameInitials();
    ~NameInitials();
    NameInitials(const NameInitials &) = delete;
    NameInitials &operator=(const NameInitials &) = delete;

    [[nodiscard]] QString of(const QString &name) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace liuying::storage
