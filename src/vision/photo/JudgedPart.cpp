// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/JudgedPart.h"

#include "vision/Images.h"
#include "vision/photo/Crop.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace liuying::vision {

cv::Mat colourOf(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    const cv::Mat view(plain.height(), plain.width(), CV_8UC4, const_cast<uchar *>(plain.constBits()),
                       size_t(plain.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(view, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

cv::Rect judgedPart(const LoadedPhoto &photo, const PhotoMeasures &measures)
{
    const auto reduced = [&](double stored) { return int(std::lround(stored / photo.reduction)); };
    const cv::Rect part(reduced(measures.judged.x()), reduced(measures.judged.y()),
                        reduced(measures.judged.width()), reduced(measures.judged.height()));
    return part & cv::Rect(0, 0, photo.picture.width(), photo.picture.height());
}

cv::Mat judgedColours(const LoadedPhoto &photo, const PhotoMeasures &measures)
{
    const cv::Rect part = judgedPart(photo, measures);
    if (part.empty())
        return colourOf(photo.picture);
    const cv::Size size(measures.judgedSize.width(), measures.judgedSize.height());
    const cv::Mat colours = colourOf(photo.picture.copy(part.x, part.y, part.width, part.height));
    return size == colours.size() ? colours : scaledCrop(colours, {{}, colours.size()});
}

QImage judgedPicture(const LoadedPhoto &photo, const PhotoMeasures &measures)
{
    if (photo.picture.isNull())
        return {};
    return pictureOf(judgedColours(photo, measures));
}

} // namespace liuying::vision
