// SPDX-License-Identifier: Apache-2.0
#include "vision/Images.h"
#include "vision/Photos.h"
#include "vision/photo/PhotoView.h"

#include <QFileInfo>
#include <QImageReader>

#include <opencv2/imgproc.hpp>

namespace liuying::vision {

Result<FileFacts> readFileFacts(const QString &file)
{
    QImageReader reader(file);
    FileFacts facts;
    facts.format = QString::fromLatin1(reader.format().toUpper());
    facts.pixels = reader.size();
    facts.bytes = QFileInfo(file).size();
    return facts;
}

Result<LoadedPhoto> loadPhoto(const QString &file)
{
    LoadedPhoto photo;
    photo.file = *readFileFacts(file);
    QImageReader reader(file);
    reader.setAutoTransform(true);
    photo.picture = reader.read().convertToFormat(QImage::Format_RGB32);
    if (photo.picture.isNull())
        return failure(ErrorCode::BadInput, reader.errorString());
    return photo;
}

Result<void> loadFaceModel()
{
    const Result<const FaceFinder *> finder = FaceFinder::get();
    if (!finder)
        return failureOf(finder);
    return {};
}

PhotoMeasures measurePhoto(const LoadedPhoto &photo, const PhotoPolicy &)
{
    PhotoMeasures measures;
    measures.file = photo.file;
    cv::Mat bgra(photo.picture.height(), photo.picture.width(), CV_8UC4,
                 const_cast<uchar *>(photo.picture.constBits()), size_t(photo.picture.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(bgra, bgr, cv::COLOR_BGRA2BGR);
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    const Result<const FaceFinder *> finder = FaceFinder::get();
    if (!finder)
        return measures;
    const std::vector<FoundFace> faces = (*finder)->find(grey);
    measures.faces = int(faces.size());
    measures.judgedSize = photo.picture.size();
    measures.judged = QRectF(QPointF(), QSizeF(photo.picture.size()));
    const PhotoView view =
        viewOf(bgr, faces.empty() ? std::nullopt : std::optional<FoundFace>(faces.front()));
    measureBackdrop(view, measures);
    if (!view.hasFace())
        return measures;
    for (const auto measure :
         {measureGeometry, measurePose, measureEyes, measureMouth, measureGlasses, measureHair, measureHead,
          measureJewellery, measureClothes, measureShoulders, measureLight, measureFocus})
        measure(view, measures);
    return measures;
}

Result<PreparedPhoto> preparePhoto(const LoadedPhoto &, const PhotoMeasures &)
{
    return failure(ErrorCode::Internal, {});
}

QImage drawOverlay(const LoadedPhoto &photo, const PhotoMeasures &, const PhotoPolicy &,
                   const QList<OverlayMark> &, double)
{
    return photo.picture;
}

QImage judgedPicture(const LoadedPhoto &photo, const PhotoMeasures &)
{
    return photo.picture;
}

std::optional<FacePlace> findFace(const QImage &)
{
    return std::nullopt;
}

} // namespace liuying::vision
