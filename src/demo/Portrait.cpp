// SPDX-License-Identifier: Apache-2.0
#include "demo/Portrait.h"

#include "demo/PortraitFigure.h"
#include "demo/PortraitScene.h"
#include "demo/Random.h"

namespace liuying::demo {

namespace {

using enum PortraitFault;

/// So large and there the head comes to lie in a frame.
struct Framing {
    QPointF eyes; ///< the point between them, in pixels
    double scale = 1;

    [[nodiscard]] QTransform transform() const
    {
        return QTransform::fromTranslate(eyes.x(), eyes.y()).scale(scale, scale);
    }
};

Framing withFaults(Framing framing, const PortraitLook &look, double unit)
{
    if (look.has(TooSmall))
        framing.scale *= 0.6;
    if (look.has(TooHigh))
        framing.eyes.ry() -= 84 * unit;
    return framing;
}

/// As domain §6 wants it: eyes 268 of 640 below the top, face as wide as the figure is in head units.
Framing preparedFraming(const PortraitLook &look, QSize size)
{
    const double unit = std::min(size.width() / 480.0, size.height() / 640.0);
    return withFaults({{size.width() / 2.0, 268 * unit}, unit}, look, unit);
}

/// A photographer leaves room for the crop, and students are not all seated alike.
Framing cameraFraming(const PortraitLook &look, QSize size)
{
    Random random(look.seed * 40503U + 11U);
    const double unit = std::min(size.width() / 760.0, size.height() / 1010.0);
    const QPointF seated(random.between(-14, 14) * unit, random.between(-10, 10) * unit);
    const QPointF eyes(size.width() / 2.0, 395 * unit);
    return withFaults({eyes + seated, unit * random.between(95, 103) / 100.0}, look, unit);
}

PortraitPlaces placesIn(const PortraitLook &look, const Framing &framing)
{
    const PortraitFigure figure = figureOf(look);
    const QTransform head = headTransform(look, framing.transform());
    PortraitPlaces places;
    places.leftEye = head.map(QPointF(-figure.eyeX, 0));
    places.rightEye = head.map(QPointF(figure.eyeX, 0));
    places.mouth = head.map(QPointF(0, figure.mouthY));
    places.chin = head.map(QPointF(0, figure.chinY));
    const double bun = figure.hair == HairStyle::Bun ? 21 : 0;
    places.crownY = head.map(QPointF(0, figure.crownY - bun)).y();
    places.faceWidth = 2 * figure.cheekHalf * framing.scale;
    return places;
}

} // namespace

const QList<PortraitFault> &allPortraitFaults()
{
    static const QList<PortraitFault> kFaults = [] {
        QList<PortraitFault> faults;
        for (int i = 0; i <= int(SecondPerson); ++i)
            faults.append(PortraitFault(i));
        return faults;
    }();
    return kFaults;
}

QImage drawPortrait(const PortraitLook &look, QSize size)
{
    return paintScene(look, size, preparedFraming(look, size).transform());
}

PortraitPlaces portraitPlaces(const PortraitLook &look, QSize size)
{
    return placesIn(look, preparedFraming(look, size));
}

QImage drawCameraFrame(const PortraitLook &look, QSize size)
{
    return paintScene(look, size, cameraFraming(look, size).transform());
}

PortraitPlaces cameraFramePlaces(const PortraitLook &look, QSize size)
{
    return placesIn(look, cameraFraming(look, size));
}

} // namespace liuying::demo
