// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace liuying::vision {

/// One line of the labels of the shared folder of code pictures.
struct LabelledPicture {
    QString file;
    QString kind;
    QByteArray payload;       ///< empty when there is no capture code in view
    QList<QByteArray> others; ///< further codes in view
    QString name;
    QString idTail;
    QString school;
    QString level;
    QString expected;
};

/// The labelled pictures of one kind; empty where the shared folder is absent.
[[nodiscard]] QList<LabelledPicture> sharedPictures(const QString &kind);

} // namespace liuying::vision
