// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/time/LocalDateTime.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPointF>

#include <optional>

namespace liuying::demo {

/// Pictures of people have no place in the project, yet the studio cannot be shown or tested without
/// diploma photographs. These are drawn: students who do not exist, before the light blue wall, dressed and
/// seated as the notice asks. Face detectors find their faces and landmarks, so that the checks of a
/// photograph work on them as on a photograph.

/// One way of breaking the notice's rules or the image standard (domain §6).
enum class PortraitFault {
    EyesClosed,
    LipsParted,
    Glasses,
    DarkGlasses,
    Fringe, ///< hair over the brows
    HairOverEars,
    Cap,
    Earrings,
    Necklace,
    BlueShirt,
    YellowShirt,
    GreenShirt,
    PurpleShirt,
    Striped,
    TShirt, ///< no collar
    BareShoulders,
    HeadTurned,
    HeadTilted,
    ShouldersTilted,
    WrongWall, ///< cream instead of light blue
    WallGradient,
    WallShadow,
    ThingBehind,
    SideLight,
    Highlight, ///< blown spots on forehead, nose and cheek
    Blurred,
    TooSmall,
    TooHigh,
    SecondPerson
};

/// Every one, in order.
[[nodiscard]] const QList<PortraitFault> &allPortraitFaults();

enum class HairStyle {
    Short,
    Parted,
    Swept, ///< combed up from the forehead
    Bob,   ///< to the jaw, behind the ears
    Ponytail,
    Bun
};

enum class Outfit { WhiteShirt, GreyShirt, BeigeShirt, BlackSuit, CharcoalSuit };

/// Who is drawn. Everything follows from the seed: shape of the face, skin, hair, brows, eyes, mouth,
/// clothes.
struct PortraitLook {
    quint32 seed = 0;
    QList<PortraitFault> faults{};
    /// Of HeadTurned: positive towards the picture's right.
    double turnDegrees = 20;
    /// Of HeadTilted: positive clockwise.
    double tiltDegrees = 9;
    std::optional<HairStyle> hair{}; ///< instead of the seed's
    std::optional<Outfit> outfit{};  ///< instead of the seed's

    [[nodiscard]] bool has(PortraitFault fault) const { return faults.contains(fault); }
};

/// Where things were drawn, in pixels of the picture.
struct PortraitPlaces {
    QPointF leftEye; ///< middle of the eye on the picture's left
    QPointF rightEye;
    QPointF mouth;
    QPointF chin;
    double crownY = 0;    ///< top of the hair
    double faceWidth = 0; ///< cheek to cheek
};

/// The picture as the standard frames it, whatever its @p size; 480 × 640 is meant. 60 ms at that size. Byte
/// for byte the same for the same look and size. Any thread.
[[nodiscard]] QImage drawPortrait(const PortraitLook &look, QSize size = {480, 640});
[[nodiscard]] PortraitPlaces portraitPlaces(const PortraitLook &look, QSize size = {480, 640});

/// The same student as the studio's camera sees them: more wall, more of the torso, the head smaller. Any
/// upright format, 3:4 and 2:3 are meant.
[[nodiscard]] QImage drawCameraFrame(const PortraitLook &look, QSize size = {1200, 1600});
[[nodiscard]] PortraitPlaces cameraFramePlaces(const PortraitLook &look, QSize size = {1200, 1600});

/// A JPEG as a camera writes it, with DateTimeOriginal, SubSecTimeOriginal and Orientation in its EXIF. With
/// @p exifTurn other than 1 (EXIF's numbers: 3 upside down, 6 and 8 camera on its side) the picture is stored
/// turned, so that it is upright again for whoever heeds the number. Empty for a null image.
[[nodiscard]] QByteArray cameraJpeg(const QImage &upright, const LocalDateTime &takenAt, int exifTurn = 1);

/// Writes cameraJpeg() to @p file, all or nothing. Fails with NoPermission, NotFound or DiskFull.
[[nodiscard]] Result<void> saveAsCamera(const QString &file, const QImage &upright,
                                        const LocalDateTime &takenAt, int exifTurn = 1);

} // namespace liuying::demo
