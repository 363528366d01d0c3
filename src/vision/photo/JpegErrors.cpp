// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/JpegErrors.h"

#include <jerror.h>

#include <type_traits>

namespace liuying::vision {

static_assert(std::is_standard_layout_v<JpegErrors>);

jpeg_error_mgr *JpegErrors::manager()
{
    jpeg_std_error(&m_manager);
    m_manager.error_exit = giveUp;
    m_manager.emit_message = note;
    m_manager.output_message = [](j_common_ptr) {};
    return &m_manager;
}

JpegErrors &JpegErrors::of(j_common_ptr state)
{
    return *reinterpret_cast<JpegErrors *>(state->err);
}

void JpegErrors::giveUp(j_common_ptr state)
{
    JpegErrors &errors = of(state);
    errors.m_manager.format_message(state, errors.m_text);
    std::longjmp(errors.m_back, 1);
}

void JpegErrors::note(j_common_ptr state, int level)
{
    if (level >= 0)
        return; // a trace
    JpegErrors &errors = of(state);
    ++errors.m_manager.num_warnings;
    // not JWRN_JPEG_EOF: that comes of a missing end marker, too, which some cameras leave out
    if (errors.m_manager.msg_code == JWRN_HIT_MARKER) {
        errors.m_sawEarlyEnd = true;
        errors.m_manager.format_message(state, errors.m_text);
    }
}

} // namespace liuying::vision
