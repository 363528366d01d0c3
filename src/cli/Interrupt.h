// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>

namespace liuying::cli {

/// While it lives, the first Ctrl-C is only noted, so that long work can end in good order; the next one
/// does what it always does. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] bool isAsked() const;

private:
    struct sigaction m_before = {};
};

} // namespace liuying::cli
