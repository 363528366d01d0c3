// SPDX-License-Identifier: Apache-2.0
// photo_measures FILE|FOLDER… : measures and judges photographs by the default policy and prints one JSON
// array as `liuyingctl photo check --json` does, with every value, for whoever sets the limits.
#include "core/photo/PhotoRules.h"
#include "vision/Photos.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace liuying;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            files.append(argument);
            continue;
        }
        const QDir folder(argument);
        for (const QString &name :
             folder.entryList({u"*.jpg"_s, u"*.png"_s, u"*.jpeg"_s}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files;
}

QJsonObject judged(const QString &file)
{
    static const QStringList kForbidden = {u"蓝色"_s, u"黄色"_s, u"绿色"_s, u"紫色"_s};
    QElapsedTimer timer;
    timer.start();
    const Result<vision::LoadedPhoto> photo = vision::loadPhoto(file);
    if (!photo)
        return {{u"file"_s, file}, {u"error"_s, photo.error().message}};
    const PhotoMeasures measures = vision::measurePhoto(*photo, {});
    const PhotoJudgement judgement = judgePhoto(measures, {}, kForbidden);
    QJsonArray points;
    if (measures.face)
        for (const QPointF &point : measures.face->points)
            points.append(QJsonArray{point.x(), point.y()});
    QJsonArray checks;
    for (const CheckOutcome &check : judgement.checks)
        checks.append(
            QJsonObject{{u"id"_s, checkKey(check.id)},
                        {u"result"_s, resultKey(check.result)},
                        {u"value"_s, check.value ? QJsonValue(*check.value) : QJsonValue(check.valueText)}});
    return {{u"file"_s, file},
            {u"points"_s, points},
            {u"judged"_s, QJsonArray{measures.judged.x(), measures.judged.y(), measures.judged.width(),
                                     measures.judged.height()}},
            {u"verdict"_s, resultKey(judgement.verdict)},
            {u"checks"_s, checks},
            {u"milliseconds"_s, double(timer.nsecsElapsed()) / 1e6}};
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QJsonArray answers;
    for (const QString &file : filesIn(QCoreApplication::arguments().mid(1)))
        answers.append(judged(file));
    std::puts(QJsonDocument(answers).toJson(QJsonDocument::Compact).constData());
    return 0;
}
