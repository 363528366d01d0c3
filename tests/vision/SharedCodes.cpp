// SPDX-License-Identifier: Apache-2.0
#include "vision/SharedCodes.h"

#include <QDir>
#include <QFile>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

QString sharedFolder()
{
    const QString given = qEnvironmentVariable("LIUYING_SHARED");
    return given.isEmpty() ? QStringLiteral(LIUYING_SOURCE_DIR "/../shared") : given;
}

QByteArray bytesOf(const QString &printed)
{
    const QString prefix = u"base64:"_s;
    return printed.startsWith(prefix) ? QByteArray::fromBase64(printed.mid(prefix.size()).toLatin1())
                                      : printed.toUtf8();
}

LabelledPicture pictureOf(const QStringList &columns, const QHash<QString, qsizetype> &places)
{
    const auto at = [&](const QString &column) { return columns.value(places.value(column, -1)); };
    LabelledPicture picture{at(u"file"_s),    at(u"kind"_s),   bytesOf(at(u"payload"_s)), {},
                            at(u"name"_s),    at(u"idTail"_s), at(u"school"_s),           at(u"level"_s),
                            at(u"expected"_s)};
    for (const QString &other : at(u"others"_s).split(u' ', Qt::SkipEmptyParts))
        picture.others.append(bytesOf(other));
    return picture;
}

} // namespace

QList<LabelledPicture> sharedPictures(const QString &kind)
{
    const QString folder = sharedFolder() + u"/codes/"_s;
    QFile labels(folder + u"labels.tsv"_s);
    if (!labels.open(QIODevice::ReadOnly))
        return {};
    const QStringList head = QString::fromUtf8(labels.readLine()).trimmed().split(u'\t');
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < head.size(); ++i)
        places.insert(head[i], i);
    QList<LabelledPicture> pictures;
    while (!labels.atEnd()) {
        LabelledPicture picture = pictureOf(QString::fromUtf8(labels.readLine()).split(u'\t'), places);
        if (picture.kind != kind)
            continue;
        picture.file.prepend(folder);
        pictures.append(picture);
    }
    return pictures;
}

} // namespace liuying::vision
