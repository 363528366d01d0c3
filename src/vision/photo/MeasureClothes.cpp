// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/ColourNames.h"
#include "vision/photo/GarmentCut.h"
#include "vision/photo/GarmentRegion.h"
#include "vision/photo/PhotoView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace liuying::vision {

namespace {

double logistic(double value, double middle, double width)
{
    return 1 / (1 + std::exp((middle - value) / width));
}

float quantile(std::vector<float> &values, double share)
{
    const auto wanted = values.begin() + std::ptrdiff_t(double(values.size() - 1) * share);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

/// Half as large, for medians over wide windows; the mask keeps what is wholly inside.
struct SmallCloth {
    cv::Mat bgr;
    cv::Mat mask;
};

SmallCloth halved(const PhotoView &view, const GarmentRegion &region)
{
    SmallCloth small;
    cv::resize(view.bgr(region.box), small.bgr, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::resize(region.cloth(region.box), small.mask, small.bgr.size(), 0, 0, cv::INTER_AREA);
    cv::compare(small.mask, 254, small.mask, cv::CMP_GT);
    return small;
}

/// What is not cloth takes the mean colour of the cloth around it, so that a median over both is one of
/// cloth.
void fillAround(SmallCloth &small, int window)
{
    cv::Mat weight;
    small.mask.convertTo(weight, CV_32F, 1 / 255.0);
    cv::Mat colour;
    small.bgr.convertTo(colour, CV_32FC3);
    cv::Mat outside = small.mask == 0;
    colour.setTo(cv::Scalar::all(0), outside);
    cv::blur(colour, colour, {window, window});
    cv::blur(weight, weight, {window, window});
    cv::Mat weights;
    cv::merge(std::array<cv::Mat, 3>{weight, weight, weight}, weights);
    cv::divide(colour, cv::max(weights, 1e-3), colour);
    cv::Mat filled;
    colour.convertTo(filled, CV_8UC3);
    filled.copyTo(small.bgr, outside);
}

/// How far 85 % of the cloth are at most from the median of their surroundings, in steps of Lab. A
/// single edge, of a jacket or a tie, is the median's own edge and counts nothing; stripes, checks and prints
/// smaller than the window do.
double unrest(const PhotoView &view, const GarmentRegion &region)
{
    SmallCloth small = halved(view, region);
    const int window = std::clamp(int(0.25 * view.eyeDistance()), 3, 61) | 1;
    fillAround(small, window);
    cv::Mat middle;
    cv::medianBlur(small.bgr, middle, window);
    cv::Mat lab;
    cv::Mat middleLab;
    small.bgr.convertTo(lab, CV_32FC3, 1 / 255.0);
    middle.convertTo(middleLab, CV_32FC3, 1 / 255.0);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    cv::cvtColor(middleLab, middleLab, cv::COLOR_BGR2Lab);
    std::vector<float> steps;
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            if (small.mask.at<uchar>(y, x))
                steps.push_back(float(cv::norm(lab.at<cv::Vec3f>(y, x) - middleLab.at<cv::Vec3f>(y, x))));
    return steps.empty() ? 0 : double(quantile(steps, 0.85));
}

/// How far apart the colours of the two sides are, in steps of Lab with lightness halved: the light may come
/// from one side. 0 where one side is hardly to be seen.
double sidesApart(const PhotoView &view, const GarmentRegion &region)
{
    std::array<std::array<std::vector<float>, 3>, 2> sides;
    const float middle = view.face->points[8].x;
    for (int y = region.box.y; y < region.box.br().y; y += 2)
        for (int x = region.box.x; x < region.box.br().x; x += 2) {
            if (!region.cloth.at<uchar>(y, x))
                continue;
            const auto colour = view.lab.at<cv::Vec3f>(y, x);
            for (size_t c = 0; c < 3; ++c)
                sides.at(float(x) < middle ? 0 : 1).at(c).push_back(colour[int(c)]);
        }
    const double unit = view.eyeDistance();
    if (double(std::min(sides[0][0].size(), sides[1][0].size())) < 0.06 * unit * unit)
        return 0;
    cv::Vec3f apart;
    for (size_t c = 0; c < 3; ++c)
        apart[int(c)] = quantile(sides[0].at(c), 0.5) - quantile(sides[1].at(c), 0.5);
    apart[0] /= 2;
    return cv::norm(apart);
}

/// Cloth of the wall's colour is lost with the wall; its share is that of the shoulders that are not there.
void addVanished(const PhotoView &view, const GarmentRegion &region, QList<ColourShare> &clothes)
{
    constexpr double kSurely = 0.25;
    if (region.vanished < kSurely)
        return;
    const double lost = region.vanished * region.torso.area();
    const double seen = cv::countNonZero(region.cloth(region.torso));
    for (ColourShare &colour : clothes)
        colour.share *= seen / (seen + lost);
    const cv::Scalar wall = cv::mean(view.bgr(region.torso), ~view.person(region.torso));
    const Rgb mean{int(std::lround(wall[2])), int(std::lround(wall[1])), int(std::lround(wall[0]))};
    clothes.append({colourName(view.wallLab), lost / (seen + lost), mean});
    std::ranges::sort(clothes, std::greater{}, &ColourShare::share);
}

/// A picture without colours, or nearly: no name of a colour can be told from it.
bool isGreyPicture(const PhotoView &view)
{
    constexpr double kGrey = 2;
    const cv::Scalar face = cv::mean(view.lab(cv::Rect(view.face->box) & cv::Rect({}, view.lab.size())));
    return std::hypot(face[1], face[2]) < kGrey &&
           cv::norm(cv::Vec2f(view.wallLab[1], view.wallLab[2])) < kGrey;
}

void measureColour(const PhotoView &view, const GarmentRegion &region, PhotoMeasures &measures)
{
    const bool isVanished = region.vanished > 0.25;
    Reading reading{std::nullopt, rectOf(isVanished ? region.torso : region.box)};
    if (!isGreyPicture(view)) {
        if (region.isSeen())
            measures.clothes = colourShares(view.lab, view.bgr, region.cloth);
        addVanished(view, region, measures.clothes);
        if (!measures.clothes.isEmpty())
            reading.value = measures.clothes.first().share;
    }
    measures.readings.insert(CheckId::ClothesColour, reading);
}

void measurePlain(const PhotoView &view, const GarmentRegion &region, PhotoMeasures &measures)
{
    Reading reading{std::nullopt, rectOf(region.box)};
    if (region.isSeen()) {
        // Plain cloth with its folds reaches 5, prints and checks 30, the faintest print 5.3; the sides of
        // plain cloth differ by 8 under a side light, those of two colours by 40.
        const double pattern = logistic(unrest(view, region), 5.1, 0.5);
        const double halves = logistic(sidesApart(view, region), 20, 2);
        reading.value = std::max(pattern, halves);
    }
    measures.readings.insert(CheckId::ClothesPlain, reading);
}

/// A collar shows its leaves and leaves little of the neck bare; a wide opening with nothing under the chin
/// has no collar. All else is for a person to see. @p isPlain: a pattern draws any figure, leaves among them.
std::optional<double> collarMissing(const GarmentCut &cut, bool isPlain)
{
    constexpr double kLeastOpening = 0.4; // below, the neck was not found: shadow, beard, scarf
    constexpr double kSeams = 12;
    constexpr double kLeaves = 0.05;     // collars from 0.09, T-shirts and scarves up to 0.03
    constexpr double kSureLeaves = 0.06; // where the neck does not bear them out
    const double missing = logistic(cut.opening, 1.0, 0.12);
    const bool hasLeaves = isPlain && cut.leaves >= (cut.opening < kLeastOpening ? kSureLeaves : kLeaves);
    const bool hasNothing = cut.seams < kSeams && cut.leaves < kLeaves;
    if (missing < 0.5 ? hasLeaves : hasNothing)
        return missing;
    return std::nullopt;
}

void measureCut(const PhotoView &view, const GarmentRegion &region, PhotoMeasures &measures)
{
    const GarmentCut cut = cutOf(view, region);
    const bool isSkinKnown = !isGreyPicture(view) && view.isWallKnown;
    Reading sleeves{std::nullopt, rectOf(cut.shoulders)};
    if (isSkinKnown && !region.isSkinToned)
        sleeves.value = cut.bareShoulders;
    measures.readings.insert(CheckId::ClothesSleeves, sleeves);
    constexpr double kPlain = 0.5;
    const bool isPlain = measures.readings.value(CheckId::ClothesPlain).value.value_or(1) < kPlain;
    Reading collar{std::nullopt, rectOf(cut.neck)};
    if (isSkinKnown && (region.isSeen() || cut.bareShoulders > 0.85))
        collar.value = collarMissing(cut, isPlain);
    measures.readings.insert(CheckId::ClothesCollar, collar);
}

} // namespace

void measureClothes(const PhotoView &view, PhotoMeasures &measures)
{
    const GarmentRegion region = findGarment(view);
    // A face that fills the picture leaves no clothes to judge; its size is told by other checks.
    const bool isBelow = double(view.bgr.rows) - double(view.face->points[8].y) > 0.6 * view.eyeDistance();
    if (isBelow || region.isSeen()) {
        measureColour(view, region, measures);
        measurePlain(view, region, measures);
    }
    measureCut(view, region, measures);
}

} // namespace liuying::vision
