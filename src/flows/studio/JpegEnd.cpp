// SPDX-License-Identifier: Apache-2.0
#include "flows/studio/JpegEnd.h"

#include <cstring>

namespace liuying {

namespace {

constexpr uchar kMarker = 0xFF;
constexpr uchar kStartOfImage = 0xD8;
constexpr uchar kEndOfImage = 0xD9;
constexpr uchar kStartOfScan = 0xDA;

/// Markers without a length: TEM, RST0 to RST7.
bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
}

class MarkerWalk {
public:
    explicit MarkerWalk(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] JpegState run()
    {
        if (m_bytes.size() < 2 || at(0) != kMarker || at(1) != kStartOfImage)
            return JpegState::Foreign;
        m_place = 2;
        bool hasScan = false;
        while (const uchar marker = nextMarker()) {
            if (marker == kEndOfImage)
                return hasScan ? JpegState::Whole : JpegState::Foreign;
            if (standsAlone(marker))
                continue;
            if (!skipSegment())
                return JpegState::Unfinished;
            hasScan = hasScan || marker == kStartOfScan;
        }
        return JpegState::Unfinished;
    }

private:
    [[nodiscard]] uchar at(qsizetype place) const { return static_cast<uchar>(m_bytes[place]); }

    /// Also over the coded picture behind a scan's header, in which a 0xFF is followed by a zero. 0: none.
    [[nodiscard]] uchar nextMarker()
    {
        while (m_place + 1 < m_bytes.size()) {
            const void *found = std::memchr(m_bytes.data() + m_place, kMarker,
                                            static_cast<size_t>(m_bytes.size() - m_place - 1));
            if (found == nullptr)
                return 0;
            m_place = static_cast<const char *>(found) - m_bytes.data() + 1;
            const uchar marker = at(m_place);
            if (marker == kMarker) // fill bytes may stand before a marker
                continue;
            ++m_place;
            if (marker != 0)
                return marker;
        }
        return 0;
    }

    [[nodiscard]] bool skipSegment()
    {
        if (m_place + 2 > m_bytes.size())
            return false;
        m_place += at(m_place) * 256 + at(m_place + 1);
        return m_place <= m_bytes.size();
    }

    QByteArrayView m_bytes;
    qsizetype m_place = 0;
};

} // namespace

JpegState jpegState(QByteArrayView bytes)
{
    return MarkerWalk(bytes).run();
}

} // namespace liuying
