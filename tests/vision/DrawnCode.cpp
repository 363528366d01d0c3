// SPDX-License-Identifier: Apache-2.0
#include "vision/DrawnCode.h"

#include <qrencode.h>

#include <QPainter>

#include <memory>

namespace liuying::vision {

QImage drawnCode(const QByteArray &payload, int modulePx)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(payload.size()),
                          reinterpret_cast<const unsigned char *>(payload.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    const int quiet = 4 * modulePx;
    QImage picture(code->width * modulePx + 2 * quiet, code->width * modulePx + 2 * quiet,
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if (code->data[row * code->width + column] & 1)
                painter.fillRect(quiet + column * modulePx, quiet + row * modulePx, modulePx, modulePx,
                                 Qt::black);
        }
    }
    return picture;
}

QImage onGround(const QImage &code, const QSize &size, const QPoint &place)
{
    QImage ground(size, QImage::Format_RGB32);
    ground.fill(QColor(150, 150, 150));
    QPainter(&ground).drawImage(place, code);
    return ground;
}

QByteArray someCaptureCode()
{
    return "Xdordh8p1dtTd2RoG17YIZA8k1135c3kpZsYh0cvMEUEsvStkwe2WKeh6IeWMZf7F4ebiQbK";
}

} // namespace liuying::vision
