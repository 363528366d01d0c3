// SPDX-License-Identifier: Apache-2.0
#include "core/photo/PhotoRules.h"
#include "vision/Images.h"
#include "vision/Photos.h"
#include "vision/photo/Crop.h"
#include "vision/photo/JpegWriter.h"
#include "vision/photo/JudgedPart.h"

#include <QCoreApplication>

#include <algorithm>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// Enlarging invents detail; so much of it nobody sees.
constexpr double kMostEnlarged = 1.25;

tl::unexpected<Error> nobody()
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("Vision", "照片里没有找到人脸，无法裁剪。请正对镜头重新拍摄。"),
        u"no face to crop by"_s);
}

tl::unexpected<Error> severalPeople(int faces)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate("Vision", "照片里不止一个人，无法裁剪。请只让一位学生入镜，重新拍摄。"),
        u"faces: %1"_s.arg(faces));
}

tl::unexpected<Error> tooSmall(const cv::Rect &part)
{
    return failure(
        ErrorCode::BadInput,
        QCoreApplication::translate(
            "Vision", "人像太小，放大到标准尺寸会模糊。请让相机靠近一些，或使用更高的分辨率重新拍摄。"),
        u"crop of %1×%2 pixels"_s.arg(part.width).arg(part.height));
}

/// Nothing of the file rules is left to be done.
bool keepsTheStandard(const PhotoMeasures &measures)
{
    const PhotoPolicy policy;
    const auto isKept = [&](CheckId id, double value) { return limitsOf(id, policy).pass.contains(value); };
    const FileFacts &file = measures.file;
    return measures.isPrepared && file.format == "JPEG"_L1 && file.colour == "RGB"_L1 &&
           isKept(CheckId::FileResolution, file.dotsPerInch) &&
           isKept(CheckId::FileSize, double(file.bytes)) && isKept(CheckId::FileQuality, file.quality);
}

} // namespace

Result<PreparedPhoto> preparePhoto(const LoadedPhoto &photo, const PhotoMeasures &measures)
{
    if (measures.faces == 0 || photo.picture.isNull())
        return nobody();
    if (measures.faces > 1)
        return severalPeople(measures.faces);
    if (!photo.finished.isEmpty() && keepsTheStandard(measures))
        return PreparedPhoto{photo.finished, measures.file.quality, measures.judged, photo.picture};
    const cv::Rect part = judgedPart(photo, measures);
    if (part.height * kMostEnlarged < kStandardHeight)
        return tooSmall(part);
    try {
        const cv::Mat colours = judgedColours(photo, measures);
        const FittedJpeg fitted = fitJpeg(colours);
        if (fitted.bytes.isEmpty())
            return failure(ErrorCode::Internal, {}, u"libjpeg wrote nothing"_s);
        return PreparedPhoto{fitted.bytes, fitted.quality, measures.judged, pictureOf(colours)};
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Internal, {}, QString::fromUtf8(problem.what()));
    }
}

} // namespace liuying::vision
