// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Interrupt.h"
#include "flows/studio/PhotoBackup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace liuying::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject photosJson(const PhotoBackupReport &photos)
{
    QJsonArray troubles;
    for (const PhotoBackupTrouble &trouble : photos.troubles)
        troubles.append(QJsonObject{{u"fault"_s, QString(photoBackupFaultKey(trouble.fault))},
                                    {u"file"_s, trouble.file},
                                    {u"text"_s, photoBackupSentence(trouble)}});
    return {{u"folder"_s, photos.folder}, {u"files"_s, photos.files},
            {u"copied"_s, photos.copied}, {u"renewed"_s, photos.renewed},
            {u"bytes"_s, photos.bytes},   {u"alreadyThere"_s, photos.alreadyThere},
            {u"troubles"_s, troubles}};
}

void sayPhotos(Call &call, const PhotoBackupReport &photos)
{
    if (photos.files > 0)
        call.say(QCoreApplication::translate("Cli", "照片共%1个文件，新备份%2个，在“%3”。")
                     .arg(photos.files)
                     .arg(photos.copied + photos.renewed)
                     .arg(photos.folder));
    for (const PhotoBackupTrouble &trouble : photos.troubles)
        call.complain(photoBackupSentence(trouble));
}

Result<PhotoBackupReport> backUpPhotosOf(Call &call, const storage::Stores &stores, const QString &folder)
{
    const Interrupt interrupt;
    return backUpPhotos(stores, folder, call.isDryRun() ? PhotoBackupRun::Dry : PhotoBackupRun::Write,
                        [&](int done, int total) {
                            call.showProgress(
                                QCoreApplication::translate("Cli", "已备份照片%1/%2").arg(done).arg(total));
                            return !interrupt.isAsked();
                        });
}

/// The record first: every picture that it names is on the disk by then.
Result<void> backUpRecord(const Call &call, const storage::Stores &stores, const QString &file)
{
    if (const Result<void> may = mayBackUpPhotosTo(stores, photoBackupFolder(file)); !may)
        return may;
    return call.isDryRun() ? Result<void>() : stores.backup(file);
}

} // namespace

int backUpStation(Call &call)
{
    const QString file = call.operands.front();
    const Result<OpenStation> station = openStation(call, storage::OpenMode::ReadOnly);
    if (!station)
        return call.fail(station.error());
    const storage::Stores &stores = *station->stores;
    if (const Result<void> done = backUpRecord(call, stores, file); !done)
        return call.fail(done.error());
    if (!call.isDryRun())
        call.say(QCoreApplication::translate("Cli", "已备份到“%1”。").arg(file));
    QJsonObject document{{u"file"_s, file},
                         {u"station"_s, stores.stationId()},
                         {u"bytes"_s, QFileInfo(file).size()},
                         {u"photos"_s, QJsonValue()},
                         {u"dryRun"_s, call.isDryRun()}};
    if (call.has(u"record-only"_s)) {
        call.answer(document);
        return Done;
    }
    const Result<PhotoBackupReport> photos = backUpPhotosOf(call, stores, photoBackupFolder(file));
    if (!photos) {
        document.insert(u"error"_s, errorJson(photos.error()));
        call.answer(document);
        call.complain(QCoreApplication::translate("Cli", "记录已经备份，照片没有备份完。"));
        return call.fail(photos.error());
    }
    document.insert(u"photos"_s, photosJson(*photos));
    call.answer(document);
    sayPhotos(call, *photos);
    return photos->troubles.isEmpty() ? Done : No;
}

} // namespace liuying::cli
