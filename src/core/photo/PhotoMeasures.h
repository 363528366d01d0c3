// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoCheck.h"
#include "core/time/LocalDateTime.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>

namespace liuying {

/// A colour, sRGB, 0 to 255.
struct Rgb {
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Rgb &, const Rgb &) = default;
};

/// How far two colours are apart for the eye: CIE76 ΔE in Lab under D65. About 2 is just to be seen.
[[nodiscard]] double colourDistance(const Rgb &a, const Rgb &b);

/// When a picture was taken, as the camera's clock wrote it into the file (EXIF DateTimeOriginal with
/// SubSecTimeOriginal and OffsetTimeOriginal). The clock may be wrong by anything.
struct CameraTime {
    LocalDateTime at; ///< whole seconds
    int milliseconds = 0;
    std::optional<int> utcOffsetMinutes{}; ///< of the camera's zone; most cameras do not say

    friend bool operator==(const CameraTime &, const CameraTime &) = default;
};

/// What the file itself says, before anybody looks at the picture.
struct FileFacts {
    QString format;         ///< "JPEG", "PNG" … by its bytes, never by its name
    QSize pixels;           ///< as stored
    int exifTurn = 1;       ///< EXIF orientation 1 to 8; 1: upright as stored
    double dotsPerInch = 0; ///< of JFIF, else EXIF; 0: the file does not say
    qint64 bytes = 0;
    int quality = 0; ///< JPEG quality 1 to 100 as libjpeg scales it, by the quantisation tables; 0: not JPEG
    int bitsPerPixel = 0; ///< of the stored colour: 24 for plain colour
    QString colour; ///< "RGB", "grey", "CMYK", "palette" …; "grey" also where a colour file holds no colour
    std::optional<CameraTime> takenAt{}; ///< empty where the file does not say

    /// Not a finished photograph in a wrong size but what a camera saved and preparePhoto() still has to
    /// crop: it has the time of the shot, or more pixels than anybody makes a finished one of.
    [[nodiscard]] bool isOriginal() const;
};

/// What one check found. The value's unit belongs to the check (core/photo/PhotoRules.h).
struct Reading {
    std::optional<double> value; ///< empty: it could not be measured, so a person must look
    QRectF where{};              ///< in pixels of the picture that was judged; null: nowhere in particular
};

/// Names of garment colours, coarse as the notice speaks of them.
enum class ColourName { Black, Grey, White, Red, Pink, Orange, Brown, Yellow, Green, Cyan, Blue, Purple };

/// How much of the clothes has a colour.
struct ColourShare {
    ColourName name = ColourName::Grey;
    double share = 0; ///< 0 to 1 of the garment that is to be seen
    Rgb mean;
};

/// Where the face is in the picture that was judged, in its pixels.
struct FacePlace {
    QRectF box;      ///< brows to chin, cheek to cheek
    QPointF leftEye; ///< the eye on the picture's left
    QPointF rightEye;
    double jawWidth = 0; ///< cheek to cheek at ear height
    double chinY = 0;
    std::optional<double> crownY{}; ///< top of the hair; empty where it cannot be told from the backdrop
    QList<QPointF> points{};        ///< the 68 landmarks in the order of iBUG 300-W
};

/// Everything that was measured of a photograph; judged by judgePhoto(). Vision fills it, core never looks at
/// a picture.
struct PhotoMeasures {
    FileFacts file;
    /// The part of the stored, upright picture that was judged: all of it for a prepared photograph, else the
    /// crop that preparing would make. Null where no face was found to crop by.
    QRectF judged;
    QSize judgedSize; ///< in pixels: 480 × 640, or the file's own where it is prepared or cannot be cropped
    bool isPrepared = false; ///< the file is to be judged as it is; else its crop
    int faces = 0;
    std::optional<FacePlace> face;
    QHash<CheckId, Reading> readings; ///< a check that is not here cannot be judged in this picture: skipped
    std::optional<Rgb> backdrop;      ///< mean colour of the wall
    QList<ColourShare> clothes;       ///< largest share first; empty: no garment to be seen
    /// How dark the lenses are, 0 clear to 1 black; empty without glasses.
    std::optional<double> lensDarkness;
};

} // namespace liuying
