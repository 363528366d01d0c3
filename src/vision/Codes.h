// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QString>

#include <optional>

namespace liuying::vision {

/// One QR code found in a picture.
struct SeenCode {
    QByteArray payload; ///< the bytes as encoded, no character set guessed
    QPolygonF
        corners; ///< four points in pixels of the picture: top left, top right, bottom right, bottom left
};

/// Why nothing was read, so that the door can say what to do.
enum class NothingRead {
    NoCodeInView,
    TooDark,
    Glare,
    TooFar,
    Blurred,
    ScreenOff, ///< a phone is held up, its screen is dark
    CutOff     ///< part of the code is outside the picture
};

struct CodeReading {
    QList<SeenCode> codes;              ///< several when several are in view
    std::optional<NothingRead> nothing; ///< set when codes is empty
    double milliseconds = 0;            ///< of processor time of the calling thread
    int frames = 1;                     ///< so many frames of the same phone together gave the codes
};

/// How hard to try. Frames have a budget; files do not.
enum class Effort { Frame, File };

/// Reads every QR code of a picture. Never throws; a picture without codes is not a failure. Any thread.
[[nodiscard]] CodeReading readCodes(const QImage &picture, Effort effort);

/// Loads a picture as phones save them (JPEG with EXIF turn, PNG, WebP, BMP). BadInput names the file and
/// reason.
[[nodiscard]] Result<QImage> loadPicture(const QString &file);

/// A character of a name, or of the last four, as far as it was read.
struct NameCharacter {
    QString mayBe;          ///< what it may be, likeliest first; empty when it could not be read at all
    bool isSure = false;    ///< every reading gave the same one with great certainty: hardly anything else
    QList<double> shares{}; ///< how likely each of mayBe is, together at most 1; empty when nobody weighed it
};

/// How far each field of a card can be trusted, 0 to 1. What a person typed is as good as certain.
struct CardConfidence {
    double name = 1;
    double idTail = 1;
    double school = 1;
    double level = 1;
};

/// The clear text of a code card (domain §2). Fields that could not be read are empty.
struct CardText {
    QString name;   ///< masked as printed: 张**三; the number of stars means nothing
    QString idTail; ///< last four characters
    QString school;
    QString level; ///< 本科, 硕士研究生 …
    NameCharacter first{};
    NameCharacter last{};        ///< empty for names of two characters
    QList<NameCharacter> tail{}; ///< the last four one by one; empty when nobody weighed them
    CardConfidence confidence{};
};

/// Reads the printed fields around @p code; empty when there is no card text to be seen. Slow (Tesseract, up
/// to some hundred ms): never on the GUI thread. One recogniser per thread, made at the first call.
[[nodiscard]] std::optional<CardText> readCard(const QImage &picture, const SeenCode &code);

} // namespace liuying::vision
