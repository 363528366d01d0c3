// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/JpegWriter.h"

#include "vision/photo/JpegErrors.h"

#include <cstdlib>

namespace liuying::vision {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kLeastQuality = 60;
constexpr int kUsualQuality = 95; // above it files grow and nobody sees why
constexpr int kBestQuality = 100;
constexpr qsizetype kMostBytes = 40'000;
constexpr qsizetype kLeastBytes = 20'480;

/// A JPEG that is being written into memory; libjpeg's state with its end of life.
class JpegWriter {
public:
    JpegWriter()
    {
        m_state.err = m_errors.manager();
        jpeg_create_compress(&m_state);
    }
    ~JpegWriter()
    {
        jpeg_destroy_compress(&m_state);
        std::free(m_buffer);
    }
    Q_DISABLE_COPY_MOVE(JpegWriter)

    [[nodiscard]] bool write(const cv::Mat &bgr, int quality, Chroma chroma)
    {
        return m_errors.attempt([&] {
            jpeg_mem_dest(&m_state, &m_buffer, &m_size);
            describe(bgr, quality, chroma);
            jpeg_start_compress(&m_state, TRUE);
            while (m_state.next_scanline < m_state.image_height) {
                auto *line = const_cast<JSAMPROW>(bgr.ptr(int(m_state.next_scanline)));
                jpeg_write_scanlines(&m_state, &line, 1);
            }
            jpeg_finish_compress(&m_state);
        });
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(m_buffer), qsizetype(m_size));
    }

private:
    void describe(const cv::Mat &bgr, int quality, Chroma chroma)
    {
        m_state.image_width = unsigned(bgr.cols);
        m_state.image_height = unsigned(bgr.rows);
        m_state.input_components = 3;
        m_state.in_color_space = JCS_EXT_BGR;
        jpeg_set_defaults(&m_state);
        jpeg_set_quality(&m_state, quality, TRUE);
        m_state.optimize_coding = TRUE;
        m_state.density_unit = 1; // an inch
        m_state.X_density = kDotsPerInch;
        m_state.Y_density = kDotsPerInch;
        const int brightnessSamples = chroma == Chroma::Full ? 1 : 2;
        m_state.comp_info[0].h_samp_factor = brightnessSamples;
        m_state.comp_info[0].v_samp_factor = brightnessSamples;
    }

    JpegErrors m_errors;
    jpeg_compress_struct m_state{};
    unsigned char *m_buffer = nullptr;
    unsigned long m_size = 0;
};

/// The highest quality of the usual ones that stays small enough; the lowest where none does.
FittedJpeg largestThatFits(const cv::Mat &bgr)
{
    FittedJpeg best{writeJpeg(bgr, kLeastQuality, Chroma::Halved), kLeastQuality};
    int low = kLeastQuality;
    int high = kUsualQuality + 1;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        const QByteArray bytes = writeJpeg(bgr, middle, Chroma::Halved);
        if (bytes.size() <= kMostBytes) {
            low = middle;
            best = {bytes, middle};
        } else {
            high = middle;
        }
    }
    return best;
}

} // namespace

QByteArray writeJpeg(const cv::Mat &bgr, int quality, Chroma chroma)
{
    JpegWriter writer;
    return writer.write(bgr, quality, chroma) ? writer.bytes() : QByteArray();
}

FittedJpeg fitJpeg(const cv::Mat &bgr)
{
    FittedJpeg best = largestThatFits(bgr);
    if (best.quality < kUsualQuality)
        return best;
    for (int quality = kUsualQuality; best.bytes.size() < kLeastBytes && quality <= kBestQuality; ++quality) {
        const QByteArray bytes = writeJpeg(bgr, quality, Chroma::Full);
        if (bytes.size() > kMostBytes)
            break;
        best = {bytes, quality};
    }
    return best;
}

} // namespace liuying::vision
