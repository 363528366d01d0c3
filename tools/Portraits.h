// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vision/photo/FaceFinder.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <opencv2/core.hpp>

#include <vector>

namespace liuying::vision {

class LinearModel;

/// Figures are of people not trained on: the people are dealt out over so many folds.
constexpr int kFolds = 6;

/// One line of labels.tsv whose picture shows a face.
struct Portrait {
    QString file;
    QString person;
    QHash<QString, QString> labels;
    cv::Mat bgr;
    FoundFace face;
};

/// Every labelled picture of @p folder in which one person is found; empty where there is none.
[[nodiscard]] std::vector<Portrait> readPortraits(const QString &folder);

/// Which fold a person belongs to: in the order in which they are first asked for.
class PersonFolds {
public:
    [[nodiscard]] int of(const QString &person);

private:
    QHash<QString, int> m_folds;
};

/// What a trained model tells of its origin: the labels it was trained on, how many people and pictures.
struct Provenance {
    QString check;
    int people = 0;
    int broken = 0;
    int good = 0;
};

/// Writes OUTPUT/NAME.json as LinearModel reads it; false where the file cannot be written.
[[nodiscard]] bool writeModel(const QString &output, const QString &name, const LinearModel &model,
                              const Provenance &provenance, const QJsonArray &figures);

} // namespace liuying::vision
