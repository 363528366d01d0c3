// SPDX-License-Identifier: Apache-2.0
#include "cli/Interrupt.h"

#include <atomic>

namespace liuying::cli {

namespace {

std::atomic<bool> interrupted = false; // a signal handler is a plain function
static_assert(std::atomic<bool>::is_always_lock_free);

} // namespace

Interrupt::Interrupt()
{
    interrupted = false;
    struct sigaction note = {};
    note.sa_handler = [](int) { interrupted = true; };
    note.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &note, &m_before);
}

Interrupt::~Interrupt()
{
    sigaction(SIGINT, &m_before, nullptr);
}

bool Interrupt::isAsked() const
{
    return interrupted;
}

} // namespace liuying::cli
