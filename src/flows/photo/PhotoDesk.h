// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoRules.h"
#include "core/plan/Plan.h"
#include "vision/Photos.h"

#include <QSet>

#include <functional>

namespace liuying {

/// One photograph, looked at.
struct CheckedPhoto {
    QString file;
    PhotoMeasures measures;
    PhotoJudgement judgement;
    double milliseconds = 0;        ///< wall clock: reading, measuring, judging
    std::optional<Error> trouble{}; ///< it is no photograph that can be read; then nothing else is set
};

/// Reads, measures and judges a photograph. Some 100 ms; any thread. The policy is that of the plan, the
/// notice's where there is none.
[[nodiscard]] CheckedPhoto checkPhoto(const QString &file, const Policy &policy,
                                      const QSet<CheckId> &excepted = {});
/// The same of a picture that is loaded already; @p file only names it.
[[nodiscard]] CheckedPhoto checkLoaded(const QString &file, const vision::LoadedPhoto &photo,
                                       const Policy &policy, const QSet<CheckId> &excepted = {});
/// Several on all processors; answers in the order given. @p done is called from any thread with how many
/// are.
[[nodiscard]] QList<CheckedPhoto> checkPhotos(const QStringList &files, const Policy &policy,
                                              const std::function<bool(int)> &done = {});

/// The checks that did not pass, worst first, with their places and short names, for drawOverlay().
[[nodiscard]] QList<vision::OverlayMark> overlayMarks(const PhotoJudgement &judgement);

/// Writes the judged picture with guides and marks, twice as large, into @p folder as a PNG of the
/// photograph's name, and gives that file. An overlay of the same photograph is written over; where anything
/// else has the name, a number is added. NoPermission, DiskFull; what reading the photograph fails with.
[[nodiscard]] Result<QString> writeOverlay(const CheckedPhoto &checked, const PhotoPolicy &policy,
                                           const QString &folder);

/// Prepares @p in to the standard and writes @p out, whole or not at all; says what was done. Refuses to
/// write over @p in or over a station's data, and under a name that is none of a JPEG (Usage).
struct PreparedFile {
    QString file;
    qint64 bytes = 0;
    int quality = 0;
    QByteArray digest; ///< SHA-256
};
[[nodiscard]] Result<PreparedFile> prepareFile(const QString &in, const QString &out, const Policy &policy);
[[nodiscard]] Result<PreparedFile> writePrepared(const vision::PreparedPhoto &photo, const QString &out);

} // namespace liuying
