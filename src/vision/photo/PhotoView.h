// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoMeasures.h"
#include "vision/photo/FaceFinder.h"

#include <opencv2/core.hpp>

#include <optional>

namespace liuying::vision {

/// The picture that is judged, in the forms the measurers want it, made once. 480 × 640 where it could be
/// cropped to that; measurers scale by the eyes' distance, not by pixels.
struct PhotoView {
    cv::Mat bgr;                   ///< 8 bits a channel
    cv::Mat lab;                   ///< CV_32FC3: L 0 to 100, a and b about −128 to 127
    cv::Mat grey;                  ///< 8 bits
    std::optional<FoundFace> face; ///< the largest
    /// 255 where somebody is, 0 where the wall is; CV_8U. By the backdrop key (Silhouette.h), so hair and
    /// clothes are in it; with a wall of the wrong sort it means little: see isWallKnown.
    cv::Mat person;
    bool isWallKnown = false; ///< the border is one plain colour, so the key can be trusted
    cv::Vec3f wallLab;        ///< the wall's median colour
    cv::Mat things;           ///< 255 where there is neither wall nor person; CV_8U (Silhouette.h)
    cv::Mat shade;            ///< CV_32F: cube root of the light on the wall, 1 where it is in no shadow
    double plainShare = 0;    ///< of the places beside and above the head, how much is plain wall

    [[nodiscard]] bool hasFace() const { return face.has_value(); }
    [[nodiscard]] double eyeDistance() const { return face ? face->eyeDistance() : 0; }
};

[[nodiscard]] PhotoView viewOf(const cv::Mat &bgr, std::optional<FoundFace> face);

/// A point in the face's own axes: origin between the eyes, x to the picture's right along the line of the
/// eyes, y towards the chin, the eyes' distance as unit; for the measurers' regions.
[[nodiscard]] cv::Point2f fromFace(const FoundFace &face, double x, double y);
/// The picture turned and scaled into those axes: @p width × @p height pixels, @p unit pixels to the eyes'
/// distance, the point between the eyes at @p origin.
[[nodiscard]] cv::Mat alignedToFace(const cv::Mat &image, const FoundFace &face, cv::Size size, double unit,
                                    cv::Point2f origin);

/// What a measurer says of a place in the picture.
[[nodiscard]] QRectF rectOf(const cv::Rect2f &rect);
/// The rectangle around points from … to of a face, grown by @p margin of the eyes' distance.
[[nodiscard]] cv::Rect2f around(const FoundFace &face, int from, int to, double margin);

/// The face's place in words of core; the crown is left open.
[[nodiscard]] FacePlace placeOf(const FoundFace &face);
/// Top of the hair: going up from the eyes, the last row in which the head is still wide; single hairs and
/// noise are narrower. Empty where the person cannot be told from the wall.
[[nodiscard]] std::optional<double> crownOf(const PhotoView &view);

// The measurers. Each adds its readings, none touches another's; all need a face unless they say otherwise.
void measureGeometry(const PhotoView &view, PhotoMeasures &measures); ///< face.width … shoulders not
void measurePose(const PhotoView &view, PhotoMeasures &measures);     ///< pose.*
void measureEyes(const PhotoView &view, PhotoMeasures &measures);     ///< eyes.open, eyes.red
void measureMouth(const PhotoView &view, PhotoMeasures &measures);
void measureGlasses(const PhotoView &view, PhotoMeasures &measures); ///< and lensDarkness
void measureHair(const PhotoView &view, PhotoMeasures &measures);    ///< brows.visible, ears.visible
void measureHead(const PhotoView &view, PhotoMeasures &measures);    ///< head.uncovered
void measureJewellery(const PhotoView &view, PhotoMeasures &measures);
void measureClothes(const PhotoView &view, PhotoMeasures &measures);   ///< clothes.*
void measureShoulders(const PhotoView &view, PhotoMeasures &measures); ///< shoulders.level
void measureBackdrop(const PhotoView &view, PhotoMeasures &measures);  ///< backdrop.*; without a face, too
void measureLight(const PhotoView &view, PhotoMeasures &measures);     ///< light.*
void measureFocus(const PhotoView &view, PhotoMeasures &measures);

} // namespace liuying::vision
