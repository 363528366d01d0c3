// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/JpegFile.h"

#include "vision/PictureFile.h"
#include "vision/photo/Exif.h"
#include "vision/photo/JpegErrors.h"
#include "vision/photo/JpegQuality.h"

#include <jerror.h>

#include <cstdlib>
#include <vector>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExifMarker = JPEG_APP0 + 1;
constexpr unsigned kWholeMarker = 0xFFFF;
/// A progressive picture is held whole while it is decoded; beyond this libjpeg gives up.
constexpr long kMostMemory = 1'000'000'000;

/// A JPEG that is being read; libjpeg's state with its end of life.
class JpegReader {
public:
    JpegReader()
    {
        m_state.err = m_errors.manager();
        jpeg_create_decompress(&m_state);
        m_state.mem->max_memory_to_use = kMostMemory;
    }
    ~JpegReader() { jpeg_destroy_decompress(&m_state); }
    Q_DISABLE_COPY_MOVE(JpegReader)

    [[nodiscard]] bool readHead(const QByteArray &bytes)
    {
        return m_errors.attempt([&] {
            jpeg_mem_src(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                         static_cast<unsigned long>(bytes.size()));
            jpeg_save_markers(&m_state, kExifMarker, kWholeMarker);
            jpeg_save_markers(&m_state, JPEG_APP0 + 2, kWholeMarker); // ICC
            jpeg_read_header(&m_state, TRUE);
        });
    }
    [[nodiscard]] bool start(int eighths)
    {
        return m_errors.attempt([&] {
            m_state.scale_num = unsigned(eighths);
            m_state.scale_denom = 8;
            m_state.out_color_space = isCmyk() ? JCS_CMYK : JCS_EXT_BGRX;
            jpeg_start_decompress(&m_state);
        });
    }
    [[nodiscard]] bool readLine(JSAMPROW line)
    {
        return m_errors.attempt([&] { jpeg_read_scanlines(&m_state, &line, 1); });
    }
    /// Reads what follows the picture, where an end too early shows at the latest.
    [[nodiscard]] bool finish()
    {
        return m_errors.attempt([&] { jpeg_finish_decompress(&m_state); });
    }
    [[nodiscard]] QByteArray iccProfile()
    {
        JOCTET *data = nullptr;
        unsigned length = 0;
        const bool isRead = m_errors.attempt([&] { jpeg_read_icc_profile(&m_state, &data, &length); });
        const QByteArray profile = isRead && data != nullptr
                                       ? QByteArray(reinterpret_cast<const char *>(data), length)
                                       : QByteArray();
        std::free(data);
        return profile;
    }

    [[nodiscard]] bool isCmyk() const
    {
        return m_state.jpeg_color_space == JCS_CMYK || m_state.jpeg_color_space == JCS_YCCK;
    }
    [[nodiscard]] const jpeg_decompress_struct &state() const { return m_state; }
    [[nodiscard]] JpegFailure problem() const
    {
        const QString text = QString::fromLatin1(m_errors.text());
        if (m_errors.code() == JERR_NO_BACKING_STORE || m_errors.code() == JERR_OUT_OF_MEMORY)
            return {JpegProblem::TooLarge, text};
        return {m_errors.sawEarlyEnd() ? JpegProblem::CutShort : JpegProblem::NotReadable, text};
    }
    [[nodiscard]] bool isCutShort() const { return m_errors.sawEarlyEnd(); }

private:
    JpegErrors m_errors;
    jpeg_decompress_struct m_state{};
};

ExifFacts exifOf(const jpeg_decompress_struct &state)
{
    for (const jpeg_marker_struct *marker = state.marker_list; marker != nullptr; marker = marker->next) {
        const QByteArrayView data(marker->data, qsizetype(marker->data_length));
        if (marker->marker == kExifMarker && data.startsWith("Exif"))
            return readExif(data.sliced(std::min<qsizetype>(6, data.size())));
    }
    return {};
}

/// Of JFIF; 0 where it gives only the pixels' shape.
double jfifDotsPerInch(const jpeg_decompress_struct &state)
{
    constexpr double kCentimetresPerInch = 2.54;
    const double density = std::min(state.X_density, state.Y_density);
    if (!state.saw_JFIF_marker || state.density_unit == 0)
        return 0;
    return state.density_unit == 2 ? density * kCentimetresPerInch : density;
}

