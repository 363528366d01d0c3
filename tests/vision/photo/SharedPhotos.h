// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photo/PhotoRules.h"

#include <QHash>
#include <QList>
#include <QString>

namespace liuying::vision {

/// A picture of the labelled set that lies outside the project, for it shows real people.
struct LabelledPhoto {
    QString file; ///< whole path
    QString mutation;
    QHash<QString, QString> truth; ///< by check: "pass", "fail", "unknown"
};

/// Every @p step-th picture, by name and beginning with the first, of each of the mutations that begin with
/// one of @p kinds; empty where the set is not installed.
[[nodiscard]] QList<LabelledPhoto> sharedPhotos(const QStringList &kinds, int step);

/// How a check did on some pictures, by the rules of the set's own scorer.
struct CheckScore {
    int faulty = 0;
    int caught = 0; ///< failed or sent to review
    int good = 0;
    int alarms = 0; ///< good ones failed or sent to review
};
[[nodiscard]] CheckScore scoreOf(CheckId check, const QList<LabelledPhoto> &photos,
                                 const QList<PhotoJudgement> &judgements);

/// Measured and judged by the default policy.
[[nodiscard]] PhotoJudgement judgedFile(const QString &file);

} // namespace liuying::vision
