// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/FaceFinder.h"

#include <QCoreApplication>
#include <QFile>

#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

/// Where Debian's libdlib-data puts it.
const QString kModelFile = u"/usr/share/dlib/shape_predictor_68_face_landmarks.dat"_s;

cv::Rect2f toCv(const dlib::rectangle &box, double scale)
{
    return cv::Rect2f(float(double(box.left()) * scale), float(double(box.top()) * scale),
                      float(double(box.width()) * scale), float(double(box.height()) * scale));
}

class DlibFaceFinder : public FaceFinder {
public:
    explicit DlibFaceFinder(dlib::shape_predictor predictor) : m_predictor(std::move(predictor)) {}

    [[nodiscard]] std::vector<FoundFace> find(const cv::Mat &grey, int searchHeight) const override
    {
        // the detector keeps its work between calls, so each thread has one of its own; it takes 0.4 s to
        // make
        static const dlib::frontal_face_detector kDetector = dlib::get_frontal_face_detector();
        thread_local dlib::frontal_face_detector detector = kDetector;

        const double scale =
            searchHeight > 0 && grey.rows > searchHeight ? double(grey.rows) / searchHeight : 1;
        cv::Mat small = grey;
        if (scale > 1)
            cv::resize(grey, small, {}, 1 / scale, 1 / scale, cv::INTER_AREA);
        std::vector<std::pair<double, dlib::rectangle>> seen;
        detector(dlib::cv_image<unsigned char>(small), seen);

        std::vector<FoundFace> faces;
        for (const auto &[score, box] : seen) {
            FoundFace face;
            face.score = score;
            face.box = toCv(box, scale);
            const dlib::rectangle full(long(face.box.x), long(face.box.y), long(face.box.br().x) - 1,
                                       long(face.box.br().y) - 1);
            const dlib::full_object_detection shape = m_predictor(dlib::cv_image<unsigned char>(grey), full);
            for (unsigned long i = 0; i < face.points.size(); ++i)
                face.points.at(i) = cv::Point2f(float(shape.part(i).x()), float(shape.part(i).y()));
            faces.push_back(face);
        }
        std::ranges::sort(faces, std::greater{}, [](const FoundFace &face) { return face.box.area(); });
        return faces;
    }

private:
    dlib::shape_predictor m_predictor;
};

Result<std::unique_ptr<FaceFinder>> load()
{
    try {
        dlib::shape_predictor predictor;
        dlib::deserialize(kModelFile.toStdString()) >> predictor;
        return std::make_unique<DlibFaceFinder>(std::move(predictor));
    } catch (const std::exception &problem) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "Vision", "缺少人脸模型“%1”，照片无法检查。请安装软件包 libdlib-data。")
                           .arg(kModelFile),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace

cv::Point2f FoundFace::mean(int from, int to) const
{
    cv::Point2f sum;
    for (int i = from; i <= to; ++i)
        sum += points.at(size_t(i));
    return sum / float(to - from + 1);
}

FoundFace moved(FoundFace face, cv::Point2f by)
{
    face.box += by;
    for (cv::Point2f &point : face.points)
        point += by;
    return face;
}

double FoundFace::eyeDistance() const
{
    return cv::norm(rightEye() - leftEye());
}

Result<const FaceFinder *> FaceFinder::get()
{
    static const Result<std::unique_ptr<FaceFinder>> finder = load();
    if (!finder)
        return failureOf(finder);
    return finder->get();
}

} // namespace liuying::vision
