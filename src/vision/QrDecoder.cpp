// SPDX-License-Identifier: Apache-2.0
#include "vision/QrDecoder.h"

// Without it the headers of 1.4 complain about the coming type of text(), which is not used here.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace liuying::vision {

namespace {

// 2.2 renamed DecodeHints to ReaderOptions, 3.0 dropped the old name.
#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

Options optionsFor(Threshold threshold)
{
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    options.setTryDownscale(true);
    options.setBinarizer(threshold == Threshold::Middle ? ZXing::Binarizer::FixedThreshold
                                                        : ZXing::Binarizer::LocalAverage);
    return options;
}

ZXing::ImageView viewOf(const cv::Mat &grey)
{
    return {grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum, static_cast<int>(grey.step)};
}

/// The content, not the text: text() guesses a character set and would change binary payloads.
template <typename Barcode>
QByteArray payloadOf(const Barcode &barcode)
{
    const auto &bytes = barcode.bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

template <typename Position>
QPolygonF cornersOf(const Position &position)
{
    QPolygonF corners;
    for (const auto &point :
         {position.topLeft(), position.topRight(), position.bottomRight(), position.bottomLeft()})
        corners.append(QPointF(point.x, point.y));
    return corners;
}

} // namespace

QList<SeenCode> decodeQrCodes(const cv::Mat &grey, Threshold threshold)
{
    QList<SeenCode> codes;
    if (grey.empty())
        return codes;
    for (const auto &barcode : ZXing::ReadBarcodes(viewOf(grey), optionsFor(threshold))) {
        if (barcode.isValid())
            codes.append({payloadOf(barcode), cornersOf(barcode.position())});
    }
    return codes;
}

std::optional<QByteArray> decodeDrawnCode(const cv::Mat &grey)
{
    const Options options = optionsFor(Threshold::Middle).setIsPure(true);
    const auto barcode = ZXing::ReadBarcode(viewOf(grey), options);
    return barcode.isValid() ? std::optional(payloadOf(barcode)) : std::nullopt;
}

} // namespace liuying::vision
