// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/Silhouette.h"

#include "vision/photo/WallModel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace liuying::vision {

namespace {

constexpr int kReduction = 4; ///< the wall is fitted to a picture so much smaller

// So far the wall's own colours go: noise and JPEG blocks in tint, shadows and hot spots in shade. In the
// darkest shadow half the tint is allowed: there the wall comes near the colour of an edge of black hair.
constexpr float kWallTint = 10;
constexpr float kDarkestWall = 0.68F;
constexpr float kBrightestWall = 1.10F;
/// Of a wall without colour any grey thing is a shade; there only a light shadow is still wall.
constexpr float kDarkestGreyWall = 0.92F;
constexpr float kBrightestGreyWall = 1.05F;
constexpr float kGreyChroma = 15;
/// Writing, a border and a curtain together leave more of a wall than this; an everyday room rarely so much.
constexpr double kPlainEnough = 0.55;

bool isWall(const WallDeparture &departure, bool isGrey)
{
    if (isGrey)
        return departure.tint < kWallTint && departure.shade > kDarkestGreyWall &&
               departure.shade < kBrightestGreyWall;
    const float depth = std::clamp((1 - departure.shade) / (1 - kDarkestWall), 0.0F, 1.0F);
    return departure.tint < kWallTint * (1 - depth / 2) && departure.shade > kDarkestWall &&
           departure.shade < kBrightestWall;
}

/// Twice the noise of a camera or of JPEG at quality 60.
bool isFaint(const WallDeparture &departure)
{
    return departure.tint > kWallTint * 0.4F || std::abs(departure.shade - 1) > 0.04F;
}

/// Where the wall is to be expected: the picture's edge down to the chin, and all beside and above the head.
cv::Mat wallPlaces(cv::Size size, const std::optional<FoundFace> &face)
{
    cv::Mat places = cv::Mat::zeros(size, CV_8U);
    const int edge = std::max(2, size.width * 6 / 100);
    const double bottom = face ? double(face->points[8].y) : size.height * 0.5;
    const cv::Rect upper(0, 0, size.width, std::clamp(int(bottom), edge, size.height));
    cv::rectangle(places, upper, 255, cv::FILLED);
    if (!face) {
        cv::rectangle(places, {edge, edge, size.width - 2 * edge, size.height}, 0, cv::FILLED);
        return places;
    }
    const double unit = face->eyeDistance();
    const cv::Point2f eyes = (face->leftEye() + face->rightEye()) / 2;
    // Heads with much hair are 4 eye distances wide and reach 2.4 above the eyes.
    const int left = std::max(edge, int(double(eyes.x) - 2 * unit));
    const int right = std::min(size.width - edge, int(double(eyes.x) + 2 * unit));
    const int top = std::max(edge, int(double(eyes.y) - 2.4 * unit));
    cv::rectangle(places, cv::Point(left, top), cv::Point(right, size.height), 0, cv::FILLED);
    return places;
}

/// Surely the person whatever colour it has: the face, the neck and the middle of the body.
cv::Mat surePerson(cv::Size size, const FoundFace &face)
{
    cv::Mat sure = cv::Mat::zeros(size, CV_8U);
    const double unit = face.eyeDistance();
    std::vector<cv::Point> outline;
    for (size_t i = 0; i < 27; ++i) // jaw and brows
        outline.emplace_back(face.points.at(i));
    std::vector<cv::Point> hull;
    cv::convexHull(outline, hull);
    cv::fillConvexPoly(sure, hull, 255);
    const cv::Point2f chin = face.points[8];
    const auto at = [&](double x, double y) {
        return cv::Point(int(double(chin.x) + x * unit), int(double(chin.y) + y * unit));
    };
    const int below = size.height + 1;
    const std::vector<cv::Point> body = {at(-0.35, -0.2),
                                         at(0.35, -0.2),
                                         at(0.5, 0.6),
                                         at(1.2, 1.5),
                                         {at(1.2, 0).x, std::max(below, at(0, 1.5).y)},
                                         {at(-1.2, 0).x, std::max(below, at(0, 1.5).y)},
                                         at(-1.2, 1.5),
                                         at(-0.5, 0.6)};
    cv::fillPoly(sure, std::vector{body}, 255);
    return sure;
}

/// The picture compared with the wall, pixel by pixel.
struct Keyed {
    cv::Mat apart; ///< 255 where it is not the wall
    cv::Mat faint; ///< 255 where it differs a little from the wall: ends of hair, edges, shadows
    cv::Mat shade; ///< CV_32F, WallDeparture::shade
};

Keyed keyed(const cv::Mat &lab, const WallModel &wall)
{
    const cv::Vec3f colour = wall.commonest();
    const bool isGrey = std::hypot(colour[1], colour[2]) < kGreyChroma;
    Keyed result{cv::Mat(lab.size(), CV_8U), cv::Mat(lab.size(), CV_8U), cv::Mat(lab.size(), CV_32F)};
    // The wall changes slowly: its colour is worked out for squares, not for pixels.
    constexpr int kSquare = 8;
    for (int top = 0; top < lab.rows; top += kSquare)
        for (int left = 0; left < lab.cols; left += kSquare) {
            const cv::Vec3f here = wall.at((float(left) + kSquare / 2.0F) / float(lab.cols),
                                           (float(top) + kSquare / 2.0F) / float(lab.rows));
            for (int y = top; y < std::min(top + kSquare, lab.rows); ++y)
                for (int x = left; x < std::min(left + kSquare, lab.cols); ++x) {
                    const WallDeparture departure = WallModel::departure(lab.at<cv::Vec3f>(y, x), here);
                    result.apart.at<uchar>(y, x) = isWall(departure, isGrey) ? 0 : 255;
                    result.faint.at<uchar>(y, x) = isFaint(departure) ? 255 : 0;
                    result.shade.at<float>(y, x) = departure.shade;
                }
        }
    return result;
}

/// Clothes of nearly the wall's colour pass for wall in shadow. But no shadow falls where the chest has to
/// be: if that looks like shaded wall, only what is as bright as the wall is taken for wall beside it.
void keepWallColouredClothes(cv::Mat &mask, const cv::Mat &shade, const FoundFace &face)
{
    constexpr double kShadedChest = 0.2;
    constexpr float kUnshaded = 0.95F;
    const double unit = face.eyeDistance();
    const cv::Point2f chin = face.points[8];
    const cv::Rect whole({}, mask.size());
    const cv::Mat shaded = (mask == 0) & (shade < kUnshaded);
    const int top = std::min(int(double(chin.y) + 1.2 * unit), mask.rows - int(0.2 * unit));
    const cv::Rect chest =
        cv::Rect(int(double(chin.x) - 1.8 * unit), top, int(3.6 * unit), mask.rows - top) & whole;
    if (chest.empty() || cv::countNonZero(shaded(chest)) < kShadedChest * chest.area())
        return;
    const int below = std::clamp(int(double(chin.y) + 0.4 * unit), 0, mask.rows - 1);
    mask.rowRange(below, mask.rows) |= shaded.rowRange(below, mask.rows);
}

/// The connected regions of a mask and which one holds most of a seed.
struct Regions {
    cv::Mat labels; ///< CV_32S
    cv::Mat stats;
    int number = 0;

