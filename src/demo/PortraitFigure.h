// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/Portrait.h"

#include <QColor>

namespace liuying::demo {

/// The measures of one invented student. Lengths are head units: the origin lies between the eyes, x to the
/// picture's right, y towards the chin, and one unit is one pixel of 480 × 640. The proportions are those of
/// young East Asian adults: pupils 63 mm apart (94 units), cheeks 138 mm, eyes to chin 108 mm, eyes to crown
/// 115 mm and hair.
struct PortraitFigure {
    bool isWoman = false;
    HairStyle hair = HairStyle::Short;
    Outfit outfit = Outfit::WhiteShirt;

    double cheekHalf = 103;
    double jawHalf = 84; ///< at the height of the mouth
    double chinHalf = 28;
    double chinY = 160;
    double templeHalf = 97;

    double eyeX = 47;
    double eyeHalf = 21.5;
    double eyeUp = 8; ///< middle of the eye to the upper lid
    double eyeDown = 5.4;
    double eyeSlant = 2; ///< how much higher the outer corner is
    bool hasDoubleLid = true;

    double browY = -34;
    double browThick = 7;
    double browArch = 5;

    double noseY = 67; ///< where the nose meets the upper lip
    double noseHalf = 19;
    double noseHigh = 1; ///< factor on the bridge

    double mouthY = 102;
    double mouthHalf = 36;
    double lipUp = 7;
    double lipDown = 9.5;
    double smile = 1; ///< how much higher the corners of the mouth are

    double hairlineY = -104;
    double crownY = -182; ///< of the hair
    double partX = -30;

    double neckHalf = 62;
    double shoulderHalf = 280;
    double shoulderY = 214; ///< where the shoulders leave the neck

    QColor skin;
    QColor hairColour;
    QColor lips;
    QColor iris;
};

[[nodiscard]] PortraitFigure figureOf(const PortraitLook &look);

} // namespace liuying::demo