int qualityOf(const jpeg_decompress_struct &state)
{
    const auto table = [&](int component) -> const JQUANT_TBL * {
        return component < state.num_components
                   ? state.quant_tbl_ptrs[state.comp_info[component].quant_tbl_no]
                   : nullptr;
    };
    const JQUANT_TBL *const luma = table(0);
    if (luma == nullptr)
        return 0;
    const JQUANT_TBL *const chroma = state.jpeg_color_space == JCS_YCbCr ? table(1) : nullptr;
    if (chroma == nullptr || chroma == luma)
        return jpegQuality(luma->quantval, nullptr);
    const QuantSteps chromaSteps(chroma->quantval);
    return jpegQuality(luma->quantval, &chromaSteps);
}

FileFacts factsOf(const jpeg_decompress_struct &state, bool isCmyk)
{
    const ExifFacts exif = exifOf(state);
    FileFacts facts;
    facts.format = u"JPEG"_s;
    facts.pixels = QSize(int(state.image_width), int(state.image_height));
    facts.exifTurn = exif.turn;
    facts.dotsPerInch = jfifDotsPerInch(state);
    if (facts.dotsPerInch <= 0)
        facts.dotsPerInch = exif.dotsPerInch;
    facts.quality = qualityOf(state);
    facts.bitsPerPixel = state.data_precision * state.num_components;
    facts.colour = isCmyk ? u"CMYK"_s : state.num_components == 1 ? u"grey"_s : u"RGB"_s;
    facts.takenAt = exif.takenAt;
    return facts;
}

/// Adobe's CMYK, which stores how much light each ink lets through.
void mixInks(const std::vector<JSAMPLE> &inks, QRgb *line)
{
    for (size_t i = 0; i + 3 < inks.size(); i += 4) {
        const int key = inks[i + 3];
        *line++ = qRgb(inks[i] * key / 255, inks[i + 1] * key / 255, inks[i + 2] * key / 255);
    }
}

bool readLines(JpegReader &reader, QImage &picture)
{
    std::vector<JSAMPLE> inks(reader.isCmyk() ? size_t(picture.width()) * 4 : 0);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *const line = picture.scanLine(y);
        if (!reader.readLine(inks.empty() ? line : inks.data()))
            return false;
        if (!inks.empty())
            mixInks(inks, reinterpret_cast<QRgb *>(line));
    }
    return true;
}

} // namespace

bool isJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF");
}

tl::expected<JpegHead, JpegFailure> readJpegHead(const QByteArray &bytes)
{
    JpegReader reader;
    if (!reader.readHead(bytes))
        return tl::unexpected(reader.problem());
    JpegHead head;
    head.isCmyk = reader.isCmyk();
    head.facts = factsOf(reader.state(), head.isCmyk);
    head.facts.bytes = bytes.size();
    head.iccProfile = reader.iccProfile();
    return head;
}

bool isBareJpeg(const QByteArray &bytes)
{
    constexpr uchar kFirstApplication = 0xE0; // JFIF's
    constexpr uchar kLastApplication = 0xEF;
    constexpr uchar kComment = 0xFE;
    constexpr uchar kScan = 0xDA;
    const auto byteAt = [&](qsizetype at) { return uchar(bytes[at]); };
    qsizetype at = 2; // after the start of the image; then segments of FF, kind, length, content
    for (; at + 4 <= bytes.size() && byteAt(at) == 0xFF && byteAt(at + 1) != kScan;
         at += 2 + (byteAt(at + 2) << 8 | byteAt(at + 3))) {
        const uchar kind = byteAt(at + 1);
        if (kind == kComment || (kind > kFirstApplication && kind <= kLastApplication))
            return false;
        if (kind == kFirstApplication && bytes.mid(at + 4, 4) != "JFIF")
            return false;
    }
    // A scan never holds FF D9, for an FF in it is followed by 00.
    return at < bytes.size() && bytes.indexOf("\xFF\xD9", at) == bytes.size() - 2;
}

tl::expected<QImage, JpegFailure> decodeJpeg(const QByteArray &bytes, int eighths)
{
    JpegReader reader;
    if (!reader.readHead(bytes) || !reader.start(eighths))
        return tl::unexpected(reader.problem());
    QImage picture(int(reader.state().output_width), int(reader.state().output_height), QImage::Format_RGB32);
    if (picture.isNull())
        return tl::unexpected(JpegFailure{JpegProblem::TooLarge, u"no memory for the picture"_s});
    if (!readLines(reader, picture) || !reader.finish() || reader.isCutShort())
        return tl::unexpected(reader.problem());
    return picture;
}

} // namespace liuying::vision