    explicit Regions(const cv::Mat &mask)
    {
        cv::Mat centres;
        number = cv::connectedComponentsWithStats(mask, labels, stats, centres, 8, CV_32S);
    }

    [[nodiscard]] int area(int label) const { return stats.at<int>(label, cv::CC_STAT_AREA); }

    [[nodiscard]] int largest() const
    {
        int best = 0;
        for (int label = 1; label < number; ++label)
            if (best == 0 || area(label) > area(best))
                best = label;
        return best;
    }
};

cv::Mat ellipse(int size)
{
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {size, size});
}

/// What hangs together with the face: above the mouth only what touches the head there, so that a post or a
/// second person behind a shoulder is not taken in by way of the shoulder.
cv::Mat connectedToFace(const cv::Mat &mask, const FoundFace &face)
{
    const int cut = std::clamp(int(double(face.points[8].y) - 0.3 * face.eyeDistance()), 1, mask.rows - 1);
    cv::Mat kept = cv::Mat::zeros(mask.size(), CV_8U);
    const Regions upper(mask.rowRange(0, cut));
    const cv::Point2f nose = face.points[30];
    const int x = std::clamp(int(nose.x), 0, mask.cols - 1);
    const int y = std::clamp(int(nose.y), 0, cut - 1);
    cv::compare(upper.labels, upper.labels.at<int>(y, x), kept.rowRange(0, cut), cv::CMP_EQ);
    cv::Mat whole = kept.clone();
    mask.rowRange(cut, mask.rows).copyTo(whole.rowRange(cut, mask.rows));
    const Regions all(whole);
    cv::compare(all.labels, all.labels.at<int>(y, x), kept, cv::CMP_EQ);
    return kept;
}

/// Lengths are in eye distances; without a face, in those of a face as the standard wants it.
double unitOf(cv::Size size, const std::optional<FoundFace> &face)
{
    return face ? face->eyeDistance() : size.width / 5.0;
}

