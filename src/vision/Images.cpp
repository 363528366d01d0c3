// SPDX-License-Identifier: Apache-2.0
#include "vision/Images.h"

#include <opencv2/imgproc.hpp>

#include <QPainter>

namespace liuying::vision {

namespace {

cv::Mat viewOf(const QImage &picture, int type)
{
    return cv::Mat(picture.height(), picture.width(), type, const_cast<uchar *>(picture.constBits()),
                   static_cast<std::size_t>(picture.bytesPerLine()));
}

QImage withoutTransparency(const QImage &picture)
{
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    return opaque;
}

cv::Mat converted(const QImage &picture, int type, int conversion)
{
    cv::Mat grey;
    cv::cvtColor(viewOf(picture, type), grey, conversion);
    return grey;
}

} // namespace

cv::Mat brightnessOf(const QImage &picture)
{
    if (picture.isNull())
        return {};
    switch (picture.format()) {
    case QImage::Format_Grayscale8:
        return viewOf(picture, CV_8UC1).clone();
    case QImage::Format_RGB32:
        return converted(picture, CV_8UC4, cv::COLOR_BGRA2GRAY);
    case QImage::Format_RGB888:
        return converted(picture, CV_8UC3, cv::COLOR_RGB2GRAY);
    case QImage::Format_BGR888:
        return converted(picture, CV_8UC3, cv::COLOR_BGR2GRAY);
    default:
        break;
    }
    const QImage opaque = picture.hasAlphaChannel() ? withoutTransparency(picture)
                                                    : picture.convertToFormat(QImage::Format_RGB32);
    return opaque.isNull() ? cv::Mat() : converted(opaque, CV_8UC4, cv::COLOR_BGRA2GRAY);
}

QImage pictureOf(const cv::Mat &image)
{
    if (image.empty() || image.depth() != CV_8U)
        return {};
    const bool transparent = image.channels() == 4;
    QImage picture(image.cols, image.rows, transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (picture.isNull())
        return {};
    cv::Mat target(picture.height(), picture.width(), CV_8UC4, picture.bits(),
                   static_cast<std::size_t>(picture.bytesPerLine()));
    if (transparent)
        image.copyTo(target);
    else
        cv::cvtColor(image, target, image.channels() == 1 ? cv::COLOR_GRAY2BGRA : cv::COLOR_BGR2BGRA);
    return picture;
}

} // namespace liuying::vision
