// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "flows/handover/FileNamePattern.h"
#include "storage/Stores.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>

namespace liuying {

/// Which accepted photographs are meant. Empty: any.
struct HandOverFilter {
    QString college;
    QString room; ///< code
    QDate day;

    [[nodiscard]] bool lets(const storage::ShotRow &photo) const;
};

/// What a person asks for.
struct HandOverWish {
    QString folder; ///< made where it is not there
    QString pattern = FileNamePattern::byDefault();
    HandOverFilter filter{};
};

/// What is not as it must be; a person has to look.
enum class HandOverFault {
    AcceptedTwice,   ///< two stations accepted a photograph of one student; the later one is handed over
    PreparedMissing, ///< the station's own prepared file is gone or cannot be read
    PreparedChanged, ///< it is not the file any more that the record has the digest of
    CopyMissing,     ///< a file of the hand-over is not there when it is read back
    CopyChanged,     ///< it is there but holds something else
    ManifestDiffers, ///< a manifest does not name the files that were handed over, or cannot be read
    NotAccepted      ///< a file of the manifest is no accepted photograph of the record any more
};
/// "accepted-twice", "prepared-missing" …
[[nodiscard]] QLatin1String handOverFaultKey(HandOverFault fault);

struct HandOverTrouble {
    HandOverFault fault = HandOverFault::PreparedMissing;
    QString shot; ///< day, room and shot number for a person; empty of a manifest
    QString file; ///< which it is about, as far as it has a name
};
/// What is wrong and what to do about it, for a person.
[[nodiscard]] QString handOverSentence(const HandOverTrouble &trouble);

/// One photograph of a hand-over.
struct HandedPhoto {
    storage::ShotRow photo;
    QString source; ///< the station's prepared file
    QString file;   ///< below the folder, with its college's
};

/// What is to be handed over, under which names; made of the record in one go.
struct HandOverPlan {
    QString folder;            ///< absolute
    QList<HandedPhoto> photos; ///< by college, then time
    bool namesPeople = false;  ///< the manifest has the personal columns
    QList<HandOverTrouble> troubles{};
};

/// What a hand-over, or a look at one, came to.
struct HandOverReport {
    QString folder;
    int photographs = 0;
    int copied = 0;        ///< was not there; in a survey: would be copied
    int renewed = 0;       ///< was there and held something else
    int alreadyThere = 0;  ///< from an earlier run
    int verified = 0;      ///< read back and found to be what the record and the manifest say
    int notHandedOver = 0; ///< of a later look: accepted photographs that the manifest does not have
    qint64 bytes = 0;      ///< of all photographs that are in place
    QStringList manifests{};
    QStringList others{}; ///< files in the colleges' folders that are not of this hand-over
    QList<HandOverTrouble> troubles{};

    [[nodiscard]] bool isWhole() const { return troubles.isEmpty(); }
};

/// Told how far it is; false stops it.
using HandOverWatch = std::function<bool(int done, int total)>;

// The slow parts; any thread.

/// What would be done; writes nothing.
[[nodiscard]] Result<HandOverReport> surveyHandOver(const HandOverPlan &plan,
                                                    const HandOverWatch &watch = {});
/// Copies what is missing or differs, writes manifest.csv and manifest.xlsx and reads everything back.
/// Photographs whose prepared file is missing or changed are named and left out; everything else that goes
/// wrong (DiskFull, NoPermission, Cancelled) ends it. Whole files only, however it ends; a second run goes on
/// where the first stopped.
[[nodiscard]] Result<HandOverReport> carryOut(const HandOverPlan &plan, const HandOverWatch &watch = {});
/// Reads a hand-over back that was carried out earlier, by its own manifest. @p accepted: the photographs of
/// the record now. NotFound where there is no manifest.
[[nodiscard]] Result<HandOverReport> readBack(const QString &folder, const QList<storage::ShotRow> &accepted,
                                              const HandOverWatch &watch = {});

} // namespace liuying