/// Fills what the wall's colour made in the person: all holes below the chin and in the head, beside it only
/// small ones; a gap between long hair and neck is wall.
void fillHoles(cv::Mat &person, const std::optional<FoundFace> &face)
{
    const int chin = face ? int(face->points[8].y) : person.rows;
    const double unit = unitOf(person.size(), face);
    const cv::Mat wall = person == 0;
    const Regions regions(wall);
    for (int label = 1; label < regions.number; ++label) {
        const cv::Rect box(regions.stats.at<int>(label, cv::CC_STAT_LEFT),
                           regions.stats.at<int>(label, cv::CC_STAT_TOP),
                           regions.stats.at<int>(label, cv::CC_STAT_WIDTH),
                           regions.stats.at<int>(label, cv::CC_STAT_HEIGHT));
        const bool isOpen =
            box.x == 0 || box.y == 0 || box.br().x == person.cols || box.br().y == person.rows;
        const bool isInHead = face && box.x > int(face->points[1].x) && box.br().x < int(face->points[15].x);
        const bool isGap = box.y < chin && !isInHead && regions.area(label) > 0.02 * unit * unit;
        if (!isOpen && !isGap)
            person(box).setTo(255, regions.labels(box) == label);
    }
}

/// Neither wall nor person. A strand of hair that looks loose still hangs together with the head by a faint
/// trail; so near to it, that is the person's.
cv::Mat thingsBeside(const Keyed &key, const cv::Mat &person, double unit)
{
    const int touching = std::max(3, int(unit * 0.1)) | 1;
    cv::Mat near;
    cv::dilate(person, near, ellipse(touching));
    cv::Mat apart;
    cv::distanceTransform(person == 0, apart, cv::DIST_L2, 3);
    const cv::Mat strandReach = apart < 0.6 * unit;
    const Regions trails((key.faint | near) & strandReach);
    cv::Mat hair = cv::Mat::zeros(person.size(), CV_8U);
    std::vector<uchar> isPersons(size_t(trails.number), 0);
    for (int y = 0; y < person.rows; ++y)
        for (int x = 0; x < person.cols; ++x)
            if (person.at<uchar>(y, x) != 0)
                isPersons.at(size_t(trails.labels.at<int>(y, x))) = 255;
    isPersons.at(0) = 0;
    for (int y = 0; y < person.rows; ++y)
        for (int x = 0; x < person.cols; ++x)
            hair.at<uchar>(y, x) = isPersons.at(size_t(trails.labels.at<int>(y, x)));
    return key.apart & ~hair;
}

/// The face and what hangs together with it; without a face the largest thing.
cv::Mat personIn(const cv::Mat &apart, const std::optional<FoundFace> &face)
{
    cv::Mat mask;
    cv::morphologyEx(apart, mask, cv::MORPH_CLOSE, ellipse(5));
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, ellipse(5));
    cv::Mat person;
    if (face) {
        mask |= surePerson(mask.size(), *face);
        person = connectedToFace(mask, *face);
    } else {
        const Regions regions(mask);
        person = regions.number > 1 ? cv::Mat(regions.labels == regions.largest())
                                    : cv::Mat::zeros(mask.size(), CV_8U);
    }
    fillHoles(person, face);
    return person;
}

} // namespace

Silhouette findSilhouette(const cv::Mat &lab, const std::optional<FoundFace> &face)
{
    Silhouette silhouette;
    cv::Mat small;
    cv::resize(lab, small, {}, 1.0 / kReduction, 1.0 / kReduction, cv::INTER_AREA);
    cv::Mat places;
    const cv::Mat fullPlaces = wallPlaces(lab.size(), face);
    cv::resize(fullPlaces, places, small.size(), 0, 0, cv::INTER_NEAREST);
    const std::optional<WallModel> wall = WallModel::fit(small, places);
    if (!wall) {
        silhouette.person = cv::Mat(lab.size(), CV_8U, 255);
        silhouette.things = cv::Mat::zeros(lab.size(), CV_8U);
        silhouette.shade = cv::Mat::ones(lab.size(), CV_32F);
        return silhouette;
    }
    silhouette.wallLab = wall->commonest();
    Keyed key = keyed(lab, *wall);
    if (face)
        keepWallColouredClothes(key.apart, key.shade, *face);
    silhouette.plainShare =
        1 - double(cv::countNonZero(key.apart & fullPlaces)) / std::max(1, cv::countNonZero(fullPlaces));
    silhouette.person = personIn(key.apart, face);
    silhouette.things = thingsBeside(key, silhouette.person, unitOf(lab.size(), face));
    silhouette.shade = key.shade;
    silhouette.isWallKnown = silhouette.plainShare > kPlainEnough;
    return silhouette;
}

} // namespace liuying::vision
