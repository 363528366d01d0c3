// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace liuying::cli {

/// Standard error for this program's own words. While it lives, what libraries print there by themselves
/// (image readers, Qt's warnings) goes nowhere, unless LIUYING_LOG is set; what Qt says before it ends the
/// program does come through.
class OwnErrorStream {
public:
    OwnErrorStream();
    ~OwnErrorStream();
    OwnErrorStream(const OwnErrorStream &) = delete;
    OwnErrorStream &operator=(const OwnErrorStream &) = delete;

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QIODevice &device() { return m_file; }

private:
    QFile m_file;
};

} // namespace liuying::cli
