// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "flows/Words.h"
#include "flows/studio/RecordedPhotos.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the record alone cannot mend: a person must look.
void sayPhotos(Call &call, const PhotoFolderSurvey &photos)
{
    if (!photos.missing.isEmpty())
        call.complain(
            QCoreApplication::translate(
                "Cli", "记录里有%1个照片文件不在照片文件夹里，比如“%2”。请从备份的 photos 文件夹找回。")
                .arg(photos.missing.size())
                .arg(photos.missing.first()));
    for (const QString &file : photos.unrecorded)
        call.complain(
            QCoreApplication::translate("Cli", "照片“%1”没有记录，多半是程序中途被关掉时留下的。请看是谁的；"
                                               "那位学生缺照片时，用 liuyingctl studio take 再收一次。")
                .arg(file));
}

int answerVerify(Call &call, const storage::VerifyReport &report, const PhotoFolderSurvey &photos)
{
    call.answer(QJsonObject{{u"ok"_s, report.ok},
                            {u"entries"_s, report.entries},
                            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
                            {u"missingPhotos"_s, QJsonArray::fromStringList(photos.missing)},
                            {u"unrecordedPhotos"_s, QJsonArray::fromStringList(photos.unrecorded)}});
    for (const QString &problem : report.problems)
        call.complain(problem);
    sayPhotos(call, photos);
    if (report.ok)
        call.say(QCoreApplication::translate("Cli", "%1条记录完好，与各表一致。").arg(report.entries));
    return report.ok ? Done : No;
}

} // namespace

int verifyStation(Call &call)
{
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station && station.error().code == ErrorCode::Corrupt)
        return answerVerify(call, {false, 0, {errorWords(station.error())}}, {});
    if (!station)
        return call.fail(station.error());
    const auto report = station->stores->verify();
    if (!report)
        return call.fail(report.error());
    const auto photos = surveyPhotoFolder(*station->stores);
    // A journal that cannot be read through is among the report's problems.
    return answerVerify(call, *report, photos.value_or(PhotoFolderSurvey()));
}

} // namespace liuying::cli
