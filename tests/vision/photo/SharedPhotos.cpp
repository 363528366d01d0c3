// SPDX-License-Identifier: Apache-2.0
#include "vision/photo/SharedPhotos.h"

#include "vision/Photos.h"

#include <QFile>

#include <algorithm>

namespace liuying::vision {

using namespace Qt::StringLiterals;

namespace {

QString photoFolder()
{
    const QString given = qEnvironmentVariable("LIUYING_SHARED");
    return (given.isEmpty() ? QStringLiteral(LIUYING_SOURCE_DIR "/../shared") : given) + u"/photos/"_s;
}

LabelledPhoto photoOf(const QStringList &head, const QStringList &cells)
{
    LabelledPhoto photo;
    for (qsizetype i = 0; i < std::min(head.size(), cells.size()); ++i)
        photo.truth.insert(head[i], cells[i]);
    photo.file = photoFolder() + photo.truth.value(u"file"_s);
    photo.mutation = photo.truth.value(u"mutation"_s);
    return photo;
}

QList<LabelledPhoto> allPhotos()
{
    QFile labels(photoFolder() + u"labels.tsv"_s);
    if (!labels.open(QIODevice::ReadOnly))
        return {};
    const QStringList head = QString::fromUtf8(labels.readLine()).trimmed().split(u'\t');
    QList<LabelledPhoto> photos;
    while (!labels.atEnd())
        photos.append(photoOf(head, QString::fromUtf8(labels.readLine()).trimmed().split(u'\t')));
    return photos;
}

} // namespace

QList<LabelledPhoto> sharedPhotos(const QStringList &kinds, int step)
{
    QHash<QString, int> seen;
    QList<LabelledPhoto> chosen;
    for (const LabelledPhoto &photo : allPhotos()) {
        const bool isWanted =
            std::ranges::any_of(kinds, [&](const QString &kind) { return photo.mutation.startsWith(kind); });
        if (isWanted && seen[photo.mutation]++ % step == 0)
            chosen.append(photo);
    }
    return chosen;
}

CheckScore scoreOf(CheckId check, const QList<LabelledPhoto> &photos, const QList<PhotoJudgement> &judgements)
{
    CheckScore score;
    for (qsizetype i = 0; i < photos.size(); ++i) {
        const QString truth = photos[i].truth.value(checkKey(check));
        const bool isFlagged = judgements[i].check(check).result >= CheckResult::Review;
        score.faulty += truth == u"fail"_s ? 1 : 0;
        score.caught += truth == u"fail"_s && isFlagged ? 1 : 0;
        score.good += truth == u"pass"_s ? 1 : 0;
        score.alarms += truth == u"pass"_s && isFlagged ? 1 : 0;
    }
    return score;
}

PhotoJudgement judgedFile(const QString &file)
{
    const Result<LoadedPhoto> photo = loadPhoto(file);
    return judgePhoto(photo ? measurePhoto(*photo, {}) : PhotoMeasures(), {},
                      {u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s});
}

} // namespace liuying::vision
