// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csetjmp>
#include <cstddef>
#include <cstdio>

#include <jpeglib.h>

namespace liuying::vision {

/// libjpeg's errors and warnings without its exit() and its stderr: an error jumps back to attempt(), a
/// warning is counted.
class JpegErrors {
public:
    /// To be given to a jpeg_(de)compress_struct before it is created; must outlive it.
    [[nodiscard]] jpeg_error_mgr *manager();

    /// Does @p work; false when libjpeg gave up on the way. The jump unwinds nothing: @p work must own no
    /// object with a destructor.
    template <typename Work>
    [[nodiscard]] bool attempt(const Work &work)
    {
        if (setjmp(m_back) != 0)
            return false;
        work();
        return true;
    }
    /// What libjpeg said last.
    [[nodiscard]] const char *text() const { return m_text; }
    [[nodiscard]] int code() const { return m_manager.msg_code; }
    /// Data ended before the picture did.
    [[nodiscard]] bool sawEarlyEnd() const { return m_sawEarlyEnd; }

private:
    static JpegErrors &of(j_common_ptr state);
    static void giveUp(j_common_ptr state);
    static void note(j_common_ptr state, int level);

    jpeg_error_mgr m_manager{}; // first: libjpeg's pointer to it is a pointer to this object
    std::jmp_buf m_back{};
    char m_text[JMSG_LENGTH_MAX] = "";
    bool m_sawEarlyEnd = false;
};

} // namespace liuying::vision
