// SPDX-License-Identifier: Apache-2.0
#include "gui/studio/FrameGuides.h"

#include "core/photo/PhotoRules.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace liuying {

namespace {

struct FrameGuides {
    Q_DECLARE_TR_FUNCTIONS(FrameGuides)
};

constexpr double kPhotoWidth = 480; // the finished photograph, by the standard
constexpr double kPhotoHeight = 640;
// Wider than the standard's own reading of "centred": a live face sways, and preparing crops around it.
constexpr double kOffCentre = 40;

/// The face in pixels of the finished photograph, were it cut as the guides stand.
struct SeatedFace {
    double width;
    double eyesY;
    double middleX;
    double rollDegrees;
    std::optional<double> crownY;
};

SeatedFace seated(const FacePlace &face, const QRectF &window)
{
    const double scale = kPhotoHeight / window.height();
    const QPointF eyes = (face.leftEye + face.rightEye) / 2;
    const QPointF between = face.rightEye - face.leftEye;
    SeatedFace seat{};
    seat.width = face.jawWidth * scale;
    seat.eyesY = (eyes.y() - window.top()) * scale;
    seat.middleX = (eyes.x() - window.left()) * scale;
    seat.rollDegrees = std::atan2(between.y(), between.x()) * 180 / std::numbers::pi;
    if (face.crownY)
        seat.crownY = (*face.crownY - window.top()) * scale;
    return seat;
}

/// First the distance, then the height, then the side, then the head: each moves the ones behind it.
FrameHint hintFor(const SeatedFace &seat, const FrameFit &fit, const PhotoPolicy &policy)
{
    if (!fit.widthFits)
        return seat.width < policy.faceWidth.from ? FrameHint::ComeCloser : FrameHint::MoveBack;
    if (!fit.eyesFit)
        return seat.eyesY < policy.eyeLine.from ? FrameHint::SitLower : FrameHint::SitHigher;
    if (!fit.crownFits)
        return *seat.crownY < policy.crown.from ? FrameHint::SitLower : FrameHint::SitHigher;
    if (!fit.isCentred)
        return seat.middleX > kPhotoWidth / 2 ? FrameHint::MoveLeft : FrameHint::MoveRight;
    return fit.isUpright ? FrameHint::Good : FrameHint::Straighten;
}

} // namespace

QRectF guideFrame(const QSize &frame)
{
    QRectF window({}, QSizeF(kPhotoWidth, kPhotoHeight).scaled(frame, Qt::KeepAspectRatio));
    window.moveCenter(QRectF({}, QSizeF(frame)).center());
    return window;
}

FrameFit fitOf(const std::optional<FacePlace> &face, const QSize &frame, const PhotoPolicy &policy)
{
    FrameFit fit;
    if (!face || frame.isEmpty())
        return fit;
    const SeatedFace seat = seated(*face, guideFrame(frame));
    fit.hasFace = true;
    fit.widthFits = policy.faceWidth.contains(seat.width);
    fit.eyesFit = policy.eyeLine.contains(seat.eyesY);
    fit.crownFits = !seat.crownY || policy.crown.contains(*seat.crownY);
    fit.isCentred = std::abs(seat.middleX - kPhotoWidth / 2) <= kOffCentre;
    fit.isUpright = limitsOf(CheckId::PoseRoll, policy).pass.contains(seat.rollDegrees);
    fit.hint = hintFor(seat, fit, policy);
    return fit;
}

QString hintWords(FrameHint hint, bool isMirrored)
{
    switch (hint) {
    case FrameHint::NoFace:
        return FrameGuides::tr("请坐到画面中间，看镜头");
    case FrameHint::ComeCloser:
        return FrameGuides::tr("请靠近一点");
    case FrameHint::MoveBack:
        return FrameGuides::tr("请退后一点");
    case FrameHint::SitHigher:
        return FrameGuides::tr("请坐高一点，或把镜头降低");
    case FrameHint::SitLower:
        return FrameGuides::tr("请再低一点，或把镜头升高");
    case FrameHint::MoveLeft:
        return isMirrored ? FrameGuides::tr("往画面右边挪一点") : FrameGuides::tr("往画面左边挪一点");
    case FrameHint::MoveRight:
        return isMirrored ? FrameGuides::tr("往画面左边挪一点") : FrameGuides::tr("往画面右边挪一点");
    case FrameHint::Straighten:
        return FrameGuides::tr("请把头摆正");
    case FrameHint::Good:
        break;
    }
    return FrameGuides::tr("很好，别动");
}

} // namespace liuying
