// SPDX-License-Identifier: Apache-2.0
// Other readers of QR codes, each as a camera's frame is given to it in one call.
#pragma once

#include <zbar.h>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <QImage>
#include <QList>

namespace liuying::bench {

enum class ZXingEffort {
    Fast, ///< one pass
    Best  ///< try harder, rotate, downscale: also how 1.4 comes
};

/// What ZXing-C++ reads. Asked for QR codes alone, as this project asks it.
inline QList<QByteArray> readByZXing(const QImage &frame, ZXingEffort effort)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const bool isBest = effort == ZXingEffort::Best;
    hints.setTryHarder(isBest).setTryRotate(isBest).setTryDownscale(isBest);
    const ZXing::ImageView view(frame.constBits(), frame.width(), frame.height(), ZXing::ImageFormat::BGRX,
                                static_cast<int>(frame.bytesPerLine()));
    QList<QByteArray> payloads;
    for (const auto &barcode : ZXing::ReadBarcodes(view, hints)) {
        if (barcode.isValid())
            payloads.append({reinterpret_cast<const char *>(barcode.bytes().data()),
                             static_cast<qsizetype>(barcode.bytes().size())});
    }
    return payloads;
}

/// ZBar at its most thorough: every line scanned, dark on light and light on dark, payloads as bytes.
class ZBarReader {
public:
    ZBarReader()
    {
        using namespace zbar;
        m_scanner.set_config(ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
        m_scanner.set_config(ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
        m_scanner.set_config(ZBAR_QRCODE, ZBAR_CFG_BINARY, 1);
        m_scanner.set_config(ZBAR_NONE, ZBAR_CFG_X_DENSITY, 1);
        m_scanner.set_config(ZBAR_NONE, ZBAR_CFG_Y_DENSITY, 1);
        m_scanner.set_config(ZBAR_NONE, ZBAR_CFG_TEST_INVERTED, 1);
    }

    [[nodiscard]] QList<QByteArray> read(const QImage &frame)
    {
        const QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
        QByteArray pixels; // without the padding of QImage's lines
        for (int y = 0; y < grey.height(); ++y)
            pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
        zbar::Image image(static_cast<unsigned>(grey.width()), static_cast<unsigned>(grey.height()), "Y800",
                          pixels.constData(), static_cast<unsigned long>(pixels.size()));
        QList<QByteArray> payloads;
        m_scanner.scan(image);
        for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
            payloads.append(QByteArray::fromStdString(symbol->get_data()));
        return payloads;
    }

private:
    zbar::ImageScanner m_scanner;
};

} // namespace liuying::bench
