// SPDX-License-Identifier: Apache-2.0
#include "vision/Photos.h"
#include "vision/photo/Crop.h"
#include "vision/photo/JudgedPart.h"
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace liuying::vision {

namespace {

Q_LOGGING_CATEGORY(lcPhotos, "station.vision.photos")

/// A face has to fill an eighth of this height to be found; larger ones are found, too.
constexpr int kSearchHeight = 640;
/// Where nothing was found: for somebody who stands far off.
constexpr int kFarSearchHeight = 1400;

cv::Mat greyOf(const cv::Mat &bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

std::vector<FoundFace> findFaces(const FaceFinder &finder, const cv::Mat &grey)
{
    std::vector<FoundFace> faces = finder.find(grey, kSearchHeight);
    if (faces.empty() && grey.rows > kSearchHeight)
        faces = finder.find(grey, kFarSearchHeight);
    return faces;
}

/// A face printed on the clothes of the first one: small, and right below the chin.
bool isPrinted(const FoundFace &face, const FoundFace &wearer)
{
    const cv::Point2f middle = (face.box.tl() + face.box.br()) / 2;
    const float jaw = wearer.points[16].x - wearer.points[0].x;
    return face.box.width < 0.6F * wearer.box.width && face.box.y > wearer.points[8].y &&
           std::abs(middle.x - wearer.points[8].x) < jaw;
}

int countPeople(const std::vector<FoundFace> &faces)
{
    return int(
        std::ranges::count_if(faces, [&](const FoundFace &face) { return !isPrinted(face, faces.front()); }));
}

/// A face found in the whole picture, in pixels of its crop.
FoundFace inCrop(FoundFace face, const cv::Rect &crop)
{
    const float scale = float(kStandardHeight) / float(crop.height);
    const cv::Point2f origin(float(crop.x), float(crop.y));
    face.box = cv::Rect2f((face.box.tl() - origin) * scale, (face.box.br() - origin) * scale);
    for (cv::Point2f &point : face.points)
        point = (point - origin) * scale;
    return face;
}

/// The crop by a first one, in which the top of the hair can be seen.
cv::Rect findCrop(const cv::Mat &bgr, const FoundFace &face, const PhotoPolicy &policy)
{
    const cv::Rect roomy = roomyCrop(cropFace(face, std::nullopt), bgr.size());
    const PhotoView view = viewOf(scaledCrop(bgr, roomy), inCrop(face, roomy));
    std::optional<double> crown = crownOf(view);
    if (crown)
        crown = roomy.y + *crown * roomy.height / kStandardHeight;
    return cropFor(cropFace(face, crown), bgr.size(), policy);
}

/// The picture that is judged, with the faces in it, largest first.
struct Judged {
    cv::Mat bgr;
    std::vector<FoundFace> faces;
    int others = 0; ///< people of the sitter's size whom the crop leaves out
    QRectF part{};  ///< of the stored upright picture; null: nobody to crop by
};

Judged asItIs(const FaceFinder &finder, const cv::Mat &bgr)
{
    return {bgr, finder.find(greyOf(bgr)), 0, QRectF(0, 0, bgr.cols, bgr.rows)};
}

/// Without anybody in it: only its wall can be judged.
Judged withoutFace(const cv::Mat &bgr)
{
    Judged judged;
    const double scale = std::min(1.0, double(kStandardHeight) / bgr.rows);
    const cv::Size size(std::max(1, cvRound(bgr.cols * scale)), std::max(1, cvRound(bgr.rows * scale)));
    cv::resize(bgr, judged.bgr, size, 0, 0, cv::INTER_AREA);
    return judged;
}

/// Others before the camera, as near as the sitter, of whom the crop shows nothing.
int peopleBeside(const std::vector<FoundFace> &faces, const cv::Rect &crop)
{
    constexpr float kAsNear = 0.6F; // of the sitter's width; smaller ones pass by behind
    return int(std::ranges::count_if(faces, [&](const FoundFace &face) {
        const cv::Point2f middle = (face.box.tl() + face.box.br()) / 2;
        return face.box.width > kAsNear * faces.front().box.width && !crop.contains(cv::Point(middle));
    }));
}

Judged cropped(const FaceFinder &finder, const cv::Mat &bgr, double reduction, const PhotoPolicy &policy)
{
    const std::vector<FoundFace> faces = findFaces(finder, greyOf(bgr));
    if (faces.empty())
        return withoutFace(bgr);
    const cv::Rect crop = findCrop(bgr, faces.front(), policy);
    Judged judged{
        scaledCrop(bgr, crop),
        {},
        peopleBeside(faces, crop),
        QRectF(crop.x * reduction, crop.y * reduction, crop.width * reduction, crop.height * reduction)};
    judged.faces = finder.find(greyOf(judged.bgr));
    if (judged.faces.empty())
        judged.faces.push_back(inCrop(faces.front(), crop));
    return judged;
}

bool isStandard(const LoadedPhoto &photo)
{
    return photo.picture.size() == QSize(kStandardWidth, kStandardHeight) && photo.reduction == 1 &&
           photo.file.exifTurn == 1;
}

void measureView(const PhotoView &view, PhotoMeasures &measures)
{
    measureBackdrop(view, measures);
    if (!view.hasFace())
        return;
    for (const auto measure :
         {measureGeometry, measurePose, measureEyes, measureMouth, measureGlasses, measureHair, measureHead,
          measureJewellery, measureClothes, measureShoulders, measureLight, measureFocus})
        measure(view, measures);
}

void measureInto(PhotoMeasures &measures, const FaceFinder &finder, const LoadedPhoto &photo,
                 const PhotoPolicy &policy)
{
    const cv::Mat bgr = colourOf(photo.picture);
    const Judged judged =
        measures.isPrepared ? asItIs(finder, bgr) : cropped(finder, bgr, photo.reduction, policy);
    measures.judged = judged.part;
    measures.judgedSize = QSize(judged.bgr.cols, judged.bgr.rows);
    measures.faces = countPeople(judged.faces) + judged.others;
    measureView(viewOf(judged.bgr, judged.faces.empty() ? std::nullopt : std::optional(judged.faces.front())),
                measures);
}

} // namespace

Result<void> loadFaceModel()
{
    return FaceFinder::get().map([](const FaceFinder *) {});
}

PhotoMeasures measurePhoto(const LoadedPhoto &photo, const PhotoPolicy &policy)
{
    PhotoMeasures measures;
    measures.file = photo.file;
    measures.isPrepared = isStandard(photo);
    const Result<const FaceFinder *> finder = FaceFinder::get();
    if (!finder || photo.picture.isNull())
        return measures;
    try {
        measureInto(measures, **finder, photo, policy);
    } catch (const std::exception &problem) {
        qCWarning(lcPhotos) << "photograph not measured to the end:" << problem.what();
    }
    return measures;
}

} // namespace liuying::vision
