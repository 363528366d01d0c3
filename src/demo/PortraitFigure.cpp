// SPDX-License-Identifier: Apache-2.0
#include "demo/PortraitFigure.h"

#include "demo/Random.h"

namespace liuying::demo {

namespace {

/// @p middle give or take @p swing, mostly near the middle as people are.
double about(Random &random, double middle, double swing)
{
    return middle + swing * (random.swing() + random.swing()) / 2;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](int from, int to) { return int(from + (to - from) * share); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

HairStyle hairOf(Random &random, bool isWoman)
{
    static constexpr HairStyle kMen[] = {HairStyle::Short, HairStyle::Parted, HairStyle::Swept};
    static constexpr HairStyle kWomen[] = {HairStyle::Bob, HairStyle::Ponytail, HairStyle::Bun};
    return isWoman ? kWomen[random.below(3)] : kMen[random.below(3)];
}

Outfit outfitOf(Random &random)
{
    static constexpr Outfit kOutfits[] = {Outfit::WhiteShirt, Outfit::WhiteShirt, Outfit::WhiteShirt,
                                          Outfit::BlackSuit,  Outfit::BlackSuit,  Outfit::CharcoalSuit,
                                          Outfit::GreyShirt,  Outfit::BeigeShirt};
    return kOutfits[random.below(8)];
}

void shapeFace(PortraitFigure &figure, Random &random)
{
    const bool woman = figure.isWoman;
    figure.cheekHalf = about(random, woman ? 100 : 104, 4);
    figure.jawHalf = about(random, woman ? 80 : 88, 5);
    figure.chinHalf = about(random, woman ? 23 : 31, 4);
    figure.chinY = about(random, woman ? 155 : 162, 5);
    figure.templeHalf = figure.cheekHalf - about(random, 6, 2);
    figure.mouthY = about(random, figure.chinY * 0.63, 2);
    figure.mouthHalf = about(random, woman ? 34 : 37, 3);
    figure.lipUp = about(random, woman ? 7.4 : 6.4, 1.2);
    figure.lipDown = about(random, woman ? 10.4 : 9, 1.4);
    figure.smile = about(random, 1.6, 1.2);
    figure.noseY = about(random, figure.chinY * 0.375, 2);
    figure.noseHalf = about(random, woman ? 18 : 20.5, 2);
    figure.noseHigh = about(random, 1, 0.2);
}

void shapeEyes(PortraitFigure &figure, Random &random)
{
    const bool woman = figure.isWoman;
    figure.eyeX = about(random, 47, 1.6);
    figure.eyeHalf = about(random, woman ? 24 : 22.8, 1.2);
    figure.eyeUp = about(random, woman ? 10.8 : 9.4, 1.1);
    figure.eyeDown = about(random, 6.2, 0.7);
    figure.eyeSlant = about(random, 2, 1.5);
    figure.hasDoubleLid = random.perMille(woman ? 700 : 500);
    figure.browY = about(random, woman ? -32 : -30.5, 2.2);
    figure.browThick = about(random, woman ? 6 : 8.5, 1.4);
    figure.browArch = about(random, woman ? 5 : 3.6, 2);
}

void colourIn(PortraitFigure &figure, Random &random)
{
    const double depth = qBound(0.0, about(random, figure.isWoman ? 0.3 : 0.5, 0.5), 1.0);
    figure.skin = mixed(QColor(246, 217, 196), QColor(222, 178, 147), depth);
    const double brown = random.perMille(250) ? 0.7 : about(random, 0.15, 0.15);
    figure.hairColour = mixed(QColor(27, 23, 23), QColor(58, 41, 33), brown);
    figure.lips = figure.isWoman ? mixed(QColor(205, 116, 112), QColor(190, 104, 98), depth)
                                 : mixed(QColor(197, 128, 117), QColor(172, 105, 93), depth);
    figure.iris = mixed(QColor(52, 33, 24), QColor(88, 58, 38), about(random, 0.4, 0.4));
}

} // namespace

PortraitFigure figureOf(const PortraitLook &look)
{
    // neighbouring seeds give a Mersenne Twister neighbouring first numbers, hence the stride
    Random random(look.seed * 2654435761U + 97U);
    PortraitFigure figure;
    figure.isWoman = random.perMille(500);
    if (look.hair)
        figure.isWoman = *look.hair >= HairStyle::Bob;
    figure.hair = hairOf(random, figure.isWoman);
    figure.outfit = outfitOf(random);
    if (look.hair)
        figure.hair = *look.hair;
    if (look.outfit)
        figure.outfit = *look.outfit;
    shapeFace(figure, random);
    shapeEyes(figure, random);
    colourIn(figure, random);
    figure.hairlineY = about(random, -103, 5);
    figure.crownY = about(random, -182, 6);
    figure.partX = (random.perMille(500) ? 1 : -1) * random.between(24, 40);
    figure.neckHalf = about(random, figure.isWoman ? 53 : 66, 4);
    figure.shoulderHalf = about(random, figure.isWoman ? 252 : 286, 10);
    figure.shoulderY = figure.chinY + about(random, 56, 5);
    return figure;
}

} // namespace liuying::demo
