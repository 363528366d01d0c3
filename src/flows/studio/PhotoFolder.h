// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "core/admission/Admission.h"

#include <QByteArray>
#include <QDate>
#include <QString>

class QIODevice;

namespace liuying {

/// Where a station keeps its pictures: <data>/photos/<day>/<room>/017-1.jpg, RAW beside it, the prepared ones
/// in <data>/photos/prepared/<day>/<room>/017.jpg. Originals are written once and never changed.
class PhotoFolder {
public:
    explicit PhotoFolder(QString dataFolder);

    [[nodiscard]] QString path(const QString &below) const; ///< of a file named as the record names it

    struct Kept {
        QString file;      ///< as the record names it
        QByteArray digest; ///< SHA-256 of the file
        QString rawFile;
    };
    /// Copies a camera's file (and the RAW beside it) in, durable when it returns; whole or not at all. A
    /// name that is taken gets a letter. @p shot number 0: under "x-" and the camera's name. DiskFull,
    /// NoPermission, NotFound.
    [[nodiscard]] Result<Kept> keep(const QString &file, const QString &rawFile, QDate day,
                                    const QString &room, const ShotNumber &shot, int frame) const;
    /// The same of a picture taken by the live view's camera.
    [[nodiscard]] Result<Kept> keepBytes(const QByteArray &jpeg, QDate day, const QString &room,
                                         const ShotNumber &shot, int frame) const;
    /// Keeps the RAW that came after its picture beside that; gives its name as the record has names.
    [[nodiscard]] Result<QString> keepRaw(const QString &rawFile, const QString &picture) const;
    /// Takes back what keep() has just done and nobody has recorded.
    void discard(const Kept &kept) const;

    /// Where the prepared picture of a shot goes, as the record names it.
    [[nodiscard]] static QString preparedName(QDate day, const QString &room, const ShotNumber &shot);
    /// Writes a prepared picture there, durable when it returns; under a further letter where that name is
    /// taken by another picture: what was recorded once stays as it is.
    [[nodiscard]] Result<Kept> keepPrepared(const QByteArray &jpeg, QDate day, const QString &room,
                                            const ShotNumber &shot) const;

private:
    [[nodiscard]] Result<Kept> keepNew(QIODevice &source, const QString &folder, const QString &stem,
                                       const QString &ending) const;

    QString m_folder;
};

} // namespace liuying
